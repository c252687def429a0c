# language: sv
Egenskap: Ansvar mellan kommuner

  Scenario: Begäran dagen före midsommarafton besvaras genast; efter en månad kan IVO pröva
    Givet begäran r1 (begäran om överflyttning av ärende) där begärans ankomst är 2026-06-18
    När läget prövas 2026-06-22
    Så är sol.svar-overflyttning försenad med sista dag 2026-06-18
    Och är sol.overflyttning-en-manad kommande med sista dag 2026-07-19

  Scenario: Svar samma dag
    Givet begäran r1 (begäran om överflyttning av ärende) där begärans ankomst är 2026-02-02 och svaret är 2026-02-02
    När läget prövas 2026-03-22
    Så är sol.svar-overflyttning fullgjord
    Och är sol.overflyttning-en-manad fullgjord

  Scenario: Före juli 2025 gällde utan dröjsmål
    Givet begäran r1 (begäran om överflyttning av ärende) där begärans ankomst är 2025-06-30
    När läget prövas 2025-06-30
    Så är sol.svar-overflyttning kommande
    Och har sol.svar-overflyttning ingen sista dag
    Och vilar sol.svar-overflyttning på SoL (2001:453) 2 a kap. 10 § 3 st.
    Och vilar sol.overflyttning-en-manad på SoL (2001:453) 2 a kap. 11 § 1 st.

  Scenario: Den egna begäran har legat obesvarad i en månad
    Givet begäran r1 (egen begäran om överflyttning av ärende) där begärans ankomst är 2026-01-31
    När läget prövas 2026-03-01
    Så är sol.overflyttning-en-manad inträdd
    Och har sol.overflyttning-en-manad inträdesdag 2026-03-01
    Och gäller inte sol.svar-overflyttning

  Scenario: Svar på månadens sista dag
    Givet begäran r1 (egen begäran om överflyttning av ärende) där begärans ankomst är 2026-01-31 och svaret är 2026-02-28
    När läget prövas 2026-03-01
    Så är sol.overflyttning-en-manad fullgjord

  Scenario: IVO:s tre månader slutar en söndag
    Givet begäran r1 (ansökan hos IVO om överflyttning) där begärans ankomst är 2026-11-30
    När läget prövas 2027-01-15
    Så är sol.overflyttning-ivo kommande med sista dag 2027-03-01
    Och har sol.overflyttning-ivo lagens dag 2027-02-28
    Och gäller inte sol.overflyttning-en-manad
    Och gäller inte sol.svar-overflyttning

  Scenario: IVO beslutade för sent enligt 2001 års lag
    Givet begäran r1 (ansökan hos IVO om överflyttning) där begärans ankomst är 2024-01-15 och svaret är 2024-04-16
    När läget prövas 2024-05-15
    Så är sol.overflyttning-ivo fullgjord för sent med sista dag 2024-04-15, 1 dag för sent
    Och vilar sol.overflyttning-ivo på SoL (2001:453) 2 a kap. 11 § 2 st.

  Scenario: En begäran mellan kommuner prövas inte av IVO
    Givet begäran r1 (begäran om överflyttning av ärende) där begärans ankomst är 2026-11-30
    När läget prövas 2027-01-15
    Så gäller inte sol.overflyttning-ivo

  Scenario: Inflyttningsansökan prövas som om den sökande bodde i kommunen
    Givet ansökan s1 (insats i annan kommun) där ansökans ankomst är 2026-04-30
    Och utredning u1 som gäller s1 (vuxenutredning) där utredningens inledande är 2026-04-30
    När läget prövas 2026-05-10
    Så är sol.ansokan-annan-kommun kommande
    Och är sol.utredning-efter-ansokan fullgjord
    Och är fl.sex-manader kommande med sista dag 2026-10-31

  Scenario: Inflyttningsansökan före juli 2025
    Givet ansökan s1 (insats i annan kommun) där ansökans ankomst är 2024-04-30
    När läget prövas 2024-05-10
    Så är sol.ansokan-annan-kommun kommande
    Och vilar sol.ansokan-annan-kommun på SoL (2001:453) 2 a kap. 9 §

  Scenario: Inflyttningsansökan utan utredning
    Givet ansökan s1 (insats i annan kommun) där ansökans ankomst är 2026-04-30
    När läget prövas 2026-05-01
    Så är sol.utredning-efter-ansokan försenad med sista dag 2026-04-30
    Och har sol.ansokan-annan-kommun ingen sista dag

  Scenario: En vanlig ansökan rör inte inflyttning
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2026-04-30
    När läget prövas 2026-05-10
    Så gäller inte sol.ansokan-annan-kommun

  Scenario: Familjen flyttar mitt i barnutredningen
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-02-02
    Och händelse h1 som gäller u1 (att ansvaret gick över till en annan kommun) där händelsen är 2026-03-31
    När läget prövas 2026-05-01
    Så är sol.slutfora-utredning kommande
    Och har sol.slutfora-utredning ingen sista dag
    Och vilar sol.slutfora-utredning på SoL (2025:400) 29 kap. 9 §

  Scenario: Utredningen slutfördes efter flytten, enligt 2001 års lag
    Givet utredning u1 (LVM-utredning) där utredningens inledande är 2024-02-02 och utredningens avslutande är 2024-05-10
    Och händelse h1 som gäller u1 (att ansvaret gick över till en annan kommun) där händelsen är 2024-03-31
    När läget prövas 2024-06-01
    Så är sol.slutfora-utredning fullgjord
    Och vilar sol.slutfora-utredning på SoL (2001:453) 11 kap. 4 §

  Scenario: Den andra kommunen tog över
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-02-02
    Och händelse h1 som gäller u1 (att ansvaret gick över till en annan kommun) där händelsen är 2026-03-31
    Och händelse h2 som gäller u1 (att den andra kommunen tog över utredningen) där händelsen är 2026-04-15
    När läget prövas 2026-05-01
    Så är sol.slutfora-utredning förfallen

  Scenario: En faderskapsutredning omfattas inte
    Givet utredning u1 (faderskapsutredning) där utredningens inledande är 2026-02-02
    Och händelse h1 som gäller u1 (att ansvaret gick över till en annan kommun) där händelsen är 2026-03-31
    När läget prövas 2026-05-01
    Så gäller inte sol.slutfora-utredning

  Scenario: Svaret kom på måndagen efter midsommar
    Givet begäran r1 (begäran om överflyttning av ärende) där begärans ankomst är 2026-06-18 och svaret är 2026-06-22
    När läget prövas 2026-06-23
    Så är sol.svar-overflyttning fullgjord för sent med sista dag 2026-06-18, 4 dagar för sent
    Och vilar sol.svar-overflyttning på SoL (2025:400) 29 kap. 10 § 3 st.

  Scenario: Månaden löper över lagändringen
    Givet begäran r1 (egen begäran om överflyttning av ärende) där begärans ankomst är 2025-06-15
    När läget prövas 2025-07-01
    Så är sol.overflyttning-en-manad kommande med sista dag 2025-07-16
    Och vilar sol.overflyttning-en-manad på SoL (2025:400) 29 kap. 11 § 1 st.

  Scenario: IVO beslutade på den flyttade sista dagen
    Givet begäran r1 (ansökan hos IVO om överflyttning) där begärans ankomst är 2026-11-30 och svaret är 2027-03-01
    När läget prövas 2027-03-05
    Så är sol.overflyttning-ivo fullgjord med sista dag 2027-03-01
    Och vilar sol.overflyttning-ivo på SoL (2025:400) 29 kap. 11 § 2 st.

  Scenario: IVO har inte beslutat när tre månader har gått
    Givet begäran r1 (ansökan hos IVO om överflyttning) där begärans ankomst är 2026-11-30
    När läget prövas 2027-03-02
    Så är sol.overflyttning-ivo försenad med sista dag 2027-03-01, 1 dag för sent

  Scenario: En utredning om skadligt bruk ska slutföras fast ansvaret gått över, en annan vuxenutredning inte
    Givet utredning u1 (utredning om skadligt bruk) där utredningens inledande är 2026-02-02
    Och händelse h1 som gäller u1 (att ansvaret gick över till en annan kommun) där händelsen är 2026-03-31
    Och utredning u2 (vuxenutredning) där utredningens inledande är 2026-02-02
    Och händelse h2 som gäller u2 (att ansvaret gick över till en annan kommun) där händelsen är 2026-03-31
    När läget prövas 2026-05-01
    Så är sol.slutfora-utredning för h1 kommande
    Och gäller inte sol.slutfora-utredning för h2
