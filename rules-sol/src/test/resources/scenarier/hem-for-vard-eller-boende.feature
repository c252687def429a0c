# language: sv
Egenskap: Inskrivning, utskrivning och underrättelser i hem och boenden

  Scenario: Handlingarna följer med ansökan om inskrivning
    Givet händelse h1 (ansökan om inskrivning) där händelsen är 2026-02-16
    Och händelse d1 som gäller h1 (att inskrivningshandlingarna lämnades) där händelsen är 2026-02-16
    Och händelse h2 (ansökan om inskrivning) där händelsen är 2025-06-30
    Och händelse d2 som gäller h2 (att inskrivningshandlingarna lämnades) där händelsen är 2025-07-03
    Och händelse h3 (ansökan om inskrivning) där händelsen är 2026-02-16
    När läget prövas 2026-02-18
    Så är sof.inskrivningshandlingar för h1 fullgjord med sista dag 2026-02-16
    Och vilar sof.inskrivningshandlingar för h1 på SoF (2025:468) 9 kap. 2-3 §§
    Och är sof.inskrivningshandlingar för h2 fullgjord för sent med sista dag 2025-06-30, 3 dagar för sent
    Och vilar sof.inskrivningshandlingar för h2 på SoF (2001:937) 3 kap. 12-13 §§
    Och är sof.inskrivningshandlingar för h3 försenad med sista dag 2026-02-16, 2 dagar för sent
    Och gäller inte sof.inskrivningshandlingar för d1

  Scenario: Utskrivning samma dag som den begärs
    Givet placering p1 (HVB, SoL) där placeringens verkställande är 2026-03-01
    Och begäran b1 (begäran om utskrivning) där begärans ankomst är 2026-07-03
    Och händelse h1 som gäller b1 (utskrivning) där händelsen är 2026-07-03
    När läget prövas 2026-07-10
    Så är sof.utskrivning-pa-begaran fullgjord med sista dag 2026-07-03
    Och vilar sof.utskrivning-pa-begaran på SoF (2025:468) 9 kap. 13 §

  Scenario: Utskrivning dagen efter, och inte alls, även på en söndag
    Givet placering p1 (stödboende, SoL) där placeringens verkställande är 2026-03-01
    Och begäran b1 (begäran om utskrivning) där begärans ankomst är 2026-07-03
    Och händelse h1 som gäller b1 (utskrivning) där händelsen är 2026-07-04
    Och begäran b2 (begäran om utskrivning) där begärans ankomst är 2026-11-01
    När läget prövas 2026-11-02
    Så är sof.utskrivning-pa-begaran för b1 fullgjord för sent med sista dag 2026-07-03, 1 dag för sent
    Och är sof.utskrivning-pa-begaran för b2 försenad med sista dag 2026-11-01, 1 dag för sent

  Scenario: Före den 1 juli 2025 angavs ingen tid
    Givet placering p1 (HVB, SoL) där placeringens verkställande är 2025-03-01
    Och begäran b1 (begäran om utskrivning) där begärans ankomst är 2025-06-30
    När läget prövas 2025-06-30
    Så är sof.utskrivning-pa-begaran kommande
    Och har sof.utskrivning-pa-begaran ingen sista dag
    Och vilar sof.utskrivning-pa-begaran på SoF (2001:937) 3 kap. 14 § 1 st.

  Scenario: Den som omhändertas skrivs inte ut på begäran
    Givet placering p1 (HVB, SoL) där placeringens verkställande är 2026-03-01
    Och begäran b1 (begäran om utskrivning) där begärans ankomst är 2026-07-03
    Och tvångsåtgärd t1 (omedelbart omhändertagande) där åtgärdsbeslutet är 2026-07-03
    När läget prövas 2026-07-10
    Så är sof.utskrivning-pa-begaran förfallen

  Scenario: Vård enligt LVU upphör inte på begäran
    Givet placering p1 (HVB, LVU) där placeringens verkställande är 2026-03-01
    Och begäran b1 (begäran om utskrivning) där begärans ankomst är 2026-07-03
    När läget prövas 2026-07-10
    Så gäller inte sof.utskrivning-pa-begaran

  Scenario: Försvårad vård, genast sedan lagbytet och snarast dessförinnan
    Givet händelse h1 (bedömning att vården försvåras eller att annan vård behövs) där händelsen är 2026-02-14
    Och händelse n1 som gäller h1 (underrättelse till socialnämnden) där händelsen är 2026-02-14
    Och händelse h2 (bedömning att vården försvåras eller att annan vård behövs) där händelsen är 2026-02-14
    Och händelse n2 som gäller h2 (underrättelse till socialnämnden) där händelsen är 2026-02-16
    Och händelse h3 (bedömning att vården försvåras eller att annan vård behövs) där händelsen är 2025-06-30
    Och händelse h4 (bedömning att vården försvåras eller att annan vård behövs) där händelsen är 2025-07-01
    Och händelse h5 (allvarlig sjukdom eller allvarligt olycksfall) där händelsen är 2025-07-01
    När läget prövas 2026-02-20
    Så är sof.hemmet-underrattar-namnden för h1 fullgjord med sista dag 2026-02-14
    Och är sof.hemmet-underrattar-namnden för h2 fullgjord för sent med sista dag 2026-02-14, 2 dagar för sent
    Och är sof.hemmet-underrattar-namnden för h3 kommande
    Och har sof.hemmet-underrattar-namnden för h3 ingen sista dag
    Och är sof.hemmet-underrattar-namnden för h4 försenad med sista dag 2025-07-01
    Och vilar sof.hemmet-underrattar-namnden för h4 på SoF (2025:468) 9 kap. 19 §
    Och gäller inte sof.hemmet-underrattar-namnden för h5

  Scenario: Allvarlig sjukdom eller olycksfall
    Givet händelse h1 (allvarlig sjukdom eller allvarligt olycksfall) där händelsen är 2026-08-08
    Och händelse h2 (allvarlig sjukdom eller allvarligt olycksfall) där händelsen är 2025-06-08
    Och händelse n2 som gäller h2 (underrättelse till socialnämnden) där händelsen är 2025-06-08
    Och händelse h3 (hinder mot inställelse) där händelsen är 2026-08-08
    När läget prövas 2026-08-10
    Så är sof.sjukdom-eller-olycksfall för h1 kommande
    Och har sof.sjukdom-eller-olycksfall för h1 ingen sista dag
    Och vilar sof.sjukdom-eller-olycksfall för h1 på SoF (2025:468) 5 kap. 8 §
    Och är sof.sjukdom-eller-olycksfall för h2 fullgjord
    Och vilar sof.sjukdom-eller-olycksfall för h2 på SoF (2001:937) 3 kap. 8 §
    Och gäller inte sof.sjukdom-eller-olycksfall för h3

  Scenario: Hinder mot inställelse anmäls genast
    Givet händelse h1 (hinder mot inställelse) där händelsen är 2026-04-09
    Och händelse n1 som gäller h1 (anmälan om hinder mot inställelse) där händelsen är 2026-04-09
    Och händelse h2 (hinder mot inställelse) där händelsen är 2025-06-30
    Och händelse n2 som gäller h2 (anmälan om hinder mot inställelse) där händelsen är 2025-06-30
    Och händelse h3 (hinder mot inställelse) där händelsen är 2026-04-09
    Och händelse h4 (underrättelse om avhysning) där händelsen är 2026-04-09
    När läget prövas 2026-04-10
    Så är sof.hinder-mot-installelse för h1 fullgjord med sista dag 2026-04-09
    Och vilar sof.hinder-mot-installelse för h1 på SoF (2025:468) 5 kap. 10 §
    Och är sof.hinder-mot-installelse för h2 fullgjord
    Och har sof.hinder-mot-installelse för h2 ingen sista dag
    Och vilar sof.hinder-mot-installelse för h2 på SoF (2001:937) 3 kap. 9 §
    Och är sof.hinder-mot-installelse för h3 försenad med sista dag 2026-04-09
    Och gäller inte sof.hinder-mot-installelse för h4

  Scenario: Nämnden väntar på besked från SiS
    Givet händelse h1 (bedömning att utskrivning kan ske) där händelsen är 2026-03-03
    Och händelse n1 som gäller h1 (underrättelse till socialnämnden) där händelsen är 2026-03-03
    Och händelse h2 (beslut om tillfälligt byte av ungdomshem) där händelsen är 2026-03-03
    Och händelse h3 (bedömning att utskrivning kan ske) där händelsen är 2025-06-30
    Och händelse n3 som gäller h3 (underrättelse till socialnämnden) där händelsen är 2025-06-30
    Och händelse h4 (beslut om tillfälligt byte av ungdomshem) där händelsen är 2025-06-30
    Och händelse n4 som gäller h4 (underrättelse till socialnämnden) där händelsen är 2025-06-30
    När läget prövas 2026-03-04
    Så är sof.sis-utskrivning för h1 fullgjord med sista dag 2026-03-03
    Och vilar sof.sis-utskrivning för h1 på SoF (2025:468) 9 kap. 20 §
    Och gäller inte sof.sis-utskrivning för h2
    Och är sof.sis-tillfalligt-byte för h2 försenad med sista dag 2026-03-03
    Och vilar sof.sis-tillfalligt-byte för h2 på SoF (2025:468) 9 kap. 21 §
    Och gäller inte sof.sis-tillfalligt-byte för h1
    Och är sof.sis-utskrivning för h3 fullgjord
    Och har sof.sis-utskrivning för h3 ingen sista dag
    Och vilar sof.sis-utskrivning för h3 på SoF (2001:937) 3 kap. 16 §
    Och är sof.sis-tillfalligt-byte för h4 fullgjord
    Och vilar sof.sis-tillfalligt-byte för h4 på SoF (2001:937) 3 kap. 16 a §

  Scenario: Försvårad vård dagen före den nya förordningen
    Givet händelse h1 (bedömning att vården försvåras eller att annan vård behövs) där händelsen är 2025-06-30
    När läget prövas 2025-06-30
    Så är sof.hemmet-underrattar-namnden kommande
    Och har sof.hemmet-underrattar-namnden ingen sista dag
    Och vilar sof.hemmet-underrattar-namnden på SoF (2001:937) 3 kap. 15 §

  Scenario: SiS underrättar inte samma dag
    Givet händelse h1 (bedömning att utskrivning kan ske) där händelsen är 2025-06-30
    Och händelse h2 (bedömning att utskrivning kan ske) där händelsen är 2025-07-01
    Och händelse n2 som gäller h2 (underrättelse till socialnämnden) där händelsen är 2025-07-04
    Och händelse h3 (beslut om tillfälligt byte av ungdomshem) där händelsen är 2025-07-01
    Och händelse n3 som gäller h3 (underrättelse till socialnämnden) där händelsen är 2025-07-03
    Och händelse h4 (beslut om tillfälligt byte av ungdomshem) där händelsen är 2025-07-02
    Och händelse n4 som gäller h4 (underrättelse till socialnämnden) där händelsen är 2025-07-02
    När läget prövas 2025-07-02
    Så är sof.sis-utskrivning för h1 kommande
    Och är sof.sis-utskrivning för h2 försenad med sista dag 2025-07-01, 1 dag för sent
    Och vilar sof.sis-utskrivning för h2 på SoF (2025:468) 9 kap. 20 §
    När läget prövas 2025-07-05
    Så är sof.sis-utskrivning för h2 fullgjord för sent med sista dag 2025-07-01, 3 dagar för sent
    Och är sof.sis-tillfalligt-byte för h3 fullgjord för sent med sista dag 2025-07-01, 2 dagar för sent
    Och är sof.sis-tillfalligt-byte för h4 fullgjord med sista dag 2025-07-02

  Scenariomall: Utskrivning på begäran faller när den enskilde hålls kvar med tvång
    Givet placering p1 (HVB, SoL) där placeringens verkställande är 2026-03-01
    Och begäran b1 (begäran om utskrivning) där begärans ankomst är 2026-07-03
    Och tvångsåtgärd t1 (<åtgärd>, nämnd) där åtgärdsbeslutet är 2026-07-03
    När läget prövas 2026-07-10
    Så har sof.utskrivning-pa-begaran bortfallsdag 2026-07-03

    Exempel:
      | åtgärd                       |
      | omhändertagande enligt LVM   |
      | omedelbar insats skyddat boende |

  Scenario: Begäran om utskrivning återkallas
    Givet placering p1 (HVB, SoL) där placeringens verkställande är 2026-03-01
    Och begäran b1 (begäran om utskrivning) där begärans ankomst är 2026-07-03 och återkallelsen av begäran är 2026-07-03
    När läget prövas 2026-07-10
    Så är sof.utskrivning-pa-begaran förfallen

  Scenario: Hindret anmäls dagen efter
    Givet händelse h1 (hinder mot inställelse) där händelsen är 2025-07-01
    Och händelse n1 som gäller h1 (anmälan om hinder mot inställelse) där händelsen är 2025-07-02
    När läget prövas 2025-07-05
    Så är sof.hinder-mot-installelse fullgjord för sent med sista dag 2025-07-01, 1 dag för sent

  Scenario: Den som vårdas frivilligt på ett särskilt ungdomshem skrivs ut på begäran
    Givet placering p1 (särskilt ungdomshem, SoL) där placeringens verkställande är 2026-03-01
    Och begäran b1 (begäran om utskrivning) där begärans ankomst är 2026-07-03
    När läget prövas 2026-07-04
    Så är sof.utskrivning-pa-begaran försenad med sista dag 2026-07-03, 1 dag för sent

  Scenario: Ett tillfälligt flyttningsförbud gäller inte ett hem för vård eller boende
    Givet placering p1 (HVB, SoL) där placeringens verkställande är 2026-03-01
    Och begäran b1 (begäran om utskrivning) där begärans ankomst är 2026-07-03
    Och tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-07-03
    När läget prövas 2026-07-04
    Så är sof.utskrivning-pa-begaran försenad med sista dag 2026-07-03, 1 dag för sent

  Scenario: Domen om vård kommer efter begäran om utskrivning
    Givet placering p1 (HVB, SoL) där placeringens verkställande är 2026-03-01
    Och begäran b1 (begäran om utskrivning) där begärans ankomst är 2026-07-03
    Och dom j1 (LVU, vård enligt LVU) där domen är 2026-07-06
    När läget prövas 2026-07-10
    Så har sof.utskrivning-pa-begaran bortfallsdag 2026-07-06

  Scenario: Utskrivning på begäran bortfaller när rätten har beslutat om vård
    Givet placering p1 (HVB, SoL) där placeringens verkställande är 2026-01-12
    Och begäran r1 (begäran om utskrivning) där begärans ankomst är 2026-03-10
    Och tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-03-20
    När läget prövas 2026-06-01
    Så har sof.utskrivning-pa-begaran bortfallsdag 2026-03-20
    Givet tvångsåtgärd v2 (vård, domstol, 3 §) där åtgärdsbeslutet är 2026-03-18
    När läget prövas 2026-06-01
    Så har sof.utskrivning-pa-begaran bortfallsdag 2026-03-18
