# language: sv
Egenskap: Den sjätte läsningen: föräldraavdrag för den som var äldre när reglerna kom

  # SFS 2022:1227: assistans från den 1 januari 2023
  Scenario: Barnet hade fyllt tolv år före 2023
    Givet den enskilde e1 där födelsedagen är 2010-09-20
    Och dom d1 (LSS, beviljar insats, personlig assistans) där domen är 2021-03-03
    När läget prövas 2023-02-01
    Så gäller inte lss.foraldraavdrag-grundlaggande-behov-dom
    Och är lss.foraldraavdrag-andra-behov-dom kommande med sista dag 2028-08-31

  Scenario: Barnet fyller tolv år i januari 2023
    Givet den enskilde e1 där födelsedagen är 2011-01-20
    Och beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2021-03-03
    När läget prövas 2023-02-01
    Så gäller inte lss.foraldraavdrag-grundlaggande-behov
    Och är lss.foraldraavdrag-andra-behov kommande med sista dag 2028-12-31

  Scenario: Barnet fyller tolv år i februari 2023
    Givet den enskilde e1 där födelsedagen är 2011-02-20
    Och beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2021-03-03
    Och dom d1 (LSS, beviljar insats, personlig assistans) där domen är 2021-03-03
    När läget prövas 2023-01-10
    Så är lss.foraldraavdrag-grundlaggande-behov kommande med sista dag 2023-01-31
    Och är lss.foraldraavdrag-grundlaggande-behov-dom kommande med sista dag 2023-01-31

  Scenario: Den som hade fyllt arton och den som hade fyllt ett år före 2023
    Givet den enskilde e1 där födelsedagen är 2004-05-10
    Och beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2021-03-03
    Och dom d1 (LSS, beviljar insats, personlig assistans) där domen är 2021-03-03
    När läget prövas 2023-02-01
    Så gäller inte lss.foraldraavdrag-andra-behov
    Och gäller inte lss.foraldraavdrag-andra-behov-dom

  Scenario: Ettåringen hade fyllt ett år före 2023
    Givet den enskilde e1 där födelsedagen är 2021-12-10
    Och beslut b1 (LSS, gynnande, personlig assistans) där beslutet är 2022-03-03
    Och dom d1 (LSS, beviljar insats, personlig assistans) där domen är 2022-03-03
    När läget prövas 2023-02-01
    Så gäller inte lss.foraldraavdrag-forsta-aret
    Och gäller inte lss.foraldraavdrag-forsta-aret-dom
