# language: sv
Egenskap: Omedelbart omhändertagande enligt LVU

  # --- Underställning, 7 § -----------------------------------------------------------------------

  Scenario: JO 9081-2020 (Gislaved): veckan räknas från beslutet, inte från verkställigheten
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, ordförande) där åtgärdsbeslutet är 2020-10-27, åtgärdens verkställande är 2020-11-12 och underställningen är 2020-11-13
    När läget prövas 2020-11-13
    Så är lvu.understallning fullgjord för sent med sista dag 2020-11-03, 10 dagar för sent
    Och vilar lvu.understallning på LVU (1990:52) 7 § 1 st.
    Och är lvu.upphor-utan-understallning inträdd med sista dag 2020-11-04
    Och har lvu.upphor-utan-understallning inträdesdag 2020-11-04

  Scenario: JO 9081-2020 (Gislaved): före underställningen, och det nya beslutet
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, ordförande) där åtgärdsbeslutet är 2020-10-27
    Och tvångsåtgärd m2 (omedelbart omhändertagande, 2 §, ordförande) där åtgärdsbeslutet är 2020-11-20
    När läget prövas 2020-11-20
    Så är lvu.understallning för m1 försenad med sista dag 2020-11-03, 17 dagar för sent
    Och är lvu.understallning för m2 kommande med sista dag 2020-11-27
    Och är lvu.upphor-utan-understallning för m2 kommande med sista dag 2020-11-28

  Scenario: JO 5886-2006 (Haninge): beslutet glömdes bort och ett nytt fattades
    # Länsrätten fastställde det nya beslutet den 24 november, så det var underställt senast då.
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, ordförande) där åtgärdsbeslutet är 2006-10-31
    Och tvångsåtgärd m2 (omedelbart omhändertagande, 2 §, ordförande) där åtgärdsbeslutet är 2006-11-20, underställningen är 2006-11-24 och domstolens fastställelse är 2006-11-24
    När läget prövas 2006-11-20
    Så är lvu.understallning för m1 försenad med sista dag 2006-11-07, 13 dagar för sent
    Och är lvu.upphor-utan-understallning för m1 inträdd med sista dag 2006-11-08
    Och är lvu.understallning för m2 kommande med sista dag 2006-11-27
    När läget prövas 2006-11-24
    Så är lvu.understallning för m2 fullgjord med sista dag 2006-11-27
    Och är lvu.rattens-provning för m2 fullgjord med sista dag 2006-12-01

  Scenario: JO 2533-2017 (Lekeberg): omhändertagandet den 2 mars underställs senast den 9 mars
    # När det underställdes framgår inte.
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2017-03-02
    När läget prövas 2017-03-09
    Så är lvu.understallning kommande med sista dag 2017-03-09

  Scenario: Underställning på sista dagen är i tid och omhändertagandet består
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 3 §, nämnd) där åtgärdsbeslutet är 2026-02-10 och underställningen är 2026-02-17
    När läget prövas 2026-03-01
    Så är lvu.understallning fullgjord med sista dag 2026-02-17
    Och är lvu.upphor-utan-understallning fullgjord med sista dag 2026-02-18
    Och är lvu.rattens-provning försenad med sista dag 2026-02-24

  Scenario: Sista dagen kan fortfarande räddas, dagen efter har omhändertagandet upphört
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 3 §, nämnd) där åtgärdsbeslutet är 2026-02-10
    När läget prövas 2026-02-17
    Så är lvu.understallning kommande med sista dag 2026-02-17
    Och är lvu.upphor-utan-understallning kommande
    Och har lvu.upphor-utan-understallning planerad dag 2026-02-17
    Och ska läget prövas igen 2026-02-18
    Och gäller inte lvu.rattens-provning
    När läget prövas 2026-02-18
    Så är lvu.understallning försenad, 1 dag för sent
    Och är lvu.upphor-utan-understallning inträdd med sista dag 2026-02-18

  Scenario: Veckan löper ut på en lördag: dagen flyttas inte, men det är oklart och den flyttade dagen visas
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-14
    När läget prövas 2026-02-20
    Så är lvu.understallning kommande med sista dag 2026-02-21
    Och har lvu.understallning flyttad dag 2026-02-23
    Och har lvu.understallning planerad dag 2026-02-20

  Scenario: Veckan löper ut på en söndag, så det som räddar omhändertagandet planeras till fredagen före
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-15
    När läget prövas 2026-02-16
    Så är lvu.upphor-utan-understallning kommande med sista dag 2026-02-23
    Och har lvu.upphor-utan-understallning planerad dag 2026-02-20

  Scenario: Ett omhändertagande som nämnden häver inom veckan behöver inte underställas
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-10 och åtgärdens upphörande är 2026-02-13
    När läget prövas 2026-03-01
    Så är lvu.understallning förfallen
    Och har lvu.upphor-utan-understallning bortfallsdag 2026-02-13

  Scenario: Rättens eget beslut underställs inte
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, domstol) där åtgärdsbeslutet är 2026-02-10 och åtgärdens verkställande är 2026-02-11
    När läget prövas 2026-03-01
    Så gäller inte lvu.understallning
    Och gäller inte lvu.upphor-utan-understallning
    Och gäller inte lvu.ansokan-om-vard
    Och gäller inte lvu.upphor-utan-ansokan

  Scenario: Ett odaterat beslut är oklart, aldrig ett tyst intet
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdens verkställande är 2026-02-11
    När läget prövas 2026-03-01
    Så är lvu.understallning oklar
    Och saknas åtgärdsbeslutet för lvu.understallning

  # --- Ansökan om vård, 8 och 9 §§ -----------------------------------------------------------------

  Scenario: JO 4558-2015 (Härryda): underställt och ansökt i tid
    # Verkställigheten är satt till beslutsdagen, den tidigast möjliga; ansökan var gjord senast den 7 juli.
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, ordförande) där åtgärdsbeslutet är 2015-06-23, underställningen är 2015-06-30, åtgärdens verkställande är 2015-06-23, domstolens fastställelse är 2015-07-01 och ansökan hos domstolen är 2015-07-07
    När läget prövas 2015-07-07
    Så är lvu.understallning fullgjord med sista dag 2015-06-30
    Och är lvu.ansokan-om-vard fullgjord med sista dag 2015-07-21
    Och är lvu.upphor-utan-ansokan fullgjord

  Scenario: JO 7244-2015 (Åmål): fyra veckor från verkställigheten, inte från rättens beslut
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2015-07-06, åtgärdens verkställande är 2015-07-06, underställningen är 2015-07-10 och domstolens fastställelse är 2015-07-10
    När läget prövas 2015-08-04
    Så är lvu.understallning fullgjord med sista dag 2015-07-13
    Och är lvu.ansokan-om-vard försenad med sista dag 2015-08-03, 1 dag för sent
    Och är lvu.upphor-utan-ansokan inträdd med sista dag 2015-08-04
    Och har lvu.upphor-utan-ansokan inträdesdag 2015-08-04

  Scenario: Fastställt men utan verkställighetsdag är fyraveckorsklockan oklar, inte tyst
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 3 §, nämnd) där åtgärdsbeslutet är 2026-02-10, underställningen är 2026-02-12 och domstolens fastställelse är 2026-02-17
    När läget prövas 2026-05-01
    Så är lvu.ansokan-om-vard oklar
    Och saknas åtgärdens verkställande för lvu.ansokan-om-vard
    Och är lvu.upphor-utan-ansokan oklar

  Scenario: Fastställt i väntan på verkställighet, sedan verkställt
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 3 §, nämnd) där åtgärdsbeslutet är 2026-02-10, underställningen är 2026-02-12, domstolens fastställelse är 2026-02-17 och åtgärdens verkställande är 2026-03-04
    När läget prövas 2026-03-10
    Så är lvu.ansokan-om-vard kommande med sista dag 2026-04-01

  Scenario: Rätten förlänger tiden
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-02, åtgärdens verkställande är 2026-03-02, underställningen är 2026-03-05 och domstolens fastställelse är 2026-03-11
    Och förlängning f1 som gäller m1 där begäran om förlängning är 2026-03-26, beslutet om förlängning är 2026-03-30 och förlängningens slutdag är 2026-04-13
    När läget prövas 2026-03-27
    Så är lvu.ansokan-om-vard kommande med sista dag 2026-03-30
    När läget prövas 2026-04-02
    Så är lvu.ansokan-om-vard förfallen
    Och är lvu.upphor-utan-ansokan fullgjord
    Och är lvu.ansokan-om-vard-forlangd-tid kommande med sista dag 2026-04-13
    Och är lvu.upphor-efter-forlangd-tid kommande med sista dag 2026-04-14
    När läget prövas 2026-04-14
    Så är lvu.ansokan-om-vard-forlangd-tid försenad, 1 dag för sent
    Och är lvu.upphor-efter-forlangd-tid inträdd med sista dag 2026-04-14
    Och vilar lvu.upphor-efter-forlangd-tid på LVU (1990:52) 9 § 1 st. 1 p.

  Scenario: Ansökan inom den förlängda tiden
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-02, åtgärdens verkställande är 2026-03-02 och ansökan hos domstolen är 2026-04-13
    Och förlängning f1 som gäller m1 där beslutet om förlängning är 2026-03-27 och förlängningens slutdag är 2026-04-13
    När läget prövas 2026-04-20
    Så är lvu.ansokan-om-vard-forlangd-tid fullgjord med sista dag 2026-04-13
    Och är lvu.upphor-efter-forlangd-tid fullgjord

  Scenario: En begäran om förlängning som rätten inte har bifallit ger ingen ny dag
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-02, åtgärdens verkställande är 2026-03-02, underställningen är 2026-03-05 och domstolens fastställelse är 2026-03-11
    Och förlängning f1 som gäller m1 där begäran om förlängning är 2026-03-26
    När läget prövas 2026-04-02
    Så är lvu.ansokan-om-vard försenad med sista dag 2026-03-30, 3 dagar för sent
    Och är lvu.upphor-utan-ansokan fullgjord
    Och gäller inte lvu.ansokan-om-vard-forlangd-tid
    Och gäller inte lvu.upphor-efter-forlangd-tid

  Scenario: En begäran om förlängning efter fyra veckor räddar inte omhändertagandet
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-02, åtgärdens verkställande är 2026-03-02, underställningen är 2026-03-05 och domstolens fastställelse är 2026-03-11
    Och förlängning f1 som gäller m1 där begäran om förlängning är 2026-03-31
    När läget prövas 2026-04-02
    Så är lvu.upphor-utan-ansokan inträdd med sista dag 2026-03-31

  Scenario: Omhändertagandet ska genast upphöra när skälen har upphört
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-04-28 och underställningen är 2026-04-30
    Och händelse h1 som gäller m1 (att skälen upphörde) där händelsen är 2026-05-06
    När läget prövas 2026-05-08
    Så är lvu.omhandertagande-skal-saknas försenad med sista dag 2026-05-06, 2 dagar för sent

  Scenario: Omhändertagandet hävs samma dag som skälen upphör
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-04-28 och åtgärdens upphörande är 2026-05-06
    Och händelse h1 som gäller m1 (att skälen upphörde) där händelsen är 2026-05-06
    När läget prövas 2026-05-08
    Så är lvu.omhandertagande-skal-saknas fullgjord med sista dag 2026-05-06

  Scenario: Att skälen för en annan åtgärd upphörde rör inte omhändertagandet
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-04-28
    Och tvångsåtgärd u1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-04-28
    Och händelse h1 som gäller u1 (att skälen upphörde) där händelsen är 2026-05-06
    När läget prövas 2026-05-08
    Så gäller inte lvu.omhandertagande-skal-saknas

  Scenario: Rätten beslutar om vård, och då har omhändertagandet upphört av sig självt
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-04-28 och underställningen är 2026-04-30
    Och händelse h1 som gäller m1 (att skälen upphörde) där händelsen är 2026-05-06
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-05-12
    När läget prövas 2026-05-11
    Så är lvu.omhandertagande-skal-saknas försenad
    När läget prövas 2026-05-20
    Så har lvu.omhandertagande-skal-saknas bortfallsdag 2026-05-12

  Scenario: Rätten medger att omhändertagandet fortsätter, trots att nämnden ansåg att skälen hade upphört
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-04-28 och underställningen är 2026-04-30
    Och händelse h1 som gäller m1 (att skälen upphörde) där händelsen är 2026-05-06
    Och tvångsåtgärd m2 (omhändertagande för tillfällig vård, 2 §, domstol) där åtgärdsbeslutet är 2026-05-12
    När läget prövas 2026-05-20
    Så har lvu.omhandertagande-skal-saknas för m1 bortfallsdag 2026-05-12

  Scenario: Skälen upphör under ett fortsatt omhändertagande
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-04-28
    Och tvångsåtgärd m2 (omhändertagande för tillfällig vård, 2 §, domstol) där åtgärdsbeslutet är 2026-05-12
    Och händelse h1 som gäller m2 (att skälen upphörde) där händelsen är 2026-06-01
    När läget prövas 2026-06-03
    Så är lvu.fortsatt-omhandertagande-skal-saknas för m2 försenad med sista dag 2026-06-01, 2 dagar för sent
    Och vilar lvu.fortsatt-omhandertagande-skal-saknas på LVU (1990:52) 9 b § 2 st.
    Och gäller inte lvu.omhandertagande-skal-saknas

  Scenario: En senare förlängning utan slutdag förlänger inget och ersätter inget
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-01-05, åtgärdens verkställande är 2026-01-05 och domstolens fastställelse är 2026-01-09
    Och förlängning f1 som gäller m1 där beslutet om förlängning är 2026-01-20 och förlängningens slutdag är 2026-02-20
    Och förlängning f2 som gäller m1 där beslutet om förlängning är 2026-02-10
    När läget prövas 2026-03-01
    Så är lvu.ansokan-om-vard-forlangd-tid för f1 försenad
    Och är lvu.upphor-efter-forlangd-tid för f1 inträdd med sista dag 2026-02-21
    Och har lvu.upphor-efter-forlangd-tid för f1 inträdesdag 2026-02-21

  # --- Fortsatt omhändertagande, 9 a och 9 b §§ ------------------------------------------------------

  Scenario: Två månader från rättens beslut, även när dagen är en söndag
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-02
    Och tvångsåtgärd t1 som gäller m1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-03-10 och åtgärdens slutdag är 2026-05-10
    När läget prövas 2026-05-10
    Så är lvu.fortsatt-omhandertagande-tva-manader kommande med sista dag 2026-05-10
    Och är lvu.fortsatt-omhandertagande-loper-ut kommande med sista dag 2026-05-11
    Och är lvu.fortsatt-omhandertagande-ett-ar kommande med sista dag 2027-03-10
    När läget prövas 2026-05-11
    Så är lvu.fortsatt-omhandertagande-tva-manader försenad, 1 dag för sent
    Och är lvu.fortsatt-omhandertagande-loper-ut inträdd med sista dag 2026-05-11

  Scenario: En ny ansökan i tid gör att omhändertagandet fortsätter; året räknas från det första medgivandet
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-02-02
    Och tvångsåtgärd t1 som gäller m1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-03-10 och åtgärdens slutdag är 2026-04-30
    Och händelse h1 som gäller t1 (ny ansökan hos domstolen) där händelsen är 2026-04-22
    Och tvångsåtgärd t2 som gäller m1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-05-04 och åtgärdens slutdag är 2026-07-04
    När läget prövas 2026-06-01
    Så är lvu.fortsatt-omhandertagande-kortare-tid för t1 fullgjord med sista dag 2026-04-30
    Och gäller inte lvu.fortsatt-omhandertagande-tva-manader för t1
    Och är lvu.fortsatt-omhandertagande-loper-ut för t1 fullgjord med sista dag 2026-05-01
    Och är lvu.fortsatt-omhandertagande-tva-manader för t2 kommande med sista dag 2026-07-04
    Och är lvu.fortsatt-omhandertagande-ett-ar kommande med sista dag 2027-03-10

  Scenario: Ett vanligt omhändertagande har inga tvåmånadersperioder
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-02
    När läget prövas 2026-03-01
    Så gäller inte lvu.fortsatt-omhandertagande-tva-manader
    Och gäller inte lvu.fortsatt-omhandertagande-loper-ut
    Och gäller inte lvu.fortsatt-omhandertagande-ett-ar

  Scenario: Utan angiven slutdag finns bara tvåmånadersgränsen
    Givet tvångsåtgärd t1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2025-12-31
    När läget prövas 2026-02-01
    Så är lvu.fortsatt-omhandertagande-tva-manader kommande med sista dag 2026-02-28
    Och gäller inte lvu.fortsatt-omhandertagande-loper-ut

  # --- Ordförandebeslut, läkarundersökning, rätten, skyndsamhet ----------------------------------------

  Scenario: Ordförandens beslut anmäls vid nästa sammanträde
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, ordförande) där åtgärdsbeslutet är 2026-03-04
    Och beslut b1 (LVU, ordförande) där beslutet är 2026-03-05
    Och att nämnden sammanträder 2026-03-18
    Och att nämnden sammanträder 2026-04-15
    När läget prövas 2026-03-10
    Så är lvu.anmalan-omhandertagande kommande med sista dag 2026-03-18
    Och är lvu.anmalan-vistelse kommande med sista dag 2026-03-18
    När läget prövas 2026-03-20
    Så är lvu.anmalan-omhandertagande försenad, 2 dagar för sent

  Scenario: Anmälan är gjord vid sammanträdet
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, ordförande) där åtgärdsbeslutet är 2026-03-04
    Och inlämnad rapport r1 som gäller m1 (anmälan vid nämndens sammanträde) där rapporten är 2026-03-18
    Och att nämnden sammanträder 2026-03-18
    När läget prövas 2026-03-20
    Så är lvu.anmalan-omhandertagande fullgjord med sista dag 2026-03-18

  Scenario: Nämndens och utskottets egna beslut anmäls inte
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, utskott) där åtgärdsbeslutet är 2026-03-04
    Och beslut b1 (LVU, nämnd) där beslutet är 2026-03-05
    Och att nämnden sammanträder 2026-03-18
    När läget prövas 2026-03-10
    Så gäller inte lvu.anmalan-omhandertagande
    Och gäller inte lvu.anmalan-vistelse

  Scenario: Läkarundersökning före ansökan
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-01-26, åtgärdens verkställande är 2026-01-26 och ansökan hos domstolen är 2026-02-16
    Och händelse h1 (läkarundersökning) där händelsen är 2026-02-04
    När läget prövas 2026-02-20
    Så är lvu.lakarundersokning fullgjord med sista dag 2026-02-16
    När läget prövas 2026-02-10
    Så gäller inte lvu.lakarundersokning

  Scenario: Ansökan utan läkarundersökning
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-01-26, åtgärdens verkställande är 2026-01-26 och ansökan hos domstolen är 2026-02-16
    När läget prövas 2026-02-20
    Så är lvu.lakarundersokning försenad med sista dag 2026-02-16, 4 dagar för sent

  Scenario: Läkarundersökningen bedömdes obehövlig
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-01-26 och ansökan hos domstolen är 2026-02-16
    Och händelse h1 som gäller m1 (bedömning att läkarundersökning är obehövlig) där händelsen är 2026-02-12
    När läget prövas 2026-02-20
    Så är lvu.lakarundersokning fullgjord

  Scenario: Rätten tar upp målet inom två veckor från ansökan
    # Ansökan kom in torsdagen den 27 december 2007 och förhandling hölls först den 18 januari (JO 3206-2008).
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2007-12-03, åtgärdens verkställande är 2007-12-03 och ansökan hos domstolen är 2007-12-27
    Och händelse h1 som gäller m1 (domstolens förhandling) där händelsen är 2008-01-18
    När läget prövas 2008-01-10
    Så är lvu.rattens-avgorande kommande med sista dag 2008-01-10
    När läget prövas 2008-01-31
    Så är lvu.rattens-avgorande fullgjord för sent med sista dag 2008-01-10, 8 dagar för sent

  Scenario: Innan ansökan har gjorts väntas inget avgörande
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-02
    När läget prövas 2026-02-20
    Så gäller inte lvu.rattens-avgorande

  Scenario: JO 2628-2013 (Örebro): lagen ger ingen dag för att svara på en begäran om mer umgänge
    # Begäran framgår av ett telefonsamtal den 25 maj 2012; svaret kom i oktober.
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2007-09-17
    Och begäran b1 som gäller v1 (begäran om prövning av hemlig vistelseort eller umgänge) där begärans ankomst är 2012-05-25
    När läget prövas 2012-09-30
    Så är lvu.skyndsam-handlaggning kommande
    Och har lvu.skyndsam-handlaggning ingen sista dag

  Scenario: En begäran om ett barn i skyddat boende handläggs inte enligt LVU
    Givet tvångsåtgärd s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-01-12
    Och begäran b1 som gäller s1 (begäran att vården upphör) där begärans ankomst är 2026-03-02
    När läget prövas 2026-03-05
    Så gäller inte lvu.skyndsam-handlaggning

  Scenario: Fastställt inom veckan utan uppgift om underställningen: den måste ha gjorts i tid
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-11-02, domstolens fastställelse är 2026-11-06
    När läget prövas 2026-11-20
    Så är lvu.understallning fullgjord med sista dag 2026-11-09
    Och är lvu.upphor-utan-understallning fullgjord

  Scenario: Fastställt efter veckan utan uppgift om underställningen: oklart om den kom i tid
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-11-02, domstolens fastställelse är 2026-11-10
    När läget prövas 2026-11-20
    Så är lvu.understallning oklar med sista dag 2026-11-09
    Och saknas underställningen för lvu.understallning

  Scenario: Utan rättens fastställelse påstås inte att omhändertagandet upphört för att ansökan saknas
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-02, åtgärdens verkställande är 2026-03-02 och underställningen är 2026-03-05
    När läget prövas 2026-04-02
    Så gäller inte lvu.upphor-utan-ansokan
    Och är lvu.ansokan-om-vard försenad med sista dag 2026-03-30

  Scenario: Rättens vecka går ut på julafton
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-12-14, underställningen är 2026-12-17 och domstolens fastställelse är 2026-12-28
    När läget prövas 2026-12-24
    Så är lvu.rattens-provning kommande med sista dag 2026-12-24
    Och har lvu.rattens-provning flyttad dag 2026-12-28
    När läget prövas 2026-12-29
    Så är lvu.rattens-provning fullgjord för sent med sista dag 2026-12-24, 4 dagar för sent

  Scenario: Ansökan kommer in dagen efter den förlängda tiden
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-02, åtgärdens verkställande är 2026-03-02 och ansökan hos domstolen är 2026-04-14
    Och förlängning f1 som gäller m1 där beslutet om förlängning är 2026-03-27 och förlängningens slutdag är 2026-04-13
    När läget prövas 2026-04-20
    Så är lvu.ansokan-om-vard-forlangd-tid fullgjord för sent med sista dag 2026-04-13, 1 dag för sent
    Och är lvu.upphor-efter-forlangd-tid inträdd med sista dag 2026-04-14

  Scenario: Omhändertagandet hävs först två dagar efter att skälen föll bort
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-04-28 och åtgärdens upphörande är 2026-05-08
    Och händelse h1 som gäller m1 (att skälen upphörde) där händelsen är 2026-05-06
    När läget prövas 2026-05-10
    Så är lvu.omhandertagande-skal-saknas fullgjord för sent med sista dag 2026-05-06, 2 dagar för sent

  Scenario: Ny ansökan om fortsatt omhändertagande dagen efter de två månaderna
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2025-12-01 och åtgärdens verkställande är 2025-12-01
    Och tvångsåtgärd t1 som gäller m1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2025-12-31
    Och händelse h1 som gäller t1 (ny ansökan hos domstolen) där händelsen är 2026-03-01
    När läget prövas 2026-03-02
    Så är lvu.fortsatt-omhandertagande-tva-manader fullgjord för sent med sista dag 2026-02-28, 1 dag för sent

  Scenario: Året med fortsatt omhändertagande från skottdagen
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2024-01-29 och åtgärdens verkställande är 2024-01-29
    Och tvångsåtgärd t1 som gäller m1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2024-02-29 och åtgärdens slutdag är 2024-04-29
    Och tvångsåtgärd t6 som gäller m1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2025-01-15, åtgärdens slutdag är 2025-02-28 och åtgärdens upphörande är 2025-03-02
    När läget prövas 2025-02-28
    Så är lvu.fortsatt-omhandertagande-ett-ar för t1 kommande med sista dag 2025-02-28
    Och gäller inte lvu.fortsatt-omhandertagande-ett-ar för t6
    När läget prövas 2025-03-01
    Så är lvu.fortsatt-omhandertagande-ett-ar för t1 försenad med sista dag 2025-02-28, 1 dag för sent

  Scenario: Följden är slut när alla medgivanden har upphört, och ett nytt omhändertagande börjar ett nytt år
    Givet tvångsåtgärd m1 (omedelbart omhändertagande för tillfällig vård, nämnd) där åtgärdsbeslutet är 2025-02-03
    Och tvångsåtgärd t1 som gäller m1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2025-03-10, åtgärdens slutdag är 2025-05-10 och åtgärdens upphörande är 2025-05-06
    Och tvångsåtgärd m2 (omedelbart omhändertagande för tillfällig vård, nämnd) där åtgärdsbeslutet är 2025-12-01
    Och tvångsåtgärd t2 som gäller m2 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-01-12 och åtgärdens slutdag är 2026-03-12
    När läget prövas 2026-03-11
    Så gäller inte lvu.fortsatt-omhandertagande-ett-ar för t1
    Och är lvu.fortsatt-omhandertagande-ett-ar för t2 kommande med sista dag 2027-01-12

  Scenario: Ordförandens beslut anmäls först vid det andra sammanträdet
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, ordförande) där åtgärdsbeslutet är 2026-03-04
    Och inlämnad rapport r1 som gäller m1 (anmälan vid nämndens sammanträde) där rapporten är 2026-04-15
    Och beslut b1 (LVU, ordförande) där beslutet är 2026-03-05
    Och inlämnad rapport r2 som gäller b1 (anmälan vid nämndens sammanträde) där rapporten är 2026-04-15
    Och att nämnden sammanträder 2026-03-18
    Och att nämnden sammanträder 2026-04-15
    När läget prövas 2026-03-19
    Så är lvu.anmalan-vistelse försenad med sista dag 2026-03-18, 1 dag för sent
    När läget prövas 2026-04-16
    Så är lvu.anmalan-omhandertagande fullgjord för sent med sista dag 2026-03-18, 28 dagar för sent
    Och är lvu.anmalan-vistelse fullgjord för sent med sista dag 2026-03-18, 28 dagar för sent

  Scenario: Ordförandens beslut om vistelsen anmäls i tid
    Givet beslut b1 (LVU, ordförande) där beslutet är 2026-03-05
    Och inlämnad rapport r1 som gäller b1 (anmälan vid nämndens sammanträde) där rapporten är 2026-03-18
    Och att nämnden sammanträder 2026-03-18
    När läget prövas 2026-03-18
    Så är lvu.anmalan-vistelse fullgjord med sista dag 2026-03-18

  Scenario: Läkarundersökningen görs dagen efter ansökan
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-01-26, åtgärdens verkställande är 2026-01-26 och ansökan hos domstolen är 2026-02-16
    Och händelse h1 som gäller m1 (läkarundersökning) där händelsen är 2026-02-17
    När läget prövas 2026-02-20
    Så är lvu.lakarundersokning fullgjord för sent med sista dag 2026-02-16, 1 dag för sent

  Scenario: Ansökan om fortsatt omhändertagande för tillfällig vård kräver ingen läkarundersökning
    Givet tvångsåtgärd m1 (omedelbart omhändertagande för tillfällig vård, nämnd) där åtgärdsbeslutet är 2026-01-26, åtgärdens verkställande är 2026-01-26 och ansökan hos domstolen är 2026-02-16
    Och tvångsåtgärd m3 (omedelbart omhändertagande för tillfällig vård, nämnd, ansökan om vård) där åtgärdsbeslutet är 2026-01-26, åtgärdens verkställande är 2026-01-26 och ansökan hos domstolen är 2026-02-16
    När läget prövas 2026-02-17
    Så gäller inte lvu.lakarundersokning för m1
    Och gäller inte lvu.lakarundersokning-infor-ansokan för m1
    Och är lvu.lakarundersokning för m3 försenad med sista dag 2026-02-16, 1 dag för sent

  # 8 och 9 a §§: fortsatt omhändertagande söks bara efter ett omhändertagande enligt 6 a §
  Scenario: Efter ett omhändertagande enligt 6 § är det vård som söks, vad som än är antecknat
    Givet tvångsåtgärd m2 (omedelbart omhändertagande, nämnd, ansökan om fortsatt omhändertagande) där åtgärdsbeslutet är 2026-01-26, åtgärdens verkställande är 2026-01-26 och ansökan hos domstolen är 2026-02-16
    När läget prövas 2026-02-17
    Så är lvu.lakarundersokning för m2 försenad med sista dag 2026-02-16, 1 dag för sent

  Scenario: Rätten avgör målet på den sista dagen
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-02 och ansökan hos domstolen är 2026-02-26
    Och tvångsåtgärd v1 som gäller m1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-03-12
    När läget prövas 2026-03-12
    Så är lvu.rattens-avgorande fullgjord med sista dag 2026-03-12

  Scenario: Rätten har inte tagit upp målet efter två veckor
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-02 och ansökan hos domstolen är 2026-02-26
    När läget prövas 2026-03-13
    Så är lvu.rattens-avgorande försenad med sista dag 2026-03-12, 1 dag för sent

  Scenario: Vårdnadshavarens begäran att vården upphör har besvarats
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-01-12
    Och begäran b1 som gäller v1 (begäran att vården upphör) där begärans ankomst är 2026-03-02 och svaret är 2026-03-20
    När läget prövas 2026-04-01
    Så är lvu.skyndsam-handlaggning fullgjord

  # --- När skyldigheterna upphör -------------------------------------------------------------------

  Scenario: Nämnden häver omhändertagandet medan rätten prövar det
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-10, åtgärdens verkställande är 2026-02-10, underställningen är 2026-02-12 och åtgärdens upphörande är 2026-02-16
    När läget prövas 2026-04-01
    Så har lvu.rattens-provning bortfallsdag 2026-02-16
    Och har lvu.ansokan-om-vard bortfallsdag 2026-02-16

  Scenario: Nämnden häver det fastställda omhändertagandet före och efter ansökan
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-10, åtgärdens verkställande är 2026-02-10, underställningen är 2026-02-12, domstolens fastställelse är 2026-02-17 och åtgärdens upphörande är 2026-02-25
    Och tvångsåtgärd m2 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-10, åtgärdens verkställande är 2026-03-10, underställningen är 2026-03-12, domstolens fastställelse är 2026-03-17, ansökan hos domstolen är 2026-03-30 och åtgärdens upphörande är 2026-04-07
    När läget prövas 2026-06-01
    Så har lvu.upphor-utan-ansokan för m1 bortfallsdag 2026-02-25
    Och har lvu.rattens-avgorande för m2 bortfallsdag 2026-04-07

  Scenariomall: Rätten har avgjort saken, och då behövs ingen ansökan mer
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-10, åtgärdens verkställande är 2026-02-10, underställningen är 2026-02-12 och domstolens fastställelse är 2026-02-17
    Och tvångsåtgärd v1 som gäller m1 (<avgörande>, domstol) där åtgärdsbeslutet är 2026-03-04
    När läget prövas 2026-06-01
    Så har lvu.ansokan-om-vard bortfallsdag 2026-03-04
    Och har lvu.upphor-utan-ansokan bortfallsdag 2026-03-04

    Exempel:
      | avgörande                           |
      | vård                                |
      | omhändertagande för tillfällig vård |

  Scenario: Rätten förlänger ansökningstiden en gång till
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-02 och åtgärdens verkställande är 2026-03-02
    Och förlängning f1 som gäller m1 där beslutet om förlängning är 2026-03-27 och förlängningens slutdag är 2026-04-13
    Och förlängning f2 som gäller m1 där beslutet om förlängning är 2026-04-10 och förlängningens slutdag är 2026-04-27
    När läget prövas 2026-04-20
    Så har lvu.ansokan-om-vard-forlangd-tid för f1 bortfallsdag 2026-04-10
    Och har lvu.upphor-efter-forlangd-tid för f1 bortfallsdag 2026-04-10
    Och är lvu.ansokan-om-vard-forlangd-tid för f2 kommande med sista dag 2026-04-27
    Och är lvu.upphor-efter-forlangd-tid för f2 kommande med sista dag 2026-04-28

  Scenario: Nämnden häver omhändertagandet inom den förlängda tiden
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-02, åtgärdens verkställande är 2026-03-02 och åtgärdens upphörande är 2026-04-08
    Och förlängning f1 som gäller m1 där beslutet om förlängning är 2026-03-27 och förlängningens slutdag är 2026-04-13
    När läget prövas 2026-04-20
    Så har lvu.ansokan-om-vard-forlangd-tid bortfallsdag 2026-04-08
    Och har lvu.upphor-efter-forlangd-tid bortfallsdag 2026-04-08

  Scenario: Ett nytt medgivande ersätter det förra, och det sista upphör före slutdagen
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-02-02
    Och tvångsåtgärd t1 som gäller m1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-03-10 och åtgärdens slutdag är 2026-05-10
    Och tvångsåtgärd t2 som gäller m1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-04-30, åtgärdens slutdag är 2026-06-30 och åtgärdens upphörande är 2026-06-15
    När läget prövas 2026-07-10
    Så har lvu.fortsatt-omhandertagande-tva-manader för t1 bortfallsdag 2026-04-30
    Och är lvu.fortsatt-omhandertagande-tva-manader för t2 fullgjord med sista dag 2026-06-30
    Och har lvu.fortsatt-omhandertagande-loper-ut för t2 bortfallsdag 2026-06-15

  Scenario: Ettårsgränsen när barnet fyller 18 år
    Givet den enskilde e1 där födelsedagen är 2007-02-01
    Och tvångsåtgärd m1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2024-03-29 och åtgärdens verkställande är 2024-03-29
    Och tvångsåtgärd t1 som gäller m1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2024-04-29
    När läget prövas 2025-03-01
    Så har lvu.fortsatt-omhandertagande-ett-ar bortfallsdag 2025-02-01

  Scenario: Rätten finner längre tid än ett år nödvändig
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2024-03-29 och åtgärdens verkställande är 2024-03-29
    Och tvångsåtgärd t1 som gäller m1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2024-04-29
    Och tvångsåtgärd t7 som gäller m1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2025-04-15 och åtgärdens slutdag är 2025-06-15
    När läget prövas 2025-05-01
    Så gäller inte lvu.fortsatt-omhandertagande-ett-ar

  Scenario: Rätten förlänger tiden för sitt eget avgörande
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-02 och ansökan hos domstolen är 2026-02-26
    Och förlängning f1 som gäller m1 där beslutet om förlängning är 2026-03-10 och förlängningens slutdag är 2026-04-01
    När läget prövas 2026-03-20
    Så är lvu.rattens-avgorande kommande med sista dag 2026-04-01

  Scenariomall: Rätten avgör också mål om flyttningsförbud, utreseförbud och tillfällig vård inom två veckor
    Givet tvångsåtgärd t1 (<tillfälligt>, nämnd) där åtgärdsbeslutet är 2026-03-31 och ansökan hos domstolen är 2026-04-27
    Och tvångsåtgärd f1 som gäller t1 (<slutligt>, domstol) där åtgärdsbeslutet är 2026-05-11
    När läget prövas 2026-05-20
    Så är lvu.rattens-avgorande fullgjord med sista dag 2026-05-11

    Exempel:
      | tillfälligt                 | slutligt                            |
      | tillfälligt flyttningsförbud | flyttningsförbud                    |
      | tillfälligt utreseförbud    | utreseförbud                        |
      | omedelbart omhändertagande  | omhändertagande för tillfällig vård |

  Scenario: Begäran återkallas innan den har besvarats
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-01-12
    Och begäran b1 som gäller v1 (begäran att vården upphör) där begärans ankomst är 2026-03-02 och återkallelsen av begäran är 2026-03-10
    När läget prövas 2026-04-01
    Så har lvu.skyndsam-handlaggning bortfallsdag 2026-03-10

  # --- 6 a §, ledamot, och vad rättens avgörande och en förlängning gör ------------------------------

  Scenario: Omhändertagande enligt 6 a § underställs och följs av ansökan som ett omhändertagande enligt 6 §
    Givet tvångsåtgärd m1 (omedelbart omhändertagande för tillfällig vård, ledamot) där åtgärdsbeslutet är 2026-03-03 och åtgärdens verkställande är 2026-03-04
    Och händelse h1 som gäller m1 (att skälen upphörde) där händelsen är 2026-03-05
    Och att nämnden sammanträder 2026-03-18
    När läget prövas 2026-03-05
    Så är lvu.understallning kommande med sista dag 2026-03-10
    Och är lvu.upphor-utan-understallning kommande med sista dag 2026-03-11
    Och är lvu.ansokan-om-vard kommande med sista dag 2026-04-01
    Och är lvu.anmalan-omhandertagande kommande med sista dag 2026-03-18
    Och är lvu.omhandertagande-skal-saknas kommande med sista dag 2026-03-05

  Scenario: Nämnden hade redan ansökt om vård när den omhändertog: ansökan utan dom gör inget oklart
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där ansökan hos domstolen är 2026-02-20
    Och tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-03
    När läget prövas 2026-03-05
    Så är lvu.understallning kommande med sista dag 2026-03-10
    Och är lvu.upphor-utan-understallning kommande med sista dag 2026-03-11

  Scenario: Den unge fyller 20 år innan ansökan ska göras
    Givet den enskilde e1 där födelsedagen är 2006-04-10
    Och tvångsåtgärd m1 (omedelbart omhändertagande, 3 §, nämnd) där åtgärdsbeslutet är 2026-03-30, underställningen är 2026-04-01 och åtgärdens verkställande är 2026-03-30
    Och tvångsåtgärd m2 (omedelbart omhändertagande, 3 §, nämnd) där åtgärdsbeslutet är 2026-03-16, underställningen är 2026-03-18 och åtgärdens verkställande är 2026-03-16
    Och förlängning f2 som gäller m2 där beslutet om förlängning är 2026-04-07 och förlängningens slutdag är 2026-05-11
    När läget prövas 2026-04-09
    Så är lvu.ansokan-om-vard för m1 kommande med sista dag 2026-04-27
    När läget prövas 2026-04-10
    Så har lvu.ansokan-om-vard för m1 bortfallsdag 2026-04-10
    Och har lvu.ansokan-om-vard-forlangd-tid för f2 bortfallsdag 2026-04-10

  Scenariomall: Rätten har avgjort saken inom den förlängda tiden
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-02 och åtgärdens verkställande är 2026-03-02
    Och förlängning f1 som gäller m1 där beslutet om förlängning är 2026-03-27 och förlängningens slutdag är 2026-04-13
    Och tvångsåtgärd v1 som gäller m1 (<avgörande>, domstol) där åtgärdsbeslutet är 2026-04-10
    När läget prövas 2026-04-20
    Så har lvu.ansokan-om-vard-forlangd-tid bortfallsdag 2026-04-10
    Och har lvu.upphor-efter-forlangd-tid bortfallsdag 2026-04-10

    Exempel:
      | avgörande                           |
      | vård                                |
      | omhändertagande för tillfällig vård |

  Scenario: En förlängning sedan ansökan har kommit in gäller rättens egen tid
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-02, åtgärdens verkställande är 2026-03-02 och ansökan hos domstolen är 2026-03-20
    Och förlängning f1 som gäller m1 där beslutet om förlängning är 2026-03-31 och förlängningens slutdag är 2026-04-20
    När läget prövas 2026-04-10
    Så gäller inte lvu.ansokan-om-vard-forlangd-tid
    Och gäller inte lvu.upphor-efter-forlangd-tid
    Och är lvu.ansokan-om-vard fullgjord med sista dag 2026-03-30

  Scenario: Ännu längre tid begärs inom den förlängda tiden, och rätten har inte svarat
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-02 och åtgärdens verkställande är 2026-03-02
    Och förlängning f1 som gäller m1 där beslutet om förlängning är 2026-03-27 och förlängningens slutdag är 2026-04-13
    Och förlängning f2 som gäller m1 där begäran om förlängning är 2026-04-13
    När läget prövas 2026-04-14
    Så gäller inte lvu.upphor-efter-forlangd-tid
    Och är lvu.ansokan-om-vard-forlangd-tid för f1 försenad med sista dag 2026-04-13, 1 dag för sent

  Scenario: Ännu längre tid begärs dagen efter den förlängda tiden
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-02 och åtgärdens verkställande är 2026-03-02
    Och förlängning f1 som gäller m1 där beslutet om förlängning är 2026-03-27 och förlängningens slutdag är 2026-04-13
    Och förlängning f2 som gäller m1 där begäran om förlängning är 2026-04-14
    När läget prövas 2026-04-14
    Så är lvu.upphor-efter-forlangd-tid för f1 inträdd med sista dag 2026-04-14

  Scenariomall: Det fortsatta omhändertagandet hävs när skälen upphör
    Givet tvångsåtgärd t1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-05-12 och åtgärdens upphörande är <upphör>
    Och händelse h1 som gäller t1 (att skälen upphörde) där händelsen är 2026-06-01
    När läget prövas 2026-06-10
    Så är lvu.fortsatt-omhandertagande-skal-saknas <läge> med sista dag 2026-06-01

    Exempel:
      | upphör     | läge               |
      | 2026-06-01 | fullgjord          |
      | 2026-06-03 | fullgjord för sent |

  Scenario: Så länge skälen finns ska inte det fortsatta omhändertagandet upphöra
    Givet tvångsåtgärd t1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-05-12
    När läget prövas 2026-06-10
    Så gäller inte lvu.fortsatt-omhandertagande-skal-saknas

  Scenario: Rätten beslutar på nytt sedan skälen enligt nämnden hade upphört
    Givet tvångsåtgärd t1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-05-12
    Och händelse h1 som gäller t1 (att skälen upphörde) där händelsen är 2026-06-01
    Och tvångsåtgärd t2 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-06-08
    När läget prövas 2026-06-10
    Så har lvu.fortsatt-omhandertagande-skal-saknas för t1 bortfallsdag 2026-06-08

  Scenario: Rätten har medgett kortare tid än två månader
    Givet tvångsåtgärd t1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-03-10 och åtgärdens slutdag är 2026-04-09
    Och händelse h1 som gäller t1 (ny ansökan hos domstolen) där händelsen är 2026-04-11
    När läget prövas 2026-04-09
    Så är lvu.fortsatt-omhandertagande-kortare-tid kommande med sista dag 2026-04-09
    Och gäller inte lvu.fortsatt-omhandertagande-tva-manader
    När läget prövas 2026-04-10
    Så är lvu.fortsatt-omhandertagande-kortare-tid försenad med sista dag 2026-04-09, 1 dag för sent
    Och är lvu.fortsatt-omhandertagande-loper-ut inträdd med sista dag 2026-04-10
    När läget prövas 2026-04-12
    Så är lvu.fortsatt-omhandertagande-kortare-tid fullgjord för sent med sista dag 2026-04-09, 2 dagar för sent
    Och är lvu.fortsatt-omhandertagande-loper-ut inträdd med sista dag 2026-04-10

  Scenario: Slutdagen två månader fram är ingen kortare tid
    Givet tvångsåtgärd t1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2025-12-31 och åtgärdens slutdag är 2026-02-28
    När läget prövas 2026-02-28
    Så gäller inte lvu.fortsatt-omhandertagande-kortare-tid
    Och är lvu.fortsatt-omhandertagande-tva-manader kommande med sista dag 2026-02-28
    Och är lvu.fortsatt-omhandertagande-loper-ut kommande med sista dag 2026-03-01

  Scenario: Det nya medgivandet söktes i tid men lämnades först sedan det förra hade löpt ut
    Givet tvångsåtgärd t1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-03-10 och åtgärdens slutdag är 2026-04-30
    Och tvångsåtgärd t2 (omhändertagande för tillfällig vård, domstol) där ansökan hos domstolen är 2026-04-30, åtgärdsbeslutet är 2026-05-06 och åtgärdens slutdag är 2026-07-06
    När läget prövas 2026-05-10
    Så gäller inte lvu.fortsatt-omhandertagande-loper-ut för t1
    Och gäller inte lvu.fortsatt-omhandertagande-kortare-tid för t1
    Och är lvu.fortsatt-omhandertagande-loper-ut för t2 kommande med sista dag 2026-07-07

  Scenario: Det nya medgivandet söktes dagen efter att det förra hade löpt ut
    Givet tvångsåtgärd t1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-03-10 och åtgärdens slutdag är 2026-04-30
    Och tvångsåtgärd t2 (omhändertagande för tillfällig vård, domstol) där ansökan hos domstolen är 2026-05-01, åtgärdsbeslutet är 2026-05-06 och åtgärdens slutdag är 2026-07-06
    När läget prövas 2026-05-10
    Så är lvu.fortsatt-omhandertagande-loper-ut för t1 inträdd med sista dag 2026-05-01
    Och har lvu.fortsatt-omhandertagande-loper-ut för t1 inträdesdag 2026-05-01

  Scenario: Det nya medgivandet lämnades medan det förra gällde
    Givet tvångsåtgärd t1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-03-10 och åtgärdens slutdag är 2026-04-30
    Och tvångsåtgärd t2 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-04-28 och åtgärdens slutdag är 2026-06-28
    När läget prövas 2026-05-10
    Så har lvu.fortsatt-omhandertagande-loper-ut för t1 bortfallsdag 2026-04-28
    Och har lvu.fortsatt-omhandertagande-kortare-tid för t1 bortfallsdag 2026-04-28

  Scenariomall: Det nya medgivandet hör till det förra
    Givet tvångsåtgärd t1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-03-10 och åtgärdens slutdag är 2026-04-30
    Och tvångsåtgärd t2 som gäller t1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är <beslutat> och åtgärdens slutdag är 2026-06-28
    När läget prövas 2026-05-10
    Så <svar>

    Exempel:
      | beslutat   | svar                                                                                      |
      | 2026-04-30 | gäller inte lvu.fortsatt-omhandertagande-loper-ut för t1                                  |
      | 2026-05-02 | är lvu.fortsatt-omhandertagande-loper-ut för t1 inträdd med sista dag 2026-05-01          |

  Scenario: En ansökan från tiden före medgivandet räddar det inte när det löper ut
    Givet tvångsåtgärd t1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-03-10 och åtgärdens slutdag är 2026-04-30
    Och händelse h1 (ny ansökan hos domstolen) där händelsen är 2026-02-20
    När läget prövas 2026-05-01
    Så är lvu.fortsatt-omhandertagande-loper-ut inträdd med sista dag 2026-05-01

  Scenario: En annan ledamots beslut anmäls som ordförandens, men bara beslut enligt 11 § hör hit
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, ledamot) där åtgärdsbeslutet är 2026-03-04
    Och beslut b1 (LVU, ledamot, paragraf 11) där beslutet är 2026-03-05
    Och beslut b2 (LVU, ordförande, paragraf 14) där beslutet är 2026-03-05
    Och att nämnden sammanträder 2026-03-18
    När läget prövas 2026-03-10
    Så är lvu.anmalan-omhandertagande kommande med sista dag 2026-03-18
    Och är lvu.anmalan-vistelse för b1 kommande med sista dag 2026-03-18
    Och gäller inte lvu.anmalan-vistelse för b2

  Scenario: Läkarundersökningen återstår redan innan ansökan har gjorts
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-01-26, underställningen är 2026-01-28, åtgärdens verkställande är 2026-01-26 och ansökan hos domstolen är 2026-02-16
    När läget prövas 2026-02-15
    Så är lvu.lakarundersokning-infor-ansokan kommande
    Och har lvu.lakarundersokning-infor-ansokan ingen sista dag
    Och gäller inte lvu.lakarundersokning
    När läget prövas 2026-02-17
    Så har lvu.lakarundersokning-infor-ansokan bortfallsdag 2026-02-16
    Och är lvu.lakarundersokning försenad med sista dag 2026-02-16, 1 dag för sent

  Scenario: Läkarundersökningen gjord, bedömd obehövlig, eller inte längre aktuell
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-01-26
    Och händelse h1 som gäller m1 (läkarundersökning) där händelsen är 2026-02-04
    Och tvångsåtgärd m2 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-01-26
    Och händelse h2 som gäller m2 (bedömning att läkarundersökning är obehövlig) där händelsen är 2026-02-02
    Och tvångsåtgärd m3 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-01-26 och åtgärdens upphörande är 2026-01-30
    Och tvångsåtgärd m4 (omedelbart omhändertagande, 2 §, domstol) där åtgärdsbeslutet är 2026-01-26
    När läget prövas 2026-02-10
    Så är lvu.lakarundersokning-infor-ansokan för m1 fullgjord
    Och är lvu.lakarundersokning-infor-ansokan för m2 fullgjord
    Och har lvu.lakarundersokning-infor-ansokan för m3 bortfallsdag 2026-01-30
    Och gäller inte lvu.lakarundersokning-infor-ansokan för m4

  Scenariomall: Rätten tar upp den nya ansökan om fortsatt omhändertagande inom två veckor
    Givet tvångsåtgärd m1 (omedelbart omhändertagande för tillfällig vård, nämnd) där åtgärdsbeslutet är 2026-02-02
    Och tvångsåtgärd t1 som gäller m1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-03-10 och åtgärdens slutdag är 2026-05-10
    Och händelse h1 som gäller t1 (ny ansökan hos domstolen) där händelsen är 2026-04-28
    Och händelse h2 som gäller t1 (domstolens förhandling) där händelsen är <förhandling>
    När läget prövas 2026-05-20
    Så är lvu.rattens-avgorande-ny-ansokan för t1 <läge> med sista dag 2026-05-12

    Exempel:
      | förhandling | läge               |
      | 2026-05-12  | fullgjord          |
      | 2026-05-13  | fullgjord för sent |

  Scenario: Utan ny ansökan väntas inget av rätten
    Givet tvångsåtgärd t2 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-03-11
    När läget prövas 2026-05-12
    Så gäller inte lvu.rattens-avgorande-ny-ansokan för t2

  Scenario: Rätten har inte tagit upp den nya ansökan
    Givet tvångsåtgärd t1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-03-10 och åtgärdens slutdag är 2026-05-10
    Och händelse h1 som gäller t1 (ny ansökan hos domstolen) där händelsen är 2026-04-28
    När läget prövas 2026-05-12
    Så är lvu.rattens-avgorande-ny-ansokan för t1 kommande med sista dag 2026-05-12
    När läget prövas 2026-05-13
    Så är lvu.rattens-avgorande-ny-ansokan för t1 försenad med sista dag 2026-05-12, 1 dag för sent

  Scenario: Begäran om undantag från ett utreseförbud, och en begäran som faller när vården upphör
    Givet tvångsåtgärd u1 (utreseförbud, domstol) där åtgärdsbeslutet är 2026-01-12
    Och begäran b1 som gäller u1 (begäran om undantag från utreseförbud) där begärans ankomst är 2026-03-02
    Och tvångsåtgärd v1 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2026-01-12 och åtgärdens upphörande är 2026-03-20
    Och begäran b2 som gäller v1 (begäran att vården upphör) där begärans ankomst är 2026-03-02
    När läget prövas 2026-04-01
    Så är lvu.skyndsam-handlaggning för b1 kommande
    Och har lvu.skyndsam-handlaggning för b1 ingen sista dag
    Och har lvu.skyndsam-handlaggning för b2 bortfallsdag 2026-03-20

  # Länsrätten blev förvaltningsrätten den 15 februari 2010
  Scenariomall: Mottagaren av underställningen den dag den senast skulle göras eller gjordes
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är <beslut> och underställningen är <gjort>
    När läget prövas <prövas>
    Så har lvu.understallning mottagaren <mottagare>

    Exempel:
      | beslut     | gjort      | prövas     | mottagare                                                          |
      | 2010-02-08 | 2010-02-16 | 2010-02-14 | länsrätten, eller den rätt som redan prövade frågan om vård        |
      | 2010-02-08 | 2010-02-16 | 2010-02-15 | förvaltningsrätten, eller den rätt som redan prövar frågan om vård |
      | 2010-02-05 | 2010-02-16 | 2010-03-01 | länsrätten, eller den rätt som redan prövade frågan om vård        |
      | 2010-02-08 | 2010-02-12 | 2020-01-01 | länsrätten, eller den rätt som redan prövade frågan om vård        |

  Scenario: Går veckan ut en lördag är underställningen försenad men omhändertagandet har inte säkert upphört
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-05-02
    När läget prövas 2026-05-10
    Så är lvu.understallning försenad med sista dag 2026-05-09, 1 dag för sent
    När läget prövas 2026-05-12
    Så är lvu.understallning försenad med sista dag 2026-05-09, 3 dagar för sent

  Scenario: Läkarundersökningen som saknades när rätten hade avgjort frågan är missad, inte kvar att göra
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-04-01 och åtgärdens verkställande är 2026-04-01 och underställningen är 2026-04-02 och domstolens fastställelse är 2026-04-08 och ansökan hos domstolen är 2026-04-20
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-05-07
    När läget prövas 2026-05-06
    Så är lvu.lakarundersokning för m1 försenad med sista dag 2026-04-20, 16 dagar för sent
    När läget prövas 2026-06-01
    Så är lvu.lakarundersokning för m1 förfallen med sista dag 2026-04-20, 17 dagar för sent

  Scenario: Förlängd till en dag som inte är känd: oklart, och inget har upphört
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-04-13 och åtgärdens verkställande är 2026-04-13 och underställningen är 2026-04-14 och domstolens fastställelse är 2026-04-20
    Och förlängning x1 som gäller m1 där beslutet om förlängning är 2026-05-08
    När läget prövas 2026-06-01
    Så är lvu.ansokan-om-vard oklar
    Och är lvu.upphor-utan-ansokan oklar
    Och saknas förlängningens slutdag för lvu.ansokan-om-vard

  Scenario: Rätten beslutar om vård inom veckan, innan omhändertagandet har underställts
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, nämnd, 2 §) där åtgärdsbeslutet är 2026-03-02, åtgärdens verkställande är 2026-03-02 och ansökan hos domstolen är 2026-02-20
    Och tvångsåtgärd v1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2026-03-05
    När läget prövas 2026-03-15
    Så har lvu.understallning bortfallsdag 2026-03-05
    Och har lvu.upphor-utan-understallning bortfallsdag 2026-03-05

  Scenario: Rätten avgör frågan om vård innan den har prövat det underställda omhändertagandet
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, nämnd, 2 §) där åtgärdsbeslutet är 2026-03-02, åtgärdens verkställande är 2026-03-02 och underställningen är 2026-03-03
    Och tvångsåtgärd v1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2026-03-05
    När läget prövas 2026-03-15
    Så har lvu.rattens-provning bortfallsdag 2026-03-05

  Scenario: Rätten medger fortsatt omhändertagande innan det omedelbara har underställts
    Givet tvångsåtgärd m1 (omedelbart omhändertagande för tillfällig vård, nämnd) där åtgärdsbeslutet är 2026-03-02 och åtgärdens verkställande är 2026-03-02
    Och tvångsåtgärd m2 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-03-06
    När läget prövas 2026-03-15
    Så har lvu.understallning bortfallsdag 2026-03-06
    Och har lvu.upphor-utan-understallning bortfallsdag 2026-03-06

  Scenario: Skälen upphör när omhändertagandet redan har upphört enligt lagen
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, nämnd, 2 §) där åtgärdsbeslutet är 2026-01-12 och åtgärdens verkställande är 2026-01-12
    Och händelse h1 som gäller m1 (att skälen upphörde) där händelsen är 2026-02-20
    När läget prövas 2026-03-01
    Så har lvu.omhandertagande-skal-saknas bortfallsdag 2026-01-20
