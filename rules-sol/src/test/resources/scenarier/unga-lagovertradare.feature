# language: sv
Egenskap: Unga lagöverträdare

  Scenario: Två månader slutar på midsommardagen, visas utan flytt
    Givet dom j1 (annan lag, ungdomstjänst) där domen är 2026-03-30 och domens laga kraft är 2026-04-20
    När läget prövas 2026-06-01
    Så är sol.ungdomstjanst kommande med sista dag 2026-06-20
    Och har sol.ungdomstjanst flyttad dag 2026-06-22
    Och vilar sol.ungdomstjanst på SoL (2025:400) 18 kap. 8 §

  Scenario: Påbörjad i tid
    Givet dom j1 (annan lag, ungdomstjänst) där domen är 2026-03-30 och domens laga kraft är 2026-04-20
    Och verkställighet v1 som gäller j1 där verkställigheten är 2026-06-15
    När läget prövas 2026-07-01
    Så är sol.ungdomstjanst fullgjord

  Scenario: Påbörjad för sent under 2001 års lag
    Givet dom j1 (annan lag, ungdomstjänst) där domen är 2019-03-01 och domens laga kraft är 2019-03-22
    Och verkställighet v1 som gäller j1 där verkställigheten är 2019-05-24
    När läget prövas 2019-07-01
    Så är sol.ungdomstjanst fullgjord för sent med sista dag 2019-05-22, 2 dagar för sent
    Och vilar sol.ungdomstjanst på SoL (2001:453) 5 kap. 1 b §

  Scenario: Före juli 2015 fanns inget tal
    Givet dom j1 (annan lag, ungdomstjänst) där domen är 2014-03-03 och domens laga kraft är 2014-03-24
    När läget prövas 2014-07-01
    Så är sol.ungdomstjanst kommande
    Och har sol.ungdomstjanst ingen sista dag

  Scenario: Ungdomsvård har ingen tvåmånadersfrist
    Givet dom j1 (annan lag, ungdomsvård) där domen är 2026-03-30 och domens laga kraft är 2026-04-20
    När läget prövas 2026-07-01
    Så gäller inte sol.ungdomstjanst

  Scenario: Misskötsamheten har konstaterats
    Givet händelse h1 (misskötsamhet av ungdomspåföljd) där händelsen är 2026-09-09
    När läget prövas 2026-09-20
    Så är sol.underratta-aklagare kommande
    Och har sol.underratta-aklagare ingen sista dag

  Scenario: Åklagaren underrättad före 2025
    Givet händelse h1 (misskötsamhet av ungdomspåföljd) där händelsen är 2024-09-09
    Och händelse h2 som gäller h1 (underrättelse till åklagaren) där händelsen är 2024-09-10
    När läget prövas 2024-09-20
    Så är sol.underratta-aklagare fullgjord
    Och vilar sol.underratta-aklagare på SoL (2001:453) 12 kap. 8 §

  Scenario: En skyddsbedömning angår inte åklagaren
    Givet händelse h1 (skyddsbedömning) där händelsen är 2026-09-09
    När läget prövas 2026-09-20
    Så gäller inte sol.underratta-aklagare

  Scenario: Yttrandet begärt till en bestämd dag
    Givet begäran r1 (begäran om yttrande till åklagare) där begärans ankomst är 2026-02-02 och den dag som angetts i begäran är 2026-02-20
    När läget prövas 2026-02-23
    Så är lul.yttrande försenad med sista dag 2026-02-20, 3 dagar för sent

  Scenario: Yttrandet lämnat i tid
    Givet begäran r1 (begäran om yttrande till åklagare) där begärans ankomst är 2026-02-02, den dag som angetts i begäran är 2026-02-20 och svaret är 2026-02-18
    När läget prövas 2026-02-23
    Så är lul.yttrande fullgjord
    Och gäller inte sol.medling

  Scenario: En begäran om yttrande som återkallas är inte besvarad
    Givet begäran r1 (begäran om yttrande till åklagare) där begärans ankomst är 2026-02-02, den dag som angetts i begäran är 2026-02-20 och återkallelsen av begäran är 2026-02-10
    När läget prövas 2026-02-12
    Så är lul.yttrande förfallen med sista dag 2026-02-20
    Och har lul.yttrande bortfallsdag 2026-02-10

  Scenario: Medling begärd
    Givet begäran r1 (begäran om medling) där begärans ankomst är 2026-02-02
    När läget prövas 2026-03-02
    Så är sol.medling kommande
    Och har sol.medling ingen sista dag
    Och gäller inte lul.yttrande

  Scenario: Medlingen genomförd
    Givet begäran r1 (begäran om medling) där begärans ankomst är 2026-02-02 och svaret är 2026-02-25
    När läget prövas 2026-03-02
    Så är sol.medling fullgjord

  Scenario: Misskötsamhet som konstateras den dag den nya lagen började gälla
    Givet händelse h1 (misskötsamhet av ungdomspåföljd) där händelsen är 2025-07-01
    När läget prövas 2025-07-01
    Så är sol.underratta-aklagare kommande
    Och vilar sol.underratta-aklagare på SoL (2025:400) 15 kap. 5 §

  Scenario: Yttrandet lämnas två dagar efter den dag åklagaren angett
    Givet begäran r1 (begäran om yttrande till åklagare) där begärans ankomst är 2026-02-02, den dag som angetts i begäran är 2026-02-20 och svaret är 2026-02-22
    När läget prövas 2026-02-20
    Så är lul.yttrande kommande med sista dag 2026-02-20
    När läget prövas 2026-02-23
    Så är lul.yttrande fullgjord för sent med sista dag 2026-02-20, 2 dagar för sent

  Scenario: Särskilda skäl mot att påbörja ungdomstjänsten, och en ändrad dom
    Givet dom j1 (annan lag, ungdomstjänst) där domen är 2026-03-30 och domens laga kraft är 2026-04-20
    Och förlängning x1 som gäller j1 där beslutet om förlängning är 2026-06-10 och förlängningens slutdag är 2026-08-31
    Och dom j2 (annan lag, ungdomstjänst) där domen är 2026-03-30, domens laga kraft är 2026-04-20 och domens upphörande är 2026-05-20
    När läget prövas 2026-07-01
    Så är sol.ungdomstjanst för j1 kommande med sista dag 2026-08-31
    Och har sol.ungdomstjanst för j2 bortfallsdag 2026-05-20

  Scenario: Begäran om medling återkallas
    Givet begäran r1 (begäran om medling) där begärans ankomst är 2026-02-02 och återkallelsen av begäran är 2026-02-10
    När läget prövas 2026-03-02
    Så har sol.medling bortfallsdag 2026-02-10

  Scenario: Åklagaren medger längre tid för yttrandet
    Givet begäran r1 (begäran om yttrande till åklagare) där begärans ankomst är 2026-02-02 och den dag som angetts i begäran är 2026-02-20
    Och förlängning x1 som gäller r1 där beslutet om förlängning är 2026-02-18 och förlängningens slutdag är 2026-03-06
    När läget prövas 2026-02-25
    Så är lul.yttrande kommande med sista dag 2026-03-06
    När läget prövas 2026-03-09
    Så är lul.yttrande försenad med sista dag 2026-03-06

  Scenario: Den längre tiden för yttrandet bevakas
    Givet begäran r1 (begäran om yttrande till åklagare) där begärans ankomst är 2026-02-02 och den dag som angetts i begäran är 2026-02-20
    Och förlängning x1 som gäller r1 där beslutet om förlängning är 2026-02-18 och förlängningens slutdag är 2026-03-06
    När läget prövas 2026-03-09
    Så är lul.yttrande försenad med sista dag 2026-03-06, 3 dagar för sent

  Scenario: Åklagarens begäran saknar dag
    Givet begäran r1 (begäran om yttrande till åklagare) där begärans ankomst är 2026-02-02
    Och begäran r2 (begäran om yttrande till åklagare) där begärans ankomst är 2026-02-02 och svaret är 2026-02-16
    Och begäran r3 (begäran om yttrande till åklagare) där begärans ankomst är 2026-02-02 och den dag som angetts i begäran är 2026-02-20
    När läget prövas 2026-02-17
    Så är lul.yttrande-utan-dag för r1 kommande
    Och har lul.yttrande-utan-dag för r1 ingen sista dag
    Och är lul.yttrande-utan-dag för r2 fullgjord
    Och gäller inte lul.yttrande-utan-dag för r3
    Och gäller inte lul.yttrande för r1
