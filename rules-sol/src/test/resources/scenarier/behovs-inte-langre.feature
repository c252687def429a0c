# language: sv
Egenskap: Vad som visar att behovet är bedömt, och vad det gäller att vården inte längre behövs

  # --- SoL (2025:400) 20 kap. 1 §: skyddsbedömning ----------------------------------------------------

  Scenario: Skyddsbedömningen som saknades när nämnden beslutade att inte inleda utredning är missad, inte kvar att göra
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och förhandsbedömning f1 som gäller a1 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-03-10
    När läget prövas 2026-03-09
    Så är sol.skyddsbedomning försenad med sista dag 2026-03-02, 7 dagar för sent
    När läget prövas 2026-03-20
    Så är sol.skyddsbedomning förfallen med sista dag 2026-03-02, 8 dagar för sent
    Och har sol.skyddsbedomning bortfallsdag 2026-03-10

  Scenario: Beslut samma dag att inte inleda utredning lämnar inget kvar att bedöma
    Givet anmälan a1 (ung) där anmälans ankomst är 2026-03-02
    Och förhandsbedömning f1 som gäller a1 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-03-02
    När läget prövas 2026-03-20
    Så är sol.skyddsbedomning förfallen med sista dag 2026-03-02
    Och har sol.skyddsbedomning bortfallsdag 2026-03-02

  Scenario: Att en utredning inleds visar inte att skyddsbehovet är bedömt
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och förhandsbedömning f1 som gäller a1 (inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-03-10
    Och utredning u1 som gäller a1 (barnutredning) där utredningens inledande är 2026-03-10
    När läget prövas 2026-03-20
    Så är sol.skyddsbedomning försenad med sista dag 2026-03-02, 18 dagar för sent

  Scenario: Ett beslut efter en annan anmälan säger inget om den här
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och anmälan a2 (barn) där anmälans ankomst är 2026-03-04
    Och förhandsbedömning f2 som gäller a2 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-03-10
    När läget prövas 2026-03-20
    Så är sol.skyddsbedomning för a1 försenad med sista dag 2026-03-02, 18 dagar för sent
    Och är sol.skyddsbedomning för a2 förfallen med sista dag 2026-03-04, 6 dagar för sent

  Scenario: Ett omhändertagande samma dag visar att skyddsbehovet bedömdes
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och tvångsåtgärd m1 (omedelbart omhändertagande, ordförande) där åtgärdsbeslutet är 2026-03-02
    När läget prövas 2026-03-03
    Så är sol.skyddsbedomning fullgjord med sista dag 2026-03-02

  Scenario: Ett omhändertagande två dagar senare visar att bedömningen var gjord då
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och tvångsåtgärd m1 (omedelbart omhändertagande för tillfällig vård, ordförande) där åtgärdsbeslutet är 2026-03-04
    När läget prövas 2026-03-05
    Så är sol.skyddsbedomning fullgjord för sent med sista dag 2026-03-02, 2 dagar för sent

  Scenario: Ett omhändertagande från dagen före anmälan är inte en bedömning av den
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och tvångsåtgärd m1 (omedelbart omhändertagande, ordförande) där åtgärdsbeslutet är 2026-03-01
    När läget prövas 2026-03-03
    Så är sol.skyddsbedomning försenad med sista dag 2026-03-02, 1 dag för sent

  Scenario: En omedelbar insats i skyddat boende visar att skyddsbehovet bedömdes
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-03-02
    När läget prövas 2026-03-03
    Så är sol.skyddsbedomning fullgjord med sista dag 2026-03-02

  # --- SoL 23 kap. 5 §, LVU 21 c § 3 st.: en uppföljning som bara är beslutad ---------------------------

  Scenario: En utredning inleddes när uppföljningen bara var beslutad
    Givet utredning u0 (barnutredning, utan insats) där utredningens inledande är 2025-10-13 och utredningens avslutande är 2026-02-01
    Och uppföljningsperiod f1 som gäller u0 (uppföljning efter utredning) där beslutet om uppföljning är 2026-02-02
    Och utredning u1 (barnutredning) där utredningens inledande är 2026-03-10
    När läget prövas 2026-03-09
    Så gäller inte sol.uppfoljning-avslutas-vid-utredning
    När läget prövas 2026-03-20
    Så är sol.uppfoljning-avslutas-vid-utredning kommande
    Och har sol.uppfoljning-avslutas-vid-utredning ingen sista dag

  Scenario: Uppföljningen var beslutad den dag utredningen inleddes men har avslutats
    Givet placering p0 (familjehem, SoL) där placeringens verkställande är 2025-01-13 och placeringens upphörande är 2026-02-01
    Och uppföljningsperiod f1 som gäller p0 (uppföljning efter placering) där beslutet om uppföljning är 2026-03-10, uppföljningens inledande är 2026-03-16 och uppföljningens avslutande är 2026-03-17
    Och utredning u1 (barnutredning) där utredningens inledande är 2026-03-10
    När läget prövas 2026-03-20
    Så är sol.uppfoljning-avslutas-vid-utredning fullgjord

  Scenario: En utredning som inleddes före beslutet om uppföljning avslutar den inte
    Givet placering p0 (familjehem, SoL) där placeringens verkställande är 2025-01-13 och placeringens upphörande är 2026-02-01
    Och uppföljningsperiod f1 som gäller p0 (uppföljning efter placering) där beslutet om uppföljning är 2026-03-10
    Och utredning u1 (barnutredning) där utredningens inledande är 2026-03-09
    När läget prövas 2026-03-20
    Så gäller inte sol.uppfoljning-avslutas-vid-utredning

  Scenario: Också en beslutad uppföljning efter LVU-vård avslutas när en utredning inleds
    Givet uppföljningsperiod f1 (uppföljning efter LVU-vård) där beslutet om uppföljning är 2026-02-02
    Och utredning u1 (barnutredning) där utredningens inledande är 2026-03-10
    När läget prövas 2026-03-20
    Så är lvu.uppfoljning-avslutas-vid-utredning kommande

  # --- LVU 9 §, LVM 18 b §, LPBS 4 kap. 8 §: vården behövs inte, men det sägs inte vilken ----------------

  Scenario: Pågår ett enda omhändertagande är det den vården som inte behövs
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-02-02, underställningen är 2026-02-03, åtgärdens verkställande är 2026-02-02 och domstolens fastställelse är 2026-02-06
    Och händelse h1 (att vården inte längre behövs) där händelsen är 2026-02-12
    När läget prövas 2026-02-16
    Så följer slutsats.varden-behovs-inte-det-enda av h1: gäller m1
    Och är lvu.omhandertagande-skal-saknas försenad med sista dag 2026-02-12, 4 dagar för sent

  Scenario: Omhändertagandet upphörde samma dag som vården inte längre behövdes
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-02-02, underställningen är 2026-02-03, åtgärdens verkställande är 2026-02-02, domstolens fastställelse är 2026-02-06 och åtgärdens upphörande är 2026-02-12
    Och händelse h1 (att vården inte längre behövs) där händelsen är 2026-02-12
    När läget prövas 2026-02-16
    Så är lvu.omhandertagande-skal-saknas fullgjord med sista dag 2026-02-12

  Scenario: Pågår ett enda omhändertagande enligt LVM är det det som det inte finns skäl för
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-02-02, underställningen är 2026-02-03, åtgärdens verkställande är 2026-02-02 och domstolens fastställelse är 2026-02-06
    Och händelse h1 (att vården inte längre behövs) där händelsen är 2026-02-06
    När läget prövas 2026-02-07
    Så följer slutsats.varden-behovs-inte-det-enda av h1: gäller m1
    Och är lvm.upphora-genast försenad med sista dag 2026-02-06, 1 dag för sent

  Scenario: Pågår två åtgärder frågas det vilken som inte behövs
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-02-02, underställningen är 2026-02-03, åtgärdens verkställande är 2026-02-02 och domstolens fastställelse är 2026-02-06
    Och tvångsåtgärd m2 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-02-02 och underställningen är 2026-02-03
    Och händelse h1 (att vården inte längre behövs) där händelsen är 2026-02-12
    När läget prövas 2026-02-16
    Så följer inte slutsats.varden-behovs-inte-det-enda

  Scenario: Det som är sagt om vilken vård som inte behövs går före
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-02-02, underställningen är 2026-02-03, åtgärdens verkställande är 2026-02-02 och domstolens fastställelse är 2026-02-06
    Och händelse h1 som gäller m1 (att vården inte längre behövs) där händelsen är 2026-02-12
    När läget prövas 2026-02-16
    Så går h1 före slutsats.varden-behovs-inte-det-enda

  Scenario: Att vården inte behövs antecknas på placeringen och gäller omhändertagandet
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-02-02, underställningen är 2026-02-03, åtgärdens verkställande är 2026-02-02 och domstolens fastställelse är 2026-02-06
    Och placering p1 som gäller m1 (jourhem, LVU) där placeringens verkställande är 2026-02-02
    Och händelse h1 som gäller p1 (att vården inte längre behövs) där händelsen är 2026-02-12
    När läget prövas 2026-02-16
    Så följer slutsats.upphort-genom-placeringen av h1: gäller m1
    Och är lvu.omhandertagande-skal-saknas försenad med sista dag 2026-02-12, 4 dagar för sent

  Scenario: Att skälen upphörde antecknas på placeringen i LVM-hemmet
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-02-02, underställningen är 2026-02-03, åtgärdens verkställande är 2026-02-02 och domstolens fastställelse är 2026-02-06
    Och placering p1 som gäller m1 (LVM-hem, LVM) där placeringens verkställande är 2026-02-02
    Och händelse h1 som gäller p1 (att skälen upphörde) där händelsen är 2026-02-06
    När läget prövas 2026-02-07
    Så följer slutsats.upphort-genom-placeringen av h1: gäller m1
    Och är lvm.upphora-genast försenad med sista dag 2026-02-06, 1 dag för sent

  Scenario: En utskrivning från placeringen säger inte att vården har upphört
    Givet tvångsåtgärd m1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2026-01-12
    Och placering p1 som gäller m1 (HVB, LVU) där placeringens verkställande är 2026-01-20
    Och händelse h1 som gäller p1 (utskrivning) där händelsen är 2026-02-12
    När läget prövas 2026-02-16
    Så följer inte slutsats.upphort-genom-placeringen
