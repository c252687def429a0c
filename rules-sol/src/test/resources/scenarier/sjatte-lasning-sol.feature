# language: sv
Egenskap: Sjätte läsningen av SoL, LVU och det som hör till

  # LVU 22 § 3 st. och 23 §: vård som hade upphört före beslutet avslutar inte den förebyggande insatsen
  Scenario: Förebyggande insats efter vård som har upphört
    Givet den enskilde p där födelsedagen är 2007-06-10
    Och tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2023-01-02, åtgärdens verkställande är 2023-01-05 och åtgärdens upphörande är 2025-04-30
    Och tvångsåtgärd f1 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2025-05-02
    När läget prövas 2026-03-02
    Så är lvu.aldersgrans-forebyggande för f1 kommande med sista dag 2028-06-10

  # LVU 23 § 1 p.: insatsen upphör när omhändertagandet beslutas, också om det sedan faller för att det inte underställs
  Scenario: Omhändertagandet som avslutade insatsen underställdes inte
    Givet den enskilde p där födelsedagen är 2007-06-10
    Och tvångsåtgärd f1 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2025-05-02
    Och tvångsåtgärd m1 (omedelbart omhändertagande, 3 §, nämnd) där åtgärdsbeslutet är 2026-02-02
    När läget prövas 2026-03-02
    Så är lvu.upphor-utan-understallning för m1 inträdd
    Och är lvu.omprovning-forebyggande för f1 förfallen

  # LVU 14 a § och LVM 30 a §: dagen är SiS egen och flyttas av SiS
  Scenario: SiS har gett längre tid för uppgifterna
    Givet den enskilde p där födelsedagen är 2010-01-01
    Och tvångsåtgärd m1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2025-01-02
    Och begäran r1 som gäller m1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-02-02 och den dag som angetts i begäran är 2026-03-02
    Och förlängning x1 som gäller r1 där beslutet om förlängning är 2026-02-25 och förlängningens slutdag är 2026-04-01
    När läget prövas 2026-03-20
    Så är lvu.uppgifter-till-sis kommande med sista dag 2026-04-01

  Scenario: SiS har gett längre tid för uppgifterna om vård enligt LVM
    Givet den enskilde p där födelsedagen är 1990-01-01
    Och tvångsåtgärd m1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-01-02
    Och begäran r1 som gäller m1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-02-02 och den dag som angetts i begäran är 2026-03-02
    Och förlängning x1 som gäller r1 där beslutet om förlängning är 2026-02-25 och förlängningens slutdag är 2026-04-01
    När läget prövas 2026-03-20
    Så är lvm.uppgifter-till-sis kommande med sista dag 2026-04-01

  # SoL 26 kap. 2 §, LSS 23 §: en anmälan enligt den andra lagen gäller en annan verksamhet
  Scenario: Anmälan enligt LSS är ingen anmälan enligt SoL
    Givet händelse h1 (start av anmälningspliktig verksamhet, SoL) där den planerade dagen är 2026-05-01
    Och händelse h2 (ändring av anmälningspliktig verksamhet, SoL) där händelsen är 2026-02-02
    Och händelse h3 (anmälan till IVO om verksamheten, LSS) där händelsen är 2026-02-10
    Och händelse h4 (anmälan till IVO om ändrad verksamhet, LSS) där händelsen är 2026-02-10
    När läget prövas 2026-03-10
    Så är sol.anmalan-fore-start kommande med sista dag 2026-04-30
    Och är sol.anmalan-om-andring försenad med sista dag 2026-03-02

  Scenario: Anmälan utan angiven lag kan gälla verksamheten
    Givet händelse h1 (start av anmälningspliktig verksamhet, SoL) där den planerade dagen är 2026-05-01
    Och händelse h3 (anmälan till IVO om verksamheten) där händelsen är 2026-02-10
    När läget prövas 2026-03-10
    Så är sol.anmalan-fore-start fullgjord

  # SoL 22 kap. 11 §, LVU 13 a §: besöken gäller barnet
  Scenario: Besök hos vårdnadshavaren är inget besök hos barnet
    Givet den enskilde p där födelsedagen är 2014-01-01
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2025-12-10
    Och kontakt k1 som gäller p1 (besök, vårdnadshavare) där kontakten är 2026-01-12
    När läget prövas 2026-03-02
    Så är sol.besok-i-skyddat-boende kommande med sista dag 2026-03-10

  Scenario: Besök hos barnet
    Givet den enskilde p där födelsedagen är 2014-01-01
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2025-12-10
    Och kontakt k1 som gäller p1 (besök, den enskilde) där kontakten är 2026-01-12
    När läget prövas 2026-03-02
    Så är tillfälle 1 av sol.besok-i-skyddat-boende fullgjord
    Och är tillfälle 2 av sol.besok-i-skyddat-boende kommande med sista dag 2026-04-12

  Scenario: Besök hos vårdnadshavaren räknas inte under vården
    Givet den enskilde p där födelsedagen är 2014-01-01
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2025-12-10
    Och placering p1 som gäller v1 (familjehem, LVU) där placeringens verkställande är 2025-12-10
    Och kontakt k1 som gäller p1 (besök, vårdnadshavare) där kontakten är 2026-01-12
    När läget prövas 2026-03-20
    Så är lvu.folja-varden för v1 försenad med sista dag 2026-03-10
    Och är sol.besok-under-vard försenad med sista dag 2026-03-10

  # SoL (2001:453) 6 kap. 7 b § i lydelse från den 1 april 2024: för den som redan bodde där räknas från den dagen
  Scenario: Barnet bodde i skyddat boende redan före april 2024
    Givet den enskilde p där födelsedagen är 2014-01-01
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2024-01-15
    När läget prövas 2024-05-02
    Så är sol.besok-i-skyddat-boende kommande med sista dag 2024-07-01

  # SoL 34 kap. 5-6 §§, 35 kap. 5 §: inhibition och senareläggning tillsammans
  Scenario: Den enskilde har begärt att domen verkställs först efter inhibitionen
    Givet dom d1 (SoL, beviljar insats, hemtjänst, inte gäller först när den vunnit laga kraft) där domen är 2026-01-12
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-01-20 och inhibitionens upphörande är 2026-02-20
    Och senareläggning s1 som gäller d1 där begäran om senareläggning är 2026-02-10 och senareläggningens slutdag är 2026-06-01
    När läget prövas 2026-06-10
    Så gäller inte sol.dom-inom-skalig-tid-efter-inhibition
    Och gäller inte sol.dom-galler-efter-inhibition
    Och är sol.senarelagd-verkstallighet-dom för s1 försenad med sista dag 2026-06-01
    Och är sol.dom-inom-skalig-tid-efter-senarelaggning för s1 kommande

  Scenario: Inhibitionen gällde den dag som den enskilde hade begärt
    Givet dom d1 (SoL, beviljar insats, hemtjänst, inte gäller först när den vunnit laga kraft) där domen är 2026-01-12
    Och senareläggning s1 som gäller d1 där begäran om senareläggning är 2026-01-15 och senareläggningens slutdag är 2026-04-01
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-02 och inhibitionens upphörande är 2026-05-20
    När läget prövas 2026-06-10
    Så gäller inte sol.senarelagd-verkstallighet-dom
    Och gäller inte sol.dom-inom-skalig-tid-efter-senarelaggning
    Och är sol.dom-inom-skalig-tid-efter-inhibition för i1 kommande
    Och är sol.dom-galler-efter-inhibition för i1 kommande

  Scenario: Inhibitionen gäller än, och begäran säger ingen dag
    Givet dom d1 (SoL, beviljar insats, hemtjänst, inte gäller först när den vunnit laga kraft) där domen är 2026-01-12
    Och senareläggning s1 som gäller d1 där begäran om senareläggning är 2026-01-15
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-02
    När läget prövas 2026-06-10
    Så är sol.senarelagd-utan-dag-dom för s1 förfallen
    Och gäller inte sol.dom-inom-skalig-tid-efter-inhibition

  Scenario: En ny begäran om senareläggning återkallades
    Givet dom d1 (SoL, beviljar insats, hemtjänst, inte gäller först när den vunnit laga kraft) där domen är 2026-01-12
    Och senareläggning s1 som gäller d1 där begäran om senareläggning är 2026-01-15 och senareläggningens slutdag är 2026-06-01
    Och senareläggning s2 som gäller d1 där begäran om senareläggning är 2026-05-15, senareläggningens slutdag är 2026-08-03 och återkallelsen av senareläggningen är 2026-05-20
    När läget prövas 2026-06-10
    Så är sol.dom-inom-skalig-tid-efter-senarelaggning för s1 kommande
    Och är sol.senarelagd-verkstallighet-dom för s1 försenad med sista dag 2026-06-01

  # SoL 17 kap. 4 och 5 §§: den akt som har gallrats i strid med lagen finns inte kvar att lämna
  Scenario: Akten gallrades i stället för att lämnas
    Givet akt a1 (personakt om placerat barn i enskild verksamhet) där den sista anteckningen är 2023-01-10 och gallringen är 2024-12-16
    Och akt a2 (personakt i enskild verksamhet, undantagen för forskning) där den sista anteckningen är 2023-01-10 och gallringen är 2024-12-16
    När läget prövas 2026-03-02
    Så är sol.enskild-barnakt-lamnas för a1 förfallen
    Och är sol.enskild-forskningsakt-lamnas för a2 förfallen
    Och är sol.enskild-barnakt-gallras-aldrig för a1 försenad

  Scenario: Akten gallrades före sammanställningen
    Givet akt a1 (personakt om placerat barn i enskild verksamhet) där den sista anteckningen är 2023-01-10 och gallringen är 2025-12-15
    Och akt a2 (personakt i enskild verksamhet, undantagen för forskning) där den sista anteckningen är 2023-01-10 och gallringen är 2025-12-15
    Och akt a3 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2023-01-10 och gallringen är 2026-02-10
    När läget prövas 2026-03-02
    Så är sol.enskild-barnakt-lamnas-efter-sammanstallning för a1 förfallen
    Och är sol.enskild-forskningsakt-lamnas-efter-sammanstallning för a2 förfallen

  # Lag (2017:612) 3 kap. 1 §: den som har skrivits ut har varit utskrivningsklar
  Scenario: Utskriven utan antecknad underrättelse
    Givet den enskilde p där födelsedagen är 1940-01-01
    Och sluten vård v1 (inte efter klockan 12) där inskrivningsmeddelandet är 2026-02-20 och utskrivningen från sjukhuset är 2026-03-02
    När läget prövas 2026-03-10
    Så är utskrivning.kallelse för v1 oklar

  # SoL 27 kap. 2 och 4 §§: den som har informerat nämnden om rapporten har tagit emot den
  Scenario: Nämnden är informerad men dagen för rapporten är inte antecknad
    Givet missförhållande m1 (SoL, hos privat utförare) där att missförhållandet uppmärksammades är 2026-01-12 och informationen till nämnden är 2026-01-14
    När läget prövas 2026-03-02
    Så är sol.lex-sarah-rapport-utforare oklar

  # LVU 13 b §: den som har fyllt 18 år kan inte omfattas av ett flyttningsförbud
  Scenario: Den unge har fyllt 18 år sedan prövningen
    Givet den enskilde p där födelsedagen är 2008-06-10
    Och tvångsåtgärd v1 (vård, 2 och 3 §§, domstol) där åtgärdsbeslutet är 2025-05-01
    Och placering p1 som gäller v1 (familjehem, LVU) där placeringens verkställande är 2025-05-01
    Och granskning g1 som gäller v1 (omprövning, nämnd) där granskningen är 2026-05-04
    Och granskning g2 som gäller p1 (omprövning, nämnd) där granskningen är 2026-05-11
    När läget prövas 2026-06-15
    Så är lvu.flyttningsforbud-vid-provning för g1 förfallen med sista dag 2026-05-04, 37 dagar för sent
    Och är lvu.flyttningsforbud-vid-provning-av-placering för g2 förfallen

  # SoL 23 kap. 3 §: beslutet att inleda har fattats när uppföljningen pågår
  Scenario: Uppföljning som har inletts utan antecknat beslut
    Givet den enskilde p där födelsedagen är 2014-01-01
    Och uppföljningsperiod u1 (uppföljning efter utredning) där uppföljningens inledande är 2026-01-12
    När läget prövas 2026-03-02
    Så är sol.information-uppfoljning-inleds oklar

  Scenario: Uppföljningen avslutades utan information om att den inleddes
    Givet den enskilde p där födelsedagen är 2014-01-01
    Och uppföljningsperiod u1 (uppföljning efter utredning) där beslutet om uppföljning är 2026-01-12 och uppföljningens inledande är 2026-01-12 och uppföljningens avslutande är 2026-05-04
    När läget prövas 2026-06-01
    Så är sol.information-uppfoljning-inleds förfallen

  # SoF 10 kap. 1 § 2 st.: kravet gäller ansökan om vård, också efter ett omhändertagande enligt 6 a §
  Scenario: Ansökan om vård efter omhändertagande enligt 6 a §
    Givet den enskilde p där födelsedagen är 2014-01-01
    Och tvångsåtgärd m1 (omedelbart omhändertagande för tillfällig vård, ansökan om vård, nämnd) där åtgärdsbeslutet är 2026-01-05 och ansökan hos domstolen är 2026-01-28
    Och tvångsåtgärd m2 (omedelbart omhändertagande för tillfällig vård, ansökan om fortsatt omhändertagande, nämnd) där åtgärdsbeslutet är 2025-06-02 och ansökan hos domstolen är 2025-06-20
    När läget prövas 2026-02-10
    Så är sof.vardplan-i-lvu-ansokan för m1 försenad med sista dag 2026-01-28
    Och gäller inte sof.vardplan-i-lvu-ansokan för m2

  # SoF 10 kap. 3 §: den nya planen säger när den ska följas upp
  Scenario: Genomförandeplanen har ersatts av en ny
    Givet den enskilde p där födelsedagen är 2014-01-01
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2026-01-01
    Och plan k1 som gäller p1 (genomförandeplan) där planens upprättande är 2026-01-10 och planens uppföljningsdag är 2026-06-01
    Och plan k2 som gäller p1 (genomförandeplan) där planens upprättande är 2026-05-20 och planens uppföljningsdag är 2026-11-02
    När läget prövas 2026-07-01
    Så är sof.genomforandeplan-uppfoljning för k1 förfallen
    Och är sof.genomforandeplan-uppfoljning för k2 kommande med sista dag 2026-11-02
