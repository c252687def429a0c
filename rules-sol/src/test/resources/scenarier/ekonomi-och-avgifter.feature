# language: sv
Egenskap: Jobbstimulans, återkrav och avgifter

  Scenario: Försörjningsstöd januari till juni: jobbstimulans från den 1 juli
    Givet tid med försörjningsstöd e1 där försörjningsstödets början är 2026-01-01
    När läget prövas 2026-06-15
    Så är sol.jobbstimulans kommande med sista dag 2026-07-01
    Och vilar sol.jobbstimulans på SoL (2025:400) 12 kap. 8 §

  Scenario: Sex månader hann fullgöras innan försörjningsstödet upphörde
    Givet tid med försörjningsstöd e1 där försörjningsstödets början är 2026-01-01 och försörjningsstödets slut är 2026-06-30
    Och händelse h1 (kvalificering för jobbstimulans) där händelsen är 2026-06-30
    När läget prövas 2026-08-01
    Så är sol.jobbstimulans fullgjord
    Och är sol.jobbstimulans-tva-ar kommande med sista dag 2028-07-01

  Scenario: Nämnden har inte räknat om
    Givet tid med försörjningsstöd e1 där försörjningsstödets början är 2024-01-01
    När läget prövas 2024-07-02
    Så är sol.jobbstimulans försenad med sista dag 2024-07-01
    Och vilar sol.jobbstimulans på SoL (2001:453) 4 kap. 1 b §

  Scenario: Fem månader räcker inte
    Givet tid med försörjningsstöd e1 där försörjningsstödets början är 2026-01-01 och försörjningsstödets slut är 2026-05-31
    När läget prövas 2026-08-01
    Så gäller inte sol.jobbstimulans
    Och gäller inte sol.jobbstimulans-tva-ar

  Scenario: De två åren är ute
    Givet händelse h1 (kvalificering för jobbstimulans) där händelsen är 2022-06-30
    När läget prövas 2024-07-01
    Så är sol.jobbstimulans-tva-ar inträdd
    Och har sol.jobbstimulans-tva-ar inträdesdag 2024-07-01
    Och vilar sol.jobbstimulans-tva-ar på SoL (2001:453) 4 kap. 1 b §

  Scenario: Sista dagen för talan är annandag jul, en lördag; planera vardagen före
    Givet utbetalning u1 där utbetalningen är 2023-12-26
    När läget prövas 2026-12-01
    Så är sol.aterkrav-aldre kommande med sista dag 2026-12-26
    Och har sol.aterkrav-aldre planerad dag 2026-12-23
    Och vilar sol.aterkrav-aldre på SoL (2001:453) 9 kap. 3 §
    Och gäller inte sol.aterkrav

  Scenario: Talan väcktes på sista dagen
    Givet utbetalning u1 där utbetalningen är 2021-03-15 och talan om återkrav är 2024-03-15
    När läget prövas 2024-06-01
    Så är sol.aterkrav-aldre fullgjord med sista dag 2024-03-15
    Och vilar sol.aterkrav-aldre på SoL (2001:453) 9 kap. 3 §

  Scenario: Talan väcktes dagen efter
    Givet utbetalning u1 där utbetalningen är 2021-03-15 och talan om återkrav är 2024-03-16
    När läget prövas 2024-06-01
    Så är sol.aterkrav-aldre inträdd med sista dag 2024-03-15

  Scenario: Frivilligt återbetalt
    Givet utbetalning u1 där utbetalningen är 2021-03-15 och återbetalningen är 2022-01-10
    När läget prövas 2024-06-01
    Så är sol.aterkrav-aldre förfallen
    Och har sol.aterkrav-aldre bortfallsdag 2022-01-10

  Scenario: En utbetalning enligt 1980 års lag omfattas inte
    Givet utbetalning u1 där utbetalningen är 2001-12-20
    När läget prövas 2002-06-01
    Så gäller inte sol.aterkrav-aldre

  Scenario: Inkomsten ändrades i mars
    Givet händelse h1 (ändrat förhållande som påverkar avgiften) där händelsen är 2026-03-12
    När läget prövas 2026-04-02
    Så är sol.andrad-avgift kommande
    Och har sol.andrad-avgift ingen sista dag

  Scenario: Avgiften ändrades före 2025
    Givet händelse h1 (ändrat förhållande som påverkar avgiften) där händelsen är 2024-03-12
    Och händelse h2 som gäller h1 (ändrad avgift) där händelsen är 2024-03-25
    När läget prövas 2024-04-02
    Så är sol.andrad-avgift fullgjord
    Och vilar sol.andrad-avgift på SoL (2001:453) 8 kap. 9 §

  Scenario: En annan händelse ändrar ingen avgift
    Givet händelse h1 (annan händelse) där händelsen är 2026-03-12
    När läget prövas 2026-04-02
    Så gäller inte sol.andrad-avgift

  Scenario: Nämnden räknade om fyra dagar för sent
    Givet tid med försörjningsstöd e1 där försörjningsstödets början är 2026-01-01
    Och händelse h1 (kvalificering för jobbstimulans) där händelsen är 2026-07-05
    När läget prövas 2026-07-10
    Så är sol.jobbstimulans fullgjord för sent med sista dag 2026-07-01, 4 dagar för sent

  Scenario: De två åren löper över lagändringen
    Givet händelse h1 (kvalificering för jobbstimulans) där händelsen är 2023-06-30
    När läget prövas 2025-06-30
    Så är sol.jobbstimulans-tva-ar kommande med sista dag 2025-07-01
    Och vilar sol.jobbstimulans-tva-ar på SoL (2001:453) 4 kap. 1 b §

  Scenario: De två åren är ute den dag 2025 års lag träder i kraft
    Givet händelse h1 (kvalificering för jobbstimulans) där händelsen är 2023-06-30
    När läget prövas 2025-07-01
    Så är sol.jobbstimulans-tva-ar inträdd
    Och vilar sol.jobbstimulans-tva-ar på SoL (2025:400) 12 kap. 8 § 2 st.

  Scenario: Inkomsten ändrades samma månad som 2025 års lag trädde i kraft
    Givet händelse h1 (ändrat förhållande som påverkar avgiften) där händelsen är 2025-07-01
    När läget prövas 2025-07-02
    Så vilar sol.andrad-avgift på SoL (2025:400) 32 kap. 10 §

  Scenario: Bistånd utbetalat den första dagen med 2025 års lag
    Givet utbetalning u1 där utbetalningen är 2025-07-01
    När läget prövas 2028-07-01
    Så är sol.aterkrav kommande med sista dag 2028-07-01
    Och har sol.aterkrav planerad dag 2028-06-30
    Och vilar sol.aterkrav på SoL (2025:400) 33 kap. 5 §
    Och gäller inte sol.aterkrav-aldre

  Scenario: Bistånd utbetalat den sista dagen med 2001 års lag återkrävs enligt den
    Givet utbetalning u1 där utbetalningen är 2025-06-30
    När läget prövas 2028-06-30
    Så är sol.aterkrav-aldre kommande med sista dag 2028-06-30
    Och vilar sol.aterkrav-aldre på SoL (2001:453) 9 kap. 3 §
    Och gäller inte sol.aterkrav

  Scenario: Talan enligt 2025 års lag dagen efter de tre åren
    Givet utbetalning u1 där utbetalningen är 2026-02-28 och talan om återkrav är 2029-03-01
    Och utbetalning u2 där utbetalningen är 2026-02-28 och talan om återkrav är 2029-02-28
    När läget prövas 2029-03-02
    Så är sol.aterkrav för u1 inträdd med sista dag 2029-02-28
    Och är sol.aterkrav för u2 fullgjord med sista dag 2029-02-28

  Scenario: Bistånd som beviljats före juli 2025 och betalats ut senare återkrävs enligt 2001 års lag
    Givet beslut b1 (SoL, gynnande, försörjningsstöd) där beslutet är 2025-06-26
    Och utbetalning u1 som gäller b1 där utbetalningen är 2025-07-02
    När läget prövas 2028-07-02
    Så är sol.aterkrav-overgang kommande med sista dag 2028-07-02
    Och vilar sol.aterkrav-overgang på SoL (2001:453) 9 kap. 3 §
    Och gäller inte sol.aterkrav
    Och gäller inte sol.aterkrav-aldre

  Scenario: Bistånd som beviljats den 1 juli 2025
    Givet beslut b1 (SoL, gynnande, försörjningsstöd) där beslutet är 2025-07-01
    Och utbetalning u1 som gäller b1 där utbetalningen är 2025-07-02
    När läget prövas 2028-07-01
    Så är sol.aterkrav kommande med sista dag 2028-07-02
    Och gäller inte sol.aterkrav-overgang

  Scenariomall: Talan i och efter tiden om bistånd över lagändringen
    Givet beslut b1 (SoL, gynnande, försörjningsstöd) där beslutet är 2025-06-26
    Och utbetalning u1 som gäller b1 där utbetalningen är 2025-07-02 och talan om återkrav är <talan>
    När läget prövas 2028-08-01
    Så är sol.aterkrav-overgang <läge> med sista dag 2028-07-02

    Exempel:
      | talan      | läge      |
      | 2028-06-30 | fullgjord |
      | 2028-07-03 | inträdd   |

  Scenario: Bistånd beviljat och betalat före juli 2025 följer 2001 års lag direkt
    Givet beslut b1 (SoL, gynnande, försörjningsstöd) där beslutet är 2025-05-26
    Och utbetalning u1 som gäller b1 där utbetalningen är 2025-06-02
    När läget prövas 2026-07-02
    Så är sol.aterkrav-aldre kommande med sista dag 2028-06-02
    Och gäller inte sol.aterkrav-overgang

  # 32 kap. 10 § andra stycket: från vilken månad
  Scenariomall: Den månad ändringen av avgiften gäller från
    Givet händelse h1 (ändrat förhållande som påverkar avgiften) där händelsen är <ändrat>
    När läget prövas 2026-01-15
    Så är sol.andrad-avgift kommande
    Och har sol.andrad-avgift ingen sista dag
    Och har sol.andrad-avgift texten Ska gälla från och med <från>

    Exempel:
      | ändrat     | från       |
      | 2025-08-20 | 2025-09-01 |
      | 2025-08-01 | 2025-08-01 |
      | 2025-08-02 | 2025-09-01 |
      | 2025-12-31 | 2026-01-01 |

  Scenario: Försörjningsstödet har upphört och jobbstimulansen kom aldrig
    Givet tid med försörjningsstöd f1 där försörjningsstödets början är 2025-01-01 och försörjningsstödets slut är 2025-12-31
    När läget prövas 2026-06-01
    Så är sol.jobbstimulans förfallen med sista dag 2025-07-01, 183 dagar för sent
