# language: sv
Egenskap: Statistik till Socialstyrelsen

  Scenario: Oktober månads uppgifter ska lämnas den 15 november, en söndag
    Givet verksamhet n1 (socialnämnd) där verksamhetens början är 2026-10-01
    När läget prövas 2026-11-10
    Så är tillfälle 2026-10 av stat.ekonomiskt-bistand kommande med sista dag 2026-11-15
    Och har tillfälle 2026-10 av stat.ekonomiskt-bistand planerad dag 2026-11-13
    Och är tillfälle 2026-10 av stat.aldre-och-funktionsnedsattning kommande med sista dag 2026-11-15
    Och är stat.barn-och-unga kommande
    Och har stat.barn-och-unga ingen sista dag
    Och gäller inte stat.lss

  Scenario: Lämnad i tid och för sent
    Givet verksamhet n1 (socialnämnd) där verksamhetens början är 2026-10-01
    Och inlämnad rapport r1 (statistik om ekonomiskt bistånd) där rapporten är 2026-11-13
    Och inlämnad rapport r2 (statistik om äldre och personer med funktionsnedsättning) där rapporten är 2026-11-16
    Och inlämnad rapport r3 (statistik om barn och unga) där rapporten är 2026-11-20
    När läget prövas 2026-11-25
    Så är tillfälle 2026-10 av stat.ekonomiskt-bistand fullgjord
    Och är tillfälle 2026-10 av stat.aldre-och-funktionsnedsattning fullgjord för sent
    Och är tillfälle 1 av stat.barn-och-unga fullgjord

  Scenario: 2015 års uppgifter vilar på de äldre föreskrifterna
    Givet verksamhet n1 (socialnämnd) där verksamhetens början är 2015-10-01
    När läget prövas 2015-11-16
    Så är tillfälle 2015-10 av stat.ekonomiskt-bistand försenad med sista dag 2015-11-15
    Och vilar tillfälle 2015-10 av stat.ekonomiskt-bistand på SOSFS 2011:13
    Och vilar stat.barn-och-unga på SoL (2001:453) 12 kap. 5 §

  Scenario: LSS-statistiken lämnas den 25 oktober
    Givet verksamhet n1 (nämnd enligt LSS) där verksamhetens början är 2026-01-01
    När läget prövas 2026-10-20
    Så är stat.lss kommande med sista dag 2026-10-25
    Och har stat.lss planerad dag 2026-10-23
    Och gäller inte stat.ekonomiskt-bistand
    Och gäller inte stat.aldre-och-funktionsnedsattning
    Och gäller inte stat.barn-och-unga

  Scenario: Statistiken om ekonomiskt bistånd lämnades dagen efter den femtonde
    Givet verksamhet n1 (socialnämnd) där verksamhetens början är 2026-10-01
    Och inlämnad rapport r1 (statistik om ekonomiskt bistånd) där rapporten är 2026-11-16
    Och inlämnad rapport r2 (statistik om äldre och personer med funktionsnedsättning) där rapporten är 2026-11-13
    När läget prövas 2026-11-25
    Så är tillfälle 2026-10 av stat.ekonomiskt-bistand fullgjord för sent med sista dag 2026-11-15, 1 dag för sent
    Och är tillfälle 2026-10 av stat.aldre-och-funktionsnedsattning fullgjord med sista dag 2026-11-15

  Scenario: Statistiken om äldre lämnades inte i februari
    Givet verksamhet n1 (socialnämnd) där verksamhetens början är 2026-01-01
    När läget prövas 2026-02-16
    Så är tillfälle 2026-01 av stat.aldre-och-funktionsnedsattning försenad med sista dag 2026-02-15, 1 dag för sent

  Scenario: Uppgifter om december 2015 lämnas enligt de nya föreskrifterna
    Givet verksamhet n1 (socialnämnd) där verksamhetens början är 2015-11-01
    När läget prövas 2016-01-10
    Så vilar tillfälle 2015-11 av stat.ekonomiskt-bistand på SOSFS 2011:13
    Och vilar tillfälle 2015-12 av stat.ekonomiskt-bistand på HSLF-FS 2015:30
    Och är tillfälle 2015-12 av stat.ekonomiskt-bistand kommande med sista dag 2016-01-15

  Scenario: Statistik om barn och unga enligt 2025 års lag
    Givet verksamhet n1 (socialnämnd) där verksamhetens början är 2025-01-01
    När läget prövas 2025-07-01
    Så vilar stat.barn-och-unga på SoL (2025:400) 15 kap. 2 §

  Scenariomall: LSS-statistiken lämnad i tid och för sent
    Givet verksamhet n1 (nämnd enligt LSS) där verksamhetens början är 2026-01-01
    Och inlämnad rapport r1 (statistik om LSS) där rapporten är <lämnad>
    När läget prövas 2026-11-10
    Så är tillfälle 2026 av stat.lss <läge> med sista dag 2026-10-25
    Och har tillfälle 2026 av stat.lss flyttad dag 2026-10-26

    Exempel:
      | lämnad     | läge               |
      | 2026-10-25 | fullgjord          |
      | 2026-10-26 | fullgjord för sent |

  Scenario: LSS-statistiken lämnades inte den söndag den skulle in
    Givet verksamhet n1 (nämnd enligt LSS) där verksamhetens början är 2026-01-01
    När läget prövas 2026-10-26
    Så är tillfälle 2026 av stat.lss försenad med sista dag 2026-10-25, 1 dag för sent
