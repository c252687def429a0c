# language: sv
Egenskap: Förebyggande insatser enligt LVU (mellantvång)

  Scenario: Behandlingsplanen finns när beslutet fattas
    Givet tvångsåtgärd f1 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2026-03-24
    Och plan p1 som gäller f1 (behandlingsplan) där planens upprättande är 2026-03-19
    När läget prövas 2026-04-01
    Så är lvu.behandlingsplan fullgjord med sista dag 2026-03-24

  Scenario: Behandlingsplanen upprättas först efter beslutet
    Givet tvångsåtgärd f1 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2026-03-24
    Och plan p1 som gäller f1 (behandlingsplan) där planens upprättande är 2026-03-31
    När läget prövas 2026-03-30
    Så är lvu.behandlingsplan försenad med sista dag 2026-03-24, 6 dagar för sent
    När läget prövas 2026-04-01
    Så är lvu.behandlingsplan fullgjord för sent, 7 dagar för sent

  Scenario: Omprövning inom sex månader från nämndens beslut, därefter från senaste prövningen
    Givet tvångsåtgärd f1 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2026-03-24
    Och granskning g1 som gäller f1 (omprövning, utskott) där granskningen är 2026-09-10
    När läget prövas 2026-09-24
    Så är tillfälle 1 av lvu.omprovning-forebyggande fullgjord med sista dag 2026-09-24
    Och är tillfälle 2 av lvu.omprovning-forebyggande kommande med sista dag 2027-03-10

  Scenario: Ett övervägande räcker inte
    Givet tvångsåtgärd f1 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2026-03-24
    Och granskning g1 som gäller f1 (övervägande, utskott) där granskningen är 2026-09-10
    När läget prövas 2026-09-25
    Så är lvu.omprovning-forebyggande försenad med sista dag 2026-09-24, 1 dag för sent

  Scenario: Insatsen upphör när den unge omhändertas
    Givet tvångsåtgärd f1 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2026-03-24
    Och tvångsåtgärd m1 (omedelbart omhändertagande, 3 §, nämnd) där åtgärdsbeslutet är 2026-05-06
    När läget prövas 2026-10-01
    Så är lvu.omprovning-forebyggande förfallen
    Och har lvu.omprovning-forebyggande bortfallsdag 2026-05-06

  Scenario: Åldersgränsen är 21 år
    Givet den enskilde e1 där födelsedagen är 2006-02-28
    Och tvångsåtgärd f1 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2025-11-24
    När läget prövas 2026-03-01
    Så är lvu.aldersgrans-forebyggande kommande med sista dag 2027-02-28
    När läget prövas 2027-03-01
    Så är lvu.aldersgrans-forebyggande försenad, 1 dag för sent

  Scenario: Vård är ingen förebyggande insats
    Givet den enskilde e1 där födelsedagen är 2008-02-28
    Och tvångsåtgärd v1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2025-11-24
    När läget prövas 2026-03-01
    Så gäller inte lvu.behandlingsplan
    Och gäller inte lvu.omprovning-forebyggande
    Och gäller inte lvu.aldersgrans-forebyggande

  Scenario: Behandlingsplanen saknas på beslutsdagen och dagen efter
    Givet tvångsåtgärd f1 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2026-03-24
    När läget prövas 2026-03-24
    Så är lvu.behandlingsplan kommande med sista dag 2026-03-24
    När läget prövas 2026-03-25
    Så är lvu.behandlingsplan försenad med sista dag 2026-03-24, 1 dag för sent

  Scenario: Beslut den 31 augusti omprövas två dagar för sent
    Givet tvångsåtgärd f1 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2025-08-31
    Och granskning g1 som gäller f1 (omprövning, nämnd) där granskningen är 2026-03-02
    När läget prövas 2026-03-03
    Så är tillfälle 1 av lvu.omprovning-forebyggande fullgjord för sent med sista dag 2026-02-28, 2 dagar för sent
    Och är tillfälle 2 av lvu.omprovning-forebyggande kommande med sista dag 2026-09-02

  Scenariomall: Den unge fyller 21 år
    Givet den enskilde e1 där födelsedagen är 2005-02-28
    Och tvångsåtgärd f1 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2024-11-24 och åtgärdens upphörande är <upphör>
    När läget prövas 2026-03-10
    Så är lvu.aldersgrans-forebyggande <läge> med sista dag 2026-02-28

    Exempel:
      | upphör     | läge               |
      | 2026-02-28 | fullgjord          |
      | 2026-03-01 | fullgjord för sent |

  Scenario: Insatsen upphör när ansökan om vård bifalls eller nämnden avslutar den
    Givet den enskilde e1 där födelsedagen är 2008-02-28
    Och tvångsåtgärd f1 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2026-03-24
    Och tvångsåtgärd v1 som gäller f1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2026-05-06
    Och tvångsåtgärd f2 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2026-01-12 och åtgärdens upphörande är 2026-02-27
    När läget prövas 2026-10-01
    Så har lvu.omprovning-forebyggande för f1 bortfallsdag 2026-05-06
    Och har lvu.aldersgrans-forebyggande för f1 bortfallsdag 2026-05-06
    Och har lvu.omprovning-forebyggande för f2 bortfallsdag 2026-02-27

  Scenario: Den unge fyller 21 år före omprövningen
    Givet den enskilde e1 där födelsedagen är 2005-08-15
    Och tvångsåtgärd f1 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2026-03-24
    När läget prövas 2026-10-01
    Så har lvu.omprovning-forebyggande bortfallsdag 2026-08-15

  Scenario: Insatsen ska upphöra när den inte behövs
    Givet tvångsåtgärd f1 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2026-03-24
    Och händelse h1 som gäller f1 (att vården inte längre behövs) där händelsen är 2026-06-17
    Och tvångsåtgärd f2 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2026-03-24 och åtgärdens upphörande är 2026-06-22
    Och händelse h2 som gäller f2 (att vården inte längre behövs) där händelsen är 2026-06-17
    Och tvångsåtgärd f3 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2026-03-24
    När läget prövas 2026-06-25
    Så är lvu.forebyggande-behovs-inte för f1 kommande
    Och har lvu.forebyggande-behovs-inte för f1 ingen sista dag
    Och vilar lvu.forebyggande-behovs-inte för f1 på LVU (1990:52) 22 § 3 st.
    Och är lvu.forebyggande-behovs-inte för f2 fullgjord
    Och gäller inte lvu.forebyggande-behovs-inte för f3
    Och gäller inte lvu.varden-behovs-inte

  Scenariomall: Insatsen upphör av sig själv innan nämnden har beslutat (23 §)
    Givet den enskilde e1 där födelsedagen är 2008-02-28
    Och tvångsåtgärd f1 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2026-03-24
    Och händelse h1 som gäller f1 (att vården inte längre behövs) där händelsen är 2026-06-17
    Och tvångsåtgärd m1 (<beslut>, 3 §) där åtgärdsbeslutet är 2026-06-24
    När läget prövas 2026-10-01
    Så har lvu.forebyggande-behovs-inte bortfallsdag 2026-06-24
    Och har lvu.omprovning-forebyggande bortfallsdag 2026-06-24
    Och har lvu.aldersgrans-forebyggande bortfallsdag 2026-06-24

    Exempel:
      | beslut                                        |
      | omedelbart omhändertagande                    |
      | omedelbart omhändertagande för tillfällig vård |
      | vård                                          |

  Scenario: Den unge fyller 21 år innan nämnden har beslutat att insatsen upphör
    Givet den enskilde e1 där födelsedagen är 2005-08-15
    Och tvångsåtgärd f1 (förebyggande insats, nämnd) där åtgärdsbeslutet är 2026-03-24
    Och händelse h1 som gäller f1 (att vården inte längre behövs) där händelsen är 2026-08-03
    När läget prövas 2026-10-01
    Så har lvu.forebyggande-behovs-inte bortfallsdag 2026-08-15

  Scenario: Insatsen har upphört och behandlingsplanen gjordes aldrig
    Givet tvångsåtgärd i1 (förebyggande insats, domstol) där åtgärdsbeslutet är 2026-05-04 och åtgärdens upphörande är 2026-06-01
    När läget prövas 2026-07-01
    Så är lvu.behandlingsplan förfallen med sista dag 2026-05-04, 28 dagar för sent
