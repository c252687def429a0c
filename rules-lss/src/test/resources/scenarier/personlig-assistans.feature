# language: sv
Egenskap: Personlig assistans enligt LSS

  Scenario: Fyra månader är riktvärdet för handläggningen
    Givet ansökan a1 (personlig assistans) där ansökans ankomst är 2025-11-30
    När läget prövas 2026-02-28
    Så är lss.personlig-assistans-handlaggningstid kommande med sista dag 2026-03-30
    Och har lss.personlig-assistans-handlaggningstid styrkan praxis
    Och vilar lss.personlig-assistans-handlaggningstid på FL (2017:900) 9 § 1 st.

  Scenario: Beslut efter riktvärdet
    Givet ansökan a1 (personlig assistans) där ansökans ankomst är 2025-11-30
    Och beslut b1 som gäller a1 (LSS, gynnande, personlig assistans) där beslutet är 2026-04-02
    När läget prövas 2026-04-10
    Så är lss.personlig-assistans-handlaggningstid fullgjord för sent med sista dag 2026-03-30, 3 dagar för sent

  Scenario: Beslut inom riktvärdet enligt äldre förvaltningslag
    Givet ansökan a1 (personlig assistans) där ansökans ankomst är 2018-01-10
    Och beslut b1 som gäller a1 (LSS, gynnande, personlig assistans) där beslutet är 2018-03-01
    När läget prövas 2018-04-10
    Så är lss.personlig-assistans-handlaggningstid fullgjord
    Och vilar lss.personlig-assistans-handlaggningstid på FL (1986:223) 7 §

  Scenario: Riktvärdet gäller inte andra insatser
    Givet ansökan a1 (insats enligt LSS) där ansökans ankomst är 2025-11-30
    När läget prövas 2026-03-28
    Så gäller inte lss.personlig-assistans-handlaggningstid

  Scenariomall: Ansökan senast dagen före åldersgränsen
    Givet den enskilde p1 där födelsedagen är <född>
    Och beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2020-01-15
    När läget prövas <prövas>
    Så är lss.personlig-assistans-aldersgrans kommande med sista dag <sista>

    Exempel:
      | född       | prövas     | sista      |
      | 1957-05-01 | 2022-04-01 | 2022-04-30 |
      | 1957-12-31 | 2022-04-01 | 2022-12-30 |
      | 1959-12-15 | 2025-12-14 | 2025-12-14 |

  Scenario: Dagen efter är det för sent
    Givet den enskilde p1 där födelsedagen är 1959-12-15
    Och beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2020-01-15
    När läget prövas 2025-12-15
    Så är lss.personlig-assistans-aldersgrans inträdd

  Scenario: Ansökan kom in i tid
    Givet den enskilde p1 där födelsedagen är 1959-12-15
    Och beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2020-01-15
    Och ansökan a1 (personlig assistans) där ansökans ankomst är 2025-12-14
    När läget prövas 2026-01-10
    Så är lss.personlig-assistans-aldersgrans fullgjord

  Scenariomall: Från 2026 gäller riktåldern, 67 år till och med 2031
    Givet den enskilde p1 där födelsedagen är <född>
    Och beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2020-01-15
    När läget prövas 2026-02-01
    Så är lss.personlig-assistans-aldersgrans kommande med sista dag <sista>

    Exempel:
      | född       | sista      |
      | 1960-03-01 | 2027-02-28 |
      | 1960-06-10 | 2027-06-09 |
      | 1960-12-31 | 2027-12-30 |
      | 1964-12-31 | 2031-12-30 |

  Scenario: Den som hade fyllt 66 år före 2026 följer den äldre gränsen
    Givet den enskilde p1 där födelsedagen är 1959-12-31
    Och beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2020-01-15
    När läget prövas 2026-02-01
    Så är lss.personlig-assistans-aldersgrans inträdd med sista dag 2025-12-30

  Scenario: Ett år utan känd riktålder ger ingen dag
    Givet den enskilde p1 där födelsedagen är 1965-01-01
    Och beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2020-01-15
    När läget prövas 2026-02-01
    Så är lss.personlig-assistans-aldersgrans kommande
    Och har lss.personlig-assistans-aldersgrans ingen sista dag

  Scenario: Riktåldern är nådd och ingen ansökan kom in
    Givet den enskilde p1 där födelsedagen är 1960-06-10
    Och beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2020-01-15
    När läget prövas 2027-06-09
    Så är lss.personlig-assistans-aldersgrans kommande med sista dag 2027-06-09
    När läget prövas 2027-06-10
    Så är lss.personlig-assistans-aldersgrans inträdd med sista dag 2027-06-09

  Scenario: Den som bara har insats enligt SoL berörs inte
    Givet den enskilde p1 där födelsedagen är 2015-03-01
    Och beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2020-01-15
    Och beslut b2 (LSS, personlig assistans) där beslutet är 2024-01-15
    När läget prövas 2024-02-01
    Så gäller inte lss.personlig-assistans-aldersgrans
    Och gäller inte lss.foraldraavdrag-grundlaggande-behov
    Och gäller inte lss.foraldraavdrag-andra-behov
    Och gäller inte lss.foraldraavdrag-forsta-aret

  Scenario: Inget avdrag från grundläggande behov från den månad då barnet fyller 12 år
    Givet den enskilde p1 där födelsedagen är 2014-10-20
    Och beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2024-01-15
    När läget prövas 2026-09-30
    Så är lss.foraldraavdrag-grundlaggande-behov kommande med sista dag 2026-09-30
    Och är lss.foraldraavdrag-andra-behov kommande med sista dag 2032-09-30

  Scenario: Gränsen passerad den första i födelsedagsmånaden
    Givet den enskilde p1 där födelsedagen är 2014-10-20
    Och beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2024-01-15
    När läget prövas 2026-10-01
    Så är lss.foraldraavdrag-grundlaggande-behov inträdd

  Scenario: Spädbarn: inget avdrag från andra behov före ettårsmånaden
    Givet den enskilde p1 där födelsedagen är 2025-03-31
    Och beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2025-06-15
    När läget prövas 2026-02-01
    Så är lss.foraldraavdrag-forsta-aret kommande med sista dag 2026-02-28

  Scenario: Två veckor från underrättelsen om upphört tillstånd
    Givet händelse h1 (underrättelse om upphört tillstånd) där händelsen är 2026-06-05
    När läget prövas 2026-06-19
    Så är lss.assistans-utan-tillstand kommande med sista dag 2026-06-19

  Scenario: Två veckor har gått
    Givet händelse h1 (underrättelse om upphört tillstånd) där händelsen är 2026-06-05
    När läget prövas 2026-06-20
    Så är lss.assistans-utan-tillstand inträdd

  Scenario: Före november 2021 gällde inte tvåveckorsregeln
    Givet händelse h1 (underrättelse om upphört tillstånd) där händelsen är 2021-10-15
    När läget prövas 2021-11-05
    Så gäller inte lss.assistans-utan-tillstand

  Scenario: Arbetstiden redovisas månaden efter
    Givet beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2026-01-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-02-02
    Och inlämnad rapport r1 som gäller b1 (redovisning av arbetstid) där rapporten är 2026-03-05
    När läget prövas 2026-04-02
    Så är tillfälle 2026-02 av lss.arbetstid-redovisas fullgjord
    Och är tillfälle 2026-03 av lss.arbetstid-redovisas kommande
    Och har lss.arbetstid-redovisas ingen sista dag

  Scenario: Arbetstid redovisas inte för andra insatser
    Givet beslut b1 (LSS, gynnande, ledsagarservice) där beslutet är 2026-01-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-02-02
    När läget prövas 2026-04-02
    Så gäller inte lss.arbetstid-redovisas

  Scenario: Försäkringskassan underrättas när någon med assistansersättning får daglig verksamhet
    Givet händelse h1 (skäl att underrätta Försäkringskassan) där händelsen är 2026-06-30
    När läget prövas 2026-07-02
    Så är lss.underratta-forsakringskassan kommande
    Och har lss.underratta-forsakringskassan ingen sista dag
    Och gäller inte lss.information-efter-avslag

  Scenario: Försäkringskassan är underrättad
    Givet händelse h1 (skäl att underrätta Försäkringskassan) där händelsen är 2026-06-30
    Och händelse h2 som gäller h1 (underrättelse till Försäkringskassan) där händelsen är 2026-07-01
    När läget prövas 2026-07-02
    Så är lss.underratta-forsakringskassan fullgjord

  Scenario: Information efter Försäkringskassans avslag
    Givet händelse h1 (avslag från Försäkringskassan) där händelsen är 2026-05-29
    När läget prövas 2026-06-01
    Så är lss.information-efter-avslag kommande
    Och har lss.information-efter-avslag ingen sista dag
    Och gäller inte lss.underratta-forsakringskassan

  Scenario: Informationen är lämnad
    Givet händelse h1 (avslag från Försäkringskassan) där händelsen är 2026-05-29
    Och händelse h2 som gäller h1 (information om insatser enligt LSS) där händelsen är 2026-06-01
    När läget prövas 2026-06-05
    Så är lss.information-efter-avslag fullgjord

  Scenario: Riktvärdet går ut på nyårsafton
    Givet ansökan a1 (personlig assistans) där ansökans ankomst är 2025-08-31
    När läget prövas 2026-01-01
    Så är lss.personlig-assistans-handlaggningstid försenad med sista dag 2025-12-31, 1 dag för sent

  Scenario: Avdraget från andra behov upphör månaden före artonårsmånaden
    Givet den enskilde p1 där födelsedagen är 2008-03-31
    Och beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2024-01-15
    När läget prövas 2026-02-28
    Så är lss.foraldraavdrag-andra-behov kommande med sista dag 2026-02-28

  Scenario: Den första i artonårsmånaden får avdrag inte längre göras
    Givet den enskilde p1 där födelsedagen är 2008-03-31
    Och beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2024-01-15
    När läget prövas 2026-03-01
    Så är lss.foraldraavdrag-andra-behov inträdd

  Scenario: Barn fött på skottdagen: förbudet mot avdrag gäller till och med januari
    Givet den enskilde p1 där födelsedagen är 2024-02-29
    Och beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2024-06-15
    När läget prövas 2025-01-31
    Så är lss.foraldraavdrag-forsta-aret kommande med sista dag 2025-01-31

  Scenario: Den första i ettårsmånaden får avdrag göras
    Givet den enskilde p1 där födelsedagen är 2024-02-29
    Och beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2024-06-15
    När läget prövas 2025-02-01
    Så är lss.foraldraavdrag-forsta-aret inträdd

  Scenario: När den enskilde har avlidit
    Givet den enskilde p1 där födelsedagen är 2014-10-20 och dödsdagen är 2026-04-02
    Och ansökan a1 (personlig assistans) där ansökans ankomst är 2026-03-02
    Och beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2024-01-15
    Och händelse h1 (avslag från Försäkringskassan) där händelsen är 2026-04-01
    När läget prövas 2026-04-10
    Så har lss.personlig-assistans-handlaggningstid bortfallsdag 2026-04-02
    Och har lss.foraldraavdrag-grundlaggande-behov bortfallsdag 2026-04-02
    Och har lss.foraldraavdrag-andra-behov bortfallsdag 2026-04-02
    Och har lss.information-efter-avslag bortfallsdag 2026-04-02

  Scenario: Ansökan om personlig assistans återkallas
    Givet ansökan a1 (personlig assistans) där ansökans ankomst är 2026-03-02 och återkallelsen av ansökan är 2026-03-20
    När läget prövas 2026-08-01
    Så är lss.personlig-assistans-handlaggningstid förfallen
    Och har lss.personlig-assistans-handlaggningstid bortfallsdag 2026-03-20

  Scenariomall: Arbetstiden redovisas till och med den sista månad beslutet gällde
    Givet beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2026-01-15 och <slut>
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-02-02
    När läget prövas 2026-07-10
    Så har lss.arbetstid-redovisas 3 tillfällen

    Exempel:
      | slut                               |
      | beslutets upphörande är 2026-05-01 |
      | beslutets slutdag är 2026-04-30    |

  Scenario: Arbetstiden redovisas också för den månad då beslutet upphör
    Givet beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2026-01-15 och beslutets upphörande är 2026-04-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-02-02
    När läget prövas 2026-06-10
    Så har lss.arbetstid-redovisas 3 tillfällen

  Scenario: Den som avled före lagens åldersgräns berörs inte av den
    Givet den enskilde p1 där födelsedagen är 1940-12-29 och dödsdagen är 1998-12-31
    Och beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 1995-03-01
    När läget prövas 2025-12-25
    Så gäller inte lss.personlig-assistans-aldersgrans

  # 9 d § och övergångsbestämmelserna 2021: assistans som utförs från den 1 november 2021
  Scenario: Underrättelse kort före november 2021
    Givet händelse h1 (underrättelse om upphört tillstånd) där händelsen är 2021-10-25
    När läget prövas 2021-11-05
    Så är lss.assistans-utan-tillstand kommande med sista dag 2021-11-08

  # FL 9 §: vilken ansökan som än gäller personlig assistans
  Scenario: En ansökan enligt LSS som gäller insatsen personlig assistans
    Givet ansökan a1 (insats enligt LSS, personlig assistans) där ansökans ankomst är 2025-11-30
    När läget prövas 2026-03-31
    Så är lss.personlig-assistans-handlaggningstid försenad med sista dag 2026-03-30, 1 dag för sent

  # 9 b §: åldersgränsen visas inte för ett barn
  Scenario: Ett spädbarn får ingen påminnelse om åldersgränsen
    Givet den enskilde p1 där födelsedagen är 2025-03-31
    Och beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2025-06-15
    När läget prövas 2026-02-01
    Så gäller inte lss.personlig-assistans-aldersgrans

  Scenariomall: Åldersgränsen visas för den som fick sitt beslut som vuxen
    Givet den enskilde p1 där födelsedagen är 1988-03-31
    Och beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är <beslut>
    När läget prövas 2024-02-01
    Så <svar>

    Exempel:
      | beslut     | svar                                                                    |
      | 2006-03-30 | gäller inte lss.personlig-assistans-aldersgrans                          |
      | 2006-03-31 | är lss.personlig-assistans-aldersgrans kommande                         |

  # 9 f § andra stycket: bara den som har assistansen när gränsen nås
  Scenariomall: Beslutet gäller inte när barnet fyller tolv år
    Givet den enskilde p1 där födelsedagen är 2014-10-20
    Och beslut b1 (LSS, gynnande, personlig assistans) där beslutet är <beslut>
    När läget prövas 2027-01-10
    Så gäller inte lss.foraldraavdrag-grundlaggande-behov

    Exempel:
      | beslut                                             |
      | 2024-01-15 och beslutets upphörande är 2026-09-30  |
      | 2024-01-15 och beslutets slutdag är 2026-09-30     |
      | 2026-10-05                                         |

  Scenariomall: Beslutet gäller in i den månad då barnet fyller tolv år
    Givet den enskilde p1 där födelsedagen är 2014-10-20
    Och beslut b1 (LSS, gynnande, personlig assistans) där beslutet är <beslut>
    När läget prövas 2026-09-30
    Så är lss.foraldraavdrag-grundlaggande-behov kommande med sista dag 2026-09-30

    Exempel:
      | beslut                                             |
      | 2024-01-15 och beslutets slutdag är 2026-10-05     |
      | 2026-09-28                                         |

  # 15 b §: informationen får utebli om den är uppenbart obehövlig
  Scenario: Informationen är uppenbart obehövlig
    Givet händelse h1 (avslag från Försäkringskassan) där händelsen är 2026-05-29
    Och händelse h2 som gäller h1 (bedömning att informationen är uppenbart obehövlig) där händelsen är 2026-06-01
    När läget prövas 2026-06-05
    Så är lss.information-efter-avslag förfallen
    Och har lss.information-efter-avslag bortfallsdag 2026-06-01

  # Den som når en ålder den dag lagen ändras har inte nått den före ändringen
  Scenariomall: Född den 1 januari 1958 eller 1960, och dagen före
    Givet den enskilde p1 där födelsedagen är <född>
    Och beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2020-01-15
    När läget prövas 2022-04-01
    Så är lss.personlig-assistans-aldersgrans kommande med sista dag <sista>

    Exempel:
      | född       | sista      |
      | 1957-12-31 | 2022-12-30 |
      | 1958-01-01 | 2023-12-31 |
      | 1959-12-31 | 2025-12-30 |
      | 1960-01-01 | 2026-12-31 |

  Scenariomall: Den som når den äldre åldern dagen då lagen ändras följer den nya
    Givet den enskilde e1 där födelsedagen är <född>
    Och beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2015-01-10
    När läget prövas <dag>
    Så är lss.personlig-assistans-aldersgrans kommande med sista dag <sista>

    Exempel:
      | född       | dag        | sista      |
      | 1957-12-31 | 2022-12-01 | 2022-12-30 |
      | 1958-01-01 | 2023-06-01 | 2023-12-31 |
      | 1959-12-31 | 2025-12-01 | 2025-12-30 |
      | 1960-01-01 | 2026-06-01 | 2026-12-31 |

  # 9 f § 2 st. 5: inget avdrag från och med den månad då barnet fyller 12 år
  Scenario: Domen kom samma månad som barnet fyller 12 år: det fanns aldrig något avdrag att göra
    Givet den enskilde p där födelsedagen är 2014-02-20
    Och dom d1 (LSS, beviljar insats, personlig assistans) där domen är 2026-02-02
    När läget prövas 2026-05-15
    Så gäller inte lss.foraldraavdrag-grundlaggande-behov-dom
    Och är lss.foraldraavdrag-andra-behov-dom kommande med sista dag 2032-01-31

  Scenario: Domen kom månaden före den då barnet fyller 12 år
    Givet den enskilde p där födelsedagen är 2014-02-20
    Och dom d1 (LSS, beviljar insats, personlig assistans) där domen är 2026-01-30
    När läget prövas 2026-05-15
    Så är lss.foraldraavdrag-grundlaggande-behov-dom inträdd med sista dag 2026-01-31

  # --- En redovisning åt gången: 11 a § 1 st. 2

  Scenario: Ett nytt beslut tar över redovisningen när det verkställs
    Givet beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2026-01-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-02-02
    Och beslut b2 (LSS, gynnande, personlig assistans) där beslutet är 2026-04-20
    Och verkställighet v2 som gäller b2 där verkställigheten är 2026-05-01
    När läget prövas 2026-07-10
    Så har lss.arbetstid-redovisas för b1 3 tillfällen
    Och har lss.arbetstid-redovisas för b2 2 tillfällen

  Scenario: En dom tar över efter beslutet, och nästa instans efter domen
    Givet beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2026-01-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-02-02
    Och dom d1 (LSS, beviljar insats, personlig assistans) där domen är 2026-04-20
    Och verkställighet v2 som gäller d1 där verkställigheten är 2026-05-01
    Och dom d2 (LSS, beviljar insats, personlig assistans) där domen är 2026-05-25
    Och verkställighet v3 som gäller d2 där verkställigheten är 2026-06-01
    När läget prövas 2026-07-10
    Så har lss.arbetstid-redovisas för b1 3 tillfällen
    Och har lss.arbetstid-redovisas-dom för d1 1 tillfällen
    Och har lss.arbetstid-redovisas-dom för d2 1 tillfällen

  Scenario: Ett avslag på utökning, och ett nytt beslut som inte är verkställt, tar inte över
    Givet beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2026-01-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-02-02
    Och beslut b2 (LSS, inte gynnande, personlig assistans) där beslutet är 2026-04-20
    Och beslut b3 (LSS, gynnande, personlig assistans) där beslutet är 2026-05-04
    När läget prövas 2026-07-10
    Så har lss.arbetstid-redovisas för b1 5 tillfällen

  # --- Ingen arbetstid att redovisa när assistansen har slutat: 11 a § 1 st. 2

  Scenariomall: Arbetstiden redovisas till och med den månad då assistansen slutade
    Givet <avgörande>
    Och verkställighet v1 som gäller x1 där verkställigheten är 2026-02-02 och verkställighetens slut är 2026-04-15
    När läget prövas 2026-07-10
    Så har <regel> 3 tillfällen

    Exempel:
      | avgörande                                                                      | regel                        |
      | beslut x1 (LSS, gynnande, personlig assistans) där beslutet är 2026-01-15      | lss.arbetstid-redovisas      |
      | dom x1 (LSS, beviljar insats, personlig assistans) där domen är 2026-01-15     | lss.arbetstid-redovisas-dom  |

  Scenariomall: Byts den som ger assistansen fortsätter redovisningen
    Givet <avgörande>
    Och verkställighet v1 som gäller x1 där verkställigheten är 2026-02-02 och verkställighetens slut är 2026-04-15
    Och verkställighet v2 som gäller x1 där verkställigheten är 2026-04-16
    När läget prövas 2026-07-10
    Så har <regel> 5 tillfällen

    Exempel:
      | avgörande                                                                      | regel                        |
      | beslut x1 (LSS, gynnande, personlig assistans) där beslutet är 2026-01-15      | lss.arbetstid-redovisas      |
      | dom x1 (LSS, beviljar insats, personlig assistans) där domen är 2026-01-15     | lss.arbetstid-redovisas-dom  |

  Scenario: Återkallas ansökan redovisas arbetstiden till och med den månaden
    Givet ansökan a1 (personlig assistans) där ansökans ankomst är 2025-12-01 och återkallelsen av ansökan är 2026-04-15
    Och beslut b1 som gäller a1 (LSS, gynnande, personlig assistans) där beslutet är 2026-01-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-02-02
    När läget prövas 2026-07-10
    Så har lss.arbetstid-redovisas 3 tillfällen
