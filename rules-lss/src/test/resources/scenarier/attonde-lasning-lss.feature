# language: sv
Egenskap: Ansökan om förhandsbesked som återkallas, och akter som lämnas på en helg
  Dagarna är räknade för hand ur lagen.

  # --- Ansökan återkallas sedan förhandsbeskedet har lämnats (16 § 2 st.)

  Scenario: Den enskilde tog tillbaka sin ansökan
    Givet den enskilde e1 där födelsedagen är 1980-01-01
    Och ansökan a1 (förhandsbesked) där ansökans ankomst är 2025-10-01 och återkallelsen av ansökan är 2026-03-02
    Och beslut b1 som gäller a1 (LSS, förhandsbesked, gynnande, tjänsteman) där beslutet är 2025-12-01
    När läget prövas 2026-03-01
    Så är lss.forhandsbesked-planering kommande
    När läget prövas 2026-06-01
    Så är lss.forhandsbesked-planering förfallen
    Och har lss.forhandsbesked-planering bortfallsdag 2026-03-02

  Scenario: Den enskilde tog tillbaka sin ansökan medan förhandsbeskedet gällde
    Givet den enskilde e1 där födelsedagen är 1980-01-01
    Och ansökan a1 (förhandsbesked) där ansökans ankomst är 2025-10-01 och återkallelsen av ansökan är 2026-03-02
    Och beslut b1 som gäller a1 (LSS, förhandsbesked, gynnande, tjänsteman) där beslutet är 2025-12-01
    Och händelse h1 som gäller b1 (att insatserna blev tillgängliga) där händelsen är 2026-02-16
    När läget prövas 2026-03-01
    Så är lss.forhandsbesked-giltighet kommande med sista dag 2026-08-16
    När läget prövas 2026-09-01
    Så är lss.forhandsbesked-giltighet förfallen med sista dag 2026-08-16
    Och har lss.forhandsbesked-giltighet bortfallsdag 2026-03-02

  Scenario: Ansökan togs tillbaka först när förhandsbeskedet hade upphört
    Givet den enskilde e1 där födelsedagen är 1980-01-01
    Och ansökan a1 (förhandsbesked) där ansökans ankomst är 2025-10-01 och återkallelsen av ansökan är 2026-11-02
    Och beslut b1 som gäller a1 (LSS, förhandsbesked, gynnande, tjänsteman) där beslutet är 2025-12-01
    Och händelse h1 som gäller b1 (att insatserna blev tillgängliga) där händelsen är 2026-02-13
    När läget prövas 2026-12-01
    Så är lss.forhandsbesked-giltighet inträdd med sista dag 2026-08-13

  Scenario: Ansökan togs tillbaka sedan domstolen hade lämnat förhandsbeskedet
    Givet den enskilde e1 där födelsedagen är 1980-01-01
    Och ansökan a1 (förhandsbesked) där ansökans ankomst är 2025-10-01 och återkallelsen av ansökan är 2026-03-02
    Och beslut b1 som gäller a1 (LSS, förhandsbesked, inte gynnande, tjänsteman) där beslutet är 2025-12-01
    Och dom d1 som gäller b1 (LSS, beviljar insats, förhandsbesked, inte gäller först när den vunnit laga kraft) där domen är 2026-01-12
    Och händelse h1 som gäller d1 (att insatserna blev tillgängliga) där händelsen är 2026-02-16
    När läget prövas 2026-03-01
    Så är lss.forhandsbesked-giltighet-dom kommande med sista dag 2026-08-16
    När läget prövas 2026-06-01
    Så är lss.forhandsbesked-giltighet-dom förfallen med sista dag 2026-08-16
    Och har lss.forhandsbesked-giltighet-dom bortfallsdag 2026-03-02

  # --- Sammanställningen gallrades sent, en lördag (23 d §; om 2 § lag (1930:173) flyttar dagen är oklart, som i SoL)

  Scenario: Barns handlingar när sammanställningen gallrades en lördag
    Givet akt k1 (personakt om placerat barn i enskild verksamhet enligt LSS) där den sista anteckningen är 2022-05-10
    Och akt k2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2023-01-01 och gallringen är 2025-08-02
    När läget prövas 2025-08-02
    Så är lss.enskild-barnakt-lamnas-sent kommande med sista dag 2025-08-02
    Och har lss.enskild-barnakt-lamnas-sent flyttad dag 2025-08-04

  Scenario: Forskningsurvalet när sammanställningen gallrades en lördag
    Givet akt k1 (personakt i enskild verksamhet enligt LSS, undantagen för forskning) där den sista anteckningen är 2022-05-10
    Och akt k2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2023-01-01 och gallringen är 2025-08-02
    När läget prövas 2025-08-02
    Så är lss.enskild-akt-forskning-lamnas-sent kommande med sista dag 2025-08-02
    Och har lss.enskild-akt-forskning-lamnas-sent flyttad dag 2025-08-04
