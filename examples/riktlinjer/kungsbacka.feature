# language: sv
Egenskap: Kungsbackas handläggningstider

  Scenario: Särskilt boende inom en månad, från den trettioförsta
    Givet ansökan a1 (insats enligt SoL, särskilt boende) där ansökans ankomst är 2026-01-31
    När läget prövas 2026-02-28
    Så är kungsbacka.sarskilt-boende kommande med sista dag 2026-02-28
    Och har kungsbacka.sarskilt-boende styrkan lokal riktlinje
    Och gäller inte kungsbacka.sarskilt-boende-annan-kommun
    Och gäller inte kungsbacka.korttid-hemtjanst

  Scenario: Den som bor i en annan kommun väntar högst två månader
    Givet ansökan a1 (insats i annan kommun, särskilt boende) där ansökans ankomst är 2026-01-31
    När läget prövas 2026-04-01
    Så är kungsbacka.sarskilt-boende-annan-kommun försenad med sista dag 2026-03-31, 1 dag för sent
    Och gäller inte kungsbacka.sarskilt-boende

  Scenario: Erbjudande inom tre månader från beslutet
    Givet beslut b1 (SoL, särskilt boende, gynnande) där beslutet är 2026-11-30
    Och erbjudande e1 som gäller b1 där erbjudandet är 2027-02-28
    När läget prövas 2027-03-01
    Så är kungsbacka.erbjudande fullgjord med sista dag 2027-02-28

  Scenario: Ett avslag ger inget erbjudande
    Givet beslut b1 (SoL, särskilt boende) där beslutet är 2026-11-30
    När läget prövas 2027-03-01
    Så gäller inte kungsbacka.erbjudande

  Scenario: Hemtjänst inom fjorton dagar
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-03-02
    Och beslut b1 som gäller a1 (SoL, hemtjänst, gynnande) där beslutet är 2026-03-17
    När läget prövas 2026-03-20
    Så är kungsbacka.korttid-hemtjanst fullgjord för sent
