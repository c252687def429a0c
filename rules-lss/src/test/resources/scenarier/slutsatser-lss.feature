# language: sv
Egenskap: Slutsatser enligt LSS

  # --- Det som har avbrutits hade börjat, LSS 28 f § 2 st. ----------------------------------------------

  Scenario: Ett avbrott utan verkställighet visar att insatsen hade börjat senast dagen före
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2026-01-12
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-02
    När läget prövas 2026-04-20
    Så följer slutsats.avbrott-utan-verkstallighet-lss av x1: verkställigheten 2026-03-01, gäller b1
    Och har lss.ej-verkstallt-beslut-ivo för b1 bortfallsdag 2026-03-01

  Scenario: Ett avbrott i det som aldrig beviljades visar inget
    Givet beslut b1 (LSS, inte gynnande, kontaktperson) där beslutet är 2026-01-12
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-02
    När läget prövas 2026-04-20
    Så följer inte slutsats.avbrott-utan-verkstallighet-lss

  Scenario: Det som bara har verkställts delvis är inte verkställt för att det har avbrutits
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2025-07-10
    Och verkställighet v1 som gäller b1 (delvis) där verkställigheten är 2025-08-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-08-20
    När läget prövas 2026-01-15
    Så går v1 före slutsats.avbrott-utan-verkstallighet-lss
    Och är tillfälle 2025-Q4 av lss.ej-verkstallt-beslut-ivo för b1 kommande med sista dag 2026-01-31
    Och är lss.insats-inom-skalig-tid för b1 kommande

  Scenario: En redovisad arbetstid visar att assistansen hade börjat
    Givet beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2026-01-12
    Och inlämnad rapport r1 som gäller b1 (redovisning av arbetstid) där rapporten är 2026-03-05
    När läget prövas 2026-06-01
    Så följer slutsats.arbetstid-visar-verkstallighet av r1: verkställigheten 2026-03-05, gäller b1
    Och är lss.ej-verkstallt-beslut-ivo förfallen

  Scenario: En rapport till IVO visar inte att assistansen hade börjat
    Givet beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2026-01-12
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO) där rapporten är 2026-05-05
    När läget prövas 2026-06-01
    Så följer inte slutsats.arbetstid-visar-verkstallighet

  Scenario: Den registrerade verkställigheten går före redovisningen
    Givet beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2026-01-12
    Och inlämnad rapport r1 som gäller b1 (redovisning av arbetstid) där rapporten är 2026-03-05
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-01-20
    När läget prövas 2026-06-01
    Så går v1 före slutsats.arbetstid-visar-verkstallighet
