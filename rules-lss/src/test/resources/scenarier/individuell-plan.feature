# language: sv
Egenskap: Individuell plan enligt LSS

  Scenario: Plan på skottdagen gås igenom senast den sista februari
    Givet plan p1 (individuell plan enligt LSS) där planens upprättande är 2024-02-29
    När läget prövas 2025-02-28
    Så är lss.individuell-plan kommande med sista dag 2025-02-28

  Scenario: Nästa genomgång räknas från den senaste
    Givet plan p1 (individuell plan enligt LSS) där planens upprättande är 2024-02-29
    Och granskning g1 som gäller p1 (genomgång av planen) där granskningen är 2025-02-28
    När läget prövas 2026-02-01
    Så är tillfälle 1 av lss.individuell-plan fullgjord
    Och är tillfälle 2 av lss.individuell-plan kommande med sista dag 2026-02-28
    Och har lss.individuell-plan planerad dag 2026-02-27

  Scenario: En tidigare genomgång flyttar nästa
    Givet plan p1 (individuell plan enligt LSS) där planens upprättande är 2025-03-10
    Och granskning g1 som gäller p1 (genomgång av planen) där granskningen är 2025-11-05
    När läget prövas 2026-03-15
    Så är tillfälle 2 av lss.individuell-plan kommande med sista dag 2026-11-05

  Scenario: Sen genomgång
    Givet plan p1 (individuell plan enligt LSS) där planens upprättande är 2024-03-10
    Och granskning g1 som gäller p1 (genomgång av planen) där granskningen är 2025-03-14
    När läget prövas 2025-04-01
    Så är tillfälle 1 av lss.individuell-plan fullgjord för sent med sista dag 2025-03-10, 4 dagar för sent

  Scenario: Plan från 1999 och utebliven genomgång
    Givet plan p1 (individuell plan enligt LSS) där planens upprättande är 1999-05-03
    När läget prövas 2000-05-04
    Så är lss.individuell-plan försenad med sista dag 2000-05-03, 1 dag för sent

  Scenario: Planen har upphört
    Givet plan p1 (individuell plan enligt LSS) där planens upprättande är 2025-03-10 och planens upphörande är 2025-12-01
    När läget prövas 2026-04-01
    Så är lss.individuell-plan förfallen

  Scenario: Ett erbjudande som inte har lett till någon plan startar ingen tid
    Givet plan p1 (individuell plan enligt LSS) där erbjudandet om plan är 2025-01-10 och att planen avböjdes är 2025-01-20
    Och plan p2 (genomförandeplan) där planens upprättande är 2025-01-10
    När läget prövas 2026-04-01
    Så gäller inte lss.individuell-plan
    Och gäller inte lss.underrattelse-om-plan

  Scenario: Plan ska erbjudas när insats beviljas
    Givet beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2026-03-31
    När läget prövas 2026-04-01
    Så är lss.erbjudande-individuell-plan kommande
    Och har lss.erbjudande-individuell-plan ingen sista dag

  Scenario: Erbjudandet räcker även om planen avböjs
    Givet beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2026-03-31
    Och plan p1 som gäller b1 (individuell plan enligt LSS) där erbjudandet om plan är 2026-03-31 och att planen avböjdes är 2026-04-02
    När läget prövas 2026-04-10
    Så är lss.erbjudande-individuell-plan fullgjord

  Scenario: Avslag, förhandsbesked och beslut före 2011 ger inget erbjudande
    Givet beslut b1 (LSS, daglig verksamhet) där beslutet är 2026-03-31
    Och beslut b2 (LSS, gynnande, förhandsbesked) där beslutet är 2026-03-31
    Och beslut b3 (LSS, gynnande, daglig verksamhet) där beslutet är 2010-12-31
    När läget prövas 2026-04-10
    Så gäller inte lss.erbjudande-individuell-plan

  Scenario: Den enskilde kan när som helst begära en plan
    Givet beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2024-05-13
    Och begäran q1 (begäran om individuell plan) där begärans ankomst är 2026-03-02
    När läget prövas 2026-04-10
    Så är lss.individuell-plan-pa-begaran kommande
    Och har lss.individuell-plan-pa-begaran ingen sista dag

  Scenario: Plan upprättad efter begäran, och underrättelse till regionen
    Givet beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2024-05-13
    Och begäran q1 (begäran om individuell plan) där begärans ankomst är 2026-03-02
    Och plan p1 som gäller q1 (individuell plan enligt LSS) där planens upprättande är 2026-04-30
    Och händelse h1 som gäller p1 (underrättelse om upprättad plan) där händelsen är 2026-05-04
    När läget prövas 2026-05-10
    Så är lss.individuell-plan-pa-begaran fullgjord
    Och är lss.underrattelse-om-plan fullgjord

  Scenario: Underrättelsen till den andra huvudmannen väntar, en annan begäran ger ingen plan
    Givet beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2024-05-13
    Och begäran q1 (begäran om avgörande) där begärans ankomst är 2026-03-02
    Och plan p1 (individuell plan enligt LSS) där planens upprättande är 2026-04-30
    När läget prövas 2026-05-10
    Så är lss.underrattelse-om-plan kommande
    Och gäller inte lss.individuell-plan-pa-begaran

  Scenario: En revidering av planen är också en omprövning av den
    Givet plan g1 (individuell plan enligt LSS) där planens upprättande är 2025-03-10
    Och granskning r1 som gäller g1 (revidering av planen, tjänsteman) där granskningen är 2026-03-10
    När läget prövas 2026-04-01
    Så är tillfälle 1 av lss.individuell-plan fullgjord med sista dag 2026-03-10
    Och är tillfälle 2 av lss.individuell-plan kommande med sista dag 2027-03-10

  Scenario: När den enskilde har avlidit
    Givet den enskilde e1 där födelsedagen är 1980-01-01 och dödsdagen är 2026-04-02
    Och beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2026-03-31
    Och beslut b2 (LSS, gynnande, kontaktperson) där beslutet är 2025-08-31
    Och plan p1 som gäller b2 (individuell plan enligt LSS) där planens upprättande är 2026-03-31
    Och begäran q2 som gäller b1 (begäran om individuell plan) där begärans ankomst är 2026-03-30
    När läget prövas 2026-04-10
    Så har lss.erbjudande-individuell-plan för b1 bortfallsdag 2026-04-02
    Och har lss.individuell-plan-pa-begaran för q2 bortfallsdag 2026-04-02
    Och har lss.individuell-plan bortfallsdag 2026-04-02
    Och har lss.underrattelse-om-plan bortfallsdag 2026-04-02

  Scenario: Beslutet upphör, begäran återkallas och planen upphör
    Givet beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2026-03-31 och beslutets upphörande är 2026-04-01
    Och begäran q1 som gäller b1 (begäran om individuell plan) där begärans ankomst är 2026-03-30 och återkallelsen av begäran är 2026-04-02
    Och beslut b2 (LSS, gynnande, kontaktperson) där beslutet är 2025-08-31
    Och plan p1 som gäller b2 (individuell plan enligt LSS) där planens upprättande är 2026-03-31 och planens upphörande är 2026-04-03
    När läget prövas 2026-04-10
    Så har lss.erbjudande-individuell-plan för b1 bortfallsdag 2026-04-01
    Och har lss.individuell-plan-pa-begaran bortfallsdag 2026-04-02
    Och har lss.underrattelse-om-plan bortfallsdag 2026-04-03

  # 10 § första stycket andra meningen: den som har beviljats en insats, om det inte redan har skett
  Scenario: Den som redan har en plan kan inte begära en till
    Givet beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2024-05-13
    Och plan p1 (individuell plan enligt LSS) där planens upprättande är 2024-06-10
    Och begäran q1 (begäran om individuell plan) där begärans ankomst är 2026-03-02
    När läget prövas 2026-04-10
    Så gäller inte lss.individuell-plan-pa-begaran

  Scenario: När planen har upphört kan en ny begäras
    Givet beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2024-05-13
    Och plan p1 (individuell plan enligt LSS) där planens upprättande är 2024-06-10 och planens upphörande är 2026-03-02
    Och begäran q1 (begäran om individuell plan) där begärans ankomst är 2026-03-02
    När läget prövas 2026-04-10
    Så är lss.individuell-plan-pa-begaran kommande

  Scenariomall: Den som inte har någon beviljad insats kan inte begära en plan
    Givet <insats>
    Och begäran q1 (begäran om individuell plan) där begärans ankomst är 2026-03-02
    När läget prövas 2026-04-10
    Så gäller inte lss.individuell-plan-pa-begaran

    Exempel:
      | insats                                                                                                  |
      | ansökan a1 (insats enligt LSS) där ansökans ankomst är 2026-02-01                                       |
      | beslut b1 (LSS, daglig verksamhet) där beslutet är 2024-05-13                                           |
      | beslut b1 (LSS, gynnande, förhandsbesked) där beslutet är 2024-05-13                                    |
      | beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2024-05-13                                         |
      | beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2026-03-03                                 |
      | beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2024-05-13 och beslutets slutdag är 2026-03-01 |
      | beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2024-05-13 och beslutets upphörande är 2026-03-02 |

  Scenariomall: Den som är beviljad en insats den dagen kan begära en plan
    Givet <insats>
    Och begäran q1 (begäran om individuell plan) där begärans ankomst är 2026-03-02
    När läget prövas 2026-04-10
    Så är lss.individuell-plan-pa-begaran kommande

    Exempel:
      | insats                                                                                                  |
      | beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2026-03-02                                 |
      | beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2024-05-13 och beslutets slutdag är 2026-03-02 |
      | beslut b1 (LSS, gynnande, daglig verksamhet)                                                            |
      | dom d1 (LSS, beviljar insats, daglig verksamhet) där domen är 2026-02-10                                |

  # 10 § första stycket första meningen: varje gång en insats beviljas
  Scenario: En äldre plan räcker inte när en ny insats beviljas
    Givet plan p1 (individuell plan enligt LSS) där planens upprättande är 2019-06-10
    Och beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2026-03-31
    När läget prövas 2026-04-10
    Så är lss.erbjudande-individuell-plan kommande

  Scenario: En plan som upprättas när insatsen har beviljats visar att den har erbjudits
    Givet beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2026-03-31
    Och plan p1 som gäller b1 (individuell plan enligt LSS) där planens upprättande är 2026-04-08
    När läget prövas 2026-04-10
    Så är lss.erbjudande-individuell-plan fullgjord

  Scenario: Erbjudandet behövs inte när det tidsbegränsade beslutet har löpt ut
    Givet beslut b1 (LSS, gynnande, korttidsvistelse) där beslutet är 2026-03-31 och beslutets slutdag är 2026-06-30
    När läget prövas 2026-07-10
    Så är lss.erbjudande-individuell-plan förfallen
    Och har lss.erbjudande-individuell-plan bortfallsdag 2026-07-01

  Scenario: Ett förhandsbesked enligt 16 § ger inget erbjudande, vilken insats det än anger
    Givet beslut b1 (LSS, gynnande, bostad med särskild service, paragraf 16 § 2 st.) där beslutet är 2026-03-31
    När läget prövas 2026-04-10
    Så gäller inte lss.erbjudande-individuell-plan

  Scenario: En insats som domstolen har beviljat följs också av ett erbjudande
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet) där domen är 2026-03-31
    När läget prövas 2026-04-10
    Så är lss.erbjudande-individuell-plan-dom kommande
    Och har lss.erbjudande-individuell-plan-dom ingen sista dag

  Scenario: Plan erbjuden efter domen
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet) där domen är 2026-03-31
    Och plan p1 som gäller d1 (individuell plan enligt LSS) där erbjudandet om plan är 2026-04-02
    När läget prövas 2026-04-10
    Så är lss.erbjudande-individuell-plan-dom fullgjord

  Scenario: En dom som avslår överklagandet ger inget erbjudande
    Givet dom d1 (LSS, avslår överklagandet, daglig verksamhet) där domen är 2026-03-31
    Och dom d2 (LSS, beviljar insats, förhandsbesked) där domen är 2026-03-31
    När läget prövas 2026-04-10
    Så gäller inte lss.erbjudande-individuell-plan-dom

  Scenario: En dom som väntar på laga kraft har inte beviljat något att planera för
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet, gäller först när den vunnit laga kraft) där domen är 2026-03-02
    När läget prövas 2026-03-20
    Så gäller inte lss.erbjudande-individuell-plan-dom
    Och gäller inte lss.erbjudande-individuell-plan-dom-laga-kraft

  Scenario: När domen har fått laga kraft ska planen erbjudas
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet, gäller först när den vunnit laga kraft) där domen är 2026-03-02 och domens laga kraft är 2026-03-24
    När läget prövas 2026-03-24
    Så är lss.erbjudande-individuell-plan-dom-laga-kraft kommande
    Och har lss.erbjudande-individuell-plan-dom-laga-kraft ingen sista dag
    Och gäller inte lss.erbjudande-individuell-plan-dom

  Scenario: Planen erbjöds innan domen fick laga kraft
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet, gäller först när den vunnit laga kraft) där domen är 2026-03-02 och domens laga kraft är 2026-03-24
    Och plan p1 som gäller d1 (individuell plan enligt LSS) där erbjudandet om plan är 2026-03-10
    När läget prövas 2026-04-01
    Så är lss.erbjudande-individuell-plan-dom-laga-kraft fullgjord

  Scenario: En stoppad dom kräver ingen plan förrän inhibitionen har upphört
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet) där domen är 2026-03-02
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-05 och inhibitionens upphörande är 2026-05-04
    När läget prövas 2026-04-01
    Så är lss.erbjudande-individuell-plan-dom förfallen
    Och gäller inte lss.erbjudande-individuell-plan-dom-efter-inhibition
    När läget prövas 2026-05-04
    Så är lss.erbjudande-individuell-plan-dom-efter-inhibition kommande

  Scenario: Planen erbjöds när inhibitionen hade upphört
    Givet dom d1 (LSS, beviljar insats, daglig verksamhet) där domen är 2026-03-02
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-05 och inhibitionens upphörande är 2026-05-04
    Och plan p1 som gäller d1 (individuell plan enligt LSS) där erbjudandet om plan är 2026-05-10
    När läget prövas 2026-06-01
    Så är lss.erbjudande-individuell-plan-dom-efter-inhibition fullgjord

  Scenario: Återkallas ansökan behöver ingen plan erbjudas
    Givet ansökan a1 (insats enligt LSS) där ansökans ankomst är 2026-01-12 och återkallelsen av ansökan är 2026-04-15
    Och beslut b1 som gäller a1 (LSS, gynnande, daglig verksamhet) där beslutet är 2026-02-02
    När läget prövas 2026-06-30
    Så är lss.erbjudande-individuell-plan förfallen
    Och har lss.erbjudande-individuell-plan bortfallsdag 2026-04-15
