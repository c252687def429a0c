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

  # --- Ett förnyat beslut är verkställt när insatsen ges vidare (LSS 28 f §)

  Scenario: Ledsagarservicen förnyas och ges vidare på den gamla verkställigheten
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2025-03-03 och beslutets slutdag är 2026-02-28
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-03-17
    Och beslut b2 (LSS, gynnande, ledsagarservice) där beslutet är 2026-02-20
    När läget prövas 2026-09-21
    Så följer slutsats.redan-verkstallt-beslut-lss av b2: verkställigheten 2026-02-20, gäller b2
    Och är lss.ej-verkstallt-beslut-ivo för b2 förfallen

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
