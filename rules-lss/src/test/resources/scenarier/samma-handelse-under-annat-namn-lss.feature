# language: sv
Egenskap: Samma händelse antecknad i en annan uppgift: slutsatserna enligt LSS lästa på nytt

  Scenario: Den verkställighet som pekar på ansökan gäller beslutet enligt LSS
    Givet ansökan a1 (insats enligt LSS) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och verkställighet x1 som gäller a1 (inte delvis) där verkställigheten är 2026-02-01
    När läget prövas 2026-10-01
    Så följer slutsats.verkstallighet-genom-ansokan-lss av x1: gäller b1
    Och är lss.insats-inom-skalig-tid fullgjord

  Scenario: Den verkställighet som pekar på beslutet enligt LSS står kvar där
    Givet ansökan a1 (insats enligt LSS) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och verkställighet x1 som gäller b1 (inte delvis) där verkställigheten är 2026-02-01
    När läget prövas 2026-10-01
    Så följer inte slutsats.verkstallighet-genom-ansokan-lss

  Scenario: Med två beslut enligt LSS på ansökan sägs det inte vilket: den verkställighet
    Givet ansökan a1 (insats enligt LSS) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och beslut b2 som gäller a1 (LSS, ledsagarservice, gynnande) där beslutet är 2026-01-10
    Och verkställighet x1 som gäller a1 (inte delvis) där verkställigheten är 2026-02-01
    När läget prövas 2026-10-01
    Så går b2 före slutsats.verkstallighet-genom-ansokan-lss

  Scenario: Den utbetalning som pekar på ansökan gäller beslutet enligt LSS
    Givet ansökan a1 (insats enligt LSS) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och utbetalning x1 som gäller a1 där utbetalningen är 2026-02-01
    När läget prövas 2026-10-01
    Så följer slutsats.utbetalning-genom-ansokan-lss av x1: gäller b1

  Scenario: Den utbetalning som pekar på beslutet enligt LSS står kvar där
    Givet ansökan a1 (insats enligt LSS) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och utbetalning x1 som gäller b1 där utbetalningen är 2026-02-01
    När läget prövas 2026-10-01
    Så följer inte slutsats.utbetalning-genom-ansokan-lss

  Scenario: Med två beslut enligt LSS på ansökan sägs det inte vilket: den utbetalning
    Givet ansökan a1 (insats enligt LSS) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och beslut b2 som gäller a1 (LSS, ledsagarservice, gynnande) där beslutet är 2026-01-10
    Och utbetalning x1 som gäller a1 där utbetalningen är 2026-02-01
    När läget prövas 2026-10-01
    Så går b2 före slutsats.utbetalning-genom-ansokan-lss

  Scenario: Det avbrott som pekar på ansökan gäller beslutet enligt LSS
    Givet ansökan a1 (insats enligt LSS) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och avbrott x1 som gäller a1 (personalbrist) där avbrottet är 2026-06-01
    När läget prövas 2026-10-01
    Så följer slutsats.avbrott-genom-ansokan-lss av x1: gäller b1
    Och är tillfälle 2026-Q3 av lss.avbruten-verkstallighet-ivo kommande med sista dag 2026-10-31

  Scenario: Det avbrott som pekar på beslutet enligt LSS står kvar där
    Givet ansökan a1 (insats enligt LSS) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2026-06-01
    När läget prövas 2026-10-01
    Så följer inte slutsats.avbrott-genom-ansokan-lss

  Scenario: Med två beslut enligt LSS på ansökan sägs det inte vilket: det avbrott
    Givet ansökan a1 (insats enligt LSS) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och beslut b2 som gäller a1 (LSS, ledsagarservice, gynnande) där beslutet är 2026-01-10
    Och avbrott x1 som gäller a1 (personalbrist) där avbrottet är 2026-06-01
    När läget prövas 2026-10-01
    Så går b2 före slutsats.avbrott-genom-ansokan-lss

  Scenario: Den placering som pekar på ansökan gäller beslutet enligt LSS
    Givet ansökan a1 (insats enligt LSS) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och placering x1 som gäller a1 (hem enligt LSS, LSS) där placeringens verkställande är 2026-02-01
    När läget prövas 2026-10-01
    Så följer slutsats.placering-genom-ansokan-lss av x1: gäller b1

  Scenario: Den placering som pekar på beslutet enligt LSS står kvar där
    Givet ansökan a1 (insats enligt LSS) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och placering x1 som gäller b1 (hem enligt LSS, LSS) där placeringens verkställande är 2026-02-01
    När läget prövas 2026-10-01
    Så följer inte slutsats.placering-genom-ansokan-lss

  Scenario: Med två beslut enligt LSS på ansökan sägs det inte vilket: den placering
    Givet ansökan a1 (insats enligt LSS) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och beslut b2 som gäller a1 (LSS, ledsagarservice, gynnande) där beslutet är 2026-01-10
    Och placering x1 som gäller a1 (hem enligt LSS, LSS) där placeringens verkställande är 2026-02-01
    När läget prövas 2026-10-01
    Så går b2 före slutsats.placering-genom-ansokan-lss

  Scenario: Den rapport som pekar på ansökan gäller beslutet enligt LSS
    Givet ansökan a1 (insats enligt LSS) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och inlämnad rapport x1 som gäller a1 (anmälan till IVO om verkställighet) där rapporten är 2026-02-01
    När läget prövas 2026-10-01
    Så följer slutsats.rapport-genom-ansokan-lss av x1: gäller b1

  Scenario: Den rapport som pekar på beslutet enligt LSS står kvar där
    Givet ansökan a1 (insats enligt LSS) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och inlämnad rapport x1 som gäller b1 (anmälan till IVO om verkställighet) där rapporten är 2026-02-01
    När läget prövas 2026-10-01
    Så följer inte slutsats.rapport-genom-ansokan-lss

  Scenario: Med två beslut enligt LSS på ansökan sägs det inte vilket: den rapport
    Givet ansökan a1 (insats enligt LSS) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och beslut b2 som gäller a1 (LSS, ledsagarservice, gynnande) där beslutet är 2026-01-10
    Och inlämnad rapport x1 som gäller a1 (anmälan till IVO om verkställighet) där rapporten är 2026-02-01
    När läget prövas 2026-10-01
    Så går b2 före slutsats.rapport-genom-ansokan-lss

  Scenario: Avbrottet i placeringen enligt LSS gäller beslutet
    Givet beslut b1 (LSS, boende för barn enligt LSS, gynnande) där beslutet är 2026-01-10
    Och placering p1 som gäller b1 (hem enligt LSS, LSS) där placeringens verkställande är 2026-02-01
    Och avbrott x1 som gäller p1 (personalbrist) där avbrottet är 2026-06-01
    När läget prövas 2026-10-01
    Så följer slutsats.avbrott-genom-placeringen-lss av x1: gäller b1

  Scenario: Avbrottet som pekar på beslutet enligt LSS står kvar där
    Givet beslut b1 (LSS, boende för barn enligt LSS, gynnande) där beslutet är 2026-01-10
    Och placering p1 som gäller b1 (hem enligt LSS, LSS) där placeringens verkställande är 2026-02-01
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2026-06-01
    När läget prövas 2026-10-01
    Så följer inte slutsats.avbrott-genom-placeringen-lss

  Scenario: Begäran i vistelsekommunen gäller det enda beslutet enligt LSS
    Givet beslut b1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och begäran r1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-01-20
    När läget prövas 2026-10-01
    Så följer slutsats.vistelsekommun-det-enda-lss av r1: gäller b1

  Scenario: Med två beslut enligt LSS säger begäran inte vilket
    Givet beslut b1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och beslut b2 (LSS, ledsagarservice, gynnande) där beslutet är 2026-01-10
    Och begäran r1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-01-20
    När läget prövas 2026-10-01
    Så följer inte slutsats.vistelsekommun-det-enda-lss

  Scenario: Begäran som säger vilket beslut enligt LSS den gäller går före
    Givet beslut b1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och begäran r1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-01-20
    När läget prövas 2026-10-01
    Så går r1 före slutsats.vistelsekommun-det-enda-lss

  Scenario: Rapporten som pekar på begäran gäller beslutet enligt LSS
    Givet beslut b1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och begäran r1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-01-20
    Och inlämnad rapport x1 som gäller r1 (vistelsekommunens rapport till IVO) där rapporten är 2026-06-01
    När läget prövas 2026-10-01
    Så följer slutsats.rapport-genom-begaran-lss av x1: gäller b1

  Scenario: Rapporten som pekar på beslutet enligt LSS står kvar där
    Givet beslut b1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och begäran r1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-01-20
    Och inlämnad rapport x1 som gäller b1 (vistelsekommunens rapport till IVO) där rapporten är 2026-06-01
    När läget prövas 2026-10-01
    Så följer inte slutsats.rapport-genom-begaran-lss

  Scenario: Avbrottet enligt LSS som har anmälts som verkställt (ivo) har upphört
    Givet beslut b1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-01
    Och inlämnad rapport r1 som gäller x1 (rapport till IVO om avbrott) där rapporten är 2026-07-10
    Och inlämnad rapport r2 som gäller b1 (anmälan till IVO om verkställighet) där rapporten är 2026-08-20
    När läget prövas 2026-10-01
    Så följer slutsats.anmalt-avbrott-upphort-ivo-lss av x1: återupptagandet 2026-08-20

  Scenario: Avbrottet enligt LSS som bara har rapporterats (ivo) pågår
    Givet beslut b1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-01
    Och inlämnad rapport r1 som gäller x1 (rapport till IVO om avbrott) där rapporten är 2026-07-10
    När läget prövas 2026-10-01
    Så följer inte slutsats.anmalt-avbrott-upphort-ivo-lss

  Scenario: Det antecknade återupptagandet enligt LSS går före anmälan (ivo)
    Givet beslut b1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-01 och återupptagandet är 2026-08-10
    Och inlämnad rapport r1 som gäller x1 (rapport till IVO om avbrott) där rapporten är 2026-07-10
    Och inlämnad rapport r2 som gäller b1 (anmälan till IVO om verkställighet) där rapporten är 2026-08-20
    När läget prövas 2026-10-01
    Så går x1 före slutsats.anmalt-avbrott-upphort-ivo-lss

  Scenario: Avbrottet enligt LSS som har anmälts som verkställt (revisorerna) har upphört
    Givet beslut b1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-01
    Och inlämnad rapport r1 som gäller x1 (rapport till revisorerna) där rapporten är 2026-07-10
    Och inlämnad rapport r2 som gäller b1 (anmälan till revisorerna om verkställighet) där rapporten är 2026-08-20
    När läget prövas 2026-10-01
    Så följer slutsats.anmalt-avbrott-upphort-revisorerna-lss av x1: återupptagandet 2026-08-20

  Scenario: Avbrottet enligt LSS som bara har rapporterats (revisorerna) pågår
    Givet beslut b1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-01
    Och inlämnad rapport r1 som gäller x1 (rapport till revisorerna) där rapporten är 2026-07-10
    När läget prövas 2026-10-01
    Så följer inte slutsats.anmalt-avbrott-upphort-revisorerna-lss

  Scenario: Det antecknade återupptagandet enligt LSS går före anmälan (revisorerna)
    Givet beslut b1 (LSS, personlig assistans, gynnande) där beslutet är 2026-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-01 och återupptagandet är 2026-08-10
    Och inlämnad rapport r1 som gäller x1 (rapport till revisorerna) där rapporten är 2026-07-10
    Och inlämnad rapport r2 som gäller b1 (anmälan till revisorerna om verkställighet) där rapporten är 2026-08-20
    När läget prövas 2026-10-01
    Så går x1 före slutsats.anmalt-avbrott-upphort-revisorerna-lss
