# language: sv
Egenskap: En plan som följer på en annan, och domar vars ansökan återkallas

  # --- Den enskilde har en plan med alla sina insatser (LSS 10 §)

  Scenario: En ny plan varje år
    Givet beslut b1 (LSS, paragraf 9:4, kontaktperson, gynnande) där beslutet är 2024-01-05
    Och plan p1 som gäller b1 (individuell plan enligt LSS) där planens upprättande är 2024-01-10
    Och plan p2 som gäller b1 (individuell plan enligt LSS) där planens upprättande är 2025-01-06
    När läget prövas 2025-06-30
    Så har lss.individuell-plan för p1 bortfallsdag 2025-01-06
    Och är lss.individuell-plan för p2 kommande med sista dag 2026-01-06
    Och har lss.underrattelse-om-plan för p1 bortfallsdag 2025-01-06
    Och är lss.underrattelse-om-plan för p2 kommande

  Scenario: Den nya planen kom för sent
    Givet plan p1 (individuell plan enligt LSS) där planens upprättande är 2024-01-10
    Och plan p2 (individuell plan enligt LSS) där planens upprättande är 2025-03-05
    När läget prövas 2025-06-30
    Så är lss.individuell-plan för p1 förfallen med sista dag 2025-01-10, 54 dagar för sent
    Och är lss.individuell-plan för p2 kommande med sista dag 2026-03-05

  Scenario: Den nya planen följer på nästa beslut
    Givet beslut b1 (LSS, paragraf 9:4, kontaktperson, gynnande) där beslutet är 2024-01-05 och beslutets slutdag är 2024-12-31
    Och beslut b2 (LSS, paragraf 9:4, kontaktperson, gynnande) där beslutet är 2024-12-16
    Och plan p1 som gäller b1 (individuell plan enligt LSS) där planens upprättande är 2024-01-10
    Och plan p2 som gäller b2 (individuell plan enligt LSS) där planens upprättande är 2025-01-06
    När läget prövas 2025-06-30
    Så har lss.individuell-plan för p1 bortfallsdag 2025-01-06
    Och är lss.individuell-plan för p2 kommande med sista dag 2026-01-06

  Scenario: En plan som bara har erbjudits träder inte i den förras ställe
    Givet plan p1 (individuell plan enligt LSS) där planens upprättande är 2024-01-10
    Och plan p2 (individuell plan enligt LSS) där erbjudandet om plan är 2025-01-06 och att planen avböjdes är 2025-01-07
    När läget prövas 2025-06-30
    Så är lss.individuell-plan för p1 försenad med sista dag 2025-01-10, 171 dagar för sent

  Scenario: En plan av ett annat slag träder inte i den förras ställe
    Givet plan p1 (individuell plan enligt LSS) där planens upprättande är 2024-01-10
    Och plan p2 (samordnad individuell plan) där planens upprättande är 2025-01-06
    När läget prövas 2025-06-30
    Så är lss.individuell-plan för p1 försenad med sista dag 2025-01-10, 171 dagar för sent

  # --- Den som tar tillbaka sin ansökan ska inte ha det som domen beviljade (LSS 27 och 28 a §§)

  Scenariomall: Ansökan tas tillbaka efter domen
    Givet ansökan a1 (insats enligt LSS, <insats>) där ansökans ankomst är 2025-10-01 och återkallelsen av ansökan är 2026-02-02
    Och beslut b1 som gäller a1 (LSS, <insats>, inte gynnande) där beslutet är 2025-11-03
    Och dom d1 som gäller b1 (LSS, <insats>, beviljar insats, <gäller>) där <dagar>
    När läget prövas 2026-06-30
    Så är <regel> förfallen
    Och har <regel> bortfallsdag 2026-02-02

    Exempel:
      | insats                       | gäller                                 | dagar                                                   | regel                                          |
      | bostad med särskild service  | inte gäller först när den vunnit laga kraft | domen är 2026-01-12                                     | lss.dom-galler-omedelbart                      |
      | bostad med särskild service  | inte gäller först när den vunnit laga kraft | domen är 2026-01-12                                     | lss.dom-inom-skalig-tid                        |
      | kontaktperson                | inte gäller först när den vunnit laga kraft | domen är 2026-01-12                                     | lss.dom-inom-skalig-tid-annan-insats           |
      | kontaktperson                | inte gäller först när den vunnit laga kraft | domen är 2026-01-12                                     | lss.erbjudande-individuell-plan-dom            |
      | kontaktperson                | gäller först när den vunnit laga kraft | domen är 2026-01-12 och domens laga kraft är 2026-02-01 | lss.dom-galler-efter-laga-kraft                |
      | kontaktperson                | gäller först när den vunnit laga kraft | domen är 2026-01-12 och domens laga kraft är 2026-02-01 | lss.dom-inom-skalig-tid-laga-kraft             |
      | kontaktperson                | gäller först när den vunnit laga kraft | domen är 2026-01-12 och domens laga kraft är 2026-02-01 | lss.erbjudande-individuell-plan-dom-laga-kraft |
      | kontaktperson                | gäller först när den vunnit laga kraft | domen är 2026-01-12                                     | lss.dom-vantar-pa-laga-kraft                   |
      | förhandsbesked               | inte gäller först när den vunnit laga kraft | domen är 2026-01-12                                     | lss.forhandsbesked-planering-dom               |
      | förhandsbesked               | gäller först när den vunnit laga kraft | domen är 2026-01-12 och domens laga kraft är 2026-02-01 | lss.forhandsbesked-planering-dom-laga-kraft    |

  Scenariomall: Ansökan tas tillbaka efter inhibitionen
    Givet ansökan a1 (insats enligt LSS, <insats>) där ansökans ankomst är 2025-10-01 och återkallelsen av ansökan är 2026-04-02
    Och beslut b1 som gäller a1 (LSS, <insats>, inte gynnande) där beslutet är 2025-11-03
    Och dom d1 som gäller b1 (LSS, <insats>, beviljar insats, inte gäller först när den vunnit laga kraft) där domen är 2026-01-12
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-01-20 och inhibitionens upphörande är 2026-03-16
    När läget prövas 2026-06-30
    Så har <regel> bortfallsdag 2026-04-02

    Exempel:
      | insats         | regel                                              |
      | kontaktperson  | lss.dom-galler-efter-inhibition                    |
      | kontaktperson  | lss.dom-inom-skalig-tid-efter-inhibition           |
      | kontaktperson  | lss.erbjudande-individuell-plan-dom-efter-inhibition |
      | förhandsbesked | lss.forhandsbesked-planering-dom-efter-inhibition  |

  # --- Under inhibitionen behöver det som avbröts inte ges på nytt

  Scenario: Insatsen avbryts när rätten stoppar domen
    Givet dom d1 (LSS, bostad med särskild service, beviljar insats, inte gäller först när den vunnit laga kraft) där domen är 2026-01-12
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-20
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-02
    Och avbrott x1 som gäller d1 (annan orsak) där avbrottet är 2026-03-02
    När läget prövas 2026-06-30
    Så har lss.avbruten-dom-inom-skalig-tid bortfallsdag 2026-03-02

  # --- En dom om avgift har ingen insats att verkställa

  Scenario: Domen gäller en avgift
    Givet dom d1 (LSS, avgift, beviljar insats, inte gäller först när den vunnit laga kraft) där domen är 2026-01-12 och domens laga kraft är 2026-02-03
    När läget prövas 2026-06-30
    Så gäller inte lss.dom-galler-omedelbart
    Och gäller inte lss.dom-inom-skalig-tid-annan-insats
    Och gäller inte lss.sarskild-avgift-preskription-dom

  # --- Vistelsekommunen när begäran återkallas (LSS 28 i §)

  Scenario: Det som vistelsekommunen missade före återkallelsen står kvar
    Givet beslut b1 (LSS, paragraf 9:4, kontaktperson, gynnande) där beslutet är 2025-08-01
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-08-11
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2025-09-10 och återkallelsen av begäran är 2026-05-11
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2025-09-15
    När läget prövas 2026-11-30
    Så är tillfälle 2025-Q4 av lss.vistelsekommunens-avbrott-ivo förfallen med sista dag 2026-01-31, 100 dagar för sent

  Scenariomall: Anmälan om återupptagandet följer av om begäran då gällde
    Givet beslut b1 (LSS, paragraf 9:4, kontaktperson, gynnande) där beslutet är 2025-08-01
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-08-11
    Och begäran q1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2025-09-10 och återkallelsen av begäran är <återkallad>
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2025-09-15 och återupptagandet är 2026-02-10
    Och inlämnad rapport r1 som gäller b1 (vistelsekommunens rapport till IVO) där rapporten är 2026-01-20
    När läget prövas 2026-11-30
    Så <utfall>

    Exempel:
      | återkallad | utfall                                                  |
      | 2026-05-11 | är lss.vistelsekommunens-avbrott-upphort-ivo kommande   |
      | 2026-02-09 | gäller inte lss.vistelsekommunens-avbrott-upphort-ivo   |

  # --- Riktvärdet för personlig assistans gäller inte en ansökan om något annat

  Scenario: Ansökan om en insats enligt SoL som inte säger vilken
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2026-03-02
    När läget prövas 2026-08-03
    Så gäller inte lss.personlig-assistans-handlaggningstid

  Scenario: Ansökan om en insats enligt LSS som avser personlig assistans
    Givet ansökan a1 (insats enligt LSS, personlig assistans) där ansökans ankomst är 2026-03-02
    När läget prövas 2026-08-03
    Så är lss.personlig-assistans-handlaggningstid försenad med sista dag 2026-07-02

  # --- Nämnden verkställer domen genom ett eget beslut om samma insats

  Scenariomall: Nämndens beslut efter domen är verkställt
    Givet beslut b1 (LSS, <insats>, inte gynnande) där beslutet är 2025-11-03
    Och dom d1 som gäller b1 (LSS, <insats>, beviljar insats) där domen är 2026-01-12
    Och beslut b2 som gäller d1 (LSS, <insats>, gynnande) där beslutet är 2026-01-20
    Och verkställighet v1 som gäller b2 (inte delvis) där verkställigheten är <verkställd>
    När läget prövas 2026-06-30
    Så <läge>
    Och har <regel> bortfallsdag <verkställd>

    Exempel:
      | insats                      | verkställd | regel                                | läge                                                                          |
      | bostad med särskild service | 2026-02-16 | lss.dom-inom-skalig-tid              | är lss.dom-inom-skalig-tid förfallen med sista dag 2026-04-12                   |
      | bostad med särskild service | 2026-04-13 | lss.dom-inom-skalig-tid              | är lss.dom-inom-skalig-tid förfallen med sista dag 2026-04-12, 1 dagar för sent |
      | bostad med särskild service | 2026-02-16 | lss.dom-galler-omedelbart            | är lss.dom-galler-omedelbart förfallen                                          |
      | kontaktperson               | 2026-02-16 | lss.dom-inom-skalig-tid-annan-insats | är lss.dom-inom-skalig-tid-annan-insats förfallen                               |

  Scenario: Nämndens beslut är verkställt efter inhibitionen
    Givet dom d1 (LSS, kontaktperson, beviljar insats, inte gäller först när den vunnit laga kraft) där domen är 2026-01-12
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-01-20 och inhibitionens upphörande är 2026-03-16
    Och beslut b2 som gäller d1 (LSS, kontaktperson, gynnande) där beslutet är 2026-03-20
    Och verkställighet v1 som gäller b2 (inte delvis) där verkställigheten är 2026-04-13
    När läget prövas 2026-06-30
    Så har lss.dom-galler-efter-inhibition bortfallsdag 2026-04-13
    Och har lss.dom-inom-skalig-tid-efter-inhibition bortfallsdag 2026-04-13

  Scenario: Nämndens beslut är verkställt när domen har fått laga kraft
    Givet dom d1 (LSS, kontaktperson, beviljar insats, gäller först när den vunnit laga kraft) där domen är 2026-01-12 och domens laga kraft är 2026-02-03
    Och beslut b2 som gäller d1 (LSS, kontaktperson, gynnande) där beslutet är 2026-02-04
    Och verkställighet v1 som gäller b2 (inte delvis) där verkställigheten är 2026-02-16
    När läget prövas 2026-06-30
    Så har lss.dom-galler-efter-laga-kraft bortfallsdag 2026-02-16
    Och har lss.dom-inom-skalig-tid-laga-kraft bortfallsdag 2026-02-16
