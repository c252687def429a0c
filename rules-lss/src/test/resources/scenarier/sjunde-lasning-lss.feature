# language: sv
Egenskap: Sjunde läsningen av LSS

  # LSS 23 e §: utföraren har inte kvar den akt som är gallrad eller lämnad till nämnden
  Scenario: Akten var lämnad eller gallrad när den begärdes ut
    Givet akt k1 (personakt om placerat barn i enskild verksamhet enligt LSS) där den sista anteckningen är 2023-05-02 och överlämnandet till nämnden är 2025-05-02
    Och akt k2 (personakt i enskild verksamhet enligt LSS) där den sista anteckningen är 2022-05-02 och gallringen är 2025-05-02
    Och begäran q1 som gäller k1 (begäran om utlämnande av personakt) där begärans ankomst är 2026-01-12
    Och begäran q2 som gäller k2 (begäran om utlämnande av personakt) där begärans ankomst är 2026-01-12
    När läget prövas 2026-03-20
    Så är lss.enskild-akt-lamnas-ut för q1 förfallen
    Och är lss.enskild-akt-lamnas-ut för q2 förfallen
