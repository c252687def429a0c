# language: sv
Egenskap: Anmälningar till IVO om verksamheter (SoL)

  Scenario: Ny verksamhet anmäls senast dagen före start
    Givet händelse h1 (start av anmälningspliktig verksamhet, SoL) där den planerade dagen är 2026-08-31
    När läget prövas 2026-08-30
    Så är sol.anmalan-fore-start kommande med sista dag 2026-08-30
    Och har sol.anmalan-fore-start planerad dag 2026-08-28
    Och vilar sol.anmalan-fore-start på SoL (2025:400) 26 kap. 2 § 1 st.

  Scenario: Anmäld i god tid
    Givet händelse h1 (start av anmälningspliktig verksamhet, SoL) där den planerade dagen är 2026-08-31
    Och händelse h2 som gäller h1 (anmälan till IVO om verksamheten) där händelsen är 2026-05-04
    När läget prövas 2026-09-10
    Så är sol.anmalan-fore-start fullgjord

  Scenario: Anmäld på startdagen är för sent
    Givet händelse h1 (start av anmälningspliktig verksamhet, SoL) där den planerade dagen är 2016-03-01
    Och händelse h2 som gäller h1 (anmälan till IVO om verksamheten) där händelsen är 2016-03-01
    När läget prövas 2016-03-10
    Så är sol.anmalan-fore-start fullgjord för sent med sista dag 2016-02-29, 1 dag för sent
    Och vilar sol.anmalan-fore-start på SoL (2001:453) 7 kap. 1 § 3 st.

  Scenario: Nedlagd verksamhet anmäls inom en månad, flyttat från helgen
    Givet händelse h1 (ändring av anmälningspliktig verksamhet, SoL) där händelsen är 2026-01-31
    När läget prövas 2026-03-02
    Så är sol.anmalan-om-andring kommande med sista dag 2026-03-02
    Och har sol.anmalan-om-andring lagens dag 2026-02-28
    Och har sol.anmalan-om-andring planerad dag 2026-02-27

  Scenario: Ändringen anmäldes för sent
    Givet händelse h1 (ändring av anmälningspliktig verksamhet, SoL) där händelsen är 2026-03-10
    Och händelse h2 som gäller h1 (anmälan till IVO om verksamheten) där händelsen är 2026-04-14
    När läget prövas 2026-05-01
    Så är sol.anmalan-om-andring fullgjord för sent med sista dag 2026-04-10, 4 dagar för sent

  Scenario: Ändring före 2026, ändring enligt annan lag, start är ingen ändring
    Givet händelse h1 (ändring av anmälningspliktig verksamhet, SoL) där händelsen är 2025-12-31
    Och händelse h2 (ändring av anmälningspliktig verksamhet, LSS) där händelsen är 2026-03-10
    Och händelse h3 (start av anmälningspliktig verksamhet, LSS) där den planerade dagen är 2026-08-31
    När läget prövas 2026-05-01
    Så gäller inte sol.anmalan-om-andring
    Och gäller inte sol.anmalan-fore-start

  Scenario: Allvarlig brist hos en utförare anmäls
    Givet händelse h1 (brister hos utförare med tillståndsplikt, SoL) där händelsen är 2026-01-02
    När läget prövas 2026-01-10
    Så är sol.anmalan-om-utforare kommande
    Och har sol.anmalan-om-utforare ingen sista dag
    Och vilar sol.anmalan-om-utforare på SoL (2025:400) 27 kap. 7 §

  Scenario: Utföraren är anmäld
    Givet händelse h1 (brister hos utförare med tillståndsplikt, SoL) där händelsen är 2026-01-02
    Och händelse h2 som gäller h1 (anmälan till IVO om utföraren) där händelsen är 2026-01-07
    När läget prövas 2026-01-10
    Så är sol.anmalan-om-utforare fullgjord

  Scenario: Brist som uppmärksammades innan skyldigheten fanns
    Givet händelse h1 (brister hos utförare med tillståndsplikt, SoL) där händelsen är 2025-12-15
    Och händelse h2 (brister hos utförare med tillståndsplikt, LSS) där händelsen är 2026-01-02
    När läget prövas 2026-01-10
    Så gäller inte sol.anmalan-om-utforare

  Scenario: Start enligt 2001 års lag efter april 2017
    Givet händelse h1 (start av anmälningspliktig verksamhet, SoL) där den planerade dagen är 2024-03-01
    När läget prövas 2024-03-04
    Så är sol.anmalan-fore-start försenad med sista dag 2024-02-29, 4 dagar för sent
    Och vilar sol.anmalan-fore-start på SoL (2001:453) 7 kap. 1 § 2 st.

  Scenario: Nedläggningen anmäldes på den flyttade sista dagen
    Givet händelse h1 (ändring av anmälningspliktig verksamhet, SoL) där händelsen är 2026-01-31
    Och händelse h2 som gäller h1 (anmälan till IVO om verksamheten) där händelsen är 2026-03-02
    När läget prövas 2026-03-10
    Så är sol.anmalan-om-andring fullgjord med sista dag 2026-03-02

  Scenario: Nedläggningen är inte anmäld
    Givet händelse h1 (ändring av anmälningspliktig verksamhet, SoL) där händelsen är 2026-01-31
    När läget prövas 2026-03-03
    Så är sol.anmalan-om-andring försenad med sista dag 2026-03-02, 1 dag för sent

  # 26 kap. 2 § 1 st.: innan verksamheten påbörjas, också när ingen planerad dag är känd
  Scenario: Verksamheten startade utan planerad dag och utan anmälan
    Givet händelse h1 (start av anmälningspliktig verksamhet, SoL) där händelsen är 2026-03-02
    När läget prövas 2026-03-10
    Så är sol.anmalan-fore-start-utan-plan försenad med sista dag 2026-03-01, 9 dagar för sent
    Och vilar sol.anmalan-fore-start-utan-plan på SoL (2025:400) 26 kap. 2 § 1 st.

  Scenario: Anmäld dagen före starten, ingen planerad dag
    Givet händelse h1 (start av anmälningspliktig verksamhet, SoL) där händelsen är 2026-03-02
    Och händelse h2 som gäller h1 (anmälan till IVO om verksamheten) där händelsen är 2026-03-01
    När läget prövas 2026-03-10
    Så är sol.anmalan-fore-start-utan-plan fullgjord med sista dag 2026-03-01

  Scenario: Anmäld på startdagen, ingen planerad dag
    Givet händelse h1 (start av anmälningspliktig verksamhet, SoL) där händelsen är 2018-03-05
    Och händelse h2 som gäller h1 (anmälan till IVO om verksamheten) där händelsen är 2018-03-05
    När läget prövas 2018-03-10
    Så är sol.anmalan-fore-start-utan-plan fullgjord för sent med sista dag 2018-03-04, 1 dag för sent
    Och vilar sol.anmalan-fore-start-utan-plan på SoL (2001:453) 7 kap. 1 § 2 st.

  Scenario: Startad den planerade dagen räknas från starten, en annan lag berörs inte
    Givet händelse h1 (start av anmälningspliktig verksamhet, SoL) där händelsen är 2026-03-02 och den planerade dagen är 2026-03-02
    Och händelse h2 (start av anmälningspliktig verksamhet, LSS) där händelsen är 2026-03-02
    När läget prövas 2026-03-10
    Så är sol.anmalan-fore-start-utan-plan för h1 försenad med sista dag 2026-03-01
    Och gäller inte sol.anmalan-fore-start-utan-plan för h2
    Och gäller inte sol.anmalan-fore-start

  Scenario: Startade före den planerade dagen och anmäldes däremellan
    Givet händelse h1 (start av anmälningspliktig verksamhet, SoL) där händelsen är 2026-03-02 och den planerade dagen är 2026-03-15
    Och händelse h2 (anmälan till IVO om verksamheten) där händelsen är 2026-03-10
    När läget prövas 2026-04-01
    Så är sol.anmalan-fore-start-utan-plan fullgjord för sent med sista dag 2026-03-01, 9 dagar för sent
    Och gäller inte sol.anmalan-fore-start

  Scenario: Starten sköts upp och anmälan kom före den
    Givet händelse h1 (start av anmälningspliktig verksamhet, SoL) där händelsen är 2026-04-01 och den planerade dagen är 2026-03-15
    Och händelse h2 som gäller h1 (anmälan till IVO om verksamheten) där händelsen är 2026-03-20
    När läget prövas 2026-05-01
    Så är sol.anmalan-fore-start-utan-plan fullgjord med sista dag 2026-03-31

  # 26 kap. 2 § 3 st.: anmälan om ändringen är en annan än den om starten
  Scenario: Anmälan från starten är ingen anmälan om ändringen
    Givet händelse h0 (anmälan till IVO om verksamheten) där händelsen är 2019-05-02
    Och händelse h1 (ändring av anmälningspliktig verksamhet, SoL) där händelsen är 2026-05-31
    När läget prövas 2026-07-01
    Så är sol.anmalan-om-andring försenad med sista dag 2026-06-30, 1 dag för sent

  Scenario: Ändringen anmäldes innan den genomfördes
    Givet händelse h1 (ändring av anmälningspliktig verksamhet, SoL) där händelsen är 2026-05-31
    Och händelse h2 som gäller h1 (anmälan till IVO om ändrad verksamhet) där händelsen är 2026-05-20
    När läget prövas 2026-07-01
    Så är sol.anmalan-om-andring fullgjord med sista dag 2026-06-30

  Scenario: Startad utan planerad dag före lagändringen den 15 april 2017
    Givet händelse h1 (start av anmälningspliktig verksamhet, SoL) där händelsen är 2016-05-02
    När läget prövas 2016-05-10
    Så är sol.anmalan-fore-start-utan-plan försenad med sista dag 2016-05-01, 9 dagar för sent
    Och vilar sol.anmalan-fore-start-utan-plan på SoL (2001:453) 7 kap. 1 § 3 st.

  Scenario: Anmälan före starten behöver ingen koppling till den
    Givet händelse h1 (start av anmälningspliktig verksamhet, SoL) där händelsen är 2026-05-20 och den planerade dagen är 2026-05-01
    Och händelse h2 (anmälan till IVO om verksamheten) där händelsen är 2026-05-10
    När läget prövas 2026-06-30
    Så är sol.anmalan-fore-start-utan-plan fullgjord med sista dag 2026-05-19

  Scenario: Anmälan av en verksamhet som startade dessförinnan gäller inte nästa
    Givet händelse h1 (start av anmälningspliktig verksamhet, SoL) där händelsen är 2026-03-02
    Och händelse h2 (anmälan till IVO om verksamheten) där händelsen är 2026-03-01
    Och händelse h3 (start av anmälningspliktig verksamhet, SoL) där händelsen är 2026-05-20
    När läget prövas 2026-06-30
    Så är sol.anmalan-fore-start-utan-plan för h1 fullgjord
    Och är sol.anmalan-fore-start-utan-plan för h3 försenad med sista dag 2026-05-19

  Scenario: En anmälan mer än ett år före starten var om något annat
    Givet händelse h1 (anmälan till IVO om verksamheten) där händelsen är 2025-05-01
    Och händelse h2 (start av anmälningspliktig verksamhet, SoL) där händelsen är 2026-05-20
    När läget prövas 2026-06-30
    Så är sol.anmalan-fore-start-utan-plan försenad med sista dag 2026-05-19
