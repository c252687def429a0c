# language: sv
Egenskap: Utreseförbud enligt LVU

  Scenario: Det tillfälliga förbudet underställs och prövas
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, ordförande) där åtgärdsbeslutet är 2026-06-10, underställningen är 2026-06-17 och domstolens fastställelse är 2026-06-24
    Och att nämnden sammanträder 2026-06-23
    När läget prövas 2026-06-12
    Så är lvu.understallning-utreseforbud kommande med sista dag 2026-06-17
    Och är lvu.utreseforbud-upphor-utan-understallning kommande med sista dag 2026-06-18
    Och är lvu.anmalan-utreseforbud kommande med sista dag 2026-06-23
    Och gäller inte lvu.rattens-provning-utreseforbud
    När läget prövas 2026-06-24
    Så är lvu.understallning-utreseforbud fullgjord
    Och är lvu.utreseforbud-upphor-utan-understallning fullgjord
    Och är lvu.rattens-provning-utreseforbud fullgjord med sista dag 2026-06-24

  Scenario: Utan underställning upphör förbudet dagen efter veckan
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-06-10
    När läget prövas 2026-06-18
    Så är lvu.understallning-utreseforbud försenad, 1 dag för sent
    Och är lvu.utreseforbud-upphor-utan-understallning inträdd med sista dag 2026-06-18
    Och gäller inte lvu.anmalan-utreseforbud

  Scenario: Rättens beslut underställs inte, och före juli 2020 fanns inga utreseförbud
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, domstol) där åtgärdsbeslutet är 2026-06-10
    Och tvångsåtgärd t2 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2020-06-30
    När läget prövas 2026-06-12
    Så gäller inte lvu.understallning-utreseforbud
    Och gäller inte lvu.utreseforbud-upphor-utan-understallning

  Scenario: Ansökan inom fyra veckor från rättens beslut
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-03-04, underställningen är 2026-03-09, domstolens fastställelse är 2026-03-16 och ansökan hos domstolen är 2026-04-13
    När läget prövas 2026-04-01
    Så är lvu.ansokan-utreseforbud kommande med sista dag 2026-04-13
    När läget prövas 2026-04-14
    Så är lvu.ansokan-utreseforbud fullgjord
    Och är lvu.utreseforbud-upphor-utan-ansokan fullgjord med sista dag 2026-04-14
    Och gäller inte lvu.ansokan-utreseforbud-forlangd-tid
    Och gäller inte lvu.utreseforbud-upphor-efter-forlangd-tid

  Scenario: Ansökan en dag för sent
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-03-04, underställningen är 2026-03-09, domstolens fastställelse är 2026-03-16 och ansökan hos domstolen är 2026-04-14
    När läget prövas 2026-04-14
    Så är lvu.ansokan-utreseforbud fullgjord för sent, 1 dag för sent
    Och är lvu.utreseforbud-upphor-utan-ansokan inträdd med sista dag 2026-04-14

  Scenario: Rätten förlänger tiden för ansökan
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-03-04, underställningen är 2026-03-09 och domstolens fastställelse är 2026-03-16
    Och förlängning f1 som gäller t1 där begäran om förlängning är 2026-04-08, beslutet om förlängning är 2026-04-10 och förlängningens slutdag är 2026-04-27
    När läget prövas 2026-04-20
    Så är lvu.ansokan-utreseforbud förfallen
    Och är lvu.utreseforbud-upphor-utan-ansokan fullgjord
    Och är lvu.ansokan-utreseforbud-forlangd-tid kommande med sista dag 2026-04-27
    Och är lvu.utreseforbud-upphor-efter-forlangd-tid kommande med sista dag 2026-04-28
    När läget prövas 2026-04-28
    Så är lvu.ansokan-utreseforbud-forlangd-tid försenad, 1 dag för sent
    Och är lvu.utreseforbud-upphor-efter-forlangd-tid inträdd med sista dag 2026-04-28

  Scenario: Före rättens fastställelse löper ingen ansökningstid
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-03-04 och underställningen är 2026-03-09
    När läget prövas 2026-03-12
    Så gäller inte lvu.ansokan-utreseforbud
    Och gäller inte lvu.utreseforbud-upphor-utan-ansokan

  Scenario: Omprövning inom sex månader, och ett övervägande räcker inte
    Givet den enskilde e1 där födelsedagen är 2012-03-15
    Och tvångsåtgärd u1 (utreseförbud, domstol) där åtgärdsbeslutet är 2026-01-30
    Och granskning g1 som gäller u1 (övervägande, nämnd) där granskningen är 2026-06-10
    Och granskning g2 som gäller u1 (omprövning, nämnd) där granskningen är 2026-08-03
    När läget prövas 2026-07-31
    Så är lvu.omprovning-utreseforbud försenad med sista dag 2026-07-30, 1 dag för sent
    När läget prövas 2026-08-04
    Så är tillfälle 1 av lvu.omprovning-utreseforbud fullgjord för sent, 4 dagar för sent
    Och är tillfälle 2 av lvu.omprovning-utreseforbud kommande med sista dag 2027-02-03

  Scenario: Utreseförbudet upphör när den unge fyller 18 år
    Givet den enskilde e1 där födelsedagen är 2009-03-15
    Och tvångsåtgärd u1 (utreseförbud, domstol) där åtgärdsbeslutet är 2026-10-30
    När läget prövas 2027-03-14
    Så är lvu.utreseforbud-upphor-18 kommande med sista dag 2027-03-15
    När läget prövas 2027-03-15
    Så är lvu.utreseforbud-upphor-18 inträdd med sista dag 2027-03-15
    När läget prövas 2027-05-01
    Så är lvu.utreseforbud-upphor-18 inträdd
    Och är lvu.omprovning-utreseforbud förfallen

  Scenario: Skälen för ett utreseförbud och för ett tillfälligt förbud upphör
    Givet den enskilde e1 där födelsedagen är 2012-03-15
    Och tvångsåtgärd u1 (utreseförbud, domstol) där åtgärdsbeslutet är 2026-01-30
    Och händelse h1 som gäller u1 (att skälen upphörde) där händelsen är 2026-05-04
    När läget prövas 2026-05-06
    Så är lvu.utreseforbud-skal-saknas kommande
    Och har lvu.utreseforbud-skal-saknas ingen sista dag
    Och gäller inte lvu.tillfalligt-utreseforbud-skal-saknas

  Scenario: Det tillfälliga förbudet upphör genast när skälen upphör
    Givet den enskilde e1 där födelsedagen är 2012-03-15
    Och tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-04-29 och åtgärdens upphörande är 2026-05-04
    Och händelse h1 som gäller t1 (att skälen upphörde) där händelsen är 2026-05-04
    När läget prövas 2026-05-06
    Så är lvu.tillfalligt-utreseforbud-skal-saknas fullgjord med sista dag 2026-05-04
    Och gäller inte lvu.utreseforbud-skal-saknas
    Och gäller inte lvu.omprovning-utreseforbud
    Och gäller inte lvu.utreseforbud-upphor-18

  Scenario: Underställningen kommer in dagen efter veckan
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-06-10 och underställningen är 2026-06-18
    När läget prövas 2026-06-19
    Så är lvu.understallning-utreseforbud fullgjord för sent med sista dag 2026-06-17, 1 dag för sent
    Och är lvu.utreseforbud-upphor-utan-understallning inträdd med sista dag 2026-06-18

  Scenario: Rättens vecka går ut på midsommarafton
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-06-10, underställningen är 2026-06-12 och domstolens fastställelse är 2026-06-22
    När läget prövas 2026-06-20
    Så är lvu.rattens-provning-utreseforbud försenad med sista dag 2026-06-19, 1 dag för sent
    Och har lvu.rattens-provning-utreseforbud flyttad dag 2026-06-22
    När läget prövas 2026-06-23
    Så är lvu.rattens-provning-utreseforbud fullgjord för sent med sista dag 2026-06-19, 3 dagar för sent

  Scenariomall: Ansökan på och efter den förlängda tidens sista dag
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-03-04, underställningen är 2026-03-09, domstolens fastställelse är 2026-03-16 och ansökan hos domstolen är <ansökan>
    Och förlängning f1 som gäller t1 där begäran om förlängning är 2026-04-08, beslutet om förlängning är 2026-04-10 och förlängningens slutdag är 2026-04-27
    När läget prövas 2026-04-29
    Så är lvu.ansokan-utreseforbud-forlangd-tid <ansökt> med sista dag 2026-04-27
    Och är lvu.utreseforbud-upphor-efter-forlangd-tid <förbudet> med sista dag 2026-04-28

    Exempel:
      | ansökan    | ansökt             | förbudet  |
      | 2026-04-27 | fullgjord          | fullgjord |
      | 2026-04-28 | fullgjord för sent | inträdd   |

  Scenario: Det tillfälliga förbudet hävs först två dagar efter att skälen föll bort
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-04-29 och åtgärdens upphörande är 2026-05-06
    Och händelse h1 som gäller t1 (att skälen upphörde) där händelsen är 2026-05-04
    När läget prövas 2026-05-05
    Så är lvu.tillfalligt-utreseforbud-skal-saknas försenad med sista dag 2026-05-04, 1 dag för sent
    När läget prövas 2026-05-07
    Så är lvu.tillfalligt-utreseforbud-skal-saknas fullgjord för sent med sista dag 2026-05-04, 2 dagar för sent

  Scenario: Nämnden låter utreseförbudet upphöra
    Givet den enskilde e1 där födelsedagen är 2012-03-15
    Och tvångsåtgärd u1 (utreseförbud, domstol) där åtgärdsbeslutet är 2026-01-30 och åtgärdens upphörande är 2026-05-20
    Och händelse h1 som gäller u1 (att skälen upphörde) där händelsen är 2026-05-04
    När läget prövas 2026-05-21
    Så är lvu.utreseforbud-skal-saknas fullgjord
    Och har lvu.utreseforbud-upphor-18 bortfallsdag 2026-05-20

  Scenario: Ordförandens förbud anmäls vid nästa sammanträde
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, ordförande) där åtgärdsbeslutet är 2026-06-10
    Och inlämnad rapport r1 som gäller t1 (anmälan vid nämndens sammanträde) där rapporten är 2026-06-23
    Och att nämnden sammanträder 2026-06-23
    När läget prövas 2026-06-24
    Så är lvu.anmalan-utreseforbud fullgjord med sista dag 2026-06-23

  Scenario: Ordförandens förbud anmäls först efter sommaren
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, ordförande) där åtgärdsbeslutet är 2026-06-10
    Och inlämnad rapport r1 som gäller t1 (anmälan vid nämndens sammanträde) där rapporten är 2026-08-18
    Och att nämnden sammanträder 2026-06-23
    Och att nämnden sammanträder 2026-08-18
    När läget prövas 2026-06-24
    Så är lvu.anmalan-utreseforbud försenad med sista dag 2026-06-23, 1 dag för sent
    När läget prövas 2026-08-18
    Så är lvu.anmalan-utreseforbud fullgjord för sent med sista dag 2026-06-23, 56 dagar för sent

  # --- När skyldigheterna upphör -------------------------------------------------------------------

  Scenario: Nämnden häver det tillfälliga förbudet innan det har underställts och medan rätten prövar det
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-06-10 och åtgärdens upphörande är 2026-06-15
    Och tvångsåtgärd t2 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-06-10, underställningen är 2026-06-12 och åtgärdens upphörande är 2026-06-15
    När läget prövas 2026-07-01
    Så har lvu.understallning-utreseforbud för t1 bortfallsdag 2026-06-15
    Och har lvu.utreseforbud-upphor-utan-understallning för t1 bortfallsdag 2026-06-15
    Och har lvu.rattens-provning-utreseforbud för t2 bortfallsdag 2026-06-15

  Scenario: Nämnden häver det fastställda förbudet före ansökan och inom den förlängda tiden
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-03-04, underställningen är 2026-03-09, domstolens fastställelse är 2026-03-16 och åtgärdens upphörande är 2026-03-30
    Och tvångsåtgärd t2 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-03-04, underställningen är 2026-03-09, domstolens fastställelse är 2026-03-16 och åtgärdens upphörande är 2026-04-20
    Och förlängning f2 som gäller t2 där beslutet om förlängning är 2026-04-10 och förlängningens slutdag är 2026-04-27
    När läget prövas 2026-06-01
    Så har lvu.ansokan-utreseforbud för t1 bortfallsdag 2026-03-30
    Och har lvu.utreseforbud-upphor-utan-ansokan för t1 bortfallsdag 2026-03-30
    Och har lvu.ansokan-utreseforbud-forlangd-tid bortfallsdag 2026-04-20
    Och har lvu.utreseforbud-upphor-efter-forlangd-tid bortfallsdag 2026-04-20

  Scenario: Rätten meddelar utreseförbud, och då behövs ingen ansökan mer
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-03-04, underställningen är 2026-03-09 och domstolens fastställelse är 2026-03-16
    Och händelse h1 som gäller t1 (att skälen upphörde) där händelsen är 2026-03-25
    Och tvångsåtgärd u1 som gäller t1 (utreseförbud, domstol) där åtgärdsbeslutet är 2026-03-30
    När läget prövas 2026-06-01
    Så har lvu.ansokan-utreseforbud bortfallsdag 2026-03-30
    Och har lvu.utreseforbud-upphor-utan-ansokan bortfallsdag 2026-03-30
    Och har lvu.tillfalligt-utreseforbud-skal-saknas bortfallsdag 2026-03-30

  Scenario: Rätten förlänger ansökningstiden en gång till
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-03-04, underställningen är 2026-03-09 och domstolens fastställelse är 2026-03-16
    Och förlängning f1 som gäller t1 där beslutet om förlängning är 2026-04-10 och förlängningens slutdag är 2026-04-27
    Och förlängning f2 som gäller t1 där beslutet om förlängning är 2026-04-24 och förlängningens slutdag är 2026-05-11
    När läget prövas 2026-05-01
    Så har lvu.ansokan-utreseforbud-forlangd-tid för f1 bortfallsdag 2026-04-24
    Och har lvu.utreseforbud-upphor-efter-forlangd-tid för f1 bortfallsdag 2026-04-24
    Och är lvu.ansokan-utreseforbud-forlangd-tid för f2 kommande med sista dag 2026-05-11

  Scenario: Den unge fyller 18 år
    Givet den enskilde e1 där födelsedagen är 2008-05-11
    Och tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-04-08, underställningen är 2026-04-09 och domstolens fastställelse är 2026-04-13
    Och förlängning f1 som gäller t1 där beslutet om förlängning är 2026-04-24 och förlängningens slutdag är 2026-05-18
    Och tvångsåtgärd u1 (utreseförbud, domstol) där åtgärdsbeslutet är 2026-01-30
    Och händelse h1 som gäller u1 (att skälen upphörde) där händelsen är 2026-05-04
    När läget prövas 2026-05-20
    Så har lvu.ansokan-utreseforbud-forlangd-tid bortfallsdag 2026-05-11
    Och har lvu.utreseforbud-skal-saknas bortfallsdag 2026-05-11

  Scenario: Fastställt inom veckan utan uppgift om underställningen
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-06-10 och domstolens fastställelse är 2026-06-16
    När läget prövas 2026-06-20
    Så är lvu.understallning-utreseforbud fullgjord med sista dag 2026-06-17
    Och är lvu.utreseforbud-upphor-utan-understallning fullgjord

  Scenario: Den unge fyller arton innan de fyra veckorna har gått
    Givet den enskilde e1 där födelsedagen är 2008-07-01
    Och tvångsåtgärd t1 (tillfälligt utreseförbud, ordförande) där åtgärdsbeslutet är 2026-06-10, underställningen är 2026-06-17 och domstolens fastställelse är 2026-06-24
    När läget prövas 2026-06-30
    Så är lvu.ansokan-utreseforbud kommande med sista dag 2026-07-22
    När läget prövas 2026-07-01
    Så är lvu.ansokan-utreseforbud förfallen
    Och har lvu.ansokan-utreseforbud bortfallsdag 2026-07-01

  # --- Vad rättens avgörande, en förlängning och åldern gör ------------------------------------------------

  Scenario: Nämnden hade redan ansökt när den beslutade om tillfälligt förbud: ansökan utan dom gör inget oklart
    Givet tvångsåtgärd u1 (utreseförbud, domstol) där ansökan hos domstolen är 2026-06-05
    Och tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-06-10
    När läget prövas 2026-06-12
    Så är lvu.understallning-utreseforbud kommande med sista dag 2026-06-17
    Och är lvu.utreseforbud-upphor-utan-understallning kommande med sista dag 2026-06-18

  Scenario: Veckan för underställningen går ut på en lördag
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-06-06
    När läget prövas 2026-06-08
    Så är lvu.understallning-utreseforbud kommande med sista dag 2026-06-13
    Och har lvu.understallning-utreseforbud flyttad dag 2026-06-15
    Och har lvu.understallning-utreseforbud planerad dag 2026-06-12

  Scenario: Rätten meddelar utreseförbud inom den förlängda tiden
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-03-04, underställningen är 2026-03-09 och domstolens fastställelse är 2026-03-16
    Och förlängning f1 som gäller t1 där beslutet om förlängning är 2026-04-10 och förlängningens slutdag är 2026-04-27
    Och tvångsåtgärd u1 som gäller t1 (utreseförbud, domstol) där åtgärdsbeslutet är 2026-04-22
    När läget prövas 2026-05-01
    Så har lvu.ansokan-utreseforbud-forlangd-tid bortfallsdag 2026-04-22
    Och har lvu.utreseforbud-upphor-efter-forlangd-tid bortfallsdag 2026-04-22

  Scenario: En förlängning sedan ansökan har kommit in gäller rättens egen tid
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-03-04, underställningen är 2026-03-09, domstolens fastställelse är 2026-03-16 och ansökan hos domstolen är 2026-04-01
    Och förlängning f1 som gäller t1 där beslutet om förlängning är 2026-04-13 och förlängningens slutdag är 2026-05-04
    När läget prövas 2026-04-20
    Så gäller inte lvu.ansokan-utreseforbud-forlangd-tid
    Och gäller inte lvu.utreseforbud-upphor-efter-forlangd-tid

  Scenariomall: Ännu längre tid begärs inom eller efter den förlängda tiden
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-03-04, underställningen är 2026-03-09 och domstolens fastställelse är 2026-03-16
    Och förlängning f1 som gäller t1 där beslutet om förlängning är 2026-04-10 och förlängningens slutdag är 2026-04-27
    Och förlängning f2 som gäller t1 där begäran om förlängning är <begärd>
    När läget prövas 2026-04-28
    Så <svar>

    Exempel:
      | begärd     | svar                                                                                    |
      | 2026-04-27 | gäller inte lvu.utreseforbud-upphor-efter-forlangd-tid                                  |
      | 2026-04-28 | är lvu.utreseforbud-upphor-efter-forlangd-tid för f1 inträdd med sista dag 2026-04-28 |

  Scenario: Den unge fyller 18 år, och då finns inget förbud kvar som kan upphöra på annan grund
    Givet den enskilde e1 där födelsedagen är 2008-07-01
    Och tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-06-10, underställningen är 2026-06-17 och domstolens fastställelse är 2026-06-24
    Och händelse h1 som gäller t1 (att skälen upphörde) där händelsen är 2026-06-29
    Och tvångsåtgärd t2 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-05-18, underställningen är 2026-05-20 och domstolens fastställelse är 2026-05-25
    Och förlängning f2 som gäller t2 där beslutet om förlängning är 2026-06-15 och förlängningens slutdag är 2026-07-13
    När läget prövas 2026-08-01
    Så har lvu.utreseforbud-upphor-utan-ansokan för t1 bortfallsdag 2026-07-01
    Och har lvu.tillfalligt-utreseforbud-skal-saknas för t1 bortfallsdag 2026-07-01
    Och har lvu.utreseforbud-upphor-efter-forlangd-tid för f2 bortfallsdag 2026-07-01

  Scenario: En annan ledamots förbud anmäls som ordförandens
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, ledamot) där åtgärdsbeslutet är 2026-06-10
    Och att nämnden sammanträder 2026-06-23
    När läget prövas 2026-06-12
    Så är lvu.anmalan-utreseforbud kommande med sista dag 2026-06-23

  Scenario: Går veckan eller de fyra veckorna ut en lördag är det försenat men inget har upphört
    Givet tvångsåtgärd m1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-04-27 och underställningen är 2026-04-28 och domstolens fastställelse är 2026-05-02
    Och tvångsåtgärd m2 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-05-23
    När läget prövas 2026-05-31
    Så är lvu.ansokan-utreseforbud för m1 försenad med sista dag 2026-05-30, 1 dag för sent
    Och är lvu.understallning-utreseforbud för m2 försenad med sista dag 2026-05-30, 1 dag för sent

  Scenario: Rätten meddelar utreseförbudet inom veckan, innan det tillfälliga förbudet har underställts
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-03-02 och ansökan hos domstolen är 2026-02-20
    Och tvångsåtgärd u1 (utreseförbud, domstol) där åtgärdsbeslutet är 2026-03-05
    När läget prövas 2026-03-15
    Så har lvu.understallning-utreseforbud bortfallsdag 2026-03-05
    Och har lvu.utreseforbud-upphor-utan-understallning bortfallsdag 2026-03-05

  Scenario: Rätten avgör frågan om utreseförbud innan den har prövat det underställda beslutet, och skälen upphör efter lagens upphörande
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-03-02 och underställningen är 2026-03-03
    Och tvångsåtgärd u1 (utreseförbud, domstol) där åtgärdsbeslutet är 2026-03-05
    När läget prövas 2026-03-15
    Så har lvu.rattens-provning-utreseforbud bortfallsdag 2026-03-05

  Scenario: Skälen upphör när det tillfälliga utreseförbudet redan har upphört enligt lagen
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-01-12
    Och händelse h1 som gäller t1 (att skälen upphörde) där händelsen är 2026-02-20
    När läget prövas 2026-03-01
    Så har lvu.tillfalligt-utreseforbud-skal-saknas bortfallsdag 2026-01-20
