# language: sv
Egenskap: Hela förlopp enligt LVU och LPBS, som de ser ut i ett ärendesystem

  Scenario: Omhändertagande, ansökan, vård och placering i följd, utan att omhändertagandet har fått något slut
    Givet den enskilde e1 där födelsedagen är 2016-05-04
    Och tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, ordförande) där åtgärdsbeslutet är 2026-03-02, åtgärdens verkställande är 2026-03-02, underställningen är 2026-03-04, domstolens fastställelse är 2026-03-10 och ansökan hos domstolen är 2026-03-24
    Och händelse h1 (läkarundersökning) där händelsen är 2026-03-12
    Och placering p1 (familjehem, LVU) där placeringens verkställande är 2026-03-02
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-04-20 och åtgärdens laga kraft är 2026-05-12
    När läget prövas 2026-06-15
    Så är lvu.understallning fullgjord med sista dag 2026-03-09
    Och är lvu.upphor-utan-understallning fullgjord med sista dag 2026-03-10
    Och är lvu.rattens-provning fullgjord med sista dag 2026-03-11
    Och är lvu.lakarundersokning fullgjord med sista dag 2026-03-24
    Och är lvu.ansokan-om-vard fullgjord med sista dag 2026-03-30
    Och är lvu.upphor-utan-ansokan fullgjord med sista dag 2026-03-31
    Och är lvu.rattens-avgorande fullgjord för sent med sista dag 2026-04-07, 13 dagar för sent
    Och är lvu.vardbeslut-upphor fullgjord med sista dag 2026-06-10
    Och är lvu.overvagande kommande med sista dag 2026-10-20
    Och är lvu.vardnadsoverflyttning kommande med sista dag 2028-03-02

  Scenario: Två omhändertaganden efter varandra: det som hörde till det första rör inte det andra
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2024-01-08, åtgärdens verkställande är 2024-01-08, underställningen är 2024-01-10, domstolens fastställelse är 2024-01-15, ansökan hos domstolen är 2024-01-29 och åtgärdens upphörande är 2024-02-20
    Och förlängning f1 som gäller m1 där begäran om förlängning är 2024-01-30, beslutet om förlängning är 2024-02-01 och förlängningens slutdag är 2024-02-19
    Och händelse h1 som gäller m1 (läkarundersökning) där händelsen är 2024-01-20
    Och tvångsåtgärd m2 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-02, åtgärdens verkställande är 2026-03-03, underställningen är 2026-03-04 och domstolens fastställelse är 2026-03-10
    När läget prövas 2026-03-20
    Så är lvu.ansokan-om-vard för m2 kommande med sista dag 2026-03-31
    Och är lvu.upphor-utan-ansokan för m2 kommande med sista dag 2026-04-01
    Och gäller inte lvu.ansokan-om-vard-forlangd-tid
    Och är lvu.lakarundersokning-infor-ansokan för m2 kommande
    Och är lvu.lakarundersokning för m1 fullgjord med sista dag 2024-01-29

  Scenario: En vårdnadshavares placering i skyddat boende blir fråga för domstolen
    Givet den enskilde e1 där födelsedagen är 2019-09-02
    Och tvångsåtgärd s1 (omedelbar insats skyddat boende, ordförande) där åtgärdsbeslutet är 2026-01-05, åtgärdens verkställande är 2026-01-07, underställningen är 2026-01-09, domstolens fastställelse är 2026-01-14 och ansökan hos domstolen är 2026-02-18
    Och placering p1 (skyddat boende, LPBS) där placeringens verkställande är 2026-01-07
    Och tvångsåtgärd i1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-03-03 och åtgärdens laga kraft är 2026-03-25
    När läget prövas 2026-06-01
    Så är lpbs.understallning fullgjord med sista dag 2026-01-12
    Och är lpbs.rattens-provning fullgjord med sista dag 2026-01-16
    Och är lpbs.ansokan fullgjord med sista dag 2026-02-18
    Och är lpbs.upphor-utan-ansokan fullgjord med sista dag 2026-02-19
    Och är lpbs.rattens-avgorande fullgjord med sista dag 2026-03-04
    Och är lpbs.beslut-upphor fullgjord med sista dag 2026-04-23
    Och är lpbs.overvagande kommande med sista dag 2026-07-07
    Och gäller inte lpbs.overvagande-utan-placering

  Scenario: Det som görs under placeringen görs för vården
    Givet den enskilde e1 där födelsedagen är 2014-01-01
    Och tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, ordförande) där åtgärdsbeslutet är 2026-03-20, åtgärdens verkställande är 2026-03-20, underställningen är 2026-03-23, domstolens fastställelse är 2026-03-27, ansökan hos domstolen är 2026-04-10 och åtgärdens upphörande är 2026-05-11
    Och placering p1 som gäller m1 (jourhem, LVU) där placeringens verkställande är 2026-03-20
    Och plan l1 som gäller p1 (vårdplan) där planens upprättande är 2026-04-05
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-05-11 och ansökan hos domstolen är 2026-04-10
    Och kontakt k1 som gäller p1 (den enskilde, besök) där kontakten är 2026-06-15
    Och granskning g1 som gäller p1 (övervägande, utskott) där granskningen är 2026-10-12
    När läget prövas 2026-10-13
    Så är sof.vardplan-i-lvu-ansokan för m1 fullgjord med sista dag 2026-04-10
    Och är sof.vardplan-i-lvu-ansokan för v1 fullgjord med sista dag 2026-04-10
    Och är tillfälle 1 av lvu.folja-varden för v1 fullgjord
    Och är tillfälle 1 av lvu.overvagande för v1 fullgjord med sista dag 2026-11-11

  Scenario: Placeringen säger inte vilken vård den vilar på
    Givet den enskilde e1 där födelsedagen är 2014-01-01
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-05-11 och åtgärdens verkställande är 2026-05-12
    Och placering p1 (familjehem, LVU) där placeringens verkställande är 2026-05-12
    Och granskning g1 som gäller p1 (övervägande, utskott) där granskningen är 2026-10-12
    Och plan l1 som gäller v1 (vårdplan) där planens upprättande är 2026-05-01
    När läget prövas 2026-10-13
    Så är tillfälle 1 av lvu.overvagande fullgjord med sista dag 2026-11-11
    Och är sol.vardplan för p1 fullgjord

  Scenario: En övervägd kontaktbegränsning är inte den vård barnet är placerat med stöd av
    Givet den enskilde e1 där födelsedagen är 2014-01-01
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-05-11 och åtgärdens verkställande är 2026-05-12
    Och tvångsåtgärd u1 som gäller v1 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2026-06-01
    Och placering p1 som gäller v1 (familjehem, LVU) där placeringens verkställande är 2026-05-12
    Och granskning g1 som gäller p1 (övervägande, utskott) där granskningen är 2026-08-12
    När läget prövas 2026-10-13
    Så är tillfälle 1 av lvu.overvagande för v1 fullgjord med sista dag 2026-11-11
    Och är lvu.overvagande-umgange för u1 försenad med sista dag 2026-09-01

  Scenario: Rätten har prövat målet också när vården inte beviljas
    Givet den enskilde e1 där födelsedagen är 2014-01-01
    Och tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, ordförande) där åtgärdsbeslutet är 2026-09-01, åtgärdens verkställande är 2026-09-01, underställningen är 2026-09-02, domstolens fastställelse är 2026-09-07, ansökan hos domstolen är 2026-09-21 och åtgärdens upphörande är 2026-10-02
    Och dom d1 som gäller m1 (LVU, annat avgörande) där domen är 2026-10-02
    När läget prövas 2026-10-13
    Så är lvu.rattens-avgorande fullgjord med sista dag 2026-10-05
