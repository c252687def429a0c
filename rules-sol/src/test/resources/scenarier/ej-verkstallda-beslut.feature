# language: sv
Egenskap: Gynnande beslut som inte verkställs (SoL)

  Scenario: Tre månader från den 30 november slutar den sista februari
    Givet beslut b1 (SoL, gynnande, särskilt boende, paragraf 11:1) där beslutet är 2025-11-30
    När läget prövas 2026-03-15
    Så är tillfälle 2026-Q1 av sol.ej-verkstallt-beslut-ivo kommande med sista dag 2026-04-30
    Och vilar sol.ej-verkstallt-beslut-ivo på SoL (2025:400) 34 kap. 1 § 1 st.
    Och har sol.ej-verkstallt-beslut-ivo 1 tillfälle
    Och är sol.ej-verkstallt-beslut-revisorerna kommande med sista dag 2026-04-30

  Scenario: Utan rapport är första kvartalet försenat och nästa väntar
    Givet beslut b1 (SoL, gynnande, särskilt boende) där beslutet är 2025-11-30
    När läget prövas 2026-05-01
    Så är tillfälle 2026-Q1 av sol.ej-verkstallt-beslut-ivo försenad med sista dag 2026-04-30, 1 dag för sent
    Och är tillfälle 2026-Q2 av sol.ej-verkstallt-beslut-ivo kommande med sista dag 2026-08-31
    Och är tillfälle 2026-Q1 av sol.ej-verkstallt-beslut-revisorerna försenad

  Scenario: Före de tre månadernas slut syns rapporten som kommande
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-15
    När läget prövas 2026-02-01
    Så är sol.ej-verkstallt-beslut-ivo kommande med sista dag 2026-08-31
    Och ska läget prövas igen 2026-04-16

  Scenario: Verkställt på de tre månadernas sista dag behöver inte rapporteras
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-04-15
    När läget prövas 2026-05-01
    Så är sol.ej-verkstallt-beslut-ivo förfallen
    Och har sol.ej-verkstallt-beslut-ivo bortfallsdag 2026-04-15
    Och är sol.ej-verkstallt-beslut-revisorerna förfallen

  Scenario: Verkställt dagen efter rapporteras en gång
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-04-16
    När läget prövas 2026-12-01
    Så är tillfälle 2026-Q2 av sol.ej-verkstallt-beslut-ivo förfallen med sista dag 2026-08-31
    Och har sol.ej-verkstallt-beslut-ivo 1 tillfälle

  Scenario: Det kvartal som missades innan beslutet verkställdes är missat, men inget kvar att göra
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-10-05
    När läget prövas 2026-10-04
    Så är tillfälle 2026-Q2 av sol.ej-verkstallt-beslut-ivo försenad med sista dag 2026-08-31, 34 dagar för sent
    När läget prövas 2026-11-01
    Så är tillfälle 2026-Q2 av sol.ej-verkstallt-beslut-ivo förfallen med sista dag 2026-08-31, 35 dagar för sent
    Och är tillfälle 2026-Q3 av sol.ej-verkstallt-beslut-ivo förfallen med sista dag 2026-10-31, 1 dag för sent
    Och är tillfälle 2026-Q2 av sol.ej-verkstallt-beslut-revisorerna förfallen med sista dag 2026-08-31, 35 dagar för sent
    Och har sol.ej-verkstallt-beslut-ivo 2 tillfällen

  Scenario: Innan fönstret har stängt ska kvartalet rapporteras fast beslutet har verkställts
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-10-05
    När läget prövas 2026-10-31
    Så är tillfälle 2026-Q3 av sol.ej-verkstallt-beslut-ivo kommande med sista dag 2026-10-31

  Scenario: En senare rapport säger det som det missade kvartalets skulle ha sagt
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-15
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO, kvartal 2026-Q3) där rapporten är 2026-10-10
    När läget prövas 2026-11-01
    Så är tillfälle 2026-Q2 av sol.ej-verkstallt-beslut-ivo förfallen med sista dag 2026-08-31, 40 dagar för sent
    Och är tillfälle 2026-Q3 av sol.ej-verkstallt-beslut-ivo fullgjord med sista dag 2026-10-31
    Och är tillfälle 2026-Q2 av sol.ej-verkstallt-beslut-revisorerna försenad med sista dag 2026-08-31

  Scenariomall: Kvartalsgränsen: kvartalet är det där dagen efter de tre månaderna ligger
    Givet beslut b1 (SoL, gynnande, boendestöd) där beslutet är <beslut>
    När läget prövas <beslut>
    Så är tillfälle <kvartal> av sol.ej-verkstallt-beslut-ivo kommande med sista dag <sista>
    Och är tillfälle <kvartal> av sol.ej-verkstallt-beslut-revisorerna kommande med sista dag <sista>

    Exempel:
      | beslut     | kvartal | sista      |
      | 2026-03-29 | 2026-Q2 | 2026-08-31 |
      | 2026-03-30 | 2026-Q3 | 2026-10-31 |
      | 2026-03-31 | 2026-Q3 | 2026-10-31 |
      | 2023-11-29 | 2024-Q1 | 2024-04-30 |
      | 2024-11-29 | 2025-Q1 | 2025-04-30 |
      | 2025-12-31 | 2026-Q2 | 2026-08-31 |
      | 2026-09-30 | 2026-Q4 | 2027-01-31 |
      | 2026-10-01 | 2027-Q1 | 2027-04-30 |

  Scenario: En rapport första dagarna i kvartalet räknas när de tre månaderna slutade på kvartalets sista dag
    Givet beslut b1 (SoL, gynnande, boendestöd) där beslutet är 2025-12-31
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO) där rapporten är 2026-04-10
    När läget prövas 2026-05-01
    Så är tillfälle 2026-Q2 av sol.ej-verkstallt-beslut-ivo fullgjord med sista dag 2026-08-31

  Scenario: Två rapporter i samma period räknas inte också för nästa kvartal
    Givet beslut b1 (SoL, gynnande, boendestöd) där beslutet är 2025-11-30
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO) där rapporten är 2026-04-02
    Och inlämnad rapport r2 som gäller b1 (rapport till IVO) där rapporten är 2026-04-20
    När läget prövas 2026-09-01
    Så är tillfälle 2026-Q1 av sol.ej-verkstallt-beslut-ivo fullgjord
    Och är tillfälle 2026-Q2 av sol.ej-verkstallt-beslut-ivo försenad med sista dag 2026-08-31

  Scenario: En sen rapport hör till det kvartal som saknar rapport
    Givet beslut b1 (SoL, gynnande, boendestöd) där beslutet är 2025-11-30
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO) där rapporten är 2026-05-05
    När läget prövas 2026-06-01
    Så är tillfälle 2026-Q1 av sol.ej-verkstallt-beslut-ivo fullgjord för sent med sista dag 2026-04-30, 5 dagar för sent
    Och är tillfälle 2026-Q2 av sol.ej-verkstallt-beslut-ivo kommande

  Scenario: En rapport hör till det kvartal som den anger
    Givet beslut b1 (SoL, gynnande, boendestöd) där beslutet är 2025-11-30
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO, kvartal 2026-Q1) där rapporten är 2026-07-03
    När läget prövas 2026-07-10
    Så är tillfälle 2026-Q1 av sol.ej-verkstallt-beslut-ivo fullgjord för sent med sista dag 2026-04-30
    Och är tillfälle 2026-Q2 av sol.ej-verkstallt-beslut-ivo kommande med sista dag 2026-08-31

  Scenario: En odaterad rapport är oklar
    Givet beslut b1 (SoL, gynnande, boendestöd) där beslutet är 2025-11-30
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO)
    När läget prövas 2026-04-10
    Så är tillfälle 2026-Q1 av sol.ej-verkstallt-beslut-ivo oklar
    Och saknas rapport till IVO för sol.ej-verkstallt-beslut-ivo

  Scenario: Äldre lag till och med juni 2025
    Givet beslut b1 (SoL, gynnande, särskilt boende, paragraf 4:1) där beslutet är 2025-03-15
    När läget prövas 2025-06-20
    Så är tillfälle 2025-Q2 av sol.ej-verkstallt-beslut-ivo kommande med sista dag 2025-08-31
    Och vilar sol.ej-verkstallt-beslut-ivo på SoL (2001:453) 16 kap. 6 f § 1 st.

  Scenario: Tre månader som slutar den 30 juni 2025 rapporteras enligt den nya lagen
    Givet beslut b1 (SoL, gynnande, särskilt boende, paragraf 4:1) där beslutet är 2025-03-31
    När läget prövas 2025-08-01
    Så är tillfälle 2025-Q3 av sol.ej-verkstallt-beslut-ivo kommande med sista dag 2025-10-31
    Och vilar sol.ej-verkstallt-beslut-ivo på SoL (2025:400) 34 kap. 1 § 1 st.

  Scenario: Ett äldre beslut rapporteras första gången för det kvartal då skyldigheten infördes
    Givet beslut b1 (SoL, gynnande, särskilt boende) där beslutet är 2005-03-01
    När läget prövas 2006-10-15
    Så är tillfälle 2006-Q3 av sol.ej-verkstallt-beslut-ivo kommande med sista dag 2006-10-31

  Scenario: Ett avböjt erbjudande avslutar inte
    Givet beslut b1 (SoL, gynnande, särskilt boende) där beslutet är 2026-01-15
    Och erbjudande e1 som gäller b1 där erbjudandet är 2026-03-01 och att erbjudandet avböjdes är 2026-03-10
    När läget prövas 2026-07-02
    Så är tillfälle 2026-Q2 av sol.ej-verkstallt-beslut-ivo kommande med sista dag 2026-08-31

  Scenario: En delvis verkställighet avslutar inte, full verkställighet gör det
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-15
    Och verkställighet v1 som gäller b1 (delvis) där verkställigheten är 2026-02-01
    Och verkställighet v2 som gäller b1 där verkställigheten är 2026-08-10
    När läget prövas 2026-11-15
    Så är tillfälle 2026-Q2 av sol.ej-verkstallt-beslut-ivo förfallen med sista dag 2026-08-31
    Och har sol.ej-verkstallt-beslut-ivo 1 tillfälle

  Scenario: Verkställt på kvartalets sista dag ger ingen rapport för det kvartalet
    Givet beslut b1 (SoL, gynnande, särskilt boende) där beslutet är 2026-01-15
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO) där rapporten är 2026-07-10
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-09-30
    När läget prövas 2026-11-15
    Så är sol.ej-verkstallt-beslut-ivo fullgjord med sista dag 2026-08-31
    Och har sol.ej-verkstallt-beslut-ivo 1 tillfälle

  Scenario: Ett tidsbegränsat beslut rapporteras inte efter sin sista dag
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-15 och beslutets slutdag är 2026-08-31
    När läget prövas 2026-12-01
    Så har sol.ej-verkstallt-beslut-ivo 1 tillfälle
    Och är sol.ej-verkstallt-beslut-ivo förfallen med sista dag 2026-08-31

  Scenario: Den enskildes död avslutar
    Givet den enskilde p1 där födelsedagen är 1935-05-05 och dödsdagen är 2026-04-01
    Och beslut b1 (SoL, gynnande, särskilt boende) där beslutet är 2026-01-15
    När läget prövas 2026-06-01
    Så är sol.ej-verkstallt-beslut-ivo förfallen
    Och har sol.ej-verkstallt-beslut-ivo bortfallsdag 2026-04-01

  Scenario: Senareläggning i ett valfrihetssystem befriar inte från rapporten
    Givet beslut b1 (SoL, gynnande, särskilt boende, paragraf 11:1) där beslutet är 2026-02-01
    Och senareläggning s1 som gäller b1 där begäran om senareläggning är 2026-02-20
    När läget prövas 2026-06-01
    Så är tillfälle 2026-Q2 av sol.ej-verkstallt-beslut-ivo kommande med sista dag 2026-08-31

  Scenario: Motala 2018: tre månader gick i juli, verkställt i september, före första rapporten (dagarna antagna)
    Givet beslut b1 (SoL, gynnande, familjebehandling) där beslutet är 2018-04-16
    Och verkställighet v1 som gäller b1 där verkställigheten är 2018-09-12
    När läget prövas 2018-10-01
    Så är tillfälle 2018-Q3 av sol.ej-verkstallt-beslut-ivo kommande med sista dag 2018-10-31
    Och har sol.ej-verkstallt-beslut-ivo 1 tillfälle
    Och vilar sol.ej-verkstallt-beslut-ivo på SoL (2001:453) 16 kap. 6 f § 1 st.

  Scenario: Avslag, andra lagrum, avgifter och domar rapporteras inte
    Givet beslut b1 (SoL, hemtjänst) där beslutet är 2026-01-15
    Och beslut b2 (SoL, gynnande, hemtjänst, paragraf 11:5) där beslutet är 2026-01-15
    Och beslut b3 (SoL, gynnande, avgift) där beslutet är 2026-01-15
    Och beslut b4 (LSS, gynnande, kontaktperson) där beslutet är 2026-01-15
    Och dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-01-15
    När läget prövas 2026-07-01
    Så gäller inte sol.ej-verkstallt-beslut-ivo
    Och gäller inte sol.ej-verkstallt-beslut-revisorerna
    Och gäller inte sol.ej-verkstalld-dom-ivo

  Scenario: En nämnd som väljer att rapportera domar gör det från 2025 års lag
    Givet att omkopplaren rapportera-domar är på
    Och dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-01-15
    När läget prövas 2026-07-01
    Så är tillfälle 2026-Q2 av sol.ej-verkstalld-dom-ivo kommande med sista dag 2026-08-31

  Scenario: Också med omkopplaren rapporteras inte domar från tiden före 2025 års lag
    Givet att omkopplaren rapportera-domar är på
    Och dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2025-06-30
    När läget prövas 2026-07-01
    Så gäller inte sol.ej-verkstalld-dom-ivo

  Scenario: Avbrott på Kristi himmelsfärdsdag: tre månader slutar den 14 augusti
    Givet beslut b1 (SoL, gynnande, kontaktperson) där beslutet är 2025-09-01
    Och verkställighet v1 som gäller b1 där verkställigheten är 2025-09-15
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-05-14
    När läget prövas 2026-08-15
    Så är tillfälle 2026-Q3 av sol.avbruten-verkstallighet-ivo kommande med sista dag 2026-10-31
    Och vilar sol.avbruten-verkstallighet-ivo på SoL (2025:400) 34 kap. 1 § 2 st.
    Och är sol.avbruten-verkstallighet-revisorerna kommande med sista dag 2026-10-31

  Scenario: Avbrott som återupptas på de tre månadernas sista dag rapporteras inte
    Givet beslut b1 (SoL, gynnande, kontaktperson) där beslutet är 2025-09-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-05-14 och återupptagandet är 2026-08-14
    När läget prövas 2026-09-01
    Så är sol.avbruten-verkstallighet-ivo förfallen
    Och är sol.avbruten-verkstallighet-revisorerna förfallen

  Scenario: Avbrott i en insats som inte är biståndsbedömd rapporteras inte
    Givet beslut b1 (SoL, gynnande, dagverksamhet, paragraf 11:5) där beslutet är 2025-09-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-05-14
    När läget prövas 2026-09-01
    Så gäller inte sol.avbruten-verkstallighet-ivo
    Och gäller inte sol.avbruten-verkstallighet-revisorerna

  Scenario: Karlshamn: kontaktfamilj avbruten i 23 månader (dagarna antagna)
    Givet beslut b1 (SoL, gynnande, kontaktfamilj) där beslutet är 2015-02-01
    Och verkställighet v1 som gäller b1 där verkställigheten är 2015-03-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2016-01-15 och återupptagandet är 2017-12-15
    När läget prövas 2018-01-10
    Så har sol.avbruten-verkstallighet-ivo 6 tillfällen
    Och är tillfälle 2016-Q2 av sol.avbruten-verkstallighet-ivo förfallen med sista dag 2016-08-31
    Och är tillfälle 2017-Q3 av sol.avbruten-verkstallighet-ivo förfallen med sista dag 2017-10-31
    Och vilar tillfälle 2017-Q3 av sol.avbruten-verkstallighet-ivo på SoL (2001:453) 16 kap. 6 f § 2 st.

  Scenario: Under pandemin: delvis verkställd insats i tre månader är ett avbrott (dagarna antagna)
    Givet beslut b1 (SoL, gynnande, dagverksamhet, paragraf 4:1) där beslutet är 2019-05-06
    Och verkställighet v1 som gäller b1 där verkställigheten är 2019-06-01
    Och avbrott x1 som gäller b1 (delvis verkställt) där avbrottet är 2020-10-01
    Och inlämnad rapport r1 som gäller x1 (rapport till IVO om avbrott) där rapporten är 2021-04-12
    När läget prövas 2021-05-01
    Så är tillfälle 2021-Q1 av sol.avbruten-verkstallighet-ivo fullgjord med sista dag 2021-04-30
    Och är tillfälle 2021-Q2 av sol.avbruten-verkstallighet-ivo kommande med sista dag 2021-08-31

  Scenario: Ett rapporterat beslut som verkställs anmäls
    Givet beslut b1 (SoL, gynnande, särskilt boende) där beslutet är 2025-12-01
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO) där rapporten är 2026-04-20
    Och inlämnad rapport r2 som gäller b1 (rapport till revisorerna) där rapporten är 2026-04-20
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-05-28
    När läget prövas 2026-06-10
    Så är sol.rapporterat-beslut-verkstallt-ivo kommande
    Och har sol.rapporterat-beslut-verkstallt-ivo ingen sista dag
    Och vilar sol.rapporterat-beslut-verkstallt-ivo på SoL (2025:400) 34 kap. 2 §
    Och är sol.rapporterat-beslut-verkstallt-revisorerna kommande

  Scenario: Anmälan om verkställighet är gjord
    Givet beslut b1 (SoL, gynnande, särskilt boende) där beslutet är 2024-12-01
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO) där rapporten är 2025-04-20
    Och verkställighet v1 som gäller b1 där verkställigheten är 2025-05-28
    Och inlämnad rapport r2 som gäller b1 (avslutande rapport till IVO) där rapporten är 2025-05-30
    När läget prövas 2025-06-10
    Så är sol.rapporterat-beslut-verkstallt-ivo fullgjord
    Och vilar sol.rapporterat-beslut-verkstallt-ivo på SoL (2001:453) 16 kap. 6 g §

  Scenario: Ett beslut som inte hade rapporterats före verkställigheten anmäls inte
    Givet beslut b1 (SoL, gynnande, särskilt boende) där beslutet är 2025-12-01
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-03-20
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO) där rapporten är 2026-04-20
    Och inlämnad rapport r2 som gäller b1 (rapport till revisorerna) där rapporten är 2026-04-20
    När läget prövas 2026-06-10
    Så gäller inte sol.rapporterat-beslut-verkstallt-ivo
    Och gäller inte sol.rapporterat-beslut-verkstallt-revisorerna

  Scenario: Ett rapporterat beslut som bara delvis verkställs anmäls inte
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2025-12-01
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO) där rapporten är 2026-04-20
    Och verkställighet v1 som gäller b1 (delvis) där verkställigheten är 2026-05-20
    När läget prövas 2026-06-10
    Så gäller inte sol.rapporterat-beslut-verkstallt-ivo

  Scenario: Statistik till fullmäktige om första kvartalet lämnas senast sista juni
    Givet verksamhet k1 (socialnämnd) där verksamhetens början är 2026-01-01
    När läget prövas 2026-04-15
    Så är tillfälle 2026-Q1 av sol.statistikrapport-fullmaktige kommande med sista dag 2026-06-30
    Och har sol.statistikrapport-fullmaktige 1 tillfälle
    Och vilar sol.statistikrapport-fullmaktige på SoL (2025:400) 34 kap. 3 §

  Scenario: Skellefteå 2009 och 2010: statistiken lämnades i tid
    Givet verksamhet k1 (socialnämnd) där verksamhetens början är 2009-10-01
    Och inlämnad rapport r1 som gäller k1 (statistikrapport till fullmäktige) där rapporten är 2010-02-26
    När läget prövas 2010-07-01
    Så är tillfälle 2009-Q4 av sol.statistikrapport-fullmaktige fullgjord med sista dag 2010-03-31
    Och är tillfälle 2010-Q1 av sol.statistikrapport-fullmaktige försenad med sista dag 2010-06-30
    Och är tillfälle 2010-Q2 av sol.statistikrapport-fullmaktige kommande med sista dag 2010-09-30
    Och vilar tillfälle 2009-Q4 av sol.statistikrapport-fullmaktige på SoL (2001:453) 16 kap. 6 h §

  Scenario: Innan kvartalet är slut finns ingen statistik att lämna
    Givet verksamhet k1 (socialnämnd) där verksamhetens början är 2026-01-01
    Och verksamhet k2 (enskild verksamhet) där verksamhetens början är 2020-01-01
    När läget prövas 2026-03-31
    Så gäller inte sol.statistikrapport-fullmaktige
    Och ska läget prövas igen 2026-04-01

  Scenario: Vistelsekommunen räknar från beslutet men rapporterar från begäran
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-02-28
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-05-20
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO) där rapporten är 2026-07-05
    När läget prövas 2026-07-10
    Så är tillfälle 2026-Q2 av sol.vistelsekommunens-rapport-ivo kommande med sista dag 2026-08-31
    Och är tillfälle 2026-Q2 av sol.ej-verkstallt-beslut-ivo fullgjord
    Och vilar sol.vistelsekommunens-rapport-ivo på SoL (2025:400) 34 kap. 4 §

  Scenario: En begäran i ett senare kvartal ger ingen rapport för tiden före
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2025-02-28
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2025-11-20
    När läget prövas 2025-12-01
    Så är tillfälle 2025-Q4 av sol.vistelsekommunens-rapport-ivo kommande med sista dag 2026-01-31
    Och har sol.vistelsekommunens-rapport-ivo 1 tillfälle

  Scenario: Utan begäran om verkställighet rapporterar inte vistelsekommunen
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-02-28
    Och begäran q1 som gäller b1 (begäran om överflyttning av ärende) där begärans ankomst är 2026-05-20
    När läget prövas 2026-07-10
    Så gäller inte sol.vistelsekommunens-rapport-ivo

  Scenario: Ett rapporterat avbrott som upphört anmäls
    Givet beslut b1 (SoL, gynnande, kontaktperson) där beslutet är 2025-01-10
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-12-01 och återupptagandet är 2026-05-20
    Och inlämnad rapport r1 som gäller x1 (rapport till IVO om avbrott) där rapporten är 2026-04-10
    Och inlämnad rapport r2 som gäller x1 (rapport till revisorerna) där rapporten är 2026-04-10
    Och inlämnad rapport r3 som gäller x1 (anmälan till IVO om verkställighet) där rapporten är 2026-05-25
    När läget prövas 2026-06-01
    Så är sol.rapporterat-avbrott-upphort-ivo fullgjord
    Och är sol.rapporterat-avbrott-upphort-revisorerna kommande
    Och har sol.rapporterat-avbrott-upphort-revisorerna ingen sista dag

  Scenario: Ett avbrott som inte har rapporterats eller som pågår anmäls inte
    Givet beslut b1 (SoL, gynnande, kontaktperson) där beslutet är 2025-01-10
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-12-01 och återupptagandet är 2026-02-20
    Och beslut b2 (SoL, gynnande, kontaktperson) där beslutet är 2025-01-10
    Och avbrott x2 som gäller b2 (utföraren) där avbrottet är 2025-12-01
    Och inlämnad rapport r1 som gäller x2 (rapport till IVO om avbrott) där rapporten är 2026-04-10
    Och inlämnad rapport r2 som gäller x2 (rapport till revisorerna) där rapporten är 2026-04-10
    När läget prövas 2026-06-01
    Så gäller inte sol.rapporterat-avbrott-upphort-ivo
    Och gäller inte sol.rapporterat-avbrott-upphort-revisorerna

  Scenariomall: IVO:s rapporteringsperioder 2019
    Givet beslut b1 (SoL, gynnande, boendestöd) där beslutet är <beslut>
    När läget prövas <sista>
    Så är tillfälle <kvartal> av sol.ej-verkstallt-beslut-ivo kommande med sista dag <sista>

    Exempel:
      | beslut     | kvartal | sista      |
      | 2018-12-10 | 2019-Q1 | 2019-04-30 |
      | 2019-03-10 | 2019-Q2 | 2019-08-31 |
      | 2019-06-10 | 2019-Q3 | 2019-10-31 |
      | 2019-09-10 | 2019-Q4 | 2020-01-31 |

  Scenario: Utan beslut att rapportera lämnas ingen rapport till IVO, men statistik till fullmäktige
    Givet verksamhet k1 (socialnämnd) där verksamhetens början är 2026-01-01
    När läget prövas 2026-04-15
    Så gäller inte sol.ej-verkstallt-beslut-ivo
    Och är sol.statistikrapport-fullmaktige kommande

  Scenario: Vistelsekommunen enligt äldre lag
    Givet beslut b1 (SoL, gynnande, hemtjänst, paragraf 4:1) där beslutet är 2024-02-29
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2024-03-20
    Och inlämnad rapport r1 som gäller q1 (vistelsekommunens rapport till IVO) där rapporten är 2024-07-05
    När läget prövas 2024-07-10
    Så är tillfälle 2024-Q2 av sol.vistelsekommunens-rapport-ivo fullgjord med sista dag 2024-08-31
    Och vilar tillfälle 2024-Q2 av sol.vistelsekommunens-rapport-ivo på SoL (2001:453) 16 kap. 6 i §

  Scenario: Övriga rapporter enligt äldre lag
    Givet beslut b1 (SoL, gynnande, kontaktperson, paragraf 4:1) där beslutet är 2023-12-10
    Och inlämnad rapport r1 som gäller b1 (rapport till revisorerna) där rapporten är 2024-04-10
    Och verkställighet v1 som gäller b1 där verkställigheten är 2024-05-02
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2024-08-01 och återupptagandet är 2025-02-03
    Och inlämnad rapport r2 som gäller x1 (rapport till IVO om avbrott) där rapporten är 2025-01-10
    När läget prövas 2025-03-01
    Så vilar sol.ej-verkstallt-beslut-revisorerna på SoL (2001:453) 16 kap. 6 f § 1 st.
    Och vilar sol.rapporterat-beslut-verkstallt-revisorerna på SoL (2001:453) 16 kap. 6 g §
    Och är tillfälle 2024-Q4 av sol.avbruten-verkstallighet-ivo fullgjord med sista dag 2025-01-31
    Och vilar tillfälle 2024-Q4 av sol.avbruten-verkstallighet-revisorerna på SoL (2001:453) 16 kap. 6 f § 2 st.
    Och har sol.avbruten-verkstallighet-ivo 1 tillfälle
    Och vilar sol.rapporterat-avbrott-upphort-ivo på SoL (2001:453) 16 kap. 6 g §

  Scenario: Avbrottet rapporterades till IVO men inte till revisorerna före Valborg
    Givet beslut b1 (SoL, gynnande, kontaktperson) där beslutet är 2025-09-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-11-30
    Och inlämnad rapport r1 som gäller x1 (rapport till IVO om avbrott) där rapporten är 2026-05-04
    När läget prövas 2026-05-04
    Så är tillfälle 2026-Q1 av sol.avbruten-verkstallighet-ivo fullgjord för sent med sista dag 2026-04-30, 4 dagar för sent
    Och är tillfälle 2026-Q1 av sol.avbruten-verkstallighet-revisorerna försenad med sista dag 2026-04-30, 4 dagar för sent

  Scenario: Revisorernas rapport om avbrottet på sista dagen och dagen efter
    Givet beslut b1 (SoL, gynnande, kontaktperson) där beslutet är 2025-09-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-11-30
    Och inlämnad rapport r1 som gäller x1 (rapport till revisorerna) där rapporten är 2026-04-30
    Och beslut b2 (SoL, gynnande, boendestöd) där beslutet är 2025-09-01
    Och avbrott x2 som gäller b2 (utföraren) där avbrottet är 2025-11-30
    Och inlämnad rapport r2 som gäller x2 (rapport till revisorerna) där rapporten är 2026-05-01
    När läget prövas 2026-05-02
    Så är tillfälle 2026-Q1 av sol.avbruten-verkstallighet-revisorerna för x1 fullgjord med sista dag 2026-04-30
    Och är tillfälle 2026-Q1 av sol.avbruten-verkstallighet-revisorerna för x2 fullgjord för sent med sista dag 2026-04-30, 1 dag för sent

  Scenario: Avbrott vars tre månader löper ut den 30 juni 2025 rapporteras enligt den nya lagen
    Givet beslut b1 (SoL, gynnande, kontaktperson, paragraf 4:1) där beslutet är 2024-09-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-03-31
    När läget prövas 2025-07-01
    Så är tillfälle 2025-Q3 av sol.avbruten-verkstallighet-ivo kommande med sista dag 2025-10-31
    Och vilar sol.avbruten-verkstallighet-ivo på SoL (2025:400) 34 kap. 1 § 2 st.
    Och vilar sol.avbruten-verkstallighet-revisorerna på SoL (2025:400) 34 kap. 1 § 2 st.

  Scenario: Domen rapporterad i tid och för sent av en nämnd som rapporterar domar
    Givet att omkopplaren rapportera-domar är på
    Och dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-01-15
    Och inlämnad rapport r1 som gäller d1 (rapport till IVO) där rapporten är 2026-08-31
    Och dom d2 (SoL, beviljar insats, hemtjänst) där domen är 2026-01-15
    Och inlämnad rapport r2 som gäller d2 (rapport till IVO) där rapporten är 2026-09-01
    När läget prövas 2026-09-02
    Så är tillfälle 2026-Q2 av sol.ej-verkstalld-dom-ivo för d1 fullgjord med sista dag 2026-08-31
    Och är tillfälle 2026-Q2 av sol.ej-verkstalld-dom-ivo för d2 fullgjord för sent med sista dag 2026-08-31, 1 dag för sent

  Scenario: Domen inte rapporterad i rapporteringsperioden
    Givet att omkopplaren rapportera-domar är på
    Och dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-01-15
    När läget prövas 2026-09-01
    Så är tillfälle 2026-Q2 av sol.ej-verkstalld-dom-ivo försenad med sista dag 2026-08-31, 1 dag för sent

  Scenario: Revisorernas rapport på sista dagen och dagen efter
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2025-11-30
    Och inlämnad rapport r1 som gäller b1 (rapport till revisorerna) där rapporten är 2026-04-30
    Och beslut b2 (SoL, gynnande, boendestöd) där beslutet är 2025-11-30
    Och inlämnad rapport r2 som gäller b2 (rapport till revisorerna) där rapporten är 2026-05-01
    När läget prövas 2026-05-02
    Så är tillfälle 2026-Q1 av sol.ej-verkstallt-beslut-revisorerna för b1 fullgjord med sista dag 2026-04-30
    Och är tillfälle 2026-Q1 av sol.ej-verkstallt-beslut-revisorerna för b2 fullgjord för sent med sista dag 2026-04-30, 1 dag för sent
    Och vilar tillfälle 2026-Q1 av sol.ej-verkstallt-beslut-revisorerna för b1 på SoL (2025:400) 34 kap. 1 § 1 st.

  Scenario: Kvartalet före lagändringen rapporteras i juli enligt den nya lagen
    Givet beslut b1 (SoL, gynnande, hemtjänst, paragraf 4:1) där beslutet är 2025-03-29
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO) där rapporten är 2025-07-15
    När läget prövas 2025-07-20
    Så är tillfälle 2025-Q2 av sol.ej-verkstallt-beslut-ivo fullgjord med sista dag 2025-08-31
    Och vilar tillfälle 2025-Q2 av sol.ej-verkstallt-beslut-ivo på SoL (2025:400) 34 kap. 1 § 1 st.

  Scenario: Ett rapporterat avbrott upphör och ska anmälas, före och efter 2025 års lag
    Givet beslut b1 (SoL, gynnande, kontaktperson, paragraf 4:1) där beslutet är 2024-01-10
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2024-12-01 och återupptagandet är 2025-06-30
    Och inlämnad rapport r1 som gäller x1 (rapport till IVO om avbrott) där rapporten är 2025-04-10
    Och inlämnad rapport r2 som gäller x1 (rapport till revisorerna) där rapporten är 2025-04-10
    När läget prövas 2025-06-30
    Så är sol.rapporterat-avbrott-upphort-ivo kommande
    Och har sol.rapporterat-avbrott-upphort-ivo ingen sista dag
    Och vilar sol.rapporterat-avbrott-upphort-ivo på SoL (2001:453) 16 kap. 6 g §
    Och vilar sol.rapporterat-avbrott-upphort-revisorerna på SoL (2001:453) 16 kap. 6 g §

  Scenario: Det återupptagna avbrottet anmäls till revisorerna efter lagändringen
    Givet beslut b1 (SoL, gynnande, kontaktperson, paragraf 4:1) där beslutet är 2024-01-10
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2024-12-01 och återupptagandet är 2025-07-01
    Och inlämnad rapport r1 som gäller x1 (rapport till IVO om avbrott) där rapporten är 2025-04-10
    Och inlämnad rapport r2 som gäller x1 (rapport till revisorerna) där rapporten är 2025-04-10
    Och inlämnad rapport r3 som gäller x1 (anmälan till revisorerna om verkställighet) där rapporten är 2025-07-04
    När läget prövas 2025-07-07
    Så är sol.rapporterat-avbrott-upphort-revisorerna fullgjord
    Och vilar sol.rapporterat-avbrott-upphort-revisorerna på SoL (2025:400) 34 kap. 2 §
    Och är sol.rapporterat-avbrott-upphort-ivo kommande
    Och vilar sol.rapporterat-avbrott-upphort-ivo på SoL (2025:400) 34 kap. 2 §

  Scenario: Statistiken om andra kvartalet lämnades en dag för sent
    Givet verksamhet k1 (socialnämnd) där verksamhetens början är 2026-04-01
    Och inlämnad rapport r1 som gäller k1 (statistikrapport till fullmäktige, kvartal 2026-Q2) där rapporten är 2026-10-01
    När läget prövas 2026-10-02
    Så är tillfälle 2026-Q2 av sol.statistikrapport-fullmaktige fullgjord för sent med sista dag 2026-09-30, 1 dag för sent

  Scenario: Statistiken om andra kvartalet 2025 lämnas enligt den nya lagen
    Givet verksamhet k1 (socialnämnd) där verksamhetens början är 2025-01-01
    När läget prövas 2025-07-01
    Så vilar tillfälle 2025-Q1 av sol.statistikrapport-fullmaktige på SoL (2001:453) 16 kap. 6 h §
    Och vilar tillfälle 2025-Q2 av sol.statistikrapport-fullmaktige på SoL (2025:400) 34 kap. 3 §
    Och är tillfälle 2025-Q1 av sol.statistikrapport-fullmaktige försenad med sista dag 2025-06-30, 1 dag för sent

  Scenario: Vistelsekommunen rapporterade inte i tid
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-02-28
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-05-20
    När läget prövas 2026-09-01
    Så är tillfälle 2026-Q2 av sol.vistelsekommunens-rapport-ivo försenad med sista dag 2026-08-31, 1 dag för sent

  Scenario: Vistelsekommunen rapporterade en dag för sent
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-02-28
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-05-20
    Och inlämnad rapport r1 som gäller q1 (vistelsekommunens rapport till IVO) där rapporten är 2026-09-01
    När läget prövas 2026-09-10
    Så är tillfälle 2026-Q2 av sol.vistelsekommunens-rapport-ivo fullgjord för sent med sista dag 2026-08-31, 1 dag för sent

  Scenario: Beslut från tiden före den 1 maj 2011 rapporteras inte av vistelsekommunen
    Givet beslut b1 (SoL, gynnande, hemtjänst, paragraf 4:1) där beslutet är 2011-04-30
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2011-06-01
    Och beslut b2 (SoL, gynnande, hemtjänst, paragraf 4:1) där beslutet är 2011-05-01
    Och begäran q2 som gäller b2 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2011-06-01
    När läget prövas 2011-08-02
    Så gäller inte sol.vistelsekommunens-rapport-ivo för q1
    Och är tillfälle 2011-Q3 av sol.vistelsekommunens-rapport-ivo för q2 kommande med sista dag 2011-10-31
    Och vilar sol.vistelsekommunens-rapport-ivo för q2 på SoL (2001:453) 16 kap. 6 i §

  Scenariomall: Avbrott i slutet av mars: kvartalet är det där dagen efter de tre månaderna ligger
    Givet beslut b1 (SoL, gynnande, boendestöd) där beslutet är 2023-01-10
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är <avbrott>
    När läget prövas <prövas>
    Så är tillfälle <kvartal> av sol.avbruten-verkstallighet-ivo kommande med sista dag <sista>
    Och är tillfälle <kvartal> av sol.avbruten-verkstallighet-revisorerna kommande med sista dag <sista>

    Exempel:
      | avbrott    | prövas     | kvartal | sista      |
      | 2024-03-29 | 2024-06-30 | 2024-Q2 | 2024-08-31 |
      | 2024-03-30 | 2024-07-01 | 2024-Q3 | 2024-10-31 |
      | 2026-03-29 | 2026-06-30 | 2026-Q2 | 2026-08-31 |
      | 2026-03-30 | 2026-07-01 | 2026-Q3 | 2026-10-31 |

  Scenariomall: Vistelsekommunens och revisorernas kvartal för beslut i slutet av mars
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är <beslut>
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är <begäran>
    När läget prövas <prövas>
    Så är tillfälle <kvartal> av sol.vistelsekommunens-rapport-ivo kommande med sista dag <sista>
    Och är tillfälle <kvartal> av sol.ej-verkstallt-beslut-revisorerna kommande med sista dag <sista>

    Exempel:
      | beslut     | begäran    | prövas     | kvartal | sista      |
      | 2024-03-29 | 2024-04-02 | 2024-06-30 | 2024-Q2 | 2024-08-31 |
      | 2024-03-31 | 2024-04-02 | 2024-07-01 | 2024-Q3 | 2024-10-31 |
      | 2026-03-29 | 2026-04-02 | 2026-06-30 | 2026-Q2 | 2026-08-31 |
      | 2026-03-31 | 2026-04-02 | 2026-07-01 | 2026-Q3 | 2026-10-31 |

  Scenario: Domens kvartal för en nämnd som rapporterar domar
    Givet att omkopplaren rapportera-domar är på
    Och dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-03-27
    Och dom d2 (SoL, beviljar insats, hemtjänst) där domen är 2026-03-31
    När läget prövas 2026-07-01
    Så är tillfälle 2026-Q2 av sol.ej-verkstalld-dom-ivo för d1 kommande med sista dag 2026-08-31
    Och är tillfälle 2026-Q3 av sol.ej-verkstalld-dom-ivo för d2 kommande med sista dag 2026-10-31

  Scenario: Paragrafen kan skrivas som i lagen
    Givet beslut b1 (SoL, paragraf 4 kap. 1 §, gynnande, boendestöd) där beslutet är 2018-10-15
    När läget prövas 2019-02-01
    Så är tillfälle 2019-Q1 av sol.ej-verkstallt-beslut-ivo kommande med sista dag 2019-04-30

  Scenario: En återkallad ansökan gör att beslutet inte längre ska rapporteras
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-12-01 och återkallelsen av ansökan är 2026-04-01
    Och beslut b1 som gäller s1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-10
    När läget prövas 2026-05-01
    Så är sol.ej-verkstallt-beslut-ivo förfallen
    Och har sol.ej-verkstallt-beslut-ivo bortfallsdag 2026-04-01

  # 34 kap. 1 § andra stycket: verkställt på nytt
  Scenario: En ny full verkställighet visar att insatsen ges igen
    Givet beslut b1 (SoL, gynnande, kontaktperson) där beslutet är 2025-01-10
    Och verkställighet v1 som gäller b1 där verkställigheten är 2025-02-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-12-01
    Och verkställighet v2 som gäller b1 där verkställigheten är 2026-02-10
    När läget prövas 2026-05-01
    Så är sol.avbruten-verkstallighet-ivo förfallen
    Och har sol.avbruten-verkstallighet-ivo bortfallsdag 2026-02-10
    Och har sol.avbruten-verkstallighet-revisorerna bortfallsdag 2026-02-10

  Scenario: Bara en del ges igen
    Givet beslut b1 (SoL, gynnande, kontaktperson) där beslutet är 2025-01-10
    Och verkställighet v1 som gäller b1 där verkställigheten är 2025-02-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-12-01
    Och verkställighet v2 som gäller b1 (delvis) där verkställigheten är 2026-02-10
    När läget prövas 2026-04-01
    Så är tillfälle 2026-Q1 av sol.avbruten-verkstallighet-ivo kommande med sista dag 2026-04-30

  # 34 kap. 2 §: bara det avbrott som har rapporterats
  Scenario: En rapport om ett tidigare avbrott eller om beslutet gäller inte det nya avbrottet
    Givet beslut b1 (SoL, gynnande, kontaktperson) där beslutet är 2023-01-10
    Och inlämnad rapport r0 som gäller b1 (rapport till revisorerna) där rapporten är 2023-07-10
    Och verkställighet v1 som gäller b1 där verkställigheten är 2023-09-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2024-01-10 och återupptagandet är 2024-05-20
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO om avbrott) där rapporten är 2024-05-02
    Och avbrott x2 som gäller b1 (utföraren) där avbrottet är 2026-01-12 och återupptagandet är 2026-01-26
    När läget prövas 2026-03-01
    Så är sol.rapporterat-avbrott-upphort-ivo för x1 kommande
    Och gäller inte sol.rapporterat-avbrott-upphort-revisorerna
    Och gäller inte sol.rapporterat-avbrott-upphort-ivo för x2

  # 34 kap. 4 §: vistelsekommunen också om avbrott och verkställighet
  Scenario: Vistelsekommunens avbrott på skottdagen, enligt äldre lag
    Givet beslut b1 (SoL, gynnande, hemtjänst, paragraf 4:1) där beslutet är 2023-11-10
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2023-11-20
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2024-02-29
    När läget prövas 2024-05-30
    Så är tillfälle 2024-Q2 av sol.vistelsekommunens-avbrott-ivo kommande med sista dag 2024-08-31
    Och är tillfälle 2024-Q2 av sol.avbruten-verkstallighet-ivo kommande med sista dag 2024-08-31
    Och vilar sol.vistelsekommunens-avbrott-ivo på SoL (2001:453) 16 kap. 6 i §

  Scenario: Vistelsekommunen rapporterade avbrottet på sista dagen, för sent eller inte alls
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2025-11-10
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2025-11-20
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2026-02-28
    Och inlämnad rapport r1 som gäller x1 (vistelsekommunens rapport till IVO) där rapporten är 2026-08-31
    Och beslut b2 (SoL, gynnande, boendestöd) där beslutet är 2025-11-10
    Och begäran q2 som gäller b2 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2025-11-20
    Och avbrott x2 som gäller b2 (personalbrist) där avbrottet är 2026-02-28
    Och inlämnad rapport r2 som gäller x2 (vistelsekommunens rapport till IVO) där rapporten är 2026-09-01
    Och beslut b3 (SoL, gynnande, kontaktperson) där beslutet är 2025-11-10
    Och begäran q3 som gäller b3 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2025-11-20
    Och avbrott x3 som gäller b3 (personalbrist) där avbrottet är 2026-02-28
    När läget prövas 2026-09-01
    Så är tillfälle 2026-Q2 av sol.vistelsekommunens-avbrott-ivo för x1 fullgjord med sista dag 2026-08-31
    Och vilar tillfälle 2026-Q2 av sol.vistelsekommunens-avbrott-ivo för x1 på SoL (2025:400) 34 kap. 4 §
    Och är tillfälle 2026-Q2 av sol.vistelsekommunens-avbrott-ivo för x2 fullgjord för sent med sista dag 2026-08-31, 1 dag för sent
    Och är tillfälle 2026-Q2 av sol.vistelsekommunens-avbrott-ivo för x3 försenad med sista dag 2026-08-31, 1 dag för sent

  Scenario: Utan begäran, eller när den är återkallad, rapporterar ingen vistelsekommun avbrottet
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2025-11-10
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2026-02-28
    Och beslut b2 (SoL, gynnande, boendestöd) där beslutet är 2025-11-10
    Och begäran q2 som gäller b2 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2025-11-20 och återkallelsen av begäran är 2026-02-01
    Och avbrott x2 som gäller b2 (personalbrist) där avbrottet är 2026-02-28
    När läget prövas 2026-09-01
    Så gäller inte sol.vistelsekommunens-avbrott-ivo

  Scenario: Vistelsekommunen anmäler när det rapporterade beslutet har verkställts
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-02-28
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-04-01
    Och inlämnad rapport r1 som gäller q1 (vistelsekommunens rapport till IVO) där rapporten är 2026-08-20
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-09-10
    När läget prövas 2026-09-15
    Så är sol.vistelsekommunen-verkstallt-ivo kommande
    Och har sol.vistelsekommunen-verkstallt-ivo ingen sista dag
    Och vilar sol.vistelsekommunen-verkstallt-ivo på SoL (2025:400) 34 kap. 4 §

  Scenario: Vistelsekommunen har anmält verkställigheten, enligt äldre lag
    Givet beslut b1 (SoL, gynnande, hemtjänst, paragraf 4:1) där beslutet är 2024-02-29
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2024-04-02
    Och inlämnad rapport r1 som gäller b1 (vistelsekommunens rapport till IVO) där rapporten är 2024-08-20
    Och verkställighet v1 som gäller b1 där verkställigheten är 2024-09-10
    Och inlämnad rapport r2 som gäller b1 (anmälan till IVO om verkställighet) där rapporten är 2024-09-11
    När läget prövas 2024-09-15
    Så är sol.vistelsekommunen-verkstallt-ivo fullgjord
    Och vilar sol.vistelsekommunen-verkstallt-ivo på SoL (2001:453) 16 kap. 6 i §

  Scenario: Det som vistelsekommunen inte har rapporterat anmäler den inte
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-02-28
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-04-01
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-05-10
    När läget prövas 2026-09-15
    Så gäller inte sol.vistelsekommunen-verkstallt-ivo

  # 16 kap. 6 h § infördes den 1 juli 2006
  Scenario: Statistiken till fullmäktige infördes den 1 juli 2006
    Givet verksamhet k1 (socialnämnd) där verksamhetens början är 2002-01-01
    När läget prövas 2006-10-15
    Så har sol.statistikrapport-fullmaktige 1 tillfälle
    Och är tillfälle 2006-Q3 av sol.statistikrapport-fullmaktige kommande med sista dag 2006-12-31

  Scenario: Före den 1 juli 2006 fanns ingen statistik att lämna
    Givet verksamhet k1 (socialnämnd) där verksamhetens början är 2002-01-01
    När läget prövas 2006-06-30
    Så gäller inte sol.statistikrapport-fullmaktige

  # En återkallad ansökan om något annat
  Scenario: En annan ansökan återkallas
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-12-01
    Och ansökan s2 (insats enligt SoL) där ansökans ankomst är 2026-01-02 och återkallelsen av ansökan är 2026-04-01
    Och beslut b1 som gäller s1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-10
    När läget prövas 2026-05-01
    Så är sol.ej-verkstallt-beslut-ivo kommande med sista dag 2026-08-31

  Scenario: En rapport om avbrott utan koppling hör till det avbrott som pågick
    Givet beslut b1 (SoL, gynnande, kontaktperson) där beslutet är 2023-01-10
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2024-01-10 och återupptagandet är 2024-03-01
    Och avbrott x2 som gäller b1 (utföraren) där avbrottet är 2025-12-01 och återupptagandet är 2026-05-20
    Och inlämnad rapport r1 (rapport till IVO om avbrott) där rapporten är 2026-04-10
    När läget prövas 2026-06-01
    Så är sol.rapporterat-avbrott-upphort-ivo för x2 kommande
    Och gäller inte sol.rapporterat-avbrott-upphort-ivo för x1

  Scenario: Utbetalningen gäller det senaste beslutet om ekonomiskt bistånd
    Givet beslut b1 (SoL, gynnande, försörjningsstöd) där beslutet är 2026-01-10
    Och beslut b2 (SoL, gynnande, försörjningsstöd) där beslutet är 2026-02-10
    Och beslut b3 (SoL, gynnande, hemtjänst) där beslutet är 2026-02-12
    Och utbetalning u1 där utbetalningen är 2026-01-25
    Och utbetalning u2 där utbetalningen är 2026-02-25
    När läget prövas 2026-06-01
    Så har sol.ej-verkstallt-beslut-ivo för b1 bortfallsdag 2026-01-25
    Och har sol.ej-verkstallt-beslut-ivo för b2 bortfallsdag 2026-02-25
    Och är tillfälle 2026-Q2 av sol.ej-verkstallt-beslut-ivo för b3 kommande med sista dag 2026-08-31

  Scenariomall: Den som är placerad så som har beviljats har fått beslutet verkställt
    Givet beslut b1 (SoL, gynnande, <insats>) där beslutet är 2026-02-10
    Och placering p1 (<hem>, SoL) där placeringens verkställande är 2026-02-20
    När läget prövas 2026-06-01
    Så har sol.ej-verkstallt-beslut-ivo bortfallsdag 2026-02-20

    Exempel:
      | insats         | hem            |
      | familjehemsvård | familjehem    |
      | familjehemsvård | jourhem       |
      | vård i HVB     | HVB            |
      | stödboende     | stödboende     |
      | skyddat boende | skyddat boende |

  Scenario: Den som är placerad på annat sätt än som har beviljats har inte fått beslutet verkställt
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-02-10
    Och placering p1 (HVB, SoL) där placeringens verkställande är 2026-02-20
    När läget prövas 2026-06-01
    Så är tillfälle 2026-Q2 av sol.ej-verkstallt-beslut-ivo kommande med sista dag 2026-08-31

  Scenario: Det som har anmälts som verkställt eller avbrutits är verkställt
    Givet beslut b1 (SoL, gynnande, särskilt boende) där beslutet är 2026-02-10
    Och inlämnad rapport r1 som gäller b1 (anmälan till IVO om verkställighet) där rapporten är 2026-04-20
    Och beslut b2 (SoL, gynnande, hemtjänst) där beslutet är 2026-02-10
    Och avbrott x1 som gäller b2 (personalbrist) där avbrottet är 2026-04-27
    När läget prövas 2026-09-01
    Så har sol.ej-verkstallt-beslut-ivo för b1 bortfallsdag 2026-04-20
    Och har sol.ej-verkstallt-beslut-ivo för b2 bortfallsdag 2026-04-26
    Och är sol.insats-inom-skalig-tid för b2 fullgjord
    Och är tillfälle 2026-Q3 av sol.avbruten-verkstallighet-ivo för x1 kommande med sista dag 2026-10-31

  Scenario: Det som bara har verkställts delvis är inte verkställt för att det har avbrutits
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2025-07-10
    Och verkställighet v1 som gäller b1 (delvis) där verkställigheten är 2025-08-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-08-20
    När läget prövas 2026-01-15
    Så är tillfälle 2025-Q4 av sol.ej-verkstallt-beslut-ivo för b1 kommande med sista dag 2026-01-31
    Och är sol.insats-inom-skalig-tid för b1 kommande

  Scenario: Så länge avbrottet varar är det kvartal som missades försenat
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2025-01-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2025-01-20
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2026-01-15
    När läget prövas 2026-09-02
    Så är tillfälle 2026-Q2 av sol.avbruten-verkstallighet-ivo försenad med sista dag 2026-08-31, 2 dagar för sent

  # --- Det som ges redan när det beslutas är verkställt, SoL 34 kap. 1 §

  Scenario: Hemtjänsten hade börjat innan beslutet skrevs
    Givet beslut b1 (SoL, hemtjänst, gynnande, nämnd) där beslutet är 2026-03-01
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-02-20
    När läget prövas 2026-06-30
    Så är sol.ej-verkstallt-beslut-ivo förfallen
    Och är sol.ej-verkstallt-beslut-revisorerna förfallen

  Scenario: En verkställighet före beslutet som gäller ett annat beslut visar inget
    Givet beslut b0 (SoL, hemtjänst, gynnande, nämnd) där beslutet är 2026-01-15
    Och beslut b1 (SoL, boendestöd, gynnande, nämnd) där beslutet är 2026-03-01
    Och verkställighet v1 som gäller b0 (inte delvis) där verkställigheten är 2026-02-20
    När läget prövas 2026-06-30
    Så är sol.ej-verkstallt-beslut-ivo för b1 kommande

  Scenario: Bara en del hade börjat innan beslutet skrevs
    Givet beslut b1 (SoL, hemtjänst, gynnande, nämnd) där beslutet är 2026-03-01
    Och verkställighet v1 som gäller b1 (delvis) där verkställigheten är 2026-02-20
    När läget prövas 2026-06-30
    Så är sol.ej-verkstallt-beslut-ivo kommande
