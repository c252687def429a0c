# language: sv
Egenskap: Ånges handläggningstider

  Scenario: Tiden räknas från den dag ansökan var komplett
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-03-02 och den kompletta ansökan är 2026-03-16
    När läget prövas 2026-04-28
    Så är ange.beslut kommande med sista dag 2026-05-11
    Och har ange.beslut styrkan lokal riktlinje

  Scenario: Annars från den dag den kom in
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-03-02
    När läget prövas 2026-04-28
    Så är ange.beslut försenad med sista dag 2026-04-27, 1 dag för sent

  Scenario: Ekonomiskt bistånd har ingen sådan tid
    Givet ansökan a1 (ekonomiskt bistånd) där ansökans ankomst är 2026-03-02
    När läget prövas 2026-04-28
    Så gäller inte ange.beslut
