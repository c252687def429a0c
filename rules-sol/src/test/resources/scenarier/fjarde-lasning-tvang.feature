# language: sv
Egenskap: Fjärde läsning: tvångsvård, skyddat boende och utskrivning

  # Väntade dagar och lägen är räknade för hand ur lagtexten före körningen.

  # --- LPBS

  Scenario: LPBS-beslutet som har upphört när placeringen inte påbörjades följs inte till 18 år
    Givet den enskilde p där födelsedagen är 2008-05-10
    Och tvångsåtgärd m1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-02 och åtgärdens laga kraft är 2026-02-23
    När läget prövas 2026-06-01
    Så är lpbs.beslut-upphor inträdd
    Och har lpbs.beslut-upphor inträdesdag 2026-03-24
    Och är lpbs.aldersgrans förfallen
    Och är lpbs.overvagande-utan-placering förfallen

  Scenario: Två förlängningar i följd: bara den senare tiden löper
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02 och underställningen är 2026-02-03 och åtgärdens verkställande är 2026-02-02 och domstolens fastställelse är 2026-02-09
    Och förlängning f1 som gäller m1 där beslutet om förlängning är 2026-03-10 och förlängningens slutdag är 2026-03-30
    Och förlängning f2 som gäller m1 där begäran om förlängning är 2026-03-25 och beslutet om förlängning är 2026-03-27 och förlängningens slutdag är 2026-04-13
    När läget prövas 2026-04-01
    Så är lpbs.ansokan-forlangd-tid för f1 förfallen
    Och är lpbs.ansokan-forlangd-tid för f2 kommande med sista dag 2026-04-13

  Scenario: Förlängningen efter ansökan är rättens egen tid, inte nämndens
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02 och underställningen är 2026-02-03 och åtgärdens verkställande är 2026-02-02 och domstolens fastställelse är 2026-02-09 och ansökan hos domstolen är 2026-03-05
    Och förlängning f1 som gäller m1 där beslutet om förlängning är 2026-03-10 och förlängningens slutdag är 2026-03-30
    När läget prövas 2026-03-20
    Så gäller inte lpbs.ansokan-forlangd-tid
    Och är lpbs.rattens-avgorande kommande med sista dag 2026-03-30

  Scenario: När barnet har fyllt 18 finns ingen framställning kvar att avvisa
    Givet den enskilde p där födelsedagen är 2008-06-10
    Och tvångsåtgärd m1 (hemlig vistelseort i skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02 och åtgärdens laga kraft är 2026-02-27
    När läget prövas 2026-07-01
    Så är lpbs.avvisning-umgange förfallen

  Scenario: Tiden för avvisning slutar på 18-årsdagen, efter rättens och efter nämndens beslut
    Givet den enskilde p där födelsedagen är 2008-06-10
    Och tvångsåtgärd m1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-03 och åtgärdens laga kraft är 2026-02-24
    Och beslut b1 (LPBS, skyddat boende, nämnd) där beslutet är 2026-05-04 och beslutets laga kraft är 2026-05-26
    När läget prövas 2026-05-30
    Så är lpbs.avvisning-upphorande-namndens-beslut kommande med sista dag 2026-11-26
    När läget prövas 2026-07-01
    Så är lpbs.avvisning-upphorande förfallen
    Och är lpbs.avvisning-upphorande-namndens-beslut förfallen

  Scenario: Insatsen upphörde dagen innan skälen antecknades
    Givet tvångsåtgärd m1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-03 och åtgärdens upphörande är 2026-03-01
    Och händelse h1 (att skälen upphörde) där händelsen är 2026-03-02
    När läget prövas 2026-03-05
    Så är lpbs.skal-saknas fullgjord

  # --- Beslut att något upphör, redan fattat när skälen antecknas

  Scenario: Utreseförbudet och vården upphörde dagen innan skälen antecknades
    Givet tvångsåtgärd m1 (utreseförbud, domstol) där åtgärdsbeslutet är 2026-02-02 och åtgärdens upphörande är 2026-03-01
    Och tvångsåtgärd m2 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-03 och åtgärdens upphörande är 2026-03-01
    Och händelse h1 (att skälen upphörde) där händelsen är 2026-03-02
    Och händelse h2 (att vården inte längre behövs) där händelsen är 2026-03-02
    När läget prövas 2026-03-05
    Så är lvu.utreseforbud-skal-saknas fullgjord
    Och är lvu.varden-behovs-inte fullgjord

  Scenario: Sju åtgärder som upphörde dagen innan skälen antecknades
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02 och underställningen är 2026-02-03 och åtgärdens verkställande är 2026-02-02 och domstolens fastställelse är 2026-02-09 och åtgärdens upphörande är 2026-03-01
    Och tvångsåtgärd m2 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-02-02 och underställningen är 2026-02-03 och åtgärdens verkställande är 2026-02-02 och domstolens fastställelse är 2026-02-09 och åtgärdens upphörande är 2026-03-01
    Och tvångsåtgärd m3 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-02-02 och underställningen är 2026-02-03 och domstolens fastställelse är 2026-02-09 och åtgärdens upphörande är 2026-03-01
    Och tvångsåtgärd m4 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-02-20 och underställningen är 2026-02-20 och åtgärdens upphörande är 2026-03-01
    Och tvångsåtgärd m5 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-02-02 och åtgärdens upphörande är 2026-03-01
    Och tvångsåtgärd m6 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2026-02-02 och åtgärdens upphörande är 2026-03-01
    Och tvångsåtgärd m7 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-02-02 och åtgärdens slutdag är 2026-04-02 och åtgärdens upphörande är 2026-03-01
    Och händelse h1 (att skälen upphörde) där händelsen är 2026-03-02
    Och händelse h2 (att vården inte längre behövs) där händelsen är 2026-03-02
    När läget prövas 2026-03-05
    Så är lpbs.omedelbar-skal-saknas fullgjord
    Och är lvu.omhandertagande-skal-saknas fullgjord
    Och är lvu.tillfalligt-utreseforbud-skal-saknas fullgjord
    Och är lvu.tillfalligt-flyttningsforbud-skal-saknas fullgjord
    Och är lvu.flyttningsforbud-skal-saknas fullgjord
    Och är lvu.forebyggande-behovs-inte fullgjord
    Och är lvu.fortsatt-omhandertagande-skal-saknas fullgjord

  # --- LVM

  Scenario: En läkarundersökning före utredningen visar inte att den har beslutats i utredningen
    Givet utredning u1 (LVM-utredning) där utredningens inledande är 2026-02-02
    Och händelse h1 (läkarundersökning) där händelsen är 2026-01-20
    När läget prövas 2026-02-10
    Så är lvm.lakarundersokning kommande

  Scenario: Den som häktas är inte längre omhändertagen: ingen vecka för rätten efter verkställandet
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-02-02 och underställningen är 2026-02-03 och åtgärdens verkställande är 2026-02-05
    Och händelse h1 (häktning) där händelsen är 2026-02-10
    När läget prövas 2026-02-20
    Så är lvm.malet-tas-upp-verkstallighet förfallen

  Scenario: Den som häktas är inte längre omhändertagen: ingen vecka för rätten efter ansökan
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-02-02 och underställningen är 2026-02-03 och åtgärdens verkställande är 2026-02-02 och domstolens fastställelse är 2026-02-06 och ansökan hos domstolen är 2026-02-09
    Och händelse h1 (häktning) där händelsen är 2026-02-10
    När läget prövas 2026-02-20
    Så är lvm.malet-tas-upp förfallen

  Scenario: Häktad: inte heller veckan från underställningen eller den förlängda tiden
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där ansökan hos domstolen är 2026-01-26 och åtgärdsbeslutet är 2026-02-02 och underställningen är 2026-02-03 och åtgärdens verkställande är 2026-02-02
    Och händelse h1 (häktning) där händelsen är 2026-02-05
    När läget prövas 2026-02-20
    Så är lvm.malet-tas-upp-understallning förfallen

  Scenario: Häktad under rättens förlängda tid
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-02-02 och underställningen är 2026-02-03 och åtgärdens verkställande är 2026-02-02
    Och förlängning f1 som gäller m1 där beslutet om förlängning är 2026-02-09 och förlängningens slutdag är 2026-03-02
    Och händelse h1 (häktning) där händelsen är 2026-02-20
    När läget prövas 2026-03-10
    Så är lvm.malet-tas-upp-forlangd förfallen

  Scenario: Rätten omhändertog själv: veckan räknas från verkställandet
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, domstol) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-04
    När läget prövas 2026-02-06
    Så är lvm.malet-tas-upp-verkstallighet kommande med sista dag 2026-02-11

  Scenario: Rätten avgjorde frågan om vård dagen efter omhändertagandet: inget att underställa
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-02 och ansökan hos domstolen är 2026-01-26
    Och dom d1 (vård enligt LVM, LVM) där domen är 2026-02-03
    När läget prövas 2026-02-10
    Så är lvm.omhandertagande-upphor förfallen
    Och är lvm.understallning förfallen

  Scenario: Ej påträffad när beslutet underställdes, sedan dom om vård: inget kvar att underrätta om
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-02-02 och underställningen är 2026-02-03
    Och dom d1 (vård enligt LVM, LVM) där domen är 2026-02-20
    När läget prövas 2026-03-10
    Så gäller inte lvm.underratta-omhandertagen
    Och är lvm.underratta-ej-omhandertagen förfallen

  Scenario: Vårdtiden räknas från omhändertagandet när vården saknar en egen dag
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-01-10 och underställningen är 2026-01-11 och åtgärdens verkställande är 2026-01-10 och domstolens fastställelse är 2026-01-13 och ansökan hos domstolen är 2026-01-16
    Och tvångsåtgärd m2 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-01-25
    När läget prövas 2026-03-01
    Så är lvm.vardtid kommande med sista dag 2026-07-10

  Scenario: Ett omhändertagande som upphörde före domen ger inte vården någon början
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-01-10 och underställningen är 2026-01-11 och åtgärdens verkställande är 2026-01-10 och åtgärdens upphörande är 2026-01-13
    Och tvångsåtgärd m2 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-01-25
    När läget prövas 2026-03-01
    Så gäller inte lvm.vardtid

  Scenario: Sex månader avviken: vårdbeslutet har upphört och ingen vårdtid löper
    Givet tvångsåtgärd m2 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2025-11-25 och åtgärdens verkställande är 2025-11-26 och åtgärdens laga kraft är 2025-12-16
    Och avbrott a1 som gäller m2 (avvikande) där avbrottet är 2026-01-10
    När läget prövas 2026-08-01
    Så är lvm.vardbeslut-upphor-franvaro inträdd
    Och är lvm.vardtid förfallen

  Scenario: Avviken under vårdtiden: fjorton dagar läggs till de sex månaderna
    Givet tvångsåtgärd m2 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-01-25 och åtgärdens verkställande är 2026-01-26 och åtgärdens laga kraft är 2026-02-16
    Och avbrott a1 som gäller m2 (avvikande) där avbrottet är 2026-03-10 och återupptagandet är 2026-03-24
    När läget prövas 2026-08-01
    Så är lvm.vardtid kommande med sista dag 2026-08-09

  Scenario: Det nya slutet är antecknat: fjorton dagar senare
    Givet tvångsåtgärd m2 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-01-25 och åtgärdens verkställande är 2026-01-26 och åtgärdens laga kraft är 2026-02-16
    Och avbrott a1 som gäller m2 (avvikande) där avbrottet är 2026-03-10 och återupptagandet är 2026-03-24
    Och förlängning f1 som gäller m2 där beslutet om förlängning är 2026-03-25 och förlängningens slutdag är 2026-08-09
    När läget prövas 2026-08-01
    Så är lvm.vardtid förfallen
    Och är lvm.vardtid-forlangd kommande med sista dag 2026-08-09

  Scenario: Utskriven efter ett avvikande
    Givet tvångsåtgärd m2 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-01-25 och åtgärdens verkställande är 2026-01-26 och åtgärdens laga kraft är 2026-02-16
    Och avbrott a1 som gäller m2 (frihetsberövande) där avbrottet är 2026-03-10 och återupptagandet är 2026-03-24
    Och händelse h1 som gäller m2 (utskrivning) där händelsen är 2026-08-05
    När läget prövas 2026-08-10
    Så är lvm.vardtid fullgjord

  Scenario: En sjukhusvistelse är vårdtid
    Givet tvångsåtgärd m2 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-01-25 och åtgärdens verkställande är 2026-01-26 och åtgärdens laga kraft är 2026-02-16
    Och avbrott a1 som gäller m2 (sjukhusvistelse) där avbrottet är 2026-03-10 och återupptagandet är 2026-03-24
    När läget prövas 2026-07-01
    Så är lvm.vardtid kommande med sista dag 2026-07-26

  Scenario: Vården påbörjades inte inom fyra veckor: ingen vårdtid
    Givet tvångsåtgärd m2 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2025-11-25 och åtgärdens laga kraft är 2025-12-16
    När läget prövas 2026-08-01
    Så är lvm.vard-paborjas inträdd
    Och gäller inte lvm.vardtid
    Och gäller inte lvm.eftervard

  Scenario: Domen om tvångsvård väntar på laga kraft
    Givet tvångsåtgärd m2 (vård enligt LVM, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-02-02
    När läget prövas 2026-02-10
    Så är lvm.verkstallighet-fore-laga-kraft kommande

  Scenario: Domen om tvångsvård verkställdes före laga kraft
    Givet tvångsåtgärd m2 (vård enligt LVM, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-10
    När läget prövas 2026-02-12
    Så är lvm.verkstallighet-fore-laga-kraft försenad

  Scenario: Den omhändertagne vårdas redan: inget förbud mot att fortsätta
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-01-10 och underställningen är 2026-01-11 och åtgärdens verkställande är 2026-01-10 och domstolens fastställelse är 2026-01-13 och ansökan hos domstolen är 2026-01-16
    Och tvångsåtgärd m2 (vård enligt LVM, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-02-02
    När läget prövas 2026-02-10
    Så gäller inte lvm.verkstallighet-fore-laga-kraft

  Scenario: Ansökan och upphörandet motsäger aldrig varandra när dagen flyttas
    Givet att dagar flyttas även där söndagsregeln är oklar
    Och tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-02-04 och underställningen är 2026-02-05 och åtgärdens verkställande är 2026-02-04 och domstolens fastställelse är 2026-02-07
    När läget prövas 2026-02-15
    Så är lvm.ansokan-en-vecka kommande
    Och är lvm.omhandertagande-upphor-utan-ansokan kommande
    När läget prövas 2026-02-16
    Så är lvm.ansokan-en-vecka kommande
    Och är lvm.omhandertagande-upphor-utan-ansokan kommande

  Scenario: Underställning efter en fredag: inget har upphört på måndagen när dagen flyttas
    Givet att dagar flyttas även där söndagsregeln är oklar
    Och tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-02-06 och åtgärdens verkställande är 2026-02-06
    När läget prövas 2026-02-09
    Så är lvm.understallning kommande
    Och är lvm.omhandertagande-upphor kommande

  # --- LVU

  Scenario: Uppgifter till SiS om vård enligt LVU vilar på LVU
    Givet tvångsåtgärd m1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2026-01-20 och åtgärdens verkställande är 2026-01-20
    Och begäran r1 som gäller m1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-02-02 och den dag som angetts i begäran är 2026-03-02
    När läget prövas 2026-03-02
    Så gäller inte lvm.uppgifter-till-sis
    Och är lvu.uppgifter-till-sis kommande med sista dag 2026-03-02
    Och vilar lvu.uppgifter-till-sis på LVU (1990:52) 14 a § 2 st.
    När läget prövas 2026-03-03
    Så är lvu.uppgifter-till-sis försenad med sista dag 2026-03-02, 1 dag för sent

  Scenario: Uppgifter till SiS om vård enligt LVU, lämnade sista dagen
    Givet tvångsåtgärd m1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2026-01-20 och åtgärdens verkställande är 2026-01-20
    Och begäran r1 som gäller m1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-02-02 och den dag som angetts i begäran är 2026-03-02 och svaret är 2026-03-02
    När läget prövas 2026-03-10
    Så är lvu.uppgifter-till-sis fullgjord med sista dag 2026-03-02

  Scenario: Uppgifter till SiS om vård enligt LVU, lämnade två dagar för sent
    Givet tvångsåtgärd m1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2026-01-20 och åtgärdens verkställande är 2026-01-20
    Och begäran r1 som gäller m1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-02-02 och den dag som angetts i begäran är 2026-03-02 och svaret är 2026-03-04
    När läget prövas 2026-03-10
    Så är lvu.uppgifter-till-sis fullgjord för sent med sista dag 2026-03-02, 2 dagar för sent

  Scenario: Uppgifter till SiS om vård enligt LVU utan angiven dag
    Givet tvångsåtgärd m1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2026-01-20 och åtgärdens verkställande är 2026-01-20
    Och begäran r1 som gäller m1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-02-02
    Och begäran r2 som gäller m1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-02-03 och svaret är 2026-02-09
    När läget prövas 2026-02-10
    Så är lvu.uppgifter-till-sis-utan-dag för r1 kommande
    Och har lvu.uppgifter-till-sis-utan-dag för r1 ingen sista dag
    Och är lvu.uppgifter-till-sis-utan-dag för r2 fullgjord

  Scenario: Uppgifter till SiS om tvångsvård enligt LVM är inte LVU
    Givet tvångsåtgärd m1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-01-20 och åtgärdens verkställande är 2026-01-20
    Och begäran r1 som gäller m1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-02-02
    När läget prövas 2026-02-10
    Så gäller inte lvu.uppgifter-till-sis
    Och gäller inte lvu.uppgifter-till-sis-utan-dag

  Scenario: En begäran från SiS efter det att LVU har ersatts är oklar
    Givet tvångsåtgärd m1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2026-10-05 och åtgärdens verkställande är 2026-10-05
    Och begäran r1 som gäller m1 (begäran om uppgifter från SiS) där begärans ankomst är 2027-01-20 och den dag som angetts i begäran är 2027-03-02
    När läget prövas 2027-02-06
    Så är lvu.uppgifter-till-sis oklar

  Scenario: Dom om vård inom veckan: omhändertagandet har upphört och behöver inte underställas
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-03-10 och åtgärdens verkställande är 2026-03-10 och ansökan hos domstolen är 2026-03-02
    Och dom d1 (vård enligt LVU, LVU) där domen är 2026-03-12
    När läget prövas 2026-03-20
    Så är lvu.understallning förfallen
    Och är lvu.upphor-utan-understallning förfallen

  Scenario: Dom om skyddat boende inom veckan: den omedelbara insatsen behöver inte underställas
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där ansökan hos domstolen är 2026-03-02 och åtgärdsbeslutet är 2026-03-10 och åtgärdens verkställande är 2026-03-10
    Och dom d1 (skyddat boende enligt LPBS, LPBS) där domen är 2026-03-12
    När läget prövas 2026-03-20
    Så är lpbs.understallning förfallen
    Och är lpbs.upphor-utan-understallning förfallen

  Scenario: Placerad utan att omhändertagandets verkställande är antecknat: placeringen visar det
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-02-02 och underställningen är 2026-02-03 och domstolens fastställelse är 2026-02-09
    Och placering p1 som gäller m1 (familjehem, LVU) där placeringens verkställande är 2026-02-03
    När läget prövas 2026-02-15
    Så är lvu.folja-varden-omhandertagande kommande
    Och är lvu.ansokan-om-vard kommande med sista dag 2026-03-03

  Scenario: Medgivandet löpte ut utan ny ansökan: omhändertagandet har upphört
    Givet tvångsåtgärd m1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-02-02 och åtgärdens slutdag är 2026-04-02
    När läget prövas 2026-04-03
    Så är lvu.fortsatt-omhandertagande-loper-ut inträdd
    När läget prövas 2026-09-01
    Så är lvu.folja-varden förfallen
    Och gäller inte lvu.fortsatt-omhandertagande-ett-ar

  Scenario: Ett senare medgivande under samma omhändertagande visar att det inte hade upphört
    Givet tvångsåtgärd m1 (omedelbart omhändertagande för tillfällig vård, nämnd) där åtgärdsbeslutet är 2026-01-05 och underställningen är 2026-01-05 och åtgärdens verkställande är 2026-01-05 och domstolens fastställelse är 2026-01-09 och ansökan hos domstolen är 2026-01-26
    Och tvångsåtgärd t1 som gäller m1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-02-02 och åtgärdens slutdag är 2026-04-02
    Och tvångsåtgärd t2 som gäller m1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-04-08 och åtgärdens slutdag är 2026-06-08
    När läget prövas 2026-05-01
    Så är lvu.fortsatt-omhandertagande-ett-ar för t1 kommande med sista dag 2027-02-02

  Scenario: Vårdbeslutet upphörde när vården inte påbörjades: inget att överväga, besöka eller följa upp
    Givet tvångsåtgärd m1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-02-02 och åtgärdens laga kraft är 2026-02-23
    När läget prövas 2026-09-10
    Så är lvu.overvagande förfallen
    Och är lvu.folja-varden förfallen
    Och gäller inte lvu.uppfoljning-inleds

  Scenario: En frivillig placering från tidigare år är inte att vården har påbörjats
    Givet placering p0 (familjehem, SoL) där placeringens verkställande är 2024-01-10
    Och tvångsåtgärd m1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-02-02 och åtgärdens laga kraft är 2026-02-23
    När läget prövas 2026-03-10
    Så är lvu.vardbeslut-upphor kommande

  Scenario: Omhändertagandet följs av vård: vårdbeslutet upphör inte
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-02-02 och underställningen är 2026-02-03 och åtgärdens verkställande är 2026-02-02 och domstolens fastställelse är 2026-02-09 och ansökan hos domstolen är 2026-02-20
    Och tvångsåtgärd m2 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-03-10 och åtgärdens laga kraft är 2026-03-31
    När läget prövas 2026-05-15
    Så är lvu.vardbeslut-upphor fullgjord
    Och är lvu.overvagande kommande med sista dag 2026-09-10

  Scenario: En dom om vård avslutar den förebyggande insatsen
    Givet tvångsåtgärd m1 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2026-02-02
    Och plan q1 (behandlingsplan) där planens upprättande är 2026-02-02
    Och dom d1 (vård enligt LVU, LVU) där domen är 2026-05-10
    När läget prövas 2026-09-15
    Så är lvu.omprovning-forebyggande förfallen

  Scenario: En klocka som löper när LVU ersätts behåller sin dag
    Givet tvångsåtgärd m1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-10-05 och åtgärdens verkställande är 2026-10-05
    När läget prövas 2027-01-06
    Så är lvu.overvagande kommande med sista dag 2027-04-05

  Scenario: Nästa övervägande efter det att LVU har ersatts är oklart
    Givet tvångsåtgärd m1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-10-05 och åtgärdens verkställande är 2026-10-05
    Och granskning g1 som gäller m1 (övervägande, utskott) där granskningen är 2027-01-20
    När läget prövas 2027-02-06
    Så är tillfälle 1 av lvu.overvagande fullgjord med sista dag 2027-04-05
    Och är tillfälle 2 av lvu.overvagande oklar

  # --- LPBS utan placeringsrad

  Scenario: Placeringen är antecknad, inte verkställandet
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02 och underställningen är 2026-02-03 och domstolens fastställelse är 2026-02-09
    Och placering p1 som gäller m1 (skyddat boende, LPBS) där placeringens verkställande är 2026-02-03
    När läget prövas 2026-02-15
    Så är lpbs.overvagande kommande med sista dag 2026-08-03
    Och är lpbs.ansokan kommande med sista dag 2026-03-17

  Scenario: Omedelbar insats utan placeringsrad övervägs sex månader från det att barnet kom dit
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02 och underställningen är 2026-02-03 och åtgärdens verkställande är 2026-02-04 och domstolens fastställelse är 2026-02-09 och ansökan hos domstolen är 2026-03-02
    När läget prövas 2026-08-04
    Så är lpbs.overvagande-omedelbar-utan-placering kommande med sista dag 2026-08-04
    När läget prövas 2026-08-05
    Så är lpbs.overvagande-omedelbar-utan-placering försenad med sista dag 2026-08-04, 1 dag för sent

  Scenario: Omedelbar insats utan placeringsrad, övervägd sista dagen och sedan dom
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02 och underställningen är 2026-02-03 och åtgärdens verkställande är 2026-02-04 och domstolens fastställelse är 2026-02-09 och ansökan hos domstolen är 2026-03-02
    Och granskning g1 som gäller m1 (övervägande, utskott) där granskningen är 2026-08-04
    Och tvångsåtgärd m2 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-08-20
    När läget prövas 2026-08-10
    Så är tillfälle 1 av lpbs.overvagande-omedelbar-utan-placering fullgjord med sista dag 2026-08-04
    När läget prövas 2026-08-21
    Så är tillfälle 2 av lpbs.overvagande-omedelbar-utan-placering förfallen

  Scenario: Omedelbar insats utan placeringsrad, övervägd en dag för sent
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02 och underställningen är 2026-02-03 och åtgärdens verkställande är 2026-02-04 och domstolens fastställelse är 2026-02-09 och ansökan hos domstolen är 2026-03-02
    Och granskning g1 som gäller m1 (övervägande, utskott) där granskningen är 2026-08-05
    När läget prövas 2026-08-10
    Så är tillfälle 1 av lpbs.overvagande-omedelbar-utan-placering fullgjord för sent med sista dag 2026-08-04, 1 dag för sent

  Scenario: Med placeringsraden gäller placeringens egen klocka
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02 och underställningen är 2026-02-03 och åtgärdens verkställande är 2026-02-04
    Och placering p1 som gäller m1 (skyddat boende, LPBS) där placeringens verkställande är 2026-02-04
    När läget prövas 2026-02-15
    Så gäller inte lpbs.overvagande-omedelbar-utan-placering
    Och är lpbs.overvagande kommande med sista dag 2026-08-04

  # --- Utskrivning

  Scenario: Överenskommelse om fem dagar: ansvaret inträder den femte
    Givet sluten vård s1 (inte efter klockan 12, överenskomna dagar 5) där underrättelsen om utskrivningsklar är 2026-02-02
    När läget prövas 2026-02-08
    Så har utskrivning.betalningsansvar inträdesdag 2026-02-07

  Scenario: Den som har dött före tredje dagen: inget betalningsansvar
    Givet den enskilde p där dödsdagen är 2026-02-04
    Och sluten vård s1 (inte efter klockan 12) där underrättelsen om utskrivningsklar är 2026-02-02
    När läget prövas 2026-02-08
    Så är utskrivning.betalningsansvar förfallen

  Scenario: Psykiatrisk vård 2018: trettio dagar
    Givet sluten vård s1 (inte efter klockan 12, psykiatrisk vård) där underrättelsen om utskrivningsklar är 2018-06-01
    När läget prövas 2018-07-05
    Så gäller inte utskrivning.betalningsansvar
    Och har utskrivning.betalningsansvar-psykiatri inträdesdag 2018-07-01

  Scenario: Den samordnade planen visar att planeringen har börjat
    Givet sluten vård s1 där inskrivningsmeddelandet är 2026-02-02 och att arbetet med planen började är 2026-02-04
    När läget prövas 2026-02-10
    Så är utskrivning.planering fullgjord

  # --- Anmälan vid nämndens sammanträde efter dödsfallet

  Scenario: Ordförandens beslut anmäls också när den enskilde har dött
    Givet den enskilde p där dödsdagen är 2026-02-20
    Och tvångsåtgärd m1 (omedelbart omhändertagande, ordförande) där åtgärdsbeslutet är 2026-02-18 och åtgärdens verkställande är 2026-02-18
    Och tvångsåtgärd m2 (omhändertagande enligt LVM, ledamot) där åtgärdsbeslutet är 2026-02-18 och åtgärdens verkställande är 2026-02-18
    Och tvångsåtgärd m3 (omedelbar insats skyddat boende, ordförande) där åtgärdsbeslutet är 2026-02-18 och åtgärdens verkställande är 2026-02-18
    Och att nämnden sammanträder 2026-03-11
    När läget prövas 2026-03-01
    Så är lvu.anmalan-omhandertagande kommande med sista dag 2026-03-11
    Och är lvm.ordforandebeslut kommande med sista dag 2026-03-11
    Och är lpbs.anmalan-omedelbar-insats kommande med sista dag 2026-03-11
