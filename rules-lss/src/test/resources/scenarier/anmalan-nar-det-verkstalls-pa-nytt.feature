# language: sv
Egenskap: Anmälan när ett rapporterat beslut enligt LSS verkställs på nytt (28 g och 28 i §§)

  Scenario: Avbrottet rapporterades och insatsen antecknas som ny verkställighet
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2025-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-02-01
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2026-01-15
    Och inlämnad rapport r1 som gäller x1 (rapport till IVO om avbrott) där rapporten är 2026-07-10
    Och inlämnad rapport r2 som gäller x1 (rapport till revisorerna) där rapporten är 2026-07-10
    Och verkställighet v2 som gäller b1 (inte delvis) där verkställigheten är 2026-08-20
    När läget prövas 2026-09-01
    Så är lss.rapporterat-beslut-verkstallt-ivo för v2 kommande
    Och är lss.rapporterat-beslut-verkstallt-revisorerna för v2 kommande
    Och gäller inte lss.rapporterat-beslut-verkstallt-ivo för v1

  Scenario: Är avbrottet återupptaget samma dag anmäls det en gång
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2025-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-02-01
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2026-01-15 och återupptagandet är 2026-08-20
    Och inlämnad rapport r1 som gäller x1 (rapport till IVO om avbrott) där rapporten är 2026-07-10
    Och verkställighet v2 som gäller b1 (inte delvis) där verkställigheten är 2026-08-20
    När läget prövas 2026-09-01
    Så är lss.rapporterat-avbrott-upphort-ivo kommande
    Och gäller inte lss.rapporterat-beslut-verkstallt-ivo för v2

  Scenario: Ett kort avbrott sedan beslutet har verkställts anmäls inte
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2025-01-10
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO) där rapporten är 2025-07-10
    Och inlämnad rapport r2 som gäller b1 (rapport till revisorerna) där rapporten är 2025-07-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-08-01
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2026-03-01
    Och verkställighet v2 som gäller b1 (inte delvis) där verkställigheten är 2026-04-01
    När läget prövas 2026-06-01
    Så är lss.rapporterat-beslut-verkstallt-ivo för v1 kommande
    Och gäller inte lss.rapporterat-beslut-verkstallt-ivo för v2
    Och gäller inte lss.rapporterat-beslut-verkstallt-revisorerna för v2

  Scenario: Ett nytt kort avbrott sedan det rapporterade har upphört anmäls inte
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2025-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-02-01
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2025-06-01 och återupptagandet är 2025-11-10
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO om avbrott) där rapporten är 2025-10-10
    Och avbrott x2 som gäller b1 (personalbrist) där avbrottet är 2026-02-01
    Och verkställighet v2 som gäller b1 (inte delvis) där verkställigheten är 2026-03-01
    När läget prövas 2026-06-01
    Så är lss.rapporterat-avbrott-upphort-ivo för x1 kommande
    Och gäller inte lss.rapporterat-beslut-verkstallt-ivo för v2

  Scenario: Vistelsekommunens rapport om avbrottet gäller inte den verkställighet som gick före
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2025-01-10
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2025-01-20
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-02-01
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2026-01-15
    Och inlämnad rapport r1 som gäller x1 (vistelsekommunens rapport till IVO) där rapporten är 2026-07-10
    Och verkställighet v2 som gäller b1 (inte delvis) där verkställigheten är 2026-08-20
    När läget prövas 2026-09-01
    Så är lss.vistelsekommunen-verkstallt-ivo för v2 kommande
    Och gäller inte lss.vistelsekommunen-verkstallt-ivo för v1
