# language: sv
Egenskap: Avbrott och inhibition enligt LSS, och vem som är beviljad en insats

  # Väntade dagar och lägen är räknade för hand ur lagtexten före körningen.

  # --- Den avbrutna insatsen ska ges på nytt när inhibitionen har upphört (LSS 28 a § 2 st.)

  Scenario: Insatsen var avbruten när domen stoppades och ges inte heller sedan
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet, inte gäller först när den vunnit laga kraft) där domen är 2026-01-10
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2026-03-02
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-16 och inhibitionens upphörande är 2026-04-15
    När läget prövas 2026-04-14
    Så har lss.avbruten-dom-inom-skalig-tid bortfallsdag 2026-03-16
    Och gäller inte lss.avbruten-dom-efter-inhibition
    När läget prövas 2026-04-15
    Så är lss.avbruten-dom-efter-inhibition för i1 kommande
    Och har lss.avbruten-dom-efter-inhibition ingen sista dag

  Scenario: Insatsen avbröts medan domen var stoppad
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet, inte gäller först när den vunnit laga kraft) där domen är 2026-01-10
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-20
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-01 och inhibitionens upphörande är 2026-04-15
    Och avbrott x1 som gäller d1 (annan orsak) där avbrottet är 2026-03-02
    När läget prövas 2026-03-31
    Så är lss.avbruten-dom-inom-skalig-tid för x1 förfallen
    När läget prövas 2026-05-31
    Så är lss.avbruten-dom-efter-inhibition för i1 kommande

  Scenario: Insatsen återupptas sedan inhibitionen har upphört
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet, inte gäller först när den vunnit laga kraft) där domen är 2026-01-10
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2026-03-02 och återupptagandet är 2026-05-04
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-16 och inhibitionens upphörande är 2026-04-15
    När läget prövas 2026-06-01
    Så är lss.avbruten-dom-efter-inhibition för i1 fullgjord

  Scenario: Insatsen återupptogs samma dag som inhibitionen upphörde
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet) där domen är 2026-01-10
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2026-03-02 och återupptagandet är 2026-04-15
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-16 och inhibitionens upphörande är 2026-04-15
    När läget prövas 2026-06-01
    Så gäller inte lss.avbruten-dom-efter-inhibition

  Scenario: Domen upphör
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet) där domen är 2026-01-10 och domens upphörande är 2026-05-20
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2026-03-02
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-16 och inhibitionens upphörande är 2026-04-15
    När läget prövas 2026-06-01
    Så har lss.avbruten-dom-efter-inhibition bortfallsdag 2026-05-20

  Scenario: Inhibitionen upphörde före den 1 juli 2008
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet) där domen är 2007-01-10
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2007-01-20
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2007-03-02
    Och inhibition i1 som gäller d1 där inhibitionen är 2007-03-16 och inhibitionens upphörande är 2007-04-15
    När läget prövas 2008-06-30
    Så gäller inte lss.avbruten-dom-efter-inhibition
    När läget prövas 2008-07-01
    Så är lss.avbruten-dom-efter-inhibition för i1 kommande

  Scenario: Samma insats ges enligt en nyare dom
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet) där domen är 2026-01-10
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2026-03-02
    Och dom d2 (LSS, beviljar insats, daglig verksamhet) där domen är 2026-04-10
    Och verkställighet v2 som gäller d2 (inte delvis) där verkställigheten är 2026-04-20
    När läget prövas 2026-06-01
    Så har lss.avbruten-dom-inom-skalig-tid för x1 bortfallsdag 2026-04-20

  # --- Den som är beviljad en insats kan begära en plan (LSS 10 § 1 st.)

  Scenario: Ett förhandsbesked med insatsens namn, och en dom om förhandsbesked, är ingen beviljad insats
    Givet beslut b1 (LSS, paragraf 16, gynnande, bostad med särskild service) där beslutet är 2024-01-10
    Och dom d1 (LSS, beviljar insats, förhandsbesked) där domen är 2024-02-10
    Och begäran q1 (begäran om individuell plan) där begärans ankomst är 2026-03-02
    När läget prövas 2026-06-01
    Så gäller inte lss.individuell-plan-pa-begaran

  Scenario: Domen väntar på laga kraft när begäran kommer
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet, gäller först när den vunnit laga kraft) där domen är 2026-01-10 och domens laga kraft är 2026-03-02
    Och begäran q1 (begäran om individuell plan) där begärans ankomst är 2026-03-01
    Och begäran q2 (begäran om individuell plan) där begärans ankomst är 2026-03-02
    När läget prövas 2026-06-01
    Så gäller inte lss.individuell-plan-pa-begaran för q1
    Och är lss.individuell-plan-pa-begaran för q2 kommande

  Scenario: Domen är stoppad när begäran kommer
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet) där domen är 2026-01-10
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-01-20 och inhibitionens upphörande är 2026-04-15
    Och begäran q1 (begäran om individuell plan) där begärans ankomst är 2026-03-02
    Och begäran q2 (begäran om individuell plan) där begärans ankomst är 2026-04-15
    När läget prövas 2026-06-01
    Så gäller inte lss.individuell-plan-pa-begaran för q1
    Och är lss.individuell-plan-pa-begaran för q2 kommande
