# language: sv
Egenskap: Sjunde läsningen av SoL, SoF och LPBS

  # SoF 9 kap. 19 §: stödboende, skyddat boende och hem för vård eller boende, med stöd av SoL, LVU eller LPBS
  Scenario: Vård enligt LVM omfattas inte av underrättelsen
    Givet placering p1 (LVM-hem, LVM) där placeringens verkställande är 2025-10-01
    Och händelse h1 som gäller p1 (bedömning att vården försvåras eller att annan vård behövs) där händelsen är 2026-02-02
    Och händelse h2 (bedömning att vården försvåras eller att annan vård behövs) där händelsen är 2026-02-03
    När läget prövas 2026-02-10
    Så gäller inte sof.hemmet-underrattar-namnden för h1
    Och gäller inte sof.hemmet-underrattar-namnden för h2

  Scenario: Ett familjehem har ingen föreståndare som ska underrätta
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-10-01 och placeringens upphörande är 2026-02-02
    Och placering p2 (HVB, SoL) där placeringens verkställande är 2026-02-02
    Och händelse h1 som gäller p1 (bedömning att vården försvåras eller att annan vård behövs) där händelsen är 2026-02-02
    Och händelse h2 (bedömning att vården försvåras eller att annan vård behövs) där händelsen är 2026-02-04
    När läget prövas 2026-02-10
    Så gäller inte sof.hemmet-underrattar-namnden för h1
    Och är sof.hemmet-underrattar-namnden för h2 försenad med sista dag 2026-02-04

  # SoF 4 kap. 5 §, 5 kap. 8 och 10 §§: inte familjehem och skyddat boende; 10 § inte heller stödboende
  Scenario: Sjukdom och hinder mot inställelse i andra hem
    Givet placering p1 (skyddat boende, LPBS) där placeringens verkställande är 2025-10-01 och placeringens upphörande är 2026-01-31
    Och placering p2 (stödboende, SoL) där placeringens verkställande är 2026-01-31
    Och händelse h1 (allvarlig sjukdom eller allvarligt olycksfall) där händelsen är 2025-12-02
    Och händelse h2 (allvarlig sjukdom eller allvarligt olycksfall) där händelsen är 2026-02-02
    Och händelse h3 (hinder mot inställelse) där händelsen är 2026-02-02
    När läget prövas 2026-02-10
    Så gäller inte sof.sjukdom-eller-olycksfall för h1
    Och är sof.sjukdom-eller-olycksfall för h2 kommande
    Och gäller inte sof.hinder-mot-installelse

  # SoL 19 kap. 6 §: veckan gäller när beslutet fattas den 15 januari 2026 eller senare, och då bara den
  Scenario: Begäran från tiden före och beslut efter den 15 januari 2026
    Givet anmälan a1 (barn, anmälningsskyldig, inte återkoppling olämplig) där anmälans ankomst är 2026-01-08 och begäran om återkoppling är 2026-01-12
    Och förhandsbedömning f1 som gäller a1 (inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-01-20
    Och anmälan a2 (barn, anmälningsskyldig, inte återkoppling olämplig) där anmälans ankomst är 2026-01-08 och begäran om återkoppling är 2026-01-12
    Och förhandsbedömning f2 som gäller a2 (inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-01-14
    När läget prövas 2026-01-30
    Så är sol.aterkoppling-inom-en-vecka för a1 försenad med sista dag 2026-01-27, 3 dagar för sent
    Och gäller inte sol.aterkoppling-pa-begaran för a1
    Och är sol.aterkoppling-pa-begaran för a2 kommande

  # SoL 29 kap. 9 §: det som redan är avslutat, eller övertaget, finns inte kvar att slutföra
  Scenario: Utredningen var avslutad när ansvaret gick över
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-10-01 och utredningens avslutande är 2026-01-20
    Och händelse h1 som gäller u1 (att ansvaret gick över till en annan kommun) där händelsen är 2026-02-02
    När läget prövas 2026-03-20
    Så är sol.slutfora-utredning fullgjord

  Scenario: Den andra kommunen hade samtyckt redan före flytten
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-12-01
    Och händelse h1 som gäller u1 (att ansvaret gick över till en annan kommun) där händelsen är 2026-02-02
    Och händelse h2 som gäller u1 (att den andra kommunen tog över utredningen) där händelsen är 2026-01-28
    När läget prövas 2026-03-20
    Så gäller inte sol.slutfora-utredning

  # LPBS 7 kap. 1 § 2 st.: barnets insats upphör senast med vårdnadshavarens, vad än händelsen pekar på
  Scenario: Vårdnadshavarens insats upphörde, antecknat på barnets insats
    Givet tvångsåtgärd s1 (insats skyddat boende, domstol, inte gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2025-09-01 och åtgärdens verkställande är 2025-09-02
    Och tvångsåtgärd u1 som gäller s1 (umgängesbegränsning i skyddat boende, nämnd) där åtgärdsbeslutet är 2025-09-05
    Och placering p1 (skyddat boende, LPBS) där placeringens verkställande är 2025-09-02
    Och händelse h1 som gäller s1 (att vårdnadshavarens insats upphörde) där händelsen är 2026-02-02
    När läget prövas 2026-03-20
    Så är lpbs.overvagande-umgange förfallen
    Och är lpbs.overvagande förfallen

  # SoL 17 kap. 6 §: utföraren har inte kvar den akt som är gallrad eller lämnad till nämnden
  Scenario: Akten var lämnad eller gallrad när den begärdes ut
    Givet akt k1 (personakt om placerat barn i enskild verksamhet) där den sista anteckningen är 2023-05-02 och överlämnandet till nämnden är 2025-05-02
    Och akt k2 (personakt i enskild verksamhet) där den sista anteckningen är 2022-05-02 och gallringen är 2025-05-02
    Och begäran q1 som gäller k1 (begäran om utlämnande av personakt) där begärans ankomst är 2026-01-12
    Och begäran q2 som gäller k2 (begäran om utlämnande av personakt) där begärans ankomst är 2026-01-12
    När läget prövas 2026-03-20
    Så är sol.enskild-akt-lamnas-ut för q1 förfallen
    Och är sol.enskild-akt-lamnas-ut för q2 förfallen

  # SoL 16 kap. 1 och 2 a §§: en avslutad akt har en sista anteckning; är den okänd frågas den efter
  Scenario: Avslutad barnutredning utan antecknad sista anteckning
    Givet akt k1 (handlingar i barnutredning) där att ärendet avslutades är 2019-06-03
    När läget prövas 2026-03-20
    Så är sol.bevarande-personakt oklar

  # SoL 23 kap. 5 §: uppföljningen avslutas när en utredning inleds dessförinnan, som i LVU 21 c § 3 st.
  Scenario: En utredning inleds under uppföljningen
    Givet utredning r0 (barnutredning) där utredningens inledande är 2025-08-01 och utredningens avslutande är 2025-11-20
    Och uppföljningsperiod u1 som gäller r0 (uppföljning efter utredning) där beslutet om uppföljning är 2025-11-20, uppföljningens inledande är 2025-11-20 och uppföljningens avslutande är 2026-03-06
    Och utredning r1 (barnutredning) där utredningens inledande är 2026-03-02
    När läget prövas 2026-03-01
    Så är sol.uppfoljning-efter-utredning kommande med sista dag 2026-05-20
    Och gäller inte sol.uppfoljning-avslutas-vid-utredning
    När läget prövas 2026-03-05
    Så har sol.uppfoljning-efter-utredning bortfallsdag 2026-03-02
    Och är sol.uppfoljning-avslutas-vid-utredning kommande
    Och har sol.uppfoljning-avslutas-vid-utredning ingen sista dag
    Och vilar sol.uppfoljning-avslutas-vid-utredning på SoL (2025:400) 23 kap. 5 §
    När läget prövas 2026-03-10
    Så är sol.uppfoljning-avslutas-vid-utredning fullgjord

  Scenario: En utredning inleds under uppföljningen, enligt 2001 års lag
    Givet uppföljningsperiod u1 (uppföljning efter placering) där beslutet om uppföljning är 2024-11-20 och uppföljningens inledande är 2024-11-20
    Och utredning r1 (barnutredning) där utredningens inledande är 2024-12-02
    Och uppföljningsperiod u2 (uppföljning efter placering) där beslutet om uppföljning är 2025-06-20 och uppföljningens inledande är 2025-06-20
    Och utredning r2 (barnutredning) där utredningens inledande är 2025-07-02
    När läget prövas 2025-06-30
    Så vilar sol.uppfoljning-avslutas-vid-utredning för u1 på SoL (2001:453) 11 kap. 4 c § 2 st.
    Och gäller inte sol.uppfoljning-avslutas-vid-utredning för u2
    När läget prövas 2025-07-10
    Så vilar sol.uppfoljning-avslutas-vid-utredning för u1 på SoL (2025:400) 23 kap. 5 §
    Och vilar sol.uppfoljning-avslutas-vid-utredning för u2 på SoL (2025:400) 23 kap. 5 §

  Scenario: Den unge fyllde 18 år under uppföljningen
    Givet den enskilde e1 där födelsedagen är 2008-03-10
    Och uppföljningsperiod u1 (uppföljning efter placering) där beslutet om uppföljning är 2026-01-15 och uppföljningens inledande är 2026-01-15
    Och utredning r1 (barnutredning) där utredningens inledande är 2026-03-02
    När läget prövas 2026-03-20
    Så har sol.uppfoljning-avslutas-vid-utredning bortfallsdag 2026-03-10

  # SoL 20 kap. 4 §: i en avslutad utredning finns inget kvar att informera om
  Scenario: Skälen mot att informera upphörde, och utredningen avslutades utan information
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-01-09 och utredningens avslutande är 2026-03-02
    Och händelse h1 som gäller u1 (särskilda skäl mot att informera) där händelsen är 2026-01-08
    Och händelse h2 som gäller u1 (att skälen upphörde) där händelsen är 2026-02-10
    Och händelse h3 som gäller u1 (att skälen upphörde) där händelsen är 2026-03-10
    När läget prövas 2026-04-01
    Så har sol.information-om-barnutredning-efterat för h2 bortfallsdag 2026-03-02
    Och är sol.information-om-barnutredning-efterat för h3 förfallen

  # --- Det som avslutar skyldigheten pekar på något annat i ärendet: utredningen, omhändertagandet eller domen

  # LVU 23 §: insatsen upphör när omhändertagandet beslutas eller ansökan om vård bifalls
  Scenario: Omhändertagandet pekar på utredningen, vården på omhändertagandet
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-04-01
    Och tvångsåtgärd f1 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2025-03-03
    Och tvångsåtgärd o1 som gäller u1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2025-06-02 och underställningen är 2025-06-04 och åtgärdens verkställande är 2025-06-02 och åtgärdens upphörande är 2025-06-26
    Och tvångsåtgärd v1 som gäller o1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2025-06-26
    När läget prövas 2025-10-10
    Så har lvu.omprovning-forebyggande för f1 bortfallsdag 2025-06-02

  # SoL 22 kap. 13, 14 och 16 §§, SoF 9 kap. 13 §
  Scenario: Vård enligt LVU i stället för vård enligt SoL
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-01-10
    Och placering p2 (HVB, SoL) där placeringens verkställande är 2025-01-10
    Och begäran q1 som gäller p1 (begäran att vården upphör) där begärans ankomst är 2025-06-01
    Och begäran q2 som gäller p2 (begäran om utskrivning) där begärans ankomst är 2025-06-01
    Och utredning u1 (barnutredning) där utredningens inledande är 2025-04-01
    Och tvångsåtgärd o1 som gäller u1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2025-06-02 och underställningen är 2025-06-04 och åtgärdens verkställande är 2025-06-02 och åtgärdens upphörande är 2025-06-26
    Och tvångsåtgärd v1 som gäller o1 (vård, 2 §, domstol, inte gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2025-06-26
    När läget prövas 2025-10-10
    Så har sol.overvagande-vard för p1 bortfallsdag 2025-06-26
    Och är sol.overvagande-flyttningsforbud förfallen
    Och är sof.utskrivning-pa-begaran förfallen

  Scenario: Vårdnaden flyttades över genom en dom
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2023-06-05
    Och dom d1 (FB, annat avgörande) där domen är 2025-05-05
    Och händelse h1 som gäller d1 (att vårdnaden flyttades över) där händelsen är 2025-05-05
    När läget prövas 2025-10-10
    Så har sol.vardnadsoverflyttning bortfallsdag 2025-05-05
    Och är sol.overvagande-vard förfallen

  Scenario: Rättens beslut om skyddat boende pekar på den omedelbara insatsen
    Givet placering p1 (skyddat boende, SoL) där placeringens verkställande är 2025-01-10
    Och tvångsåtgärd i1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2025-05-02, åtgärdens verkställande är 2025-05-02, underställningen är 2025-05-04 och åtgärdens upphörande är 2025-06-10
    Och tvångsåtgärd s1 som gäller i1 (insats skyddat boende, domstol, inte gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2025-06-10
    När läget prövas 2025-10-10
    Så har sol.overvagande-skyddat-boende bortfallsdag 2025-06-10
