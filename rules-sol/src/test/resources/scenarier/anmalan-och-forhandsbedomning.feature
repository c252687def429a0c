# language: sv
Egenskap: Anmälan och förhandsbedömning

  Scenario: Fjorton dagar från anmälan, dagen efter är dag ett
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    När läget prövas 2026-03-10
    Så är sol.forhandsbedomning kommande med sista dag 2026-03-16
    Och vilar sol.forhandsbedomning på SoL (2025:400) 20 kap. 2 §
    Och är sol.skyddsbedomning försenad med sista dag 2026-03-02
    Och ska läget prövas igen 2026-03-17

  Scenario: Beslut på sista dagen är i tid
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och förhandsbedömning f1 som gäller a1 (inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-03-16
    När läget prövas 2026-03-20
    Så är sol.forhandsbedomning fullgjord med sista dag 2026-03-16

  Scenario: Ett beslut dagen efter är för sent
    Givet anmälan a1 (ung) där anmälans ankomst är 2026-03-02
    Och förhandsbedömning f1 som gäller a1 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-03-17
    När läget prövas 2026-03-20
    Så är sol.forhandsbedomning fullgjord för sent med sista dag 2026-03-16, 1 dag för sent

  Scenario: En utredning som inleds för sent döljer inte förseningen
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och utredning u1 som gäller a1 (barnutredning) där utredningens inledande är 2026-03-20
    När läget prövas 2026-04-01
    Så är sol.forhandsbedomning fullgjord för sent med sista dag 2026-03-16, 4 dagar för sent

  Scenario: Utan beslut är förhandsbedömningen försenad
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    När läget prövas 2026-03-31
    Så är sol.forhandsbedomning försenad med sista dag 2026-03-16, 15 dagar för sent

  Scenario: Skottdagen är en dag som alla andra
    Givet anmälan a1 (barn) där anmälans ankomst är 2024-02-15
    När läget prövas 2024-02-29
    Så är sol.forhandsbedomning kommande med sista dag 2024-02-29
    Och vilar sol.forhandsbedomning på SoL (2001:453) 11 kap. 1 a § 2 st.

  Scenario: Tiden går ut på en helgdag och flyttas inte, men den flyttade dagen visas
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-12-11
    När läget prövas 2026-12-20
    Så är sol.forhandsbedomning kommande med sista dag 2026-12-25
    Och har sol.forhandsbedomning flyttad dag 2026-12-28
    Och har sol.forhandsbedomning planerad dag 2026-12-23

  Scenario: Anmälan före lagbytet, sista dag under den gamla lagen
    Givet anmälan a1 (barn) där anmälans ankomst är 2025-06-16
    När läget prövas 2025-08-01
    Så är sol.forhandsbedomning försenad med sista dag 2025-06-30
    Och vilar sol.forhandsbedomning på SoL (2001:453) 11 kap. 1 a § 2 st.

  Scenario: Anmälan före lagbytet, sista dag under den nya lagen
    Givet anmälan a1 (barn) där anmälans ankomst är 2025-06-17
    När läget prövas 2025-08-01
    Så är sol.forhandsbedomning försenad med sista dag 2025-07-01
    Och vilar sol.forhandsbedomning på SoL (2025:400) 20 kap. 2 §

  Scenario: Före 2013 fanns ingen bestämd tid och ingen skyddsbedömning
    Givet anmälan a1 (barn) där anmälans ankomst är 2012-12-31
    När läget prövas 2013-03-01
    Så är sol.forhandsbedomning kommande
    Och har sol.forhandsbedomning ingen sista dag
    Och gäller inte sol.skyddsbedomning
    Och gäller inte sol.forhandsbedomning-kontakter

  Scenario: Ett odaterat beslut är oklart, aldrig ett tyst intet
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och förhandsbedömning f1 som gäller a1 (inleda utredning)
    När läget prövas 2026-03-20
    Så är sol.forhandsbedomning oklar
    Och saknas beslutet att inleda eller inte inleda utredning för sol.forhandsbedomning

  Scenario: En anmälan om en vuxen förhandsbedöms inte
    Givet anmälan a1 (vuxen) där anmälans ankomst är 2026-03-02
    När läget prövas 2026-03-10
    Så gäller inte sol.forhandsbedomning
    Och gäller inte sol.skyddsbedomning
    Och gäller inte sol.forhandsbedomning-kontakter

  Scenario: Under en pågående utredning behövs inget nytt beslut, men en skyddsbedömning
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-02-02
    Och anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och händelse h1 som gäller a1 (skyddsbedömning) där händelsen är 2026-03-02
    När läget prövas 2026-03-20
    Så gäller inte sol.forhandsbedomning
    Och gäller inte sol.forhandsbedomning-kontakter
    Och är sol.skyddsbedomning fullgjord med sista dag 2026-03-02
    Och vilar sol.skyddsbedomning på SoL (2025:400) 20 kap. 1 §

  Scenario: Detsamma när utredningen gäller en ung
    Givet utredning u1 (utredning om ung) där utredningens inledande är 2026-02-02
    Och anmälan a1 (ung) där anmälans ankomst är 2026-03-02
    När läget prövas 2026-03-20
    Så gäller inte sol.forhandsbedomning

  Scenario: En skyddsbedömning dagen efter är för sen
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-27
    Och händelse h1 som gäller a1 (skyddsbedömning) där händelsen är 2026-03-28
    När läget prövas 2026-03-30
    Så är sol.skyddsbedomning fullgjord för sent med sista dag 2026-03-27, 1 dag för sent

  Scenario: Förlängd tid vid synnerliga skäl
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och förlängning x1 som gäller a1 där beslutet om förlängning är 2026-03-13 och förlängningens slutdag är 2026-03-27
    När läget prövas 2026-03-20
    Så är sol.forhandsbedomning förfallen
    Och är sol.forhandsbedomning-forlangd kommande med sista dag 2026-03-27
    Och vilar sol.forhandsbedomning-forlangd på SoL (2025:400) 20 kap. 2 §

  Scenario: Beslut inom och efter den förlängda tiden
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och förlängning x1 som gäller a1 där beslutet om förlängning är 2026-03-13 och förlängningens slutdag är 2026-03-27
    Och förhandsbedömning f1 som gäller a1 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-03-25
    Och anmälan a2 (barn) där anmälans ankomst är 2026-04-01
    Och förlängning x2 som gäller a2 där beslutet om förlängning är 2026-04-14 och förlängningens slutdag är 2026-04-20
    Och förhandsbedömning f2 som gäller a2 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-04-23
    När läget prövas 2026-05-01
    Så är sol.forhandsbedomning-forlangd för x1 fullgjord med sista dag 2026-03-27
    Och är sol.forhandsbedomning-forlangd för x2 fullgjord för sent med sista dag 2026-04-20, 3 dagar för sent

  Scenario: En förlängning utan slutdag förlänger ingenting
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och förlängning x1 som gäller a1 där beslutet om förlängning är 2026-03-13
    När läget prövas 2026-03-20
    Så är sol.forhandsbedomning oklar
    Och gäller inte sol.forhandsbedomning-forlangd

  Scenario: En ny förlängning tar över
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och förlängning x1 som gäller a1 där beslutet om förlängning är 2026-03-13 och förlängningens slutdag är 2026-03-27
    Och förlängning x2 som gäller a1 där beslutet om förlängning är 2026-03-26 och förlängningens slutdag är 2026-04-03
    När läget prövas 2026-03-30
    Så gäller inte sol.forhandsbedomning-forlangd för x1
    Och är sol.forhandsbedomning-forlangd för x2 kommande med sista dag 2026-04-03

  Scenario: Kontakt med utomstående före beslutet
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och kontakt k1 som gäller a1 (utomstående, telefonkontakt) där kontakten är 2026-03-05
    När läget prövas 2026-03-06
    Så är sol.forhandsbedomning-kontakter försenad
    Och har sol.forhandsbedomning-kontakter styrkan praxis

  Scenario: En tidigare överträdelse syns också efter beslutet
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och kontakt k1 som gäller a1 (utomstående, telefonkontakt) där kontakten är 2026-03-05
    Och förhandsbedömning f1 som gäller a1 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-03-10
    När läget prövas 2026-03-20
    Så är sol.forhandsbedomning-kontakter förfallen

  Scenario: Anmälaren och vårdnadshavaren får kontaktas, och utomstående när utredningen är inledd
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och kontakt k1 som gäller a1 (anmälaren, telefonkontakt) där kontakten är 2026-03-03
    Och kontakt k2 som gäller a1 (vårdnadshavare, enskilt samtal) där kontakten är 2026-03-04
    Och förhandsbedömning f1 som gäller a1 (inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-03-10
    Och kontakt k3 som gäller a1 (utomstående, telefonkontakt) där kontakten är 2026-03-10
    När läget prövas 2026-03-20
    Så är sol.forhandsbedomning-kontakter fullgjord

  Scenario: Medan bedömningen pågår gäller förbudet
    Givet anmälan a1 (ung) där anmälans ankomst är 2025-06-25
    När läget prövas 2025-06-30
    Så är sol.forhandsbedomning-kontakter kommande
    Och vilar sol.forhandsbedomning-kontakter på SoL (2001:453) 11 kap. 2 § 1 st.

  Scenario: Personal som märker att ett barn kan fara illa anmäler samma dag
    Givet händelse h1 (kännedom om att ett barn kan fara illa) där händelsen är 2026-02-03
    När läget prövas 2026-02-04
    Så är sol.anmalan-om-barn försenad med sista dag 2026-02-03
    Och vilar sol.anmalan-om-barn på SoL (2025:400) 19 kap. 1-2 §§

  Scenario: Anmälan i tid och för sent
    Givet händelse h1 (kännedom om att ett barn kan fara illa) där händelsen är 2025-06-30
    Och anmälan a1 som gäller h1 (barn, anmälningsskyldig) där anmälans ankomst är 2025-07-01
    När läget prövas 2025-07-05
    Så är sol.anmalan-om-barn fullgjord för sent med sista dag 2025-06-30, 1 dag för sent
    Och vilar sol.anmalan-om-barn på SoL (2001:453) 14 kap. 1 §

  Scenario: En annan upplysning utlöser ingen anmälningsskyldighet men en utredning
    Givet händelse h1 (upplysning som kan leda till åtgärd) där händelsen är 2026-02-10
    När läget prövas 2026-02-12
    Så gäller inte sol.anmalan-om-barn
    Och är sol.utredning-efter-upplysning försenad med sista dag 2026-02-10
    Och vilar sol.utredning-efter-upplysning på SoL (2025:400) 14 kap. 2 § 1 st.

  Scenario: Upplysning före lagbytet har ingen bestämd dag
    Givet händelse h1 (upplysning som kan leda till åtgärd) där händelsen är 2025-06-30
    Och händelse h2 (skyddsbedömning) där händelsen är 2025-07-01
    När läget prövas 2025-06-30
    Så är sol.utredning-efter-upplysning kommande
    Och har sol.utredning-efter-upplysning ingen sista dag
    Och gäller inte sol.utredning-efter-upplysning för h2

  Scenario: En ansökan om stöd till ett barn utreds genast
    Givet ansökan s1 (stöd till barn) där ansökans ankomst är 2026-02-10
    Och utredning u1 som gäller s1 (barnutredning) där utredningens inledande är 2026-02-10
    När läget prövas 2026-02-20
    Så är sol.utredning-efter-ansokan fullgjord med sista dag 2026-02-10

  Scenario: En ansökan som ligger en dag
    Givet ansökan s1 (ekonomiskt bistånd) där ansökans ankomst är 2026-02-10
    Och utredning u1 som gäller s1 (vuxenutredning) där utredningens inledande är 2026-02-11
    När läget prövas 2026-02-20
    Så är sol.utredning-efter-ansokan fullgjord för sent med sista dag 2026-02-10, 1 dag för sent

  Scenario: En ansökan enligt LSS utreds enligt andra regler
    Givet ansökan s1 (insats enligt LSS) där ansökans ankomst är 2026-02-10
    När läget prövas 2026-02-20
    Så gäller inte sol.utredning-efter-ansokan

  Scenario: En återkallad ansökan
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-05-05 och återkallelsen av ansökan är 2025-05-07
    När läget prövas 2025-05-10
    Så är sol.utredning-efter-ansokan förfallen
    Och vilar sol.utredning-efter-ansokan på SoL (2001:453) 11 kap. 1 § 1 st.

  Scenario: En anmälan om en vuxen utreds genast
    Givet anmälan a1 (vuxen) där anmälans ankomst är 2026-03-02
    När läget prövas 2026-03-03
    Så är sol.utredning-efter-anmalan-vuxen försenad med sista dag 2026-03-02

  Scenario: En anmälan om en ung förhandsbedöms i stället
    Givet anmälan a1 (ung) där anmälans ankomst är 2026-03-02
    När läget prövas 2026-03-03
    Så gäller inte sol.utredning-efter-anmalan-vuxen
    Och är sol.forhandsbedomning kommande med sista dag 2026-03-16

  Scenario: Återkoppling en vecka efter beslutet
    Givet anmälan a1 (barn, anmälningsskyldig) där anmälans ankomst är 2026-01-05 och begäran om återkoppling är 2026-01-05
    Och förhandsbedömning f1 som gäller a1 (inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-01-16
    När läget prövas 2026-01-20
    Så är sol.aterkoppling-inom-en-vecka kommande med sista dag 2026-01-23
    Och vilar sol.aterkoppling-inom-en-vecka på SoL (2025:400) 19 kap. 6 § 2 st.
    Och gäller inte sol.aterkoppling-genast

  Scenario: Återkoppling i tid och för sent
    Givet anmälan a1 (barn, anmälningsskyldig) där anmälans ankomst är 2026-02-02, begäran om återkoppling är 2026-02-02 och återkopplingen till anmälaren är 2026-02-17
    Och förhandsbedömning f1 som gäller a1 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-02-10
    Och anmälan a2 (barn, familjerådgivning) där anmälans ankomst är 2026-03-02, begäran om återkoppling är 2026-03-02 och återkopplingen till anmälaren är 2026-03-20
    Och förhandsbedömning f2 som gäller a2 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-03-10
    När läget prövas 2026-04-01
    Så är sol.aterkoppling-inom-en-vecka för a1 fullgjord med sista dag 2026-02-17
    Och är sol.aterkoppling-inom-en-vecka för a2 fullgjord för sent med sista dag 2026-03-17, 3 dagar för sent

  Scenario: En begäran efter beslutet besvaras genast
    Givet anmälan a1 (barn, anmälningsskyldig) där anmälans ankomst är 2026-02-02 och begäran om återkoppling är 2026-02-12
    Och förhandsbedömning f1 som gäller a1 (inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-02-10
    När läget prövas 2026-02-13
    Så är sol.aterkoppling-genast försenad med sista dag 2026-02-12
    Och gäller inte sol.aterkoppling-inom-en-vecka

  Scenario: När en utredning redan pågår besvaras begäran genast
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-01-20
    Och anmälan a1 (barn, anmälningsskyldig) där anmälans ankomst är 2026-02-02, begäran om återkoppling är 2026-02-02 och återkopplingen till anmälaren är 2026-02-02
    När läget prövas 2026-02-13
    Så är sol.aterkoppling-genast fullgjord med sista dag 2026-02-02

  Scenario: En privatperson har ingen rätt till återkoppling
    Givet anmälan a1 (barn, privatperson) där anmälans ankomst är 2026-02-02 och begäran om återkoppling är 2026-02-02
    Och förhandsbedömning f1 som gäller a1 (inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-02-10
    Och anmälan a2 (barn, privatperson) där anmälans ankomst är 2025-02-02 och begäran om återkoppling är 2025-02-02
    När läget prövas 2026-02-13
    Så gäller inte sol.aterkoppling-inom-en-vecka
    Och gäller inte sol.aterkoppling-genast
    Och gäller inte sol.aterkoppling-pa-begaran

  Scenario: Före den 15 januari 2026 fanns ingen tid för återkopplingen
    Givet anmälan a1 (barn, anmälningsskyldig) där anmälans ankomst är 2025-06-20 och begäran om återkoppling är 2025-06-20
    Och förhandsbedömning f1 som gäller a1 (inleda utredning) där beslutet att inleda eller inte inleda utredning är 2025-06-27
    När läget prövas 2025-12-01
    Så är sol.aterkoppling-pa-begaran kommande
    Och har sol.aterkoppling-pa-begaran ingen sista dag
    Och vilar sol.aterkoppling-pa-begaran på SoL (2025:400) 19 kap. 6 §
    Och gäller inte sol.aterkoppling-inom-en-vecka

  Scenario: En utredning efter den ena anmälan gör beslut efter den andra onödigt
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och anmälan a2 (barn) där anmälans ankomst är 2026-03-05
    Och utredning u1 som gäller a1 (barnutredning) där utredningens inledande är 2026-03-10
    När läget prövas 2026-04-01
    Så är sol.forhandsbedomning för a1 fullgjord med sista dag 2026-03-16
    Och är sol.forhandsbedomning för a2 förfallen med sista dag 2026-03-19
    Och har sol.forhandsbedomning för a2 bortfallsdag 2026-03-10

  Scenario: Ett odaterat beslut är oklart även när en utredning inleds långt senare
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och förhandsbedömning f1 som gäller a1 (inte inleda utredning)
    Och utredning u1 (barnutredning) där utredningens inledande är 2026-05-20
    När läget prövas 2026-06-01
    Så är sol.forhandsbedomning oklar med sista dag 2026-03-16

  Scenario: Den förlängda tiden går ut utan beslut
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och förlängning x1 som gäller a1 där beslutet om förlängning är 2026-03-13 och förlängningens slutdag är 2026-03-31
    När läget prövas 2026-03-31
    Så är sol.forhandsbedomning-forlangd kommande med sista dag 2026-03-31
    När läget prövas 2026-04-01
    Så är sol.forhandsbedomning-forlangd försenad med sista dag 2026-03-31, 1 dag för sent

  Scenario: Förlängning till den gamla lagens sista dag och till den nyas första
    Givet anmälan a1 (barn) där anmälans ankomst är 2025-06-10
    Och förlängning x1 som gäller a1 där beslutet om förlängning är 2025-06-20 och förlängningens slutdag är 2025-06-30
    Och anmälan a2 (barn) där anmälans ankomst är 2025-06-11
    Och förlängning x2 som gäller a2 där beslutet om förlängning är 2025-06-20 och förlängningens slutdag är 2025-07-01
    När läget prövas 2025-07-02
    Så är sol.forhandsbedomning-forlangd för x1 försenad med sista dag 2025-06-30, 2 dagar för sent
    Och vilar sol.forhandsbedomning-forlangd för x1 på SoL (2001:453) 11 kap. 1 a § 2 st.
    Och är sol.forhandsbedomning-forlangd för x2 försenad med sista dag 2025-07-01, 1 dag för sent
    Och vilar sol.forhandsbedomning-forlangd för x2 på SoL (2025:400) 20 kap. 2 §

  Scenario: Förbudet mot kontakter följer med in i den nya lagen
    Givet anmälan a1 (barn) där anmälans ankomst är 2025-06-25
    När läget prövas 2025-07-01
    Så är sol.forhandsbedomning-kontakter kommande
    Och vilar sol.forhandsbedomning-kontakter på SoL (2025:400) 20 kap. 5 § 1 st.

  Scenario: Skolan anmäler samma dag som oron uppstår
    Givet händelse h1 (kännedom om att ett barn kan fara illa) där händelsen är 2026-02-03
    Och anmälan a1 som gäller h1 (barn, anmälningsskyldig) där anmälans ankomst är 2026-02-03
    När läget prövas 2026-02-04
    Så är sol.anmalan-om-barn fullgjord med sista dag 2026-02-03

  Scenario: Ansökan, anmälan om en vuxen och upplysning den dag den nya lagen började gälla
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-07-01
    Och anmälan a1 (vuxen) där anmälans ankomst är 2025-07-01
    Och händelse h1 (upplysning som kan leda till åtgärd) där händelsen är 2025-07-01
    När läget prövas 2025-07-01
    Så är sol.utredning-efter-ansokan kommande med sista dag 2025-07-01
    Och vilar sol.utredning-efter-ansokan på SoL (2025:400) 14 kap. 2 § 1 st.
    Och är sol.utredning-efter-anmalan-vuxen kommande med sista dag 2025-07-01
    Och vilar sol.utredning-efter-anmalan-vuxen på SoL (2025:400) 14 kap. 2 § 1 st.
    Och är sol.utredning-efter-upplysning kommande med sista dag 2025-07-01
    När läget prövas 2025-07-02
    Så är sol.utredning-efter-upplysning försenad med sista dag 2025-07-01, 1 dag för sent

  Scenario: Ansökan, anmälan om en vuxen och upplysning dagen före den nya lagen
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-06-30
    Och anmälan a1 (vuxen) där anmälans ankomst är 2025-06-30
    Och händelse h1 (upplysning som kan leda till åtgärd) där händelsen är 2025-06-30
    När läget prövas 2025-06-30
    Så har sol.utredning-efter-ansokan ingen sista dag
    Och vilar sol.utredning-efter-ansokan på SoL (2001:453) 11 kap. 1 § 1 st.
    Och har sol.utredning-efter-anmalan-vuxen ingen sista dag
    Och vilar sol.utredning-efter-anmalan-vuxen på SoL (2001:453) 11 kap. 1 § 1 st.
    Och vilar sol.utredning-efter-upplysning på SoL (2001:453) 11 kap. 1 § 1 st.
    När läget prövas 2025-07-15
    Så har sol.utredning-efter-ansokan ingen sista dag
    Och har sol.utredning-efter-anmalan-vuxen ingen sista dag
    Och har sol.utredning-efter-upplysning ingen sista dag

  Scenario: En vuxens ärende utreds samma dag och ett annat två dagar senare
    Givet anmälan a1 (vuxen) där anmälans ankomst är 2026-03-02
    Och utredning u1 som gäller a1 (vuxenutredning) där utredningens inledande är 2026-03-02
    Och anmälan a2 (vuxen) där anmälans ankomst är 2026-04-07
    Och utredning u2 som gäller a2 (vuxenutredning) där utredningens inledande är 2026-04-09
    När läget prövas 2026-04-10
    Så är sol.utredning-efter-anmalan-vuxen för a1 fullgjord med sista dag 2026-03-02
    Och är sol.utredning-efter-anmalan-vuxen för a2 fullgjord för sent med sista dag 2026-04-07, 2 dagar för sent

  Scenario: En upplysning utreds samma dag och en annan två dagar senare
    Givet händelse h1 (upplysning som kan leda till åtgärd) där händelsen är 2026-03-02
    Och utredning u1 som gäller h1 (vuxenutredning) där utredningens inledande är 2026-03-02
    Och händelse h2 (upplysning som kan leda till åtgärd) där händelsen är 2026-04-07
    Och utredning u2 som gäller h2 (vuxenutredning) där utredningens inledande är 2026-04-09
    När läget prövas 2026-04-10
    Så är sol.utredning-efter-upplysning för h1 fullgjord med sista dag 2026-03-02
    Och är sol.utredning-efter-upplysning för h2 fullgjord för sent med sista dag 2026-04-07, 2 dagar för sent

  Scenario: Återkopplingen på begäran enligt 2001 års lag är lämnad
    Givet anmälan a1 (barn, anmälningsskyldig) där anmälans ankomst är 2025-06-02, begäran om återkoppling är 2025-06-02 och återkopplingen till anmälaren är 2025-06-25
    När läget prövas 2025-06-30
    Så är sol.aterkoppling-pa-begaran fullgjord
    Och vilar sol.aterkoppling-pa-begaran på SoL (2001:453) 14 kap. 1 b §

  Scenario: Veckan för återkopplingen räknas från utredningen när beslutet inte är registrerat
    Givet anmälan a1 (barn, anmälningsskyldig) där anmälans ankomst är 2026-03-02 och begäran om återkoppling är 2026-03-02
    Och utredning u1 som gäller a1 (barnutredning) där utredningens inledande är 2026-03-10
    När läget prövas 2026-03-18
    Så är sol.aterkoppling-inom-en-vecka försenad med sista dag 2026-03-17, 1 dag för sent
    Och gäller inte sol.aterkoppling-genast

  Scenario: Utredningen inleds inom den förlängda tiden utan registrerat beslut
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och förlängning x1 som gäller a1 där beslutet om förlängning är 2026-03-13 och förlängningens slutdag är 2026-03-27
    Och utredning u1 som gäller a1 (barnutredning) där utredningens inledande är 2026-03-26
    Och anmälan a2 (ung) där anmälans ankomst är 2026-04-01
    Och förlängning x2 som gäller a2 där beslutet om förlängning är 2026-04-14 och förlängningens slutdag är 2026-04-20
    Och utredning u2 som gäller a2 (utredning om ung) där utredningens inledande är 2026-04-21
    När läget prövas 2026-05-01
    Så är sol.forhandsbedomning-forlangd för x1 fullgjord med sista dag 2026-03-27
    Och är sol.forhandsbedomning-forlangd för x2 fullgjord för sent med sista dag 2026-04-20, 1 dag för sent

  Scenariomall: Förbudet mot kontakter faller när utredningen inleds
    Givet anmälan a1 (<vem>) där anmälans ankomst är 2026-03-02
    Och utredning u1 (<slag>) där utredningens inledande är 2026-03-10
    Och kontakt k1 som gäller a1 (utomstående, telefonkontakt) där kontakten är 2026-03-11
    När läget prövas 2026-03-20
    Så är sol.forhandsbedomning-kontakter förfallen
    Och har sol.forhandsbedomning-kontakter bortfallsdag 2026-03-10

    Exempel:
      | vem  | slag            |
      | barn | barnutredning   |
      | ung  | utredning om ung |

  Scenario: Skyddsbedömningen gjordes dagen efter anmälan under 2001 års lag
    Givet anmälan a1 (barn) där anmälans ankomst är 2014-05-05
    Och händelse h1 som gäller a1 (skyddsbedömning) där händelsen är 2014-05-06
    När läget prövas 2014-05-10
    Så är sol.skyddsbedomning fullgjord för sent med sista dag 2014-05-05

  Scenario: Också Barnombudsmannen får veta på begäran, men inte en privatperson
    Givet anmälan a1 (barn, barnombudsmannen) där anmälans ankomst är 2026-03-02 och begäran om återkoppling är 2026-03-02
    Och förhandsbedömning f1 som gäller a1 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-03-10
    Och anmälan a2 (barn, privatperson) där anmälans ankomst är 2026-03-02 och begäran om återkoppling är 2026-03-02
    Och förhandsbedömning f2 som gäller a2 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-03-10
    När läget prövas 2026-03-17
    Så är sol.aterkoppling-inom-en-vecka för a1 kommande med sista dag 2026-03-17
    Och gäller inte sol.aterkoppling-inom-en-vecka för a2

  Scenario: En annan utredning än den om barnet gör inte att återkopplingen ska ges genast
    Givet utredning u1 (faderskapsutredning) där utredningens inledande är 2026-01-12
    Och anmälan a1 (barn, anmälningsskyldig) där anmälans ankomst är 2026-02-02 och begäran om återkoppling är 2026-02-02
    Och förhandsbedömning f1 som gäller a1 (inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-02-10
    När läget prövas 2026-02-12
    Så är sol.aterkoppling-inom-en-vecka kommande med sista dag 2026-02-17
    Och gäller inte sol.aterkoppling-genast

  Scenario: Begäran efter ett beslut som inte är knutet till anmälan
    Givet anmälan a1 (barn, anmälningsskyldig) där anmälans ankomst är 2026-02-02 och begäran om återkoppling är 2026-03-02
    Och förhandsbedömning f1 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-02-10
    När läget prövas 2026-03-02
    Så är sol.aterkoppling-genast kommande med sista dag 2026-03-02
    Och gäller inte sol.aterkoppling-inom-en-vecka

  Scenario: Återkoppling gäller anmälningar om barn, inte om den som har fyllt arton
    Givet anmälan a1 (ung, anmälningsskyldig) där anmälans ankomst är 2026-02-02 och begäran om återkoppling är 2026-02-02
    Och förhandsbedömning f1 som gäller a1 (inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-02-10
    Och anmälan a2 (vuxen, anmälningsskyldig) där anmälans ankomst är 2025-10-02 och begäran om återkoppling är 2025-10-02
    När läget prövas 2026-02-12
    Så gäller inte sol.aterkoppling-inom-en-vecka
    Och gäller inte sol.aterkoppling-genast
    Och gäller inte sol.aterkoppling-pa-begaran

  Scenario: Kontaktförbudet bortfaller när utredningen inleds, fast beslutet är registrerat dagen efter
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-02-02
    Och utredning u1 (barnutredning) där utredningens inledande är 2026-02-10
    Och förhandsbedömning f1 som gäller a1 (inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-02-11
    När läget prövas 2026-02-12
    Så är sol.forhandsbedomning-kontakter förfallen
    Och har sol.forhandsbedomning-kontakter bortfallsdag 2026-02-10

  Scenario: Den förlängda förhandsbedömningen faller när en utredning inleds på en annan anmälan
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och förlängning x1 som gäller a1 där beslutet om förlängning är 2026-03-13 och förlängningens slutdag är 2026-03-27
    Och anmälan a2 (barn) där anmälans ankomst är 2026-03-18
    Och utredning u1 som gäller a2 (barnutredning) där utredningens inledande är 2026-03-19
    När läget prövas 2026-03-30
    Så har sol.forhandsbedomning-forlangd bortfallsdag 2026-03-19

  Scenario: En ansökan som har avgjorts utan antecknad utredning
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2026-06-01
    Och beslut b1 som gäller s1 (SoL, hemtjänst, gynnande, tjänsteman) där beslutet är 2026-06-10
    Och ansökan s2 (insats enligt SoL) där ansökans ankomst är 2026-06-08
    Och beslut b2 som gäller s2 (SoL, hemtjänst, gynnande, tjänsteman) där beslutet är 2026-06-08
    När läget prövas 2026-06-09
    Så är sol.utredning-efter-ansokan för s1 försenad med sista dag 2026-06-01, 8 dagar för sent
    Och är sol.utredning-efter-ansokan för s2 fullgjord med sista dag 2026-06-08
    När läget prövas 2026-06-11
    Så har sol.utredning-efter-ansokan för s1 bortfallsdag 2026-06-10

  Scenario: En ansökan om medgivande till adoption leder genast till utredning
    Givet ansökan s1 (medgivande till adoption) där ansökans ankomst är 2026-06-01
    När läget prövas 2026-06-02
    Så är sol.utredning-efter-ansokan försenad med sista dag 2026-06-01, 1 dag för sent

  Scenario: Skyddsbedömningen som saknades när utredningen hade avslutats är missad, inte kvar att göra
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-01-05
    Och utredning u1 (barnutredning) där utredningens inledande är 2026-01-12 och utredningens avslutande är 2026-05-04
    När läget prövas 2026-05-03
    Så är sol.skyddsbedomning försenad med sista dag 2026-01-05, 118 dagar för sent
    När läget prövas 2026-06-01
    Så är sol.skyddsbedomning förfallen med sista dag 2026-01-05, 119 dagar för sent
