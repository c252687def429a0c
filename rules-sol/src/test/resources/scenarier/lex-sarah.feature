# language: sv
Egenskap: Lex Sarah (SoL)

  Scenario: Missförhållande upptäckt på en helgdag rapporteras samma dag
    Givet missförhållande m1 (SoL) där att missförhållandet uppmärksammades är 2026-06-20 och rapporten om missförhållandet är 2026-06-20
    När läget prövas 2026-06-21
    Så är sol.lex-sarah-rapport fullgjord med sista dag 2026-06-20

  Scenario: En rapport två dagar senare är för sen
    Givet missförhållande m1 (SoL) där att missförhållandet uppmärksammades är 2026-06-20 och rapporten om missförhållandet är 2026-06-22
    När läget prövas 2026-06-23
    Så är sol.lex-sarah-rapport fullgjord för sent med sista dag 2026-06-20, 2 dagar för sent

  Scenario: Orapporterat dagen efter är försenat
    Givet missförhållande m1 (SoL) där att missförhållandet uppmärksammades är 2026-06-20
    När läget prövas 2026-06-21
    Så är sol.lex-sarah-rapport försenad med sista dag 2026-06-20, 1 dag för sent
    Och gäller inte sol.lex-sarah-utredning
    Och gäller inte sol.lex-sarah-avhjalpande

  Scenario: Missförhållande före juli 2011 och missförhållande enligt annan lag
    Givet missförhållande m1 (SoL) där att missförhållandet uppmärksammades är 2011-06-30 och rapporten om missförhållandet är 2011-06-30
    Och missförhållande m2 (LSS, hos privat utförare) där att missförhållandet uppmärksammades är 2026-06-20, rapporten om missförhållandet är 2026-06-20, bedömningen att missförhållandet är allvarligt är 2026-06-22 och anmälan till IVO är 2026-06-23
    När läget prövas 2026-06-25
    Så gäller inte sol.lex-sarah-rapport
    Och gäller inte sol.lex-sarah-utredning
    Och gäller inte sol.lex-sarah-anmalan-ivo
    Och gäller inte sol.lex-sarah-komplettering
    Och gäller inte sol.lex-sarah-information-till-namnden

  Scenario: Rapport på långfredagen utreds samma dag
    Givet missförhållande m1 (SoL) där rapporten om missförhållandet är 2026-04-03 och utredningen av missförhållandet är 2026-04-03
    När läget prövas 2026-04-07
    Så är sol.lex-sarah-utredning fullgjord med sista dag 2026-04-03
    Och vilar sol.lex-sarah-utredning på SoL (2025:400) 27 kap. 5 §
    Och är sol.lex-sarah-avhjalpande kommande
    Och har sol.lex-sarah-avhjalpande ingen sista dag

  Scenario: Utredning som inte inletts samma dag är försenad enligt 2025 års lag
    Givet missförhållande m1 (SoL) där rapporten om missförhållandet är 2026-04-03
    När läget prövas 2026-04-07
    Så är sol.lex-sarah-utredning försenad med sista dag 2026-04-03, 4 dagar för sent

  Scenario: Till och med juni 2025 gällde utan dröjsmål
    Givet missförhållande m1 (SoL) där att missförhållandet uppmärksammades är 2025-06-30 och rapporten om missförhållandet är 2025-06-30
    När läget prövas 2025-07-10
    Så är sol.lex-sarah-utredning kommande
    Och har sol.lex-sarah-utredning ingen sista dag
    Och vilar sol.lex-sarah-rapport på SoL (2001:453) 14 kap. 3 §

  Scenario: Anmälan till IVO snarast efter bedömningen
    Givet missförhållande m1 (SoL) där bedömningen att missförhållandet är allvarligt är 2026-12-23
    När läget prövas 2026-12-28
    Så är sol.lex-sarah-anmalan-ivo kommande
    Och har sol.lex-sarah-anmalan-ivo ingen sista dag
    Och vilar sol.lex-sarah-anmalan-ivo på SoL (2025:400) 27 kap. 6 §

  Scenario: Omvärderat som inte allvarligt
    Givet missförhållande m1 (SoL) där bedömningen att missförhållandet är allvarligt är 2026-03-02 och bedömningen att missförhållandet inte är allvarligt är 2026-03-05
    När läget prövas 2026-03-10
    Så är sol.lex-sarah-anmalan-ivo förfallen

  Scenario: Utredningen kompletteras inom två månader, flyttat från helgen
    Givet missförhållande m1 (SoL) där bedömningen att missförhållandet är allvarligt är 2026-06-30 och anmälan till IVO är 2026-06-30
    När läget prövas 2026-08-31
    Så är sol.lex-sarah-komplettering kommande med sista dag 2026-08-31
    Och har sol.lex-sarah-komplettering lagens dag 2026-08-30
    Och har sol.lex-sarah-komplettering planerad dag 2026-08-28
    Och har sol.lex-sarah-komplettering styrkan föreskrift
    Och är sol.lex-sarah-anmalan-ivo fullgjord

  Scenario: Utredningen kom in tillsammans med anmälan
    Givet missförhållande m1 (SoL) där anmälan till IVO är 2026-06-30 och att utredningen lämnades till IVO är 2026-06-30
    När läget prövas 2026-12-01
    Så är sol.lex-sarah-komplettering fullgjord

  Scenario: Utredningen kom in för sent
    Givet missförhållande m1 (SoL) där anmälan till IVO är 2026-02-10 och att utredningen lämnades till IVO är 2026-04-13
    När läget prövas 2026-12-01
    Så är sol.lex-sarah-komplettering fullgjord för sent med sista dag 2026-04-10, 3 dagar för sent

  Scenario: Privat utförare ska informera nämnden, kommunal verksamhet rapporterar direkt dit
    Givet missförhållande m1 (SoL, hos privat utförare) där rapporten om missförhållandet är 2026-02-27
    Och missförhållande m2 (SoL) där rapporten om missförhållandet är 2026-02-27
    När läget prövas 2026-03-01
    Så är sol.lex-sarah-information-till-namnden för m1 kommande
    Och har sol.lex-sarah-information-till-namnden för m1 ingen sista dag
    Och gäller inte sol.lex-sarah-information-till-namnden för m2

  Scenario: Utföraren har informerat nämnden
    Givet missförhållande m1 (SoL, hos privat utförare) där rapporten om missförhållandet är 2026-02-27 och informationen till nämnden är 2026-02-28
    När läget prövas 2026-03-01
    Så är sol.lex-sarah-information-till-namnden fullgjord

  Scenario: Hela kedjan enligt äldre lag
    Givet missförhållande m2 (SoL, hos privat utförare) där rapporten om missförhållandet är 2024-02-01 och informationen till nämnden är 2024-02-02
    Och missförhållande m1 (SoL) där rapporten om missförhållandet är 2024-02-01, bedömningen att missförhållandet är allvarligt är 2024-02-05, anmälan till IVO är 2024-02-07 och att missförhållandet avhjälptes är 2024-02-20
    När läget prövas 2024-03-01
    Så vilar sol.lex-sarah-avhjalpande på SoL (2001:453) 14 kap. 6 §
    Och vilar sol.lex-sarah-utredning på SoL (2001:453) 14 kap. 6 §
    Och är sol.lex-sarah-anmalan-ivo fullgjord
    Och vilar sol.lex-sarah-anmalan-ivo på SoL (2001:453) 14 kap. 7 §
    Och vilar sol.lex-sarah-information-till-namnden på SoL (2001:453) 14 kap. 5 §
    Och är sol.lex-sarah-komplettering kommande med sista dag 2024-04-08
    Och har sol.lex-sarah-komplettering lagens dag 2024-04-07

  Scenario: Utredningen inleddes tre dagar efter rapporten
    Givet missförhållande m1 (SoL) där rapporten om missförhållandet är 2026-04-03 och utredningen av missförhållandet är 2026-04-06
    När läget prövas 2026-04-07
    Så är sol.lex-sarah-utredning fullgjord för sent med sista dag 2026-04-03, 3 dagar för sent

  Scenario: Missförhållandet avhjälptes efter några dagar, enligt 2025 års lag
    Givet missförhållande m1 (SoL) där rapporten om missförhållandet är 2025-07-01 och att missförhållandet avhjälptes är 2025-07-04
    När läget prövas 2025-07-10
    Så är sol.lex-sarah-avhjalpande fullgjord
    Och vilar sol.lex-sarah-avhjalpande på SoL (2025:400) 27 kap. 5 §

  Scenario: Första dagen med 2025 års lag hos en privat utförare
    Givet missförhållande m1 (SoL, hos privat utförare) där att missförhållandet uppmärksammades är 2025-07-01 och rapporten om missförhållandet är 2025-07-01
    När läget prövas 2025-07-02
    Så är sol.lex-sarah-rapport-utforare fullgjord med sista dag 2025-07-01
    Och vilar sol.lex-sarah-rapport-utforare på SoL (2025:400) 27 kap. 2 §
    Och vilar sol.lex-sarah-information-till-namnden på SoL (2025:400) 27 kap. 4 §

  Scenario: Utredningen har inte kommit in när två månader har gått
    Givet missförhållande m1 (SoL) där anmälan till IVO är 2026-06-30
    När läget prövas 2026-09-01
    Så är sol.lex-sarah-komplettering försenad med sista dag 2026-08-31, 1 dag för sent

  Scenario: Rapporten gjordes samma dag, enligt 2025 års lag
    Givet missförhållande m1 (SoL) där att missförhållandet uppmärksammades är 2025-07-01 och rapporten om missförhållandet är 2025-07-01
    När läget prövas 2025-07-02
    Så är sol.lex-sarah-rapport fullgjord med sista dag 2025-07-01
    Och vilar sol.lex-sarah-rapport på SoL (2025:400) 27 kap. 2 §

  Scenario: Rapporten gjordes inte samma dag, enligt 2001 års lag
    Givet missförhållande m1 (SoL) där att missförhållandet uppmärksammades är 2024-05-01
    När läget prövas 2024-05-02
    Så är sol.lex-sarah-rapport försenad med sista dag 2024-05-01, 1 dag för sent
    Och vilar sol.lex-sarah-rapport på SoL (2001:453) 14 kap. 3 §

  # Det som gjordes innan tiden började räknas också
  Scenario: Missförhållandet avhjälptes och utreddes redan före rapporten
    Givet missförhållande m1 (SoL) där att missförhållandet uppmärksammades är 2026-03-02, rapporten om missförhållandet är 2026-03-04, utredningen av missförhållandet är 2026-03-03 och att missförhållandet avhjälptes är 2026-03-02
    När läget prövas 2026-04-01
    Så är sol.lex-sarah-avhjalpande fullgjord
    Och är sol.lex-sarah-utredning fullgjord

  Scenario: Anmäld till IVO innan bedömningen skrevs ned
    Givet missförhållande m1 (SoL) där rapporten om missförhållandet är 2026-03-02, bedömningen att missförhållandet är allvarligt är 2026-03-05 och anmälan till IVO är 2026-03-04
    När läget prövas 2026-04-01
    Så är sol.lex-sarah-anmalan-ivo fullgjord

  # En utredning som har börjat samma dag visar att rapporten fanns
  Scenariomall: En utredning samma dag visar att rapporten lämnades genast; efter en senare frågas när den lämnades
    Givet missförhållande m1 (SoL) där att missförhållandet uppmärksammades är 2026-03-02 och utredningen av missförhållandet är <utredd>
    När läget prövas 2026-03-10
    Så är sol.lex-sarah-rapport <läge> med sista dag 2026-03-02

    Exempel:
      | utredd     | läge      |
      | 2026-03-02 | fullgjord |
      | 2026-03-03 | oklar     |

  # Hos en privat utförare är det utföraren som ska göra det
  Scenario: Privat utförare: allt är gjort
    Givet missförhållande m1 (SoL, hos privat utförare) där att missförhållandet uppmärksammades är 2026-06-20, rapporten om missförhållandet är 2026-06-20, utredningen av missförhållandet är 2026-06-20, att missförhållandet avhjälptes är 2026-06-24, bedömningen att missförhållandet är allvarligt är 2026-06-22, anmälan till IVO är 2026-06-23 och att utredningen lämnades till IVO är 2026-08-24
    När läget prövas 2026-09-01
    Så är sol.lex-sarah-rapport-utforare fullgjord med sista dag 2026-06-20
    Och är sol.lex-sarah-utredning-utforare fullgjord
    Och är sol.lex-sarah-avhjalpande-utforare fullgjord
    Och är sol.lex-sarah-anmalan-ivo-utforare fullgjord
    Och är sol.lex-sarah-komplettering-utforare fullgjord med sista dag 2026-08-24
    Och vilar sol.lex-sarah-rapport-utforare på SoL (2025:400) 27 kap. 2 §
    Och vilar sol.lex-sarah-utredning-utforare på SoL (2025:400) 27 kap. 5 §
    Och vilar sol.lex-sarah-avhjalpande-utforare på SoL (2025:400) 27 kap. 5 §
    Och vilar sol.lex-sarah-anmalan-ivo-utforare på SoL (2025:400) 27 kap. 6 §
    Och gäller inte sol.lex-sarah-rapport
    Och gäller inte sol.lex-sarah-utredning
    Och gäller inte sol.lex-sarah-avhjalpande
    Och gäller inte sol.lex-sarah-anmalan-ivo
    Och gäller inte sol.lex-sarah-komplettering

  Scenario: Privat utförare: inget är gjort
    Givet missförhållande m1 (SoL, hos privat utförare) där att missförhållandet uppmärksammades är 2026-06-20
    Och missförhållande m2 (SoL, hos privat utförare) där rapporten om missförhållandet är 2026-06-20, bedömningen att missförhållandet är allvarligt är 2026-06-22 och anmälan till IVO är 2026-06-23
    Och missförhållande m3 (SoL, hos privat utförare) där rapporten om missförhållandet är 2026-06-20 och bedömningen att missförhållandet är allvarligt är 2026-06-22
    När läget prövas 2026-08-25
    Så är sol.lex-sarah-rapport-utforare för m1 försenad med sista dag 2026-06-20
    Och är sol.lex-sarah-utredning-utforare för m2 försenad med sista dag 2026-06-20
    Och är sol.lex-sarah-avhjalpande-utforare för m2 kommande
    Och har sol.lex-sarah-avhjalpande-utforare för m2 ingen sista dag
    Och är sol.lex-sarah-anmalan-ivo-utforare för m3 kommande
    Och är sol.lex-sarah-komplettering-utforare för m2 försenad med sista dag 2026-08-24, 1 dag för sent

  Scenario: Privat utförare: rapporten och utredningen kom för sent
    Givet missförhållande m1 (SoL, hos privat utförare) där att missförhållandet uppmärksammades är 2026-06-20, rapporten om missförhållandet är 2026-06-21, utredningen av missförhållandet är 2026-06-23, anmälan till IVO är 2026-06-23 och att utredningen lämnades till IVO är 2026-08-25
    När läget prövas 2026-09-01
    Så är sol.lex-sarah-rapport-utforare fullgjord för sent med sista dag 2026-06-20, 1 dag för sent
    Och är sol.lex-sarah-komplettering-utforare fullgjord för sent med sista dag 2026-08-24, 1 dag för sent
    Och är sol.lex-sarah-utredning-utforare fullgjord för sent med sista dag 2026-06-21, 2 dagar för sent

  Scenario: I kommunens verksamhet och enligt annan lag väntas inget av utföraren
    Givet missförhållande m1 (SoL) där att missförhållandet uppmärksammades är 2026-06-20, rapporten om missförhållandet är 2026-06-20, bedömningen att missförhållandet är allvarligt är 2026-06-22 och anmälan till IVO är 2026-06-23
    Och missförhållande m2 (LSS, hos privat utförare) där att missförhållandet uppmärksammades är 2026-06-20, rapporten om missförhållandet är 2026-06-20, bedömningen att missförhållandet är allvarligt är 2026-06-22 och anmälan till IVO är 2026-06-23
    När läget prövas 2026-06-25
    Så gäller inte sol.lex-sarah-rapport-utforare
    Och gäller inte sol.lex-sarah-utredning-utforare
    Och gäller inte sol.lex-sarah-avhjalpande-utforare
    Och gäller inte sol.lex-sarah-anmalan-ivo-utforare
    Och gäller inte sol.lex-sarah-komplettering-utforare
    Och gäller inte sol.lex-sarah-information-om-anmalan

  # En andra information: om anmälan till tillsynsmyndigheten
  Scenario: Nämnden ska också få veta att anmälan har gjorts
    Givet missförhållande m1 (SoL, hos privat utförare) där rapporten om missförhållandet är 2026-02-27, informationen till nämnden är 2026-02-28 och anmälan till IVO är 2026-03-06
    När läget prövas 2026-03-10
    Så är sol.lex-sarah-information-till-namnden fullgjord
    Och är sol.lex-sarah-information-om-anmalan kommande
    Och har sol.lex-sarah-information-om-anmalan ingen sista dag
    Och vilar sol.lex-sarah-information-om-anmalan på SoL (2025:400) 27 kap. 6 § 3 st.

  Scenario: Nämnden har fått veta att anmälan har gjorts
    Givet missförhållande m1 (SoL, hos privat utförare) där rapporten om missförhållandet är 2026-02-27, anmälan till IVO är 2026-03-06 och informationen till nämnden om anmälan är 2026-03-09
    När läget prövas 2026-03-10
    Så är sol.lex-sarah-information-om-anmalan fullgjord
    Och är sol.lex-sarah-information-till-namnden kommande

  Scenario: Privat utförare enligt äldre lag
    Givet missförhållande m1 (SoL, hos privat utförare) där att missförhållandet uppmärksammades är 2024-02-01, rapporten om missförhållandet är 2024-02-01, bedömningen att missförhållandet är allvarligt är 2024-02-05, anmälan till IVO är 2024-02-07, informationen till nämnden om anmälan är 2024-02-08 och att missförhållandet avhjälptes är 2024-02-20
    När läget prövas 2024-03-01
    Så vilar sol.lex-sarah-rapport-utforare på SoL (2001:453) 14 kap. 3 §
    Och vilar sol.lex-sarah-utredning-utforare på SoL (2001:453) 14 kap. 6 §
    Och vilar sol.lex-sarah-avhjalpande-utforare på SoL (2001:453) 14 kap. 6 §
    Och vilar sol.lex-sarah-anmalan-ivo-utforare på SoL (2001:453) 14 kap. 7 §
    Och vilar sol.lex-sarah-information-om-anmalan på SoL (2001:453) 14 kap. 7 § 2 st.

  # 27 kap. 5 §: genast, både det gamla och det nya ordet
  Scenario: Avhjälpandet ska göras genast men har ingen bestämd dag
    Givet missförhållande m1 (SoL) där rapporten om missförhållandet är 2026-04-03
    När läget prövas 2026-04-07
    Så är sol.lex-sarah-avhjalpande kommande
    Och har sol.lex-sarah-avhjalpande ingen sista dag

  Scenario: En anmälan gjord i maj 2013 gick till Socialstyrelsen
    Givet missförhållande m1 (SoL) där bedömningen att missförhållandet är allvarligt är 2013-05-02
    När läget prövas 2013-05-10
    Så har sol.lex-sarah-anmalan-ivo mottagaren Socialstyrelsen

  # 1 kap. 2 §: socialtjänst är mer än verksamhet enligt SoL
  Scenariomall: Lex Sarah gäller också verksamhet enligt de andra lagarna på socialtjänstens område, men LSS för sig
    Givet missförhållande m1 (<lag>, inte hos privat utförare) där att missförhållandet uppmärksammades är 2026-01-05, rapporten om missförhållandet är 2026-01-05 och anmälan till IVO är 2026-02-02
    Och missförhållande m2 (<lag>, hos privat utförare) där att missförhållandet uppmärksammades är 2026-01-05, rapporten om missförhållandet är 2026-01-05 och anmälan till IVO är 2026-02-02
    När läget prövas 2026-05-01
    Så är sol.lex-sarah-komplettering för m1 försenad med sista dag 2026-04-02
    Och är sol.lex-sarah-rapport för m1 fullgjord
    Och är sol.lex-sarah-komplettering-utforare för m2 försenad med sista dag 2026-04-02
    Och är sol.lex-sarah-rapport-utforare för m2 fullgjord

    Exempel:
      | lag  |
      | SoL  |
      | LVU  |
      | LPBS |
      | LVM  |
      | FB   |
