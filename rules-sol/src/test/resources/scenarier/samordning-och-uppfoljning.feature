# language: sv
Egenskap: Samordning och uppföljning

  Scenario: Planen mot skadligt bruk följs upp fortlöpande
    Givet plan p1 (plan mot skadligt bruk) där planens upprättande är 2026-01-31
    Och granskning g1 som gäller p1 (uppföljning, tjänsteman) där granskningen är 2026-02-27
    När läget prövas 2026-04-01
    Så är tillfälle 1 av sol.uppfoljning-skadligt-bruk fullgjord
    Och är tillfälle 2 av sol.uppfoljning-skadligt-bruk kommande
    Och har sol.uppfoljning-skadligt-bruk ingen sista dag

  Scenario: Planen har upphört
    Givet plan p1 (plan mot skadligt bruk) där planens upprättande är 2024-01-31 och planens upphörande är 2024-03-01
    När läget prövas 2024-04-01
    Så är sol.uppfoljning-skadligt-bruk förfallen
    Och vilar sol.uppfoljning-skadligt-bruk på SoL (2001:453) 5 kap. 9 §

  Scenario: En vårdplan är ingen plan mot skadligt bruk
    Givet plan p1 (vårdplan) där planens upprättande är 2026-01-31
    När läget prövas 2026-04-01
    Så gäller inte sol.uppfoljning-skadligt-bruk

  Scenario: Hemtjänst beviljad, ingen fast omsorgskontakt erbjuden
    Givet beslut b1 (SoL, hemtjänst, gynnande, tjänsteman) där beslutet är 2026-03-01
    När läget prövas 2026-03-15
    Så är sol.fast-omsorgskontakt kommande
    Och har sol.fast-omsorgskontakt ingen sista dag
    Och vilar sol.fast-omsorgskontakt på SoL (2025:400) 10 kap. 7 §

  Scenario: Den som hade hemtjänst före juli 2022 omfattas också
    Givet beslut b1 (SoL, hemtjänst, gynnande, tjänsteman) där beslutet är 2021-03-01
    Och händelse h1 som gäller b1 (erbjudande om fast omsorgskontakt) där händelsen är 2022-09-01
    När läget prövas 2022-10-15
    Så är sol.fast-omsorgskontakt fullgjord
    Och vilar sol.fast-omsorgskontakt på SoL (2001:453) 4 kap. 2 b §

  Scenario: Avslag på hemtjänst ger ingen omsorgskontakt
    Givet beslut b1 (SoL, hemtjänst, tjänsteman) där beslutet är 2026-03-01
    När läget prövas 2026-03-15
    Så gäller inte sol.fast-omsorgskontakt

  Scenario: Boendestöd ger ingen omsorgskontakt
    Givet beslut b1 (SoL, boendestöd, gynnande, tjänsteman) där beslutet är 2026-03-01
    När läget prövas 2026-03-15
    Så gäller inte sol.fast-omsorgskontakt

  Scenario: Särskilt boende beviljat efter juli 2026, ingen fast omsorgskontakt erbjuden
    Givet beslut b1 (SoL, särskilt boende, gynnande, tjänsteman) där beslutet är 2026-09-01
    När läget prövas 2026-11-29
    Så är sol.fast-omsorgskontakt-sarskilt-boende kommande
    Och har sol.fast-omsorgskontakt-sarskilt-boende ingen sista dag
    Och vilar sol.fast-omsorgskontakt-sarskilt-boende på SoL (2025:400) 10 kap. 7 §
    Och gäller inte sol.fast-omsorgskontakt

  Scenario: Den som redan bodde i särskilt boende omfattas från den 1 juli 2026
    Givet beslut b1 (SoL, särskilt boende, gynnande, tjänsteman) där beslutet är 2024-03-01
    När läget prövas 2026-06-30
    Så gäller inte sol.fast-omsorgskontakt-sarskilt-boende
    När läget prövas 2026-07-01
    Så är sol.fast-omsorgskontakt-sarskilt-boende kommande

  Scenario: Fast omsorgskontakt erbjuden i särskilt boende
    Givet beslut b1 (SoL, särskilt boende, gynnande, tjänsteman) där beslutet är 2026-09-01
    Och händelse h1 som gäller b1 (erbjudande om fast omsorgskontakt) där händelsen är 2026-09-14
    När läget prövas 2026-11-29
    Så är sol.fast-omsorgskontakt-sarskilt-boende fullgjord

  Scenario: Beslutet om särskilt boende har upphört
    Givet beslut b1 (SoL, särskilt boende, gynnande, tjänsteman) där beslutet är 2026-09-01 och beslutets upphörande är 2026-10-15
    När läget prövas 2026-11-29
    Så är sol.fast-omsorgskontakt-sarskilt-boende förfallen

  Scenario: Bostad med särskild service är inte särskilt boende för äldre
    Givet beslut b1 (SoL, bostad med särskild service, gynnande, tjänsteman) där beslutet är 2026-09-01
    När läget prövas 2026-11-29
    Så gäller inte sol.fast-omsorgskontakt-sarskilt-boende

  Scenario: Arbetet med planen påbörjas genast
    Givet händelse h1 (bedömning att en samordnad individuell plan behövs) där händelsen är 2026-05-22
    När läget prövas 2026-05-25
    Så är sol.samordnad-individuell-plan försenad med sista dag 2026-05-22, 3 dagar för sent

  Scenario: Kallelsen gick samma dag
    Givet händelse h1 (bedömning att en samordnad individuell plan behövs) där händelsen är 2026-05-22
    Och händelse h2 som gäller h1 (att arbetet med samordnad individuell plan började) där händelsen är 2026-05-22
    När läget prövas 2026-05-25
    Så är sol.samordnad-individuell-plan fullgjord

  Scenario: Före juli 2025 gällde utan dröjsmål
    Givet händelse h1 (bedömning att en samordnad individuell plan behövs) där händelsen är 2024-05-22
    När läget prövas 2024-05-25
    Så är sol.samordnad-individuell-plan kommande
    Och vilar sol.samordnad-individuell-plan på SoL (2001:453) 2 kap. 7 §

  Scenario: Före 2010 fanns ingen plikt
    Givet händelse h1 (bedömning att en samordnad individuell plan behövs) där händelsen är 2009-12-31
    När läget prövas 2010-02-01
    Så gäller inte sol.samordnad-individuell-plan

  Scenario: Insatsen har börjat men ingen genomförandeplan finns
    Givet beslut b1 (SoL, hemtjänst, gynnande, tjänsteman) där beslutet är 2026-08-20
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-08-31
    När läget prövas 2026-09-20
    Så är sosfs.genomforandeplan kommande
    Och har sosfs.genomforandeplan styrkan praxis
    Och har sosfs.genomforandeplan ingen sista dag

  Scenario: Genomförandeplanen finns
    Givet beslut b1 (SoL, hemtjänst, gynnande, tjänsteman) där beslutet är 2026-08-20
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-08-31
    Och plan p1 som gäller b1 (genomförandeplan) där planens upprättande är 2026-09-10
    När läget prövas 2026-09-20
    Så är sosfs.genomforandeplan fullgjord

  Scenario: Inget är verkställt än
    Givet beslut b1 (SoL, hemtjänst, gynnande, tjänsteman) där beslutet är 2026-08-20
    När läget prövas 2026-09-20
    Så gäller inte sosfs.genomforandeplan

  Scenario: Ett beslut som löper ut vid årsskiftet
    Givet beslut b1 (LSS, ledsagarservice, gynnande, tjänsteman) där beslutet är 2025-12-15 och beslutets slutdag är 2026-12-31
    När läget prövas 2027-01-01
    Så är jo.tidsbegransat-beslut försenad med sista dag 2026-12-31
    Och har jo.tidsbegransat-beslut styrkan praxis

  Scenario: Fortsättningen prövades i god tid
    Givet beslut b1 (LSS, ledsagarservice, gynnande, tjänsteman) där beslutet är 2025-12-15 och beslutets slutdag är 2026-12-31
    Och händelse h1 som gäller b1 (prövning av fortsatt insats) där händelsen är 2026-10-31
    När läget prövas 2027-01-01
    Så är jo.tidsbegransat-beslut fullgjord

  Scenario: Ett beslut tills vidare har ingen slutdag
    Givet beslut b1 (LSS, ledsagarservice, gynnande, tjänsteman) där beslutet är 2025-12-15
    När läget prövas 2027-01-01
    Så gäller inte jo.tidsbegransat-beslut

  Scenario: Arbetet med planen började en vecka efter bedömningen
    Givet händelse h1 (bedömning att en samordnad individuell plan behövs) där händelsen är 2025-07-01
    Och händelse h2 som gäller h1 (att arbetet med samordnad individuell plan började) där händelsen är 2025-07-08
    När läget prövas 2025-07-09
    Så är sol.samordnad-individuell-plan fullgjord för sent med sista dag 2025-07-01, 7 dagar för sent
    Och vilar sol.samordnad-individuell-plan på SoL (2025:400) 10 kap. 8 §

  Scenario: Fortsättningen prövades först efter årsskiftet
    Givet beslut b1 (LSS, ledsagarservice, gynnande, tjänsteman) där beslutet är 2025-12-15 och beslutets slutdag är 2026-12-31
    Och händelse h1 som gäller b1 (prövning av fortsatt insats) där händelsen är 2027-01-05
    När läget prövas 2027-01-10
    Så är jo.tidsbegransat-beslut fullgjord för sent med sista dag 2026-12-31, 5 dagar för sent

  Scenario: Fast omsorgskontakt: ett erbjudande före det nya beslutet räcker, ett avslag på mer hemtjänst ändrar inget
    Givet beslut b1 (SoL, hemtjänst, gynnande, tjänsteman) där beslutet är 2025-08-01
    Och beslut b2 (SoL, hemtjänst, gynnande, tjänsteman) där beslutet är 2026-03-01
    När läget prövas 2026-03-15
    Så är sol.fast-omsorgskontakt för b1 kommande
    Och är sol.fast-omsorgskontakt för b2 kommande
    Givet beslut b3 (SoL, hemtjänst, tjänsteman) där beslutet är 2026-03-10
    När läget prövas 2026-03-15
    Så är sol.fast-omsorgskontakt för b2 kommande
    Och gäller inte sol.fast-omsorgskontakt för b3
    Givet händelse h1 (erbjudande om fast omsorgskontakt) där händelsen är 2025-09-01
    När läget prövas 2026-03-15
    Så är sol.fast-omsorgskontakt för b2 fullgjord

  Scenario: Fast omsorgskontakt är uppenbart obehövlig
    Givet beslut b1 (SoL, hemtjänst, gynnande, tjänsteman) där beslutet är 2026-03-01
    Och händelse h1 som gäller b1 (bedömning att fast omsorgskontakt är uppenbart obehövlig) där händelsen är 2026-03-01
    När läget prövas 2026-03-15
    Så är sol.fast-omsorgskontakt fullgjord

  Scenario: Ekonomiskt bistånd och barns familjehemsvård följer inte det allmänna rådet om genomförandeplan
    Givet den enskilde e1 där födelsedagen är 2012-04-04
    Och beslut b1 (SoL, försörjningsstöd, gynnande, tjänsteman) där beslutet är 2026-08-20
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-08-31
    Och beslut b2 (SoL, familjehemsvård, gynnande, utskott) där beslutet är 2026-08-20
    Och verkställighet v2 som gäller b2 där verkställigheten är 2026-08-31
    Och beslut b3 (SoL, boendestöd, gynnande, tjänsteman) där beslutet är 2026-08-20
    Och verkställighet v3 som gäller b3 där verkställigheten är 2026-08-31
    När läget prövas 2026-09-20
    Så gäller inte sosfs.genomforandeplan för v1
    Och gäller inte sosfs.genomforandeplan för v2
    Och är sosfs.genomforandeplan för v3 kommande

  Scenario: Försörjningsstöd för en månad kräver ingen prövning av fortsatt insats
    Givet beslut b1 (SoL, försörjningsstöd, gynnande, tjänsteman) där beslutet är 2026-08-25 och beslutets slutdag är 2026-09-30
    När läget prövas 2026-10-01
    Så gäller inte jo.tidsbegransat-beslut

  Scenario: Ett nytt beslut före slutdagen visar att fortsättningen har prövats
    Givet beslut b1 (LSS, ledsagarservice, gynnande, tjänsteman) där beslutet är 2025-12-15 och beslutets slutdag är 2026-12-31
    Och beslut b2 (LSS, ledsagarservice, gynnande, tjänsteman) där beslutet är 2026-11-15 och beslutets slutdag är 2027-12-31
    När läget prövas 2027-01-01
    Så har jo.tidsbegransat-beslut för b1 bortfallsdag 2026-11-15
    Och är jo.tidsbegransat-beslut för b2 kommande med sista dag 2027-12-31

  Scenario: Insatsen avslutas före slutdagen
    Givet beslut b1 (LSS, ledsagarservice, gynnande, tjänsteman) där beslutet är 2025-12-15, beslutets slutdag är 2026-12-31 och beslutets upphörande är 2026-10-01
    När läget prövas 2027-01-01
    Så har jo.tidsbegransat-beslut bortfallsdag 2026-10-01

  Scenario: En vuxens vård i HVB följer det allmänna rådet om genomförandeplan
    Givet den enskilde e1 där födelsedagen är 2005-08-31
    Och beslut b1 (SoL, vård i HVB, gynnande, utskott) där beslutet är 2026-08-20
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-08-30
    Och beslut b2 (SoL, vård i HVB, gynnande, utskott) där beslutet är 2026-08-20
    Och verkställighet v2 som gäller b2 där verkställigheten är 2026-08-31
    När läget prövas 2026-09-20
    Så gäller inte sosfs.genomforandeplan för v1
    Och är sosfs.genomforandeplan för v2 kommande

  Scenario: Beslutet har löpt ut utan att någon genomförandeplan har gjorts
    Givet beslut b1 (SoL, hemtjänst, gynnande, tjänsteman) där beslutet är 2026-03-20 och beslutets slutdag är 2026-08-31
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-04-01
    När läget prövas 2026-08-31
    Så är sosfs.genomforandeplan kommande
    När läget prövas 2026-09-01
    Så har sosfs.genomforandeplan bortfallsdag 2026-09-01

  Scenario: En dom om hemtjänst som väntar på laga kraft: ingen kontakt att erbjuda ännu
    Givet dom d1 (SoL, beviljar insats, hemtjänst, gäller först när den vunnit laga kraft) där domen är 2026-03-02
    När läget prövas 2026-05-20
    Så gäller inte sol.fast-omsorgskontakt-dom
    Och gäller inte sol.fast-omsorgskontakt-dom-laga-kraft

  Scenario: När domen om hemtjänst har fått laga kraft ska kontakten erbjudas
    Givet dom d1 (SoL, beviljar insats, hemtjänst, gäller först när den vunnit laga kraft) där domen är 2026-03-02 och domens laga kraft är 2026-03-24
    När läget prövas 2026-03-24
    Så är sol.fast-omsorgskontakt-dom-laga-kraft kommande
    Och vilar sol.fast-omsorgskontakt-dom-laga-kraft på SoL (2025:400) 10 kap. 7 §
    Och har sol.fast-omsorgskontakt-dom-laga-kraft ingen sista dag

  Scenario: Kontakten erbjöds sedan domen om hemtjänst fått laga kraft
    Givet dom d1 (SoL, beviljar insats, hemtjänst, gäller först när den vunnit laga kraft) där domen är 2026-03-02 och domens laga kraft är 2026-03-24
    Och händelse h1 som gäller d1 (erbjudande om fast omsorgskontakt) där händelsen är 2026-05-20
    När läget prövas 2026-05-20
    Så är sol.fast-omsorgskontakt-dom-laga-kraft fullgjord

  Scenario: En stoppad dom om hemtjänst: kontakten erbjuds när inhibitionen har upphört
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2026-03-02
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-05 och inhibitionens upphörande är 2026-05-04
    När läget prövas 2026-03-05
    Så är sol.fast-omsorgskontakt-dom förfallen
    Och gäller inte sol.fast-omsorgskontakt-dom-efter-inhibition
    När läget prövas 2026-05-04
    Så är sol.fast-omsorgskontakt-dom-efter-inhibition kommande
    Och vilar sol.fast-omsorgskontakt-dom-efter-inhibition på SoL (2025:400) 10 kap. 7 §

  Scenario: Kontakten erbjöds sedan inhibitionen av domen om hemtjänst upphört
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2026-03-02
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-05 och inhibitionens upphörande är 2026-05-04
    Och händelse h1 som gäller d1 (erbjudande om fast omsorgskontakt) där händelsen är 2026-05-20
    När läget prövas 2026-05-20
    Så är sol.fast-omsorgskontakt-dom-efter-inhibition fullgjord

  Scenario: En dom om hemtjänst som väntar på laga kraft i 2001 års lag: ingen kontakt att erbjuda ännu
    Givet dom d1 (SoL, beviljar insats, hemtjänst, gäller först när den vunnit laga kraft) där domen är 2024-03-04
    När läget prövas 2024-05-20
    Så gäller inte sol.fast-omsorgskontakt-dom
    Och gäller inte sol.fast-omsorgskontakt-dom-laga-kraft

  Scenario: När domen om hemtjänst har fått laga kraft i 2001 års lag ska kontakten erbjudas
    Givet dom d1 (SoL, beviljar insats, hemtjänst, gäller först när den vunnit laga kraft) där domen är 2024-03-04 och domens laga kraft är 2024-03-26
    När läget prövas 2024-03-26
    Så är sol.fast-omsorgskontakt-dom-laga-kraft kommande
    Och har sol.fast-omsorgskontakt-dom-laga-kraft ingen sista dag
    Och vilar sol.fast-omsorgskontakt-dom-laga-kraft på SoL (2001:453) 4 kap. 2 b §

  Scenario: Kontakten erbjöds sedan domen om hemtjänst fått laga kraft i 2001 års lag
    Givet dom d1 (SoL, beviljar insats, hemtjänst, gäller först när den vunnit laga kraft) där domen är 2024-03-04 och domens laga kraft är 2024-03-26
    Och händelse h1 som gäller d1 (erbjudande om fast omsorgskontakt) där händelsen är 2024-05-20
    När läget prövas 2024-05-20
    Så är sol.fast-omsorgskontakt-dom-laga-kraft fullgjord

  Scenario: En stoppad dom om hemtjänst i 2001 års lag: kontakten erbjuds när inhibitionen har upphört
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2024-03-04
    Och inhibition i1 som gäller d1 där inhibitionen är 2024-03-06 och inhibitionens upphörande är 2024-05-06
    När läget prövas 2024-03-06
    Så är sol.fast-omsorgskontakt-dom förfallen
    Och gäller inte sol.fast-omsorgskontakt-dom-efter-inhibition
    När läget prövas 2024-05-06
    Så är sol.fast-omsorgskontakt-dom-efter-inhibition kommande
    Och vilar sol.fast-omsorgskontakt-dom-efter-inhibition på SoL (2001:453) 4 kap. 2 b §

  Scenario: Kontakten erbjöds sedan inhibitionen av domen om hemtjänst upphört i 2001 års lag
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2024-03-04
    Och inhibition i1 som gäller d1 där inhibitionen är 2024-03-06 och inhibitionens upphörande är 2024-05-06
    Och händelse h1 som gäller d1 (erbjudande om fast omsorgskontakt) där händelsen är 2024-05-20
    När läget prövas 2024-05-20
    Så är sol.fast-omsorgskontakt-dom-efter-inhibition fullgjord

  Scenario: En dom om särskilt boende som väntar på laga kraft: ingen kontakt att erbjuda ännu
    Givet dom d1 (SoL, beviljar insats, särskilt boende, gäller först när den vunnit laga kraft) där domen är 2026-08-03
    När läget prövas 2026-10-20
    Så gäller inte sol.fast-omsorgskontakt-boende-dom
    Och gäller inte sol.fast-omsorgskontakt-boende-dom-laga-kraft

  Scenario: När domen om särskilt boende har fått laga kraft ska kontakten erbjudas
    Givet dom d1 (SoL, beviljar insats, särskilt boende, gäller först när den vunnit laga kraft) där domen är 2026-08-03 och domens laga kraft är 2026-08-25
    När läget prövas 2026-08-25
    Så är sol.fast-omsorgskontakt-boende-dom-laga-kraft kommande
    Och har sol.fast-omsorgskontakt-boende-dom-laga-kraft ingen sista dag

  Scenario: Kontakten erbjöds sedan domen om särskilt boende fått laga kraft
    Givet dom d1 (SoL, beviljar insats, särskilt boende, gäller först när den vunnit laga kraft) där domen är 2026-08-03 och domens laga kraft är 2026-08-25
    Och händelse h1 som gäller d1 (erbjudande om fast omsorgskontakt) där händelsen är 2026-10-20
    När läget prövas 2026-10-20
    Så är sol.fast-omsorgskontakt-boende-dom-laga-kraft fullgjord

  Scenario: En stoppad dom om särskilt boende: kontakten erbjuds när inhibitionen har upphört
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-08-03
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-08-05 och inhibitionens upphörande är 2026-10-05
    När läget prövas 2026-08-05
    Så är sol.fast-omsorgskontakt-boende-dom förfallen
    Och gäller inte sol.fast-omsorgskontakt-boende-dom-efter-inhibition
    När läget prövas 2026-10-05
    Så är sol.fast-omsorgskontakt-boende-dom-efter-inhibition kommande

  Scenario: Kontakten erbjöds sedan inhibitionen av domen om särskilt boende upphört
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-08-03
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-08-05 och inhibitionens upphörande är 2026-10-05
    Och händelse h1 som gäller d1 (erbjudande om fast omsorgskontakt) där händelsen är 2026-10-20
    När läget prövas 2026-10-20
    Så är sol.fast-omsorgskontakt-boende-dom-efter-inhibition fullgjord

  Scenario: Arbetet med planen hade redan börjat när behovet bedömdes
    Givet utredning u1 (vuxenutredning) där utredningens inledande är 2026-05-25
    Och händelse h1 (att arbetet med samordnad individuell plan började) där händelsen är 2026-06-01
    Och händelse h2 (bedömning att en samordnad individuell plan behövs) där händelsen är 2026-06-05
    När läget prövas 2026-06-30
    Så är sol.samordnad-individuell-plan fullgjord

  Scenario: Ett arbete som började sju år tidigare är inte den planen
    Givet händelse h1 (att arbetet med samordnad individuell plan började) där händelsen är 2019-06-03
    Och händelse h2 (bedömning att en samordnad individuell plan behövs) där händelsen är 2026-06-05
    När läget prövas 2026-06-30
    Så är sol.samordnad-individuell-plan försenad med sista dag 2026-06-05

  Scenario: Kontakten i det särskilda boendet erbjöds under utredningen
    Givet utredning u1 (vuxenutredning) där utredningens inledande är 2026-08-03 och utredningens avslutande är 2026-09-01
    Och beslut b1 (SoL, gynnande, särskilt boende) där beslutet är 2026-09-01
    Och händelse h1 (erbjudande om fast omsorgskontakt) där händelsen är 2026-08-28
    När läget prövas 2026-09-10
    Så är sol.fast-omsorgskontakt-sarskilt-boende fullgjord

  Scenario: Ett nytt beslut på en ny ansökan visar att fortsättningen har prövats
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2025-03-03
    Och beslut b1 som gäller a1 (SoL, gynnande, hemtjänst) där beslutet är 2025-03-20 och beslutets slutdag är 2026-03-31
    Och ansökan a2 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-03-02
    Och beslut b2 som gäller a2 (SoL, gynnande, hemtjänst) där beslutet är 2026-03-16 och beslutets slutdag är 2027-03-31
    När läget prövas 2026-04-10
    Så är jo.tidsbegransat-beslut för b1 förfallen
    Och har jo.tidsbegransat-beslut för b1 bortfallsdag 2026-03-16

  Scenario: Genomförandeplanen fanns redan när insatsen började
    Givet beslut b1 (SoL, hemtjänst, gynnande, tjänsteman) där beslutet är 2026-02-02
    Och plan p1 som gäller b1 (genomförandeplan) där planens upprättande är 2026-02-05
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-02-10
    När läget prövas 2026-03-01
    Så är sosfs.genomforandeplan fullgjord

  Scenariomall: Ett nytt beslut som följer direkt på det förra behöver inget nytt erbjudande om fast omsorgskontakt
    Givet beslut b1 (SoL, <insats>, gynnande, tjänsteman) där beslutet är 2026-08-03 och beslutets upphörande är 2026-11-30
    Och händelse h1 som gäller b1 (<händelse>) där händelsen är 2026-08-10
    Och beslut b2 (SoL, <insats>, gynnande, tjänsteman) där beslutet är 2026-12-01
    När läget prövas 2026-12-20
    Så gäller inte <regel> för b2

    Exempel:
      | insats          | händelse                                                 | regel                                   |
      | hemtjänst       | erbjudande om fast omsorgskontakt                        | sol.fast-omsorgskontakt                 |
      | hemtjänst       | bedömning att fast omsorgskontakt är uppenbart obehövlig | sol.fast-omsorgskontakt                 |
      | särskilt boende | erbjudande om fast omsorgskontakt                        | sol.fast-omsorgskontakt-sarskilt-boende |

  Scenariomall: Efter ett uppehåll erbjuds fast omsorgskontakt igen
    Givet beslut b1 (SoL, <insats>, gynnande, tjänsteman) där beslutet är 2026-08-03 och beslutets upphörande är 2026-11-15
    Och händelse h1 som gäller b1 (erbjudande om fast omsorgskontakt) där händelsen är 2026-08-10
    Och beslut b2 (SoL, <insats>, gynnande, tjänsteman) där beslutet är 2026-12-01
    När läget prövas 2026-12-20
    Så är <regel> för b2 kommande

    Exempel:
      | insats          | regel                                   |
      | hemtjänst       | sol.fast-omsorgskontakt                 |
      | särskilt boende | sol.fast-omsorgskontakt-sarskilt-boende |

  # --- Den som har insatsen, under det avgörande som nu gäller: SoL (2025:400) 10 kap. 7 §

  Scenariomall: Ges insatsen enligt ett nyare beslut är det under det som kontakten ska erbjudas
    Givet beslut b1 (SoL, <insats>, gynnande, tjänsteman) där beslutet är 2026-08-03
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-08-10
    Och beslut b2 (SoL, <insats>, gynnande, tjänsteman) där beslutet är 2026-10-01
    Och verkställighet v2 som gäller b2 där verkställigheten är 2026-10-05
    Och händelse h1 som gäller b2 (erbjudande om fast omsorgskontakt) där händelsen är 2026-10-06
    När läget prövas 2026-11-20
    Så är <regel> för b1 förfallen
    Och har <regel> för b1 bortfallsdag 2026-10-05
    Och är <regel> för b2 fullgjord

    Exempel:
      | insats          | regel                                   |
      | hemtjänst       | sol.fast-omsorgskontakt                 |
      | särskilt boende | sol.fast-omsorgskontakt-sarskilt-boende |

  Scenariomall: Ett nyare beslut som inte har verkställts tar inte över
    Givet beslut b1 (SoL, <insats>, gynnande, tjänsteman) där beslutet är 2026-08-03
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-08-10
    Och beslut b2 (SoL, <insats>, gynnande, tjänsteman) där beslutet är 2026-10-01
    När läget prövas 2026-11-20
    Så är <regel> för b1 kommande
    Och är <regel> för b2 kommande

    Exempel:
      | insats          | regel                                   |
      | hemtjänst       | sol.fast-omsorgskontakt                 |
      | särskilt boende | sol.fast-omsorgskontakt-sarskilt-boende |

  Scenariomall: Ges insatsen enligt ett nyare beslut än domen är det under det som kontakten ska erbjudas
    Givet dom d1 (SoL, beviljar insats, <insats>, <gäller>) där <dagar>
    Och verkställighet v1 som gäller d1 där verkställigheten är 2026-09-07
    Och beslut b2 (SoL, <insats>, gynnande, tjänsteman) där beslutet är 2026-10-01
    Och verkställighet v2 som gäller b2 där verkställigheten är 2026-10-05
    När läget prövas 2026-11-20
    Så är <regel> för d1 förfallen
    Och har <regel> för d1 bortfallsdag 2026-10-05

    Exempel:
      | insats          | gäller                                      | dagar                                                   | regel                                         |
      | hemtjänst       | inte gäller först när den vunnit laga kraft | domen är 2026-08-03                                     | sol.fast-omsorgskontakt-dom                   |
      | hemtjänst       | gäller först när den vunnit laga kraft      | domen är 2026-08-03 och domens laga kraft är 2026-09-01 | sol.fast-omsorgskontakt-dom-laga-kraft        |
      | särskilt boende | inte gäller först när den vunnit laga kraft | domen är 2026-08-03                                     | sol.fast-omsorgskontakt-boende-dom            |
      | särskilt boende | gäller först när den vunnit laga kraft      | domen är 2026-08-03 och domens laga kraft är 2026-09-01 | sol.fast-omsorgskontakt-boende-dom-laga-kraft |

  Scenariomall: Den som inte längre får insatsen enligt den dom som stoppades behöver ingen kontakt
    Givet dom d1 (SoL, beviljar insats, <insats>, inte gäller först när den vunnit laga kraft) där domen är 2026-08-03
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-08-10 och inhibitionens upphörande är 2026-09-01
    Och verkställighet v1 som gäller d1 där verkställigheten är 2026-09-07 och verkställighetens slut är 2026-10-05
    När läget prövas 2026-11-20
    Så är <regel> för i1 förfallen
    Och har <regel> för i1 bortfallsdag 2026-10-05

    Exempel:
      | insats          | regel                                               |
      | hemtjänst       | sol.fast-omsorgskontakt-dom-efter-inhibition        |
      | särskilt boende | sol.fast-omsorgskontakt-boende-dom-efter-inhibition |

  Scenariomall: Den som inte längre får insatsen behöver ingen kontakt
    Givet beslut b1 (SoL, <insats>, gynnande, tjänsteman) där beslutet är 2026-08-03
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-08-10 och verkställighetens slut är 2026-10-05
    När läget prövas 2026-11-20
    Så är <regel> för b1 förfallen
    Och har <regel> för b1 bortfallsdag 2026-10-05

    Exempel:
      | insats          | regel                                   |
      | hemtjänst       | sol.fast-omsorgskontakt                 |
      | särskilt boende | sol.fast-omsorgskontakt-sarskilt-boende |

  Scenario: Byts utföraren fortsätter insatsen, och kontakten ska erbjudas
    Givet beslut b1 (SoL, hemtjänst, gynnande, tjänsteman) där beslutet är 2026-08-03
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-08-10 och verkställighetens slut är 2026-10-05
    Och verkställighet v2 som gäller b1 där verkställigheten är 2026-10-06
    När läget prövas 2026-11-20
    Så är sol.fast-omsorgskontakt för b1 kommande

  Scenariomall: Återkallas ansökan behövs ingen kontakt
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2026-07-20 och återkallelsen av ansökan är 2026-09-15
    Och beslut b1 som gäller a1 (SoL, <insats>, gynnande, tjänsteman) där beslutet är 2026-08-03
    När läget prövas 2026-11-20
    Så är <regel> för b1 förfallen
    Och har <regel> för b1 bortfallsdag 2026-09-15

    Exempel:
      | insats          | regel                                   |
      | hemtjänst       | sol.fast-omsorgskontakt                 |
      | särskilt boende | sol.fast-omsorgskontakt-sarskilt-boende |

  Scenario: Återkallas ansökan behöver frågan om fortsatt insats inte prövas
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2026-01-20 och återkallelsen av ansökan är 2026-03-16
    Och beslut b1 som gäller a1 (SoL, boendestöd, gynnande, tjänsteman) där beslutet är 2026-02-02 och beslutets slutdag är 2026-06-30
    När läget prövas 2026-07-10
    Så är jo.tidsbegransat-beslut förfallen
    Och har jo.tidsbegransat-beslut bortfallsdag 2026-03-16

  # --- En upprättad plan visar att arbetet hade börjat: 10 kap. 8 §

  Scenario: Planen var upprättad i samma utredning när behovet antecknades
    Givet utredning u1 (vuxenutredning) där utredningens inledande är 2026-04-20
    Och plan l1 (samordnad individuell plan) där planens upprättande är 2026-05-01
    Och händelse h1 (bedömning att en samordnad individuell plan behövs) där händelsen är 2026-05-04
    När läget prövas 2026-06-30
    Så är sol.samordnad-individuell-plan fullgjord
    Och har sol.samordnad-individuell-plan fullgjorddag 2026-05-01

  Scenario: En plan från en tidigare sak visar inte att arbetet har börjat
    Givet utredning u1 (vuxenutredning) där utredningens inledande är 2026-04-20
    Och plan l1 (samordnad individuell plan) där planens upprättande är 2024-05-01
    Och händelse h1 (bedömning att en samordnad individuell plan behövs) där händelsen är 2026-05-04
    När läget prövas 2026-06-30
    Så är sol.samordnad-individuell-plan försenad med sista dag 2026-05-04, 57 dagar för sent
