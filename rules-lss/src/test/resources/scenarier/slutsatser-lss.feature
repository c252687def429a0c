# language: sv
Egenskap: Slutsatser enligt LSS

  # --- Det som har avbrutits hade börjat, LSS 28 f § 2 st. ----------------------------------------------

  Scenario: Ett avbrott utan verkställighet visar att insatsen hade börjat senast dagen före
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2026-01-12
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-02
    När läget prövas 2026-04-20
    Så följer slutsats.avbrott-utan-verkstallighet-lss av x1: verkställigheten 2026-03-01, gäller b1
    Och har lss.ej-verkstallt-beslut-ivo för b1 bortfallsdag 2026-03-01

  Scenario: Ett avbrott i det som aldrig beviljades visar inget
    Givet beslut b1 (LSS, inte gynnande, kontaktperson) där beslutet är 2026-01-12
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-02
    När läget prövas 2026-04-20
    Så följer inte slutsats.avbrott-utan-verkstallighet-lss

  Scenario: Det som bara har verkställts delvis är inte verkställt för att det har avbrutits
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2025-07-10
    Och verkställighet v1 som gäller b1 (delvis) där verkställigheten är 2025-08-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-08-20
    När läget prövas 2026-01-15
    Så går v1 före slutsats.avbrott-utan-verkstallighet-lss
    Och är tillfälle 2025-Q4 av lss.ej-verkstallt-beslut-ivo för b1 kommande med sista dag 2026-01-31
    Och är lss.insats-inom-skalig-tid för b1 kommande

  Scenario: En redovisad arbetstid visar att assistansen hade börjat
    Givet beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2026-01-12
    Och inlämnad rapport r1 som gäller b1 (redovisning av arbetstid) där rapporten är 2026-03-05
    När läget prövas 2026-06-01
    Så följer slutsats.arbetstid-visar-verkstallighet av r1: verkställigheten 2026-03-05, gäller b1
    Och är lss.ej-verkstallt-beslut-ivo förfallen

  Scenario: En rapport till IVO visar inte att assistansen hade börjat
    Givet beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2026-01-12
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO) där rapporten är 2026-05-05
    När läget prövas 2026-06-01
    Så följer inte slutsats.arbetstid-visar-verkstallighet

  Scenario: Den registrerade verkställigheten går före redovisningen
    Givet beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2026-01-12
    Och inlämnad rapport r1 som gäller b1 (redovisning av arbetstid) där rapporten är 2026-03-05
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-01-20
    När läget prövas 2026-06-01
    Så går v1 före slutsats.arbetstid-visar-verkstallighet

  Scenario: En redovisad arbetstid visar att assistansen enligt domen hade börjat
    Givet dom d1 (LSS, beviljar insats, personlig assistans) där domen är 2026-01-12
    Och inlämnad rapport r1 som gäller d1 (redovisning av arbetstid) där rapporten är 2026-03-05
    När läget prövas 2026-06-01
    Så följer slutsats.arbetstid-visar-verkstalld-dom av r1: verkställigheten 2026-03-05, gäller d1
    Och är lss.dom-inom-skalig-tid-annan-insats fullgjord

  Scenario: En rapport till IVO visar inte att assistansen enligt domen hade börjat
    Givet dom d1 (LSS, beviljar insats, personlig assistans) där domen är 2026-01-12
    Och inlämnad rapport r1 som gäller d1 (rapport till IVO) där rapporten är 2026-05-05
    När läget prövas 2026-06-01
    Så följer inte slutsats.arbetstid-visar-verkstalld-dom

  Scenario: Domens registrerade verkställighet går före redovisningen
    Givet dom d1 (LSS, beviljar insats, personlig assistans) där domen är 2026-01-12
    Och inlämnad rapport r1 som gäller d1 (redovisning av arbetstid) där rapporten är 2026-03-05
    Och verkställighet v1 som gäller d1 där verkställigheten är 2026-01-20
    När läget prövas 2026-06-01
    Så går v1 före slutsats.arbetstid-visar-verkstalld-dom

  # --- Det som är gjort visar att insatsen ges, LSS 28 a och 28 f §§ -----------------------------------

  Scenario: Utbetalt ekonomiskt stöd för assistans är verkställt
    Givet beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2025-01-10
    Och utbetalning u1 som gäller b1 där utbetalningen är 2025-02-01
    När läget prövas 2025-06-01
    Så följer slutsats.utbetalt-ar-verkstallt-lss av u1: verkställigheten 2025-02-01, gäller b1
    Och är lss.insats-inom-skalig-tid fullgjord

  Scenario: En utbetalning enligt ett avslag visar inget
    Givet beslut b1 (LSS, inte gynnande, personlig assistans) där beslutet är 2025-01-10
    Och utbetalning u1 som gäller b1 där utbetalningen är 2025-02-01
    När läget prövas 2025-06-01
    Så följer inte slutsats.utbetalt-ar-verkstallt-lss

  Scenario: En antecknad verkställighet går före utbetalningen
    Givet beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2025-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-01-20
    Och utbetalning u1 som gäller b1 där utbetalningen är 2025-02-01
    När läget prövas 2025-06-01
    Så går v1 före slutsats.utbetalt-ar-verkstallt-lss

  Scenario: Den som bor där har fått sitt beslut verkställt
    Givet beslut b1 (LSS, gynnande, bostad med särskild service) där beslutet är 2025-01-10
    Och placering p1 som gäller b1 (hem enligt LSS, LSS) där placeringens verkställande är 2025-02-01
    När läget prövas 2025-06-01
    Så följer slutsats.placerad-ar-verkstallt-lss av p1: verkställigheten 2025-02-01, gäller b1
    Och har lss.ej-verkstallt-beslut-ivo för b1 bortfallsdag 2025-02-01

  Scenario: Den som är placerad enligt SoL har inte fått något enligt LSS
    Givet beslut b1 (SoL, gynnande, familjehemsvård) där beslutet är 2025-01-10
    Och placering p1 som gäller b1 (familjehem, SoL) där placeringens verkställande är 2025-02-01
    När läget prövas 2025-06-01
    Så följer inte slutsats.placerad-ar-verkstallt-lss

  Scenario: En antecknad verkställighet går före placeringen
    Givet beslut b1 (LSS, gynnande, bostad med särskild service) där beslutet är 2025-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-01-20
    Och placering p1 som gäller b1 (hem enligt LSS, LSS) där placeringens verkställande är 2025-02-01
    När läget prövas 2025-06-01
    Så går v1 före slutsats.placerad-ar-verkstallt-lss

  Scenario: Det som har anmälts som verkställt är verkställt senast då
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2025-01-10
    Och inlämnad rapport r1 som gäller b1 (anmälan till IVO om verkställighet) där rapporten är 2025-05-02
    När läget prövas 2025-06-01
    Så följer slutsats.anmalt-ar-verkstallt-lss av r1: verkställigheten 2025-05-02, gäller b1

  Scenario: En rapport om att beslutet inte är verkställt visar ingen verkställighet
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2025-01-10
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO) där rapporten är 2025-05-02
    När läget prövas 2025-06-01
    Så följer inte slutsats.anmalt-ar-verkstallt-lss

  Scenario: En antecknad verkställighet går före anmälan
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2025-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-04-20
    Och inlämnad rapport r1 som gäller b1 (anmälan till IVO om verkställighet) där rapporten är 2025-05-02
    När läget prövas 2025-06-01
    Så går v1 före slutsats.anmalt-ar-verkstallt-lss

  Scenario: Utbetalt enligt en dom är verkställt
    Givet dom d1 (LSS, beviljar insats, personlig assistans) där domen är 2025-01-10
    Och utbetalning u1 som gäller d1 där utbetalningen är 2025-02-01
    När läget prövas 2025-06-01
    Så följer slutsats.utbetald-dom-ar-verkstalld-lss av u1: verkställigheten 2025-02-01, gäller d1
    Och är lss.dom-inom-skalig-tid-annan-insats fullgjord

  Scenario: En utbetalning efter en dom som avslår visar inget
    Givet dom d1 (LSS, avslår överklagandet, personlig assistans) där domen är 2025-01-10
    Och utbetalning u1 som gäller d1 där utbetalningen är 2025-02-01
    När läget prövas 2025-06-01
    Så följer inte slutsats.utbetald-dom-ar-verkstalld-lss

  Scenario: En antecknad verkställighet av domen går före utbetalningen
    Givet dom d1 (LSS, beviljar insats, personlig assistans) där domen är 2025-01-10
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2025-01-20
    Och utbetalning u1 som gäller d1 där utbetalningen är 2025-02-01
    När läget prövas 2025-06-01
    Så går v1 före slutsats.utbetald-dom-ar-verkstalld-lss

  Scenario: Placerad med stöd av en dom är verkställt
    Givet dom d1 (LSS, beviljar insats, boende för barn enligt LSS) där domen är 2026-01-12
    Och placering p1 som gäller d1 (hem enligt LSS, LSS) där placeringens verkställande är 2026-02-25
    När läget prövas 2026-06-01
    Så följer slutsats.placerad-dom-ar-verkstalld-lss av p1: verkställigheten 2026-02-25, gäller d1
    Och är lss.dom-inom-skalig-tid fullgjord

  Scenario: En placering efter en dom som avslår visar inget
    Givet dom d1 (LSS, avslår överklagandet, boende för barn enligt LSS) där domen är 2026-01-12
    Och placering p1 som gäller d1 (hem enligt LSS, LSS) där placeringens verkställande är 2026-02-25
    När läget prövas 2026-06-01
    Så följer inte slutsats.placerad-dom-ar-verkstalld-lss

  Scenario: En antecknad verkställighet av domen går före placeringen
    Givet dom d1 (LSS, beviljar insats, boende för barn enligt LSS) där domen är 2026-01-12
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-02-01
    Och placering p1 som gäller d1 (hem enligt LSS, LSS) där placeringens verkställande är 2026-02-25
    När läget prövas 2026-06-01
    Så går v1 före slutsats.placerad-dom-ar-verkstalld-lss

  Scenario: En dom som har anmälts som verkställd är verkställd
    Givet dom d1 (LSS, beviljar insats, ledsagarservice) där domen är 2026-01-12
    Och inlämnad rapport r1 som gäller d1 (anmälan till IVO om verkställighet) där rapporten är 2026-05-20
    När läget prövas 2026-06-01
    Så följer slutsats.anmald-dom-ar-verkstalld-lss av r1: verkställigheten 2026-05-20, gäller d1
    Och är lss.dom-inom-skalig-tid-annan-insats fullgjord

  Scenario: En anmälan om en dom som avslår visar inget
    Givet dom d1 (LSS, avslår överklagandet, ledsagarservice) där domen är 2026-01-12
    Och inlämnad rapport r1 som gäller d1 (anmälan till IVO om verkställighet) där rapporten är 2026-05-20
    När läget prövas 2026-06-01
    Så följer inte slutsats.anmald-dom-ar-verkstalld-lss

  Scenario: En antecknad verkställighet av domen går före anmälan
    Givet dom d1 (LSS, beviljar insats, ledsagarservice) där domen är 2026-01-12
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-05-04
    Och inlämnad rapport r1 som gäller d1 (anmälan till IVO om verkställighet) där rapporten är 2026-05-20
    När läget prövas 2026-06-01
    Så går v1 före slutsats.anmald-dom-ar-verkstalld-lss

  Scenario: En insats enligt dom som har avbrutits hade börjat
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet) där domen är 2025-01-10
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2025-03-01
    När läget prövas 2025-06-01
    Så följer slutsats.avbrott-utan-verkstalld-dom-lss av x1: verkställigheten 2025-02-28, gäller d1
    Och är lss.dom-inom-skalig-tid-annan-insats fullgjord
    Och är lss.avbruten-dom-inom-skalig-tid kommande

  Scenario: Ett avbrott i bara en del enligt dom visar inte att hela insatsen hade börjat
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet) där domen är 2025-01-10
    Och avbrott x1 som gäller d1 (delvis verkställt) där avbrottet är 2025-03-01
    När läget prövas 2025-06-01
    Så följer inte slutsats.avbrott-utan-verkstalld-dom-lss

  Scenario: En antecknad verkställighet av domen går före avbrottet
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet) där domen är 2025-01-10
    Och verkställighet v1 som gäller d1 (delvis) där verkställigheten är 2025-01-20
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2025-03-01
    När läget prövas 2025-06-01
    Så går v1 före slutsats.avbrott-utan-verkstalld-dom-lss

  # --- Vad en uppgift gäller, 28 f § --------------------------------------------------------------------

  Scenario: Ett avbrott kopplat till verkställigheten är ett avbrott i det beslutet gäller
    Givet beslut b1 (LSS, personlig assistans, gynnande) där beslutet är 2025-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-02-01
    Och avbrott a1 som gäller v1 (personalbrist) där avbrottet är 2025-03-01
    När läget prövas 2025-06-15
    Så följer slutsats.avbrott-genom-verkstalligheten-lss av a1: gäller b1
    Och är lss.avbruten-verkstallighet-ivo kommande med sista dag 2025-08-31

  Scenario: Ett avbrott i det som ges enligt SoL
    Givet beslut b1 (SoL, hemtjänst, gynnande) där beslutet är 2025-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-02-01
    Och avbrott a1 som gäller v1 (personalbrist) där avbrottet är 2025-03-01
    När läget prövas 2025-06-15
    Så följer inte slutsats.avbrott-genom-verkstalligheten-lss

  Scenario: Avbrott och verkställighet utan koppling gäller det enda beslutet
    Givet beslut b1 (LSS, personlig assistans, gynnande) där beslutet är 2025-01-10
    Och verkställighet v1 (inte delvis) där verkställigheten är 2025-02-01
    Och avbrott a1 (personalbrist) där avbrottet är 2025-03-01
    När läget prövas 2025-06-15
    Så följer slutsats.verkstallighet-av-det-enda-lss av v1: gäller b1
    Och följer slutsats.avbrott-i-det-enda-lss av a1: gäller b1
    Och är lss.avbruten-verkstallighet-ivo kommande med sista dag 2025-08-31
    Och är lss.insats-inom-skalig-tid fullgjord

  Scenario: Det som bara har beviljats enligt SoL är inget enligt LSS
    Givet beslut b1 (SoL, hemtjänst, gynnande) där beslutet är 2025-01-10
    Och verkställighet v1 (inte delvis) där verkställigheten är 2025-02-01
    Och avbrott a1 (personalbrist) där avbrottet är 2025-03-01
    När läget prövas 2025-06-15
    Så följer inte slutsats.verkstallighet-av-det-enda-lss
    Och följer inte slutsats.avbrott-i-det-enda-lss

  Scenario: Det som verkställigheten och avbrottet själva säger går före
    Givet beslut b1 (LSS, personlig assistans, gynnande) där beslutet är 2025-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-02-01
    Och avbrott a1 som gäller b1 (personalbrist) där avbrottet är 2025-03-01
    När läget prövas 2025-06-15
    Så går v1 före slutsats.verkstallighet-av-det-enda-lss
    Och går a1 före slutsats.avbrott-i-det-enda-lss

  Scenario: Boendet utan koppling verkställer det senaste beslutet om boende
    Givet beslut b1 (LSS, boende för barn enligt LSS, gynnande) där beslutet är 2025-01-10
    Och placering p1 (hem enligt LSS, LSS) där placeringens verkställande är 2025-02-01
    När läget prövas 2025-06-15
    Så följer slutsats.boende-efter-beslut-lss av p1: gäller b1
    Och är lss.insats-inom-skalig-tid fullgjord

  Scenario: Boendet verkställer inte en kontaktperson
    Givet beslut b1 (LSS, kontaktperson, gynnande) där beslutet är 2025-01-10
    Och placering p1 (hem enligt LSS, LSS) där placeringens verkställande är 2025-02-01
    När läget prövas 2025-06-15
    Så följer inte slutsats.boende-efter-beslut-lss

  Scenario: Det som placeringen själv säger går före
    Givet beslut b1 (LSS, boende för barn enligt LSS, gynnande) där beslutet är 2025-01-10
    Och placering p1 som gäller b1 (hem enligt LSS, LSS) där placeringens verkställande är 2025-02-01
    När läget prövas 2025-06-15
    Så går p1 före slutsats.boende-efter-beslut-lss

  # --- Det som redan ges behöver inte verkställas på nytt (LSS 27, 28 a §§)

  Scenario: Nästa instans beviljar samma insats enligt LSS, och den ges redan
    Givet beslut b1 (LSS, inte gynnande, bostad med särskild service) där beslutet är 2025-11-03
    Och dom d1 som gäller b1 (LSS, beviljar insats, bostad med särskild service) där domen är 2026-01-12
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-02-02
    Och dom d2 som gäller b1 (LSS, beviljar insats, bostad med särskild service) där domen är 2026-04-13
    När läget prövas 2026-06-01
    Så följer slutsats.redan-verkstalld-dom-lss av d2: verkställigheten 2026-04-13, gäller d2
    Och är lss.dom-galler-omedelbart för d2 fullgjord

  Scenario: Den förra domen är inte verkställd
    Givet beslut b1 (LSS, inte gynnande, bostad med särskild service) där beslutet är 2025-11-03
    Och dom d1 som gäller b1 (LSS, beviljar insats, bostad med särskild service) där domen är 2026-01-12
    Och dom d2 som gäller b1 (LSS, beviljar insats, bostad med särskild service) där domen är 2026-04-13
    När läget prövas 2026-06-01
    Så följer inte slutsats.redan-verkstalld-dom-lss
    Och är lss.dom-galler-omedelbart för d2 kommande

  Scenario: En antecknad verkställighet av den nya domen enligt LSS går före
    Givet beslut b1 (LSS, inte gynnande, bostad med särskild service) där beslutet är 2025-11-03
    Och dom d1 som gäller b1 (LSS, beviljar insats, bostad med särskild service) där domen är 2026-01-12
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-02-02
    Och dom d2 som gäller b1 (LSS, beviljar insats, bostad med särskild service) där domen är 2026-04-13
    Och verkställighet v2 som gäller d2 (inte delvis) där verkställigheten är 2026-04-20
    När läget prövas 2026-06-01
    Så går v2 före slutsats.redan-verkstalld-dom-lss

  Scenario: Insatsen enligt LSS slutade under inhibitionen och ska ges på nytt
    Givet dom d1 (LSS, beviljar insats, bostad med särskild service) där domen är 2026-02-02
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-02-10 och verkställighetens slut är 2026-03-13
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-12 och inhibitionens upphörande är 2026-04-20
    När läget prövas 2026-04-27
    Så är lss.dom-galler-efter-inhibition kommande
    Och är lss.dom-inom-skalig-tid-efter-inhibition kommande

  # --- Insatser som har följts upp eller redovisats hade börjat, LSS 11 a, 28 a och 28 f §§

  Scenario: Den kontaktperson enligt LSS som har följts upp hade börjat
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2026-01-12
    Och granskning g1 som gäller b1 (uppföljning av kontaktperson, tjänsteman) där granskningen är 2026-03-02
    När läget prövas 2026-06-01
    Så följer slutsats.uppfoljt-hade-borjat-lss av g1: verkställigheten 2026-03-02, gäller b1
    Och är lss.ej-verkstallt-beslut-ivo förfallen

  Scenario: En annan uppföljning visar inget om insatsen enligt LSS
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2026-01-12
    Och granskning g1 som gäller b1 (uppföljning, tjänsteman) där granskningen är 2026-03-02
    När läget prövas 2026-06-01
    Så följer inte slutsats.uppfoljt-hade-borjat-lss

  Scenario: Den registrerade verkställigheten enligt LSS går före uppföljningen
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2026-01-12
    Och granskning g1 som gäller b1 (uppföljning av kontaktperson, tjänsteman) där granskningen är 2026-03-02
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-01-20
    När läget prövas 2026-06-01
    Så går v1 före slutsats.uppfoljt-hade-borjat-lss

  Scenario: Den kontaktperson enligt dom enligt LSS som har följts upp hade börjat
    Givet dom d1 (LSS, beviljar insats, kontaktperson) där domen är 2026-01-12
    Och granskning g1 som gäller d1 (uppföljning av kontaktperson, tjänsteman) där granskningen är 2026-03-02
    När läget prövas 2026-06-01
    Så följer slutsats.uppfoljd-dom-hade-borjat-lss av g1: verkställigheten 2026-03-02, gäller d1
    Och är lss.dom-inom-skalig-tid-annan-insats fullgjord

  Scenario: En annan uppföljning visar inget om insatsen enligt dom enligt LSS
    Givet dom d1 (LSS, beviljar insats, kontaktperson) där domen är 2026-01-12
    Och granskning g1 som gäller d1 (uppföljning, tjänsteman) där granskningen är 2026-03-02
    När läget prövas 2026-06-01
    Så följer inte slutsats.uppfoljd-dom-hade-borjat-lss

  Scenario: Den registrerade verkställigheten av domen enligt LSS går före uppföljningen
    Givet dom d1 (LSS, beviljar insats, kontaktperson) där domen är 2026-01-12
    Och granskning g1 som gäller d1 (uppföljning av kontaktperson, tjänsteman) där granskningen är 2026-03-02
    Och verkställighet v1 som gäller d1 där verkställigheten är 2026-01-20
    När läget prövas 2026-06-01
    Så går v1 före slutsats.uppfoljd-dom-hade-borjat-lss
