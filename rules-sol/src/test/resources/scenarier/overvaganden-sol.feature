# language: sv
Egenskap: Överväganden under vård med stöd av SoL

  Scenario: Sex månader från placeringen den 31 augusti, i februari utan den dagen
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-08-31
    Och placering p2 (HVB, SoL) där placeringens verkställande är 2023-08-31
    När läget prövas 2026-02-20
    Så är sol.overvagande-vard för p1 kommande med sista dag 2026-02-28
    Och är tillfälle 1 av sol.overvagande-vard för p2 försenad med sista dag 2024-02-29

  Scenario: JO 1142-2017 Uppsala, placerad den 13 oktober 2015
    Givet placering p1 (jourhem, SoL) där placeringens verkställande är 2015-10-13 och placeringens upphörande är 2017-02-21
    Och granskning g1 som gäller p1 (övervägande, utskott) där granskningen är 2016-04-13
    När läget prövas 2017-01-01
    Så är tillfälle 1 av sol.overvagande-vard fullgjord med sista dag 2016-04-13
    Och är tillfälle 2 av sol.overvagande-vard försenad med sista dag 2016-10-13
    Och vilar tillfälle 2 av sol.overvagande-vard på SoL (2001:453) 6 kap. 8 § 1 st.

  Scenario: Tiden räknas från det senaste övervägandet, inte från den gamla sista dagen
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-08-31
    Och granskning g1 som gäller p1 (övervägande, nämnd) där granskningen är 2026-02-28
    När läget prövas 2026-03-10
    Så är tillfälle 2 av sol.overvagande-vard kommande med sista dag 2026-08-28

  Scenario: Ett sent övervägande är gjort för sent och startar nästa tid
    Givet placering p1 (stödboende, SoL) där placeringens verkställande är 2025-01-15
    Och granskning g1 som gäller p1 (övervägande, utskott) där granskningen är 2025-07-22
    När läget prövas 2025-08-01
    Så är tillfälle 1 av sol.overvagande-vard fullgjord för sent med sista dag 2025-07-15, 7 dagar för sent
    Och är tillfälle 2 av sol.overvagande-vard kommande med sista dag 2026-01-22

  Scenario: Sista dag före och efter lagbytet
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2024-12-30
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2025-01-01
    När läget prövas 2025-09-01
    Så är sol.overvagande-vard för p1 försenad med sista dag 2025-06-30
    Och vilar sol.overvagande-vard för p1 på SoL (2001:453) 6 kap. 8 § 1 st.
    Och är sol.overvagande-vard för p2 försenad med sista dag 2025-07-01
    Och vilar sol.overvagande-vard för p2 på SoL (2025:400) 22 kap. 13 § 1 st.

  Scenario: Sista dag på en söndag flyttas inte, men visas flyttad
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2026-02-16
    När läget prövas 2026-08-01
    Så är sol.overvagande-vard kommande med sista dag 2026-08-16
    Och har sol.overvagande-vard flyttad dag 2026-08-17
    Och har sol.overvagande-vard planerad dag 2026-08-14

  Scenario: Ordföranden ensam kan inte överväga
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2026-02-16
    Och granskning g1 som gäller p1 (övervägande, ordförande) där granskningen är 2026-08-10
    När läget prövas 2026-08-20
    Så är sol.overvagande-vard försenad med sista dag 2026-08-16

  Scenario: Utan känd verkställighet räknas från beslutet
    Givet placering p1 (familjehem, SoL) där placeringsbeslutet är 2026-02-10
    När läget prövas 2026-03-01
    Så är sol.overvagande-vard kommande med sista dag 2026-08-10

  Scenario: Den som fyllt arton omfattas inte, och tiden upphör på artonårsdagen
    Givet den enskilde p där födelsedagen är 2008-05-01
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2026-01-10
    Och placering p2 (HVB, SoL) där placeringens verkställande är 2026-05-01
    När läget prövas 2026-08-01
    Så är sol.overvagande-vard för p1 förfallen
    Och har sol.overvagande-vard för p1 bortfallsdag 2026-05-01
    Och gäller inte sol.overvagande-vard för p2

  Scenario: Vård enligt LVU och vistelse med medgivande övervägs inte enligt SoL
    Givet placering p1 (familjehem, LVU) där placeringens verkställande är 2024-02-16
    Och placering p2 (annat enskilt hem, medgivande) där placeringens verkställande är 2026-02-16
    När läget prövas 2026-08-20
    Så gäller inte sol.overvagande-vard
    Och gäller inte sol.vardnadsoverflyttning

  Scenario: Vården har upphört
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2026-02-16 och placeringens upphörande är 2026-07-01
    När läget prövas 2026-08-20
    Så är sol.overvagande-vard förfallen med sista dag 2026-08-16

  Scenario: Vårdnaden flyttades över
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2026-02-16
    Och händelse h1 som gäller p1 (att vårdnaden flyttades över) där händelsen är 2026-06-01
    När läget prövas 2026-09-01
    Så är sol.overvagande-vard för p1 förfallen
    Och har sol.overvagande-vard för p1 bortfallsdag 2026-06-01
    Och är sol.vardnadsoverflyttning för p1 förfallen

  Scenario: En dom om vård enligt LVU
    Givet placering p2 (HVB, SoL) där placeringens verkställande är 2026-02-16
    Och dom d2 som gäller p2 (LVU, vård enligt LVU) där domen är 2026-05-20
    När läget prövas 2026-09-01
    Så är sol.overvagande-vard för p2 förfallen
    Och har sol.overvagande-vard för p2 bortfallsdag 2026-05-20

  Scenario: Ett beslut om vård enligt LVU avslutar övervägandena enligt SoL, en ansökan om vård gör det inte
    Givet placering p1 (HVB, SoL) där placeringens verkställande är 2026-02-16
    Och tvångsåtgärd v1 (vård, domstol, 2 §) där ansökan hos domstolen är 2026-05-04
    När läget prövas 2026-09-01
    Så är tillfälle 1 av sol.overvagande-vard för p1 försenad med sista dag 2026-08-16
    Givet tvångsåtgärd v2 (vård, domstol, 2 §) där åtgärdsbeslutet är 2026-05-20
    När läget prövas 2026-09-01
    Så är sol.overvagande-vard för p1 förfallen
    Och har sol.overvagande-vard för p1 bortfallsdag 2026-05-20

  Scenario: Ett beslut om vård som inte gäller förrän det har vunnit laga kraft avslutar inte övervägandena
    Givet placering p1 (HVB, SoL) där placeringens verkställande är 2026-02-16
    Och tvångsåtgärd v1 (vård, domstol, 2 §, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-05-20
    När läget prövas 2026-09-01
    Så är tillfälle 1 av sol.overvagande-vard för p1 försenad med sista dag 2026-08-16

  Scenario: En omprövning duger som övervägande
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2026-02-16
    Och granskning g1 som gäller p1 (omprövning, nämnd) där granskningen är 2026-08-16
    När läget prövas 2026-09-01
    Så är tillfälle 1 av sol.overvagande-vard fullgjord med sista dag 2026-08-16
    Och är tillfälle 2 av sol.overvagande-vard kommande med sista dag 2027-02-16

  Scenario: Skyddat boende sedan april 2024
    Givet placering p1 (skyddat boende, SoL) där placeringens verkställande är 2024-04-15
    När läget prövas 2024-10-01
    Så är sol.overvagande-skyddat-boende kommande med sista dag 2024-10-15
    Och vilar sol.overvagande-skyddat-boende på SoL (2001:453) 6 kap. 8 § 2 st.
    Och gäller inte sol.overvagande-vard

  Scenario: Skyddat boende, övervägt i tid, för sent och inte alls
    Givet placering p1 (skyddat boende, SoL) där placeringens verkställande är 2025-08-31
    Och granskning g1 som gäller p1 (övervägande, utskott) där granskningen är 2026-02-28
    Och placering p2 (skyddat boende, SoL) där placeringens verkställande är 2025-08-31
    Och granskning g2 som gäller p2 (övervägande, utskott) där granskningen är 2026-03-02
    Och placering p3 (skyddat boende, SoL) där placeringens verkställande är 2025-08-31
    När läget prövas 2026-03-05
    Så är tillfälle 1 av sol.overvagande-skyddat-boende för p1 fullgjord med sista dag 2026-02-28
    Och är tillfälle 1 av sol.overvagande-skyddat-boende för p2 fullgjord för sent med sista dag 2026-02-28, 2 dagar för sent
    Och är sol.overvagande-skyddat-boende för p3 försenad med sista dag 2026-02-28
    Och vilar sol.overvagande-skyddat-boende för p3 på SoL (2025:400) 22 kap. 13 § 2 st.

  Scenario: Före april 2024, en vuxen, och skyddat boende utan samtycke
    Givet den enskilde p där födelsedagen är 2006-01-01
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2023-10-01
    Och placering p2 (skyddat boende, SoL) där placeringens verkställande är 2024-05-01
    Och placering p3 (skyddat boende, LPBS) där placeringens verkställande är 2023-12-15
    När läget prövas 2024-12-01
    Så gäller inte sol.overvagande-skyddat-boende

  Scenario: HFD 2011 ref. 13, tre år från den 13 september 2006
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2006-09-13
    När läget prövas 2010-06-23
    Så är sol.vardnadsoverflyttning försenad med sista dag 2009-09-13
    Och vilar sol.vardnadsoverflyttning på SoL (2001:453) 6 kap. 8 § 2 st.

  Scenario: Före mars 2021 räckte det med ett övervägande, därefter gäller det varje år
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2014-09-13
    Och granskning g1 som gäller p1 (övervägande om vårdnadsöverflyttning, nämnd) där granskningen är 2017-09-10
    När läget prövas 2021-03-15
    Så är tillfälle 1 av sol.vardnadsoverflyttning fullgjord med sista dag 2017-09-13
    Och är tillfälle 2 av sol.vardnadsoverflyttning försenad med sista dag 2021-03-01, 14 dagar för sent

  Scenario: Övervägt 2020, nästa inom ett år eftersom den dagen ligger efter lagändringen
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2017-06-20
    Och granskning g1 som gäller p1 (övervägande om vårdnadsöverflyttning, utskott) där granskningen är 2020-06-15
    När läget prövas 2021-04-01
    Så är tillfälle 2 av sol.vardnadsoverflyttning kommande med sista dag 2021-06-15

  Scenario: Treårsdagen före den 1 juli 2022 styrs av den äldre tiden
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2019-06-30
    När läget prövas 2022-06-01
    Så är sol.vardnadsoverflyttning kommande med sista dag 2022-06-30

  Scenario: Mellan två och tre år den 1 juli 2022 gäller den dagen
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2019-07-01
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2020-06-30
    Och placering p3 (familjehem, SoL) där placeringens verkställande är 2020-07-02
    När läget prövas 2022-06-01
    Så är sol.vardnadsoverflyttning för p1 kommande med sista dag 2022-07-01
    Och är sol.vardnadsoverflyttning för p2 kommande med sista dag 2022-07-01
    Och är sol.vardnadsoverflyttning för p3 kommande med sista dag 2022-07-02

  Scenario: Två år från skottdagen
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2024-02-29
    När läget prövas 2026-03-10
    Så är sol.vardnadsoverflyttning försenad med sista dag 2026-02-28, 10 dagar för sent
    Och vilar sol.vardnadsoverflyttning på SoL (2025:400) 22 kap. 14 §

  Scenario: Över lagbytet 2025
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2023-06-30
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2023-07-01
    När läget prövas 2025-07-10
    Så är sol.vardnadsoverflyttning för p1 försenad med sista dag 2025-06-30
    Och vilar sol.vardnadsoverflyttning för p1 på SoL (2001:453) 6 kap. 8 b §
    Och är sol.vardnadsoverflyttning för p2 försenad med sista dag 2025-07-01
    Och vilar sol.vardnadsoverflyttning för p2 på SoL (2025:400) 22 kap. 14 §

  Scenario: Årligen från det senaste övervägandet, och för sent
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2022-09-02
    Och granskning g1 som gäller p1 (övervägande om vårdnadsöverflyttning, nämnd) där granskningen är 2024-08-20
    Och granskning g2 som gäller p1 (övervägande om vårdnadsöverflyttning, nämnd) där granskningen är 2025-08-25
    När läget prövas 2026-01-10
    Så är tillfälle 1 av sol.vardnadsoverflyttning fullgjord med sista dag 2024-09-02
    Och är tillfälle 2 av sol.vardnadsoverflyttning fullgjord för sent med sista dag 2025-08-20, 5 dagar för sent
    Och är tillfälle 3 av sol.vardnadsoverflyttning kommande med sista dag 2026-08-25

  Scenario: Ett vanligt övervägande räcker inte för vårdnadsfrågan
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2023-09-02
    Och granskning g1 som gäller p1 (övervägande, nämnd) där granskningen är 2025-08-20
    När läget prövas 2025-09-10
    Så är sol.vardnadsoverflyttning försenad med sista dag 2025-09-02

  Scenario: Jourhem, HVB och eget hem ger ingen vårdnadsfråga
    Givet placering p1 (jourhem, SoL) där placeringens verkställande är 2022-09-02
    Och placering p2 (HVB, SoL) där placeringens verkställande är 2022-09-02
    När läget prövas 2026-01-10
    Så gäller inte sol.vardnadsoverflyttning

  Scenario: Begäran att vården i familjehemmet upphör
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2024-09-02
    Och begäran b1 (begäran att vården upphör) där begärans ankomst är 2026-10-05
    När läget prövas 2026-10-06
    Så är sol.overvagande-flyttningsforbud kommande
    Och har sol.overvagande-flyttningsforbud ingen sista dag
    Och vilar sol.overvagande-flyttningsforbud på SoL (2025:400) 22 kap. 16 §

  Scenario: Begäran övervägd, och återkallad
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2022-09-02
    Och begäran b1 (begäran att vården upphör) där begärans ankomst är 2025-05-05
    Och granskning g1 som gäller b1 (övervägande om flyttningsförbud, utskott) där granskningen är 2025-05-07
    Och begäran b2 (begäran att vården upphör) där begärans ankomst är 2025-08-05 och återkallelsen av begäran är 2025-08-06
    När läget prövas 2025-09-01
    Så är sol.overvagande-flyttningsforbud för b1 fullgjord
    Och vilar sol.overvagande-flyttningsforbud för b1 på SoL (2001:453) 6 kap. 8 a §
    Och är sol.overvagande-flyttningsforbud för b2 förfallen

  Scenario: Begäran om hemflyttning från HVB, och från ett hem där barnet inte längre bor
    Givet placering p1 (HVB, SoL) där placeringens verkställande är 2024-09-02
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2023-09-02 och placeringens upphörande är 2024-09-01
    Och begäran b1 (begäran att vården upphör) där begärans ankomst är 2026-10-05
    När läget prövas 2026-10-06
    Så gäller inte sol.overvagande-flyttningsforbud

  Scenario: Barnet flyttas mellan två familjehem, sexmånaderstiden löper vidare från den första placeringen
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-09-01 och placeringens upphörande är 2026-01-15
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2026-01-15
    När läget prövas 2026-02-01
    Så är sol.overvagande-vard för p1 förfallen
    Och är sol.overvagande-vard för p2 kommande med sista dag 2026-03-01

  Scenario: Ett övervägande i det första hemmet räknas när barnet har flyttat
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-03-01 och placeringens upphörande är 2025-10-15
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2025-10-15
    Och granskning g1 som gäller p1 (övervägande, nämnd) där granskningen är 2025-08-20
    När läget prövas 2026-02-01
    Så är tillfälle 1 av sol.overvagande-vard för p2 fullgjord med sista dag 2025-09-01
    Och är tillfälle 2 av sol.overvagande-vard för p2 kommande med sista dag 2026-02-20

  Scenario: En vecka hemma bryter följden, och den nya placeringen får en egen tid
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-09-01 och placeringens upphörande är 2026-01-15
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2026-01-22
    När läget prövas 2026-02-01
    Så är sol.overvagande-vard för p2 kommande med sista dag 2026-07-22

  Scenario: Två år från skottdagen går ut den sista februari
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2024-02-29
    När läget prövas 2026-02-28
    Så är sol.vardnadsoverflyttning kommande med sista dag 2026-02-28
    När läget prövas 2026-03-01
    Så är sol.vardnadsoverflyttning försenad med sista dag 2026-02-28, 1 dag för sent

  Scenario: Överväganden i skyddat boende slutar med placeringen eller vid 18 år
    Givet den enskilde e1 där födelsedagen är 2008-06-15
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2026-02-16 och placeringens upphörande är 2026-04-20
    Och placering p2 (skyddat boende, SoL) där placeringens verkställande är 2026-04-21
    När läget prövas 2026-11-01
    Så har sol.overvagande-skyddat-boende för p1 bortfallsdag 2026-04-20
    Och har sol.overvagande-skyddat-boende för p2 bortfallsdag 2026-06-15

  Scenario: Vårdnadsfrågan slutar med placeringen eller vid 18 år
    Givet den enskilde e1 där födelsedagen är 2008-06-15
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2024-10-01 och placeringens upphörande är 2025-12-31
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2026-01-01
    När läget prövas 2026-11-01
    Så har sol.vardnadsoverflyttning för p1 bortfallsdag 2025-12-31
    Och har sol.vardnadsoverflyttning för p2 bortfallsdag 2026-06-15

  Scenario: Begäran att vården upphör återkallas, och ett tillfälligt förbud beslutas i stället
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-02-16
    Och begäran b1 som gäller p1 (begäran att vården upphör) där begärans ankomst är 2026-03-02 och återkallelsen av begäran är 2026-03-04
    Och begäran b2 (begäran att vården upphör) där begärans ankomst är 2026-05-04
    Och tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-05-05
    När läget prövas 2026-06-01
    Så har sol.overvagande-flyttningsforbud för b1 bortfallsdag 2026-03-04
    Och är sol.overvagande-flyttningsforbud för b2 fullgjord

  Scenario: Två år från en placering som verkställdes under den nya lagen
    Givet den enskilde e1 där födelsedagen är 2018-03-03
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2025-08-31
    När läget prövas 2027-08-31
    Så är sol.vardnadsoverflyttning kommande med sista dag 2027-08-31
    När läget prövas 2027-09-01
    Så är sol.vardnadsoverflyttning försenad med sista dag 2027-08-31, 1 dag för sent

  Scenario: Det förra hemmet avslutas några dagar efter flytten, tiden löper ändå vidare
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-09-01 och placeringens upphörande är 2026-01-18
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2026-01-15
    När läget prövas 2026-02-01
    Så är sol.overvagande-vard för p2 kommande med sista dag 2026-03-01

  Scenario: Byte av skyddat boende börjar inte om sexmånaderstiden
    Givet placering p1 (skyddat boende, SoL) där placeringens verkställande är 2026-01-15 och placeringens upphörande är 2026-04-20
    Och placering p2 (skyddat boende, SoL) där placeringens verkställande är 2026-04-20
    När läget prövas 2026-07-15
    Så är sol.overvagande-skyddat-boende för p2 kommande med sista dag 2026-07-15
    När läget prövas 2026-07-16
    Så är sol.overvagande-skyddat-boende för p2 försenad med sista dag 2026-07-15, 1 dag för sent

  Scenario: Efter ett uppehåll hemma börjar sex månader i det nya skyddade boendet
    Givet placering p1 (skyddat boende, SoL) där placeringens verkställande är 2026-01-15 och placeringens upphörande är 2026-04-18
    Och placering p2 (skyddat boende, SoL) där placeringens verkställande är 2026-04-20
    När läget prövas 2026-07-16
    Så är sol.overvagande-skyddat-boende för p2 kommande med sista dag 2026-10-20

  Scenario: Frågan om flyttningsförbud bortfaller när barnet vårdas enligt LVU eller fyller 18 år
    Givet den enskilde e1 där födelsedagen är 2010-09-01
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2024-02-01
    Och begäran r1 (begäran att vården upphör) där begärans ankomst är 2026-03-02
    Och dom j1 (LVU, vård enligt LVU) där domen är 2026-04-14
    När läget prövas 2026-05-01
    Så har sol.overvagande-flyttningsforbud bortfallsdag 2026-04-14

  Scenario: Den unge fyller 18 år innan frågan om flyttningsförbud har övervägts
    Givet den enskilde e1 där födelsedagen är 2008-09-01
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2024-02-01
    Och begäran r1 (begäran att vården upphör) där begärans ankomst är 2026-08-03
    När läget prövas 2026-08-31
    Så är sol.overvagande-flyttningsforbud kommande
    När läget prövas 2026-09-01
    Så har sol.overvagande-flyttningsforbud bortfallsdag 2026-09-01

  # 22 kap. 14 §, LVU 13 c §: samma familjehem, oavsett grund
  Scenario: Grunden byts medan barnet bor kvar
    Givet placering p1 (familjehem, LVU, hem h1) där placeringens verkställande är 2023-10-02 och placeringens upphörande är 2025-01-15
    Och placering p2 (familjehem, SoL, hem h1) där placeringens verkställande är 2025-01-15
    När läget prövas 2025-10-10
    Så är sol.vardnadsoverflyttning för p2 försenad med sista dag 2025-10-02, 8 dagar för sent

  Scenario: Ett övervägande under den förra grunden räknas, och nästa kommer ett år därefter
    Givet placering p1 (familjehem, SoL, hem h1) där placeringens verkställande är 2022-05-02 och placeringens upphörande är 2023-05-02
    Och placering p2 (familjehem, LVU, hem h1) där placeringens verkställande är 2023-05-02 och placeringens upphörande är 2024-09-01
    Och placering p3 (familjehem, SoL, hem h1) där placeringens verkställande är 2024-09-02
    Och granskning g1 som gäller p2 (övervägande om vårdnadsöverflyttning, nämnd) där granskningen är 2024-04-20
    När läget prövas 2025-05-01
    Så är tillfälle 1 av sol.vardnadsoverflyttning för p3 fullgjord med sista dag 2024-05-02
    Och är tillfälle 2 av sol.vardnadsoverflyttning för p3 försenad med sista dag 2025-04-20, 11 dagar för sent

  Scenario: Ett uppehåll, ett nytt hem, ett jourhem och ett hem som inte är angivet bryter följden
    Givet placering p1 (familjehem, SoL, hem h1) där placeringens verkställande är 2023-01-10 och placeringens upphörande är 2024-06-30
    Och placering p2 (familjehem, SoL, hem h1) där placeringens verkställande är 2024-08-15 och placeringens upphörande är 2024-11-01
    Och placering p3 (familjehem, SoL, hem h2) där placeringens verkställande är 2024-11-01
    Och placering p4 (jourhem, SoL, hem h3) där placeringens verkställande är 2024-01-10 och placeringens upphörande är 2024-03-10
    Och placering p5 (familjehem, SoL, hem h3) där placeringens verkställande är 2024-03-10
    Och placering p6 (familjehem, SoL) där placeringens verkställande är 2023-03-01 och placeringens upphörande är 2024-05-01
    Och placering p7 (familjehem, SoL) där placeringens verkställande är 2024-05-01
    När läget prövas 2024-10-15
    Så är sol.vardnadsoverflyttning för p2 kommande med sista dag 2026-08-15
    Och är sol.vardnadsoverflyttning för p5 kommande med sista dag 2026-03-10
    Och är sol.vardnadsoverflyttning för p7 kommande med sista dag 2026-05-01
    När läget prövas 2024-12-01
    Så är sol.vardnadsoverflyttning för p3 kommande med sista dag 2026-11-01

  Scenario: Övervägandet enligt SoL upphör när domen om vård gäller
    Givet den enskilde e1 där födelsedagen är 2014-01-01
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2026-03-02
    Och dom d1 (LVU, vård enligt LVU, gäller först när den vunnit laga kraft) där domen är 2026-08-03
    När läget prövas 2026-09-10
    Så är sol.overvagande-vard försenad med sista dag 2026-09-02

  Scenario: Övervägandet enligt SoL upphör när domen om vård har vunnit laga kraft
    Givet den enskilde e1 där födelsedagen är 2014-01-01
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2026-03-02
    Och dom d1 (LVU, vård enligt LVU, gäller först när den vunnit laga kraft) där domen är 2026-08-03 och domens laga kraft är 2026-08-25
    När läget prövas 2026-09-10
    Så har sol.overvagande-vard bortfallsdag 2026-08-25

  Scenario: Frågan om flyttningsförbud bortfaller när vården inte längre vilar på samtycke
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-02-03
    Och begäran r1 (begäran att vården upphör) där begärans ankomst är 2026-03-02
    Och tvångsåtgärd v1 (vård, domstol, 2 §, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-03-20
    När läget prövas 2026-04-10
    Så är sol.overvagande-flyttningsforbud kommande
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, nämnd, 2 §) där åtgärdsbeslutet är 2026-04-01
    När läget prövas 2026-04-10
    Så har sol.overvagande-flyttningsforbud bortfallsdag 2026-04-01

  Scenario: Frågan om flyttningsförbud bortfaller genom rättens beslut om vård
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-02-03
    Och begäran r1 (begäran att vården upphör) där begärans ankomst är 2026-03-02
    Och tvångsåtgärd v1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2026-03-20
    När läget prövas 2026-04-10
    Så har sol.overvagande-flyttningsforbud bortfallsdag 2026-03-20

  Scenario: Övervägandet av skyddat boende enligt SoL upphör genom rättens beslut, enligt LPBS eller LVU
    Givet placering p1 (skyddat boende, SoL) där placeringens verkställande är 2025-11-03
    Och tvångsåtgärd i1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-03-20
    När läget prövas 2026-06-01
    Så har sol.overvagande-skyddat-boende bortfallsdag 2026-03-20
    Givet tvångsåtgärd v1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2026-03-18
    När läget prövas 2026-06-01
    Så har sol.overvagande-skyddat-boende bortfallsdag 2026-03-18
