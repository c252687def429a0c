# language: sv
Egenskap: Norrköpings riktlinje om särskilt boende

  Scenario: Första erbjudandet inom tre månader
    Givet beslut b1 (SoL, särskilt boende, gynnande) där beslutet är 2026-01-15
    När läget prövas 2026-04-16
    Så är norrkoping.erbjudande försenad med sista dag 2026-04-15, 1 dag för sent
    Och har norrkoping.erbjudande styrkan lokal riktlinje

  Scenario: Ett erbjudande i tid räcker även om det avböjs
    Givet beslut b1 (SoL, särskilt boende, gynnande) där beslutet är 2026-01-15
    Och erbjudande e1 som gäller b1 där erbjudandet är 2026-04-10 och att erbjudandet avböjdes är 2026-04-12
    När läget prövas 2026-04-16
    Så är norrkoping.erbjudande fullgjord med sista dag 2026-04-15

  Scenario: Hemtjänst erbjuds inte
    Givet beslut b1 (SoL, hemtjänst, gynnande) där beslutet är 2026-01-15
    När läget prövas 2026-04-16
    Så gäller inte norrkoping.erbjudande
