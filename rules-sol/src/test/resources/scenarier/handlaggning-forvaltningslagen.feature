# language: sv
Egenskap: Försenad handläggning

  Scenario: Nämnden bedömer att ärendet drar ut på tiden
    Givet ansökan s1 (insats enligt LSS) där ansökans ankomst är 2026-02-28
    Och händelse h1 som gäller s1 (bedömning att beslutet blir väsentligt försenat) där händelsen är 2026-05-20
    När läget prövas 2026-05-28
    Så är fl.underratta-om-forsening kommande
    Och har fl.underratta-om-forsening ingen sista dag

  Scenario: Parten har fått besked om förseningen
    Givet ansökan s1 (insats enligt LSS) där ansökans ankomst är 2026-02-28
    Och händelse h1 som gäller s1 (bedömning att beslutet blir väsentligt försenat) där händelsen är 2026-05-20
    Och händelse h2 (underrättelse om försening) där händelsen är 2026-05-21
    När läget prövas 2026-05-28
    Så är fl.underratta-om-forsening fullgjord

  Scenario: Ärendet avgörs innan någon underrättelse har gått ut
    Givet ansökan s1 (insats enligt LSS) där ansökans ankomst är 2026-02-28
    Och händelse h1 som gäller s1 (bedömning att beslutet blir väsentligt försenat) där händelsen är 2026-05-20
    Och beslut b1 som gäller s1 (LSS, ledsagarservice, tjänsteman) där beslutet är 2026-05-25
    När läget prövas 2026-05-28
    Så är fl.underratta-om-forsening förfallen

  Scenario: Ett ärende som nämnden själv har tagit upp omfattas inte
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-02-28
    Och händelse h1 som gäller u1 (bedömning att beslutet blir väsentligt försenat) där händelsen är 2026-05-20
    När läget prövas 2026-05-28
    Så gäller inte fl.underratta-om-forsening
    Och gäller inte fl.sex-manader

  Scenario: Sex månader från den 31 augusti slutar den 28 februari; begäran är möjlig dagen efter
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-08-31
    När läget prövas 2026-02-28
    Så är fl.sex-manader kommande med sista dag 2026-03-01

  Scenario: Rätten har inträtt
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-08-31
    När läget prövas 2026-03-01
    Så är fl.sex-manader inträdd
    Och har fl.sex-manader inträdesdag 2026-03-01

  Scenario: Beslut på sexmånadersdagen hindrar begäran
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-08-31
    Och beslut b1 som gäller s1 (SoL, hemtjänst, tjänsteman) där beslutet är 2026-02-28
    När läget prövas 2026-03-10
    Så är fl.sex-manader fullgjord

  Scenario: Ett ärende som väntat sedan 2017 omfattas från lagens ikraftträdande
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2017-10-02
    När läget prövas 2018-07-02
    Så är fl.sex-manader inträdd
    Och har fl.sex-manader inträdesdag 2018-07-01

  Scenario: Nio månaders väntan 2013 kritiserades, men 1986 års lag gav ingen frist att begära avgörande inom (JO 3956-2013, Jokkmokk, med en tänkt begäran)
    Givet ansökan s1 (personlig assistans) där ansökans ankomst är 2013-02-21 och den kompletta ansökan är 2013-05-08
    Och begäran r1 som gäller s1 (begäran om avgörande) där begärans ankomst är 2013-09-02
    När läget prövas 2013-12-02
    Så gäller inte fl.begaran-om-avgorande

  Scenario: Fyra veckor slutar på juldagen och visas utan att flyttas
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2026-05-11
    Och begäran r1 som gäller s1 (begäran om avgörande) där begärans ankomst är 2026-11-27
    När läget prövas 2026-12-01
    Så är fl.begaran-om-avgorande kommande med sista dag 2026-12-25
    Och har fl.begaran-om-avgorande flyttad dag 2026-12-28
    Och har fl.begaran-om-avgorande planerad dag 2026-12-23

  Scenario: Avslag på begäran på sista dagen
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-08-01
    Och begäran r1 som gäller s1 (begäran om avgörande) där begärans ankomst är 2026-03-02 och svaret är 2026-03-30
    När läget prövas 2026-04-10
    Så är fl.begaran-om-avgorande fullgjord med sista dag 2026-03-30

  Scenario: Ärendet avgörs en dag för sent
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-08-01
    Och begäran r1 som gäller s1 (begäran om avgörande) där begärans ankomst är 2026-03-02
    Och beslut b1 som gäller s1 (SoL, hemtjänst, tjänsteman) där beslutet är 2026-03-31
    När läget prövas 2026-04-10
    Så är fl.begaran-om-avgorande fullgjord för sent med sista dag 2026-03-30, 1 dag för sent

  Scenario: Begäran får göras en gång i ärendet
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-08-01
    Och begäran r1 som gäller s1 (begäran om avgörande) där begärans ankomst är 2026-03-02 och svaret är 2026-03-20
    Och begäran r2 som gäller s1 (begäran om avgörande) där begärans ankomst är 2026-05-04
    När läget prövas 2026-05-10
    Så gäller inte fl.begaran-om-avgorande för r2
    Och är fl.begaran-om-avgorande för r1 fullgjord

  Scenario: Domstolen har satt en dag
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-08-01
    Och dom j1 som gäller s1 (SoL, förelägger nämnden att avgöra) där domen är 2026-05-12 och den dag domstolen har satt är 2026-06-02
    När läget prövas 2026-06-03
    Så är fl.forelagt-avgorande försenad med sista dag 2026-06-02, 1 dag för sent
    Och gäller inte fl.forelagt-avgorande-snarast

  Scenario: Beslutet kom innan dagen som domstolen satte
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-08-01
    Och dom j1 som gäller s1 (SoL, förelägger nämnden att avgöra) där domen är 2026-05-12 och den dag domstolen har satt är 2026-06-02
    Och beslut b1 som gäller s1 (SoL, hemtjänst, tjänsteman) där beslutet är 2026-05-28
    När läget prövas 2026-06-10
    Så är fl.forelagt-avgorande fullgjord

  Scenario: Domstolen har inte satt någon dag
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-08-01
    Och dom j1 som gäller s1 (SoL, förelägger nämnden att avgöra) där domen är 2026-05-12
    När läget prövas 2026-05-20
    Så är fl.forelagt-avgorande-snarast kommande
    Och har fl.forelagt-avgorande-snarast ingen sista dag

  Scenario: En dom som avslår överklagandet förelägger ingenting
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-08-01
    Och dom j1 som gäller s1 (SoL, avslår överklagandet) där domen är 2026-05-12 och den dag domstolen har satt är 2026-06-02
    När läget prövas 2026-06-03
    Så gäller inte fl.forelagt-avgorande
    Och gäller inte fl.forelagt-avgorande-snarast

  Scenario: Beslutet kom tre dagar efter den dag domstolen satte
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-08-01
    Och dom j1 som gäller s1 (SoL, förelägger nämnden att avgöra) där domen är 2026-05-12 och den dag domstolen har satt är 2026-06-02
    Och beslut b1 som gäller s1 (SoL, hemtjänst, tjänsteman) där beslutet är 2026-06-05
    När läget prövas 2026-06-10
    Så är fl.forelagt-avgorande fullgjord för sent med sista dag 2026-06-02, 3 dagar för sent

  Scenario: Ärendet avgjordes efter ett föreläggande utan dag
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-08-01
    Och dom j1 som gäller s1 (SoL, förelägger nämnden att avgöra) där domen är 2026-05-12
    Och beslut b1 som gäller s1 (SoL, hemtjänst, tjänsteman) där beslutet är 2026-05-25
    När läget prövas 2026-06-10
    Så är fl.forelagt-avgorande-snarast fullgjord

  Scenario: Bedömningen om förseningen är gjord i utredningen efter ansökan
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2026-02-28
    Och utredning u1 som gäller s1 (vuxenutredning) där utredningens inledande är 2026-03-01
    Och händelse h1 som gäller u1 (bedömning att beslutet blir väsentligt försenat) där händelsen är 2026-05-20
    När läget prövas 2026-05-28
    Så är fl.underratta-om-forsening kommande

  Scenario: Ärendet var avgjort innan den enskilde begärde avgörande, fast beslutet inte säger vilken ansökan det gäller
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-09-01
    Och beslut b1 (SoL, hemtjänst, tjänsteman) där beslutet är 2025-11-03
    Och begäran q1 som gäller s1 (begäran om avgörande) där begärans ankomst är 2026-04-07
    När läget prövas 2026-05-20
    Så är fl.sex-manader fullgjord
    Och gäller inte fl.begaran-om-avgorande

  Scenario: Ett äldre beslut i ärendet avgör inte en senare ansökan
    Givet beslut b1 (SoL, hemtjänst, tjänsteman) där beslutet är 2025-06-02
    Och ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-09-01
    Och begäran q1 som gäller s1 (begäran om avgörande) där begärans ankomst är 2026-04-07
    När läget prövas 2026-05-20
    Så är fl.begaran-om-avgorande försenad med sista dag 2026-05-05, 15 dagar för sent

  Scenario: Ansökan återkallades efter begäran om avgörande
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-08-01 och återkallelsen av ansökan är 2026-03-10
    Och begäran r1 som gäller s1 (begäran om avgörande) där begärans ankomst är 2026-03-02
    När läget prövas 2026-04-10
    Så är fl.begaran-om-avgorande förfallen
    Och har fl.begaran-om-avgorande bortfallsdag 2026-03-10

  Scenario: Ett beslut från tiden före föreläggandet avgör inte ärendet
    Givet beslut b0 (SoL, hemtjänst, tjänsteman) där beslutet är 2025-03-03
    Och ansökan s1 (insats enligt SoL) där ansökans ankomst är 2025-08-01
    Och dom j1 som gäller s1 (SoL, förelägger nämnden att avgöra) där domen är 2026-05-12 och den dag domstolen har satt är 2026-06-02
    När läget prövas 2026-06-03
    Så är fl.forelagt-avgorande försenad med sista dag 2026-06-02, 1 dag för sent

  Scenario: Begäran om avgörande av en ansökan som redan var återkallad
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2025-03-01 och återkallelsen av ansökan är 2025-05-01
    Och begäran r1 som gäller a1 (begäran om avgörande) där begärans ankomst är 2025-09-10
    När läget prövas 2025-12-15
    Så gäller inte fl.begaran-om-avgorande

  Scenario: Föreläggandet gäller inte längre
    Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2025-03-01
    Och dom d1 som gäller a1 (SoL, förelägger nämnden att avgöra) där domen är 2026-03-02, den dag domstolen har satt är 2026-04-01 och domens upphörande är 2026-05-04
    När läget prövas 2026-06-01
    Så är fl.forelagt-avgorande förfallen med sista dag 2026-04-01, 33 dagar för sent
