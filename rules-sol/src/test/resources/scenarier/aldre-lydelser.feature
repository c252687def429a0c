# language: sv
Egenskap: Lydelser som bara äldre ärenden träffas av

  Scenario: Före 2013 sa lagen utan dröjsmål och inget antal dagar om en anmälan om barn
    Givet anmälan a1 (barn) där anmälans ankomst är 2012-05-02
    När läget prövas 2012-05-10
    Så är sol.forhandsbedomning kommande
    Och har sol.forhandsbedomning ingen sista dag
    Och vilar sol.forhandsbedomning på SoL (2001:453) 11 kap. 1 §

  Scenario: Ett ärende utan utredning under 2001 års lag gallras året efter det femte
    Givet akt k1 (ärende utan inledd utredning) där den sista anteckningen är 2019-03-01
    När läget prövas 2024-06-01
    Så är sol.gallring-inte-inledd kommande med sista dag 2025-12-31
    Och vilar sol.gallring-inte-inledd på SoL (2001:453) 12 kap. 1 §
