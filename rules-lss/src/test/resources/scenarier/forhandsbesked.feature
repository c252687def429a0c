# language: sv
Egenskap: Förhandsbesked enligt LSS

  Scenario: Insatserna planeras utan dröjsmål
    Givet beslut b1 (LSS, gynnande, förhandsbesked) där beslutet är 2026-03-31
    När läget prövas 2026-07-01
    Så är lss.forhandsbesked-planering kommande
    Och har lss.forhandsbesked-planering ingen sista dag
    Och gäller inte lss.forhandsbesked-giltighet

  Scenario: Sex månader från det att insatserna blev tillgängliga
    Givet beslut b1 (LSS, gynnande, förhandsbesked) där beslutet är 2026-03-31
    Och händelse h1 som gäller b1 (att insatserna blev tillgängliga) där händelsen är 2026-08-31
    När läget prövas 2026-09-10
    Så är lss.forhandsbesked-planering fullgjord
    Och är lss.forhandsbesked-giltighet kommande med sista dag 2027-02-28
    Och har lss.forhandsbesked-giltighet flyttad dag 2027-03-01

  Scenario: Förhandsbeskedet har upphört att gälla
    Givet beslut b1 (LSS, gynnande, förhandsbesked) där beslutet är 2026-03-31
    Och händelse h1 som gäller b1 (att insatserna blev tillgängliga) där händelsen är 2026-08-31
    När läget prövas 2027-03-01
    Så är lss.forhandsbesked-giltighet inträdd

  Scenario: Inflyttad på sista dagen
    Givet beslut b1 (LSS, gynnande, förhandsbesked) där beslutet är 2026-03-31
    Och händelse h1 som gäller b1 (att insatserna blev tillgängliga) där händelsen är 2026-08-31
    Och händelse h2 som gäller b1 (bosättning i kommunen) där händelsen är 2027-02-28
    När läget prövas 2027-03-01
    Så är lss.forhandsbesked-giltighet fullgjord

  Scenario: En vanlig insats är inget förhandsbesked
    Givet beslut b1 (LSS, gynnande, bostad med särskild service) där beslutet är 2026-03-31
    Och händelse h1 som gäller b1 (att insatserna blev tillgängliga) där händelsen är 2026-08-31
    Och beslut b2 (LSS, förhandsbesked) där beslutet är 2026-03-31
    När läget prövas 2026-09-10
    Så gäller inte lss.forhandsbesked-planering
    Och gäller inte lss.forhandsbesked-giltighet

  Scenario: Förhandsbeskedet återtas eller den enskilde avlider
    Givet den enskilde p1 där födelsedagen är 1980-01-01 och dödsdagen är 2026-04-02
    Och beslut b1 (LSS, gynnande, förhandsbesked) där beslutet är 2026-01-15
    Och händelse h1 som gäller b1 (att insatserna blev tillgängliga) där händelsen är 2026-05-04
    Och beslut b2 (LSS, gynnande, förhandsbesked) där beslutet är 2026-01-15 och beslutets upphörande är 2026-03-01
    När läget prövas 2026-04-10
    Så har lss.forhandsbesked-planering för b1 bortfallsdag 2026-04-02
    Och har lss.forhandsbesked-planering för b2 bortfallsdag 2026-03-01

  # 16 §: vilken insats förhandsbeskedet än gäller
  Scenario: Ett beslut enligt 16 § är ett förhandsbesked
    Givet beslut b1 (LSS, gynnande, bostad med särskild service, paragraf 16 § 2 st.) där beslutet är 2026-03-31
    Och händelse h1 som gäller b1 (att insatserna blev tillgängliga) där händelsen är 2026-05-29
    När läget prövas 2026-09-10
    Så är lss.forhandsbesked-planering fullgjord
    Och är lss.forhandsbesked-giltighet kommande med sista dag 2026-11-29

  Scenario: Insatserna fanns redan när förhandsbeskedet lämnades
    Givet beslut b1 (LSS, gynnande, förhandsbesked) där beslutet är 2026-03-31
    Och händelse h1 som gäller b1 (att insatserna blev tillgängliga) där händelsen är 2026-03-20
    När läget prövas 2026-09-10
    Så är lss.forhandsbesked-planering fullgjord

  # 16 § andra stycket: när förhandsbeskedet har upphört finns inget att rapportera
  Scenario: Ett upphört förhandsbesked rapporteras inte som ej verkställt
    Givet beslut b1 (LSS, gynnande, förhandsbesked) där beslutet är 2025-12-10
    Och händelse h1 som gäller b1 (att insatserna blev tillgängliga) där händelsen är 2026-04-15
    När läget prövas 2026-10-15
    Så är lss.forhandsbesked-giltighet kommande med sista dag 2026-10-15
    Och har lss.ej-verkstallt-beslut-ivo 4 tillfällen
    När läget prövas 2027-02-01
    Så är lss.forhandsbesked-giltighet inträdd med sista dag 2026-10-15
    Och har lss.ej-verkstallt-beslut-ivo 3 tillfällen

  Scenario: En dom om förhandsbesked som väntar på laga kraft ger inget att planera
    Givet dom d1 (LSS, beviljar insats, förhandsbesked, gäller först när den vunnit laga kraft) där domen är 2026-03-02
    När läget prövas 2026-03-20
    Så gäller inte lss.forhandsbesked-planering-dom
    Och gäller inte lss.forhandsbesked-planering-dom-laga-kraft

  Scenario: När domen om förhandsbesked har fått laga kraft ska insatserna planeras
    Givet dom d1 (LSS, beviljar insats, förhandsbesked, gäller först när den vunnit laga kraft) där domen är 2026-03-02 och domens laga kraft är 2026-03-24
    När läget prövas 2026-03-24
    Så är lss.forhandsbesked-planering-dom-laga-kraft kommande

  Scenario: Insatserna blev tillgängliga efter laga kraft
    Givet dom d1 (LSS, beviljar insats, förhandsbesked, gäller först när den vunnit laga kraft) där domen är 2026-03-02 och domens laga kraft är 2026-03-24
    Och händelse h1 som gäller d1 (att insatserna blev tillgängliga) där händelsen är 2026-04-10
    När läget prövas 2026-05-01
    Så är lss.forhandsbesked-planering-dom-laga-kraft fullgjord

  Scenario: En stoppad dom om förhandsbesked planeras när inhibitionen har upphört
    Givet dom d1 (LSS, beviljar insats, förhandsbesked) där domen är 2026-03-02
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-05 och inhibitionens upphörande är 2026-05-04
    När läget prövas 2026-04-01
    Så är lss.forhandsbesked-planering-dom förfallen
    Och gäller inte lss.forhandsbesked-planering-dom-efter-inhibition
    När läget prövas 2026-05-04
    Så är lss.forhandsbesked-planering-dom-efter-inhibition kommande

  Scenario: Insatserna blev tillgängliga sedan inhibitionen hade upphört
    Givet dom d1 (LSS, beviljar insats, förhandsbesked) där domen är 2026-03-02
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-05 och inhibitionens upphörande är 2026-05-04
    Och händelse h1 som gäller d1 (att insatserna blev tillgängliga) där händelsen är 2026-05-20
    När läget prövas 2026-06-01
    Så är lss.forhandsbesked-planering-dom-efter-inhibition fullgjord
