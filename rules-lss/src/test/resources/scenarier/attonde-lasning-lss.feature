# language: sv
Egenskap: Ansökan om förhandsbesked som återkallas sedan förhandsbeskedet har lämnats (LSS 16 § 2 st.)
  Dagarna är räknade för hand ur lagen.

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
    Och dom d1 som gäller b1 (LSS, beviljar insats, förhandsbesked, gäller omedelbart) där domen är 2026-01-12
    Och händelse h1 som gäller d1 (att insatserna blev tillgängliga) där händelsen är 2026-02-16
    När läget prövas 2026-03-01
    Så är lss.forhandsbesked-giltighet-dom kommande med sista dag 2026-08-16
    När läget prövas 2026-06-01
    Så är lss.forhandsbesked-giltighet-dom förfallen med sista dag 2026-08-16
    Och har lss.forhandsbesked-giltighet-dom bortfallsdag 2026-03-02
