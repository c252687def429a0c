# language: sv
Egenskap: Femte läsning: LSS

  # Väntade dagar och lägen är räknade för hand ur lagtexten före körningen.

  # --- Inhibition, 27 och 28 a §§

  Scenario: En ny inhibition sedan den första upphävdes
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet, inte gäller först när den vunnit laga kraft) där domen är 2025-01-10
    Och inhibition i1 som gäller d1 där inhibitionen är 2025-01-20 och inhibitionens upphörande är 2025-03-01
    Och inhibition i2 som gäller d1 där inhibitionen är 2025-03-05
    När läget prövas 2025-06-01
    Så gäller inte lss.dom-galler-efter-inhibition för i1
    Och gäller inte lss.dom-inom-skalig-tid-efter-inhibition för i1

  Scenario: Två inhibitioner, båda upphävda
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet, inte gäller först när den vunnit laga kraft) där domen är 2025-01-10
    Och inhibition i1 som gäller d1 där inhibitionen är 2025-01-20 och inhibitionens upphörande är 2025-03-01
    Och inhibition i2 som gäller d1 där inhibitionen är 2025-03-05 och inhibitionens upphörande är 2025-04-01
    När läget prövas 2025-06-01
    Så gäller inte lss.dom-galler-efter-inhibition för i1
    Och är lss.dom-galler-efter-inhibition för i2 kommande
    Och är lss.dom-inom-skalig-tid-efter-inhibition för i2 kommande

  # --- Förhandsbesked, 16 § 2 st.

  Scenario: Den enskilde bosatte sig innan insatserna blev tillgängliga
    Givet beslut b1 (LSS, förhandsbesked, gynnande, paragraf 16) där beslutet är 2025-01-10
    Och händelse h1 (bosättning i kommunen) där händelsen är 2025-03-01
    Och händelse h2 som gäller b1 (att insatserna blev tillgängliga) där händelsen är 2025-04-01
    När läget prövas 2025-11-15
    Så är lss.forhandsbesked-giltighet fullgjord med sista dag 2025-10-01
    Och är tillfälle 2025-Q4 av lss.ej-verkstallt-beslut-ivo kommande

  Scenario: Bosättningen före domen om förhandsbesked hör inte dit
    Givet dom d1 (LSS, beviljar insats, förhandsbesked) där domen är 2025-01-10
    Och händelse h1 (bosättning i kommunen) där händelsen är 2024-03-01
    Och händelse h2 som gäller d1 (att insatserna blev tillgängliga) där händelsen är 2025-04-01
    När läget prövas 2025-11-15
    Så är lss.forhandsbesked-giltighet-dom inträdd med sista dag 2025-10-01

  Scenario: Bosatt efter domen men innan insatserna blev tillgängliga
    Givet dom d1 (LSS, beviljar insats, förhandsbesked) där domen är 2025-01-10
    Och händelse h1 som gäller d1 (bosättning i kommunen) där händelsen är 2025-02-01
    Och händelse h2 som gäller d1 (att insatserna blev tillgängliga) där händelsen är 2025-04-01
    När läget prövas 2025-11-15
    Så är lss.forhandsbesked-giltighet-dom fullgjord med sista dag 2025-10-01

  # --- Åldersgränsen, 9 b §

  Scenario: Åldersgränsen gäller också den som bara har en dom
    Givet den enskilde p där födelsedagen är 1960-05-01
    Och dom d1 (LSS, beviljar insats, ledsagarservice) där domen är 2020-01-10
    När läget prövas 2025-06-01
    Så är lss.personlig-assistans-aldersgrans kommande med sista dag 2027-04-30

  Scenario: En dom som avslår ger ingen åldersgräns
    Givet den enskilde p där födelsedagen är 1960-05-01
    Och dom d1 (LSS, avslår överklagandet, ledsagarservice) där domen är 2020-01-10
    När läget prövas 2025-06-01
    Så gäller inte lss.personlig-assistans-aldersgrans

  # --- Redovisning av arbetstid, 11 a §

  Scenario: Assistans som hade börjat före den 1 juli 2013 redovisas från den dagen
    Givet beslut b1 (LSS, personlig assistans, gynnande) där beslutet är 2010-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2010-02-01
    När läget prövas 2014-06-01
    Så är lss.arbetstid-redovisas kommande

  Scenario: Assistans enligt dom som hade börjat före den 1 juli 2013
    Givet dom d1 (LSS, beviljar insats, personlig assistans) där domen är 2010-01-10
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2010-02-01
    När läget prövas 2014-06-01
    Så är lss.arbetstid-redovisas-dom kommande

  Scenario: Före den 1 juli 2013 fanns ingen redovisning
    Givet beslut b1 (LSS, personlig assistans, gynnande) där beslutet är 2010-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2010-02-01
    När läget prövas 2013-06-30
    Så gäller inte lss.arbetstid-redovisas

  # --- Individuell plan, 10 §

  Scenario: Den som har avböjt en plan har fått den erbjuden senast då
    Givet beslut b1 (LSS, daglig verksamhet, gynnande) där beslutet är 2025-02-01
    Och plan q1 (individuell plan enligt LSS) där att planen avböjdes är 2025-02-20
    När läget prövas 2025-06-01
    Så är lss.erbjudande-individuell-plan fullgjord

  Scenario: En annan plan avböjdes
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet) där domen är 2025-02-01
    Och plan q1 (samordnad individuell plan) där att planen avböjdes är 2025-02-20
    När läget prövas 2025-06-01
    Så är lss.erbjudande-individuell-plan-dom kommande

  # --- Personakter hos utförare och arkivmyndighet, 23 c-23 f §§, SFS 2007:1313 p. 3

  Scenario: När barnets handlingar har lämnats till nämnden binder förbudet inte utföraren längre
    Givet akt a1 (personakt om placerat barn i enskild verksamhet enligt LSS) där den sista anteckningen är 2019-05-01 och överlämnandet till nämnden är 2021-05-01 och gallringen är 2021-06-01
    När läget prövas 2022-05-01
    Så är lss.enskild-barnakt-gallras-inte fullgjord

  Scenario: När akten i forskningsurvalet har lämnats till nämnden binder förbudet inte utföraren längre
    Givet akt a1 (personakt i enskild verksamhet enligt LSS, undantagen för forskning) där den sista anteckningen är 2019-05-01 och överlämnandet till nämnden är 2021-05-01 och gallringen är 2021-06-01
    När läget prövas 2022-05-01
    Så är lss.enskild-akt-forskning-gallras-inte fullgjord

  Scenario: Barns akt från tiden före den 1 april 2008 gallras som andra
    Givet akt a1 (personakt om placerat barn i enskild verksamhet enligt LSS) där den sista anteckningen är 2007-05-01
    När läget prövas 2012-05-01
    Så är lss.enskild-akt-gallras-aldre kommande
    Och gäller inte lss.enskild-barnakt-gallras-inte

  Scenario: Akt i forskningsurvalet från tiden före den 1 april 2008, och tidigast den 1 april 2010
    Givet akt a1 (personakt i enskild verksamhet enligt LSS, undantagen för forskning) där den sista anteckningen är 2007-05-01
    När läget prövas 2012-05-01
    Så är lss.enskild-akt-gallras-aldre kommande
    När läget prövas 2010-03-31
    Så gäller inte lss.enskild-akt-gallras-aldre

  Scenario: Omhändertagen barnakt med en sista anteckning från 2007 bevaras bara i två år
    Givet akt a1 (omhändertagen personakt om placerat barn enligt LSS) där den sista anteckningen är 2007-05-01 och att akten kom in till arkivet är 2009-05-01
    När läget prövas 2010-05-01
    Så gäller inte lss.omhandertagen-barnakt-gallras-inte
    Och är lss.omhandertagen-akt-bevaras kommande med sista dag 2011-05-02

  Scenario: Omhändertagen akt i forskningsurvalet med en sista anteckning från 2007 bevaras bara i två år
    Givet akt a1 (omhändertagen personakt enligt LSS, undantagen för forskning) där den sista anteckningen är 2007-05-01 och att akten kom in till arkivet är 2009-05-01
    När läget prövas 2010-05-01
    Så gäller inte lss.omhandertagen-akt-forskning
    Och är lss.omhandertagen-akt-bevaras kommande med sista dag 2011-05-02

  Scenario: Återkallelsen av en annan begäran ändrar inget för frågan om utlämnande
    Givet akt k1 (personakt i enskild verksamhet enligt LSS) där den sista anteckningen är 2024-02-29
    Och händelse h1 som gäller k1 (bedömning att personakten inte bör lämnas ut) där händelsen är 2025-03-03
    Och begäran q1 (begäran om individuell plan) där begärans ankomst är 2025-02-01 och återkallelsen av begäran är 2025-03-04
    När läget prövas 2025-03-10
    Så är lss.enskild-akt-fragan-till-ivo försenad med sista dag 2025-03-03

  # --- Insatsen hade börjat redan när den beviljades, 27 och 28 a §§

  Scenario: Verkställigheten av beslutet började några dagar före det
    Givet beslut b1 (LSS, daglig verksamhet, gynnande) där beslutet är 2025-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-01-05
    När läget prövas 2025-07-01
    Så är lss.insats-inom-skalig-tid fullgjord
    Och är lss.beslut-galler-omedelbart fullgjord

  Scenario: Verkställigheten av domen började före den, och en annan insats verkställer den inte
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet) där domen är 2025-01-10
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2025-01-08
    Och dom d2 (LSS, beviljar insats, kontaktperson) där domen är 2025-01-10
    När läget prövas 2025-07-01
    Så är lss.dom-galler-omedelbart för d1 fullgjord
    Och är lss.dom-inom-skalig-tid-annan-insats för d1 fullgjord
    Och är lss.dom-galler-omedelbart för d2 kommande
