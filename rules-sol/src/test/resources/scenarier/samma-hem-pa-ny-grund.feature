# language: sv
Egenskap: Barnet stannar i hemmet när grunden ändras, och 18-årsdagen (SoL 22 kap. 2-4 och 6 §§, SoF 3 kap. 3 §)

  Scenario: Hemmet är redan utrett och avtalet ingått när vården enligt LVU går över i SoL
    Givet den enskilde p där födelsedagen är 2014-05-05
    Och placering p1 (familjehem, LVU, hem h1) där placeringsbeslutet är 2024-03-01, placeringens verkställande är 2024-03-04, hemutredningen är 2024-02-20, avtalet med familjehemmet är 2024-03-01 och placeringens upphörande är 2026-05-31
    Och placering p2 (familjehem, SoL, hem h1) där placeringsbeslutet är 2026-05-25 och placeringens verkställande är 2026-06-01
    När läget prövas 2026-07-01
    Så är sol.hemmet-utrett för p2 fullgjord med sista dag 2026-05-25
    Och är sol.familjehemsavtal för p2 fullgjord med sista dag 2026-05-25

  Scenario: Jourhemmet är redan utrett när grunden ändras och beteckningen på hemmet saknas
    Givet den enskilde p där födelsedagen är 2014-05-05
    Och placering p1 (jourhem, SoL) där placeringsbeslutet är 2026-03-01, placeringens verkställande är 2026-03-01, hemutredningen är 2025-11-20 och placeringens upphörande är 2026-03-20
    Och placering p2 (jourhem, LVU) där placeringsbeslutet är 2026-03-20 och placeringens verkställande är 2026-03-20
    När läget prövas 2026-04-01
    Så är sol.jourhemmet-utrett för p2 fullgjord med sista dag 2026-03-20

  Scenario: Ett nytt hem behöver sin egen utredning och sitt eget avtal
    Givet den enskilde p där födelsedagen är 2014-05-05
    Och placering p1 (familjehem, LVU, hem h1) där placeringsbeslutet är 2024-03-01, placeringens verkställande är 2024-03-04, hemutredningen är 2024-02-20, avtalet med familjehemmet är 2024-03-01 och placeringens upphörande är 2026-05-31
    Och placering p2 (familjehem, SoL, hem h2) där placeringsbeslutet är 2026-05-25 och placeringens verkställande är 2026-05-31
    Och placering p3 (jourhem, SoL, hem h3) där placeringsbeslutet är 2026-06-10 och placeringens verkställande är 2026-06-10
    När läget prövas 2026-07-01
    Så är sol.hemmet-utrett för p2 försenad med sista dag 2026-05-25
    Och är sol.familjehemsavtal för p2 försenad med sista dag 2026-05-25
    Och är sol.jourhemmet-utrett för p3 försenad med sista dag 2026-06-10

  Scenario: Tillbaka i samma hem efter ett uppehåll
    Givet den enskilde p där födelsedagen är 2014-05-05
    Och placering p1 (familjehem, LVU, hem h1) där placeringsbeslutet är 2024-03-01, placeringens verkställande är 2024-03-04, avtalet med familjehemmet är 2024-03-01 och placeringens upphörande är 2025-05-31
    Och placering p2 (familjehem, SoL, hem h1) där placeringsbeslutet är 2026-05-25 och placeringens verkställande är 2026-05-31
    När läget prövas 2026-07-01
    Så är sol.familjehemsavtal för p2 försenad med sista dag 2026-05-25

  Scenario: På 18-årsdagen finns inget kvar att göra inför placeringen
    Givet den enskilde p där födelsedagen är 2008-06-10
    Och placering p1 (familjehem, SoL, annan kommun berörd) där placeringsbeslutet är 2026-05-25 och placeringens verkställande är 2026-05-31
    Och placering p2 (jourhem, SoL) där placeringsbeslutet är 2026-05-20, placeringens verkställande är 2026-05-20
    När läget prövas 2026-07-01
    Så har sol.hemmet-utrett för p1 bortfallsdag 2026-06-10
    Och har sol.familjehemsavtal för p1 bortfallsdag 2026-06-10
    Och har sof.registeruppgifter-fore-placering för p1 bortfallsdag 2026-06-10
    Och har sol.samrad-med-annan-kommun för p1 bortfallsdag 2026-06-10
    Och har sol.jourhemmet-utrett för p2 bortfallsdag 2026-06-10
    Och är sol.familjehemsavtal för p1 förfallen med sista dag 2026-05-25, 16 dagar för sent
