# language: sv
Egenskap: Det som inte längre är nämndens att göra, det som redan utreds och det som begärdes tidigt
  Dagarna är räknade för hand ur lagen.

  # --- Utredningen som den andra kommunen har tagit över, och barnet som fyllt arton (SoL 20 kap. 4 §)

  Scenario: Den andra kommunen tog över utredningen innan de berörda hade informerats
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-02-02
    Och händelse h1 som gäller u1 (att den andra kommunen tog över utredningen) där händelsen är 2026-04-15
    När läget prövas 2026-04-14
    Så är sol.information-om-barnutredning försenad med sista dag 2026-02-02
    När läget prövas 2026-07-01
    Så är sol.information-om-barnutredning förfallen med sista dag 2026-02-02, 72 dagar för sent
    Och har sol.information-om-barnutredning bortfallsdag 2026-04-15

  Scenario: De berörda hade informerats innan den andra kommunen tog över
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-02-02 och informationen om utredningen är 2026-02-02
    Och händelse h1 som gäller u1 (att den andra kommunen tog över utredningen) där händelsen är 2026-04-15
    När läget prövas 2026-07-01
    Så är sol.information-om-barnutredning fullgjord med sista dag 2026-02-02

  Scenario: Barnet fyllde arton utan att de berörda hade informerats
    Givet den enskilde e1 där födelsedagen är 2008-04-10
    Och utredning u1 (barnutredning) där utredningens inledande är 2026-03-02
    När läget prövas 2026-05-01
    Så är sol.information-om-barnutredning förfallen med sista dag 2026-03-02, 39 dagar för sent
    Och har sol.information-om-barnutredning bortfallsdag 2026-04-10

  Scenario: Den som fyller arton den dag utredningen inleds är inte längre ett barn
    Givet den enskilde e1 där födelsedagen är 2008-03-02
    Och utredning u1 (barnutredning) där utredningens inledande är 2026-03-02
    När läget prövas 2026-03-02
    Så gäller inte sol.information-om-barnutredning

  Scenario: Den som fyller arton dagen efter är ännu ett barn
    Givet den enskilde e1 där födelsedagen är 2008-03-03
    Och utredning u1 (barnutredning) där utredningens inledande är 2026-03-02
    När läget prövas 2026-03-02
    Så är sol.information-om-barnutredning kommande med sista dag 2026-03-02

  Scenario: Skälen mot att informera upphörde, och den andra kommunen tog över
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-03-02
    Och händelse h1 som gäller u1 (särskilda skäl mot att informera) där händelsen är 2026-03-02
    Och händelse h2 som gäller u1 (att skälen upphörde) där händelsen är 2026-04-01
    Och händelse h3 som gäller u1 (att den andra kommunen tog över utredningen) där händelsen är 2026-04-20
    När läget prövas 2026-04-19
    Så är sol.information-om-barnutredning-efterat försenad med sista dag 2026-04-01
    När läget prövas 2026-05-01
    Så är sol.information-om-barnutredning-efterat förfallen med sista dag 2026-04-01, 19 dagar för sent
    Och har sol.information-om-barnutredning-efterat bortfallsdag 2026-04-20

  Scenario: Skälen mot att informera upphörde strax före och på artonårsdagen
    Givet den enskilde e1 där födelsedagen är 2008-04-10
    Och utredning u1 (barnutredning) där utredningens inledande är 2026-03-02
    Och händelse h1 som gäller u1 (särskilda skäl mot att informera) där händelsen är 2026-03-02
    Och händelse h2 som gäller u1 (att skälen upphörde) där händelsen är 2026-04-09
    Och händelse h3 som gäller u1 (att skälen upphörde) där händelsen är 2026-04-10
    När läget prövas 2026-05-01
    Så har sol.information-om-barnutredning-efterat för h2 bortfallsdag 2026-04-10
    Och gäller inte sol.information-om-barnutredning-efterat för h3

  # SoL 20 kap. 1 §: den kommun som har tagit över har också barnet att skydda; en ny anmälan är en ny skyldighet
  Scenario: Skyddsbedömningen saknades när den andra kommunen tog över, och en ny anmälan kom därefter
    Givet den enskilde e1 där födelsedagen är 2014-01-01
    Och anmälan a1 (barn, anmälningsskyldig) där anmälans ankomst är 2026-03-02
    Och utredning u1 som gäller a1 (barnutredning) där utredningens inledande är 2026-03-02
    Och händelse h1 som gäller u1 (att den andra kommunen tog över utredningen) där händelsen är 2026-04-20
    Och anmälan a2 (barn, anmälningsskyldig) där anmälans ankomst är 2026-05-04
    När läget prövas 2026-06-01
    Så är sol.skyddsbedomning för a1 förfallen med sista dag 2026-03-02, 49 dagar för sent
    Och har sol.skyddsbedomning för a1 bortfallsdag 2026-04-20
    Och är sol.skyddsbedomning för a2 försenad med sista dag 2026-05-04

  # SoL 29 kap. 9 § 2 st.: också en utredning om vård på grund av skadligt bruk eller beroende kan tas över
  Scenario: Den andra kommunen tog över LVM-utredningen innan läkarundersökning hade beslutats
    Givet den enskilde e1 där födelsedagen är 1980-01-01
    Och utredning u1 (LVM-utredning) där utredningens inledande är 2026-03-02
    Och händelse h1 som gäller u1 (att den andra kommunen tog över utredningen) där händelsen är 2026-04-20
    När läget prövas 2026-04-19
    Så är lvm.lakarundersokning kommande
    När läget prövas 2026-06-01
    Så är lvm.lakarundersokning förfallen
    Och har lvm.lakarundersokning bortfallsdag 2026-04-20

  # --- Upplysningen som kommer medan barnet redan utreds (SoL 14 kap. 2 § 1 st., jfr 20 kap. 2 §)

  Scenario: Upplysningen kom under en utredning som började med en anmälan
    Givet den enskilde e1 där födelsedagen är 2014-01-01
    Och anmälan a1 (barn, anmälningsskyldig) där anmälans ankomst är 2026-04-07
    Och utredning u1 som gäller a1 (barnutredning) där utredningens inledande är 2026-04-07
    Och händelse h1 (upplysning som kan leda till åtgärd) där händelsen är 2026-05-04
    När läget prövas 2026-06-01
    Så gäller inte sol.utredning-efter-upplysning

  Scenario: Upplysningen om en ung kom under en utredning om den unge
    Givet den enskilde e1 där födelsedagen är 2007-01-01
    Och anmälan a1 (ung, anmälningsskyldig) där anmälans ankomst är 2025-04-07
    Och utredning u1 som gäller a1 (utredning om ung) där utredningens inledande är 2025-04-07
    Och händelse h1 (upplysning som kan leda till åtgärd) där händelsen är 2025-05-05
    När läget prövas 2025-06-02
    Så gäller inte sol.utredning-efter-upplysning

  Scenario: Upplysningen kom dagen efter att utredningen hade avslutats
    Givet den enskilde e1 där födelsedagen är 2014-01-01
    Och anmälan a1 (barn, anmälningsskyldig) där anmälans ankomst är 2026-03-02
    Och utredning u1 som gäller a1 (barnutredning, utan insats) där utredningens inledande är 2026-03-02 och utredningens avslutande är 2026-05-03
    Och händelse h1 (upplysning som kan leda till åtgärd) där händelsen är 2026-05-04
    När läget prövas 2026-05-05
    Så är sol.utredning-efter-upplysning försenad med sista dag 2026-05-04, 1 dag för sent

  Scenario: Utredningen inleddes samma dag som upplysningen kom, och dagen efter
    Givet den enskilde e1 där födelsedagen är 2014-01-01
    Och händelse h1 (upplysning som kan leda till åtgärd) där händelsen är 2026-05-04
    Och utredning u1 som gäller h1 (barnutredning) där utredningens inledande är 2026-05-04
    När läget prövas 2026-05-05
    Så är sol.utredning-efter-upplysning fullgjord med sista dag 2026-05-04

  Scenario: En utredning av den vuxnes ansökan om bistånd är inte en utredning om upplysningen
    Givet den enskilde e1 där födelsedagen är 1980-01-01
    Och ansökan a1 (ekonomiskt bistånd) där ansökans ankomst är 2026-04-07
    Och utredning u1 som gäller a1 (vuxenutredning) där utredningens inledande är 2026-04-07
    Och händelse h1 (upplysning som kan leda till åtgärd) där händelsen är 2026-05-04
    När läget prövas 2026-05-06
    Så är sol.utredning-efter-upplysning försenad med sista dag 2026-05-04, 2 dagar för sent

  # --- Förlängningen som begärdes innan tiden hade börjat (LVU 9 § 1 st. 1 p. och 31 g § 1 st. 1 p., LPBS 4 kap. 7 § 1 p.)

  Scenario: Förlängning begärdes innan omhändertagandet hade verkställts
    Givet den enskilde e1 där födelsedagen är 2012-01-01
    Och tvångsåtgärd c1 (omedelbart omhändertagande, ordförande) där åtgärdsbeslutet är 2026-02-02, domstolens fastställelse är 2026-02-06 och åtgärdens verkställande är 2026-02-09
    Och förlängning f1 som gäller c1 där begäran om förlängning är 2026-02-06
    När läget prövas 2026-03-10
    Så är lvu.upphor-utan-ansokan fullgjord

  Scenario: Utan begäran om förlängning upphör omhändertagandet
    Givet den enskilde e1 där födelsedagen är 2012-01-01
    Och tvångsåtgärd c1 (omedelbart omhändertagande, ordförande) där åtgärdsbeslutet är 2026-02-02, domstolens fastställelse är 2026-02-06 och åtgärdens verkställande är 2026-02-09
    När läget prövas 2026-03-09
    Så är lvu.upphor-utan-ansokan kommande
    När läget prövas 2026-03-10
    Så har lvu.upphor-utan-ansokan inträdesdag 2026-03-10

  Scenario: En begäran om förlängning av ett äldre omhändertagande hjälper inte det nya
    Givet den enskilde e1 där födelsedagen är 2012-01-01
    Och tvångsåtgärd c0 (omedelbart omhändertagande, ordförande) där åtgärdsbeslutet är 2025-02-03, domstolens fastställelse är 2025-02-07, åtgärdens verkställande är 2025-02-03 och åtgärdens upphörande är 2025-03-20
    Och förlängning f0 där begäran om förlängning är 2025-02-20 och förlängningens slutdag är 2025-03-17
    Och tvångsåtgärd c1 (omedelbart omhändertagande, ordförande) där åtgärdsbeslutet är 2026-02-02, domstolens fastställelse är 2026-02-06 och åtgärdens verkställande är 2026-02-09
    När läget prövas 2026-03-10
    Så har lvu.upphor-utan-ansokan för c1 inträdesdag 2026-03-10

  Scenario: Förlängning begärdes innan rätten hade fastställt det tillfälliga utreseförbudet
    Givet den enskilde e1 där födelsedagen är 2012-01-01
    Och tvångsåtgärd c1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-02-02 och domstolens fastställelse är 2026-02-09
    Och förlängning f1 som gäller c1 där begäran om förlängning är 2026-02-06
    När läget prövas 2026-03-10
    Så är lvu.utreseforbud-upphor-utan-ansokan fullgjord

  Scenario: Utan begäran om förlängning upphör det tillfälliga utreseförbudet
    Givet den enskilde e1 där födelsedagen är 2012-01-01
    Och tvångsåtgärd c1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-02-02 och domstolens fastställelse är 2026-02-09
    När läget prövas 2026-03-10
    Så har lvu.utreseforbud-upphor-utan-ansokan inträdesdag 2026-03-10

  Scenario: Förlängning begärdes innan den omedelbara insatsen hade verkställts
    Givet den enskilde e1 där födelsedagen är 2012-01-01
    Och tvångsåtgärd c1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02, domstolens fastställelse är 2026-02-06 och åtgärdens verkställande är 2026-02-09
    Och förlängning f1 som gäller c1 där begäran om förlängning är 2026-02-06
    När läget prövas 2026-03-24
    Så är lpbs.upphor-utan-ansokan fullgjord

  Scenario: Utan begäran om förlängning upphör den omedelbara insatsen
    Givet den enskilde e1 där födelsedagen är 2012-01-01
    Och tvångsåtgärd c1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02, domstolens fastställelse är 2026-02-06 och åtgärdens verkställande är 2026-02-09
    När läget prövas 2026-03-24
    Så har lpbs.upphor-utan-ansokan inträdesdag 2026-03-24

  # --- Det nya utreseförbudet träder i det äldres ställe (LVU 31 c § 2 st.)

  Scenario: Skälen upphörde, och rätten beslutade sedan om ett nytt utreseförbud
    Givet den enskilde e1 där födelsedagen är 2014-01-01
    Och tvångsåtgärd t1 (utreseförbud, domstol) där åtgärdsbeslutet är 2025-01-10
    Och händelse h1 som gäller t1 (att skälen upphörde) där händelsen är 2026-03-02
    Och tvångsåtgärd t2 (utreseförbud, domstol) där åtgärdsbeslutet är 2026-05-11
    När läget prövas 2026-05-10
    Så är lvu.utreseforbud-skal-saknas för t1 kommande
    När läget prövas 2026-06-01
    Så har lvu.utreseforbud-skal-saknas för t1 bortfallsdag 2026-05-11

  Scenario: Skälen för det nya utreseförbudet upphörde
    Givet den enskilde e1 där födelsedagen är 2014-01-01
    Och tvångsåtgärd t1 (utreseförbud, domstol) där åtgärdsbeslutet är 2025-01-10
    Och tvångsåtgärd t2 (utreseförbud, domstol) där åtgärdsbeslutet är 2026-02-10
    Och händelse h1 som gäller t2 (att skälen upphörde) där händelsen är 2026-05-04
    När läget prövas 2026-06-01
    Så är lvu.utreseforbud-skal-saknas för t2 kommande
    Och gäller inte lvu.utreseforbud-skal-saknas för t1

  # --- Ansökan om vård som rätten avslog utan att den unge var omhändertagen (LVU 32 § 2 st., SoF 10 kap. 1 § 2 st.)

  Scenario: Rätten avslog ansökan om vård; undersökningen och vårdplanen saknades
    Givet den enskilde e1 där födelsedagen är 2012-01-01
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där ansökan hos domstolen är 2026-02-25
    Och dom d1 som gäller v1 (LVU, avslag på ansökan) där domen är 2026-03-10
    När läget prövas 2026-03-09
    Så är lvu.lakarundersokning försenad med sista dag 2026-02-25
    Och är sof.vardplan-i-lvu-ansokan försenad med sista dag 2026-02-25
    När läget prövas 2026-06-01
    Så är lvu.lakarundersokning förfallen med sista dag 2026-02-25, 13 dagar för sent
    Och har lvu.lakarundersokning bortfallsdag 2026-03-10
    Och är sof.vardplan-i-lvu-ansokan förfallen med sista dag 2026-02-25, 13 dagar för sent
    Och har sof.vardplan-i-lvu-ansokan bortfallsdag 2026-03-10

  Scenario: Ett äldre avslag gäller inte den nya ansökan
    Givet den enskilde e1 där födelsedagen är 2012-01-01
    Och dom d1 (LVU, avslag på ansökan) där domen är 2026-03-10
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där ansökan hos domstolen är 2026-05-25
    När läget prövas 2026-06-01
    Så är lvu.lakarundersokning försenad med sista dag 2026-05-25
    Och är sof.vardplan-i-lvu-ansokan försenad med sista dag 2026-05-25
