# language: sv
Egenskap: Samma händelse antecknad i en annan uppgift: slutsatserna lästa på nytt

  # --- Domen avgör den ansökan som redan är antecknad, LVU 4 §, LVM 5 §, LPBS 3 kap. 3 §

  Scenario: Domen är beslutet om den vård som nämnden har antecknat när den ansökte
    Givet den enskilde p1 där födelsedagen är 2014-01-01
    Och tvångsåtgärd v1 (vård, 2 §) där ansökan hos domstolen är 2026-03-01
    Och dom d1 (LVU, vård enligt LVU, inte gäller först när den vunnit laga kraft) där domen är 2026-04-02
    När läget prövas 2026-11-20
    Så följer slutsats.dom-om-vard av d1: åtgärdsbeslutet 2026-04-02
    Och är lvu.overvagande för v1 försenad med sista dag 2026-10-02

  Scenario: Av två ansökningar om vård avgör domen den som den pekar på
    Givet den enskilde p1 där födelsedagen är 2014-01-01
    Och tvångsåtgärd v0 (vård, 2 §) där ansökan hos domstolen är 2025-03-01
    Och tvångsåtgärd v1 (vård, 2 §) där ansökan hos domstolen är 2026-03-01
    Och dom d1 som gäller v1 (LVU, vård enligt LVU, inte gäller först när den vunnit laga kraft) där domen är 2026-04-02
    När läget prövas 2026-11-20
    Så är lvu.overvagande för v1 försenad med sista dag 2026-10-02
    Och gäller inte lvu.overvagande för v0

  Scenario: En ansökan om vård som gjordes efter domen avgörs inte av den
    Givet tvångsåtgärd v1 (vård enligt LVM) där ansökan hos domstolen är 2026-05-01
    Och dom d1 (LVM, vård enligt LVM) där domen är 2026-04-02
    När läget prövas 2026-05-20
    Så följer slutsats.dom-om-lvm-vard av d1: vård enligt LVM, domstol, åtgärdsbeslutet 2026-04-02

  # --- Det som pekar på domen gäller den vård som är antecknad vid sidan av den

  Scenario: Placeringen som pekar på domen om vård är placering i vården, LVU 5 §
    Givet den enskilde p1 där födelsedagen är 2014-01-01
    Och dom d1 (LVU, vård enligt LVU) där domen är 2026-04-02 och domens laga kraft är 2026-04-24
    Och tvångsåtgärd v1 (vård, 2 §, domstol, inte gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-04-02 och åtgärdens laga kraft är 2026-04-24
    Och placering p2 som gäller d1 (familjehem, LVU) där placeringens verkställande är 2026-04-10
    När läget prövas 2026-06-20
    Så följer slutsats.gjort-genom-dom-om-vard av d1: gäller v1
    Och är lvu.vardbeslut-upphor fullgjord

  Scenario: Placeringen som pekar på vården står kvar där
    Givet dom d1 (LVU, vård enligt LVU) där domen är 2026-04-02
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-04-02
    Och placering p2 som gäller v1 (familjehem, LVU) där placeringens verkställande är 2026-04-10
    När läget prövas 2026-06-20
    Så följer inte slutsats.gjort-genom-dom-om-vard

  Scenario: En vård som är antecknad två gånger samma dag lämnar placeringen där den är
    Givet dom d1 (LVU, vård enligt LVU) där domen är 2026-04-02
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-04-02
    Och tvångsåtgärd v2 (vård, 3 §, domstol) där åtgärdsbeslutet är 2026-04-02
    Och placering p2 som gäller d1 (familjehem, LVU) där placeringens verkställande är 2026-04-10
    När läget prövas 2026-06-20
    Så går v2 före slutsats.gjort-genom-dom-om-vard

  Scenario: Planen som pekar på domen enligt LVM gäller vården
    Givet dom d1 (LVM, vård enligt LVM) där domen är 2026-03-02
    Och tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-03-02
    Och plan b1 som gäller d1 (vårdplan) där planens upprättande är 2026-03-10
    När läget prövas 2026-05-20
    Så följer slutsats.gjort-genom-dom-om-lvm-vard av d1: gäller v1

  Scenario: Planen som pekar på vården enligt LVM står kvar där
    Givet dom d1 (LVM, vård enligt LVM) där domen är 2026-03-02
    Och tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-03-02
    Och plan b1 som gäller v1 (vårdplan) där planens upprättande är 2026-03-10
    När läget prövas 2026-05-20
    Så följer inte slutsats.gjort-genom-dom-om-lvm-vard

  Scenario: Två beslut om vård enligt LVM samma dag lämnar planen där den är
    Givet dom d1 (LVM, vård enligt LVM) där domen är 2026-03-02
    Och tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-03-02
    Och tvångsåtgärd v2 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-03-02
    Och plan b1 som gäller d1 (vårdplan) där planens upprättande är 2026-03-10
    När läget prövas 2026-05-20
    Så går v2 före slutsats.gjort-genom-dom-om-lvm-vard

  Scenario: Kontakten som pekar på domen enligt LPBS gäller insatsen
    Givet dom d1 (LPBS, skyddat boende enligt LPBS) där domen är 2026-03-02
    Och tvångsåtgärd v1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-03-02
    Och kontakt k1 som gäller d1 (besök) där kontakten är 2026-03-10
    När läget prövas 2026-05-20
    Så följer slutsats.gjort-genom-dom-om-skyddat-boende av d1: gäller v1

  Scenario: Kontakten som pekar på insatsen står kvar där
    Givet dom d1 (LPBS, skyddat boende enligt LPBS) där domen är 2026-03-02
    Och tvångsåtgärd v1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-03-02
    Och kontakt k1 som gäller v1 (besök) där kontakten är 2026-03-10
    När läget prövas 2026-05-20
    Så följer inte slutsats.gjort-genom-dom-om-skyddat-boende

  Scenario: Två beslut om skyddat boende samma dag lämnar kontakten där den är
    Givet dom d1 (LPBS, skyddat boende enligt LPBS) där domen är 2026-03-02
    Och tvångsåtgärd v1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-03-02
    Och tvångsåtgärd v2 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-03-02
    Och kontakt k1 som gäller d1 (besök) där kontakten är 2026-03-10
    När läget prövas 2026-05-20
    Så går v2 före slutsats.gjort-genom-dom-om-skyddat-boende

  Scenario: Det som är antecknat på domen gäller vården också när vården har fått en senare dag
    Givet den enskilde p1 där födelsedagen är 2014-01-01
    Och dom d1 (LVU, vård enligt LVU) där domen är 2026-04-02
    Och tvångsåtgärd v1 (vård, 2 §, domstol, inte gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-04-03
    Och granskning g1 som gäller d1 (övervägande, utskott) där granskningen är 2026-09-20
    När läget prövas 2026-11-20
    Så följer slutsats.granskning-genom-dom-om-vard av g1: gäller v1
    Och är tillfälle 1 av lvu.overvagande fullgjord

  # --- Verkställigheten antecknad som en egen uppgift

  Scenario: Domen om vård som är antecknad som verkställd har verkställts, LVU 5 §
    Givet dom d1 (LVU, vård enligt LVU) där domen är 2026-04-02 och domens laga kraft är 2026-04-24
    Och verkställighet x1 som gäller d1 där verkställigheten är 2026-04-26
    När läget prövas 2026-06-20
    Så följer slutsats.antecknat-verkstalld: åtgärdens verkställande 2026-04-26
    Och är lvu.vardbeslut-upphor fullgjord

  Scenario: Verkställigheten av ett annat beslut är inte vårdens
    Givet dom d1 (LVU, vård enligt LVU) där domen är 2026-04-02 och domens laga kraft är 2026-04-24
    Och beslut b1 (SoL, kontaktperson, gynnande) där beslutet är 2026-04-10
    Och verkställighet x1 som gäller b1 där verkställigheten är 2026-04-26
    När läget prövas 2026-06-20
    Så följer inte slutsats.antecknat-verkstalld
    Och är lvu.vardbeslut-upphor inträdd

  Scenario: Den verkställighet som står på vården går före
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-04-02 och åtgärdens verkställande är 2026-04-05 och åtgärdens laga kraft är 2026-04-24
    Och verkställighet x1 som gäller v1 där verkställigheten är 2026-04-26
    När läget prövas 2026-06-20
    Så går v1 före slutsats.antecknat-verkstalld

  Scenario: Omhändertagandet enligt LVM som är antecknat som verkställt har verkställts, LVM 20 §
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-03-02 och underställningen är 2026-03-03
    Och verkställighet x1 som gäller m1 där verkställigheten är 2026-03-05
    När läget prövas 2026-03-06
    Så följer slutsats.antecknat-verkstalld-lvm av m1: åtgärdens verkställande 2026-03-05
    Och är lvm.rattens-provning-verkstallighet kommande med sista dag 2026-03-09

  Scenario: En verkställighet utan koppling är inte LVM-vårdens
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-03-02 och underställningen är 2026-03-03
    Och verkställighet x1 där verkställigheten är 2026-03-05
    När läget prövas 2026-03-06
    Så följer inte slutsats.antecknat-verkstalld-lvm

  Scenario: Det verkställande som står på omhändertagandet enligt LVM går före
    Givet tvångsåtgärd m1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-03-02 och underställningen är 2026-03-03 och åtgärdens verkställande är 2026-03-04
    Och verkställighet x1 som gäller m1 där verkställigheten är 2026-03-05
    När läget prövas 2026-03-06
    Så går m1 före slutsats.antecknat-verkstalld-lvm

  Scenario: Den omedelbara insatsen som är antecknad som verkställd har verkställts, LPBS 5 kap. 2 §
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-03-02
    Och verkställighet x1 som gäller m1 där verkställigheten är 2026-03-05
    När läget prövas 2026-03-06
    Så följer slutsats.antecknat-verkstalld-lpbs av m1: åtgärdens verkställande 2026-03-05

  Scenario: En verkställighet utan koppling är inte den omedelbara insatsens
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-03-02
    Och verkställighet x1 där verkställigheten är 2026-03-05
    När läget prövas 2026-03-06
    Så följer inte slutsats.antecknat-verkstalld-lpbs

  Scenario: Det verkställande som står på den omedelbara insatsen går före
    Givet tvångsåtgärd m1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-03-02 och åtgärdens verkställande är 2026-03-03
    Och verkställighet x1 som gäller m1 där verkställigheten är 2026-03-05
    När läget prövas 2026-03-06
    Så går m1 före slutsats.antecknat-verkstalld-lpbs

  Scenario: Placeringen efter laga kraft visar att vården har börjat, LVU 5 §
    Givet den enskilde p1 där födelsedagen är 2010-01-01
    Och tvångsåtgärd v1 (vård, 2 och 3 §§, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-04-02 och åtgärdens laga kraft är 2026-04-24
    Och placering p2 (HVB, LVU) där placeringens verkställande är 2026-05-01
    När läget prövas 2026-11-20
    Så följer slutsats.placerad-ar-vardad av v1: åtgärdens verkställande 2026-05-01
    Och är lvu.overvagande-efter-laga-kraft försenad med sista dag 2026-11-01
    Och är lvu.omprovning försenad med sista dag 2026-11-01

  Scenario: Vård som gäller omedelbart är påbörjad genom placeringen, men överväganden räknas från domen, LVU 10 och 13 §§
    Givet tvångsåtgärd v1 (vård, 2 §, domstol, inte gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-04-02
    Och placering p2 (HVB, LVU) där placeringens verkställande är 2026-05-01
    När läget prövas 2026-11-20
    Så följer slutsats.placerad-ar-vardad av v1: åtgärdens verkställande 2026-05-01
    Och är lvu.overvagande försenad med sista dag 2026-10-02

  Scenario: Det antecknade verkställandet av vården går före placeringen
    Givet tvångsåtgärd v1 (vård, 2 §, domstol, gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-04-02 och åtgärdens verkställande är 2026-04-27
    Och placering p2 (HVB, LVU) där placeringens verkställande är 2026-05-01
    När läget prövas 2026-11-20
    Så går v1 före slutsats.placerad-ar-vardad

  # --- Avslag på ansökan

  Scenario: Ett avslag utan koppling gäller den enda åtgärd som väntade på rätten, LVU 9 §
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-01 och åtgärdens verkställande är 2026-03-01 och ansökan hos domstolen är 2026-03-20
    Och dom d1 (LVU, avslag på ansökan) där domen är 2026-04-02
    När läget prövas 2026-05-04
    Så följer slutsats.avslag-av-det-enda av d1: gäller m1
    Och följer slutsats.avslag-om-vard av m1: åtgärdens upphörande 2026-04-02

  Scenario: Väntar både omhändertagandet och utreseförbudet säger avslaget inte vilket som upphör
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-01 och åtgärdens verkställande är 2026-03-01 och ansökan hos domstolen är 2026-03-20
    Och tvångsåtgärd u1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-03-01 och ansökan hos domstolen är 2026-03-25
    Och dom d1 (LVU, avslag på ansökan) där domen är 2026-04-02
    När läget prövas 2026-05-04
    Så följer inte slutsats.avslag-av-det-enda
    Och följer inte slutsats.avslag-om-vard
    Och följer inte slutsats.avslag-om-utreseforbud

  Scenario: Det avslag som pekar på förbudet avslutar det och inte omhändertagandet
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-01 och åtgärdens verkställande är 2026-03-01 och ansökan hos domstolen är 2026-03-20
    Och tvångsåtgärd u1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-03-01 och ansökan hos domstolen är 2026-03-25
    Och dom d1 som gäller u1 (LVU, avslag på ansökan) där domen är 2026-04-02
    När läget prövas 2026-05-04
    Så följer slutsats.avslag-om-utreseforbud av u1: åtgärdens upphörande 2026-04-02
    Och följer inte slutsats.avslag-om-vard

  Scenario: Det avslag som säger vad det gäller går före
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-01 och åtgärdens verkställande är 2026-03-01 och ansökan hos domstolen är 2026-03-20
    Och dom d1 som gäller m1 (LVU, avslag på ansökan) där domen är 2026-04-02
    När läget prövas 2026-05-04
    Så går d1 före slutsats.avslag-av-det-enda

  Scenario: Avslaget på den ansökan som är antecknad som vård avslutar omhändertagandet
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-01 och åtgärdens verkställande är 2026-03-01
    Och tvångsåtgärd v1 (vård, 2 §) där ansökan hos domstolen är 2026-03-20
    Och dom d1 som gäller v1 (LVU, avslag på ansökan) där domen är 2026-04-02
    När läget prövas 2026-05-04
    Så följer slutsats.avslag-om-vard av m1: åtgärdens upphörande 2026-04-02

  Scenario: Ett tidigare avslag enligt LPBS avslutar inte omhändertagandet enligt LVU
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-03-01 och ansökan hos domstolen är 2026-03-20
    Och dom d1 (LPBS, avslag på ansökan) där domen är 2026-04-02
    Och tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-04-01 och åtgärdens verkställande är 2026-04-01 och ansökan hos domstolen är 2026-04-20
    Och dom d2 (LVU, avslag på ansökan) där domen är 2026-05-04
    När läget prövas 2026-06-01
    Så följer slutsats.avslag-om-vard av m1: åtgärdens upphörande 2026-05-04
    Och följer slutsats.avslag-om-skyddat-boende av s1: åtgärdens upphörande 2026-04-02

  Scenario: Vården upphör när högre rätt avslår ansökan
    Givet den enskilde p1 där födelsedagen är 2014-01-01
    Och tvångsåtgärd v1 (vård, 2 §, domstol, inte gäller först när beslutet vunnit laga kraft) där åtgärdsbeslutet är 2026-04-02
    Och dom d2 som gäller v1 (LVU, avslag på ansökan) där domen är 2026-06-01
    När läget prövas 2026-11-20
    Så följer slutsats.vard-avslagen-i-hogre-ratt av v1: åtgärdens upphörande 2026-06-01
    Och är lvu.overvagande förfallen
    Och gäller inte lvu.uppfoljning-inleds

  Scenario: Att ett överklagande avslås avslutar inte vården
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-04-02
    Och dom d2 som gäller v1 (LVU, avslår överklagandet) där domen är 2026-06-01
    När läget prövas 2026-11-20
    Så följer inte slutsats.vard-avslagen-i-hogre-ratt

  Scenario: Det antecknade upphörandet av vården går före domen i högre rätt
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-04-02 och åtgärdens upphörande är 2026-06-03
    Och dom d2 som gäller v1 (LVU, avslag på ansökan) där domen är 2026-06-01
    När läget prövas 2026-11-20
    Så går v1 före slutsats.vard-avslagen-i-hogre-ratt

  Scenario: Vården enligt LVM upphör när högre rätt avslår ansökan
    Givet tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-04-02
    Och dom d2 som gäller v1 (LVM, avslag på ansökan) där domen är 2026-06-01
    När läget prövas 2026-06-20
    Så följer slutsats.lvm-vard-avslagen-i-hogre-ratt av v1: åtgärdens upphörande 2026-06-01

  Scenario: Ett avslag enligt LVU avslutar inte vården enligt LVM
    Givet tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-04-02
    Och dom d2 (LVU, avslag på ansökan) där domen är 2026-06-01
    När läget prövas 2026-06-20
    Så följer inte slutsats.lvm-vard-avslagen-i-hogre-ratt

  Scenario: Det antecknade upphörandet av vården enligt LVM går före
    Givet tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-04-02 och åtgärdens upphörande är 2026-06-03
    Och dom d2 som gäller v1 (LVM, avslag på ansökan) där domen är 2026-06-01
    När läget prövas 2026-06-20
    Så går v1 före slutsats.lvm-vard-avslagen-i-hogre-ratt

  Scenario: Insatsen skyddat boende upphör när högre rätt avslår ansökan
    Givet tvångsåtgärd v1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-04-02
    Och dom d2 som gäller v1 (LPBS, avslag på ansökan) där domen är 2026-06-01
    När läget prövas 2026-06-20
    Så följer slutsats.skyddat-boende-avslaget-i-hogre-ratt av v1: åtgärdens upphörande 2026-06-01

  Scenario: Ett avslag före insatsen avslutar den inte
    Givet tvångsåtgärd v1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-04-02
    Och dom d2 (LPBS, avslag på ansökan) där domen är 2026-03-02
    När läget prövas 2026-06-20
    Så följer inte slutsats.skyddat-boende-avslaget-i-hogre-ratt

  Scenario: Det antecknade upphörandet av insatsen går före
    Givet tvångsåtgärd v1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-04-02 och åtgärdens upphörande är 2026-06-03
    Och dom d2 som gäller v1 (LPBS, avslag på ansökan) där domen är 2026-06-01
    När läget prövas 2026-06-20
    Så går v1 före slutsats.skyddat-boende-avslaget-i-hogre-ratt

  # --- Verkställt, SoL 34 kap. 1-2 §§

  Scenario: Den första av flera utbetalningar verkställer beslutet
    Givet beslut b1 (SoL, kontaktfamilj, gynnande) där beslutet är 2026-01-10
    Och utbetalning u2 som gäller b1 där utbetalningen är 2026-03-25
    Och utbetalning u1 som gäller b1 där utbetalningen är 2026-02-25
    När läget prövas 2026-05-04
    Så följer slutsats.utbetalt-ar-verkstallt av u1: verkställigheten 2026-02-25
    Och följer inte slutsats.utbetalt-ar-verkstallt av u2

  Scenario: Den utbetalning som kom efter ett avbrott verkställer på nytt
    Givet beslut b1 (SoL, kontaktfamilj, gynnande) där beslutet är 2026-01-10
    Och utbetalning u1 som gäller b1 där utbetalningen är 2026-02-25
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-01
    Och utbetalning u2 som gäller b1 där utbetalningen är 2026-05-25
    När läget prövas 2026-06-20
    Så följer slutsats.utbetalt-ar-verkstallt av u1: verkställigheten 2026-02-25
    Och följer slutsats.utbetalt-ar-verkstallt av u2: verkställigheten 2026-05-25
    Och är sol.avbruten-insats-inom-skalig-tid fullgjord

  Scenario: Den som inte har placerats ännu har inte fått beslutet verkställt
    Givet beslut b1 (SoL, familjehemsvård, gynnande) där beslutet är 2026-01-10
    Och placering p1 som gäller b1 (familjehem, SoL) där placeringsbeslutet är 2026-01-10
    När läget prövas 2026-09-01
    Så följer inte slutsats.placerad-ar-verkstallt
    Och är tillfälle 2026-Q2 av sol.ej-verkstallt-beslut-ivo försenad med sista dag 2026-08-31

  Scenario: Den som får försörjningsstöd efter domen har fått den verkställd
    Givet dom d1 (SoL, beviljar insats, försörjningsstöd, inte gäller först när den vunnit laga kraft) där domen är 2026-03-02
    Och tid med försörjningsstöd f1 där försörjningsstödets början är 2026-03-05
    När läget prövas 2026-05-04
    Så följer slutsats.forsorjningsstod-enligt-dom av d1: verkställigheten 2026-03-02, gäller d1
    Och är sol.dom-galler-omedelbart fullgjord

  Scenario: Det försörjningsstöd som började före domen visar inget om den
    Givet dom d1 (SoL, beviljar insats, försörjningsstöd, inte gäller först när den vunnit laga kraft) där domen är 2026-03-02
    Och tid med försörjningsstöd f1 där försörjningsstödets början är 2025-03-05
    När läget prövas 2026-05-04
    Så följer inte slutsats.forsorjningsstod-enligt-dom

  Scenario: Den registrerade verkställigheten av domen går före försörjningsstödet
    Givet dom d1 (SoL, beviljar insats, försörjningsstöd, inte gäller först när den vunnit laga kraft) där domen är 2026-03-02
    Och tid med försörjningsstöd f1 där försörjningsstödets början är 2026-03-05
    Och verkställighet x1 som gäller d1 där verkställigheten är 2026-04-01
    När läget prövas 2026-05-04
    Så går x1 före slutsats.forsorjningsstod-enligt-dom

  Scenario: Det rapporterade avbrott som har anmälts som verkställt har upphört
    Givet beslut b1 (SoL, hemtjänst, gynnande) där beslutet är 2026-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-01
    Och inlämnad rapport r1 som gäller x1 (rapport till IVO om avbrott) där rapporten är 2026-07-10
    Och inlämnad rapport r2 som gäller b1 (anmälan till IVO om verkställighet) där rapporten är 2026-08-20
    När läget prövas 2026-11-02
    Så följer slutsats.anmalt-avbrott-upphort-ivo av x1: återupptagandet 2026-08-20
    Och har sol.avbruten-verkstallighet-ivo 1 tillfälle

  Scenario: Det avbrott som inte har rapporterats upphör inte av anmälan
    Givet beslut b1 (SoL, hemtjänst, gynnande) där beslutet är 2026-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-01
    Och inlämnad rapport r2 som gäller b1 (anmälan till IVO om verkställighet) där rapporten är 2026-04-20
    När läget prövas 2026-11-02
    Så följer inte slutsats.anmalt-avbrott-upphort-ivo

  Scenario: Det antecknade återupptagandet går före anmälan
    Givet beslut b1 (SoL, hemtjänst, gynnande) där beslutet är 2026-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-01 och återupptagandet är 2026-08-10
    Och inlämnad rapport r1 som gäller x1 (rapport till IVO om avbrott) där rapporten är 2026-07-10
    Och inlämnad rapport r2 som gäller b1 (anmälan till IVO om verkställighet) där rapporten är 2026-08-20
    När läget prövas 2026-11-02
    Så går x1 före slutsats.anmalt-avbrott-upphort-ivo

  Scenario: Verkställigheten efter avbrottet är antecknad, så anmälan visar inget mer
    Givet beslut b1 (SoL, hemtjänst, gynnande) där beslutet är 2026-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-01
    Och inlämnad rapport r1 som gäller x1 (rapport till IVO om avbrott) där rapporten är 2026-07-10
    Och verkställighet v2 som gäller b1 (inte delvis) där verkställigheten är 2026-08-15
    Och inlämnad rapport r2 som gäller b1 (anmälan till IVO om verkställighet) där rapporten är 2026-08-20
    När läget prövas 2026-11-02
    Så följer inte slutsats.anmalt-avbrott-upphort-ivo
    Och är sol.rapporterat-beslut-verkstallt-ivo för v2 fullgjord

  Scenario: Det avbrott som har anmälts till revisorerna som verkställt har upphört
    Givet beslut b1 (SoL, hemtjänst, gynnande) där beslutet är 2026-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-01
    Och inlämnad rapport r1 som gäller x1 (rapport till revisorerna) där rapporten är 2026-07-10
    Och inlämnad rapport r2 som gäller b1 (anmälan till revisorerna om verkställighet) där rapporten är 2026-08-20
    När läget prövas 2026-11-02
    Så följer slutsats.anmalt-avbrott-upphort-revisorerna av x1: återupptagandet 2026-08-20

  Scenario: Bara rapporten till revisorerna visar inte att avbrottet har upphört
    Givet beslut b1 (SoL, hemtjänst, gynnande) där beslutet är 2026-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-01
    Och inlämnad rapport r1 som gäller x1 (rapport till revisorerna) där rapporten är 2026-07-10
    När läget prövas 2026-11-02
    Så följer inte slutsats.anmalt-avbrott-upphort-revisorerna

  Scenario: Det antecknade återupptagandet går före anmälan till revisorerna
    Givet beslut b1 (SoL, hemtjänst, gynnande) där beslutet är 2026-01-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller b1 (utföraren) där avbrottet är 2026-03-01 och återupptagandet är 2026-08-10
    Och inlämnad rapport r1 som gäller x1 (rapport till revisorerna) där rapporten är 2026-07-10
    Och inlämnad rapport r2 som gäller b1 (anmälan till revisorerna om verkställighet) där rapporten är 2026-08-20
    När läget prövas 2026-11-02
    Så går x1 före slutsats.anmalt-avbrott-upphort-revisorerna

  # --- Vad en uppgift utan koppling kan gälla

  Scenario: Avgiften verkställs inte, så avbrottet gäller hemtjänsten
    Givet beslut b1 (SoL, hemtjänst, gynnande) där beslutet är 2026-01-10
    Och beslut b2 (SoL, avgift, gynnande) där beslutet är 2026-01-10
    Och verkställighet v1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 (utföraren) där avbrottet är 2026-06-01
    När läget prövas 2026-10-01
    Så följer slutsats.verkstallighet-av-det-enda av v1: gäller b1
    Och följer slutsats.avbrott-i-det-enda av x1: gäller b1
    Och är tillfälle 2026-Q3 av sol.avbruten-verkstallighet-ivo kommande med sista dag 2026-10-31

  Scenario: Det beslut som hade upphört är det inte som verkställs eller avbryts
    Givet beslut b0 (SoL, hemtjänst, gynnande) där beslutet är 2022-01-10 och beslutets upphörande är 2023-01-01
    Och beslut b1 (SoL, hemtjänst, gynnande) där beslutet är 2026-01-10
    Och verkställighet v1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 (utföraren) där avbrottet är 2026-06-01
    När läget prövas 2026-10-01
    Så följer slutsats.verkstallighet-av-det-enda av v1: gäller b1
    Och följer slutsats.avbrott-i-det-enda av x1: gäller b1

  Scenario: Domen som avslog överklagandet är det inte som verkställs
    Givet beslut b1 (SoL, hemtjänst, gynnande) där beslutet är 2026-01-10
    Och dom d1 (SoL, avslår överklagandet, boendestöd) där domen är 2026-01-15
    Och verkställighet v1 (inte delvis) där verkställigheten är 2026-01-20
    När läget prövas 2026-10-01
    Så följer slutsats.verkstallighet-av-det-enda av v1: gäller b1

  Scenario: Avbrottet gäller inte ett beslut som fattades efteråt
    Givet beslut b1 (SoL, hemtjänst, gynnande) där beslutet är 2026-06-01
    Och avbrott x1 (utföraren) där avbrottet är 2026-01-10
    När läget prövas 2026-10-01
    Så följer inte slutsats.avbrott-i-det-enda
    Och gäller inte sol.avbruten-verkstallighet-ivo

  Scenario: Undantag från utreseförbudet begärs från förbudet och inte från vården
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-04-02
    Och tvångsåtgärd u1 (utreseförbud, domstol) där åtgärdsbeslutet är 2026-04-02
    Och begäran q1 (begäran om undantag från utreseförbud) där begärans ankomst är 2026-06-01
    Och begäran q2 (begäran att vården upphör) där begärans ankomst är 2026-06-01
    När läget prövas 2026-06-20
    Så följer slutsats.begaran-om-det-enda av q1: gäller u1
    Och följer slutsats.begaran-om-det-enda av q2: gäller v1

  Scenario: Begäran som pekar på en placering utan koppling gäller den enda vården
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-04-02
    Och placering p1 (familjehem, LVU) där placeringens verkställande är 2026-04-02
    Och begäran q1 som gäller p1 (begäran att vården upphör) där begärans ankomst är 2026-06-01
    När läget prövas 2026-06-20
    Så följer slutsats.begaran-genom-placeringen av q1: gäller v1
    Och är lvu.skyndsam-handlaggning för q1 kommande

  Scenario: Den andra kommunen slutför barnutredningen och inte hemutredningen
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-04-01
    Och utredning u2 (hemutredning) där utredningens inledande är 2026-04-10
    Och händelse h1 (att ansvaret gick över till en annan kommun) där händelsen är 2026-05-01
    När läget prövas 2026-06-20
    Så följer slutsats.ansvaret-for-det-enda av h1: gäller u1

  Scenario: Det som omprövas är vården och inte flyttningsförbudet
    Givet tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2026-04-02
    Och tvångsåtgärd f1 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-04-02
    Och granskning g1 (omprövning, utskott) där granskningen är 2026-09-20
    När läget prövas 2026-10-20
    Så följer slutsats.omprovning-av-det-enda av g1: gäller v1

  Scenario: Överklagandet kan gälla umgängesbegränsningen och knyts inte till ett annat beslut
    Givet beslut b1 (SoL, kontaktfamilj, gynnande) där beslutet är 2025-01-10 och delgivningen av beslutet är 2025-01-15
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-04-02
    Och tvångsåtgärd u1 som gäller v1 (umgängesbegränsning, utskott) där åtgärdsbeslutet är 2026-04-10
    Och överklagande o1 (enskild) där överklagandets ankomst är 2026-04-20
    När läget prövas 2026-06-20
    Så följer inte slutsats.overklagande-av-det-enda

  Scenario: Den senareläggning som pekar på ansökan gäller beslutet
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (SoL, hemtjänst, gynnande) där beslutet är 2026-01-10
    Och senareläggning s1 som gäller a1 där begäran om senareläggning är 2026-01-12 och senareläggningens slutdag är 2026-03-02
    När läget prövas 2026-02-02
    Så följer slutsats.senarelaggning-genom-ansokan av s1: gäller b1
    Och gäller inte sol.beslut-galler-omedelbart

  Scenario: Med två beslut på ansökan säger senareläggningen inte vilket
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (SoL, hemtjänst, gynnande) där beslutet är 2026-01-10
    Och beslut b2 som gäller a1 (SoL, boendestöd, gynnande) där beslutet är 2026-01-10
    Och senareläggning s1 som gäller a1 där begäran om senareläggning är 2026-01-12
    När läget prövas 2026-02-02
    Så följer inte slutsats.senarelaggning-genom-ansokan

  Scenario: Senareläggningen som pekar på beslutet står kvar där
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (SoL, hemtjänst, gynnande) där beslutet är 2026-01-10
    Och beslut b2 som gäller a1 (SoL, boendestöd, gynnande) där beslutet är 2026-01-10
    Och senareläggning s1 som gäller a1 där begäran om senareläggning är 2026-01-12
    När läget prövas 2026-02-02
    Så går b2 före slutsats.senarelaggning-genom-ansokan

  Scenario: Den rapport som pekar på ansökan gäller beslutet
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (SoL, hemtjänst, gynnande) där beslutet är 2026-01-10
    Och inlämnad rapport r1 som gäller a1 (anmälan till IVO om verkställighet) där rapporten är 2026-06-10
    När läget prövas 2026-07-01
    Så följer slutsats.rapport-genom-ansokan av r1: gäller b1
    Och följer slutsats.anmalt-ar-verkstallt av r1: verkställigheten 2026-06-10

  Scenario: Den rapport som pekar på beslutet står kvar där
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (SoL, hemtjänst, gynnande) där beslutet är 2026-01-10
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO) där rapporten är 2026-06-10
    När läget prövas 2026-07-01
    Så följer inte slutsats.rapport-genom-ansokan

  Scenario: Med två beslut på ansökan säger rapporten inte vilket
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2025-12-01
    Och beslut b1 som gäller a1 (SoL, hemtjänst, gynnande) där beslutet är 2026-01-10
    Och beslut b2 som gäller a1 (SoL, boendestöd, gynnande) där beslutet är 2026-01-10
    Och inlämnad rapport r1 som gäller a1 (rapport till IVO) där rapporten är 2026-06-10
    När läget prövas 2026-07-01
    Så går b2 före slutsats.rapport-genom-ansokan
