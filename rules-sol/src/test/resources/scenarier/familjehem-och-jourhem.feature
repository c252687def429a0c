# language: sv
Egenskap: Familjehem, jourhem och andra enskilda hem

  Scenario: JO 1142-2017 Uppsala, hemmet utreddes först i november 2016
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2015-10-13 och hemutredningen är 2016-11-01
    Och placering p2 (jourhem, SoL) där placeringens verkställande är 2015-10-13 och hemutredningen är 2016-11-01
    När läget prövas 2017-02-21
    Så är sol.hemmet-utrett för p1 fullgjord för sent med sista dag 2015-10-13, 385 dagar för sent
    Och vilar sol.hemmet-utrett för p1 på SoL (2001:453) 6 kap. 6 § 2 st.
    Och är sol.jourhemmet-utrett för p2 fullgjord för sent med sista dag 2015-10-13, 385 dagar för sent
    Och gäller inte sol.jourhemmet-utrett för p1
    Och gäller inte sol.hemmet-utrett för p2

  Scenario: Uppsala innan utredningen var gjord
    Givet placering p2 (jourhem, SoL) där placeringens verkställande är 2015-10-13
    När läget prövas 2016-10-31
    Så är sol.jourhemmet-utrett försenad med sista dag 2015-10-13
    Och vilar sol.jourhemmet-utrett på SoL (2001:453) 6 kap. 6 § 3 st.

  Scenario: Utrett före beslutet, samma dag och dagen efter
    Givet placering p1 (familjehem, SoL) där placeringsbeslutet är 2026-03-01, placeringens verkställande är 2026-03-05 och hemutredningen är 2026-02-20
    Och placering p2 (familjehem, LVU) där placeringsbeslutet är 2026-03-01 och hemutredningen är 2026-03-01
    Och placering p3 (annat enskilt hem, medgivande) där placeringsbeslutet är 2026-03-01 och hemutredningen är 2026-03-02
    Och placering p4 (jourhem, SoL) där placeringsbeslutet är 2026-03-01 och hemutredningen är 2025-08-01
    När läget prövas 2026-03-10
    Så är sol.hemmet-utrett för p1 fullgjord med sista dag 2026-03-01
    Och vilar sol.hemmet-utrett för p1 på SoL (2025:400) 22 kap. 2 § 2 st.
    Och är sol.hemmet-utrett för p2 fullgjord med sista dag 2026-03-01
    Och är sol.hemmet-utrett för p3 fullgjord för sent med sista dag 2026-03-01, 1 dag för sent
    Och är sol.jourhemmet-utrett för p4 fullgjord med sista dag 2026-03-01
    Och vilar sol.jourhemmet-utrett för p4 på SoL (2025:400) 22 kap. 4 § 1 st.

  Scenario: Lagbytet avgörs av beslutets dag
    Givet placering p1 (familjehem, SoL) där placeringsbeslutet är 2025-06-30
    Och placering p2 (familjehem, SoL) där placeringsbeslutet är 2025-07-01
    När läget prövas 2025-07-02
    Så vilar sol.hemmet-utrett för p1 på SoL (2001:453) 6 kap. 6 § 2 st.
    Och vilar sol.hemmet-utrett för p2 på SoL (2025:400) 22 kap. 2 § 2 st.

  Scenario: HVB, och familjehem för en vuxen
    Givet den enskilde p där födelsedagen är 1990-01-01
    Och placering p1 (HVB, SoL) där placeringsbeslutet är 2026-03-01
    Och placering p2 (familjehem, SoL) där placeringsbeslutet är 2026-03-01
    Och placering p3 (jourhem, SoL) där placeringsbeslutet är 2026-03-01
    När läget prövas 2026-03-10
    Så gäller inte sol.hemmet-utrett
    Och gäller inte sol.jourhemmet-utrett
    Och gäller inte sof.registeruppgifter-fore-placering
    Och gäller inte sol.familjehemsavtal

  Scenario: Jourhem före april 2008
    Givet placering p1 (jourhem, SoL) där placeringsbeslutet är 2008-03-31
    Och placering p2 (jourhem, SoL) där placeringsbeslutet är 2008-04-01
    När läget prövas 2008-05-01
    Så gäller inte sol.jourhemmet-utrett för p1
    Och är sol.jourhemmet-utrett för p2 försenad med sista dag 2008-04-01

  Scenario: När placeringen har upphört finns inget kvar att utreda
    Givet placering p1 (familjehem, SoL) där placeringsbeslutet är 2026-03-01, placeringens verkställande är 2026-03-02 och placeringens upphörande är 2026-05-01
    När läget prövas 2026-06-01
    Så är sol.hemmet-utrett förfallen med sista dag 2026-03-01
    Och är sof.registeruppgifter-fore-placering förfallen
    Och är sol.familjehemsavtal förfallen

  Scenario: Registeruppgifter i tid, för sent och inte alls
    Givet placering p1 (familjehem, SoL) där placeringsbeslutet är 2026-05-20 och registerutdraget är 2026-05-06
    Och placering p2 (jourhem, LVU) där placeringsbeslutet är 2025-06-30 och registerutdraget är 2025-07-03
    Och placering p3 (jourhem, SoL) där placeringsbeslutet är 2026-05-20
    Och placering p4 (familjehem, SoL) där placeringsbeslutet är 2016-06-30
    När läget prövas 2026-05-21
    Så är sof.registeruppgifter-fore-placering för p1 fullgjord med sista dag 2026-05-20
    Och vilar sof.registeruppgifter-fore-placering för p1 på SoF (2025:468) 3 kap. 3 §
    Och är sof.registeruppgifter-fore-placering för p2 fullgjord för sent med sista dag 2025-06-30, 3 dagar för sent
    Och vilar sof.registeruppgifter-fore-placering för p2 på SoF (2001:937) 5 kap. 1 b §
    Och är sof.registeruppgifter-fore-placering för p3 försenad med sista dag 2026-05-20
    Och gäller inte sof.registeruppgifter-fore-placering för p4

  Scenario: Avtal i samband med beslutet
    Givet placering p1 (familjehem, SoL) där placeringsbeslutet är 2026-02-12 och avtalet med familjehemmet är 2026-02-12
    Och placering p2 (familjehem, LVU) där placeringsbeslutet är 2025-06-30 och avtalet med familjehemmet är 2025-07-02
    Och placering p3 (familjehem, SoL) där placeringsbeslutet är 2026-02-12
    Och placering p4 (jourhem, SoL) där placeringsbeslutet är 2026-02-12
    När läget prövas 2026-02-13
    Så är sol.familjehemsavtal för p1 fullgjord med sista dag 2026-02-12
    Och vilar sol.familjehemsavtal för p1 på SoL (2025:400) 22 kap. 3 § 1 st.
    Och är sol.familjehemsavtal för p2 fullgjord för sent med sista dag 2025-06-30, 2 dagar för sent
    Och vilar sol.familjehemsavtal för p2 på SoL (2001:453) 6 kap. 6 b §
    Och är sol.familjehemsavtal för p3 försenad med sista dag 2026-02-12
    Och gäller inte sol.familjehemsavtal för p4

  Scenario: Samråd före beslutet när en annan kommun är berörd
    Givet placering p1 (familjehem, SoL, annan kommun berörd) där placeringsbeslutet är 2026-06-10 och samrådet med den andra kommunen är 2026-06-01
    Och placering p2 (familjehem, SoL, annan kommun berörd) där placeringsbeslutet är 2025-06-10 och samrådet med den andra kommunen är 2025-06-12
    Och placering p3 (jourhem, SoL, annan kommun berörd) där placeringsbeslutet är 2026-06-10
    Och placering p4 (familjehem, SoL) där placeringsbeslutet är 2026-06-10
    Och placering p5 (familjehem, SoL, annan kommun berörd) där placeringsbeslutet är 2012-12-31
    När läget prövas 2026-06-11
    Så är sol.samrad-med-annan-kommun för p1 fullgjord med sista dag 2026-06-10
    Och vilar sol.samrad-med-annan-kommun för p1 på SoL (2025:400) 22 kap. 6 §
    Och är sol.samrad-med-annan-kommun för p2 fullgjord för sent med sista dag 2025-06-10, 2 dagar för sent
    Och vilar sol.samrad-med-annan-kommun för p2 på SoL (2001:453) 6 kap. 6 a §
    Och är sol.samrad-med-annan-kommun för p3 försenad med sista dag 2026-06-10
    Och gäller inte sol.samrad-med-annan-kommun för p4
    Och vilar sol.samrad-med-annan-kommun för p5 på SoL (2001:453) 6 kap. 6 § 2 st.

  Scenario: Två månader i jourhem från den dag utredningen avslutades
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-11-10 och utredningens avslutande är 2026-03-10
    Och placering p1 (jourhem, SoL, utredning u1) där placeringens verkställande är 2025-11-12
    När läget prövas 2026-05-01
    Så är sol.jourhem-langsta-tid kommande med sista dag 2026-05-10
    Och vilar sol.jourhem-langsta-tid på SoL (2025:400) 22 kap. 4 § 2 st.

  Scenario: Dagen efter de två månaderna, söndag eller inte
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-11-10 och utredningens avslutande är 2026-03-10
    Och placering p1 (jourhem, SoL, utredning u1) där placeringens verkställande är 2025-11-12
    När läget prövas 2026-05-11
    Så är sol.jourhem-langsta-tid försenad med sista dag 2026-05-10, 1 dag för sent

  Scenario: Avslutad den 31 december, två månader senare är det februari
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-09-10 och utredningens avslutande är 2025-12-31
    Och placering p1 (jourhem, SoL, utredning u1) där placeringens verkställande är 2025-09-12 och placeringens upphörande är 2026-02-28
    Och placering p2 (jourhem, SoL, utredning u1) där placeringens verkställande är 2025-09-12 och placeringens upphörande är 2026-03-01
    Och placering p3 (jourhem, SoL, utredning u1) där placeringens verkställande är 2025-09-12 och placeringens upphörande är 2025-10-01
    När läget prövas 2026-04-01
    Så är sol.jourhem-langsta-tid för p1 fullgjord med sista dag 2026-02-28
    Och är sol.jourhem-langsta-tid för p2 fullgjord för sent med sista dag 2026-02-28, 1 dag för sent
    Och är sol.jourhem-langsta-tid för p3 fullgjord

  Scenario: Tiden löper vidare över lagbytet
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-01-10 och utredningens avslutande är 2025-04-30
    Och placering p1 (jourhem, SoL, utredning u1) där placeringens verkställande är 2025-01-12
    Och utredning u2 (barnutredning) där utredningens inledande är 2025-01-10 och utredningens avslutande är 2025-05-01
    Och placering p2 (jourhem, SoL, utredning u2) där placeringens verkställande är 2025-01-12
    När läget prövas 2025-07-02
    Så är sol.jourhem-langsta-tid för p1 försenad med sista dag 2025-06-30
    Och vilar sol.jourhem-langsta-tid för p1 på SoL (2001:453) 6 kap. 6 § 4 st.
    Och är sol.jourhem-langsta-tid för p2 försenad med sista dag 2025-07-01
    Och vilar sol.jourhem-langsta-tid för p2 på SoL (2025:400) 22 kap. 4 § 2 st.

  Scenario: Så länge utredningen pågår löper ingen tid
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-11-10
    Och placering p1 (jourhem, SoL, utredning u1) där placeringens verkställande är 2025-11-12
    Och placering p2 (familjehem, SoL, utredning u1) där placeringens verkställande är 2025-11-12
    När läget prövas 2026-03-01
    Så gäller inte sol.jourhem-langsta-tid

  Scenario: Utan utredning går tiden inte att räkna
    Givet placering p1 (jourhem, SoL) där placeringens verkställande är 2025-11-12
    När läget prövas 2026-03-01
    Så är sol.jourhem-langsta-tid oklar
    Och saknas utredning för sol.jourhem-langsta-tid

  Scenario: Särskilda skäl för längre tid
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-11-10 och utredningens avslutande är 2026-03-10
    Och placering p1 (jourhem, SoL, utredning u1) där placeringens verkställande är 2025-11-12
    Och förlängning x1 som gäller p1 där beslutet om förlängning är 2026-05-06 och förlängningens slutdag är 2026-06-30
    När läget prövas 2026-05-20
    Så är sol.jourhem-langsta-tid kommande med sista dag 2026-06-30

  Scenario: Den förlängda tiden i jourhemmet bevakas också
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-11-10 och utredningens avslutande är 2026-03-10
    Och placering p1 (jourhem, SoL, utredning u1) där placeringens verkställande är 2025-11-12
    Och förlängning x1 som gäller p1 där beslutet om förlängning är 2026-05-06 och förlängningens slutdag är 2026-06-30
    När läget prövas 2026-07-05
    Så är sol.jourhem-langsta-tid försenad med sista dag 2026-06-30, 5 dagar för sent

  Scenario: Den fjärde placerade i hemmet anmäls, den tredje inte
    Givet placering p1 (familjehem, SoL, placerade i hemmet 4) där placeringsbeslutet är 2026-04-17
    Och placering p2 (jourhem, SoL, placerade i hemmet 3) där placeringsbeslutet är 2026-05-04
    När läget prövas 2026-05-05
    Så är sof.fler-an-tre-placerade för p1 kommande
    Och har sof.fler-an-tre-placerade för p1 ingen sista dag
    Och vilar sof.fler-an-tre-placerade för p1 på SoF (2025:468) 16 kap. 2 §
    Och gäller inte sof.fler-an-tre-placerade för p2

  Scenario: Anmälan gjord under den gamla förordningen
    Givet placering p1 (jourhem, LVU, placerade i hemmet 5) där placeringsbeslutet är 2025-06-10
    Och inlämnad rapport r1 som gäller p1 (anmälan till IVO om fler än tre placerade) där rapporten är 2025-06-11
    När läget prövas 2025-06-20
    Så är sof.fler-an-tre-placerade fullgjord
    Och vilar sof.fler-an-tre-placerade på SoF (2001:937) 3 kap. 19 a §

  Scenario: Förteckningen den 31 januari 2026, en lördag, får lämnas på måndagen
    Givet verksamhet v1 (socialnämnd) där verksamhetens början är 2025-02-01
    När läget prövas 2026-01-20
    Så är tillfälle 2026 av sof.forteckning-till-ivo kommande med sista dag 2026-02-02
    Och har tillfälle 2026 av sof.forteckning-till-ivo lagens dag 2026-01-31
    Och har tillfälle 2026 av sof.forteckning-till-ivo planerad dag 2026-01-30
    Och vilar tillfälle 2026 av sof.forteckning-till-ivo på SoF (2025:468) 3 kap. 4 § 2 st.

  Scenario: Förteckningen lämnad i tid, för sent och inte alls
    Givet verksamhet v1 (socialnämnd) där verksamhetens början är 2023-02-01
    Och inlämnad rapport r1 (förteckning över barn i familjehem till IVO) där rapporten är 2024-01-31
    Och inlämnad rapport r2 (förteckning över barn i familjehem till IVO) där rapporten är 2025-02-03
    När läget prövas 2026-02-03
    Så är tillfälle 2024 av sof.forteckning-till-ivo fullgjord med sista dag 2024-01-31
    Och vilar tillfälle 2024 av sof.forteckning-till-ivo på SoF (2001:937) 7 kap. 1 § 3 st.
    Och är tillfälle 2025 av sof.forteckning-till-ivo fullgjord för sent med sista dag 2025-01-31, 3 dagar för sent
    Och är tillfälle 2026 av sof.forteckning-till-ivo försenad med sista dag 2026-02-02, 1 dag för sent

  Scenario: En enskild verksamhet lämnar ingen förteckning
    Givet verksamhet v1 (enskild verksamhet) där verksamhetens början är 2023-02-01
    När läget prövas 2026-02-03
    Så gäller inte sof.forteckning-till-ivo

  Scenario: Vuxen i familjehem följs upp utan bestämd tid
    Givet den enskilde p där födelsedagen är 1990-01-01
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2025-02-28
    Och kontakt k1 som gäller p1 (den enskilde, besök) där kontakten är 2025-05-20
    Och placering p2 (HVB, SoL) där placeringens verkställande är 2025-02-28
    När läget prövas 2025-08-01
    Så är tillfälle 1 av sof.vuxna-i-familjehem fullgjord
    Och vilar tillfälle 1 av sof.vuxna-i-familjehem på SoF (2001:937) 5 kap. 1 c §
    Och är tillfälle 2 av sof.vuxna-i-familjehem kommande
    Och vilar tillfälle 2 av sof.vuxna-i-familjehem på SoF (2025:468) 3 kap. 2 §
    Och har sof.vuxna-i-familjehem ingen sista dag
    Och gäller inte sof.vuxna-i-familjehem för p2

  Scenario: Beslut om placering i ett familjehem och ett jourhem som inte är utredda
    Givet placering p1 (familjehem, SoL) där placeringsbeslutet är 2026-02-28
    Och placering p2 (jourhem, SoL) där placeringsbeslutet är 2026-02-28
    När läget prövas 2026-03-01
    Så är sol.hemmet-utrett för p1 försenad med sista dag 2026-02-28, 1 dag för sent
    Och är sol.jourhemmet-utrett för p2 försenad med sista dag 2026-02-28, 1 dag för sent

  Scenario: När placeringen har upphört finns inget kvar av det som skulle ha gjorts före den
    Givet placering p1 (jourhem, SoL, annan kommun berörd, placerade i hemmet 4) där placeringsbeslutet är 2026-03-01, placeringens verkställande är 2026-03-02 och placeringens upphörande är 2026-05-01
    När läget prövas 2026-06-01
    Så har sol.jourhemmet-utrett bortfallsdag 2026-05-01
    Och har sol.samrad-med-annan-kommun bortfallsdag 2026-05-01
    Och har sof.fler-an-tre-placerade bortfallsdag 2026-05-01

  Scenario: Barnet fyller 18 år i jourhemmet
    Givet den enskilde e1 där födelsedagen är 2008-04-15
    Och utredning u1 (barnutredning) där utredningens inledande är 2025-11-10 och utredningens avslutande är 2026-03-10
    Och placering p1 (jourhem, SoL, utredning u1) där placeringens verkställande är 2025-11-12
    När läget prövas 2026-06-01
    Så har sol.jourhem-langsta-tid bortfallsdag 2026-04-15

  Scenario: Den vuxne flyttar från familjehemmet
    Givet den enskilde p där födelsedagen är 1990-01-01
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2025-08-28 och placeringens upphörande är 2026-01-31
    När läget prövas 2026-03-01
    Så har sof.vuxna-i-familjehem bortfallsdag 2026-01-31

  Scenario: En nämnd som har upphört lämnar ingen förteckning året efter
    Givet verksamhet v1 (socialnämnd) där verksamhetens början är 2023-01-01 och verksamhetens slut är 2024-12-31
    När läget prövas 2026-03-01
    Så har sof.forteckning-till-ivo 2 tillfällen

  Scenario: Förteckningen lämnas en gång om året också när nämnden började efter den 31 januari
    Givet verksamhet v1 (socialnämnd) där verksamhetens början är 2023-02-01
    När läget prövas 2024-01-20
    Så har sof.forteckning-till-ivo 1 tillfälle
    Och är tillfälle 2024 av sof.forteckning-till-ivo kommande med sista dag 2024-01-31

  Scenariomall: Två månader i jourhem gällde också de första åren, räknat från den 31 augusti till den 31 oktober
    Givet utredning u1 (barnutredning) där utredningens inledande är 2010-05-10 och utredningens avslutande är 2010-08-31
    Och placering p1 (jourhem, SoL, utredning u1) där placeringens verkställande är 2010-05-12 och placeringens upphörande är <flytt>
    När läget prövas 2010-11-10
    Så är sol.jourhem-langsta-tid <läge> med sista dag 2010-10-31

    Exempel:
      | flytt      | läge               |
      | 2010-10-31 | fullgjord          |
      | 2010-11-01 | fullgjord för sent |

  Scenario: Familjehem enligt LSS omfattas inte av socialtjänstlagens regler om familjehem
    Givet den enskilde e1 där födelsedagen är 2015-05-05
    Och placering p1 (familjehem, LSS, annan kommun berörd) där placeringsbeslutet är 2026-03-01 och placeringens verkställande är 2026-03-05
    Och placering p2 (familjehem, SoL, annan kommun berörd) där placeringsbeslutet är 2026-03-01 och placeringens verkställande är 2026-03-05
    När läget prövas 2026-03-10
    Så gäller inte sof.registeruppgifter-fore-placering för p1
    Och gäller inte sol.familjehemsavtal för p1
    Och gäller inte sol.samrad-med-annan-kommun för p1
    Och gäller inte sol.ansvarig-socialsekreterare för p1
    Och gäller inte sol.besok-under-vard för p1
    Och gäller inte sol.vardplan för p1
    Och gäller inte sol.genomforandeplan för p1
    Och är sof.registeruppgifter-fore-placering för p2 försenad med sista dag 2026-03-01
    Och är sol.familjehemsavtal för p2 försenad med sista dag 2026-03-01
    Och är sol.samrad-med-annan-kommun för p2 försenad med sista dag 2026-03-01

  # Förordningen 3 kap. 2 §: den som blir vuxen i familjehemmet
  Scenario: Den som placerades som barn fyller 18 år i familjehemmet
    Givet den enskilde e1 där födelsedagen är 2007-11-05
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2022-03-01
    Och kontakt k1 som gäller p1 (den enskilde, besök) där kontakten är 2025-10-20
    När läget prövas 2025-11-04
    Så gäller inte sof.vuxna-i-familjehem
    När läget prövas 2025-11-05
    Så är tillfälle 1 av sof.vuxna-i-familjehem kommande
    Och har sof.vuxna-i-familjehem ingen sista dag
    Och vilar sof.vuxna-i-familjehem på SoF (2025:468) 3 kap. 2 §

  Scenario: Besökt efter artonårsdagen
    Givet den enskilde e1 där födelsedagen är 2007-11-05
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2022-03-01
    Och kontakt k1 som gäller p1 (den enskilde, besök) där kontakten är 2025-11-05
    När läget prövas 2025-11-20
    Så är tillfälle 1 av sof.vuxna-i-familjehem fullgjord

  Scenario: Placeringen upphörde före artonårsdagen
    Givet den enskilde e1 där födelsedagen är 2007-11-05
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2022-03-01 och placeringens upphörande är 2025-11-04
    När läget prövas 2025-11-20
    Så gäller inte sof.vuxna-i-familjehem

  Scenario: Födelsedagen är inte känd
    Givet den enskilde e1
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2022-03-01
    När läget prövas 2025-11-20
    Så saknas födelsedagen för sof.vuxna-i-familjehem
