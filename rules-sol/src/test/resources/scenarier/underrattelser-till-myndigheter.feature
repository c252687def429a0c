# language: sv
Egenskap: Underrättelser till andra myndigheter

  Scenario: Underrättelse om avhysning en fredag eftermiddag bekräftas samma dag
    Givet händelse h1 (underrättelse om avhysning) där händelsen är 2026-02-27
    När läget prövas 2026-02-28
    Så är sof.bekraftelse-avhysning försenad med sista dag 2026-02-27, 1 dag för sent
    Och har sof.bekraftelse-avhysning styrkan föreskrift

  Scenario: Bekräftat samma dag
    Givet händelse h1 (underrättelse om avhysning) där händelsen är 2026-02-17
    Och händelse h2 som gäller h1 (bekräftelse till Kronofogden) där händelsen är 2026-02-17
    När läget prövas 2026-03-01
    Så är sof.bekraftelse-avhysning fullgjord

  Scenario: Bekräftat dagen efter, före 2025
    Givet händelse h1 (underrättelse om avhysning) där händelsen är 2020-02-17
    Och händelse h2 som gäller h1 (bekräftelse till Kronofogden) där händelsen är 2020-02-18
    När läget prövas 2020-03-01
    Så är sof.bekraftelse-avhysning fullgjord för sent
    Och vilar sof.bekraftelse-avhysning på SoF (2001:937) 5 kap. 4 §

  Scenario: Före juli 2017
    Givet händelse h1 (underrättelse om avhysning) där händelsen är 2017-06-30
    När läget prövas 2017-07-10
    Så gäller inte sof.bekraftelse-avhysning

  Scenario: Behov av god man bedömt vid en uppföljning
    Givet händelse h1 (bedömning om god man eller förvaltare) där händelsen är 2026-02-27
    När läget prövas 2026-03-06
    Så är sof.anmalan-overformyndaren kommande
    Och har sof.anmalan-overformyndaren ingen sista dag
    Och vilar sof.anmalan-overformyndaren på SoF (2025:468) 11 kap. 2 §

  Scenario: Anmält före 2025
    Givet händelse h1 (bedömning om god man eller förvaltare) där händelsen är 2024-02-27
    Och händelse h2 som gäller h1 (anmälan till överförmyndaren) där händelsen är 2024-03-01
    När läget prövas 2024-03-06
    Så är sof.anmalan-overformyndaren fullgjord
    Och vilar sof.anmalan-overformyndaren på SoF (2001:937) 5 kap. 3 §

  Scenario: Behov av åtgärd hos domstol är ingen sak för överförmyndaren
    Givet händelse h1 (behov av åtgärd om vårdnad eller umgänge) där händelsen är 2026-02-27
    När läget prövas 2026-03-06
    Så gäller inte sof.anmalan-overformyndaren
    Och gäller inte sol.folkhalsomyndigheten

  Scenario: Ett nytt medel märks på midsommarafton
    Givet händelse h1 (iakttagelse av nya medel eller nytt mönster) där händelsen är 2026-06-19
    När läget prövas 2026-06-20
    Så är sol.folkhalsomyndigheten försenad med sista dag 2026-06-19

  Scenario: Före 2025 gällde utan dröjsmål
    Givet händelse h1 (iakttagelse av nya medel eller nytt mönster) där händelsen är 2024-06-19
    Och händelse h2 (underrättelse till Folkhälsomyndigheten) där händelsen är 2024-06-26
    När läget prövas 2024-07-01
    Så är sol.folkhalsomyndigheten fullgjord
    Och vilar sol.folkhalsomyndigheten på SoL (2001:453) 12 kap. 9 §

  Scenario: Avhysningen bekräftades samma dag, före och efter den nya förordningen
    Givet händelse h1 (underrättelse om avhysning) där händelsen är 2025-07-01
    Och händelse h2 (underrättelse om avhysning) där händelsen är 2025-06-30
    När läget prövas 2025-07-01
    Så vilar sof.bekraftelse-avhysning för h1 på SoF (2025:468) 11 kap. 3 §
    Och är sof.bekraftelse-avhysning för h1 kommande med sista dag 2025-07-01
    Och vilar sof.bekraftelse-avhysning för h2 på SoF (2001:937) 5 kap. 4 §
    Och är sof.bekraftelse-avhysning för h2 försenad med sista dag 2025-06-30, 1 dag för sent

  Scenario: Folkhälsomyndigheten underrättades efter midsommar
    Givet händelse h1 (iakttagelse av nya medel eller nytt mönster) där händelsen är 2026-06-19
    Och händelse h2 som gäller h1 (underrättelse till Folkhälsomyndigheten) där händelsen är 2026-06-22
    När läget prövas 2026-06-23
    Så är sol.folkhalsomyndigheten fullgjord för sent med sista dag 2026-06-19, 3 dagar för sent
    Och vilar sol.folkhalsomyndigheten på SoL (2025:400) 15 kap. 6 §

  Scenario: Lydelsen före Folkhälsomyndigheten är inte läst och visas inte
    Givet händelse h1 (iakttagelse av nya medel eller nytt mönster) där händelsen är 2013-12-31
    Och händelse h2 (iakttagelse av nya medel eller nytt mönster) där händelsen är 2014-01-01
    När läget prövas 2014-01-02
    Så gäller inte sol.folkhalsomyndigheten för h1
    Och är sol.folkhalsomyndigheten för h2 kommande
