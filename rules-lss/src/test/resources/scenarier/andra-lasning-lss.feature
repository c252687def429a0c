# language: sv
Egenskap: Andra läsningen av skyldigheter enligt LSS, räknad ur lagtexten

  # LSS 23 e § andra stycket: frågan överlämnas genast till IVO
  Scenario: Frågan överlämnas samma dag även på midsommarafton
    Givet akt k1 (personakt i enskild verksamhet enligt LSS)
    Och händelse e1 som gäller k1 (bedömning att personakten inte bör lämnas ut) där händelsen är 2025-06-20
    Och händelse e2 som gäller e1 (överlämnande av frågan till IVO) där händelsen är 2025-06-20
    När läget prövas 2025-06-25
    Så är lss.enskild-akt-fragan-till-ivo fullgjord med sista dag 2025-06-20

  Scenario: Frågan överlämnas en dag efter bedömningen
    Givet akt k1 (personakt i enskild verksamhet enligt LSS)
    Och händelse e1 som gäller k1 (bedömning att personakten inte bör lämnas ut) där händelsen är 2025-08-31
    Och händelse e2 som gäller e1 (överlämnande av frågan till IVO) där händelsen är 2025-09-01
    När läget prövas 2025-09-05
    Så är lss.enskild-akt-fragan-till-ivo fullgjord för sent med sista dag 2025-08-31, 1 dag för sent

  Scenario: Frågan överlämnas genast även före paragrafens nya beteckning 2019
    Givet akt k1 (personakt i enskild verksamhet enligt LSS)
    Och händelse e1 som gäller k1 (bedömning att personakten inte bör lämnas ut) där händelsen är 2018-12-31
    När läget prövas 2019-01-01
    Så är lss.enskild-akt-fragan-till-ivo försenad med sista dag 2018-12-31, 1 dag för sent

  Scenario: Akt i enskild verksamhet enligt SoL
    Givet akt k1 (personakt i enskild verksamhet)
    Och händelse e1 som gäller k1 (bedömning att personakten inte bör lämnas ut) där händelsen är 2025-06-20
    När läget prövas 2025-06-25
    Så gäller inte lss.enskild-akt-fragan-till-ivo

  # LSS 23 f § tredje stycket: minst två år från det att akten kom in till arkivmyndigheten
  Scenario: Omhändertagen akt gallrad på den sista dag den ska finnas kvar
    Givet akt k1 (omhändertagen personakt enligt LSS) där att akten kom in till arkivet är 2023-08-31 och gallringen är 2025-08-31
    När läget prövas 2025-10-01
    Så är lss.omhandertagen-akt-bevaras förfallen
    Och har lss.omhandertagen-akt-bevaras bortfallsdag 2025-09-01

  Scenario: Omhändertagen akt gallrad dagen efter två år
    Givet akt k1 (omhändertagen personakt enligt LSS) där att akten kom in till arkivet är 2023-08-31 och gallringen är 2025-09-01
    När läget prövas 2025-10-01
    Så är lss.omhandertagen-akt-bevaras fullgjord

  Scenario: Omhändertagen akt som kom in på skottdagen
    Givet akt k1 (omhändertagen personakt enligt LSS) där att akten kom in till arkivet är 2024-02-29 och gallringen är 2026-02-28
    När läget prövas 2026-03-05
    Så är lss.omhandertagen-akt-bevaras förfallen
    Och har lss.omhandertagen-akt-bevaras bortfallsdag 2026-03-01

  Scenario: Omhändertagen akt undantagen för forskning gallras aldrig
    Givet akt k1 (omhändertagen personakt enligt LSS, undantagen för forskning) där att akten kom in till arkivet är 2010-08-31 och gallringen är 2025-09-01
    När läget prövas 2025-10-01
    Så är lss.omhandertagen-akt-bevaras fullgjord med sista dag 2012-09-01
    Och är lss.omhandertagen-akt-forskning försenad

  Scenario: Akt som aldrig tagits om hand
    Givet akt k1 (personakt enligt LSS) där den sista anteckningen är 2024-02-29
    När läget prövas 2025-10-01
    Så gäller inte lss.omhandertagen-akt-bevaras

  # LSS 10 § andra stycket: underrättelse om upprättade planer, ingen tid
  Scenario: Upprättad plan har ingen dag för underrättelsen
    Givet plan p1 (individuell plan enligt LSS) där planens upprättande är 2025-08-31
    När läget prövas 2025-12-01
    Så har lss.underrattelse-om-plan ingen sista dag

  Scenario: Regionen är underrättad om planen
    Givet plan p1 (individuell plan enligt LSS) där planens upprättande är 2024-02-29
    Och händelse e1 som gäller p1 (underrättelse om upprättad plan) där händelsen är 2024-03-01
    När läget prövas 2024-04-01
    Så är lss.underrattelse-om-plan fullgjord

  Scenario: En plan som bara erbjudits är inte upprättad
    Givet plan p1 (individuell plan enligt LSS) där erbjudandet om plan är 2025-08-31 och att planen avböjdes är 2025-09-15
    När läget prövas 2025-12-01
    Så gäller inte lss.underrattelse-om-plan

  Scenario: En samordnad individuell plan är ingen plan enligt LSS
    Givet plan p1 (samordnad individuell plan) där planens upprättande är 2025-08-31
    När läget prövas 2025-12-01
    Så gäller inte lss.underrattelse-om-plan

  # LSS 24 e §: dokumenteras, utredas och avhjälpas utan dröjsmål, från 1 juli 2011
  Scenario: Missförhållandet är inte avhjälpt
    Givet missförhållande m1 (LSS) där att missförhållandet uppmärksammades är 2025-08-31 och rapporten om missförhållandet är 2025-08-31
    När läget prövas 2025-12-01
    Så har lss.lex-sarah-utredning ingen sista dag
    Och vilar lss.lex-sarah-utredning på LSS (1993:387) 24 e §

  Scenario: Missförhållandet är avhjälpt
    Givet missförhållande m1 (LSS) där rapporten om missförhållandet är 2025-08-31, utredningen av missförhållandet är 2025-09-01 och att missförhållandet avhjälptes är 2025-09-20
    När läget prövas 2025-12-01
    Så är lss.lex-sarah-utredning fullgjord

  Scenario: Att utredningen har börjat räcker inte, missförhållandet ska också avhjälpas
    Givet missförhållande m1 (LSS) där rapporten om missförhållandet är 2025-08-31 och utredningen av missförhållandet är 2025-09-01
    När läget prövas 2025-09-02
    Så är lss.lex-sarah-avhjalpande kommande
    Och har lss.lex-sarah-avhjalpande ingen sista dag

  Scenario: Missförhållande före 1 juli 2011
    Givet missförhållande m1 (LSS) där att missförhållandet uppmärksammades är 2011-06-30, rapporten om missförhållandet är 2011-06-30 och att missförhållandet avhjälptes är 2011-07-05
    När läget prövas 2011-07-10
    Så gäller inte lss.lex-sarah-utredning

  Scenario: Missförhållande den 1 juli 2011
    Givet missförhållande m1 (LSS) där att missförhållandet uppmärksammades är 2011-07-01 och rapporten om missförhållandet är 2011-07-01
    När läget prövas 2011-07-10
    Så vilar lss.lex-sarah-utredning på LSS (1993:387) 24 e §

  # LSS 24 f §: utredningen bifogas anmälan; är den inte klar kompletteras anmälan inom två månader
  Scenario: Komplettering räknad från nyårsafton
    Givet missförhållande m1 (LSS) där rapporten om missförhållandet är 2023-12-20, bedömningen att missförhållandet är allvarligt är 2023-12-31 och anmälan till IVO är 2023-12-31
    När läget prövas 2024-01-15
    Så är lss.lex-sarah-komplettering kommande med sista dag 2024-02-29

  Scenario: Komplettering en dag för sent
    Givet missförhållande m1 (LSS) där rapporten om missförhållandet är 2025-06-20, bedömningen att missförhållandet är allvarligt är 2025-06-25, anmälan till IVO är 2025-06-26 och att utredningen lämnades till IVO är 2025-08-27
    När läget prövas 2025-09-15
    Så är lss.lex-sarah-komplettering fullgjord för sent med sista dag 2025-08-26, 1 dag för sent
    Och har lss.lex-sarah-komplettering styrkan föreskrift

  Scenario: Utredningen bifogad anmälan
    Givet missförhållande m1 (LSS) där rapporten om missförhållandet är 2025-06-20, bedömningen att missförhållandet är allvarligt är 2025-06-25, anmälan till IVO är 2025-06-30 och att utredningen lämnades till IVO är 2025-06-30
    När läget prövas 2025-09-15
    Så är lss.lex-sarah-komplettering fullgjord

  Scenario: Ingen anmälan, ingen komplettering
    Givet missförhållande m1 (LSS) där rapporten om missförhållandet är 2025-06-20 och bedömningen att missförhållandet inte är allvarligt är 2025-06-25
    När läget prövas 2025-09-15
    Så gäller inte lss.lex-sarah-komplettering

  Scenario: Missförhållande enligt SoL
    Givet missförhållande m1 (SoL) där rapporten om missförhållandet är 2025-06-20, bedömningen att missförhållandet är allvarligt är 2025-06-25 och anmälan till IVO är 2025-06-30
    När läget prövas 2025-07-15
    Så gäller inte lss.lex-sarah-komplettering
    Och gäller inte lss.lex-sarah-utredning

  # LSS 28 a § första stycket andra meningen: på nytt inom skälig tid efter avbrott
  Scenario: Avbrott utan återupptagande
    Givet beslut b1 (LSS, daglig verksamhet, gynnande, nämnd) där beslutet är 2025-08-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-11-30
    När läget prövas 2025-12-20
    Så har lss.avbruten-insats-inom-skalig-tid ingen sista dag
    Och vilar lss.avbruten-insats-inom-skalig-tid på LSS (1993:387) 28 a § 1 st.

  Scenario: Avbrott som återupptagits
    Givet beslut b1 (LSS, daglig verksamhet, gynnande, nämnd) där beslutet är 2025-08-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2024-02-29 och återupptagandet är 2024-03-31
    När läget prövas 2025-12-20
    Så är lss.avbruten-insats-inom-skalig-tid fullgjord

  Scenario: Avbrott i insats enligt SoL
    Givet beslut b1 (SoL, hemtjänst, gynnande, nämnd) där beslutet är 2025-08-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2025-11-30
    När läget prövas 2025-12-20
    Så gäller inte lss.avbruten-insats-inom-skalig-tid

  Scenario: Avbrott före 1 juli 2008 som fortsatte därefter räknas bara från lagändringen
    Givet beslut b1 (LSS, daglig verksamhet, gynnande, nämnd) där beslutet är 2007-08-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2008-05-31
    När läget prövas 2008-07-01
    Så har lss.avbruten-insats-inom-skalig-tid ingen sista dag

  Scenario: Avbrott som var över före 1 juli 2008
    Givet beslut b1 (LSS, daglig verksamhet, gynnande, nämnd) där beslutet är 2007-08-01
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2008-02-29 och återupptagandet är 2008-06-30
    När läget prövas 2008-08-01
    Så gäller inte lss.avbruten-insats-inom-skalig-tid

  # LSS 28 e § andra stycket: delgiven inom två år från domens laga kraft
  Scenario: Ansökan delgiven på tvåårsdagen
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet) där domen är 2023-08-01 och domens laga kraft är 2023-09-01
    Och händelse e1 som gäller d1 (delgivning av ansökan om särskild avgift) där händelsen är 2025-09-01
    När läget prövas 2025-10-01
    Så är lss.sarskild-avgift-preskription-dom fullgjord med sista dag 2025-09-01

  Scenario: Ansökan delgiven dagen efter tvåårsdagen
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet) där domen är 2023-08-01 och domens laga kraft är 2023-09-01
    Och händelse e1 som gäller d1 (delgivning av ansökan om särskild avgift) där händelsen är 2025-09-02
    När läget prövas 2025-10-01
    Så är lss.sarskild-avgift-preskription-dom inträdd med sista dag 2025-09-01

  Scenario: Laga kraft på skottdagen
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet) där domen är 2024-02-01 och domens laga kraft är 2024-02-29
    När läget prövas 2025-10-01
    Så är lss.sarskild-avgift-preskription-dom kommande
    Och har lss.sarskild-avgift-preskription-dom lagens dag 2026-02-28

  Scenario: Domen har ännu inte fått laga kraft
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet) där domen är 2025-08-31
    När läget prövas 2025-09-10
    Så gäller inte lss.sarskild-avgift-preskription-dom

  Scenario: Dom som avslår överklagandet
    Givet dom d1 (LSS, avslår överklagandet, daglig verksamhet) där domen är 2024-02-01 och domens laga kraft är 2024-02-29
    När läget prövas 2025-10-01
    Så gäller inte lss.sarskild-avgift-preskription-dom

  Scenario: Dom enligt SoL
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2024-02-01 och domens laga kraft är 2024-02-29
    När läget prövas 2025-10-01
    Så gäller inte lss.sarskild-avgift-preskription-dom

  Scenario: Omhändertagen akt utanför forskningsurvalet
    Givet akt k1 (omhändertagen personakt enligt LSS) där att akten kom in till arkivet är 2023-08-31
    När läget prövas 2025-10-01
    Så gäller inte lss.omhandertagen-akt-forskning

  # LSS 28 f § från 1 juli 2008; den första rapporten omfattar läget den 30 september 2008
  Scenario: Tre månader som gick ut före 1 juli 2008 rapporteras första gången för tredje kvartalet
    Givet beslut b1 (LSS, daglig verksamhet, gynnande, nämnd) där beslutet är 2008-02-01
    När läget prövas 2008-09-30
    Så är tillfälle 2008-Q3 av lss.ej-verkstallt-beslut-ivo kommande med sista dag 2008-10-31

  Scenario: Verkställt före 1 juli 2008 rapporteras inte
    Givet beslut b1 (LSS, daglig verksamhet, gynnande, nämnd) där beslutet är 2008-02-01
    Och verkställighet v1 som gäller b1 där verkställigheten är 2008-06-15
    När läget prövas 2008-09-30
    Så gäller inte lss.ej-verkstallt-beslut-ivo

  Scenario: Verkställt före tre månader och före den första rapporten 2008
    Givet beslut b1 (LSS, daglig verksamhet, gynnande, nämnd) där beslutet är 2008-07-01
    Och verkställighet v1 som gäller b1 där verkställigheten är 2008-09-29
    När läget prövas 2008-10-01
    Så är lss.ej-verkstallt-beslut-ivo förfallen

  Scenariomall: Kvartalet är det som följer dagen efter de tre månaderna
    Givet beslut b1 (LSS, daglig verksamhet, gynnande, nämnd) där beslutet är <beslut>
    När läget prövas <prövas>
    Så är tillfälle <kvartal> av lss.ej-verkstallt-beslut-ivo kommande med sista dag <sista>

    Exempel:
      | beslut     | prövas     | kvartal | sista      |
      | 2026-03-29 | 2026-07-01 | 2026-Q2 | 2026-08-31 |
      | 2026-03-31 | 2026-07-01 | 2026-Q3 | 2026-10-31 |
      | 2023-11-30 | 2024-03-01 | 2024-Q1 | 2024-04-30 |
      | 2024-11-30 | 2025-03-01 | 2025-Q1 | 2025-04-30 |
