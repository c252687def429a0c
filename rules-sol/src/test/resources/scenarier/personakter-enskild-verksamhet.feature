# language: sv
Egenskap: Personakter i enskild verksamhet (SoL)

  Scenario: Akten bevaras i två år och gallras senast året därefter
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2024-06-30
    När läget prövas 2026-06-01
    Så är sol.enskild-akt-bevaras kommande med sista dag 2026-06-30
    Och är sol.enskild-akt-gallras kommande med sista dag 2027-12-31
    Och vilar sol.enskild-akt-gallras på SoL (2025:400) 17 kap. 2 §

  Scenario: Gallrad efter två år
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2024-06-30 och gallringen är 2027-03-01
    När läget prövas 2027-04-01
    Så är sol.enskild-akt-bevaras fullgjord
    Och är sol.enskild-akt-gallras fullgjord med sista dag 2027-12-31

  Scenario: Gallrad för tidigt
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2024-06-30 och gallringen är 2025-12-01
    När läget prövas 2026-01-10
    Så är sol.enskild-akt-bevaras försenad

  Scenario: Inte gallrad i tid
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2015-03-31
    När läget prövas 2019-01-02
    Så är sol.enskild-akt-gallras försenad med sista dag 2018-12-31, 2 dagar för sent

  Scenario: Akt i annan verksamhet och akt i forskningsurvalet
    Givet akt k1 (personakt i enskild verksamhet enligt LSS) där den sista anteckningen är 2024-06-30
    Och akt k2 (personakt i enskild verksamhet, undantagen för forskning) där den sista anteckningen är 2024-06-30
    Och begäran q1 som gäller k1 (begäran om utlämnande av personakt) där begärans ankomst är 2026-05-07
    Och händelse h1 som gäller k1 (bedömning att personakten inte bör lämnas ut) där händelsen är 2026-05-08
    När läget prövas 2026-06-01
    Så gäller inte sol.enskild-akt-gallras
    Och gäller inte sol.enskild-akt-bevaras för k1
    Och gäller inte sol.enskild-akt-lamnas-ut
    Och gäller inte sol.enskild-akt-fragan-till-ivo

  Scenario: Den som akten gäller begär att få ta del av den
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2026-05-01
    Och begäran q1 som gäller k1 (begäran om utlämnande av personakt) där begärans ankomst är 2026-05-07
    När läget prövas 2026-05-09
    Så är sol.enskild-akt-lamnas-ut kommande
    Och har sol.enskild-akt-lamnas-ut ingen sista dag

  Scenario: Frågan lämnas över till IVO samma dag
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2026-05-01
    Och begäran q1 som gäller k1 (begäran om utlämnande av personakt) där begärans ankomst är 2026-05-07
    Och händelse h1 som gäller k1 (bedömning att personakten inte bör lämnas ut) där händelsen är 2026-05-08
    Och händelse h2 som gäller k1 (överlämnande av frågan till IVO) där händelsen är 2026-05-08
    När läget prövas 2026-05-12
    Så är sol.enskild-akt-fragan-till-ivo fullgjord med sista dag 2026-05-08
    Och är sol.enskild-akt-lamnas-ut fullgjord

  Scenario: Frågan har inte lämnats över
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2024-05-01
    Och händelse h1 som gäller k1 (bedömning att personakten inte bör lämnas ut) där händelsen är 2024-05-08
    När läget prövas 2024-05-10
    Så är sol.enskild-akt-fragan-till-ivo försenad
    Och vilar sol.enskild-akt-fragan-till-ivo på SoL (2001:453) 7 kap. 4 §

  Scenario: Omhändertagen akt bevaras i minst två år
    Givet akt k1 (omhändertagen personakt) där att akten kom in till arkivet är 2026-04-15
    Och akt k2 (omhändertagen personakt enligt LSS) där att akten kom in till arkivet är 2026-04-15
    När läget prövas 2028-04-15
    Så är sol.omhandertagen-akt-bevaras för k1 kommande med sista dag 2028-04-16
    Och gäller inte sol.omhandertagen-akt-bevaras för k2

  Scenario: Två år har gått
    Givet akt k1 (omhändertagen personakt) där att akten kom in till arkivet är 2026-04-15
    När läget prövas 2028-04-17
    Så är sol.omhandertagen-akt-bevaras fullgjord

  Scenario: Omhändertagen akt gallrad för tidigt
    Givet akt k1 (omhändertagen personakt) där att akten kom in till arkivet är 2026-04-15 och gallringen är 2027-01-10
    När läget prövas 2027-02-01
    Så är sol.omhandertagen-akt-bevaras försenad

  Scenario: Lex Sarah-handlingar från skottdagen
    Givet akt k1 (lex Sarah-handlingar i enskild verksamhet) där den sista anteckningen är 2020-02-29
    Och akt k2 (lex Sarah-handlingar enligt LSS) där den sista anteckningen är 2020-02-29
    När läget prövas 2025-02-28
    Så är sol.lex-sarah-handlingar-bevaras för k1 kommande med sista dag 2025-02-28
    Och gäller inte sol.lex-sarah-handlingar-bevaras för k2

  Scenario: Äldre lag
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2018-03-31
    Och begäran q1 som gäller k1 (begäran om utlämnande av personakt) där begärans ankomst är 2020-01-10 och svaret är 2020-01-13
    Och akt k2 (omhändertagen personakt) där att akten kom in till arkivet är 2018-05-02
    Och akt k3 (lex Sarah-handlingar i enskild verksamhet) där den sista anteckningen är 2012-05-02
    När läget prövas 2020-02-01
    Så är sol.enskild-akt-bevaras kommande med sista dag 2020-03-31
    Och vilar sol.enskild-akt-bevaras på SoL (2001:453) 7 kap. 3 §
    Och vilar sol.enskild-akt-gallras på SoL (2001:453) 7 kap. 3 §
    Och är sol.enskild-akt-lamnas-ut fullgjord
    Och vilar sol.enskild-akt-lamnas-ut på SoL (2001:453) 7 kap. 4 §
    Och är sol.omhandertagen-akt-bevaras kommande med sista dag 2020-05-03
    Och vilar sol.omhandertagen-akt-bevaras på SoL (2001:453) 7 kap. 5 §
    Och är sol.lex-sarah-handlingar-bevaras fullgjord
    Och vilar sol.lex-sarah-handlingar-bevaras på SoL (2001:453) 7 kap. 6 §

  Scenario: Akten vars två år slutar när 2025 års lag träder i kraft
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2023-07-01
    När läget prövas 2025-07-01
    Så är sol.enskild-akt-bevaras kommande med sista dag 2025-07-01
    Och vilar sol.enskild-akt-bevaras på SoL (2025:400) 17 kap. 2 § 1 st.

  Scenario: Akten på gallringens sista dag
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2024-02-29
    När läget prövas 2027-12-31
    Så är sol.enskild-akt-gallras kommande med sista dag 2027-12-31

  Scenario: Akten gallrades på nyårsdagen, en dag för sent
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2024-02-29 och gallringen är 2028-01-01
    När läget prövas 2028-01-10
    Så är sol.enskild-akt-gallras fullgjord för sent med sista dag 2027-12-31, 1 dag för sent

  Scenario: Utföraren gallrar inte akten så länge uppgifter om personen finns i sammanställningen
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2022-02-28
    Och akt k2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2024-02-28
    När läget prövas 2026-01-10
    Så gäller inte sol.enskild-akt-gallras
    Och är sol.enskild-sammanstallning-gallras kommande med sista dag 2027-12-31

  Scenario: Utföraren överlämnar frågan till IVO först efter helgen
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2026-05-01
    Och händelse h1 som gäller k1 (bedömning att personakten inte bör lämnas ut) där händelsen är 2026-05-08
    Och händelse h2 som gäller k1 (överlämnande av frågan till IVO) där händelsen är 2026-05-11
    När läget prövas 2026-05-12
    Så är sol.enskild-akt-fragan-till-ivo fullgjord för sent med sista dag 2026-05-08, 3 dagar för sent
    Och vilar sol.enskild-akt-fragan-till-ivo på SoL (2025:400) 17 kap. 6 § 2 st.

  Scenario: Begäran om att ta del av akten efter lagändringen
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2025-05-01
    Och begäran q1 som gäller k1 (begäran om utlämnande av personakt) där begärans ankomst är 2025-07-01
    När läget prövas 2025-07-03
    Så vilar sol.enskild-akt-lamnas-ut på SoL (2025:400) 17 kap. 6 § 1 st.

  Scenario: Lex Sarah-handlingar gallrade i förtid
    Givet akt k1 (lex Sarah-handlingar i enskild verksamhet) där den sista anteckningen är 2021-08-31 och gallringen är 2026-08-30
    När läget prövas 2026-08-31
    Så är sol.lex-sarah-handlingar-bevaras försenad med sista dag 2026-08-31
    Och vilar sol.lex-sarah-handlingar-bevaras på SoL (2025:400) 17 kap. 10 § 2 st.

  Scenario: Omhändertagen akt före och efter lagändringen
    Givet akt k1 (omhändertagen personakt) där att akten kom in till arkivet är 2024-02-29
    Och akt k2 (omhändertagen personakt, undantagen för forskning) där att akten kom in till arkivet är 2020-05-02
    När läget prövas 2025-06-30
    Så är sol.omhandertagen-akt-bevaras för k1 kommande med sista dag 2026-03-01
    Och vilar sol.omhandertagen-akt-bevaras för k1 på SoL (2001:453) 7 kap. 5 §
    Och är sol.omhandertagen-akt-bevaras för k2 fullgjord
    Och är sol.omhandertagen-akt-forskning kommande
    Och vilar sol.omhandertagen-akt-forskning på SoL (2001:453) 7 kap. 5 §

  Scenario: Omhändertagen akt dagen då 2025 års lag träder i kraft
    Givet akt k1 (omhändertagen personakt) där att akten kom in till arkivet är 2024-02-29
    Och akt k2 (omhändertagen personakt, undantagen för forskning) där att akten kom in till arkivet är 2020-05-02
    När läget prövas 2025-07-01
    Så vilar sol.omhandertagen-akt-bevaras för k1 på SoL (2025:400) 17 kap. 8 §
    Och vilar sol.omhandertagen-akt-forskning på SoL (2025:400) 17 kap. 8 §

  Scenario: Kommunens egen sammanställning är inte den enskilda verksamhetens
    Givet akt k1 (uppgifter i sammanställning) där att förhållandena upphörde är 2024-02-28
    När läget prövas 2026-01-10
    Så gäller inte sol.enskild-sammanstallning-gallras

  Scenariomall: Utförarens uppgifter i sammanställningen gallrade i tid och för sent
    Givet akt k1 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är <upphörde> och gallringen är <gallrad>
    När läget prövas 2028-02-01
    Så är sol.enskild-sammanstallning-gallras <läge> med sista dag <sista>
    Och vilar sol.enskild-sammanstallning-gallras på <lagrum>

    Exempel:
      | upphörde   | gallrad    | läge               | sista      | lagrum                           |
      | 2021-12-31 | 2024-12-31 | fullgjord          | 2024-12-31 | SoL (2001:453) 7 kap. 3 § 2 st.  |
      | 2021-12-31 | 2025-01-01 | fullgjord för sent | 2024-12-31 | SoL (2001:453) 7 kap. 3 § 2 st.  |
      | 2024-02-29 | 2027-12-31 | fullgjord          | 2027-12-31 | SoL (2025:400) 17 kap. 2 § 2 st. |

  Scenario: Utföraren har inte gallrat uppgifterna i sammanställningen
    Givet akt k1 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2024-02-29
    När läget prövas 2028-01-01
    Så är sol.enskild-sammanstallning-gallras försenad med sista dag 2027-12-31, 1 dag för sent

  Scenario: Tider som räknas enligt 2025 års lag från början
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2026-02-28
    Och akt k2 (lex Sarah-handlingar i enskild verksamhet) där den sista anteckningen är 2025-08-31
    När läget prövas 2028-02-28
    Så är sol.enskild-akt-bevaras kommande med sista dag 2028-02-28
    Och är sol.enskild-akt-gallras kommande med sista dag 2029-12-31
    Och är sol.lex-sarah-handlingar-bevaras kommande med sista dag 2030-08-31

  Scenario: Utförarens sammanställning enligt 2025 års lag
    Givet akt k1 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2025-07-01
    När läget prövas 2028-12-31
    Så är sol.enskild-sammanstallning-gallras kommande med sista dag 2028-12-31

  Scenario: Uppgifter kvar hos nämnden hindrar inte att utförarens akt gallras
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2024-06-30
    Och akt k2 (uppgifter i sammanställning) där att förhållandena upphörde är 2025-02-01
    När läget prövas 2026-07-01
    Så är sol.enskild-akt-gallras kommande med sista dag 2027-12-31

  Scenario: Utföraren gallrade akten före uppgifterna i sammanställningen
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2022-02-28 och gallringen är 2026-01-15
    Och akt k2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2024-02-29
    När läget prövas 2026-02-01
    Så är sol.enskild-akt-fore-sammanstallning försenad
    Och vilar sol.enskild-akt-fore-sammanstallning på SoL (2025:400) 17 kap. 2 § 1 st.

  Scenario: Utföraren får inte gallra akten medan uppgifter finns kvar, enligt 2001 års lag
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2020-02-28
    Och akt k2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2024-02-29
    När läget prövas 2024-06-01
    Så är sol.enskild-akt-fore-sammanstallning kommande
    Och vilar sol.enskild-akt-fore-sammanstallning på SoL (2001:453) 7 kap. 3 § 1 st.

  Scenario: Inga uppgifter i sammanställningen hindrar gallringen
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2020-02-28
    Och akt k2 (uppgifter i sammanställning) där att förhållandena upphörde är 2024-02-29
    När läget prövas 2024-06-01
    Så gäller inte sol.enskild-akt-fore-sammanstallning

  Scenario: Akten lämnades enligt avtal till nämnden i stället för att gallras
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2024-06-30 och överlämnandet till nämnden är 2026-07-01
    När läget prövas 2026-08-01
    Så är sol.enskild-akt-gallras fullgjord med sista dag 2027-12-31

  Scenario: Barnets akt ska lämnas till nämnden och gallras aldrig
    Givet akt k1 (personakt om placerat barn i enskild verksamhet) där den sista anteckningen är 2024-06-30
    När läget prövas 2026-06-30
    Så är sol.enskild-barnakt-lamnas kommande med sista dag 2026-06-30
    Och vilar sol.enskild-barnakt-lamnas på SoL (2025:400) 17 kap. 4 §
    Och är sol.enskild-barnakt-gallras-aldrig kommande
    Och vilar sol.enskild-barnakt-gallras-aldrig på SoL (2025:400) 17 kap. 4 §
    Och gäller inte sol.enskild-akt-gallras
    Och gäller inte sol.enskild-akt-bevaras

  Scenario: Barnets akt har inte lämnats till nämnden
    Givet akt k1 (personakt om placerat barn i enskild verksamhet) där den sista anteckningen är 2024-06-30
    När läget prövas 2026-07-01
    Så är sol.enskild-barnakt-lamnas försenad med sista dag 2026-06-30, 1 dag för sent

  Scenariomall: Barnets akt lämnad i tid och för sent
    Givet akt k1 (personakt om placerat barn i enskild verksamhet) där den sista anteckningen är <anteckning> och överlämnandet till nämnden är <lämnad>
    När läget prövas 2026-08-01
    Så är sol.enskild-barnakt-lamnas <läge> med sista dag <sista>
    Och vilar sol.enskild-barnakt-lamnas på <lagrum>

    Exempel:
      | anteckning | lämnad     | läge               | sista      | lagrum                             |
      | 2024-06-30 | 2026-06-30 | fullgjord          | 2026-06-30 | SoL (2025:400) 17 kap. 4 §         |
      | 2024-06-30 | 2026-07-02 | fullgjord för sent | 2026-06-30 | SoL (2025:400) 17 kap. 4 §         |
      | 2020-03-31 | 2022-03-31 | fullgjord          | 2022-03-31 | SoL (2001:453) 7 kap. 3 a § 1 st.  |

  Scenario: Barnets akt gallrades
    Givet akt k1 (personakt om placerat barn i enskild verksamhet) där den sista anteckningen är 2020-03-31 och gallringen är 2023-01-10
    När läget prövas 2023-02-01
    Så är sol.enskild-barnakt-gallras-aldrig försenad
    Och vilar sol.enskild-barnakt-gallras-aldrig på SoL (2001:453) 7 kap. 3 a § 1 st.

  Scenario: Den sista anteckningen gjordes före den 1 april 2008
    Givet akt k1 (personakt om placerat barn i enskild verksamhet) där den sista anteckningen är 2008-03-31
    Och akt k2 (personakt i enskild verksamhet, undantagen för forskning) där den sista anteckningen är 2008-03-31
    Och akt k3 (omhändertagen personakt om placerat barn) där den sista anteckningen är 2008-03-31 och att akten kom in till arkivet är 2009-02-01
    När läget prövas 2026-06-30
    Så gäller inte sol.enskild-barnakt-lamnas
    Och gäller inte sol.enskild-barnakt-gallras-aldrig
    Och gäller inte sol.enskild-forskningsakt-lamnas
    Och gäller inte sol.enskild-forskningsakt-gallras-aldrig
    Och gäller inte sol.omhandertagen-barnakt

  Scenario: Akten i forskningsurvalet ska lämnas till nämnden och gallras aldrig
    Givet akt k1 (personakt i enskild verksamhet, undantagen för forskning) där den sista anteckningen är 2024-06-30
    När läget prövas 2026-06-30
    Så är sol.enskild-forskningsakt-lamnas kommande med sista dag 2026-06-30
    Och vilar sol.enskild-forskningsakt-lamnas på SoL (2025:400) 17 kap. 5 §
    Och är sol.enskild-forskningsakt-gallras-aldrig kommande
    Och vilar sol.enskild-forskningsakt-gallras-aldrig på SoL (2025:400) 17 kap. 5 §

  Scenario: Akten i forskningsurvalet har inte lämnats
    Givet akt k1 (personakt i enskild verksamhet, undantagen för forskning) där den sista anteckningen är 2024-06-30
    När läget prövas 2026-07-01
    Så är sol.enskild-forskningsakt-lamnas försenad med sista dag 2026-06-30, 1 dag för sent

  Scenariomall: Akten i forskningsurvalet lämnad i tid och för sent
    Givet akt k1 (personakt i enskild verksamhet, undantagen för forskning) där den sista anteckningen är 2020-03-31 och överlämnandet till nämnden är <lämnad>
    När läget prövas 2022-08-01
    Så är sol.enskild-forskningsakt-lamnas <läge> med sista dag 2022-03-31
    Och vilar sol.enskild-forskningsakt-lamnas på SoL (2001:453) 7 kap. 3 a § 2 st.

    Exempel:
      | lämnad     | läge               |
      | 2022-03-31 | fullgjord          |
      | 2022-04-01 | fullgjord för sent |

  Scenario: Akten i forskningsurvalet gallrades hos utföraren
    Givet akt k1 (personakt i enskild verksamhet, undantagen för forskning) där den sista anteckningen är 2020-03-31 och gallringen är 2023-01-10
    När läget prövas 2023-02-01
    Så är sol.enskild-forskningsakt-gallras-aldrig försenad
    Och vilar sol.enskild-forskningsakt-gallras-aldrig på SoL (2001:453) 7 kap. 3 a § 2 st.

  Scenario: Omhändertagen akt om placerat barn
    Givet akt k1 (omhändertagen personakt om placerat barn) där att akten kom in till arkivet är 2020-05-02
    När läget prövas 2026-07-01
    Så är sol.omhandertagen-barnakt kommande
    Och vilar sol.omhandertagen-barnakt på SoL (2025:400) 17 kap. 8 §
    Och är sol.omhandertagen-akt-bevaras fullgjord

  Scenario: Omhändertagen akt om placerat barn gallrades
    Givet akt k1 (omhändertagen personakt om placerat barn) där att akten kom in till arkivet är 2020-05-02 och gallringen är 2023-05-02
    När läget prövas 2023-06-01
    Så är sol.omhandertagen-barnakt försenad
    Och vilar sol.omhandertagen-barnakt på SoL (2001:453) 7 kap. 5 §

  Scenario: Den enskilde vill ta del av en omhändertagen akt
    Givet akt k1 (omhändertagen personakt) där att akten kom in till arkivet är 2025-10-01
    Och begäran q1 som gäller k1 (begäran om utlämnande av personakt) där begärans ankomst är 2026-05-07
    När läget prövas 2026-05-10
    Så är sol.omhandertagen-akt-lamnas-ut kommande
    Och har sol.omhandertagen-akt-lamnas-ut ingen sista dag
    Och vilar sol.omhandertagen-akt-lamnas-ut på SoL (2025:400) 17 kap. 6, 8 §§
    Och gäller inte sol.enskild-akt-lamnas-ut

  Scenario: Den omhändertagna akten lämnades ut enligt 2001 års lag
    Givet akt k1 (omhändertagen personakt om placerat barn) där att akten kom in till arkivet är 2023-10-01
    Och begäran q1 som gäller k1 (begäran om utlämnande av personakt) där begärans ankomst är 2024-05-07 och svaret är 2024-05-10
    När läget prövas 2024-05-20
    Så är sol.omhandertagen-akt-lamnas-ut fullgjord
    Och vilar sol.omhandertagen-akt-lamnas-ut på SoL (2001:453) 7 kap. 4, 5 §§

  Scenario: En begäran om en akt hos utföraren är ingen fråga för arkivmyndigheten
    Givet akt k1 (personakt om placerat barn i enskild verksamhet) där den sista anteckningen är 2026-05-01
    Och begäran q1 som gäller k1 (begäran om utlämnande av personakt) där begärans ankomst är 2026-05-07
    När läget prövas 2026-05-10
    Så gäller inte sol.omhandertagen-akt-lamnas-ut
    Och är sol.enskild-akt-lamnas-ut kommande
