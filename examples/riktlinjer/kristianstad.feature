# language: sv
Egenskap: Kristianstads riktlinjer

  Scenario: Genomförandeplan inom fjorton dagar från att hemtjänsten började
    Givet beslut b1 (SoL, hemtjänst, gynnande) där beslutet är 2026-02-16
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-03-02
    När läget prövas 2026-03-16
    Så är kristianstad.genomforandeplan kommande med sista dag 2026-03-16
    Och har kristianstad.genomforandeplan styrkan lokal riktlinje
    Och gäller inte kristianstad.genomforandeplan-korttid

  Scenario: Planen en dag för sent
    Givet beslut b1 (SoL, hemtjänst, gynnande) där beslutet är 2026-02-16
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-03-02
    Och plan p1 som gäller b1 (genomförandeplan) där planens upprättande är 2026-03-17
    När läget prövas 2026-03-20
    Så är kristianstad.genomforandeplan fullgjord för sent

  Scenario: Innan insatsen har börjat löper ingen tid
    Givet beslut b1 (SoL, hemtjänst, gynnande) där beslutet är 2026-02-16
    När läget prövas 2026-03-16
    Så gäller inte kristianstad.genomforandeplan
    Och gäller inte kristianstad.uppfoljning

  Scenario: På korttidsboende är tiden två dagar
    Givet beslut b1 (SoL, korttidsboende, gynnande) där beslutet är 2026-02-27
    Och verkställighet v1 som gäller b1 där verkställigheten är 2026-03-02
    När läget prövas 2026-03-05
    Så är kristianstad.genomforandeplan-korttid försenad med sista dag 2026-03-04, 1 dag för sent
    Och gäller inte kristianstad.genomforandeplan

  Scenario: Uppföljning var sjätte månad, räknat från den senaste
    Givet beslut b1 (SoL, hemtjänst, gynnande) där beslutet är 2025-08-20
    Och verkställighet v1 som gäller b1 där verkställigheten är 2025-08-31
    Och granskning g1 som gäller b1 (uppföljning) där granskningen är 2026-02-28
    När läget prövas 2026-03-10
    Så är tillfälle 1 av kristianstad.uppfoljning fullgjord med sista dag 2026-02-28
    Och är tillfälle 2 av kristianstad.uppfoljning kommande med sista dag 2026-08-28

  Scenario: Kontaktpersonen stämmer av varje månad
    Givet plan p1 (genomförandeplan) där planens upprättande är 2026-01-31
    Och kontakt k1 som gäller p1 (den enskilde, besök) där kontakten är 2026-02-20
    När läget prövas 2026-03-21
    Så är tillfälle 1 av kristianstad.kontaktperson fullgjord med sista dag 2026-02-28
    Och är tillfälle 2 av kristianstad.kontaktperson försenad med sista dag 2026-03-20

  Scenario: En vårdplan har ingen månatlig avstämning
    Givet plan p1 (vårdplan) där planens upprättande är 2026-01-31
    När läget prövas 2026-03-21
    Så gäller inte kristianstad.kontaktperson

  Scenario: Lex Sarah-utredningen inom två månader från anmälan
    Givet missförhållande m1 (SoL) där att missförhållandet uppmärksammades är 2025-12-20 och anmälan till IVO är 2025-12-31
    När läget prövas 2026-02-28
    Så är kristianstad.lex-sarah kommande med sista dag 2026-02-28

  Scenario: Hos en privat utförare gäller inte kommunens handbok
    Givet missförhållande m1 (SoL, hos privat utförare) där att missförhållandet uppmärksammades är 2025-12-20 och anmälan till IVO är 2025-12-31
    När läget prövas 2026-02-28
    Så gäller inte kristianstad.lex-sarah
