# language: sv
Egenskap: Domar som följer på varandra, inhibition och senareläggning

  # Väntade dagar och lägen är räknade för hand ur lagtexten före körningen.

  # --- Det som redan ges behöver inte verkställas på nytt (SoL 34 kap. 5 §, 35 kap. 5 §)

  Scenario: Kammarrätten beviljar samma insats som förvaltningsrätten, och den ges redan
    Givet beslut b1 (SoL, inte gynnande, särskilt boende) där beslutet är 2025-11-03
    Och dom d1 som gäller b1 (SoL, beviljar insats, särskilt boende) där domen är 2026-01-12
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-02-02
    Och dom d2 som gäller b1 (SoL, beviljar insats, särskilt boende) där domen är 2026-04-13
    När läget prövas 2026-06-01
    Så följer slutsats.redan-verkstalld-dom av d2: verkställigheten 2026-04-13, gäller d2
    Och är sol.dom-galler-omedelbart för d2 fullgjord
    Och är sol.dom-inom-skalig-tid för d2 fullgjord

  Scenario: Domen prövar överklagandet av den första domen
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-01-12
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-02-02
    Och överklagande o1 som gäller d1 (part som företräder det allmänna) där överklagandets ankomst är 2026-01-26
    Och dom d2 som gäller o1 (SoL, beviljar insats, särskilt boende) där domen är 2026-04-13
    När läget prövas 2026-06-01
    Så följer slutsats.redan-verkstalld-dom av d2: verkställigheten 2026-04-13, gäller d2
    Och är sol.dom-galler-omedelbart för d2 fullgjord

  Scenario: Insatsen hade slutat, eller var avbruten, när den nya domen kom
    Givet beslut b1 (SoL, inte gynnande, särskilt boende) där beslutet är 2025-11-03
    Och dom d1 som gäller b1 (SoL, beviljar insats, särskilt boende) där domen är 2026-01-12
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-02-02 och verkställighetens slut är 2026-03-31
    Och dom d2 som gäller b1 (SoL, beviljar insats, särskilt boende) där domen är 2026-04-13
    När läget prövas 2026-06-01
    Så följer inte slutsats.redan-verkstalld-dom
    Och är sol.dom-galler-omedelbart för d2 kommande

  Scenario: Insatsen var avbruten när den nya domen kom
    Givet beslut b1 (SoL, inte gynnande, särskilt boende) där beslutet är 2025-11-03
    Och dom d1 som gäller b1 (SoL, beviljar insats, särskilt boende) där domen är 2026-01-12
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-02-02
    Och avbrott x1 som gäller d1 (personalbrist) där avbrottet är 2026-03-31
    Och dom d2 som gäller b1 (SoL, beviljar insats, särskilt boende) där domen är 2026-04-13
    När läget prövas 2026-06-01
    Så följer inte slutsats.redan-verkstalld-dom

  Scenario: En dom om en annan insats, och domar om försörjningsstöd för var sin tid
    Givet beslut b1 (SoL, inte gynnande, särskilt boende) där beslutet är 2025-11-03
    Och dom d1 som gäller b1 (SoL, beviljar insats, hemtjänst) där domen är 2026-01-12
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-02-02
    Och dom d2 som gäller b1 (SoL, beviljar insats, särskilt boende) där domen är 2026-04-13
    Och beslut b2 (SoL, inte gynnande, försörjningsstöd) där beslutet är 2025-11-03
    Och dom d3 som gäller b2 (SoL, beviljar insats, försörjningsstöd) där domen är 2026-01-12
    Och verkställighet v3 som gäller d3 (inte delvis) där verkställigheten är 2026-01-20
    Och dom d4 som gäller b2 (SoL, beviljar insats, försörjningsstöd) där domen är 2026-04-13
    När läget prövas 2026-06-01
    Så följer inte slutsats.redan-verkstalld-dom
    Och är sol.dom-galler-omedelbart för d2 kommande

  Scenario: En antecknad verkställighet av den nya domen går före
    Givet beslut b1 (SoL, inte gynnande, särskilt boende) där beslutet är 2025-11-03
    Och dom d1 som gäller b1 (SoL, beviljar insats, särskilt boende) där domen är 2026-01-12
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-02-02
    Och dom d2 som gäller b1 (SoL, beviljar insats, särskilt boende) där domen är 2026-04-13
    Och verkställighet v2 som gäller d2 (inte delvis) där verkställigheten är 2026-04-20
    När läget prövas 2026-06-01
    Så går v2 före slutsats.redan-verkstalld-dom

  # --- Verkställigheten stoppades; när inhibitionen upphör gäller domen igen (FPL 28 §)

  Scenario: Insatsen slutade under inhibitionen och ska ges på nytt
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-02-02
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-02-10 och verkställighetens slut är 2026-03-13
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-12 och inhibitionens upphörande är 2026-04-20
    När läget prövas 2026-04-27
    Så är sol.dom-galler-efter-inhibition kommande
    Och är sol.dom-inom-skalig-tid-efter-inhibition kommande

  Scenario: Insatsen fortsatte under inhibitionen
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-02-02
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-02-10
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-12 och inhibitionens upphörande är 2026-04-20
    När läget prövas 2026-04-27
    Så är sol.dom-galler-efter-inhibition fullgjord
    Och är sol.dom-inom-skalig-tid-efter-inhibition fullgjord

  Scenario: Insatsen slutade under inhibitionen och gavs på nytt efter den
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-02-02
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-02-10 och verkställighetens slut är 2026-03-13
    Och verkställighet v2 som gäller d1 (inte delvis) där verkställigheten är 2026-05-04
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-12 och inhibitionens upphörande är 2026-04-20
    När läget prövas 2026-05-11
    Så är sol.dom-galler-efter-inhibition fullgjord
    Och har sol.dom-galler-efter-inhibition fullgjorddag 2026-05-04

  # --- Den enskilde har skjutit upp verkställandet (SoL 35 kap. 5 § 3 st.)

  Scenario: Domen som stoppades är senarelagd till en dag efter inhibitionen
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-02-02
    Och senareläggning s1 som gäller d1 där begäran om senareläggning är 2026-02-10 och senareläggningens slutdag är 2026-06-01
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-12 och inhibitionens upphörande är 2026-04-20
    När läget prövas 2026-04-27
    Så gäller inte sol.dom-galler-efter-inhibition
    Och gäller inte sol.dom-inom-skalig-tid-efter-inhibition
    Och är sol.senarelagd-verkstallighet-dom för s1 kommande med sista dag 2026-06-01

  Scenario: Den begärda dagen hade passerat när inhibitionen upphörde
    Givet dom d1 (SoL, beviljar insats, särskilt boende) där domen är 2026-02-02
    Och senareläggning s1 som gäller d1 där begäran om senareläggning är 2026-02-10 och senareläggningens slutdag är 2026-04-01
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-03-12 och inhibitionens upphörande är 2026-04-20
    När läget prövas 2026-04-27
    Så är sol.dom-galler-efter-inhibition kommande
    Och är sol.dom-inom-skalig-tid-efter-inhibition kommande

  # --- En tidigare vård vars slut är antecknat på vården (LVU 4, 13 §§)

  Scenario: Den tidigare domen saknar slut, men vården har upphört
    Givet dom d1 (vård enligt LVU) där domen är 2023-02-06
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2023-02-06, åtgärdens verkställande är 2023-02-06 och åtgärdens upphörande är 2024-08-12
    Och dom d2 (vård enligt LVU) där domen är 2026-02-02
    När läget prövas 2026-03-10
    Så följer slutsats.dom-om-vard av d2: vård, domstol, åtgärdsbeslutet 2026-02-02
    Och följer inte slutsats.dom-om-vard av d1

  Scenario: Vården upphörde före den tidigare domen, som alltså gäller något annat
    Givet dom d1 (vård enligt LVU) där domen är 2025-02-03
    Och tvångsåtgärd v1 (vård, 2 §, domstol) där åtgärdsbeslutet är 2023-02-06, åtgärdens verkställande är 2023-02-06 och åtgärdens upphörande är 2024-08-12
    Och dom d2 (vård enligt LVU) där domen är 2026-02-02
    När läget prövas 2026-03-10
    Så följer slutsats.dom-om-vard av d1
    Och följer inte slutsats.dom-om-vard av d2

  Scenario: Tvångsvården och det skyddade boendet hade upphört
    Givet dom d1 (vård enligt LVM) där domen är 2025-02-03
    Och tvångsåtgärd t1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2025-02-03, åtgärdens verkställande är 2025-02-03 och åtgärdens upphörande är 2025-07-14
    Och dom d2 (vård enligt LVM) där domen är 2026-02-02
    Och dom d3 (skyddat boende enligt LPBS) där domen är 2025-02-03
    Och tvångsåtgärd s1 (insats skyddat boende, domstol) där åtgärdsbeslutet är 2025-02-03, åtgärdens verkställande är 2025-02-03 och åtgärdens upphörande är 2025-07-14
    Och dom d4 (skyddat boende enligt LPBS) där domen är 2026-02-02
    När läget prövas 2026-03-10
    Så följer slutsats.dom-om-lvm-vard av d2
    Och följer slutsats.dom-om-skyddat-boende av d4

  # --- Uppgifter till SiS: den lag som placeringen vilar på (LVU 14 a §, LVM 30 a §)

  Scenario: Bara en placering med stöd av LVU är antecknad
    Givet placering p1 (särskilt ungdomshem, LVU) där placeringens verkställande är 2026-01-20
    Och begäran r1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-02-02 och den dag som angetts i begäran är 2026-03-02
    Och begäran r2 (begäran om uppgifter från SiS) där begärans ankomst är 2026-02-03
    När läget prövas 2026-02-10
    Så gäller inte lvm.uppgifter-till-sis
    Och gäller inte lvm.uppgifter-till-sis-utan-dag
    Och är lvu.uppgifter-till-sis för r1 kommande med sista dag 2026-03-02
    Och vilar lvu.uppgifter-till-sis på LVU (1990:52) 14 a § 2 st.
    Och är lvu.uppgifter-till-sis-utan-dag för r2 kommande

  Scenario: Begäran pekar på placeringen, och båda lagarna finns i ärendet
    Givet placering p1 (särskilt ungdomshem, LVU) där placeringens verkställande är 2025-01-20 och placeringens upphörande är 2025-12-01
    Och placering p2 (LVM-hem, LVM) där placeringens verkställande är 2026-01-20
    Och begäran r1 som gäller p1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-02-02 och den dag som angetts i begäran är 2026-03-02
    Och begäran r2 som gäller p2 (begäran om uppgifter från SiS) där begärans ankomst är 2026-02-02 och den dag som angetts i begäran är 2026-03-02
    När läget prövas 2026-02-10
    Så gäller inte lvm.uppgifter-till-sis för r1
    Och är lvu.uppgifter-till-sis för r1 kommande med sista dag 2026-03-02
    Och är lvm.uppgifter-till-sis för r2 kommande med sista dag 2026-03-02
    Och gäller inte lvu.uppgifter-till-sis för r2

  # --- Föreläggandet att avgöra, längs hela kedjan (FL 12, 49 §§)

  Scenario: Föreläggandet pekar på överklagandet av avslaget på begäran om avgörande
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2025-06-02
    Och begäran r1 som gäller a1 (begäran om avgörande) där begärans ankomst är 2025-12-15
    Och beslut b0 som gäller r1 (SoL, inte gynnande) där beslutet är 2026-01-08
    Och överklagande o1 som gäller b0 (enskild) där överklagandets ankomst är 2026-01-19
    Och dom d1 som gäller o1 (SoL, förelägger nämnden att avgöra) där domen är 2026-03-02
    Och beslut b1 som gäller a1 (SoL, gynnande) där beslutet är 2026-03-20
    När läget prövas 2026-06-30
    Så följer slutsats.forelaggande-i-sista-hand av d1: gäller a1
    Och är fl.forelagt-avgorande-snarast fullgjord

  Scenario: Föreläggandet pekar på avslaget, som pekar på begäran
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2025-06-02
    Och begäran r1 som gäller a1 (begäran om avgörande) där begärans ankomst är 2025-12-15
    Och beslut b0 som gäller r1 (SoL, inte gynnande) där beslutet är 2026-01-08
    Och dom d1 som gäller b0 (SoL, förelägger nämnden att avgöra) där domen är 2026-03-02 och den dag domstolen har satt är 2026-04-01
    Och beslut b1 som gäller a1 (SoL, gynnande) där beslutet är 2026-03-20
    När läget prövas 2026-06-30
    Så följer slutsats.forelaggande-i-sista-hand av d1: gäller a1
    Och är fl.forelagt-avgorande fullgjord med sista dag 2026-04-01

  Scenario: En dom om annat än ett föreläggande, och ett föreläggande som redan pekar på ansökan
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2025-06-02
    Och beslut b1 som gäller a1 (SoL, inte gynnande, hemtjänst) där beslutet är 2025-08-04
    Och dom d1 som gäller b1 (SoL, beviljar insats, hemtjänst) där domen är 2026-03-02
    När läget prövas 2026-06-30
    Så följer inte slutsats.forelaggande-i-sista-hand
