# language: sv
Egenskap: När vård utanför det egna hemmet inleds och pågår

  Scenario: Regionen underrättas den dag vården inleds
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2026-01-20
    Och händelse h1 som gäller p1 (underrättelse till regionen om hälsoundersökning) där händelsen är 2026-01-20
    Och placering p2 (jourhem, LVU) där placeringens verkställande är 2025-06-30
    Och händelse h2 som gäller p2 (underrättelse till regionen om hälsoundersökning) där händelsen är 2025-07-04
    Och placering p3 (HVB, SoL) där placeringens verkställande är 2026-01-20
    Och placering p4 (HVB, SoL) där placeringens verkställande är 2017-04-14
    När läget prövas 2026-01-21
    Så är sol.halsoundersokning för p1 fullgjord med sista dag 2026-01-20
    Och vilar sol.halsoundersokning för p1 på SoL (2025:400) 22 kap. 7 § 1 st.
    Och är sol.halsoundersokning för p2 fullgjord för sent med sista dag 2025-06-30, 4 dagar för sent
    Och vilar sol.halsoundersokning för p2 på SoL (2001:453) 11 kap. 3 a § 1 st.
    Och är sol.halsoundersokning för p3 försenad med sista dag 2026-01-20
    Och gäller inte sol.halsoundersokning för p4

  Scenario: Skyddat boende sedan april 2024
    Givet placering p1 (skyddat boende, SoL) där placeringens verkställande är 2024-04-01
    Och placering p2 (skyddat boende, LPBS) där placeringens verkställande är 2025-08-01
    Och händelse h2 som gäller p2 (underrättelse till regionen om hälsoundersökning) där händelsen är 2025-08-01
    Och placering p3 (skyddat boende, SoL) där placeringens verkställande är 2024-03-31
    När läget prövas 2025-08-10
    Så är sol.halsoundersokning-skyddat-boende för p1 försenad med sista dag 2024-04-01
    Och vilar sol.halsoundersokning-skyddat-boende för p1 på SoL (2001:453) 11 kap. 3 a § 2 st.
    Och är sol.halsoundersokning-skyddat-boende för p2 fullgjord med sista dag 2025-08-01
    Och vilar sol.halsoundersokning-skyddat-boende för p2 på SoL (2025:400) 22 kap. 7 § 2 st.
    Och gäller inte sol.halsoundersokning-skyddat-boende för p3
    Och gäller inte sol.halsoundersokning

  Scenario: En person på 20 år omfattas, en på 21 inte
    Givet den enskilde p där födelsedagen är 2005-03-10
    Och placering p1 (HVB, SoL) där placeringens verkställande är 2026-03-09
    Och placering p2 (HVB, SoL) där placeringens verkställande är 2026-03-10
    När läget prövas 2026-03-20
    Så har sol.halsoundersokning för p1 bortfallsdag 2026-03-10
    Och gäller inte sol.halsoundersokning för p2
    Och har sol.ansvarig-socialsekreterare för p1 bortfallsdag 2026-03-10
    Och gäller inte sol.ansvarig-socialsekreterare för p2

  Scenario: Ansvarig socialsekreterare i tid och för sent, men inte i jourhem
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2026-04-07
    Och händelse h1 som gäller p1 (att ansvarig socialsekreterare utsågs) där händelsen är 2026-03-30
    Och placering p2 (HVB, LVU) där placeringens verkställande är 2025-06-27
    Och händelse h2 som gäller p2 (att ansvarig socialsekreterare utsågs) där händelsen är 2025-07-01
    Och placering p3 (jourhem, SoL) där placeringens verkställande är 2026-04-07
    När läget prövas 2026-04-10
    Så är sol.ansvarig-socialsekreterare för p1 fullgjord med sista dag 2026-04-07
    Och vilar sol.ansvarig-socialsekreterare för p1 på SoL (2025:400) 22 kap. 12 § 1 st.
    Och är sol.ansvarig-socialsekreterare för p2 fullgjord för sent med sista dag 2025-06-27, 4 dagar för sent
    Och vilar sol.ansvarig-socialsekreterare för p2 på SoL (2001:453) 6 kap. 7 c § 1 st.
    Och gäller inte sol.ansvarig-socialsekreterare för p3

  Scenario: Riktvärdet för besök är praxis, inte lag
    Givet placering p1 (jourhem, SoL) där placeringens verkställande är 2026-01-15
    När läget prövas 2026-04-01
    Så är sol.besok-under-vard kommande med sista dag 2026-04-15
    Och har sol.besok-under-vard styrkan praxis
    Och vilar sol.besok-under-vard på SoL (2025:400) 22 kap. 11 §

  Scenario: Nästa besök räknas från det förra
    Givet placering p1 (familjehem, LVU) där placeringens verkställande är 2024-11-30
    Och kontakt k1 som gäller p1 (den enskilde, besök) där kontakten är 2025-02-28
    Och kontakt k2 som gäller p1 (den enskilde, besök) där kontakten är 2025-05-30
    Och kontakt k3 som gäller p1 (den enskilde, telefonkontakt) där kontakten är 2025-08-20
    När läget prövas 2025-09-01
    Så är tillfälle 1 av sol.besok-under-vard fullgjord med sista dag 2025-02-28
    Och vilar tillfälle 1 av sol.besok-under-vard på SoL (2001:453) 6 kap. 7 b §
    Och är tillfälle 2 av sol.besok-under-vard fullgjord för sent med sista dag 2025-05-28, 2 dagar för sent
    Och är tillfälle 3 av sol.besok-under-vard försenad med sista dag 2025-08-30

  Scenario: Annat enskilt hem med medgivande
    Givet placering p1 (annat enskilt hem, medgivande) där placeringens verkställande är 2026-01-15
    När läget prövas 2026-06-01
    Så gäller inte sol.besok-under-vard
    Och gäller inte sol.halsoundersokning
    Och gäller inte sol.ansvarig-socialsekreterare

  Scenario: Regionen underrättas om skyddat boende två dagar för sent
    Givet placering p1 (skyddat boende, LPBS) där placeringens verkställande är 2025-08-01
    Och händelse h1 som gäller p1 (underrättelse till regionen om hälsoundersökning) där händelsen är 2025-08-03
    När läget prövas 2025-08-10
    Så är sol.halsoundersokning-skyddat-boende fullgjord för sent med sista dag 2025-08-01, 2 dagar för sent

  Scenario: Socialsekreterare utses den dag vården inleds, eller ännu inte dagen efter
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2026-04-07
    Och händelse h1 som gäller p1 (att ansvarig socialsekreterare utsågs) där händelsen är 2026-04-07
    Och placering p2 (stödboende, SoL) där placeringens verkställande är 2026-04-07
    När läget prövas 2026-04-08
    Så är sol.ansvarig-socialsekreterare för p1 fullgjord med sista dag 2026-04-07
    Och är sol.ansvarig-socialsekreterare för p2 försenad med sista dag 2026-04-07, 1 dag för sent

  Scenario: När vården har upphört
    Givet placering p1 (HVB, SoL) där placeringens verkställande är 2026-04-07 och placeringens upphörande är 2026-04-20
    Och placering p2 (skyddat boende, SoL) där placeringens verkställande är 2026-04-07 och placeringens upphörande är 2026-04-20
    När läget prövas 2026-08-01
    Så har sol.halsoundersokning för p1 bortfallsdag 2026-04-20
    Och har sol.ansvarig-socialsekreterare för p1 bortfallsdag 2026-04-20
    Och har sol.besok-under-vard för p1 bortfallsdag 2026-04-20
    Och har sol.halsoundersokning-skyddat-boende för p2 bortfallsdag 2026-04-20

  Scenario: Den som är placerad på ett särskilt ungdomshem har också ansvarig socialsekreterare och får besök
    Givet placering p1 (särskilt ungdomshem, LVU) där placeringens verkställande är 2026-04-07
    När läget prövas 2026-04-08
    Så är sol.ansvarig-socialsekreterare försenad med sista dag 2026-04-07, 1 dag för sent
    Och är sol.besok-under-vard kommande med sista dag 2026-07-07

  Scenario: Ett direkt byte av hem är ingen ny vård för hälsoundersökningen
    Givet den enskilde e1 där födelsedagen är 2014-05-05
    Och placering p1 (jourhem, SoL) där placeringens verkställande är 2026-01-20 och placeringens upphörande är 2026-03-10
    Och händelse h1 som gäller p1 (underrättelse till regionen om hälsoundersökning) där händelsen är 2026-01-20
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2026-03-10
    Och placering p3 (HVB, LVU) där placeringens verkställande är 2026-06-01
    När läget prövas 2026-06-02
    Så är sol.halsoundersokning för p2 fullgjord med sista dag 2026-01-20
    Och är sol.halsoundersokning för p3 försenad med sista dag 2026-06-01, 1 dag för sent

  Scenario: Underrättelsen till regionen är obehövlig
    Givet den enskilde e1 där födelsedagen är 2014-05-05
    Och placering p1 (HVB, SoL) där placeringens verkställande är 2026-01-20
    Och händelse h1 som gäller p1 (bedömning att underrättelse till regionen är obehövlig) där händelsen är 2026-01-16
    Och placering p2 (skyddat boende, SoL) där placeringens verkställande är 2026-05-20
    Och händelse h2 som gäller p2 (bedömning att underrättelse till regionen är obehövlig) där händelsen är 2026-05-20
    När läget prövas 2026-06-01
    Så är sol.halsoundersokning för p1 fullgjord med sista dag 2026-01-20
    Och är sol.halsoundersokning-skyddat-boende för p2 fullgjord med sista dag 2026-05-20

  Scenario: Skyddat boende omfattas av besök, socialsekreterare och genomförandeplan från april 2024, också för den som redan bodde där
    Givet den enskilde e1 där födelsedagen är 2014-05-05
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2024-03-31
    Och placering p2 (skyddat boende, SoL) där placeringens verkställande är 2024-04-10
    Och placering p3 (HVB, SoL) där placeringens verkställande är 2024-03-31
    När läget prövas 2024-03-31
    Så gäller inte sol.ansvarig-socialsekreterare-skyddat-boende för p1
    Och gäller inte sol.besok-i-skyddat-boende för p1
    Och gäller inte sol.genomforandeplan-skyddat-boende för p1
    När läget prövas 2024-04-11
    Så är sol.ansvarig-socialsekreterare-skyddat-boende för p1 försenad med sista dag 2024-04-01, 10 dagar för sent
    Och är sol.ansvarig-socialsekreterare-skyddat-boende för p2 försenad med sista dag 2024-04-10, 1 dag för sent
    Och är sol.besok-i-skyddat-boende för p2 kommande med sista dag 2024-07-10
    Och är sol.genomforandeplan-skyddat-boende för p1 kommande
    Och är sol.genomforandeplan-skyddat-boende för p2 kommande
    Och är sol.vardplan för p2 kommande
    Och gäller inte sol.vardplan för p1
    Och gäller inte sol.ansvarig-socialsekreterare för p1
    Och är sol.ansvarig-socialsekreterare för p3 försenad med sista dag 2024-03-31, 11 dagar för sent

  Scenario: Socialsekreterare, besök och plan i skyddat boende under den nya lagen
    Givet den enskilde e1 där födelsedagen är 2014-05-05
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2026-04-07
    Och händelse h1 som gäller p1 (att ansvarig socialsekreterare utsågs) där händelsen är 2026-04-07
    Och kontakt u1 som gäller p1 (den enskilde, besök) där kontakten är 2026-06-01
    Och plan g1 som gäller p1 (genomförandeplan) där planens upprättande är 2026-04-20
    När läget prövas 2026-06-02
    Så är sol.ansvarig-socialsekreterare-skyddat-boende fullgjord med sista dag 2026-04-07
    Och är tillfälle 1 av sol.besok-i-skyddat-boende fullgjord med sista dag 2026-07-07
    Och är sol.genomforandeplan-skyddat-boende fullgjord
    Och vilar sol.ansvarig-socialsekreterare-skyddat-boende på SoL (2025:400) 22 kap. 12 § 1 st.

  Scenario: Socialsekreterare, besök och plan i skyddat boende före och efter den 1 juli 2025
    Givet den enskilde e1 där födelsedagen är 2014-05-05
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2025-06-30 och placeringens upphörande är 2025-12-01
    Och placering p2 (skyddat boende, SoL) där placeringens verkställande är 2026-01-07
    Och händelse h1 som gäller p1 (att ansvarig socialsekreterare utsågs) där händelsen är 2025-07-02
    Och händelse h2 som gäller p2 (att ansvarig socialsekreterare utsågs) där händelsen är 2026-01-07
    Och kontakt u1 som gäller p1 (den enskilde, besök) där kontakten är 2025-10-01
    Och plan g1 som gäller p1 (genomförandeplan) där planens upprättande är 2025-08-20
    När läget prövas 2026-04-08
    Så är sol.ansvarig-socialsekreterare-skyddat-boende för p1 fullgjord för sent med sista dag 2025-06-30, 2 dagar för sent
    Och vilar sol.ansvarig-socialsekreterare-skyddat-boende för p1 på SoL (2001:453) 6 kap. 7 c § 1 st.
    Och är sol.ansvarig-socialsekreterare-skyddat-boende för p2 fullgjord med sista dag 2026-01-07
    Och vilar sol.ansvarig-socialsekreterare-skyddat-boende för p2 på SoL (2025:400) 22 kap. 12 § 1 st.
    Och är tillfälle 1 av sol.besok-i-skyddat-boende för p1 fullgjord för sent med sista dag 2025-09-30, 1 dag för sent
    Och är tillfälle 1 av sol.besok-i-skyddat-boende för p2 försenad med sista dag 2026-04-07, 1 dag för sent
    Och är sol.genomforandeplan-skyddat-boende för p1 fullgjord
    När läget prövas 2025-06-30
    Så vilar sol.besok-i-skyddat-boende för p1 på SoL (2001:453) 6 kap. 7 b §
    Och vilar sol.genomforandeplan-skyddat-boende för p1 på SoL (2001:453) 11 kap. 3 § 3 st.
    När läget prövas 2026-01-08
    Så vilar sol.besok-i-skyddat-boende för p2 på SoL (2025:400) 22 kap. 11 §
    Och vilar sol.genomforandeplan-skyddat-boende för p2 på SoL (2025:400) 9 kap. 12 § 2 st.

  Scenario: I skyddat boende är den som har fyllt 21 år varken barn eller ung
    Givet den enskilde e1 där födelsedagen är 2005-04-07
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2026-04-07
    När läget prövas 2026-04-08
    Så gäller inte sol.ansvarig-socialsekreterare-skyddat-boende
    Och gäller inte sol.besok-i-skyddat-boende
    Och gäller inte sol.genomforandeplan-skyddat-boende

  Scenario: Den socialsekreterare som är utsedd följer med när hemmet och grunden byts
    Givet den enskilde e1 där födelsedagen är 2014-05-05
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2026-02-02 och placeringens upphörande är 2026-03-10
    Och händelse h1 som gäller p1 (att ansvarig socialsekreterare utsågs) där händelsen är 2026-02-02
    Och plan v1 som gäller p1 (vårdplan) där planens upprättande är 2026-02-02
    Och placering p2 (HVB, LVU) där placeringens verkställande är 2026-03-10 och placeringens upphörande är 2026-04-20
    Och placering p3 (skyddat boende, LVU) där placeringens verkställande är 2026-04-21 och placeringens upphörande är 2026-05-01
    Och placering p4 (familjehem, SoL) där placeringens verkställande är 2026-06-01
    När läget prövas 2026-06-02
    Så är sol.ansvarig-socialsekreterare för p2 fullgjord med sista dag 2026-03-10
    Och är sol.ansvarig-socialsekreterare-skyddat-boende för p3 fullgjord med sista dag 2026-04-21
    Och är sol.vardplan för p3 fullgjord
    Och är sol.ansvarig-socialsekreterare för p4 försenad med sista dag 2026-06-01, 1 dag för sent
    Och är sol.vardplan för p4 kommande

  Scenario: Reglerna om unga slutar på 21-årsdagen
    Givet den enskilde e1 där födelsedagen är 2005-06-15
    Och placering p1 (HVB, SoL) där placeringens verkställande är 2026-05-20
    När läget prövas 2026-06-14
    Så är sol.ansvarig-socialsekreterare försenad med sista dag 2026-05-20
    Och är sol.besok-under-vard kommande med sista dag 2026-08-20
    När läget prövas 2026-06-15
    Så har sol.ansvarig-socialsekreterare bortfallsdag 2026-06-15
    Och har sol.besok-under-vard bortfallsdag 2026-06-15
    Och har sol.halsoundersokning bortfallsdag 2026-06-15
    Och har sol.genomforandeplan bortfallsdag 2026-06-15
    Och är sol.vardplan kommande

  Scenario: Den unge i LVM-hem har en ansvarig socialsekreterare och får besök
    Givet den enskilde e1 där födelsedagen är 2006-06-01
    Och placering p1 (LVM-hem, LVM) där placeringens verkställande är 2026-02-02
    När läget prövas 2026-03-01
    Så är sol.ansvarig-socialsekreterare försenad med sista dag 2026-02-02
    Och är sol.besok-under-vard kommande
