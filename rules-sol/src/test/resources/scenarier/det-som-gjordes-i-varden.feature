# language: sv
Egenskap: Det som gjordes i vården, före tiden eller under en dom

  # --- Den som pekar på domen gäller den vård som domen är

  Scenariomall: Placeringen pekar på domen: vården har börjat
    Givet dom d1 (<lag>, <domslut>) där domen är 2026-02-02 och domens laga kraft är 2026-02-23
    Och placering p1 som gäller d1 (<hem>, <grund>) där placeringens verkställande är 2026-02-04
    När läget prövas 2026-04-01
    Så är <regel> fullgjord

    Exempel:
      | lag  | domslut                   | hem           | grund | regel                |
      | LVU  | vård enligt LVU           | familjehem    | LVU   | lvu.vardbeslut-upphor |
      | LVM  | vård enligt LVM           | LVM-hem       | LVM   | lvm.vard-paborjas    |
      | LPBS | skyddat boende enligt LPBS | skyddat boende | LPBS  | lpbs.beslut-upphor   |

  Scenario: Placeringen pekar på en annan dom
    Givet dom d1 (LVU, vård enligt LVU) där domen är 2026-02-02 och domens laga kraft är 2026-02-23
    Och dom d2 (SoL, beviljar insats, familjehemsvård) där domen är 2026-02-02
    Och placering p1 som gäller d2 (familjehem, SoL) där placeringens verkställande är 2026-02-04
    När läget prövas 2026-04-01
    Så är lvu.vardbeslut-upphor inträdd

  Scenario: Umgängesbegränsningen pekar på domen och faller när vården upphör
    Givet dom d1 (LVU, vård enligt LVU) där domen är 2026-02-02 och domens upphörande är 2026-04-15
    Och tvångsåtgärd u1 som gäller d1 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2026-02-10
    När läget prövas 2026-06-01
    Så är lvu.overvagande-umgange förfallen

  # --- En ansökan som rätten ännu inte har avgjort

  Scenariomall: Ansökan är antecknad på det som rätten ännu inte har beslutat
    Givet tvångsåtgärd t1 (<tillfällig>, nämnd) där åtgärdsbeslutet är 2026-02-02, underställningen är 2026-02-04, åtgärdens verkställande är 2026-02-02 och domstolens fastställelse är 2026-02-09
    Och tvångsåtgärd v1 (<slutlig>, domstol) där ansökan hos domstolen är <ansökan>
    När läget prövas 2026-04-10
    Så är <regel> <läge>

    Exempel:
      | tillfällig                  | slutlig               | ansökan    | regel                                | läge      |
      | omedelbart omhändertagande  | vård                  | 2026-02-25 | lvu.upphor-utan-ansokan              | fullgjord |
      | tillfälligt flyttningsförbud | flyttningsförbud      | 2026-02-20 | lvu.flyttningsforbud-upphor-utan-ansokan | fullgjord |
      | tillfälligt utreseförbud    | utreseförbud          | 2026-03-02 | lvu.utreseforbud-upphor-utan-ansokan | fullgjord |
      | tillfälligt flyttningsförbud | flyttningsförbud      | 2026-02-25 | lvu.flyttningsforbud-upphor-utan-ansokan | inträdd   |

  # --- Verkställighet i förtid genom placering (LVU 10 och 40 §§)

  Scenario: En placering med stöd av vården före laga kraft är verkställighet i förtid
    Givet tvångsåtgärd v1 (vård, 2 §, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-01-20 och åtgärdens laga kraft är 2026-02-17
    Och placering p1 som gäller v1 (familjehem, LVU) där placeringens verkställande är 2026-01-26
    När läget prövas 2026-02-01
    Så är lvu.verkstallighet-fore-laga-kraft försenad

  Scenario: En placering med samtycke, i det egna hemmet eller efter laga kraft är det inte
    Givet tvångsåtgärd v1 (vård, 2 §, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-01-20 och åtgärdens laga kraft är 2026-02-17
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2026-01-26
    Och placering p2 som gäller v1 (eget hem, LVU) där placeringens verkställande är 2026-01-27
    Och placering p3 som gäller v1 (familjehem, LVU) där placeringens verkställande är 2026-02-17
    När läget prövas 2026-03-01
    Så är lvu.verkstallighet-fore-laga-kraft fullgjord

  # --- Den individuella planen vid utskrivning

  Scenariomall: Arbetet med planen började redan under vårdtiden
    Givet sluten vård s1 där inskrivningsmeddelandet är 2026-02-02 och underrättelsen om utskrivningsklar är 2026-02-10
    Och <uppgift>
    När läget prövas 2026-02-20
    Så är utskrivning.individuell-plan <läge>

    Exempel:
      | uppgift                                                                                                     | läge      |
      | händelse h1 som gäller s1 (att arbetet med samordnad individuell plan började) där händelsen är 2026-02-06 | fullgjord |
      | händelse h1 (att arbetet med samordnad individuell plan började) där händelsen är 2026-02-06               | fullgjord |
      | händelse h1 (att arbetet med samordnad individuell plan började) där händelsen är 2025-02-06               | kommande  |
      | plan q1 (samordnad individuell plan) där planens upprättande är 2026-02-09                                  | fullgjord |
      | plan q1 (samordnad individuell plan) där planens upprättande är 2025-02-09                                  | kommande  |

  Scenario: Arbetet med planen visar att planeringen har börjat
    Givet sluten vård s1 där inskrivningsmeddelandet är 2026-02-02
    Och händelse h1 som gäller s1 (att arbetet med samordnad individuell plan började) där händelsen är 2026-02-06
    När läget prövas 2026-02-20
    Så är utskrivning.planering fullgjord

  Scenario: Den enskilde avböjde planen redan före underrättelsen
    Givet sluten vård s1 där inskrivningsmeddelandet är 2026-02-02 och underrättelsen om utskrivningsklar är 2026-02-10
    Och plan q1 (samordnad individuell plan) där erbjudandet om plan är 2026-02-05 och att planen avböjdes är 2026-02-06
    När läget prövas 2026-02-20
    Så gäller inte utskrivning.individuell-plan
    Och gäller inte utskrivning.kallelse

  Scenario: En plan som avböjdes under en tidigare vårdtid hindrar inte
    Givet sluten vård s1 där inskrivningsmeddelandet är 2026-02-02 och underrättelsen om utskrivningsklar är 2026-02-10
    Och plan q1 (samordnad individuell plan) där erbjudandet om plan är 2025-02-05 och att planen avböjdes är 2025-02-06
    När läget prövas 2026-02-20
    Så är utskrivning.individuell-plan kommande
    Och är utskrivning.kallelse försenad

  # --- Justeringen av ett annat protokoll än det tidigare sammanträdets

  Scenario: Det tidigare sammanträdets protokoll är redan justerat; det nya har inget antecknat sammanträde
    Givet händelse s1 (nämndens sammanträde) där händelsen är 2026-10-05
    Och händelse j1 (justering av protokollet) där händelsen är 2026-10-12
    Och händelse t1 (tillkännagivande på anslagstavlan) där händelsen är 2026-10-13
    Och händelse j2 (justering av protokollet) där händelsen är 2026-11-16
    När läget prövas 2026-11-19
    Så är kl.tillkannage-justering-utan-sammantrade för j2 försenad med sista dag 2026-11-18, 1 dag för sent
    Och gäller inte kl.tillkannage-justering-utan-sammantrade för j1

  Scenario: Justeringen är kopplad till sitt sammanträde
    Givet händelse s1 (nämndens sammanträde) där händelsen är 2026-10-05
    Och händelse s2 (nämndens sammanträde) där händelsen är 2026-10-08
    Och händelse j1 som gäller s1 (justering av protokollet) där händelsen är 2026-10-12
    Och händelse j2 som gäller s2 (justering av protokollet) där händelsen är 2026-10-15
    När läget prövas 2026-11-19
    Så gäller inte kl.tillkannage-justering-utan-sammantrade

  # --- Lex Sarah: bedömningen visar att det har rapporterats

  Scenariomall: Missförhållandet är bedömt men dagen för rapporten saknas
    Givet missförhållande m1 (SoL<utförare>) där att missförhållandet uppmärksammades är 2026-02-02 och <led> är 2026-02-05
    När läget prövas 2026-02-20
    Så är <regel> oklar

    Exempel:
      | utförare             | led                                           | regel                        |
      |                      | bedömningen att missförhållandet är allvarligt | sol.lex-sarah-rapport        |
      |                      | bedömningen att missförhållandet inte är allvarligt | sol.lex-sarah-rapport   |
      | , hos privat utförare | informationen till nämnden                    | sol.lex-sarah-rapport-utforare |

  Scenario: Bedömningen samma dag visar att det rapporterades genast
    Givet missförhållande m1 (SoL) där att missförhållandet uppmärksammades är 2026-02-02 och bedömningen att missförhållandet inte är allvarligt är 2026-02-02
    När läget prövas 2026-02-20
    Så är sol.lex-sarah-rapport fullgjord

  # --- Den fasta omsorgskontakten är redan erbjuden när en dom följer direkt på beslutet, eller tvärtom

  Scenariomall: Kontakten erbjöds under beslutet som gick över i domen
    Givet beslut b1 (SoL, paragraf 11:1, <insats>, gynnande) där beslutet är 2026-07-06 och beslutets upphörande är <slut>
    Och dom d1 (SoL, beviljar insats, <insats><väntar>) där domen är 2026-09-01 och domens laga kraft är 2026-09-22
    Och händelse h1 som gäller b1 (erbjudande om fast omsorgskontakt) där händelsen är <erbjudet>
    När läget prövas 2026-10-10
    Så <utfall>

    Exempel:
      | insats           | slut       | väntar                                | erbjudet   | utfall                                                      |
      | särskilt boende  | 2026-09-22 | , gäller först när den vunnit laga kraft | 2026-09-10 | gäller inte sol.fast-omsorgskontakt-boende-dom-laga-kraft |
      | särskilt boende  | 2026-08-20 | , gäller först när den vunnit laga kraft | 2026-08-10 | är sol.fast-omsorgskontakt-boende-dom-laga-kraft kommande |
      | särskilt boende  | 2026-09-01 |                                       | 2026-08-10 | gäller inte sol.fast-omsorgskontakt-boende-dom            |
      | särskilt boende  | 2026-08-20 |                                       | 2026-08-10 | är sol.fast-omsorgskontakt-boende-dom kommande            |
      | hemtjänst        | 2026-09-01 |                                       | 2026-08-10 | gäller inte sol.fast-omsorgskontakt-dom                   |
      | hemtjänst        | 2026-09-22 | , gäller först när den vunnit laga kraft | 2026-09-10 | gäller inte sol.fast-omsorgskontakt-dom-laga-kraft        |

  Scenario: Kontakten erbjöds under domen som gick över i ett beslut
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-07-06 och domens upphörande är 2026-09-01
    Och beslut b1 (SoL, paragraf 11:1, särskilt boende, gynnande) där beslutet är 2026-09-01
    Och händelse h1 som gäller d1 (erbjudande om fast omsorgskontakt) där händelsen är 2026-07-10
    När läget prövas 2026-10-10
    Så gäller inte sol.fast-omsorgskontakt-sarskilt-boende

  # --- Underrättelsen gäller också beslut som bara kan laglighetsprövas (SoL 14 kap. 10 §)

  Scenariomall: Underrättelsen följer inte av hur beslutet kan överklagas
    Givet beslut b1 (SoL, paragraf <paragraf>, hemtjänst, gynnande, tjänsteman) där beslutet är 2026-03-02
    När läget prövas 2026-03-10
    Så <utfall>

    Exempel:
      | paragraf | utfall                                 |
      | 11:1     | är fl.underratta-om-beslut kommande    |
      | 11:4     | är fl.underratta-om-beslut kommande    |
      | 12:2     | är fl.underratta-om-beslut kommande    |
      | 4:2      | är fl.underratta-om-beslut kommande    |
