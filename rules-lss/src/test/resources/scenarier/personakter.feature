# language: sv
Egenskap: Personakter enligt LSS

  Scenario: Akten bevaras i två år och gallras senast året därefter
    Givet akt k1 (personakt i enskild verksamhet enligt LSS) där den sista anteckningen är 2024-06-30
    När läget prövas 2026-06-01
    Så är lss.enskild-akt-bevaras kommande med sista dag 2026-06-30
    Och har lss.enskild-akt-bevaras ingen planerad dag
    Och är lss.enskild-akt-gallras kommande med sista dag 2027-12-31
    Och vilar lss.enskild-akt-gallras på LSS (1993:387) 23 c §

  Scenario: Gallrad efter två år
    Givet akt k1 (personakt i enskild verksamhet enligt LSS) där den sista anteckningen är 2024-06-30 och gallringen är 2027-03-01
    När läget prövas 2027-04-01
    Så är lss.enskild-akt-bevaras fullgjord
    Och är lss.enskild-akt-gallras fullgjord med sista dag 2027-12-31

  Scenario: Gallrad för tidigt
    Givet akt k1 (personakt i enskild verksamhet enligt LSS) där den sista anteckningen är 2024-06-30 och gallringen är 2025-12-01
    När läget prövas 2026-01-10
    Så är lss.enskild-akt-bevaras försenad

  Scenario: Inte gallrad i tid
    Givet akt k1 (personakt i enskild verksamhet enligt LSS) där den sista anteckningen är 2015-03-31
    När läget prövas 2019-01-02
    Så är lss.enskild-akt-gallras försenad med sista dag 2018-12-31, 2 dagar för sent

  Scenario: Akt i annan verksamhet och akt i forskningsurvalet
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2024-06-30
    Och akt k2 (personakt i enskild verksamhet enligt LSS, undantagen för forskning) där den sista anteckningen är 2024-06-30
    Och begäran q1 som gäller k1 (begäran om utlämnande av personakt) där begärans ankomst är 2026-05-07
    Och händelse h1 som gäller k1 (bedömning att personakten inte bör lämnas ut) där händelsen är 2026-05-08
    När läget prövas 2026-06-01
    Så gäller inte lss.enskild-akt-gallras
    Och gäller inte lss.enskild-akt-bevaras för k1
    Och gäller inte lss.enskild-akt-lamnas-ut
    Och gäller inte lss.enskild-akt-fragan-till-ivo

  Scenario: Den som akten gäller begär att få ta del av den
    Givet akt k1 (personakt i enskild verksamhet enligt LSS) där den sista anteckningen är 2026-05-01
    Och begäran q1 som gäller k1 (begäran om utlämnande av personakt) där begärans ankomst är 2026-05-07
    När läget prövas 2026-05-09
    Så är lss.enskild-akt-lamnas-ut kommande
    Och har lss.enskild-akt-lamnas-ut ingen sista dag

  Scenario: Frågan lämnas över till IVO samma dag
    Givet akt k1 (personakt i enskild verksamhet enligt LSS) där den sista anteckningen är 2026-05-01
    Och begäran q1 som gäller k1 (begäran om utlämnande av personakt) där begärans ankomst är 2026-05-07
    Och händelse h1 som gäller k1 (bedömning att personakten inte bör lämnas ut) där händelsen är 2026-05-08
    Och händelse h2 som gäller k1 (överlämnande av frågan till IVO) där händelsen är 2026-05-08
    När läget prövas 2026-05-12
    Så är lss.enskild-akt-fragan-till-ivo fullgjord med sista dag 2026-05-08
    Och är lss.enskild-akt-lamnas-ut fullgjord

  Scenario: Frågan har inte lämnats över
    Givet akt k1 (personakt i enskild verksamhet enligt LSS) där den sista anteckningen är 2018-05-01
    Och händelse h1 som gäller k1 (bedömning att personakten inte bör lämnas ut) där händelsen är 2018-05-08
    När läget prövas 2018-05-10
    Så är lss.enskild-akt-fragan-till-ivo försenad
    Och vilar lss.enskild-akt-fragan-till-ivo på LSS (1993:387) 23 c §

  Scenario: Omhändertagen akt bevaras i minst två år
    Givet akt k1 (omhändertagen personakt enligt LSS) där att akten kom in till arkivet är 2026-04-15
    Och akt k2 (omhändertagen personakt) där att akten kom in till arkivet är 2026-04-15
    När läget prövas 2028-04-15
    Så är lss.omhandertagen-akt-bevaras för k1 kommande med sista dag 2028-04-16
    Och gäller inte lss.omhandertagen-akt-bevaras för k2

  Scenario: Två år har gått
    Givet akt k1 (omhändertagen personakt enligt LSS) där att akten kom in till arkivet är 2026-04-15
    När läget prövas 2028-04-17
    Så är lss.omhandertagen-akt-bevaras fullgjord

  Scenario: Omhändertagen akt gallrad för tidigt
    Givet akt k1 (omhändertagen personakt enligt LSS) där att akten kom in till arkivet är 2026-04-15 och gallringen är 2027-01-10
    När läget prövas 2027-02-01
    Så är lss.omhandertagen-akt-bevaras försenad

  Scenario: Lex Sarah-handlingar från skottdagen
    Givet akt k1 (lex Sarah-handlingar enligt LSS) där den sista anteckningen är 2020-02-29
    Och akt k2 (lex Sarah-handlingar i enskild verksamhet) där den sista anteckningen är 2020-02-29
    När läget prövas 2025-02-28
    Så är lss.lex-sarah-handlingar-bevaras för k1 kommande med sista dag 2025-02-28
    Och gäller inte lss.lex-sarah-handlingar-bevaras för k2

  Scenario: Nämndens akt gallras senast året efter fem år
    Givet akt k1 (personakt enligt LSS) där den sista anteckningen är 2026-12-30
    När läget prövas 2032-01-10
    Så är lss.akt-gallras kommande med sista dag 2032-12-31
    Och är lss.akt-bevaras fullgjord

  Scenario: Akten är gallrad i tid
    Givet akt k1 (personakt enligt LSS) där den sista anteckningen är 2018-05-10 och gallringen är 2024-02-01
    När läget prövas 2024-03-01
    Så är lss.akt-gallras fullgjord med sista dag 2024-12-31

  Scenario: Akten är gallrad för tidigt
    Givet akt k1 (personakt enligt LSS) där den sista anteckningen är 2023-05-10 och gallringen är 2026-02-01
    När läget prövas 2026-03-01
    Så är lss.akt-bevaras försenad

  Scenario: Handlingar om barn i boende och forskningsurvalet gallras aldrig
    Givet akt k1 (handlingar om barn i boende enligt LSS) där den sista anteckningen är 2006-05-10
    Och akt k2 (personakt enligt LSS, undantagen för forskning) där den sista anteckningen är 2006-05-10
    Och akt k3 (personakt enligt LSS) där den sista anteckningen är 2024-05-10
    När läget prövas 2026-03-01
    Så är lss.barns-handlingar-gallras-inte kommande
    Och är lss.forskningsurval-gallras-inte kommande
    Och gäller inte lss.akt-gallras för k1
    Och gäller inte lss.akt-gallras för k2
    Och gäller inte lss.akt-bevaras för k2
    Och gäller inte lss.barns-handlingar-gallras-inte för k3
    Och gäller inte lss.forskningsurval-gallras-inte för k3

  Scenario: Handlingar om barn har gallrats i strid med lagen
    Givet akt k1 (handlingar om barn i boende enligt LSS) där den sista anteckningen är 2006-05-10 och gallringen är 2025-01-15
    När läget prövas 2026-03-01
    Så är lss.barns-handlingar-gallras-inte försenad

  Scenario: Äldre numrering före 2019
    Givet akt k1 (personakt i enskild verksamhet enligt LSS) där den sista anteckningen är 2016-11-30
    Och begäran q1 som gäller k1 (begäran om utlämnande av personakt) där begärans ankomst är 2018-01-10 och svaret är 2018-01-13
    Och akt k2 (omhändertagen personakt enligt LSS) där att akten kom in till arkivet är 2016-12-31
    Och akt k3 (lex Sarah-handlingar enligt LSS) där den sista anteckningen är 2013-12-31
    När läget prövas 2018-11-01
    Så är lss.enskild-akt-bevaras kommande med sista dag 2018-11-30
    Och vilar lss.enskild-akt-bevaras på LSS (1993:387) 23 a §
    Och vilar lss.enskild-akt-gallras på LSS (1993:387) 23 a §
    Och vilar lss.enskild-akt-lamnas-ut på LSS (1993:387) 23 c §
    Och är lss.omhandertagen-akt-bevaras kommande med sista dag 2019-01-01
    Och vilar lss.omhandertagen-akt-bevaras på LSS (1993:387) 23 d §
    Och är lss.lex-sarah-handlingar-bevaras kommande med sista dag 2018-12-31
    Och vilar lss.lex-sarah-handlingar-bevaras på LSS (1993:387) 23 e §

  Scenario: Nämndens akt bevaras till femårsdagen
    Givet akt k1 (personakt enligt LSS) där den sista anteckningen är 2024-02-29
    När läget prövas 2029-02-28
    Så är lss.akt-bevaras kommande med sista dag 2029-02-28

  Scenario: Nämndens akt är inte gallrad på nyårsdagen
    Givet akt k1 (personakt enligt LSS) där den sista anteckningen är 2020-02-29
    När läget prövas 2027-01-01
    Så är lss.akt-gallras försenad med sista dag 2026-12-31, 1 dag för sent

  Scenario: Nämndens akt gallras en dag för sent
    Givet akt k1 (personakt enligt LSS) där den sista anteckningen är 2020-02-29 och gallringen är 2027-01-01
    När läget prövas 2027-02-01
    Så är lss.akt-gallras fullgjord för sent med sista dag 2026-12-31, 1 dag för sent

  Scenario: Nämndens akt gallras inte så länge personen finns kvar i sammanställningen
    Givet akt k1 (personakt enligt LSS) där den sista anteckningen är 2020-02-29
    Och akt k2 (uppgifter i sammanställning) där att förhållandena upphörde är 2024-06-30
    När läget prövas 2027-01-01
    Så gäller inte lss.akt-gallras

  Scenario: Utförarens akt gallras inte så länge personen finns kvar i sammanställningen
    Givet akt k1 (personakt i enskild verksamhet enligt LSS) där den sista anteckningen är 2022-02-28
    Och akt k2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2024-06-30
    När läget prövas 2026-01-01
    Så gäller inte lss.enskild-akt-gallras

  Scenario: Utförarens akt gallras på nyårsdagen, en dag för sent
    Givet akt k1 (personakt i enskild verksamhet enligt LSS) där den sista anteckningen är 2023-12-31 och gallringen är 2027-01-01
    När läget prövas 2027-01-02
    Så är lss.enskild-akt-gallras fullgjord för sent med sista dag 2026-12-31, 1 dag för sent
    Och vilar lss.enskild-akt-bevaras på LSS (1993:387) 23 c § 1 st.

  Scenario: Forskningsurvalets akt har gallrats i strid med lagen
    Givet akt k1 (personakt enligt LSS, undantagen för forskning) där den sista anteckningen är 2010-05-10 och gallringen är 2026-01-15
    När läget prövas 2026-03-01
    Så är lss.forskningsurval-gallras-inte försenad

  Scenario: Lex Sarah-handlingar gallras dagen före femårsdagen
    Givet akt k1 (lex Sarah-handlingar enligt LSS) där den sista anteckningen är 2024-02-29 och gallringen är 2029-02-27
    När läget prövas 2029-02-27
    Så är lss.lex-sarah-handlingar-bevaras försenad med sista dag 2029-02-28
    Och vilar lss.lex-sarah-handlingar-bevaras på LSS (1993:387) 23 g § 2 st.

  Scenario: Utlämnande och omhändertagna akter efter paragrafernas nya beteckning 2019
    Givet akt k1 (personakt i enskild verksamhet enligt LSS) där den sista anteckningen är 2018-11-30
    Och begäran q1 som gäller k1 (begäran om utlämnande av personakt) där begärans ankomst är 2019-01-01
    Och händelse h1 som gäller k1 (bedömning att personakten inte bör lämnas ut) där händelsen är 2019-01-02
    Och akt k2 (omhändertagen personakt enligt LSS) där att akten kom in till arkivet är 2019-01-01
    Och akt k3 (omhändertagen personakt enligt LSS, undantagen för forskning) där att akten kom in till arkivet är 2019-01-01
    När läget prövas 2019-01-02
    Så vilar lss.enskild-akt-lamnas-ut på LSS (1993:387) 23 e § 1 st.
    Och vilar lss.enskild-akt-fragan-till-ivo på LSS (1993:387) 23 e § 2 st.
    Och vilar lss.omhandertagen-akt-bevaras för k2 på LSS (1993:387) 23 f § 3 st.
    Och vilar lss.omhandertagen-akt-forskning på LSS (1993:387) 23 f § 3 st.
    Och är lss.omhandertagen-akt-forskning kommande

  Scenario: Omhändertagen akt i forskningsurvalet före 2019
    Givet akt k1 (omhändertagen personakt enligt LSS, undantagen för forskning) där att akten kom in till arkivet är 2018-12-31
    När läget prövas 2018-12-31
    Så är lss.omhandertagen-akt-forskning kommande
    Och vilar lss.omhandertagen-akt-forskning på LSS (1993:387) 23 d §

  # 21 c § första stycket sista meningen: akten väntar på sammanställningen
  Scenario: Nämndens akt gallrad före sammanställningen
    Givet akt k1 (personakt enligt LSS) där den sista anteckningen är 2018-05-10 och gallringen är 2024-02-01
    Och akt k2 (uppgifter i sammanställning) där att förhållandena upphörde är 2022-06-30
    När läget prövas 2024-03-01
    Så är lss.akt-fore-sammanstallning försenad

  Scenario: Nämndens akt gallrad före sammanställningen, som sedan också gallrades
    Givet akt k1 (personakt enligt LSS) där den sista anteckningen är 2018-05-10 och gallringen är 2024-02-01
    Och akt k2 (uppgifter i sammanställning) där att förhållandena upphörde är 2018-06-30 och gallringen är 2024-02-02
    När läget prövas 2024-03-01
    Så är lss.akt-fore-sammanstallning försenad

  Scenario: En akt från tiden före 2005 ska också bevaras i fem år
    Givet akt k1 (personakt enligt LSS) där den sista anteckningen är 2003-05-12
    Och akt k2 (handlingar om barn i boende enligt LSS) där den sista anteckningen är 2003-05-12
    När läget prövas 2006-01-10
    Så är lss.akt-bevaras kommande med sista dag 2008-05-12
    Och är lss.akt-gallras kommande med sista dag 2009-12-31
    Och är lss.barns-handlingar-gallras-inte kommande

  # 23 c § första stycket sista meningen
  Scenario: Utförarens akt gallrad före sammanställningen
    Givet akt k1 (personakt i enskild verksamhet enligt LSS) där den sista anteckningen är 2022-02-28 och gallringen är 2024-03-05
    Och akt k2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2024-06-30
    När läget prövas 2026-01-01
    Så är lss.enskild-akt-fore-sammanstallning försenad
    Och vilar lss.enskild-akt-fore-sammanstallning på LSS (1993:387) 23 c § 1 st.

  Scenario: Utförarens akt väntar på sammanställningen
    Givet akt k1 (personakt i enskild verksamhet enligt LSS) där den sista anteckningen är 2016-02-28
    Och akt k2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2017-06-30
    När läget prövas 2018-06-01
    Så är lss.enskild-akt-fore-sammanstallning kommande
    Och vilar lss.enskild-akt-fore-sammanstallning på LSS (1993:387) 23 a §

  Scenario: Enligt avtal lämnades akten till nämnden i stället för att gallras
    Givet akt k1 (personakt i enskild verksamhet enligt LSS) där den sista anteckningen är 2022-02-28 och överlämnandet till nämnden är 2024-03-04
    När läget prövas 2024-06-01
    Så är lss.enskild-akt-gallras fullgjord med sista dag 2025-12-31

  # 23 d § första stycket: barns handlingar gallras aldrig utan lämnas till nämnden
  Scenario: Barns handlingar lämnas till nämnden när två år har gått
    Givet akt k1 (personakt om placerat barn i enskild verksamhet enligt LSS) där den sista anteckningen är 2024-02-29
    När läget prövas 2026-02-28
    Så är lss.enskild-barnakt-lamnas kommande med sista dag 2026-02-28
    Och vilar lss.enskild-barnakt-lamnas på LSS (1993:387) 23 d § 1 st.
    Och är lss.enskild-barnakt-gallras-inte kommande
    Och vilar lss.enskild-barnakt-gallras-inte på LSS (1993:387) 23 d § 1 st.
    Och gäller inte lss.enskild-akt-gallras
    Och gäller inte lss.enskild-akt-bevaras

  Scenario: Barns handlingar är inte lämnade
    Givet akt k1 (personakt om placerat barn i enskild verksamhet enligt LSS) där den sista anteckningen är 2024-02-29
    När läget prövas 2026-03-01
    Så är lss.enskild-barnakt-lamnas försenad med sista dag 2026-02-28, 1 dag för sent

  Scenario: Barns handlingar lämnades i tid, för sent eller gallrades
    Givet akt k1 (personakt om placerat barn i enskild verksamhet enligt LSS) där den sista anteckningen är 2016-05-31 och överlämnandet till nämnden är 2018-05-31
    Och akt k2 (personakt om placerat barn i enskild verksamhet enligt LSS) där den sista anteckningen är 2016-05-31 och överlämnandet till nämnden är 2018-06-04
    Och akt k3 (personakt om placerat barn i enskild verksamhet enligt LSS) där den sista anteckningen är 2016-05-31 och gallringen är 2018-06-04
    När läget prövas 2018-09-01
    Så är lss.enskild-barnakt-lamnas för k1 fullgjord med sista dag 2018-05-31
    Och vilar lss.enskild-barnakt-lamnas för k1 på LSS (1993:387) 23 b §
    Och är lss.enskild-barnakt-lamnas för k2 fullgjord för sent med sista dag 2018-05-31, 4 dagar för sent
    Och är lss.enskild-barnakt-gallras-inte för k3 försenad
    Och vilar lss.enskild-barnakt-gallras-inte för k3 på LSS (1993:387) 23 b §

  Scenario: Sista anteckningen gjordes före den 1 april 2008
    Givet akt k1 (personakt om placerat barn i enskild verksamhet enligt LSS) där den sista anteckningen är 2008-03-31
    Och akt k2 (personakt i enskild verksamhet enligt LSS, undantagen för forskning) där den sista anteckningen är 2008-03-31
    När läget prövas 2010-06-01
    Så gäller inte lss.enskild-barnakt-lamnas
    Och gäller inte lss.enskild-barnakt-gallras-inte
    Och gäller inte lss.enskild-akt-forskning-lamnas
    Och gäller inte lss.enskild-akt-forskning-gallras-inte

  # 23 d § andra stycket: forskningsurvalet
  Scenario: Forskningsurvalet lämnas till nämnden när två år har gått
    Givet akt k1 (personakt i enskild verksamhet enligt LSS, undantagen för forskning) där den sista anteckningen är 2024-05-31
    När läget prövas 2026-06-01
    Så är lss.enskild-akt-forskning-lamnas försenad med sista dag 2026-05-31, 1 dag för sent
    Och vilar lss.enskild-akt-forskning-lamnas på LSS (1993:387) 23 d § 2 st.
    Och är lss.enskild-akt-forskning-gallras-inte kommande
    Och vilar lss.enskild-akt-forskning-gallras-inte på LSS (1993:387) 23 d § 2 st.
    Och gäller inte lss.enskild-akt-bevaras

  Scenario: Forskningsurvalet lämnades i tid, för sent eller gallrades
    Givet akt k1 (personakt i enskild verksamhet enligt LSS, undantagen för forskning) där den sista anteckningen är 2016-05-31 och överlämnandet till nämnden är 2018-05-31
    Och akt k2 (personakt i enskild verksamhet enligt LSS, undantagen för forskning) där den sista anteckningen är 2016-05-31 och överlämnandet till nämnden är 2018-06-04
    Och akt k3 (personakt i enskild verksamhet enligt LSS, undantagen för forskning) där den sista anteckningen är 2016-05-31 och gallringen är 2018-06-04
    När läget prövas 2018-09-01
    Så är lss.enskild-akt-forskning-lamnas för k1 fullgjord med sista dag 2018-05-31
    Och vilar lss.enskild-akt-forskning-lamnas för k1 på LSS (1993:387) 23 b §
    Och är lss.enskild-akt-forskning-lamnas för k2 fullgjord för sent med sista dag 2018-05-31, 4 dagar för sent
    Och är lss.enskild-akt-forskning-gallras-inte för k3 försenad
    Och vilar lss.enskild-akt-forskning-gallras-inte för k3 på LSS (1993:387) 23 b §

  Scenario: En vanlig akt lämnas inte
    Givet akt k1 (personakt i enskild verksamhet enligt LSS) där den sista anteckningen är 2024-05-31
    När läget prövas 2026-06-01
    Så gäller inte lss.enskild-akt-forskning-lamnas
    Och gäller inte lss.enskild-akt-forskning-gallras-inte
    Och gäller inte lss.enskild-barnakt-lamnas
    Och gäller inte lss.enskild-barnakt-gallras-inte
    Och gäller inte lss.omhandertagen-barnakt-gallras-inte

  # 23 f § tredje stycket: omhändertagna akter
  Scenario: Barns omhändertagna akt gallras aldrig
    Givet akt k1 (omhändertagen personakt om placerat barn enligt LSS) där att akten kom in till arkivet är 2020-05-04
    Och akt k2 (omhändertagen personakt om placerat barn enligt LSS) där att akten kom in till arkivet är 2016-05-04 och gallringen är 2018-10-01
    När läget prövas 2026-06-01
    Så är lss.omhandertagen-barnakt-gallras-inte för k1 kommande
    Och vilar lss.omhandertagen-barnakt-gallras-inte för k1 på LSS (1993:387) 23 f § 3 st.
    Och är lss.omhandertagen-barnakt-gallras-inte för k2 försenad
    Och är lss.omhandertagen-akt-bevaras för k1 fullgjord med sista dag 2022-05-05

  Scenario: Barns omhändertagna akt före 2019
    Givet akt k1 (omhändertagen personakt om placerat barn enligt LSS) där att akten kom in till arkivet är 2016-05-04
    När läget prövas 2018-06-01
    Så är lss.omhandertagen-barnakt-gallras-inte kommande
    Och vilar lss.omhandertagen-barnakt-gallras-inte på LSS (1993:387) 23 d §

  Scenario: Uppgifter ur en omhändertagen akt begärs
    Givet akt k1 (omhändertagen personakt enligt LSS) där att akten kom in till arkivet är 2026-04-15
    Och begäran q1 som gäller k1 (begäran om utlämnande av personakt) där begärans ankomst är 2026-05-07
    När läget prövas 2026-05-09
    Så är lss.omhandertagen-akt-lamnas-ut kommande
    Och har lss.omhandertagen-akt-lamnas-ut ingen sista dag
    Och vilar lss.omhandertagen-akt-lamnas-ut på LSS (1993:387) 23 f § 3 st.
    Och gäller inte lss.enskild-akt-lamnas-ut

  Scenario: Uppgifter ur en omhändertagen akt lämnades ut före 2019
    Givet akt k1 (omhändertagen personakt om placerat barn enligt LSS) där att akten kom in till arkivet är 2017-04-18
    Och begäran q1 som gäller k1 (begäran om utlämnande av personakt) där begärans ankomst är 2018-05-07 och svaret är 2018-05-08
    När läget prövas 2018-05-09
    Så är lss.omhandertagen-akt-lamnas-ut fullgjord
    Och vilar lss.omhandertagen-akt-lamnas-ut på LSS (1993:387) 23 d §

  Scenario: En begäran om en akt som inte är omhändertagen
    Givet akt k1 (personakt om placerat barn i enskild verksamhet enligt LSS) där den sista anteckningen är 2026-05-01
    Och begäran q1 som gäller k1 (begäran om utlämnande av personakt) där begärans ankomst är 2026-05-07
    När läget prövas 2026-05-09
    Så gäller inte lss.omhandertagen-akt-lamnas-ut
    Och är lss.enskild-akt-lamnas-ut kommande

  Scenario: Fem år hade redan gått när bestämmelsen kom
    Givet akt k1 (personakt enligt LSS) där den sista anteckningen är 2000-06-30
    När läget prövas 2006-01-10
    Så gäller inte lss.akt-bevaras
    Och gäller inte lss.akt-gallras

  Scenario: Nämndens akt väntar så länge sammanställningen finns kvar
    Givet akt k1 (personakt enligt LSS) där den sista anteckningen är 2018-05-10
    Och akt k2 (uppgifter i sammanställning) där att förhållandena upphörde är 2022-06-30
    När läget prövas 2024-03-01
    Så är lss.akt-fore-sammanstallning kommande

  Scenario: Sammanställningen gallrades före akterna
    Givet akt k1 (personakt enligt LSS) där den sista anteckningen är 2018-05-10
    Och akt k2 (uppgifter i sammanställning) där att förhållandena upphörde är 2022-06-30 och gallringen är 2024-02-01
    När läget prövas 2024-03-01
    Så gäller inte lss.akt-fore-sammanstallning
    Och är lss.akt-gallras kommande med sista dag 2025-12-31

  Scenario: Utförarens sammanställning gallrades före akten
    Givet akt k1 (personakt i enskild verksamhet enligt LSS) där den sista anteckningen är 2022-02-28
    Och akt k2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2022-06-30 och gallringen är 2024-07-01
    När läget prövas 2025-01-01
    Så gäller inte lss.enskild-akt-fore-sammanstallning
