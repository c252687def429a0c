# language: sv
Egenskap: En placering som hade upphört när rätten beslutade har inte påbörjat vården eller insatsen

  # --- LPBS 3 kap. 4 § och 5 kap. 2 §: placeringen ska ha påbörjats efter beslutet eller efter den omedelbara insatsen

  Scenario: Ett frivilligt skyddat boende som hade upphört före rättens beslut
    Givet placering p0 (skyddat boende, SoL) där placeringens verkställande är 2026-01-12 och placeringens upphörande är 2026-02-10
    Och tvångsåtgärd s1 (insats skyddat boende, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-03-02 och åtgärdens laga kraft är 2026-03-23
    När läget prövas 2026-04-20
    Så är lpbs.beslut-upphor kommande med sista dag 2026-04-21
    När läget prövas 2026-05-04
    Så är lpbs.beslut-upphor inträdd med sista dag 2026-04-21

  Scenario: Det frivilliga skyddade boendet upphörde den dag rätten beslutade
    Givet placering p0 (skyddat boende, SoL) där placeringens verkställande är 2026-01-12 och placeringens upphörande är 2026-03-02
    Och tvångsåtgärd s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-03-02 och åtgärdens laga kraft är 2026-03-23
    När läget prövas 2026-05-04
    Så är lpbs.beslut-upphor fullgjord med sista dag 2026-04-21

  Scenario: Barnet kom till boendet den sista dagen
    Givet placering p0 (skyddat boende, SoL) där placeringens verkställande är 2026-01-12 och placeringens upphörande är 2026-02-10
    Och tvångsåtgärd s1 (insats skyddat boende, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-03-02 och åtgärdens laga kraft är 2026-03-23
    Och placering p1 som gäller s1 (skyddat boende, LPBS) där placeringens verkställande är 2026-04-20
    När läget prövas 2026-05-04
    Så är lpbs.beslut-upphor fullgjord med sista dag 2026-04-21

  # --- LVU 5 och 10 §§

  Scenario: En placering under ett omhändertagande som hade hävts är inte att vården har påbörjats
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-01-12 och åtgärdens upphörande är 2026-01-16
    Och placering p0 (jourhem, LVU) där placeringens verkställande är 2026-01-12 och placeringens upphörande är 2026-01-16
    Och tvångsåtgärd v1 (vård, 2 §, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-03-02 och åtgärdens laga kraft är 2026-03-23
    När läget prövas 2026-05-04
    Så är lvu.vardbeslut-upphor för v1 inträdd med sista dag 2026-04-21

  Scenario: Den som var placerad när rätten beslutade har vården påbörjad
    Givet placering p0 (familjehem, SoL) där placeringens verkställande är 2026-01-12
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-03-02 och åtgärdens laga kraft är 2026-03-23
    När läget prövas 2026-05-04
    Så är lvu.vardbeslut-upphor fullgjord

  Scenario: Vården är påbörjad genom omhändertagandet fast den unge hade flyttat från det hemmet
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-02 och underställningen är 2026-02-04 och domstolens fastställelse är 2026-02-09 och ansökan hos domstolen är 2026-02-20 och åtgärdens upphörande är 2026-03-02
    Och placering p0 som gäller c1 (jourhem, LVU) där placeringens verkställande är 2026-02-02 och placeringens upphörande är 2026-02-25
    Och tvångsåtgärd v1 som gäller c1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-03-02 och åtgärdens laga kraft är 2026-03-23
    När läget prövas 2026-05-04
    Så är lvu.vardbeslut-upphor för v1 fullgjord

  # --- LVM 12 § 2 st. och 20 §

  Scenario: En tid i LVM-hem tidigare samma vår är inte den nya vården
    Givet placering p0 (LVM-hem, LVM) där placeringens verkställande är 2026-01-12 och placeringens upphörande är 2026-02-10
    Och tvångsåtgärd v1 (vård enligt LVM, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-03-02 och åtgärdens laga kraft är 2026-03-23
    När läget prövas 2026-04-20
    Så är lvm.vard-paborjas kommande med sista dag 2026-04-20
    När läget prövas 2026-05-04
    Så är lvm.vard-paborjas inträdd med sista dag 2026-04-20

  Scenario: Den som var i LVM-hem när rätten beslutade har vården påbörjad
    Givet placering p0 (LVM-hem, LVM) där placeringens verkställande är 2026-02-20
    Och tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-03-02 och åtgärdens laga kraft är 2026-03-23
    När läget prövas 2026-05-04
    Så är lvm.vard-paborjas fullgjord
