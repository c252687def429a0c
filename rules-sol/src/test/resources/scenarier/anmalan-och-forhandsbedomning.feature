# language: sv
Egenskap: Anmälan och förhandsbedömning

  Scenario: Fjorton dagar från anmälan, dagen efter är dag ett
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    När läget prövas 2026-03-10
    Så är sol.forhandsbedomning kommande med sista dag 2026-03-16
    Och vilar sol.forhandsbedomning på SoL (2025:400) 20 kap. 2 §
    Och är sol.skyddsbedomning försenad med sista dag 2026-03-02

  Scenario: Beslut på sista dagen är i tid
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och förhandsbedömning f1 som gäller a1 (inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-03-16
    När läget prövas 2026-03-20
    Så är sol.forhandsbedomning fullgjord med sista dag 2026-03-16

  Scenario: Ett odaterat beslut är oklart, aldrig ett tyst intet
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och förhandsbedömning f1 som gäller a1 (inleda utredning)
    När läget prövas 2026-03-20
    Så är sol.forhandsbedomning oklar
    Och saknas beslutet att inleda eller inte inleda utredning för sol.forhandsbedomning

  Scenario: En anmälan om en vuxen förhandsbedöms inte
    Givet anmälan a1 (vuxen) där anmälans ankomst är 2026-03-02
    När läget prövas 2026-03-10
    Så gäller inte sol.forhandsbedomning
    Och gäller inte sol.skyddsbedomning
