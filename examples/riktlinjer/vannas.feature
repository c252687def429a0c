# language: sv
Egenskap: Vännäs riktlinjer

  Scenario: Beslut inom två veckor
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-03-02
    När läget prövas 2026-03-17
    Så är vannas.beslut försenad med sista dag 2026-03-16, 1 dag för sent
    Och har vannas.beslut styrkan lokal riktlinje

  Scenario: Beslut på sista dagen
    Givet ansökan a1 (insats enligt LSS) där ansökans ankomst är 2026-03-02
    Och beslut b1 som gäller a1 (LSS, ledsagarservice, gynnande) där beslutet är 2026-03-16
    När läget prövas 2026-03-20
    Så är vannas.beslut fullgjord med sista dag 2026-03-16

  Scenario: Ekonomiskt bistånd har ingen sådan tid
    Givet ansökan a1 (ekonomiskt bistånd) där ansökans ankomst är 2026-03-02
    När läget prövas 2026-03-17
    Så gäller inte vannas.beslut

  Scenario: Kontakt minst en gång om året
    Givet beslut b1 (SoL, hemtjänst, gynnande) där beslutet är 2025-03-02
    Och kontakt k1 som gäller b1 (den enskilde, telefonkontakt) där kontakten är 2025-11-15
    När läget prövas 2026-03-10
    Så är tillfälle 1 av vannas.arlig-kontakt fullgjord med sista dag 2026-03-02
    Och är tillfälle 2 av vannas.arlig-kontakt kommande med sista dag 2026-11-15

  Scenario: Ett avslag följs inte upp
    Givet beslut b1 (SoL, hemtjänst) där beslutet är 2025-03-02
    När läget prövas 2026-03-10
    Så gäller inte vannas.arlig-kontakt
