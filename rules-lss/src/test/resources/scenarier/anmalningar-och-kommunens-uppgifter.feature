# language: sv
Egenskap: Anmälningar till IVO och kommunens uppgifter enligt LSS

  Scenario: Ny verksamhet anmäls senast dagen före start
    Givet händelse h1 (start av anmälningspliktig verksamhet, LSS) där den planerade dagen är 2026-08-31
    När läget prövas 2026-08-30
    Så är lss.anmalan-fore-start kommande med sista dag 2026-08-30
    Och har lss.anmalan-fore-start planerad dag 2026-08-28
    Och vilar lss.anmalan-fore-start på LSS (1993:387) 23 § 4 st.

  Scenario: Anmäld i god tid
    Givet händelse h1 (start av anmälningspliktig verksamhet, LSS) där den planerade dagen är 2026-08-31
    Och händelse h2 som gäller h1 (anmälan till IVO om verksamheten) där händelsen är 2026-05-04
    När läget prövas 2026-09-10
    Så är lss.anmalan-fore-start fullgjord

  Scenario: Anmäld på startdagen är för sent
    Givet händelse h1 (start av anmälningspliktig verksamhet, LSS) där den planerade dagen är 2016-03-01
    Och händelse h2 som gäller h1 (anmälan till IVO om verksamheten) där händelsen är 2016-03-01
    När läget prövas 2016-03-10
    Så är lss.anmalan-fore-start fullgjord för sent med sista dag 2016-02-29, 1 dag för sent
    Och vilar lss.anmalan-fore-start på LSS (1993:387) 23 §

  Scenario: Nedlagd verksamhet anmäls inom en månad, flyttat från helgen
    Givet händelse h1 (ändring av anmälningspliktig verksamhet, LSS) där händelsen är 2026-01-31
    När läget prövas 2026-03-02
    Så är lss.anmalan-om-andring kommande med sista dag 2026-03-02
    Och har lss.anmalan-om-andring lagens dag 2026-02-28
    Och har lss.anmalan-om-andring planerad dag 2026-02-27

  Scenario: Ändringen anmäldes för sent
    Givet händelse h1 (ändring av anmälningspliktig verksamhet, LSS) där händelsen är 2026-03-10
    Och händelse h2 som gäller h1 (anmälan till IVO om verksamheten) där händelsen är 2026-04-14
    När läget prövas 2026-05-01
    Så är lss.anmalan-om-andring fullgjord för sent med sista dag 2026-04-10, 4 dagar för sent

  Scenario: Ändring före 2026, ändring enligt annan lag, start är ingen ändring
    Givet händelse h1 (ändring av anmälningspliktig verksamhet, LSS) där händelsen är 2025-12-31
    Och händelse h2 (ändring av anmälningspliktig verksamhet, SoL) där händelsen är 2026-03-10
    Och händelse h3 (start av anmälningspliktig verksamhet, SoL) där den planerade dagen är 2026-08-31
    När läget prövas 2026-05-01
    Så gäller inte lss.anmalan-om-andring
    Och gäller inte lss.anmalan-fore-start

  Scenario: Allvarlig brist hos en utförare anmäls
    Givet händelse h1 (brister hos utförare med tillståndsplikt, LSS) där händelsen är 2026-01-02
    När läget prövas 2026-01-10
    Så är lss.anmalan-om-utforare kommande
    Och har lss.anmalan-om-utforare ingen sista dag
    Och vilar lss.anmalan-om-utforare på LSS (1993:387) 15 § 11 p.

  Scenario: Utföraren är anmäld
    Givet händelse h1 (brister hos utförare med tillståndsplikt, LSS) där händelsen är 2026-01-02
    Och händelse h2 som gäller h1 (anmälan till IVO om utföraren) där händelsen är 2026-01-07
    När läget prövas 2026-01-10
    Så är lss.anmalan-om-utforare fullgjord

  Scenario: Brist som uppmärksammades innan skyldigheten fanns
    Givet händelse h1 (brister hos utförare med tillståndsplikt, LSS) där händelsen är 2021-10-31
    Och händelse h2 (brister hos utförare med tillståndsplikt, SoL) där händelsen är 2026-01-02
    När läget prövas 2026-01-10
    Så gäller inte lss.anmalan-om-utforare

  Scenario: Avtal om boende i en annan kommun
    Givet händelse h1 (avtal om boende i annan kommun) där händelsen är 2026-05-29
    När läget prövas 2026-06-01
    Så är lss.underratta-kommunen-om-avtal kommande
    Och har lss.underratta-kommunen-om-avtal ingen sista dag

  Scenario: Den andra kommunen är underrättad
    Givet händelse h1 (avtal om boende i annan kommun) där händelsen är 2026-05-29
    Och händelse h2 som gäller h1 (underrättelse till den andra kommunen) där händelsen är 2026-05-29
    När läget prövas 2026-06-01
    Så är lss.underratta-kommunen-om-avtal fullgjord

  Scenario: Ett avtal om ett SoL-boende omfattas inte
    Givet händelse h1 (avtal om boende i annan kommun, SoL) där händelsen är 2026-05-29
    När läget prövas 2026-06-01
    Så gäller inte lss.underratta-kommunen-om-avtal

  Scenario: Översikten görs fortlöpande, utan dag i lagen
    Givet verksamhet k1 (nämnd enligt LSS) där verksamhetens början är 2020-01-01
    Och inlämnad rapport r1 som gäller k1 (översikt över dem som omfattas av LSS) där rapporten är 2025-12-10
    När läget prövas 2026-12-31
    Så är tillfälle 1 av lss.fortlopande-uppfoljning fullgjord
    Och är tillfälle 2 av lss.fortlopande-uppfoljning kommande
    Och har lss.fortlopande-uppfoljning ingen sista dag

  Scenario: En socialnämnd utan LSS-uppgifter följer inte upp enligt LSS
    Givet verksamhet k1 (socialnämnd) där verksamhetens början är 2020-01-01
    När läget prövas 2026-12-31
    Så gäller inte lss.fortlopande-uppfoljning

  Scenario: Startdagen kommer utan att verksamheten har anmälts
    Givet händelse h1 (start av anmälningspliktig verksamhet, LSS) där den planerade dagen är 2026-01-01
    När läget prövas 2026-01-01
    Så är lss.anmalan-fore-start försenad med sista dag 2025-12-31, 1 dag för sent

  Scenario: Ändring den 31 maj anmäls på sista dagen i juni
    Givet händelse h1 (ändring av anmälningspliktig verksamhet, LSS) där händelsen är 2026-05-31
    Och händelse h2 som gäller h1 (anmälan till IVO om verksamheten) där händelsen är 2026-06-30
    När läget prövas 2026-07-10
    Så är lss.anmalan-om-andring fullgjord med sista dag 2026-06-30

  Scenario: Ändring den 31 maj är inte anmäld den 1 juli
    Givet händelse h1 (ändring av anmälningspliktig verksamhet, LSS) där händelsen är 2026-05-31
    När läget prövas 2026-07-01
    Så är lss.anmalan-om-andring försenad med sista dag 2026-06-30, 1 dag för sent
    Och vilar lss.anmalan-om-andring på LSS (1993:387) 23 § 5 st.

  # 23 § 4 st.: innan verksamheten påbörjas, också när ingen planerad dag är känd
  Scenario: Verksamheten startade utan planerad dag och utan anmälan
    Givet händelse h1 (start av anmälningspliktig verksamhet, LSS) där händelsen är 2026-03-02
    När läget prövas 2026-03-10
    Så är lss.anmalan-fore-start-utan-plan försenad med sista dag 2026-03-01, 9 dagar för sent
    Och vilar lss.anmalan-fore-start-utan-plan på LSS (1993:387) 23 § 4 st.

  Scenario: Anmäld dagen före starten, ingen planerad dag
    Givet händelse h1 (start av anmälningspliktig verksamhet, LSS) där händelsen är 2026-03-02
    Och händelse h2 som gäller h1 (anmälan till IVO om verksamheten) där händelsen är 2026-03-01
    När läget prövas 2026-03-10
    Så är lss.anmalan-fore-start-utan-plan fullgjord med sista dag 2026-03-01

  Scenario: Anmäld på startdagen, ingen planerad dag
    Givet händelse h1 (start av anmälningspliktig verksamhet, LSS) där händelsen är 2018-03-05
    Och händelse h2 som gäller h1 (anmälan till IVO om verksamheten) där händelsen är 2018-03-05
    När läget prövas 2018-03-10
    Så är lss.anmalan-fore-start-utan-plan fullgjord för sent med sista dag 2018-03-04, 1 dag för sent
    Och vilar lss.anmalan-fore-start-utan-plan på LSS (1993:387) 23 §

  Scenario: Med planerad dag räknas från den så länge verksamheten inte har startat
    Givet händelse h1 (start av anmälningspliktig verksamhet, LSS) där den planerade dagen är 2026-03-02
    När läget prövas 2026-02-20
    Så gäller inte lss.anmalan-fore-start-utan-plan
    Och är lss.anmalan-fore-start kommande med sista dag 2026-03-01

  Scenario: Med planerad dag som har gått och ingen start räknas från den
    Givet händelse h1 (start av anmälningspliktig verksamhet, LSS) där den planerade dagen är 2026-03-02
    När läget prövas 2026-03-10
    Så gäller inte lss.anmalan-fore-start-utan-plan
    Och är lss.anmalan-fore-start försenad med sista dag 2026-03-01

  Scenario: Verksamheten startade före den planerade dagen och anmäldes däremellan
    Givet händelse h1 (start av anmälningspliktig verksamhet, LSS) där händelsen är 2026-03-01 och den planerade dagen är 2026-03-10
    Och händelse h2 som gäller h1 (anmälan till IVO om verksamheten) där händelsen är 2026-03-05
    När läget prövas 2026-03-20
    Så gäller inte lss.anmalan-fore-start
    Och är lss.anmalan-fore-start-utan-plan fullgjord för sent med sista dag 2026-02-28, 5 dagar för sent

  Scenario: Verksamheten startade senare än planerat och anmäldes däremellan
    Givet händelse h1 (start av anmälningspliktig verksamhet, LSS) där händelsen är 2026-03-20 och den planerade dagen är 2026-03-10
    Och händelse h2 som gäller h1 (anmälan till IVO om verksamheten) där händelsen är 2026-03-15
    När läget prövas 2026-03-25
    Så gäller inte lss.anmalan-fore-start
    Och är lss.anmalan-fore-start-utan-plan fullgjord med sista dag 2026-03-19

  # 23 § 5 st.: anmälan om ändringen är en annan än den om starten
  Scenario: Anmälan från starten är ingen anmälan om ändringen
    Givet händelse h0 (anmälan till IVO om verksamheten) där händelsen är 2019-05-02
    Och händelse h1 (ändring av anmälningspliktig verksamhet, LSS) där händelsen är 2026-05-31
    När läget prövas 2026-07-01
    Så är lss.anmalan-om-andring försenad med sista dag 2026-06-30, 1 dag för sent

  Scenario: Ändringen anmäldes innan den genomfördes
    Givet händelse h1 (ändring av anmälningspliktig verksamhet, LSS) där händelsen är 2026-05-31
    Och händelse h2 som gäller h1 (anmälan till IVO om ändrad verksamhet) där händelsen är 2026-05-20
    När läget prövas 2026-07-01
    Så är lss.anmalan-om-andring fullgjord med sista dag 2026-06-30

  Scenario: Startade en annan dag än den planerade: anmälan ska ha kommit före starten
    Givet händelse h1 (start av anmälningspliktig verksamhet, LSS) där händelsen är 2026-05-20 och den planerade dagen är 2026-05-01
    Och händelse h2 (anmälan till IVO om verksamheten) där händelsen är 2026-05-10
    När läget prövas 2026-06-30
    Så är lss.anmalan-fore-start-utan-plan fullgjord med sista dag 2026-05-19
    Och gäller inte lss.anmalan-fore-start

  Scenario: Startade utan att anmälas, fast en dag var planerad: försenad, inte tyst
    Givet händelse h1 (start av anmälningspliktig verksamhet, LSS) där händelsen är 2026-05-20 och den planerade dagen är 2026-05-01
    När läget prövas 2026-06-30
    Så är lss.anmalan-fore-start-utan-plan försenad med sista dag 2026-05-19, 42 dagar för sent
