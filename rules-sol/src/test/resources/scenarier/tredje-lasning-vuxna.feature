# language: sv
Egenskap: Svåra fall ur den tredje läsningen, räknade ur lagtexten

  # --- LVM: flera omhändertaganden, äldre domar och frånvaro i flera delar ---

  Scenario: En häktning under ett tidigare omhändertagande avslutar inte det nya
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-01-15, underställningen är 2026-01-16 och åtgärdens upphörande är 2026-01-20
    Och händelse h1 (häktning) där händelsen är 2026-01-20
    Och tvångsåtgärd t2 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20
    När läget prövas 2026-11-21
    Så är lvm.understallning för t2 kommande med sista dag 2026-11-21

  Scenario: En äldre dom om vård avslutar inte ett nytt omhändertagande
    Givet dom d1 (LVM, vård enligt LVM) där domen är 2026-02-10
    Och tvångsåtgärd t2 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-11-20, åtgärdens verkställande är 2026-11-20, underställningen är 2026-11-21 och domstolens fastställelse är 2026-11-24
    När läget prövas 2026-11-30
    Så är lvm.ansokan-en-vecka kommande med sista dag 2026-12-01

  Scenario: Fyra månader två gånger är inte sex månader i följd
    Givet tvångsåtgärd t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2025-12-10 och åtgärdens verkställande är 2025-12-15
    Och avbrott x1 som gäller t1 (avvikande) där avbrottet är 2026-01-10 och återupptagandet är 2026-05-10
    Och avbrott x2 som gäller t1 (avvikande) där avbrottet är 2026-06-01 och återupptagandet är 2026-10-01
    När läget prövas 2026-10-05
    Så är lvm.vardbeslut-upphor-franvaro för x1 fullgjord med sista dag 2026-07-11
    Och är lvm.vardbeslut-upphor-franvaro för x2 fullgjord med sista dag 2026-12-02

  Scenario: Vården hade redan upphört när frånvaron fortsatte
    Givet tvångsåtgärd t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2025-12-10, åtgärdens verkställande är 2025-12-15 och åtgärdens upphörande är 2026-03-01
    Och avbrott x1 som gäller t1 (avvikande) där avbrottet är 2026-01-10
    När läget prövas 2026-10-05
    Så är lvm.vardbeslut-upphor-franvaro förfallen
    Och har lvm.vardbeslut-upphor-franvaro bortfallsdag 2026-03-01

  Scenario: En vecka från den 29 februari, mätt från verkställandet som kom sist
    Givet tvångsåtgärd t1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2028-02-26, underställningen är 2028-02-27 och åtgärdens verkställande är 2028-02-29
    Och förlängning f1 som gäller t1 där beslutet om förlängning är 2028-03-03 och förlängningens slutdag är 2028-03-07
    När läget prövas 2028-03-05
    Så gäller inte lvm.rattens-provning-verkstallighet
    Och är lvm.rattens-provning-forlangd kommande med sista dag 2028-03-07
    Och gäller inte lvm.malet-tas-upp-forlangd
    Och är lvm.malet-tas-upp-verkstallighet kommande med sista dag 2028-03-07

  # --- Inhibition två gånger ---

  Scenario: En ny inhibition medan domen åter gällde
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-02-27
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-12 och inhibitionens upphörande är 2026-04-20
    Och inhibition i2 som gäller d1 där inhibitionen är 2026-05-04
    När läget prövas 2026-05-10
    Så gäller inte sol.dom-galler-efter-inhibition
    Och gäller inte sol.dom-inom-skalig-tid-efter-inhibition

  Scenario: Båda inhibitionerna har upphört
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-02-27
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-12 och inhibitionens upphörande är 2026-04-20
    Och inhibition i2 som gäller d1 där inhibitionen är 2026-05-04 och inhibitionens upphörande är 2026-06-01
    När läget prövas 2026-06-10
    Så gäller inte sol.dom-galler-efter-inhibition för i1
    Och är sol.dom-galler-efter-inhibition för i2 kommande

  # --- Senareläggning två gånger ---

  Scenario: Den enskilde vill vänta ännu längre
    Givet beslut b1 (SoL, gynnande, särskilt boende, paragraf 11:1) där beslutet är 2026-02-01
    Och senareläggning s1 som gäller b1 där begäran om senareläggning är 2026-02-20 och senareläggningens slutdag är 2026-06-01
    Och senareläggning s2 som gäller b1 där begäran om senareläggning är 2026-05-20 och senareläggningens slutdag är 2026-09-01
    När läget prövas 2026-06-10
    Så är sol.senarelagd-verkstallighet för s1 förfallen
    Och är sol.senarelagd-verkstallighet för s2 kommande med sista dag 2026-09-01
    Och är sol.insats-inom-skalig-tid-efter-senarelaggning för s1 förfallen

  # --- Gallring över lagändringen ---

