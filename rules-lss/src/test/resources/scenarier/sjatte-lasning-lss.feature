# language: sv
Egenskap: Sjätte läsningen av LSS

  # LSS 23 § 4-5 st.: en anmälan enligt SoL gäller en annan verksamhet
  Scenario: Anmälan enligt SoL är ingen anmälan enligt LSS
    Givet händelse h1 (ändring av anmälningspliktig verksamhet, LSS) där händelsen är 2026-02-02
    Och händelse h2 (anmälan till IVO om ändrad verksamhet, SoL) där händelsen är 2026-02-10
    När läget prövas 2026-03-10
    Så är lss.anmalan-om-andring försenad med sista dag 2026-03-02

  # LSS 23 d §: den akt som har gallrats i strid med lagen finns inte kvar att lämna
  Scenario: Akten gallrades i stället för att lämnas
    Givet akt a1 (personakt om placerat barn i enskild verksamhet enligt LSS) där den sista anteckningen är 2023-01-10 och gallringen är 2024-12-16
    Och akt a2 (personakt i enskild verksamhet enligt LSS, undantagen för forskning) där den sista anteckningen är 2023-01-10 och gallringen är 2024-12-16
    När läget prövas 2026-03-02
    Så är lss.enskild-barnakt-lamnas för a1 förfallen
    Och är lss.enskild-akt-forskning-lamnas för a2 förfallen
    Och är lss.enskild-barnakt-gallras-inte för a1 försenad

  Scenario: Akten gallrades före sammanställningen
    Givet akt a1 (personakt om placerat barn i enskild verksamhet enligt LSS) där den sista anteckningen är 2023-01-10 och gallringen är 2025-12-15
    Och akt a2 (personakt i enskild verksamhet enligt LSS, undantagen för forskning) där den sista anteckningen är 2023-01-10 och gallringen är 2025-12-15
    Och akt a3 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2023-01-10 och gallringen är 2026-02-10
    När läget prövas 2026-03-02
    Så är lss.enskild-barnakt-lamnas-sent för a1 förfallen
    Och är lss.enskild-akt-forskning-lamnas-sent för a2 förfallen
