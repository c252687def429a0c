# language: sv
Egenskap: Växjös riktlinje

  Scenario: Planen ses över inom ett år och därefter varje år
    Givet plan p1 (genomförandeplan) där planens upprättande är 2025-03-02
    Och granskning g1 som gäller p1 (revidering av planen) där granskningen är 2026-02-10
    När läget prövas 2026-03-10
    Så är tillfälle 1 av vaxjo.genomforandeplan fullgjord med sista dag 2026-03-02
    Och är tillfälle 2 av vaxjo.genomforandeplan kommande med sista dag 2027-02-10
    Och har vaxjo.genomforandeplan styrkan lokal riktlinje

  Scenario: Utan översyn är den försenad dagen efter
    Givet plan p1 (genomförandeplan) där planens upprättande är 2025-03-02
    När läget prövas 2026-03-03
    Så är vaxjo.genomforandeplan försenad med sista dag 2026-03-02, 1 dag för sent

  Scenario: En plan från tiden före riktlinjen
    Givet plan p1 (genomförandeplan) där planens upprättande är 2024-12-31
    När läget prövas 2026-03-03
    Så gäller inte vaxjo.genomforandeplan
