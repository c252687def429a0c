# language: sv
Egenskap: Barn i skyddat boende enligt LPBS

  Scenario: Den omedelbara insatsen underställs inom en vecka
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, ordförande) där åtgärdsbeslutet är 2026-02-11, underställningen är 2026-02-18 och domstolens fastställelse är 2026-02-26
    Och att nämnden sammanträder 2026-02-25
    När läget prövas 2026-02-12
    Så är lpbs.understallning kommande med sista dag 2026-02-18
    Och är lpbs.upphor-utan-understallning kommande med sista dag 2026-02-19
    Och är lpbs.anmalan-omedelbar-insats kommande med sista dag 2026-02-25
    Och gäller inte lpbs.rattens-provning
    När läget prövas 2026-03-01
    Så är lpbs.understallning fullgjord
    Och är lpbs.upphor-utan-understallning fullgjord
    Och är lpbs.rattens-provning fullgjord för sent med sista dag 2026-02-25, 1 dag för sent

  Scenario: Utan underställning upphör beslutet
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-11
    När läget prövas 2026-02-19
    Så är lpbs.understallning försenad, 1 dag för sent
    Och är lpbs.upphor-utan-understallning inträdd med sista dag 2026-02-19
    Och gäller inte lpbs.anmalan-omedelbar-insats

  Scenario: Domstolens egen omedelbara insats
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-11 och åtgärdens verkställande är 2026-02-11
    När läget prövas 2026-02-19
    Så gäller inte lpbs.understallning
    Och gäller inte lpbs.upphor-utan-understallning
    Och gäller inte lpbs.ansokan
    Och gäller inte lpbs.upphor-utan-ansokan

  Scenario: Ansökan inom sex veckor från placeringen
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-04-13, åtgärdens verkställande är 2026-04-15, underställningen är 2026-04-16, domstolens fastställelse är 2026-04-22 och ansökan hos domstolen är 2026-05-27
    När läget prövas 2026-05-01
    Så är lpbs.ansokan kommande med sista dag 2026-05-27
    Och är lpbs.upphor-utan-ansokan kommande med sista dag 2026-05-28
    Och gäller inte lpbs.rattens-avgorande
    När läget prövas 2026-05-28
    Så är lpbs.ansokan fullgjord
    Och är lpbs.upphor-utan-ansokan fullgjord
    Och är lpbs.rattens-avgorande kommande med sista dag 2026-06-10
    Och gäller inte lpbs.ansokan-forlangd-tid
    Och gäller inte lpbs.upphor-efter-forlangd-tid

  Scenario: Ingen ansökan, och insatsen upphör
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-04-13, åtgärdens verkställande är 2026-04-15, underställningen är 2026-04-16 och domstolens fastställelse är 2026-04-22
    När läget prövas 2026-05-28
    Så är lpbs.ansokan försenad, 1 dag för sent
    Och är lpbs.upphor-utan-ansokan inträdd med sista dag 2026-05-28

  Scenario: Rätten förlänger tiden
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-04-13, åtgärdens verkställande är 2026-04-15, underställningen är 2026-04-16 och domstolens fastställelse är 2026-04-22
    Och förlängning f1 som gäller s1 där begäran om förlängning är 2026-05-20, beslutet om förlängning är 2026-05-22 och förlängningens slutdag är 2026-06-17
    När läget prövas 2026-06-01
    Så är lpbs.ansokan förfallen
    Och är lpbs.upphor-utan-ansokan fullgjord
    Och är lpbs.ansokan-forlangd-tid kommande med sista dag 2026-06-17
    När läget prövas 2026-06-18
    Så är lpbs.ansokan-forlangd-tid försenad, 1 dag för sent
    Och är lpbs.upphor-efter-forlangd-tid inträdd med sista dag 2026-06-18

  Scenario: Målet tas upp inom två veckor från ansökan
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-04-07, åtgärdens verkställande är 2026-04-08 och ansökan hos domstolen är 2026-05-04
    Och tvångsåtgärd s2 som gäller s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-05-18
    När läget prövas 2026-05-20
    Så är lpbs.rattens-avgorande fullgjord med sista dag 2026-05-18

  Scenario: Rättens beslut upphör om placeringen inte har påbörjats
    Givet tvångsåtgärd s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-09 och åtgärdens laga kraft är 2026-03-03
    När läget prövas 2026-03-31
    Så är lpbs.beslut-upphor kommande med sista dag 2026-04-01
    När läget prövas 2026-04-01
    Så är lpbs.beslut-upphor inträdd

  Scenario: Barnet är redan placerat, eller domen har ännu inte laga kraft
    Givet tvångsåtgärd s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-09, åtgärdens verkställande är 2026-02-10 och åtgärdens laga kraft är 2026-03-03
    Och tvångsåtgärd s2 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-09
    När läget prövas 2026-04-10
    Så är lpbs.beslut-upphor för s1 fullgjord
    Och gäller inte lpbs.beslut-upphor för s2

  Scenario: Övervägande var sjätte månad från placeringen
    Givet placering p1 (skyddat boende, LPBS) där placeringens verkställande är 2026-01-08
    Och granskning g1 som gäller p1 (övervägande, utskott) där granskningen är 2026-06-30
    När läget prövas 2026-07-09
    Så är tillfälle 1 av lpbs.overvagande fullgjord med sista dag 2026-07-08
    Och är tillfälle 2 av lpbs.overvagande kommande med sista dag 2026-12-30

  Scenario: Ordförandens övervägande räknas inte
    Givet placering p1 (skyddat boende, LPBS) där placeringens verkställande är 2026-01-08
    Och granskning g1 som gäller p1 (övervägande, ordförande) där granskningen är 2026-06-30
    När läget prövas 2026-07-09
    Så är lpbs.overvagande försenad med sista dag 2026-07-08, 1 dag för sent

  Scenario: Med båda vårdnadshavarnas samtycke gäller SoL, inte LPBS
    Givet placering p1 (skyddat boende, SoL) där placeringens verkställande är 2026-01-08
    När läget prövas 2026-07-09
    Så gäller inte lpbs.overvagande

  Scenario: Hemlig vistelseort övervägs var sjätte månad
    Givet tvångsåtgärd h1 (hemlig vistelseort i skyddat boende, ordförande) där åtgärdsbeslutet är 2026-02-05
    Och att nämnden sammanträder 2026-02-25
    När läget prövas 2026-02-10
    Så är lpbs.overvagande-umgange kommande med sista dag 2026-08-05
    Och är lpbs.anmalan-umgange kommande med sista dag 2026-02-25
    När läget prövas 2026-08-06
    Så är lpbs.overvagande-umgange försenad, 1 dag för sent

  Scenario: Umgängesbegränsning enligt LVU följer LVU
    Givet tvångsåtgärd u1 (umgängesbegränsning, ordförande) där åtgärdsbeslutet är 2026-02-05 och åtgärdens laga kraft är 2026-03-05
    När läget prövas 2026-04-01
    Så gäller inte lpbs.overvagande-umgange
    Och gäller inte lpbs.anmalan-umgange
    Och gäller inte lpbs.avvisning-umgange

  Scenario: Skälen upphör
    Givet tvångsåtgärd s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-09
    Och tvångsåtgärd s2 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-12
    Och händelse h1 som gäller s1 (att skälen upphörde) där händelsen är 2026-05-04
    När läget prövas 2026-05-06
    Så är lpbs.skal-saknas kommande
    Och har lpbs.skal-saknas ingen sista dag
    Och gäller inte lpbs.omedelbar-skal-saknas

  Scenario: Skälen för den omedelbara insatsen upphör
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-12 och åtgärdens upphörande är 2026-01-20
    Och händelse h1 som gäller s1 (att skälen upphörde) där händelsen är 2026-01-19
    När läget prövas 2026-02-01
    Så är lpbs.omedelbar-skal-saknas fullgjord
    Och gäller inte lpbs.skal-saknas

  Scenario: Insatsen upphör senast när vårdnadshavaren lämnar det skyddade boendet
    Givet den enskilde e1 där födelsedagen är 2015-06-01
    Och tvångsåtgärd s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-09 och åtgärdens upphörande är 2026-06-03
    Och händelse h1 (att vårdnadshavarens insats upphörde) där händelsen är 2026-06-01
    När läget prövas 2026-05-31
    Så gäller inte lpbs.vardnadshavarens-insats
    När läget prövas 2026-06-02
    Så är lpbs.vardnadshavarens-insats försenad med sista dag 2026-06-01, 1 dag för sent
    När läget prövas 2026-06-03
    Så är lpbs.vardnadshavarens-insats fullgjord för sent, 2 dagar för sent

  Scenario: Insatsen upphör senast när barnet fyller 18 år
    Givet den enskilde e1 där födelsedagen är 2008-06-01
    Och tvångsåtgärd s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-09
    När läget prövas 2026-06-02
    Så är lpbs.aldersgrans försenad med sista dag 2026-06-01, 1 dag för sent

  Scenario: Åldersgränsen i 7 kap. gäller inte vård enligt LVU
    Givet den enskilde e1 där födelsedagen är 2008-06-01
    Och tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2026-02-09
    När läget prövas 2026-06-02
    Så gäller inte lpbs.aldersgrans

  Scenario: Ordförandens beslut om placeringen anmäls
    Givet beslut b1 (LPBS, ordförande) där beslutet är 2026-09-07
    Och inlämnad rapport r1 som gäller b1 (anmälan vid nämndens sammanträde) där rapporten är 2026-09-23
    Och att nämnden sammanträder 2026-09-23
    När läget prövas 2026-09-10
    Så är lpbs.anmalan-placering kommande med sista dag 2026-09-23
    När läget prövas 2026-09-24
    Så är lpbs.anmalan-placering fullgjord

  Scenario: Nämndens eget beslut om placeringen anmäls inte
    Givet beslut b1 (LPBS, nämnd) där beslutet är 2026-09-07
    Och att nämnden sammanträder 2026-09-23
    När läget prövas 2026-09-10
    Så gäller inte lpbs.anmalan-placering

  Scenario: Framställning om umgänge får avvisas inom sex månader från laga kraft
    Givet tvångsåtgärd u1 (umgängesbegränsning i skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-19 och åtgärdens laga kraft är 2026-02-10
    Och begäran b1 som gäller u1 (begäran om prövning av hemlig vistelseort eller umgänge) där begärans ankomst är 2026-08-10
    När läget prövas 2026-08-12
    Så är lpbs.avvisning-umgange fullgjord med sista dag 2026-08-10
    Och är lpbs.skyndsam-handlaggning kommande
    Och har lpbs.skyndsam-handlaggning ingen sista dag

  Scenario: En framställning dagen efter ska prövas
    Givet tvångsåtgärd u1 (umgängesbegränsning i skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-19 och åtgärdens laga kraft är 2026-02-10
    Och begäran b1 som gäller u1 (begäran om prövning av hemlig vistelseort eller umgänge) där begärans ankomst är 2026-08-11
    När läget prövas 2026-08-12
    Så är lpbs.avvisning-umgange inträdd med sista dag 2026-08-10

  Scenario: Framställning om att insatsen ska upphöra
    Givet tvångsåtgärd s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-01-19 och åtgärdens laga kraft är 2026-02-10
    Och tvångsåtgärd s2 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-07-19
    Och begäran b1 som gäller s1 (begäran att vården upphör) där begärans ankomst är 2026-05-04 och svaret är 2026-05-11
    När läget prövas 2026-08-12
    Så är lpbs.avvisning-upphorande för s1 fullgjord med sista dag 2026-08-10
    Och gäller inte lpbs.avvisning-upphorande för s2
    Och är lpbs.skyndsam-handlaggning fullgjord

  Scenario: En begäran om vård enligt LVU handläggs inte enligt LPBS
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-01-19
    Och begäran b1 som gäller v1 (begäran att vården upphör) där begärans ankomst är 2026-05-04
    När läget prövas 2026-05-06
    Så gäller inte lpbs.skyndsam-handlaggning

  Scenario: Underställningen kommer in dagen efter veckan
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-11 och underställningen är 2026-02-19
    När läget prövas 2026-02-20
    Så är lpbs.understallning fullgjord för sent med sista dag 2026-02-18, 1 dag för sent
    Och är lpbs.upphor-utan-understallning inträdd med sista dag 2026-02-19

  Scenario: Förvaltningsrätten prövar beslutet på veckans sista dag
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-11, underställningen är 2026-02-18 och domstolens fastställelse är 2026-02-25
    När läget prövas 2026-02-26
    Så är lpbs.rattens-provning fullgjord med sista dag 2026-02-25

  Scenario: Rättens vecka går ut på midsommarafton
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-06-10 och underställningen är 2026-06-12
    När läget prövas 2026-06-20
    Så är lpbs.rattens-provning försenad med sista dag 2026-06-19, 1 dag för sent
    Och har lpbs.rattens-provning flyttad dag 2026-06-22

  Scenario: Ansökan på den förlängda tidens sista dag
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-04-13, åtgärdens verkställande är 2026-04-15, underställningen är 2026-04-16, domstolens fastställelse är 2026-04-22 och ansökan hos domstolen är 2026-06-17
    Och förlängning f1 som gäller s1 där begäran om förlängning är 2026-05-20, beslutet om förlängning är 2026-05-22 och förlängningens slutdag är 2026-06-17
    När läget prövas 2026-06-18
    Så är lpbs.ansokan-forlangd-tid fullgjord med sista dag 2026-06-17
    Och är lpbs.upphor-efter-forlangd-tid fullgjord

  Scenario: Ansökan dagen efter den förlängda tiden
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-04-13, åtgärdens verkställande är 2026-04-15, underställningen är 2026-04-16, domstolens fastställelse är 2026-04-22 och ansökan hos domstolen är 2026-06-18
    Och förlängning f1 som gäller s1 där begäran om förlängning är 2026-05-20, beslutet om förlängning är 2026-05-22 och förlängningens slutdag är 2026-06-17
    När läget prövas 2026-06-18
    Så är lpbs.ansokan-forlangd-tid fullgjord för sent med sista dag 2026-06-17, 1 dag för sent
    Och är lpbs.upphor-efter-forlangd-tid inträdd med sista dag 2026-06-18

  Scenario: Målet tas inte upp inom två veckor
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-04-07, åtgärdens verkställande är 2026-04-08 och ansökan hos domstolen är 2026-05-04
    Och händelse h1 som gäller s1 (domstolens förhandling) där händelsen är 2026-05-20
    När läget prövas 2026-05-19
    Så är lpbs.rattens-avgorande försenad med sista dag 2026-05-18, 1 dag för sent
    När läget prövas 2026-05-20
    Så är lpbs.rattens-avgorande fullgjord för sent med sista dag 2026-05-18, 2 dagar för sent

  Scenario: Placering den 31 augusti övervägs två dagar för sent
    Givet placering p1 (skyddat boende, LPBS) där placeringens verkställande är 2025-08-31
    Och granskning g1 som gäller p1 (övervägande, utskott) där granskningen är 2026-03-02
    När läget prövas 2026-03-03
    Så är tillfälle 1 av lpbs.overvagande fullgjord för sent med sista dag 2026-02-28, 2 dagar för sent
    Och är tillfälle 2 av lpbs.overvagande kommande med sista dag 2026-09-02

  Scenario: Umgängesbegränsningen övervägs på sista dagen och nästa gång för sent
    Givet tvångsåtgärd u1 (umgängesbegränsning i skyddat boende, nämnd) där åtgärdsbeslutet är 2024-08-31
    Och granskning g1 som gäller u1 (övervägande, utskott) där granskningen är 2025-02-28
    Och granskning g2 som gäller u1 (övervägande, nämnd) där granskningen är 2025-08-29
    När läget prövas 2025-09-01
    Så är tillfälle 1 av lpbs.overvagande-umgange fullgjord med sista dag 2025-02-28
    Och är tillfälle 2 av lpbs.overvagande-umgange fullgjord för sent med sista dag 2025-08-28, 1 dag för sent
    Och är tillfälle 3 av lpbs.overvagande-umgange kommande med sista dag 2026-02-28

  Scenario: Nämnden låter insatsen upphöra när skälen har fallit bort
    Givet tvångsåtgärd s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-09 och åtgärdens upphörande är 2026-05-06
    Och händelse h1 som gäller s1 (att skälen upphörde) där händelsen är 2026-05-04
    När läget prövas 2026-05-07
    Så är lpbs.skal-saknas fullgjord

  Scenario: Den omedelbara insatsen ska upphöra men beslutet dröjer
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-12 och underställningen är 2026-01-14
    Och händelse h1 som gäller s1 (att skälen upphörde) där händelsen är 2026-01-19
    När läget prövas 2026-01-20
    Så är lpbs.omedelbar-skal-saknas kommande
    Och har lpbs.omedelbar-skal-saknas ingen sista dag

  Scenario: Barnets insats upphör samma dag som vårdnadshavarens
    Givet den enskilde e1 där födelsedagen är 2015-06-01
    Och tvångsåtgärd s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-09 och åtgärdens upphörande är 2026-06-01
    Och händelse h1 som gäller s1 (att vårdnadshavarens insats upphörde) där händelsen är 2026-06-01
    När läget prövas 2026-06-02
    Så är lpbs.vardnadshavarens-insats fullgjord med sista dag 2026-06-01

  Scenariomall: Barn fött på skottdagen fyller 18 år den sista februari
    Givet den enskilde e1 där födelsedagen är 2008-02-29
    Och tvångsåtgärd s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2025-12-01 och åtgärdens upphörande är <upphör>
    När läget prövas 2026-03-10
    Så är lpbs.aldersgrans <läge> med sista dag 2026-02-28

    Exempel:
      | upphör     | läge              |
      | 2026-02-28 | fullgjord         |
      | 2026-03-01 | fullgjord för sent |

  Scenario: Ordförandens beslut anmäls vid nästa sammanträde
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, ordförande) där åtgärdsbeslutet är 2026-02-11
    Och inlämnad rapport r1 som gäller s1 (anmälan vid nämndens sammanträde) där rapporten är 2026-02-25
    Och tvångsåtgärd h1 (hemlig vistelseort i skyddat boende, ordförande) där åtgärdsbeslutet är 2026-02-12
    Och inlämnad rapport r2 som gäller h1 (anmälan vid nämndens sammanträde) där rapporten är 2026-02-25
    Och att nämnden sammanträder 2026-02-25
    När läget prövas 2026-02-26
    Så är lpbs.anmalan-omedelbar-insats fullgjord med sista dag 2026-02-25
    Och är lpbs.anmalan-umgange fullgjord med sista dag 2026-02-25

  Scenario: Ordförandens beslut glöms vid sammanträdet och anmäls vid nästa
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, ordförande) där åtgärdsbeslutet är 2026-02-11
    Och inlämnad rapport r1 som gäller s1 (anmälan vid nämndens sammanträde) där rapporten är 2026-03-25
    Och tvångsåtgärd h1 (hemlig vistelseort i skyddat boende, ordförande) där åtgärdsbeslutet är 2026-02-12
    Och inlämnad rapport r2 som gäller h1 (anmälan vid nämndens sammanträde) där rapporten är 2026-03-25
    Och beslut b1 (LPBS, ordförande) där beslutet är 2026-02-13
    Och inlämnad rapport r3 som gäller b1 (anmälan vid nämndens sammanträde) där rapporten är 2026-03-25
    Och att nämnden sammanträder 2026-02-25
    Och att nämnden sammanträder 2026-03-25
    När läget prövas 2026-02-26
    Så är lpbs.anmalan-omedelbar-insats försenad med sista dag 2026-02-25, 1 dag för sent
    Och är lpbs.anmalan-umgange försenad med sista dag 2026-02-25, 1 dag för sent
    Och är lpbs.anmalan-placering försenad med sista dag 2026-02-25, 1 dag för sent
    När läget prövas 2026-03-25
    Så är lpbs.anmalan-omedelbar-insats fullgjord för sent med sista dag 2026-02-25, 28 dagar för sent
    Och är lpbs.anmalan-umgange fullgjord för sent med sista dag 2026-02-25, 28 dagar för sent
    Och är lpbs.anmalan-placering fullgjord för sent med sista dag 2026-02-25, 28 dagar för sent

  Scenario: Framställning om upphörande dagen efter sex månader får inte avvisas
    Givet tvångsåtgärd s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2025-08-11 och åtgärdens verkställande är 2025-08-12 och åtgärdens laga kraft är 2025-08-31
    Och begäran b1 som gäller s1 (begäran att vården upphör) där begärans ankomst är 2026-03-01
    När läget prövas 2026-02-28
    Så är lpbs.avvisning-upphorande kommande med sista dag 2026-02-28
    När läget prövas 2026-03-01
    Så är lpbs.avvisning-upphorande inträdd med sista dag 2026-02-28

  Scenario: Förvaltningsrätten förlänger tiden för sitt avgörande
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-04-07, åtgärdens verkställande är 2026-04-08 och ansökan hos domstolen är 2026-05-04
    Och förlängning f1 som gäller s1 där beslutet om förlängning är 2026-05-15 och förlängningens slutdag är 2026-06-01
    När läget prövas 2026-05-20
    Så är lpbs.rattens-avgorande kommande med sista dag 2026-06-01

  # --- När skyldigheterna upphör -------------------------------------------------------------------

  Scenario: Nämnden häver den omedelbara insatsen innan den har underställts
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-11, åtgärdens verkställande är 2026-02-12 och åtgärdens upphörande är 2026-02-16
    När läget prövas 2026-04-01
    Så har lpbs.understallning bortfallsdag 2026-02-16
    Och har lpbs.upphor-utan-understallning bortfallsdag 2026-02-16
    Och har lpbs.ansokan bortfallsdag 2026-02-16

  Scenario: Nämnden häver den omedelbara insatsen medan rätten prövar den
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-11, åtgärdens verkställande är 2026-02-12, underställningen är 2026-02-13 och åtgärdens upphörande är 2026-02-16
    När läget prövas 2026-04-01
    Så har lpbs.rattens-provning bortfallsdag 2026-02-16

  Scenario: Nämnden häver den fastställda insatsen före och efter ansökan
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-02, underställningen är 2026-02-03, domstolens fastställelse är 2026-02-06 och åtgärdens upphörande är 2026-02-16
    Och tvångsåtgärd s2 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-03-02, åtgärdens verkställande är 2026-03-02, underställningen är 2026-03-03, domstolens fastställelse är 2026-03-06, ansökan hos domstolen är 2026-03-10 och åtgärdens upphörande är 2026-03-16
    När läget prövas 2026-05-01
    Så har lpbs.upphor-utan-ansokan för s1 bortfallsdag 2026-02-16
    Och har lpbs.rattens-avgorande för s2 bortfallsdag 2026-03-16

  Scenario: Rätten beviljar skyddat boende, och då behövs ingen ansökan mer
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-02, underställningen är 2026-02-03 och domstolens fastställelse är 2026-02-06
    Och händelse h1 som gäller s1 (att skälen upphörde) där händelsen är 2026-03-02
    Och tvångsåtgärd s2 som gäller s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-03-04
    När läget prövas 2026-05-01
    Så har lpbs.ansokan bortfallsdag 2026-03-04
    Och har lpbs.upphor-utan-ansokan bortfallsdag 2026-03-04
    Och har lpbs.omedelbar-skal-saknas bortfallsdag 2026-03-04

  Scenario: Rätten förlänger tiden en gång till
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-04-13, åtgärdens verkställande är 2026-04-15, underställningen är 2026-04-16 och domstolens fastställelse är 2026-04-22
    Och förlängning f1 som gäller s1 där beslutet om förlängning är 2026-05-22 och förlängningens slutdag är 2026-06-17
    Och förlängning f2 som gäller s1 där beslutet om förlängning är 2026-06-15 och förlängningens slutdag är 2026-07-01
    När läget prövas 2026-06-20
    Så har lpbs.ansokan-forlangd-tid för f1 bortfallsdag 2026-06-15
    Och har lpbs.upphor-efter-forlangd-tid för f1 bortfallsdag 2026-06-15
    Och är lpbs.ansokan-forlangd-tid för f2 kommande med sista dag 2026-07-01
    Och är lpbs.upphor-efter-forlangd-tid för f2 kommande med sista dag 2026-07-02

  Scenario: Nämnden häver insatsen inom den förlängda tiden
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-04-13, åtgärdens verkställande är 2026-04-15, underställningen är 2026-04-16, domstolens fastställelse är 2026-04-22 och åtgärdens upphörande är 2026-06-10
    Och förlängning f1 som gäller s1 där beslutet om förlängning är 2026-05-22 och förlängningens slutdag är 2026-06-17
    När läget prövas 2026-06-20
    Så har lpbs.ansokan-forlangd-tid bortfallsdag 2026-06-10
    Och har lpbs.upphor-efter-forlangd-tid bortfallsdag 2026-06-10

  Scenario: Insatsen upphör innan den har påbörjats, och en annan påbörjas genom placeringen
    Givet tvångsåtgärd s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-09, åtgärdens laga kraft är 2026-03-03 och åtgärdens upphörande är 2026-03-10
    Och tvångsåtgärd s2 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-09 och åtgärdens laga kraft är 2026-03-03
    Och placering p2 som gäller s2 (skyddat boende, LPBS) där placeringens verkställande är 2026-03-31
    När läget prövas 2026-04-10
    Så har lpbs.beslut-upphor för s1 bortfallsdag 2026-03-10
    Och är lpbs.beslut-upphor för s2 fullgjord med sista dag 2026-04-01

  Scenario: Övervägandena slutar med placeringen eller med vårdnadshavarens insats
    Givet placering p1 (skyddat boende, LPBS) där placeringens verkställande är 2026-01-08 och placeringens upphörande är 2026-03-02
    Och placering p2 (skyddat boende, LPBS) där placeringens verkställande är 2026-01-08
    Och händelse h2 som gäller p2 (att vårdnadshavarens insats upphörde) där händelsen är 2026-03-04
    När läget prövas 2026-08-01
    Så har lpbs.overvagande för p1 bortfallsdag 2026-03-02
    Och har lpbs.overvagande för p2 bortfallsdag 2026-03-04

  Scenario: Umgängesbeslutet går ut eller upphävs
    Givet tvångsåtgärd u1 (umgängesbegränsning i skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-19 och åtgärdens slutdag är 2026-03-31
    Och tvångsåtgärd u2 (hemlig vistelseort i skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-19, åtgärdens laga kraft är 2026-02-10 och åtgärdens upphörande är 2026-03-15
    När läget prövas 2026-08-01
    Så har lpbs.overvagande-umgange för u1 bortfallsdag 2026-04-01
    Och har lpbs.overvagande-umgange för u2 bortfallsdag 2026-03-15
    Och har lpbs.avvisning-umgange för u2 bortfallsdag 2026-03-15

  Scenario: Barnet fyller 18 år den dag den förlängda tiden går ut
    Givet den enskilde e1 där födelsedagen är 2008-06-17
    Och tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-04-13, åtgärdens verkställande är 2026-04-15, underställningen är 2026-04-16 och domstolens fastställelse är 2026-04-22
    Och förlängning f1 som gäller s1 där beslutet om förlängning är 2026-05-22 och förlängningens slutdag är 2026-06-17
    Och placering p1 (skyddat boende, LPBS) där placeringens verkställande är 2026-04-15
    Och tvångsåtgärd u1 (umgängesbegränsning i skyddat boende, nämnd) där åtgärdsbeslutet är 2026-04-20
    När läget prövas 2026-06-20
    Så har lpbs.ansokan-forlangd-tid bortfallsdag 2026-06-17
    Och har lpbs.overvagande bortfallsdag 2026-06-17
    Och har lpbs.overvagande-umgange bortfallsdag 2026-06-17

  Scenario: Framställningen återkallas
    Givet tvångsåtgärd s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-01-19
    Och begäran b1 som gäller s1 (begäran att vården upphör) där begärans ankomst är 2026-05-04 och återkallelsen av begäran är 2026-05-08
    När läget prövas 2026-05-11
    Så har lpbs.skyndsam-handlaggning bortfallsdag 2026-05-08

  Scenario: Fastställt inom veckan utan uppgift om underställningen
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-11 och domstolens fastställelse är 2026-02-17
    När läget prövas 2026-02-20
    Så är lpbs.understallning fullgjord med sista dag 2026-02-18
    Och är lpbs.upphor-utan-understallning fullgjord

  Scenario: Barnet fyller arton innan de sex veckorna har gått
    Givet den enskilde e1 där födelsedagen är 2008-05-20
    Och tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-04-13, åtgärdens verkställande är 2026-04-15, underställningen är 2026-04-16 och domstolens fastställelse är 2026-04-22
    När läget prövas 2026-05-20
    Så är lpbs.ansokan förfallen
    Och har lpbs.ansokan bortfallsdag 2026-05-20

  # --- Vad rättens avgörande, en förlängning och åldern gör ------------------------------------------------

  Scenario: Nämnden hade redan ansökt när den beviljade den omedelbara insatsen: ansökan utan dom gör inget oklart
    Givet tvångsåtgärd i1 (insats skyddat boende, domstol) där ansökan hos domstolen är 2026-02-06
    Och tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-11
    När läget prövas 2026-02-12
    Så är lpbs.understallning kommande med sista dag 2026-02-18
    Och är lpbs.upphor-utan-understallning kommande med sista dag 2026-02-19

  Scenario: Veckan för underställningen går ut på en söndag
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-15
    När läget prövas 2026-02-16
    Så är lpbs.understallning kommande med sista dag 2026-02-22
    Och har lpbs.understallning flyttad dag 2026-02-23
    Och har lpbs.understallning planerad dag 2026-02-20

  Scenario: Rätten beviljar skyddat boende inom den förlängda tiden
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-04-13, åtgärdens verkställande är 2026-04-15, underställningen är 2026-04-16 och domstolens fastställelse är 2026-04-22
    Och förlängning f1 som gäller s1 där beslutet om förlängning är 2026-05-22 och förlängningens slutdag är 2026-06-17
    Och tvångsåtgärd s2 som gäller s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-06-08
    När läget prövas 2026-06-20
    Så har lpbs.ansokan-forlangd-tid bortfallsdag 2026-06-08
    Och har lpbs.upphor-efter-forlangd-tid bortfallsdag 2026-06-08

  Scenario: En förlängning sedan ansökan har kommit in gäller rättens egen tid
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-04-07, åtgärdens verkställande är 2026-04-08 och ansökan hos domstolen är 2026-05-04
    Och förlängning f1 som gäller s1 där beslutet om förlängning är 2026-05-15 och förlängningens slutdag är 2026-06-01
    När läget prövas 2026-05-20
    Så gäller inte lpbs.ansokan-forlangd-tid
    Och gäller inte lpbs.upphor-efter-forlangd-tid

  Scenariomall: Ännu längre tid begärs inom eller efter den förlängda tiden
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-04-13, åtgärdens verkställande är 2026-04-15, underställningen är 2026-04-16 och domstolens fastställelse är 2026-04-22
    Och förlängning f1 som gäller s1 där beslutet om förlängning är 2026-05-22 och förlängningens slutdag är 2026-06-17
    Och förlängning f2 som gäller s1 där begäran om förlängning är <begärd>
    När läget prövas 2026-06-18
    Så <svar>

    Exempel:
      | begärd     | svar                                                                        |
      | 2026-06-17 | gäller inte lpbs.upphor-efter-forlangd-tid                                  |
      | 2026-06-18 | är lpbs.upphor-efter-forlangd-tid för f1 inträdd med sista dag 2026-06-18 |

  Scenario: Barnet fyller 18 år, och då finns ingen insats kvar som kan upphöra på annan grund
    Givet den enskilde e1 där födelsedagen är 2008-05-20
    Och tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-04-13, åtgärdens verkställande är 2026-04-15, underställningen är 2026-04-16 och domstolens fastställelse är 2026-04-22
    Och händelse h1 som gäller s1 (att skälen upphörde) där händelsen är 2026-05-18
    Och tvångsåtgärd s2 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-03-23, åtgärdens verkställande är 2026-03-23, underställningen är 2026-03-24 och domstolens fastställelse är 2026-03-27
    Och förlängning f2 som gäller s2 där beslutet om förlängning är 2026-04-30 och förlängningens slutdag är 2026-05-25
    Och tvångsåtgärd i1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-09
    Och händelse h2 som gäller i1 (att skälen upphörde) där händelsen är 2026-05-18
    Och händelse h3 som gäller i1 (att vårdnadshavarens insats upphörde) där händelsen är 2026-05-19
    Och tvångsåtgärd i2 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-09
    Och händelse h4 som gäller i2 (att vårdnadshavarens insats upphörde) där händelsen är 2026-05-25
    När läget prövas 2026-06-01
    Så har lpbs.upphor-utan-ansokan för s1 bortfallsdag 2026-05-20
    Och har lpbs.upphor-efter-forlangd-tid för f2 bortfallsdag 2026-05-20
    Och har lpbs.omedelbar-skal-saknas för s1 bortfallsdag 2026-05-20
    Och har lpbs.skal-saknas för i1 bortfallsdag 2026-05-20
    Och har lpbs.vardnadshavarens-insats för i1 bortfallsdag 2026-05-20
    Och gäller inte lpbs.vardnadshavarens-insats för i2

  # --- Placeringens början, 3 kap. 4 § och 5 kap. 2 § ----------------------------------------------------

  Scenario: Placeringen är påbörjad genom den omedelbara insatsen
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-02
    Och tvångsåtgärd i1 som gäller s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-03-04 och åtgärdens laga kraft är 2026-03-25
    När läget prövas 2026-05-01
    Så är lpbs.beslut-upphor fullgjord med sista dag 2026-04-23

  Scenario: Den omedelbara insatsen hade upphört före rättens beslut, och en placering i familjehem är ingen placering i skyddat boende
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-02 och åtgärdens upphörande är 2026-02-20
    Och tvångsåtgärd i1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-03-04 och åtgärdens laga kraft är 2026-03-25
    Och placering p1 som gäller i1 (familjehem, SoL) där placeringens verkställande är 2026-04-01
    När läget prövas 2026-04-22
    Så är lpbs.beslut-upphor kommande med sista dag 2026-04-23
    När läget prövas 2026-04-23
    Så är lpbs.beslut-upphor inträdd med sista dag 2026-04-23

  Scenariomall: Bara placeringen under den omedelbara insatsen är känd, i skyddat boende eller i ett annat hem
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02 och underställningen är 2026-02-04
    Och placering p1 som gäller s1 (<hem>, LPBS) där placeringens verkställande är 2026-02-03
    Och tvångsåtgärd i1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-03-04 och åtgärdens laga kraft är 2026-03-25
    När läget prövas 2026-04-23
    Så är lpbs.beslut-upphor <läge> med sista dag 2026-04-23

    Exempel:
      | hem           | läge      |
      | skyddat boende | fullgjord |
      | familjehem    | inträdd   |

  Scenario: Rättens beslut om skyddat boende verkställs innan det har fått laga kraft
    Givet tvångsåtgärd i1 (insats skyddat boende, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-02-09, åtgärdens verkställande är 2026-02-11 och åtgärdens laga kraft är 2026-03-03
    Och tvångsåtgärd i2 (insats skyddat boende, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-02-09, åtgärdens laga kraft är 2026-03-03 och åtgärdens verkställande är 2026-03-03
    Och tvångsåtgärd i3 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-09 och åtgärdens verkställande är 2026-02-11
    När läget prövas 2026-02-12
    Så är lpbs.verkstallighet-fore-laga-kraft för i1 försenad
    Och är lpbs.verkstallighet-fore-laga-kraft för i2 kommande
    Och gäller inte lpbs.verkstallighet-fore-laga-kraft för i3

  # --- Överväganden, 5 kap. 3 och 6 §§ ------------------------------------------------------------------

  Scenario: Barnet flyttar direkt till ett annat skyddat boende och tiden löper vidare
    Givet placering p1 (skyddat boende, LPBS) där placeringens verkställande är 2026-01-08 och placeringens upphörande är 2026-03-02
    Och placering p2 (skyddat boende, LPBS) där placeringens verkställande är 2026-03-02
    När läget prövas 2026-06-01
    Så har lpbs.overvagande för p1 bortfallsdag 2026-03-02
    Och är lpbs.overvagande för p2 kommande med sista dag 2026-07-08

  Scenario: Placeringen är inte antecknad: tiden räknas från den omedelbara insatsen
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-08
    Och tvångsåtgärd i1 som gäller s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-20
    Och granskning g1 som gäller i1 (övervägande, utskott) där granskningen är 2026-07-10
    Och granskning g2 som gäller i1 (övervägande, nämnd) där granskningen är 2027-01-10
    När läget prövas 2026-07-08
    Så är lpbs.overvagande-efter-omedelbar-utan-placering kommande med sista dag 2026-07-08
    När läget prövas 2026-07-09
    Så är lpbs.overvagande-efter-omedelbar-utan-placering försenad med sista dag 2026-07-08, 1 dag för sent
    När läget prövas 2027-01-11
    Så är tillfälle 1 av lpbs.overvagande-efter-omedelbar-utan-placering fullgjord för sent med sista dag 2026-07-08, 2 dagar för sent
    Och är tillfälle 2 av lpbs.overvagande-efter-omedelbar-utan-placering fullgjord med sista dag 2027-01-10

  Scenario: Utan omedelbar insats räknas från den dag barnet kom till boendet
    Givet tvångsåtgärd i1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-20 och åtgärdens verkställande är 2026-02-24
    Och granskning g1 som gäller i1 (övervägande, utskott) där granskningen är 2026-08-26
    Och granskning g2 som gäller i1 (övervägande, nämnd) där granskningen är 2027-02-26
    När läget prövas 2026-08-24
    Så är lpbs.overvagande-utan-placering kommande med sista dag 2026-08-24
    Och gäller inte lpbs.overvagande-efter-omedelbar-utan-placering
    När läget prövas 2026-08-25
    Så är lpbs.overvagande-utan-placering försenad med sista dag 2026-08-24, 1 dag för sent
    När läget prövas 2027-02-27
    Så är tillfälle 1 av lpbs.overvagande-utan-placering fullgjord för sent med sista dag 2026-08-24, 2 dagar för sent
    Och är tillfälle 2 av lpbs.overvagande-utan-placering fullgjord med sista dag 2027-02-26

  Scenario: Ingen omedelbar insats och ingen placering antecknad: tiden räknas från rättens beslut
    Givet den enskilde e1 där födelsedagen är 2015-06-01
    Och tvångsåtgärd i1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-20
    Och händelse h1 (att vårdnadshavarens insats upphörde) där händelsen är 2026-06-01
    När läget prövas 2026-05-01
    Så är lpbs.overvagande-utan-placering kommande med sista dag 2026-08-20
    När läget prövas 2026-09-01
    Så har lpbs.overvagande-utan-placering bortfallsdag 2026-06-01

  Scenario: Beslutet gäller först när det fått laga kraft och har inte verkställts
    Givet tvångsåtgärd i1 (insats skyddat boende, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-02-20
    När läget prövas 2026-03-01
    Så gäller inte lpbs.overvagande-utan-placering

  Scenario: Är placeringen antecknad gäller regeln om placeringen
    Givet tvångsåtgärd i1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-20 och åtgärdens upphörande är 2026-05-20
    Och placering p1 som gäller i1 (skyddat boende, LPBS) där placeringens verkställande är 2026-02-24
    När läget prövas 2026-05-01
    Så gäller inte lpbs.overvagande-utan-placering
    Och är lpbs.overvagande kommande med sista dag 2026-08-24

  Scenario: Insatsen har upphört eller barnet har fyllt 18 år
    Givet den enskilde e1 där födelsedagen är 2008-06-17
    Och tvångsåtgärd i1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-20 och åtgärdens upphörande är 2026-05-20
    Och tvångsåtgärd i2 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-20
    När läget prövas 2026-09-01
    Så har lpbs.overvagande-utan-placering för i1 bortfallsdag 2026-05-20
    Och har lpbs.overvagande-utan-placering för i2 bortfallsdag 2026-06-17

  Scenario: Vårdnadshavarens insats upphör, och med den barnets och besluten om vistelseort och umgänge
    Givet tvångsåtgärd u1 (hemlig vistelseort i skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-18
    Och händelse h1 (att vårdnadshavarens insats upphörde) där händelsen är 2026-06-01
    När läget prövas 2026-09-01
    Så har lpbs.overvagande-umgange bortfallsdag 2026-06-01

  # --- Annan ledamot, avvisning och skyndsamhet ----------------------------------------------------------

  Scenario: En annan ledamots beslut anmäls, men bara beslut enligt 5 kap. 1 § som beslut om placeringen
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, ledamot) där åtgärdsbeslutet är 2026-02-11
    Och tvångsåtgärd h1 (hemlig vistelseort i skyddat boende, ledamot) där åtgärdsbeslutet är 2026-02-12
    Och beslut b1 (LPBS, ledamot, paragraf 5:1) där beslutet är 2026-02-13
    Och beslut b2 (LPBS, ordförande, paragraf 7:1) där beslutet är 2026-02-13
    Och att nämnden sammanträder 2026-02-25
    När läget prövas 2026-02-20
    Så är lpbs.anmalan-omedelbar-insats kommande med sista dag 2026-02-25
    Och är lpbs.anmalan-umgange kommande med sista dag 2026-02-25
    Och är lpbs.anmalan-placering för b1 kommande med sista dag 2026-02-25
    Och gäller inte lpbs.anmalan-placering för b2

  Scenario: Beslutet om umgänge går ut innan tiden för avvisning har gått
    Givet tvångsåtgärd u1 (umgängesbegränsning i skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-19, åtgärdens laga kraft är 2026-02-10 och åtgärdens slutdag är 2026-03-31
    När läget prövas 2026-05-01
    Så har lpbs.avvisning-umgange bortfallsdag 2026-04-01

  Scenariomall: Framställning efter nämndens eget beslut om att insatsen ska fortsätta
    Givet beslut b1 (LPBS, skyddat boende, nämnd) där beslutet är 2026-03-02 och beslutets laga kraft är 2026-03-30
    Och begäran r1 som gäller b1 (begäran att vården upphör) där begärans ankomst är <ankomst>
    När läget prövas 2026-10-02
    Så är lpbs.avvisning-upphorande-namndens-beslut <läge> med sista dag 2026-09-30

    Exempel:
      | ankomst    | läge      |
      | 2026-09-30 | fullgjord |
      | 2026-10-01 | inträdd   |

  Scenario: Ordförandens beslut, och ett beslut som har upphört
    Givet beslut b1 (LPBS, skyddat boende, ordförande) där beslutet är 2026-03-02 och beslutets laga kraft är 2026-03-30
    Och beslut b2 (LPBS, skyddat boende, utskott) där beslutet är 2026-03-02, beslutets laga kraft är 2026-03-30 och beslutets upphörande är 2026-06-15
    När läget prövas 2026-07-01
    Så gäller inte lpbs.avvisning-upphorande-namndens-beslut för b1
    Och har lpbs.avvisning-upphorande-namndens-beslut för b2 bortfallsdag 2026-06-15

  Scenario: Begäran faller när insatsen har upphört
    Givet tvångsåtgärd i1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-01-19 och åtgärdens upphörande är 2026-05-20
    Och begäran b1 som gäller i1 (begäran att vården upphör) där begärans ankomst är 2026-05-04
    När läget prövas 2026-06-01
    Så har lpbs.skyndsam-handlaggning bortfallsdag 2026-05-20

  # 5 kap. 4 §: beslutet vilar på insatsen
  Scenario: Den hemliga vistelseorten faller med insatsen
    Givet tvångsåtgärd s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2025-08-01 och åtgärdens upphörande är 2025-12-01
    Och tvångsåtgärd m1 som gäller s1 (hemlig vistelseort i skyddat boende, nämnd) där åtgärdsbeslutet är 2025-08-31
    När läget prövas 2025-11-30
    Så är lpbs.overvagande-umgange kommande med sista dag 2026-02-28
    När läget prövas 2026-03-10
    Så har lpbs.overvagande-umgange bortfallsdag 2025-12-01

  Scenario: Går veckan ut en lördag kan underställningen ännu vara i tid på måndagen: försenad, men inget har upphört
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-05-02
    När läget prövas 2026-05-10
    Så är lpbs.understallning försenad med sista dag 2026-05-09, 1 dag för sent
    När läget prövas 2026-05-12
    Så är lpbs.understallning försenad med sista dag 2026-05-09, 3 dagar för sent

  Scenario: Går de sex veckorna ut en lördag kan ansökan ännu vara i tid på måndagen
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-03-07 och åtgärdens verkställande är 2026-03-07 och underställningen är 2026-03-09 och domstolens fastställelse är 2026-03-12
    När läget prövas 2026-04-19
    Så är lpbs.ansokan försenad med sista dag 2026-04-18, 1 dag för sent

  # --- Rätten har avgjort, insatsen har upphört, vårdnadshavaren har lämnat -------------------------------

  Scenario: Rätten beviljar skyddat boende inom veckan, innan den omedelbara insatsen har underställts
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-03-02 och ansökan hos domstolen är 2026-02-20
    Och tvångsåtgärd i1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-03-05
    När läget prövas 2026-03-15
    Så har lpbs.understallning bortfallsdag 2026-03-05
    Och har lpbs.upphor-utan-understallning bortfallsdag 2026-03-05

  Scenario: Skälen upphör när den omedelbara insatsen redan har upphört enligt lagen
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-10
    Och händelse h1 som gäller s1 (att skälen upphörde) där händelsen är 2026-02-20
    Och händelse h2 som gäller s1 (att vårdnadshavarens insats upphörde) där händelsen är 2026-02-16
    När läget prövas 2026-03-01
    Så är lpbs.upphor-utan-understallning inträdd med sista dag 2026-01-18
    Och har lpbs.omedelbar-skal-saknas bortfallsdag 2026-01-18
    Och har lpbs.omedelbar-vardnadshavarens-insats bortfallsdag 2026-01-18

  Scenario: Vårdnadshavaren lämnar det skyddade boendet under den omedelbara insatsen
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-05-04, åtgärdens verkställande är 2026-05-04, underställningen är 2026-05-05, domstolens fastställelse är 2026-05-08 och ansökan hos domstolen är 2026-05-20
    Och händelse h1 som gäller s1 (att vårdnadshavarens insats upphörde) där händelsen är 2026-05-25
    När läget prövas 2026-05-27
    Så är lpbs.omedelbar-vardnadshavarens-insats kommande
    Och har lpbs.omedelbar-vardnadshavarens-insats ingen sista dag
    Och vilar lpbs.omedelbar-vardnadshavarens-insats på LPBS (2024:79) 4 kap. 8 §
    Och gäller inte lpbs.vardnadshavarens-insats
    När läget prövas 2026-11-05
    Så är lpbs.overvagande-omedelbar-utan-placering försenad med sista dag 2026-11-04, 1 dag för sent

  Scenario: Nämnden låter den omedelbara insatsen upphöra sedan vårdnadshavaren har lämnat boendet
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-05-04, underställningen är 2026-05-05, domstolens fastställelse är 2026-05-08 och åtgärdens upphörande är 2026-05-26
    Och händelse h1 som gäller s1 (att vårdnadshavarens insats upphörde) där händelsen är 2026-05-25
    När läget prövas 2026-06-01
    Så är lpbs.omedelbar-vardnadshavarens-insats fullgjord

  Scenario: Vårdnadshavarens insats pågår
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-05-04, underställningen är 2026-05-05 och domstolens fastställelse är 2026-05-08
    När läget prövas 2026-06-01
    Så gäller inte lpbs.omedelbar-vardnadshavarens-insats

  Scenario: Vårdnadshavaren lämnar boendet, men rätten avgör saken, skälen är redan borta eller barnet fyller 18 år
    Givet den enskilde e1 där födelsedagen är 2008-05-27
    Och tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-05-04, underställningen är 2026-05-05 och domstolens fastställelse är 2026-05-08
    Och händelse h1 som gäller s1 (att vårdnadshavarens insats upphörde) där händelsen är 2026-05-20
    När läget prövas 2026-05-26
    Så är lpbs.omedelbar-vardnadshavarens-insats kommande
    När läget prövas 2026-05-28
    Så har lpbs.omedelbar-vardnadshavarens-insats bortfallsdag 2026-05-27
    Givet händelse h2 som gäller s1 (att skälen upphörde) där händelsen är 2026-05-22
    När läget prövas 2026-05-26
    Så har lpbs.omedelbar-vardnadshavarens-insats bortfallsdag 2026-05-22
    Och är lpbs.omedelbar-skal-saknas kommande
    Givet tvångsåtgärd i1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-05-21
    När läget prövas 2026-05-26
    Så har lpbs.omedelbar-vardnadshavarens-insats bortfallsdag 2026-05-21

  Scenario: En placering i skyddat boende som upphörde före den omedelbara insatsen hindrar inte övervägandet
    Givet placering p1 (skyddat boende, SoL) där placeringens verkställande är 2025-06-01 och placeringens upphörande är 2025-08-01
    Och tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-10, åtgärdens verkställande är 2026-01-12, underställningen är 2026-01-13, domstolens fastställelse är 2026-01-19 och ansökan hos domstolen är 2026-02-10
    När läget prövas 2026-07-20
    Så är lpbs.overvagande-omedelbar-utan-placering försenad med sista dag 2026-07-12

  Scenario: En omedelbar insats i ett tidigare ärende räknas inte när rätten beviljar en ny insats
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2024-05-02, åtgärdens verkställande är 2024-05-02, underställningen är 2024-05-03, domstolens fastställelse är 2024-05-07, ansökan hos domstolen är 2024-05-20 och åtgärdens upphörande är 2024-06-10
    Och tvångsåtgärd i1 (insats skyddat boende, domstol, inte gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-01-12
    När läget prövas 2026-07-20
    Så är lpbs.overvagande-utan-placering för i1 försenad med sista dag 2026-07-12
    Och gäller inte lpbs.overvagande-efter-omedelbar-utan-placering

  Scenario: En framställning behöver inte handläggas när barnet har fyllt 18 år
    Givet den enskilde e1 där födelsedagen är 2008-05-01
    Och tvångsåtgärd i1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-01-12
    Och begäran r1 som gäller i1 (begäran att vården upphör) där begärans ankomst är 2026-04-20
    När läget prövas 2026-04-30
    Så är lpbs.skyndsam-handlaggning kommande
    När läget prövas 2026-05-10
    Så har lpbs.skyndsam-handlaggning bortfallsdag 2026-05-01
