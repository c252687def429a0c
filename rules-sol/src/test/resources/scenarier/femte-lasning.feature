# language: sv
Egenskap: Femte läsning: tvångsåtgärder, domar, återkoppling och ej verkställda beslut

  # Väntade dagar och lägen är räknade för hand ur lagtexten före körningen.

  # --- Tillfälliga förbud och 18-årsdagen (LVU 24, 28, 31 a och 31 e §§)

  Scenario: Den unge fyller 18 inom veckan: inget tillfälligt flyttningsförbud att underställa eller pröva
    Givet den enskilde p där födelsedagen är 2008-03-05
    Och tvångsåtgärd m1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-03-02
    När läget prövas 2026-03-04
    Så är lvu.understallning-flyttningsforbud kommande med sista dag 2026-03-09
    När läget prövas 2026-03-20
    Så är lvu.understallning-flyttningsforbud förfallen med sista dag 2026-03-09
    Och har lvu.understallning-flyttningsforbud bortfallsdag 2026-03-05
    Och har lvu.flyttningsforbud-upphor-utan-understallning bortfallsdag 2026-03-05

  Scenario: Underställt flyttningsförbud när den unge fyller 18 före rättens prövning
    Givet den enskilde p där födelsedagen är 2008-03-05
    Och tvångsåtgärd m1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-03-02 och underställningen är 2026-03-03
    När läget prövas 2026-03-20
    Så är lvu.understallning-flyttningsforbud fullgjord med sista dag 2026-03-09
    Och är lvu.rattens-provning-flyttningsforbud förfallen med sista dag 2026-03-10

  Scenario: Den unge fyller 18 inom veckan: inget tillfälligt utreseförbud att underställa
    Givet den enskilde p där födelsedagen är 2008-03-05
    Och tvångsåtgärd m1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-03-02
    När läget prövas 2026-03-20
    Så är lvu.understallning-utreseforbud förfallen med sista dag 2026-03-09
    Och har lvu.understallning-utreseforbud bortfallsdag 2026-03-05
    Och har lvu.utreseforbud-upphor-utan-understallning bortfallsdag 2026-03-05

  Scenario: Underställt utreseförbud när den unge fyller 18 före rättens prövning
    Givet den enskilde p där födelsedagen är 2008-03-05
    Och tvångsåtgärd m1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-03-02 och underställningen är 2026-03-03
    När läget prövas 2026-03-20
    Så är lvu.rattens-provning-utreseforbud förfallen med sista dag 2026-03-10

  Scenario: Veckan gick ut före 18-årsdagen: förbudet hade redan upphört
    Givet den enskilde p där födelsedagen är 2008-03-12
    Och tvångsåtgärd m1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-03-02
    När läget prövas 2026-03-20
    Så är lvu.flyttningsforbud-upphor-utan-understallning inträdd med sista dag 2026-03-10

  # --- Läkarundersökning före en ansökan som inte längre kan göras eller redan är prövad (LVU 1, 4 och 32 §§)

  Scenario: Den som har fyllt 20 år: ingen ansökan kvar att undersöka inför
    Givet den enskilde p där födelsedagen är 2006-03-20
    Och tvångsåtgärd m1 (omedelbart omhändertagande, 3 §, nämnd) där åtgärdsbeslutet är 2026-03-02 och underställningen är 2026-03-03 och åtgärdens verkställande är 2026-03-02 och domstolens fastställelse är 2026-03-09
    När läget prövas 2026-03-19
    Så är lvu.lakarundersokning-infor-ansokan kommande
    När läget prövas 2026-03-25
    Så har lvu.lakarundersokning-infor-ansokan bortfallsdag 2026-03-20
    Och är lvu.ansokan-om-vard förfallen

  Scenario: Rätten har beslutat om vård: undersökningen före ansökan visas inte som kvar
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 3 §, nämnd) där åtgärdsbeslutet är 2026-03-02 och underställningen är 2026-03-03 och åtgärdens verkställande är 2026-03-02 och domstolens fastställelse är 2026-03-09
    Och tvångsåtgärd v1 som gäller m1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2026-03-25
    När läget prövas 2026-04-05
    Så har lvu.lakarundersokning-infor-ansokan bortfallsdag 2026-03-25

  # --- Ansökan antecknad på det förbud eller det medgivande som söks (LVU 8, 9, 29-30, 31 f-31 g §§)

  Scenario: Ansökan om flyttningsförbud i tid, antecknad på det förbud som rätten meddelade
    Givet den enskilde p där födelsedagen är 2014-01-01
    Och tvångsåtgärd m1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-03-02 och underställningen är 2026-03-03 och domstolens fastställelse är 2026-03-05
    Och tvångsåtgärd f1 som gäller m1 (flyttningsförbud, domstol) där ansökan hos domstolen är 2026-03-16 och åtgärdsbeslutet är 2026-04-10
    När läget prövas 2026-04-20
    Så följer slutsats.ansokan-for-omhandertagandet av f1: ansökan hos domstolen 2026-03-16
    Och är lvu.ansokan-flyttningsforbud fullgjord med sista dag 2026-03-19
    Och är lvu.flyttningsforbud-upphor-utan-ansokan fullgjord med sista dag 2026-03-20
    Och är lvu.rattens-avgorande fullgjord för sent med sista dag 2026-03-30, 11 dagar för sent

  Scenario: Ansökan om flyttningsförbud dagen efter de två veckorna, antecknad på förbudet
    Givet den enskilde p där födelsedagen är 2014-01-01
    Och tvångsåtgärd m1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-03-02 och underställningen är 2026-03-03 och domstolens fastställelse är 2026-03-05
    Och tvångsåtgärd f1 som gäller m1 (flyttningsförbud, domstol) där ansökan hos domstolen är 2026-03-20 och åtgärdsbeslutet är 2026-04-10
    När läget prövas 2026-04-20
    Så är lvu.ansokan-flyttningsforbud fullgjord för sent med sista dag 2026-03-19, 1 dag för sent
    Och är lvu.flyttningsforbud-upphor-utan-ansokan inträdd med sista dag 2026-03-20

  Scenario: Ansökan om utreseförbud i tid, antecknad på det förbud som rätten meddelade
    Givet den enskilde p där födelsedagen är 2014-01-01
    Och tvångsåtgärd m1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-03-02 och underställningen är 2026-03-03 och domstolens fastställelse är 2026-03-05
    Och tvångsåtgärd u1 som gäller m1 (utreseförbud, domstol) där ansökan hos domstolen är 2026-03-16 och åtgärdsbeslutet är 2026-04-10
    När läget prövas 2026-04-20
    Så är lvu.ansokan-utreseforbud fullgjord med sista dag 2026-04-02
    Och är lvu.utreseforbud-upphor-utan-ansokan fullgjord med sista dag 2026-04-03
    Och är lvu.omprovning-utreseforbud kommande med sista dag 2026-10-10

  Scenario: Ansökan om fortsatt omhändertagande i tid, antecknad på rättens medgivande
    Givet den enskilde p där födelsedagen är 2014-01-01
    Och tvångsåtgärd m1 (omedelbart omhändertagande för tillfällig vård, nämnd, ansökan om fortsatt omhändertagande) där åtgärdsbeslutet är 2026-02-02 och underställningen är 2026-02-03 och åtgärdens verkställande är 2026-02-02 och domstolens fastställelse är 2026-02-06
    Och tvångsåtgärd t1 som gäller m1 (omhändertagande för tillfällig vård, domstol) där ansökan hos domstolen är 2026-02-20 och åtgärdsbeslutet är 2026-03-10 och åtgärdens slutdag är 2026-05-01
    När läget prövas 2026-03-15
    Så är lvu.ansokan-om-vard fullgjord med sista dag 2026-03-02
    Och är lvu.upphor-utan-ansokan fullgjord med sista dag 2026-03-03
    Och är lvu.rattens-avgorande fullgjord för sent med sista dag 2026-03-06, 4 dagar för sent

  # --- Uppföljning efter vården (LVU 21 b §)

  Scenario: Ärendet flyttades till en annan kommun: vården upphörde inte enligt 21 §
    Givet den enskilde p där födelsedagen är 2012-03-02
    Och tvångsåtgärd v1 (vård, 2 §, domstol, flyttat) där åtgärdsbeslutet är 2025-01-07 och åtgärdens verkställande är 2025-01-07 och åtgärdens upphörande är 2026-03-02
    När läget prövas 2026-06-10
    Så gäller inte lvu.uppfoljning-inleds

  # --- Flyttningsförbud när prövningen är antecknad på placeringen (LVU 13 b §)

  Scenario: Omprövningen är antecknad på placeringen i familjehemmet
    Givet den enskilde p där födelsedagen är 2012-05-10
    Och tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2026-01-07 och åtgärdens verkställande är 2026-01-07
    Och placering p1 som gäller v1 (familjehem, LVU) där placeringens verkställande är 2026-01-07
    Och granskning g1 som gäller p1 (omprövning, nämnd) där granskningen är 2026-06-10
    När läget prövas 2026-06-20
    Så är lvu.flyttningsforbud-vid-provning-av-placering försenad med sista dag 2026-06-10, 10 dagar för sent
    Och gäller inte lvu.flyttningsforbud-vid-provning
    Och vilar lvu.flyttningsforbud-vid-provning-av-placering på LVU (1990:52) 13 b §

  Scenario: Flyttningsförbud övervägdes samma dag, och en annan gång dagen efter
    Givet den enskilde p där födelsedagen är 2012-05-10
    Och placering p1 (annat enskilt hem, LVU) där placeringens verkställande är 2025-01-07
    Och granskning g1 som gäller p1 (omprövning, nämnd) där granskningen är 2025-06-10
    Och granskning g2 som gäller p1 (övervägande om flyttningsförbud, nämnd) där granskningen är 2025-06-10
    Och granskning g3 som gäller p1 (omprövning, utskott) där granskningen är 2025-12-09
    Och granskning g4 som gäller p1 (övervägande om flyttningsförbud, utskott) där granskningen är 2025-12-10
    När läget prövas 2025-12-20
    Så är lvu.flyttningsforbud-vid-provning-av-placering för g1 fullgjord med sista dag 2025-06-10
    Och är lvu.flyttningsforbud-vid-provning-av-placering för g3 fullgjord för sent med sista dag 2025-12-09, 1 dag för sent

  Scenario: Före den 1 juli 2022, i jourhem, enligt SoL, vid 18 år eller som övervägande krävs det inte
    Givet den enskilde p där födelsedagen är 2008-04-22
    Och placering p1 (familjehem, LVU) där placeringens verkställande är 2022-01-10 och placeringens upphörande är 2022-08-01
    Och granskning g1 som gäller p1 (omprövning, nämnd) där granskningen är 2022-06-30
    Och granskning g2 som gäller p1 (omprövning, nämnd) där granskningen är 2022-07-01
    Och granskning g3 som gäller p1 (övervägande, nämnd) där granskningen är 2022-07-02
    Och placering p2 (jourhem, LVU) där placeringens verkställande är 2022-08-01 och placeringens upphörande är 2023-08-01
    Och granskning g4 som gäller p2 (omprövning, nämnd) där granskningen är 2023-01-10
    Och placering p3 (familjehem, SoL) där placeringens verkställande är 2023-08-01 och placeringens upphörande är 2024-08-01
    Och granskning g5 som gäller p3 (omprövning, nämnd) där granskningen är 2024-01-10
    Och placering p4 (familjehem, LVU) där placeringens verkställande är 2024-08-01
    Och granskning g6 som gäller p4 (omprövning, nämnd) där granskningen är 2026-04-22
    När läget prövas 2026-04-24
    Så gäller inte lvu.flyttningsforbud-vid-provning-av-placering för g1
    Och är lvu.flyttningsforbud-vid-provning-av-placering för g2 förfallen med sista dag 2022-07-01
    Och gäller inte lvu.flyttningsforbud-vid-provning-av-placering för g3
    Och gäller inte lvu.flyttningsforbud-vid-provning-av-placering för g4
    Och gäller inte lvu.flyttningsforbud-vid-provning-av-placering för g5
    Och gäller inte lvu.flyttningsforbud-vid-provning-av-placering för g6

  # --- Återkoppling till anmälaren när barnet har dött (SoL 19 kap. 6 §)

  Scenario: Barnet dog efter beslutet: anmälaren som har begärt det ska ändå få svar inom veckan
    Givet den enskilde p där dödsdagen är 2026-03-12
    Och anmälan a1 (barn, anmälningsskyldig, inte återkoppling olämplig) där anmälans ankomst är 2026-03-02 och begäran om återkoppling är 2026-03-03
    Och förhandsbedömning b1 som gäller a1 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-03-10
    När läget prövas 2026-03-30
    Så är sol.aterkoppling-inom-en-vecka försenad med sista dag 2026-03-17, 13 dagar för sent
    Och är sol.forhandsbedomning fullgjord

  Scenario: Barnet dog innan något beslut fanns: ingen återkoppling att lämna
    Givet den enskilde p där dödsdagen är 2026-03-05
    Och anmälan a1 (barn, anmälningsskyldig, inte återkoppling olämplig) där anmälans ankomst är 2026-03-02 och begäran om återkoppling är 2026-03-03
    När läget prövas 2026-03-30
    Så gäller inte sol.aterkoppling-inom-en-vecka

  Scenario: Begäran efter beslutet, barnet har dött: svaret ska lämnas genast
    Givet den enskilde p där dödsdagen är 2026-03-12
    Och anmälan a1 (barn, anmälningsskyldig, inte återkoppling olämplig) där anmälans ankomst är 2026-03-02 och begäran om återkoppling är 2026-03-11
    Och förhandsbedömning b1 som gäller a1 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-03-10
    När läget prövas 2026-03-30
    Så är sol.aterkoppling-genast försenad med sista dag 2026-03-11, 19 dagar för sent

  Scenario: Begäran före 2026, barnet har dött
    Givet den enskilde p där dödsdagen är 2025-10-12
    Och anmälan a1 (barn, anmälningsskyldig, inte återkoppling olämplig) där anmälans ankomst är 2025-10-02 och begäran om återkoppling är 2025-10-03
    När läget prövas 2025-10-30
    Så är sol.aterkoppling-pa-begaran kommande

  # --- Återkallad ansökan, dom efter verkställighet, laga kraft (SoL 34 kap. 5 §, 35 kap. 5 §)

  Scenario: Ansökan återkallades efter beslutet: inget kvar att verkställa
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-01-02 och återkallelsen av ansökan är 2026-03-01
    Och beslut b1 som gäller a1 (SoL, paragraf 11:1, gynnande, hemtjänst) där beslutet är 2026-01-15
    När läget prövas 2026-02-20
    Så är sol.beslut-galler-omedelbart kommande
    När läget prövas 2026-08-10
    Så har sol.beslut-galler-omedelbart bortfallsdag 2026-03-01
    Och har sol.insats-inom-skalig-tid bortfallsdag 2026-03-01

  Scenario: En annan ansökan återkallades: beslutet står kvar
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-01-02
    Och ansökan a2 (insats enligt SoL, boendestöd) där ansökans ankomst är 2026-01-05 och återkallelsen av ansökan är 2026-03-01
    Och beslut b1 som gäller a1 (SoL, paragraf 11:1, gynnande, hemtjänst) där beslutet är 2026-01-15
    När läget prövas 2026-04-20
    Så är sol.beslut-galler-omedelbart kommande
    Och är sol.insats-inom-skalig-tid kommande

  Scenario: Ansökan återkallades under avbrottet
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-01-02 och återkallelsen av ansökan är 2026-04-01
    Och beslut b1 som gäller a1 (SoL, paragraf 11:1, gynnande, hemtjänst) där beslutet är 2026-01-15
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2026-03-02
    När läget prövas 2026-04-20
    Så har sol.avbruten-insats-inom-skalig-tid bortfallsdag 2026-04-01

  Scenario: Ansökan återkallades under senareläggningen
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-01-02 och återkallelsen av ansökan är 2026-02-10
    Och beslut b1 som gäller a1 (SoL, paragraf 11:1, gynnande, hemtjänst) där beslutet är 2026-01-15
    Och senareläggning s1 som gäller b1 där begäran om senareläggning är 2026-01-20 och senareläggningens slutdag är 2026-03-01
    När läget prövas 2026-04-10
    Så är sol.senarelagd-verkstallighet förfallen med sista dag 2026-03-01
    Och är sol.insats-inom-skalig-tid-efter-senarelaggning förfallen

  Scenario: Ansökan återkallades under en senareläggning utan dag
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-01-02 och återkallelsen av ansökan är 2026-02-10
    Och beslut b1 som gäller a1 (SoL, paragraf 11:1, gynnande, hemtjänst) där beslutet är 2026-01-15
    Och senareläggning s1 som gäller b1 där begäran om senareläggning är 2026-01-20
    När läget prövas 2026-04-10
    Så har sol.senarelagd-utan-dag bortfallsdag 2026-02-10

  Scenario: Insatsen gavs redan när domen kom
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2026-02-02
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-20
    När läget prövas 2026-06-10
    Så är sol.dom-galler-omedelbart fullgjord
    Och är sol.dom-inom-skalig-tid fullgjord

  Scenario: Domen ska verkställas när den har fått laga kraft, inte dessförinnan
    Givet dom d1 (SoL, beviljar insats, hemtjänst, gäller först när den vunnit laga kraft) där domen är 2026-02-02 och domens laga kraft är 2026-02-24
    När läget prövas 2026-02-10
    Så gäller inte sol.dom-galler-efter-laga-kraft
    Och är sol.dom-vantar-pa-laga-kraft kommande
    När läget prövas 2026-03-10
    Så är sol.dom-galler-efter-laga-kraft kommande
    Och har sol.dom-galler-efter-laga-kraft ingen sista dag
    Och vilar sol.dom-galler-efter-laga-kraft på SoL (2025:400) 35 kap. 5 § 1 st.
    Och gäller inte sol.dom-galler-omedelbart

  Scenario: Laga kraft dagen före och dagen för den nya lagen, verkställt
    Givet dom d1 (SoL, beviljar insats, hemtjänst, gäller först när den vunnit laga kraft) där domen är 2025-06-02 och domens laga kraft är 2025-06-30
    Och dom d2 (SoL, beviljar insats, boendestöd, gäller först när den vunnit laga kraft) där domen är 2025-06-03 och domens laga kraft är 2025-07-01
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2025-06-30
    Och verkställighet v2 som gäller d2 (inte delvis) där verkställigheten är 2025-07-02
    När läget prövas 2025-07-10
    Så är sol.dom-galler-efter-laga-kraft för d1 fullgjord
    Och vilar sol.dom-galler-efter-laga-kraft för d1 på SoL (2001:453) 16 kap. 3 § 2 st.
    Och är sol.dom-galler-efter-laga-kraft för d2 fullgjord
    Och vilar sol.dom-galler-efter-laga-kraft för d2 på SoL (2025:400) 35 kap. 5 § 1 st.

  Scenario: Domen upphävdes innan den fick laga kraft, och en dom om avgift har ingen insats
    Givet dom d1 (SoL, beviljar insats, hemtjänst, gäller först när den vunnit laga kraft) där domen är 2026-02-02 och domens laga kraft är 2026-02-24 och domens upphörande är 2026-03-02
    Och dom d2 (SoL, beviljar insats, avgift, gäller först när den vunnit laga kraft) där domen är 2026-02-02 och domens laga kraft är 2026-02-24
    När läget prövas 2026-03-10
    Så har sol.dom-galler-efter-laga-kraft för d1 bortfallsdag 2026-03-02
    Och gäller inte sol.dom-galler-efter-laga-kraft för d2

  # --- Anmälan när ett rapporterat avbrott har upphört genom ny verkställighet (SoL 34 kap. 2 §)

  Scenario: Bara avbrottet var rapporterat, och insatsen ges på nytt
    Givet beslut b1 (SoL, paragraf 11:1, gynnande, boendestöd) där beslutet är 2025-01-15
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-02-01
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2026-01-10
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO om avbrott) där rapporten är 2026-07-15
    Och verkställighet v2 som gäller b1 (inte delvis) där verkställigheten är 2026-08-01
    När läget prövas 2026-08-20
    Så är sol.rapporterat-beslut-verkstallt-ivo för v2 kommande
    Och gäller inte sol.rapporterat-beslut-verkstallt-ivo för v1

  # --- Vistelsekommunens rapporterade avbrott (SoL 34 kap. 4 §)

  Scenario: Vistelsekommunens avbrott har upphört: IVO får en anmälan
    Givet beslut b1 (SoL, paragraf 11:1, gynnande, hemtjänst) där beslutet är 2025-08-04
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2025-08-11
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-08-20
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2025-11-03 och återupptagandet är 2026-05-04
    Och inlämnad rapport r1 som gäller x1 (vistelsekommunens rapport till IVO) där rapporten är 2026-04-20
    När läget prövas 2026-05-10
    Så är sol.vistelsekommunens-avbrott-upphort-ivo kommande
    Och har sol.vistelsekommunens-avbrott-upphort-ivo ingen sista dag
    Och vilar sol.vistelsekommunens-avbrott-upphort-ivo på SoL (2025:400) 34 kap. 4 §
    Och har sol.vistelsekommunens-avbrott-upphort-ivo mottagaren IVO

  Scenario: Vistelsekommunen har anmält att verkställigheten har återupptagits, dagen före och dagen för den nya lagen
    Givet beslut b1 (SoL, paragraf 4:1, gynnande, hemtjänst) där beslutet är 2024-08-05
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2024-08-12
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2024-11-04 och återupptagandet är 2025-06-30
    Och inlämnad rapport r1 som gäller x1 (vistelsekommunens rapport till IVO) där rapporten är 2025-04-22
    Och inlämnad rapport r2 som gäller x1 (anmälan till IVO om verkställighet) där rapporten är 2025-06-30
    Och beslut b2 (SoL, paragraf 4:1, gynnande, boendestöd) där beslutet är 2024-08-05
    Och begäran q2 som gäller b2 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2024-08-12
    Och avbrott x2 som gäller b2 (personalbrist) där avbrottet är 2024-11-04 och återupptagandet är 2025-07-01
    Och inlämnad rapport r3 som gäller x2 (vistelsekommunens rapport till IVO) där rapporten är 2025-04-22
    När läget prövas 2025-07-10
    Så är sol.vistelsekommunens-avbrott-upphort-ivo för x1 fullgjord
    Och vilar sol.vistelsekommunens-avbrott-upphort-ivo för x1 på SoL (2001:453) 16 kap. 6 i §
    Och är sol.vistelsekommunens-avbrott-upphort-ivo för x2 kommande
    Och vilar sol.vistelsekommunens-avbrott-upphort-ivo för x2 på SoL (2025:400) 34 kap. 4 §

  Scenario: Ett avbrott som vistelsekommunen inte har rapporterat, eller som upphörde före den 1 maj 2011, anmäls inte
    Givet beslut b1 (SoL, paragraf 11:1, gynnande, hemtjänst) där beslutet är 2025-08-04
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2025-08-11
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2025-11-03 och återupptagandet är 2025-12-04
    Och beslut b2 (SoL, paragraf 4:1, gynnande, boendestöd) där beslutet är 2010-02-01
    Och begäran q2 som gäller b2 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2010-02-08
    Och avbrott x2 som gäller b2 (personalbrist) där avbrottet är 2010-11-01 och återupptagandet är 2011-04-30
    Och inlämnad rapport r2 som gäller x2 (vistelsekommunens rapport till IVO) där rapporten är 2011-04-20
    När läget prövas 2026-01-10
    Så gäller inte sol.vistelsekommunens-avbrott-upphort-ivo för x1
    Och gäller inte sol.vistelsekommunens-avbrott-upphort-ivo för x2

  # --- Ännu längre tid, begärd i tid och given först sedan den förlängda tiden gått ut (LVU 9 och 31 g §§, LPBS 4 kap. 7 §)

  Scenario: Omhändertagandet består när längre tid begärdes i tid och gavs två dagar efter slutdagen
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, ordförande) där åtgärdsbeslutet är 2026-03-02 och åtgärdens verkställande är 2026-03-02 och underställningen är 2026-03-04 och domstolens fastställelse är 2026-03-06
    Och förlängning f1 som gäller m1 där beslutet om förlängning är 2026-03-27 och förlängningens slutdag är 2026-04-13
    Och förlängning f2 som gäller m1 där begäran om förlängning är 2026-04-10 och beslutet om förlängning är 2026-04-15 och förlängningens slutdag är 2026-04-27
    När läget prövas 2026-04-16
    Så gäller inte lvu.upphor-efter-forlangd-tid för f1
    Och är lvu.ansokan-om-vard-forlangd-tid för f2 kommande med sista dag 2026-04-27
    Och är lvu.upphor-efter-forlangd-tid för f2 kommande med sista dag 2026-04-28

  Scenario: Längre tid begärdes först dagen efter slutdagen: omhändertagandet hade upphört
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, ordförande) där åtgärdsbeslutet är 2026-03-02 och åtgärdens verkställande är 2026-03-02 och underställningen är 2026-03-04 och domstolens fastställelse är 2026-03-06
    Och förlängning f1 som gäller m1 där beslutet om förlängning är 2026-03-27 och förlängningens slutdag är 2026-04-13
    Och förlängning f2 som gäller m1 där begäran om förlängning är 2026-04-14 och beslutet om förlängning är 2026-04-15 och förlängningens slutdag är 2026-04-27
    När läget prövas 2026-04-16
    Så är lvu.upphor-efter-forlangd-tid för f1 inträdd med sista dag 2026-04-14

  Scenario: Utreseförbudet består när längre tid begärdes i tid och gavs efter slutdagen
    Givet den enskilde p där födelsedagen är 2012-01-01
    Och tvångsåtgärd m1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-03-02 och underställningen är 2026-03-04 och domstolens fastställelse är 2026-03-06
    Och förlängning f1 som gäller m1 där beslutet om förlängning är 2026-04-02 och förlängningens slutdag är 2026-04-20
    Och förlängning f2 som gäller m1 där begäran om förlängning är 2026-04-20 och beslutet om förlängning är 2026-04-22 och förlängningens slutdag är 2026-05-04
    När läget prövas 2026-04-24
    Så gäller inte lvu.utreseforbud-upphor-efter-forlangd-tid för f1
    Och är lvu.ansokan-utreseforbud-forlangd-tid för f2 kommande med sista dag 2026-05-04

  Scenario: Den omedelbara insatsen består när längre tid begärdes i tid och gavs efter slutdagen
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02 och underställningen är 2026-02-03 och åtgärdens verkställande är 2026-02-02 och domstolens fastställelse är 2026-02-09
    Och förlängning f1 som gäller m1 där beslutet om förlängning är 2026-03-10 och förlängningens slutdag är 2026-03-30
    Och förlängning f2 som gäller m1 där begäran om förlängning är 2026-03-27 och beslutet om förlängning är 2026-04-01 och förlängningens slutdag är 2026-04-13
    När läget prövas 2026-04-02
    Så gäller inte lpbs.upphor-efter-forlangd-tid för f1
    Och är lpbs.ansokan-forlangd-tid för f2 kommande med sista dag 2026-04-13

  # --- Vård som gäller först efter laga kraft: tiderna räknas från verkställigheten (LVU 13, 13 a och 40 §§)

  Scenario: Överväganden och besök efter en dom som verkställdes sex veckor efter att den meddelades
    Givet den enskilde p där födelsedagen är 2012-01-01
    Och tvångsåtgärd v1 (vård, 2 §, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-01-07 och åtgärdens laga kraft är 2026-02-10 och åtgärdens verkställande är 2026-03-02
    Och kontakt k1 (den enskilde, besök) där kontakten är 2026-05-20
    Och granskning g1 som gäller v1 (övervägande, utskott) där granskningen är 2026-09-01
    När läget prövas 2026-04-20
    Så är lvu.folja-varden-efter-laga-kraft kommande med sista dag 2026-06-02
    Och är lvu.overvagande-efter-laga-kraft kommande med sista dag 2026-09-02
    Och vilar lvu.overvagande-efter-laga-kraft på LVU (1990:52) 13 § 1 st.
    När läget prövas 2026-09-10
    Så är tillfälle 1 av lvu.overvagande-efter-laga-kraft fullgjord med sista dag 2026-09-02
    Och är tillfälle 2 av lvu.overvagande-efter-laga-kraft kommande med sista dag 2027-03-01
    Och är tillfälle 1 av lvu.folja-varden-efter-laga-kraft fullgjord med sista dag 2026-06-02
    Och är tillfälle 2 av lvu.folja-varden-efter-laga-kraft försenad med sista dag 2026-08-20

  Scenario: Övervägandet dagen efter, ordförandens räknas inte
    Givet den enskilde p där födelsedagen är 2012-01-01
    Och tvångsåtgärd v1 (vård, 2 §, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-01-07 och åtgärdens laga kraft är 2026-02-10 och åtgärdens verkställande är 2026-03-02
    Och granskning g1 som gäller v1 (övervägande, ordförande) där granskningen är 2026-08-20
    Och granskning g2 som gäller v1 (övervägande, nämnd) där granskningen är 2026-09-03
    När läget prövas 2026-09-10
    Så är tillfälle 1 av lvu.overvagande-efter-laga-kraft fullgjord för sent med sista dag 2026-09-02, 1 dag för sent

  Scenario: Äldre lydelse, och lydelsen från 2013
    Givet den enskilde p där födelsedagen är 2003-01-01
    Och tvångsåtgärd v1 (vård, 2 §, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2012-05-07 och åtgärdens laga kraft är 2012-06-04 och åtgärdens verkställande är 2012-06-30
    Och tvångsåtgärd v2 (vård, 2 §, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2012-11-07 och åtgärdens laga kraft är 2012-12-10 och åtgärdens verkställande är 2013-01-01
    När läget prövas 2012-11-06
    Så är lvu.overvagande-efter-laga-kraft för v1 kommande med sista dag 2012-12-30
    Och vilar lvu.overvagande-efter-laga-kraft för v1 på LVU (1990:52) 13 § 2 st.
    Och vilar lvu.folja-varden-efter-laga-kraft för v1 på LVU (1990:52) 13 § 1 st.
    När läget prövas 2013-01-10
    Så är lvu.overvagande-efter-laga-kraft för v2 kommande med sista dag 2013-07-01
    Och vilar lvu.overvagande-efter-laga-kraft för v2 på LVU (1990:52) 13 § 1 st.
    Och vilar lvu.folja-varden-efter-laga-kraft för v2 på LVU (1990:52) 13 a §

  Scenario: Vård enligt 3 § övervägs inte, och den som fyllt 18 eller vars vård har upphört inte heller
    Givet den enskilde p där födelsedagen är 2008-05-01
    Och tvångsåtgärd v1 (vård, 3 §, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-01-07 och åtgärdens verkställande är 2026-03-02
    Och tvångsåtgärd v2 (vård, 2 och 3 §§, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-01-07 och åtgärdens verkställande är 2026-03-02
    Och tvångsåtgärd v3 (vård, 2 §, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-01-07 och åtgärdens verkställande är 2026-03-02 och åtgärdens upphörande är 2026-04-01
    När läget prövas 2026-06-01
    Så gäller inte lvu.overvagande-efter-laga-kraft för v1
    Och är lvu.overvagande-efter-laga-kraft för v2 förfallen med sista dag 2026-09-02
    Och har lvu.overvagande-efter-laga-kraft för v3 bortfallsdag 2026-04-01
    Och har lvu.folja-varden-efter-laga-kraft för v3 bortfallsdag 2026-04-01
    Och är lvu.folja-varden-efter-laga-kraft för v1 kommande

  Scenario: Sista dagen för övervägandet och besöket, dagen efter, och ett besök för sent
    Givet den enskilde p där födelsedagen är 2012-01-01
    Och tvångsåtgärd v1 (vård, 2 §, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-01-07 och åtgärdens laga kraft är 2026-02-10 och åtgärdens verkställande är 2026-03-02
    Och kontakt k1 (den enskilde, besök) där kontakten är 2026-06-04
    När läget prövas 2026-06-02
    Så är lvu.folja-varden-efter-laga-kraft kommande med sista dag 2026-06-02
    När läget prövas 2026-06-03
    Så är lvu.folja-varden-efter-laga-kraft försenad, 1 dag för sent
    När läget prövas 2026-06-05
    Så är tillfälle 1 av lvu.folja-varden-efter-laga-kraft fullgjord för sent med sista dag 2026-06-02, 2 dagar för sent
    När läget prövas 2026-09-02
    Så är lvu.overvagande-efter-laga-kraft kommande med sista dag 2026-09-02
    När läget prövas 2026-09-03
    Så är lvu.overvagande-efter-laga-kraft försenad, 1 dag för sent

  # --- Anmälan samma dag som utredningen avslutas (SoL 20 kap. 2 §)

  Scenario: Utredningen avslutades samma dag som anmälan kom in: den behöver bedömas
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-01-07 och utredningens avslutande är 2026-03-02
    Och anmälan a1 (barn, anmälningsskyldig) där anmälans ankomst är 2026-03-02
    Och anmälan a2 (barn, anmälningsskyldig) där anmälans ankomst är 2026-03-01
    När läget prövas 2026-03-10
    Så är sol.forhandsbedomning för a1 kommande med sista dag 2026-03-16
    Och gäller inte sol.forhandsbedomning för a2
