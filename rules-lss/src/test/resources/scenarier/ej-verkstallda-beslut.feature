# language: sv
Egenskap: Gynnande beslut som inte verkställs (LSS)

  Scenario: Gruppbostad beviljad den 30 november
    Givet beslut b1 (LSS, gynnande, bostad med särskild service) där beslutet är 2025-11-30
    När läget prövas 2026-03-01
    Så är tillfälle 2026-Q1 av lss.ej-verkstallt-beslut-ivo kommande med sista dag 2026-04-30
    Och vilar lss.ej-verkstallt-beslut-ivo på LSS (1993:387) 28 f § 1 st.

  Scenario: Tre månader som slutar den 30 september hör till fjärde kvartalet
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2026-06-30
    När läget prövas 2026-10-01
    Så är tillfälle 2026-Q4 av lss.ej-verkstallt-beslut-revisorerna kommande med sista dag 2027-01-31
    Och är tillfälle 2026-Q4 av lss.ej-verkstallt-beslut-ivo kommande med sista dag 2027-01-31

  Scenario: Lysekil: beviljat 2013-12-10, verkställt 2015-11-01, sju kvartal
    Givet beslut b1 (LSS, gynnande, bostad med särskild service) där beslutet är 2013-12-10
    Och erbjudande e1 som gäller b1 där erbjudandet är 2014-04-01 och att erbjudandet avböjdes är 2014-04-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2015-11-01
    När läget prövas 2015-11-01
    Så har lss.ej-verkstallt-beslut-ivo 7 tillfällen
    Och är tillfälle 2014-Q1 av lss.ej-verkstallt-beslut-ivo förfallen med sista dag 2014-04-30
    Och är tillfälle 2014-Q4 av lss.ej-verkstallt-beslut-ivo förfallen med sista dag 2015-01-31
    Och är tillfälle 2015-Q3 av lss.ej-verkstallt-beslut-ivo förfallen med sista dag 2015-10-31, 1 dag för sent
    Och är tillfälle 2015-Q3 av lss.ej-verkstallt-beslut-revisorerna förfallen

  Scenario: Åtvidaberg: beviljat i december 2016, verkställt i juni 2017, ett kvartal (dagarna antagna)
    Givet beslut b1 (LSS, gynnande, avlösarservice) där beslutet är 2016-12-05
    Och verkställighet v1 som gäller b1 där verkställigheten är 2017-06-15
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO) där rapporten är 2017-04-20
    När läget prövas 2017-09-01
    Så är tillfälle 2017-Q1 av lss.ej-verkstallt-beslut-ivo fullgjord med sista dag 2017-04-30
    Och har lss.ej-verkstallt-beslut-ivo 1 tillfälle
    Och är lss.rapporterat-beslut-verkstallt-ivo kommande

  Scenario: Habo: beviljat i september 2015, verkställt i oktober 2017, åtta kvartal (dagarna antagna)
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2015-09-10
    Och verkställighet v1 som gäller b1 där verkställigheten är 2017-10-10
    När läget prövas 2017-10-31
    Så har lss.ej-verkstallt-beslut-ivo 8 tillfällen
    Och är tillfälle 2015-Q4 av lss.ej-verkstallt-beslut-ivo förfallen med sista dag 2016-01-31
    Och är tillfälle 2017-Q3 av lss.ej-verkstallt-beslut-ivo kommande med sista dag 2017-10-31

  Scenario: Enköping: beviljat i april 2016 utan lämpligt erbjudande (dagen antagen)
    Givet beslut b1 (LSS, gynnande, bostad med särskild service) där beslutet är 2016-04-15
    När läget prövas 2016-10-31
    Så är tillfälle 2016-Q3 av lss.ej-verkstallt-beslut-ivo kommande med sista dag 2016-10-31

  Scenariomall: Motala: beviljat sommaren 2016 (dagarna antagna)
    Givet beslut b1 (LSS, gynnande, bostad med särskild service) där beslutet är <beslut>
    När läget prövas 2016-10-20
    Så är tillfälle <kvartal> av lss.ej-verkstallt-beslut-ivo kommande med sista dag <sista>

    Exempel:
      | beslut     | kvartal | sista      |
      | 2016-06-15 | 2016-Q3 | 2016-10-31 |
      | 2016-07-15 | 2016-Q4 | 2017-01-31 |
      | 2016-08-31 | 2016-Q4 | 2017-01-31 |

  Scenario: Sundsvall: sjutton månader utan erbjudande, sedan flyttar personen (dagarna antagna)
    Givet beslut b1 (LSS, gynnande, bostad med särskild service, flyttat) där beslutet är 2015-01-10 och beslutets upphörande är 2016-06-10
    När läget prövas 2016-09-01
    Så har lss.ej-verkstallt-beslut-ivo 4 tillfällen
    Och är tillfälle 2016-Q1 av lss.ej-verkstallt-beslut-ivo förfallen med sista dag 2016-04-30

  Scenario: Den första rapporten avsåg den 30 september 2008
    Givet beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2007-05-01
    När läget prövas 2008-10-15
    Så är tillfälle 2008-Q3 av lss.ej-verkstallt-beslut-ivo kommande med sista dag 2008-10-31

  Scenario: Mölndal, Laholm och skolboendet: insats som domstol beviljat rapporteras inte
    Givet dom d1 (LSS, beviljar insats, bostad med särskild service) där domen är 2002-09-10
    Och dom d2 (LSS, beviljar insats, bostad med särskild service) där domen är 2003-03-17
    Och dom d3 (LSS, beviljar insats, boende för barn enligt LSS) där domen är 2014-10-15
    När läget prövas 2018-12-20
    Så gäller inte lss.ej-verkstallt-beslut-ivo
    Och gäller inte lss.ej-verkstallt-beslut-revisorerna

  Scenario: Delvis verkställd insats rapporteras, fullt verkställd i tid inte
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2026-01-15
    Och verkställighet v1 som gäller b1 (delvis) där verkställigheten är 2026-02-01
    Och beslut b2 (LSS, gynnande, korttidstillsyn) där beslutet är 2026-01-15
    Och verkställighet v2 som gäller b2 där verkställigheten är 2026-04-15
    När läget prövas 2026-07-01
    Så är lss.ej-verkstallt-beslut-ivo för b1 kommande
    Och är lss.ej-verkstallt-beslut-ivo för b2 förfallen
    Och är lss.ej-verkstallt-beslut-revisorerna för b2 förfallen

  Scenario: Avbrott den 1 december: tre månader slutar en söndag som inte flyttas
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2025-01-10
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-12-01
    När läget prövas 2026-03-02
    Så är tillfälle 2026-Q1 av lss.avbruten-verkstallighet-ivo kommande med sista dag 2026-04-30
    Och vilar lss.avbruten-verkstallighet-ivo på LSS (1993:387) 28 f § 2 st.
    Och är lss.avbruten-verkstallighet-revisorerna kommande med sista dag 2026-04-30

  Scenario: Avbruten insats rapporteras varje kvartal tills den ges på nytt
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2025-01-10
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2025-12-01 och återupptagandet är 2026-07-01
    Och inlämnad rapport r1 som gäller x1 (rapport till IVO om avbrott) där rapporten är 2026-05-02
    När läget prövas 2026-09-01
    Så är tillfälle 2026-Q1 av lss.avbruten-verkstallighet-ivo fullgjord för sent med sista dag 2026-04-30, 2 dagar för sent
    Och är tillfälle 2026-Q2 av lss.avbruten-verkstallighet-ivo förfallen med sista dag 2026-08-31
    Och har lss.avbruten-verkstallighet-ivo 2 tillfällen

  Scenario: Avbrott i ett beslut enligt SoL rapporteras inte enligt LSS
    Givet beslut b1 (SoL, gynnande, kontaktperson) där beslutet är 2025-01-10
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-12-01
    När läget prövas 2026-03-02
    Så gäller inte lss.avbruten-verkstallighet-ivo
    Och gäller inte lss.avbruten-verkstallighet-revisorerna

  Scenario: Inflyttning efter rapport anmäls till IVO och revisorerna
    Givet beslut b1 (LSS, gynnande, bostad med särskild service) där beslutet är 2026-01-15
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO) där rapporten är 2026-07-20
    Och inlämnad rapport r2 som gäller b1 (rapport till revisorerna) där rapporten är 2026-07-20
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-09-01
    Och inlämnad rapport r3 som gäller b1 (anmälan till IVO om verkställighet) där rapporten är 2026-09-03
    När läget prövas 2026-09-10
    Så är lss.rapporterat-beslut-verkstallt-ivo fullgjord
    Och är lss.rapporterat-beslut-verkstallt-revisorerna kommande
    Och har lss.rapporterat-beslut-verkstallt-revisorerna ingen sista dag
    Och vilar lss.rapporterat-beslut-verkstallt-revisorerna på LSS (1993:387) 28 g §

  Scenario: Inflyttning utan tidigare rapport anmäls inte
    Givet beslut b1 (LSS, gynnande, bostad med särskild service) där beslutet är 2026-01-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-04-01
    När läget prövas 2026-09-10
    Så gäller inte lss.rapporterat-beslut-verkstallt-ivo
    Och gäller inte lss.rapporterat-beslut-verkstallt-revisorerna

  Scenario: Statistik om andra kvartalet lämnas senast sista september
    Givet verksamhet k1 (nämnd enligt LSS) där verksamhetens början är 2026-04-01
    Och inlämnad rapport r1 som gäller k1 (statistikrapport till fullmäktige, kvartal 2026-Q2) där rapporten är 2026-10-05
    När läget prövas 2026-10-06
    Så är tillfälle 2026-Q2 av lss.statistikrapport-fullmaktige fullgjord för sent med sista dag 2026-09-30
    Och är tillfälle 2026-Q3 av lss.statistikrapport-fullmaktige kommande med sista dag 2026-12-31

  Scenario: Första statistikrapporten avsåg tredje kvartalet 2008
    Givet verksamhet k1 (nämnd enligt LSS) där verksamhetens början är 2008-01-01
    När läget prövas 2008-10-15
    Så har lss.statistikrapport-fullmaktige 1 tillfälle
    Och är tillfälle 2008-Q3 av lss.statistikrapport-fullmaktige kommande med sista dag 2008-12-31

  Scenario: En socialnämnd utan uppgifter enligt LSS lämnar ingen statistik enligt LSS
    Givet verksamhet k1 (socialnämnd) där verksamhetens början är 2020-01-01
    När läget prövas 2026-10-06
    Så gäller inte lss.statistikrapport-fullmaktige

  Scenario: Vistelsekommunen rapporterar också
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2026-02-28
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-04-01
    När läget prövas 2026-07-05
    Så är tillfälle 2026-Q2 av lss.vistelsekommunens-rapport-ivo kommande med sista dag 2026-08-31
    Och är tillfälle 2026-Q2 av lss.ej-verkstallt-beslut-ivo kommande med sista dag 2026-08-31

  Scenario: När begäran återkallas inom tiden rapporterar vistelsekommunen inte
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2026-02-28
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-04-01 och återkallelsen av begäran är 2026-05-10
    Och beslut b2 (SoL, gynnande, ledsagarservice) där beslutet är 2026-02-28
    Och begäran q2 som gäller b2 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-04-01
    När läget prövas 2026-07-05
    Så är lss.vistelsekommunens-rapport-ivo för q1 förfallen
    Och gäller inte lss.vistelsekommunens-rapport-ivo för q2

  Scenario: Ett rapporterat avbrott som upphört anmäls
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2025-01-10
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-12-01 och återupptagandet är 2026-05-20
    Och inlämnad rapport r1 som gäller x1 (rapport till IVO om avbrott) där rapporten är 2026-04-10
    Och inlämnad rapport r2 som gäller x1 (rapport till revisorerna) där rapporten är 2026-04-10
    Och inlämnad rapport r3 som gäller x1 (anmälan till IVO om verkställighet) där rapporten är 2026-05-25
    När läget prövas 2026-06-01
    Så är lss.rapporterat-avbrott-upphort-ivo fullgjord
    Och är lss.rapporterat-avbrott-upphort-revisorerna kommande
    Och har lss.rapporterat-avbrott-upphort-revisorerna ingen sista dag

  Scenario: Ett avbrott som inte har rapporterats eller som pågår anmäls inte
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2025-01-10
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-12-01 och återupptagandet är 2026-02-20
    Och beslut b2 (LSS, gynnande, kontaktperson) där beslutet är 2025-01-10
    Och avbrott x2 som gäller b2 (utföraren) där avbrottet är 2025-12-01
    Och inlämnad rapport r1 som gäller x2 (rapport till IVO om avbrott) där rapporten är 2026-04-10
    Och inlämnad rapport r2 som gäller x2 (rapport till revisorerna) där rapporten är 2026-04-10
    När läget prövas 2026-06-01
    Så gäller inte lss.rapporterat-avbrott-upphort-ivo
    Och gäller inte lss.rapporterat-avbrott-upphort-revisorerna

  Scenario: Rapporten om ej verkställt beslut lämnas fyra dagar efter rapporteringsperioden
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2025-11-28
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO) där rapporten är 2026-05-04
    Och inlämnad rapport r2 som gäller b1 (rapport till revisorerna) där rapporten är 2026-05-04
    När läget prövas 2026-05-05
    Så är tillfälle 2026-Q1 av lss.ej-verkstallt-beslut-ivo fullgjord för sent med sista dag 2026-04-30, 4 dagar för sent
    Och är tillfälle 2026-Q1 av lss.ej-verkstallt-beslut-revisorerna fullgjord för sent med sista dag 2026-04-30, 4 dagar för sent

  Scenario: Revisorerna får rapporten på rapporteringsperiodens sista dag
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2026-01-15
    Och inlämnad rapport r1 som gäller b1 (rapport till revisorerna) där rapporten är 2026-08-31
    När läget prövas 2026-08-31
    Så är tillfälle 2026-Q2 av lss.ej-verkstallt-beslut-revisorerna fullgjord med sista dag 2026-08-31
    Och är tillfälle 2026-Q2 av lss.ej-verkstallt-beslut-ivo kommande med sista dag 2026-08-31

  Scenario: Avbrott den 31 augusti är inte rapporterat den sista januari
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2025-01-10
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2025-08-31
    När läget prövas 2026-01-31
    Så är tillfälle 2025-Q4 av lss.avbruten-verkstallighet-ivo kommande med sista dag 2026-01-31
    Och är tillfälle 2025-Q4 av lss.avbruten-verkstallighet-revisorerna kommande med sista dag 2026-01-31

  Scenario: Avbrott den 31 augusti är inte rapporterat den första februari
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2025-01-10
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2025-08-31
    När läget prövas 2026-02-01
    Så är tillfälle 2025-Q4 av lss.avbruten-verkstallighet-ivo försenad med sista dag 2026-01-31, 1 dag för sent
    Och är tillfälle 2025-Q4 av lss.avbruten-verkstallighet-revisorerna försenad med sista dag 2026-01-31, 1 dag för sent

  Scenario: Avbrottet rapporteras till IVO på sista dagen och till revisorerna två dagar senare
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2025-01-10
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2025-08-31 och återupptagandet är 2026-02-10
    Och inlämnad rapport r1 som gäller x1 (rapport till IVO om avbrott) där rapporten är 2026-01-31
    Och inlämnad rapport r2 som gäller x1 (rapport till revisorerna) där rapporten är 2026-02-02
    När läget prövas 2026-02-15
    Så är tillfälle 2025-Q4 av lss.avbruten-verkstallighet-ivo fullgjord med sista dag 2026-01-31
    Och är tillfälle 2025-Q4 av lss.avbruten-verkstallighet-revisorerna fullgjord för sent med sista dag 2026-01-31, 2 dagar för sent
    Och är lss.rapporterat-avbrott-upphort-ivo kommande

  Scenario: Revisorerna får veta att avbrottet är rapporterat och sedan att insatsen ges igen
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2025-01-10
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2025-08-31 och återupptagandet är 2026-02-10
    Och inlämnad rapport r1 som gäller x1 (rapport till revisorerna) där rapporten är 2026-01-15
    Och inlämnad rapport r2 som gäller x1 (anmälan till revisorerna om verkställighet) där rapporten är 2026-02-11
    När läget prövas 2026-02-15
    Så är tillfälle 2025-Q4 av lss.avbruten-verkstallighet-revisorerna fullgjord med sista dag 2026-01-31
    Och är lss.rapporterat-avbrott-upphort-revisorerna fullgjord

  Scenario: Revisorerna får veta att ett rapporterat beslut har verkställts
    Givet beslut b1 (LSS, gynnande, bostad med särskild service) där beslutet är 2026-01-15
    Och inlämnad rapport r1 som gäller b1 (rapport till revisorerna) där rapporten är 2026-07-20
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-09-01
    Och inlämnad rapport r2 som gäller b1 (anmälan till revisorerna om verkställighet) där rapporten är 2026-09-04
    När läget prövas 2026-09-10
    Så är lss.rapporterat-beslut-verkstallt-revisorerna fullgjord

  Scenario: Statistiken om första kvartalet lämnas den sista juni, den om andra kvartalet uteblir
    Givet verksamhet k1 (nämnd enligt LSS) där verksamhetens början är 2026-01-01
    Och inlämnad rapport r1 som gäller k1 (statistikrapport till fullmäktige) där rapporten är 2026-06-30
    När läget prövas 2026-10-01
    Så är tillfälle 2026-Q1 av lss.statistikrapport-fullmaktige fullgjord med sista dag 2026-06-30
    Och är tillfälle 2026-Q2 av lss.statistikrapport-fullmaktige försenad med sista dag 2026-09-30, 1 dag för sent
    Och är tillfälle 2026-Q3 av lss.statistikrapport-fullmaktige kommande med sista dag 2026-12-31

  Scenario: Vistelsekommunen har inte rapporterat den 1 september
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2026-02-28
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-04-01
    När läget prövas 2026-09-01
    Så är tillfälle 2026-Q2 av lss.vistelsekommunens-rapport-ivo försenad med sista dag 2026-08-31, 1 dag för sent

  Scenario: Vistelsekommunen rapporterar det ena beslutet på sista dagen och det andra två dagar senare
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2026-02-28
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-04-01
    Och inlämnad rapport r1 som gäller q1 (vistelsekommunens rapport till IVO) där rapporten är 2026-08-31
    Och beslut b2 (LSS, gynnande, korttidsvistelse) där beslutet är 2026-02-28
    Och begäran q2 som gäller b2 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-04-01
    Och inlämnad rapport r2 som gäller q2 (vistelsekommunens rapport till IVO) där rapporten är 2026-09-02
    När läget prövas 2026-09-03
    Så är tillfälle 2026-Q2 av lss.vistelsekommunens-rapport-ivo för q1 fullgjord med sista dag 2026-08-31
    Och är tillfälle 2026-Q2 av lss.vistelsekommunens-rapport-ivo för q2 fullgjord för sent med sista dag 2026-08-31, 2 dagar för sent

  Scenariomall: Beslutet upphör innan tre månader har gått
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2026-02-10 och <slut>
    Och beslut b2 (LSS, gynnande, ledsagarservice) där beslutet är 2026-02-10 och <slut>
    Och avbrott x1 som gäller b2 (personalbrist) där avbrottet är 2026-02-20
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-02-25
    När läget prövas 2026-07-05
    Så har lss.ej-verkstallt-beslut-ivo för b1 bortfallsdag <dag>
    Och har lss.ej-verkstallt-beslut-revisorerna för b1 bortfallsdag <dag>
    Och har lss.ej-verkstallt-beslut-ivo för b2 bortfallsdag 2026-02-19
    Och har lss.ej-verkstallt-beslut-revisorerna för b2 bortfallsdag 2026-02-19
    Och har lss.avbruten-verkstallighet-ivo bortfallsdag <dag>
    Och har lss.avbruten-verkstallighet-revisorerna bortfallsdag <dag>
    Och har lss.vistelsekommunens-rapport-ivo bortfallsdag <dag>

    Exempel:
      | slut                               | dag        |
      | beslutets upphörande är 2026-04-15 | 2026-04-15 |
      | beslutets slutdag är 2026-04-30    | 2026-05-01 |

  Scenario: Den enskilde avlider innan tre månader har gått
    Givet den enskilde p1 där födelsedagen är 1980-01-01 och dödsdagen är 2026-04-02
    Och beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2026-02-10
    Och beslut b2 (LSS, gynnande, ledsagarservice) där beslutet är 2026-02-10
    Och avbrott x1 som gäller b2 (personalbrist) där avbrottet är 2026-02-20
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-02-25
    När läget prövas 2026-07-05
    Så har lss.ej-verkstallt-beslut-ivo för b1 bortfallsdag 2026-04-02
    Och har lss.ej-verkstallt-beslut-revisorerna för b1 bortfallsdag 2026-04-02
    Och har lss.avbruten-verkstallighet-ivo bortfallsdag 2026-04-02
    Och har lss.avbruten-verkstallighet-revisorerna bortfallsdag 2026-04-02
    Och har lss.vistelsekommunens-rapport-ivo bortfallsdag 2026-04-02

  Scenario: Insatsen ges, och ges på nytt, på den sista dagen av de tre månaderna
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2025-11-30
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-02-28
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2025-12-05
    Och beslut b2 (LSS, gynnande, ledsagarservice) där beslutet är 2025-01-10
    Och avbrott x2 som gäller b2 (personalbrist) där avbrottet är 2025-11-30 och återupptagandet är 2026-02-28
    När läget prövas 2026-05-01
    Så är lss.vistelsekommunens-rapport-ivo förfallen
    Och är lss.avbruten-verkstallighet-ivo för x2 förfallen
    Och är lss.avbruten-verkstallighet-revisorerna för x2 förfallen

  Scenario: Den avslutande rapporten till IVO anger också att beslutet har verkställts
    Givet beslut b1 (LSS, gynnande, bostad med särskild service) där beslutet är 2026-01-15
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO) där rapporten är 2026-07-20
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-09-01
    Och inlämnad rapport r2 som gäller b1 (avslutande rapport till IVO) där rapporten är 2026-09-04
    När läget prövas 2026-09-10
    Så är lss.rapporterat-beslut-verkstallt-ivo fullgjord

  Scenario: En rapport från tiden före lagen tar inte bort kvartalen efter den
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2007-08-10
    Och inlämnad rapport r1 som gäller b1 (rapport till revisorerna) där rapporten är 2007-09-30
    När läget prövas 2008-10-15
    Så är tillfälle 2008-Q3 av lss.ej-verkstallt-beslut-revisorerna kommande med sista dag 2008-10-31

  Scenario: Ett avbrott som antecknats efter beslutets upphörande ska inte rapporteras
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2017-01-18 och beslutets upphörande är 2018-07-18
    Och verkställighet v1 som gäller b1 där verkställigheten är 2017-02-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2020-06-24
    När läget prövas 2021-05-01
    Så är lss.avbruten-verkstallighet-ivo förfallen
    Och har lss.avbruten-verkstallighet-ivo bortfallsdag 2018-07-18

  Scenario: En statistikrapport utan dag gör kvartalet oklart, inte försenat
    Givet verksamhet k1 (nämnd enligt LSS) där verksamhetens början är 2026-01-01
    Och inlämnad rapport r1 som gäller k1 (statistikrapport till fullmäktige, kvartal 2026-Q2)
    När läget prövas 2026-10-05
    Så är tillfälle 2026-Q2 av lss.statistikrapport-fullmaktige oklar
    Och är tillfälle 2026-Q1 av lss.statistikrapport-fullmaktige försenad med sista dag 2026-06-30

  Scenario: Är dagen för begäran om verkställighet i vistelsekommunen inte känd kan kvartalen inte räknas
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2026-01-15
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen)
    När läget prövas 2026-10-05
    Så är lss.vistelsekommunens-rapport-ivo oklar
    Och saknas begärans ankomst för lss.vistelsekommunens-rapport-ivo

  Scenario: Tre månader från den 29 mars går ut i andra kvartalet, också för revisorerna och vistelsekommunen
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2026-03-29
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-04-01
    När läget prövas 2026-07-01
    Så är tillfälle 2026-Q2 av lss.ej-verkstallt-beslut-revisorerna kommande med sista dag 2026-08-31
    Och är tillfälle 2026-Q2 av lss.vistelsekommunens-rapport-ivo kommande med sista dag 2026-08-31

  Scenario: Bara beslut om insatser enligt 9 § och förhandsbesked rapporteras
    Givet beslut b1 (LSS, paragraf 9 c §, gynnande) där beslutet är 2026-01-10
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-08-01
    Och avbrott a1 som gäller b1 (utföraren) där avbrottet är 2026-08-02
    När läget prövas 2027-01-01
    Så gäller inte lss.ej-verkstallt-beslut-ivo
    Och gäller inte lss.ej-verkstallt-beslut-revisorerna
    Och gäller inte lss.avbruten-verkstallighet-ivo

  Scenario: Paragrafen kan skrivas på flera sätt
    Givet beslut b1 (LSS, paragraf 9 § 4 p., gynnande, kontaktperson) där beslutet är 2025-11-30
    När läget prövas 2026-03-01
    Så är tillfälle 2026-Q1 av lss.ej-verkstallt-beslut-ivo kommande med sista dag 2026-04-30

  Scenario: En avgift enligt LSS är ingen insats
    Givet beslut b1 (LSS, gynnande, avgift) där beslutet är 2026-01-10
    När läget prövas 2026-05-01
    Så gäller inte lss.ej-verkstallt-beslut-ivo

  Scenario: En återkallad ansökan gör att beslutet inte längre ska rapporteras
    Givet ansökan s1 (insats enligt LSS) där ansökans ankomst är 2025-12-01 och återkallelsen av ansökan är 2026-04-01
    Och beslut b1 som gäller s1 (LSS, gynnande, kontaktperson) där beslutet är 2026-01-10
    När läget prövas 2026-05-01
    Så är lss.ej-verkstallt-beslut-ivo förfallen
    Och har lss.ej-verkstallt-beslut-ivo bortfallsdag 2026-04-01

  # 28 f § andra stycket: verkställt på nytt
  Scenario: En ny full verkställighet visar att insatsen ges igen
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2025-01-10
    Och verkställighet v1 som gäller b1 där verkställigheten är 2025-02-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-12-01
    Och verkställighet v2 som gäller b1 där verkställigheten är 2026-02-10
    När läget prövas 2026-05-01
    Så är lss.avbruten-verkstallighet-ivo förfallen
    Och har lss.avbruten-verkstallighet-ivo bortfallsdag 2026-02-10
    Och har lss.avbruten-verkstallighet-revisorerna bortfallsdag 2026-02-10

  Scenario: Bara en del ges igen
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2025-01-10
    Och verkställighet v1 som gäller b1 där verkställigheten är 2025-02-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-12-01
    Och verkställighet v2 som gäller b1 (delvis) där verkställigheten är 2026-02-10
    När läget prövas 2026-04-01
    Så är tillfälle 2026-Q1 av lss.avbruten-verkstallighet-ivo kommande med sista dag 2026-04-30

  # 28 g §: bara det avbrott som har rapporterats
  Scenario: En rapport om ett tidigare avbrott gäller inte det nya
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2023-01-10
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2024-01-10 och återupptagandet är 2024-05-20
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO om avbrott) där rapporten är 2024-05-02
    Och inlämnad rapport r2 som gäller b1 (rapport till revisorerna) där rapporten är 2024-05-02
    Och avbrott x2 som gäller b1 (utföraren) där avbrottet är 2026-01-12 och återupptagandet är 2026-01-26
    När läget prövas 2026-03-01
    Så är lss.rapporterat-avbrott-upphort-ivo för x1 kommande
    Och är lss.rapporterat-avbrott-upphort-revisorerna för x1 kommande
    Och gäller inte lss.rapporterat-avbrott-upphort-ivo för x2
    Och gäller inte lss.rapporterat-avbrott-upphort-revisorerna för x2

  # 28 i §: också vistelsekommunen, från den 1 maj 2011
  Scenario: Vistelsekommunens avbrott på skottdagen
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2023-11-10
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2023-11-20
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2024-02-29
    När läget prövas 2024-05-30
    Så är tillfälle 2024-Q2 av lss.vistelsekommunens-avbrott-ivo kommande med sista dag 2024-08-31
    Och är tillfälle 2024-Q2 av lss.avbruten-verkstallighet-ivo kommande med sista dag 2024-08-31
    Och vilar lss.vistelsekommunens-avbrott-ivo på LSS (1993:387) 28 i §

  Scenario: Vistelsekommunen rapporterade avbrottet på sista dagen, för sent eller inte alls
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2023-11-10
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2023-11-20
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2024-02-28
    Och inlämnad rapport r1 som gäller x1 (vistelsekommunens rapport till IVO) där rapporten är 2024-08-31
    Och beslut b2 (LSS, gynnande, kontaktperson) där beslutet är 2023-11-10
    Och begäran q2 som gäller b2 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2023-11-20
    Och avbrott x2 som gäller b2 (personalbrist) där avbrottet är 2024-02-28
    Och inlämnad rapport r2 som gäller x2 (vistelsekommunens rapport till IVO) där rapporten är 2024-09-01
    Och beslut b3 (LSS, gynnande, korttidsvistelse) där beslutet är 2023-11-10
    Och begäran q3 som gäller b3 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2023-11-20
    Och avbrott x3 som gäller b3 (personalbrist) där avbrottet är 2024-02-28
    När läget prövas 2024-09-01
    Så är tillfälle 2024-Q2 av lss.vistelsekommunens-avbrott-ivo för x1 fullgjord med sista dag 2024-08-31
    Och är tillfälle 2024-Q2 av lss.vistelsekommunens-avbrott-ivo för x2 fullgjord för sent med sista dag 2024-08-31, 1 dag för sent
    Och är tillfälle 2024-Q2 av lss.vistelsekommunens-avbrott-ivo för x3 försenad med sista dag 2024-08-31, 1 dag för sent

  Scenario: Utan begäran, eller när den är återkallad, rapporterar ingen vistelsekommun avbrottet
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2023-11-10
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2024-02-28
    Och beslut b2 (LSS, gynnande, kontaktperson) där beslutet är 2023-11-10
    Och begäran q2 som gäller b2 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2023-11-20 och återkallelsen av begäran är 2024-02-01
    Och avbrott x2 som gäller b2 (personalbrist) där avbrottet är 2024-02-28
    När läget prövas 2024-09-01
    Så gäller inte lss.vistelsekommunens-avbrott-ivo

  Scenario: Vistelsekommunen anmäler när det rapporterade beslutet har verkställts
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2026-02-28
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-04-01
    Och inlämnad rapport r1 som gäller q1 (vistelsekommunens rapport till IVO) där rapporten är 2026-08-20
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-09-10
    När läget prövas 2026-09-15
    Så är lss.vistelsekommunen-verkstallt-ivo kommande
    Och har lss.vistelsekommunen-verkstallt-ivo ingen sista dag
    Och vilar lss.vistelsekommunen-verkstallt-ivo på LSS (1993:387) 28 i §

  Scenario: Vistelsekommunen har anmält verkställigheten
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2026-02-28
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-04-01
    Och inlämnad rapport r1 som gäller b1 (vistelsekommunens rapport till IVO) där rapporten är 2026-08-20
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-09-10
    Och inlämnad rapport r2 som gäller b1 (anmälan till IVO om verkställighet) där rapporten är 2026-09-11
    När läget prövas 2026-09-15
    Så är lss.vistelsekommunen-verkstallt-ivo fullgjord

  Scenario: Det som vistelsekommunen inte har rapporterat anmäler den inte
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2026-02-28
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-04-01
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-05-10
    När läget prövas 2026-09-15
    Så gäller inte lss.vistelsekommunen-verkstallt-ivo

  Scenario: Ett beslut från tiden före den 1 maj 2011 som ska verkställas därefter
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2011-04-11
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2011-06-01
    När läget prövas 2011-08-02
    Så är tillfälle 2011-Q3 av lss.vistelsekommunens-rapport-ivo kommande med sista dag 2011-10-31

  Scenario: En rapport om avbrott utan koppling hör till det avbrott som pågick
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2023-01-10
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2024-01-10 och återupptagandet är 2024-03-01
    Och avbrott x2 som gäller b1 (utföraren) där avbrottet är 2025-12-01 och återupptagandet är 2026-05-20
    Och inlämnad rapport r1 (rapport till IVO om avbrott) där rapporten är 2026-04-10
    När läget prövas 2026-06-01
    Så är lss.rapporterat-avbrott-upphort-ivo för x2 kommande
    Och gäller inte lss.rapporterat-avbrott-upphort-ivo för x1

  Scenario: Så länge beslutet väntar är det kvartal som missades försenat, sedan är det missat
    Givet beslut b1 (LSS, gynnande, bostad med särskild service) där beslutet är 2026-01-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-10-05
    När läget prövas 2026-10-04
    Så är tillfälle 2026-Q2 av lss.ej-verkstallt-beslut-ivo försenad med sista dag 2026-08-31, 34 dagar för sent
    Och är tillfälle 2026-Q2 av lss.ej-verkstallt-beslut-revisorerna försenad med sista dag 2026-08-31
    När läget prövas 2026-11-01
    Så är tillfälle 2026-Q2 av lss.ej-verkstallt-beslut-ivo förfallen med sista dag 2026-08-31, 35 dagar för sent
    Och är tillfälle 2026-Q3 av lss.ej-verkstallt-beslut-ivo förfallen med sista dag 2026-10-31, 1 dag för sent
