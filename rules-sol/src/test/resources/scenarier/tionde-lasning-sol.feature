# language: sv
Egenskap: När vården inleds, vilken vård planen gäller och vad som inte längre är att erbjuda
  Dagarna är räknade för hand ur lagen.

  # --- Medgivande till vistelse i ett annat enskilt hem är inte vård (SoL 22 kap. 2, 7 och 10 §§)

  Scenario: Vården inleds när barnet kommer från ett hem som nämnden bara hade lämnat medgivande till
    Givet den enskilde e1 där födelsedagen är 2014-01-01
    Och placering p1 (annat enskilt hem, medgivande) där placeringsbeslutet är 2024-03-05 och placeringens verkställande är 2024-03-05 och placeringens upphörande är 2026-03-05
    Och placering p2 (familjehem, SoL) där placeringsbeslutet är 2026-03-05 och placeringens verkställande är 2026-03-05
    När läget prövas 2026-03-05
    Så gäller inte sol.halsoundersokning för p1
    Och är sol.halsoundersokning för p2 kommande med sista dag 2026-03-05
    När läget prövas 2026-03-06
    Så är sol.halsoundersokning för p2 försenad med sista dag 2026-03-05, 1 dag för sent

  Scenario: Regionen underrättades den dag barnet kom till familjehemmet
    Givet den enskilde e1 där födelsedagen är 2014-01-01
    Och placering p1 (annat enskilt hem, medgivande) där placeringsbeslutet är 2024-03-05 och placeringens verkställande är 2024-03-05 och placeringens upphörande är 2026-03-05
    Och placering p2 (familjehem, SoL) där placeringsbeslutet är 2026-03-05 och placeringens verkställande är 2026-03-05
    Och händelse h1 som gäller p2 (underrättelse till regionen om hälsoundersökning) där händelsen är 2026-03-05
    När läget prövas 2026-06-01
    Så är sol.halsoundersokning för p2 fullgjord med sista dag 2026-03-05

  Scenario: Ett familjehem enligt LSS är inte heller vård enligt SoL
    Givet den enskilde e1 där födelsedagen är 2014-01-01
    Och placering p1 (familjehem, LSS) där placeringsbeslutet är 2024-03-05 och placeringens verkställande är 2024-03-05 och placeringens upphörande är 2026-03-05
    Och placering p2 (familjehem, SoL) där placeringsbeslutet är 2026-03-05 och placeringens verkställande är 2026-03-05
    Och händelse h1 som gäller p2 (underrättelse till regionen om hälsoundersökning) där händelsen är 2026-03-09
    När läget prövas 2026-06-01
    Så är sol.halsoundersokning för p2 fullgjord för sent med sista dag 2026-03-05, 4 dagar för sent

  Scenario: Ett direkt byte mellan två familjehem är ingen ny vård
    Givet den enskilde e1 där födelsedagen är 2014-01-01
    Och placering p1 (familjehem, LVU) där placeringsbeslutet är 2024-03-05 och placeringens verkställande är 2024-03-05 och placeringens upphörande är 2026-03-05
    Och händelse h1 som gäller p1 (underrättelse till regionen om hälsoundersökning) där händelsen är 2024-03-05
    Och placering p2 (familjehem, SoL) där placeringsbeslutet är 2026-03-05 och placeringens verkställande är 2026-03-05
    När läget prövas 2026-06-01
    Så är sol.halsoundersokning för p1 fullgjord med sista dag 2024-03-05
    Och är sol.halsoundersokning för p2 fullgjord med sista dag 2024-03-05

  # --- Vårdplanen gäller vård enligt SoL, LVU, LPBS och LVM (SoL 9 kap. 12-13 §§)

  Scenario: Ett barn i familjehem enligt LSS har ingen vårdplan att revidera, fast en äldre plan finns kvar
    Givet den enskilde e1 där födelsedagen är 2014-01-01
    Och placering p1 (familjehem, LSS) där placeringens verkställande är 2024-03-05
    Och plan l1 som gäller p1 (vårdplan) där planens upprättande är 2024-03-05
    När läget prövas 2026-04-01
    Så gäller inte sol.vardplan-tva-ar

  Scenario: Ett barn som nämnden bara har lämnat medgivande för har ingen vårdplan att revidera
    Givet den enskilde e1 där födelsedagen är 2014-01-01
    Och placering p1 (familjehem, medgivande) där placeringens verkställande är 2024-03-05
    Och plan l1 som gäller p1 (vårdplan) där planens upprättande är 2024-03-05
    När läget prövas 2026-04-01
    Så gäller inte sol.vardplan-tva-ar

  Scenario: Samma barn med vård enligt SoL har det
    Givet den enskilde e1 där födelsedagen är 2014-01-01
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2024-03-05
    Och plan l1 som gäller p1 (vårdplan) där planens upprättande är 2024-03-05
    När läget prövas 2026-03-05
    Så är sol.vardplan-tva-ar kommande med sista dag 2026-03-05
    När läget prövas 2026-03-06
    Så är sol.vardplan-tva-ar försenad med sista dag 2026-03-05, 1 dag för sent

  Scenario: I skyddat boende gäller samma sak
    Givet den enskilde e1 där födelsedagen är 2014-01-01
    Och placering p1 (skyddat boende, LSS) där placeringens verkställande är 2024-05-06
    Och plan l1 som gäller p1 (vårdplan) där planens upprättande är 2024-05-06
    När läget prövas 2026-06-01
    Så gäller inte sol.vardplan-tva-ar-skyddat-boende

  Scenario: I skyddat boende enligt LPBS revideras planen
    Givet den enskilde e1 där födelsedagen är 2014-01-01
    Och placering p1 (skyddat boende, LPBS) där placeringens verkställande är 2024-05-06
    Och plan l1 som gäller p1 (vårdplan) där planens upprättande är 2024-05-06
    När läget prövas 2026-05-06
    Så är sol.vardplan-tva-ar-skyddat-boende kommande med sista dag 2026-05-06

  # --- Den som har tagit tillbaka sin ansökan har inte hemtjänst (SoL 10 kap. 7 §)

  Scenariomall: Ansökan återkallades efter beslutet
    Givet den enskilde e1 där födelsedagen är 1940-01-01
    Och ansökan a1 (insats enligt SoL) där ansökans ankomst är 2026-07-01 och återkallelsen av ansökan är 2026-08-20
    Och beslut b1 som gäller a1 (SoL, gynnande, <insats>) där beslutet är 2026-08-03
    När läget prövas 2026-08-19
    Så är <regel> kommande
    När läget prövas 2026-09-30
    Så är <regel> förfallen
    Och har <regel> bortfallsdag 2026-08-20

    Exempel:
      | insats           | regel                                  |
      | hemtjänst        | sol.fast-omsorgskontakt                |
      | särskilt boende  | sol.fast-omsorgskontakt-sarskilt-boende |

  Scenario: Kontakten hade erbjudits innan ansökan återkallades
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2026-07-01 och återkallelsen av ansökan är 2026-08-20
    Och beslut b1 som gäller a1 (SoL, gynnande, hemtjänst) där beslutet är 2026-08-03
    Och händelse h1 som gäller b1 (erbjudande om fast omsorgskontakt) där händelsen är 2026-08-10
    När läget prövas 2026-09-30
    Så är sol.fast-omsorgskontakt fullgjord

  Scenario: En annan ansökan som återkallades ändrar inget
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2026-07-01
    Och ansökan a2 (insats enligt SoL) där ansökans ankomst är 2026-07-01 och återkallelsen av ansökan är 2026-08-20
    Och beslut b1 som gäller a1 (SoL, gynnande, hemtjänst) där beslutet är 2026-08-03
    När läget prövas 2026-09-30
    Så är sol.fast-omsorgskontakt kommande

  Scenario: Den unge som tog tillbaka sin ansökan har ingen kontaktperson att följa upp
    Givet den enskilde e1 där födelsedagen är 2012-01-01
    Och ansökan a1 (insats enligt SoL) där ansökans ankomst är 2026-02-02 och återkallelsen av ansökan är 2026-08-20
    Och beslut b1 som gäller a1 (SoL, gynnande, kontaktperson) där beslutet är 2026-03-02
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-03-16
    När läget prövas 2026-08-19
    Så är sol.uppfoljning-kontaktperson kommande
    När läget prövas 2026-09-30
    Så är sol.uppfoljning-kontaktperson förfallen

  Scenario: Det tidsbegränsade beslutet behöver inte prövas när ansökan har återkallats
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2026-02-02 och återkallelsen av ansökan är 2026-08-20
    Och beslut b1 som gäller a1 (SoL, gynnande, boendestöd) där beslutet är 2026-03-02 och beslutets slutdag är 2026-08-31
    När läget prövas 2026-08-19
    Så är jo.tidsbegransat-beslut kommande med sista dag 2026-08-31
    När läget prövas 2026-09-30
    Så är jo.tidsbegransat-beslut förfallen

  # --- Beslutet om läkarundersökning togs dagen före utredningen (LVM 9 §)

  Scenario: Beslutet gäller den utredning som inleddes dagen efter
    Givet utredning u1 (LVM-utredning) där utredningens inledande är 2026-03-02
    Och händelse h1 som gäller u1 (beslut om läkarundersökning) där händelsen är 2026-03-01
    När läget prövas 2026-03-20
    Så är lvm.lakarundersokning fullgjord

  Scenario: Ett beslut i en tidigare utredning räcker inte
    Givet utredning u0 (LVM-utredning) där utredningens inledande är 2025-03-03 och utredningens avslutande är 2025-04-02
    Och händelse h1 som gäller u0 (beslut om läkarundersökning) där händelsen är 2025-03-06
    Och utredning u1 (LVM-utredning) där utredningens inledande är 2026-03-02
    När läget prövas 2026-03-20
    Så är lvm.lakarundersokning för u0 fullgjord
    Och är lvm.lakarundersokning för u1 kommande
