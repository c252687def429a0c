# language: sv
Egenskap: Avbrott, inhibition och laga kraft, och annat som en ny läsning visade

  # Väntade dagar och lägen är räknade för hand ur lagtexten före körningen.

  # --- Den avbrutna insatsen ska ges på nytt när inhibitionen har upphört (SoL 34 kap. 5 § 2 st.)

  Scenario: Insatsen var avbruten när domen stoppades och ges inte heller sedan
    Givet dom d1 (SoL, beviljar insats, boendestöd, inte gäller först när den vunnit laga kraft) där domen är 2026-01-10
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2026-03-02
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-16 och inhibitionens upphörande är 2026-04-15
    När läget prövas 2026-04-14
    Så har sol.avbruten-dom-inom-skalig-tid bortfallsdag 2026-03-16
    Och gäller inte sol.avbruten-dom-efter-inhibition
    När läget prövas 2026-04-15
    Så är sol.avbruten-dom-efter-inhibition för i1 kommande
    Och har sol.avbruten-dom-efter-inhibition ingen sista dag
    Och vilar sol.avbruten-dom-efter-inhibition för i1 på SoL (2025:400) 34 kap. 5 § 2 st.

  Scenario: Insatsen avbröts medan domen var stoppad
    Givet dom d1 (SoL, beviljar insats, boendestöd, inte gäller först när den vunnit laga kraft) där domen är 2026-01-10
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-20
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-01 och inhibitionens upphörande är 2026-04-15
    Och avbrott x1 som gäller d1 (annan orsak) där avbrottet är 2026-03-02
    När läget prövas 2026-03-31
    Så är sol.avbruten-dom-inom-skalig-tid för x1 förfallen
    När läget prövas 2026-05-31
    Så är sol.avbruten-dom-efter-inhibition för i1 kommande

  Scenario: Insatsen återupptas sedan inhibitionen har upphört
    Givet dom d1 (SoL, beviljar insats, boendestöd, inte gäller först när den vunnit laga kraft) där domen är 2026-01-10
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2026-03-02 och återupptagandet är 2026-05-04
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-16 och inhibitionens upphörande är 2026-04-15
    När läget prövas 2026-06-01
    Så är sol.avbruten-dom-efter-inhibition för i1 fullgjord

  Scenario: Insatsen återupptogs samma dag som inhibitionen upphörde
    Givet dom d1 (SoL, beviljar insats, boendestöd, inte gäller först när den vunnit laga kraft) där domen är 2026-01-10
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2026-03-02 och återupptagandet är 2026-04-15
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-16 och inhibitionens upphörande är 2026-04-15
    När läget prövas 2026-06-01
    Så gäller inte sol.avbruten-dom-efter-inhibition

  Scenario: Avbrottet var över genom en ny verkställighet, och det andra kom efter inhibitionen
    Givet dom d1 (SoL, beviljar insats, boendestöd, inte gäller först när den vunnit laga kraft) där domen är 2026-01-10
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2026-02-02
    Och verkställighet v2 som gäller d1 (inte delvis) där verkställigheten är 2026-02-20
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-16 och inhibitionens upphörande är 2026-04-15
    Och avbrott x2 som gäller d1 (personalbrist) där avbrottet är 2026-05-04
    När läget prövas 2026-06-01
    Så gäller inte sol.avbruten-dom-efter-inhibition
    Och är sol.avbruten-dom-inom-skalig-tid för x2 kommande

  Scenario: Domen upphör, och en stoppad dom enligt 2001 års lag
    Givet dom d1 (SoL, beviljar insats, boendestöd) där domen är 2026-01-10 och domens upphörande är 2026-05-20
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2026-03-02
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-16 och inhibitionens upphörande är 2026-04-15
    Och dom d2 (SoL, beviljar insats, kontaktperson) där domen är 2024-01-10
    Och verkställighet v2 som gäller d2 (inte delvis) där verkställigheten är 2024-01-20
    Och avbrott x2 som gäller d2 (personalbrist) där avbrottet är 2024-03-02
    Och inhibition i2 som gäller d2 där inhibitionen är 2024-03-16 och inhibitionens upphörande är 2024-04-15
    När läget prövas 2026-06-01
    Så har sol.avbruten-dom-efter-inhibition för i1 bortfallsdag 2026-05-20
    Och är sol.avbruten-dom-efter-inhibition för i2 kommande
    När läget prövas 2024-06-01
    Så vilar sol.avbruten-dom-efter-inhibition för i2 på SoL (2001:453) 16 kap. 6 a § 2 st.

  Scenario: Den enskilde dör innan insatsen har getts på nytt
    Givet den enskilde p1 där födelsedagen är 1950-01-01 och dödsdagen är 2026-05-20
    Och dom d1 (SoL, beviljar insats, boendestöd) där domen är 2026-01-10
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2026-03-02
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-16 och inhibitionens upphörande är 2026-04-15
    När läget prövas 2026-06-01
    Så har sol.avbruten-dom-efter-inhibition bortfallsdag 2026-05-20

  Scenario: Inhibitionen upphörde före den 1 juli 2006
    Givet dom d1 (SoL, beviljar insats, boendestöd) där domen är 2006-01-10
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2006-01-20
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2006-03-02
    Och inhibition i1 som gäller d1 där inhibitionen är 2006-03-16 och inhibitionens upphörande är 2006-04-15
    När läget prövas 2006-06-30
    Så gäller inte sol.avbruten-dom-efter-inhibition
    När läget prövas 2006-07-01
    Så är sol.avbruten-dom-efter-inhibition för i1 kommande

  Scenario: Samma insats ges enligt ett nyare beslut
    Givet dom d1 (SoL, beviljar insats, boendestöd) där domen är 2026-01-10
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2026-03-02
    Och beslut b1 (SoL, gynnande, boendestöd) där beslutet är 2026-04-10
    Och verkställighet v2 som gäller b1 (inte delvis) där verkställigheten är 2026-04-20
    När läget prövas 2026-06-01
    Så har sol.avbruten-dom-inom-skalig-tid för x1 bortfallsdag 2026-04-20

  Scenario: En annan insats tar inte över den avbrutna
    Givet dom d1 (SoL, beviljar insats, boendestöd) där domen är 2026-01-10
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2026-03-02
    Och beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-04-10
    Och verkställighet v2 som gäller b1 (inte delvis) där verkställigheten är 2026-04-20
    När läget prövas 2026-06-01
    Så är sol.avbruten-dom-inom-skalig-tid för x1 kommande

  # --- Försörjningsstöd enligt en dom som väntade på laga kraft (SoL 35 kap. 5 § 1 st.)

  Scenario: Den som får försörjningsstöd sedan domen har fått laga kraft har fått den verkställd
    Givet dom d1 (SoL, beviljar insats, försörjningsstöd, gäller först när den vunnit laga kraft) där domen är 2026-03-02 och domens laga kraft är 2026-04-01
    Och tid med försörjningsstöd f1 där försörjningsstödets början är 2026-04-05
    När läget prövas 2026-05-04
    Så följer slutsats.forsorjningsstod-enligt-dom-laga-kraft av d1: verkställigheten 2026-04-01, gäller d1
    Och är sol.dom-galler-efter-laga-kraft fullgjord
    Och är sol.dom-vantar-pa-laga-kraft fullgjord

  Scenario: Försörjningsstödet började innan domen fick laga kraft
    Givet dom d1 (SoL, beviljar insats, försörjningsstöd, gäller först när den vunnit laga kraft) där domen är 2026-03-02 och domens laga kraft är 2026-04-01
    Och tid med försörjningsstöd f1 där försörjningsstödets början är 2026-03-31
    När läget prövas 2026-05-04
    Så följer inte slutsats.forsorjningsstod-enligt-dom-laga-kraft
    Och är sol.dom-galler-efter-laga-kraft kommande

  Scenario: Den registrerade verkställigheten går före också efter laga kraft
    Givet dom d1 (SoL, beviljar insats, försörjningsstöd, gäller först när den vunnit laga kraft) där domen är 2026-03-02 och domens laga kraft är 2026-04-01
    Och tid med försörjningsstöd f1 där försörjningsstödets början är 2026-04-05
    Och verkställighet v1 som gäller d1 där verkställigheten är 2026-04-10
    När läget prövas 2026-05-04
    Så går v1 före slutsats.forsorjningsstod-enligt-dom-laga-kraft

  Scenario: Efter en dom enligt 2001 års lag
    Givet dom d1 (SoL, beviljar insats, försörjningsstöd, gäller först när den vunnit laga kraft) där domen är 2024-03-02 och domens laga kraft är 2024-04-01
    Och tid med försörjningsstöd f1 där försörjningsstödets början är 2024-04-05
    När läget prövas 2024-05-04
    Så följer slutsats.forsorjningsstod-enligt-dom-laga-kraft av d1: verkställigheten 2024-04-01, gäller d1

  Scenario: Försörjningsstödet kom först när domen inte längre var stoppad
    Givet dom d1 (SoL, beviljar insats, försörjningsstöd, inte gäller först när den vunnit laga kraft) där domen är 2026-01-12
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-01-14 och inhibitionens upphörande är 2026-05-15
    Och tid med försörjningsstöd f1 där försörjningsstödets början är 2026-05-20
    När läget prövas 2026-08-03
    Så följer slutsats.forsorjningsstod-efter-inhibition av i1: verkställigheten 2026-05-15, gäller d1
    Och är sol.dom-galler-efter-inhibition fullgjord

  Scenario: Försörjningsstödet började medan domen var stoppad
    Givet dom d1 (SoL, beviljar insats, försörjningsstöd, inte gäller först när den vunnit laga kraft) där domen är 2026-01-12
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-01-14 och inhibitionens upphörande är 2026-05-15
    Och tid med försörjningsstöd f1 där försörjningsstödets början är 2026-05-14
    När läget prövas 2026-08-03
    Så följer inte slutsats.forsorjningsstod-efter-inhibition

  Scenario: Den registrerade verkställigheten går före också efter en inhibition
    Givet dom d1 (SoL, beviljar insats, försörjningsstöd, inte gäller först när den vunnit laga kraft) där domen är 2026-01-12
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-01-14 och inhibitionens upphörande är 2026-05-15
    Och tid med försörjningsstöd f1 där försörjningsstödets början är 2026-05-20
    Och verkställighet v1 som gäller d1 där verkställigheten är 2026-05-25
    När läget prövas 2026-08-03
    Så går v1 före slutsats.forsorjningsstod-efter-inhibition

  Scenario: Efter en inhibition enligt 2001 års lag
    Givet dom d1 (SoL, beviljar insats, försörjningsstöd, inte gäller först när den vunnit laga kraft) där domen är 2024-01-12
    Och inhibition i1 som gäller d1 där inhibitionen är 2024-01-14 och inhibitionens upphörande är 2024-05-15
    Och tid med försörjningsstöd f1 där försörjningsstödets början är 2024-05-20
    När läget prövas 2024-08-03
    Så följer slutsats.forsorjningsstod-efter-inhibition av i1: verkställigheten 2024-05-15, gäller d1

  # --- Fast omsorgskontakt erbjuden under beslutet före den stoppade domen (SoL 10 kap. 7 §)

  Scenario: Kontakten erbjöds under det beslut som gick över i den stoppade domen
    Givet beslut b1 (SoL, gynnande, särskilt boende) där beslutet är 2026-01-10 och beslutets slutdag är 2026-08-03
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-01-20
    Och händelse h1 som gäller b1 (erbjudande om fast omsorgskontakt) där händelsen är 2026-07-02
    Och dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-08-03
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-08-05 och inhibitionens upphörande är 2026-10-05
    När läget prövas 2026-10-20
    Så gäller inte sol.fast-omsorgskontakt-boende-dom-efter-inhibition

  Scenario: Beslutet hade slutat långt före den stoppade domen
    Givet beslut b1 (SoL, gynnande, särskilt boende) där beslutet är 2026-01-10 och beslutets slutdag är 2026-07-15
    Och händelse h1 som gäller b1 (erbjudande om fast omsorgskontakt) där händelsen är 2026-07-02
    Och dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-08-03
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-08-05 och inhibitionens upphörande är 2026-10-05
    När läget prövas 2026-10-20
    Så är sol.fast-omsorgskontakt-boende-dom-efter-inhibition kommande

  Scenario: Hemtjänsten: kontakten erbjöds under beslutet före den stoppade domen
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2025-08-10 och beslutets slutdag är 2026-01-12
    Och händelse h1 som gäller b1 (bedömning att fast omsorgskontakt är uppenbart obehövlig) där händelsen är 2025-08-12
    Och dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2026-01-12
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-01-15 och inhibitionens upphörande är 2026-02-16
    När läget prövas 2026-03-20
    Så gäller inte sol.fast-omsorgskontakt-dom-efter-inhibition

  # --- FL 12 §: begäran om avgörande som pekar på utredningen

  Scenario: Begäran pekar på utredningen av ansökan
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-08-04
    Och utredning u1 som gäller s1 (vuxenutredning) där utredningens inledande är 2025-08-05
    Och begäran q1 som gäller u1 (begäran om avgörande) där begärans ankomst är 2026-02-10
    När läget prövas 2026-03-20
    Så följer slutsats.begaran-om-avgorande-genom-utredningen av q1: gäller s1
    Och är fl.begaran-om-avgorande försenad med sista dag 2026-03-10

  Scenario: Begäran pekar på en utredning utan ansökan
    Givet utredning u1 (vuxenutredning) där utredningens inledande är 2025-08-05
    Och begäran q1 som gäller u1 (begäran om avgörande) där begärans ankomst är 2026-02-10
    När läget prövas 2026-03-20
    Så följer inte slutsats.begaran-om-avgorande-genom-utredningen
    Och gäller inte fl.begaran-om-avgorande

  # --- JO om tidsbegränsade beslut: ett medgivande och ett förhandsbesked är ingen insats som pågår

  Scenario: Ett tidsbegränsat medgivande och ett förhandsbesked
    Givet beslut b1 (SoL, gynnande, medgivande till vistelse i enskilt hem) där beslutet är 2025-06-10 och beslutets slutdag är 2026-06-30
    Och beslut b2 (LSS, paragraf 16, gynnande, bostad med särskild service) där beslutet är 2025-06-10 och beslutets slutdag är 2026-06-30
    När läget prövas 2026-07-10
    Så gäller inte jo.tidsbegransat-beslut

  # --- LVM 9 §: när läkarundersökningen inte längre behöver beslutas

  Scenario: Rätten har beslutat om vård medan utredningen står öppen
    Givet utredning u1 (LVM-utredning) där utredningens inledande är 2026-03-02
    Och dom d1 (LVM, vård enligt LVM) där domen är 2026-04-20
    När läget prövas 2026-06-01
    Så har lvm.lakarundersokning bortfallsdag 2026-04-20

  Scenario: Vården är antecknad som åtgärd
    Givet utredning u1 (LVM-utredning) där utredningens inledande är 2026-03-02
    Och tvångsåtgärd t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-04-20
    När läget prövas 2026-06-01
    Så har lvm.lakarundersokning bortfallsdag 2026-04-20

  Scenario: Skälen upphörde, och den andra kommunen tog över utredningen
    Givet utredning u1 (LVM-utredning) där utredningens inledande är 2026-03-02
    Och händelse h1 som gäller u1 (att skälen upphörde) där händelsen är 2026-03-20
    Och utredning u2 (LVM-utredning) där utredningens inledande är 2026-03-03
    Och händelse h2 som gäller u2 (att den andra kommunen tog över utredningen) där händelsen är 2026-03-23
    När läget prövas 2026-06-01
    Så har lvm.lakarundersokning för u1 bortfallsdag 2026-03-20
    Och har lvm.lakarundersokning för u2 bortfallsdag 2026-03-23

  Scenario: Beslutet om läkarundersökning är antecknat på omhändertagandet
    Givet utredning u1 (LVM-utredning) där utredningens inledande är 2026-03-02
    Och tvångsåtgärd t1 (omhändertagande enligt LVM, ordförande) där åtgärdsbeslutet är 2026-03-02 och underställningen är 2026-03-03
    Och händelse h1 som gäller t1 (beslut om läkarundersökning) där händelsen är 2026-03-04
    När läget prövas 2026-04-01
    Så har lvm.lakarundersokning bortfallsdag 2026-03-04

  Scenario: En läkarundersökning från tiden före utredningen
    Givet utredning u1 (LVM-utredning) där utredningens inledande är 2026-03-02
    Och tvångsåtgärd t1 (omhändertagande enligt LVM, ordförande) där åtgärdsbeslutet är 2025-03-02 och underställningen är 2025-03-03
    Och händelse h1 som gäller t1 (beslut om läkarundersökning) där händelsen är 2025-03-04
    När läget prövas 2026-04-01
    Så är lvm.lakarundersokning kommande
