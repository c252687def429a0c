# language: sv
Egenskap: Slutsatser: det som följer av vad som är registrerat

  # --- Samma händelse under ett annat namn, LVU 4 §, LVM 5 §, LPBS 3 kap. 3 § -----------------------

  Scenario: En dom om vård enligt LVU är ett beslut om vård
    Givet dom d1 (vård enligt LVU) där domen är 2026-02-02 och domens laga kraft är 2026-02-24
    När läget prövas 2026-03-10
    Så följer slutsats.dom-om-vard av d1: vård, domstol, åtgärdsbeslutet 2026-02-02, åtgärdens laga kraft 2026-02-24

  Scenario: En dom om annat är inget beslut om vård
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-02-02
    När läget prövas 2026-03-10
    Så följer inte slutsats.dom-om-vard av d1

  Scenario: Bara den första domen om vård är beslutet
    Givet dom d1 (vård enligt LVU) där domen är 2026-02-02
    Och dom d2 (vård enligt LVU) där domen är 2026-05-04
    När läget prövas 2026-06-01
    Så följer slutsats.dom-om-vard av d1
    Och följer inte slutsats.dom-om-vard av d2

  Scenario: Det registrerade beslutet om vård går före domen
    Givet dom d1 (vård enligt LVU) där domen är 2026-02-02
    Och tvångsåtgärd c1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2026-02-02
    När läget prövas 2026-03-10
    Så går c1 före slutsats.dom-om-vard

  Scenario: En dom om vård enligt LVM är ett beslut om sådan vård
    Givet dom d1 (vård enligt LVM) där domen är 2026-02-02
    När läget prövas 2026-03-10
    Så följer slutsats.dom-om-lvm-vard av d1: vård enligt LVM, domstol, åtgärdsbeslutet 2026-02-02
    Och följer inte slutsats.dom-om-vard

  Scenario: En dom om vård enligt LVU är inget beslut enligt LVM
    Givet dom d1 (vård enligt LVU) där domen är 2026-02-02
    När läget prövas 2026-03-10
    Så följer inte slutsats.dom-om-lvm-vard

  Scenario: Det registrerade beslutet om LVM-vård går före domen
    Givet dom d1 (vård enligt LVM) där domen är 2026-02-02
    Och tvångsåtgärd c1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-02-02
    När läget prövas 2026-03-10
    Så går c1 före slutsats.dom-om-lvm-vard

  Scenario: En dom om skyddat boende är ett beslut om insatsen
    Givet dom d1 (skyddat boende enligt LPBS) där domen är 2026-02-02
    När läget prövas 2026-03-10
    Så följer slutsats.dom-om-skyddat-boende av d1: insats skyddat boende, domstol, åtgärdsbeslutet 2026-02-02

  Scenario: En dom om vård är inget beslut om skyddat boende
    Givet dom d1 (vård enligt LVU) där domen är 2026-02-02
    När läget prövas 2026-03-10
    Så följer inte slutsats.dom-om-skyddat-boende

  Scenario: Det registrerade beslutet om skyddat boende går före domen
    Givet dom d1 (skyddat boende enligt LPBS) där domen är 2026-02-02
    Och tvångsåtgärd c1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-02
    När läget prövas 2026-03-10
    Så går c1 före slutsats.dom-om-skyddat-boende

  # --- Det som är gjort visar vad som måste ha gjorts före ------------------------------------------

  Scenario: Det som har betalats ut är verkställt
    Givet beslut b1 (SoL, gynnande, försörjningsstöd) där beslutet är 2026-02-01
    Och utbetalning u1 som gäller b1 där utbetalningen är 2026-02-25
    När läget prövas 2026-06-15
    Så följer slutsats.utbetalt-ar-verkstallt av u1: verkställigheten 2026-02-25, gäller b1

  Scenario: En utbetalning som inte gäller något beslut verkställer inget
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-02-01
    Och utbetalning u1 där utbetalningen är 2026-02-25
    När läget prövas 2026-06-15
    Så följer inte slutsats.utbetalt-ar-verkstallt

  Scenario: Den registrerade verkställigheten går före utbetalningen
    Givet beslut b1 (SoL, gynnande, försörjningsstöd) där beslutet är 2026-02-01
    Och utbetalning u1 som gäller b1 där utbetalningen är 2026-02-25
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-02-20
    När läget prövas 2026-06-15
    Så går v1 före slutsats.utbetalt-ar-verkstallt

  Scenario: Den som är placerad med stöd av beslutet har fått det verkställt
    Givet beslut b1 (SoL, gynnande, särskilt boende) där beslutet är 2026-02-01
    Och placering p1 som gäller b1 (HVB, SoL) där placeringens verkställande är 2026-03-01
    När läget prövas 2026-06-15
    Så följer slutsats.placerad-ar-verkstallt av p1: verkställigheten 2026-03-01, gäller b1

  Scenario: Ett avslag verkställs inte av en placering
    Givet beslut b1 (SoL, inte gynnande, särskilt boende) där beslutet är 2026-02-01
    Och placering p1 som gäller b1 (HVB, SoL) där placeringens verkställande är 2026-03-01
    När läget prövas 2026-06-15
    Så följer inte slutsats.placerad-ar-verkstallt

  Scenario: Den registrerade verkställigheten går före placeringen
    Givet beslut b1 (SoL, gynnande, särskilt boende) där beslutet är 2026-02-01
    Och placering p1 som gäller b1 (HVB, SoL) där placeringens verkställande är 2026-03-01
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-02-27
    När läget prövas 2026-06-15
    Så går v1 före slutsats.placerad-ar-verkstallt

  Scenario: Ansökan om vård är gjord också för omhändertagandet
    Givet tvångsåtgärd o1 (omedelbart omhändertagande) där åtgärdsbeslutet är 2026-02-02
    Och tvångsåtgärd c1 som gäller o1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2026-03-16 och ansökan hos domstolen är 2026-02-20
    När läget prövas 2026-04-01
    Så följer slutsats.ansokan-for-omhandertagandet av c1: ansökan hos domstolen 2026-02-20

  Scenario: Vård utan känd ansökan visar ingen ansökan för omhändertagandet
    Givet tvångsåtgärd o1 (omedelbart omhändertagande) där åtgärdsbeslutet är 2026-02-02
    Och tvångsåtgärd c1 som gäller o1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2026-03-16
    När läget prövas 2026-04-01
    Så följer inte slutsats.ansokan-for-omhandertagandet

  Scenario: Omhändertagandets egen ansökan går före
    Givet tvångsåtgärd o1 (omedelbart omhändertagande) där åtgärdsbeslutet är 2026-02-02 och ansökan hos domstolen är 2026-02-18
    Och tvångsåtgärd c1 som gäller o1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2026-03-16 och ansökan hos domstolen är 2026-02-20
    När läget prövas 2026-04-01
    Så går o1 före slutsats.ansokan-for-omhandertagandet

  # --- Vad en uppgift gäller ------------------------------------------------------------------------

  Scenario: Ett avbrott i verkställigheten är avbrott i det som beslutet gäller
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller v1 (utföraren) där avbrottet är 2026-03-02
    När läget prövas 2026-04-01
    Så följer slutsats.avbrott-genom-verkstalligheten av x1: gäller b1

  Scenario: Ett avbrott som redan gäller beslutet behöver ingen slutsats
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-02
    När läget prövas 2026-04-01
    Så följer inte slutsats.avbrott-genom-verkstalligheten

  Scenario: Avbrottet gäller det enda som har beviljats
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och avbrott x1 (utföraren) där avbrottet är 2026-03-02
    När läget prövas 2026-04-01
    Så följer slutsats.avbrott-i-det-enda av x1: gäller b1

  Scenario: Med två beslut går det inte att säga vad avbrottet gäller
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och beslut b2 (SoL, gynnande, boendestöd) där beslutet är 2026-01-12
    Och avbrott x1 (utföraren) där avbrottet är 2026-03-02
    När läget prövas 2026-04-01
    Så följer inte slutsats.avbrott-i-det-enda

  Scenario: Det som är sagt om avbrottet går före
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-02
    När läget prövas 2026-04-01
    Så går x1 före slutsats.avbrott-i-det-enda

  Scenario: Verkställigheten gäller det enda som har beviljats; ett avslag räknas inte
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och beslut b2 (SoL, inte gynnande, boendestöd) där beslutet är 2026-01-12
    Och verkställighet v1 där verkställigheten är 2026-01-20
    När läget prövas 2026-04-01
    Så följer slutsats.verkstallighet-av-det-enda av v1: gäller b1

  Scenario: Med två gynnande beslut går det inte att säga vad som har verkställts
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och beslut b2 (SoL, gynnande, boendestöd) där beslutet är 2026-01-12
    Och verkställighet v1 där verkställigheten är 2026-01-20
    När läget prövas 2026-04-01
    Så följer inte slutsats.verkstallighet-av-det-enda

  Scenario: Det som är sagt om verkställigheten går före
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-01-20
    När läget prövas 2026-04-01
    Så går v1 före slutsats.verkstallighet-av-det-enda

  Scenario: Senareläggningen gäller det enda beslutet
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och senareläggning s1 där begäran om senareläggning är 2026-02-20
    När läget prövas 2026-04-01
    Så följer slutsats.senarelaggning-av-det-enda av s1: gäller b1

  Scenario: Med två beslut går det inte att säga vad som senareläggs
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och beslut b2 (SoL, gynnande, boendestöd) där beslutet är 2026-01-12
    Och senareläggning s1 där begäran om senareläggning är 2026-02-20
    När läget prövas 2026-04-01
    Så följer inte slutsats.senarelaggning-av-det-enda

  Scenario: Det som är sagt om senareläggningen går före
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och senareläggning s1 som gäller b1 där begäran om senareläggning är 2026-02-20
    När läget prövas 2026-04-01
    Så går s1 före slutsats.senarelaggning-av-det-enda

  Scenario: Förhandsbedömningen gäller den enda anmälan
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och förhandsbedömning f1 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-03-10
    När läget prövas 2026-04-01
    Så följer slutsats.forhandsbedomning-av-den-enda av f1: gäller a1

  Scenario: Med två anmälningar går det inte att säga vilken som har bedömts
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och anmälan a2 (barn) där anmälans ankomst är 2026-03-05
    Och förhandsbedömning f1 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-03-10
    När läget prövas 2026-04-01
    Så följer inte slutsats.forhandsbedomning-av-den-enda

  Scenario: Det som är sagt om förhandsbedömningen går före
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och förhandsbedömning f1 som gäller a1 (inte inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-03-10
    När läget prövas 2026-04-01
    Så går f1 före slutsats.forhandsbedomning-av-den-enda

  Scenario: Förlängningen gäller det enda vars tid kan förlängas
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-01-12
    Och förlängning f1 där beslutet om förlängning är 2026-05-04 och förlängningens slutdag är 2026-06-12
    När läget prövas 2026-05-20
    Så följer slutsats.forlangning-av-det-enda av f1: gäller u1

  Scenario: Med anmälan och utredning går det inte att säga vilken tid som har förlängts
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-01-05
    Och utredning u1 (barnutredning) där utredningens inledande är 2026-01-12
    Och förlängning f1 där beslutet om förlängning är 2026-05-04 och förlängningens slutdag är 2026-06-12
    När läget prövas 2026-05-20
    Så följer inte slutsats.forlangning-av-det-enda

  Scenario: Det som är sagt om förlängningen går före
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-01-12
    Och förlängning f1 som gäller u1 där beslutet om förlängning är 2026-05-04 och förlängningens slutdag är 2026-06-12
    När läget prövas 2026-05-20
    Så går f1 före slutsats.forlangning-av-det-enda

  Scenario: Överklagandet gäller det enda som kan överklagas
    Givet beslut b1 (SoL, inte gynnande, hemtjänst) där beslutet är 2026-03-30
    Och överklagande o1 (enskild) där överklagandets ankomst är 2026-04-20
    När läget prövas 2026-05-04
    Så följer inte slutsats.overklagande-av-det-enda av b1
    Och följer slutsats.overklagande-av-det-enda av o1: gäller b1

  Scenario: Med beslut och dom går det inte att säga vad som överklagas
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-03-30
    Och dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-04-01
    Och överklagande o1 (enskild) där överklagandets ankomst är 2026-04-20
    När läget prövas 2026-05-04
    Så följer inte slutsats.overklagande-av-det-enda

  Scenario: Det som är sagt om överklagandet går före
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-03-30
    Och överklagande o1 som gäller b1 (enskild) där överklagandets ankomst är 2026-04-20
    När läget prövas 2026-05-04
    Så går o1 före slutsats.overklagande-av-det-enda

  Scenario: Inhibitionen gäller det enda avgörandet
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-02-27
    Och inhibition i1 där inhibitionen är 2026-03-12
    När läget prövas 2026-04-01
    Så följer slutsats.inhibition-av-det-enda av i1: gäller d1

  Scenario: Med två domar går det inte att säga vilken som har stoppats
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-02-27
    Och dom d2 (SoL, beviljar insats, hemtjänst) där domen är 2026-02-27
    Och inhibition i1 där inhibitionen är 2026-03-12
    När läget prövas 2026-04-01
    Så följer inte slutsats.inhibition-av-det-enda

  Scenario: Det som är sagt om inhibitionen går före
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-02-27
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-12
    När läget prövas 2026-04-01
    Så går i1 före slutsats.inhibition-av-det-enda

  # --- Det som måste finnas, LVU 11 §, LVM 12 § -----------------------------------------------------

  Scenario: En placering med stöd av LVU utan beslut frågar efter beslutet
    Givet placering p1 (familjehem, LVU) där placeringens verkställande är 2025-11-10
    När läget prövas 2026-01-12
    Så följer slutsats.placering-utan-beslut av p1: saknar beslutet om vård eller omhändertagande

  Scenario: En frivillig placering vilar inte på tvång
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-11-10
    När läget prövas 2026-01-12
    Så följer inte slutsats.placering-utan-beslut

  Scenario: Det registrerade beslutet om vård finns bakom placeringen
    Givet placering p1 (familjehem, LVU) där placeringens verkställande är 2025-11-10
    Och tvångsåtgärd c1 (vård, domstol, 2 §) där åtgärdsbeslutet är 2025-11-03
    När läget prövas 2026-01-12
    Så går c1 före slutsats.placering-utan-beslut

  Scenario: En dom om vård räcker som beslut bakom placeringen
    Givet placering p1 (familjehem, LVU) där placeringens verkställande är 2025-11-10
    Och dom d1 (vård enligt LVU) där domen är 2025-11-03
    När läget prövas 2026-01-12
    Så följer slutsats.dom-om-vard av d1
    Och följer inte slutsats.placering-utan-beslut

  Scenario: En placering med stöd av LVM utan beslut frågar efter beslutet
    Givet placering p1 (LVM-hem, LVM) där placeringens verkställande är 2025-11-10
    När läget prövas 2026-01-12
    Så följer slutsats.placering-utan-lvm-beslut av p1: saknar beslutet om vård eller omhändertagande enligt LVM

  Scenario: En placering med stöd av LVU vilar inte på LVM
    Givet placering p1 (familjehem, LVU) där placeringens verkställande är 2025-11-10
    När läget prövas 2026-01-12
    Så följer inte slutsats.placering-utan-lvm-beslut

  Scenario: Det registrerade omhändertagandet enligt LVM finns bakom placeringen
    Givet placering p1 (LVM-hem, LVM) där placeringens verkställande är 2025-11-10
    Och tvångsåtgärd c1 (omhändertagande enligt LVM) där åtgärdsbeslutet är 2025-11-03
    När läget prövas 2026-01-12
    Så går c1 före slutsats.placering-utan-lvm-beslut

  # --- Det som har anmälts som verkställt, SoL 34 kap. 2 § -------------------------------------------

  Scenario: Det som har anmälts till IVO som verkställt är verkställt senast då
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och inlämnad rapport r1 som gäller b1 (anmälan till IVO om verkställighet) där rapporten är 2026-05-04
    När läget prövas 2026-06-15
    Så följer slutsats.anmalt-ar-verkstallt av r1: verkställigheten 2026-05-04, gäller b1

  Scenario: En rapport om att beslutet inte är verkställt visar ingen verkställighet
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO) där rapporten är 2026-05-04
    När läget prövas 2026-06-15
    Så följer inte slutsats.anmalt-ar-verkstallt

  Scenario: Den registrerade verkställigheten går före anmälan
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-04-27
    Och inlämnad rapport r1 som gäller b1 (anmälan till IVO om verkställighet) där rapporten är 2026-05-04
    När läget prövas 2026-06-15
    Så går v1 före slutsats.anmalt-ar-verkstallt

  # --- Vården är påbörjad redan genom omhändertagandet, LVM 20 § --------------------------------------

  Scenario: Vården enligt LVM började den dag då omhändertagandet verkställdes
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-03
    Och tvångsåtgärd c1 som gäller o1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-02-18
    När läget prövas 2026-04-01
    Så följer slutsats.lvm-vard-paborjad av c1: åtgärdens verkställande 2026-02-03

  Scenario: Ett omhändertagande som inte har verkställts säger inte när vården började
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM) där åtgärdsbeslutet är 2026-02-02
    Och tvångsåtgärd c1 som gäller o1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-02-18
    När läget prövas 2026-04-01
    Så följer inte slutsats.lvm-vard-paborjad

  Scenario: En senare dag för verkställandet av vården ändrar inte när den började
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-03 och underställningen är 2026-02-03
    Och tvångsåtgärd c1 som gäller o1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-02-18 och åtgärdens verkställande är 2026-02-20
    När läget prövas 2026-08-04
    Så följer slutsats.lvm-vard-paborjad av c1: åtgärdens verkställande 2026-02-03
    Och är lvm.vardtid försenad med sista dag 2026-08-03, 1 dag för sent

  Scenario: Vårdens egen, tidigare dag går före omhändertagandets
    Givet tvångsåtgärd o1 (omhändertagande enligt LVM) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-03
    Och tvångsåtgärd c1 som gäller o1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-02-18 och åtgärdens verkställande är 2026-02-02
    När läget prövas 2026-04-01
    Så går c1 före slutsats.lvm-vard-paborjad

  # --- Det senaste beslutet, SoL 34 kap. 1 § -----------------------------------------------------------

  Scenario: Utbetalningen gäller det senaste beslutet om ekonomiskt bistånd
    Givet beslut b1 (SoL, gynnande, försörjningsstöd) där beslutet är 2026-01-05
    Och beslut b2 (SoL, gynnande, försörjningsstöd) där beslutet är 2026-02-02
    Och utbetalning u1 där utbetalningen är 2026-02-25
    När läget prövas 2026-06-15
    Så följer slutsats.utbetalning-av-det-senaste av u1: gäller b2

  Scenario: Ett avslag betalas inte ut
    Givet beslut b1 (SoL, inte gynnande, försörjningsstöd) där beslutet är 2026-02-02
    Och utbetalning u1 där utbetalningen är 2026-02-25
    När läget prövas 2026-06-15
    Så följer inte slutsats.utbetalning-av-det-senaste

  Scenario: Det som är sagt om utbetalningen går före
    Givet beslut b1 (SoL, gynnande, försörjningsstöd) där beslutet är 2026-01-05
    Och beslut b2 (SoL, gynnande, försörjningsstöd) där beslutet är 2026-02-02
    Och utbetalning u1 som gäller b1 där utbetalningen är 2026-02-25
    När läget prövas 2026-06-15
    Så går u1 före slutsats.utbetalning-av-det-senaste

  Scenario: Placeringen i familjehem verkställer det senaste beslutet om det
    Givet beslut b1 (SoL, gynnande, familjehemsvård) där beslutet är 2026-01-05
    Och beslut b2 (SoL, gynnande, familjehemsvård) där beslutet är 2026-02-02
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2026-02-16
    När läget prövas 2026-06-15
    Så följer slutsats.familjehem-efter-beslut av p1: gäller b2

  Scenario: Ett senare beslut än placeringen i familjehem är inte det som verkställs
    Givet beslut b1 (SoL, gynnande, familjehemsvård) där beslutet är 2026-03-02
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2026-02-16
    När läget prövas 2026-06-15
    Så följer inte slutsats.familjehem-efter-beslut

  Scenario: Det som är sagt om placeringen i familjehem går före
    Givet beslut b1 (SoL, gynnande, familjehemsvård) där beslutet är 2026-01-05
    Och beslut b2 (SoL, gynnande, familjehemsvård) där beslutet är 2026-02-02
    Och placering p1 som gäller b1 (familjehem, SoL) där placeringens verkställande är 2026-02-16
    När läget prövas 2026-06-15
    Så går p1 före slutsats.familjehem-efter-beslut

  Scenario: Placeringen i ett hem för vård eller boende verkställer det senaste beslutet om det
    Givet beslut b1 (SoL, gynnande, vård i HVB) där beslutet är 2026-01-05
    Och beslut b2 (SoL, gynnande, vård i HVB) där beslutet är 2026-02-02
    Och placering p1 (HVB, SoL) där placeringens verkställande är 2026-02-16
    När läget prövas 2026-06-15
    Så följer slutsats.hvb-efter-beslut av p1: gäller b2

  Scenario: Ett senare beslut än placeringen i ett hem för vård eller boende är inte det som verkställs
    Givet beslut b1 (SoL, gynnande, vård i HVB) där beslutet är 2026-03-02
    Och placering p1 (HVB, SoL) där placeringens verkställande är 2026-02-16
    När läget prövas 2026-06-15
    Så följer inte slutsats.hvb-efter-beslut

  Scenario: Det som är sagt om placeringen i ett hem för vård eller boende går före
    Givet beslut b1 (SoL, gynnande, vård i HVB) där beslutet är 2026-01-05
    Och beslut b2 (SoL, gynnande, vård i HVB) där beslutet är 2026-02-02
    Och placering p1 som gäller b1 (HVB, SoL) där placeringens verkställande är 2026-02-16
    När läget prövas 2026-06-15
    Så går p1 före slutsats.hvb-efter-beslut

  Scenario: Placeringen i stödboende verkställer det senaste beslutet om det
    Givet beslut b1 (SoL, gynnande, stödboende) där beslutet är 2026-01-05
    Och beslut b2 (SoL, gynnande, stödboende) där beslutet är 2026-02-02
    Och placering p1 (stödboende, SoL) där placeringens verkställande är 2026-02-16
    När läget prövas 2026-06-15
    Så följer slutsats.stodboende-efter-beslut av p1: gäller b2

  Scenario: Ett senare beslut än placeringen i stödboende är inte det som verkställs
    Givet beslut b1 (SoL, gynnande, stödboende) där beslutet är 2026-03-02
    Och placering p1 (stödboende, SoL) där placeringens verkställande är 2026-02-16
    När läget prövas 2026-06-15
    Så följer inte slutsats.stodboende-efter-beslut

  Scenario: Det som är sagt om placeringen i stödboende går före
    Givet beslut b1 (SoL, gynnande, stödboende) där beslutet är 2026-01-05
    Och beslut b2 (SoL, gynnande, stödboende) där beslutet är 2026-02-02
    Och placering p1 som gäller b1 (stödboende, SoL) där placeringens verkställande är 2026-02-16
    När läget prövas 2026-06-15
    Så går p1 före slutsats.stodboende-efter-beslut

  Scenario: Placeringen i skyddat boende verkställer det senaste beslutet om det
    Givet beslut b1 (SoL, gynnande, skyddat boende) där beslutet är 2026-01-05
    Och beslut b2 (SoL, gynnande, skyddat boende) där beslutet är 2026-02-02
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2026-02-16
    När läget prövas 2026-06-15
    Så följer slutsats.skyddat-boende-efter-beslut av p1: gäller b2

  Scenario: Ett senare beslut än placeringen i skyddat boende är inte det som verkställs
    Givet beslut b1 (SoL, gynnande, skyddat boende) där beslutet är 2026-03-02
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2026-02-16
    När läget prövas 2026-06-15
    Så följer inte slutsats.skyddat-boende-efter-beslut

  Scenario: Det som är sagt om placeringen i skyddat boende går före
    Givet beslut b1 (SoL, gynnande, skyddat boende) där beslutet är 2026-01-05
    Och beslut b2 (SoL, gynnande, skyddat boende) där beslutet är 2026-02-02
    Och placering p1 som gäller b1 (skyddat boende, SoL) där placeringens verkställande är 2026-02-16
    När läget prövas 2026-06-15
    Så går p1 före slutsats.skyddat-boende-efter-beslut

  # --- Uppföljningen efter placering, SoL 23 kap. 2 § -------------------------------------------------

  Scenario: Uppföljningen gäller den enda placeringen
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-09-01 och placeringens upphörande är 2026-02-02
    Och uppföljningsperiod f1 (uppföljning efter placering) där beslutet om uppföljning är 2026-02-09
    När läget prövas 2026-04-01
    Så följer slutsats.uppfoljning-av-den-enda-placeringen av f1: gäller p1

  Scenario: Med två placeringar går det inte att säga vilken uppföljningen gäller
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-09-01 och placeringens upphörande är 2026-02-02
    Och placering p2 (HVB, SoL) där placeringens verkställande är 2025-03-03 och placeringens upphörande är 2025-08-29
    Och uppföljningsperiod f1 (uppföljning efter placering) där beslutet om uppföljning är 2026-02-09
    När läget prövas 2026-04-01
    Så följer inte slutsats.uppfoljning-av-den-enda-placeringen

  Scenario: Det som är sagt om uppföljningen går före
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-09-01 och placeringens upphörande är 2026-02-02
    Och uppföljningsperiod f1 som gäller p1 (uppföljning efter placering) där beslutet om uppföljning är 2026-02-09
    När läget prövas 2026-04-01
    Så går f1 före slutsats.uppfoljning-av-den-enda-placeringen

  # --- Det som har avbrutits hade börjat, SoL 34 kap. 1 § -----------------------------------------------

  Scenario: Ett avbrott utan verkställighet frågar efter dagen då insatsen började
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-02
    När läget prövas 2026-04-01
    Så följer slutsats.avbrott-utan-verkstallighet av x1: saknar dagen då insatsen började före avbrottet

  Scenario: Ett avbrott i det som aldrig beviljades visar inget
    Givet beslut b1 (SoL, inte gynnande, hemtjänst) där beslutet är 2026-01-12
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-02
    När läget prövas 2026-04-01
    Så följer inte slutsats.avbrott-utan-verkstallighet

  Scenario: Den registrerade verkställigheten säger när insatsen började
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-02
    När läget prövas 2026-04-01
    Så går v1 före slutsats.avbrott-utan-verkstallighet

  # --- Det som är gjort enligt en dom, SoL 34 kap. 5 § 2 st. ----------------------------------------------

  Scenario: Utbetalt enligt en dom är verkställt
    Givet dom d1 (SoL, beviljar insats, försörjningsstöd) där domen är 2026-01-12
    Och utbetalning u1 som gäller d1 där utbetalningen är 2026-02-25
    När läget prövas 2026-06-01
    Så följer slutsats.utbetald-dom-ar-verkstalld av u1: verkställigheten 2026-02-25, gäller d1
    Och är sol.dom-inom-skalig-tid fullgjord

  Scenario: En utbetalning efter en dom som avslår visar inget
    Givet dom d1 (SoL, avslår överklagandet, försörjningsstöd) där domen är 2026-01-12
    Och utbetalning u1 som gäller d1 där utbetalningen är 2026-02-25
    När läget prövas 2026-06-01
    Så följer inte slutsats.utbetald-dom-ar-verkstalld

  Scenario: En antecknad verkställighet av domen går före utbetalningen
    Givet dom d1 (SoL, beviljar insats, försörjningsstöd) där domen är 2026-01-12
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-02-01
    Och utbetalning u1 som gäller d1 där utbetalningen är 2026-02-25
    När läget prövas 2026-06-01
    Så går v1 före slutsats.utbetald-dom-ar-verkstalld

  Scenario: Placerad med stöd av en dom är verkställt
    Givet dom d1 (SoL, beviljar insats, familjehemsvård) där domen är 2026-01-12
    Och placering p1 som gäller d1 (familjehem, SoL) där placeringens verkställande är 2026-02-25
    När läget prövas 2026-06-01
    Så följer slutsats.placerad-dom-ar-verkstalld av p1: verkställigheten 2026-02-25, gäller d1
    Och är sol.dom-inom-skalig-tid fullgjord

  Scenario: En placering efter en dom som avslår visar inget
    Givet dom d1 (SoL, avslår överklagandet, familjehemsvård) där domen är 2026-01-12
    Och placering p1 som gäller d1 (familjehem, SoL) där placeringens verkställande är 2026-02-25
    När läget prövas 2026-06-01
    Så följer inte slutsats.placerad-dom-ar-verkstalld

  Scenario: En antecknad verkställighet av domen går före placeringen
    Givet dom d1 (SoL, beviljar insats, familjehemsvård) där domen är 2026-01-12
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-02-01
    Och placering p1 som gäller d1 (familjehem, SoL) där placeringens verkställande är 2026-02-25
    När läget prövas 2026-06-01
    Så går v1 före slutsats.placerad-dom-ar-verkstalld

  Scenario: En dom som har anmälts som verkställd är verkställd
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2026-01-12
    Och inlämnad rapport r1 som gäller d1 (anmälan till IVO om verkställighet) där rapporten är 2026-05-20
    När läget prövas 2026-06-01
    Så följer slutsats.anmald-dom-ar-verkstalld av r1: verkställigheten 2026-05-20, gäller d1
    Och är sol.dom-inom-skalig-tid fullgjord

  Scenario: En anmälan om en dom som avslår visar inget
    Givet dom d1 (SoL, avslår överklagandet, hemtjänst) där domen är 2026-01-12
    Och inlämnad rapport r1 som gäller d1 (anmälan till IVO om verkställighet) där rapporten är 2026-05-20
    När läget prövas 2026-06-01
    Så följer inte slutsats.anmald-dom-ar-verkstalld

  Scenario: En antecknad verkställighet av domen går före anmälan
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2026-01-12
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-05-04
    Och inlämnad rapport r1 som gäller d1 (anmälan till IVO om verkställighet) där rapporten är 2026-05-20
    När läget prövas 2026-06-01
    Så går v1 före slutsats.anmald-dom-ar-verkstalld

  Scenario: Placeringen säger inte vad den gäller; det senaste avgörandet är en dom
    Givet beslut b1 (SoL, familjehemsvård, inte gynnande, nämnd) där beslutet är 2025-11-03
    Och dom d1 som gäller b1 (SoL, beviljar insats, familjehemsvård) där domen är 2026-01-12
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2026-02-25
    När läget prövas 2026-06-01
    Så följer slutsats.familjehem-efter-beslut av p1: gäller d1
    Och är sol.dom-inom-skalig-tid fullgjord

  Scenario: En dom som väntar på laga kraft är inget att placera efter
    Givet dom d1 (SoL, beviljar insats, familjehemsvård, gäller först när den vunnit laga kraft) där domen är 2026-01-12
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2026-02-25
    När läget prövas 2026-06-01
    Så följer inte slutsats.placerad-dom-ar-verkstalld

  Scenario: En insats enligt dom som har avbrutits hade börjat
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2026-01-12
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2026-03-01
    När läget prövas 2026-06-01
    Så följer slutsats.avbrott-utan-verkstalld-dom av x1: verkställigheten 2026-02-28, gäller d1
    Och är sol.dom-inom-skalig-tid fullgjord
    Och är sol.avbruten-dom-inom-skalig-tid kommande

  Scenario: Ett avbrott i bara en del enligt dom visar inte att hela insatsen hade börjat
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2026-01-12
    Och avbrott x1 som gäller d1 (delvis verkställt) där avbrottet är 2026-03-01
    När läget prövas 2026-06-01
    Så följer inte slutsats.avbrott-utan-verkstalld-dom

  Scenario: En antecknad delvis verkställighet av domen går före avbrottet
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2026-01-12
    Och verkställighet v1 som gäller d1 (delvis) där verkställigheten är 2026-02-01
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2026-03-01
    När läget prövas 2026-06-01
    Så går v1 före slutsats.avbrott-utan-verkstalld-dom

  # --- Det som är beviljat enligt LSS har egna slutsatser i den lagens regler -------------------------------

  Scenario: Det enda som har beviljats är enligt LSS
    Givet beslut b1 (LSS, gynnande, daglig verksamhet) där beslutet är 2026-01-12
    Och verkställighet v1 (inte delvis) där verkställigheten är 2026-02-01
    Och avbrott x1 (personalbrist) där avbrottet är 2026-03-01
    Och verkställighet v2 som gäller b1 (inte delvis) där verkställigheten är 2026-03-20
    Och avbrott x2 som gäller v2 (personalbrist) där avbrottet är 2026-04-01
    När läget prövas 2026-06-01
    Så följer inte slutsats.verkstallighet-av-det-enda
    Och följer inte slutsats.avbrott-i-det-enda
    Och följer inte slutsats.avbrott-genom-verkstalligheten

  Scenario: Ett avslag enligt LSS hindrar inte att verkställigheten gäller det enda som har beviljats
    Givet beslut b1 (SoL, gynnande, hemtjänst) där beslutet är 2026-01-12
    Och beslut b2 (LSS, inte gynnande, daglig verksamhet) där beslutet är 2026-01-13
    Och verkställighet v1 (inte delvis) där verkställigheten är 2026-02-01
    När läget prövas 2026-06-01
    Så följer slutsats.verkstallighet-av-det-enda av v1: gäller b1
