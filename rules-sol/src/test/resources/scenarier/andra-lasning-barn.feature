# language: sv
Egenskap: Andra läsning av lagen: barn och unga

  # Sista dag och läge är räknade för hand ur lagtexten, utan stöd i de andra scenarierna.

  # --- SoL (2025:400) 20 kap. 1 §, SoL (2001:453) 11 kap. 1 a § 1 st.: skyddsbedömning ------------------

  Scenario: Andra läsning: skyddsbedömning samma lördag som anmälan kom in
    Givet anmälan a1 (barn, anmälningsskyldig) där anmälans ankomst är 2026-02-28
    Och händelse h1 som gäller a1 (skyddsbedömning) där händelsen är 2026-02-28
    När läget prövas 2026-03-05
    Så är sol.skyddsbedomning fullgjord med sista dag 2026-02-28

  Scenario: Andra läsning: anmälan sista dagen under 2001 års lag, bedömd två dagar senare
    Givet anmälan a1 (ung, privatperson) där anmälans ankomst är 2025-06-30
    Och händelse h1 som gäller a1 (skyddsbedömning) där händelsen är 2025-07-02
    När läget prövas 2025-07-05
    Så är sol.skyddsbedomning fullgjord för sent med sista dag 2025-06-30, 2 dagar för sent
    Och vilar sol.skyddsbedomning på SoL (2001:453) 11 kap. 1 a § 1 st.

  Scenario: Andra läsning: en pågående utredning ersätter inte skyddsbedömningen
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-01-07
    Och anmälan a1 (barn) där anmälans ankomst är 2026-02-02
    När läget prövas 2026-02-03
    Så är sol.skyddsbedomning försenad med sista dag 2026-02-02, 1 dag för sent

  Scenario: Andra läsning: varje anmälan kräver sin egen skyddsbedömning
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-02-02
    Och anmälan a2 (barn) där anmälans ankomst är 2026-02-04
    Och händelse h1 som gäller a1 (skyddsbedömning) där händelsen är 2026-02-04
    När läget prövas 2026-02-05
    Så är sol.skyddsbedomning för a1 fullgjord för sent med sista dag 2026-02-02, 2 dagar för sent
    Och är sol.skyddsbedomning för a2 försenad med sista dag 2026-02-04, 1 dag för sent

  Scenario: Andra läsning: en anmälan om en vuxen kräver ingen omedelbar skyddsbedömning, inte heller en före 2013
    Givet anmälan a1 (vuxen) där anmälans ankomst är 2026-02-02
    Och anmälan a2 (barn) där anmälans ankomst är 2012-12-31
    När läget prövas 2026-02-03
    Så gäller inte sol.skyddsbedomning

  # --- LVU 26 §: övervägande av flyttningsförbud ----------------------------------------------------------

  Scenario: Andra läsning: tre månader från den 30 november slutar den 28 februari
    Givet tvångsåtgärd m1 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2025-11-30
    När läget prövas 2026-02-28
    Så är lvu.overvagande-flyttningsforbud kommande med sista dag 2026-02-28
    När läget prövas 2026-03-01
    Så är lvu.overvagande-flyttningsforbud försenad med sista dag 2026-02-28, 1 dag för sent

  Scenario: Andra läsning: nästa övervägande räknas från det som faktiskt gjordes
    Givet tvångsåtgärd m1 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-03-10
    Och granskning g1 som gäller m1 (övervägande, utskott) där granskningen är 2026-05-31
    När läget prövas 2026-06-15
    Så är tillfälle 1 av lvu.overvagande-flyttningsforbud fullgjord med sista dag 2026-06-10
    Och är tillfälle 2 av lvu.overvagande-flyttningsforbud kommande med sista dag 2026-08-31

  Scenario: Andra läsning: övervägandet en dag för sent
    Givet tvångsåtgärd m1 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-03-10
    Och granskning g1 som gäller m1 (övervägande, nämnd) där granskningen är 2026-06-11
    När läget prövas 2026-06-15
    Så är tillfälle 1 av lvu.overvagande-flyttningsforbud fullgjord för sent med sista dag 2026-06-10, 1 dag för sent
    Och är tillfälle 2 av lvu.overvagande-flyttningsforbud kommande med sista dag 2026-09-11

  Scenario: Andra läsning: ett flyttningsförbud på viss tid överväges inte efter slutdagen
    Givet tvångsåtgärd m1 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-02-20 och åtgärdens slutdag är 2026-05-15
    När läget prövas 2026-05-25
    Så är lvu.overvagande-flyttningsforbud förfallen

  Scenario: Andra läsning: det tillfälliga förbudet överväges inte enligt 26 §
    Givet tvångsåtgärd m1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-02-20
    När läget prövas 2026-05-25
    Så gäller inte lvu.overvagande-flyttningsforbud

  Scenario: Andra läsning: ett övervägande av tjänsteman räknas inte
    Givet tvångsåtgärd m1 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-03-10
    Och granskning g1 som gäller m1 (övervägande, tjänsteman) där granskningen är 2026-06-01
    När läget prövas 2026-06-12
    Så är lvu.overvagande-flyttningsforbud försenad med sista dag 2026-06-10, 2 dagar för sent

  Scenario: Andra läsning: flyttningsförbudet gäller en underårig
    Givet den enskilde p där födelsedagen är 2008-05-20
    Och tvångsåtgärd m1 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-03-10
    När läget prövas 2026-06-12
    Så är lvu.overvagande-flyttningsforbud förfallen

  # --- SoL (2025:400) 19 kap. 6 § 2 st. i lydelsen från den 15 januari 2026: återkoppling ---------------

  Scenario: Andra läsning: begäran på fredagen efter beslutet besvaras först på måndagen
    Givet anmälan a1 (barn, anmälningsskyldig) där anmälans ankomst är 2026-01-26, begäran om återkoppling är 2026-02-20 och återkopplingen till anmälaren är 2026-02-23
    Och förhandsbedömning f1 som gäller a1 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-02-06
    När läget prövas 2026-02-24
    Så är sol.aterkoppling-genast fullgjord för sent med sista dag 2026-02-20, 3 dagar för sent
    Och gäller inte sol.aterkoppling-inom-en-vecka

  Scenario: Andra läsning: begäran under pågående utredning
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-01-07
    Och anmälan a1 (barn, familjerådgivning) där anmälans ankomst är 2026-02-02 och begäran om återkoppling är 2026-02-02
    När läget prövas 2026-02-02
    Så är sol.aterkoppling-genast kommande med sista dag 2026-02-02
    Och gäller inte sol.aterkoppling-inom-en-vecka

  Scenario: Andra läsning: en privatperson har ingen rätt till återkoppling
    Givet anmälan a1 (barn, privatperson) där anmälans ankomst är 2026-02-02 och begäran om återkoppling är 2026-02-20
    Och förhandsbedömning f1 som gäller a1 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-02-06
    När läget prövas 2026-02-24
    Så gäller inte sol.aterkoppling-genast
    Och gäller inte sol.aterkoppling-inom-en-vecka

  Scenario: Andra läsning: återkopplingen är olämplig
    Givet anmälan a1 (barn, anmälningsskyldig, återkoppling olämplig) där anmälans ankomst är 2026-02-02 och begäran om återkoppling är 2026-02-20
    Och förhandsbedömning f1 som gäller a1 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-02-06
    När läget prövas 2026-02-24
    Så gäller inte sol.aterkoppling-genast

  Scenario: Andra läsning: begäran före den 15 januari 2026 har ingen dag
    Givet anmälan a1 (barn, anmälningsskyldig) där anmälans ankomst är 2026-01-02 och begäran om återkoppling är 2026-01-14
    Och förhandsbedömning f1 som gäller a1 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-01-09
    När läget prövas 2026-01-14
    Så har sol.aterkoppling-pa-begaran ingen sista dag
    Och gäller inte sol.aterkoppling-genast

  Scenario: Andra läsning: en vecka efter beslutet på fredagen, besvarad på lördagen
    Givet anmälan a1 (barn, anmälningsskyldig) där anmälans ankomst är 2026-01-26, begäran om återkoppling är 2026-01-26 och återkopplingen till anmälaren är 2026-02-14
    Och förhandsbedömning f1 som gäller a1 (inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-02-06
    När läget prövas 2026-02-16
    Så är sol.aterkoppling-inom-en-vecka fullgjord för sent med sista dag 2026-02-13, 1 dag för sent
    Och gäller inte sol.aterkoppling-genast

  Scenario: Andra läsning: begäran samma dag som beslutet på skottdagen
    Givet anmälan a1 (barn, anmälningsskyldig) där anmälans ankomst är 2028-02-21 och begäran om återkoppling är 2028-02-29
    Och förhandsbedömning f1 som gäller a1 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2028-02-29
    När läget prövas 2028-03-01
    Så är sol.aterkoppling-inom-en-vecka kommande med sista dag 2028-03-07

  Scenario: Andra läsning: veckan som slutar på en lördag, medan det är oklart om dagen flyttas
    Givet anmälan a1 (barn, anmälningsskyldig) där anmälans ankomst är 2026-01-26 och begäran om återkoppling är 2026-01-26
    Och förhandsbedömning f1 som gäller a1 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-02-07
    När läget prövas 2026-02-15
    Så är sol.aterkoppling-inom-en-vecka försenad med sista dag 2026-02-14, 1 dag för sent

  Scenario: Andra läsning: beslutet före den 15 januari 2026 gav ingen vecka
    Givet anmälan a1 (barn, anmälningsskyldig) där anmälans ankomst är 2026-01-02 och begäran om återkoppling är 2026-01-02
    Och förhandsbedömning f1 som gäller a1 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-01-09
    När läget prövas 2026-01-14
    Så har sol.aterkoppling-pa-begaran ingen sista dag
    Och gäller inte sol.aterkoppling-inom-en-vecka

  # --- FL 12 §: begäran om avgörande --------------------------------------------------------------------

  Scenario: Andra läsning: fyra veckor från begäran
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-08-01
    Och begäran r1 som gäller s1 (begäran om avgörande) där begärans ankomst är 2026-02-02
    När läget prövas 2026-03-02
    Så är fl.begaran-om-avgorande kommande med sista dag 2026-03-02
    När läget prövas 2026-03-03
    Så är fl.begaran-om-avgorande försenad med sista dag 2026-03-02, 1 dag för sent

  Scenario: Andra läsning: begäran den dag de sex månaderna går ut är för tidig
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-08-31
    Och begäran r1 som gäller s1 (begäran om avgörande) där begärans ankomst är 2026-02-28
    När läget prövas 2026-03-05
    Så gäller inte fl.begaran-om-avgorande

  Scenario: Andra läsning: begäran dagen efter de sex månaderna, avslagen en dag för sent
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-08-31
    Och begäran r1 som gäller s1 (begäran om avgörande) där begärans ankomst är 2026-03-02 och svaret är 2026-03-31
    När läget prövas 2026-04-02
    Så är fl.begaran-om-avgorande fullgjord för sent med sista dag 2026-03-30, 1 dag för sent

  Scenario: Andra läsning: bara en begäran i varje ärende
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-06-01
    Och begäran r1 som gäller s1 (begäran om avgörande) där begärans ankomst är 2026-01-12 och svaret är 2026-01-30
    Och begäran r2 som gäller s1 (begäran om avgörande) där begärans ankomst är 2026-03-02
    När läget prövas 2026-03-05
    Så är fl.begaran-om-avgorande för r1 fullgjord med sista dag 2026-02-09
    Och gäller inte fl.begaran-om-avgorande för r2

  Scenario: Andra läsning: en för tidig begäran förbrukar inte rätten att begära avgörande
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-06-01
    Och begäran r1 som gäller s1 (begäran om avgörande) där begärans ankomst är 2025-10-01
    Och begäran r2 som gäller s1 (begäran om avgörande) där begärans ankomst är 2026-03-02
    När läget prövas 2026-03-05
    Så är fl.begaran-om-avgorande för r2 kommande med sista dag 2026-03-30
    Och gäller inte fl.begaran-om-avgorande för r1

  Scenario: Andra läsning: ett ärende som nämnden själv har inlett
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-06-01
    Och begäran r1 (begäran om avgörande) där begärans ankomst är 2026-02-02
    När läget prövas 2026-03-05
    Så gäller inte fl.begaran-om-avgorande

  Scenario: Andra läsning: ansökan är redan avgjord när begäran kommer in
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-06-01
    Och beslut b1 som gäller s1 (SoL, gynnande, hemtjänst) där beslutet är 2025-12-15
    Och begäran r1 som gäller s1 (begäran om avgörande) där begärans ankomst är 2026-02-02
    När läget prövas 2026-03-05
    Så gäller inte fl.begaran-om-avgorande

  # --- LPBS 4 kap. 6 §: ansökan om skyddat boende ---------------------------------------------------------

  Scenario: Andra läsning: sex veckor från placeringen, ansökan en dag för sent
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-04, underställningen är 2026-02-06, domstolens fastställelse är 2026-02-11 och ansökan hos domstolen är 2026-03-19
    När läget prövas 2026-03-20
    Så är lpbs.ansokan fullgjord för sent med sista dag 2026-03-18, 1 dag för sent

  Scenario: Andra läsning: utan fastställelse ingen skyldighet att ansöka
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02 och åtgärdens upphörande är 2026-02-10
    När läget prövas 2026-03-25
    Så gäller inte lpbs.ansokan

  Scenario: Andra läsning: rätten har förlängt tiden för ansökan om skyddat boende
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, ordförande) där åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-04, underställningen är 2026-02-06 och domstolens fastställelse är 2026-02-11
    Och förlängning x1 som gäller m1 där begäran om förlängning är 2026-03-10, beslutet om förlängning är 2026-03-12 och förlängningens slutdag är 2026-04-15
    När läget prövas 2026-04-15
    Så är lpbs.ansokan-forlangd-tid kommande med sista dag 2026-04-15
    Och är lpbs.ansokan förfallen
    När läget prövas 2026-04-16
    Så är lpbs.ansokan-forlangd-tid försenad med sista dag 2026-04-15, 1 dag för sent

  Scenario: Andra läsning: lagens första dag
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2024-04-01, åtgärdens verkställande är 2024-04-01, underställningen är 2024-04-03 och domstolens fastställelse är 2024-04-09
    När läget prövas 2024-05-01
    Så är lpbs.ansokan kommande med sista dag 2024-05-13

  Scenario: Andra läsning: insatsen upphör före de sex veckorna
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-04, underställningen är 2026-02-06, domstolens fastställelse är 2026-02-11 och åtgärdens upphörande är 2026-03-02
    När läget prövas 2026-03-25
    Så är lpbs.ansokan förfallen

  Scenario: Andra läsning: barnet fyller 18 år under de sex veckorna
    Givet den enskilde p där födelsedagen är 2008-03-10
    Och tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-04, underställningen är 2026-02-06 och domstolens fastställelse är 2026-02-11
    När läget prövas 2026-03-20
    Så är lpbs.ansokan förfallen

  # --- FB 6 kap. 15 c §: umgängesstöd ---------------------------------------------------------------------

  Scenario: Andra läsning: uppföljningen av umgängesstöd har ingen dag i lagen
    Givet dom j1 (FB, umgängesstöd) där domen är 2026-02-27 och den dag domstolen har satt är 2026-08-31
    När läget prövas 2026-05-04
    Så är fb.umgangesstod-uppfoljning kommande
    Och har fb.umgangesstod-uppfoljning ingen sista dag

  Scenario: Andra läsning: efter den tid domstolen bestämt finns inget stöd att följa upp
    Givet dom j1 (FB, umgängesstöd) där domen är 2026-02-27 och den dag domstolen har satt är 2026-08-31
    När läget prövas 2026-09-01
    Så är fb.umgangesstod-uppfoljning förfallen

  Scenario: Andra läsning: umgängesstöd före bestämmelsen, och en dom om annat
    Givet dom j1 (FB, umgängesstöd) där domen är 2010-07-30 och den dag domstolen har satt är 2010-12-31
    Och dom j2 (FB, annat avgörande) där domen är 2026-02-27
    När läget prövas 2010-07-31
    Så gäller inte fb.umgangesstod-uppfoljning för j1
    Och gäller inte fb.umgangesstod-uppfoljning för j2

  # --- LVU 31 f §: ansökan om utreseförbud ----------------------------------------------------------------

  Scenario: Andra läsning: fyra veckor från rättens beslut, inte från nämndens
    Givet tvångsåtgärd m1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-01-12, underställningen är 2026-01-15 och domstolens fastställelse är 2026-01-22
    När läget prövas 2026-02-19
    Så är lvu.ansokan-utreseforbud kommande med sista dag 2026-02-19
    När läget prövas 2026-02-21
    Så är lvu.ansokan-utreseforbud försenad med sista dag 2026-02-19, 2 dagar för sent

  Scenario: Andra läsning: rätten har medgett förlängning för mer utredning
    Givet tvångsåtgärd m1 (tillfälligt utreseförbud, ordförande) där åtgärdsbeslutet är 2026-01-12, underställningen är 2026-01-15, domstolens fastställelse är 2026-01-22 och ansökan hos domstolen är 2026-03-04
    Och förlängning x1 som gäller m1 där begäran om förlängning är 2026-02-16, beslutet om förlängning är 2026-02-18 och förlängningens slutdag är 2026-03-05
    När läget prövas 2026-03-10
    Så är lvu.ansokan-utreseforbud-forlangd-tid fullgjord med sista dag 2026-03-05
    Och är lvu.ansokan-utreseforbud förfallen

  Scenario: Andra läsning: rättens eget tillfälliga utreseförbud förutsätter att ansökan redan är gjord
    Givet tvångsåtgärd m1 (tillfälligt utreseförbud, domstol) där åtgärdsbeslutet är 2026-01-12
    När läget prövas 2026-03-10
    Så gäller inte lvu.ansokan-utreseforbud

  Scenario: Andra läsning: den unge fyller 18 år under de fyra veckorna, 31 a och 31 f §§
    Givet den enskilde p där födelsedagen är 2008-02-10
    Och tvångsåtgärd m1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-01-12, underställningen är 2026-01-15 och domstolens fastställelse är 2026-01-22
    När läget prövas 2026-02-09
    Så är lvu.ansokan-utreseforbud kommande med sista dag 2026-02-19
    När läget prövas 2026-02-20
    Så är lvu.ansokan-utreseforbud förfallen

  Scenario: Andra läsning: ansökan redan före fastställelsen
    Givet tvångsåtgärd m1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-01-12, underställningen är 2026-01-15, domstolens fastställelse är 2026-01-22 och ansökan hos domstolen är 2026-01-20
    När läget prövas 2026-03-10
    Så är lvu.ansokan-utreseforbud fullgjord med sista dag 2026-02-19
    Och är lvu.utreseforbud-upphor-utan-ansokan fullgjord

  # --- SoL (2025:400) 16 kap. 1 § och SFS 2025:1501 p. 2: äldre barnutredningar ---------------------------

  Scenario: Andra läsning: sista anteckningen på nyårsafton, gallrad två dagar för sent
    Givet akt k1 (handlingar i barnutredning) där den sista anteckningen är 2019-12-31, att ärendet avslutades är 2019-12-31 och gallringen är 2026-01-02
    Och akt k2 (uppgifter i sammanställning) där att förhållandena upphörde är 2019-12-31 och gallringen är 2024-12-31
    När läget prövas 2026-02-01
    Så är sol.gallring-barnutredning-aldre fullgjord för sent med sista dag 2025-12-31, 2 dagar för sent

  Scenario: Andra läsning: sista anteckningen på skottdagen
    Givet akt k1 (handlingar i barnutredning) där den sista anteckningen är 2020-02-29 och att ärendet avslutades är 2020-02-28
    Och akt k2 (uppgifter i sammanställning) där att förhållandena upphörde är 2020-02-29 och gallringen är 2025-06-01
    När läget prövas 2026-02-01
    Så är sol.gallring-barnutredning-aldre kommande med sista dag 2026-12-31

  Scenario: Andra läsning: ärendet avslutat på den nya regelns första dag, och en akt vars sammanställning är kvar
    Givet akt k1 (handlingar i barnutredning) där den sista anteckningen är 2026-01-15 och att ärendet avslutades är 2026-01-15
    När läget prövas 2026-02-01
    Så gäller inte sol.gallring-barnutredning-aldre

  Scenario: Andra läsning: uppgifterna i sammanställningen är kvar
    Givet akt k1 (handlingar i barnutredning) där den sista anteckningen är 2019-05-02 och att ärendet avslutades är 2019-05-02
    Och akt k2 (uppgifter i sammanställning) där att förhållandena upphörde är 2021-05-02
    När läget prövas 2026-02-01
    Så gäller inte sol.gallring-barnutredning-aldre

  # --- SoL (2025:400) 22 kap. 13 § 1 st.: övervägande av vården -------------------------------------------

  Scenario: Andra läsning: sex månader från den 31 augusti
    Givet placering p1 (familjehem, SoL) där placeringsbeslutet är 2025-08-25 och placeringens verkställande är 2025-08-31
    När läget prövas 2026-02-28
    Så är sol.overvagande-vard kommande med sista dag 2026-02-28
    När läget prövas 2026-03-01
    Så är sol.overvagande-vard försenad med sista dag 2026-02-28, 1 dag för sent

  Scenario: Andra läsning: nästa övervägande från det förra och ordförandens räknas inte
    Givet placering p1 (HVB, SoL) där placeringens verkställande är 2025-08-31
    Och granskning g1 som gäller p1 (övervägande, nämnd) där granskningen är 2026-02-10
    Och granskning g2 som gäller p1 (övervägande, ordförande) där granskningen är 2026-08-03
    När läget prövas 2026-08-11
    Så är tillfälle 1 av sol.overvagande-vard fullgjord med sista dag 2026-02-28
    Och är tillfälle 2 av sol.overvagande-vard försenad med sista dag 2026-08-10, 1 dag för sent

  Scenario: Andra läsning: byte av familjehem börjar inte om sexmånaderstiden
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-08-31 och placeringens upphörande är 2025-12-15
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2025-12-15
    När läget prövas 2026-03-02
    Så är sol.overvagande-vard för p2 försenad med sista dag 2026-02-28, 2 dagar för sent
    Och är sol.overvagande-vard för p1 förfallen

  Scenario: Andra läsning: placerad under 2001 års lag
    Givet placering p1 (stödboende, SoL) där placeringens verkställande är 2025-03-15
    När läget prövas 2025-09-15
    Så är sol.overvagande-vard kommande med sista dag 2025-09-15

  Scenario: Andra läsning: den som har fyllt 18 år är inte längre ett barn
    Givet den enskilde p där födelsedagen är 2008-05-01
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2025-12-01
    När läget prövas 2026-06-02
    Så är sol.overvagande-vard förfallen

  Scenario: Andra läsning: vård enligt LVU överväges inte enligt SoL
    Givet placering p1 (familjehem, LVU) där placeringens verkställande är 2025-08-31
    När läget prövas 2026-03-01
    Så gäller inte sol.overvagande-vard

  # --- SoL (2025:400) 22 kap. 13 § 2 st.: barn i skyddat boende -------------------------------------------

  Scenario: Andra läsning: skyddat boende, övervägt en dag för sent
    Givet placering p1 (skyddat boende, SoL) där placeringens verkställande är 2026-01-31
    Och granskning g1 som gäller p1 (övervägande, utskott) där granskningen är 2026-08-01
    När läget prövas 2026-08-05
    Så är tillfälle 1 av sol.overvagande-skyddat-boende fullgjord för sent med sista dag 2026-07-31, 1 dag för sent
    Och är tillfälle 2 av sol.overvagande-skyddat-boende kommande med sista dag 2027-02-01

  Scenario: Andra läsning: skyddat boende från lagens första dag
    Givet placering p1 (skyddat boende, SoL) där placeringens verkställande är 2024-04-01
    När läget prövas 2024-09-30
    Så är sol.overvagande-skyddat-boende kommande med sista dag 2024-10-01

  Scenario: Andra läsning: skyddat boende enligt LPBS, och en vuxen i skyddat boende
    Givet placering p1 (skyddat boende, LPBS) där placeringens verkställande är 2026-01-31
    När läget prövas 2026-08-05
    Så gäller inte sol.overvagande-skyddat-boende

  Scenario: Andra läsning: en vuxen i skyddat boende överväges inte
    Givet den enskilde p där födelsedagen är 1990-01-01
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2026-01-31
    När läget prövas 2026-08-05
    Så gäller inte sol.overvagande-skyddat-boende

  # --- LVU 31 c §: omprövning av utreseförbud -------------------------------------------------------------

  Scenario: Andra läsning: sex månader från den 29 augusti slutar på en lördag som inte flyttas
    Givet tvångsåtgärd m1 (utreseförbud, domstol) där åtgärdsbeslutet är 2025-08-29
    När läget prövas 2026-02-28
    Så är lvu.omprovning-utreseforbud kommande med sista dag 2026-02-28
    När läget prövas 2026-03-02
    Så är lvu.omprovning-utreseforbud försenad med sista dag 2026-02-28, 2 dagar för sent

  Scenario: Andra läsning: ett övervägande är ingen prövning av utreseförbudet
    Givet tvångsåtgärd m1 (utreseförbud, domstol) där åtgärdsbeslutet är 2025-08-29
    Och granskning g1 som gäller m1 (övervägande, nämnd) där granskningen är 2026-02-10
    När läget prövas 2026-03-01
    Så är lvu.omprovning-utreseforbud försenad med sista dag 2026-02-28, 1 dag för sent

  Scenario: Andra läsning: därefter sex månader från senaste prövning
    Givet tvångsåtgärd m1 (utreseförbud, domstol) där åtgärdsbeslutet är 2025-08-29
    Och granskning g1 som gäller m1 (omprövning, utskott) där granskningen är 2026-02-15
    När läget prövas 2026-03-01
    Så är tillfälle 1 av lvu.omprovning-utreseforbud fullgjord med sista dag 2026-02-28
    Och är tillfälle 2 av lvu.omprovning-utreseforbud kommande med sista dag 2026-08-15

  Scenario: Andra läsning: utreseförbudet upphör på 18-årsdagen
    Givet den enskilde p där födelsedagen är 2008-04-10
    Och tvångsåtgärd m1 (utreseförbud, domstol) där åtgärdsbeslutet är 2025-11-01
    När läget prövas 2026-05-02
    Så är lvu.omprovning-utreseforbud förfallen

  Scenario: Andra läsning: det tillfälliga utreseförbudet omprövas inte enligt 31 c §
    Givet tvångsåtgärd m1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2025-08-29
    När läget prövas 2026-03-02
    Så gäller inte lvu.omprovning-utreseforbud

  # --- SoF (2025:468) 3 kap. 3 §, SoF (2001:937) 5 kap. 1 b §: registeruppgifter --------------------------

  Scenario: Andra läsning: registeruppgifter dagen före beslutet
    Givet placering p1 (jourhem, SoL) där placeringsbeslutet är 2026-03-10, registerutdraget är 2026-03-09 och placeringens verkställande är 2026-03-12
    När läget prövas 2026-03-15
    Så är sof.registeruppgifter-fore-placering fullgjord med sista dag 2026-03-10

  Scenario: Andra läsning: utdraget efter beslutet men samma dag som flytten är för sent
    Givet placering p1 (familjehem, LVU) där placeringsbeslutet är 2026-03-10, registerutdraget är 2026-03-12 och placeringens verkställande är 2026-03-12
    När läget prövas 2026-03-15
    Så är sof.registeruppgifter-fore-placering fullgjord för sent med sista dag 2026-03-10, 2 dagar för sent

  Scenario: Andra läsning: utdraget för ett tidigare hem gäller inte dem som nu ska anlitas
    Givet placering p1 (familjehem, SoL) där placeringsbeslutet är 2024-03-10, registerutdraget är 2024-03-01, placeringens verkställande är 2024-03-12 och placeringens upphörande är 2026-03-10
    Och placering p2 (familjehem, SoL) där placeringsbeslutet är 2026-03-10 och placeringens verkställande är 2026-03-12
    När läget prövas 2026-03-15
    Så är sof.registeruppgifter-fore-placering för p1 fullgjord med sista dag 2024-03-10
    Och är sof.registeruppgifter-fore-placering för p2 försenad med sista dag 2026-03-10, 5 dagar för sent

  Scenario: Andra läsning: registeruppgifter före och efter den 1 juli 2016
    Givet placering p1 (familjehem, SoL) där placeringsbeslutet är 2016-06-30
    Och placering p2 (familjehem, SoL) där placeringsbeslutet är 2016-07-01
    När läget prövas 2016-07-02
    Så gäller inte sof.registeruppgifter-fore-placering för p1
    Och är sof.registeruppgifter-fore-placering för p2 försenad med sista dag 2016-07-01, 1 dag för sent

  Scenario: Andra läsning: HVB omfattas inte, inte heller en vuxen i familjehem
    Givet den enskilde p där födelsedagen är 2008-03-10
    Och placering p1 (HVB, SoL) där placeringsbeslutet är 2026-03-01
    Och placering p2 (familjehem, SoL) där placeringsbeslutet är 2026-03-10
    När läget prövas 2026-03-15
    Så gäller inte sof.registeruppgifter-fore-placering för p1
    Och gäller inte sof.registeruppgifter-fore-placering för p2

  # --- LVU 9 § 1 st. 1: omhändertagandet upphör -----------------------------------------------------------

  Scenario: Andra läsning: fyra veckor från verkställigheten utan ansökan
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-03, underställningen är 2026-02-05 och domstolens fastställelse är 2026-02-10
    När läget prövas 2026-03-03
    Så är lvu.upphor-utan-ansokan kommande
    När läget prövas 2026-03-04
    Så är lvu.upphor-utan-ansokan inträdd med sista dag 2026-03-04

  Scenario: Andra läsning: ansökan på sista dagen håller omhändertagandet vid liv
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 3 §, nämnd) där åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-03, underställningen är 2026-02-05, domstolens fastställelse är 2026-02-10 och ansökan hos domstolen är 2026-03-03
    När läget prövas 2026-03-10
    Så är lvu.upphor-utan-ansokan fullgjord

  Scenario: Andra läsning: förlängning begärd i tid men inte avgjord håller omhändertagandet vid liv
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-03, underställningen är 2026-02-05 och domstolens fastställelse är 2026-02-10
    Och förlängning x1 som gäller m1 där begäran om förlängning är 2026-03-03
    När läget prövas 2026-03-10
    Så är lvu.upphor-utan-ansokan fullgjord

  Scenario: Andra läsning: förlängning begärd i tid och medgiven till en senare dag
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-03, underställningen är 2026-02-05 och domstolens fastställelse är 2026-02-10
    Och förlängning x1 som gäller m1 där begäran om förlängning är 2026-03-02, beslutet om förlängning är 2026-03-05 och förlängningens slutdag är 2026-03-24
    När läget prövas 2026-03-24
    Så är lvu.upphor-utan-ansokan fullgjord
    Och är lvu.upphor-efter-forlangd-tid kommande
    När läget prövas 2026-03-25
    Så är lvu.upphor-efter-forlangd-tid inträdd med sista dag 2026-03-25

  Scenario: Andra läsning: omhändertagandet upphävdes, och då upphör det inte för att ansökan saknas
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-03, underställningen är 2026-02-05, domstolens fastställelse är 2026-02-09 och åtgärdens upphörande är 2026-02-10
    När läget prövas 2026-03-10
    Så har lvu.upphor-utan-ansokan bortfallsdag 2026-02-10

  Scenario: Andra läsning: omhändertagande efter det att ansökan om vård redan gjorts, 7 § 4 st.
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där ansökan hos domstolen är 2026-01-26, åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-03, underställningen är 2026-02-05 och domstolens fastställelse är 2026-02-10
    När läget prövas 2026-03-10
    Så är lvu.upphor-utan-ansokan fullgjord
    Och är lvu.ansokan-om-vard fullgjord

  Scenario: Andra läsning: en ansökan efter ett tidigare omhändertagande hjälper inte det nya
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2025-02-03, åtgärdens verkställande är 2025-02-03, underställningen är 2025-02-05, domstolens fastställelse är 2025-02-10, ansökan hos domstolen är 2025-02-20 och åtgärdens upphörande är 2025-03-10
    Och tvångsåtgärd m2 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-03, underställningen är 2026-02-05 och domstolens fastställelse är 2026-02-10
    När läget prövas 2026-03-10
    Så är lvu.upphor-utan-ansokan för m2 inträdd med sista dag 2026-03-04
    Och är lvu.ansokan-om-vard för m2 försenad med sista dag 2026-03-03, 7 dagar för sent

  Scenario: Andra läsning: ansökan en dag för sent räddar inte omhändertagandet
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-03, underställningen är 2026-02-05, domstolens fastställelse är 2026-02-10 och ansökan hos domstolen är 2026-03-04
    När läget prövas 2026-03-10
    Så är lvu.upphor-utan-ansokan inträdd med sista dag 2026-03-04
    Och är lvu.ansokan-om-vard fullgjord för sent med sista dag 2026-03-03, 1 dag för sent

  Scenario: Andra läsning: förlängning begärd efter de fyra veckorna kommer för sent
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-03, underställningen är 2026-02-05 och domstolens fastställelse är 2026-02-10
    Och förlängning x1 som gäller m1 där begäran om förlängning är 2026-03-06, beslutet om förlängning är 2026-03-07 och förlängningens slutdag är 2026-03-24
    När läget prövas 2026-03-10
    Så är lvu.upphor-utan-ansokan inträdd med sista dag 2026-03-04
    Och har lvu.upphor-utan-ansokan inträdesdag 2026-03-04

  # --- SoL (2025:400) 20 kap. 3 §, SoL (2001:453) 11 kap. 2 § 2 st.: förlängd barnutredning ---------------

  Scenario: Andra läsning: den förlängda utredningen avslutad på sista dagen
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-10-15 och utredningens avslutande är 2026-04-15
    Och förlängning x1 som gäller u1 där beslutet om förlängning är 2026-02-10 och förlängningens slutdag är 2026-04-15
    När läget prövas 2026-04-20
    Så är sol.barnutredning-forlangd fullgjord med sista dag 2026-04-15

  Scenario: Andra läsning: den senaste av två förlängningar gäller
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-10-15
    Och förlängning x1 som gäller u1 där beslutet om förlängning är 2026-02-10 och förlängningens slutdag är 2026-03-15
    Och förlängning x2 som gäller u1 där beslutet om förlängning är 2026-03-12 och förlängningens slutdag är 2026-05-10
    När läget prövas 2026-05-11
    Så är sol.barnutredning-forlangd för x2 försenad med sista dag 2026-05-10, 1 dag för sent

  Scenario: Andra läsning: förlängning tills vidare är ingen förlängning för viss tid
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-10-31
    Och förlängning x1 som gäller u1 där beslutet om förlängning är 2026-02-10
    När läget prövas 2026-03-01
    Så gäller inte sol.barnutredning-forlangd
    Och är sol.barnutredning oklar

  Scenario: Andra läsning: förlängd över lagändringen
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-01-10
    Och förlängning x1 som gäller u1 där beslutet om förlängning är 2025-05-05 och förlängningens slutdag är 2025-07-31
    När läget prövas 2025-07-31
    Så är sol.barnutredning-forlangd kommande med sista dag 2025-07-31

  Scenario: Andra läsning: barnet fyller 18 år under den förlängda tiden
    Givet den enskilde p där födelsedagen är 2008-03-20
    Och utredning u1 (barnutredning) där utredningens inledande är 2025-10-15
    Och förlängning x1 som gäller u1 där beslutet om förlängning är 2026-02-10 och förlängningens slutdag är 2026-04-15
    När läget prövas 2026-04-20
    Så är sol.barnutredning-forlangd förfallen
    Och har sol.barnutredning-forlangd bortfallsdag 2026-03-20
    Och är sol.barnutredning förfallen

  Scenario: Andra läsning: 18-årsdagen efter den förlängda tidens slut tar inte bort dröjsmålet
    Givet den enskilde p där födelsedagen är 2008-04-20
    Och utredning u1 (barnutredning) där utredningens inledande är 2025-10-15
    Och förlängning x1 som gäller u1 där beslutet om förlängning är 2026-02-10 och förlängningens slutdag är 2026-04-15
    När läget prövas 2026-04-17
    Så är sol.barnutredning-forlangd försenad med sista dag 2026-04-15, 2 dagar för sent
    När läget prövas 2026-04-20
    Så är sol.barnutredning-forlangd förfallen med sista dag 2026-04-15

  # --- SoL (2025:400) 23 kap. 6 §, SoL (2001:453) 3 kap. 6 c §: kontaktperson för barn och unga ------------

  Scenario: Andra läsning: kontaktperson för barn följs upp kontinuerligt utan dag i lagen
    Givet den enskilde p där födelsedagen är 2015-06-01
    Och beslut b1 (SoL, gynnande, kontaktperson) där beslutet är 2026-01-31
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-02-10
    När läget prövas 2026-03-01
    Så är sol.uppfoljning-kontaktperson kommande
    Och vilar sol.uppfoljning-kontaktperson på SoL (2025:400) 23 kap. 6 §

  Scenario: Andra läsning: dagen före 21-årsdagen är den unge ung, på dagen inte
    Givet den enskilde p där födelsedagen är 2005-01-16
    Och beslut b1 (SoL, gynnande, kontaktperson) där beslutet är 2026-01-15
    Och beslut b2 (SoL, gynnande, kontaktfamilj) där beslutet är 2026-01-16
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-01-15
    Och verkställighet v2 som gäller b2 där verkställigheten är 2026-01-17
    När läget prövas 2026-01-20
    Så är sol.uppfoljning-kontaktperson för b1 kommande
    Och gäller inte sol.uppfoljning-kontaktperson för b2

  Scenario: Andra läsning: kontaktperson enligt LSS och boendestöd omfattas inte
    Givet den enskilde p där födelsedagen är 2012-01-16
    Och beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2026-01-15
    Och beslut b2 (SoL, gynnande, boendestöd) där beslutet är 2026-01-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-01-16
    Och verkställighet v2 som gäller b2 där verkställigheten är 2026-01-16
    När läget prövas 2026-01-20
    Så gäller inte sol.uppfoljning-kontaktperson

  Scenario: Andra läsning: insats som redan pågick när bestämmelsen kom
    Givet den enskilde p där födelsedagen är 2005-06-01
    Och beslut b1 (SoL, gynnande, kontaktfamilj) där beslutet är 2012-11-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2012-11-20
    När läget prövas 2012-12-31
    Så gäller inte sol.uppfoljning-kontaktperson
    När läget prövas 2013-01-01
    Så är sol.uppfoljning-kontaktperson kommande

  # --- LVU 30 § 2 st.: det tillfälliga flyttningsförbudet när skäl saknas ---------------------------------

  Scenario: Andra läsning: skälen upphörde på en lördag, förbudet hävdes på måndagen
    Givet tvångsåtgärd m1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-02-02 och åtgärdens upphörande är 2026-02-16
    Och händelse h1 som gäller m1 (att skälen upphörde) där händelsen är 2026-02-14
    När läget prövas 2026-02-20
    Så är lvu.tillfalligt-flyttningsforbud-skal-saknas fullgjord för sent med sista dag 2026-02-14, 2 dagar för sent

  Scenario: Andra läsning: skälen upphörde och förbudet hävdes samma dag
    Givet tvångsåtgärd m1 (tillfälligt flyttningsförbud, ordförande) där åtgärdsbeslutet är 2026-02-02 och åtgärdens upphörande är 2026-02-12
    Och händelse h1 som gäller m1 (att skälen upphörde) där händelsen är 2026-02-12
    När läget prövas 2026-02-20
    Så är lvu.tillfalligt-flyttningsforbud-skal-saknas fullgjord med sista dag 2026-02-12

  Scenario: Andra läsning: så länge skälen finns, och för ett förbud av rätten enligt 24 §
    Givet tvångsåtgärd m1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-02-02
    Och tvångsåtgärd m2 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-02-03
    Och händelse h1 som gäller m2 (att skälen upphörde) där händelsen är 2026-02-14
    När läget prövas 2026-02-20
    Så gäller inte lvu.tillfalligt-flyttningsforbud-skal-saknas för m1
    Och gäller inte lvu.tillfalligt-flyttningsforbud-skal-saknas för m2

  Scenario: Andra läsning: ansökan om flyttningsförbud redan före fastställelsen, 29 och 30 §§
    Givet tvångsåtgärd m1 (tillfälligt flyttningsförbud, nämnd) där ansökan hos domstolen är 2026-01-30, åtgärdsbeslutet är 2026-02-02, underställningen är 2026-02-04 och domstolens fastställelse är 2026-02-10
    När läget prövas 2026-03-10
    Så är lvu.ansokan-flyttningsforbud fullgjord med sista dag 2026-02-24

  # --- SoL (2025:400) 18 kap. 8 § 1 st., SoL (2001:453) 5 kap. 1 b §: ungdomstjänst -----------------------

  Scenario: Andra läsning: två månader från laga kraft på nyårsafton
    Givet dom j1 (annan lag, ungdomstjänst) där domen är 2025-12-10 och domens laga kraft är 2025-12-31
    När läget prövas 2026-03-01
    Så är sol.ungdomstjanst försenad med sista dag 2026-02-28, 1 dag för sent

  Scenario: Andra läsning: ungdomstjänsten påbörjad en dag för sent
    Givet dom j1 (annan lag, ungdomstjänst) där domen är 2026-02-23 och domens laga kraft är 2026-03-16
    Och verkställighet v1 som gäller j1 där verkställigheten är 2026-05-17
    När läget prövas 2026-06-01
    Så är sol.ungdomstjanst fullgjord för sent med sista dag 2026-05-16, 1 dag för sent

  Scenario: Andra läsning: före den 1 juli 2015 fanns ingen tvåmånadersgräns
    Givet dom j1 (annan lag, ungdomstjänst) där domen är 2015-03-10 och domens laga kraft är 2015-03-31
    När läget prövas 2015-06-30
    Så har sol.ungdomstjanst ingen sista dag

  Scenario: Andra läsning: laga kraft på tvåmånadersgränsens första dag
    Givet dom j1 (annan lag, ungdomstjänst) där domen är 2015-06-10 och domens laga kraft är 2015-07-01
    När läget prövas 2015-08-30
    Så är sol.ungdomstjanst kommande med sista dag 2015-09-01

  Scenario: Andra läsning: domen har inte vunnit laga kraft, och ungdomsvård är något annat
    Givet dom j1 (annan lag, ungdomsvård) där domen är 2026-02-23 och domens laga kraft är 2026-03-16
    När läget prövas 2026-06-01
    Så gäller inte sol.ungdomstjanst

  # --- SoL (2025:400) 23 kap. 3 §, SoL (2001:453) 11 kap. 4 c § 3 st.: information om uppföljning ---------

  Scenario: Andra läsning: informationen har ingen dag i lagen
    Givet uppföljningsperiod f1 (uppföljning efter utredning) där beslutet om uppföljning är 2026-03-02
    När läget prövas 2026-03-10
    Så är sol.information-uppfoljning-inleds kommande
    Och har sol.information-uppfoljning-inleds ingen sista dag
    Och vilar sol.information-uppfoljning-inleds på SoL (2025:400) 23 kap. 3 §

  Scenario: Andra läsning: beslut sista dagen under 2001 års lag
    Givet uppföljningsperiod f1 (uppföljning efter placering) där beslutet om uppföljning är 2025-06-30
    Och händelse h1 som gäller f1 (information till vårdnadshavare) där händelsen är 2025-06-30
    När läget prövas 2025-07-05
    Så är sol.information-uppfoljning-inleds fullgjord
    Och vilar sol.information-uppfoljning-inleds på SoL (2001:453) 11 kap. 4 c § 3 st.

  Scenario: Andra läsning: uppföljning efter LVU-vård har en egen regel
    Givet uppföljningsperiod f1 (uppföljning efter LVU-vård) där beslutet om uppföljning är 2026-03-02 och uppföljningens inledande är 2026-03-02
    När läget prövas 2026-03-10
    Så gäller inte sol.information-uppfoljning-inleds

  # --- LVU 21 b §: uppföljning när vården upphör ----------------------------------------------------------

  Scenario: Andra läsning: uppföljningen ska inledas när vården upphör, utan dag i lagen
    Givet den enskilde p där födelsedagen är 2014-02-02
    Och tvångsåtgärd m1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2025-02-03 och åtgärdens upphörande är 2026-03-10
    När läget prövas 2026-03-12
    Så är lvu.uppfoljning-inleds kommande
    Och har lvu.uppfoljning-inleds ingen sista dag

  Scenario: Andra läsning: uppföljningen inledd
    Givet den enskilde p där födelsedagen är 2014-02-02
    Och tvångsåtgärd m1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2025-02-03 och åtgärdens upphörande är 2026-03-10
    Och uppföljningsperiod f1 som gäller m1 (uppföljning efter LVU-vård) där uppföljningens inledande är 2026-03-11
    När läget prövas 2026-03-12
    Så är lvu.uppfoljning-inleds fullgjord

  Scenario: Andra läsning: vården upphör på 18-årsdagen
    Givet den enskilde p där födelsedagen är 2008-03-10
    Och tvångsåtgärd m1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2025-02-03 och åtgärdens upphörande är 2026-03-10
    När läget prövas 2026-03-12
    Så gäller inte lvu.uppfoljning-inleds

  Scenario: Andra läsning: vård som upphörde dagen före bestämmelsen
    Givet den enskilde p där födelsedagen är 2014-02-02
    Och tvångsåtgärd m1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2021-02-03 och åtgärdens upphörande är 2022-06-30
    När läget prövas 2022-07-12
    Så gäller inte lvu.uppfoljning-inleds

  Scenario: Andra läsning: återföreningen sker efter att vården upphört
    Givet den enskilde p där födelsedagen är 2014-02-02
    Och tvångsåtgärd m1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2025-02-03 och åtgärdens upphörande är 2026-03-10
    Och händelse h1 som gäller m1 (återförening med vårdnadshavarna) där händelsen är 2026-06-14
    När läget prövas 2026-06-20
    Så är lvu.uppfoljning-inleds kommande
    Och har lvu.uppfoljning-inleds ingen sista dag

  # --- Tider som lätt förväxlas ---------------------------------------------------------------------------

  Scenario: Andra läsning: LVU 7 § räknas från beslutet och 8 § från verkställigheten
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-06
    När läget prövas 2026-02-07
    Så är lvu.understallning kommande med sista dag 2026-02-09
    Och är lvu.ansokan-om-vard kommande med sista dag 2026-03-06

  Scenario: Andra läsning: umgängesbegränsning tre månader enligt LVU 14 §, sex enligt LPBS 5 kap. 6 §
    Givet tvångsåtgärd m1 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2025-11-30
    Och tvångsåtgärd m2 (umgängesbegränsning i skyddat boende, nämnd) där åtgärdsbeslutet är 2025-08-31
    När läget prövas 2025-12-10
    Så är lvu.overvagande-umgange kommande med sista dag 2026-02-28
    Och är lpbs.overvagande-umgange kommande med sista dag 2026-02-28

  Scenario: Andra läsning: jourhem i två månader från utredningens slut, inte från placeringen
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-10-15 och utredningens avslutande är 2025-12-31
    Och placering p1 (jourhem, SoL) där placeringsbeslutet är 2025-11-03 och placeringens verkställande är 2025-11-03
    När läget prövas 2026-01-10
    Så är sol.jourhem-langsta-tid kommande med sista dag 2026-02-28

  Scenario: Andra läsning: ett övervägande ersätter inte omprövningen enligt 13 § 2 st. LVU
    Givet tvångsåtgärd m1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2025-08-25 och åtgärdens verkställande är 2025-08-31
    Och granskning g1 som gäller m1 (övervägande, nämnd) där granskningen är 2026-02-10
    När läget prövas 2026-03-01
    Så är lvu.omprovning försenad med sista dag 2026-02-28, 1 dag för sent

  Scenario: Andra läsning: uppföljning enligt SoL högst två månader före och sex månader från den 1 juli 2025
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-03-01 och utredningens avslutande är 2025-06-30
    Och uppföljningsperiod f1 som gäller u1 (uppföljning efter utredning) där beslutet om uppföljning är 2025-06-30
    Och utredning u2 (barnutredning) där utredningens inledande är 2025-05-01 och utredningens avslutande är 2025-08-31
    Och uppföljningsperiod f2 som gäller u2 (uppföljning efter utredning) där beslutet om uppföljning är 2025-08-31
    När läget prövas 2025-08-31
    Så är sol.uppfoljning-efter-utredning för f1 försenad med sista dag 2025-08-30, 1 dag för sent
    Och är sol.uppfoljning-efter-utredning för f2 kommande med sista dag 2026-02-28

  Scenario: Andra läsning: vårdnadsöverflyttning efter två år, därefter årligen, och tre år före den 1 juli 2022
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2024-02-29
    Och granskning g1 som gäller p1 (övervägande om vårdnadsöverflyttning, utskott) där granskningen är 2026-02-20
    När läget prövas 2026-03-10
    Så är tillfälle 1 av sol.vardnadsoverflyttning fullgjord med sista dag 2026-02-28
    Och är tillfälle 2 av sol.vardnadsoverflyttning kommande med sista dag 2027-02-20

  Scenario: Andra läsning: vårdnadsöverflyttning när treårstiden löper in i tvåårsregeln
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2020-01-15
    # Tre år hade gått den 15 januari 2023; den beslutade tvåårsregeln hinner före.
    När läget prövas 2022-06-30
    Så är sol.vardnadsoverflyttning kommande med sista dag 2022-07-01
