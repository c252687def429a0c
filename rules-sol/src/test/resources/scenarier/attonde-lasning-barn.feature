# language: sv
Egenskap: Åttonde läsningen av reglerna om barn, tvångsvård och familjerätt

  # --- LVU 10 och 13 §§: placeringen verkställer domen

  Scenario: Den som placeras på grund av domen har fått den verkställd, LVU 10 §
    Givet tvångsåtgärd v1 (vård, 2 §, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-02-10 och åtgärdens laga kraft är 2026-03-05
    Och placering p1 (familjehem, LVU) där placeringens verkställande är 2026-03-10
    När läget prövas 2026-09-15
    Så följer slutsats.placerad-ar-vardad av v1: åtgärdens verkställande 2026-03-10
    Och är lvu.overvagande-efter-laga-kraft försenad med sista dag 2026-09-10, 5 dagar för sent
    Och är tillfälle 1 av lvu.folja-varden-efter-laga-kraft försenad

  Scenario: Den som omhändertogs först och placeras sedan domen har vunnit laga kraft
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 (vård, 2 §, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-02-10 och åtgärdens laga kraft är 2026-03-05
    Och placering p1 (familjehem, LVU) där placeringens verkställande är 2026-03-10
    När läget prövas 2026-09-15
    Så följer slutsats.placerad-efter-laga-kraft av v1: åtgärdens verkställande 2026-03-10
    Och följer inte slutsats.placerad-ar-vardad
    Och är lvu.overvagande-efter-laga-kraft försenad med sista dag 2026-09-10, 5 dagar för sent

  Scenario: Ingen placering, ingen verkställighet; i det egna hemmet har vården inte börjat
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 (vård, 2 §, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-02-10 och åtgärdens laga kraft är 2026-03-05
    Och placering p1 (eget hem, LVU) där placeringens verkställande är 2026-03-10
    När läget prövas 2026-03-20
    Så följer inte slutsats.placerad-efter-laga-kraft
    Och följer inte slutsats.placerad-ar-vardad
    Och gäller inte lvu.overvagande-efter-laga-kraft

  Scenario: Den antecknade verkställigheten av domen går före placeringen
    Givet tvångsåtgärd v1 (vård, 2 §, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-02-10 och åtgärdens laga kraft är 2026-03-05 och åtgärdens verkställande är 2026-03-09
    Och placering p1 (familjehem, LVU) där placeringens verkställande är 2026-03-10
    När läget prövas 2026-03-20
    Så går v1 före slutsats.placerad-ar-vardad
    Och är lvu.overvagande-efter-laga-kraft kommande med sista dag 2026-09-09

  Scenario: Den antecknade verkställigheten av domen går före placeringen, också efter ett omhändertagande
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 (vård, 2 §, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-02-10 och åtgärdens laga kraft är 2026-03-05 och åtgärdens verkställande är 2026-03-09
    Och placering p1 (familjehem, LVU) där placeringens verkställande är 2026-03-10
    När läget prövas 2026-03-20
    Så går v1 före slutsats.placerad-efter-laga-kraft

  Scenario: Omprövningen av vård utan omhändertagande räknas från placeringen, LVU 13 § 2 st.
    Givet tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2026-02-10
    Och placering p1 som gäller v1 (HVB, LVU) där placeringens verkställande är 2026-03-10
    När läget prövas 2026-04-01
    Så följer slutsats.placerad-ar-vardad av v1: åtgärdens verkställande 2026-03-10
    Och är lvu.omprovning kommande med sista dag 2026-09-10

  Scenario: Följer vården på ett omhändertagande räknas omprövningen från domen
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2026-02-10
    Och placering p1 (HVB, LVU) där placeringens verkställande är 2026-03-10
    När läget prövas 2026-04-01
    Så följer inte slutsats.placerad-ar-vardad
    Och är lvu.omprovning kommande med sista dag 2026-08-10

  # --- LVU 11 § 3 st., LPBS 5 kap. 1 § 2 st.: bara det som inte kan vänta

  Scenariomall: Ordförandens beslut på vanlig delegation är inget brådskande beslut
    Givet beslut b1 (<lag>, <delegation>, ordförande) där beslutet är 2026-10-01
    Och händelse h1 (nämndens sammanträde) där händelsen är 2026-10-20
    När läget prövas 2026-11-01
    Så <svar>

    Exempel:
      | lag  | delegation         | svar                                                             |
      | LVU  | vanlig delegation  | gäller inte lvu.anmalan-vistelse                                 |
      | LPBS | vanlig delegation  | gäller inte lpbs.anmalan-placering                               |

  # --- LVU 32 § 2 st.: före ansökan

  Scenario: Var ansökan gjord när omhändertagandet beslutades finns inget kvar att undersöka inför
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-01-05 och ansökan hos domstolen är 2026-01-02
    När läget prövas 2026-01-20
    Så gäller inte lvu.lakarundersokning-infor-ansokan
    Och är lvu.lakarundersokning försenad med sista dag 2026-01-02, 18 dagar för sent

  # --- SoF (2025:468) 10 kap. 1 § 2 st.

  Scenario: Vårdplanen som upprättades under omhändertagandet ingår i ansökan, vilken av åtgärderna den än är antecknad på
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-02-10 och ansökan hos domstolen är 2026-01-28
    Och plan pl1 som gäller c1 (vårdplan) där planens upprättande är 2026-01-25
    När läget prövas 2026-03-01
    Så är sof.vardplan-i-lvu-ansokan för c1 fullgjord med sista dag 2026-01-28
    Och är sof.vardplan-i-lvu-ansokan för v1 fullgjord med sista dag 2026-01-28

  # --- LVU 34 §, LPBS 8 kap. 2 §, LVM 11 och 38 §§: rätten avgör ansökan

  Scenario: Att rätten fastställer omhändertagandet är inget avgörande av ansökan, LVU 34 §
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-02
    Och dom d1 som gäller c1 (LVU, avslår överklagandet) där domen är 2026-01-12
    När läget prövas 2026-01-20
    Så är lvu.rattens-avgorande försenad med sista dag 2026-01-16, 4 dagar för sent

  Scenario: Att rätten fastställer den omedelbara insatsen är inget avgörande av ansökan, LPBS 8 kap. 2 §
    Givet tvångsåtgärd i1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-02
    Och dom d1 som gäller i1 (LPBS, avslår överklagandet) där domen är 2026-01-12
    När läget prövas 2026-01-20
    Så är lpbs.rattens-avgorande försenad med sista dag 2026-01-16, 4 dagar för sent

  Scenario: Att rätten fastställer omhändertagandet visar inte att nämnden har ansökt om tvångsvård, LVM 11 §
    Givet utredning u1 (LVM-utredning, med insats) där utredningens inledande är 2026-09-20 och utredningens avslutande är 2026-10-02
    Och tvångsåtgärd c1 (omhändertagande enligt LVM, ordförande) där åtgärdsbeslutet är 2026-10-01 och åtgärdens verkställande är 2026-10-01 och underställningen är 2026-10-02 och domstolens fastställelse är 2026-10-05
    Och dom d1 (LVM, avslår överklagandet) där domen är 2026-10-05
    När läget prövas 2026-10-09
    Så är lvm.ansokan för u1 kommande

  # --- Ett nytt beslut om vård

  Scenario: När rätten beslutar om vård på ny grund gäller åldersgränsen den nya, LVU 21 §
    Givet den enskilde p där födelsedagen är 2008-10-01
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2024-02-12
    Och tvångsåtgärd v2 (vård, 3 §, domstol) där åtgärdsbeslutet är 2026-02-10
    Och händelse h1 som gäller v1 (att vården inte längre behövs) där händelsen är 2026-01-20
    När läget prövas 2026-11-20
    Så är lvu.aldersgrans-18 för v1 förfallen
    Och är lvu.aldersgrans-21 för v2 kommande med sista dag 2029-10-01
    Och är tillfälle 1 av lvu.overvagande för v1 förfallen
    Och är lvu.varden-behovs-inte för v1 förfallen

  Scenario: När rätten meddelar ett nytt utreseförbud prövas det nya, LVU 31 c §
    Givet tvångsåtgärd u1 (utreseförbud, domstol) där åtgärdsbeslutet är 2026-01-12
    Och tvångsåtgärd u2 (utreseförbud, domstol) där åtgärdsbeslutet är 2026-06-15
    När läget prövas 2026-11-20
    Så är lvu.omprovning-utreseforbud för u1 förfallen
    Och är lvu.omprovning-utreseforbud för u2 kommande med sista dag 2026-12-15

  # --- LVU 13 b §

  Scenario: Har den unge lämnat hemmet finns inget kvar att överväga när prövningen är antecknad på placeringen
    Givet placering p1 (familjehem, LVU) där placeringens verkställande är 2026-02-10 och placeringens upphörande är 2026-08-20
    Och granskning g1 som gäller p1 (omprövning, utskott) där granskningen är 2026-07-20
    När läget prövas 2026-11-20
    Så är lvu.flyttningsforbud-vid-provning-av-placering för g1 förfallen med sista dag 2026-07-20

  # --- LVU 21 b och 21 c §§

  Scenario: Den som omhändertas på nytt följs inte upp efter den förra vården
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2025-02-10 och åtgärdens upphörande är 2026-03-02
    Och tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-04-01
    När läget prövas 2026-03-20
    Så är lvu.uppfoljning-inleds för v1 kommande
    När läget prövas 2026-04-10
    Så är lvu.uppfoljning-inleds för v1 förfallen

  Scenario: Rätten beslutar åter om vård utan att den unge omhändertas
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2025-02-10 och åtgärdens upphörande är 2026-03-02
    Och tvångsåtgärd v2 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-06-01
    När läget prövas 2026-06-10
    Så är lvu.uppfoljning-inleds för v1 förfallen

  Scenario: På artonårsdagen finns ingen uppföljning kvar att underrätta om att den inleds
    Givet den enskilde p där födelsedagen är 2008-10-01
    Och uppföljningsperiod f1 (uppföljning efter LVU-vård) där uppföljningens inledande är 2026-08-05
    När läget prövas 2026-09-30
    Så är lvu.uppfoljning-underrattelse-inledd för f1 försenad med sista dag 2026-08-05, 56 dagar för sent
    När läget prövas 2026-10-01
    Så är lvu.uppfoljning-underrattelse-inledd för f1 förfallen

  # --- SoL 19 kap. 1 §, FB 2 kap. 1 §, 6 kap. 19 §, lag (2021:530): barnet

  Scenario: Den som har fyllt 18 år är inget barn att anmäla oro för
    Givet den enskilde p där födelsedagen är 2008-10-01
    Och händelse h1 (kännedom om att ett barn kan fara illa) där händelsen är 2026-05-04
    När läget prövas 2026-09-30
    Så är sol.anmalan-om-barn försenad med sista dag 2026-05-04, 149 dagar för sent
    När läget prövas 2026-10-01
    Så är sol.anmalan-om-barn förfallen

  Scenario: Pågår redan en utredning av faderskapet finns det ingen skyldighet vid sidan av den
    Givet den enskilde p där födelsedagen är 2024-03-02
    Och utredning u1 (faderskapsutredning) där utredningens inledande är 2025-05-05
    Och händelse h1 (kännedom om barn utan fastställt föräldraskap) där händelsen är 2025-06-02
    När läget prövas 2025-06-10
    Så gäller inte fb.faderskap-ej-utrett-efter-ettarsdagen
    Och är fb.faderskapsutredning-efter-ettarsdagen för u1 kommande

  Scenario: Pågår redan en utredning av faderskapet före ettårsdagen löper fristen i den
    Givet den enskilde p där födelsedagen är 2026-03-02
    Och utredning u1 (faderskapsutredning) där utredningens inledande är 2026-04-01
    Och händelse h1 (kännedom om barn utan fastställt föräldraskap) där händelsen är 2026-04-20
    När läget prövas 2026-05-04
    Så gäller inte fb.faderskap-ej-utrett
    Och är fb.faderskapsutredning för u1 kommande med sista dag 2027-03-02

  Scenariomall: När barnet har fyllt 18 år finns ingen fråga om vårdnaden kvar att utreda
    Givet den enskilde p där födelsedagen är 2008-10-01
    Och begäran b1 (<begäran>) där begärans ankomst är 2026-08-03 och den dag som angetts i begäran är 2026-11-02
    När läget prövas 2026-09-30
    Så är <regel> för b1 kommande
    När läget prövas 2026-10-01
    Så är <regel> för b1 förfallen

    Exempel:
      | begäran                       | regel                 |
      | uppdrag om vårdnadsutredning  | fb.vardnadsutredning  |
      | uppdrag om adoptionsutredning | fb.adoptionsutredning |

  Scenariomall: När barnet har fyllt 18 år finns ingen fråga om vårdnaden kvar, också utan angiven dag
    Givet den enskilde p där födelsedagen är 2008-10-01
    Och begäran b1 (<begäran>) där begärans ankomst är 2026-09-28
    När läget prövas 2026-09-30
    Så är <regel> för b1 kommande
    När läget prövas 2026-10-01
    Så är <regel> för b1 förfallen

    Exempel:
      | begäran                       | regel                 |
      | uppdrag om vårdnadsutredning  | fb.utredning-utan-dag |
      | begäran om informationssamtal | fb.informationssamtal |

  # --- SoL (2025:400) 22 kap. 7 § 2 st.

  Scenario: Byts boendet eller grunden direkt gäller underrättelsen till regionen också den nya placeringen
    Givet den enskilde p där födelsedagen är 2014-03-02
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2026-03-02 och placeringens upphörande är 2026-03-10
    Och placering p2 (skyddat boende, LPBS) där placeringens verkställande är 2026-03-10
    Och händelse h1 som gäller p1 (underrättelse till regionen om hälsoundersökning) där händelsen är 2026-03-02
    När läget prövas 2026-03-20
    Så är sol.halsoundersokning-skyddat-boende för p1 fullgjord
    Och är sol.halsoundersokning-skyddat-boende för p2 fullgjord

  Scenario: Bedömdes underrättelsen till regionen obehövlig under den förra placeringen gäller det också den nya
    Givet den enskilde p där födelsedagen är 2014-03-02
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2026-03-02 och placeringens upphörande är 2026-03-10
    Och placering p2 (skyddat boende, LPBS) där placeringens verkställande är 2026-03-10
    Och händelse h1 som gäller p1 (bedömning att underrättelse till regionen är obehövlig) där händelsen är 2026-03-02
    När läget prövas 2026-03-20
    Så är sol.halsoundersokning-skyddat-boende för p2 fullgjord

  Scenario: Efter ett uppehåll inleds placeringen i skyddat boende på nytt
    Givet den enskilde p där födelsedagen är 2014-03-02
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2026-03-02 och placeringens upphörande är 2026-03-10
    Och placering p2 (skyddat boende, SoL) där placeringens verkställande är 2026-04-13
    Och händelse h1 som gäller p1 (underrättelse till regionen om hälsoundersökning) där händelsen är 2026-03-02
    När läget prövas 2026-04-20
    Så är sol.halsoundersokning-skyddat-boende för p2 försenad med sista dag 2026-04-13, 7 dagar för sent

  # --- SoF (2025:468) 10 kap. 3 §

  Scenario: En uppföljning som är antecknad på genomförandeplanen är en uppföljning av den
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2026-01-05
    Och plan pl1 som gäller p1 (genomförandeplan) där planens upprättande är 2026-04-01 och planens uppföljningsdag är 2026-10-01
    Och granskning g1 som gäller pl1 (uppföljning, tjänsteman) där granskningen är 2026-09-28
    När läget prövas 2026-11-20
    Så är sof.genomforandeplan-uppfoljning för pl1 fullgjord med sista dag 2026-10-01

  # --- LVM 27 och 28 §§

  Scenario: Byts hemmet direkt mot ett annat börjar vården i annan form inte på nytt
    Givet placering p1 (HVB, LVM) där placeringens verkställande är 2026-10-26 och placeringens upphörande är 2026-11-10
    Och placering p2 (familjehem, LVM) där placeringens verkställande är 2026-11-10
    Och plan pl1 som gäller p1 (plan för fortsatt vård) där planens upprättande är 2026-10-23
    När läget prövas 2026-11-20
    Så är lvm.plan-annan-form för p1 fullgjord
    Och är lvm.plan-annan-form för p2 fullgjord

  Scenario: Den som återvände till LVM-hemmet behöver en ny plan när den förra har slutat att gälla
    Givet placering p1 (HVB, LVM) där placeringens verkställande är 2026-10-26 och placeringens upphörande är 2026-11-02
    Och placering p2 (LVM-hem, LVM) där placeringens verkställande är 2026-11-02 och placeringens upphörande är 2026-11-10
    Och placering p3 (familjehem, LVM) där placeringens verkställande är 2026-11-10
    Och plan pl1 som gäller p1 (plan för fortsatt vård) där planens upprättande är 2026-10-23 och planens upphörande är 2026-11-02
    När läget prövas 2026-11-20
    Så är lvm.plan-annan-form för p3 försenad med sista dag 2026-11-10, 10 dagar för sent
