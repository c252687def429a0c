# language: sv
Egenskap: Internationell adoption

  Scenario: Medgivandet lämnades före mottagandet
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2026-03-10 och att barnet togs emot är 2026-09-01
    När läget prövas 2026-10-01
    Så är sol.adoption-medgivande-fore fullgjord
    Och är sol.adoption-medgivande-upphor fullgjord med sista dag 2029-03-11
    Och är sol.adoption-kontroll förfallen
    Och gäller inte sol.adoption-samtycke

  Scenario: Medgivandet kom i efterhand
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2026-09-15 och att barnet togs emot är 2026-09-01
    När läget prövas 2026-10-01
    Så är sol.adoption-medgivande-fore fullgjord för sent

  Scenario: Inget barn mottaget
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2025-10-01
    När läget prövas 2028-10-01
    Så är sol.adoption-medgivande-upphor kommande med sista dag 2028-10-02
    Och gäller inte sol.adoption-medgivande-fore

  Scenario: Medgivandet har upphört
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2025-10-01
    När läget prövas 2028-10-02
    Så är sol.adoption-medgivande-upphor inträdd
    Och är sol.adoption-kontroll förfallen med sista dag 2027-10-01

  Scenario: Före september 2018 gällde medgivandet i två år
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2018-08-31
    När läget prövas 2020-08-01
    Så är sol.adoption-medgivande-upphor kommande med sista dag 2020-09-01
    Och vilar sol.adoption-medgivande-upphor på SoL (2001:453) 6 kap. 12 a §
    Och gäller inte sol.adoption-kontroll

  Scenario: Från september 2018 gäller medgivandet i tre år
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2018-09-01
    När läget prövas 2020-08-01
    Så är sol.adoption-medgivande-upphor kommande med sista dag 2021-09-02

  Scenario: Ett medgivande enligt 1980 års lag
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2001-09-01
    När läget prövas 2002-08-01
    Så gäller inte sol.adoption-medgivande-upphor

  Scenario: Medgivandet gäller ett barn som redan är känt, 24 kap. 1 § 3 st.
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2024-06-10 och att ett barn föreslogs är 2024-05-20
    När läget prövas 2026-07-01
    Så gäller inte sol.adoption-kontroll
    Och är sol.adoption-medgivande-upphor kommande med sista dag 2027-06-11

  Scenario: Ett barn föreslogs samma dag som medgivandet lämnades
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2024-06-10 och att ett barn föreslogs är 2024-06-10
    När läget prövas 2026-07-01
    Så är sol.adoption-kontroll förfallen

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

  Scenario: Medgivandet lämnas dagen efter att barnet togs emot
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2026-09-02 och att barnet togs emot är 2026-09-01
    När läget prövas 2026-09-02
    Så är sol.adoption-medgivande-fore fullgjord för sent med sista dag 2026-09-01, 1 dag för sent
    Och vilar sol.adoption-medgivande-fore på SoL (2025:400) 24 kap. 1 § 1 st.

  Scenario: Barnet har tagits emot och medgivandets dag är inte känd
    Givet medgivande till adoption m1 där att barnet togs emot är 2026-09-01
    När läget prövas 2026-09-02
    Så är sol.adoption-medgivande-fore oklar
    Och saknas adoptionsmedgivandet för sol.adoption-medgivande-fore

  Scenario: Medgivandet följer den lag som gällde när barnet togs emot
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2024-09-03 och att barnet togs emot är 2025-06-30
    När läget prövas 2025-06-30
    Så är sol.adoption-medgivande-fore fullgjord med sista dag 2025-06-30
    Och vilar sol.adoption-medgivande-fore på SoL (2001:453) 6 kap. 12 §

  Scenario: Medgivandets giltighet före och efter ändringen 2018 och lagbytet 2025
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2018-08-31
    Och medgivande till adoption m2 där adoptionsmedgivandet är 2022-07-02
    När läget prövas 2018-08-31
    Så vilar sol.adoption-medgivande-upphor för m1 på SoL (2001:453) 6 kap. 12 §
    Och är sol.adoption-medgivande-upphor för m1 kommande med sista dag 2020-09-01
    När läget prövas 2025-07-01
    Så vilar sol.adoption-medgivande-upphor för m2 på SoL (2025:400) 24 kap. 3 §
    Och är sol.adoption-medgivande-upphor för m2 kommande med sista dag 2025-07-03

  Scenario: Kontrollen görs för sent, två år från skottdagen
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2024-02-29 och kontrollen av ändrade omständigheter är 2026-03-02
    När läget prövas 2026-03-10
    Så är sol.adoption-kontroll fullgjord för sent med sista dag 2026-02-28, 2 dagar för sent
    Och vilar sol.adoption-kontroll på SoL (2025:400) 24 kap. 4 § 1 st.

  Scenario: Kontrollen före den nya lagen
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2023-06-30 och kontrollen av ändrade omständigheter är 2025-06-30
    När läget prövas 2025-07-10
    Så är sol.adoption-kontroll fullgjord med sista dag 2025-06-30
    Och vilar sol.adoption-kontroll på SoL (2001:453) 6 kap. 13 § 1 st.

  Scenario: Samtycket prövas dagen efter två veckor
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2025-09-10, att ett barn föreslogs är 2026-05-22 och beslutet om fortsatt adoptionsförfarande är 2026-06-08
    När läget prövas 2026-06-10
    Så är sol.adoption-samtycke fullgjord för sent med sista dag 2026-06-05, 3 dagar för sent
    Och vilar sol.adoption-samtycke på SoL (2025:400) 24 kap. 5 §

  Scenario: Medgivandet återkallas
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2025-09-10, att ett barn föreslogs är 2026-05-22 och återkallelsen av medgivandet är 2026-05-28
    Och medgivande till adoption m2 där adoptionsmedgivandet är 2025-09-10 och återkallelsen av medgivandet är 2026-05-28
    Och medgivande till adoption m3 där adoptionsmedgivandet är 2025-09-10 och att barnet togs emot är 2026-05-28
    När läget prövas 2028-10-01
    Så har sol.adoption-samtycke för m1 bortfallsdag 2026-05-28
    Och har sol.adoption-medgivande-upphor för m2 bortfallsdag 2026-05-28
    Och har sol.adoption-kontroll för m2 bortfallsdag 2026-05-28
    Och har sol.adoption-kontroll för m3 bortfallsdag 2026-05-28

  Scenario: Synnerliga skäl ger längre tid för samtycket
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2025-09-10 och att ett barn föreslogs är 2026-05-22
    Och förlängning x1 som gäller m1 där beslutet om förlängning är 2026-06-03 och förlängningens slutdag är 2026-06-19
    När läget prövas 2026-06-10
    Så är sol.adoption-samtycke kommande med sista dag 2026-06-19

  Scenario: Medgivandet ska finnas innan barnet lämnar sitt land, inte först när det tas emot
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2026-08-20, barnets avresa är 2026-08-19 och att barnet togs emot är 2026-09-01
    Och medgivande till adoption m2 där adoptionsmedgivandet är 2026-08-19, barnets avresa är 2026-08-19 och att barnet togs emot är 2026-09-01
    Och medgivande till adoption m3 där adoptionsmedgivandet är 2025-06-29, barnets avresa är 2025-06-30 och att barnet togs emot är 2025-07-02
    När läget prövas 2026-09-02
    Så är sol.adoption-medgivande-fore för m1 fullgjord för sent med sista dag 2026-08-19, 1 dag för sent
    Och är sol.adoption-medgivande-fore för m2 fullgjord med sista dag 2026-08-19
    Och är sol.adoption-medgivande-fore för m3 fullgjord med sista dag 2025-06-30
    Och vilar sol.adoption-medgivande-fore för m3 på SoL (2001:453) 6 kap. 12 §

  Scenario: Medgivandet upphör dagen efter tre år, inte på årsdagen
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2025-10-01 och att barnet togs emot är 2028-10-01
    Och medgivande till adoption m2 där adoptionsmedgivandet är 2024-02-29
    När läget prövas 2028-10-02
    Så är sol.adoption-medgivande-upphor för m1 fullgjord med sista dag 2028-10-02
    Och har sol.adoption-medgivande-upphor för m2 inträdesdag 2027-03-01

  Scenario: Föräldrautbildningen ska ha gåtts före medgivandet
    Givet medgivande till adoption m1 där föräldrautbildningen är 2026-02-20 och adoptionsmedgivandet är 2026-03-10
    Och medgivande till adoption m2 där föräldrautbildningen är 2026-03-11 och adoptionsmedgivandet är 2026-03-10
    Och medgivande till adoption m4 (har adopterat tidigare) där adoptionsmedgivandet är 2026-03-10
    Och medgivande till adoption m5 där föräldrautbildningen är 2025-06-30 och adoptionsmedgivandet är 2025-06-30
    Och medgivande till adoption m6 där adoptionsmedgivandet är 2018-08-31
    När läget prövas 2026-03-12
    Så är sol.adoption-foraldrautbildning för m1 fullgjord med sista dag 2026-03-10
    Och vilar sol.adoption-foraldrautbildning för m1 på SoL (2025:400) 24 kap. 2 §
    Och är sol.adoption-foraldrautbildning för m2 fullgjord för sent med sista dag 2026-03-10, 1 dag för sent
    Och gäller inte sol.adoption-foraldrautbildning för m4
    Och är sol.adoption-foraldrautbildning för m5 fullgjord med sista dag 2025-06-30
    Och vilar sol.adoption-foraldrautbildning för m5 på SoL (2001:453) 6 kap. 12 § 4 st.
    Och gäller inte sol.adoption-foraldrautbildning för m6

  Scenario: Ingen föräldrautbildning före medgivandet
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2026-03-10
    När läget prövas 2026-03-12
    Så är sol.adoption-foraldrautbildning för m1 försenad med sista dag 2026-03-10, 2 dagar för sent

  Scenario: Utbildningen inför det förra medgivandet räcker för det nya
    Givet medgivande till adoption m1 där föräldrautbildningen är 2021-11-05 och adoptionsmedgivandet är 2022-02-01
    Och medgivande till adoption m2 där adoptionsmedgivandet är 2025-09-03
    När läget prövas 2025-09-10
    Så gäller inte sol.adoption-foraldrautbildning för m2
    Och är sol.adoption-foraldrautbildning för m1 fullgjord med sista dag 2022-02-01

  Scenario: Utbildningen inför ett annat medgivande kom först efter det här
    Givet medgivande till adoption m1 där föräldrautbildningen är 2025-09-04 och adoptionsmedgivandet är 2025-10-01
    Och medgivande till adoption m2 där adoptionsmedgivandet är 2025-09-03
    När läget prövas 2025-10-10
    Så är sol.adoption-foraldrautbildning för m2 försenad med sista dag 2025-09-03

  Scenario: När medgivandet har upphört finns ingen utbildning kvar att vänta på
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2022-02-01
    När läget prövas 2026-06-30
    Så är sol.adoption-foraldrautbildning förfallen med sista dag 2022-02-01
    Och har sol.adoption-foraldrautbildning bortfallsdag 2025-02-02

  Scenario: Kontrollen bedöms obehövlig
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2024-06-10
    Och händelse h1 som gäller m1 (bedömning att kontroll av sökanden är obehövlig) där händelsen är 2026-06-09
    När läget prövas 2026-07-01
    Så är sol.adoption-kontroll fullgjord med sista dag 2026-06-10

  Scenario: När barnet har tagits emot finns ingen utbildning kvar att vänta på
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2025-09-10 och att barnet togs emot är 2026-05-28
    När läget prövas 2026-06-01
    Så har sol.adoption-foraldrautbildning bortfallsdag 2026-05-28

  Scenario: Barnet togs emot utan att nämnden prövade om förfarandet fick fortsätta
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2025-01-10, att ett barn föreslogs är 2026-03-02 och att barnet togs emot är 2026-05-04
    När läget prövas 2026-06-01
    Så är sol.adoption-samtycke förfallen med sista dag 2026-03-16, 49 dagar för sent

  # --- Medgivanden från tiden före den 1 september 2018 gällde i två år (2001 års lag 6 kap. 12 §)

  Scenario: Ett barn föreslås sedan det äldre medgivandets två år har gått, och inom dem
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2018-08-31 och att ett barn föreslogs är 2020-08-25
    Och medgivande till adoption m2 där adoptionsmedgivandet är 2018-09-01 och att ett barn föreslogs är 2020-08-25
    När läget prövas 2020-09-04
    Så är sol.adoption-samtycke för m1 förfallen med sista dag 2020-09-08
    Och har sol.adoption-samtycke för m1 bortfallsdag 2020-09-01
    Och är sol.adoption-samtycke för m2 kommande med sista dag 2020-09-08
    Och gäller inte sol.adoption-kontroll för m1

  Scenario: Medgivandet hade återkallats när barnet reste
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2025-08-01, återkallelsen av medgivandet är 2026-01-12, barnets avresa är 2026-03-01 och att barnet togs emot är 2026-03-02
    När läget prövas 2026-06-01
    Så gäller inte sol.adoption-medgivande-fore
    Och är sol.adoption-mottagande-efter-aterkallelse försenad

  Scenario: Medgivandet återkallades dagen då barnet reste
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2025-08-01, återkallelsen av medgivandet är 2026-03-01 och barnets avresa är 2026-03-01
    När läget prövas 2026-06-01
    Så är sol.adoption-medgivande-fore fullgjord
    Och är sol.adoption-mottagande-efter-aterkallelse kommande

  Scenario: Medgivandet återkallades dagen innan barnet togs emot, avresan är inte känd
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2024-08-01, återkallelsen av medgivandet är 2025-03-01 och att barnet togs emot är 2025-03-02
    När läget prövas 2025-06-01
    Så gäller inte sol.adoption-medgivande-fore
    Och är sol.adoption-mottagande-efter-aterkallelse försenad
    Och vilar sol.adoption-mottagande-efter-aterkallelse på SoL (2001:453) 6 kap. 12 § 1 st.

  Scenario: Medgivandet återkallades när barnet redan fanns hos sökanden
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2025-08-01, barnets avresa är 2026-03-01, att barnet togs emot är 2026-03-02 och återkallelsen av medgivandet är 2026-05-04
    När läget prövas 2026-06-01
    Så är sol.adoption-medgivande-fore fullgjord
    Och gäller inte sol.adoption-mottagande-efter-aterkallelse

  Scenario: Medgivandet hade upphört när barnet reste
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2022-03-01 och barnets avresa är 2025-03-02
    När läget prövas 2025-06-01
    Så gäller inte sol.adoption-medgivande-fore
    Och är sol.adoption-medgivande-upphor inträdd

  Scenario: Barnet reste den sista dagen medgivandet gällde
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2022-03-01 och barnets avresa är 2025-03-01
    När läget prövas 2025-03-01
    Så är sol.adoption-medgivande-fore fullgjord

  Scenario: Återkallat före lagbytet
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2024-08-01 och återkallelsen av medgivandet är 2025-06-27
    När läget prövas 2025-06-30
    Så är sol.adoption-mottagande-efter-aterkallelse kommande
    Och vilar sol.adoption-mottagande-efter-aterkallelse på SoL (2001:453) 6 kap. 12 § 1 st.

  Scenario: Återkallat efter lagbytet
    Givet medgivande till adoption m1 där adoptionsmedgivandet är 2024-08-01 och återkallelsen av medgivandet är 2025-07-01
    När läget prövas 2025-07-01
    Så är sol.adoption-mottagande-efter-aterkallelse kommande
    Och vilar sol.adoption-mottagande-efter-aterkallelse på SoL (2025:400) 24 kap. 1 § 1 st.
