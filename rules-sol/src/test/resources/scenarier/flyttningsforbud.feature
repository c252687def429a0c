# language: sv
Egenskap: Flyttningsförbud enligt LVU

  Scenario: Det tillfälliga förbudet underställs inom en vecka
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, ordförande) där åtgärdsbeslutet är 2026-02-03 och underställningen är 2026-02-10
    Och att nämnden sammanträder 2026-02-18
    När läget prövas 2026-02-05
    Så är lvu.understallning-flyttningsforbud kommande med sista dag 2026-02-10
    Och är lvu.flyttningsforbud-upphor-utan-understallning kommande med sista dag 2026-02-11
    Och är lvu.anmalan-flyttningsforbud kommande med sista dag 2026-02-18
    När läget prövas 2026-02-12
    Så är lvu.understallning-flyttningsforbud fullgjord
    Och är lvu.flyttningsforbud-upphor-utan-understallning fullgjord

  Scenario: En dag för sent, och förbudet har upphört
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-02-03 och underställningen är 2026-02-11
    När läget prövas 2026-02-12
    Så är lvu.understallning-flyttningsforbud fullgjord för sent med sista dag 2026-02-10, 1 dag för sent
    Och är lvu.flyttningsforbud-upphor-utan-understallning inträdd med sista dag 2026-02-11
    Och gäller inte lvu.anmalan-flyttningsforbud

  Scenario: Rättens eget tillfälliga förbud underställs inte
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-02-03
    När läget prövas 2026-02-12
    Så gäller inte lvu.understallning-flyttningsforbud
    Och gäller inte lvu.flyttningsforbud-upphor-utan-understallning
    Och gäller inte lvu.ansokan-flyttningsforbud
    Och gäller inte lvu.flyttningsforbud-upphor-utan-ansokan

  Scenario: Ansökan inom två veckor från rättens beslut
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-03-31, underställningen är 2026-04-02, domstolens fastställelse är 2026-04-13 och ansökan hos domstolen är 2026-04-27
    När läget prövas 2026-04-20
    Så är lvu.ansokan-flyttningsforbud kommande med sista dag 2026-04-27
    När läget prövas 2026-05-01
    Så är lvu.ansokan-flyttningsforbud fullgjord
    Och är lvu.flyttningsforbud-upphor-utan-ansokan fullgjord med sista dag 2026-04-28

  Scenario: Tiden för ansökan kan inte förlängas
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-03-31, underställningen är 2026-04-02 och domstolens fastställelse är 2026-04-13
    Och förlängning f1 som gäller t1 där begäran om förlängning är 2026-04-22, beslutet om förlängning är 2026-04-24 och förlängningens slutdag är 2026-05-11
    När läget prövas 2026-04-28
    Så är lvu.ansokan-flyttningsforbud försenad med sista dag 2026-04-27, 1 dag för sent
    Och är lvu.flyttningsforbud-upphor-utan-ansokan inträdd med sista dag 2026-04-28

  Scenario: Före rättens fastställelse löper ingen ansökningstid
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-03-31 och underställningen är 2026-04-02
    När läget prövas 2026-04-08
    Så gäller inte lvu.ansokan-flyttningsforbud
    Och gäller inte lvu.flyttningsforbud-upphor-utan-ansokan
    Och är lvu.understallning-flyttningsforbud fullgjord

  Scenario: Skälen för det tillfälliga förbudet upphör
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-02-03 och åtgärdens upphörande är 2026-02-09
    Och händelse h1 som gäller t1 (att skälen upphörde) där händelsen är 2026-02-06
    När läget prövas 2026-02-08
    Så är lvu.tillfalligt-flyttningsforbud-skal-saknas försenad med sista dag 2026-02-06, 2 dagar för sent
    När läget prövas 2026-02-10
    Så är lvu.tillfalligt-flyttningsforbud-skal-saknas fullgjord för sent, 3 dagar för sent
    Och gäller inte lvu.flyttningsforbud-skal-saknas

  Scenario: Var tredje månad från domstolens beslut (JO 646-2017)
    Givet tvångsåtgärd f1 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2016-07-01
    Och granskning g1 som gäller f1 (övervägande, utskott) där granskningen är 2016-11-16
    När läget prövas 2016-10-01
    Så är lvu.overvagande-flyttningsforbud kommande med sista dag 2016-10-01
    När läget prövas 2016-11-20
    Så är tillfälle 1 av lvu.overvagande-flyttningsforbud fullgjord för sent med sista dag 2016-10-01, 46 dagar för sent
    Och är tillfälle 2 av lvu.overvagande-flyttningsforbud kommande med sista dag 2017-02-16

  Scenario: Ett förbud för viss tid löper ut
    Givet tvångsåtgärd f1 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-01-30 och åtgärdens slutdag är 2026-06-30
    Och granskning g1 som gäller f1 (övervägande om flyttningsförbud, nämnd) där granskningen är 2026-04-30
    När läget prövas 2026-07-02
    Så är tillfälle 1 av lvu.overvagande-flyttningsforbud fullgjord med sista dag 2026-04-30
    Och är tillfälle 2 av lvu.overvagande-flyttningsforbud förfallen

  Scenario: Ett tillfälligt förbud övervägs inte var tredje månad
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-02-03
    När läget prövas 2026-02-05
    Så gäller inte lvu.overvagande-flyttningsforbud

  Scenario: Flyttningsförbudet behövs inte längre
    Givet tvångsåtgärd f1 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-04-30
    Och händelse h1 som gäller f1 (att skälen upphörde) där händelsen är 2026-07-08
    När läget prövas 2026-07-10
    Så är lvu.flyttningsforbud-skal-saknas kommande
    Och har lvu.flyttningsforbud-skal-saknas ingen sista dag
    Och gäller inte lvu.tillfalligt-flyttningsforbud-skal-saknas

  Scenario: Veckan för underställningen går ut på julafton och flyttas inte
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-12-17
    När läget prövas 2026-12-25
    Så är lvu.understallning-flyttningsforbud försenad med sista dag 2026-12-24, 1 dag för sent
    Och är lvu.flyttningsforbud-upphor-utan-understallning inträdd med sista dag 2026-12-25

  Scenario: Ansökan dagen efter två veckor
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-03-31, underställningen är 2026-04-02, domstolens fastställelse är 2026-04-13 och ansökan hos domstolen är 2026-04-28
    När läget prövas 2026-04-28
    Så är lvu.ansokan-flyttningsforbud fullgjord för sent med sista dag 2026-04-27, 1 dag för sent
    Och är lvu.flyttningsforbud-upphor-utan-ansokan inträdd med sista dag 2026-04-28

  Scenario: Nämnden beslutar att flyttningsförbudet upphör
    Givet tvångsåtgärd f1 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-04-30 och åtgärdens upphörande är 2026-07-20
    Och händelse h1 som gäller f1 (att skälen upphörde) där händelsen är 2026-07-08
    När läget prövas 2026-07-21
    Så är lvu.flyttningsforbud-skal-saknas fullgjord

  Scenario: Flyttningsförbudet gäller bara den som är underårig
    Givet den enskilde e1 där födelsedagen är 2008-07-15
    Och tvångsåtgärd f1 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-04-30
    Och händelse h1 som gäller f1 (att skälen upphörde) där händelsen är 2026-07-08
    När läget prövas 2026-07-15
    Så är lvu.flyttningsforbud-skal-saknas förfallen
    Och har lvu.flyttningsforbud-skal-saknas bortfallsdag 2026-07-15

  Scenario: Ordförandens förbud anmäls vid nästa sammanträde
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, ordförande) där åtgärdsbeslutet är 2026-02-03
    Och inlämnad rapport r1 som gäller t1 (anmälan vid nämndens sammanträde) där rapporten är 2026-02-18
    Och att nämnden sammanträder 2026-02-18
    När läget prövas 2026-02-18
    Så är lvu.anmalan-flyttningsforbud fullgjord med sista dag 2026-02-18

  Scenario: Ordförandens förbud anmäls först vid det andra sammanträdet
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, ordförande) där åtgärdsbeslutet är 2026-02-03
    Och inlämnad rapport r1 som gäller t1 (anmälan vid nämndens sammanträde) där rapporten är 2026-03-18
    Och att nämnden sammanträder 2026-02-18
    Och att nämnden sammanträder 2026-03-18
    När läget prövas 2026-02-19
    Så är lvu.anmalan-flyttningsforbud försenad med sista dag 2026-02-18, 1 dag för sent
    När läget prövas 2026-03-19
    Så är lvu.anmalan-flyttningsforbud fullgjord för sent med sista dag 2026-02-18, 28 dagar för sent

  # --- När skyldigheterna upphör -------------------------------------------------------------------

  Scenario: Nämnden häver det tillfälliga förbudet innan det har underställts och före ansökan
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-02-03 och åtgärdens upphörande är 2026-02-06
    Och tvångsåtgärd t2 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-03-03, underställningen är 2026-03-05, domstolens fastställelse är 2026-03-10 och åtgärdens upphörande är 2026-03-16
    När läget prövas 2026-05-01
    Så har lvu.understallning-flyttningsforbud för t1 bortfallsdag 2026-02-06
    Och har lvu.flyttningsforbud-upphor-utan-understallning för t1 bortfallsdag 2026-02-06
    Och har lvu.ansokan-flyttningsforbud för t2 bortfallsdag 2026-03-16
    Och har lvu.flyttningsforbud-upphor-utan-ansokan för t2 bortfallsdag 2026-03-16

  Scenario: Rätten meddelar flyttningsförbud, och då behövs ingen ansökan mer
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-03-03, underställningen är 2026-03-05 och domstolens fastställelse är 2026-03-10
    Och händelse h1 som gäller t1 (att skälen upphörde) där händelsen är 2026-03-12
    Och tvångsåtgärd f1 som gäller t1 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-03-18
    När läget prövas 2026-05-01
    Så har lvu.ansokan-flyttningsforbud bortfallsdag 2026-03-18
    Och har lvu.flyttningsforbud-upphor-utan-ansokan bortfallsdag 2026-03-18
    Och har lvu.tillfalligt-flyttningsforbud-skal-saknas bortfallsdag 2026-03-18

  Scenario: Den unge fyller 18 år innan ansökan ska göras
    Givet den enskilde e1 där födelsedagen är 2008-03-20
    Och tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-03-03, underställningen är 2026-03-05 och domstolens fastställelse är 2026-03-10
    När läget prövas 2026-03-23
    Så har lvu.ansokan-flyttningsforbud bortfallsdag 2026-03-20

  Scenario: Fastställt inom veckan utan uppgift om underställningen
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-02-03 och domstolens fastställelse är 2026-02-09
    När läget prövas 2026-02-20
    Så är lvu.understallning-flyttningsforbud fullgjord med sista dag 2026-02-10
    Och är lvu.flyttningsforbud-upphor-utan-understallning fullgjord

  Scenario: Flyttningsförbudet övervägs inte längre sedan barnet har fyllt arton
    Givet den enskilde e1 där födelsedagen är 2008-07-15
    Och tvångsåtgärd f1 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-04-30
    När läget prövas 2026-07-15
    Så är lvu.overvagande-flyttningsforbud förfallen
    Och har lvu.overvagande-flyttningsforbud bortfallsdag 2026-07-15

  # --- Vad rättens avgörande och åldern gör -----------------------------------------------------------------

  Scenario: Nämnden hade redan ansökt när den beslutade om tillfälligt förbud: ansökan utan dom gör inget oklart
    Givet tvångsåtgärd f1 (flyttningsförbud, domstol) där ansökan hos domstolen är 2026-01-30
    Och tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-02-03
    När läget prövas 2026-02-05
    Så är lvu.understallning-flyttningsforbud kommande med sista dag 2026-02-10
    Och är lvu.flyttningsforbud-upphor-utan-understallning kommande med sista dag 2026-02-11

  Scenariomall: Rättens vecka för ett underställt flyttningsförbud
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-02-03, underställningen är 2026-02-05 och domstolens fastställelse är <prövat>
    När läget prövas 2026-02-20
    Så är lvu.rattens-provning-flyttningsforbud <läge> med sista dag 2026-02-12

    Exempel:
      | prövat     | läge               |
      | 2026-02-12 | fullgjord          |
      | 2026-02-13 | fullgjord för sent |

  Scenario: Rätten har inte prövat flyttningsförbudet inom veckan, och dess eget beslut prövas inte
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-02-03 och underställningen är 2026-02-05
    Och tvångsåtgärd t2 (tillfälligt flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-02-03 och underställningen är 2026-02-05
    När läget prövas 2026-02-12
    Så är lvu.rattens-provning-flyttningsforbud för t1 kommande med sista dag 2026-02-12
    Och gäller inte lvu.rattens-provning-flyttningsforbud för t2
    Och vilar lvu.rattens-provning-flyttningsforbud för t1 på LVU (1990:52) 28 §
    När läget prövas 2026-02-13
    Så är lvu.rattens-provning-flyttningsforbud för t1 försenad med sista dag 2026-02-12, 1 dag för sent

  Scenario: Veckan för underställningen går ut på en söndag, ansökningstiden på en lördag
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-02-15
    Och tvångsåtgärd t2 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-01-23, underställningen är 2026-01-26 och domstolens fastställelse är 2026-01-31
    När läget prövas 2026-02-13
    Så är lvu.ansokan-flyttningsforbud för t2 kommande med sista dag 2026-02-14
    Och har lvu.ansokan-flyttningsforbud för t2 flyttad dag 2026-02-16
    När läget prövas 2026-02-16
    Så är lvu.understallning-flyttningsforbud för t1 kommande med sista dag 2026-02-22
    Och har lvu.understallning-flyttningsforbud för t1 flyttad dag 2026-02-23

  Scenario: Den unge fyller 18 år, och då finns inget tillfälligt förbud kvar
    Givet den enskilde e1 där födelsedagen är 2008-03-20
    Och tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-03-03, underställningen är 2026-03-05 och domstolens fastställelse är 2026-03-10
    Och händelse h1 som gäller t1 (att skälen upphörde) där händelsen är 2026-03-18
    När läget prövas 2026-04-01
    Så har lvu.flyttningsforbud-upphor-utan-ansokan bortfallsdag 2026-03-20
    Och har lvu.tillfalligt-flyttningsforbud-skal-saknas bortfallsdag 2026-03-20

  Scenario: En annan ledamots förbud anmäls som ordförandens
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, ledamot) där åtgärdsbeslutet är 2026-02-03
    Och att nämnden sammanträder 2026-02-18
    När läget prövas 2026-02-05
    Så är lvu.anmalan-flyttningsforbud kommande med sista dag 2026-02-18

  Scenario: Går de två veckorna ut en lördag kan ansökan ännu vara i tid på måndagen
    Givet tvångsåtgärd m1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-04-27 och underställningen är 2026-04-28 och domstolens fastställelse är 2026-05-02
    När läget prövas 2026-05-17
    Så är lvu.ansokan-flyttningsforbud försenad med sista dag 2026-05-16, 1 dag för sent

  Scenario: Rätten meddelar flyttningsförbudet inom veckan, innan det tillfälliga förbudet har underställts
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-03-02 och ansökan hos domstolen är 2026-02-20
    Och tvångsåtgärd f1 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-03-05
    När läget prövas 2026-03-15
    Så har lvu.understallning-flyttningsforbud bortfallsdag 2026-03-05
    Och har lvu.flyttningsforbud-upphor-utan-understallning bortfallsdag 2026-03-05

  Scenario: Rätten avgör frågan om flyttningsförbud innan den har prövat det underställda beslutet
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-03-02 och underställningen är 2026-03-03
    Och tvångsåtgärd f1 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-03-05
    När läget prövas 2026-03-15
    Så har lvu.rattens-provning-flyttningsforbud bortfallsdag 2026-03-05

  Scenario: Skälen upphör när det tillfälliga flyttningsförbudet redan har upphört enligt lagen
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-01-12
    Och händelse h1 som gäller t1 (att skälen upphörde) där händelsen är 2026-02-20
    När läget prövas 2026-03-01
    Så är lvu.flyttningsforbud-upphor-utan-understallning inträdd med sista dag 2026-01-20
    Och har lvu.tillfalligt-flyttningsforbud-skal-saknas bortfallsdag 2026-01-20
