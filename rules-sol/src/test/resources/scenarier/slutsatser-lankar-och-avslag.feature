# language: sv
Egenskap: Slutsatser om länkar, om det som en placering eller ett avslag visar, och om det som redan har börjat

  # --- Begäran, händelser, granskningar och planer

  Scenario: Begäran om verkställighet i vistelsekommunen gäller det enda beslutet
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och begäran r1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-02-02
    När läget prövas 2026-04-01
    Så följer slutsats.vistelsekommun-det-enda av r1: gäller b1

  Scenario: Med två beslut går det inte att säga vad vistelsekommunen ska verkställa
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och beslut b2 (SoL, gynnande, boendestöd) där beslutet är 2026-01-12
    Och begäran r1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-02-02
    När läget prövas 2026-04-01
    Så följer inte slutsats.vistelsekommun-det-enda

  Scenario: Det som är sagt om begäran till vistelsekommunen går före
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och begäran r1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2026-02-02
    När läget prövas 2026-04-01
    Så går r1 före slutsats.vistelsekommun-det-enda

  Scenario: Begäran att vården upphör gäller den vård som pågår
    Givet tvångsåtgärd c1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2026-01-12
    Och begäran r1 (begäran att vården upphör) där begärans ankomst är 2026-03-02
    När läget prövas 2026-04-01
    Så följer slutsats.begaran-om-det-enda av r1: gäller c1

  Scenario: Bredvid en hemlig vistelseort är det vården som begärs upphöra
    Givet tvångsåtgärd c1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2026-01-12
    Och tvångsåtgärd h1 som gäller c1 (hemlig vistelseort, nämnd) där åtgärdsbeslutet är 2026-01-20
    Och begäran r1 (begäran att vården upphör) där begärans ankomst är 2026-03-02
    När läget prövas 2026-04-01
    Så följer slutsats.begaran-om-det-enda av r1: gäller c1

  Scenario: Begäran om prövning av hemlig vistelseort gäller det beslutet och inte vården
    Givet tvångsåtgärd c1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2026-01-12
    Och tvångsåtgärd h1 som gäller c1 (hemlig vistelseort, nämnd) där åtgärdsbeslutet är 2026-01-20
    Och begäran r1 (begäran om prövning av hemlig vistelseort eller umgänge) där begärans ankomst är 2026-03-02
    När läget prövas 2026-04-01
    Så följer slutsats.begaran-om-det-enda av r1: gäller h1

  Scenario: Med både umgängesbegränsning och hemlig vistelseort går det inte att säga vad som ska prövas
    Givet tvångsåtgärd c1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2026-01-12
    Och tvångsåtgärd h1 som gäller c1 (hemlig vistelseort, nämnd) där åtgärdsbeslutet är 2026-01-20
    Och tvångsåtgärd u1 som gäller c1 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2026-01-20
    Och begäran r1 (begäran om prövning av hemlig vistelseort eller umgänge) där begärans ankomst är 2026-03-02
    När läget prövas 2026-04-01
    Så följer inte slutsats.begaran-om-det-enda

  Scenario: Det som är sagt om begäran går före
    Givet tvångsåtgärd c1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2026-01-12
    Och begäran r1 som gäller c1 (begäran att vården upphör) där begärans ankomst är 2026-03-02
    När läget prövas 2026-04-01
    Så går r1 före slutsats.begaran-om-det-enda

  Scenario: Omhändertagandet som gick över i vård pågår inte längre för sig
    Givet tvångsåtgärd o1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2025-12-01
    Och tvångsåtgärd c1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2026-01-12
    Och begäran r1 (begäran att vården upphör) där begärans ankomst är 2026-03-02
    När läget prövas 2026-04-01
    Så följer slutsats.begaran-om-det-enda av r1: gäller c1
    Och är lvu.skyndsam-handlaggning för r1 kommande

  Scenario: Vård som hade upphört är det ingen som begär ska upphöra
    Givet tvångsåtgärd c0 (vård, domstol, 2 §) där åtgärdsbeslutet är 2024-01-12 och åtgärdens upphörande är 2024-09-02
    Och tvångsåtgärd c1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2026-01-12
    Och begäran r1 (begäran att vården upphör) där begärans ankomst är 2026-03-02
    När läget prövas 2026-04-01
    Så följer slutsats.begaran-om-det-enda av r1: gäller c1

  Scenario: Begäran om utlämnande gäller den enda akten
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2026-01-12
    Och begäran r1 (begäran om utlämnande av personakt) där begärans ankomst är 2026-03-02
    När läget prövas 2026-04-01
    Så följer slutsats.utlamnande-av-den-enda av r1: gäller k1

  Scenario: Med två akter går det inte att säga vilken som begärs ut
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2026-01-12
    Och akt k2 (personakt i enskild verksamhet) där den sista anteckningen är 2026-01-12
    Och begäran r1 (begäran om utlämnande av personakt) där begärans ankomst är 2026-03-02
    När läget prövas 2026-04-01
    Så följer inte slutsats.utlamnande-av-den-enda

  Scenario: Det som är sagt om vilken akt som begärs ut går före
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2026-01-12
    Och begäran r1 som gäller k1 (begäran om utlämnande av personakt) där begärans ankomst är 2026-03-02
    När läget prövas 2026-04-01
    Så går r1 före slutsats.utlamnande-av-den-enda

  Scenario: Bedömningen att akten inte bör lämnas ut gäller den enda akten
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2026-01-12
    Och händelse h1 (bedömning att personakten inte bör lämnas ut) där händelsen är 2026-03-02
    När läget prövas 2026-04-01
    Så följer slutsats.nekat-utlamnande-av-den-enda av h1: gäller k1

  Scenario: Med två akter går det inte att säga vilken som inte bör lämnas ut
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2026-01-12
    Och akt k2 (personakt i enskild verksamhet) där den sista anteckningen är 2026-01-12
    Och händelse h1 (bedömning att personakten inte bör lämnas ut) där händelsen är 2026-03-02
    När läget prövas 2026-04-01
    Så följer inte slutsats.nekat-utlamnande-av-den-enda

  Scenario: Det som är sagt om vilken akt som inte bör lämnas ut går före
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2026-01-12
    Och händelse h1 som gäller k1 (bedömning att personakten inte bör lämnas ut) där händelsen är 2026-03-02
    När läget prövas 2026-04-01
    Så går h1 före slutsats.nekat-utlamnande-av-den-enda

  Scenario: Att skälen upphörde gäller det enda omhändertagandet
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-03-02
    Och händelse h1 (att skälen upphörde) där händelsen är 2026-03-12
    När läget prövas 2026-04-01
    Så följer slutsats.skalen-for-det-enda av h1: gäller m1

  Scenario: Med en utredning bredvid går det inte att säga vad skälen gällde
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-03-02
    Och utredning u1 (LVM-utredning) där utredningens inledande är 2026-02-20
    Och händelse h1 (att skälen upphörde) där händelsen är 2026-03-12
    När läget prövas 2026-04-01
    Så följer inte slutsats.skalen-for-det-enda

  Scenario: Det som är sagt om vilka skäl som upphörde går före
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-03-02
    Och händelse h1 som gäller m1 (att skälen upphörde) där händelsen är 2026-03-12
    När läget prövas 2026-04-01
    Så går h1 före slutsats.skalen-for-det-enda

  Scenario: Att ansvaret gick över gäller den enda utredningen
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-02-02
    Och händelse h1 (att ansvaret gick över till en annan kommun) där händelsen är 2026-03-12
    När läget prövas 2026-04-01
    Så följer slutsats.ansvaret-for-det-enda av h1: gäller u1

  Scenario: Med två utredningar går det inte att säga vilken som ska slutföras
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-02-02
    Och utredning u2 (barnutredning) där utredningens inledande är 2026-02-10
    Och händelse h1 (att ansvaret gick över till en annan kommun) där händelsen är 2026-03-12
    När läget prövas 2026-04-01
    Så följer inte slutsats.ansvaret-for-det-enda

  Scenario: Det som är sagt om vilken utredning ansvaret gällde går före
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-02-02
    Och händelse h1 som gäller u1 (att ansvaret gick över till en annan kommun) där händelsen är 2026-03-12
    När läget prövas 2026-04-01
    Så går h1 före slutsats.ansvaret-for-det-enda

  Scenario: Omprövningen gäller den enda tvångsåtgärden
    Givet tvångsåtgärd c1 (vård, domstol, 3 §) där åtgärdsbeslutet är 2026-01-12
    Och granskning g1 (omprövning, nämnd) där granskningen är 2026-03-12
    När läget prövas 2026-04-01
    Så följer slutsats.omprovning-av-det-enda av g1: gäller c1

  Scenario: Med vård och förebyggande insats går det inte att säga vad som omprövades
    Givet tvångsåtgärd c1 (vård, domstol, 3 §) där åtgärdsbeslutet är 2026-01-12
    Och tvångsåtgärd i1 (förebyggande insats, domstol) där åtgärdsbeslutet är 2026-01-12
    Och granskning g1 (omprövning, nämnd) där granskningen är 2026-03-12
    När läget prövas 2026-04-01
    Så följer inte slutsats.omprovning-av-det-enda

  Scenario: Det som är sagt om vad som omprövades går före
    Givet tvångsåtgärd c1 (vård, domstol, 3 §) där åtgärdsbeslutet är 2026-01-12
    Och granskning g1 som gäller c1 (omprövning, nämnd) där granskningen är 2026-03-12
    När läget prövas 2026-04-01
    Så går g1 före slutsats.omprovning-av-det-enda

  Scenario: Vårdplanen gäller den enda placeringen
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2026-02-02
    Och plan v1 (vårdplan) där planens upprättande är 2026-02-10
    När läget prövas 2026-04-01
    Så följer slutsats.vardplan-for-den-enda av v1: gäller p1

  Scenario: Med vård enligt LVU kan planen gälla ansökan
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2026-02-02
    Och tvångsåtgärd c1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2026-01-12
    Och plan v1 (vårdplan) där planens upprättande är 2026-02-10
    När läget prövas 2026-04-01
    Så följer inte slutsats.vardplan-for-den-enda

  Scenario: Det som är sagt om vad vårdplanen gäller går före
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2026-02-02
    Och plan v1 som gäller p1 (vårdplan) där planens upprättande är 2026-02-10
    När läget prövas 2026-04-01
    Så går v1 före slutsats.vardplan-for-den-enda

  # --- Genom placeringen och ansökan

  Scenario: Ett avbrott i placeringen är ett avbrott i det som placeringen verkställer
    Givet beslut b1 (SoL, gynnande, vård i HVB) där beslutet är 2026-01-12
    Och placering p1 som gäller b1 (HVB, SoL) där placeringens verkställande är 2026-01-20
    Och avbrott x1 som gäller p1 (utföraren) där avbrottet är 2026-03-02
    När läget prövas 2026-07-01
    Så följer slutsats.avbrott-genom-placeringen av x1: gäller b1
    Och är tillfälle 2026-Q2 av sol.avbruten-verkstallighet-ivo kommande med sista dag 2026-08-31

  Scenario: Ett avbrott som redan gäller beslutet behöver ingen placering
    Givet beslut b1 (SoL, gynnande, vård i HVB) där beslutet är 2026-01-12
    Och placering p1 som gäller b1 (HVB, SoL) där placeringens verkställande är 2026-01-20
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-02
    När läget prövas 2026-07-01
    Så följer inte slutsats.avbrott-genom-placeringen

  Scenario: Begäran att vården upphör på placeringen gäller vården
    Givet tvångsåtgärd c1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2026-01-12
    Och placering p1 som gäller c1 (familjehem, LVU) där placeringens verkställande är 2026-01-20
    Och begäran r1 som gäller p1 (begäran att vården upphör) där begärans ankomst är 2026-03-02
    När läget prövas 2026-04-01
    Så följer slutsats.begaran-genom-placeringen av r1: gäller c1
    Och är lvu.skyndsam-handlaggning för r1 kommande

  Scenario: En begäran om utskrivning gäller placeringen och inget annat
    Givet tvångsåtgärd c1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2026-01-12
    Och placering p1 som gäller c1 (HVB, LVU) där placeringens verkställande är 2026-01-20
    Och begäran r1 som gäller p1 (begäran om utskrivning) där begärans ankomst är 2026-03-02
    När läget prövas 2026-04-01
    Så följer inte slutsats.begaran-genom-placeringen

  Scenario: Det som verkställs för ansökan gäller beslutet
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-01-05
    Och beslut b1 som gäller a1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och verkställighet v1 som gäller a1 där verkställigheten är 2026-01-20
    När läget prövas 2026-04-01
    Så följer slutsats.verkstallighet-genom-ansokan av v1: gäller b1

  Scenario: Det som verkställs för ansökan kan inte ge besked när ansökan har fått två beslut
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-01-05
    Och beslut b1 som gäller a1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och beslut b2 som gäller a1 (SoL, gynnande, boendestöd) där beslutet är 2026-01-12
    Och verkställighet v1 som gäller a1 där verkställigheten är 2026-01-20
    När läget prövas 2026-04-01
    Så följer inte slutsats.verkstallighet-genom-ansokan

  Scenario: Det som betalas ut efter ansökan gäller beslutet
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-01-05
    Och beslut b1 som gäller a1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och utbetalning v1 som gäller a1 där utbetalningen är 2026-01-20
    När läget prövas 2026-04-01
    Så följer slutsats.utbetalning-genom-ansokan av v1: gäller b1

  Scenario: Det som betalas ut efter ansökan kan inte ge besked när ansökan har fått två beslut
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-01-05
    Och beslut b1 som gäller a1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och beslut b2 som gäller a1 (SoL, gynnande, boendestöd) där beslutet är 2026-01-12
    Och utbetalning v1 som gäller a1 där utbetalningen är 2026-01-20
    När läget prövas 2026-04-01
    Så följer inte slutsats.utbetalning-genom-ansokan

  Scenario: Det avbrott som pekar på ansökan gäller beslutet
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-01-05
    Och beslut b1 som gäller a1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och avbrott v1 som gäller a1 (utföraren) där avbrottet är 2026-03-20
    När läget prövas 2026-04-01
    Så följer slutsats.avbrott-genom-ansokan av v1: gäller b1

  Scenario: Det avbrott som pekar på ansökan kan inte ge besked när ansökan har fått två beslut
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-01-05
    Och beslut b1 som gäller a1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och beslut b2 som gäller a1 (SoL, gynnande, boendestöd) där beslutet är 2026-01-12
    Och avbrott v1 som gäller a1 (utföraren) där avbrottet är 2026-03-20
    När läget prövas 2026-04-01
    Så följer inte slutsats.avbrott-genom-ansokan

  Scenario: Den placering som pekar på ansökan gäller beslutet
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-01-05
    Och beslut b1 som gäller a1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och placering v1 som gäller a1 (HVB, SoL) där placeringens verkställande är 2026-01-20
    När läget prövas 2026-04-01
    Så följer slutsats.placering-genom-ansokan av v1: gäller b1

  Scenario: Den placering som pekar på ansökan kan inte ge besked när ansökan har fått två beslut
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-01-05
    Och beslut b1 som gäller a1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och beslut b2 som gäller a1 (SoL, gynnande, boendestöd) där beslutet är 2026-01-12
    Och placering v1 som gäller a1 (HVB, SoL) där placeringens verkställande är 2026-01-20
    När läget prövas 2026-04-01
    Så följer inte slutsats.placering-genom-ansokan

  # --- Samma händelse under ett annat namn

  Scenario: Beslutet att inleda en utredning om ett barn inleder den, SoL 20 kap. 2 §
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-01-05
    Och förhandsbedömning f1 som gäller a1 (inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-01-12
    När läget prövas 2026-04-01
    Så följer slutsats.beslut-att-inleda av f1: barnutredning, utredningens inledande 2026-01-12
    Och är sol.barnutredning kommande med sista dag 2026-05-12

  Scenario: Beslutet att inte inleda inleder ingenting
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-01-05
    Och förhandsbedömning f1 som gäller a1 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-01-12
    När läget prövas 2026-04-01
    Så följer inte slutsats.beslut-att-inleda
    Och gäller inte sol.barnutredning

  Scenario: Den registrerade utredningen går före beslutet att inleda den
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-01-05
    Och förhandsbedömning f1 som gäller a1 (inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-01-12
    Och utredning u1 (barnutredning) där utredningens inledande är 2026-01-13
    När läget prövas 2026-04-01
    Så går u1 före slutsats.beslut-att-inleda
    Och är sol.barnutredning för u1 kommande med sista dag 2026-05-13

  Scenario: Den som har placerats på grund av omhändertagandet är omhändertagen, LVU 10 §
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-02 och underställningen är 2026-03-03 och domstolens fastställelse är 2026-03-09
    Och placering p1 som gäller m1 (jourhem, LVU) där placeringens verkställande är 2026-03-04
    Och placering p2 som gäller m1 (familjehem, LVU) där placeringens verkställande är 2026-03-16
    När läget prövas 2026-03-20
    Så följer slutsats.placerad-ar-omhandertagen av m1: åtgärdens verkställande 2026-03-04
    Och är lvu.ansokan-om-vard kommande med sista dag 2026-04-01

  Scenario: Den som är kvar i sitt eget hem är inte omhändertagen genom placeringen
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-02 och underställningen är 2026-03-03 och domstolens fastställelse är 2026-03-09
    Och placering p1 som gäller m1 (eget hem, LVU) där placeringens verkställande är 2026-03-04
    När läget prövas 2026-03-20
    Så följer inte slutsats.placerad-ar-omhandertagen
    Och är lvu.ansokan-om-vard oklar

  Scenario: Den antecknade verkställigheten går före placeringen
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-02 och åtgärdens verkställande är 2026-03-02 och underställningen är 2026-03-03 och domstolens fastställelse är 2026-03-09
    Och placering p1 som gäller m1 (jourhem, LVU) där placeringens verkställande är 2026-03-04
    När läget prövas 2026-03-20
    Så går m1 före slutsats.placerad-ar-omhandertagen
    Och är lvu.ansokan-om-vard kommande med sista dag 2026-03-30

  Scenario: Den som har förts till LVM-hemmet är omhändertagen, LVM 20 §
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-03-02 och underställningen är 2026-03-03
    Och placering p1 (LVM-hem, LVM) där placeringens verkställande är 2026-03-05
    När läget prövas 2026-03-06
    Så följer slutsats.placerad-ar-omhandertagen-lvm av m1: åtgärdens verkställande 2026-03-05
    Och är lvm.rattens-provning-verkstallighet kommande med sista dag 2026-03-09

  Scenario: En placering som vilar på annat för ingen till LVM-vården
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-03-02 och underställningen är 2026-03-03
    Och placering p1 (HVB, SoL) där placeringens verkställande är 2026-03-05
    När läget prövas 2026-03-06
    Så följer inte slutsats.placerad-ar-omhandertagen-lvm

  Scenario: Det antecknade verkställandet enligt LVM går före
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-03-02 och underställningen är 2026-03-03 och åtgärdens verkställande är 2026-03-04
    Och placering p1 (LVM-hem, LVM) där placeringens verkställande är 2026-03-05
    När läget prövas 2026-03-06
    Så går m1 före slutsats.placerad-ar-omhandertagen-lvm

  Scenario: Placeringen i skyddat boende verkställer den omedelbara insatsen, LPBS 5 kap. 2 §
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-03-02 och underställningen är 2026-03-03 och domstolens fastställelse är 2026-03-09
    Och placering p1 som gäller m1 (skyddat boende, LPBS) där placeringens verkställande är 2026-03-04
    När läget prövas 2026-03-20
    Så följer slutsats.placerad-i-skyddat-boende av m1: åtgärdens verkställande 2026-03-04
    Och är lpbs.ansokan kommande med sista dag 2026-04-15

  Scenario: En placering i ett annat hem verkställer inte den omedelbara insatsen
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-03-02 och underställningen är 2026-03-03 och domstolens fastställelse är 2026-03-09
    Och placering p1 som gäller m1 (familjehem, LPBS) där placeringens verkställande är 2026-03-04
    När läget prövas 2026-03-20
    Så följer inte slutsats.placerad-i-skyddat-boende

  Scenario: Det antecknade verkställandet av insatsen går före
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-03-02 och åtgärdens verkställande är 2026-03-02 och underställningen är 2026-03-03 och domstolens fastställelse är 2026-03-09
    Och placering p1 som gäller m1 (skyddat boende, LPBS) där placeringens verkställande är 2026-03-04
    När läget prövas 2026-03-20
    Så går m1 före slutsats.placerad-i-skyddat-boende

  # --- Rätten avslår ansökan

  Scenario: Omhändertagandet upphör när rätten avslår ansökan om vård, LVU 9 § 1 st. 2 p.
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-04-01 och åtgärdens verkställande är 2026-04-01 och underställningen är 2026-04-02 och domstolens fastställelse är 2026-04-08 och ansökan hos domstolen är 2026-04-20
    Och dom d1 (LVU, avslag på ansökan) där domen är 2026-05-04
    När läget prövas 2026-05-11
    Så följer slutsats.avslag-om-vard av m1: åtgärdens upphörande 2026-05-04
    Och är lvu.folja-varden-omhandertagande förfallen
    Och har lvu.folja-varden-omhandertagande bortfallsdag 2026-05-04
    Och är lvu.ansokan-om-vard fullgjord med sista dag 2026-04-29
    Och är lvu.rattens-avgorande fullgjord med sista dag 2026-05-04
    Och gäller inte lvu.overvagande

  Scenario: Omhändertagandet upphör när rätten avslår ansökan om vård, inte av ett avslag enligt en annan lag
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-04-01 och åtgärdens verkställande är 2026-04-01 och underställningen är 2026-04-02 och domstolens fastställelse är 2026-04-08 och ansökan hos domstolen är 2026-04-20
    Och dom d1 (LVM, avslag på ansökan) där domen är 2026-05-04
    När läget prövas 2026-05-11
    Så följer inte slutsats.avslag-om-vard

  Scenario: Omhändertagandet upphör när rätten avslår ansökan om vård: det antecknade upphörandet går före
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-04-01 och åtgärdens verkställande är 2026-04-01 och underställningen är 2026-04-02 och domstolens fastställelse är 2026-04-08 och ansökan hos domstolen är 2026-04-20 och åtgärdens upphörande är 2026-04-30
    Och dom d1 (LVU, avslag på ansökan) där domen är 2026-05-04
    När läget prövas 2026-05-11
    Så går m1 före slutsats.avslag-om-vard

  Scenario: Det tillfälliga flyttningsförbudet upphör när rätten avslår ansökan, LVU 30 §
    Givet tvångsåtgärd m1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-04-01 och underställningen är 2026-04-02 och domstolens fastställelse är 2026-04-08 och ansökan hos domstolen är 2026-04-20
    Och dom d1 (LVU, avslag på ansökan) där domen är 2026-05-04
    När läget prövas 2026-05-11
    Så följer slutsats.avslag-om-flyttningsforbud av m1: åtgärdens upphörande 2026-05-04
    Och är lvu.rattens-avgorande fullgjord med sista dag 2026-05-04

  Scenario: Det tillfälliga flyttningsförbudet upphör när rätten avslår ansökan, inte av ett avslag enligt en annan lag
    Givet tvångsåtgärd m1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-04-01 och underställningen är 2026-04-02 och domstolens fastställelse är 2026-04-08 och ansökan hos domstolen är 2026-04-20
    Och dom d1 (LVM, avslag på ansökan) där domen är 2026-05-04
    När läget prövas 2026-05-11
    Så följer inte slutsats.avslag-om-flyttningsforbud

  Scenario: Det tillfälliga flyttningsförbudet upphör när rätten avslår ansökan: det antecknade upphörandet går före
    Givet tvångsåtgärd m1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-04-01 och underställningen är 2026-04-02 och domstolens fastställelse är 2026-04-08 och ansökan hos domstolen är 2026-04-20 och åtgärdens upphörande är 2026-04-30
    Och dom d1 (LVU, avslag på ansökan) där domen är 2026-05-04
    När läget prövas 2026-05-11
    Så går m1 före slutsats.avslag-om-flyttningsforbud

  Scenario: Det tillfälliga utreseförbudet upphör när rätten avslår ansökan, LVU 31 g §
    Givet tvångsåtgärd m1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-04-01 och underställningen är 2026-04-02 och domstolens fastställelse är 2026-04-08 och ansökan hos domstolen är 2026-04-20
    Och dom d1 (LVU, avslag på ansökan) där domen är 2026-05-04
    När läget prövas 2026-05-11
    Så följer slutsats.avslag-om-utreseforbud av m1: åtgärdens upphörande 2026-05-04
    Och är lvu.rattens-avgorande fullgjord med sista dag 2026-05-04

  Scenario: Det tillfälliga utreseförbudet upphör när rätten avslår ansökan, inte av ett avslag enligt en annan lag
    Givet tvångsåtgärd m1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-04-01 och underställningen är 2026-04-02 och domstolens fastställelse är 2026-04-08 och ansökan hos domstolen är 2026-04-20
    Och dom d1 (LVM, avslag på ansökan) där domen är 2026-05-04
    När läget prövas 2026-05-11
    Så följer inte slutsats.avslag-om-utreseforbud

  Scenario: Det tillfälliga utreseförbudet upphör när rätten avslår ansökan: det antecknade upphörandet går före
    Givet tvångsåtgärd m1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-04-01 och underställningen är 2026-04-02 och domstolens fastställelse är 2026-04-08 och ansökan hos domstolen är 2026-04-20 och åtgärdens upphörande är 2026-04-30
    Och dom d1 (LVU, avslag på ansökan) där domen är 2026-05-04
    När läget prövas 2026-05-11
    Så går m1 före slutsats.avslag-om-utreseforbud

  Scenario: Omhändertagandet enligt LVM upphör när rätten avslår ansökan om vård, LVM 18 a § 3 p.
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-04-20 och åtgärdens verkställande är 2026-04-20 och underställningen är 2026-04-21 och domstolens fastställelse är 2026-04-23 och ansökan hos domstolen är 2026-04-28
    Och dom d1 (LVM, avslag på ansökan) där domen är 2026-05-04
    När läget prövas 2026-05-11
    Så följer slutsats.avslag-om-lvm-vard av m1: åtgärdens upphörande 2026-05-04
    Och är lvm.malet-tas-upp fullgjord med sista dag 2026-05-05
    Och är lvm.bereda-vard fullgjord

  Scenario: Omhändertagandet enligt LVM upphör när rätten avslår ansökan om vård, inte av ett avslag enligt en annan lag
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-04-20 och åtgärdens verkställande är 2026-04-20 och underställningen är 2026-04-21 och domstolens fastställelse är 2026-04-23 och ansökan hos domstolen är 2026-04-28
    Och dom d1 (LVU, avslag på ansökan) där domen är 2026-05-04
    När läget prövas 2026-05-11
    Så följer inte slutsats.avslag-om-lvm-vard

  Scenario: Omhändertagandet enligt LVM upphör när rätten avslår ansökan om vård: det antecknade upphörandet går före
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-04-20 och åtgärdens verkställande är 2026-04-20 och underställningen är 2026-04-21 och domstolens fastställelse är 2026-04-23 och ansökan hos domstolen är 2026-04-28 och åtgärdens upphörande är 2026-04-30
    Och dom d1 (LVM, avslag på ansökan) där domen är 2026-05-04
    När läget prövas 2026-05-11
    Så går m1 före slutsats.avslag-om-lvm-vard

  Scenario: Den omedelbara insatsen upphör när rätten avslår ansökan, LPBS 4 kap. 7 § 2 p.
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-04-01 och åtgärdens verkställande är 2026-04-01 och underställningen är 2026-04-02 och domstolens fastställelse är 2026-04-08 och ansökan hos domstolen är 2026-04-20
    Och dom d1 (LPBS, avslag på ansökan) där domen är 2026-05-04
    När läget prövas 2026-05-11
    Så följer slutsats.avslag-om-skyddat-boende av m1: åtgärdens upphörande 2026-05-04
    Och är lpbs.rattens-avgorande fullgjord med sista dag 2026-05-04
    Och är lpbs.overvagande-omedelbar-utan-placering förfallen

  Scenario: Den omedelbara insatsen upphör när rätten avslår ansökan, inte av ett avslag enligt en annan lag
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-04-01 och åtgärdens verkställande är 2026-04-01 och underställningen är 2026-04-02 och domstolens fastställelse är 2026-04-08 och ansökan hos domstolen är 2026-04-20
    Och dom d1 (LVU, avslag på ansökan) där domen är 2026-05-04
    När läget prövas 2026-05-11
    Så följer inte slutsats.avslag-om-skyddat-boende

  Scenario: Den omedelbara insatsen upphör när rätten avslår ansökan: det antecknade upphörandet går före
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-04-01 och åtgärdens verkställande är 2026-04-01 och underställningen är 2026-04-02 och domstolens fastställelse är 2026-04-08 och ansökan hos domstolen är 2026-04-20 och åtgärdens upphörande är 2026-04-30
    Och dom d1 (LPBS, avslag på ansökan) där domen är 2026-05-04
    När läget prövas 2026-05-11
    Så går m1 före slutsats.avslag-om-skyddat-boende

  # --- Det som har följts upp hade börjat

  Scenario: En uppföljning visar att insatsen hade börjat
    Givet beslut b1 (SoL, gynnande, kontaktperson) där beslutet är 2026-01-12
    Och granskning g1 som gäller b1 (uppföljning av kontaktperson, tjänsteman) där granskningen är 2026-03-02
    När läget prövas 2026-06-01
    Så följer slutsats.uppfoljt-hade-borjat av g1: verkställigheten 2026-03-02, gäller b1
    Och är sol.ej-verkstallt-beslut-ivo förfallen

  Scenario: En genomgång av något annat visar inget om insatsen
    Givet beslut b1 (SoL, gynnande, kontaktperson) där beslutet är 2026-01-12
    Och granskning g1 som gäller b1 (uppföljning, tjänsteman) där granskningen är 2026-03-02
    När läget prövas 2026-06-01
    Så följer inte slutsats.uppfoljt-hade-borjat

  Scenario: Den registrerade verkställigheten går före uppföljningen
    Givet beslut b1 (SoL, gynnande, kontaktperson) där beslutet är 2026-01-12
    Och granskning g1 som gäller b1 (uppföljning av kontaktperson, tjänsteman) där granskningen är 2026-03-02
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-01-20
    När läget prövas 2026-06-01
    Så går v1 före slutsats.uppfoljt-hade-borjat

  # --- LVM: vården

  Scenario: Den som har förts till LVM-hemmet på grund av domen vårdas, LVM 20 §
    Givet tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-03-02
    Och placering p1 (LVM-hem, LVM) där placeringens verkställande är 2026-03-05
    När läget prövas 2026-04-01
    Så följer slutsats.placerad-ar-vardad-lvm av v1: åtgärdens verkställande 2026-03-05
    Och är lvm.vardtid kommande med sista dag 2026-09-05

  Scenario: Efter ett omhändertagande är vården påbörjad redan genom det, fast bara placeringen är antecknad
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, ordförande) där åtgärdsbeslutet är 2026-04-07 och underställningen är 2026-04-08 och domstolens fastställelse är 2026-04-10
    Och placering p1 som gäller m1 (LVM-hem, LVM) där placeringens verkställande är 2026-04-07
    Och tvångsåtgärd v1 som gäller m1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-04-27
    Och placering p2 som gäller v1 (LVM-hem, LVM) där placeringens verkställande är 2026-05-10
    När läget prövas 2026-06-01
    Så följer inte slutsats.placerad-ar-vardad-lvm
    Och är lvm.vardtid kommande med sista dag 2026-10-07

  Scenario: Vårdens egen antecknade dag går före placeringen
    Givet tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-03-02 och åtgärdens verkställande är 2026-03-03
    Och placering p1 (LVM-hem, LVM) där placeringens verkställande är 2026-03-05
    När läget prövas 2026-04-01
    Så går v1 före slutsats.placerad-ar-vardad-lvm
    Och är lvm.vardtid kommande med sista dag 2026-09-03

  Scenario: Omhändertagandet enligt LVM upphör när rätten beslutar om vård, LVM 18 a § 3 p.
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-04-20 och åtgärdens verkställande är 2026-04-20 och underställningen är 2026-04-21 och domstolens fastställelse är 2026-04-23
    Och tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-05-04
    När läget prövas 2026-06-01
    Så följer slutsats.vard-i-stallet-for-omhandertagande av m1: åtgärdens upphörande 2026-05-04
    Och är lvm.underratta-omhandertagen förfallen med sista dag 2026-04-21, 13 dagar för sent

  Scenario: Ett beslut om vård enligt LVU avslutar inget enligt LVM
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-04-20
    Och tvångsåtgärd v1 (vård, domstol, 3 §) där åtgärdsbeslutet är 2026-05-04
    När läget prövas 2026-06-01
    Så följer inte slutsats.vard-i-stallet-for-omhandertagande

  Scenario: Det antecknade upphörandet går före beslutet om vård
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-04-20 och åtgärdens upphörande är 2026-04-30
    Och tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-05-04
    När läget prövas 2026-06-01
    Så går m1 före slutsats.vard-i-stallet-for-omhandertagande

  # --- Försörjningsstöd

  Scenario: Den som har försörjningsstöd har fått beslutet verkställt
    Givet beslut b1 (SoL, gynnande, försörjningsstöd) där beslutet är 2026-02-10
    Och tid med försörjningsstöd f1 där försörjningsstödets början är 2026-02-01
    När läget prövas 2026-07-05
    Så följer slutsats.forsorjningsstod-ar-verkstallt av b1: verkställigheten 2026-02-10, gäller b1
    Och är sol.ej-verkstallt-beslut-ivo förfallen

  Scenario: Det försörjningsstöd som var slut före beslutet verkställer det inte
    Givet beslut b1 (SoL, gynnande, försörjningsstöd) där beslutet är 2026-02-10
    Och tid med försörjningsstöd f1 där försörjningsstödets början är 2025-02-01 och försörjningsstödets slut är 2025-10-31
    När läget prövas 2026-07-05
    Så följer inte slutsats.forsorjningsstod-ar-verkstallt

  Scenario: Den registrerade verkställigheten går före försörjningsstödet
    Givet beslut b1 (SoL, gynnande, försörjningsstöd) där beslutet är 2026-02-10
    Och tid med försörjningsstöd f1 där försörjningsstödets början är 2026-02-01
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-02-25
    När läget prövas 2026-07-05
    Så går v1 före slutsats.forsorjningsstod-ar-verkstallt

  # --- Det som gäller domen om vård gäller vården

  Scenario: Den som har avvikit från vården enligt domen har avvikit från vården, LVM 12 § 3 st.
    Givet dom d1 (LVM, vård enligt LVM) där domen är 2026-03-06
    Och placering p1 (LVM-hem, LVM) där placeringens verkställande är 2026-03-10
    Och avbrott x1 som gäller d1 (avvikande) där avbrottet är 2026-04-01
    När läget prövas 2026-11-20
    Så följer slutsats.avbrott-genom-dom-om-lvm-vard av x1: gäller d1+dom-om-lvm-vard
    Och är lvm.vardbeslut-upphor-franvaro inträdd

  Scenario: Ett avbrott i en insats som domstolen har beviljat gäller ingen vård
    Givet dom d1 (SoL, beviljar insats, boendestöd) där domen är 2026-03-06
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-03-06
    Och avbrott x1 som gäller d1 (utföraren) där avbrottet är 2026-04-01
    När läget prövas 2026-11-20
    Så följer inte slutsats.avbrott-genom-dom-om-lvm-vard

  Scenario: Ett avbrott som gäller vården gäller den
    Givet dom d1 (LVM, vård enligt LVM) där domen är 2026-03-06
    Och tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-03-06
    Och avbrott x1 som gäller v1 (avvikande) där avbrottet är 2026-04-01
    När läget prövas 2026-11-20
    Så följer inte slutsats.avbrott-genom-dom-om-lvm-vard

  Scenario: Ett övervägande som antecknats på domen är ett övervägande av vården, LVU 13 §
    Givet dom d1 (LVU, vård enligt LVU) där domen är 2026-03-02
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-03-02
    Och granskning g1 som gäller d1 (övervägande, nämnd) där granskningen är 2026-08-20
    När läget prövas 2026-10-01
    Så följer slutsats.granskning-genom-dom-om-vard av g1: gäller v1
    Och är tillfälle 1 av lvu.overvagande fullgjord

  Scenario: En granskning av en dom om något annat gäller ingen vård
    Givet dom d1 (SoL, beviljar insats, kontaktperson) där domen är 2026-03-02
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-03-02
    Och granskning g1 som gäller d1 (uppföljning av kontaktperson, tjänsteman) där granskningen är 2026-08-20
    När läget prövas 2026-10-01
    Så följer inte slutsats.granskning-genom-dom-om-vard

  Scenario: En granskning som gäller vården gäller den
    Givet dom d1 (LVU, vård enligt LVU) där domen är 2026-03-02
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-03-02
    Och granskning g1 som gäller v1 (övervägande, nämnd) där granskningen är 2026-08-20
    När läget prövas 2026-10-01
    Så följer inte slutsats.granskning-genom-dom-om-vard

  Scenario: En förlängd tid som antecknats på domen är vårdtiden, LVM 21 §
    Givet dom d1 (LVM, vård enligt LVM) där domen är 2026-03-06
    Och placering p1 (LVM-hem, LVM) där placeringens verkställande är 2026-03-10
    Och förlängning x1 som gäller d1 där beslutet om förlängning är 2026-08-20 och förlängningens slutdag är 2026-10-20
    När läget prövas 2026-10-01
    Så följer slutsats.forlangning-genom-dom-om-lvm-vard av x1: gäller d1+dom-om-lvm-vard
    Och är lvm.vardtid-forlangd kommande med sista dag 2026-10-20

  Scenario: En förlängd tid för ungdomstjänst gäller ingen vård
    Givet dom d1 (annan lag, ungdomstjänst) där domen är 2026-03-06
    Och tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2026-03-06
    Och förlängning x1 som gäller d1 där beslutet om förlängning är 2026-04-20 och förlängningens slutdag är 2026-06-20
    När läget prövas 2026-05-01
    Så följer inte slutsats.forlangning-genom-dom-om-lvm-vard

  Scenario: En förlängd tid som gäller vården gäller den
    Givet dom d1 (LVM, vård enligt LVM) där domen är 2026-03-06
    Och tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-03-06
    Och förlängning x1 som gäller v1 där beslutet om förlängning är 2026-08-20 och förlängningens slutdag är 2026-10-20
    När läget prövas 2026-10-01
    Så följer inte slutsats.forlangning-genom-dom-om-lvm-vard

  Scenario: Att vården enligt domen inte behövs gäller vården, LVU 21 §
    Givet dom d1 (LVU, vård enligt LVU) där domen är 2026-03-02
    Och händelse e1 som gäller d1 (att vården inte längre behövs) där händelsen är 2026-09-20
    När läget prövas 2026-10-01
    Så följer slutsats.handelse-genom-dom-om-vard av e1: gäller d1+dom-om-vard
    Och är lvu.varden-behovs-inte kommande

  Scenario: En underrättelse om domen är ingen händelse i vården
    Givet dom d1 (LVU, vård enligt LVU) där domen är 2026-03-02
    Och händelse e1 som gäller d1 (underrättelse till parten) där händelsen är 2026-03-20
    När läget prövas 2026-10-01
    Så följer inte slutsats.handelse-genom-dom-om-vard

  Scenario: Det som upphörde för vården gäller den
    Givet dom d1 (LVU, vård enligt LVU) där domen är 2026-03-02
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-03-02
    Och händelse e1 som gäller v1 (att vården inte längre behövs) där händelsen är 2026-09-20
    När läget prövas 2026-10-01
    Så följer inte slutsats.handelse-genom-dom-om-vard

  # --- Umgänge och vistelseort hör till den åtgärd som de beslutas under

  Scenario: Två beslut under den enda vården upphör med den, LVU 14 §
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-01-12 och åtgärdens upphörande är 2026-06-01
    Och tvångsåtgärd u1 (hemlig vistelseort, nämnd) där åtgärdsbeslutet är 2026-03-20
    Och tvångsåtgärd u2 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2026-03-20
    När läget prövas 2026-11-20
    Så följer slutsats.umgange-under-den-enda av u1: gäller v1
    Och följer slutsats.umgange-under-den-enda av u2: gäller v1
    Och är lvu.overvagande-umgange för u1 förfallen

  Scenario: Under både vård och flyttningsförbud går det inte att säga vad umgänget hör till
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-01-12
    Och tvångsåtgärd f1 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-02-12
    Och tvångsåtgärd u1 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2026-03-20
    När läget prövas 2026-05-20
    Så följer inte slutsats.umgange-under-den-enda

  Scenario: Ett umgängesbeslut som hör till vården hör dit
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-01-12
    Och tvångsåtgärd u1 som gäller v1 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2026-03-20
    När läget prövas 2026-05-20
    Så går u1 före slutsats.umgange-under-den-enda

  # --- Varje lag för sig: det som gäller domen gäller vården eller insatsen enligt den lagen

  Scenario: Avbrott som antecknats på domen enligt LVU gäller det domen beslutade
    Givet dom d1 (LVU, vård enligt LVU) där domen är 2026-03-02
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-03-02
    Och avbrott x1 som gäller d1 (avvikande) där avbrottet är 2026-04-01
    När läget prövas 2026-05-20
    Så följer slutsats.avbrott-genom-dom-om-vard av x1: gäller v1

  Scenario: Avbrott som antecknats på åtgärden enligt LVU står kvar där
    Givet dom d1 (LVU, vård enligt LVU) där domen är 2026-03-02
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-03-02
    Och avbrott x1 som gäller v1 (avvikande) där avbrottet är 2026-04-01
    När läget prövas 2026-05-20
    Så följer inte slutsats.avbrott-genom-dom-om-vard

  Scenario: Avbrott som antecknats på domen enligt LPBS gäller det domen beslutade
    Givet dom d1 (LPBS, skyddat boende enligt LPBS) där domen är 2026-03-02
    Och tvångsåtgärd v1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-03-02
    Och avbrott x1 som gäller d1 (avvikande) där avbrottet är 2026-04-01
    När läget prövas 2026-05-20
    Så följer slutsats.avbrott-genom-dom-om-skyddat-boende av x1: gäller v1

  Scenario: Avbrott som antecknats på åtgärden enligt LPBS står kvar där
    Givet dom d1 (LPBS, skyddat boende enligt LPBS) där domen är 2026-03-02
    Och tvångsåtgärd v1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-03-02
    Och avbrott x1 som gäller v1 (avvikande) där avbrottet är 2026-04-01
    När läget prövas 2026-05-20
    Så följer inte slutsats.avbrott-genom-dom-om-skyddat-boende

  Scenario: Granskning som antecknats på domen enligt LVM gäller det domen beslutade
    Givet dom d1 (LVM, vård enligt LVM) där domen är 2026-03-02
    Och tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-03-02
    Och granskning x1 som gäller d1 (övervägande, nämnd) där granskningen är 2026-04-20
    När läget prövas 2026-05-20
    Så följer slutsats.granskning-genom-dom-om-lvm-vard av x1: gäller v1

  Scenario: Granskning som antecknats på åtgärden enligt LVM står kvar där
    Givet dom d1 (LVM, vård enligt LVM) där domen är 2026-03-02
    Och tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-03-02
    Och granskning x1 som gäller v1 (övervägande, nämnd) där granskningen är 2026-04-20
    När läget prövas 2026-05-20
    Så följer inte slutsats.granskning-genom-dom-om-lvm-vard

  Scenario: Granskning som antecknats på domen enligt LPBS gäller det domen beslutade
    Givet dom d1 (LPBS, skyddat boende enligt LPBS) där domen är 2026-03-02
    Och tvångsåtgärd v1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-03-02
    Och granskning x1 som gäller d1 (övervägande, nämnd) där granskningen är 2026-04-20
    När läget prövas 2026-05-20
    Så följer slutsats.granskning-genom-dom-om-skyddat-boende av x1: gäller v1

  Scenario: Granskning som antecknats på åtgärden enligt LPBS står kvar där
    Givet dom d1 (LPBS, skyddat boende enligt LPBS) där domen är 2026-03-02
    Och tvångsåtgärd v1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-03-02
    Och granskning x1 som gäller v1 (övervägande, nämnd) där granskningen är 2026-04-20
    När läget prövas 2026-05-20
    Så följer inte slutsats.granskning-genom-dom-om-skyddat-boende

  Scenario: Händelse som antecknats på domen enligt LVM gäller det domen beslutade
    Givet dom d1 (LVM, vård enligt LVM) där domen är 2026-03-02
    Och tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-03-02
    Och händelse x1 som gäller d1 (att skälen upphörde) där händelsen är 2026-04-20
    När läget prövas 2026-05-20
    Så följer slutsats.handelse-genom-dom-om-lvm-vard av x1: gäller v1

  Scenario: Händelse som antecknats på åtgärden enligt LVM står kvar där
    Givet dom d1 (LVM, vård enligt LVM) där domen är 2026-03-02
    Och tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-03-02
    Och händelse x1 som gäller v1 (att skälen upphörde) där händelsen är 2026-04-20
    När läget prövas 2026-05-20
    Så följer inte slutsats.handelse-genom-dom-om-lvm-vard

  Scenario: Händelse som antecknats på domen enligt LPBS gäller det domen beslutade
    Givet dom d1 (LPBS, skyddat boende enligt LPBS) där domen är 2026-03-02
    Och tvångsåtgärd v1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-03-02
    Och händelse x1 som gäller d1 (att skälen upphörde) där händelsen är 2026-04-20
    När läget prövas 2026-05-20
    Så följer slutsats.handelse-genom-dom-om-skyddat-boende av x1: gäller v1

  Scenario: Händelse som antecknats på åtgärden enligt LPBS står kvar där
    Givet dom d1 (LPBS, skyddat boende enligt LPBS) där domen är 2026-03-02
    Och tvångsåtgärd v1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-03-02
    Och händelse x1 som gäller v1 (att skälen upphörde) där händelsen är 2026-04-20
    När läget prövas 2026-05-20
    Så följer inte slutsats.handelse-genom-dom-om-skyddat-boende

  Scenario: Hemlig vistelseort i skyddat boende hör till den enda insatsen, LPBS 5 kap. 4 §
    Givet tvångsåtgärd v1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-01-12
    Och tvångsåtgärd u1 (hemlig vistelseort i skyddat boende, nämnd) där åtgärdsbeslutet är 2026-03-20
    När läget prövas 2026-05-20
    Så följer slutsats.umgange-i-skyddat-boende-under-den-enda av u1: gäller v1

  Scenario: Utan insats hör vistelseorten i skyddat boende inte till något
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-01-12
    Och tvångsåtgärd u1 (hemlig vistelseort i skyddat boende, nämnd) där åtgärdsbeslutet är 2026-03-20
    När läget prövas 2026-05-20
    Så följer inte slutsats.umgange-i-skyddat-boende-under-den-enda

  Scenario: Vistelseorten i skyddat boende som hör till insatsen hör dit
    Givet tvångsåtgärd v1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-01-12
    Och tvångsåtgärd u1 som gäller v1 (hemlig vistelseort i skyddat boende, nämnd) där åtgärdsbeslutet är 2026-03-20
    När läget prövas 2026-05-20
    Så går u1 före slutsats.umgange-i-skyddat-boende-under-den-enda

  # --- Insats enligt dom som har följts upp

  Scenario: Den kontaktperson enligt dom som har följts upp hade börjat
    Givet dom d1 (SoL, beviljar insats, kontaktperson) där domen är 2026-01-12
    Och granskning g1 som gäller d1 (uppföljning av kontaktperson, tjänsteman) där granskningen är 2026-03-02
    När läget prövas 2026-06-01
    Så följer slutsats.uppfoljd-dom-hade-borjat av g1: verkställigheten 2026-03-02, gäller d1
    Och är sol.dom-inom-skalig-tid fullgjord

  Scenario: En annan uppföljning visar inget om insatsen enligt dom
    Givet dom d1 (SoL, beviljar insats, kontaktperson) där domen är 2026-01-12
    Och granskning g1 som gäller d1 (uppföljning, tjänsteman) där granskningen är 2026-03-02
    När läget prövas 2026-06-01
    Så följer inte slutsats.uppfoljd-dom-hade-borjat

  Scenario: Den registrerade verkställigheten av domen går före uppföljningen
    Givet dom d1 (SoL, beviljar insats, kontaktperson) där domen är 2026-01-12
    Och granskning g1 som gäller d1 (uppföljning av kontaktperson, tjänsteman) där granskningen är 2026-03-02
    Och verkställighet v1 som gäller d1 där verkställigheten är 2026-01-20
    När läget prövas 2026-06-01
    Så går v1 före slutsats.uppfoljd-dom-hade-borjat
