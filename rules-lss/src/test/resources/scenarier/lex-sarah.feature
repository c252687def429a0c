# language: sv
Egenskap: Lex Sarah (LSS)

  Scenario: Missförhållande upptäckt på en helgdag rapporteras samma dag
    Givet missförhållande m1 (LSS) där att missförhållandet uppmärksammades är 2026-06-20 och rapporten om missförhållandet är 2026-06-20
    När läget prövas 2026-06-21
    Så är lss.lex-sarah-rapport fullgjord med sista dag 2026-06-20

  Scenario: En rapport två dagar senare är för sen
    Givet missförhållande m1 (LSS) där att missförhållandet uppmärksammades är 2026-06-20 och rapporten om missförhållandet är 2026-06-22
    När läget prövas 2026-06-23
    Så är lss.lex-sarah-rapport fullgjord för sent med sista dag 2026-06-20, 2 dagar för sent

  Scenario: Orapporterat dagen efter är försenat
    Givet missförhållande m1 (LSS) där att missförhållandet uppmärksammades är 2026-06-20
    När läget prövas 2026-06-21
    Så är lss.lex-sarah-rapport försenad med sista dag 2026-06-20, 1 dag för sent
    Och gäller inte lss.lex-sarah-utredning
    Och gäller inte lss.lex-sarah-avhjalpande

  Scenario: Missförhållande före juli 2011 och missförhållande enligt annan lag
    Givet missförhållande m1 (LSS) där att missförhållandet uppmärksammades är 2011-06-30 och rapporten om missförhållandet är 2011-06-30
    Och missförhållande m2 (SoL, hos privat utförare) där att missförhållandet uppmärksammades är 2026-06-20, rapporten om missförhållandet är 2026-06-20, bedömningen att missförhållandet är allvarligt är 2026-06-22 och anmälan till IVO är 2026-06-23
    När läget prövas 2026-06-25
    Så gäller inte lss.lex-sarah-rapport
    Och gäller inte lss.lex-sarah-utredning
    Och gäller inte lss.lex-sarah-anmalan-ivo
    Och gäller inte lss.lex-sarah-komplettering
    Och gäller inte lss.lex-sarah-information-till-namnden

  Scenario: Utredning och åtgärder utan dröjsmål
    Givet missförhållande m1 (LSS) där rapporten om missförhållandet är 2026-01-31, utredningen av missförhållandet är 2026-02-02 och att missförhållandet avhjälptes är 2026-02-20
    När läget prövas 2026-03-01
    Så är lss.lex-sarah-utredning fullgjord
    Och har lss.lex-sarah-utredning ingen sista dag
    Och vilar lss.lex-sarah-utredning på LSS (1993:387) 24 e §
    Och är lss.lex-sarah-avhjalpande fullgjord

  Scenario: Anmälan till IVO snarast efter bedömningen
    Givet missförhållande m1 (LSS) där bedömningen att missförhållandet är allvarligt är 2026-12-23
    När läget prövas 2026-12-28
    Så är lss.lex-sarah-anmalan-ivo kommande
    Och har lss.lex-sarah-anmalan-ivo ingen sista dag
    Och vilar lss.lex-sarah-anmalan-ivo på LSS (1993:387) 24 f §

  Scenario: Omvärderat som inte allvarligt
    Givet missförhållande m1 (LSS) där bedömningen att missförhållandet är allvarligt är 2026-03-02 och bedömningen att missförhållandet inte är allvarligt är 2026-03-05
    När läget prövas 2026-03-10
    Så är lss.lex-sarah-anmalan-ivo förfallen

  Scenario: Utredningen kompletteras inom två månader, flyttat från helgen
    Givet missförhållande m1 (LSS) där bedömningen att missförhållandet är allvarligt är 2026-03-30 och anmälan till IVO är 2026-03-30
    När läget prövas 2026-06-01
    Så är lss.lex-sarah-komplettering kommande med sista dag 2026-06-01
    Och har lss.lex-sarah-komplettering lagens dag 2026-05-30
    Och har lss.lex-sarah-komplettering planerad dag 2026-05-29
    Och har lss.lex-sarah-komplettering styrkan föreskrift
    Och är lss.lex-sarah-anmalan-ivo fullgjord

  Scenario: Utredningen kom in tillsammans med anmälan
    Givet missförhållande m1 (LSS) där anmälan till IVO är 2026-03-30 och att utredningen lämnades till IVO är 2026-03-30
    När läget prövas 2026-12-01
    Så är lss.lex-sarah-komplettering fullgjord

  Scenario: Utredningen kom in för sent
    Givet missförhållande m1 (LSS) där anmälan till IVO är 2026-02-10 och att utredningen lämnades till IVO är 2026-04-13
    När läget prövas 2026-12-01
    Så är lss.lex-sarah-komplettering fullgjord för sent med sista dag 2026-04-10, 3 dagar för sent

  Scenario: Privat utförare ska informera nämnden, kommunal verksamhet rapporterar direkt dit
    Givet missförhållande m1 (LSS, hos privat utförare) där rapporten om missförhållandet är 2026-02-27
    Och missförhållande m2 (LSS) där rapporten om missförhållandet är 2026-02-27
    När läget prövas 2026-03-01
    Så är lss.lex-sarah-information-till-namnden för m1 kommande
    Och har lss.lex-sarah-information-till-namnden för m1 ingen sista dag
    Och gäller inte lss.lex-sarah-information-till-namnden för m2

  Scenario: Utföraren har informerat nämnden
    Givet missförhållande m1 (LSS, hos privat utförare) där rapporten om missförhållandet är 2026-02-27 och informationen till nämnden är 2026-02-28
    När läget prövas 2026-03-01
    Så är lss.lex-sarah-information-till-namnden fullgjord

  Scenario: Rapporten är mottagen men utredningen har inte börjat
    Givet missförhållande m1 (LSS) där att missförhållandet uppmärksammades är 2026-06-18 och rapporten om missförhållandet är 2026-06-18
    När läget prövas 2026-06-22
    Så är lss.lex-sarah-utredning kommande
    Och har lss.lex-sarah-utredning ingen sista dag

  Scenario: Två månader från nyårsafton går ut på skottårets sista februaridag
    Givet missförhållande m1 (LSS) där bedömningen att missförhållandet är allvarligt är 2027-12-30 och anmälan till IVO är 2027-12-31
    När läget prövas 2028-03-01
    Så är lss.lex-sarah-komplettering försenad med sista dag 2028-02-29, 1 dag för sent

  # Det som gjordes innan tiden började räknas också
  Scenario: Missförhållandet avhjälptes och utreddes redan före rapporten
    Givet missförhållande m1 (LSS) där att missförhållandet uppmärksammades är 2026-03-02, rapporten om missförhållandet är 2026-03-04, utredningen av missförhållandet är 2026-03-03 och att missförhållandet avhjälptes är 2026-03-02
    När läget prövas 2026-04-01
    Så är lss.lex-sarah-avhjalpande fullgjord
    Och är lss.lex-sarah-utredning fullgjord

  Scenario: Anmäld till IVO innan bedömningen skrevs ned
    Givet missförhållande m1 (LSS) där rapporten om missförhållandet är 2026-03-02, bedömningen att missförhållandet är allvarligt är 2026-03-05 och anmälan till IVO är 2026-03-04
    När läget prövas 2026-04-01
    Så är lss.lex-sarah-anmalan-ivo fullgjord

  # En utredning som har börjat samma dag visar att rapporten fanns
  Scenariomall: En utredning samma dag visar att rapporten lämnades genast; efter en senare frågas när den lämnades
    Givet missförhållande m1 (LSS) där att missförhållandet uppmärksammades är 2026-03-02 och utredningen av missförhållandet är <utredd>
    När läget prövas 2026-03-10
    Så är lss.lex-sarah-rapport <läge> med sista dag 2026-03-02

    Exempel:
      | utredd     | läge      |
      | 2026-03-02 | fullgjord |
      | 2026-03-03 | oklar     |

  # Hos en privat utförare är det utföraren som ska göra det
  Scenario: Privat utförare: allt är gjort
    Givet missförhållande m1 (LSS, hos privat utförare) där att missförhållandet uppmärksammades är 2026-06-20, rapporten om missförhållandet är 2026-06-20, utredningen av missförhållandet är 2026-06-20, att missförhållandet avhjälptes är 2026-06-24, bedömningen att missförhållandet är allvarligt är 2026-06-22, anmälan till IVO är 2026-06-23 och att utredningen lämnades till IVO är 2026-08-24
    När läget prövas 2026-09-01
    Så är lss.lex-sarah-rapport-utforare fullgjord med sista dag 2026-06-20
    Och är lss.lex-sarah-utredning-utforare fullgjord
    Och är lss.lex-sarah-avhjalpande-utforare fullgjord
    Och är lss.lex-sarah-anmalan-ivo-utforare fullgjord
    Och är lss.lex-sarah-komplettering-utforare fullgjord med sista dag 2026-08-24
    Och vilar lss.lex-sarah-rapport-utforare på LSS (1993:387) 24 b §
    Och vilar lss.lex-sarah-utredning-utforare på LSS (1993:387) 24 e §
    Och vilar lss.lex-sarah-avhjalpande-utforare på LSS (1993:387) 24 e §
    Och vilar lss.lex-sarah-anmalan-ivo-utforare på LSS (1993:387) 24 f §
    Och gäller inte lss.lex-sarah-rapport
    Och gäller inte lss.lex-sarah-utredning
    Och gäller inte lss.lex-sarah-avhjalpande
    Och gäller inte lss.lex-sarah-anmalan-ivo
    Och gäller inte lss.lex-sarah-komplettering

  Scenario: Privat utförare: inget är gjort
    Givet missförhållande m1 (LSS, hos privat utförare) där att missförhållandet uppmärksammades är 2026-06-20
    Och missförhållande m2 (LSS, hos privat utförare) där rapporten om missförhållandet är 2026-06-20, bedömningen att missförhållandet är allvarligt är 2026-06-22 och anmälan till IVO är 2026-06-23
    Och missförhållande m3 (LSS, hos privat utförare) där rapporten om missförhållandet är 2026-06-20 och bedömningen att missförhållandet är allvarligt är 2026-06-22
    När läget prövas 2026-08-25
    Så är lss.lex-sarah-rapport-utforare för m1 försenad med sista dag 2026-06-20
    Och är lss.lex-sarah-utredning-utforare för m2 kommande
    Och är lss.lex-sarah-avhjalpande-utforare för m2 kommande
    Och har lss.lex-sarah-avhjalpande-utforare för m2 ingen sista dag
    Och är lss.lex-sarah-anmalan-ivo-utforare för m3 kommande
    Och är lss.lex-sarah-komplettering-utforare för m2 försenad med sista dag 2026-08-24, 1 dag för sent

  Scenario: Privat utförare: rapporten och utredningen kom för sent
    Givet missförhållande m1 (LSS, hos privat utförare) där att missförhållandet uppmärksammades är 2026-06-20, rapporten om missförhållandet är 2026-06-21, utredningen av missförhållandet är 2026-06-23, anmälan till IVO är 2026-06-23 och att utredningen lämnades till IVO är 2026-08-25
    När läget prövas 2026-09-01
    Så är lss.lex-sarah-rapport-utforare fullgjord för sent med sista dag 2026-06-20, 1 dag för sent
    Och är lss.lex-sarah-komplettering-utforare fullgjord för sent med sista dag 2026-08-24, 1 dag för sent

  Scenario: I kommunens verksamhet och enligt annan lag väntas inget av utföraren
    Givet missförhållande m1 (LSS) där att missförhållandet uppmärksammades är 2026-06-20, rapporten om missförhållandet är 2026-06-20, bedömningen att missförhållandet är allvarligt är 2026-06-22 och anmälan till IVO är 2026-06-23
    Och missförhållande m2 (SoL, hos privat utförare) där att missförhållandet uppmärksammades är 2026-06-20, rapporten om missförhållandet är 2026-06-20, bedömningen att missförhållandet är allvarligt är 2026-06-22 och anmälan till IVO är 2026-06-23
    När läget prövas 2026-06-25
    Så gäller inte lss.lex-sarah-rapport-utforare
    Och gäller inte lss.lex-sarah-utredning-utforare
    Och gäller inte lss.lex-sarah-avhjalpande-utforare
    Och gäller inte lss.lex-sarah-anmalan-ivo-utforare
    Och gäller inte lss.lex-sarah-komplettering-utforare
    Och gäller inte lss.lex-sarah-information-om-anmalan

  # En andra information: om anmälan till tillsynsmyndigheten
  Scenario: Nämnden ska också få veta att anmälan har gjorts
    Givet missförhållande m1 (LSS, hos privat utförare) där rapporten om missförhållandet är 2026-02-27, informationen till nämnden är 2026-02-28 och anmälan till IVO är 2026-03-06
    När läget prövas 2026-03-10
    Så är lss.lex-sarah-information-till-namnden fullgjord
    Och är lss.lex-sarah-information-om-anmalan kommande
    Och har lss.lex-sarah-information-om-anmalan ingen sista dag
    Och vilar lss.lex-sarah-information-om-anmalan på LSS (1993:387) 24 f § 2 st.

  Scenario: Nämnden har fått veta att anmälan har gjorts
    Givet missförhållande m1 (LSS, hos privat utförare) där rapporten om missförhållandet är 2026-02-27, anmälan till IVO är 2026-03-06 och informationen till nämnden om anmälan är 2026-03-09
    När läget prövas 2026-03-10
    Så är lss.lex-sarah-information-om-anmalan fullgjord
    Och är lss.lex-sarah-information-till-namnden kommande

  Scenariomall: Missförhållandet är bedömt men dagen för rapporten saknas
    Givet missförhållande m1 (LSS<utförare>) där att missförhållandet uppmärksammades är 2026-02-02 och <led> är <dag>
    När läget prövas 2026-02-20
    Så är <regel> <läge>

    Exempel:
      | utförare             | led                                           | dag        | regel                        | läge      |
      |                      | bedömningen att missförhållandet är allvarligt | 2026-02-05 | lss.lex-sarah-rapport        | oklar     |
      |                      | bedömningen att missförhållandet inte är allvarligt | 2026-02-02 | lss.lex-sarah-rapport   | fullgjord |
      | , hos privat utförare | informationen till nämnden                    | 2026-02-05 | lss.lex-sarah-rapport-utforare | oklar   |
