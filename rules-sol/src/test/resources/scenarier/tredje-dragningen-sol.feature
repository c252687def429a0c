# language: sv
Egenskap: Det som den tredje dragningens läsare fann

  Scenario: SiS frågar utan att säga vilken vård det gäller, och ärendet har bara avslutad vård enligt LVU
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2025-10-01, åtgärdens verkställande är 2025-10-01 och åtgärdens upphörande är 2026-03-01
    Och begäran q1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-04-01
    Och begäran q2 (begäran om uppgifter från SiS) där begärans ankomst är 2026-04-01 och den dag som angetts i begäran är 2026-04-20
    När läget prövas 2026-04-10
    Så är lvu.uppgifter-till-sis-utan-dag för q1 kommande
    Och är lvu.uppgifter-till-sis för q2 kommande med sista dag 2026-04-20
    Och gäller inte lvm.uppgifter-till-sis-utan-dag
    Och gäller inte lvm.uppgifter-till-sis

  Scenario: SiS frågar när ärendet bara har en dom om vård enligt LVU
    Givet dom d1 (LVU, vård enligt LVU) där domen är 2025-10-01
    Och begäran q1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-04-01
    När läget prövas 2026-05-01
    Så är lvu.uppgifter-till-sis-utan-dag kommande
    Och gäller inte lvm.uppgifter-till-sis-utan-dag

  Scenario: SiS frågar om vård enligt LVM för den som också har haft vård enligt LVU
    Givet tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2018-10-01, åtgärdens verkställande är 2018-10-01 och åtgärdens upphörande är 2019-03-01
    Och tvångsåtgärd v2 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2025-10-01 och åtgärdens verkställande är 2025-10-01
    Och begäran q1 som gäller v2 (begäran om uppgifter från SiS) där begärans ankomst är 2026-04-01
    När läget prövas 2026-04-10
    Så är lvm.uppgifter-till-sis-utan-dag kommande
    Och gäller inte lvu.uppgifter-till-sis-utan-dag

  Scenariomall: Missförhållanden i all socialtjänst omfattas av lex Sarah
    Givet missförhållande m1 (<lag>) där att missförhållandet uppmärksammades är 2026-03-02 och rapporten om missförhållandet är 2026-03-02
    Och missförhållande m2 (<lag>, hos privat utförare) där att missförhållandet uppmärksammades är 2026-03-02, rapporten om missförhållandet är 2026-03-02 och bedömningen att missförhållandet är allvarligt är 2026-03-03
    När läget prövas 2026-03-04
    Så är sol.lex-sarah-utredning för m1 försenad med sista dag 2026-03-02, 2 dagar för sent
    Och är sol.lex-sarah-utredning-utforare för m2 försenad med sista dag 2026-03-02, 2 dagar för sent
    Och är sol.lex-sarah-anmalan-ivo-utforare för m2 kommande

    Exempel:
      | lag  |
      | LVU  |
      | LPBS |
      | LVM  |
      | FB   |

  Scenario: Ett missförhållande enligt någon annan lag är inget enligt socialtjänstlagen
    Givet missförhållande m1 (annan lag) där att missförhållandet uppmärksammades är 2026-03-02 och rapporten om missförhållandet är 2026-03-02
    När läget prövas 2026-03-04
    Så gäller inte sol.lex-sarah-utredning
    Och gäller inte sol.lex-sarah-rapport

  Scenario: En privatpersons anmälan, eller en anmälan om en vuxen, är inte den som personalen skulle göra
    Givet händelse h1 (kännedom om att ett barn kan fara illa) där händelsen är 2026-04-01
    Och anmälan a1 (barn, privatperson) där anmälans ankomst är 2026-04-01
    Och anmälan a2 (vuxen, anmälningsskyldig) där anmälans ankomst är 2026-04-01
    När läget prövas 2026-04-03
    Så är sol.anmalan-om-barn försenad med sista dag 2026-04-01, 2 dagar för sent

  Scenario: Familjerådgivningens anmälan räknas
    Givet händelse h1 (kännedom om att ett barn kan fara illa) där händelsen är 2026-04-01
    Och anmälan a1 (barn, familjerådgivning) där anmälans ankomst är 2026-04-01
    När läget prövas 2026-04-03
    Så är sol.anmalan-om-barn fullgjord med sista dag 2026-04-01

  Scenario: Den som fått insatsen genom en dom har själv skjutit upp den i ett valfrihetssystem
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2026-02-10
    Och senareläggning s1 som gäller d1 där begäran om senareläggning är 2026-02-20 och senareläggningens slutdag är 2026-06-01
    När läget prövas 2026-03-02
    Så gäller inte sol.dom-galler-omedelbart
    Och gäller inte sol.dom-inom-skalig-tid
    Och är sol.senarelagd-verkstallighet-dom kommande med sista dag 2026-06-01
    Och vilar sol.senarelagd-verkstallighet-dom på SoL (2025:400) 35 kap. 5 § 3 st.
    Och gäller inte sol.senarelagd-utan-dag-dom
    När läget prövas 2026-06-03
    Så är sol.senarelagd-verkstallighet-dom försenad med sista dag 2026-06-01, 2 dagar för sent
    Och är sol.dom-inom-skalig-tid-efter-senarelaggning kommande
    Och vilar sol.dom-inom-skalig-tid-efter-senarelaggning på SoL (2025:400) 34 kap. 5 § 2 st.

  Scenario: En senareläggning som inte säger vad den gäller, och en enda dom som väntade på laga kraft
    Givet dom d1 (SoL, beviljar insats, hemtjänst, gäller först när den vunnit laga kraft) där domen är 2026-02-10 och domens laga kraft är 2026-03-10
    Och senareläggning s1 där begäran om senareläggning är 2026-03-12 och senareläggningens slutdag är 2026-06-01
    Och verkställighet v1 som gäller d1 där verkställigheten är 2026-05-28
    När läget prövas 2026-06-03
    Så gäller inte sol.dom-galler-efter-laga-kraft
    Och gäller inte sol.dom-inom-skalig-tid-laga-kraft
    Och är sol.senarelagd-verkstallighet-dom fullgjord med sista dag 2026-06-01
    Och är sol.dom-inom-skalig-tid-efter-senarelaggning fullgjord

  Scenario: Senareläggning av en dom utan begärd dag
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2023-02-10
    Och senareläggning s1 som gäller d1 där begäran om senareläggning är 2023-02-20
    När läget prövas 2023-03-02
    Så är sol.senarelagd-utan-dag-dom kommande
    Och vilar sol.senarelagd-utan-dag-dom på SoL (2001:453) 16 kap. 3 § 3 st.
    Och gäller inte sol.dom-galler-omedelbart

  Scenario: Den som hade skjutit upp domens verkställighet har dött
    Givet den enskilde e1 där dödsdagen är 2023-03-10
    Och dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2023-02-10
    Och senareläggning s1 som gäller d1 där begäran om senareläggning är 2023-02-20
    När läget prövas 2023-04-01
    Så är sol.senarelagd-utan-dag-dom förfallen

  Scenario: En dom som väntar på laga kraft kan inte verkställas den dag som den enskilde har begärt
    Givet dom d1 (SoL, beviljar insats, hemtjänst, gäller först när den vunnit laga kraft) där domen är 2026-02-10
    Och senareläggning s1 som gäller d1 där begäran om senareläggning är 2026-02-20 och senareläggningens slutdag är 2026-06-01
    När läget prövas 2026-06-02
    Så gäller inte sol.senarelagd-verkstallighet-dom
    Och gäller inte sol.dom-inom-skalig-tid-efter-senarelaggning

  Scenario: Domen vann laga kraft den begärda dagen
    Givet dom d1 (SoL, beviljar insats, hemtjänst, gäller först när den vunnit laga kraft) där domen är 2026-02-10 och domens laga kraft är 2026-06-01
    Och senareläggning s1 som gäller d1 där begäran om senareläggning är 2026-02-20 och senareläggningens slutdag är 2026-06-01
    När läget prövas 2026-06-02
    Så är sol.senarelagd-verkstallighet-dom försenad med sista dag 2026-06-01, 1 dag för sent
    Och gäller inte sol.dom-galler-efter-laga-kraft

  Scenario: Domen vann laga kraft dagen efter den begärda dagen
    Givet dom d1 (SoL, beviljar insats, hemtjänst, gäller först när den vunnit laga kraft) där domen är 2026-02-10 och domens laga kraft är 2026-06-02
    Och senareläggning s1 som gäller d1 där begäran om senareläggning är 2026-02-20 och senareläggningens slutdag är 2026-06-01
    När läget prövas 2026-06-03
    Så gäller inte sol.senarelagd-verkstallighet-dom
    Och är sol.dom-galler-efter-laga-kraft kommande

  Scenario: Utan begärd dag står domen kvar när den har vunnit laga kraft
    Givet dom d1 (SoL, beviljar insats, hemtjänst, gäller först när den vunnit laga kraft) där domen är 2026-02-10 och domens laga kraft är 2026-03-10
    Och senareläggning s1 som gäller d1 där begäran om senareläggning är 2026-02-20
    När läget prövas 2026-03-12
    Så är sol.senarelagd-utan-dag-dom kommande

  Scenario: En återkallad senareläggning, och en av ekonomiskt bistånd, skjuter inte upp domen
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2026-02-10
    Och dom d2 (SoL, beviljar insats, försörjningsstöd) där domen är 2026-02-10
    Och senareläggning s1 som gäller d1 där begäran om senareläggning är 2026-02-20, senareläggningens slutdag är 2026-06-01 och återkallelsen av senareläggningen är 2026-02-25
    Och senareläggning s2 som gäller d2 där begäran om senareläggning är 2026-02-20 och senareläggningens slutdag är 2026-06-01
    När läget prövas 2026-03-02
    Så är sol.dom-galler-omedelbart för d1 kommande
    Och är sol.dom-inom-skalig-tid för d2 kommande
    Och gäller inte sol.senarelagd-verkstallighet-dom
    Och gäller inte sol.dom-inom-skalig-tid-efter-senarelaggning

  Scenario: Det som gallrades innan bestämmelsen kom är ingen överträdelse
    Givet den enskilde p1 där födelsedagen är 2010-02-28
    Och akt k1 (handlingar i barnutredning) där den sista anteckningen är 2019-02-01 och gallringen är 2025-12-01
    Och akt k2 (handlingar i barnutredning) där den sista anteckningen är 2019-02-01 och gallringen är 2026-01-20
    När läget prövas 2026-06-01
    Så gäller inte sol.bevarande-barnutredning för k1
    Och är sol.bevarande-barnutredning för k2 försenad

  Scenario: Barnets akt hos utföraren lämnas när den sista uppgiften i sammanställningen gallras
    Givet akt k1 (personakt om placerat barn i enskild verksamhet) där den sista anteckningen är 2023-03-01
    Och akt g1 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2024-02-01 och gallringen är 2026-04-10
    Och akt g2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2024-04-01 och gallringen är 2026-05-11
    När läget prövas 2026-05-12
    Så är sol.enskild-barnakt-lamnas-efter-sammanstallning försenad med sista dag 2026-05-11, 1 dag för sent

  Scenario: Domen verkställdes dagen efter den dag som den enskilde hade begärt
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2025-02-10
    Och senareläggning s1 som gäller d1 där begäran om senareläggning är 2025-02-20 och senareläggningens slutdag är 2025-06-30
    Och verkställighet v1 som gäller d1 där verkställigheten är 2025-07-01
    Och dom d2 (SoL, beviljar insats, hemtjänst) där domen är 2025-02-10
    Och senareläggning s2 som gäller d2 där begäran om senareläggning är 2025-02-20 och senareläggningens slutdag är 2025-07-01
    Och verkställighet v2 som gäller d2 där verkställigheten är 2025-07-01
    När läget prövas 2025-08-01
    Så är sol.senarelagd-verkstallighet-dom för s1 fullgjord för sent med sista dag 2025-06-30, 1 dag för sent
    Och vilar sol.senarelagd-verkstallighet-dom för s1 på SoL (2001:453) 16 kap. 3 § 3 st.
    Och är sol.senarelagd-verkstallighet-dom för s2 fullgjord med sista dag 2025-07-01
    Och vilar sol.senarelagd-verkstallighet-dom för s2 på SoL (2025:400) 35 kap. 5 § 3 st.
    Och är sol.dom-inom-skalig-tid-efter-senarelaggning för s1 fullgjord
    Och vilar sol.dom-inom-skalig-tid-efter-senarelaggning för s2 på SoL (2025:400) 34 kap. 5 § 2 st.
    När läget prövas 2025-06-30
    Så vilar sol.dom-inom-skalig-tid-efter-senarelaggning för s1 på SoL (2001:453) 16 kap. 6 a § 2 st.

  Scenario: Senareläggning utan dag före och efter den 1 juli 2025
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2025-06-10
    Och senareläggning s1 som gäller d1 där begäran om senareläggning är 2025-06-30
    Och verkställighet v1 som gäller d1 där verkställigheten är 2025-09-01
    Och dom d2 (SoL, beviljar insats, hemtjänst) där domen är 2025-06-10
    Och senareläggning s2 som gäller d2 där begäran om senareläggning är 2025-07-01
    När läget prövas 2025-09-10
    Så är sol.senarelagd-utan-dag-dom för s1 fullgjord
    Och vilar sol.senarelagd-utan-dag-dom för s1 på SoL (2025:400) 35 kap. 5 § 3 st.
    Och är sol.senarelagd-utan-dag-dom för s2 kommande
    Och vilar sol.senarelagd-utan-dag-dom för s2 på SoL (2025:400) 35 kap. 5 § 3 st.
    När läget prövas 2025-06-30
    Så vilar sol.senarelagd-utan-dag-dom för s1 på SoL (2001:453) 16 kap. 3 § 3 st.

  Scenario: En ny dom om vård när den förra vården har upphört
    Givet dom d1 (LVU, vård enligt LVU) där domen är 2020-03-02 och domens upphörande är 2021-06-01
    Och dom d2 (LVU, vård enligt LVU) där domen är 2025-05-05
    Och dom d3 (LVU, vård enligt LVU) där domen är 2025-09-01
    När läget prövas 2026-02-02
    Så följer slutsats.dom-om-vard av d1
    Och följer slutsats.dom-om-vard av d2: vård, domstol, åtgärdsbeslutet 2025-05-05
    Och följer inte slutsats.dom-om-vard av d3

  Scenario: Nya domar om vård enligt LVM och om skyddat boende när de förra har upphört
    Givet dom d1 (LVM, vård enligt LVM) där domen är 2024-03-04 och domens upphörande är 2024-09-04
    Och dom d2 (LVM, vård enligt LVM) där domen är 2026-01-12
    Och dom d3 (LPBS, skyddat boende enligt LPBS) där domen är 2024-05-06 och domens upphörande är 2024-08-01
    Och dom d4 (LPBS, skyddat boende enligt LPBS) där domen är 2026-01-12
    När läget prövas 2026-02-02
    Så följer slutsats.dom-om-lvm-vard av d2
    Och följer slutsats.dom-om-skyddat-boende av d4

  Scenario: En utredning om något annat långt senare är inte den som skulle ha inletts
    Givet anmälan a1 (barn, anmälningsskyldig) där anmälans ankomst är 2024-02-02
    Och förhandsbedömning f1 som gäller a1 (inleda utredning) där beslutet att inleda eller inte inleda utredning är 2024-02-12
    Och anmälan a2 (barn, anmälningsskyldig) där anmälans ankomst är 2026-05-04
    Och utredning u2 som gäller a2 (barnutredning) där utredningens inledande är 2026-05-04
    När läget prövas 2026-06-01
    Så följer slutsats.beslut-att-inleda av f1

  Scenario: En utredning om en annan anmälan inom fyra månader är den som inleddes
    Givet anmälan a1 (barn, anmälningsskyldig) där anmälans ankomst är 2026-02-02
    Och förhandsbedömning f1 som gäller a1 (inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-02-12
    Och anmälan a2 (barn, anmälningsskyldig) där anmälans ankomst är 2026-02-09
    Och utredning u2 som gäller a2 (barnutredning) där utredningens inledande är 2026-02-16
    När läget prövas 2026-06-01
    Så följer inte slutsats.beslut-att-inleda av f1

  Scenario: Domstolen har beviljat ett barn en kontaktperson
    Givet den enskilde e1 där födelsedagen är 2014-05-05
    Och dom d1 (SoL, beviljar insats, kontaktperson) där domen är 2025-06-02
    Och verkställighet v1 som gäller d1 där verkställigheten är 2025-06-16
    När läget prövas 2025-06-20
    Så är sol.uppfoljning-kontaktperson-dom kommande
    Och vilar sol.uppfoljning-kontaktperson-dom på SoL (2001:453) 3 kap. 6 c §
    När läget prövas 2025-09-20
    Så är sol.uppfoljning-kontaktperson-dom kommande
    Och vilar sol.uppfoljning-kontaktperson-dom på SoL (2025:400) 23 kap. 6 §

  Scenario: Uppföljd kontaktperson enligt dom, och en som har upphört
    Givet den enskilde e1 där födelsedagen är 2014-05-05
    Och dom d1 (SoL, beviljar insats, kontaktfamilj) där domen är 2025-09-02
    Och verkställighet v1 som gäller d1 där verkställigheten är 2025-09-16
    Och granskning g1 som gäller d1 (uppföljning av kontaktperson) där granskningen är 2025-12-01
    Och dom d2 (SoL, beviljar insats, kontaktperson) där domen är 2025-09-02 och domens upphörande är 2025-10-01
    Och verkställighet v2 som gäller d2 där verkställigheten är 2025-09-16
    När läget prövas 2026-02-02
    Så är tillfälle 1 av sol.uppfoljning-kontaktperson-dom för d1 fullgjord
    Och är sol.uppfoljning-kontaktperson-dom för d2 förfallen

  Scenario: En vuxens kontaktperson enligt dom följs inte upp enligt bestämmelsen om barn och unga
    Givet den enskilde e1 där födelsedagen är 1990-05-05
    Och dom d1 (SoL, beviljar insats, kontaktperson) där domen är 2025-09-02
    Och verkställighet v1 som gäller d1 där verkställigheten är 2025-09-16
    När läget prövas 2026-02-02
    Så gäller inte sol.uppfoljning-kontaktperson-dom
