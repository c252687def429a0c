# language: sv
Egenskap: Omedelbar verkställighet, skälig tid och särskild avgift (LSS)

  Scenario: Dom om personlig assistans verkställs även om den överklagats
    Givet dom d1 (LSS, beviljar insats, personlig assistans) där domen är 2026-06-30
    Och överklagande o1 som gäller d1 (part som företräder det allmänna) där överklagandets ankomst är 2026-07-15
    När läget prövas 2026-07-20
    Så är lss.dom-galler-omedelbart kommande
    Och har lss.dom-galler-omedelbart ingen sista dag
    Och vilar lss.dom-galler-omedelbart på LSS (1993:387) 27 § 4 st.

  Scenario: Inhibition stoppar verkställigheten
    Givet dom d1 (LSS, beviljar insats, personlig assistans) där domen är 2026-06-30
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-07-18
    När läget prövas 2026-07-20
    Så är lss.dom-galler-omedelbart förfallen
    Och har lss.dom-galler-omedelbart bortfallsdag 2026-07-18
    Och har lss.dom-inom-skalig-tid-annan-insats bortfallsdag 2026-07-18
    Och gäller inte lss.dom-galler-efter-inhibition
    Och gäller inte lss.dom-inom-skalig-tid-efter-inhibition

  Scenario: Mölndal: oskäligt dröjsmål tre månader efter länsrättens dom
    Givet dom d1 (LSS, beviljar insats, bostad med särskild service) där domen är 2002-09-10
    När läget prövas 2002-12-17
    Så är lss.dom-inom-skalig-tid försenad med sista dag 2002-12-10, 7 dagar för sent
    Och har lss.dom-inom-skalig-tid styrkan praxis
    Och vilar lss.dom-inom-skalig-tid på LSS (1993:387) 28 a §

  Scenario: Laholm: avgift söktes för tiden från dagen efter tre månader
    Givet dom d1 (LSS, beviljar insats, bostad med särskild service) där domen är 2003-03-17
    Och erbjudande e1 som gäller d1 där erbjudandet är 2004-02-06
    När läget prövas 2003-06-18
    Så är lss.dom-inom-skalig-tid försenad med sista dag 2003-06-17, 1 dag för sent

  Scenario: Skolboendet: domstolens beslut verkställs inom tre månader (dagarna antagna)
    Givet dom d1 (LSS, beviljar insats, boende för barn enligt LSS) där domen är 2014-10-15
    Och verkställighet v1 som gäller d1 där verkställigheten är 2015-01-15
    När läget prövas 2018-12-20
    Så är lss.dom-inom-skalig-tid fullgjord med sista dag 2015-01-15
    Och är lss.dom-galler-omedelbart fullgjord

  Scenario: Ett beslut av nämnden har inget riktvärde
    Givet beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2026-01-15
    När läget prövas 2026-06-01
    Så är lss.beslut-galler-omedelbart kommande
    Och har lss.insats-inom-skalig-tid ingen sista dag
    Och är lss.insats-inom-skalig-tid kommande
    Och vilar lss.insats-inom-skalig-tid på LSS (1993:387) 28 a § 1 st.

  Scenario: Delvis verkställighet räcker inte, full verkställighet gör det
    Givet beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2026-01-15
    Och verkställighet v1 som gäller b1 (delvis) där verkställigheten är 2026-02-01
    Och beslut b2 (LSS, gynnande, korttidstillsyn) där beslutet är 2018-01-15
    Och verkställighet v2 som gäller b2 där verkställigheten är 2018-02-01
    När läget prövas 2026-06-01
    Så är lss.insats-inom-skalig-tid för b1 kommande
    Och är lss.insats-inom-skalig-tid för b2 fullgjord
    Och vilar lss.beslut-galler-omedelbart för b2 på LSS (1993:387) 27 §

  Scenario: Avslag och beslut enligt SoL
    Givet beslut b1 (LSS, daglig verksamhet) där beslutet är 2026-01-15
    Och beslut b2 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-15
    Och avbrott x2 som gäller b2 (utföraren) där avbrottet är 2026-03-01
    Och dom d1 (LSS, avslår överklagandet, daglig verksamhet) där domen är 2026-01-15 och domens laga kraft är 2026-02-10
    Och avbrott x1 som gäller d1 (utföraren) där avbrottet är 2026-03-01
    När läget prövas 2026-06-01
    Så gäller inte lss.beslut-galler-omedelbart
    Och gäller inte lss.insats-inom-skalig-tid
    Och gäller inte lss.avbruten-insats-inom-skalig-tid
    Och gäller inte lss.avbruten-dom-inom-skalig-tid
    Och gäller inte lss.sarskild-avgift-preskription-beslut
    Och gäller inte lss.sarskild-avgift-preskription-avbrott
    Och gäller inte lss.sarskild-avgift-preskription-dom
    Och gäller inte lss.sarskild-avgift-preskription-avbruten-dom

  Scenario: Avbrott i beslut och i dom
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2024-02-29
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-31
    Och dom d1 (LSS, beviljar insats, kontaktperson) där domen är 2025-11-03 och domens laga kraft är 2025-12-15
    Och avbrott x2 som gäller d1 (utföraren) där avbrottet är 2026-05-14 och återupptagandet är 2026-05-20
    När läget prövas 2026-06-01
    Så är lss.avbruten-insats-inom-skalig-tid för x1 kommande
    Och är lss.avbruten-dom-inom-skalig-tid för x2 fullgjord
    Och är lss.sarskild-avgift-preskription-beslut inträdd
    Och är lss.sarskild-avgift-preskription-avbrott för x1 kommande med sista dag 2028-03-31
    Och är lss.sarskild-avgift-preskription-dom kommande med sista dag 2027-12-15
    Och är lss.sarskild-avgift-preskription-avbruten-dom för x2 kommande med sista dag 2028-05-14

  Scenario: Ansökan delgiven i tid
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2024-02-29
    Och händelse h1 som gäller b1 (delgivning av ansökan om särskild avgift) där händelsen är 2026-02-28
    När läget prövas 2026-06-01
    Så är lss.sarskild-avgift-preskription-beslut fullgjord med sista dag 2026-02-28

  Scenario: Före juli 2008 gällde avgiften bara domar
    Givet dom d1 (LSS, beviljar insats, bostad med särskild service) där domen är 2007-01-10 och domens laga kraft är 2007-02-10
    Och beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2008-06-30
    När läget prövas 2008-07-15
    Så vilar lss.dom-inom-skalig-tid på LSS (1993:387) 28 a §
    Och gäller inte lss.sarskild-avgift-preskription-dom
    Och är lss.sarskild-avgift-preskription-beslut kommande med sista dag 2010-06-30
    Och är lss.insats-inom-skalig-tid kommande

  Scenario: Beslut verkställs utan att laga kraft inväntas
    Givet beslut b1 (LSS, gynnande, korttidsvistelse) där beslutet är 2026-03-02
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-03-09
    När läget prövas 2026-03-10
    Så är lss.beslut-galler-omedelbart fullgjord
    Och vilar lss.beslut-galler-omedelbart på LSS (1993:387) 27 § 4 st.

  Scenario: Dom på nyårsafton 2018 och dom på nyårsdagen 2019
    Givet dom d1 (LSS, beviljar insats, kontaktperson) där domen är 2018-12-31
    Och verkställighet v1 som gäller d1 där verkställigheten är 2018-12-31
    Och dom d2 (LSS, beviljar insats, kontaktperson) där domen är 2019-01-01
    När läget prövas 2019-01-15
    Så vilar lss.dom-galler-omedelbart för d1 på LSS (1993:387) 27 §
    Och vilar lss.dom-galler-omedelbart för d2 på LSS (1993:387) 27 § 4 st.

  Scenario: Dom före och efter den 1 juli 2008
    Givet dom d1 (LSS, beviljar insats, bostad med särskild service) där domen är 2008-06-30
    Och verkställighet v1 som gäller d1 där verkställigheten är 2008-06-30
    Och dom d2 (LSS, beviljar insats, bostad med särskild service) där domen är 2008-07-01
    Och verkställighet v2 som gäller d2 där verkställigheten är 2008-10-02
    När läget prövas 2008-10-10
    Så vilar lss.dom-inom-skalig-tid för d1 på LSS (1993:387) 28 a §
    Och är lss.dom-inom-skalig-tid för d2 fullgjord för sent med sista dag 2008-10-01, 1 dag för sent
    Och vilar lss.dom-inom-skalig-tid för d2 på LSS (1993:387) 28 a § 2 st.

  Scenario: Dom den 30 november får riktvärdet den sista februari
    Givet dom d1 (LSS, beviljar insats, bostad med särskild service) där domen är 2025-11-30
    När läget prövas 2026-02-28
    Så är lss.dom-inom-skalig-tid kommande med sista dag 2026-02-28

  Scenario: Avbrott i en insats som domstolen har beviljat pågår
    Givet dom d1 (LSS, beviljar insats, kontaktperson) där domen är 2025-11-03
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2026-05-14
    När läget prövas 2026-06-01
    Så är lss.avbruten-dom-inom-skalig-tid kommande
    Och har lss.avbruten-dom-inom-skalig-tid ingen sista dag

  Scenario: Ansökan om avgift för avbrott på skottdagen delges på tvåårsdagen
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2023-01-10
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2024-02-29
    Och händelse h1 som gäller x1 (delgivning av ansökan om särskild avgift) där händelsen är 2026-02-28
    Och dom d1 (LSS, beviljar insats, ledsagarservice) där domen är 2023-01-10
    Och avbrott x2 som gäller d1 (personalbrist) där avbrottet är 2024-02-29
    Och händelse h2 som gäller x2 (delgivning av ansökan om särskild avgift) där händelsen är 2026-02-28
    När läget prövas 2026-03-10
    Så är lss.sarskild-avgift-preskription-avbrott fullgjord med sista dag 2026-02-28
    Och är lss.sarskild-avgift-preskription-avbruten-dom fullgjord med sista dag 2026-02-28

  Scenario: Ansökan om avgift för avbrott delges dagen efter tvåårsdagen
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2023-01-10
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2024-02-29
    Och händelse h1 som gäller x1 (delgivning av ansökan om särskild avgift) där händelsen är 2026-03-01
    Och dom d1 (LSS, beviljar insats, ledsagarservice) där domen är 2023-01-10
    Och avbrott x2 som gäller d1 (personalbrist) där avbrottet är 2024-02-29
    När läget prövas 2026-03-10
    Så är lss.sarskild-avgift-preskription-avbrott inträdd med sista dag 2026-02-28
    Och är lss.sarskild-avgift-preskription-avbruten-dom inträdd med sista dag 2026-02-28

  Scenario: Ett beslut om avgift är inget beslut om insats
    Givet beslut b1 (LSS, gynnande, avgift) där beslutet är 2025-11-28
    När läget prövas 2026-04-01
    Så gäller inte lss.beslut-galler-omedelbart
    Och gäller inte lss.insats-inom-skalig-tid
    Och gäller inte lss.sarskild-avgift-preskription-beslut
    Och gäller inte lss.ej-verkstallt-beslut-ivo
    Och gäller inte lss.ej-verkstallt-beslut-revisorerna

  Scenariomall: Beslutet upphör innan insatsen har getts
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2026-02-10 och <slut>
    Och beslut b2 (LSS, gynnande, ledsagarservice) där beslutet är 2026-02-10 och <slut>
    Och avbrott x1 som gäller b2 (personalbrist) där avbrottet är 2026-02-20
    När läget prövas 2026-07-05
    Så har lss.beslut-galler-omedelbart för b1 bortfallsdag <dag>
    Och har lss.insats-inom-skalig-tid för b1 bortfallsdag <dag>
    Och är lss.beslut-galler-omedelbart för b2 fullgjord
    Och är lss.insats-inom-skalig-tid för b2 fullgjord
    Och har lss.avbruten-insats-inom-skalig-tid bortfallsdag <dag>

    Exempel:
      | slut                               | dag        |
      | beslutets upphörande är 2026-04-15 | 2026-04-15 |
      | beslutets slutdag är 2026-04-30    | 2026-05-01 |

  Scenario: Domen upphör innan insatsen har getts
    Givet dom d1 (LSS, beviljar insats, kontaktperson) där domen är 2026-02-10 och domens upphörande är 2026-04-15
    Och dom d2 (LSS, beviljar insats, kontaktperson) där domen är 2026-02-10 och domens upphörande är 2026-04-15
    Och avbrott x1 som gäller d2 (personalbrist) där avbrottet är 2026-02-20
    När läget prövas 2026-07-05
    Så har lss.dom-galler-omedelbart för d1 bortfallsdag 2026-04-15
    Och har lss.dom-inom-skalig-tid-annan-insats för d1 bortfallsdag 2026-04-15
    Och har lss.avbruten-dom-inom-skalig-tid bortfallsdag 2026-04-15

  Scenario: Den enskilde avlider innan insatsen har getts
    Givet den enskilde p1 där födelsedagen är 1980-01-01 och dödsdagen är 2026-04-02
    Och beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2026-02-10
    Och beslut b2 (LSS, gynnande, kontaktfamilj) där beslutet är 2026-02-10
    Och avbrott x1 som gäller b2 (personalbrist) där avbrottet är 2026-02-20
    Och dom d1 (LSS, beviljar insats, ledsagarservice) där domen är 2026-02-10
    Och dom d2 (LSS, beviljar insats, ledsagarservice) där domen är 2026-02-10
    Och avbrott x2 som gäller d2 (personalbrist) där avbrottet är 2026-02-20
    När läget prövas 2026-04-10
    Så har lss.beslut-galler-omedelbart för b1 bortfallsdag 2026-04-02
    Och har lss.insats-inom-skalig-tid för b1 bortfallsdag 2026-04-02
    Och har lss.avbruten-insats-inom-skalig-tid bortfallsdag 2026-04-02
    Och har lss.dom-galler-omedelbart för d1 bortfallsdag 2026-04-02
    Och har lss.dom-inom-skalig-tid-annan-insats för d1 bortfallsdag 2026-04-02
    Och har lss.avbruten-dom-inom-skalig-tid bortfallsdag 2026-04-02

  # 28 a §: riktvärdet om tre månader hör till bostad med särskild service
  Scenario: En dom om annan insats har inget riktvärde
    Givet dom d1 (LSS, beviljar insats, personlig assistans) där domen är 2025-11-28
    När läget prövas 2026-07-20
    Så är lss.dom-inom-skalig-tid-annan-insats kommande
    Och har lss.dom-inom-skalig-tid-annan-insats ingen sista dag
    Och gäller inte lss.dom-inom-skalig-tid
    Och vilar lss.dom-inom-skalig-tid-annan-insats på LSS (1993:387) 28 a § 2 st.

  Scenario: En dom om annan insats före och efter den 1 juli 2008
    Givet dom d1 (LSS, beviljar insats, kontaktperson) där domen är 2008-06-02
    Och verkställighet v1 som gäller d1 där verkställigheten är 2008-06-16
    Och dom d2 (LSS, beviljar insats, bostad med särskild service) där domen är 2008-06-02
    När läget prövas 2008-06-20
    Så är lss.dom-inom-skalig-tid-annan-insats fullgjord
    Och vilar lss.dom-inom-skalig-tid-annan-insats på LSS (1993:387) 28 a §
    Och gäller inte lss.dom-inom-skalig-tid-annan-insats för d2

  # 27 § sista stycket: domen kan gälla först efter laga kraft
  Scenario: Domen ska gälla först när den har fått laga kraft, och det har den inte
    Givet dom d1 (LSS, beviljar insats, bostad med särskild service, gäller först när den vunnit laga kraft) där domen är 2026-02-10
    När läget prövas 2026-06-05
    Så gäller inte lss.dom-galler-omedelbart
    Och gäller inte lss.dom-inom-skalig-tid
    Och gäller inte lss.dom-galler-efter-laga-kraft
    Och gäller inte lss.dom-inom-skalig-tid-laga-kraft
    Och är lss.dom-vantar-pa-laga-kraft kommande
    Och vilar lss.dom-vantar-pa-laga-kraft på LSS (1993:387) 27 § 5 st.

  Scenario: Domen har fått laga kraft
    Givet dom d1 (LSS, beviljar insats, bostad med särskild service, gäller först när den vunnit laga kraft) där domen är 2026-02-10 och domens laga kraft är 2026-06-01
    När läget prövas 2026-06-05
    Så är lss.dom-galler-efter-laga-kraft kommande
    Och har lss.dom-galler-efter-laga-kraft ingen sista dag
    Och vilar lss.dom-galler-efter-laga-kraft på LSS (1993:387) 27 § 5 st.
    Och är lss.dom-inom-skalig-tid-laga-kraft kommande
    Och vilar lss.dom-inom-skalig-tid-laga-kraft på LSS (1993:387) 28 a § 2 st.

  Scenario: Domen verkställdes redan innan den fick laga kraft
    Givet dom d1 (LSS, beviljar insats, bostad med särskild service, gäller först när den vunnit laga kraft) där domen är 2008-02-11 och domens laga kraft är 2008-03-10
    Och verkställighet v1 som gäller d1 där verkställigheten är 2008-03-03
    När läget prövas 2008-05-05
    Så är lss.dom-galler-efter-laga-kraft fullgjord
    Och vilar lss.dom-vantar-pa-laga-kraft på LSS (1993:387) 27 §
    Och vilar lss.dom-galler-efter-laga-kraft på LSS (1993:387) 27 §
    Och är lss.dom-inom-skalig-tid-laga-kraft fullgjord
    Och vilar lss.dom-inom-skalig-tid-laga-kraft på LSS (1993:387) 28 a §

  # FPL 28 §: medan inhibitionen gäller vilar domen, därefter gäller den igen
  Scenario: Inhibitionen har upphört
    Givet dom d1 (LSS, beviljar insats, bostad med särskild service) där domen är 2026-02-10
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-02-27 och inhibitionens upphörande är 2026-06-01
    När läget prövas 2026-06-05
    Så är lss.dom-galler-efter-inhibition kommande
    Och har lss.dom-galler-efter-inhibition ingen sista dag
    Och vilar lss.dom-galler-efter-inhibition på LSS (1993:387) 27 § 4 st.
    Och är lss.dom-inom-skalig-tid-efter-inhibition kommande
    Och vilar lss.dom-inom-skalig-tid-efter-inhibition på LSS (1993:387) 28 a § 2 st.
    Och har lss.dom-galler-omedelbart bortfallsdag 2026-02-27
    Och har lss.dom-inom-skalig-tid bortfallsdag 2026-02-27

  Scenario: Insatsen gavs sedan inhibitionen hade upphört
    Givet dom d1 (LSS, beviljar insats, bostad med särskild service) där domen är 2008-02-11
    Och inhibition i1 som gäller d1 där inhibitionen är 2008-02-18 och inhibitionens upphörande är 2008-04-01
    Och verkställighet v1 som gäller d1 där verkställigheten är 2008-04-14
    När läget prövas 2008-05-05
    Så är lss.dom-galler-efter-inhibition fullgjord
    Och vilar lss.dom-galler-efter-inhibition på LSS (1993:387) 27 §
    Och är lss.dom-inom-skalig-tid-efter-inhibition fullgjord
    Och vilar lss.dom-inom-skalig-tid-efter-inhibition på LSS (1993:387) 28 a §

  Scenario: Inhibitionen kan gälla det beslut som domen prövade
    Givet beslut b1 (LSS, bostad med särskild service) där beslutet är 2025-11-10
    Och dom d1 som gäller b1 (LSS, beviljar insats, bostad med särskild service) där domen är 2026-02-10
    Och inhibition i1 som gäller b1 där inhibitionen är 2026-02-27
    När läget prövas 2026-06-05
    Så har lss.dom-galler-omedelbart bortfallsdag 2026-02-27
    Och gäller inte lss.dom-galler-efter-inhibition

  Scenario: Utan inhibition vilar ingenting
    Givet dom d1 (LSS, beviljar insats, bostad med särskild service) där domen är 2026-02-10
    När läget prövas 2026-02-20
    Så gäller inte lss.dom-galler-efter-inhibition
    Och gäller inte lss.dom-vantar-pa-laga-kraft
    Och gäller inte lss.dom-inom-skalig-tid-efter-inhibition
    Och gäller inte lss.dom-galler-efter-laga-kraft
    Och gäller inte lss.dom-inom-skalig-tid-laga-kraft
    Och är lss.dom-galler-omedelbart kommande

  # 28 a § första stycket: insatser enligt 9 §; en ny full verkställighet räcker
  Scenario: Avbruten insats ges igen utan att återupptagandet är antecknat
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2025-01-10
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-12-01
    Och verkställighet v2 som gäller b1 där verkställigheten är 2026-02-10
    Och dom d1 (LSS, beviljar insats, ledsagarservice) där domen är 2025-01-10
    Och avbrott x2 som gäller d1 (utföraren) där avbrottet är 2025-12-01
    Och verkställighet v3 som gäller d1 där verkställigheten är 2026-02-11
    När läget prövas 2026-05-01
    Så är lss.avbruten-insats-inom-skalig-tid fullgjord
    Och är lss.avbruten-dom-inom-skalig-tid fullgjord

  Scenario: Ett beslut enligt 9 c § är ingen insats enligt 9 §
    Givet beslut b1 (LSS, paragraf 9 c §, gynnande) där beslutet är 2026-01-10
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-02-02
    När läget prövas 2026-05-01
    Så gäller inte lss.beslut-galler-omedelbart
    Och gäller inte lss.insats-inom-skalig-tid
    Och gäller inte lss.avbruten-insats-inom-skalig-tid
    Och gäller inte lss.sarskild-avgift-preskription-beslut
    Och gäller inte lss.sarskild-avgift-preskription-avbrott

  # 28 e § och övergångsbestämmelserna 2008: avbrott som pågick den 1 juli 2008
  Scenario: Avbrott som pågick när lagen kom
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2007-01-10
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2008-05-31
    Och dom d1 (LSS, beviljar insats, ledsagarservice) där domen är 2007-01-10
    Och avbrott x2 som gäller d1 (utföraren) där avbrottet är 2008-05-31
    När läget prövas 2008-08-01
    Så är lss.sarskild-avgift-preskription-avbrott kommande med sista dag 2010-05-31
    Och är lss.sarskild-avgift-preskription-avbruten-dom kommande med sista dag 2010-05-31
    Och är lss.sarskild-avgift-preskription-beslut kommande med sista dag 2009-01-10

  Scenario: Två år hade redan gått när lagen kom
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2006-06-30
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2006-06-30
    Och dom d1 (LSS, beviljar insats, ledsagarservice) där domen är 2006-01-10
    Och avbrott x2 som gäller d1 (utföraren) där avbrottet är 2006-06-30
    När läget prövas 2008-08-01
    Så gäller inte lss.sarskild-avgift-preskription-beslut
    Och gäller inte lss.sarskild-avgift-preskription-avbrott
    Och gäller inte lss.sarskild-avgift-preskription-avbruten-dom

  Scenario: Två år gick ut samma dag som lagen kom
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2006-07-01
    När läget prövas 2008-07-01
    Så är lss.sarskild-avgift-preskription-beslut kommande med sista dag 2008-07-01

  Scenario: Domen verkställs innan den har fått laga kraft
    Givet dom d1 (LSS, beviljar insats, bostad med särskild service, gäller först när den vunnit laga kraft) där domen är 2026-02-10
    Och verkställighet v1 som gäller d1 där verkställigheten är 2026-03-02
    När läget prövas 2026-03-10
    Så är lss.dom-vantar-pa-laga-kraft försenad

  Scenariomall: Orden i den äldre lydelsen nämns bara när den styr
    Givet dom d1 (LSS, beviljar insats, bostad med särskild service) där domen är <dom> och domens laga kraft är <laga kraft>
    När läget prövas <prövas>
    Så har lss.dom-inom-skalig-tid <har> oskäligt dröjsmål i stället

    Exempel:
      | dom        | laga kraft | prövas     | har         |
      | 2008-03-03 | 2008-03-31 | 2008-04-15 | texten      |
      | 2009-03-03 | 2009-03-31 | 2009-04-15 | inte texten |

  # SFS 2002:439 2 p.
  Scenario: Särskild avgift gäller inte domar från tiden före den 1 juli 2002
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet) där domen är 2002-06-30
    Och inhibition i1 som gäller d1 där inhibitionen är 2002-07-10 och inhibitionens upphörande är 2002-09-02
    Och dom d2 (LSS, beviljar insats, daglig verksamhet, gäller först när den vunnit laga kraft) där domen är 2002-06-30 och domens laga kraft är 2002-08-01
    När läget prövas 2002-10-01
    Så gäller inte lss.dom-inom-skalig-tid-efter-inhibition
    Och gäller inte lss.dom-inom-skalig-tid-laga-kraft

  Scenario: Särskild avgift gäller domar från den 1 juli 2002
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet) där domen är 2002-07-01
    Och inhibition i1 som gäller d1 där inhibitionen är 2002-07-10 och inhibitionens upphörande är 2002-09-02
    Och dom d2 (LSS, beviljar insats, daglig verksamhet, gäller först när den vunnit laga kraft) där domen är 2002-07-01 och domens laga kraft är 2002-08-01
    När läget prövas 2002-10-01
    Så är lss.dom-inom-skalig-tid-efter-inhibition kommande
    Och är lss.dom-inom-skalig-tid-laga-kraft kommande
