# language: sv
Egenskap: Tvångsvård enligt LVM

  Scenario: Kännedom om behov av tvångsvård på midsommardagen
    Givet händelse h1 (kännedom om behov av tvångsvård för missbruk) där händelsen är 2026-06-20
    När läget prövas 2026-06-21
    Så är lvm.inleda-utredning försenad med sista dag 2026-06-20
    Och vilar lvm.inleda-utredning på SoL (2025:400) 14 kap. 2 §

  Scenario: Före 2025 gällde skyndsamt, utan tal
    Givet händelse h1 (kännedom om behov av tvångsvård för missbruk) där händelsen är 2024-06-20
    Och utredning u1 som gäller h1 (LVM-utredning) där utredningens inledande är 2024-06-24
    När läget prövas 2024-06-30
    Så är lvm.inleda-utredning fullgjord
    Och är lvm.lakarundersokning kommande
    Och har lvm.lakarundersokning ingen sista dag

  Scenario: En upplysning i allmänhet utlöser inte LVM-reglerna
    Givet händelse h1 (upplysning som kan leda till åtgärd) där händelsen är 2026-06-20
    Och utredning u1 (vuxenutredning, med insats) där utredningens inledande är 2026-06-22 och utredningens avslutande är 2026-08-20
    När läget prövas 2026-09-01
    Så gäller inte lvm.inleda-utredning
    Och gäller inte lvm.lakarundersokning
    Och gäller inte lvm.ansokan

  Scenario: Läkarundersökning beslutad
    Givet utredning u1 (LVM-utredning) där utredningens inledande är 2026-05-11
    Och händelse h1 som gäller u1 (beslut om läkarundersökning) där händelsen är 2026-05-13
    När läget prövas 2026-05-18
    Så är lvm.lakarundersokning fullgjord

  Scenario: Utredningen visar skäl för tvångsvård
    Givet utredning u1 (LVM-utredning, med insats) där utredningens inledande är 2026-02-02 och utredningens avslutande är 2026-03-27
    När läget prövas 2026-04-07
    Så är lvm.ansokan kommande
    Och har lvm.ansokan ingen sista dag

  Scenario: Ansökan gjordes innan utredningen avslutades
    Givet utredning u1 (LVM-utredning, med insats) där utredningens inledande är 2026-02-02 och utredningens avslutande är 2026-03-27
    Och tvångsåtgärd t1 som gäller u1 (vård enligt LVM) där åtgärdsbeslutet är 2026-04-10 och ansökan hos domstolen är 2026-03-26
    När läget prövas 2026-04-15
    Så är lvm.ansokan fullgjord

  Scenario: Omhändertagande en fredagskväll underställs senast på lördagen
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20 och åtgärdens verkställande är 2026-11-20
    När läget prövas 2026-11-20
    Så är lvm.understallning kommande med sista dag 2026-11-21
    Och gäller inte lvm.ordforandebeslut
    Och är lvm.omhandertagande-upphor kommande med sista dag 2026-11-22
    Och är lvm.bereda-vard fullgjord

  Scenario: Underställt i tid; rätten har fyra dagar och den enskilde ska ha underrättats
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20 och underställningen är 2026-11-21
    När läget prövas 2026-11-22
    Så är lvm.understallning fullgjord
    Och är lvm.omhandertagande-upphor fullgjord
    Och är lvm.underratta-omhandertagen försenad med sista dag 2026-11-21
    Och är lvm.rattens-provning kommande med sista dag 2026-11-25
    Och gäller inte lvm.rattens-provning-verkstallighet

  Scenario: Inte underställt: omhändertagandet har upphört
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20
    När läget prövas 2026-11-22
    Så är lvm.understallning försenad med sista dag 2026-11-21, 1 dag för sent
    Och är lvm.omhandertagande-upphor inträdd
    Och har lvm.omhandertagande-upphor inträdesdag 2026-11-22
    Och gäller inte lvm.underratta-omhandertagen

  Scenario: Beslut före den 1 juli 2005 prövas inte här
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2005-06-30
    När läget prövas 2005-07-10
    Så gäller inte lvm.understallning
    Och gäller inte lvm.omhandertagande-upphor

  Scenario: Domstolens eget omhändertagande underställs inte
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, domstol) där åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-22 och domstolens fastställelse är 2026-11-24
    När läget prövas 2026-12-10
    Så gäller inte lvm.understallning
    Och gäller inte lvm.ansokan-en-vecka
    Och gäller inte lvm.omhandertagande-upphor-utan-ansokan
    Och gäller inte lvm.rattens-provning
    Och är lvm.bereda-vard fullgjord
    Och är lvm.malet-tas-upp-verkstallighet försenad med sista dag 2026-11-29

  Scenario: Den omhändertagne underrättades samma dag
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20 och underställningen är 2026-11-21
    Och händelse h1 som gäller t1 (underrättelse till parten) där händelsen är 2026-11-21
    När läget prövas 2026-11-25
    Så är lvm.underratta-omhandertagen fullgjord

  Scenario: Verkställt efter underställningen, fyra dagar från verkställigheten
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, underställningen är 2026-11-21, åtgärdens verkställande är 2026-11-23 och domstolens fastställelse är 2026-11-28
    När läget prövas 2026-11-29
    Så är lvm.rattens-provning-verkstallighet fullgjord för sent med sista dag 2026-11-27, 1 dag för sent
    Och gäller inte lvm.rattens-provning
    Och är lvm.malet-tas-upp-verkstallighet kommande med sista dag 2026-11-30
    Och gäller inte lvm.malet-tas-upp

  Scenario: Ansökan ska ha kommit in inom en vecka från rättens beslut
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20, underställningen är 2026-11-21 och domstolens fastställelse är 2026-11-24
    När läget prövas 2026-11-30
    Så är lvm.ansokan-en-vecka kommande med sista dag 2026-12-01
    Och är lvm.omhandertagande-upphor-utan-ansokan kommande med sista dag 2026-12-02

  Scenario: Ansökan på sista dagen, därefter har rätten en vecka
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20, underställningen är 2026-11-21, domstolens fastställelse är 2026-11-24 och ansökan hos domstolen är 2026-12-01
    När läget prövas 2026-12-02
    Så är lvm.ansokan-en-vecka fullgjord med sista dag 2026-12-01
    Och är lvm.omhandertagande-upphor-utan-ansokan fullgjord
    Och är lvm.malet-tas-upp kommande med sista dag 2026-12-08
    Och gäller inte lvm.malet-tas-upp-verkstallighet

  Scenario: Ansökan dagen efter veckans slut
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20, underställningen är 2026-11-21, domstolens fastställelse är 2026-11-24 och ansökan hos domstolen är 2026-12-02
    Och händelse h1 som gäller t1 (domstolens förhandling) där händelsen är 2026-12-09
    När läget prövas 2026-12-10
    Så är lvm.ansokan-en-vecka fullgjord för sent med sista dag 2026-12-01, 1 dag för sent
    Och är lvm.omhandertagande-upphor-utan-ansokan inträdd
    Och är lvm.malet-tas-upp fullgjord

  Scenario: Veckan slutar en lördag: den flyttade dagen visas bara som upplysning
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-24 och domstolens fastställelse är 2026-11-28
    När läget prövas 2026-11-30
    Så är lvm.ansokan-en-vecka kommande med sista dag 2026-12-05
    Och har lvm.ansokan-en-vecka flyttad dag 2026-12-07
    Och har lvm.ansokan-en-vecka planerad dag 2026-12-04

  Scenario: Skälen upphörde en söndag
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-08-28 och underställningen är 2026-08-29
    Och händelse h1 som gäller t1 (att skälen upphörde) där händelsen är 2026-08-30
    När läget prövas 2026-08-31
    Så är lvm.upphora-genast försenad med sista dag 2026-08-30, 1 dag för sent

  Scenario: Omhändertagandet hävdes samma dag
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-08-28, underställningen är 2026-08-29 och åtgärdens upphörande är 2026-08-30
    Och händelse h1 som gäller t1 (att skälen upphörde) där händelsen är 2026-08-30
    När läget prövas 2026-08-31
    Så är lvm.upphora-genast fullgjord
    Och är lvm.bereda-vard förfallen

  Scenario: Att skälen för en LVU-åtgärd upphörde är inte LVM
    Givet tvångsåtgärd t1 (vård, nämnd) där åtgärdsbeslutet är 2026-08-28
    Och händelse h1 som gäller t1 (att skälen upphörde) där händelsen är 2026-08-30
    När läget prövas 2026-08-31
    Så gäller inte lvm.upphora-genast
    Och gäller inte lvm.bereda-vard
    Och gäller inte lvm.vard-paborjas
    Och gäller inte lvm.vardtid
    Och gäller inte lvm.eftervard

  Scenario: Fyra veckor från laga kraft slutar på långfredagen och flyttas inte
    Givet tvångsåtgärd t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-02-13 och åtgärdens laga kraft är 2026-03-06
    När läget prövas 2026-04-03
    Så är lvm.vard-paborjas kommande med sista dag 2026-04-03

  Scenario: Vården påbörjades inte i tid
    Givet tvångsåtgärd t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-02-13 och åtgärdens laga kraft är 2026-03-06
    När läget prövas 2026-04-04
    Så är lvm.vard-paborjas inträdd med sista dag 2026-04-03

  Scenario: Vården började redan under omhändertagandet
    Givet tvångsåtgärd t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-09-10, åtgärdens verkställande är 2026-08-31 och åtgärdens laga kraft är 2026-10-01
    När läget prövas 2027-02-20
    Så är lvm.vard-paborjas fullgjord
    Och är lvm.vardtid kommande med sista dag 2027-02-28
    Och är lvm.eftervard kommande

  Scenario: Utskriven på sista dagen
    Givet tvångsåtgärd t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-09-10, åtgärdens verkställande är 2026-08-31 och åtgärdens upphörande är 2027-02-28
    När läget prövas 2027-03-10
    Så är lvm.vardtid fullgjord

  Scenario: Kvar i vård efter sex månader
    Givet tvångsåtgärd t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-09-10 och åtgärdens verkställande är 2026-08-31
    När läget prövas 2027-03-02
    Så är lvm.vardtid försenad med sista dag 2027-02-28, 2 dagar för sent
    Och gäller inte lvm.vardtid-forlangd

  Scenario: Tio dagars avvikande räknas inte som vårdtid
    Givet tvångsåtgärd t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-09-10 och åtgärdens verkställande är 2026-08-31
    Och förlängning f1 som gäller t1 där beslutet om förlängning är 2026-12-01 och förlängningens slutdag är 2027-03-10
    När läget prövas 2027-03-02
    Så är lvm.vardtid förfallen
    Och är lvm.vardtid-forlangd kommande med sista dag 2027-03-10

  Scenario: Ordföranden beslutar i sommaruppehållet
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, ordförande) där åtgärdsbeslutet är 2026-07-15
    Och att nämnden sammanträder 2026-08-20
    När läget prövas 2026-08-01
    Så är lvm.ordforandebeslut kommande med sista dag 2026-08-20

  Scenario: Nämndens eget beslut anmäls inte
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-07-15
    Och att nämnden sammanträder 2026-08-20
    När läget prövas 2026-08-01
    Så gäller inte lvm.ordforandebeslut

  Scenario: Vård i annan form ska ha föregåtts av en plan
    Givet placering p1 (HVB, LVM) där placeringens verkställande är 2026-11-02
    När läget prövas 2026-11-03
    Så är lvm.plan-annan-form försenad med sista dag 2026-11-02

  Scenario: Planen fanns före starten
    Givet placering p1 (HVB, LVM) där placeringens verkställande är 2026-11-02
    Och plan v1 som gäller p1 (plan för fortsatt vård) där planens upprättande är 2026-10-30
    När läget prövas 2026-11-03
    Så är lvm.plan-annan-form fullgjord

  Scenario: Vård i LVM-hem kräver ingen plan för annan form
    Givet placering p1 (LVM-hem, LVM) där placeringens verkställande är 2026-11-02
    När läget prövas 2026-11-03
    Så gäller inte lvm.plan-annan-form

  Scenario: SiS vill ha svar en lördag; den planerade dagen är fredagen
    Givet begäran r1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-02-10 och den dag som angetts i begäran är 2026-02-28
    När läget prövas 2026-02-20
    Så är lvm.uppgifter-till-sis kommande med sista dag 2026-02-28
    Och har lvm.uppgifter-till-sis planerad dag 2026-02-27
    Och gäller inte lvm.uppgifter-till-sis-utan-dag

  Scenario: SiS har inte satt någon dag
    Givet begäran r1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-02-10
    När läget prövas 2026-02-20
    Så är lvm.uppgifter-till-sis-utan-dag kommande
    Och har lvm.uppgifter-till-sis-utan-dag ingen sista dag
    Och gäller inte lvm.uppgifter-till-sis

  Scenario: Svar till SiS före den angivna dagen
    Givet begäran r1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-02-10, den dag som angetts i begäran är 2026-02-28 och svaret är 2026-02-16
    När läget prövas 2026-03-20
    Så är lvm.uppgifter-till-sis fullgjord

  Scenario: Kännedom på midsommarafton, utredningen inleds först på måndagen
    Givet händelse h1 (kännedom om behov av tvångsvård för missbruk) där händelsen är 2026-06-19
    Och utredning u1 som gäller h1 (LVM-utredning) där utredningens inledande är 2026-06-22
    När läget prövas 2026-07-01
    Så är lvm.inleda-utredning fullgjord för sent med sista dag 2026-06-19, 3 dagar för sent

  Scenario: Kännedom den sista dagen före 2025 års socialtjänstlag: skyndsamt, ingen dag
    Givet händelse h1 (kännedom om behov av tvångsvård för missbruk) där händelsen är 2025-06-30
    När läget prövas 2025-06-30
    Så är lvm.inleda-utredning kommande
    Och har lvm.inleda-utredning ingen sista dag
    Och vilar lvm.inleda-utredning på LVM (1988:870) 7, 37 §§

  Scenario: Kännedom den första dagen med 2025 års socialtjänstlag: genast
    Givet händelse h1 (kännedom om behov av tvångsvård för missbruk) där händelsen är 2025-07-01
    När läget prövas 2025-07-01
    Så är lvm.inleda-utredning kommande med sista dag 2025-07-01
    Och vilar lvm.inleda-utredning på SoL (2025:400) 14 kap. 2 §

  Scenario: Omhändertagen som ännu inte har kommit till LVM-hemmet
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-05-14
    När läget prövas 2026-05-15
    Så är lvm.bereda-vard kommande
    Och har lvm.bereda-vard ingen sista dag

  Scenario: Veckan från julafton slutar på nyårsafton och ansökan saknas på nyårsdagen
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-12-18, åtgärdens verkställande är 2026-12-18, underställningen är 2026-12-19 och domstolens fastställelse är 2026-12-24
    När läget prövas 2027-01-01
    Så är lvm.ansokan-en-vecka försenad med sista dag 2026-12-31, 1 dag för sent
    Och har lvm.ansokan-en-vecka flyttad dag 2027-01-04
    Och är lvm.omhandertagande-upphor-utan-ansokan inträdd
    Och har lvm.omhandertagande-upphor-utan-ansokan inträdesdag 2027-01-01

  Scenario: Den omhändertagne underrättades två dagar efter underställningen
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20 och underställningen är 2026-11-21
    Och händelse h1 som gäller t1 (underrättelse till parten) där händelsen är 2026-11-23
    När läget prövas 2026-11-25
    Så är lvm.underratta-omhandertagen fullgjord för sent med sista dag 2026-11-21, 2 dagar för sent

  Scenario: Fyra dagar från en underställning dagen före julafton slutar på söndagen
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-12-22, åtgärdens verkställande är 2026-12-22 och underställningen är 2026-12-23
    När läget prövas 2026-12-27
    Så är lvm.rattens-provning kommande med sista dag 2026-12-27
    Och har lvm.rattens-provning flyttad dag 2026-12-28

  Scenario: Rätten har inte prövat när de fyra dagarna har gått
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-12-22, åtgärdens verkställande är 2026-12-22 och underställningen är 2026-12-23
    Och tvångsåtgärd t2 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-12-22, underställningen är 2026-12-23 och åtgärdens verkställande är 2026-12-23
    När läget prövas 2026-12-28
    Så är lvm.rattens-provning för t1 försenad med sista dag 2026-12-27, 1 dag för sent
    Och är lvm.rattens-provning för t2 försenad med sista dag 2026-12-27, 1 dag för sent

  Scenario: Rätten prövar det verkställda omhändertagandet på fjärde dagen
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20, underställningen är 2026-11-21 och domstolens fastställelse är 2026-11-25
    När läget prövas 2026-11-26
    Så är lvm.rattens-provning fullgjord med sista dag 2026-11-25

  Scenario: Rätten prövar det verkställda omhändertagandet på femte dagen
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20, underställningen är 2026-11-21 och domstolens fastställelse är 2026-11-26
    När läget prövas 2026-11-26
    Så är lvm.rattens-provning fullgjord för sent med sista dag 2026-11-25, 1 dag för sent

  Scenario: Verkställt fyra dagar före den 1 mars ett skottår och ännu inte prövat
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2028-02-23, underställningen är 2028-02-24 och åtgärdens verkställande är 2028-02-26
    När läget prövas 2028-03-02
    Så är lvm.rattens-provning-verkstallighet försenad med sista dag 2028-03-01, 1 dag för sent

  Scenario: Rätten prövar efter den förlängda tidens slut
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20, underställningen är 2026-11-21 och domstolens fastställelse är 2026-11-30
    Och förlängning f1 som gäller t1 där beslutet om förlängning är 2026-11-24 och förlängningens slutdag är 2026-11-28
    När läget prövas 2026-12-01
    Så är lvm.rattens-provning-forlangd fullgjord för sent med sista dag 2026-11-28, 2 dagar för sent

  Scenario: Målet om vård har inte tagits upp en vecka efter ansökan
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20, underställningen är 2026-11-21, domstolens fastställelse är 2026-11-24 och ansökan hos domstolen är 2026-12-01
    När läget prövas 2026-12-09
    Så är lvm.malet-tas-upp försenad med sista dag 2026-12-08, 1 dag för sent

  Scenario: Förhandling dagen efter veckans slut
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20, underställningen är 2026-11-21, domstolens fastställelse är 2026-11-24 och ansökan hos domstolen är 2026-12-01
    Och händelse h1 som gäller t1 (domstolens förhandling) där händelsen är 2026-12-09
    När läget prövas 2026-12-10
    Så är lvm.malet-tas-upp fullgjord för sent med sista dag 2026-12-08, 1 dag för sent

  Scenario: Nämnden hade ansökt före omhändertagandet: veckan räknas från underställningen
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där ansökan hos domstolen är 2026-11-02, åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20 och underställningen är 2026-11-21
    När läget prövas 2026-11-28
    Så är lvm.malet-tas-upp-understallning kommande med sista dag 2026-11-28
    Och gäller inte lvm.malet-tas-upp
    Och gäller inte lvm.malet-tas-upp-verkstallighet

  Scenario: Nämnden hade ansökt före omhändertagandet och förhandlingen dröjer
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där ansökan hos domstolen är 2026-11-02, åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20 och underställningen är 2026-11-21
    När läget prövas 2026-11-29
    Så är lvm.malet-tas-upp-understallning försenad med sista dag 2026-11-28, 1 dag för sent

  Scenariomall: Målet tas upp inom eller efter veckan från underställningen
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där ansökan hos domstolen är 2026-11-02, åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20 och underställningen är 2026-11-21
    Och händelse h1 som gäller t1 (domstolens förhandling) där händelsen är <förhandling>
    När läget prövas 2026-12-10
    Så är lvm.malet-tas-upp-understallning <läge> med sista dag 2026-11-28

    Exempel:
      | förhandling | läge               |
      | 2026-11-27  | fullgjord          |
      | 2026-11-30  | fullgjord för sent |

  Scenario: Ansökan samma dag som eller efter omhändertagandet räknas från ansökan
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20, underställningen är 2026-11-21 och ansökan hos domstolen är 2026-11-20
    När läget prövas 2026-11-22
    Så är lvm.malet-tas-upp kommande med sista dag 2026-11-27
    Och gäller inte lvm.malet-tas-upp-understallning

  Scenario: Verkställt på julafton: målet tas upp på nyårsafton, veckans sista dag
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-12-17, underställningen är 2026-12-18 och åtgärdens verkställande är 2026-12-24
    Och händelse h1 som gäller t1 (domstolens förhandling) där händelsen är 2026-12-31
    När läget prövas 2027-01-05
    Så är lvm.malet-tas-upp-verkstallighet fullgjord med sista dag 2026-12-31

  Scenario: Domen kom efter veckan från verkställigheten
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, domstol) där åtgärdsbeslutet är 2026-11-20 och åtgärdens verkställande är 2026-11-23
    Och dom d1 som gäller t1 (LVM, vård enligt LVM) där domen är 2026-12-02
    När läget prövas 2026-12-05
    Så är lvm.malet-tas-upp-verkstallighet fullgjord för sent med sista dag 2026-11-30, 2 dagar för sent

  Scenario: Skälen upphörde en söndag och omhändertagandet hävdes på tisdagen
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-08-28, underställningen är 2026-08-29 och åtgärdens upphörande är 2026-09-01
    Och händelse h1 som gäller t1 (att skälen upphörde) där händelsen är 2026-08-30
    När läget prövas 2026-09-02
    Så är lvm.upphora-genast fullgjord för sent med sista dag 2026-08-30, 2 dagar för sent

  Scenario: Utskriven dagen efter de sex månadernas slut
    Givet tvångsåtgärd t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-09-10, åtgärdens verkställande är 2026-08-31 och åtgärdens upphörande är 2027-03-01
    När läget prövas 2027-03-10
    Så är lvm.vardtid fullgjord för sent med sista dag 2027-02-28, 1 dag för sent

  Scenario: Utskriven för sent också när avviken tid har räknats bort
    Givet tvångsåtgärd t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-09-10, åtgärdens verkställande är 2026-08-31 och åtgärdens upphörande är 2027-03-12
    Och förlängning f1 som gäller t1 där beslutet om förlängning är 2026-12-01 och förlängningens slutdag är 2027-03-10
    När läget prövas 2027-03-15
    Så är lvm.vardtid-forlangd fullgjord för sent med sista dag 2027-03-10, 2 dagar för sent

  Scenariomall: Ordförandens beslut anmäls vid nästa sammanträde
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, ordförande) där åtgärdsbeslutet är 2026-07-15
    Och inlämnad rapport r1 som gäller t1 (anmälan vid nämndens sammanträde) där rapporten är <anmäld>
    Och att nämnden sammanträder 2026-08-20
    Och att nämnden sammanträder 2026-09-17
    När läget prövas 2026-10-01
    Så är lvm.ordforandebeslut <läge> med sista dag 2026-08-20

    Exempel:
      | anmäld     | läge               |
      | 2026-08-20 | fullgjord          |
      | 2026-09-17 | fullgjord för sent |

  Scenario: Ordförandens beslut anmäldes inte vid nästa sammanträde
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, ordförande) där åtgärdsbeslutet är 2026-07-15
    Och att nämnden sammanträder 2026-08-20
    När läget prövas 2026-08-21
    Så är lvm.ordforandebeslut försenad med sista dag 2026-08-20, 1 dag för sent

  Scenario: Planen för vård i annan form kom tre dagar efter starten
    Givet placering p1 (HVB, LVM) där placeringens verkställande är 2026-11-02
    Och plan v1 som gäller p1 (plan för fortsatt vård) där planens upprättande är 2026-11-05
    När läget prövas 2026-11-10
    Så är lvm.plan-annan-form fullgjord för sent med sista dag 2026-11-02, 3 dagar för sent

  Scenario: SiS fick inget svar den angivna dagen
    Givet begäran r1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-02-10 och den dag som angetts i begäran är 2026-02-28
    När läget prövas 2026-03-01
    Så är lvm.uppgifter-till-sis försenad med sista dag 2026-02-28, 1 dag för sent

  Scenario: Svar till SiS på måndagen efter den angivna lördagen
    Givet begäran r1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-02-10, den dag som angetts i begäran är 2026-02-28 och svaret är 2026-03-02
    När läget prövas 2026-03-20
    Så är lvm.uppgifter-till-sis fullgjord för sent med sista dag 2026-02-28, 2 dagar för sent

  Scenario: Svar till SiS när ingen dag var satt
    Givet begäran r1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-02-10 och svaret är 2026-03-16
    När läget prövas 2026-03-20
    Så är lvm.uppgifter-till-sis-utan-dag fullgjord

  Scenario: En pågående utredning om tvångsvård behöver inte inledas igen
    Givet utredning u1 (LVM-utredning) där utredningens inledande är 2026-06-01
    Och händelse h1 (kännedom om behov av tvångsvård för missbruk) där händelsen är 2026-06-20
    När läget prövas 2026-06-22
    Så gäller inte lvm.inleda-utredning

  Scenario: En avslutad utredning om tvångsvård hindrar inte att en ny ska inledas
    Givet utredning u1 (LVM-utredning, utan insats) där utredningens inledande är 2026-03-02 och utredningens avslutande är 2026-06-19
    Och händelse h1 (kännedom om behov av tvångsvård för missbruk) där händelsen är 2026-06-20
    När läget prövas 2026-06-22
    Så är lvm.inleda-utredning försenad med sista dag 2026-06-20, 2 dagar för sent

  Scenario: Läkarundersökning är uppenbart obehövlig
    Givet utredning u1 (LVM-utredning) där utredningens inledande är 2026-05-11
    Och händelse h1 som gäller u1 (bedömning att läkarundersökning är obehövlig) där händelsen är 2026-05-13
    När läget prövas 2026-05-18
    Så är lvm.lakarundersokning förfallen
    Och har lvm.lakarundersokning bortfallsdag 2026-05-13

  Scenario: Frivilliga insatser räckte, så ingen ansökan görs
    Givet utredning u1 (LVM-utredning, med insats) där utredningens inledande är 2026-02-02 och utredningens avslutande är 2026-03-27
    Och händelse h1 som gäller u1 (att skälen upphörde) där händelsen är 2026-03-27
    När läget prövas 2026-04-07
    Så är lvm.ansokan förfallen

  Scenario: Lördagen är lagens dag; den flyttade dagen visas bara som upplysning
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20
    När läget prövas 2026-11-20
    Så är lvm.understallning kommande med sista dag 2026-11-21
    Och har lvm.understallning flyttad dag 2026-11-23
    Och har lvm.understallning planerad dag 2026-11-20

  Scenario: Den omhändertagne häktas innan beslutet har underställts
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20
    Och händelse h1 som gäller t1 (häktning) där händelsen är 2026-11-21
    När läget prövas 2026-11-24
    Så är lvm.understallning förfallen
    Och har lvm.understallning bortfallsdag 2026-11-21
    Och är lvm.bereda-vard förfallen

  Scenario: Den omhändertagne häktas efter underställningen
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20, underställningen är 2026-11-21 och domstolens fastställelse är 2026-11-24
    Och händelse h1 som gäller t1 (häktning) där händelsen är 2026-11-26
    När läget prövas 2026-12-10
    Så är lvm.ansokan-en-vecka förfallen
    Och har lvm.ansokan-en-vecka bortfallsdag 2026-11-26
    Och har lvm.omhandertagande-upphor-utan-ansokan bortfallsdag 2026-11-26

  Scenario: Rätten har avgjort frågan om vård
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20, underställningen är 2026-11-21 och domstolens fastställelse är 2026-11-24
    Och tvångsåtgärd t2 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-11-30
    Och dom d1 som gäller t2 (LVM, vård enligt LVM) där domen är 2026-11-30
    När läget prövas 2026-12-10
    Så är lvm.ansokan-en-vecka förfallen
    Och har lvm.ansokan-en-vecka bortfallsdag 2026-11-30
    Och har lvm.omhandertagande-upphor-utan-ansokan bortfallsdag 2026-11-30

  Scenario: Den enskilde hade inte påträffats när beslutet underställdes
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20 och underställningen är 2026-11-21
    När läget prövas 2026-11-25
    Så gäller inte lvm.underratta-omhandertagen
    Och är lvm.underratta-ej-omhandertagen kommande
    Och har lvm.underratta-ej-omhandertagen ingen sista dag

  Scenario: Den enskilde påträffades efter underställningen och underrättades
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, underställningen är 2026-11-21 och åtgärdens verkställande är 2026-11-24
    Och händelse h1 som gäller t1 (underrättelse till parten) där händelsen är 2026-11-24
    När läget prövas 2026-11-25
    Så är lvm.underratta-ej-omhandertagen fullgjord

  Scenario: Den som redan var omhändertagen underrättas samma dag som beslutet underställs
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20 och underställningen är 2026-11-21
    När läget prövas 2026-11-22
    Så gäller inte lvm.underratta-ej-omhandertagen

  Scenario: En förlängning på mer än en vecka är ingen förlängning av prövningen
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20, underställningen är 2026-11-21 och ansökan hos domstolen är 2026-11-23
    Och förlängning f1 som gäller t1 där beslutet om förlängning är 2026-11-24 och förlängningens slutdag är 2026-11-29
    När läget prövas 2026-11-26
    Så är lvm.rattens-provning försenad med sista dag 2026-11-25, 1 dag för sent
    Och gäller inte lvm.rattens-provning-forlangd
    Och gäller inte lvm.malet-tas-upp
    Och är lvm.malet-tas-upp-forlangd kommande med sista dag 2026-11-29

  Scenario: En förlängning på precis en vecka
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20, underställningen är 2026-11-21 och ansökan hos domstolen är 2026-11-23
    Och förlängning f1 som gäller t1 där beslutet om förlängning är 2026-11-24 och förlängningens slutdag är 2026-11-28
    När läget prövas 2026-11-26
    Så gäller inte lvm.rattens-provning
    Och är lvm.rattens-provning-forlangd kommande med sista dag 2026-11-28
    Och är lvm.malet-tas-upp kommande med sista dag 2026-11-30
    Och gäller inte lvm.malet-tas-upp-forlangd

  Scenario: Rätten förlänger tiden två gånger inom veckan
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20 och underställningen är 2026-11-21
    Och förlängning f1 som gäller t1 där beslutet om förlängning är 2026-11-24 och förlängningens slutdag är 2026-11-26
    Och förlängning f2 som gäller t1 där beslutet om förlängning är 2026-11-25 och förlängningens slutdag är 2026-11-28
    När läget prövas 2026-11-27
    Så är lvm.rattens-provning-forlangd för f1 förfallen
    Och är lvm.rattens-provning-forlangd för f2 kommande med sista dag 2026-11-28

  Scenariomall: Målet om vård tas upp inom eller efter den förlängda tiden
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20, underställningen är 2026-11-21, domstolens fastställelse är 2026-11-24 och ansökan hos domstolen är 2026-12-01
    Och förlängning f1 som gäller t1 där beslutet om förlängning är 2026-12-07 och förlängningens slutdag är 2026-12-15
    Och händelse h1 som gäller t1 (domstolens förhandling) där händelsen är <förhandling>
    När läget prövas 2026-12-20
    Så är lvm.malet-tas-upp-forlangd <läge> med sista dag 2026-12-15

    Exempel:
      | förhandling | läge               |
      | 2026-12-15  | fullgjord          |
      | 2026-12-16  | fullgjord för sent |

  Scenariomall: Målet om vård är inte upptaget när den förlängda tiden går ut
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20, underställningen är 2026-11-21, domstolens fastställelse är 2026-11-24 och ansökan hos domstolen är 2026-12-01
    Och förlängning f1 som gäller t1 där beslutet om förlängning är 2026-12-07 och förlängningens slutdag är 2026-12-15
    När läget prövas <prövas>
    Så är lvm.malet-tas-upp-forlangd <läge> med sista dag 2026-12-15

    Exempel:
      | prövas     | läge     |
      | 2026-12-15 | kommande |
      | 2026-12-16 | försenad |

  Scenario: Rätten prövade redan innan omhändertagandet verkställdes
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-01-30, underställningen är 2026-01-31, domstolens fastställelse är 2026-02-04 och åtgärdens verkställande är 2026-02-09
    När läget prövas 2026-02-20
    Så är lvm.rattens-provning-verkstallighet fullgjord
    Och har lvm.rattens-provning-verkstallighet fullgjorddag 2026-02-04

  Scenario: Omhändertagandet hade redan hävts när skälen antecknades ha upphört
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-08-28, underställningen är 2026-08-29 och åtgärdens upphörande är 2026-08-30
    Och händelse h1 som gäller t1 (att skälen upphörde) där händelsen är 2026-08-31
    När läget prövas 2026-09-05
    Så är lvm.upphora-genast fullgjord

  Scenario: Omhändertaganden från före juli 2005 följer de äldre bestämmelserna
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2005-06-30, åtgärdens verkställande är 2005-06-30, underställningen är 2005-07-01 och domstolens fastställelse är 2005-07-04
    Och händelse h1 som gäller t1 (att skälen upphörde) där händelsen är 2005-07-06
    När läget prövas 2005-07-20
    Så gäller inte lvm.ansokan-en-vecka
    Och gäller inte lvm.omhandertagande-upphor-utan-ansokan
    Och gäller inte lvm.upphora-genast
    Och gäller inte lvm.underratta-omhandertagen

  Scenario: Ett omhändertagande från den 1 juli 2005 följer de nya
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2005-07-01, åtgärdens verkställande är 2005-07-01, underställningen är 2005-07-02 och domstolens fastställelse är 2005-07-05
    Och händelse h1 som gäller t1 (att skälen upphörde) där händelsen är 2005-07-06
    När läget prövas 2005-07-08
    Så är lvm.ansokan-en-vecka kommande med sista dag 2005-07-12
    Och är lvm.upphora-genast försenad med sista dag 2005-07-06, 2 dagar för sent

  Scenario: Placeringen i LVM-hemmet visar att vård har beretts
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-05-14
    Och placering p1 som gäller t1 (LVM-hem, LVM) där placeringens verkställande är 2026-05-15
    När läget prövas 2026-05-20
    Så är lvm.bereda-vard fullgjord

  Scenariomall: Vårdbeslutet upphör när frånvaron har varat i sex månader i följd
    Givet tvångsåtgärd t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2025-12-10 och åtgärdens verkställande är 2025-12-15
    Och avbrott x1 som gäller t1 (avvikande) där avbrottet är 2026-01-10
    När läget prövas <prövas>
    Så är lvm.vardbeslut-upphor-franvaro <läge> med sista dag 2026-07-11

    Exempel:
      | prövas     | läge      |
      | 2026-07-10 | kommande  |
      | 2026-07-11 | inträdd   |

  Scenario: Den enskilde kom tillbaka sista dagen
    Givet tvångsåtgärd t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2025-12-10 och åtgärdens verkställande är 2025-12-15
    Och avbrott x1 som gäller t1 (frihetsberövande) där avbrottet är 2026-01-10 och återupptagandet är 2026-07-10
    När läget prövas 2026-07-15
    Så är lvm.vardbeslut-upphor-franvaro fullgjord

  Scenario: En sjukhusvistelse är vårdtid
    Givet tvångsåtgärd t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2025-12-10 och åtgärdens verkställande är 2025-12-15
    Och avbrott x1 som gäller t1 (sjukhusvistelse) där avbrottet är 2026-01-10
    När läget prövas 2026-07-15
    Så gäller inte lvm.vardbeslut-upphor-franvaro

  Scenario: En annan ledamot än ordföranden beslutade
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, ledamot) där åtgärdsbeslutet är 2026-07-15
    Och att nämnden sammanträder 2026-08-20
    När läget prövas 2026-08-01
    Så är lvm.ordforandebeslut kommande med sista dag 2026-08-20

  Scenario: Vård i annan form är beslutad men har inte börjat
    Givet placering p1 (HVB, LVM) där placeringsbeslutet är 2026-10-20
    När läget prövas 2026-10-25
    Så är lvm.plan-infor-annan-form kommande
    Och har lvm.plan-infor-annan-form ingen sista dag
    Och gäller inte lvm.plan-annan-form

  Scenario: Planen är upprättad innan vården i annan form börjar
    Givet placering p1 (HVB, LVM) där placeringsbeslutet är 2026-10-20
    Och plan v1 som gäller p1 (plan för fortsatt vård) där planens upprättande är 2026-10-23
    När läget prövas 2026-10-25
    Så är lvm.plan-infor-annan-form fullgjord

  Scenario: När vården i annan form har börjat gäller dagen för starten
    Givet placering p1 (HVB, LVM) där placeringsbeslutet är 2026-10-20 och placeringens verkställande är 2026-11-02
    När läget prövas 2026-11-02
    Så gäller inte lvm.plan-infor-annan-form
    Och är lvm.plan-annan-form kommande med sista dag 2026-11-02

  Scenario: SiS tog tillbaka sin begäran
    Givet begäran r1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-02-10, den dag som angetts i begäran är 2026-02-28 och återkallelsen av begäran är 2026-02-17
    När läget prövas 2026-03-20
    Så är lvm.uppgifter-till-sis förfallen
    Och har lvm.uppgifter-till-sis bortfallsdag 2026-02-17

  Scenario: Läkarundersökningen visar att den hade beslutats
    Givet utredning u1 (LVM-utredning) där utredningens inledande är 2026-05-11
    Och händelse h1 som gäller u1 (läkarundersökning) där händelsen är 2026-05-20
    När läget prövas 2026-05-25
    Så är lvm.lakarundersokning fullgjord

  Scenario: Domen om vård visar att nämnden hade ansökt
    Givet utredning u1 (LVM-utredning, med insats) där utredningens inledande är 2026-02-02 och utredningens avslutande är 2026-03-27
    Och dom d1 (LVM, vård enligt LVM) där domen är 2026-04-20
    När läget prövas 2026-04-25
    Så är lvm.ansokan fullgjord

  # 20 och 21 §§: tid som inte räknas
  Scenario: Tio dagars avvikande läggs till vårdtiden
    Givet tvångsåtgärd t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2025-12-10 och åtgärdens verkställande är 2025-12-15
    Och avbrott x1 som gäller t1 (avvikande) där avbrottet är 2026-02-01 och återupptagandet är 2026-02-11
    När läget prövas 2026-06-20
    Så är lvm.vardtid kommande med sista dag 2026-06-25
    Och har lvm.vardtid texten 10 dagar räknas inte

  Scenario: Två avbrott som går i varandra räknas bort en gång
    Givet tvångsåtgärd t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2025-12-10 och åtgärdens verkställande är 2025-12-15
    Och avbrott x1 som gäller t1 (avvikande) där avbrottet är 2026-02-01 och återupptagandet är 2026-02-11
    Och avbrott x2 som gäller t1 (frihetsberövande) där avbrottet är 2026-02-08 och återupptagandet är 2026-03-08
    När läget prövas 2026-06-20
    Så är lvm.vardtid kommande med sista dag 2026-07-20

  Scenario: Ett avbrott i den tid som ett tidigare avbrott lade till
    Givet tvångsåtgärd t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2025-12-10 och åtgärdens verkställande är 2025-12-15
    Och avbrott x1 som gäller t1 (avvikande) där avbrottet är 2026-02-01 och återupptagandet är 2026-02-11
    Och avbrott x2 som gäller t1 (avvikande) där avbrottet är 2026-06-24 och återupptagandet är 2026-06-29
    Och avbrott x3 som gäller t1 (avvikande) där avbrottet är 2026-07-01 och återupptagandet är 2026-07-09
    När läget prövas 2026-07-10
    Så är lvm.vardtid försenad med sista dag 2026-06-30, 10 dagar för sent

  Scenario: En sjukhusvistelse räknas som vårdtid
    Givet tvångsåtgärd t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2025-12-10 och åtgärdens verkställande är 2025-12-15
    Och avbrott x1 som gäller t1 (sjukhusvistelse) där avbrottet är 2026-02-01 och återupptagandet är 2026-02-11
    När läget prövas 2026-06-10
    Så är lvm.vardtid kommande med sista dag 2026-06-15

  Scenario: Medan den enskilde är borta kan slutet inte anges
    Givet tvångsåtgärd t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2025-12-10 och åtgärdens verkställande är 2025-12-15
    Och avbrott x1 som gäller t1 (avvikande) där avbrottet är 2026-06-01
    När läget prövas 2026-07-01
    Så är lvm.vardtid kommande
    Och har lvm.vardtid ingen sista dag
    Och har lvm.vardtid texten Tiden räknas inte sedan 2026-06-01

  # 12 § tredje stycket: sammanlagt sex månader i följd
  Scenario: Häktad direkt efter avvikandet
    Givet tvångsåtgärd t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2025-12-10 och åtgärdens verkställande är 2025-12-15
    Och avbrott x1 som gäller t1 (avvikande) där avbrottet är 2026-01-10 och återupptagandet är 2026-03-01
    Och avbrott x2 som gäller t1 (frihetsberövande) där avbrottet är 2026-03-01
    När läget prövas 2026-07-10
    Så är lvm.vardbeslut-upphor-franvaro för x2 kommande med sista dag 2026-07-11
    När läget prövas 2026-07-11
    Så är lvm.vardbeslut-upphor-franvaro för x2 inträdd med sista dag 2026-07-11
    Och är lvm.vardbeslut-upphor-franvaro för x1 fullgjord
    Och är lvm.vardtid förfallen

  Scenario: Mellan avbrotten var den enskilde tillbaka i vården
    Givet tvångsåtgärd t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2025-12-10 och åtgärdens verkställande är 2025-12-15
    Och avbrott x1 som gäller t1 (avvikande) där avbrottet är 2026-01-10 och återupptagandet är 2026-03-01
    Och avbrott x2 som gäller t1 (frihetsberövande) där avbrottet är 2026-03-10
    När läget prövas 2026-07-11
    Så är lvm.vardbeslut-upphor-franvaro för x2 kommande med sista dag 2026-09-11

  Scenario: Den som fick handlingarna dagen före underställningen har fått dem
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-05-04 och åtgärdens verkställande är 2026-05-04 och underställningen är 2026-05-05
    Och händelse h1 som gäller m1 (underrättelse till parten) där händelsen är 2026-05-04
    När läget prövas 2026-05-06
    Så är lvm.underratta-omhandertagen fullgjord

  Scenario: Placeringen i annan form är slut och planen gjordes aldrig
    Givet placering p1 (HVB, LVM) där placeringens verkställande är 2026-05-04 och placeringens upphörande är 2026-06-01
    När läget prövas 2026-07-01
    Så är lvm.plan-annan-form förfallen med sista dag 2026-05-04, 28 dagar för sent

  Scenario: Rättens beslut om vård och rättens avslag visar att ansökan är gjord
    Givet utredning u1 (LVM-utredning, med insats) där utredningens inledande är 2026-02-02 och utredningens avslutande är 2026-03-02
    När läget prövas 2026-03-10
    Så är lvm.ansokan kommande
    Givet tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-03-20
    När läget prövas 2026-04-10
    Så är lvm.ansokan fullgjord

  Scenario: Rättens avslag visar att ansökan om tvångsvård är gjord
    Givet utredning u1 (LVM-utredning, med insats) där utredningens inledande är 2026-02-02 och utredningens avslutande är 2026-03-02
    Och dom d1 (LVM, avslag på ansökan) där domen är 2026-03-20
    När läget prövas 2026-04-10
    Så är lvm.ansokan fullgjord

  Scenario: Skälen upphör när omhändertagandet enligt LVM redan har upphört enligt lagen
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-01-12
    Och händelse h1 som gäller m1 (att skälen upphörde) där händelsen är 2026-02-20
    När läget prövas 2026-03-01
    Så har lvm.upphora-genast bortfallsdag 2026-01-14
