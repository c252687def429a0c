# language: sv
Egenskap: Örebros uppföljning

  Scenario: Utskriven dagen före ändringen: fyrtio dagar
    Givet sluten vård s1 där utskrivningen från sjukhuset är 2016-08-31
    När läget prövas 2016-10-11
    Så är orebro.uppfoljning-utskrivning försenad med sista dag 2016-10-10, 1 dag för sent
    Och har orebro.uppfoljning-utskrivning styrkan lokal riktlinje

  Scenario: Utskriven den dag ändringen började gälla: trettio dagar
    Givet sluten vård s1 där utskrivningen från sjukhuset är 2016-09-01
    Och granskning g1 (uppföljning) där granskningen är 2016-10-02
    När läget prövas 2016-10-11
    Så är orebro.uppfoljning-utskrivning fullgjord för sent

  Scenario: Den gamla tiden ändras inte i efterhand
    Givet sluten vård s1 där utskrivningen från sjukhuset är 2016-08-31
    Och granskning g1 (uppföljning) där granskningen är 2016-10-10
    När läget prövas 2026-01-01
    Så är orebro.uppfoljning-utskrivning fullgjord med sista dag 2016-10-10

  Scenario: Före den första riktlinjen
    Givet sluten vård s1 där utskrivningen från sjukhuset är 2013-12-31
    När läget prövas 2014-03-01
    Så gäller inte orebro.uppfoljning-utskrivning

  Scenario: Årlig uppföljning
    Givet beslut b1 (SoL, hemtjänst, gynnande) där beslutet är 2025-02-28
    När läget prövas 2026-03-01
    Så är orebro.arlig-uppfoljning försenad med sista dag 2026-02-28, 1 dag för sent

  Scenario: Försörjningsstöd följs inte upp så
    Givet beslut b1 (SoL, försörjningsstöd, gynnande) där beslutet är 2025-02-28
    När läget prövas 2026-03-01
    Så gäller inte orebro.arlig-uppfoljning
