# language: sv
Egenskap: Det som hade upphört, det som hör till en annan sak och det som ett senare steg visar

  # Väntade dagar och lägen är räknade för hand ur lagtexten före körningen.

  # --- Skälen faller bort när åtgärden redan är över (LVU 26, 31 e, 31 g §§)

  Scenario: Förbudets tid var ute innan skälen antecknades: inget finns att upphäva
    Givet tvångsåtgärd m1 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-01-12 och åtgärdens slutdag är 2026-05-31
    Och händelse h1 som gäller m1 (att skälen upphörde) där händelsen är 2026-06-04
    När läget prövas 2026-06-30
    Så är lvu.flyttningsforbud-skal-saknas förfallen

  Scenario: Förbudet för viss tid gällde ännu när skälen föll bort
    Givet tvångsåtgärd m1 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-01-12 och åtgärdens slutdag är 2026-07-31
    Och händelse h1 som gäller m1 (att skälen upphörde) där händelsen är 2026-06-04
    När läget prövas 2026-06-30
    Så är lvu.flyttningsforbud-skal-saknas kommande

  Scenario: Förbudet hade upphört för att det inte underställdes: inget finns att upphäva
    Givet tvångsåtgärd m1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-05-04
    Och händelse h1 som gäller m1 (att skälen upphörde) där händelsen är 2026-05-18
    När läget prövas 2026-06-25
    Så är lvu.utreseforbud-upphor-utan-understallning inträdd med sista dag 2026-05-12
    Och är lvu.tillfalligt-utreseforbud-skal-saknas förfallen med sista dag 2026-05-18

  Scenario: Rätten hade avslagit ansökan om utreseförbud: inget finns att upphäva
    Givet tvångsåtgärd m1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-05-04, underställningen är 2026-05-06, domstolens fastställelse är 2026-05-11 och ansökan hos domstolen är 2026-05-15
    Och dom d1 som gäller m1 (LVU, avslag på ansökan) där domen är 2026-06-01
    Och händelse h1 som gäller m1 (att skälen upphörde) där händelsen är 2026-06-05
    När läget prövas 2026-06-25
    Så är lvu.tillfalligt-utreseforbud-skal-saknas förfallen

  # --- En ny vård efter en som hade upphört (LVU 4 och 5 §§)

  Scenario: En ny dom om vård är ett beslut om vård, också när en äldre vård finns antecknad
    Givet tvångsåtgärd g1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2020-04-10, åtgärdens verkställande är 2020-04-12, åtgärdens laga kraft är 2020-05-01 och åtgärdens upphörande är 2022-01-10
    Och dom d1 (vård enligt LVU) där domen är 2026-04-10 och domens laga kraft är 2026-05-01
    När läget prövas 2026-06-30
    Så följer slutsats.dom-om-vard av d1: vård, domstol, åtgärdsbeslutet 2026-04-10, åtgärdens laga kraft 2026-05-01

  Scenario: En ny dom om vård efter en dom som hade upphört
    Givet dom g1 (vård enligt LVU) där domen är 2020-04-10, domens laga kraft är 2020-05-01 och domens upphörande är 2022-01-10
    Och dom d1 (vård enligt LVU) där domen är 2026-04-10 och domens laga kraft är 2026-05-01
    När läget prövas 2026-06-30
    Så följer slutsats.dom-om-vard av d1

  Scenario: En placering med stöd av LVU vilar inte på ett omhändertagande som upphörde två år tidigare
    Givet tvångsåtgärd g1 (omedelbart omhändertagande, nämnd, 2 §) där åtgärdsbeslutet är 2024-03-04, åtgärdens verkställande är 2024-03-04, underställningen är 2024-03-05, domstolens fastställelse är 2024-03-11 och åtgärdens upphörande är 2024-03-20
    Och placering p1 (familjehem, LVU) där placeringens verkställande är 2026-03-05
    När läget prövas 2026-06-30
    Så följer slutsats.placering-utan-beslut av p1

  # --- Skyddat boende: en tidigare placering och en tidigare insats (LPBS 5 kap. 3 §)

  Scenario: En placering som hade upphört döljer inte insatsens överväganden
    Givet placering g1 (skyddat boende, SoL) där placeringens verkställande är 2024-09-02 och placeringens upphörande är 2024-12-01
    Och tvångsåtgärd m1 (insats skyddat boende, domstol, inte gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-05
    När läget prövas 2026-09-30
    Så är lpbs.overvagande-utan-placering försenad med sista dag 2026-08-05

  Scenario: En omedelbar insats från en annan tid är inte insatsens början
    Givet tvångsåtgärd g1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2024-09-02, åtgärdens verkställande är 2024-09-02, underställningen är 2024-09-04, domstolens fastställelse är 2024-09-10 och åtgärdens upphörande är 2024-10-07
    Och tvångsåtgärd m1 (insats skyddat boende, domstol, inte gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-02-02
    När läget prövas 2026-09-30
    Så är lpbs.overvagande-utan-placering försenad med sista dag 2026-08-02
    Och gäller inte lpbs.overvagande-efter-omedelbar-utan-placering

  Scenario: Av två omedelbara insatser räknas tiden från den som gick över i insatsen
    Givet tvångsåtgärd g1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2024-09-02, underställningen är 2024-09-04, domstolens fastställelse är 2024-09-10 och åtgärdens upphörande är 2024-10-07
    Och tvångsåtgärd o1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-01-12, underställningen är 2026-01-13, domstolens fastställelse är 2026-01-19, ansökan hos domstolen är 2026-02-02 och åtgärdens upphörande är 2026-03-02
    Och tvångsåtgärd m1 (insats skyddat boende, domstol, inte gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-03-02
    När läget prövas 2026-09-30
    Så är lpbs.overvagande-efter-omedelbar-utan-placering försenad med sista dag 2026-07-12

  # --- Protokoll och sammanträden (KL 5 kap. 69 §, 8 kap. 12 §)

  Scenario: Ett senare sammanträde döljer inte att justeringen ska tillkännages
    Givet händelse j1 (justering av protokollet) där händelsen är 2026-05-04
    Och händelse s1 (nämndens sammanträde) där händelsen är 2026-06-08
    När läget prövas 2026-06-30
    Så är kl.tillkannage-justering-utan-sammantrade försenad med sista dag 2026-05-06

  Scenario: Ett planerat sammanträde döljer inte att justeringen ska tillkännages
    Givet händelse j1 (justering av protokollet) där händelsen är 2026-05-04
    Och händelse s1 (nämndens sammanträde) där den planerade dagen är 2026-06-08
    När läget prövas 2026-06-30
    Så är kl.tillkannage-justering-utan-sammantrade försenad med sista dag 2026-05-06
    Och gäller inte kl.tillkannage-justering

  Scenario: Justerat på sammanträdet: tillkännagivandet hör till sammanträdet
    Givet händelse s1 (nämndens sammanträde) där händelsen är 2026-05-04
    Och händelse j1 (justering av protokollet) där händelsen är 2026-05-04
    När läget prövas 2026-06-30
    Så är kl.tillkannage-justering försenad med sista dag 2026-05-06
    Och gäller inte kl.tillkannage-justering-utan-sammantrade

  Scenario: Ett sent tillkännagivande visar att protokollet till slut var justerat
    Givet händelse s1 (nämndens sammanträde) där händelsen är 2026-05-04
    Och händelse t1 som gäller s1 (tillkännagivande på anslagstavlan) där händelsen är 2026-05-25
    När läget prövas 2026-06-20
    Så är kl.justera-protokoll förfallen med sista dag 2026-05-18
    Och har kl.justera-protokoll bortfallsdag 2026-05-25

  # --- Domstolens föreläggande längs en kedja (FL 12 och 49 §§)

  Scenario: Föreläggandet gäller begäran om avgörande: beslutet om ansökan fullgör det
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2025-06-02
    Och begäran r1 som gäller a1 (begäran om avgörande) där begärans ankomst är 2025-12-15
    Och dom d1 som gäller r1 (SoL, förelägger nämnden att avgöra) där domen är 2026-03-02
    Och beslut b1 som gäller a1 (SoL, gynnande) där beslutet är 2026-03-20
    När läget prövas 2026-06-30
    Så följer slutsats.forelaggande-genom-begaran av d1: gäller a1
    Och är fl.forelagt-avgorande-snarast fullgjord
    Och följer inte slutsats.forelaggande-genom-avslaget

  Scenario: Föreläggandet gäller avslaget på begäran: beslutet om ansökan fullgör det
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2025-06-02
    Och beslut b0 som gäller a1 (SoL, inte gynnande) där beslutet är 2026-01-20
    Och dom d1 som gäller b0 (SoL, förelägger nämnden att avgöra) där domen är 2026-03-02
    Och beslut b1 som gäller a1 (SoL, gynnande) där beslutet är 2026-03-20
    När läget prövas 2026-06-30
    Så följer slutsats.forelaggande-genom-avslaget av d1: gäller a1
    Och är fl.forelagt-avgorande-snarast fullgjord
    Och följer inte slutsats.forelaggande-genom-begaran

  # --- Vilken utredning (SoL 14 kap. 2 §)

  Scenario: En hemutredning är inte en utredning om det som har kommit fram
    Givet händelse h1 (upplysning som kan leda till åtgärd) där händelsen är 2026-05-04
    Och utredning u1 (hemutredning) där utredningens inledande är 2026-05-07
    När läget prövas 2026-06-30
    Så är sol.utredning-efter-upplysning försenad med sista dag 2026-05-04

  Scenario: En vårdnadsutredning är inte en utredning om det som ansökan gäller
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2026-05-04
    Och utredning u1 (vårdnadsutredning) där utredningens inledande är 2026-05-04
    När läget prövas 2026-06-30
    Så är sol.utredning-efter-ansokan försenad med sista dag 2026-05-04

  Scenario: Hemutredningen är utredningen om medgivande till adoption
    Givet ansökan a1 (medgivande till adoption) där ansökans ankomst är 2026-05-04
    Och utredning u1 (hemutredning) där utredningens inledande är 2026-05-04
    När läget prövas 2026-06-30
    Så är sol.utredning-efter-ansokan fullgjord

  # --- Adoption: medgivandet hade upphört (SoL 24 kap. 3-5 §§)

  Scenario: Medgivandet upphörde efter tre år: ingen kontroll återstår, men den hade missats
    Givet medgivande till adoption m1 (inte har adopterat tidigare) där föräldrautbildningen är 2022-11-10 och adoptionsmedgivandet är 2023-01-10
    När läget prövas 2026-01-10
    Så är sol.adoption-kontroll försenad med sista dag 2025-01-10
    När läget prövas 2026-01-11
    Så är sol.adoption-kontroll förfallen med sista dag 2025-01-10
    Och har sol.adoption-kontroll bortfallsdag 2026-01-11

  Scenario: Ett barn föreslogs när medgivandet hade upphört: inget förfarande att pröva
    Givet medgivande till adoption m1 (inte har adopterat tidigare) där föräldrautbildningen är 2022-11-10, adoptionsmedgivandet är 2023-01-10 och att ett barn föreslogs är 2026-03-01
    När läget prövas 2026-06-30
    Så är sol.adoption-samtycke förfallen

  Scenario: Ett barn föreslogs den sista dag medgivandet gällde
    Givet medgivande till adoption m1 (inte har adopterat tidigare) där föräldrautbildningen är 2022-11-10, adoptionsmedgivandet är 2023-01-10 och att ett barn föreslogs är 2026-01-10
    När läget prövas 2026-01-10
    Så är sol.adoption-samtycke kommande med sista dag 2026-01-24

  # --- Förebyggande insats för viss tid (LVU 22 §)

  Scenario: Insatsens tid var ute före den första omprövningen
    Givet den enskilde p där födelsedagen är 2009-01-01
    Och tvångsåtgärd m1 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2026-01-12 och åtgärdens slutdag är 2026-06-30
    När läget prövas 2026-08-10
    Så är lvu.omprovning-forebyggande förfallen med sista dag 2026-07-12
    Och har lvu.omprovning-forebyggande bortfallsdag 2026-07-01
    Och är lvu.aldersgrans-forebyggande förfallen

  # --- Utskrivning på begäran när tvånget tar vid (SoF 9 kap. 13 §)

  Scenariomall: Ett beslut om tvång samma dag som begäran: utskrivningen är inte längre aktuell
    Givet den enskilde p där födelsedagen är 2014-01-01
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2026-01-05
    Och begäran r1 som gäller p1 (begäran om utskrivning) där begärans ankomst är 2026-05-04
    Och tvångsåtgärd m1 (<åtgärd>, <organ>) där åtgärdsbeslutet är 2026-05-04
    När läget prövas 2026-05-10
    Så är sof.utskrivning-pa-begaran <läge>

    Exempel:
      | åtgärd                                            | organ   | läge      |
      | omedelbart omhändertagande för tillfällig vård    | nämnd   | förfallen |
      | insats skyddat boende                             | domstol | förfallen |
      | tillfälligt utreseförbud                          | nämnd   | försenad  |

  # --- Vistelsekommunens rapport längs en kedja (SoL 34 kap. 4 §)

  Scenario: Rapporten pekar på begäran om verkställighet
    Givet beslut b1 (SoL, paragraf 11:1, gynnande, hemtjänst, nämnd) där beslutet är 2025-09-01
    Och begäran r1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2025-09-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-09-12
    Och avbrott a1 som gäller b1 (personalbrist) där avbrottet är 2026-01-15 och återupptagandet är 2026-07-20
    Och inlämnad rapport f1 som gäller r1 (vistelsekommunens rapport till IVO, kvartal 2026-Q2) där rapporten är 2026-07-10
    När läget prövas 2026-08-30
    Så följer slutsats.rapport-genom-begaran av f1: gäller b1
    Och är sol.vistelsekommunens-avbrott-upphort-ivo kommande

  Scenario: Rapporten pekar på beslutet
    Givet beslut b1 (SoL, paragraf 11:1, gynnande, hemtjänst, nämnd) där beslutet är 2025-09-01
    Och begäran r1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2025-09-10
    Och inlämnad rapport f1 som gäller b1 (vistelsekommunens rapport till IVO, kvartal 2025-Q4) där rapporten är 2026-01-10
    När läget prövas 2026-08-30
    Så följer inte slutsats.rapport-genom-begaran

  # --- Återkrav av bistånd som en domstol har beviljat (SFS 2025:400 övergångsbestämmelserna 5 p. a)

  Scenariomall: Domen avgör vilken lag som gäller för återkravet
    Givet dom d1 (SoL, beviljar insats, försörjningsstöd) där domen är <dom>
    Och utbetalning u1 som gäller d1 där utbetalningen är 2025-07-10
    När läget prövas 2026-06-10
    Så är <gäller> kommande med sista dag 2028-07-10
    Och gäller inte <gäller inte>

    Exempel:
      | dom        | gäller                | gäller inte           |
      | 2025-06-30 | sol.aterkrav-overgang | sol.aterkrav          |
      | 2025-07-01 | sol.aterkrav          | sol.aterkrav-overgang |
