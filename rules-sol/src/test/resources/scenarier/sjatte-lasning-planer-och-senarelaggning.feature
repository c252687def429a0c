# language: sv
Egenskap: Den sjätte läsningen: vårdplaner, hälsoundersökning, senareläggning, inhibition och ansökan som domstolen biföll

  # 9 kap. 13 § andra stycket: barnet har varit placerat i två år
  Scenario: Barnet flyttades och vårdplanen hör till det första hemmet
    Givet den enskilde e1 där födelsedagen är 2015-01-01
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2024-01-10 och placeringens upphörande är 2024-06-01
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2024-06-01
    Och plan v1 som gäller p1 (vårdplan) där planens upprättande är 2024-01-15
    När läget prövas 2026-03-01
    Så är sol.vardplan-tva-ar för p1 förfallen med sista dag 2026-01-10
    Och är sol.vardplan-tva-ar för p2 försenad med sista dag 2026-01-10

  Scenario: Planen reviderades före flytten
    Givet den enskilde e1 där födelsedagen är 2015-01-01
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2024-01-10 och placeringens upphörande är 2025-06-01
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2025-06-01
    Och plan v1 som gäller p1 (vårdplan) där planens upprättande är 2024-01-15
    Och granskning g1 som gäller v1 (revidering av planen, tjänsteman) där granskningen är 2025-05-01
    När läget prövas 2026-03-01
    Så är sol.vardplan-tva-ar för p2 fullgjord med sista dag 2026-01-10

  Scenario: Vårdplanen hör till vården enligt LVU
    Givet den enskilde e1 där födelsedagen är 2015-01-01
    Och tvångsåtgärd c1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2024-01-08
    Och placering p1 som gäller c1 (familjehem, LVU) där placeringens verkställande är 2024-01-10
    Och plan v1 som gäller c1 (vårdplan) där planens upprättande är 2024-01-15
    När läget prövas 2026-01-11
    Så är sol.vardplan-tva-ar försenad med sista dag 2026-01-10, 1 dag för sent

  Scenario: Revideringen av den vårdplan som hör till vården enligt LVU
    Givet den enskilde e1 där födelsedagen är 2015-01-01
    Och tvångsåtgärd c1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2024-01-08
    Och placering p1 som gäller c1 (familjehem, LVU) där placeringens verkställande är 2024-01-10
    Och plan v1 som gäller c1 (vårdplan) där planens upprättande är 2024-01-15
    Och granskning g1 som gäller v1 (revidering av planen, tjänsteman) där granskningen är 2025-12-01
    När läget prövas 2026-01-11
    Så är sol.vardplan-tva-ar fullgjord med sista dag 2026-01-10
    Och följer slutsats.revidering-genom-planen av g1: gäller c1

  Scenario: Utan vårdplan finns inget att revidera
    Givet den enskilde e1 där födelsedagen är 2015-01-01
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2024-01-10
    När läget prövas 2026-03-01
    Så gäller inte sol.vardplan-tva-ar
    Och är sol.vardplan kommande

  Scenario: Den plan som upphörde före placeringen är inte barnets plan
    Givet den enskilde e1 där födelsedagen är 2012-01-01
    Och placering p0 (familjehem, SoL) där placeringens verkställande är 2018-01-10 och placeringens upphörande är 2018-09-01
    Och plan v0 som gäller p0 (vårdplan) där planens upprättande är 2018-01-15 och planens upphörande är 2018-09-01
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2024-01-10
    När läget prövas 2026-03-01
    Så gäller inte sol.vardplan-tva-ar för p1

  # SFS 2024:85: skyddat boende från den 1 april 2024
  Scenario: Två år i skyddat boende, före och efter den 1 april 2024
    Givet den enskilde e1 där födelsedagen är 2015-01-01
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2022-01-10
    Och plan v1 som gäller p1 (vårdplan) där planens upprättande är 2022-01-15
    När läget prövas 2024-03-01
    Så gäller inte sol.vardplan-tva-ar-skyddat-boende
    När läget prövas 2024-04-02
    Så är sol.vardplan-tva-ar-skyddat-boende försenad med sista dag 2024-04-01, 1 dag för sent
    Och vilar sol.vardplan-tva-ar-skyddat-boende på SoL (2001:453) 11 kap. 3 § 2 st.

  Scenario: Två år i skyddat boende enligt den nya lagen
    Givet den enskilde e1 där födelsedagen är 2015-01-01
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2024-05-10
    Och plan v1 som gäller p1 (vårdplan) där planens upprättande är 2024-05-15
    Och granskning g1 som gäller v1 (revidering av planen, tjänsteman) där granskningen är 2026-05-04
    Och placering p2 (skyddat boende, SoL) där placeringens verkställande är 2025-08-11
    När läget prövas 2026-06-01
    Så är sol.vardplan-tva-ar-skyddat-boende för p1 fullgjord med sista dag 2026-05-10
    Och vilar sol.vardplan-tva-ar-skyddat-boende för p1 på SoL (2025:400) 9 kap. 13 § 2 st.
    Och är sol.vardplan-tva-ar-skyddat-boende för p2 kommande med sista dag 2027-08-11
    Och gäller inte sol.vardplan-tva-ar

  Scenario: Planen i skyddat boende reviderades för sent
    Givet den enskilde e1 där födelsedagen är 2015-01-01
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2024-05-10
    Och plan v1 som gäller p1 (vårdplan) där planens upprättande är 2024-05-15
    Och granskning g1 som gäller v1 (revidering av planen, tjänsteman) där granskningen är 2026-05-14
    När läget prövas 2026-06-01
    Så är sol.vardplan-tva-ar-skyddat-boende fullgjord för sent med sista dag 2026-05-10, 4 dagar för sent

  Scenario: En vuxen i skyddat boende har ingen tvåårsgräns, och inte heller barnet utan vårdplan
    Givet den enskilde e1 där födelsedagen är 1985-01-01
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2024-05-10
    Och plan v1 som gäller p1 (vårdplan) där planens upprättande är 2024-05-15
    När läget prövas 2026-06-01
    Så gäller inte sol.vardplan-tva-ar-skyddat-boende

  # slutsatsen om revideringen
  Scenario: Revideringen gäller det som vårdplanen gäller
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2024-05-06
    Och plan v1 som gäller p1 (vårdplan) där planens upprättande är 2024-05-02
    Och granskning g1 som gäller v1 (revidering av planen, tjänsteman) där granskningen är 2025-09-01
    När läget prövas 2025-10-01
    Så följer slutsats.revidering-genom-planen av g1: gäller p1

  Scenario: Revideringen av en genomförandeplan gäller den planen
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2024-05-06
    Och plan v1 som gäller p1 (genomförandeplan) där planens upprättande är 2024-05-02
    Och granskning g1 som gäller v1 (revidering av planen, tjänsteman) där granskningen är 2025-09-01
    När läget prövas 2025-10-01
    Så följer inte slutsats.revidering-genom-planen

  Scenario: Det som är sagt om vad revideringen gäller går före
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2024-05-06
    Och plan v1 som gäller p1 (vårdplan) där planens upprättande är 2024-05-02
    Och granskning g1 som gäller p1 (revidering av planen, tjänsteman) där granskningen är 2025-09-01
    När läget prövas 2025-10-01
    Så följer inte slutsats.revidering-genom-planen

  # 22 kap. 7 §: när vården inleds
  Scenario: Från skyddat boende till familjehem inleds vården i familjehemmet
    Givet den enskilde e1 där födelsedagen är 2015-01-01
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2026-01-10 och placeringens upphörande är 2026-02-10
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2026-02-10
    Och händelse h1 som gäller p1 (underrättelse till regionen om hälsoundersökning) där händelsen är 2026-01-09
    När läget prövas 2026-02-12
    Så är sol.halsoundersokning-skyddat-boende fullgjord med sista dag 2026-01-10
    Och är sol.halsoundersokning för p2 försenad med sista dag 2026-02-10, 2 dagar för sent

  Scenario: Regionen underrättades dagen före den första placeringen
    Givet den enskilde e1 där födelsedagen är 2015-01-01
    Och placering p1 (jourhem, SoL) där placeringens verkställande är 2026-01-10 och placeringens upphörande är 2026-02-10
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2026-02-10
    Och händelse h1 som gäller p1 (underrättelse till regionen om hälsoundersökning) där händelsen är 2026-01-09
    När läget prövas 2026-02-12
    Så är sol.halsoundersokning för p2 fullgjord med sista dag 2026-01-10

  Scenario: Underrättelsen bedömdes obehövlig före den första placeringen
    Givet den enskilde e1 där födelsedagen är 2015-01-01
    Och placering p1 (jourhem, SoL) där placeringens verkställande är 2026-01-10 och placeringens upphörande är 2026-02-10
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2026-02-10
    Och händelse h1 som gäller p1 (bedömning att underrättelse till regionen är obehövlig) där händelsen är 2026-01-09
    När läget prövas 2026-02-12
    Så är sol.halsoundersokning för p2 fullgjord med sista dag 2026-01-10

  # 22 kap. 11 §, SFS 2024:85: riktvärdet räknas tidigast från den dag lagen kom
  Scenario: Barnet bodde i skyddat boende när besöken började krävas
    Givet den enskilde e1 där födelsedagen är 2015-01-01
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2023-11-01
    När läget prövas 2024-07-01
    Så är sol.besok-i-skyddat-boende kommande med sista dag 2024-07-01
    När läget prövas 2024-07-02
    Så är sol.besok-i-skyddat-boende försenad med sista dag 2024-07-01

  # 35 kap. 5 §: inhibition och senareläggning
  Scenario: Domen är inhiberad den dag som den enskilde har begärt
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2026-03-02
    Och senareläggning s1 som gäller d1 där begäran om senareläggning är 2026-03-05 och senareläggningens slutdag är 2026-05-04
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-04-01
    När läget prövas 2026-06-01
    Så gäller inte sol.senarelagd-verkstallighet-dom
    Och gäller inte sol.dom-inom-skalig-tid-efter-senarelaggning

  Scenario: Domen är inhiberad och den enskilde har inte begärt någon dag
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2026-03-02
    Och senareläggning s1 som gäller d1 där begäran om senareläggning är 2026-03-05
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-04-01
    När läget prövas 2026-06-01
    Så är sol.senarelagd-utan-dag-dom förfallen
    Och har sol.senarelagd-utan-dag-dom bortfallsdag 2026-04-01

  Scenario: Inhibitionen upphörde före den begärda dagen
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2026-03-02
    Och senareläggning s1 som gäller d1 där begäran om senareläggning är 2026-03-05 och senareläggningens slutdag är 2026-05-04
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-20 och inhibitionens upphörande är 2026-04-10
    När läget prövas 2026-04-20
    Så är sol.senarelagd-verkstallighet-dom kommande med sista dag 2026-05-04
    Och är sol.dom-inom-skalig-tid-efter-senarelaggning kommande
    Och gäller inte sol.dom-galler-efter-inhibition
    Och gäller inte sol.dom-inom-skalig-tid-efter-inhibition

  Scenario: Domen inhiberades efter den begärda dagen
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2026-03-02
    Och senareläggning s1 som gäller d1 där begäran om senareläggning är 2026-03-05 och senareläggningens slutdag är 2026-05-04
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-05-20 och inhibitionens upphörande är 2026-06-10
    När läget prövas 2026-06-20
    Så är sol.dom-inom-skalig-tid-efter-senarelaggning förfallen
    Och har sol.dom-inom-skalig-tid-efter-senarelaggning bortfallsdag 2026-05-20
    Och har sol.senarelagd-verkstallighet-dom bortfallsdag 2026-05-20
    Och är sol.dom-inom-skalig-tid-efter-inhibition kommande
    Och är sol.dom-galler-efter-inhibition kommande

  Scenario: Domen inhiberades sedan den enskilde begärt att få vänta utan att säga till när
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2026-03-02
    Och senareläggning s1 som gäller d1 där begäran om senareläggning är 2026-03-05
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-20 och inhibitionens upphörande är 2026-04-10
    När läget prövas 2026-04-20
    Så har sol.senarelagd-utan-dag-dom bortfallsdag 2026-03-20
    Och är sol.dom-galler-efter-inhibition kommande

  # lag (2017:612) 4 kap. 2 §
  Scenario: Planen upprättades innan underrättelsen om utskrivningsklar kom
    Givet sluten vård v1 där inskrivningsmeddelandet är 2026-03-02 och underrättelsen om utskrivningsklar är 2026-03-09
    Och plan s1 som gäller v1 (samordnad individuell plan) där planens upprättande är 2026-03-06
    När läget prövas 2026-03-20
    Så är utskrivning.individuell-plan fullgjord
    Och har utskrivning.individuell-plan fullgjorddag 2026-03-06

  Scenario: Arbetet med planen började innan underrättelsen om utskrivningsklar kom
    Givet sluten vård v1 där inskrivningsmeddelandet är 2026-03-02 och underrättelsen om utskrivningsklar är 2026-03-09
    Och händelse h1 som gäller v1 (att arbetet med samordnad individuell plan började) där händelsen är 2026-03-05
    När läget prövas 2026-03-20
    Så är utskrivning.individuell-plan fullgjord

  Scenario: Den enskilde avböjde planen innan underrättelsen om utskrivningsklar kom
    Givet sluten vård v1 där inskrivningsmeddelandet är 2026-03-02 och underrättelsen om utskrivningsklar är 2026-03-09
    Och plan s1 som gäller v1 (samordnad individuell plan) där att planen avböjdes är 2026-03-05
    När läget prövas 2026-03-20
    Så gäller inte utskrivning.individuell-plan
    Och gäller inte utskrivning.kallelse

  # LPBS 5 kap. 3 §: placeringen är en och densamma
  Scenario: Övervägt medan den omedelbara insatsen gällde
    Givet den enskilde e1 där födelsedagen är 2016-01-01
    Och tvångsåtgärd c1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2025-02-03 och underställningen är 2025-02-05 och domstolens fastställelse är 2025-02-10 och åtgärdens verkställande är 2025-02-03 och ansökan hos domstolen är 2025-03-10
    Och tvångsåtgärd c2 som gäller c1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2025-04-10
    Och granskning g1 som gäller c1 (övervägande, nämnd) där granskningen är 2025-04-01
    När läget prövas 2025-09-01
    Så är tillfälle 1 av lpbs.overvagande-efter-omedelbar-utan-placering fullgjord med sista dag 2025-08-03
    Och är tillfälle 2 av lpbs.overvagande-efter-omedelbar-utan-placering kommande med sista dag 2025-10-01

  Scenario: Övervägt av en tjänsteman medan den omedelbara insatsen gällde
    Givet den enskilde e1 där födelsedagen är 2016-01-01
    Och tvångsåtgärd c1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2025-02-03 och underställningen är 2025-02-05 och domstolens fastställelse är 2025-02-10 och åtgärdens verkställande är 2025-02-03 och ansökan hos domstolen är 2025-03-10
    Och tvångsåtgärd c2 som gäller c1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2025-04-10
    Och granskning g1 som gäller c1 (övervägande, tjänsteman) där granskningen är 2025-04-01
    När läget prövas 2025-09-01
    Så är lpbs.overvagande-efter-omedelbar-utan-placering försenad med sista dag 2025-08-03

  # Nämnden avslog och domstolen biföll: det som pekar på ansökan verkställer domen
  Scenario: Verkställigheten pekar på den ansökan som domstolen biföll
    Givet ansökan a1 (hemtjänst) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (SoL, inte gynnande, hemtjänst) där beslutet är 2025-12-20
    Och dom d1 som gäller b1 (SoL, beviljar insats, hemtjänst) där domen är 2026-01-15
    Och verkställighet v1 som gäller a1 där verkställigheten är 2026-03-01
    När läget prövas 2026-08-01
    Så följer slutsats.verkstallighet-genom-ansokan av v1: gäller d1
    Och är sol.dom-inom-skalig-tid fullgjord

  Scenario: Utbetalningen pekar på den ansökan som domstolen biföll
    Givet ansökan a1 (annat ekonomiskt bistånd) där ansökans ankomst är 2025-12-01
    Och dom d1 som gäller a1 (SoL, beviljar insats, annat ekonomiskt bistånd) där domen är 2026-01-15
    Och utbetalning u1 som gäller a1 där utbetalningen är 2026-03-01
    När läget prövas 2026-08-01
    Så följer slutsats.utbetalning-genom-ansokan av u1: gäller d1
    Och är sol.dom-inom-skalig-tid fullgjord

  Scenario: Avbrottet pekar på den ansökan som domstolen biföll
    Givet ansökan a1 (hemtjänst) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (SoL, inte gynnande, hemtjänst) där beslutet är 2025-12-20
    Och dom d1 som gäller b1 (SoL, beviljar insats, hemtjänst) där domen är 2026-01-15
    Och verkställighet v1 som gäller d1 där verkställigheten är 2026-02-01
    Och avbrott n1 som gäller a1 (personalbrist) där avbrottet är 2026-04-01
    När läget prövas 2026-08-01
    Så följer slutsats.avbrott-genom-ansokan av n1: gäller d1
    Och är sol.avbruten-dom-inom-skalig-tid kommande

  Scenario: Två domar har bifallit det som söktes
    Givet ansökan a1 (hemtjänst) där ansökans ankomst är 2025-12-01
    Och dom d1 som gäller a1 (SoL, beviljar insats, hemtjänst) där domen är 2026-01-15
    Och dom d2 som gäller a1 (SoL, beviljar insats, boendestöd) där domen är 2026-01-15
    Och verkställighet v1 som gäller a1 där verkställigheten är 2026-03-01
    När läget prövas 2026-08-01
    Så följer inte slutsats.verkstallighet-genom-ansokan

  # Det som var slut när beslutet fattades är inte en verkställighet av det
  Scenario: Verkställigheten hade upphört före det enda beslutet
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-15
    Och verkställighet v1 där verkställigheten är 2025-01-01 och verkställighetens slut är 2025-12-31
    När läget prövas 2026-03-01
    Så följer inte slutsats.verkstallighet-av-det-enda
    Och är sol.insats-inom-skalig-tid kommande

  Scenario: Förlängningen beslutades innan den enda utredningen inleddes
    Givet den enskilde e1 där födelsedagen är 2014-01-01
    Och utredning u1 (barnutredning) där utredningens inledande är 2026-05-01
    Och förlängning x1 där beslutet om förlängning är 2026-04-20 och förlängningens slutdag är 2026-07-10
    När läget prövas 2026-06-01
    Så följer inte slutsats.forlangning-av-det-enda
    Och är sol.barnutredning kommande med sista dag 2026-09-01

  Scenario: Inhibitionen beslutades före den enda domen
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2026-03-02
    Och inhibition i1 där inhibitionen är 2026-02-10
    När läget prövas 2026-04-01
    Så följer inte slutsats.inhibition-av-det-enda
    Och är sol.dom-inom-skalig-tid kommande
