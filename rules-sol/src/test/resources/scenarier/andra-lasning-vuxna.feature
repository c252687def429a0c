# language: sv
Egenskap: Andra läsningen av skyldigheter för vuxna, räknad ur lagtexten

  # LVM 17 §: fyra dagar från verkställandet om beslutet inte var verkställt när det underställdes
  Scenario: Rätten prövar på fjärde dagen efter verkställandet
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2025-03-06, underställningen är 2025-03-07, åtgärdens verkställande är 2025-03-10 och domstolens fastställelse är 2025-03-14
    När läget prövas 2025-03-20
    Så är lvm.rattens-provning-verkstallighet fullgjord med sista dag 2025-03-14

  Scenario: Rätten prövar en dag för sent efter verkställandet
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2025-03-06, underställningen är 2025-03-07, åtgärdens verkställande är 2025-03-10 och domstolens fastställelse är 2025-03-15
    När läget prövas 2025-03-20
    Så är lvm.rattens-provning-verkstallighet fullgjord för sent med sista dag 2025-03-14, 1 dag för sent

  Scenario: Fyra dagar över skottdagen
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM, ordförande) där åtgärdsbeslutet är 2024-02-22, underställningen är 2024-02-23 och åtgärdens verkställande är 2024-02-26
    När läget prövas 2024-02-28
    Så är lvm.rattens-provning-verkstallighet kommande med sista dag 2024-03-01

  Scenario: Var beslutet verkställt samma dag som det underställdes räknas tiden inte från verkställandet
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2025-03-06, underställningen är 2025-03-07 och åtgärdens verkställande är 2025-03-07
    När läget prövas 2025-03-08
    Så gäller inte lvm.rattens-provning-verkstallighet

  Scenario: Rättens eget omhändertagande underställs inte och prövas inte enligt 17 §
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM, domstol) där åtgärdsbeslutet är 2025-03-06 och åtgärdens verkställande är 2025-03-10
    När läget prövas 2025-03-11
    Så gäller inte lvm.rattens-provning-verkstallighet
    Och gäller inte lvm.understallning

  Scenario: När tiden förlängts till en vecka gäller inte längre fyra dagar
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2025-03-06, underställningen är 2025-03-07 och åtgärdens verkställande är 2025-03-10
    Och förlängning f1 som gäller o1 där beslutet om förlängning är 2025-03-13 och förlängningens slutdag är 2025-03-17
    När läget prövas 2025-03-16
    Så gäller inte lvm.rattens-provning-verkstallighet
    Och är lvm.rattens-provning-forlangd kommande med sista dag 2025-03-17

  Scenario: Utan underställning finns ingen fyradagarstid från verkställandet att vänta på
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2025-03-06 och åtgärdens verkställande är 2025-03-07
    När läget prövas 2025-03-07
    Så gäller inte lvm.rattens-provning-verkstallighet

  # LVM 15 §: senast dagen efter beslutet; 18 a § 1: annars upphör beslutet
  Scenario: Underställt dagen efter beslutet
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2025-03-03 och underställningen är 2025-03-04
    När läget prövas 2025-03-10
    Så är lvm.understallning fullgjord med sista dag 2025-03-04

  Scenario: Underställt två dagar efter beslutet
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM, ordförande) där åtgärdsbeslutet är 2025-03-03 och underställningen är 2025-03-05
    När läget prövas 2025-03-10
    Så är lvm.understallning fullgjord för sent med sista dag 2025-03-04, 1 dag för sent

  Scenario: Beslut på skottdagen
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2024-02-28
    När läget prövas 2024-02-28
    Så är lvm.understallning kommande
    Och har lvm.understallning lagens dag 2024-02-29

  Scenario: Beslut på fredag har lördagen som lagens dag
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2025-03-07
    När läget prövas 2025-03-07
    Så har lvm.understallning lagens dag 2025-03-08

  Scenario: Beslut före 1 juli 2005 följer 15 § i äldre lydelse
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2005-06-30
    När läget prövas 2005-07-01
    Så gäller inte lvm.understallning

  Scenario: Första dagen med lagändringen 2005
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2005-07-04
    När läget prövas 2005-07-06
    Så är lvm.understallning försenad med sista dag 2005-07-05, 1 dag för sent

  # LVM 20 och 21 §§: sex månader, och tid som inte räknas läggs till
  Scenario: Vården skrivs ut på den förlängda vårdtidens sista dag
    Givet tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2024-08-20 och åtgärdens verkställande är 2024-08-31
    Och förlängning f1 som gäller v1 där beslutet om förlängning är 2025-01-15 och förlängningens slutdag är 2025-03-10
    Och händelse u1 som gäller v1 (utskrivning) där händelsen är 2025-03-10
    När läget prövas 2025-03-15
    Så är lvm.vardtid-forlangd fullgjord med sista dag 2025-03-10

  Scenario: Vården pågår dagen efter den förlängda vårdtiden
    Givet tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2024-08-20 och åtgärdens verkställande är 2024-08-31
    Och förlängning f1 som gäller v1 där beslutet om förlängning är 2025-01-15 och förlängningens slutdag är 2025-03-10
    När läget prövas 2025-03-11
    Så är lvm.vardtid-forlangd försenad med sista dag 2025-03-10, 1 dag för sent

  Scenario: En senare omräkning av vårdtiden går före
    Givet tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2024-08-20 och åtgärdens verkställande är 2024-08-31
    Och förlängning f1 som gäller v1 där beslutet om förlängning är 2025-01-15 och förlängningens slutdag är 2025-03-10
    Och förlängning f2 som gäller v1 där beslutet om förlängning är 2025-02-15 och förlängningens slutdag är 2025-03-29
    När läget prövas 2025-03-15
    Så gäller inte lvm.vardtid-forlangd för f1
    Och är lvm.vardtid-forlangd för f2 kommande med sista dag 2025-03-29

  Scenario: Slutdag på en söndag flyttas inte, vården får inte pågå längre
    Givet tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2024-08-20 och åtgärdens verkställande är 2024-08-31
    Och förlängning f1 som gäller v1 där beslutet om förlängning är 2025-01-15 och förlängningens slutdag är 2025-03-09
    När läget prövas 2025-03-01
    Så är lvm.vardtid-forlangd kommande med sista dag 2025-03-09

  Scenario: Förlängd tid i omhändertagandet är inte vårdtid
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2025-03-06 och underställningen är 2025-03-07
    Och förlängning f1 som gäller o1 där beslutet om förlängning är 2025-03-10 och förlängningens slutdag är 2025-03-14
    När läget prövas 2025-03-11
    Så gäller inte lvm.vardtid-forlangd

  # SoL 29 kap. 7 och 8 §§, 2001 års lag 2 a kap. 8 och 9 §§: ingen tid angiven
  Scenario: Ansökan i annan kommun efter lagändringen
    Givet ansökan a1 (insats i annan kommun) där ansökans ankomst är 2025-07-01
    När läget prövas 2025-09-01
    Så har sol.ansokan-annan-kommun ingen sista dag
    Och vilar sol.ansokan-annan-kommun på SoL (2025:400) 29 kap. 8 §

  Scenario: Ansökan i annan kommun sista dagen med 2001 års lag
    Givet ansökan a1 (insats i annan kommun) där ansökans ankomst är 2025-06-30
    När läget prövas 2025-06-30
    Så har sol.ansokan-annan-kommun ingen sista dag
    Och vilar sol.ansokan-annan-kommun på SoL (2001:453) 2 a kap. 9 §

  Scenario: Ansökan i annan kommun är prövad genom beslutet
    Givet ansökan a1 (insats i annan kommun) där ansökans ankomst är 2025-09-01
    Och beslut b1 som gäller a1 (SoL, särskilt boende, nämnd) där beslutet är 2025-10-15
    När läget prövas 2025-11-01
    Så är sol.ansokan-annan-kommun fullgjord

  Scenario: Ansökan i den egna kommunen
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2025-09-01
    När läget prövas 2025-10-01
    Så gäller inte sol.ansokan-annan-kommun

  Scenario: Återkallad ansökan i annan kommun
    Givet ansökan a1 (insats i annan kommun) där ansökans ankomst är 2025-09-01 och återkallelsen av ansökan är 2025-09-20
    När läget prövas 2025-10-01
    Så är sol.ansokan-annan-kommun förfallen

  # SoL 34 kap. 2 §: det rapporterade beslutet har verkställts
  Scenario: Verkställt efter rapport till revisorerna, ingen tid i lagen
    Givet beslut b1 (SoL, paragraf 11:1, särskilt boende, gynnande, nämnd) där beslutet är 2025-08-31
    Och inlämnad rapport r1 som gäller b1 (rapport till revisorerna) där rapporten är 2025-12-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-01-20
    När läget prövas 2026-02-01
    Så har sol.rapporterat-beslut-verkstallt-revisorerna ingen sista dag
    Och vilar sol.rapporterat-beslut-verkstallt-revisorerna på SoL (2025:400) 34 kap. 2 §

  Scenario: Anmälan till revisorerna om verkställigheten är gjord
    Givet beslut b1 (SoL, paragraf 12:1, försörjningsstöd, gynnande, nämnd) där beslutet är 2025-08-31
    Och inlämnad rapport r1 som gäller b1 (rapport till revisorerna) där rapporten är 2025-12-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-01-20
    Och inlämnad rapport r2 som gäller v1 (anmälan till revisorerna om verkställighet) där rapporten är 2026-01-22
    När läget prövas 2026-02-01
    Så är sol.rapporterat-beslut-verkstallt-revisorerna fullgjord

  Scenario: Verkställt innan det rapporterades till revisorerna
    Givet beslut b1 (SoL, paragraf 11:1, särskilt boende, gynnande, nämnd) där beslutet är 2025-08-31
    Och verkställighet v1 som gäller b1 där verkställigheten är 2025-12-01
    Och inlämnad rapport r1 som gäller b1 (rapport till revisorerna) där rapporten är 2025-12-15
    När läget prövas 2026-02-01
    Så gäller inte sol.rapporterat-beslut-verkstallt-revisorerna

  Scenario: Endast delvis verkställt
    Givet beslut b1 (SoL, paragraf 11:1, särskilt boende, gynnande, nämnd) där beslutet är 2025-08-31
    Och inlämnad rapport r1 som gäller b1 (rapport till revisorerna) där rapporten är 2025-12-15
    Och verkställighet v1 som gäller b1 (delvis) där verkställigheten är 2026-01-20
    När läget prövas 2026-02-01
    Så gäller inte sol.rapporterat-beslut-verkstallt-revisorerna

  Scenario: Verkställt före 1 juli 2025
    Givet beslut b1 (SoL, paragraf 4:1, särskilt boende, gynnande, nämnd) där beslutet är 2024-10-31
    Och inlämnad rapport r1 som gäller b1 (rapport till revisorerna) där rapporten är 2025-03-20
    Och verkställighet v1 som gäller b1 där verkställigheten är 2025-06-30
    När läget prövas 2025-06-30
    Så vilar sol.rapporterat-beslut-verkstallt-revisorerna på SoL (2001:453) 16 kap. 6 g §

  Scenario: Återupptaget efter rapporterat avbrott
    Givet beslut b1 (SoL, paragraf 11:1, hemtjänst, gynnande, nämnd) där beslutet är 2025-08-01
    Och verkställighet v1 som gäller b1 där verkställigheten är 2025-08-05 och verkställighetens slut är 2025-08-20
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-08-20
    Och inlämnad rapport r1 som gäller b1 (rapport till revisorerna) där rapporten är 2025-12-15
    Och verkställighet v2 som gäller b1 där verkställigheten är 2026-01-07
    När läget prövas 2026-01-20
    Så har sol.rapporterat-beslut-verkstallt-revisorerna för v2 ingen sista dag

  # SoL 17 kap. 2 §: bevaras i två år efter sista anteckningen, 2001 års lag 7 kap. 3 §
  Scenario: Gallrad dagen före tvåårsdagen är för tidigt
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2023-09-15 och gallringen är 2025-09-14
    När läget prövas 2025-10-01
    Så är sol.enskild-akt-bevaras förfallen

  Scenario: Gallrad den dag gallringsskyldigheten inträdde
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2023-09-15 och gallringen är 2025-09-15
    När läget prövas 2025-10-01
    Så är sol.enskild-akt-bevaras fullgjord

  Scenario: Sista anteckning på skottdagen
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2024-02-29
    När läget prövas 2025-03-01
    Så är sol.enskild-akt-bevaras kommande med sista dag 2026-02-28

  Scenario: Tvåårsregeln från 1 april 2008 fick tillämpas tidigast 1 april 2010
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2008-04-01 och gallringen är 2010-04-01
    När läget prövas 2010-05-01
    Så är sol.enskild-akt-bevaras fullgjord

  Scenario: Kommunens egen akt är inte den enskilda verksamhetens
    Givet akt k1 (personakt) där den sista anteckningen är 2024-02-29
    När läget prövas 2025-03-01
    Så gäller inte sol.enskild-akt-bevaras

  # SoL 17 kap. 8 §: minst två år från det att akten kom in till arkivmyndigheten
  Scenario: Omhändertagen akt gallrad på den sista dag den ska finnas kvar
    Givet akt k1 (omhändertagen personakt) där att akten kom in till arkivet är 2023-08-31 och gallringen är 2025-08-31
    När läget prövas 2025-10-01
    Så är sol.omhandertagen-akt-bevaras förfallen
    Och har sol.omhandertagen-akt-bevaras bortfallsdag 2025-09-01

  Scenario: Omhändertagen akt gallrad dagen efter två år
    Givet akt k1 (omhändertagen personakt) där att akten kom in till arkivet är 2023-08-31 och gallringen är 2025-09-01
    När läget prövas 2025-10-01
    Så är sol.omhandertagen-akt-bevaras fullgjord

  Scenario: Omhändertagen akt som kom in på skottdagen gallras dagen före
    Givet akt k1 (omhändertagen personakt) där att akten kom in till arkivet är 2024-02-29 och gallringen är 2026-02-27
    När läget prövas 2026-03-05
    Så är sol.omhandertagen-akt-bevaras förfallen

  Scenario: Omhändertagen akt undantagen för forskning gallras aldrig
    Givet akt k1 (omhändertagen personakt, undantagen för forskning) där att akten kom in till arkivet är 2010-08-31 och gallringen är 2025-09-01
    När läget prövas 2025-10-01
    Så är sol.omhandertagen-akt-bevaras fullgjord
    Och är sol.omhandertagen-akt-forskning försenad

  # SoL 13 kap. 10 § andra stycket, 2001 års lag 5 kap. 9 §: noga följa upp, ingen tid
  Scenario: Plan mot skadligt bruk följs upp utan bestämd dag
    Givet plan p1 (plan mot skadligt bruk) där planens upprättande är 2025-08-31
    När läget prövas 2026-02-28
    Så har sol.uppfoljning-skadligt-bruk ingen sista dag
    Och vilar sol.uppfoljning-skadligt-bruk på SoL (2025:400) 13 kap. 10 §

  Scenario: Plan mot skadligt bruk enligt 2001 års lag
    Givet plan p1 (plan mot skadligt bruk) där planens upprättande är 2025-03-31
    När läget prövas 2025-06-30
    Så vilar sol.uppfoljning-skadligt-bruk på SoL (2001:453) 5 kap. 9 §

  Scenario: Plan från före lagändringen följs upp enligt den nya lagen
    Givet plan p1 (plan mot skadligt bruk) där planens upprättande är 2025-03-31
    När läget prövas 2025-07-01
    Så vilar sol.uppfoljning-skadligt-bruk på SoL (2025:400) 13 kap. 10 §

  Scenario: Planen mot skadligt bruk har upphört
    Givet plan p1 (plan mot skadligt bruk) där planens upprättande är 2025-08-31 och planens upphörande är 2025-12-01
    När läget prövas 2026-01-01
    Så är sol.uppfoljning-skadligt-bruk förfallen

  Scenario: En genomförandeplan är ingen plan mot skadligt bruk
    Givet plan p1 (genomförandeplan) där planens upprättande är 2025-08-31
    När läget prövas 2025-12-31
    Så gäller inte sol.uppfoljning-skadligt-bruk

  # Lag (2017:612) 4 kap. 2 §: arbetet med planen påbörjas utan dröjsmål
  Scenario: Arbetet med individuell plan vid utskrivning påbörjat
    Givet sluten vård s1 där inskrivningsmeddelandet är 2025-09-01, underrättelsen om utskrivningsklar är 2025-09-10, kallelsen till samordnad planering är 2025-09-11 och att arbetet med planen började är 2025-09-12
    När läget prövas 2025-09-20
    Så är utskrivning.individuell-plan fullgjord

  Scenario: Arbetet med individuell plan vid utskrivning har ingen bestämd dag
    Givet sluten vård s1 där inskrivningsmeddelandet är 2025-09-01, underrättelsen om utskrivningsklar är 2025-09-10 och kallelsen till samordnad planering är 2025-09-12
    När läget prövas 2025-09-20
    Så har utskrivning.individuell-plan ingen sista dag

  Scenario: Före 2018 fanns ingen plan enligt lagen om samverkan vid utskrivning
    Givet sluten vård s1 där inskrivningsmeddelandet är 2017-12-01, underrättelsen om utskrivningsklar är 2017-12-10, kallelsen till samordnad planering är 2017-12-12 och utskrivningen från sjukhuset är 2017-12-20
    När läget prövas 2017-12-21
    Så gäller inte utskrivning.individuell-plan

  # SoL 34 kap. 5 §, 2001 års lag 16 kap. 6 a §: inom skälig tid
  Scenario: Skälig tid är inget datum
    Givet beslut b1 (SoL, paragraf 11:1, särskilt boende, gynnande, nämnd) där beslutet är 2025-08-31
    När läget prövas 2025-10-01
    Så har sol.insats-inom-skalig-tid ingen sista dag
    Och vilar sol.insats-inom-skalig-tid på SoL (2025:400) 34 kap. 5 § 1 st.

  Scenario: Insatsen verkställd
    Givet beslut b1 (SoL, paragraf 11:1, hemtjänst, gynnande, nämnd) där beslutet är 2025-08-31
    Och verkställighet v1 som gäller b1 där verkställigheten är 2025-09-03
    När läget prövas 2025-10-01
    Så är sol.insats-inom-skalig-tid fullgjord

  Scenario: Insatsen endast delvis verkställd
    Givet beslut b1 (SoL, paragraf 11:1, hemtjänst, gynnande, nämnd) där beslutet är 2025-08-31
    Och verkställighet v1 som gäller b1 (delvis) där verkställigheten är 2025-09-03
    När läget prövas 2025-10-01
    Så är sol.insats-inom-skalig-tid kommande

  Scenario: Avslag är inget att verkställa
    Givet beslut b1 (SoL, paragraf 11:1, hemtjänst, nämnd) där beslutet är 2025-08-31
    När läget prövas 2025-10-01
    Så gäller inte sol.insats-inom-skalig-tid

  Scenario: Senarelagd på den enskildes begäran
    Givet beslut b1 (SoL, paragraf 11:1, särskilt boende, gynnande, nämnd) där beslutet är 2025-08-31
    Och senareläggning s1 som gäller b1 där begäran om senareläggning är 2025-09-02
    När läget prövas 2025-10-01
    Så gäller inte sol.insats-inom-skalig-tid

  Scenario: Beslut enligt 2001 års lag
    Givet beslut b1 (SoL, paragraf 4:1, särskilt boende, gynnande, nämnd) där beslutet är 2025-05-31
    När läget prövas 2025-06-30
    Så vilar sol.insats-inom-skalig-tid på SoL (2001:453) 16 kap. 6 a § 1 st.

  Scenario: Avbrott utan återupptagande
    Givet beslut b1 (SoL, paragraf 11:1, hemtjänst, gynnande, nämnd) där beslutet är 2025-08-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-11-30
    När läget prövas 2025-12-20
    Så har sol.avbruten-insats-inom-skalig-tid ingen sista dag
    Och vilar sol.avbruten-insats-inom-skalig-tid på SoL (2025:400) 34 kap. 5 § 1 st.

  Scenario: Avbrott som har återupptagits
    Givet beslut b1 (SoL, paragraf 11:1, hemtjänst, gynnande, nämnd) där beslutet är 2025-08-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-11-30 och återupptagandet är 2026-01-05
    När läget prövas 2026-01-20
    Så är sol.avbruten-insats-inom-skalig-tid fullgjord

  Scenario: Avbrott i LSS-insats är ingen fråga för socialtjänstlagen
    Givet beslut b1 (LSS, daglig verksamhet, gynnande, nämnd) där beslutet är 2025-08-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-11-30
    När läget prövas 2026-01-20
    Så gäller inte sol.avbruten-insats-inom-skalig-tid

  Scenario: Avbrott när beslutet har upphört
    Givet beslut b1 (SoL, paragraf 11:1, hemtjänst, gynnande, nämnd) där beslutet är 2025-08-01 och beslutets upphörande är 2025-12-10
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-11-30
    När läget prövas 2026-01-20
    Så är sol.avbruten-insats-inom-skalig-tid förfallen

  # KL 12 kap. 1 § tredje stycket: åtgärder utan oskäligt dröjsmål efter revisorernas anmälan
  Scenario: Revisorernas anmälan utan svar
    Givet begäran q1 (anmälan från revisorerna om åsidosatt dom) där begärans ankomst är 2025-08-31
    När läget prövas 2025-10-01
    Så har kl.revisorernas-anmalan ingen sista dag
    Och vilar kl.revisorernas-anmalan på KL (2017:725) 12 kap. 1 §

  Scenario: Nämnden har vidtagit åtgärder efter revisorernas anmälan
    Givet begäran q1 (anmälan från revisorerna om åsidosatt dom) där begärans ankomst är 2025-08-31 och svaret är 2025-09-30
    När läget prövas 2025-10-01
    Så är kl.revisorernas-anmalan fullgjord

  Scenario: Revisorernas anmälan före 2018 års kommunallag
    Givet begäran q1 (anmälan från revisorerna om åsidosatt dom) där begärans ankomst är 2017-12-01 och svaret är 2017-12-31
    När läget prövas 2017-12-31
    Så gäller inte kl.revisorernas-anmalan

  Scenario: En begäran om överflyttning är ingen anmälan från revisorerna
    Givet begäran q1 (begäran om överflyttning av ärende) där begärans ankomst är 2025-08-31
    När läget prövas 2025-10-01
    Så gäller inte kl.revisorernas-anmalan

  # SoL 10 kap. 7 §, 2001 års lag 4 kap. 2 b § från 1 juli 2022: den som har hemtjänst ska erbjudas
  Scenario: Hemtjänst beviljad efter lagändringen
    Givet beslut b1 (SoL, hemtjänst, gynnande, nämnd) där beslutet är 2025-07-01
    När läget prövas 2025-09-01
    Så har sol.fast-omsorgskontakt ingen sista dag
    Och vilar sol.fast-omsorgskontakt på SoL (2025:400) 10 kap. 7 §

  Scenario: Den som hade hemtjänst redan före 1 juli 2022 ska också erbjudas
    Givet beslut b1 (SoL, hemtjänst, gynnande, nämnd) där beslutet är 2020-02-29
    När läget prövas 2022-07-01
    Så vilar sol.fast-omsorgskontakt på SoL (2001:453) 4 kap. 2 b §

  Scenario: Före 1 juli 2022 fanns ingen skyldighet
    Givet beslut b1 (SoL, hemtjänst, gynnande, nämnd) där beslutet är 2020-02-29 och beslutets upphörande är 2022-06-30
    När läget prövas 2022-06-30
    Så gäller inte sol.fast-omsorgskontakt

  Scenario: Fast omsorgskontakt är erbjuden
    Givet beslut b1 (SoL, hemtjänst, gynnande, nämnd) där beslutet är 2025-08-31
    Och händelse e1 som gäller b1 (erbjudande om fast omsorgskontakt) där händelsen är 2025-09-10
    När läget prövas 2025-10-01
    Så är sol.fast-omsorgskontakt fullgjord

  Scenario: Särskilt boende är inte hemtjänst
    Givet beslut b1 (SoL, särskilt boende, gynnande, nämnd) där beslutet är 2025-08-31
    När läget prövas 2025-10-01
    Så gäller inte sol.fast-omsorgskontakt

  Scenario: Hemtjänsten har upphört
    Givet beslut b1 (SoL, hemtjänst, gynnande, nämnd) där beslutet är 2025-08-31 och beslutets upphörande är 2025-09-15
    När läget prövas 2025-10-01
    Så är sol.fast-omsorgskontakt förfallen

  Scenario: Hemtjänst sedan länge följer den nya lagen från 1 juli 2025
    Givet beslut b1 (SoL, hemtjänst, gynnande, nämnd) där beslutet är 2020-02-29
    När läget prövas 2025-08-01
    Så vilar sol.fast-omsorgskontakt på SoL (2025:400) 10 kap. 7 §

  # LVM 17 §: högst en vecka när tiden har förlängts
  Scenario: Rätten prövar den dag den förlängda tiden går ut
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2025-03-06, underställningen är 2025-03-07, åtgärdens verkställande är 2025-03-10 och domstolens fastställelse är 2025-03-17
    Och förlängning f1 som gäller o1 där beslutet om förlängning är 2025-03-13 och förlängningens slutdag är 2025-03-17
    När läget prövas 2025-03-20
    Så är lvm.rattens-provning-forlangd fullgjord med sista dag 2025-03-17

  Scenario: Rätten har inte prövat när den förlängda tiden gått ut
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2025-03-06, underställningen är 2025-03-07 och åtgärdens verkställande är 2025-03-07
    Och förlängning f1 som gäller o1 där beslutet om förlängning är 2025-03-10 och förlängningens slutdag är 2025-03-14
    När läget prövas 2025-03-15
    Så är lvm.rattens-provning-forlangd försenad med sista dag 2025-03-14, 1 dag för sent

  Scenario: Förlängd vårdtid är ingen förlängd prövningstid
    Givet tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2024-08-20 och åtgärdens verkställande är 2024-08-31
    Och förlängning f1 som gäller v1 där beslutet om förlängning är 2025-01-15 och förlängningens slutdag är 2025-03-10
    När läget prövas 2025-02-01
    Så gäller inte lvm.rattens-provning-forlangd

  Scenario: Omhändertagen akt utanför forskningsurvalet
    Givet akt k1 (omhändertagen personakt) där att akten kom in till arkivet är 2023-08-31
    När läget prövas 2025-10-01
    Så gäller inte sol.omhandertagen-akt-forskning

  # SoL 34 kap. 1 §: tre månader, sedan en gång per kvartal
  Scenariomall: Kvartalet är det som följer dagen efter de tre månaderna
    Givet beslut b1 (SoL, paragraf <paragraf>, särskilt boende, gynnande, nämnd) där beslutet är <beslut>
    När läget prövas <prövas>
    Så är tillfälle <kvartal> av sol.ej-verkstallt-beslut-ivo kommande med sista dag <sista>

    Exempel:
      | paragraf | beslut     | prövas     | kvartal | sista      |
      | 11:1     | 2026-03-29 | 2026-07-01 | 2026-Q2 | 2026-08-31 |
      | 11:1     | 2026-03-30 | 2026-07-01 | 2026-Q3 | 2026-10-31 |
      | 11:1     | 2026-03-31 | 2026-07-01 | 2026-Q3 | 2026-10-31 |
      | 4:1      | 2024-03-31 | 2024-07-01 | 2024-Q3 | 2024-10-31 |
      | 4:1      | 2023-11-29 | 2024-03-01 | 2024-Q1 | 2024-04-30 |
      | 4:1      | 2023-11-30 | 2024-03-01 | 2024-Q1 | 2024-04-30 |
      | 4:1      | 2024-11-29 | 2025-03-01 | 2025-Q1 | 2025-04-30 |
      | 11:1     | 2025-11-30 | 2026-03-01 | 2026-Q1 | 2026-04-30 |

  # FPL 6 a § fjärde stycket: tre veckor från domens dag, lag (1930:173) 2 §
  Scenariomall: Kommunens tid räknas från domen och flyttas förbi helgen
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är <dom> och delgivningen av domen är <delgiven>
    När läget prövas <dom>
    Så är fpl.overklagande-kommunen kommande med sista dag <sista>

    Exempel:
      | dom        | delgiven   | sista      |
      | 2025-09-01 | 2025-09-05 | 2025-09-22 |
      | 2026-03-13 | 2026-03-16 | 2026-04-07 |
      | 2026-05-29 | 2026-06-01 | 2026-06-22 |

  # FL 44 §: tre veckor från den dag den enskilde fick del av beslutet
  Scenariomall: Den enskildes tid flyttas förbi påsk och midsommar
    Givet beslut b1 (SoL, hemtjänst, nämnd) där beslutet är <beslut> och delgivningen av beslutet är <delgiven>
    När läget prövas <delgiven>
    Så är fl.overklagande-enskild kommande med sista dag <sista>

    Exempel:
      | beslut     | delgiven   | sista      |
      | 2025-03-20 | 2025-03-28 | 2025-04-22 |
      | 2025-05-20 | 2025-05-30 | 2025-06-23 |
      | 2025-05-20 | 2025-06-02 | 2025-06-23 |
