# language: sv
Egenskap: Uppföljning av ett barns situation

  Scenario: Två månader när utredningen avslutades före lagbytet, sex därefter
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-03-10 och utredningens avslutande är 2025-06-30
    Och uppföljningsperiod f1 som gäller u1 (uppföljning efter utredning) där beslutet om uppföljning är 2025-07-02
    Och utredning u2 (barnutredning) där utredningens inledande är 2025-03-10 och utredningens avslutande är 2025-07-01
    Och uppföljningsperiod f2 som gäller u2 (uppföljning efter utredning) där beslutet om uppföljning är 2025-07-02
    När läget prövas 2025-07-10
    Så är sol.uppfoljning-efter-utredning för f1 kommande med sista dag 2025-08-30
    Och är sol.uppfoljning-efter-utredning för f2 kommande med sista dag 2026-01-01
    Och vilar sol.uppfoljning-efter-utredning för f2 på SoL (2025:400) 23 kap. 5 §

  Scenario: Sex månader från den 30 september och den 31 augusti
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-06-10 och utredningens avslutande är 2025-09-30
    Och uppföljningsperiod f1 som gäller u1 (uppföljning efter utredning) där beslutet om uppföljning är 2025-09-30
    Och utredning u2 (barnutredning) där utredningens inledande är 2025-06-10 och utredningens avslutande är 2025-08-31
    Och uppföljningsperiod f2 som gäller u2 (uppföljning efter utredning) där beslutet om uppföljning är 2025-09-10
    När läget prövas 2026-03-31
    Så är sol.uppfoljning-efter-utredning för f1 försenad med sista dag 2026-03-30, 1 dag för sent
    Och är sol.uppfoljning-efter-utredning för f2 försenad med sista dag 2026-02-28

  Scenario: Två månader under den gamla lagen, i tid och för sent
    Givet utredning u1 (barnutredning) där utredningens inledande är 2023-09-10 och utredningens avslutande är 2023-12-31
    Och uppföljningsperiod f1 som gäller u1 (uppföljning efter utredning) där beslutet om uppföljning är 2024-01-10 och uppföljningens avslutande är 2024-02-29
    Och utredning u2 (barnutredning) där utredningens inledande är 2023-09-10 och utredningens avslutande är 2023-12-31
    Och uppföljningsperiod f2 som gäller u2 (uppföljning efter utredning) där beslutet om uppföljning är 2024-01-10 och uppföljningens avslutande är 2024-03-01
    När läget prövas 2024-04-01
    Så är sol.uppfoljning-efter-utredning för f1 fullgjord med sista dag 2024-02-29
    Och vilar sol.uppfoljning-efter-utredning för f1 på SoL (2001:453) 11 kap. 4 c § 2 st.
    Och är sol.uppfoljning-efter-utredning för f2 fullgjord för sent med sista dag 2024-02-29, 1 dag för sent

  Scenario: Uppföljning efter placering, två och sex månader
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2024-03-10 och placeringens upphörande är 2025-06-30
    Och uppföljningsperiod f1 som gäller p1 (uppföljning efter placering) där beslutet om uppföljning är 2025-07-02 och uppföljningens avslutande är 2025-09-01
    Och placering p2 (HVB, SoL) där placeringens verkställande är 2024-03-10 och placeringens upphörande är 2025-08-31
    Och uppföljningsperiod f2 som gäller p2 (uppföljning efter placering) där beslutet om uppföljning är 2025-09-02 och uppföljningens avslutande är 2026-02-28
    Och placering p3 (skyddat boende, LPBS) där placeringens verkställande är 2025-06-10 och placeringens upphörande är 2025-08-31
    Och uppföljningsperiod f3 som gäller p3 (uppföljning efter placering) där beslutet om uppföljning är 2025-09-02
    När läget prövas 2026-03-01
    Så är sol.uppfoljning-efter-placering för f1 fullgjord för sent med sista dag 2025-08-30, 2 dagar för sent
    Och vilar sol.uppfoljning-efter-placering för f1 på SoL (2025:400) 23 kap. 5 §
    Och är sol.uppfoljning-efter-placering för f2 fullgjord med sista dag 2026-02-28
    Och är sol.uppfoljning-efter-placering för f3 försenad med sista dag 2026-02-28, 1 dag för sent

  Scenario: En ny utredning avbryter uppföljningen
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2024-03-10 och placeringens upphörande är 2025-09-30
    Och uppföljningsperiod f1 som gäller p1 (uppföljning efter placering) där beslutet om uppföljning är 2025-10-02
    Och utredning u1 (barnutredning) där utredningens inledande är 2025-12-01
    När läget prövas 2026-04-10
    Så är sol.uppfoljning-efter-placering förfallen med sista dag 2026-03-30
    Och har sol.uppfoljning-efter-placering bortfallsdag 2025-12-01

  Scenario: Efter jourhem, efter stödboende och efter LVU-vård gäller andra regler
    Givet placering p1 (jourhem, SoL) där placeringens verkställande är 2025-03-10 och placeringens upphörande är 2025-09-30
    Och uppföljningsperiod f1 som gäller p1 (uppföljning efter placering) där beslutet om uppföljning är 2025-10-02
    Och placering p2 (familjehem, LVU) där placeringens verkställande är 2025-03-10 och placeringens upphörande är 2025-09-30
    Och uppföljningsperiod f2 som gäller p2 (uppföljning efter LVU-vård) där uppföljningens inledande är 2025-10-02
    När läget prövas 2026-04-10
    Så gäller inte sol.uppfoljning-efter-placering
    Och gäller inte sol.uppfoljning-efter-utredning
    Och gäller inte sol.information-uppfoljning-inleds för f2
    Och gäller inte sol.information-uppfoljning-avslutas

  Scenario: Information när uppföljningen inleds och avslutas
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-12-10 och utredningens avslutande är 2026-02-27
    Och uppföljningsperiod f1 som gäller u1 (uppföljning efter utredning) där beslutet om uppföljning är 2026-03-02, uppföljningens inledande är 2026-03-02 och uppföljningens avslutande är 2026-06-02
    Och händelse h1 som gäller f1 (information till vårdnadshavare) där händelsen är 2026-03-04
    När läget prövas 2026-06-10
    Så är sol.information-uppfoljning-inleds fullgjord
    Och vilar sol.information-uppfoljning-inleds på SoL (2025:400) 23 kap. 3 §
    Och är sol.information-uppfoljning-avslutas kommande
    Och har sol.information-uppfoljning-avslutas ingen sista dag

  Scenario: Information om uppföljning under den gamla lagen
    Givet utredning u1 (barnutredning) där utredningens inledande är 2024-12-10 och utredningens avslutande är 2025-02-27
    Och uppföljningsperiod f1 som gäller u1 (uppföljning efter utredning) där beslutet om uppföljning är 2025-03-02, uppföljningens inledande är 2025-03-02 och uppföljningens avslutande är 2025-04-02
    Och händelse h1 som gäller f1 (information till vårdnadshavare) där händelsen är 2025-04-03
    När läget prövas 2025-04-10
    Så är sol.information-uppfoljning-inleds förfallen
    Och vilar sol.information-uppfoljning-inleds på SoL (2001:453) 11 kap. 4 c § 3 st.
    Och är sol.information-uppfoljning-avslutas fullgjord

  Scenario: Kontaktfamilj följs upp fortlöpande
    Givet den enskilde p där födelsedagen är 2014-05-05
    Och beslut b1 (SoL, kontaktfamilj, gynnande) där beslutet är 2025-01-20
    Och verkställighet k1 som gäller b1 där verkställigheten är 2025-02-01
    Och granskning g1 som gäller b1 (uppföljning av kontaktperson, tjänsteman) där granskningen är 2025-06-15
    När läget prövas 2025-08-01
    Så är tillfälle 1 av sol.uppfoljning-kontaktperson fullgjord
    Och vilar tillfälle 1 av sol.uppfoljning-kontaktperson på SoL (2001:453) 3 kap. 6 c §
    Och är tillfälle 2 av sol.uppfoljning-kontaktperson kommande
    Och vilar tillfälle 2 av sol.uppfoljning-kontaktperson på SoL (2025:400) 23 kap. 6 §
    Och har sol.uppfoljning-kontaktperson ingen sista dag

  Scenario: Kontaktperson för en vuxen, och kontaktperson enligt LSS
    Givet den enskilde p där födelsedagen är 2004-02-01
    Och beslut b1 (SoL, kontaktperson, gynnande) där beslutet är 2025-02-01
    Och verkställighet k1 som gäller b1 där verkställigheten är 2025-02-02
    Och beslut b2 (LSS, kontaktperson, gynnande) där beslutet är 2024-02-01
    Och verkställighet k2 som gäller b2 där verkställigheten är 2024-02-02
    När läget prövas 2025-08-01
    Så gäller inte sol.uppfoljning-kontaktperson

  Scenario: Uppföljning efter placering under den gamla lagen
    Givet placering p1 (HVB, SoL) där placeringens verkställande är 2023-03-10 och placeringens upphörande är 2023-12-31
    Och uppföljningsperiod f1 som gäller p1 (uppföljning efter placering) där beslutet om uppföljning är 2024-01-02
    När läget prövas 2024-02-29
    Så är sol.uppfoljning-efter-placering kommande med sista dag 2024-02-29
    Och vilar sol.uppfoljning-efter-placering på SoL (2001:453) 11 kap. 4 c § 2 st.

  Scenario: Information om avslutad uppföljning före och efter lagbytet
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-01-10 och utredningens avslutande är 2025-05-05
    Och uppföljningsperiod f1 som gäller u1 (uppföljning efter utredning) där beslutet om uppföljning är 2025-05-06, uppföljningens inledande är 2025-05-06 och uppföljningens avslutande är 2025-06-30
    Och utredning u2 (barnutredning) där utredningens inledande är 2025-01-10 och utredningens avslutande är 2025-05-05
    Och uppföljningsperiod f2 som gäller u2 (uppföljning efter utredning) där beslutet om uppföljning är 2025-05-06, uppföljningens inledande är 2025-05-06 och uppföljningens avslutande är 2025-07-01
    När läget prövas 2025-06-30
    Så vilar sol.information-uppfoljning-avslutas för f1 på SoL (2001:453) 11 kap. 4 c § 3 st.
    När läget prövas 2025-07-01
    Så är sol.information-uppfoljning-avslutas för f2 kommande
    Och vilar sol.information-uppfoljning-avslutas för f2 på SoL (2025:400) 23 kap. 3 §

  Scenario: En ny utredning avbryter uppföljningen efter den förra
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-06-10 och utredningens avslutande är 2025-09-30
    Och uppföljningsperiod f1 som gäller u1 (uppföljning efter utredning) där beslutet om uppföljning är 2025-10-02
    Och utredning u2 (barnutredning) där utredningens inledande är 2025-12-01
    När läget prövas 2026-04-10
    Så är sol.uppfoljning-efter-utredning förfallen med sista dag 2026-03-30
    Och har sol.uppfoljning-efter-utredning bortfallsdag 2025-12-01

  Scenario: Uppföljningen av kontaktpersonen slutar med insatsen
    Givet den enskilde p där födelsedagen är 2014-05-05
    Och beslut b1 (SoL, kontaktperson, gynnande) där beslutet är 2025-08-20
    Och verkställighet k1 som gäller b1 där verkställigheten är 2025-09-01 och verkställighetens slut är 2026-01-31
    Och beslut b2 (SoL, kontaktfamilj, gynnande) där beslutet är 2025-08-20 och beslutets upphörande är 2026-02-15
    Och verkställighet k2 som gäller b2 där verkställigheten är 2025-09-01
    När läget prövas 2026-03-01
    Så har sol.uppfoljning-kontaktperson för b1 bortfallsdag 2026-01-31
    Och har sol.uppfoljning-kontaktperson för b2 bortfallsdag 2026-02-15

  Scenario: Barnet fyller 18 år under uppföljningen
    Givet den enskilde p där födelsedagen är 2008-01-15
    Och utredning u1 (barnutredning) där utredningens inledande är 2025-06-10 och utredningens avslutande är 2025-09-30
    Och uppföljningsperiod f1 som gäller u1 (uppföljning efter utredning) där beslutet om uppföljning är 2025-10-02
    Och placering p2 (HVB, SoL) där placeringens verkställande är 2024-03-10 och placeringens upphörande är 2025-09-30
    Och uppföljningsperiod f2 som gäller p2 (uppföljning efter placering) där beslutet om uppföljning är 2025-10-02
    När läget prövas 2026-04-10
    Så har sol.uppfoljning-efter-utredning bortfallsdag 2026-01-15
    Och har sol.uppfoljning-efter-placering bortfallsdag 2026-01-15

  Scenario: Uppföljning efter frivillig placering på ett särskilt ungdomshem
    Givet placering p1 (särskilt ungdomshem, SoL) där placeringens verkställande är 2025-03-10 och placeringens upphörande är 2025-08-31
    Och uppföljningsperiod f1 som gäller p1 (uppföljning efter placering) där beslutet om uppföljning är 2025-09-02
    När läget prövas 2026-02-28
    Så är sol.uppfoljning-efter-placering kommande med sista dag 2026-02-28

  Scenario: Avslag på kontaktperson ger inget att följa upp, och en insats på viss tid följs upp till slutdagen
    Givet den enskilde p där födelsedagen är 2012-05-05
    Och beslut b1 (SoL, kontaktperson) där beslutet är 2026-01-20
    Och verkställighet k1 som gäller b1 där verkställigheten är 2026-02-01
    Och beslut b2 (SoL, kontaktfamilj, gynnande) där beslutet är 2026-01-20 och beslutets slutdag är 2026-06-30
    Och verkställighet k2 som gäller b2 där verkställigheten är 2026-02-01
    När läget prövas 2026-06-30
    Så gäller inte sol.uppfoljning-kontaktperson för b1
    Och är sol.uppfoljning-kontaktperson för b2 kommande
    När läget prövas 2026-07-01
    Så har sol.uppfoljning-kontaktperson för b2 bortfallsdag 2026-07-01

  Scenario: Den som har fyllt 18 år har inga vårdnadshavare att informera
    Givet den enskilde p där födelsedagen är 2008-03-20
    Och utredning u1 (barnutredning) där utredningens inledande är 2025-12-10 och utredningens avslutande är 2026-02-27
    Och uppföljningsperiod f1 som gäller u1 (uppföljning efter utredning) där beslutet om uppföljning är 2026-03-02 och uppföljningens avslutande är 2026-03-10
    Och uppföljningsperiod f2 som gäller u1 (uppföljning efter utredning) där beslutet om uppföljning är 2026-03-02 och uppföljningens inledande är 2026-03-02
    När läget prövas 2026-03-19
    Så är sol.information-uppfoljning-inleds för f2 kommande
    När läget prövas 2026-03-20
    Så har sol.information-uppfoljning-inleds för f2 bortfallsdag 2026-03-20
    Och har sol.information-uppfoljning-avslutas bortfallsdag 2026-03-20

  Scenario: Återkallas ansökan om kontaktperson finns ingen insats att följa upp
    Givet den enskilde p1 där födelsedagen är 2014-01-01
    Och ansökan a1 (insats enligt SoL) där ansökans ankomst är 2026-01-12 och återkallelsen av ansökan är 2026-04-15
    Och beslut b1 som gäller a1 (SoL, kontaktperson, gynnande, tjänsteman) där beslutet är 2026-02-02
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-02-10
    När läget prövas 2026-06-30
    Så är sol.uppfoljning-kontaktperson förfallen
    Och har sol.uppfoljning-kontaktperson bortfallsdag 2026-04-15
