# language: sv
Egenskap: Skellefteås kvartalsrapporter

  Scenario: Avläsningen den 31 december: rapport till IVO
    Givet beslut b1 (SoL, boendestöd, gynnande) där beslutet är 2025-09-30
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO) där rapporten är 2026-01-20
    När läget prövas 2026-01-25
    Så är tillfälle 2025-Q4 av skelleftea.ivo fullgjord med sista dag 2026-01-31
    Och är tillfälle 2026-Q1 av skelleftea.ivo kommande med sista dag 2026-04-30
    Och har skelleftea.ivo styrkan lokal riktlinje

  Scenario: Avläsningen den 31 december: statistikrapport till fullmäktige
    Givet beslut b1 (SoL, boendestöd, gynnande) där beslutet är 2025-09-30
    Och inlämnad rapport r1 som gäller b1 (statistikrapport till fullmäktige) där rapporten är 2026-01-20
    När läget prövas 2026-01-25
    Så är tillfälle 2025-Q4 av skelleftea.fullmaktige fullgjord med sista dag 2026-01-31
    Och är tillfälle 2026-Q1 av skelleftea.fullmaktige kommande med sista dag 2026-04-30
    Och har skelleftea.fullmaktige styrkan lokal riktlinje

  Scenario: Avläsningen den 31 december: rapport till revisorerna
    Givet beslut b1 (SoL, boendestöd, gynnande) där beslutet är 2025-09-30
    Och inlämnad rapport r1 som gäller b1 (rapport till revisorerna) där rapporten är 2026-01-20
    När läget prövas 2026-01-25
    Så är tillfälle 2025-Q4 av skelleftea.revisorerna fullgjord med sista dag 2026-01-31
    Och är tillfälle 2026-Q1 av skelleftea.revisorerna kommande med sista dag 2026-04-30
    Och har skelleftea.revisorerna styrkan lokal riktlinje

  Scenario: Ett avslag rapporteras inte
    Givet beslut b1 (SoL, boendestöd) där beslutet är 2025-09-30
    När läget prövas 2026-01-25
    Så gäller inte skelleftea.ivo
    Och gäller inte skelleftea.fullmaktige
    Och gäller inte skelleftea.revisorerna

  Scenario: Verkställt inom tre månader rapporteras inte
    Givet beslut b1 (SoL, boendestöd, gynnande) där beslutet är 2025-09-30
    Och verkställighet v1 som gäller b1 där verkställigheten är 2025-12-30
    När läget prövas 2026-01-25
    Så är skelleftea.ivo förfallen
