# language: sv
Egenskap: Nämndens rapporter

  Scenariomall: Lysekil 2013: sju kvartalsrapporter, sedan anmälan om verkställighet
    Givet beslut b1 (LSS, paragraf 9:9, bostad med särskild service, gynnande) där beslutet är 2013-12-10
    Och erbjudande e1 som gäller b1 där erbjudandet är 2014-04-15 och att erbjudandet avböjdes är 2014-04-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2015-11-01
    När rapporterna för <kvartal> görs 2016-01-15
    Så rapporteras b1 till IVO som <slag>

    Exempel:
      | kvartal | slag                    |
      | 2014-Q1 | första rapport          |
      | 2014-Q2 | återrapportering        |
      | 2014-Q3 | återrapportering        |
      | 2014-Q4 | återrapportering        |
      | 2015-Q1 | återrapportering        |
      | 2015-Q2 | återrapportering        |
      | 2015-Q3 | återrapportering        |
      | 2015-Q4 | anmälan om verkställighet |

  Scenario: Lysekil 2013 har väntat 691 dagar
    Givet beslut b1 (LSS, paragraf 9:9, gynnande) där beslutet är 2013-12-10
    Och verkställighet v1 som gäller b1 där verkställigheten är 2015-11-01
    När rapporterna för 2015-Q4 görs 2016-01-15
    Så rapporteras b1 till IVO som anmälan om verkställighet, 691 dagar efter beslutet

  Scenariomall: Ett ärende genom fem kvartal: rapport, återrapport, verkställighet, avbrott, verkställighet
    Givet beslut b1 (SoL, paragraf 4:1, boendestöd, gynnande) där beslutet är 2024-11-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2025-07-02
    Och avbrott a1 som gäller b1 (utföraren) där avbrottet är 2025-08-20 och återupptagandet är 2026-02-03
    När rapporterna för <kvartal> görs 2026-04-15
    Så rapporteras <uppgift> till IVO som <slag>
    Och revisorerna får 1 rad

    Exempel:
      | kvartal | uppgift | slag                      |
      | 2025-Q1 | b1      | första rapport            |
      | 2025-Q2 | b1      | återrapportering          |
      | 2025-Q3 | b1      | anmälan om verkställighet |
      | 2025-Q4 | a1      | första rapport            |
      | 2026-Q1 | a1      | anmälan om verkställighet |

  Scenariomall: Första kvartalet är det där dagen efter tre månader ligger
    Givet beslut b1 (SoL, paragraf 11:1, gynnande) där beslutet är <beslut>
    När rapporterna för <kvartal> görs 2026-10-15
    Så rapporteras b1 till IVO som första rapport
    När rapporterna för <före> görs 2026-10-15
    Så rapporteras b1 inte till IVO

    Exempel:
      | beslut     | kvartal | före    |
      | 2025-12-30 | 2026-Q1 | 2025-Q4 |
      | 2025-12-31 | 2026-Q2 | 2026-Q1 |
      | 2026-03-30 | 2026-Q3 | 2026-Q2 |
      | 2026-03-31 | 2026-Q3 | 2026-Q2 |
      | 2023-11-29 | 2024-Q1 | 2023-Q4 |
      | 2023-11-30 | 2024-Q1 | 2023-Q4 |

  Scenario: Verkställt på sista dagen i de tre månaderna är i tid
    Givet beslut b1 (SoL, gynnande) där beslutet är 2023-11-29
    Och verkställighet v1 som gäller b1 där verkställigheten är 2024-02-29
    När rapporterna för 2024-Q1 görs 2024-04-15
    Så rapporteras b1 inte till IVO
    Och revisorerna får 0 rader

  Scenario: Motala 2018: verkställt efter tre månader men före kvartalets slut rapporteras en gång
    Givet beslut b1 (SoL, paragraf 4:1, familjebehandling, gynnande) där beslutet är 2018-04-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2018-09-10
    När rapporterna för 2018-Q3 görs 2018-10-15
    Så rapporteras b1 till IVO som första rapport, 148 dagar efter beslutet
    Och fullmäktige får 1 beslut enligt SoL inte verkställda
    När rapporterna för 2018-Q4 görs 2019-01-15
    Så rapporteras b1 inte till IVO

  Scenario: En dom rapporteras inte
    Givet dom d1 (LSS, beviljar insats) där domen är 2014-10-01
    När rapporterna för 2015-Q1 görs 2015-04-15
    Så rapporteras d1 inte till IVO

  Scenario: Senarelagd på egen begäran rapporteras ändå, med det skälet
    Givet beslut b1 (SoL, paragraf 11:1, gynnande) där beslutet är 2025-07-10
    Och senareläggning s1 som gäller b1 där begäran om senareläggning är 2025-08-01
    När rapporterna för 2025-Q4 görs 2026-01-10
    Så rapporteras b1 med skälet senarelagt på egen begäran

  Scenario: Skälen för dröjsmålet står i rapporten när ärendet anger dem, annars frågas det efter dem
    Givet beslut b1 (SoL, paragraf 11:1, kontaktperson, gynnande) där beslutet är 2025-07-10
    Och skäl för dröjsmål s1 som gäller b1 (personal eller uppdragstagare saknas, rekrytering pågår, stöd i hemmet, inte lämnat erbjudande) där att skälen angavs är 2026-01-08
    När rapporterna för 2025-Q4 görs 2026-01-07
    Så rapporten frågar om b1
    När rapporterna för 2025-Q4 görs 2026-01-10
    Så rapporteras b1 med skälet personal eller uppdragstagare saknas

  Scenario: En verkställighet utan dag är en fråga, inte en tystnad
    Givet beslut b1 (SoL, gynnande) där beslutet är 2025-07-10
    Och verkställighet v1 som gäller b1
    När rapporterna för 2025-Q4 görs 2026-01-10
    Så rapporten frågar om v1
    Och rapporteras b1 inte till IVO

  Scenario: Statistiken räknar tiden från beslutet också efter ett avbrott
    Givet beslut b1 (LSS, paragraf 9:4, kontaktperson, gynnande) där beslutet är 2025-01-01
    Och verkställighet v1 som gäller b1 där verkställigheten är 2025-02-01
    Och avbrott a1 som gäller b1 (utföraren) där avbrottet är 2025-12-15
    När rapporterna för 2026-Q1 görs 2026-04-10
    Så fullmäktige får 1 beslut enligt LSS inte verkställda på nytt, med 454 dagar sedan beslutet
    Och fullmäktige får 0 beslut enligt LSS inte verkställda
    Och fullmäktige får 0 beslut enligt SoL inte verkställda

  Scenario: Prövningar, barnutredningar och tid till beslut
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-08-01
    Och utredning u1 (barnutredning) där utredningens inledande är 2025-12-09
    Och ansökan a1 (insats enligt SoL) där ansökans ankomst är 2026-01-10
    Och beslut b1 som gäller a1 (SoL, gynnande) där beslutet är 2026-02-09
    När uppföljningen för 2026-Q1 görs 2026-04-10
    Så uppföljningen visar 1 prövning inte gjord
    Och uppföljningen visar 0 prövningar i tid
    Och uppföljningen visar 1 barnutredning över fyra månader
    Och uppföljningen visar 30 dagar i median till beslut

  Scenario: Kommunens kalender
    Givet verksamhet s1 (socialnämnd) där verksamhetens början är 2002-01-01
    När kalendern för 2026 görs 2026-01-02
    Så kalendern har 2026-01-31 enligt SoF (2025:468) 3 kap. 4 § 2 st.
    Och kalendern har 2026-04-30 enligt SoL (2025:400) 34 kap. 1 §
    Och kalendern har 2026-06-30 enligt SoL (2025:400) 34 kap. 3 §
    Och kalendern har 2026-02-15 enligt HSLF-FS 2015:30
    Och kalendern har 2026-12-31 enligt SoL (2025:400) 16 kap. 1 §
    Och kalendern har utan dag det som står i förordning (1981:1370) 2 § 3-6; HSLF-FS 2016:3
    Och kalendern har inget enligt LSS (1993:387) 28 h §

  Scenario: Kalendern för en nämnd enligt LSS
    Givet verksamhet s1 (nämnd enligt LSS) där verksamhetens början är 2002-01-01
    När kalendern för 2026 görs 2026-01-02
    Så kalendern har 2026-10-25 enligt SOSFS 2005:21
    Och kalendern har 2026-08-31 enligt LSS (1993:387) 28 f §
    Och kalendern har 2026-06-30 enligt LSS (1993:387) 28 h §
    Och kalendern har utan dag det som står i LSS (1993:387) 11 a § 1 st. 2 p.
    Och kalendern har inget enligt SoF (2025:468) 3 kap. 4 § 2 st.

  Scenario: En nämnd som har upphört har ingen kalender
    Givet verksamhet s1 (socialnämnd) där verksamhetens början är 2002-01-01 och verksamhetens slut är 2024-12-31
    När kalendern för 2026 görs 2026-01-02
    Så kalendern har inget enligt SoF (2025:468) 3 kap. 4 § 2 st.

  Scenario: Revisorerna får samma beslut utan ärende, äldst lag och slag först
    Givet beslut b1 (SoL, paragraf 11:1, boendestöd, gynnande) där beslutet är 2025-12-01
    Och beslut b2 (SoL, paragraf 11:1, hemtjänst, gynnande) där beslutet är 2025-07-10
    När rapporterna för 2026-Q1 görs 2026-04-10
    Så revisorerna får 2 rader
    Och revisorernas rad 1 är första rapport, boendestöd, 120 dagar
    Och revisorernas rad 2 är återrapportering, hemtjänst, 264 dagar

  Scenario: Små grupper döljs för fullmäktige om det begärs
    Givet beslut b1 (SoL, paragraf 11:1, boendestöd, gynnande) där beslutet är 2025-12-01
    Och beslut b2 (SoL, paragraf 11:1, hemtjänst, gynnande) där beslutet är 2025-07-10
    När rapporterna för 2026-Q1 görs 2026-04-10
    Så fullmäktige får 2 beslut enligt SoL inte verkställda
    Och fullmäktige får dolt antal beslut enligt SoL när färre än 5 döljs
    Och fullmäktige får 2 beslut enligt SoL när färre än 2 döljs
    Och fullmäktige får 0 beslut enligt LSS när färre än 5 döljs

  Scenario: Återkallad ansökan och dödsfall avslutar rapporteringen
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-06-01 och återkallelsen av ansökan är 2026-02-10
    Och beslut b1 som gäller s1 (SoL, paragraf 11:1, gynnande) där beslutet är 2025-07-10
    När rapporterna för 2026-Q1 görs 2026-04-10
    Så rapporteras b1 till IVO som avslutad av annan anledning

  Scenario: Uppföljningens median och 90:e percentil, och vad som är försenat
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-08-01
    Och ansökan a1 (insats enligt SoL) där ansökans ankomst är 2026-01-10
    Och beslut b1 som gäller a1 (SoL, gynnande) där beslutet är 2026-01-20
    Och ansökan a2 (insats enligt SoL) där ansökans ankomst är 2026-01-10
    Och beslut b2 som gäller a2 (SoL, gynnande) där beslutet är 2026-01-30
    Och ansökan a3 (insats enligt SoL) där ansökans ankomst är 2026-01-10
    Och beslut b3 som gäller a3 (SoL, gynnande) där beslutet är 2026-03-11
    När uppföljningen för 2026-Q1 görs 2026-04-10
    Så uppföljningen visar 20 dagar i median till beslut
    Och uppföljningen visar 60 dagar i 90:e percentilen till beslut

  Scenario: Avstämning: ny, ändrad och klar
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-08-01
    Och granskning o1 som gäller p1 (övervägande, nämnd) där granskningen är 2026-01-20
    När avstämningen görs från 2025-07-31 till 2025-08-01
    Så är sol.overvagande-vard/p1/1 ny
    När avstämningen görs från 2026-01-15 till 2026-01-20
    Så är sol.overvagande-vard/p1/1 klar
    Och är sol.overvagande-vard/p1/2 ny
    När avstämningen görs från 2026-07-20 till 2026-07-21
    Så är sol.overvagande-vard/p1/2 ändrad
    När avstämningen görs från 2026-03-01 till 2026-03-02
    Så är sol.overvagande-vard/p1/2 inte med i avstämningen

  Scenario: Avstämning: det som visar sig inte vara gjort öppnas igen
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-08-01
    Och granskning o1 som gäller p1 (övervägande, nämnd) där granskningen är 2026-01-20
    När avstämningen görs från 2026-02-10 till 2026-02-10, när o1 har tagits bort
    Så är sol.overvagande-vard/p1/1 öppnad igen

  Scenario: Avstämning: det som en person har stängt öppnas inte igen
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-08-01
    Och granskning o1 som gäller p1 (övervägande, nämnd) där granskningen är 2026-01-20
    Och att en person har stängt sol.overvagande-vard/p1/1
    När avstämningen görs från 2026-02-10 till 2026-02-10, när o1 har tagits bort
    Så är sol.overvagande-vard/p1/1 inte med i avstämningen
