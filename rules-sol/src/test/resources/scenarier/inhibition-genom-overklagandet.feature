# language: sv
Egenskap: Inhibitionen är antecknad på överklagandet, FPL 28 §

  Scenario: Domen är stoppad fast inhibitionen pekar på överklagandet
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-02-27
    Och överklagande o1 som gäller d1 (part som företräder det allmänna) där överklagandets ankomst är 2026-03-06
    Och inhibition i1 som gäller o1 där inhibitionen är 2026-03-12
    När läget prövas 2026-04-01
    Så följer slutsats.inhibition-genom-overklagandet av i1: gäller d1
    Och är sol.dom-galler-omedelbart förfallen

  Scenario: När inhibitionen har upphört gäller domen igen
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-02-27
    Och överklagande o1 som gäller d1 (part som företräder det allmänna) där överklagandets ankomst är 2026-03-06
    Och inhibition i1 som gäller o1 där inhibitionen är 2026-03-12 och inhibitionens upphörande är 2026-04-20
    När läget prövas 2026-05-04
    Så är sol.dom-galler-efter-inhibition kommande

  Scenario: Inhibitionen pekar på domen själv
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-02-27
    Och överklagande o1 som gäller d1 (part som företräder det allmänna) där överklagandets ankomst är 2026-03-06
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-12
    När läget prövas 2026-04-01
    Så följer inte slutsats.inhibition-genom-overklagandet
    Och är sol.dom-galler-omedelbart förfallen

  Scenario: Två domar, och bara den ena är överklagad och stoppad
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-02-27
    Och dom d2 (SoL, beviljar insats, hemtjänst) där domen är 2026-02-27
    Och överklagande o1 som gäller d1 (part som företräder det allmänna) där överklagandets ankomst är 2026-03-06
    Och inhibition i1 som gäller o1 där inhibitionen är 2026-03-12
    När läget prövas 2026-04-01
    Så är sol.dom-galler-omedelbart för d1 förfallen
    Och är sol.dom-galler-omedelbart för d2 kommande
