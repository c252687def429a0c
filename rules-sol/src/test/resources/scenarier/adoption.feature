# language: sv
Egenskap: Internationell adoption

  Scenario: Medgivandet lämnades före mottagandet
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2026-03-10 och att barnet togs emot är 2026-09-01
    När läget prövas 2026-10-01
    Så är sol.adoption-medgivande-fore fullgjord
    Och är sol.adoption-medgivande-upphor fullgjord med sista dag 2029-03-10
    Och är sol.adoption-kontroll förfallen
    Och gäller inte sol.adoption-samtycke

  Scenario: Medgivandet kom i efterhand
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2026-09-15 och att barnet togs emot är 2026-09-01
    När läget prövas 2026-10-01
    Så är sol.adoption-medgivande-fore fullgjord för sent

  Scenario: Inget barn mottaget
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2025-10-01
    När läget prövas 2028-10-01
    Så är sol.adoption-medgivande-upphor kommande med sista dag 2028-10-01
    Och gäller inte sol.adoption-medgivande-fore

  Scenario: Medgivandet har upphört
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2025-10-01
    När läget prövas 2028-10-02
    Så är sol.adoption-medgivande-upphor förfallen
    Och är sol.adoption-kontroll försenad med sista dag 2027-10-01

  Scenario: Före september 2018 gällde medgivandet i två år
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2018-08-31
    När läget prövas 2020-08-01
    Så är sol.adoption-medgivande-upphor kommande med sista dag 2020-08-31
    Och vilar sol.adoption-medgivande-upphor på SoL (2001:453) 6 kap. 12 a §
    Och gäller inte sol.adoption-kontroll

  Scenario: Från september 2018 gäller medgivandet i tre år
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2018-09-01
    När läget prövas 2020-08-01
    Så är sol.adoption-medgivande-upphor kommande med sista dag 2021-09-01

  Scenario: Ett medgivande enligt 1980 års lag
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2001-09-01
    När läget prövas 2002-08-01
    Så gäller inte sol.adoption-medgivande-upphor

  Scenario: Kontroll efter två år
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2024-06-10 och kontrollen av ändrade omständigheter är 2026-06-10
    När läget prövas 2026-07-01
    Så är sol.adoption-kontroll fullgjord med sista dag 2026-06-10

  Scenario: Ett barn har föreslagits
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2025-09-10 och att ett barn föreslogs är 2026-05-22
    När läget prövas 2026-06-06
    Så är sol.adoption-samtycke försenad med sista dag 2026-06-05, 1 dag för sent
    Och är sol.adoption-kontroll förfallen

  Scenario: Beslutet om fortsatt förfarande på sista dagen, före 2025
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2023-09-11, att ett barn föreslogs är 2024-05-22 och beslutet om fortsatt adoptionsförfarande är 2024-06-05
    När läget prövas 2024-07-01
    Så är sol.adoption-samtycke fullgjord med sista dag 2024-06-05
    Och vilar sol.adoption-samtycke på SoL (2001:453) 6 kap. 14 §
