# language: sv
Egenskap: Rätten har beslutat efter ansökningstiden, och dagen för ansökan är inte antecknad

  # Väntade dagar och lägen är räknade för hand ur lagtexten före körningen.

  # --- Rätten prövar bara det som nämnden har ansökt om; ansökan kan ha kommit in i tid

  Scenariomall: Rätten beslutar om vård två veckor efter de fyra veckorna
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-10, åtgärdens verkställande är 2026-02-10, underställningen är 2026-02-12 och domstolens fastställelse är 2026-02-17
    Och tvångsåtgärd v1 som gäller m1 (<avgörande>, domstol) där åtgärdsbeslutet är 2026-03-24
    När läget prövas 2026-06-01
    Så är lvu.ansokan-om-vard för m1 oklar
    Och saknas ansökan hos domstolen för lvu.ansokan-om-vard
    Och är lvu.upphor-utan-ansokan för m1 oklar
    Och saknas ansökan hos domstolen för lvu.upphor-utan-ansokan

    Exempel:
      | avgörande                           |
      | vård                                |
      | omhändertagande för tillfällig vård |

  Scenario: Dagen för ansökan är antecknad, på de fyra veckornas sista dag och dagen efter
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-10, åtgärdens verkställande är 2026-02-10, underställningen är 2026-02-12, domstolens fastställelse är 2026-02-17 och ansökan hos domstolen är 2026-03-10
    Och tvångsåtgärd v1 som gäller m1 (vård, domstol) där åtgärdsbeslutet är 2026-03-24
    Och tvångsåtgärd m2 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2025-02-10, åtgärdens verkställande är 2025-02-10, underställningen är 2025-02-12, domstolens fastställelse är 2025-02-17 och ansökan hos domstolen är 2025-03-11
    Och tvångsåtgärd v2 som gäller m2 (vård, domstol) där åtgärdsbeslutet är 2025-03-25
    När läget prövas 2026-06-01
    Så är lvu.upphor-utan-ansokan för m1 fullgjord med sista dag 2026-03-11
    Och är lvu.upphor-utan-ansokan för m2 inträdd med sista dag 2025-03-11
    Och är lvu.ansokan-om-vard för m2 fullgjord för sent med sista dag 2025-03-10, 1 dag för sent

  Scenario: Rätten avslår ansökan efter de fyra veckorna
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-10, åtgärdens verkställande är 2026-02-10, underställningen är 2026-02-12 och domstolens fastställelse är 2026-02-17
    Och dom d1 (LVU, avslag på ansökan) där domen är 2026-03-24
    När läget prövas 2026-06-01
    Så är lvu.upphor-utan-ansokan för m1 oklar
    Och är lvu.ansokan-om-vard för m1 oklar

  Scenario: Vården följer på ett nytt omhändertagande; det första hade upphört
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-02-10, åtgärdens verkställande är 2026-02-10, underställningen är 2026-02-12 och domstolens fastställelse är 2026-02-17
    Och tvångsåtgärd m2 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-04-10, åtgärdens verkställande är 2026-04-10, underställningen är 2026-04-13, domstolens fastställelse är 2026-04-17 och ansökan hos domstolen är 2026-05-04
    Och tvångsåtgärd v1 (vård, domstol) där åtgärdsbeslutet är 2026-05-18
    När läget prövas 2026-06-01
    Så är lvu.upphor-utan-ansokan för m1 inträdd med sista dag 2026-03-11
    Och är lvu.upphor-utan-ansokan för m2 fullgjord med sista dag 2026-05-09

  Scenario: Rätten beslutar efter den förlängda tiden
    Givet tvångsåtgärd m1 (omedelbart omhändertagande, 2 §, nämnd) där åtgärdsbeslutet är 2026-03-02 och åtgärdens verkställande är 2026-03-02
    Och förlängning f1 som gäller m1 där beslutet om förlängning är 2026-03-27 och förlängningens slutdag är 2026-04-13
    Och tvångsåtgärd v1 som gäller m1 (vård, domstol) där åtgärdsbeslutet är 2026-04-27
    När läget prövas 2026-06-01
    Så är lvu.ansokan-om-vard-forlangd-tid för f1 oklar
    Och är lvu.upphor-efter-forlangd-tid för f1 oklar
    Och saknas ansökan hos domstolen för lvu.upphor-efter-forlangd-tid

  Scenario: Rätten beviljar skyddat boende efter de sex veckorna
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02, åtgärdens verkställande är 2026-02-02, underställningen är 2026-02-03 och domstolens fastställelse är 2026-02-06
    Och tvångsåtgärd s2 som gäller s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-03-30
    När läget prövas 2026-06-01
    Så är lpbs.ansokan för s1 oklar
    Och är lpbs.upphor-utan-ansokan för s1 oklar
    Och saknas ansökan hos domstolen för lpbs.upphor-utan-ansokan

  Scenario: Rätten beslutar om vård enligt LVM efter veckan
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-10-20, åtgärdens verkställande är 2026-10-20, underställningen är 2026-10-21 och domstolens fastställelse är 2026-10-24
    Och tvångsåtgärd t2 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-11-09
    När läget prövas 2026-11-27
    Så är lvm.ansokan-en-vecka för t1 oklar
    Och är lvm.omhandertagande-upphor-utan-ansokan för t1 oklar
    Och saknas ansökan hos domstolen för lvm.omhandertagande-upphor-utan-ansokan

  Scenario: Rätten meddelar flyttningsförbud efter de två veckorna
    Givet tvångsåtgärd t1 (tillfälligt flyttningsförbud, nämnd) där åtgärdsbeslutet är 2026-03-03, underställningen är 2026-03-05 och domstolens fastställelse är 2026-03-10
    Och tvångsåtgärd f1 som gäller t1 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-04-08
    När läget prövas 2026-06-01
    Så är lvu.ansokan-flyttningsforbud för t1 oklar
    Och är lvu.flyttningsforbud-upphor-utan-ansokan för t1 oklar

  Scenario: Rätten meddelar utreseförbud efter de fyra veckorna
    Givet tvångsåtgärd t1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-03-04, underställningen är 2026-03-09 och domstolens fastställelse är 2026-03-16
    Och tvångsåtgärd u1 som gäller t1 (utreseförbud, domstol) där åtgärdsbeslutet är 2026-04-27
    När läget prövas 2026-06-01
    Så är lvu.ansokan-utreseforbud för t1 oklar
    Och är lvu.utreseforbud-upphor-utan-ansokan för t1 oklar
