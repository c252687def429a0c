# language: sv
Egenskap: Ett beslut om en annan insats avgör inte ansökan

  # Väntade dagar och lägen är räknade för hand ur FL 12 § före körningen.

  Scenario: Hemtjänst är beviljad men ansökan om försörjningsstöd väntar
    Givet ansökan s1 (insats enligt SoL, försörjningsstöd) där ansökans ankomst är 2025-08-31
    Och beslut b1 (SoL, hemtjänst, gynnande, tjänsteman) där beslutet är 2025-11-03
    Och begäran q1 som gäller s1 (begäran om avgörande) där begärans ankomst är 2026-03-10
    När läget prövas 2026-03-10
    Så är fl.sex-manader inträdd
    Och är fl.begaran-om-avgorande kommande med sista dag 2026-04-07

  Scenario: Beslutet gäller samma insats som ansökan
    Givet ansökan s1 (insats enligt SoL, försörjningsstöd) där ansökans ankomst är 2025-08-31
    Och beslut b1 (SoL, försörjningsstöd, gynnande, tjänsteman) där beslutet är 2025-11-03
    Och begäran q1 som gäller s1 (begäran om avgörande) där begärans ankomst är 2026-03-10
    När läget prövas 2026-03-10
    Så är fl.sex-manader fullgjord
    Och gäller inte fl.begaran-om-avgorande

  Scenario: Den enskilde fick en annan insats än den sökta, och beslutet säger att det gäller ansökan
    Givet ansökan s1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2025-08-31
    Och beslut b1 som gäller s1 (SoL, boendestöd, gynnande, tjänsteman) där beslutet är 2025-11-03
    Och begäran q1 som gäller s1 (begäran om avgörande) där begärans ankomst är 2026-03-10
    När läget prövas 2026-03-10
    Så är fl.sex-manader fullgjord
    Och gäller inte fl.begaran-om-avgorande

  Scenario: En insats utan eget namn kan vara den sökta
    Givet ansökan s1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2025-08-31
    Och beslut b1 (SoL, annan insats, gynnande, tjänsteman) där beslutet är 2025-11-03
    Och begäran q1 som gäller s1 (begäran om avgörande) där begärans ankomst är 2026-03-10
    När läget prövas 2026-03-10
    Så är fl.sex-manader fullgjord
    Och gäller inte fl.begaran-om-avgorande
