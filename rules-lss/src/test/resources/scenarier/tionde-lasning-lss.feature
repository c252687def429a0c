# language: sv
Egenskap: Planen som den enskilde tackar nej till och ansökan som har tagits tillbaka
  Dagarna är räknade för hand ur lagen.

  # --- Planen upprättas i samråd med den enskilde (LSS 10 § 1 st.)

  Scenario: Den som begärde en plan tackar nej till den
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2026-02-01
    Och begäran r1 (begäran om individuell plan) där begärans ankomst är 2026-03-01
    Och plan l1 (individuell plan enligt LSS) där erbjudandet om plan är 2026-03-20 och att planen avböjdes är 2026-04-02
    När läget prövas 2026-04-01
    Så är lss.individuell-plan-pa-begaran kommande
    När läget prövas 2026-06-01
    Så är lss.individuell-plan-pa-begaran förfallen
    Och har lss.individuell-plan-pa-begaran bortfallsdag 2026-04-02

  Scenario: Ett nej före begäran hindrar inte att en plan begärs
    Givet beslut b1 (LSS, gynnande, kontaktperson) där beslutet är 2026-02-01
    Och plan l1 som gäller b1 (individuell plan enligt LSS) där erbjudandet om plan är 2026-02-01 och att planen avböjdes är 2026-02-10
    Och begäran r1 (begäran om individuell plan) där begärans ankomst är 2026-03-01
    När läget prövas 2026-06-01
    Så är lss.individuell-plan-pa-begaran kommande

  # --- Den som har tagit tillbaka sin ansökan har ingen insats (LSS 10 § 1 st., 11 a § 1 st.)

  Scenario: Ansökan återkallades innan någon plan hade erbjudits
    Givet ansökan a1 (insats enligt LSS) där ansökans ankomst är 2026-01-05 och återkallelsen av ansökan är 2026-04-01
    Och beslut b1 som gäller a1 (LSS, gynnande, daglig verksamhet) där beslutet är 2026-03-02
    När läget prövas 2026-03-31
    Så är lss.erbjudande-individuell-plan kommande
    När läget prövas 2026-05-01
    Så är lss.erbjudande-individuell-plan förfallen
    Och har lss.erbjudande-individuell-plan bortfallsdag 2026-04-01

  Scenario: Arbetstiden redovisas inte för tid efter återkallelsen
    Givet ansökan a1 (personlig assistans) där ansökans ankomst är 2026-01-05 och återkallelsen av ansökan är 2026-04-15
    Och beslut b1 som gäller a1 (LSS, gynnande, personlig assistans) där beslutet är 2026-02-02
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-03-02
    När läget prövas 2026-08-01
    Så har lss.arbetstid-redovisas 2 tillfällen
