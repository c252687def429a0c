# language: sv
Egenskap: Det som redan är gjort eller ges enligt LSS larmas det inte om

  # Väntade dagar och lägen är räknade för hand ur lagtexten före körningen.

  Scenario: IVO fick anmälan om utföraren innan bristerna antecknades
    Givet händelse h1 (brister hos utförare med tillståndsplikt, LSS) där händelsen är 2026-05-20
    Och händelse h2 som gäller h1 (anmälan till IVO om utföraren) där händelsen är 2026-05-19
    När läget prövas 2026-05-28
    Så är lss.anmalan-om-utforare för h1 fullgjord

  Scenario: Försäkringskassan underrättades innan skälet antecknades
    Givet händelse h1 (skäl att underrätta Försäkringskassan) där händelsen är 2026-05-20
    Och händelse h2 som gäller h1 (underrättelse till Försäkringskassan) där händelsen är 2026-05-19
    När läget prövas 2026-05-28
    Så är lss.underratta-forsakringskassan för h1 fullgjord

  Scenario: Ändringen av verksamheten anmäldes innan den genomfördes
    Givet händelse h1 (ändring av anmälningspliktig verksamhet, LSS) där händelsen är 2026-05-20
    Och händelse h2 som gäller h1 (anmälan till IVO om verksamheten) där händelsen är 2026-05-12
    När läget prövas 2026-07-28
    Så är lss.anmalan-om-andring för h1 fullgjord

  # --- Om ett förnyat beslut frågas det när insatsen ges vidare (LSS 28 f §)

  Scenario: Ledsagarservicen förnyas och ges vidare på den gamla verkställigheten
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2025-03-03 och beslutets slutdag är 2026-02-28
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-03-17
    Och beslut b2 (LSS, gynnande, ledsagarservice) där beslutet är 2026-02-20
    När läget prövas 2026-09-21
    Så följer slutsats.redan-verkstallt-beslut-lss av b2: saknar dagen från vilken insatsen ges enligt det nya beslutet
    Och är tillfälle 2026-Q2 av lss.ej-verkstallt-beslut-ivo för b2 försenad med sista dag 2026-08-31

  Scenario: Ledsagarservicen slutade med det förra beslutet
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2025-03-03 och beslutets slutdag är 2026-02-28
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-03-17 och verkställighetens slut är 2026-02-28
    Och beslut b2 (LSS, gynnande, ledsagarservice) där beslutet är 2026-02-20
    När läget prövas 2026-09-21
    Så följer inte slutsats.redan-verkstallt-beslut-lss
    Och är tillfälle 2026-Q2 av lss.ej-verkstallt-beslut-ivo för b2 försenad med sista dag 2026-08-31

  Scenario: En antecknad verkställighet av det nya beslutet enligt LSS går före
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2025-03-03 och beslutets slutdag är 2026-02-28
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-03-17
    Och beslut b2 (LSS, gynnande, ledsagarservice) där beslutet är 2026-02-20
    Och verkställighet v2 som gäller b2 (inte delvis) där verkställigheten är 2026-03-02
    När läget prövas 2026-09-21
    Så går v2 före slutsats.redan-verkstallt-beslut-lss

  # --- En uppgift som pekar på en mellanliggande uppgift gäller det som den gällde

  Scenario: Rapporterna enligt LSS pekar på verkställigheten
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2025-11-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-05-04
    Och inlämnad rapport f1 som gäller v1 (rapport till IVO, kvartal 2026-Q1) där rapporten är 2026-04-20
    Och inlämnad rapport f2 som gäller v1 (anmälan till IVO om verkställighet) där rapporten är 2026-07-20
    När läget prövas 2026-09-07
    Så följer slutsats.rapport-genom-verkstalligheten-lss av f1: gäller b1
    Och är lss.rapporterat-beslut-verkstallt-ivo för v1 fullgjord

  Scenario: En rapport enligt LSS som pekar på beslutet
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2025-11-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-05-04
    Och inlämnad rapport f1 som gäller b1 (rapport till IVO, kvartal 2026-Q1) där rapporten är 2026-04-20
    När läget prövas 2026-09-07
    Så följer inte slutsats.rapport-genom-verkstalligheten-lss

  Scenario: Rapporterna enligt LSS säger inte vad de gäller, och bara ett beslut finns
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2025-11-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-05-04
    Och inlämnad rapport f1 (rapport till IVO, kvartal 2026-Q1) där rapporten är 2026-04-20
    Och inlämnad rapport f2 (anmälan till IVO om verkställighet) där rapporten är 2026-07-20
    När läget prövas 2026-09-07
    Så följer slutsats.rapport-om-det-enda-lss av f1: gäller b1
    Och är lss.rapporterat-beslut-verkstallt-ivo för v1 fullgjord

  Scenario: Två beslut enligt LSS kan vara det som rapporterades
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2025-11-10
    Och beslut b2 (LSS, gynnande, kontaktperson) där beslutet är 2025-11-10
    Och inlämnad rapport f1 (rapport till IVO, kvartal 2026-Q1) där rapporten är 2026-04-20
    När läget prövas 2026-09-07
    Så följer inte slutsats.rapport-om-det-enda-lss

  Scenario: Det som är sagt om vad rapporten enligt LSS gäller går före
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2025-11-10
    Och inlämnad rapport f1 som gäller b1 (rapport till IVO, kvartal 2026-Q1) där rapporten är 2026-04-20
    När läget prövas 2026-09-07
    Så går f1 före slutsats.rapport-om-det-enda-lss
