# language: sv
Egenskap: Uppgifter till SiS efter vården och efter dödsfallet (LVU 14 a §, LVM 30 a §)

  Scenario: En begäran utan koppling kan gälla vården som har upphört
    Givet den enskilde p där födelsedagen är 2006-01-01
    Och tvångsåtgärd m1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2025-02-03, åtgärdens verkställande är 2025-02-05 och åtgärdens upphörande är 2025-12-01
    Och tvångsåtgärd m2 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2026-01-10 och åtgärdens verkställande är 2026-01-12
    Och begäran r1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-03-02 och den dag som angetts i begäran är 2026-03-31
    När läget prövas 2026-03-15
    Så är lvm.uppgifter-till-sis kommande med sista dag 2026-03-31
    Och är lvu.uppgifter-till-sis kommande med sista dag 2026-03-31

  Scenario: Den som har avlidit ingår i uppföljningen
    Givet den enskilde p där födelsedagen är 1980-01-01 och dödsdagen är 2026-03-15
    Och tvångsåtgärd m1 (vård enligt LVM, domstol) där åtgärdsbeslutet är 2025-09-01 och åtgärdens verkställande är 2025-09-03
    Och begäran r1 som gäller m1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-03-02 och den dag som angetts i begäran är 2026-03-31
    Och begäran r2 som gäller m1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-03-02
    När läget prövas 2026-04-05
    Så är lvm.uppgifter-till-sis för r1 försenad med sista dag 2026-03-31
    Och är lvm.uppgifter-till-sis-utan-dag för r2 kommande

  Scenario: Den unge som har avlidit ingår i uppföljningen
    Givet den enskilde p där födelsedagen är 2009-01-01 och dödsdagen är 2026-03-15
    Och tvångsåtgärd m1 (vård, 3 §, domstol) där åtgärdsbeslutet är 2025-09-01 och åtgärdens verkställande är 2025-09-03
    Och begäran r1 som gäller m1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-03-02 och den dag som angetts i begäran är 2026-03-31
    Och begäran r2 som gäller m1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-03-02
    När läget prövas 2026-04-05
    Så är lvu.uppgifter-till-sis för r1 försenad med sista dag 2026-03-31
    Och är lvu.uppgifter-till-sis-utan-dag för r2 kommande
