# language: sv
Egenskap: Vadstenas servicegarantier

  Scenario: Kontakt inom sju arbetsdagar
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-03-02
    Och kontakt k1 som gäller a1 (den enskilde, telefonkontakt) där kontakten är 2026-03-11
    När läget prövas 2026-03-12
    Så är vadstena.kontakt fullgjord med sista dag 2026-03-11
    Och har vadstena.kontakt styrkan lokal riktlinje

  Scenario: Ekonomiskt bistånd har ingen kontaktgaranti men en tid för beslut
    Givet ansökan a1 (ekonomiskt bistånd) där ansökans ankomst är 2026-03-02
    När läget prövas 2026-03-12
    Så gäller inte vadstena.kontakt
    Och är vadstena.forsorjningsstod-ny kommande med sista dag 2026-03-20
    Och gäller inte vadstena.forsorjningsstod-aterkommande

  Scenario: Den som redan har försörjningsstöd får beslut snabbare
    Givet tid med försörjningsstöd t1 där försörjningsstödets början är 2026-01-01
    Och ansökan a1 (ekonomiskt bistånd) där ansökans ankomst är 2026-03-02
    När läget prövas 2026-03-17
    Så är vadstena.forsorjningsstod-aterkommande försenad med sista dag 2026-03-16, 1 dag för sent
    Och gäller inte vadstena.forsorjningsstod-ny

  Scenario: Ett bistånd som börjar efter ansökan gör den inte återkommande
    Givet ansökan a1 (ekonomiskt bistånd) där ansökans ankomst är 2026-03-02
    Och tid med försörjningsstöd t1 där försörjningsstödets början är 2026-03-10
    När läget prövas 2026-03-17
    Så är vadstena.forsorjningsstod-ny kommande med sista dag 2026-03-20

  Scenario: Hemtjänst över påsken: långfredagen och annandagen räknas inte
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-03-30
    När läget prövas 2026-04-16
    Så är vadstena.hemtjanst försenad med sista dag 2026-04-15, 1 dag för sent
    Och gäller inte vadstena.korttidsboende
    Och gäller inte vadstena.sarskilt-boende
    Och gäller inte vadstena.avlosning
    Och gäller inte vadstena.lss
    Och gäller inte vadstena.personlig-assistans

  Scenario: Korttidsboende
    Givet ansökan a1 (insats enligt SoL, korttidsboende) där ansökans ankomst är 2026-03-02
    När läget prövas 2026-03-09
    Så är vadstena.korttidsboende kommande med sista dag 2026-03-09
    Och gäller inte vadstena.hemtjanst

  Scenario: Särskilt boende: fyrtio arbetsdagar med påsk emellan
    Givet ansökan a1 (insats enligt SoL, särskilt boende) där ansökans ankomst är 2026-03-02
    När läget prövas 2026-03-09
    Så är vadstena.sarskilt-boende kommande med sista dag 2026-04-29

  Scenario: Dagverksamhet
    Givet ansökan a1 (insats enligt SoL, dagverksamhet) där ansökans ankomst är 2026-03-02
    När läget prövas 2026-03-09
    Så är vadstena.avlosning kommande med sista dag 2026-03-30

  Scenario: LSS
    Givet ansökan a1 (insats enligt LSS) där ansökans ankomst är 2026-03-02
    När läget prövas 2026-03-09
    Så är vadstena.lss kommande med sista dag 2026-04-29

  Scenario: Personlig assistans
    Givet ansökan a1 (personlig assistans) där ansökans ankomst är 2026-03-02
    När läget prövas 2026-03-09
    Så är vadstena.personlig-assistans kommande med sista dag 2026-06-02
