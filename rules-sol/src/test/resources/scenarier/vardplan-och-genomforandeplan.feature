# language: sv
Egenskap: Vårdplan och genomförandeplan

  Scenario: Vårdplan saknas
    Givet placering p1 (HVB, SoL) där placeringens verkställande är 2026-09-14
    När läget prövas 2026-10-01
    Så är sol.vardplan kommande
    Och har sol.vardplan ingen sista dag
    Och vilar sol.vardplan på SoL (2025:400) 9 kap. 12 § 1 st.

  Scenario: Vårdplan upprättad före placeringen, också för en vuxen
    Givet den enskilde p där födelsedagen är 1970-01-01
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2025-05-14
    Och plan v1 som gäller p1 (vårdplan) där planens upprättande är 2025-05-02
    När läget prövas 2025-06-01
    Så är sol.vardplan fullgjord
    Och vilar sol.vardplan på SoL (2001:453) 11 kap. 3 § 1 st.
    Och gäller inte sol.genomforandeplan

  Scenario: I jourhem krävs ingen vårdplan eller genomförandeplan
    Givet placering p1 (jourhem, SoL) där placeringens verkställande är 2026-09-14
    När läget prövas 2026-10-01
    Så gäller inte sol.vardplan
    Och gäller inte sol.genomforandeplan

  Scenario: Första revideringen två år efter placeringen
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2024-05-06
    Och plan v1 som gäller p1 (vårdplan) där planens upprättande är 2024-05-02
    När läget prövas 2026-05-01
    Så är sol.vardplan-tva-ar kommande med sista dag 2026-05-06
    Och vilar sol.vardplan-tva-ar på SoL (2025:400) 9 kap. 13 § 2 st.

  Scenario: Reviderad i tid, för sent och inte alls
    Givet placering p1 (familjehem, LVU) där placeringens verkställande är 2024-02-29
    Och plan v1 som gäller p1 (vårdplan) där planens upprättande är 2024-03-02
    Och granskning g1 som gäller v1 (revidering av planen, tjänsteman) där granskningen är 2026-02-28
    Och placering p2 (HVB, SoL) där placeringens verkställande är 2024-02-29
    Och plan v2 som gäller p2 (vårdplan) där planens upprättande är 2024-03-02
    Och granskning g2 som gäller v2 (revidering av planen, tjänsteman) där granskningen är 2026-03-01
    Och placering p3 (stödboende, SoL) där placeringens verkställande är 2024-02-29
    Och plan v3 som gäller p3 (vårdplan) där planens upprättande är 2024-03-02
    När läget prövas 2026-03-05
    Så är sol.vardplan-tva-ar för p1 fullgjord med sista dag 2026-02-28
    Och är sol.vardplan-tva-ar för p2 fullgjord för sent med sista dag 2026-02-28, 1 dag för sent
    Och är sol.vardplan-tva-ar för p3 försenad med sista dag 2026-02-28, 5 dagar för sent

  Scenario: Redan placerad mer än två år den 1 mars 2021
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2017-08-20
    Och plan v1 som gäller p1 (vårdplan) där planens upprättande är 2017-08-20
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2019-02-28
    Och plan v2 som gäller p2 (vårdplan) där planens upprättande är 2019-02-28
    Och placering p3 (familjehem, SoL) där placeringens verkställande är 2019-03-02
    Och plan v3 som gäller p3 (vårdplan) där planens upprättande är 2019-03-02
    När läget prövas 2021-03-05
    Så är sol.vardplan-tva-ar för p1 försenad med sista dag 2021-03-01
    Och är sol.vardplan-tva-ar för p2 försenad med sista dag 2021-03-01
    Och är sol.vardplan-tva-ar för p3 försenad med sista dag 2021-03-02
    Och vilar sol.vardplan-tva-ar för p3 på SoL (2001:453) 11 kap. 3 § 2 st.

  Scenario: Två år över lagbytet 2025
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2023-06-30
    Och plan v1 som gäller p1 (vårdplan) där planens upprättande är 2023-06-30
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2023-07-01
    Och plan v2 som gäller p2 (vårdplan) där planens upprättande är 2023-07-01
    När läget prövas 2025-07-05
    Så är sol.vardplan-tva-ar för p1 försenad med sista dag 2025-06-30
    Och vilar sol.vardplan-tva-ar för p1 på SoL (2001:453) 11 kap. 3 § 2 st.
    Och är sol.vardplan-tva-ar för p2 försenad med sista dag 2025-07-01
    Och vilar sol.vardplan-tva-ar för p2 på SoL (2025:400) 9 kap. 13 § 2 st.

  Scenario: Placeringen upphörde före två år
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2024-05-06 och placeringens upphörande är 2025-05-06
    Och plan v1 som gäller p1 (vårdplan) där planens upprättande är 2024-05-06
    När läget prövas 2026-06-01
    Så är sol.vardplan-tva-ar förfallen

  Scenario: En vuxens vårdplan och ett barns genomförandeplan har ingen tvåårsgräns
    Givet den enskilde p där födelsedagen är 1970-01-01
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2024-05-06
    Och plan v1 som gäller p1 (vårdplan) där planens upprättande är 2024-05-06
    När läget prövas 2026-06-01
    Så gäller inte sol.vardplan-tva-ar

  Scenario: Genomförandeplan för barn och unga
    Givet placering p1 (familjehem, LVU) där placeringens verkställande är 2026-02-02
    Och placering p2 (HVB, SoL) där placeringens verkställande är 2025-02-02
    Och plan g2 som gäller p2 (genomförandeplan) där planens upprättande är 2025-02-16
    Och placering p3 (HVB, SoL) där placeringens verkställande är 2007-03-31 och placeringens upphörande är 2008-03-31
    Och placering p4 (HVB, SoL) där placeringens verkställande är 2008-03-31 och placeringens upphörande är 2008-09-30
    När läget prövas 2026-02-20
    Så är sol.genomforandeplan för p1 kommande
    Och har sol.genomforandeplan för p1 ingen sista dag
    Och vilar sol.genomforandeplan för p1 på SoL (2025:400) 9 kap. 12 § 2 st.
    Och är sol.genomforandeplan för p2 fullgjord
    Och vilar sol.genomforandeplan för p2 på SoL (2001:453) 11 kap. 3 §
    Och gäller inte sol.genomforandeplan för p3
    Och har sol.genomforandeplan för p4 bortfallsdag 2008-09-30

  Scenario: Planen följs upp den dag den själv anger
    Givet plan g1 (genomförandeplan) där planens upprättande är 2026-02-16 och planens uppföljningsdag är 2026-05-18
    Och granskning r1 som gäller g1 (genomgång av planen, tjänsteman) där granskningen är 2026-05-18
    Och plan g2 (genomförandeplan) där planens upprättande är 2025-02-16 och planens uppföljningsdag är 2025-05-18
    Och granskning r2 som gäller g2 (genomgång av planen, tjänsteman) där granskningen är 2025-05-20
    Och plan g3 (genomförandeplan) där planens upprättande är 2026-02-16 och planens uppföljningsdag är 2026-05-18
    Och plan v1 (vårdplan) där planens upprättande är 2026-02-16 och planens uppföljningsdag är 2026-05-18
    När läget prövas 2026-05-19
    Så är sof.genomforandeplan-uppfoljning för g1 fullgjord med sista dag 2026-05-18
    Och vilar sof.genomforandeplan-uppfoljning för g1 på SoF (2025:468) 10 kap. 3 §
    Och är sof.genomforandeplan-uppfoljning för g2 fullgjord för sent med sista dag 2025-05-18, 2 dagar för sent
    Och vilar sof.genomforandeplan-uppfoljning för g2 på SoF (2001:937) 5 kap. 1 a § 2 st.
    Och är sof.genomforandeplan-uppfoljning för g3 försenad med sista dag 2026-05-18
    Och gäller inte sof.genomforandeplan-uppfoljning för v1

  Scenario: Också den som vistas i ett särskilt ungdomshem ska ha vårdplan och genomförandeplan
    Givet den enskilde e1 där födelsedagen är 2010-05-05
    Och placering p1 (särskilt ungdomshem, LVU) där placeringens verkställande är 2026-02-02
    När läget prövas 2026-03-02
    Så är sol.vardplan kommande
    Och är sol.genomforandeplan kommande

  Scenario: LVM-hemmets vård kräver vårdplan men ingen genomförandeplan för den vuxne
    Givet den enskilde e1 där födelsedagen är 1980-05-05
    Och placering p1 (LVM-hem, LVM) där placeringens verkställande är 2026-02-02
    När läget prövas 2026-03-02
    Så är sol.vardplan kommande
    Och gäller inte sol.genomforandeplan

  Scenario: Två år från en placering under den nya lagen
    Givet den enskilde e1 där födelsedagen är 2015-06-06
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2025-07-02
    Och plan v1 som gäller p1 (vårdplan) där planens upprättande är 2025-07-02
    När läget prövas 2027-07-02
    Så är sol.vardplan-tva-ar kommande med sista dag 2027-07-02
    När läget prövas 2027-07-03
    Så är sol.vardplan-tva-ar försenad med sista dag 2027-07-02, 1 dag för sent

  Scenario: Den som fyller arton före de två åren får ingen revidering av barnets plan
    Givet den enskilde e1 där födelsedagen är 2009-06-06
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2025-07-02
    Och plan v1 som gäller p1 (vårdplan) där planens upprättande är 2025-07-02
    När läget prövas 2027-06-06
    Så är sol.vardplan-tva-ar förfallen
    Och har sol.vardplan-tva-ar bortfallsdag 2027-06-06

  Scenario: Två år i följd i två hem, planen gäller det andra hemmet
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2024-05-06 och placeringens upphörande är 2025-10-15
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2025-10-15
    Och plan v2 som gäller p2 (vårdplan) där planens upprättande är 2025-10-20
    När läget prövas 2026-05-01
    Så är sol.vardplan-tva-ar för p2 kommande med sista dag 2026-05-06
    När läget prövas 2026-05-07
    Så är sol.vardplan-tva-ar för p2 försenad med sista dag 2026-05-06, 1 dag för sent

  Scenario: Två år från det andra hemmet när barnet bodde hemma emellan
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2024-05-06 och placeringens upphörande är 2025-10-01
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2025-10-15
    Och plan v2 som gäller p2 (vårdplan) där planens upprättande är 2025-10-20
    När läget prövas 2026-05-07
    Så är sol.vardplan-tva-ar för p2 kommande med sista dag 2027-10-15

  Scenario: Planen följs inte upp när den eller vården har upphört, och en vuxens plan vilar på allmänna råd
    Givet den enskilde e1 där födelsedagen är 2012-05-05
    Och plan g1 (genomförandeplan) där planens upprättande är 2026-02-16, planens uppföljningsdag är 2026-05-18 och planens upphörande är 2026-04-01
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2026-02-02 och placeringens upphörande är 2026-04-20
    Och plan g2 som gäller p2 (genomförandeplan) där planens upprättande är 2026-02-16 och planens uppföljningsdag är 2026-05-18
    När läget prövas 2026-06-01
    Så har sof.genomforandeplan-uppfoljning för g1 bortfallsdag 2026-04-01
    Och har sof.genomforandeplan-uppfoljning för g2 bortfallsdag 2026-04-20

  Scenario: En vuxens genomförandeplan följs inte upp enligt förordningen
    Givet den enskilde e1 där födelsedagen är 1980-05-05
    Och plan g1 (genomförandeplan) där planens upprättande är 2026-02-16 och planens uppföljningsdag är 2026-05-18
    När läget prövas 2026-06-01
    Så gäller inte sof.genomforandeplan-uppfoljning

  Scenario: Vårdplanen ska ingå i ansökan om vård enligt LVU
    Givet den enskilde e1 där födelsedagen är 2012-05-05
    Och tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-03-02 och ansökan hos domstolen är 2026-03-27
    Och plan v1 som gäller c1 (vårdplan) där planens upprättande är 2026-03-27
    Och tvångsåtgärd c2 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2025-06-02 och ansökan hos domstolen är 2025-06-27
    Och plan v2 som gäller c2 (vårdplan) där planens upprättande är 2025-06-30
    Och tvångsåtgärd c3 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-03-02
    När läget prövas 2026-04-01
    Så är sof.vardplan-i-lvu-ansokan för c1 fullgjord med sista dag 2026-03-27
    Och vilar sof.vardplan-i-lvu-ansokan för c1 på SoF (2025:468) 10 kap. 1 § 2 st.
    Och är sof.vardplan-i-lvu-ansokan för c2 fullgjord för sent med sista dag 2025-06-27, 3 dagar för sent
    Och vilar sof.vardplan-i-lvu-ansokan för c2 på SoF (2001:937) 5 kap. 1 § 2 st.
    Och gäller inte sof.vardplan-i-lvu-ansokan för c3

  Scenario: Ansökan om vård utan vårdplan, och en ansökan om flyttningsförbud
    Givet den enskilde e1 där födelsedagen är 2012-05-05
    Och tvångsåtgärd c1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2026-04-14 och ansökan hos domstolen är 2026-03-27
    Och tvångsåtgärd c2 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-03-02 och ansökan hos domstolen är 2026-03-09
    När läget prövas 2026-03-28
    Så gäller inte sof.vardplan-i-lvu-ansokan för c2
    När läget prövas 2026-04-14
    Så är sof.vardplan-i-lvu-ansokan för c1 förfallen med sista dag 2026-03-27, 18 dagar för sent

  # 9 kap. 13 § andra stycket: barnet har varit placerat i två år, oavsett grund
  Scenario: Vårdplanens två år när grunden har bytts, och när barnet har varit hemma
    Givet placering p1 (jourhem, SoL) där placeringens verkställande är 2023-08-01 och placeringens upphörande är 2023-10-02
    Och placering p2 (familjehem, LVU) där placeringens verkställande är 2023-10-02
    Och plan v1 som gäller p2 (vårdplan) där planens upprättande är 2023-10-02
    När läget prövas 2025-08-10
    Så är sol.vardplan-tva-ar försenad med sista dag 2025-08-01, 9 dagar för sent

  Scenario: Barnet var hemma mellan placeringarna och vårdplanens två år började om
    Givet placering p1 (HVB, SoL) där placeringens verkställande är 2023-08-01 och placeringens upphörande är 2023-10-02
    Och placering p3 (eget hem, SoL) där placeringens verkställande är 2023-10-02 och placeringens upphörande är 2023-11-01
    Och placering p2 (familjehem, LVU) där placeringens verkställande är 2023-11-01
    Och plan v1 som gäller p2 (vårdplan) där planens upprättande är 2023-11-01
    När läget prövas 2025-08-10
    Så är sol.vardplan-tva-ar för p2 kommande med sista dag 2025-11-01

  Scenario: Ansökan om vård utan vårdplan, medan rätten prövar den
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-02 och ansökan hos domstolen är 2026-03-27
    När läget prövas 2026-04-14
    Så är sof.vardplan-i-lvu-ansokan försenad med sista dag 2026-03-27, 18 dagar för sent

  Scenario: Genomförandeplan för en ung i LVM-hem, men inte för en vuxen
    Givet den enskilde e1 där födelsedagen är 2006-06-01
    Och placering p1 (LVM-hem, LVM) där placeringens verkställande är 2026-02-02
    När läget prövas 2026-03-01
    Så är sol.genomforandeplan kommande
    Och är sol.vardplan kommande

  Scenario: Ingen genomförandeplan enligt lagen för den som har fyllt 21 år i LVM-hem
    Givet den enskilde e1 där födelsedagen är 2004-06-01
    Och placering p1 (LVM-hem, LVM) där placeringens verkställande är 2026-02-02
    När läget prövas 2026-03-01
    Så gäller inte sol.genomforandeplan

  # --- Grunden ändras i samma hem, SoL 9 kap. 12 § 2 st.

  Scenario: Genomförandeplanen står kvar när barnet i samma hem går över till vård enligt LVU
    Givet den enskilde e1 där födelsedagen är 2014-05-05
    Och placering p1 (familjehem, SoL, hem h1) där placeringens verkställande är 2025-09-01 och placeringens upphörande är 2026-02-09
    Och plan g1 som gäller p1 (genomförandeplan) där planens upprättande är 2025-09-15
    Och placering p2 (familjehem, LVU, hem h1) där placeringens verkställande är 2026-02-09
    Och placering p3 (familjehem, LVU, hem h2) där placeringens verkställande är 2026-05-11
    När läget prövas 2026-06-01
    Så är sol.genomforandeplan för p1 fullgjord
    Och är sol.genomforandeplan för p2 fullgjord
    Och är sol.genomforandeplan för p3 kommande

  Scenario: Genomförandeplanen i skyddat boende står kvar när grunden ändras
    Givet den enskilde e1 där födelsedagen är 2014-05-05
    Och placering p1 (skyddat boende, SoL, hem h1) där placeringens verkställande är 2025-09-01 och placeringens upphörande är 2026-02-09
    Och plan g1 som gäller p1 (genomförandeplan) där planens upprättande är 2025-09-15
    Och placering p2 (skyddat boende, LPBS, hem h1) där placeringens verkställande är 2026-02-09
    När läget prövas 2026-06-01
    Så är sol.genomforandeplan-skyddat-boende för p2 fullgjord
