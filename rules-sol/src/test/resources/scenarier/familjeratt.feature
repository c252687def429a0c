# language: sv
Egenskap: Familjerätt

  Scenario: Faderskapsutredningen har ett år från födelsen
    Givet den enskilde p1 där födelsedagen är 2026-03-10
    Och utredning u1 (faderskapsutredning) där utredningens inledande är 2026-03-26
    När läget prövas 2027-03-10
    Så är fb.faderskapsutredning kommande med sista dag 2027-03-10

  Scenario: Faderskapsutredningen avslutad en dag för sent
    Givet den enskilde p1 där födelsedagen är 2025-03-10
    Och utredning u1 (faderskapsutredning) där utredningens inledande är 2025-03-26 och utredningens avslutande är 2026-03-11
    När läget prövas 2026-04-01
    Så är fb.faderskapsutredning fullgjord för sent med sista dag 2026-03-10, 1 dag för sent

  Scenario: En vårdnadsutredning är ingen faderskapsutredning
    Givet den enskilde p1 där födelsedagen är 2025-03-10
    Och utredning u1 (vårdnadsutredning) där utredningens inledande är 2025-03-26
    När läget prövas 2026-04-01
    Så gäller inte fb.faderskapsutredning

  Scenario: Den mottagande nämnden underrättas genast
    Givet händelse h1 (beslut om överflyttning av faderskapsärende) där händelsen är 2026-05-12
    När läget prövas 2026-05-13
    Så är fb.overflyttat-faderskapsarende försenad med sista dag 2026-05-12

  Scenario: Underrättelsen gick samma dag
    Givet händelse h1 (beslut om överflyttning av faderskapsärende) där händelsen är 2026-05-12
    Och händelse h2 (underrättelse till den andra socialnämnden) där händelsen är 2026-05-12
    När läget prövas 2026-05-13
    Så är fb.overflyttat-faderskapsarende fullgjord

  Scenario: Att ansvaret går över av sig självt är ingen överflyttning av faderskapsärende
    Givet händelse h1 (att ansvaret gick över till en annan kommun) där händelsen är 2026-05-12
    När läget prövas 2026-05-13
    Så gäller inte fb.overflyttat-faderskapsarende

  Scenario: Rätten har satt en dag för vårdnadsutredningen
    Givet begäran r1 (uppdrag om vårdnadsutredning) där begärans ankomst är 2026-02-10 och den dag som angetts i begäran är 2026-05-29
    När läget prövas 2026-05-29
    Så är fb.vardnadsutredning kommande med sista dag 2026-05-29
    Och gäller inte fb.utredning-utan-dag
    Och gäller inte fb.adoptionsutredning

  Scenario: Vårdnadsutredningen lämnades i förtid
    Givet begäran r1 (uppdrag om vårdnadsutredning) där begärans ankomst är 2026-02-10, den dag som angetts i begäran är 2026-05-29 och svaret är 2026-05-20
    När läget prövas 2026-06-10
    Så är fb.vardnadsutredning fullgjord

  Scenario: Adoptionsutredningen är försenad
    Givet begäran r1 (uppdrag om adoptionsutredning) där begärans ankomst är 2026-06-10 och den dag som angetts i begäran är 2026-10-01
    När läget prövas 2026-10-02
    Så är fb.adoptionsutredning försenad med sista dag 2026-10-01, 1 dag för sent
    Och gäller inte fb.vardnadsutredning

  Scenario: Uppdraget saknar dag
    Givet begäran r1 (uppdrag om vårdnadsutredning) där begärans ankomst är 2026-02-10
    När läget prövas 2026-03-01
    Så är fb.utredning-utan-dag kommande
    Och gäller inte fb.vardnadsutredning

  Scenario: Vårdnadsavtalet godkändes en onsdag
    Givet händelse h1 (godkännande av avtal om vårdnad) där händelsen är 2026-03-04
    När läget prövas 2026-03-05
    Så är fb.vardnadsavtal försenad med sista dag 2026-03-04

  Scenario: Meddelandet gick samma dag
    Givet händelse h1 (godkännande av avtal om vårdnad) där händelsen är 2026-03-04
    Och händelse h2 som gäller h1 (meddelande om vårdnadsavtal) där händelsen är 2026-03-04
    När läget prövas 2026-03-05
    Så är fb.vardnadsavtal fullgjord

  Scenario: Att vårdnaden flyttades över genom dom kräver inget meddelande om avtal
    Givet händelse h1 (att vårdnaden flyttades över) där händelsen är 2026-03-04
    När läget prövas 2026-03-05
    Så gäller inte fb.vardnadsavtal

  Scenario: Umgängesstöd: ingen utsedd än
    Givet dom j1 (FB, umgängesstöd) där domen är 2026-04-14 och den dag domstolen har satt är 2026-10-31
    När läget prövas 2026-05-01
    Så är fb.umgangesstod-utse kommande
    Och har fb.umgangesstod-utse ingen sista dag
    Och är fb.umgangesstod-uppfoljning kommande

  Scenario: Umgängesstöd: utsedd och följt upp, nästa uppföljning väntar
    Givet dom j1 (FB, umgängesstöd) där domen är 2026-04-14 och den dag domstolen har satt är 2026-10-31
    Och händelse h1 som gäller j1 (att umgängesstödsperson utsågs) där händelsen är 2026-04-20
    Och granskning g1 som gäller j1 (uppföljning, tjänsteman) där granskningen är 2026-07-01
    När läget prövas 2026-08-01
    Så är fb.umgangesstod-utse fullgjord
    Och är tillfälle 1 av fb.umgangesstod-uppfoljning fullgjord
    Och är tillfälle 2 av fb.umgangesstod-uppfoljning kommande

  Scenario: Umgängesstödet har löpt ut
    Givet dom j1 (FB, umgängesstöd) där domen är 2026-04-14 och den dag domstolen har satt är 2026-10-31
    När läget prövas 2026-11-01
    Så är fb.umgangesstod-utse förfallen
    Och är fb.umgangesstod-uppfoljning förfallen

  Scenario: En dom om annat ger inget umgängesstöd
    Givet dom j1 (FB, annat avgörande) där domen är 2026-04-14
    När läget prövas 2026-05-01
    Så gäller inte fb.umgangesstod-utse
    Och gäller inte fb.umgangesstod-uppfoljning

  Scenario: Informationssamtal inom fyra veckor
    Givet begäran r1 (begäran om informationssamtal) där begärans ankomst är 2026-02-09
    När läget prövas 2026-02-20
    Så är fb.informationssamtal kommande med sista dag 2026-03-09

  Scenario: Samtalet hölls på sista dagen
    Givet begäran r1 (begäran om informationssamtal) där begärans ankomst är 2026-02-09 och svaret är 2026-03-09
    När läget prövas 2026-03-20
    Så är fb.informationssamtal fullgjord

  Scenario: Före 2022 fanns inga informationssamtal
    Givet begäran r1 (begäran om informationssamtal) där begärans ankomst är 2021-12-20
    När läget prövas 2022-02-01
    Så gäller inte fb.informationssamtal

  Scenario: Ensamkommande barn med uppehållstillstånd
    Givet den enskilde p1 där födelsedagen är 2010-09-01
    Och händelse h1 (uppehållstillstånd för ensamkommande barn) där händelsen är 2026-04-01
    När läget prövas 2026-06-01
    Så är gmeb.sarskild-vardnadshavare kommande
    Och har gmeb.sarskild-vardnadshavare ingen sista dag

  Scenario: Den unge fyller arton innan talan väcks
    Givet den enskilde p1 där födelsedagen är 2008-09-01
    Och händelse h1 (uppehållstillstånd för ensamkommande barn) där händelsen är 2026-04-01
    När läget prövas 2026-09-01
    Så är gmeb.sarskild-vardnadshavare förfallen

  Scenario: Behov av vårdnadsåtgärd för ett barn som inte är ensamkommande
    Givet händelse h1 (behov av åtgärd om vårdnad eller umgänge) där händelsen är 2026-06-15
    När läget prövas 2026-07-01
    Så är sof.framstallning-till-domstol kommande
    Och har sof.framstallning-till-domstol ingen sista dag
    Och vilar sof.framstallning-till-domstol på SoF (2025:468) 11 kap. 1 §
    Och gäller inte gmeb.sarskild-vardnadshavare

  Scenario: Framställningen gjordes före 2025
    Givet händelse h1 (behov av åtgärd om vårdnad eller umgänge) där händelsen är 2024-06-15
    Och händelse h2 (framställning till domstolen) där händelsen är 2024-07-01
    När läget prövas 2024-08-01
    Så är sof.framstallning-till-domstol fullgjord
    Och vilar sof.framstallning-till-domstol på SoF (2001:937) 5 kap. 2 §

  Scenario: Ett uppehållstillstånd i sig är inget behov av framställning enligt förordningen
    Givet händelse h1 (uppehållstillstånd för ensamkommande barn) där händelsen är 2026-04-01
    När läget prövas 2026-06-01
    Så gäller inte sof.framstallning-till-domstol

  Scenario: Faderskapsutredning för ett barn fött på skottdagen
    Givet den enskilde p1 där födelsedagen är 2024-02-29
    Och utredning u1 (faderskapsutredning) där utredningens inledande är 2024-03-20 och utredningens avslutande är 2025-02-28
    När läget prövas 2025-03-10
    Så är fb.faderskapsutredning fullgjord med sista dag 2025-02-28

  Scenario: Faderskapsutredningen pågår dagen efter ettårsdagen
    Givet den enskilde p1 där födelsedagen är 2025-03-10
    Och utredning u1 (faderskapsutredning) där utredningens inledande är 2025-03-26
    När läget prövas 2026-03-11
    Så är fb.faderskapsutredning försenad med sista dag 2026-03-10, 1 dag för sent

  Scenario: Den mottagande nämnden underrättas dagen efter
    Givet händelse h1 (beslut om överflyttning av faderskapsärende) där händelsen är 2026-05-12
    Och händelse h2 som gäller h1 (underrättelse till den andra socialnämnden) där händelsen är 2026-05-13
    När läget prövas 2026-05-14
    Så är fb.overflyttat-faderskapsarende fullgjord för sent med sista dag 2026-05-12, 1 dag för sent

  Scenario: Vårdnadsutredningen lämnas efter den dag rätten satt
    Givet begäran r1 (uppdrag om vårdnadsutredning) där begärans ankomst är 2026-02-10, den dag som angetts i begäran är 2026-05-29 och svaret är 2026-06-01
    När läget prövas 2026-05-30
    Så är fb.vardnadsutredning försenad med sista dag 2026-05-29, 1 dag för sent
    När läget prövas 2026-06-02
    Så är fb.vardnadsutredning fullgjord för sent med sista dag 2026-05-29, 3 dagar för sent

  Scenariomall: Adoptionsutredningen på och efter den dag rätten satt
    Givet begäran r1 (uppdrag om adoptionsutredning) där begärans ankomst är 2026-08-10, den dag som angetts i begäran är 2026-12-31 och svaret är <svar>
    När läget prövas 2027-01-10
    Så är fb.adoptionsutredning <läge> med sista dag 2026-12-31

    Exempel:
      | svar       | läge               |
      | 2026-12-31 | fullgjord          |
      | 2027-01-04 | fullgjord för sent |

  Scenario: Utredningen utan angiven dag är lämnad
    Givet begäran r1 (uppdrag om adoptionsutredning) där begärans ankomst är 2026-02-10 och svaret är 2026-05-04
    När läget prövas 2026-05-10
    Så är fb.utredning-utan-dag fullgjord

  Scenario: Meddelandet om vårdnadsavtalet gick två dagar senare
    Givet händelse h1 (godkännande av avtal om vårdnad) där händelsen är 2026-03-04
    Och händelse h2 som gäller h1 (meddelande om vårdnadsavtal) där händelsen är 2026-03-06
    När läget prövas 2026-03-10
    Så är fb.vardnadsavtal fullgjord för sent med sista dag 2026-03-04, 2 dagar för sent

  Scenario: Fyra veckor för informationssamtalet går ut på julafton
    Givet begäran r1 (begäran om informationssamtal) där begärans ankomst är 2026-11-26 och svaret är 2026-12-28
    När läget prövas 2026-12-25
    Så är fb.informationssamtal försenad med sista dag 2026-12-24, 1 dag för sent
    Och har fb.informationssamtal flyttad dag 2026-12-28
    När läget prövas 2026-12-29
    Så är fb.informationssamtal fullgjord för sent med sista dag 2026-12-24, 4 dagar för sent

  Scenario: Talan om särskilt förordnad vårdnadshavare har väckts
    Givet den enskilde p1 där födelsedagen är 2010-09-01
    Och händelse h1 (uppehållstillstånd för ensamkommande barn) där händelsen är 2026-04-01
    Och händelse h2 som gäller h1 (framställning till domstolen) där händelsen är 2026-05-20
    När läget prövas 2026-06-01
    Så är gmeb.sarskild-vardnadshavare fullgjord

  Scenario: Särskilda skäl ger längre tid för faderskapsutredning och informationssamtal
    Givet den enskilde p1 där födelsedagen är 2025-03-10
    Och utredning u1 (faderskapsutredning) där utredningens inledande är 2025-03-26
    Och förlängning x1 som gäller u1 där beslutet om förlängning är 2026-03-02 och förlängningens slutdag är 2026-09-10
    Och begäran r1 (begäran om informationssamtal) där begärans ankomst är 2026-02-09
    Och förlängning x2 som gäller r1 där beslutet om förlängning är 2026-03-04 och förlängningens slutdag är 2026-03-23
    När läget prövas 2026-04-01
    Så är fb.faderskapsutredning kommande med sista dag 2026-09-10
    Och är fb.informationssamtal försenad med sista dag 2026-03-23, 9 dagar för sent

  Scenario: Uppdraget eller begäran återkallas
    Givet begäran r1 (uppdrag om vårdnadsutredning) där begärans ankomst är 2026-02-10, den dag som angetts i begäran är 2026-05-29 och återkallelsen av begäran är 2026-04-01
    Och begäran r2 (uppdrag om adoptionsutredning) där begärans ankomst är 2026-02-10, den dag som angetts i begäran är 2026-05-29 och återkallelsen av begäran är 2026-04-01
    Och begäran r3 (uppdrag om adoptionsutredning) där begärans ankomst är 2026-02-10 och återkallelsen av begäran är 2026-04-01
    Och begäran r4 (begäran om informationssamtal) där begärans ankomst är 2026-03-30 och återkallelsen av begäran är 2026-04-01
    När läget prövas 2026-06-10
    Så har fb.vardnadsutredning bortfallsdag 2026-04-01
    Och har fb.adoptionsutredning för r2 bortfallsdag 2026-04-01
    Och har fb.utredning-utan-dag för r3 bortfallsdag 2026-04-01
    Och har fb.informationssamtal bortfallsdag 2026-04-01

  Scenario: Domen om umgängesstöd ändras
    Givet dom j1 (FB, umgängesstöd) där domen är 2026-04-14, den dag domstolen har satt är 2026-10-31 och domens upphörande är 2026-06-01
    När läget prövas 2026-07-01
    Så har fb.umgangesstod-utse bortfallsdag 2026-06-01
    Och har fb.umgangesstod-uppfoljning bortfallsdag 2026-06-01

  Scenario: Det ensamkommande barnet återförenas med sina föräldrar
    Givet den enskilde p1 där födelsedagen är 2010-09-01
    Och händelse h1 (uppehållstillstånd för ensamkommande barn) där händelsen är 2026-04-01
    Och händelse h2 (återförening med vårdnadshavarna) där händelsen är 2026-05-04
    När läget prövas 2026-06-01
    Så har gmeb.sarskild-vardnadshavare bortfallsdag 2026-05-04

  Scenario: Behovet av åtgärd om vårdnad upphör eller barnet fyller 18 år
    Givet den enskilde p1 där födelsedagen är 2008-09-01
    Och händelse h1 (behov av åtgärd om vårdnad eller umgänge) där händelsen är 2026-06-15
    Och händelse h2 som gäller h1 (att skälen upphörde) där händelsen är 2026-07-01
    Och händelse h3 (behov av åtgärd om vårdnad eller umgänge) där händelsen är 2026-07-15
    När läget prövas 2026-10-01
    Så har sof.framstallning-till-domstol för h1 bortfallsdag 2026-07-01
    Och har sof.framstallning-till-domstol för h3 bortfallsdag 2026-09-01

  Scenario: Skyldigheten att utreda faderskapet finns innan någon utredning har inletts
    Givet den enskilde p1 där födelsedagen är 2025-03-10
    Och händelse h1 (kännedom om barn utan fastställt föräldraskap) där händelsen är 2025-03-28
    När läget prövas 2026-03-10
    Så är fb.faderskap-ej-utrett kommande med sista dag 2026-03-10
    När läget prövas 2026-03-11
    Så är fb.faderskap-ej-utrett försenad med sista dag 2026-03-10, 1 dag för sent
    Och gäller inte fb.faderskapsutredning

  Scenario: När utredningen inleds tar dess egen regel över
    Givet den enskilde p1 där födelsedagen är 2025-03-10
    Och händelse h1 (kännedom om barn utan fastställt föräldraskap) där händelsen är 2025-03-28
    Och utredning u1 (faderskapsutredning) där utredningens inledande är 2025-04-02
    När läget prövas 2026-01-10
    Så har fb.faderskap-ej-utrett bortfallsdag 2025-04-02
    Och är fb.faderskapsutredning kommande med sista dag 2026-03-10

  Scenariomall: Faderskapet fastställs på och efter ettårsdagen
    Givet den enskilde p1 där födelsedagen är 2024-02-29
    Och händelse h1 (kännedom om barn utan fastställt föräldraskap) där händelsen är 2024-03-20
    Och händelse h2 som gäller h1 (att faderskapet eller föräldraskapet fastställdes) där händelsen är <fastställt>
    När läget prövas 2025-03-20
    Så är fb.faderskap-ej-utrett <läge> med sista dag 2025-02-28

    Exempel:
      | fastställt | läge               |
      | 2025-02-28 | fullgjord          |
      | 2025-03-01 | fullgjord för sent |

  Scenario: Ett barn som är äldre än ett år när utredningen inleds
    Givet den enskilde p1 där födelsedagen är 2019-03-10
    Och händelse h1 (kännedom om barn utan fastställt föräldraskap) där händelsen är 2026-02-01
    Och utredning u1 (faderskapsutredning) där utredningens inledande är 2026-02-09
    När läget prövas 2026-04-01
    Så gäller inte fb.faderskapsutredning
    Och gäller inte fb.faderskap-ej-utrett
    Och är fb.faderskapsutredning-efter-ettarsdagen kommande
    Och har fb.faderskapsutredning-efter-ettarsdagen ingen sista dag

  Scenario: Utredningen inleds dagen före och på ettårsdagen
    Givet den enskilde p1 där födelsedagen är 2025-03-10
    Och utredning u1 (faderskapsutredning) där utredningens inledande är 2026-03-09
    Och utredning u2 (faderskapsutredning) där utredningens inledande är 2026-03-10 och utredningens avslutande är 2026-05-04
    När läget prövas 2026-06-01
    Så är fb.faderskapsutredning för u1 försenad med sista dag 2026-03-10
    Och gäller inte fb.faderskapsutredning-efter-ettarsdagen för u1
    Och är fb.faderskapsutredning-efter-ettarsdagen för u2 fullgjord
    Och gäller inte fb.faderskapsutredning för u2

  Scenario: Ett faderskapsärende som flyttas till en annan nämnd
    Givet den enskilde p1 där födelsedagen är 2025-03-10
    Och utredning u1 (faderskapsutredning) där utredningens inledande är 2025-03-26
    Och händelse h1 som gäller u1 (beslut om överflyttning av faderskapsärende) där händelsen är 2025-09-01
    När läget prövas 2026-03-20
    Så har fb.faderskapsutredning bortfallsdag 2025-09-01

  Scenario: Överflyttning före den 1 juli 1995
    Givet händelse h1 (beslut om överflyttning av faderskapsärende) där händelsen är 1995-06-30
    Och händelse h2 (beslut om överflyttning av faderskapsärende) där händelsen är 1995-07-01
    När läget prövas 1995-07-02
    Så gäller inte fb.overflyttat-faderskapsarende för h1
    Och är fb.overflyttat-faderskapsarende för h2 försenad med sista dag 1995-07-01

  Scenario: Rätten förlänger tiden för utredningarna
    Givet begäran r1 (uppdrag om vårdnadsutredning) där begärans ankomst är 2026-02-10 och den dag som angetts i begäran är 2026-05-29
    Och förlängning x1 som gäller r1 där beslutet om förlängning är 2026-05-18 och förlängningens slutdag är 2026-07-31
    Och begäran r2 (uppdrag om adoptionsutredning) där begärans ankomst är 2026-02-10 och den dag som angetts i begäran är 2026-05-29
    Och förlängning x2 som gäller r2 där beslutet om förlängning är 2026-05-18 och förlängningens slutdag är 2026-07-31
    När läget prövas 2026-05-28
    Så är fb.vardnadsutredning för r1 kommande med sista dag 2026-07-31
    Och är fb.adoptionsutredning för r2 kommande med sista dag 2026-07-31
    När läget prövas 2026-08-03
    Så är fb.vardnadsutredning för r1 försenad med sista dag 2026-07-31
    Och är fb.adoptionsutredning för r2 försenad med sista dag 2026-07-31

  Scenario: Den förlängda tiden för utredningarna bevakas
    Givet begäran r1 (uppdrag om vårdnadsutredning) där begärans ankomst är 2026-02-10 och den dag som angetts i begäran är 2026-05-29
    Och förlängning x1 som gäller r1 där beslutet om förlängning är 2026-05-18 och förlängningens slutdag är 2026-07-31
    Och begäran r2 (uppdrag om adoptionsutredning) där begärans ankomst är 2026-02-10, den dag som angetts i begäran är 2026-05-29 och svaret är 2026-07-31
    Och förlängning x2 som gäller r2 där beslutet om förlängning är 2026-05-18 och förlängningens slutdag är 2026-07-31
    När läget prövas 2026-08-01
    Så är fb.vardnadsutredning för r1 försenad med sista dag 2026-07-31, 1 dag för sent
    Och är fb.adoptionsutredning för r2 fullgjord med sista dag 2026-07-31

  Scenario: Särskilda skäl talar mot en särskilt förordnad vårdnadshavare
    Givet den enskilde p1 där födelsedagen är 2010-09-01
    Och händelse h1 (uppehållstillstånd för ensamkommande barn) där händelsen är 2026-04-01
    Och händelse h2 som gäller h1 (bedömning att särskilda skäl talar mot en särskilt förordnad vårdnadshavare) där händelsen är 2026-04-20
    När läget prövas 2026-06-01
    Så har gmeb.sarskild-vardnadshavare bortfallsdag 2026-04-20

  Scenario: Barnet behöver ett målsägandebiträde
    Givet den enskilde p1 där födelsedagen är 2012-09-01
    Och händelse h1 (bedömning att ett barn behöver målsägandebiträde) där händelsen är 2026-06-15
    När läget prövas 2026-07-01
    Så är sof.framstallning-till-domstol kommande
    Och vilar sof.framstallning-till-domstol på SoF (2025:468) 11 kap. 1 §

  Scenario: Faderskapet bekräftas medan utredningen pågår
    Givet den enskilde p1 där födelsedagen är 2025-03-10
    Och utredning u1 (faderskapsutredning) där utredningens inledande är 2025-03-26
    Och händelse h1 som gäller u1 (att faderskapet eller föräldraskapet fastställdes) där händelsen är 2026-03-10
    När läget prövas 2026-04-01
    Så är fb.faderskapsutredning fullgjord med sista dag 2026-03-10

  Scenario: Nämnden får kännedom om ett äldre barn utan fastställt föräldraskap
    Givet den enskilde p1 där födelsedagen är 2019-03-10
    Och händelse h1 (kännedom om barn utan fastställt föräldraskap) där händelsen är 2026-02-01
    Och händelse h2 (kännedom om barn utan fastställt föräldraskap) där händelsen är 2020-03-09
    När läget prövas 2026-03-01
    Så är fb.faderskap-ej-utrett-efter-ettarsdagen för h1 kommande
    Och har fb.faderskap-ej-utrett-efter-ettarsdagen för h1 ingen sista dag
    Och gäller inte fb.faderskap-ej-utrett-efter-ettarsdagen för h2
    Och är fb.faderskap-ej-utrett för h2 försenad med sista dag 2020-03-10

  Scenario: Det äldre barnets faderskap fastställs, eller en utredning inleds
    Givet den enskilde p1 där födelsedagen är 2019-03-10
    Och händelse h1 (kännedom om barn utan fastställt föräldraskap) där händelsen är 2026-02-01
    Och händelse h2 som gäller h1 (att faderskapet eller föräldraskapet fastställdes) där händelsen är 2026-02-20
    Och händelse h3 (kännedom om barn utan fastställt föräldraskap) där händelsen är 2026-02-22
    Och utredning u1 (faderskapsutredning) där utredningens inledande är 2026-02-25
    När läget prövas 2026-03-01
    Så är fb.faderskap-ej-utrett-efter-ettarsdagen för h1 fullgjord
    Och har fb.faderskap-ej-utrett-efter-ettarsdagen för h3 bortfallsdag 2026-02-25

  Scenario: Uppföljningen pekar på den som utsågs att medverka vid umgänget
    Givet dom d1 (umgängesstöd) där domen är 2026-02-02 och den dag domstolen har satt är 2026-12-31
    Och händelse h1 som gäller d1 (att umgängesstödsperson utsågs) där händelsen är 2026-02-20
    Och granskning g1 som gäller h1 (uppföljning, tjänsteman) där granskningen är 2026-04-01
    När läget prövas 2026-06-01
    Så följer slutsats.uppfoljning-genom-umgangesstodet av g1: gäller d1
    Och är tillfälle 1 av fb.umgangesstod-uppfoljning fullgjord
    Och är tillfälle 2 av fb.umgangesstod-uppfoljning kommande

  Scenario: Uppföljningen pekar på domen själv
    Givet dom d1 (umgängesstöd) där domen är 2026-02-02 och den dag domstolen har satt är 2026-12-31
    Och händelse h1 som gäller d1 (att umgängesstödsperson utsågs) där händelsen är 2026-02-20
    Och granskning g1 som gäller d1 (uppföljning, tjänsteman) där granskningen är 2026-04-01
    När läget prövas 2026-06-01
    Så följer inte slutsats.uppfoljning-genom-umgangesstodet
    Och är tillfälle 1 av fb.umgangesstod-uppfoljning fullgjord
