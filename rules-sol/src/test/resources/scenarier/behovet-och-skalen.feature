# language: sv
Egenskap: Att vården inte behövs och att skälen har upphört är samma sak under två namn

  # --- Omhändertagandet förutsätter att vård behövs, LVU 6 § 1 st. 1 p., 9 § 3 st. och 9 b § 2 st.

  Scenario: Vården behövs inte längre medan den unge är omhändertagen
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-02 och underställningen är 2026-02-04 och domstolens fastställelse är 2026-02-09
    Och händelse h1 som gäller c1 (att vården inte längre behövs) där händelsen är 2026-02-20
    När läget prövas 2026-02-26
    Så följer slutsats.varden-behovs-inte av h1: att skälen upphörde
    Och följer inte slutsats.tillfalliga-varden-behovs-inte
    Och är lvu.omhandertagande-skal-saknas försenad med sista dag 2026-02-20, 6 dagar för sent

  Scenario: Omhändertagandet upphörde samma dag som vården inte längre behövdes
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-02 och underställningen är 2026-02-04 och domstolens fastställelse är 2026-02-09 och åtgärdens upphörande är 2026-02-20
    Och händelse h1 som gäller c1 (att vården inte längre behövs) där händelsen är 2026-02-20
    När läget prövas 2026-02-26
    Så är lvu.omhandertagande-skal-saknas fullgjord med sista dag 2026-02-20

  Scenario: Omhändertagandet upphörde två dagar efter det att vården inte längre behövdes
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-02 och underställningen är 2026-02-04 och domstolens fastställelse är 2026-02-09 och åtgärdens upphörande är 2026-02-22
    Och händelse h1 som gäller c1 (att vården inte längre behövs) där händelsen är 2026-02-20
    När läget prövas 2026-02-26
    Så är lvu.omhandertagande-skal-saknas fullgjord för sent med sista dag 2026-02-20, 2 dagar för sent

  Scenario: Det fortsatta omhändertagandet när vården inte längre behövs
    Givet tvångsåtgärd t1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-02-09
    Och händelse h1 som gäller t1 (att vården inte längre behövs) där händelsen är 2026-02-20
    När läget prövas 2026-02-26
    Så följer slutsats.tillfalliga-varden-behovs-inte av h1: att skälen upphörde
    Och följer inte slutsats.varden-behovs-inte
    Och är lvu.fortsatt-omhandertagande-skal-saknas försenad med sista dag 2026-02-20, 6 dagar för sent
    Och vilar lvu.fortsatt-omhandertagande-skal-saknas på LVU (1990:52) 9 b § 2 st.

  Scenario: Är det antecknat dessförinnan att skälen för det fortsatta omhändertagandet upphörde räknas den dagen
    Givet tvångsåtgärd t1 (omhändertagande för tillfällig vård, domstol) där åtgärdsbeslutet är 2026-02-09
    Och händelse h0 som gäller t1 (att skälen upphörde) där händelsen är 2026-02-18
    Och händelse h1 som gäller t1 (att vården inte längre behövs) där händelsen är 2026-02-20
    När läget prövas 2026-02-26
    Så går h0 före slutsats.tillfalliga-varden-behovs-inte
    Och är lvu.fortsatt-omhandertagande-skal-saknas försenad med sista dag 2026-02-18, 8 dagar för sent

  Scenario: Är det antecknat dessförinnan att skälen upphörde räknas den dagen
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-02 och underställningen är 2026-02-04 och domstolens fastställelse är 2026-02-09
    Och händelse h0 som gäller c1 (att skälen upphörde) där händelsen är 2026-02-18
    Och händelse h1 som gäller c1 (att vården inte längre behövs) där händelsen är 2026-02-20
    När läget prövas 2026-02-26
    Så går h0 före slutsats.varden-behovs-inte
    Och är lvu.omhandertagande-skal-saknas försenad med sista dag 2026-02-18, 8 dagar för sent

  Scenario: Det som antecknas på omhändertagandet sedan det har gått över i vård gäller vården
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-02 och underställningen är 2026-02-04 och domstolens fastställelse är 2026-02-09 och ansökan hos domstolen är 2026-02-25 och åtgärdens upphörande är 2026-03-10
    Och tvångsåtgärd v1 som gäller c1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-03-10
    Och händelse h1 som gäller c1 (att vården inte längre behövs) där händelsen är 2026-05-04
    När läget prövas 2026-06-01
    Så följer inte slutsats.varden-behovs-inte
    Och gäller inte lvu.omhandertagande-skal-saknas
    Och är lvu.varden-behovs-inte för v1 kommande

  # --- LVM 13 § 1 st. 1 p. och 18 b §

  Scenario: Tvångsvården behövs inte längre medan den enskilde är omhändertagen
    Givet tvångsåtgärd c1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-02 och underställningen är 2026-02-03 och domstolens fastställelse är 2026-02-05
    Och händelse h1 som gäller c1 (att vården inte längre behövs) där händelsen är 2026-02-09
    När läget prövas 2026-02-11
    Så följer slutsats.varden-behovs-inte-lvm av h1: att skälen upphörde
    Och är lvm.upphora-genast försenad med sista dag 2026-02-09, 2 dagar för sent

  Scenario: Tvångsvården behövs inte längre sedan rätten har beslutat om den
    Givet tvångsåtgärd v1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-02-02
    Och händelse h1 som gäller v1 (att vården inte längre behövs) där händelsen är 2026-02-09
    När läget prövas 2026-02-11
    Så följer inte slutsats.varden-behovs-inte-lvm
    Och gäller inte lvm.upphora-genast

  Scenario: Är det antecknat dessförinnan att skälen för omhändertagandet enligt LVM upphörde räknas den dagen
    Givet tvångsåtgärd c1 (omhändertagande enligt LVM, nämnd) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-02 och underställningen är 2026-02-03 och domstolens fastställelse är 2026-02-05
    Och händelse h0 som gäller c1 (att skälen upphörde) där händelsen är 2026-02-08
    Och händelse h1 som gäller c1 (att vården inte längre behövs) där händelsen är 2026-02-09
    När läget prövas 2026-02-11
    Så går h0 före slutsats.varden-behovs-inte-lvm
    Och är lvm.upphora-genast försenad med sista dag 2026-02-08, 3 dagar för sent

  # --- LPBS 4 kap. 8 § och 7 kap. 1 §

  Scenario: Insatsen i skyddat boende behövs inte längre
    Givet tvångsåtgärd s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-02
    Och händelse h1 som gäller s1 (att vården inte längre behövs) där händelsen är 2026-02-20
    När läget prövas 2026-02-26
    Så följer slutsats.insatsen-behovs-inte av h1: att skälen upphörde
    Och följer inte slutsats.omedelbara-insatsen-behovs-inte
    Och är lpbs.skal-saknas kommande

  Scenario: Den omedelbara insatsen i skyddat boende behövs inte längre
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-02 och underställningen är 2026-02-04 och domstolens fastställelse är 2026-02-09
    Och händelse h1 som gäller s1 (att vården inte längre behövs) där händelsen är 2026-02-20
    När läget prövas 2026-02-26
    Så följer slutsats.omedelbara-insatsen-behovs-inte av h1: att skälen upphörde
    Och följer inte slutsats.insatsen-behovs-inte
    Och är lpbs.omedelbar-skal-saknas kommande

  Scenario: Är det antecknat dessförinnan att skälen för den omedelbara insatsen upphörde räknas det
    Givet tvångsåtgärd s1 (omedelbar insats skyddat boende, nämnd) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-02 och underställningen är 2026-02-04 och domstolens fastställelse är 2026-02-09
    Och händelse h0 som gäller s1 (att skälen upphörde) där händelsen är 2026-02-18
    Och händelse h1 som gäller s1 (att vården inte längre behövs) där händelsen är 2026-02-20
    När läget prövas 2026-02-26
    Så går h0 före slutsats.omedelbara-insatsen-behovs-inte

  Scenario: Vård enligt LVU är ingen insats i skyddat boende
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-02-02
    Och händelse h1 som gäller v1 (att vården inte längre behövs) där händelsen är 2026-02-20
    När läget prövas 2026-02-26
    Så följer inte slutsats.insatsen-behovs-inte
    Och följer inte slutsats.varden-behovs-inte
    Och är lvu.varden-behovs-inte kommande

  Scenario: Är det antecknat dessförinnan att skälen för insatsen upphörde räknas det
    Givet tvångsåtgärd s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2026-02-02
    Och händelse h0 som gäller s1 (att skälen upphörde) där händelsen är 2026-02-18
    Och händelse h1 som gäller s1 (att vården inte längre behövs) där händelsen är 2026-02-20
    När läget prövas 2026-02-26
    Så går h0 före slutsats.insatsen-behovs-inte

  # --- LVU 21 § 1 st. och 22 § 3 st.

  Scenario: Skälen för vården har upphört
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-02
    Och händelse h1 som gäller v1 (att skälen upphörde) där händelsen är 2026-05-20
    När läget prövas 2026-05-26
    Så följer slutsats.skalen-for-varden-upphorde av h1: att vården inte längre behövs
    Och följer inte slutsats.skalen-for-den-forebyggande-insatsen
    Och är lvu.varden-behovs-inte kommande

  Scenario: Skälen för den förebyggande insatsen har upphört och den är avslutad
    Givet tvångsåtgärd f1 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2026-02-02 och åtgärdens upphörande är 2026-05-22
    Och händelse h1 som gäller f1 (att skälen upphörde) där händelsen är 2026-05-20
    När läget prövas 2026-05-26
    Så följer slutsats.skalen-for-den-forebyggande-insatsen av h1: att vården inte längre behövs
    Och följer inte slutsats.skalen-for-varden-upphorde
    Och är lvu.forebyggande-behovs-inte fullgjord

  Scenario: Är det antecknat dessförinnan att den förebyggande insatsen inte behövs räknas det
    Givet tvångsåtgärd f1 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2026-02-02
    Och händelse h0 som gäller f1 (att vården inte längre behövs) där händelsen är 2026-05-18
    Och händelse h1 som gäller f1 (att skälen upphörde) där händelsen är 2026-05-20
    När läget prövas 2026-05-26
    Så går h0 före slutsats.skalen-for-den-forebyggande-insatsen

  Scenario: Skälen för omhändertagandet är inte skälen för vården
    Givet tvångsåtgärd c1 (omedelbart omhändertagande, nämnd) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-02 och underställningen är 2026-02-04 och domstolens fastställelse är 2026-02-09
    Och händelse h1 som gäller c1 (att skälen upphörde) där händelsen är 2026-02-20
    När läget prövas 2026-02-26
    Så följer inte slutsats.skalen-for-varden-upphorde

  Scenario: Är det antecknat dessförinnan att vården inte behövs räknas det
    Givet tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-02-02 och åtgärdens verkställande är 2026-02-02
    Och händelse h0 som gäller v1 (att vården inte längre behövs) där händelsen är 2026-05-18
    Och händelse h1 som gäller v1 (att skälen upphörde) där händelsen är 2026-05-20
    När läget prövas 2026-05-26
    Så går h0 före slutsats.skalen-for-varden-upphorde

  # --- Förbuden, LVU 26 § 2 st., 30 § 2 st., 31 c § 2 st. och 31 g § 2 st.

  Scenariomall: Förbudet behövs inte längre
    Givet tvångsåtgärd c1 (<förbud>) där <dagar>
    Och händelse h1 som gäller c1 (att vården inte längre behövs) där händelsen är 2026-02-20
    När läget prövas 2026-02-26
    Så följer <slutsats> av h1: att skälen upphörde
    Och är <regel> <läge>

    Exempel:
      | förbud                              | dagar                                                            | slutsats                                            | regel                                        | läge                                                |
      | flyttningsförbud, domstol           | åtgärdsbeslutet är 2026-02-16                                    | slutsats.flyttningsforbudet-behovs-inte             | lvu.flyttningsforbud-skal-saknas             | kommande                                            |
      | tillfälligt flyttningsförbud, nämnd | åtgärdsbeslutet är 2026-02-16 och underställningen är 2026-02-18 | slutsats.tillfalliga-flyttningsforbudet-behovs-inte | lvu.tillfalligt-flyttningsforbud-skal-saknas | försenad med sista dag 2026-02-20, 6 dagar för sent |
      | utreseförbud, domstol               | åtgärdsbeslutet är 2026-02-16                                    | slutsats.utreseforbudet-behovs-inte                 | lvu.utreseforbud-skal-saknas                 | kommande                                            |
      | tillfälligt utreseförbud, nämnd     | åtgärdsbeslutet är 2026-02-16 och underställningen är 2026-02-18 | slutsats.tillfalliga-utreseforbudet-behovs-inte     | lvu.tillfalligt-utreseforbud-skal-saknas     | försenad med sista dag 2026-02-20, 6 dagar för sent |

  Scenariomall: Att vården inte behövs rör inte förbudet
    Givet tvångsåtgärd c1 (<förbud>) där åtgärdsbeslutet är 2026-02-02
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2026-01-12
    Och händelse h1 som gäller v1 (att vården inte längre behövs) där händelsen är 2026-02-20
    När läget prövas 2026-02-26
    Så följer inte <slutsats>
    Och gäller inte <regel>

    Exempel:
      | förbud                              | slutsats                                            | regel                                     |
      | flyttningsförbud, domstol           | slutsats.flyttningsforbudet-behovs-inte             | lvu.flyttningsforbud-skal-saknas          |
      | tillfälligt flyttningsförbud, nämnd | slutsats.tillfalliga-flyttningsforbudet-behovs-inte | lvu.tillfalligt-flyttningsforbud-skal-saknas |
      | utreseförbud, domstol               | slutsats.utreseforbudet-behovs-inte                 | lvu.utreseforbud-skal-saknas              |
      | tillfälligt utreseförbud, nämnd     | slutsats.tillfalliga-utreseforbudet-behovs-inte     | lvu.tillfalligt-utreseforbud-skal-saknas  |

  Scenariomall: Är det antecknat dessförinnan att skälen för förbudet upphörde räknas den dagen
    Givet tvångsåtgärd c1 (<förbud>) där åtgärdsbeslutet är 2026-02-02
    Och händelse h0 som gäller c1 (att skälen upphörde) där händelsen är 2026-02-18
    Och händelse h1 som gäller c1 (att vården inte längre behövs) där händelsen är 2026-02-20
    När läget prövas 2026-02-26
    Så går h0 före <slutsats>

    Exempel:
      | förbud                              | slutsats                                            |
      | flyttningsförbud, domstol           | slutsats.flyttningsforbudet-behovs-inte             |
      | tillfälligt flyttningsförbud, nämnd | slutsats.tillfalliga-flyttningsforbudet-behovs-inte |
      | utreseförbud, domstol               | slutsats.utreseforbudet-behovs-inte                 |
      | tillfälligt utreseförbud, nämnd     | slutsats.tillfalliga-utreseforbudet-behovs-inte     |

  Scenario: Flyttningsförbudet upphävs när det inte längre behövs
    Givet tvångsåtgärd c1 (flyttningsförbud, domstol) där åtgärdsbeslutet är 2026-02-02 och åtgärdens upphörande är 2026-02-24
    Och händelse h1 som gäller c1 (att vården inte längre behövs) där händelsen är 2026-02-20
    När läget prövas 2026-02-26
    Så är lvu.flyttningsforbud-skal-saknas fullgjord
    Och har lvu.flyttningsforbud-skal-saknas fullgjorddag 2026-02-24

  Scenario: Det tillfälliga utreseförbudet upphävs två dagar efter det att det inte längre behövdes
    Givet tvångsåtgärd c1 (tillfälligt utreseförbud, nämnd) där åtgärdsbeslutet är 2026-02-16 och underställningen är 2026-02-18 och åtgärdens upphörande är 2026-02-22
    Och händelse h1 som gäller c1 (att vården inte längre behövs) där händelsen är 2026-02-20
    När läget prövas 2026-02-26
    Så är lvu.tillfalligt-utreseforbud-skal-saknas fullgjord för sent med sista dag 2026-02-20, 2 dagar för sent
