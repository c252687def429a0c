# language: sv
Egenskap: Femte läsning: LPBS, LVM, förvaltningslagen och familjerätten

  # Väntade dagar och lägen är räknade för hand ur lagtexten före körningen.

  # --- LPBS 5 kap. 2 och 3 §§: en och samma placering har en första dag

  Scenario: Barnet kom till boendet genom den omedelbara insatsen, en vecka efter beslutet
    Givet tvångsåtgärd t1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-02 och åtgärdens verkställande är 2026-01-09 och underställningen är 2026-01-05 och domstolens fastställelse är 2026-01-09 och ansökan hos domstolen är 2026-02-10 och åtgärdens upphörande är 2026-02-20
    Och tvångsåtgärd t2 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-20
    När läget prövas 2026-02-10
    Så är lpbs.overvagande-omedelbar-utan-placering kommande med sista dag 2026-07-09
    När läget prövas 2026-03-20
    Så följer slutsats.skyddat-boende-paborjat av t2: åtgärdens verkställande 2026-01-09
    Och är lpbs.overvagande-efter-omedelbar-utan-placering kommande med sista dag 2026-07-09

  Scenario: Utan omedelbar insats finns ingen tidigare placering
    Givet tvångsåtgärd t2 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-20
    När läget prövas 2026-03-20
    Så följer inte slutsats.skyddat-boende-paborjat
    Och gäller inte lpbs.overvagande-efter-omedelbar-utan-placering

  Scenario: En egen, tidigare dag för verkställandet går före
    Givet tvångsåtgärd t1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-02 och åtgärdens verkställande är 2026-01-09 och underställningen är 2026-01-05 och åtgärdens upphörande är 2026-02-20
    Och tvångsåtgärd t2 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-20 och åtgärdens verkställande är 2026-01-08
    När läget prövas 2026-03-20
    Så går t2 före slutsats.skyddat-boende-paborjat

  # 5 kap. 2 §: placeringen påbörjades när barnet kom till boendet, inte när rättens beslut verkställdes
  Scenario: Rättens beslut har en senare verkställighetsdag
    Givet tvångsåtgärd t1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-02 och åtgärdens verkställande är 2026-01-09 och underställningen är 2026-01-05 och åtgärdens upphörande är 2026-02-20
    Och tvångsåtgärd t2 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-20 och åtgärdens verkställande är 2026-02-21
    När läget prövas 2026-03-20
    Så följer slutsats.skyddat-boende-paborjat av t2: åtgärdens verkställande 2026-01-09
    Och är lpbs.overvagande-efter-omedelbar-utan-placering kommande med sista dag 2026-07-09

  # --- Verkställt i förtid, LPBS 8 kap. 3 § och LVM 43 §: också när bara placeringen är antecknad

  Scenario: Barnet placerades innan rättens beslut hade fått laga kraft
    Givet tvångsåtgärd t2 (insats skyddat boende, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-02-20
    Och placering p1 som gäller t2 (skyddat boende, LPBS) där placeringens verkställande är 2026-02-25
    När läget prövas 2026-03-05
    Så är lpbs.verkstallighet-fore-laga-kraft försenad

  Scenario: Vården enligt LVM började innan rättens beslut hade vunnit laga kraft
    Givet tvångsåtgärd t2 (vård enligt LVM, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-02-20
    Och placering p1 som gäller t2 (LVM-hem, LVM) där placeringens verkställande är 2026-02-25
    När läget prövas 2026-03-05
    Så är lvm.verkstallighet-fore-laga-kraft försenad

  Scenario: Vården enligt LVM började när beslutet hade vunnit laga kraft
    Givet tvångsåtgärd t2 (vård enligt LVM, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-02-20 och åtgärdens laga kraft är 2026-03-13
    Och placering p1 som gäller t2 (LVM-hem, LVM) där placeringens verkställande är 2026-03-16
    När läget prövas 2026-04-05
    Så är lvm.verkstallighet-fore-laga-kraft fullgjord

  # --- LVM 20 §: vården börjar när den enskilde kommer till hemmet

  Scenario: Vårdtiden räknas från placeringen när vårdens egen dag inte är antecknad
    Givet tvångsåtgärd t2 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-02-20
    Och placering p1 som gäller t2 (LVM-hem, LVM) där placeringens verkställande är 2026-02-25
    När läget prövas 2026-05-20
    Så är lvm.vardtid kommande med sista dag 2026-08-25

  Scenario: En placering i familjehem påbörjar inte vårdtiden
    Givet tvångsåtgärd t2 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-02-20
    Och placering p1 som gäller t2 (familjehem, SoL) där placeringens verkställande är 2026-02-25
    När läget prövas 2026-05-20
    Så gäller inte lvm.vardtid

  # --- LVM 16 §: underrättelsen i samband med underställningen

  Scenario: Underrättad samma dag som beslutet, underställt dagen efter
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-03-02 och åtgärdens verkställande är 2026-03-02 och underställningen är 2026-03-03
    Och händelse h1 som gäller t1 (underrättelse till parten) där händelsen är 2026-03-02
    När läget prövas 2026-03-05
    Så är lvm.underratta-omhandertagen fullgjord med sista dag 2026-03-03

  Scenario: Underrättad före underställningen men verkställt efter den
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-03-02 och underställningen är 2026-03-03 och åtgärdens verkställande är 2026-03-05
    Och händelse h1 som gäller t1 (underrättelse till parten) där händelsen är 2026-03-02
    När läget prövas 2026-03-06
    Så är lvm.underratta-ej-omhandertagen fullgjord

  Scenario: En underrättelse i ett tidigare ärende är ingen underrättelse om omhändertagandet
    Givet tvångsåtgärd t0 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2024-03-02 och åtgärdens upphörande är 2024-03-10
    Och händelse h1 som gäller t0 (underrättelse till parten) där händelsen är 2024-03-02
    Och tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-03-02 och åtgärdens verkställande är 2026-03-02 och underställningen är 2026-03-03
    När läget prövas 2026-03-05
    Så är lvm.underratta-omhandertagen för t1 försenad med sista dag 2026-03-03

  # --- FL 12 och 49 §§: begäran och föreläggande som inte säger vilken ansökan de gäller

  Scenario: Begäran utan koppling gäller den enda ansökan, och beslutet i den avgör
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-01-10
    Och begäran q1 (begäran om avgörande) där begärans ankomst är 2025-07-15
    Och beslut b1 som gäller s1 (SoL, gynnande, hemtjänst) där beslutet är 2025-07-30
    När läget prövas 2025-11-01
    Så följer slutsats.begaran-om-avgorande-av-den-enda av q1: gäller s1
    Och är fl.begaran-om-avgorande fullgjord med sista dag 2025-08-12

  Scenario: Med två ansökningar sägs inte vilken begäran gäller
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-01-10
    Och ansökan s2 (ekonomiskt bistånd) där ansökans ankomst är 2025-01-12
    Och begäran q1 (begäran om avgörande) där begärans ankomst är 2025-07-15
    När läget prövas 2025-11-01
    Så följer inte slutsats.begaran-om-avgorande-av-den-enda

  Scenario: Det som begäran själv säger går före
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-01-10
    Och begäran q1 som gäller s1 (begäran om avgörande) där begärans ankomst är 2025-07-15
    När läget prövas 2025-11-01
    Så går q1 före slutsats.begaran-om-avgorande-av-den-enda

  Scenario: Föreläggandet utan koppling gäller den enda ansökan
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-01-10
    Och dom d1 (SoL, förelägger nämnden att avgöra) där domen är 2025-09-01 och den dag domstolen har satt är 2025-10-01
    Och beslut b1 som gäller s1 (SoL, gynnande, hemtjänst) där beslutet är 2025-09-20
    När läget prövas 2025-11-01
    Så följer slutsats.forelaggande-av-den-enda av d1: gäller s1
    Och är fl.forelagt-avgorande fullgjord med sista dag 2025-10-01

  Scenario: En dom som beviljar en insats är inget föreläggande
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-01-10
    Och dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2025-09-01
    När läget prövas 2025-11-01
    Så följer inte slutsats.forelaggande-av-den-enda

  Scenario: Det som föreläggandet själv säger går före
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-01-10
    Och dom d1 som gäller s1 (SoL, förelägger nämnden att avgöra) där domen är 2025-09-01 och den dag domstolen har satt är 2025-10-01
    När läget prövas 2025-09-20
    Så går d1 före slutsats.forelaggande-av-den-enda

  # --- FB 2 kap.: skyldigheten gäller ett barn

  Scenario: Föräldraskapet utreds inte längre för den som har fyllt 18 år
    Givet den enskilde p där födelsedagen är 2005-03-01
    Och händelse h1 (kännedom om barn utan fastställt föräldraskap) där händelsen är 2005-04-01
    När läget prövas 2022-02-20
    Så är fb.faderskap-ej-utrett försenad med sista dag 2006-03-01
    När läget prövas 2026-02-20
    Så är fb.faderskap-ej-utrett förfallen
    Och har fb.faderskap-ej-utrett bortfallsdag 2023-03-01

  Scenario: En utredning som aldrig avslutades
    Givet den enskilde p där födelsedagen är 2005-03-01
    Och utredning u1 (faderskapsutredning) där utredningens inledande är 2005-04-01
    När läget prövas 2026-02-20
    Så är fb.faderskapsutredning förfallen
    Och har fb.faderskapsutredning bortfallsdag 2023-03-01

  # --- Samordnad individuell plan

  Scenario: Arbetet med planen hade börjat före den antecknade bedömningen
    Givet händelse h1 (bedömning att en samordnad individuell plan behövs) där händelsen är 2025-08-04
    Och händelse h2 som gäller h1 (att arbetet med samordnad individuell plan började) där händelsen är 2025-08-01
    När läget prövas 2025-08-10
    Så är sol.samordnad-individuell-plan fullgjord med sista dag 2025-08-04

  Scenario: En plan från tidigare år räcker inte, och en annan plan som avböjs ändrar inget
    Givet plan p0 (samordnad individuell plan) där planens upprättande är 2023-08-04
    Och plan p1 (individuell plan enligt LSS) där att planen avböjdes är 2025-08-05
    Och händelse h1 (bedömning att en samordnad individuell plan behövs) där händelsen är 2025-08-04
    När läget prövas 2025-08-10
    Så är sol.samordnad-individuell-plan försenad med sista dag 2025-08-04

  Scenario: En annan plan avböjdes under sjukhusvården
    Givet sluten vård s1 där inskrivningsmeddelandet är 2025-02-01 och underrättelsen om utskrivningsklar är 2025-02-05
    Och plan q1 (individuell plan enligt LSS) där att planen avböjdes är 2025-02-06
    När läget prövas 2025-02-20
    Så är utskrivning.individuell-plan kommande
    Och är utskrivning.kallelse försenad med sista dag 2025-02-08

  # --- Enskild verksamhet, SoL 17 kap. 6 § 2 st.

  Scenario: Begäran om personakten återkallades
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2024-05-01
    Och begäran q1 som gäller k1 (begäran om utlämnande av personakt) där begärans ankomst är 2025-03-01 och återkallelsen av begäran är 2025-03-04
    Och händelse h1 som gäller k1 (bedömning att personakten inte bör lämnas ut) där händelsen är 2025-03-03
    När läget prövas 2025-03-10
    Så är sol.enskild-akt-fragan-till-ivo förfallen

  # --- Genomförandeplanen och domen

  Scenario: Domen om insatsen har upphört
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2024-01-10 och domens upphörande är 2024-08-01
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2024-02-10
    När läget prövas 2025-04-01
    Så är sosfs.genomforandeplan förfallen

  # --- 16 kap. 6 a § i 2001 års lag, lydelsen före den 1 juli 2006

  Scenario: Dom som väntade på laga kraft, och inhibition, före den 1 juli 2006
    Givet dom d1 (SoL, beviljar insats, hemtjänst, gäller först när den vunnit laga kraft) där domen är 2005-01-10 och domens laga kraft är 2005-02-10
    Och dom d2 (SoL, beviljar insats, boendestöd, inte gäller först när den vunnit laga kraft) där domen är 2005-01-10
    Och inhibition i1 som gäller d2 där inhibitionen är 2005-01-20 och inhibitionens upphörande är 2005-03-01
    När läget prövas 2005-06-01
    Så är sol.dom-inom-skalig-tid-laga-kraft för d1 kommande
    Och vilar sol.dom-inom-skalig-tid-laga-kraft för d1 på SoL (2001:453) 16 kap. 6 a §
    Och är sol.dom-inom-skalig-tid-efter-inhibition för i1 kommande
    Och vilar sol.dom-inom-skalig-tid-efter-inhibition för i1 på SoL (2001:453) 16 kap. 6 a §

  Scenario: Före den 1 juli 2002 fanns ingen avgift
    Givet dom d1 (SoL, beviljar insats, hemtjänst, gäller först när den vunnit laga kraft) där domen är 2002-01-10 och domens laga kraft är 2002-02-10
    När läget prövas 2002-06-01
    Så gäller inte sol.dom-inom-skalig-tid-laga-kraft

  # --- Insatsen hade börjat redan när den beviljades

  Scenario: Verkställigheten började före beslutet och före domen
    Givet beslut b1 (SoL, hemtjänst, gynnande) där beslutet är 2026-01-12
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-01-08
    Och dom d1 (SoL, beviljar insats, boendestöd) där domen är 2026-01-12
    Och verkställighet v2 som gäller d1 (inte delvis) där verkställigheten är 2026-01-09
    När läget prövas 2026-07-01
    Så är sol.insats-inom-skalig-tid fullgjord
    Och är sol.beslut-galler-omedelbart fullgjord
    Och är sol.dom-galler-omedelbart fullgjord
    Och är sol.dom-inom-skalig-tid fullgjord
