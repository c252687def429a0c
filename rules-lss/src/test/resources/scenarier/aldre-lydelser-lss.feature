# language: sv
Egenskap: Lydelser som bara äldre ärenden träffas av

  Scenario: Brister hos en utförare av personlig assistans före 2026
    Givet händelse h1 (brister hos utförare med tillståndsplikt, LSS) där händelsen är 2022-03-01
    När läget prövas 2022-03-10
    Så är lss.anmalan-om-utforare kommande
    Och har lss.anmalan-om-utforare ingen sista dag
    Och vilar lss.anmalan-om-utforare på LSS (1993:387) 15 § 11 p.
