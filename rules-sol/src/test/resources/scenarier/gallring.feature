# language: sv
Egenskap: Gallring och bevarande

  Scenario: Fem år från sista anteckningen, klart vid utgången av nästa år
    Givet akt k1 (personakt) där den sista anteckningen är 2021-03-15
    När läget prövas 2026-06-01
    Så är sol.gallring-personakt kommande med sista dag 2027-12-31
    Och vilar sol.gallring-personakt på SoL (2025:400) 16 kap. 1 §
    Och är sol.bevarande-personakt fullgjord

  Scenario: Akten gallrades på sista dagen
    Givet akt k1 (personakt) där den sista anteckningen är 2015-03-15 och gallringen är 2021-12-31
    När läget prövas 2022-02-01
    Så är sol.gallring-personakt fullgjord med sista dag 2021-12-31
    Och vilar sol.gallring-personakt på SoL (2001:453) 12 kap. 1 §

  Scenario: Akten gallrades ett år för sent
    Givet akt k1 (personakt) där den sista anteckningen är 2015-03-15 och gallringen är 2022-12-31
    När läget prövas 2023-02-01
    Så är sol.gallring-personakt fullgjord för sent med sista dag 2021-12-31

  Scenario: Akten gallrades innan de fem åren gått
    Givet akt k1 (personakt) där den sista anteckningen är 2021-03-15 och gallringen är 2026-03-14
    När läget prövas 2026-03-20
    Så är sol.bevarande-personakt förfallen

  Scenario: Akten gallrades den dag gallringsskyldigheten inträdde
    Givet akt k1 (personakt) där den sista anteckningen är 2021-03-15 och gallringen är 2026-03-15
    När läget prövas 2026-03-20
    Så är sol.bevarande-personakt fullgjord
    Och är sol.gallring-personakt fullgjord

  Scenario: Akten väntar på uppgifterna i sammanställningen
    Givet akt k1 (personakt) där den sista anteckningen är 2015-03-15
    Och akt k2 (uppgifter i sammanställning) där att förhållandena upphörde är 2016-06-30
    När läget prövas 2022-02-01
    Så gäller inte sol.gallring-personakt
    Och är sol.gallring-sammanstallning kommande med sista dag 2022-12-31
    Och gäller inte sol.bevarande-personakt för k2

  Scenario: Uppgifter i sammanställningen, kommande i tid
    Givet akt k2 (uppgifter i sammanställning) där att förhållandena upphörde är 2021-06-30
    När läget prövas 2028-01-01
    Så är sol.gallring-sammanstallning försenad med sista dag 2027-12-31, 1 dag för sent

  Scenario: En personakt är ingen sammanställning
    Givet akt k1 (personakt) där den sista anteckningen är 2021-03-15 och att förhållandena upphörde är 2021-01-01
    När läget prövas 2026-06-01
    Så gäller inte sol.gallring-sammanstallning
    Och gäller inte sol.bevarande-placering
    Och gäller inte sol.bevarande-avtal
    Och gäller inte sol.gallring-inte-inledd

  Scenario: Barnutredning avslutad efter de nya reglerna bevaras till trettioårsdagen
    Givet den enskilde p1 där födelsedagen är 2010-02-28
    Och akt k1 (handlingar i barnutredning) där den sista anteckningen är 2026-03-01 och att ärendet avslutades är 2026-03-01
    När läget prövas 2026-06-01
    Så är sol.bevarande-barnutredning kommande med sista dag 2040-02-28
    Och gäller inte sol.gallring-barnutredning-aldre

  Scenario: Gallrad dagen före trettioårsdagen
    Givet den enskilde p1 där födelsedagen är 2015-06-01
    Och akt k1 (handlingar i barnutredning) där den sista anteckningen är 2026-04-30, att ärendet avslutades är 2026-04-30 och gallringen är 2045-05-31
    När läget prövas 2045-05-31
    Så är sol.bevarande-barnutredning försenad

  Scenario: Gallrad på trettioårsdagen
    Givet den enskilde p1 där födelsedagen är 2015-06-01
    Och akt k1 (handlingar i barnutredning) där den sista anteckningen är 2026-04-30, att ärendet avslutades är 2026-04-30 och gallringen är 2045-06-01
    När läget prövas 2045-06-02
    Så är sol.bevarande-barnutredning fullgjord

  Scenario: Barnutredning avslutad dagen före de nya reglerna följer femårsregeln
    Givet den enskilde p1 där födelsedagen är 2010-02-28
    Och akt k1 (handlingar i barnutredning) där den sista anteckningen är 2026-01-14 och att ärendet avslutades är 2026-01-14
    När läget prövas 2026-06-01
    Så gäller inte sol.bevarande-barnutredning
    Och är sol.gallring-barnutredning-aldre kommande med sista dag 2032-12-31

  Scenario: Ett ärende som inte ledde till utredning gallras efter fem år
    Givet akt k1 (ärende utan inledd utredning) där den sista anteckningen är 2026-02-02
    När läget prövas 2026-06-01
    Så är sol.gallring-inte-inledd kommande med sista dag 2032-12-31
    Och vilar sol.gallring-inte-inledd på SoL (2025:400) 16 kap. 2 a § 2 st.

  Scenario: Ett ärende som inte ledde till utredning hösten 2025
    Givet akt k1 (ärende utan inledd utredning) där den sista anteckningen är 2025-09-01
    När läget prövas 2025-12-01
    Så är sol.gallring-inte-inledd kommande med sista dag 2031-12-31
    Och vilar sol.gallring-inte-inledd på SoL (2025:400) 16 kap. 1 §

  Scenario: Placeringshandlingar gallras aldrig
    Givet akt k1 (placeringshandlingar) där den sista anteckningen är 2003-05-01
    När läget prövas 2026-06-01
    Så är sol.bevarande-placering kommande
    Och har sol.bevarande-placering ingen sista dag
    Och vilar sol.bevarande-placering på SoL (2025:400) 16 kap. 2 §
    Och gäller inte sol.gallring-personakt

  Scenario: Placeringshandlingar som ändå gallrats
    Givet akt k1 (placeringshandlingar) där den sista anteckningen är 2003-05-01 och gallringen är 2010-02-01
    När läget prövas 2012-06-01
    Så är sol.bevarande-placering försenad
    Och vilar sol.bevarande-placering på SoL (2001:453) 12 kap. 2 § 1 st.

  Scenario: Avtal om vårdnad till barnets artonårsdag
    Givet den enskilde p1 där födelsedagen är 2010-09-05
    Och akt k1 (avtal om vårdnad, boende eller umgänge) där den sista anteckningen är 2015-01-10
    När läget prövas 2026-06-01
    Så är sol.bevarande-avtal kommande med sista dag 2028-09-05
    Och vilar sol.bevarande-avtal på SoL (2025:400) 16 kap. 3 §

  Scenario: Avtal gallrat för tidigt
    Givet den enskilde p1 där födelsedagen är 2006-09-05
    Och akt k1 (avtal om vårdnad, boende eller umgänge) där gallringen är 2020-01-10
    När läget prövas 2023-06-01
    Så är sol.bevarande-avtal försenad
    Och vilar sol.bevarande-avtal på SoL (2001:453) 12 kap. 2 § 2 st.

  Scenario: Utan födelsedag kan tiden inte räknas
    Givet akt k1 (avtal om vårdnad, boende eller umgänge) där den sista anteckningen är 2015-01-10
    När läget prövas 2026-06-01
    Så är sol.bevarande-avtal oklar

  Scenario: Född den femtonde, undantagen för forskning
    Givet akt k1 (personakt, undantagen för forskning) där den sista anteckningen är 2021-03-10
    När läget prövas 2030-01-01
    Så är sol.bevarande-forskning kommande
    Och gäller inte sol.gallring-personakt

  Scenario: Inte undantagen för forskning
    Givet akt k1 (personakt) där den sista anteckningen är 2021-03-10
    När läget prövas 2030-01-01
    Så gäller inte sol.bevarande-forskning
    Och är sol.gallring-personakt försenad med sista dag 2027-12-31

  Scenario: Personakten bevaras till femårsdagen, före och efter lagändringen
    Givet akt k1 (personakt) där den sista anteckningen är 2020-02-29
    Och akt k2 (personakt) där den sista anteckningen är 2024-02-29
    När läget prövas 2025-02-28
    Så är sol.bevarande-personakt för k1 kommande med sista dag 2025-02-28
    Och vilar sol.bevarande-personakt för k1 på SoL (2001:453) 12 kap. 1 §
    Och är sol.bevarande-personakt för k2 kommande med sista dag 2029-02-28

  Scenario: Personakten gallrades i förtid
    Givet akt k1 (personakt) där den sista anteckningen är 2024-02-29 och gallringen är 2026-06-01
    När läget prövas 2026-06-02
    Så är sol.bevarande-personakt försenad med sista dag 2029-02-28
    Och vilar sol.bevarande-personakt på SoL (2025:400) 16 kap. 1 §

  Scenario: Uppgifter i sammanställningen gallrade på nyårsafton, lagens sista dag
    Givet akt k2 (uppgifter i sammanställning) där att förhållandena upphörde är 2019-06-30 och gallringen är 2025-12-31
    När läget prövas 2026-02-01
    Så är sol.gallring-sammanstallning fullgjord med sista dag 2025-12-31
    Och vilar sol.gallring-sammanstallning på SoL (2025:400) 16 kap. 1 § 2 st.

  Scenario: Uppgifter i sammanställningen gallrade på nyårsdagen, före 2025 års lag
    Givet akt k2 (uppgifter i sammanställning) där att förhållandena upphörde är 2017-12-31 och gallringen är 2024-01-01
    När läget prövas 2024-02-01
    Så är sol.gallring-sammanstallning fullgjord för sent med sista dag 2023-12-31, 1 dag för sent
    Och vilar sol.gallring-sammanstallning på SoL (2001:453) 12 kap. 1 § 2 st.

  Scenario: Den äldre barnutredningen på gallringens sista dag
    Givet akt k1 (handlingar i barnutredning) där den sista anteckningen är 2019-08-31 och att ärendet avslutades är 2019-08-31
    När läget prövas 2025-12-31
    Så är sol.gallring-barnutredning-aldre kommande med sista dag 2025-12-31
    Och vilar sol.gallring-barnutredning-aldre på SoL (2025:400) 16 kap. 1 §

  Scenario: Den äldre barnutredningen har inte gallrats
    Givet akt k1 (handlingar i barnutredning) där den sista anteckningen är 2019-08-31 och att ärendet avslutades är 2019-08-31
    När läget prövas 2026-01-01
    Så är sol.gallring-barnutredning-aldre försenad med sista dag 2025-12-31, 1 dag för sent

  Scenariomall: Den äldre barnutredningen gallrad i tid och för sent
    Givet akt k1 (handlingar i barnutredning) där den sista anteckningen är <anteckning>, att ärendet avslutades är <anteckning> och gallringen är <gallrad>
    När läget prövas 2026-02-01
    Så är sol.gallring-barnutredning-aldre <läge> med sista dag <sista>
    Och vilar sol.gallring-barnutredning-aldre på <lagrum>

    Exempel:
      | anteckning | gallrad    | läge               | sista      | lagrum                    |
      | 2018-12-31 | 2024-12-31 | fullgjord          | 2024-12-31 | SoL (2001:453) 12 kap. 1 § |
      | 2018-12-31 | 2025-01-02 | fullgjord för sent | 2024-12-31 | SoL (2001:453) 12 kap. 1 § |
      | 2019-08-31 | 2025-12-30 | fullgjord          | 2025-12-31 | SoL (2025:400) 16 kap. 1 § |

  Scenario: Ärende utan utredning: det sista anteckningsåret avgör sista dagen
    Givet akt k1 (ärende utan inledd utredning) där den sista anteckningen är 2019-12-31
    Och akt k2 (ärende utan inledd utredning) där den sista anteckningen är 2020-01-01
    När läget prövas 2026-01-01
    Så är sol.gallring-inte-inledd för k1 försenad med sista dag 2025-12-31, 1 dag för sent
    Och är sol.gallring-inte-inledd för k2 kommande med sista dag 2026-12-31

  Scenario: Ärende utan utredning gallrat i tid och för sent
    Givet akt k1 (ärende utan inledd utredning) där den sista anteckningen är 2019-06-15 och gallringen är 2025-12-31
    Och akt k2 (ärende utan inledd utredning) där den sista anteckningen är 2019-06-15 och gallringen är 2026-01-02
    När läget prövas 2026-02-01
    Så är sol.gallring-inte-inledd för k1 fullgjord med sista dag 2025-12-31
    Och är sol.gallring-inte-inledd för k2 fullgjord för sent med sista dag 2025-12-31, 2 dagar för sent

  Scenario: Avtalet bevaras till och med dagen före artonårsdagen
    Givet den enskilde p1 där födelsedagen är 2008-08-31
    Och akt k1 (avtal om vårdnad, boende eller umgänge) där den sista anteckningen är 2015-01-10 och gallringen är 2026-08-31
    Och akt k2 (avtal om vårdnad, boende eller umgänge) där den sista anteckningen är 2015-01-10 och gallringen är 2026-08-30
    När läget prövas 2026-08-31
    Så är sol.bevarande-avtal för k1 kommande med sista dag 2026-08-31
    Och är sol.bevarande-avtal för k2 försenad med sista dag 2026-08-31

  Scenario: Akten i forskningsurvalet gallrades ändå
    Givet akt k1 (personakt, undantagen för forskning) där den sista anteckningen är 2015-03-10 och gallringen är 2024-10-01
    När läget prövas 2025-06-30
    Så är sol.bevarande-forskning försenad
    Och vilar sol.bevarande-forskning på SoL (2001:453) 12 kap. 2 § 3 st.

  Scenario: Forskningsurvalet bevaras också enligt 2025 års lag
    Givet akt k1 (personakt, undantagen för forskning) där den sista anteckningen är 2015-03-10
    När läget prövas 2025-07-01
    Så är sol.bevarande-forskning kommande
    Och vilar sol.bevarande-forskning på SoL (2025:400) 16 kap. 4 §

  Scenario: Fem år räknade enligt 2025 års lag
    Givet akt k1 (personakt) där den sista anteckningen är 2025-08-31
    Och akt k2 (ärende utan inledd utredning) där den sista anteckningen är 2025-12-31
    När läget prövas 2030-08-30
    Så är sol.bevarande-personakt för k1 kommande med sista dag 2030-08-31
    Och är sol.gallring-personakt kommande med sista dag 2031-12-31
    Och är sol.gallring-inte-inledd kommande med sista dag 2031-12-31

  Scenario: Sammanställningens fem år räknade enligt 2025 års lag
    Givet akt k1 (uppgifter i sammanställning) där att förhållandena upphörde är 2025-12-31
    När läget prövas 2032-01-01
    Så är sol.gallring-sammanstallning försenad med sista dag 2031-12-31, 1 dag för sent

  Scenario: Femårsregeln gäller inte en enskild verksamhets sammanställning
    Givet akt k1 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2024-02-28
    När läget prövas 2026-01-10
    Så gäller inte sol.gallring-sammanstallning

  Scenario: Uppgifter kvar hos en utförare hindrar inte att nämndens akt gallras
    Givet akt k1 (personakt) där den sista anteckningen är 2015-03-31
    Och akt k2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2025-02-01
    När läget prövas 2021-06-01
    Så är sol.gallring-personakt kommande med sista dag 2021-12-31

  Scenario: Akten får inte gallras medan uppgifter finns kvar i sammanställningen
    Givet akt k1 (personakt) där den sista anteckningen är 2018-05-01
    Och akt k2 (uppgifter i sammanställning) där att förhållandena upphörde är 2021-06-01
    När läget prövas 2024-11-15
    Så är sol.bevarande-fore-sammanstallning kommande
    Och vilar sol.bevarande-fore-sammanstallning på SoL (2001:453) 12 kap. 1 § 1 st.

  Scenario: Akten gallrades samma dag som uppgifterna i sammanställningen
    Givet akt k1 (personakt) där den sista anteckningen är 2018-05-01 och gallringen är 2026-11-01
    Och akt k2 (uppgifter i sammanställning) där att förhållandena upphörde är 2021-06-01 och gallringen är 2026-11-01
    När läget prövas 2026-11-15
    Så gäller inte sol.bevarande-fore-sammanstallning

  Scenario: Också ett ärende utan utredning väntar på sammanställningen
    Givet akt k1 (ärende utan inledd utredning) där den sista anteckningen är 2018-05-01
    Och akt k2 (uppgifter i sammanställning) där att förhållandena upphörde är 2021-06-01
    När läget prövas 2026-11-15
    Så gäller inte sol.gallring-inte-inledd
    Och är sol.bevarande-fore-sammanstallning för k1 kommande

  Scenario: Akter från tiden före 2001 års lag gallras enligt den
    Givet akt k1 (personakt) där den sista anteckningen är 2000-05-10
    Och akt k2 (placeringshandlingar) där den sista anteckningen är 1998-05-10
    När läget prövas 2006-12-31
    Så är sol.gallring-personakt kommande med sista dag 2006-12-31
    Och är sol.bevarande-placering kommande

  Scenario: Akten väntar på uppgifterna i sammanställningen och skyldigheten inträder när de gallras
    Givet akt k1 (personakt) där den sista anteckningen är 2018-05-01
    Och akt g1 (uppgifter i sammanställning) där att förhållandena upphörde är 2021-06-01
    När läget prövas 2026-10-31
    Så gäller inte sol.gallring-personakt
    Givet akt g2 (uppgifter i sammanställning) där att förhållandena upphörde är 2021-06-01
    När läget prövas 2026-10-31
    Så gäller inte sol.gallring-personakt

  Scenario: Uppgifterna i sammanställningen gallrades först efter de fem åren
    Givet akt k1 (personakt) där den sista anteckningen är 2018-05-01
    Och akt g1 (uppgifter i sammanställning) där att förhållandena upphörde är 2021-06-01 och gallringen är 2026-11-01
    När läget prövas 2026-11-15
    Så är sol.gallring-personakt kommande med sista dag 2027-12-31
    När läget prövas 2028-01-01
    Så är sol.gallring-personakt försenad med sista dag 2027-12-31, 1 dag för sent

  Scenario: Akten gallrades före uppgifterna i sammanställningen
    Givet akt k1 (personakt) där den sista anteckningen är 2018-05-01 och gallringen är 2026-10-01
    Och akt k2 (uppgifter i sammanställning) där att förhållandena upphörde är 2021-06-01 och gallringen är 2026-11-01
    När läget prövas 2026-11-15
    Så är sol.bevarande-fore-sammanstallning försenad
    Och vilar sol.bevarande-fore-sammanstallning på SoL (2025:400) 16 kap. 1 § 1 st.

  Scenario: Akten väntar på sammanställningen på var sida om lagbytet
    Givet akt k1 (personakt) där den sista anteckningen är 2018-05-01
    Och akt k2 (uppgifter i sammanställning) där att förhållandena upphörde är 2021-06-01
    När läget prövas 2025-06-30
    Så vilar sol.bevarande-fore-sammanstallning på SoL (2001:453) 12 kap. 1 § 1 st.
    När läget prövas 2025-07-01
    Så vilar sol.bevarande-fore-sammanstallning på SoL (2025:400) 16 kap. 1 § 1 st.
