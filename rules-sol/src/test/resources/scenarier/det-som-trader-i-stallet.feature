# language: sv
Egenskap: Det som antecknas på ett omhändertagande eller ett tillfälligt förbud som har gått över i vad rätten beslutade

  # LVU 9, 30 och 31 g §§, LVM 18 a §, LPBS 4 kap. 7 §: åtgärden upphör när rätten avgör frågan

  Scenario: Ett övervägande som är antecknat på omhändertagandet sedan rätten beslutat om vård är ett övervägande av vården, LVU 13 §
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-02-10
    Och granskning g1 som gäller c1 (övervägande, utskott) där granskningen är 2026-07-20
    När läget prövas 2026-11-20
    Så följer slutsats.granskning-av-det-som-trader-i-stallet av g1: gäller v1
    Och är tillfälle 1 av lvu.overvagande fullgjord
    Och är tillfälle 2 av lvu.overvagande kommande med sista dag 2027-01-20

  Scenario: Samma dag som rätten beslutar om vård, eller dessförinnan, gäller granskningen omhändertagandet
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-02-10
    Och granskning g1 som gäller c1 (övervägande, utskott) där granskningen är 2026-02-10
    När läget prövas 2026-09-01
    Så följer inte slutsats.granskning-av-det-som-trader-i-stallet
    Och är tillfälle 1 av lvu.overvagande försenad med sista dag 2026-08-10, 22 dagar för sent

  Scenario: Har vården upphört innan den unge omhändertas på nytt gäller granskningen inte den
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-02
    Och tvångsåtgärd v1 som gäller c1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-02-10
    Och granskning g1 som gäller c1 (övervägande, utskott) där granskningen är 2026-07-20
    När läget prövas 2026-08-11
    Så följer inte slutsats.granskning-av-det-som-trader-i-stallet

  Scenario: Granskningen av det tillfälliga utreseförbudet gäller förbudet som rätten beslutade, LVU 31 c §
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-01-15 och underställningen är 2026-01-16 och domstolens fastställelse är 2026-01-20 och ansökan hos domstolen är 2026-02-01 och åtgärdens upphörande är 2026-02-15
    Och tvångsåtgärd u1 (utreseförbud, domstol) där åtgärdsbeslutet är 2026-02-15
    Och granskning g1 som gäller t1 (omprövning, utskott) där granskningen är 2026-08-03
    Och händelse h1 som gäller t1 (att skälen upphörde) där händelsen är 2026-09-01
    När läget prövas 2026-10-01
    Så följer slutsats.granskning-av-det-som-trader-i-stallet av g1: gäller u1
    Och är tillfälle 1 av lvu.omprovning-utreseforbud fullgjord
    Och följer slutsats.handelse-i-det-som-trader-i-stallet av h1: gäller u1
    Och är lvu.utreseforbud-skal-saknas för u1 kommande
    Och gäller inte lvu.tillfalligt-utreseforbud-skal-saknas

  Scenario: En begäran att vården upphör som är antecknad på omhändertagandet gäller vården, LVU 33 §
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-02-10
    Och begäran b1 som gäller c1 (begäran att vården upphör) där begärans ankomst är 2026-09-10
    När läget prövas 2026-10-01
    Så följer slutsats.begaran-om-det-som-trader-i-stallet av b1: gäller v1
    Och är lvu.skyndsam-handlaggning kommande

  Scenario: En begäran som kom medan omhändertagandet gällde gäller det
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-02-10
    Och begäran b1 som gäller c1 (begäran att vården upphör) där begärans ankomst är 2026-01-20
    När läget prövas 2026-03-01
    Så följer inte slutsats.begaran-om-det-som-trader-i-stallet
    Och är lvu.skyndsam-handlaggning förfallen

  Scenario: Att vården inte behövs gäller vården också när det är antecknat på omhändertagandet, LVU 21 §
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-02-10
    Och händelse h1 som gäller c1 (att vården inte längre behövs) där händelsen är 2026-09-01
    När läget prövas 2026-10-01
    Så följer slutsats.handelse-i-det-som-trader-i-stallet av h1: gäller v1
    Och är lvu.varden-behovs-inte för v1 kommande

  Scenario: Att skälen upphörde innan rätten beslutade gäller omhändertagandet
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-02-10
    Och händelse h1 som gäller c1 (att skälen upphörde) där händelsen är 2026-02-09
    När läget prövas 2026-03-01
    Så följer inte slutsats.handelse-i-det-som-trader-i-stallet

  Scenario: En ny ansökan som är antecknad på omhändertagandet förlänger rättens medgivande, LVU 9 a och 9 b §§
    Givet tvångsåtgärd c1 (omedelbart omhändertagande för tillfällig vård, nämnd, ansökan om fortsatt omhändertagande) där åtgärdsbeslutet är 2025-12-05 och åtgärdens verkställande är 2025-12-05 och underställningen är 2025-12-07 och domstolens fastställelse är 2025-12-12 och ansökan hos domstolen är 2025-12-28 och åtgärdens upphörande är 2026-01-08
    Och tvångsåtgärd t1 som gäller c1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-01-08 och åtgärdens slutdag är 2026-03-08
    Och händelse h1 som gäller c1 (ny ansökan hos domstolen) där händelsen är 2026-03-01
    När läget prövas 2026-03-10
    Så följer slutsats.handelse-i-det-som-trader-i-stallet av h1: gäller t1
    Och är lvu.fortsatt-omhandertagande-tva-manader för t1 fullgjord med sista dag 2026-03-08
    Och är lvu.fortsatt-omhandertagande-loper-ut för t1 fullgjord

  Scenario: Ett besök som är antecknat på omhändertagandet sedan rätten beslutat om vård är ett besök under vården, LVU 13 a §
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-02-10
    Och kontakt k1 som gäller c1 (den enskilde, besök) där kontakten är 2026-05-05
    När läget prövas 2026-07-20
    Så följer slutsats.kontakt-i-det-som-trader-i-stallet av k1: gäller v1
    Och är tillfälle 1 av lvu.folja-varden för v1 fullgjord

  Scenario: Ett besök under omhändertagandet gäller det
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-02-10
    Och kontakt k1 som gäller c1 (den enskilde, besök) där kontakten är 2026-02-01
    När läget prövas 2026-07-20
    Så följer inte slutsats.kontakt-i-det-som-trader-i-stallet

  Scenario: Ett avvikande som är antecknat på omhändertagandet är frånvaro från vården, LVM 12 § 3 st.
    Givet tvångsåtgärd c1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-06 och domstolens fastställelse är 2026-01-08 och ansökan hos domstolen är 2026-01-13 och åtgärdens upphörande är 2026-01-20
    Och tvångsåtgärd v1 som gäller c1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-01-20
    Och avbrott x1 som gäller c1 (avvikande) där avbrottet är 2026-02-02
    När läget prövas 2026-08-20
    Så följer slutsats.avbrott-i-det-som-trader-i-stallet-lvm av x1: gäller v1
    Och är lvm.vardbeslut-upphor-franvaro inträdd

  Scenario: Ett avvikande under omhändertagandet är inte frånvaro från vården
    Givet tvångsåtgärd c1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-06 och domstolens fastställelse är 2026-01-08 och ansökan hos domstolen är 2026-01-13 och åtgärdens upphörande är 2026-01-20
    Och tvångsåtgärd v1 som gäller c1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-01-20
    Och avbrott x1 som gäller c1 (avvikande) där avbrottet är 2026-01-15 och återupptagandet är 2026-01-18
    När läget prövas 2026-08-20
    Så följer inte slutsats.avbrott-i-det-som-trader-i-stallet-lvm

  Scenario: Ett avvikande som började under omhändertagandet och pågick när rätten beslutade är frånvaro från vården
    Givet tvångsåtgärd c1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-06 och domstolens fastställelse är 2026-01-08 och ansökan hos domstolen är 2026-01-13 och åtgärdens upphörande är 2026-01-20
    Och tvångsåtgärd v1 som gäller c1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-01-20
    Och avbrott x1 som gäller c1 (avvikande) där avbrottet är 2026-01-15
    När läget prövas 2026-07-15
    Så följer slutsats.avbrott-i-det-som-trader-i-stallet-lvm av x1: gäller v1
    Och är lvm.vardbeslut-upphor-franvaro kommande med sista dag 2026-07-16
    När läget prövas 2026-07-20
    Så är lvm.vardbeslut-upphor-franvaro inträdd med sista dag 2026-07-16

  Scenario: Den som var borta när rätten beslutade kom tillbaka i tid
    Givet tvångsåtgärd c1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-06 och domstolens fastställelse är 2026-01-08 och ansökan hos domstolen är 2026-01-13 och åtgärdens upphörande är 2026-01-20
    Och tvångsåtgärd v1 som gäller c1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-01-20
    Och avbrott x1 som gäller c1 (avvikande) där avbrottet är 2026-01-15 och återupptagandet är 2026-02-02
    När läget prövas 2026-07-20
    Så är lvm.vardbeslut-upphor-franvaro fullgjord
    Och är lvm.vardtid kommande med sista dag 2026-07-23

  Scenario: Vård som bara är sökt har ännu inte trätt i stället för omhändertagandet
    Givet tvångsåtgärd c1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-06 och domstolens fastställelse är 2026-01-08 och ansökan hos domstolen är 2026-01-13
    Och tvångsåtgärd v1 som gäller c1 (vård enligt LVM) där ansökan hos domstolen är 2026-01-13
    Och avbrott x1 som gäller c1 (avvikande) där avbrottet är 2026-01-15
    När läget prövas 2026-01-19
    Så följer inte slutsats.avbrott-i-det-som-trader-i-stallet-lvm

  Scenario: En uppföljning som är antecknad på omhändertagandet följer på vården, LVU 21 b §
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-02-10 och åtgärdens upphörande är 2026-09-01
    Och uppföljningsperiod f1 som gäller c1 (uppföljning efter LVU-vård) där uppföljningens inledande är 2026-09-05
    När läget prövas 2026-11-20
    Så följer slutsats.uppfoljning-av-det-som-trader-i-stallet av f1: gäller v1
    Och är lvu.uppfoljning-inleds för v1 fullgjord

  Scenario: En uppföljning av vården står kvar vid den
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-02-10 och åtgärdens upphörande är 2026-09-01
    Och uppföljningsperiod f1 som gäller v1 (uppföljning efter LVU-vård) där uppföljningens inledande är 2026-09-05
    När läget prövas 2026-11-20
    Så följer inte slutsats.uppfoljning-av-det-som-trader-i-stallet
    Och är lvu.uppfoljning-inleds för v1 fullgjord

  # --- Vården träder i stället för det fortsatta omhändertagandet

  Scenario: Det fortsatta omhändertagandet upphör när rätten beslutar om vård, LVU 9 § 1 st. 2 p.
    Givet tvångsåtgärd t1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-01-08 och åtgärdens slutdag är 2026-03-08
    Och tvångsåtgärd v1 som gäller t1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-02-20
    När läget prövas 2026-04-20
    Så följer slutsats.vard-i-stallet-for-fortsatt-omhandertagande av t1: åtgärdens upphörande 2026-02-20
    Och är lvu.fortsatt-omhandertagande-tva-manader för t1 förfallen
    Och är lvu.fortsatt-omhandertagande-loper-ut för t1 förfallen
    Och är lvu.overvagande för v1 kommande med sista dag 2026-08-20

  Scenario: Vård som rätten beslutade dessförinnan avslutar inte det fortsatta omhändertagandet
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2025-02-20 och åtgärdens upphörande är 2025-11-03
    Och tvångsåtgärd t1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-01-08 och åtgärdens slutdag är 2026-03-08
    När läget prövas 2026-03-09
    Så följer inte slutsats.vard-i-stallet-for-fortsatt-omhandertagande
    Och är lvu.fortsatt-omhandertagande-loper-ut för t1 inträdd

  Scenario: Det antecknade upphörandet av det fortsatta omhändertagandet går före
    Givet tvångsåtgärd t1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-01-08 och åtgärdens slutdag är 2026-03-08 och åtgärdens upphörande är 2026-02-15
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-02-20
    När läget prövas 2026-04-20
    Så går t1 före slutsats.vard-i-stallet-for-fortsatt-omhandertagande
