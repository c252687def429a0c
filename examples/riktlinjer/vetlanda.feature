# language: sv
Egenskap: Vetlandas riktlinje om ekonomiskt bistånd

  Scenario: Första besöket inom fjorton dagar
    Givet ansökan a1 (ekonomiskt bistånd) där ansökans ankomst är 2026-03-02
    Och kontakt k1 som gäller a1 (den enskilde, besök) där kontakten är 2026-03-16
    När läget prövas 2026-03-17
    Så är vetlanda.forsta-besok fullgjord med sista dag 2026-03-16
    Och har vetlanda.forsta-besok styrkan lokal riktlinje

  Scenario: Ett telefonsamtal är inget besök
    Givet ansökan a1 (ekonomiskt bistånd) där ansökans ankomst är 2026-03-02
    Och kontakt k1 som gäller a1 (den enskilde, telefonkontakt) där kontakten är 2026-03-10
    När läget prövas 2026-03-17
    Så är vetlanda.forsta-besok försenad med sista dag 2026-03-16, 1 dag för sent

  Scenario: Den som redan har försörjningsstöd
    Givet tid med försörjningsstöd t1 där försörjningsstödets början är 2026-01-01
    Och ansökan a1 (ekonomiskt bistånd) där ansökans ankomst är 2026-03-02
    När läget prövas 2026-03-17
    Så gäller inte vetlanda.forsta-besok
