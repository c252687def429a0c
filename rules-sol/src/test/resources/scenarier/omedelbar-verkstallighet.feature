# language: sv
Egenskap: Omedelbar verkställighet, skälig tid och särskild avgift (SoL)

  Scenario: En dom som nämnden överklagat ska ändå verkställas
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-02-27
    Och överklagande o1 som gäller d1 (part som företräder det allmänna) där överklagandets ankomst är 2026-03-10
    När läget prövas 2026-03-15
    Så är sol.dom-galler-omedelbart kommande
    Och har sol.dom-galler-omedelbart ingen sista dag
    Och vilar sol.dom-galler-omedelbart på SoL (2025:400) 35 kap. 5 § 1 st.
    Och är sol.dom-inom-skalig-tid kommande
    Och har sol.dom-inom-skalig-tid ingen sista dag

  Scenario: Inhibition stoppar verkställigheten av en dom
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-02-27
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-12
    När läget prövas 2026-03-15
    Så är sol.dom-galler-omedelbart förfallen
    Och har sol.dom-galler-omedelbart bortfallsdag 2026-03-12
    Och är sol.dom-inom-skalig-tid förfallen
    Och gäller inte sol.dom-galler-efter-inhibition
    Och gäller inte sol.dom-inom-skalig-tid-efter-inhibition

  Scenario: När inhibitionen upphör ska domen verkställas
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-02-27
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-12 och inhibitionens upphörande är 2026-04-20
    När läget prövas 2026-04-20
    Så är sol.dom-galler-omedelbart förfallen
    Och är sol.dom-galler-efter-inhibition kommande
    Och har sol.dom-galler-efter-inhibition ingen sista dag
    Och vilar sol.dom-galler-efter-inhibition på SoL (2025:400) 35 kap. 5 § 1 st.
    Och är sol.dom-inom-skalig-tid-efter-inhibition kommande
    Och vilar sol.dom-inom-skalig-tid-efter-inhibition på SoL (2025:400) 34 kap. 5 § 2 st.

  Scenario: Domen verkställdes efter inhibitionen, enligt 2001 års lag
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2024-02-27
    Och inhibition i1 som gäller d1 där inhibitionen är 2024-03-12 och inhibitionens upphörande är 2024-04-20
    Och verkställighet v1 som gäller d1 där verkställigheten är 2024-05-02
    När läget prövas 2024-05-10
    Så är sol.dom-galler-efter-inhibition fullgjord
    Och vilar sol.dom-galler-efter-inhibition på SoL (2001:453) 16 kap. 3 § 2 st.
    Och är sol.dom-inom-skalig-tid-efter-inhibition fullgjord
    Och vilar sol.dom-inom-skalig-tid-efter-inhibition på SoL (2001:453) 16 kap. 6 a § 2 st.

  Scenario: Verkställd före inhibitionen
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-02-27
    Och verkställighet v1 som gäller d1 där verkställigheten är 2026-03-05
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-12
    När läget prövas 2026-03-15
    Så är sol.dom-galler-omedelbart fullgjord

  Scenario: Inhibition av en dom enligt LSS hör inte hit
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet) där domen är 2026-02-27
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-12 och inhibitionens upphörande är 2026-04-20
    När läget prövas 2026-04-20
    Så gäller inte sol.dom-galler-efter-inhibition
    Och gäller inte sol.dom-inom-skalig-tid-efter-inhibition

  Scenario: Domen ska vänta på laga kraft och får inte verkställas dessförinnan
    Givet dom d1 (SoL, beviljar insats, särskilt boende, gäller först när den vunnit laga kraft) där domen är 2026-02-27
    När läget prövas 2026-03-15
    Så gäller inte sol.dom-inom-skalig-tid
    Och är sol.dom-vantar-pa-laga-kraft kommande
    Och vilar sol.dom-vantar-pa-laga-kraft på SoL (2025:400) 35 kap. 5 § 1 st.
    Och gäller inte sol.dom-inom-skalig-tid-laga-kraft

  Scenario: Domen verkställdes innan den hade fått laga kraft
    Givet dom d1 (SoL, beviljar insats, särskilt boende, gäller först när den vunnit laga kraft) där domen är 2025-02-27
    Och verkställighet v1 som gäller d1 där verkställigheten är 2025-03-10
    När läget prövas 2025-03-15
    Så är sol.dom-vantar-pa-laga-kraft försenad
    Och vilar sol.dom-vantar-pa-laga-kraft på SoL (2001:453) 16 kap. 3 § 2 st.

  Scenario: Skälig tid räknas från laga kraft när domstolen har bestämt det
    Givet dom d1 (SoL, beviljar insats, särskilt boende, gäller först när den vunnit laga kraft) där domen är 2026-02-27 och domens laga kraft är 2026-03-23
    När läget prövas 2026-03-24
    Så är sol.dom-inom-skalig-tid-laga-kraft kommande
    Och har sol.dom-inom-skalig-tid-laga-kraft ingen sista dag
    Och vilar sol.dom-inom-skalig-tid-laga-kraft på SoL (2025:400) 34 kap. 5 § 2 st.
    Och är sol.dom-vantar-pa-laga-kraft fullgjord

  Scenario: Insatsen gavs efter laga kraft enligt 2001 års lag
    Givet dom d1 (SoL, beviljar insats, särskilt boende, gäller först när den vunnit laga kraft) där domen är 2024-02-27 och domens laga kraft är 2024-03-23
    Och verkställighet v1 som gäller d1 där verkställigheten är 2024-04-02
    När läget prövas 2024-04-10
    Så är sol.dom-inom-skalig-tid-laga-kraft fullgjord
    Och vilar sol.dom-inom-skalig-tid-laga-kraft på SoL (2001:453) 16 kap. 6 a § 2 st.
    Och är sol.dom-vantar-pa-laga-kraft fullgjord

  Scenario: En dom som gäller omedelbart får verkställas före laga kraft
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-02-27 och domens laga kraft är 2026-03-23
    När läget prövas 2026-03-24
    Så gäller inte sol.dom-vantar-pa-laga-kraft
    Och gäller inte sol.dom-inom-skalig-tid-laga-kraft

  Scenario: Den begärda dagen har passerat och skälig tid räknas därifrån
    Givet beslut b1 (SoL, gynnande, särskilt boende, paragraf 11:1) där beslutet är 2026-02-01
    Och senareläggning s1 som gäller b1 där begäran om senareläggning är 2026-02-20 och senareläggningens slutdag är 2026-06-01
    När läget prövas 2026-06-03
    Så är sol.insats-inom-skalig-tid-efter-senarelaggning kommande
    Och har sol.insats-inom-skalig-tid-efter-senarelaggning ingen sista dag
    Och vilar sol.insats-inom-skalig-tid-efter-senarelaggning på SoL (2025:400) 34 kap. 5 § 1 st.

  Scenario: Insatsen gavs efter den begärda dagen enligt 2001 års lag
    Givet beslut b1 (SoL, gynnande, hemtjänst, paragraf 4:1) där beslutet är 2023-01-16
    Och senareläggning s1 som gäller b1 där begäran om senareläggning är 2023-01-20 och senareläggningens slutdag är 2023-03-01
    Och verkställighet v1 som gäller b1 där verkställigheten är 2023-03-20
    När läget prövas 2023-04-01
    Så är sol.insats-inom-skalig-tid-efter-senarelaggning fullgjord
    Och vilar sol.insats-inom-skalig-tid-efter-senarelaggning på SoL (2001:453) 16 kap. 6 a § 1 st.

  Scenario: Försörjningsstöd utan angiven paragraf kan inte senareläggas
    Givet beslut b1 (SoL, gynnande, försörjningsstöd) där beslutet är 2026-02-01
    Och senareläggning s1 som gäller b1 där begäran om senareläggning är 2026-02-20 och senareläggningens slutdag är 2026-06-01
    När läget prövas 2026-06-03
    Så är sol.insats-inom-skalig-tid kommande
    Och gäller inte sol.senarelagd-verkstallighet
    Och gäller inte sol.insats-inom-skalig-tid-efter-senarelaggning

  Scenario: En dom om en avgift är ingen insats att verkställa
    Givet dom d1 (SoL, beviljar insats, avgift) där domen är 2026-02-27 och domens laga kraft är 2026-03-23
    När läget prövas 2026-03-24
    Så gäller inte sol.dom-galler-omedelbart
    Och gäller inte sol.dom-inom-skalig-tid
    Och gäller inte sol.sarskild-avgift-preskription-dom

  Scenario: En dom som domstolen låtit vänta på laga kraft gäller inte omedelbart
    Givet dom d1 (SoL, beviljar insats, särskilt boende, gäller först när den vunnit laga kraft) där domen är 2026-02-27
    Och dom d2 (SoL, avslår överklagandet, särskilt boende) där domen är 2026-02-27
    När läget prövas 2026-03-15
    Så gäller inte sol.dom-galler-omedelbart

  Scenario: En verkställd dom
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2025-02-27
    Och verkställighet v1 som gäller d1 där verkställigheten är 2025-03-20
    När läget prövas 2025-04-01
    Så är sol.dom-galler-omedelbart fullgjord
    Och vilar sol.dom-galler-omedelbart på SoL (2001:453) 16 kap. 3 § 2 st.
    Och är sol.dom-inom-skalig-tid fullgjord
    Och vilar sol.dom-inom-skalig-tid på SoL (2001:453) 16 kap. 6 a § 2 st.

  Scenario: Före juli 2006 gällde avgiften bara domar
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2005-02-27
    Och beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2005-02-27 och beslutets upphörande är 2005-12-31
    När läget prövas 2006-01-10
    Så vilar sol.dom-inom-skalig-tid på SoL (2001:453) 16 kap. 6 a §

  Scenario: Ett gynnande beslut gäller omedelbart och insatsen ska ges inom skälig tid
    Givet beslut b1 (SoL, gynnande, hemtjänst, paragraf 11:1) där beslutet är 2025-12-31
    När läget prövas 2026-02-01
    Så är sol.beslut-galler-omedelbart kommande
    Och har sol.beslut-galler-omedelbart ingen sista dag
    Och är sol.insats-inom-skalig-tid kommande
    Och har sol.insats-inom-skalig-tid ingen sista dag
    Och vilar sol.insats-inom-skalig-tid på SoL (2025:400) 34 kap. 5 § 1 st.

  Scenario: Ett verkställt beslut
    Givet beslut b1 (SoL, gynnande, hemtjänst, paragraf 11:1) där beslutet är 2025-12-31
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-06-30
    När läget prövas 2026-07-01
    Så är sol.beslut-galler-omedelbart fullgjord
    Och är sol.insats-inom-skalig-tid fullgjord

  Scenario: Senareläggning i ett valfrihetssystem
    Givet beslut b1 (SoL, gynnande, särskilt boende, paragraf 11:1) där beslutet är 2026-02-01
    Och senareläggning s1 som gäller b1 där begäran om senareläggning är 2026-02-20 och senareläggningens slutdag är 2026-06-01
    När läget prövas 2026-03-01
    Så gäller inte sol.insats-inom-skalig-tid
    Och gäller inte sol.beslut-galler-omedelbart
    Och är sol.senarelagd-verkstallighet kommande med sista dag 2026-06-01
    Och vilar sol.senarelagd-verkstallighet på SoL (2025:400) 35 kap. 5 § 3 st.

  Scenario: Senareläggningen är slut utan att insatsen har getts
    Givet beslut b1 (SoL, gynnande, särskilt boende, paragraf 11:1) där beslutet är 2026-02-01
    Och senareläggning s1 som gäller b1 där begäran om senareläggning är 2026-02-20 och senareläggningens slutdag är 2026-06-01
    När läget prövas 2026-06-03
    Så är sol.senarelagd-verkstallighet försenad med sista dag 2026-06-01, 2 dagar för sent

  Scenario: Insats given före den begärda dagen
    Givet beslut b1 (SoL, gynnande, särskilt boende, paragraf 11:1) där beslutet är 2026-02-01
    Och senareläggning s1 som gäller b1 där begäran om senareläggning är 2026-02-20 och senareläggningens slutdag är 2026-06-01
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-05-20
    När läget prövas 2026-06-03
    Så är sol.senarelagd-verkstallighet fullgjord

  Scenario: Återkallad senareläggning: skälig tid räknas på nytt
    Givet beslut b1 (SoL, gynnande, särskilt boende, paragraf 11:1) där beslutet är 2026-02-01
    Och senareläggning s1 som gäller b1 där begäran om senareläggning är 2026-02-20 och återkallelsen av senareläggningen är 2026-03-10
    När läget prövas 2026-03-15
    Så är sol.insats-inom-skalig-tid kommande

  Scenario: Försörjningsstöd och andra insatser enligt 12 kap. kan inte senareläggas
    Givet beslut b1 (SoL, gynnande, försörjningsstöd, paragraf 12:1) där beslutet är 2026-02-01
    Och senareläggning s1 som gäller b1 där begäran om senareläggning är 2026-02-20 och senareläggningens slutdag är 2026-06-01
    När läget prövas 2026-03-01
    Så är sol.insats-inom-skalig-tid kommande
    Och gäller inte sol.senarelagd-verkstallighet

  Scenario: Avbruten insats
    Givet beslut b1 (SoL, gynnande, kontaktperson) där beslutet är 2025-09-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-05-14 och återupptagandet är 2026-07-01
    Och dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2026-01-10
    Och avbrott x2 som gäller d1 (utföraren) där avbrottet är 2026-05-14
    När läget prövas 2026-08-01
    Så är sol.avbruten-insats-inom-skalig-tid för x1 fullgjord
    Och gäller inte sol.avbruten-insats-inom-skalig-tid för x2
    Och är sol.avbruten-dom-inom-skalig-tid för x2 kommande
    Och gäller inte sol.avbruten-dom-inom-skalig-tid för x1

  Scenario: Två år från beslutet på skottdagen
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2024-02-29
    När läget prövas 2026-02-28
    Så är sol.sarskild-avgift-preskription-beslut kommande med sista dag 2026-02-28
    Och vilar sol.sarskild-avgift-preskription-beslut på SoL (2025:400) 34 kap. 10 § 1 st.

  Scenario: Efter två år kan avgift inte dömas ut
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2024-02-29
    När läget prövas 2026-03-01
    Så är sol.sarskild-avgift-preskription-beslut inträdd

  Scenario: Ansökan delgiven på sista dagen
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2023-02-27
    Och händelse h1 som gäller b1 (delgivning av ansökan om särskild avgift) där händelsen är 2025-02-27
    När läget prövas 2025-03-01
    Så är sol.sarskild-avgift-preskription-beslut fullgjord
    Och vilar sol.sarskild-avgift-preskription-beslut på SoL (2001:453) 16 kap. 6 e § 1 st.

  Scenario: Ett avslag ger ingen särskild avgift
    Givet beslut b1 (SoL, hemtjänst) där beslutet är 2024-02-29
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-05-14
    Och dom d1 (SoL, avslår överklagandet, hemtjänst) där domen är 2024-05-10 och domens laga kraft är 2024-06-01
    Och avbrott x2 som gäller d1 (utföraren) där avbrottet är 2026-05-14
    När läget prövas 2026-06-01
    Så gäller inte sol.sarskild-avgift-preskription-beslut
    Och gäller inte sol.sarskild-avgift-preskription-avbrott
    Och gäller inte sol.sarskild-avgift-preskription-dom
    Och gäller inte sol.sarskild-avgift-preskription-avbruten-dom
    Och gäller inte sol.insats-inom-skalig-tid

  Scenario: Två år från domens laga kraft och från avbrott
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2025-11-03 och domens laga kraft är 2025-12-15
    Och avbrott x1 som gäller d1 (utföraren) där avbrottet är 2026-05-14
    Och beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2024-01-10
    Och avbrott x2 som gäller b1 (utföraren) där avbrottet är 2026-03-31
    När läget prövas 2026-06-01
    Så är sol.sarskild-avgift-preskription-dom kommande med sista dag 2027-12-15
    Och är sol.sarskild-avgift-preskription-avbruten-dom kommande med sista dag 2028-05-14
    Och är sol.sarskild-avgift-preskription-avbrott kommande med sista dag 2028-03-31

  Scenario: Äldre lag
    Givet beslut b1 (SoL, gynnande, hemtjänst, paragraf 4:1) där beslutet är 2023-01-16
    Och senareläggning s1 som gäller b1 där begäran om senareläggning är 2023-01-20, senareläggningens slutdag är 2023-03-01 och återkallelsen av senareläggningen är 2023-02-10
    Och beslut b2 (SoL, gynnande, hemtjänst, paragraf 4:1) där beslutet är 2023-01-16
    Och senareläggning s2 som gäller b2 där begäran om senareläggning är 2023-01-20 och senareläggningens slutdag är 2023-03-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2023-05-10
    Och dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2023-01-10 och domens laga kraft är 2023-02-10
    Och avbrott x2 som gäller d1 (utföraren) där avbrottet är 2023-05-11
    När läget prövas 2023-06-01
    Så vilar sol.senarelagd-verkstallighet för s2 på SoL (2001:453) 16 kap. 3 § 3 st.
    Och gäller inte sol.senarelagd-verkstallighet för s1
    Och vilar sol.beslut-galler-omedelbart för b1 på SoL (2001:453) 16 kap. 3 § 2 st.
    Och vilar sol.insats-inom-skalig-tid för b1 på SoL (2001:453) 16 kap. 6 a § 1 st.
    Och vilar sol.avbruten-insats-inom-skalig-tid för x1 på SoL (2001:453) 16 kap. 6 a § 1 st.
    Och vilar sol.avbruten-dom-inom-skalig-tid för x2 på SoL (2001:453) 16 kap. 6 a § 2 st.
    Och är sol.sarskild-avgift-preskription-avbrott för x1 kommande med sista dag 2025-05-10
    Och vilar sol.sarskild-avgift-preskription-avbrott för x1 på SoL (2001:453) 16 kap. 6 e § 1 st.
    Och är sol.sarskild-avgift-preskription-dom kommande med sista dag 2025-02-10
    Och vilar sol.sarskild-avgift-preskription-dom på SoL (2001:453) 16 kap. 6 e § 2 st.
    Och vilar sol.sarskild-avgift-preskription-avbruten-dom för x2 på SoL (2001:453) 16 kap. 6 e § 2 st.

  Scenario: Avbruten insats enligt dom ges på nytt efter lagändringen
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2025-01-10
    Och avbrott x1 som gäller d1 (utföraren) där avbrottet är 2025-06-02 och återupptagandet är 2025-07-14
    När läget prövas 2025-08-01
    Så är sol.avbruten-dom-inom-skalig-tid fullgjord
    Och vilar sol.avbruten-dom-inom-skalig-tid på SoL (2025:400) 34 kap. 5 § 2 st.

  Scenario: Avbruten insats som ännu inte ges på nytt, före och efter lagändringen
    Givet beslut b1 (SoL, gynnande, kontaktperson, paragraf 4:1) där beslutet är 2024-09-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-05-14
    Och dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2025-01-10
    Och avbrott x2 som gäller d1 (utföraren) där avbrottet är 2025-05-14
    När läget prövas 2025-06-30
    Så är sol.avbruten-insats-inom-skalig-tid kommande
    Och vilar sol.avbruten-insats-inom-skalig-tid på SoL (2001:453) 16 kap. 6 a § 1 st.
    Och vilar sol.avbruten-dom-inom-skalig-tid på SoL (2001:453) 16 kap. 6 a § 2 st.

  Scenario: Beslut meddelat den första dagen med 2025 års lag gäller omedelbart enligt den
    Givet beslut b1 (SoL, gynnande, hemtjänst, paragraf 11:1) där beslutet är 2025-07-01
    När läget prövas 2025-07-01
    Så är sol.beslut-galler-omedelbart kommande
    Och vilar sol.beslut-galler-omedelbart på SoL (2025:400) 35 kap. 5 § 1 st.

  Scenario: Insatsen gavs dagen efter den dag som den enskilde begärt
    Givet beslut b1 (SoL, gynnande, särskilt boende, paragraf 11:1) där beslutet är 2026-02-01
    Och senareläggning s1 som gäller b1 där begäran om senareläggning är 2026-02-20 och senareläggningens slutdag är 2026-06-01
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-06-02
    När läget prövas 2026-06-03
    Så är sol.senarelagd-verkstallighet fullgjord för sent med sista dag 2026-06-01, 1 dag för sent

  Scenario: Den begärda dagen är här men inte passerad
    Givet beslut b1 (SoL, gynnande, särskilt boende, paragraf 11:1) där beslutet är 2026-02-01
    Och senareläggning s1 som gäller b1 där begäran om senareläggning är 2026-02-20 och senareläggningens slutdag är 2026-06-01
    När läget prövas 2026-06-01
    Så är sol.senarelagd-verkstallighet kommande med sista dag 2026-06-01

  Scenario: Två år från avbrott på skottdagen, ansökan delgiven på sista dagen
    Givet beslut b1 (SoL, gynnande, hemtjänst, paragraf 4:1) där beslutet är 2023-05-02
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2024-02-29
    Och händelse h1 som gäller x1 (delgivning av ansökan om särskild avgift) där händelsen är 2026-02-28
    När läget prövas 2026-03-15
    Så är sol.sarskild-avgift-preskription-avbrott fullgjord med sista dag 2026-02-28
    Och vilar sol.sarskild-avgift-preskription-avbrott på SoL (2025:400) 34 kap. 10 § 1 st.

  Scenario: Två år från avbrott på skottdagen, ingen ansökan delgiven
    Givet beslut b1 (SoL, gynnande, hemtjänst, paragraf 4:1) där beslutet är 2023-05-02
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2024-02-29
    Och dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2023-05-10 och domens laga kraft är 2024-02-29
    Och avbrott x2 som gäller d1 (utföraren) där avbrottet är 2024-02-29
    När läget prövas 2026-03-01
    Så är sol.sarskild-avgift-preskription-avbrott inträdd med sista dag 2026-02-28
    Och är sol.sarskild-avgift-preskription-dom inträdd med sista dag 2026-02-28
    Och vilar sol.sarskild-avgift-preskription-dom på SoL (2025:400) 34 kap. 10 § 2 st.
    Och är sol.sarskild-avgift-preskription-avbruten-dom inträdd med sista dag 2026-02-28
    Och vilar sol.sarskild-avgift-preskription-avbruten-dom på SoL (2025:400) 34 kap. 10 § 2 st.

  Scenario: Ansökan delgiven två år efter domens laga kraft och efter avbrottet
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2025-11-03 och domens laga kraft är 2025-12-15
    Och händelse h1 som gäller d1 (delgivning av ansökan om särskild avgift) där händelsen är 2027-12-15
    Och dom d2 (SoL, beviljar insats, boendestöd) där domen är 2025-11-03
    Och avbrott x1 som gäller d2 (utföraren) där avbrottet är 2025-12-31
    Och händelse h2 som gäller x1 (delgivning av ansökan om särskild avgift) där händelsen är 2027-12-31
    När läget prövas 2028-01-10
    Så är sol.sarskild-avgift-preskription-dom för d1 fullgjord med sista dag 2027-12-15
    Och är sol.sarskild-avgift-preskription-avbruten-dom fullgjord med sista dag 2027-12-31

  Scenario: Den begärda dagen passerade enligt 2001 års lag
    Givet beslut b1 (SoL, gynnande, hemtjänst, paragraf 4:1) där beslutet är 2023-01-16
    Och senareläggning s1 som gäller b1 där begäran om senareläggning är 2023-01-20 och senareläggningens slutdag är 2023-03-01
    När läget prövas 2023-03-02
    Så är sol.senarelagd-verkstallighet försenad med sista dag 2023-03-01, 1 dag för sent
    Och vilar sol.senarelagd-verkstallighet på SoL (2001:453) 16 kap. 3 § 3 st.

  Scenario: Två år från ett beslut den första dagen med 2025 års lag
    Givet beslut b1 (SoL, gynnande, hemtjänst, paragraf 11:1) där beslutet är 2025-07-01
    När läget prövas 2027-07-02
    Så är sol.sarskild-avgift-preskription-beslut inträdd med sista dag 2027-07-01

  Scenario: En inhibition som inte säger vad den gäller stoppar domen i ärendet
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2026-02-02
    Och inhibition i1 där inhibitionen är 2026-02-10
    När läget prövas 2026-03-02
    Så är sol.dom-galler-omedelbart förfallen
    Och är sol.dom-inom-skalig-tid förfallen

  Scenario: Den enskilde har inte sagt till vilken dag verkställandet ska vänta
    Givet beslut b1 (SoL, gynnande, särskilt boende, paragraf 11:1) där beslutet är 2026-02-01
    Och senareläggning s1 som gäller b1 där begäran om senareläggning är 2026-02-20
    När läget prövas 2026-06-03
    Så är sol.senarelagd-utan-dag kommande
    Och har sol.senarelagd-utan-dag ingen sista dag
    Och vilar sol.senarelagd-utan-dag på SoL (2025:400) 35 kap. 5 § 3 st.
    Och gäller inte sol.senarelagd-verkstallighet

  Scenario: Insatsen gavs efter en senareläggning utan dag, enligt 2001 års lag
    Givet beslut b1 (SoL, gynnande, hemtjänst, paragraf 4:1) där beslutet är 2023-01-16
    Och senareläggning s1 som gäller b1 där begäran om senareläggning är 2023-01-20
    Och verkställighet v1 som gäller b1 där verkställigheten är 2023-03-20
    När läget prövas 2023-04-01
    Så är sol.senarelagd-utan-dag fullgjord
    Och vilar sol.senarelagd-utan-dag på SoL (2001:453) 16 kap. 3 § 3 st.

  Scenario: En begärd dag finns
    Givet beslut b1 (SoL, gynnande, hemtjänst, paragraf 11:1) där beslutet är 2026-01-16
    Och senareläggning s1 som gäller b1 där begäran om senareläggning är 2026-01-20 och senareläggningens slutdag är 2026-03-01
    När läget prövas 2026-02-01
    Så gäller inte sol.senarelagd-utan-dag

  # SFS 2002:437 2 p.
  Scenario: Särskild avgift gäller inte domar från tiden före den 1 juli 2002
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2002-06-30
    Och inhibition i1 som gäller d1 där inhibitionen är 2002-07-10 och inhibitionens upphörande är 2002-09-02
    Och dom d2 (SoL, beviljar insats, hemtjänst, gäller först när den vunnit laga kraft) där domen är 2002-06-30 och domens laga kraft är 2002-08-01
    När läget prövas 2002-10-01
    Så gäller inte sol.dom-inom-skalig-tid-efter-inhibition
    Och gäller inte sol.dom-inom-skalig-tid-laga-kraft

  Scenario: Särskild avgift gäller domar från den 1 juli 2002
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2002-07-01
    Och inhibition i1 som gäller d1 där inhibitionen är 2002-07-10 och inhibitionens upphörande är 2002-09-02
    Och dom d2 (SoL, beviljar insats, hemtjänst, gäller först när den vunnit laga kraft) där domen är 2002-07-01 och domens laga kraft är 2002-08-01
    När läget prövas 2002-10-01
    Så är sol.dom-inom-skalig-tid-efter-inhibition kommande
    Och är sol.dom-inom-skalig-tid-laga-kraft kommande
