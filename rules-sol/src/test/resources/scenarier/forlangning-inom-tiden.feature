# language: sv
Egenskap: En förlängning gör inte tiden kortare

  # Väntade dagar och lägen är räknade för hand ur lagtexten före körningen.

  # --- Lagen låter tiden förlängas; en dag inom den tid som lagen själv ger förlänger inget

  Scenario: Förlängningen slutar inom de fyra veckorna (LVU 8 §)
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-02, åtgärdens verkställande är 2026-03-02, underställningen är 2026-03-04 och domstolens fastställelse är 2026-03-10
    Och förlängning f1 som gäller m1 där beslutet om förlängning är 2026-03-12 och förlängningens slutdag är 2026-03-20
    När läget prövas 2026-03-25
    Så är lvu.ansokan-om-vard för m1 kommande med sista dag 2026-03-30
    Och är lvu.upphor-utan-ansokan för m1 kommande med sista dag 2026-03-31
    Och gäller inte lvu.ansokan-om-vard-forlangd-tid
    Och gäller inte lvu.upphor-efter-forlangd-tid

  Scenario: Förlängningen slutar på de fyra veckornas sista dag och dagen efter
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-02, åtgärdens verkställande är 2026-03-02, underställningen är 2026-03-04 och domstolens fastställelse är 2026-03-10
    Och tvångsåtgärd m2 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-02, åtgärdens verkställande är 2026-03-02, underställningen är 2026-03-04 och domstolens fastställelse är 2026-03-10
    Och förlängning f1 som gäller m1 där beslutet om förlängning är 2026-03-12 och förlängningens slutdag är 2026-03-30
    Och förlängning f2 som gäller m2 där beslutet om förlängning är 2026-03-12 och förlängningens slutdag är 2026-03-31
    När läget prövas 2026-03-25
    Så är lvu.ansokan-om-vard för m1 kommande med sista dag 2026-03-30
    Och har lvu.ansokan-om-vard för m2 bortfallsdag 2026-03-12
    Och är lvu.ansokan-om-vard-forlangd-tid för f2 kommande med sista dag 2026-03-31
    Och är lvu.upphor-efter-forlangd-tid för f2 kommande med sista dag 2026-04-01

  Scenario: Förlängningen slutar inom de sex veckorna (LPBS 4 kap. 6 §)
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-02, underställningen är 2026-02-03 och domstolens fastställelse är 2026-02-06
    Och förlängning f1 som gäller s1 där beslutet om förlängning är 2026-02-20 och förlängningens slutdag är 2026-03-02
    När läget prövas 2026-03-05
    Så är lpbs.ansokan för s1 kommande med sista dag 2026-03-16
    Och är lpbs.upphor-utan-ansokan för s1 kommande med sista dag 2026-03-17
    Och gäller inte lpbs.ansokan-forlangd-tid
    Och gäller inte lpbs.upphor-efter-forlangd-tid

  Scenario: Förlängningen slutar inom de fyra veckorna (LVU 31 f §)
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-03-04, underställningen är 2026-03-09 och domstolens fastställelse är 2026-03-16
    Och förlängning f1 som gäller t1 där beslutet om förlängning är 2026-03-20 och förlängningens slutdag är 2026-04-01
    När läget prövas 2026-04-02
    Så är lvu.ansokan-utreseforbud för t1 kommande med sista dag 2026-04-13
    Och är lvu.utreseforbud-upphor-utan-ansokan för t1 kommande med sista dag 2026-04-14
    Och gäller inte lvu.ansokan-utreseforbud-forlangd-tid
    Och gäller inte lvu.utreseforbud-upphor-efter-forlangd-tid

  Scenario: Förlängningen slutar inom utredningens fyra månader och förhandsbedömningens två veckor
    Givet den enskilde e1 där födelsedagen är 2015-05-05
    Och utredning u1 (barnutredning) där utredningens inledande är 2026-02-02
    Och förlängning f1 som gäller u1 där beslutet om förlängning är 2026-03-02 och förlängningens slutdag är 2026-05-04
    Och anmälan a1 (barn) där anmälans ankomst är 2026-01-12
    Och förlängning f2 som gäller a1 där beslutet om förlängning är 2026-01-14 och förlängningens slutdag är 2026-01-20
    När läget prövas 2026-01-22
    Så är sol.forhandsbedomning för a1 kommande med sista dag 2026-01-26
    Och gäller inte sol.forhandsbedomning-forlangd
    När läget prövas 2026-05-11
    Så är sol.barnutredning för u1 kommande med sista dag 2026-06-02
    Och gäller inte sol.barnutredning-forlangd

  Scenario: Utredningen öppnades på nytt, och förlängningen räknas från den första
    Givet den enskilde e1 där födelsedagen är 2015-05-05
    Och utredning u1 (barnutredning, sak hemmet) där utredningens inledande är 2026-01-05 och utredningens avslutande är 2026-03-02
    Och utredning u2 (barnutredning, sak hemmet) där utredningens inledande är 2026-03-09
    Och förlängning f1 som gäller u2 där beslutet om förlängning är 2026-04-20 och förlängningens slutdag är 2026-06-05
    När läget prövas 2026-05-20
    Så har sol.barnutredning för u2 bortfallsdag 2026-04-20
    Och är sol.barnutredning-forlangd för f1 kommande med sista dag 2026-06-05

  Scenario: Rättens tid för prövningen förlängs till en dag inom de fyra dagarna (LVM 17 §)
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-02, åtgärdens verkställande är 2026-11-02 och underställningen är 2026-11-03
    Och förlängning f1 som gäller t1 där beslutet om förlängning är 2026-11-04 och förlängningens slutdag är 2026-11-05
    När läget prövas 2026-11-06
    Så är lvm.rattens-provning för t1 kommande med sista dag 2026-11-07
    Och gäller inte lvm.rattens-provning-forlangd

  # --- Rättens egen tid är ingen vårdtid (LVM 20, 21, 38 §§)

  Scenario: Förlängningen av rättens tid är antecknad på vården
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-02, underställningen är 2026-02-03, domstolens fastställelse är 2026-02-06 och ansökan hos domstolen är 2026-02-11
    Och tvångsåtgärd t2 som gäller t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-02-27
    Och förlängning f1 som gäller t2 där beslutet om förlängning är 2026-02-17 och förlängningens slutdag är 2026-02-28
    När läget prövas 2026-04-01
    Så gäller inte lvm.vardtid-forlangd
    Och är lvm.vardtid för t2 kommande med sista dag 2026-08-02

  Scenario: Tid enligt 21 § är antecknad på vården
    Givet tvångsåtgärd t2 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-02-27 och åtgärdens verkställande är 2026-03-02
    Och förlängning f1 som gäller t2 där beslutet om förlängning är 2026-06-01 och förlängningens slutdag är 2026-09-20
    När läget prövas 2026-07-01
    Så är lvm.vardtid-forlangd för f1 kommande med sista dag 2026-09-20
    Och har lvm.vardtid för t2 bortfallsdag 2026-06-01
