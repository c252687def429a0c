# language: sv
Egenskap: Det som antecknas på ett omhändertagande eller en omedelbar insats sedan rätten beslutade, efter lag

  # LVU 9 §, LVM 18 a §, LPBS 4 kap. 7 §: åtgärden upphör när rätten avgör frågan; dagen hör till den som upphörde

  Scenario: Granskningen efter domen gäller det som rätten beslutade enligt LPBS, LPBS 4 kap. 7 §
    Givet tvångsåtgärd c1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-10
    Och granskning g1 som gäller c1 (övervägande, utskott) där granskningen är 2026-05-04
    När läget prövas 2026-06-01
    Så följer slutsats.granskning-av-det-som-trader-i-stallet-lpbs av g1: gäller v1

  Scenario: Granskningen samma dag som domen gäller den åtgärd som upphörde enligt LPBS, LPBS 4 kap. 7 §
    Givet tvångsåtgärd c1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-10
    Och granskning g1 som gäller c1 (övervägande, utskott) där granskningen är 2026-02-10
    När läget prövas 2026-06-01
    Så följer inte slutsats.granskning-av-det-som-trader-i-stallet-lpbs

  Scenario: Begäran efter domen gäller det som rätten beslutade enligt LVM, LVM 18 a §
    Givet tvångsåtgärd c1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-06 och domstolens fastställelse är 2026-01-08 och ansökan hos domstolen är 2026-01-13 och åtgärdens upphörande är 2026-01-20
    Och tvångsåtgärd v1 som gäller c1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-01-20
    Och begäran b1 som gäller c1 (begäran att vården upphör) där begärans ankomst är 2026-05-04
    När läget prövas 2026-06-01
    Så följer slutsats.begaran-om-det-som-trader-i-stallet-lvm av b1: gäller v1

  Scenario: Begäran samma dag som domen gäller den åtgärd som upphörde enligt LVM, LVM 18 a §
    Givet tvångsåtgärd c1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-06 och domstolens fastställelse är 2026-01-08 och ansökan hos domstolen är 2026-01-13 och åtgärdens upphörande är 2026-01-20
    Och tvångsåtgärd v1 som gäller c1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-01-20
    Och begäran b1 som gäller c1 (begäran att vården upphör) där begärans ankomst är 2026-01-20
    När läget prövas 2026-06-01
    Så följer inte slutsats.begaran-om-det-som-trader-i-stallet-lvm

  Scenario: Begäran efter domen gäller det som rätten beslutade enligt LPBS, LPBS 4 kap. 7 §
    Givet tvångsåtgärd c1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-10
    Och begäran b1 som gäller c1 (begäran att vården upphör) där begärans ankomst är 2026-05-04
    När läget prövas 2026-06-01
    Så följer slutsats.begaran-om-det-som-trader-i-stallet-lpbs av b1: gäller v1

  Scenario: Begäran samma dag som domen gäller den åtgärd som upphörde enligt LPBS, LPBS 4 kap. 7 §
    Givet tvångsåtgärd c1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-10
    Och begäran b1 som gäller c1 (begäran att vården upphör) där begärans ankomst är 2026-02-10
    När läget prövas 2026-06-01
    Så följer inte slutsats.begaran-om-det-som-trader-i-stallet-lpbs

  Scenario: Händelsen efter domen gäller det som rätten beslutade enligt LVM, LVM 18 a §
    Givet tvångsåtgärd c1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-06 och domstolens fastställelse är 2026-01-08 och ansökan hos domstolen är 2026-01-13 och åtgärdens upphörande är 2026-01-20
    Och tvångsåtgärd v1 som gäller c1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-01-20
    Och händelse h1 som gäller c1 (att skälen upphörde) där händelsen är 2026-05-04
    När läget prövas 2026-06-01
    Så följer slutsats.handelse-i-det-som-trader-i-stallet-lvm av h1: gäller v1

  Scenario: Händelsen samma dag som domen gäller den åtgärd som upphörde enligt LVM, LVM 18 a §
    Givet tvångsåtgärd c1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-06 och domstolens fastställelse är 2026-01-08 och ansökan hos domstolen är 2026-01-13 och åtgärdens upphörande är 2026-01-20
    Och tvångsåtgärd v1 som gäller c1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-01-20
    Och händelse h1 som gäller c1 (att skälen upphörde) där händelsen är 2026-01-20
    När läget prövas 2026-06-01
    Så följer inte slutsats.handelse-i-det-som-trader-i-stallet-lvm

  Scenario: Händelsen efter domen gäller det som rätten beslutade enligt LPBS, LPBS 4 kap. 7 §
    Givet tvångsåtgärd c1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-10
    Och händelse h1 som gäller c1 (att skälen upphörde) där händelsen är 2026-05-04
    När läget prövas 2026-06-01
    Så följer slutsats.handelse-i-det-som-trader-i-stallet-lpbs av h1: gäller v1

  Scenario: Händelsen samma dag som domen gäller den åtgärd som upphörde enligt LPBS, LPBS 4 kap. 7 §
    Givet tvångsåtgärd c1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-10
    Och händelse h1 som gäller c1 (att skälen upphörde) där händelsen är 2026-02-10
    När läget prövas 2026-06-01
    Så följer inte slutsats.handelse-i-det-som-trader-i-stallet-lpbs

  Scenario: Avbrottet efter domen gäller det som rätten beslutade enligt LVU, LVU 9 §
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-02-10
    Och avbrott x1 som gäller c1 (avvikande) där avbrottet är 2026-05-04
    När läget prövas 2026-06-01
    Så följer slutsats.avbrott-i-det-som-trader-i-stallet av x1: gäller v1

  Scenario: Avbrottet som var över när domen kom gäller den åtgärd som upphörde enligt LVU, LVU 9 §
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-02-10
    Och avbrott x1 som gäller c1 (avvikande) där avbrottet är 2026-02-06 och återupptagandet är 2026-02-10
    När läget prövas 2026-06-01
    Så följer inte slutsats.avbrott-i-det-som-trader-i-stallet

  Scenario: Avbrottet efter domen gäller det som rätten beslutade enligt LPBS, LPBS 4 kap. 7 §
    Givet tvångsåtgärd c1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-10
    Och avbrott x1 som gäller c1 (avvikande) där avbrottet är 2026-05-04
    När läget prövas 2026-06-01
    Så följer slutsats.avbrott-i-det-som-trader-i-stallet-lpbs av x1: gäller v1

  Scenario: Avbrottet som var över när domen kom gäller den åtgärd som upphörde enligt LPBS, LPBS 4 kap. 7 §
    Givet tvångsåtgärd c1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-10
    Och avbrott x1 som gäller c1 (avvikande) där avbrottet är 2026-02-06 och återupptagandet är 2026-02-10
    När läget prövas 2026-06-01
    Så följer inte slutsats.avbrott-i-det-som-trader-i-stallet-lpbs

  Scenario: Kontakten efter domen gäller det som rätten beslutade enligt LVM, LVM 18 a §
    Givet tvångsåtgärd c1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-06 och domstolens fastställelse är 2026-01-08 och ansökan hos domstolen är 2026-01-13 och åtgärdens upphörande är 2026-01-20
    Och tvångsåtgärd v1 som gäller c1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-01-20
    Och kontakt k1 som gäller c1 (den enskilde, besök) där kontakten är 2026-05-04
    När läget prövas 2026-06-01
    Så följer slutsats.kontakt-i-det-som-trader-i-stallet-lvm av k1: gäller v1

  Scenario: Kontakten samma dag som domen gäller den åtgärd som upphörde enligt LVM, LVM 18 a §
    Givet tvångsåtgärd c1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-06 och domstolens fastställelse är 2026-01-08 och ansökan hos domstolen är 2026-01-13 och åtgärdens upphörande är 2026-01-20
    Och tvångsåtgärd v1 som gäller c1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-01-20
    Och kontakt k1 som gäller c1 (den enskilde, besök) där kontakten är 2026-01-20
    När läget prövas 2026-06-01
    Så följer inte slutsats.kontakt-i-det-som-trader-i-stallet-lvm

  Scenario: Kontakten efter domen gäller det som rätten beslutade enligt LPBS, LPBS 4 kap. 7 §
    Givet tvångsåtgärd c1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-10
    Och kontakt k1 som gäller c1 (den enskilde, besök) där kontakten är 2026-05-04
    När läget prövas 2026-06-01
    Så följer slutsats.kontakt-i-det-som-trader-i-stallet-lpbs av k1: gäller v1

  Scenario: Kontakten samma dag som domen gäller den åtgärd som upphörde enligt LPBS, LPBS 4 kap. 7 §
    Givet tvångsåtgärd c1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-10
    Och kontakt k1 som gäller c1 (den enskilde, besök) där kontakten är 2026-02-10
    När läget prövas 2026-06-01
    Så följer inte slutsats.kontakt-i-det-som-trader-i-stallet-lpbs

  Scenario: Uppföljningen efter domen gäller det som rätten beslutade enligt LPBS, LPBS 4 kap. 7 §
    Givet tvångsåtgärd c1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-10
    Och uppföljningsperiod f1 som gäller c1 (uppföljning efter placering) där uppföljningens inledande är 2026-05-04
    När läget prövas 2026-06-01
    Så följer slutsats.uppfoljning-av-det-som-trader-i-stallet-lpbs av f1: gäller v1

  Scenario: Uppföljningen samma dag som domen gäller den åtgärd som upphörde enligt LPBS, LPBS 4 kap. 7 §
    Givet tvångsåtgärd c1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och underställningen är 2026-01-07 och domstolens fastställelse är 2026-01-12 och ansökan hos domstolen är 2026-01-28 och åtgärdens upphörande är 2026-02-10
    Och tvångsåtgärd v1 som gäller c1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-10
    Och uppföljningsperiod f1 som gäller c1 (uppföljning efter placering) där uppföljningens inledande är 2026-02-10
    När läget prövas 2026-06-01
    Så följer inte slutsats.uppfoljning-av-det-som-trader-i-stallet-lpbs

  Scenario: Ett avslag enligt LVM utan koppling gäller den enda åtgärden, LVM 5 §
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-03-01 och åtgärdens verkställande är 2026-03-01 och ansökan hos domstolen är 2026-03-05
    Och dom d1 (LVM, avslag på ansökan) där domen är 2026-04-02
    När läget prövas 2026-05-04
    Så följer slutsats.avslag-av-det-enda-lvm av d1: gäller m1

  Scenario: Väntar två åtgärder enligt LVM säger avslaget inte vilken
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-03-01 och åtgärdens verkställande är 2026-03-01 och ansökan hos domstolen är 2026-03-05
    Och tvångsåtgärd m2 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-03-01 och åtgärdens verkställande är 2026-03-01 och ansökan hos domstolen är 2026-03-06
    Och dom d1 (LVM, avslag på ansökan) där domen är 2026-04-02
    När läget prövas 2026-05-04
    Så följer inte slutsats.avslag-av-det-enda-lvm

  Scenario: Det avslag enligt LVM som säger vad det gäller går före
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-03-01 och åtgärdens verkställande är 2026-03-01 och ansökan hos domstolen är 2026-03-05
    Och dom d1 som gäller m1 (LVM, avslag på ansökan) där domen är 2026-04-02
    När läget prövas 2026-05-04
    Så går d1 före slutsats.avslag-av-det-enda-lvm

  Scenario: Ett avslag enligt LPBS utan koppling gäller den enda åtgärden, LPBS 3 kap. 3 §
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-03-01 och åtgärdens verkställande är 2026-03-01 och ansökan hos domstolen är 2026-03-05
    Och dom d1 (LPBS, avslag på ansökan) där domen är 2026-04-02
    När läget prövas 2026-05-04
    Så följer slutsats.avslag-av-det-enda-lpbs av d1: gäller m1

  Scenario: Väntar två åtgärder enligt LPBS säger avslaget inte vilken
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-03-01 och åtgärdens verkställande är 2026-03-01 och ansökan hos domstolen är 2026-03-05
    Och tvångsåtgärd m2 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-03-01 och åtgärdens verkställande är 2026-03-01 och ansökan hos domstolen är 2026-03-06
    Och dom d1 (LPBS, avslag på ansökan) där domen är 2026-04-02
    När läget prövas 2026-05-04
    Så följer inte slutsats.avslag-av-det-enda-lpbs

  Scenario: Det avslag enligt LPBS som säger vad det gäller går före
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-03-01 och åtgärdens verkställande är 2026-03-01 och ansökan hos domstolen är 2026-03-05
    Och dom d1 som gäller m1 (LPBS, avslag på ansökan) där domen är 2026-04-02
    När läget prövas 2026-05-04
    Så går d1 före slutsats.avslag-av-det-enda-lpbs

  Scenario: Ansökan enligt LVM är gjord också för det den följer på, LVM 18 §
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-02-02
    Och tvångsåtgärd c1 som gäller o1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-03-02 och ansökan hos domstolen är 2026-02-06
    När läget prövas 2026-04-01
    Så följer slutsats.ansokan-for-omhandertagandet-lvm av c1: ansökan hos domstolen 2026-02-06

  Scenario: Utan känd ansökan enligt LVM visas ingen ansökan för det den följer på
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-02-02
    Och tvångsåtgärd c1 som gäller o1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-03-02
    När läget prövas 2026-04-01
    Så följer inte slutsats.ansokan-for-omhandertagandet-lvm

  Scenario: Den ansökan enligt LVM som är antecknad på åtgärden själv går före
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-02-02 och ansökan hos domstolen är 2026-02-05
    Och tvångsåtgärd c1 som gäller o1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-03-02 och ansökan hos domstolen är 2026-02-06
    När läget prövas 2026-04-01
    Så går o1 före slutsats.ansokan-for-omhandertagandet-lvm

  Scenario: Ansökan enligt LPBS är gjord också för det den följer på, LPBS 4 kap. 6 §
    Givet tvångsåtgärd o1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02
    Och tvångsåtgärd c1 som gäller o1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-03-02 och ansökan hos domstolen är 2026-02-06
    När läget prövas 2026-04-01
    Så följer slutsats.ansokan-for-omhandertagandet-lpbs av c1: ansökan hos domstolen 2026-02-06

  Scenario: Utan känd ansökan enligt LPBS visas ingen ansökan för det den följer på
    Givet tvångsåtgärd o1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02
    Och tvångsåtgärd c1 som gäller o1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-03-02
    När läget prövas 2026-04-01
    Så följer inte slutsats.ansokan-for-omhandertagandet-lpbs

  Scenario: Den ansökan enligt LPBS som är antecknad på åtgärden själv går före
    Givet tvångsåtgärd o1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02 och ansökan hos domstolen är 2026-02-05
    Och tvångsåtgärd c1 som gäller o1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-03-02 och ansökan hos domstolen är 2026-02-06
    När läget prövas 2026-04-01
    Så går o1 före slutsats.ansokan-for-omhandertagandet-lpbs
