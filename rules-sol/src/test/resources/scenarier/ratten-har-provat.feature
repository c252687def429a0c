# language: sv
Egenskap: Det som följer av att rätten har prövat saken, av en återkallelse och av en inhibition

  # --- Rätten har prövat det som överklagades (FL 44-46 §§, FPL 6 a och 33 §§)

  Scenario: Rätten har prövat beslutet, men överklagandet är inte antecknat
    Givet beslut b1 (SoL, paragraf 11:1, hemtjänst, inte gynnande, tjänsteman) där beslutet är 2026-01-12
    Och dom d1 som gäller b1 (SoL, hemtjänst, avslår överklagandet) där domen är 2026-03-10
    När läget prövas 2026-06-30
    Så gäller inte fl.overklagande-enskild
    Och är fl.underratta-om-beslut fullgjord
    Och gäller inte fpl.overklagande-kommunen

  Scenario: Ett antecknat överklagande visar att tiden togs till vara
    Givet beslut b1 (SoL, paragraf 11:1, hemtjänst, inte gynnande, tjänsteman) där beslutet är 2026-01-12 och delgivningen av beslutet är 2026-01-15
    Och överklagande o1 som gäller b1 (enskild) där överklagandets ankomst är 2026-01-20
    Och dom d1 som gäller o1 (SoL, hemtjänst, avslår överklagandet) där domen är 2026-03-10
    När läget prövas 2026-06-30
    Så är fl.overklagande-enskild fullgjord med sista dag 2026-02-05
    Och gäller inte fpl.overklagande-kommunen

  Scenario: Kammarrättens dom om förvaltningsrättens dom, utan antecknat överklagande
    Givet beslut b1 (SoL, paragraf 11:1, hemtjänst, inte gynnande, tjänsteman) där beslutet är 2025-11-03
    Och överklagande o1 som gäller b1 (enskild) där överklagandets ankomst är 2025-11-10 och överlämnandet till domstolen är 2025-11-12
    Och dom d1 som gäller b1 (SoL, hemtjänst, beviljar insats, inte meddelad vid muntlig förhandling) där domen är 2026-01-12 och delgivningen av domen är 2026-01-14
    Och dom d2 som gäller d1 (SoL, hemtjänst, avslår överklagandet, inte meddelad vid muntlig förhandling) där domen är 2026-05-11
    När läget prövas 2026-05-20
    Så gäller inte fpl.overklagande-kommunen för d1
    Och gäller inte fpl.overklagande-enskild för d1
    Och är fpl.overklagande-kommunen för d2 kommande med sista dag 2026-06-01

  Scenariomall: Kommunen kan bara överklaga en dom som har gått den emot
    Givet beslut b1 (SoL, paragraf 11:1, hemtjänst, inte gynnande, tjänsteman) där beslutet är 2026-01-12
    Och dom d1 som gäller b1 (SoL, hemtjänst, <domslut>) där domen är 2026-03-10
    När läget prövas 2026-03-20
    Så <utfall>

    Exempel:
      | domslut               | utfall                                                        |
      | avslår överklagandet  | gäller inte fpl.overklagande-kommunen                         |
      | beviljar insats       | är fpl.overklagande-kommunen kommande med sista dag 2026-03-31 |
      | återförvisar          | är fpl.overklagande-kommunen kommande med sista dag 2026-03-31 |

  Scenariomall: Det som rätten har prövat har lämnats över
    Givet beslut b1 (SoL, paragraf 11:1, hemtjänst, inte gynnande, tjänsteman) där beslutet är 2026-01-12
    Och överklagande o1 som gäller b1 (enskild) där överklagandets ankomst är 2026-01-20
    Och dom d1 som gäller o1 (SoL, hemtjänst, <domslut>) där domen är 2026-03-10
    När läget prövas 2026-06-30
    Så är fl.overlamna-overklagande förfallen med sista dag 2026-01-27, 42 dagar för sent

    Exempel:
      | domslut               |
      | avslår överklagandet  |
      | återförvisar          |
      | beviljar insats       |
      | annat avgörande       |

  Scenario: Underrättelsen gäller fast beslutet bara kan laglighetsprövas, men tiden att överklaga gör det inte
    Givet beslut b1 (SoL, paragraf 12:2, annat ekonomiskt bistånd, inte gynnande, tjänsteman) där beslutet är 2026-01-12 och delgivningen av beslutet är 2026-01-19
    När läget prövas 2026-01-30
    Så är fl.underratta-om-beslut fullgjord
    Och gäller inte fl.overklagande-enskild

  Scenario: Rätten har laglighetsprövat beslutet
    Givet beslut b1 (SoL, paragraf 12:2, annat ekonomiskt bistånd, inte gynnande, nämnd) där beslutet är 2026-01-12
    Och händelse h1 som gäller b1 (tillkännagivande på anslagstavlan) där händelsen är 2026-01-19
    Och dom d1 som gäller b1 (SoL, annat ekonomiskt bistånd, avslår överklagandet) där domen är 2026-05-11
    När läget prövas 2026-06-30
    Så gäller inte kl.laglighetsprovning

  Scenario: Rätten har laglighetsprövat beslutet före 2018
    Givet beslut b1 (SoL, paragraf 4:2, annat ekonomiskt bistånd, inte gynnande, nämnd) där beslutet är 2016-01-12
    Och händelse h1 som gäller b1 (tillkännagivande på anslagstavlan) där händelsen är 2016-01-19
    Och dom d1 som gäller b1 (SoL, annat ekonomiskt bistånd, avslår överklagandet) där domen är 2016-05-11
    När läget prövas 2016-06-30
    Så gäller inte kl.laglighetsprovning-aldre

  Scenario: Rätten har prövat IVO:s beslut
    Givet beslut b1 (SoL, annan myndighet) där beslutet är 2026-01-12
    Och dom d1 som gäller b1 (SoL, avslår överklagandet) där domen är 2026-05-11
    När läget prövas 2026-05-20
    Så gäller inte fl.overklagande-allmanna
    Och är fpl.overklagande-kommunen kommande med sista dag 2026-06-01

  # --- Den som tar tillbaka sin ansökan ska inte ha det som domen beviljade (SoL 34 kap. 5 § 2 st., 35 kap. 5 §)

  Scenariomall: Ansökan tas tillbaka efter domen
    Givet ansökan a1 (insats enligt SoL, <insats>) där ansökans ankomst är 2025-10-01 och återkallelsen av ansökan är 2026-02-02
    Och beslut b1 som gäller a1 (SoL, paragraf 11:1, <insats>, inte gynnande) där beslutet är 2025-11-03
    Och dom d1 som gäller b1 (SoL, <insats>, beviljar insats, <gäller>) där <dagar>
    När läget prövas 2026-06-30
    Så är <regel> förfallen
    Och har <regel> bortfallsdag 2026-02-02

    Exempel:
      | insats    | gäller                               | dagar                                                   | regel                                    |
      | hemtjänst | inte gäller först när den vunnit laga kraft | domen är 2026-01-12                                     | sol.dom-galler-omedelbart                |
      | hemtjänst | inte gäller först när den vunnit laga kraft | domen är 2026-01-12                                     | sol.dom-inom-skalig-tid                  |
      | hemtjänst | inte gäller först när den vunnit laga kraft | domen är 2026-01-12                                     | sol.fast-omsorgskontakt-dom              |
      | hemtjänst | gäller först när den vunnit laga kraft | domen är 2026-01-12 och domens laga kraft är 2026-02-01 | sol.dom-galler-efter-laga-kraft          |
      | hemtjänst | gäller först när den vunnit laga kraft | domen är 2026-01-12 och domens laga kraft är 2026-02-01 | sol.dom-inom-skalig-tid-laga-kraft       |
      | hemtjänst | gäller först när den vunnit laga kraft | domen är 2026-01-12                                     | sol.dom-vantar-pa-laga-kraft             |
      | hemtjänst | gäller först när den vunnit laga kraft | domen är 2026-01-12 och domens laga kraft är 2026-02-01 | sol.fast-omsorgskontakt-dom-laga-kraft   |

  Scenariomall: Ansökan tas tillbaka efter inhibitionen
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2025-10-01 och återkallelsen av ansökan är 2026-04-02
    Och beslut b1 som gäller a1 (SoL, paragraf 11:1, hemtjänst, inte gynnande) där beslutet är 2025-11-03
    Och dom d1 som gäller b1 (SoL, hemtjänst, beviljar insats, inte gäller först när den vunnit laga kraft) där domen är 2026-01-12
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-01-20 och inhibitionens upphörande är 2026-03-16
    När läget prövas 2026-06-30
    Så har <regel> bortfallsdag 2026-04-02

    Exempel:
      | regel                                    |
      | sol.dom-galler-efter-inhibition          |
      | sol.dom-inom-skalig-tid-efter-inhibition |
      | sol.fast-omsorgskontakt-dom-efter-inhibition |

  Scenario: Ansökan tas tillbaka när insatsen enligt domen har avbrutits
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2025-10-01 och återkallelsen av ansökan är 2026-04-02
    Och beslut b1 som gäller a1 (SoL, paragraf 11:1, hemtjänst, inte gynnande) där beslutet är 2025-11-03
    Och dom d1 som gäller b1 (SoL, hemtjänst, beviljar insats, inte gäller först när den vunnit laga kraft) där domen är 2026-01-12
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2026-03-02
    När läget prövas 2026-06-30
    Så har sol.avbruten-dom-inom-skalig-tid bortfallsdag 2026-04-02

  # --- Under inhibitionen behöver det som avbröts inte ges på nytt

  Scenario: Insatsen avbryts när rätten stoppar domen
    Givet dom d1 (SoL, hemtjänst, beviljar insats, inte gäller först när den vunnit laga kraft) där domen är 2026-01-12
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-20
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-02
    Och avbrott x1 som gäller d1 (annan orsak) där avbrottet är 2026-03-02
    När läget prövas 2026-06-30
    Så har sol.avbruten-dom-inom-skalig-tid bortfallsdag 2026-03-02

  Scenario: En inhibition som hade upphört före avbrottet hindrar inte
    Givet dom d1 (SoL, hemtjänst, beviljar insats, inte gäller först när den vunnit laga kraft) där domen är 2026-01-12
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-01-20 och inhibitionens upphörande är 2026-02-16
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-02-17
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2026-04-07
    När läget prövas 2026-06-30
    Så är sol.avbruten-dom-inom-skalig-tid kommande

  # --- Nästa instans dom om en dom som redan är verkställd

  Scenario: Kammarrättens dom pekar på förvaltningsrättens
    Givet beslut b1 (SoL, paragraf 11:1, hemtjänst, inte gynnande) där beslutet är 2025-11-03
    Och dom d1 som gäller b1 (SoL, hemtjänst, beviljar insats, inte gäller först när den vunnit laga kraft) där domen är 2026-01-12
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-20
    Och dom d2 som gäller d1 (SoL, hemtjänst, beviljar insats, inte gäller först när den vunnit laga kraft) där domen är 2026-04-10
    När läget prövas 2026-06-30
    Så är sol.dom-galler-omedelbart för d2 fullgjord
    Och följer slutsats.redan-verkstalld-dom av d2

  Scenario: Den dom som kammarrättens dom pekar på var inte verkställd
    Givet beslut b1 (SoL, paragraf 11:1, hemtjänst, inte gynnande) där beslutet är 2025-11-03
    Och dom d1 som gäller b1 (SoL, hemtjänst, beviljar insats, inte gäller först när den vunnit laga kraft) där domen är 2026-01-12
    Och dom d2 som gäller d1 (SoL, hemtjänst, beviljar insats, inte gäller först när den vunnit laga kraft) där domen är 2026-04-10
    När läget prövas 2026-06-30
    Så är sol.dom-galler-omedelbart för d2 kommande
    Och följer inte slutsats.redan-verkstalld-dom

  # --- Vistelsekommunen när begäran återkallas (SoL 34 kap. 4 §)

  Scenario: Det som vistelsekommunen missade före återkallelsen står kvar
    Givet beslut b1 (SoL, paragraf 11:1, hemtjänst, gynnande) där beslutet är 2025-08-01
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-08-11
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2025-09-10 och återkallelsen av begäran är 2026-05-11
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2025-09-15
    När läget prövas 2026-11-30
    Så är tillfälle 2025-Q4 av sol.vistelsekommunens-avbrott-ivo förfallen med sista dag 2026-01-31, 100 dagar för sent
    Och är tillfälle 2026-Q1 av sol.vistelsekommunens-avbrott-ivo förfallen med sista dag 2026-04-30, 11 dagar för sent

  Scenariomall: Anmälan om återupptagandet följer av om begäran då gällde
    Givet beslut b1 (SoL, paragraf 11:1, hemtjänst, gynnande) där beslutet är 2025-08-01
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-08-11
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2025-09-10 och återkallelsen av begäran är <återkallad>
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2025-09-15 och återupptagandet är 2026-02-10
    Och inlämnad rapport r1 som gäller b1 (vistelsekommunens rapport till IVO) där rapporten är 2026-01-20
    När läget prövas 2026-11-30
    Så <utfall>

    Exempel:
      | återkallad | utfall                                                  |
      | 2026-05-11 | är sol.vistelsekommunens-avbrott-upphort-ivo kommande   |
      | 2026-02-10 | är sol.vistelsekommunens-avbrott-upphort-ivo kommande   |
      | 2026-02-09 | gäller inte sol.vistelsekommunens-avbrott-upphort-ivo   |

  Scenariomall: Anmälan om verkställigheten följer av om begäran då gällde
    Givet beslut b1 (SoL, paragraf 11:1, hemtjänst, gynnande) där beslutet är 2025-08-01
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2025-08-05 och återkallelsen av begäran är <återkallad>
    Och inlämnad rapport r1 som gäller b1 (vistelsekommunens rapport till IVO) där rapporten är 2026-01-20
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-02-10
    När läget prövas 2026-11-30
    Så <utfall>

    Exempel:
      | återkallad | utfall                                              |
      | 2026-05-11 | är sol.vistelsekommunen-verkstallt-ivo kommande     |
      | 2026-02-09 | gäller inte sol.vistelsekommunen-verkstallt-ivo     |

  # --- En återupptagen insats anmäls en gång (SoL 34 kap. 2 §)

  Scenario: Återupptagandet är antecknat också som en ny verkställighet
    Givet beslut b1 (SoL, paragraf 11:1, hemtjänst, gynnande) där beslutet är 2025-08-01
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-08-11
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2025-09-15 och återupptagandet är 2026-02-10
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO om avbrott) där rapporten är 2026-01-20
    Och inlämnad rapport r2 som gäller b1 (rapport till revisorerna) där rapporten är 2026-01-20
    Och verkställighet v2 som gäller b1 (inte delvis) där verkställigheten är 2026-02-10
    När läget prövas 2026-11-30
    Så är sol.rapporterat-avbrott-upphort-ivo kommande
    Och är sol.rapporterat-avbrott-upphort-revisorerna kommande
    Och gäller inte sol.rapporterat-beslut-verkstallt-ivo
    Och gäller inte sol.rapporterat-beslut-verkstallt-revisorerna

  # --- Det som verkställigheten gäller beviljades före den 1 juli 2025 (SFS 2025:400, 5 p. a)

  Scenariomall: Utbetalningen pekar på verkställigheten av beslutet
    Givet beslut b1 (SoL, försörjningsstöd, gynnande) där beslutet är <beviljat>
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-07-01
    Och utbetalning u1 som gäller v1 där utbetalningen är 2025-07-02
    När läget prövas 2026-11-30
    Så vilar <regel> på <lagrum>
    Och gäller inte <inte>

    Exempel:
      | beviljat   | regel                | lagrum                     | inte                 |
      | 2025-06-25 | sol.aterkrav-overgang | SoL (2001:453) 9 kap. 3 §  | sol.aterkrav         |
      | 2025-07-01 | sol.aterkrav         | SoL (2025:400) 33 kap. 5 § | sol.aterkrav-overgang |

  Scenario: Utbetalningen pekar på verkställigheten av en dom
    Givet dom d1 (SoL, försörjningsstöd, beviljar insats) där domen är 2025-06-25
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2025-07-01
    Och utbetalning u1 som gäller v1 där utbetalningen är 2025-07-02
    När läget prövas 2026-11-30
    Så vilar sol.aterkrav-overgang på SoL (2001:453) 9 kap. 3 §
    Och gäller inte sol.aterkrav

  # --- En plan mot skadligt bruk som följer på en annan (SoL 13 kap. 10 §)

  Scenario: En ny plan om samma beslut
    Givet beslut b1 (SoL, öppenvård, gynnande) där beslutet är 2025-08-04
    Och plan p1 som gäller b1 (plan mot skadligt bruk) där planens upprättande är 2025-08-18
    Och plan p2 som gäller b1 (plan mot skadligt bruk) där planens upprättande är 2026-02-16
    När läget prövas 2026-06-30
    Så är sol.uppfoljning-skadligt-bruk för p1 förfallen
    Och är sol.uppfoljning-skadligt-bruk för p2 kommande

  Scenario: Genomgången av planen följer upp den
    Givet plan p1 (plan mot skadligt bruk) där planens upprättande är 2025-08-18
    Och granskning g1 som gäller p1 (genomgång av planen) där granskningen är 2025-11-17
    När läget prövas 2026-06-30
    Så är tillfälle 1 av sol.uppfoljning-skadligt-bruk fullgjord

  # --- Genomförandeplan hos utföraren: samma insatser undantas när domstolen har beviljat dem (SOSFS 2014:5 6 kap.)

  Scenariomall: Det som en dom beviljar
    Givet den enskilde p där födelsedagen är 2012-03-04
    Och dom d1 (SoL, <insats>, beviljar insats) där domen är 2026-01-12
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-20
    När läget prövas 2026-06-30
    Så <utfall>

    Exempel:
      | insats           | utfall                             |
      | försörjningsstöd | gäller inte sosfs.genomforandeplan |
      | vård i HVB       | gäller inte sosfs.genomforandeplan |
      | öppenvård        | är sosfs.genomforandeplan kommande |

  # --- Nämnden verkställer domen genom ett eget beslut om samma insats

  Scenariomall: Nämndens beslut efter domen är verkställt
    Givet beslut b1 (SoL, paragraf 11:1, <avslagen>, inte gynnande) där beslutet är 2025-11-03
    Och dom d1 som gäller b1 (SoL, <avslagen>, beviljar insats) där domen är 2026-01-12
    Och beslut b2 (SoL, paragraf 11:1, <beviljad>, gynnande) där beslutet är 2026-01-20
    Och verkställighet v1 som gäller b2 (<omfattning>) där verkställigheten är 2026-02-16
    När läget prövas 2026-06-30
    Så <utfall>

    Exempel:
      | avslagen         | beviljad         | omfattning  | utfall                                                    |
      | boendestöd       | boendestöd       | inte delvis | har sol.dom-galler-omedelbart bortfallsdag 2026-02-16     |
      | boendestöd       | boendestöd       | inte delvis | har sol.dom-inom-skalig-tid bortfallsdag 2026-02-16       |
      | boendestöd       | boendestöd       | delvis      | är sol.dom-galler-omedelbart kommande                     |
      | boendestöd       | ledsagarservice  | inte delvis | är sol.dom-galler-omedelbart kommande                     |
      | försörjningsstöd | försörjningsstöd | inte delvis | är sol.dom-galler-omedelbart kommande                     |

  Scenario: Nämndens beslut är verkställt efter inhibitionen
    Givet dom d1 (SoL, boendestöd, beviljar insats, inte gäller först när den vunnit laga kraft) där domen är 2026-01-12
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-01-20 och inhibitionens upphörande är 2026-03-16
    Och beslut b2 som gäller d1 (SoL, paragraf 11:1, boendestöd, gynnande) där beslutet är 2026-03-20
    Och verkställighet v1 som gäller b2 (inte delvis) där verkställigheten är 2026-04-13
    När läget prövas 2026-06-30
    Så har sol.dom-galler-efter-inhibition bortfallsdag 2026-04-13
    Och har sol.dom-inom-skalig-tid-efter-inhibition bortfallsdag 2026-04-13

  Scenario: Nämndens beslut är verkställt när domen har fått laga kraft
    Givet dom d1 (SoL, boendestöd, beviljar insats, gäller först när den vunnit laga kraft) där domen är 2026-01-12 och domens laga kraft är 2026-02-03
    Och beslut b2 som gäller d1 (SoL, paragraf 11:1, boendestöd, gynnande) där beslutet är 2026-02-04
    Och verkställighet v1 som gäller b2 (inte delvis) där verkställigheten är 2026-02-16
    När läget prövas 2026-06-30
    Så har sol.dom-galler-efter-laga-kraft bortfallsdag 2026-02-16
    Och har sol.dom-inom-skalig-tid-laga-kraft bortfallsdag 2026-02-16

  Scenariomall: Den senarelagda domen verkställs genom nämndens beslut
    Givet dom d1 (SoL, boendestöd, beviljar insats, inte gäller först när den vunnit laga kraft) där domen är 2026-01-12
    Och senareläggning s1 som gäller d1 där <dagar>
    Och beslut b2 som gäller d1 (SoL, paragraf 11:1, boendestöd, gynnande) där beslutet är 2026-02-04
    Och verkställighet v1 som gäller b2 (inte delvis) där verkställigheten är 2026-03-16
    När läget prövas 2026-06-30
    Så har <regel> bortfallsdag 2026-03-16

    Exempel:
      | dagar                                                                            | regel                                        |
      | begäran om senareläggning är 2026-01-14 och senareläggningens slutdag är 2026-03-02 | sol.senarelagd-verkstallighet-dom            |
      | begäran om senareläggning är 2026-01-14 och senareläggningens slutdag är 2026-03-02 | sol.dom-inom-skalig-tid-efter-senarelaggning |
      | begäran om senareläggning är 2026-01-14                                             | sol.senarelagd-utan-dag-dom                  |
