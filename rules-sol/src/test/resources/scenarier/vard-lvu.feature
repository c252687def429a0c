# language: sv
Egenskap: Vård enligt LVU

  # --- Vårdens början, 5 § -------------------------------------------------------------------------

  Scenario: Vårdbeslutet upphör dagen efter fyra veckor från laga kraft
    # Laga kraft den 27 april 2017 som i JO 330-2018; fyra veckor går ut på Kristi himmelsfärdsdag.
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2016-11-15 och åtgärdens laga kraft är 2017-04-27
    När läget prövas 2017-05-25
    Så är lvu.vardbeslut-upphor kommande med sista dag 2017-05-26
    När läget prövas 2017-05-26
    Så är lvu.vardbeslut-upphor inträdd med sista dag 2017-05-26

  Scenario: Vården är redan påbörjad när beslutet vinner laga kraft
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-01-20, åtgärdens verkställande är 2026-01-20 och åtgärdens laga kraft är 2026-02-10
    Och tvångsåtgärd v2 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-01-20 och åtgärdens laga kraft är 2026-02-10
    Och placering p2 som gäller v2 (familjehem, LVU) där placeringens verkställande är 2026-03-10
    När läget prövas 2026-04-01
    Så är lvu.vardbeslut-upphor för v1 fullgjord
    Och är lvu.vardbeslut-upphor för v2 fullgjord med sista dag 2026-03-11

  Scenario: Så länge domen inte har vunnit laga kraft löper ingen tid
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-01-20
    När läget prövas 2026-04-01
    Så gäller inte lvu.vardbeslut-upphor

  # --- Övervägande, 13 § första stycket --------------------------------------------------------------

  Scenario: Övervägande inom sex månader från rättens beslut, därefter från senaste övervägandet
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-01-20
    Och granskning g1 som gäller v1 (övervägande, utskott) där granskningen är 2026-07-20
    När läget prövas 2026-06-01
    Så är lvu.overvagande kommande med sista dag 2026-07-20
    Och vilar lvu.overvagande på LVU (1990:52) 13 § 1 st.
    När läget prövas 2026-08-01
    Så är tillfälle 1 av lvu.overvagande fullgjord med sista dag 2026-07-20
    Och är tillfälle 2 av lvu.overvagande kommande med sista dag 2027-01-20

  Scenario: Övervägandet är för sent och nästa räknas från den dag det gjordes
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2025-08-31
    Och granskning g1 som gäller v1 (övervägande, nämnd) där granskningen är 2026-03-05
    När läget prövas 2026-03-10
    Så är tillfälle 1 av lvu.overvagande fullgjord för sent med sista dag 2026-02-28, 5 dagar för sent
    Och är tillfälle 2 av lvu.overvagande kommande med sista dag 2026-09-05

  Scenario: JO 2628-2013 (Örebro): det första övervägandet av en vård från september 2007
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2007-09-17
    När läget prövas 2008-03-17
    Så är lvu.overvagande kommande med sista dag 2008-03-17
    Och vilar lvu.overvagande på LVU (1990:52) 13 § 2 st.
    När läget prövas 2008-03-18
    Så är lvu.overvagande försenad, 1 dag för sent

  Scenario: HFD 2016 ref. 12 (Söderhamn): vård enligt 2 § från den 29 januari 2015
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2015-01-29
    Och placering p1 som gäller v1 (jourhem, LVU) där placeringens verkställande är 2015-02-27
    När läget prövas 2015-04-22
    Så är lvu.overvagande kommande med sista dag 2015-07-29
    Och gäller inte lvu.omprovning

  Scenario: Styckena bytte plats vid årsskiftet 2012-2013 men tiden är densamma
    Givet tvångsåtgärd v1 (vård, 2 och 3 §§, domstol) där åtgärdsbeslutet är 2012-09-10 och åtgärdens verkställande är 2012-09-12
    När läget prövas 2012-12-31
    Så vilar lvu.overvagande på LVU (1990:52) 13 § 2 st.
    Och vilar lvu.omprovning på LVU (1990:52) 13 § 3 st.
    När läget prövas 2013-01-01
    Så vilar lvu.overvagande på LVU (1990:52) 13 § 1 st.
    Och vilar lvu.omprovning på LVU (1990:52) 13 § 2 st.
    Och är lvu.overvagande kommande med sista dag 2013-03-10
    Och är lvu.omprovning kommande med sista dag 2013-03-12

  Scenario: Ett omhändertagande är ännu inte vård
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-01-20
    När läget prövas 2026-03-01
    Så gäller inte lvu.overvagande
    Och gäller inte lvu.folja-varden

  Scenario: Övervägandena slutar vid 18 år
    Givet den enskilde e1 där födelsedagen är 2008-05-02
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-01-20
    När läget prövas 2026-05-10
    Så är lvu.overvagande förfallen
    Och har lvu.overvagande bortfallsdag 2026-05-02

  # --- Omprövning, 13 § andra stycket ------------------------------------------------------------------

  Scenario: JO 6620-2012 (Markaryd): omprövad i tid två gånger
    Givet tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2011-12-21
    Och granskning g1 som gäller v1 (omprövning, nämnd) där granskningen är 2012-06-13
    Och granskning g2 som gäller v1 (omprövning, nämnd) där granskningen är 2012-09-19
    När läget prövas 2012-09-27
    Så är tillfälle 1 av lvu.omprovning fullgjord med sista dag 2012-06-21
    Och är tillfälle 2 av lvu.omprovning fullgjord med sista dag 2012-12-13
    Och är tillfälle 3 av lvu.omprovning kommande med sista dag 2013-03-19
    Och gäller inte lvu.overvagande

  Scenario: JO 46-2003 (Falkenberg): drygt sex månader, och ordföranden får inte ensam pröva
    # Vårdens första dag är inte känd; den är antagen så att prövningen den 6 februari 2001 ligger i tid.
    Givet tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2000-09-01 och åtgärdens verkställande är 2000-09-01
    Och granskning g1 som gäller v1 (omprövning, nämnd) där granskningen är 2001-02-06
    Och granskning g2 som gäller v1 (omprövning, ordförande) där granskningen är 2001-08-21
    När läget prövas 2001-08-21
    Så är tillfälle 1 av lvu.omprovning fullgjord
    Och är tillfälle 2 av lvu.omprovning försenad med sista dag 2001-08-06, 15 dagar för sent

  Scenario: JO 46-2003 (Falkenberg): hade nämnden prövat samma dag hade det varit femton dagar för sent
    Givet tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2000-09-01 och åtgärdens verkställande är 2000-09-01
    Och granskning g1 som gäller v1 (omprövning, nämnd) där granskningen är 2001-02-06
    Och granskning g2 som gäller v1 (omprövning, nämnd) där granskningen är 2001-08-21
    När läget prövas 2001-08-21
    Så är tillfälle 2 av lvu.omprovning fullgjord för sent med sista dag 2001-08-06, 15 dagar för sent

  Scenario: Tiden räknas från verkställigheten av vården
    Givet tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2026-01-20 och åtgärdens verkställande är 2026-02-03
    När läget prövas 2026-08-03
    Så är lvu.omprovning kommande med sista dag 2026-08-03
    När läget prövas 2026-08-04
    Så är lvu.omprovning försenad, 1 dag för sent

  Scenario: Ett övervägande är ingen omprövning, men en omprövning är också ett övervägande
    Givet tvångsåtgärd v1 (vård, 2 och 3 §§, domstol) där åtgärdsbeslutet är 2026-01-20 och åtgärdens verkställande är 2026-01-20
    Och granskning g1 som gäller v1 (övervägande, nämnd) där granskningen är 2026-05-12
    När läget prövas 2026-06-01
    Så är tillfälle 2 av lvu.overvagande kommande med sista dag 2026-11-12
    Och är lvu.omprovning kommande med sista dag 2026-07-20
    När läget prövas 2026-07-21
    Så är lvu.omprovning försenad, 1 dag för sent

  Scenario: En omprövning flyttar båda klockorna
    Givet tvångsåtgärd v1 (vård, 2 och 3 §§, domstol) där åtgärdsbeslutet är 2026-01-20 och åtgärdens verkställande är 2026-01-20
    Och granskning g1 som gäller v1 (omprövning, nämnd) där granskningen är 2026-06-09
    När läget prövas 2026-07-01
    Så är tillfälle 2 av lvu.overvagande kommande med sista dag 2026-12-09
    Och är tillfälle 2 av lvu.omprovning kommande med sista dag 2026-12-09

  Scenario: Omprövningarna fortsätter efter 18 år och slutar vid 21
    Givet den enskilde e1 där födelsedagen är 2005-04-15
    Och tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2025-11-25
    När läget prövas 2026-04-14
    Så är lvu.omprovning kommande med sista dag 2026-05-25
    När läget prövas 2026-04-16
    Så är lvu.omprovning förfallen
    Och har lvu.omprovning bortfallsdag 2026-04-15

  Scenario: När vården har upphört finns inget att ompröva
    Givet tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2026-01-20 och åtgärdens upphörande är 2026-04-01
    När läget prövas 2026-08-01
    Så är lvu.omprovning förfallen

  # --- Följa vården, 13 a § --------------------------------------------------------------------------

  Scenario: Regelbundna besök, med tre månader som riktvärde
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-03-02
    Och kontakt k1 som gäller v1 (den enskilde, besök) där kontakten är 2026-05-20
    När läget prövas 2026-05-01
    Så är lvu.folja-varden kommande med sista dag 2026-06-02
    Och har lvu.folja-varden styrkan praxis
    När läget prövas 2026-08-25
    Så är tillfälle 1 av lvu.folja-varden fullgjord
    Och är tillfälle 2 av lvu.folja-varden försenad med sista dag 2026-08-20, 5 dagar för sent

  # --- Flyttningsförbud vid prövning, 13 b § -----------------------------------------------------------

  Scenario: När upphörandet prövas övervägs flyttningsförbud samtidigt
    Givet den enskilde e1 där födelsedagen är 2015-02-01
    Och tvångsåtgärd v1 (vård, 2 och 3 §§, domstol) där åtgärdsbeslutet är 2025-11-03
    Och placering p1 (familjehem, LVU) där placeringens verkställande är 2025-11-10
    Och granskning g1 som gäller v1 (omprövning, nämnd) där granskningen är 2026-04-22
    När läget prövas 2026-04-24
    Så är lvu.flyttningsforbud-vid-provning försenad med sista dag 2026-04-22, 2 dagar för sent

  Scenario: Flyttningsförbud övervägdes samma dag
    Givet den enskilde e1 där födelsedagen är 2015-02-01
    Och tvångsåtgärd v1 (vård, 2 och 3 §§, domstol) där åtgärdsbeslutet är 2025-11-03
    Och placering p1 (familjehem, LVU) där placeringens verkställande är 2025-11-10
    Och granskning g1 som gäller v1 (omprövning, nämnd) där granskningen är 2026-04-22
    Och granskning g2 som gäller v1 (övervägande om flyttningsförbud, nämnd) där granskningen är 2026-04-22
    När läget prövas 2026-04-24
    Så är lvu.flyttningsforbud-vid-provning fullgjord

  Scenario: Den som har fyllt 18 omfattas inte av flyttningsförbud
    Givet den enskilde e1 där födelsedagen är 2008-04-22
    Och tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2025-11-03
    Och placering p1 (familjehem, LVU) där placeringens verkställande är 2025-11-10
    Och granskning g1 som gäller v1 (omprövning, nämnd) där granskningen är 2026-04-22
    När läget prövas 2026-04-24
    Så gäller inte lvu.flyttningsforbud-vid-provning

  Scenario: Den som är placerad på HVB omfattas inte heller
    Givet den enskilde e1 där födelsedagen är 2012-04-22
    Och tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2025-11-03
    Och placering p1 (HVB, LVU) där placeringens verkställande är 2025-11-10
    Och granskning g1 som gäller v1 (omprövning, nämnd) där granskningen är 2026-04-22
    När läget prövas 2026-04-24
    Så gäller inte lvu.flyttningsforbud-vid-provning

  Scenario: En odaterad omprövning är oklar, aldrig ett tyst intet
    Givet den enskilde e1 där födelsedagen är 2015-02-01
    Och tvångsåtgärd v1 (vård, 2 och 3 §§, domstol) där åtgärdsbeslutet är 2025-11-03
    Och placering p1 (familjehem, LVU) där placeringens verkställande är 2025-11-10
    Och granskning g1 som gäller v1 (omprövning, nämnd)
    När läget prövas 2026-04-24
    Så är lvu.flyttningsforbud-vid-provning oklar

  Scenario: Placeringen upphörde samma dag som omprövningen
    Givet den enskilde e1 där födelsedagen är 2015-02-01
    Och tvångsåtgärd v1 (vård, 2 och 3 §§, domstol) där åtgärdsbeslutet är 2025-11-03
    Och placering p1 (familjehem, LVU) där placeringens verkställande är 2025-11-10 och placeringens upphörande är 2026-04-22
    Och granskning g1 som gäller v1 (omprövning, nämnd) där granskningen är 2026-04-22
    När läget prövas 2026-04-24
    Så är lvu.flyttningsforbud-vid-provning försenad

  # --- Vårdnadsöverflyttning, 13 c § -------------------------------------------------------------------

  Scenario: Två år i samma familjehem, därefter varje år
    Givet placering p1 (familjehem, LVU) där placeringens verkställande är 2024-10-01
    Och granskning g1 som gäller p1 (övervägande om vårdnadsöverflyttning, utskott) där granskningen är 2026-09-15
    När läget prövas 2026-09-01
    Så är lvu.vardnadsoverflyttning kommande med sista dag 2026-10-01
    Och vilar lvu.vardnadsoverflyttning på LVU (1990:52) 13 c §
    När läget prövas 2026-10-02
    Så är tillfälle 1 av lvu.vardnadsoverflyttning fullgjord
    Och är tillfälle 2 av lvu.vardnadsoverflyttning kommande med sista dag 2027-09-15

  Scenario: Tvåårsgränsen hade redan passerats när den infördes
    Givet placering p1 (familjehem, LVU) där placeringens verkställande är 2019-10-01
    När läget prövas 2022-06-30
    Så är lvu.vardnadsoverflyttning kommande med sista dag 2022-07-01
    När läget prövas 2022-07-15
    Så är lvu.vardnadsoverflyttning försenad med sista dag 2022-07-01, 14 dagar för sent

  Scenario: Övervägt en gång enligt äldre lag, varje år från mars 2021
    Givet placering p1 (familjehem, LVU) där placeringens verkställande är 2015-05-04
    Och granskning g1 som gäller p1 (övervägande om vårdnadsöverflyttning, nämnd) där granskningen är 2018-04-20
    När läget prövas 2021-03-15
    Så är tillfälle 1 av lvu.vardnadsoverflyttning fullgjord med sista dag 2018-05-04
    Och är tillfälle 2 av lvu.vardnadsoverflyttning försenad med sista dag 2021-03-01, 14 dagar för sent

  Scenario: Tjänstemannens övervägande räknas inte
    Givet placering p1 (familjehem, LVU) där placeringens verkställande är 2024-10-01
    Och granskning g1 som gäller p1 (övervägande om vårdnadsöverflyttning, tjänsteman) där granskningen är 2026-09-15
    När läget prövas 2026-10-02
    Så är lvu.vardnadsoverflyttning försenad, 1 dag för sent

  Scenario: I jourhem och HVB övervägs inte vårdnadsöverflyttning
    Givet placering p1 (jourhem, LVU) där placeringens verkställande är 2023-10-01
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2023-10-01
    När läget prövas 2026-01-01
    Så gäller inte lvu.vardnadsoverflyttning

  # --- Umgänge och vistelseort, 14 § -------------------------------------------------------------------

  Scenario: JO 2533-2017 (Lekeberg): umgängesbegränsning under ett omhändertagande
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2017-03-02
    Och tvångsåtgärd u1 som gäller m1 (umgängesbegränsning, tjänsteman) där åtgärdsbeslutet är 2017-03-21
    När läget prövas 2017-04-03
    Så är lvu.overvagande-umgange kommande med sista dag 2017-06-21

  Scenario: Var tredje månad från senaste övervägandet
    Givet tvångsåtgärd u1 (hemlig vistelseort, nämnd) där åtgärdsbeslutet är 2026-02-18
    Och granskning g1 som gäller u1 (övervägande, nämnd) där granskningen är 2026-05-18
    När läget prövas 2026-08-20
    Så är tillfälle 1 av lvu.overvagande-umgange fullgjord med sista dag 2026-05-18
    Och är tillfälle 2 av lvu.overvagande-umgange försenad med sista dag 2026-08-18, 2 dagar för sent

  Scenario: Vårdens omprövning rör inte umgängets klocka
    Givet tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2025-11-25
    Och tvångsåtgärd u1 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2026-02-18
    Och granskning g1 som gäller v1 (omprövning, nämnd) där granskningen är 2026-05-12
    Och granskning g2 som gäller u1 (övervägande, nämnd) där granskningen är 2026-03-10
    När läget prövas 2026-05-20
    Så är tillfälle 2 av lvu.overvagande-umgange kommande med sista dag 2026-06-10
    Och är tillfälle 1 av lvu.omprovning fullgjord med sista dag 2026-05-25
    Och är tillfälle 2 av lvu.omprovning kommande med sista dag 2026-11-12

  Scenario: Ett beslut för viss tid förlängs inte av ett övervägande
    Givet tvångsåtgärd u1 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2026-02-18 och åtgärdens slutdag är 2026-04-30
    Och tvångsåtgärd u2 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2026-04-28
    När läget prövas 2026-04-20
    Så är lvu.overvagande-umgange för u1 kommande
    När läget prövas 2026-05-02
    Så är lvu.overvagande-umgange för u1 förfallen
    Och är lvu.overvagande-umgange för u2 kommande med sista dag 2026-07-28

  Scenario: Beslutet löper ut av sig självt
    Givet tvångsåtgärd u1 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2026-02-18 och åtgärdens slutdag är 2026-04-30
    När läget prövas 2026-06-01
    Så är lvu.overvagande-umgange förfallen
    Och har lvu.overvagande-umgange bortfallsdag 2026-05-01

  Scenario: Hemlig vistelseort i skyddat boende övervägs inte enligt LVU
    Givet tvångsåtgärd u1 (hemlig vistelseort i skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-18
    När läget prövas 2026-03-01
    Så gäller inte lvu.overvagande-umgange

  # --- Upphörande, 21 § --------------------------------------------------------------------------------

  Scenario: Vården behövs inte längre
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2025-11-25
    Och händelse h1 som gäller v1 (att vården inte längre behövs) där händelsen är 2026-06-17
    När läget prövas 2026-06-20
    Så är lvu.varden-behovs-inte kommande
    Och har lvu.varden-behovs-inte ingen sista dag

  Scenario: Vården upphör genom beslut
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2025-11-25 och åtgärdens upphörande är 2026-06-18
    Och händelse h1 som gäller v1 (att vården inte längre behövs) där händelsen är 2026-06-17
    När läget prövas 2026-06-20
    Så är lvu.varden-behovs-inte fullgjord

  Scenario: Ett pågående vårdbehov ger ingen skyldighet att avsluta
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2025-11-25
    När läget prövas 2026-06-20
    Så gäller inte lvu.varden-behovs-inte

  Scenario: Vård enligt 2 § har upphört senast på 18-årsdagen
    Givet den enskilde e1 där födelsedagen är 2008-09-14
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2025-11-25
    När läget prövas 2026-09-14
    Så är lvu.aldersgrans-18 kommande med sista dag 2026-09-14
    Och vilar lvu.aldersgrans-18 på LVU (1990:52) 21 § 3 st.
    Och gäller inte lvu.aldersgrans-21
    När läget prövas 2026-09-15
    Så är lvu.aldersgrans-18 försenad, 1 dag för sent

  Scenario: Vård enligt 3 § får fortsätta till 21-årsdagen
    Givet den enskilde e1 där födelsedagen är 2005-03-03
    Och tvångsåtgärd v1 (vård, 2 och 3 §§, domstol) där åtgärdsbeslutet är 2022-11-25 och åtgärdens upphörande är 2026-03-03
    När läget prövas 2026-03-10
    Så är lvu.aldersgrans-21 fullgjord med sista dag 2026-03-03
    Och gäller inte lvu.aldersgrans-18

  Scenario: Åldersgränsen gällde redan för den som var född före LVU
    Givet den enskilde e1 där födelsedagen är 1988-05-05
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2003-05-05
    När läget prövas 2006-01-01
    Så är lvu.aldersgrans-18 kommande med sista dag 2006-05-05
    Och vilar lvu.aldersgrans-18 på LVU (1990:52) 21 §

  # --- Uppföljning, 21 b och 21 c §§ ---------------------------------------------------------------------

  Scenario: Uppföljning när vården har upphört
    Givet den enskilde e1 där födelsedagen är 2012-01-10
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2025-05-05 och åtgärdens upphörande är 2026-05-11
    Och uppföljningsperiod u1 som gäller v1 (uppföljning efter LVU-vård) där uppföljningens inledande är 2026-06-15
    När läget prövas 2026-05-20
    Så är lvu.uppfoljning-inleds kommande
    Och har lvu.uppfoljning-inleds ingen sista dag
    När läget prövas 2026-06-20
    Så är lvu.uppfoljning-inleds fullgjord
    Och är lvu.uppfoljning-avslutas kommande med sista dag 2026-12-15
    Och är lvu.uppfoljning-underrattelse-inledd försenad med sista dag 2026-06-15, 5 dagar för sent
    Och gäller inte lvu.uppfoljning-underrattelse-avslutad

  Scenario: Uppföljningen drar ut på tiden och avslutas till sist
    Givet uppföljningsperiod u1 (uppföljning efter LVU-vård) där uppföljningens inledande är 2026-01-15 och uppföljningens avslutande är 2026-07-20
    Och händelse h1 som gäller u1 (information till vårdnadshavare) där händelsen är 2026-01-16
    Och händelse h2 som gäller u1 (information till vårdnadshavare) där händelsen är 2026-07-20
    När läget prövas 2026-07-18
    Så är lvu.uppfoljning-avslutas försenad med sista dag 2026-07-15, 3 dagar för sent
    När läget prövas 2026-07-21
    Så är lvu.uppfoljning-avslutas fullgjord för sent, 5 dagar för sent
    Och är lvu.uppfoljning-underrattelse-inledd fullgjord för sent med sista dag 2026-01-15, 1 dag för sent
    Och är lvu.uppfoljning-underrattelse-avslutad fullgjord med sista dag 2026-07-20

  Scenario: Den som var vuxen när vården upphörde följs inte upp
    Givet den enskilde e1 där födelsedagen är 2006-01-10
    Och tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2023-05-05 och åtgärdens upphörande är 2026-05-11
    När läget prövas 2026-05-20
    Så gäller inte lvu.uppfoljning-inleds

  Scenario: Före juli 2022 fanns ingen uppföljning efter LVU-vård
    Givet den enskilde e1 där födelsedagen är 2012-01-10
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2020-05-05 och åtgärdens upphörande är 2022-06-30
    När läget prövas 2022-08-01
    Så gäller inte lvu.uppfoljning-inleds

  Scenario: Uppföljning efter en utredning enligt SoL följer inte LVU
    Givet uppföljningsperiod u1 (uppföljning efter utredning) där uppföljningens inledande är 2026-01-15
    När läget prövas 2026-02-01
    Så gäller inte lvu.uppfoljning-avslutas
    Och gäller inte lvu.uppfoljning-underrattelse-inledd

  Scenario: Vården saknar dag men en omprövning är känd: nästa räknas från den
    Givet tvångsåtgärd v1 (vård, 3 §)
    Och granskning g1 som gäller v1 (omprövning, nämnd) där granskningen är 2026-02-06
    När läget prövas 2026-08-21
    Så är tillfälle 1 av lvu.omprovning oklar
    Och är tillfälle 2 av lvu.omprovning försenad med sista dag 2026-08-06, 15 dagar för sent

  Scenario: Ett beslut för varje förälder: det senare tar inte bort det äldres övervägande
    Givet tvångsåtgärd m1 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2026-03-02
    Och tvångsåtgärd m2 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2026-04-13
    När läget prövas 2026-06-10
    Så är lvu.overvagande-umgange för m1 försenad med sista dag 2026-06-02
    Och är lvu.overvagande-umgange för m2 kommande med sista dag 2026-07-13

  Scenario: Ett övervägande utan angiven åtgärd gäller vården, inte umgängesbegränsningen bredvid
    Givet tvångsåtgärd v1 (vård, 2 §) där åtgärdsbeslutet är 2026-01-15 och åtgärdens verkställande är 2026-01-15
    Och tvångsåtgärd m1 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2026-03-02
    Och granskning g1 (övervägande, nämnd) där granskningen är 2026-05-20
    När läget prövas 2026-06-10
    Så är tillfälle 1 av lvu.overvagande fullgjord med sista dag 2026-07-15
    Och är tillfälle 1 av lvu.overvagande-umgange försenad med sista dag 2026-06-02

  Scenario: Besök under vården före och efter lagändringen 2013
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2012-09-10
    Och kontakt k1 som gäller v1 (den enskilde, besök) där kontakten är 2012-12-12
    När läget prövas 2012-12-10
    Så är lvu.folja-varden kommande med sista dag 2012-12-10
    Och vilar lvu.folja-varden på LVU (1990:52) 13 § 1 st.
    När läget prövas 2013-01-01
    Så är tillfälle 1 av lvu.folja-varden fullgjord för sent med sista dag 2012-12-10, 2 dagar för sent
    Och är tillfälle 2 av lvu.folja-varden kommande med sista dag 2013-03-12
    Och vilar lvu.folja-varden på LVU (1990:52) 13 a §

  Scenario: Flyttningsförbud övervägs en vecka efter omprövningen
    Givet den enskilde e1 där födelsedagen är 2015-02-01
    Och tvångsåtgärd v1 (vård, 2 och 3 §§, domstol) där åtgärdsbeslutet är 2025-11-03
    Och placering p1 (familjehem, LVU) där placeringens verkställande är 2025-11-10
    Och granskning g1 som gäller v1 (omprövning, nämnd) där granskningen är 2026-04-22
    Och granskning g2 som gäller v1 (övervägande om flyttningsförbud, nämnd) där granskningen är 2026-04-29
    När läget prövas 2026-04-30
    Så är lvu.flyttningsforbud-vid-provning fullgjord för sent med sista dag 2026-04-22, 7 dagar för sent

  Scenario: Placering på skottdagen övervägs för sent
    Givet placering p1 (familjehem, LVU) där placeringens verkställande är 2024-02-29
    Och granskning g1 som gäller p1 (övervägande om vårdnadsöverflyttning, nämnd) där granskningen är 2026-03-02
    När läget prövas 2026-03-10
    Så är tillfälle 1 av lvu.vardnadsoverflyttning fullgjord för sent med sista dag 2026-02-28, 2 dagar för sent
    Och är tillfälle 2 av lvu.vardnadsoverflyttning kommande med sista dag 2027-03-02

  Scenario: Tre år som går ut efter den 1 mars 2021 räknas lika före och efter ändringen
    Givet placering p1 (familjehem, LVU) där placeringens verkställande är 2018-05-04
    När läget prövas 2021-02-28
    Så är lvu.vardnadsoverflyttning kommande med sista dag 2021-05-04
    Och vilar lvu.vardnadsoverflyttning på LVU (1990:52) 13 §
    När läget prövas 2021-03-01
    Så är lvu.vardnadsoverflyttning kommande med sista dag 2021-05-04
    Och vilar lvu.vardnadsoverflyttning på LVU (1990:52) 13 § 3 st.

  Scenario: Två år som redan har gått den 1 juli 2022
    Givet placering p1 (familjehem, LVU) där placeringens verkställande är 2020-03-01
    När läget prövas 2022-06-30
    Så vilar lvu.vardnadsoverflyttning på LVU (1990:52) 13 § 3 st.
    När läget prövas 2022-07-01
    Så är lvu.vardnadsoverflyttning kommande med sista dag 2022-07-01
    Och vilar lvu.vardnadsoverflyttning på LVU (1990:52) 13 c §

  Scenario: Umgängesbegränsning den 30 november övervägs för sent
    Givet tvångsåtgärd u1 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2025-11-30
    Och granskning g1 som gäller u1 (övervägande, utskott) där granskningen är 2026-03-02
    När läget prövas 2026-03-03
    Så är tillfälle 1 av lvu.overvagande-umgange fullgjord för sent med sista dag 2026-02-28, 2 dagar för sent
    Och är tillfälle 2 av lvu.overvagande-umgange kommande med sista dag 2026-06-02

  Scenariomall: Vård enligt 2 § för den som är född på skottdagen
    Givet den enskilde e1 där födelsedagen är 2008-02-29
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2025-05-05 och åtgärdens upphörande är <upphör>
    När läget prövas 2026-03-10
    Så är lvu.aldersgrans-18 <läge> med sista dag 2026-02-28

    Exempel:
      | upphör     | läge               |
      | 2026-02-28 | fullgjord          |
      | 2026-03-01 | fullgjord för sent |

  Scenario: Vård enligt 3 § har inte avslutats på 21-årsdagen
    Givet den enskilde e1 där födelsedagen är 2005-03-03
    Och tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2024-11-25 och åtgärdens upphörande är 2026-03-05
    När läget prövas 2026-03-04
    Så är lvu.aldersgrans-21 försenad med sista dag 2026-03-03, 1 dag för sent
    När läget prövas 2026-03-06
    Så är lvu.aldersgrans-21 fullgjord för sent med sista dag 2026-03-03, 2 dagar för sent

  Scenario: Gränsen 21 år är densamma före och efter den 1 juli 2022
    Givet den enskilde e1 där födelsedagen är 2001-08-15
    Och tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2020-11-25
    När läget prövas 2022-06-30
    Så är lvu.aldersgrans-21 kommande med sista dag 2022-08-15
    Och vilar lvu.aldersgrans-21 på LVU (1990:52) 21 §
    När läget prövas 2022-07-01
    Så är lvu.aldersgrans-21 kommande med sista dag 2022-08-15
    Och vilar lvu.aldersgrans-21 på LVU (1990:52) 21 § 4 st.

  Scenario: Uppföljning från den 31 augusti avslutas den sista februari
    Givet uppföljningsperiod u1 (uppföljning efter LVU-vård) där uppföljningens inledande är 2025-08-31 och uppföljningens avslutande är 2026-02-28
    När läget prövas 2026-03-01
    Så är lvu.uppfoljning-avslutas fullgjord med sista dag 2026-02-28
    Och är lvu.uppfoljning-underrattelse-avslutad försenad med sista dag 2026-02-28, 1 dag för sent

  # --- När skyldigheterna upphör -------------------------------------------------------------------

  Scenario: Besöken slutar när vården upphör
    Givet tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2026-03-02 och åtgärdens upphörande är 2026-04-20
    När läget prövas 2026-07-01
    Så har lvu.folja-varden bortfallsdag 2026-04-20

  Scenario: Besöken slutar senast vid 21 år
    Givet den enskilde e1 där födelsedagen är 2005-04-15
    Och tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2026-03-02
    När läget prövas 2026-05-01
    Så har lvu.folja-varden bortfallsdag 2026-04-15

  Scenario: Vårdnadsfrågan faller när vårdnaden har flyttats över eller placeringen upphör
    Givet placering p1 (familjehem, LVU) där placeringens verkställande är 2024-10-01
    Och händelse h1 som gäller p1 (att vårdnaden flyttades över) där händelsen är 2026-06-01
    Och placering p2 (familjehem, LVU) där placeringens verkställande är 2024-10-01 och placeringens upphörande är 2026-05-04
    När läget prövas 2026-11-01
    Så har lvu.vardnadsoverflyttning för p1 bortfallsdag 2026-06-01
    Och har lvu.vardnadsoverflyttning för p2 bortfallsdag 2026-05-04

  Scenario: Vårdnadsfrågan faller när den unge fyller 18 år
    Givet den enskilde e1 där födelsedagen är 2008-07-14
    Och placering p1 (familjehem, LVU) där placeringens verkställande är 2024-10-01
    När läget prövas 2026-11-01
    Så har lvu.vardnadsoverflyttning bortfallsdag 2026-07-14

  Scenario: En ny utredning inleds i stället för uppföljning
    Givet den enskilde e1 där födelsedagen är 2008-07-14
    Och tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2025-05-05 och åtgärdens upphörande är 2026-05-11
    Och utredning u1 (barnutredning) där utredningens inledande är 2026-05-20
    När läget prövas 2026-06-01
    Så har lvu.uppfoljning-inleds bortfallsdag 2026-05-20

  Scenario: Den unge fyller 18 år innan uppföljningen har inletts
    Givet den enskilde e1 där födelsedagen är 2008-07-14
    Och tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2025-05-05 och åtgärdens upphörande är 2026-05-11
    När läget prövas 2026-08-01
    Så har lvu.uppfoljning-inleds bortfallsdag 2026-07-14

  Scenario: Jourhem är inget hem för stadigvarande vård, så flyttningsförbud övervägs inte vid omprövningen
    Givet den enskilde e1 där födelsedagen är 2015-02-01
    Och tvångsåtgärd v1 (vård, 2 och 3 §§, domstol) där åtgärdsbeslutet är 2025-11-03
    Och placering p1 (jourhem, LVU) där placeringens verkställande är 2025-11-10
    Och granskning g1 som gäller v1 (omprövning, nämnd) där granskningen är 2026-04-22
    När läget prövas 2026-04-24
    Så gäller inte lvu.flyttningsforbud-vid-provning

  Scenario: Umgängesbegränsningen övervägs inte sedan den unge har fyllt tjugoett
    Givet den enskilde e1 där födelsedagen är 2005-07-15
    Och tvångsåtgärd u1 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2026-05-30
    När läget prövas 2026-07-14
    Så är lvu.overvagande-umgange kommande med sista dag 2026-08-30
    När läget prövas 2026-07-15
    Så är lvu.overvagande-umgange förfallen
    Och har lvu.overvagande-umgange bortfallsdag 2026-07-15

  Scenariomall: Gränsen vid tjugoett år låg också före 2022 på dagen, här den 31 augusti 2019
    Givet den enskilde e1 där födelsedagen är 1998-08-31
    Och tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2017-03-03 och åtgärdens upphörande är <slut>
    När läget prövas 2019-09-10
    Så är lvu.aldersgrans-21 <läge> med sista dag 2019-08-31

    Exempel:
      | slut       | läge               |
      | 2019-08-31 | fullgjord          |
      | 2019-09-01 | fullgjord för sent |

  # --- Vårdens början (5 och 10 §§), i förtid verkställd dom (40 §) --------------------------------------

  Scenario: Vården är påbörjad genom omhändertagandet som den följer på
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, ordförande) där åtgärdsbeslutet är 2026-04-01, åtgärdens verkställande är 2026-04-01 och åtgärdens upphörande är 2026-05-07
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-05-07 och åtgärdens laga kraft är 2026-05-29
    När läget prövas 2026-07-10
    Så är lvu.vardbeslut-upphor fullgjord med sista dag 2026-06-27

  Scenario: Omhändertagandet hade upphört innan rätten beslutade om vård, eller var aldrig verkställt
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, ordförande) där åtgärdsbeslutet är 2026-04-01, åtgärdens verkställande är 2026-04-01 och åtgärdens upphörande är 2026-04-30
    Och tvångsåtgärd m2 (omedelbart omhändertagande för tillfällig vård, ordförande) där åtgärdsbeslutet är 2026-04-01
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-05-07 och åtgärdens laga kraft är 2026-05-29
    När läget prövas 2026-06-26
    Så är lvu.vardbeslut-upphor kommande med sista dag 2026-06-27
    När läget prövas 2026-06-27
    Så är lvu.vardbeslut-upphor inträdd med sista dag 2026-06-27

  Scenariomall: En placering inleder vården bara om den är utanför det egna hemmet
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-01-20 och åtgärdens laga kraft är 2026-02-10
    Och placering p1 som gäller v1 (<hem>, LVU) där placeringens verkställande är 2026-02-20
    När läget prövas 2026-03-11
    Så är lvu.vardbeslut-upphor <läge> med sista dag 2026-03-11

    Exempel:
      | hem                  | läge      |
      | familjehem           | fullgjord |
      | jourhem              | fullgjord |
      | HVB                  | fullgjord |
      | stödboende           | fullgjord |
      | skyddat boende       | fullgjord |
      | särskilt ungdomshem  | fullgjord |
      | annat enskilt hem    | fullgjord |
      | hem enligt LSS       | fullgjord |
      | eget hem             | inträdd   |

  Scenariomall: Bara placeringen under omhändertagandet är känd, i ett annat hem eller i det egna
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, ordförande) där åtgärdsbeslutet är 2026-04-01 och underställningen är 2026-04-02
    Och placering p1 som gäller m1 (<hem>, LVU) där placeringens verkställande är 2026-04-03
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-05-07 och åtgärdens laga kraft är 2026-05-29
    När läget prövas 2026-06-27
    Så är lvu.vardbeslut-upphor <läge> med sista dag 2026-06-27

    Exempel:
      | hem       | läge      |
      | jourhem   | fullgjord |
      | eget hem  | inträdd   |

  Scenario: JO 6484-2010 och 330-2018: domen verkställs innan den har vunnit laga kraft
    # Dagarna är påhittade; rätten har inte bestämt att domen gäller omedelbart.
    Givet tvångsåtgärd v1 (vård, 2 §, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-01-20, åtgärdens verkställande är 2026-01-22 och åtgärdens laga kraft är 2026-02-17
    Och tvångsåtgärd v2 (vård, 2 §, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-01-20, åtgärdens laga kraft är 2026-02-17 och åtgärdens verkställande är 2026-02-17
    Och tvångsåtgärd v3 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-01-20 och åtgärdens verkställande är 2026-01-22
    När läget prövas 2026-01-25
    Så är lvu.verkstallighet-fore-laga-kraft för v1 försenad
    Och har lvu.verkstallighet-fore-laga-kraft för v1 ingen planerad dag
    Och är lvu.verkstallighet-fore-laga-kraft för v2 kommande
    Och gäller inte lvu.verkstallighet-fore-laga-kraft för v3
    När läget prövas 2026-02-17
    Så är lvu.verkstallighet-fore-laga-kraft för v2 fullgjord

  # --- Följa vården under omhändertagandet ---------------------------------------------------------------

  Scenario: Besök under omhändertagandet, räknat från verkställigheten
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-27, underställningen är 2026-03-03 och åtgärdens verkställande är 2026-03-02
    Och kontakt k1 som gäller m1 (den enskilde, besök) där kontakten är 2026-06-02
    Och tvångsåtgärd m2 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-02
    När läget prövas 2026-06-01
    Så är lvu.folja-varden-omhandertagande för m1 kommande med sista dag 2026-06-02
    Och har lvu.folja-varden-omhandertagande för m1 styrkan praxis
    Och gäller inte lvu.folja-varden-omhandertagande för m2
    När läget prövas 2026-09-03
    Så är tillfälle 1 av lvu.folja-varden-omhandertagande för m1 fullgjord
    Och är tillfälle 2 av lvu.folja-varden-omhandertagande för m1 försenad med sista dag 2026-09-02, 1 dag för sent

  Scenario: Besöket under omhändertagandet kom för sent, och rättens beslut om vård tar över
    Givet tvångsåtgärd m1 (omedelbart omhändertagande för tillfällig vård, nämnd) där åtgärdsbeslutet är 2026-03-02 och åtgärdens verkställande är 2026-03-02
    Och kontakt k1 som gäller m1 (den enskilde, besök) där kontakten är 2026-06-04
    Och tvångsåtgärd t1 som gäller m1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-06-10
    När läget prövas 2026-06-20
    Så är tillfälle 1 av lvu.folja-varden-omhandertagande för m1 fullgjord för sent med sista dag 2026-06-02, 2 dagar för sent
    Och har tillfälle 2 av lvu.folja-varden-omhandertagande för m1 bortfallsdag 2026-06-10
    Och är lvu.folja-varden för t1 kommande med sista dag 2026-09-10

  Scenario: Besök under omhändertagandet före och efter lagändringen 2013
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2012-11-05, underställningen är 2012-11-07 och åtgärdens verkställande är 2012-11-05
    När läget prövas 2012-12-31
    Så vilar lvu.folja-varden-omhandertagande på LVU (1990:52) 13 § 1 st.
    När läget prövas 2013-01-01
    Så vilar lvu.folja-varden-omhandertagande på LVU (1990:52) 13 a §
    Och är lvu.folja-varden-omhandertagande kommande med sista dag 2013-02-05

  # --- Umgänge under flyttningsförbud, upphörande och uppföljning --------------------------------------------

  Scenario: Umgänge under ett flyttningsförbud (31 §) har ingen egen tid för övervägande
    Givet tvångsåtgärd f1 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-01-12
    Och tvångsåtgärd u1 som gäller f1 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2026-01-20
    Och tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-01-12
    Och tvångsåtgärd u2 som gäller t1 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2026-01-20
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-01-12
    Och tvångsåtgärd u3 som gäller v1 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2026-01-20
    När läget prövas 2026-02-01
    Så gäller inte lvu.overvagande-umgange för u1
    Och gäller inte lvu.overvagande-umgange för u2
    Och är lvu.overvagande-umgange för u3 kommande med sista dag 2026-04-20

  Scenario: Övervägandet infaller på en söndag: dagen flyttas inte, men det är oklart
    Givet tvångsåtgärd v1 (vård, 2 och 3 §§, domstol) där åtgärdsbeslutet är 2026-03-13 och åtgärdens verkställande är 2026-03-13
    När läget prövas 2026-09-01
    Så är lvu.overvagande kommande med sista dag 2026-09-13
    Och har lvu.overvagande flyttad dag 2026-09-14
    Och är lvu.omprovning kommande med sista dag 2026-09-13
    Och har lvu.omprovning flyttad dag 2026-09-14

  Scenario: Den unge fyller 21 år innan nämnden har beslutat att vården upphör
    Givet den enskilde e1 där födelsedagen är 2005-06-20
    Och tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2025-11-25
    Och händelse h1 som gäller v1 (att vården inte längre behövs) där händelsen är 2026-06-17
    När läget prövas 2026-06-25
    Så har lvu.varden-behovs-inte bortfallsdag 2026-06-20

  Scenariomall: Uppföljning bara när vården upphör enligt 21 §
    Givet den enskilde e1 där födelsedagen är 2012-01-10
    Och tvångsåtgärd v1 (vård, 2 §, domstol, <skäl>) där åtgärdsbeslutet är 2025-05-05 och åtgärdens upphörande är 2026-05-11
    Och tvångsåtgärd v2 (vård, 2 §, domstol, behovet har upphört) där åtgärdsbeslutet är 2025-05-05 och åtgärdens upphörande är 2026-05-11
    När läget prövas 2026-05-20
    Så gäller inte lvu.uppfoljning-inleds för v1
    Och är lvu.uppfoljning-inleds för v2 kommande

    Exempel:
      | skäl                  |
      | upphävt               |
      | löpt ut               |
      | ersatt av nytt beslut |
      | avliden               |

  Scenario: En utredning inleds under uppföljningen
    Givet uppföljningsperiod u1 (uppföljning efter LVU-vård) där uppföljningens inledande är 2026-01-15 och uppföljningens avslutande är 2026-03-06
    Och utredning r0 (barnutredning) där utredningens inledande är 2025-09-01 och utredningens avslutande är 2025-12-15
    Och utredning r1 (barnutredning) där utredningens inledande är 2026-03-02
    När läget prövas 2026-03-01
    Så är lvu.uppfoljning-avslutas kommande med sista dag 2026-07-15
    Och gäller inte lvu.uppfoljning-avslutas-vid-utredning
    När läget prövas 2026-03-05
    Så har lvu.uppfoljning-avslutas bortfallsdag 2026-03-02
    Och är lvu.uppfoljning-avslutas-vid-utredning kommande
    Och har lvu.uppfoljning-avslutas-vid-utredning ingen sista dag
    När läget prövas 2026-03-10
    Så är lvu.uppfoljning-avslutas-vid-utredning fullgjord

  Scenario: Uppföljningen när den unge fyller 18 år
    Givet den enskilde e1 där födelsedagen är 2008-03-10
    Och uppföljningsperiod u1 (uppföljning efter LVU-vård) där uppföljningens inledande är 2026-01-15
    Och utredning r1 (barnutredning) där utredningens inledande är 2026-03-02
    Och uppföljningsperiod u2 (uppföljning efter LVU-vård) där uppföljningens inledande är 2026-03-04
    När läget prövas 2026-03-20
    Så har lvu.uppfoljning-avslutas-vid-utredning för u1 bortfallsdag 2026-03-10
    Och har lvu.uppfoljning-avslutas för u2 bortfallsdag 2026-03-10

  Scenario: Underrättad samma dag som uppföljningen inleddes, dagen efter att den avslutades
    Givet uppföljningsperiod u1 (uppföljning efter LVU-vård) där uppföljningens inledande är 2026-01-15 och uppföljningens avslutande är 2026-06-01
    Och händelse h1 som gäller u1 (information till vårdnadshavare) där händelsen är 2026-01-15
    Och händelse h2 som gäller u1 (information till vårdnadshavare) där händelsen är 2026-06-02
    När läget prövas 2026-06-03
    Så är lvu.uppfoljning-underrattelse-inledd fullgjord med sista dag 2026-01-15
    Och är lvu.uppfoljning-underrattelse-avslutad fullgjord för sent med sista dag 2026-06-01, 1 dag för sent

  Scenario: Domen gäller först när den vunnit laga kraft: inget att överväga eller följa förrän den har verkställts
    Givet tvångsåtgärd v1 (vård, 2 och 3 §§, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-01-20 och åtgärdens verkställande är 2026-03-03
    Och tvångsåtgärd v2 (vård, 2 och 3 §§, domstol) där åtgärdsbeslutet är 2026-01-20
    När läget prövas 2026-03-02
    Så gäller inte lvu.overvagande för v1
    Och gäller inte lvu.overvagande-efter-laga-kraft
    Och gäller inte lvu.omprovning för v1
    Och gäller inte lvu.folja-varden för v1
    Och gäller inte lvu.folja-varden-efter-laga-kraft
    Och är lvu.overvagande för v2 kommande med sista dag 2026-07-20
    När läget prövas 2026-03-03
    Så är lvu.omprovning för v1 kommande med sista dag 2026-09-03
    Och är lvu.overvagande-efter-laga-kraft för v1 kommande med sista dag 2026-09-03
    Och är lvu.folja-varden-efter-laga-kraft för v1 kommande med sista dag 2026-06-03
    Och gäller inte lvu.overvagande för v1
    Och gäller inte lvu.folja-varden för v1
    Och gäller inte lvu.overvagande-efter-laga-kraft för v2

  Scenario: Uppföljningen väntar medan återföreningen förbereds
    Givet den enskilde e1 där födelsedagen är 2014-02-02
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2025-02-03 och åtgärdens upphörande är 2026-03-10
    Och händelse h1 som gäller v1 (återförening med vårdnadshavarna) där den planerade dagen är 2026-06-14
    När läget prövas 2026-06-20
    Så gäller inte lvu.uppfoljning-inleds

  Scenario: Uppföljningen ska inledas när återföreningen har skett
    Givet den enskilde e1 där födelsedagen är 2014-02-02
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2025-02-03 och åtgärdens upphörande är 2026-03-10
    Och händelse h1 som gäller v1 (återförening med vårdnadshavarna) där den planerade dagen är 2026-06-14 och händelsen är 2026-06-14
    När läget prövas 2026-06-14
    Så är lvu.uppfoljning-inleds kommande

  # 13 c §: tiden i hemmet
  Scenario: Placerad enligt SoL och sedan enligt LVU i samma familjehem
    Givet placering p1 (familjehem, SoL, hem h1) där placeringens verkställande är 2023-10-02 och placeringens upphörande är 2025-01-15
    Och placering p2 (familjehem, LVU, hem h1) där placeringens verkställande är 2025-01-15
    När läget prövas 2025-10-10
    Så är lvu.vardnadsoverflyttning för p2 försenad med sista dag 2025-10-02, 8 dagar för sent
    Och har sol.vardnadsoverflyttning för p1 bortfallsdag 2025-01-15

  # 14 §: beslutet vilar på vården
  Scenario: Umgängesbegränsningen faller med vården
    Givet tvångsåtgärd t1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2025-06-02 och åtgärdens upphörande är 2026-01-20
    Och tvångsåtgärd m1 som gäller t1 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2025-11-30
    När läget prövas 2026-01-19
    Så är lvu.overvagande-umgange kommande med sista dag 2026-02-28
    När läget prövas 2026-03-10
    Så har lvu.overvagande-umgange bortfallsdag 2026-01-20
    Och har lvu.overvagande-umgange texten tvångsåtgärd t1, som det hör till, upphörde

  Scenario: Omhändertagandet går över i vård och umgängesbegränsningen består
    Givet tvångsåtgärd t1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2025-10-01 och åtgärdens upphörande är 2025-11-20
    Och tvångsåtgärd t2 som gäller t1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2025-11-20
    Och tvångsåtgärd m1 som gäller t1 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2025-10-15
    När läget prövas 2026-01-10
    Så är lvu.overvagande-umgange kommande med sista dag 2026-01-15
    Och har lvu.overvagande inte texten nämnde inte hur vården

  Scenario: Omhändertagandet gick över i vård, och när den upphör faller umgängesbegränsningen
    Givet tvångsåtgärd t1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2025-10-01 och åtgärdens upphörande är 2025-11-20
    Och tvångsåtgärd t2 som gäller t1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2025-11-20 och åtgärdens upphörande är 2026-01-05
    Och tvångsåtgärd m1 som gäller t1 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2025-10-15
    När läget prövas 2026-01-10
    Så har lvu.overvagande-umgange bortfallsdag 2026-01-05

  Scenario: En anmärkning till den äldre lydelsen
    Givet tvångsåtgärd t1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2012-03-01
    När läget prövas 2012-06-01
    Så har lvu.overvagande texten Lagen nämnde inte hur vården

  Scenario: Den som underrättades om beslutet dagen före behöver inte underrättas igen
    Givet uppföljningsperiod u1 (uppföljning efter LVU-vård) där beslutet om uppföljning är 2026-03-01 och uppföljningens inledande är 2026-03-02
    Och händelse h1 (information till vårdnadshavare) där händelsen är 2026-03-01
    När läget prövas 2026-06-30
    Så är lvu.uppfoljning-underrattelse-inledd fullgjord

  Scenario: Uppföljningen har avslutats utan att någon underrättades om att den inleddes
    Givet uppföljningsperiod u1 (uppföljning efter LVU-vård) där uppföljningens inledande är 2026-03-02 och uppföljningens avslutande är 2026-05-04
    När läget prövas 2026-06-30
    Så är lvu.uppfoljning-underrattelse-inledd förfallen med sista dag 2026-03-02, 63 dagar för sent

  Scenario: Vården upphörde utan att flyttningsförbud övervägdes
    Givet tvångsåtgärd c1 (vård, 2 och 3 §§, domstol) där åtgärdsbeslutet är 2026-01-12 och åtgärdens verkställande är 2026-01-12 och åtgärdens upphörande är 2026-07-01
    Och placering p1 som gäller c1 (familjehem, LVU) där placeringens verkställande är 2026-01-12
    Och granskning g1 som gäller c1 (omprövning, nämnd) där granskningen är 2026-06-15
    När läget prövas 2026-08-01
    Så är lvu.flyttningsforbud-vid-provning förfallen med sista dag 2026-06-15, 16 dagar för sent
