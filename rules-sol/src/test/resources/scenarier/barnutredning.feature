# language: sv
Egenskap: Utredning av ett barns behov av skydd eller stöd

  Scenario: JO 6448-2009 Knivsta, fyra månader från inledandet
    Givet utredning u1 (barnutredning) där utredningens inledande är 2009-04-27 och utredningens avslutande är 2009-09-09
    När läget prövas 2009-11-17
    Så är sol.barnutredning fullgjord för sent med sista dag 2009-08-27, 13 dagar för sent
    Och vilar sol.barnutredning på SoL (2001:453) 11 kap. 2 § 2 st.

  Scenario: Knivsta om utredningen inte är färdig förrän den är sammanställd
    Givet utredning u1 (barnutredning) där utredningens inledande är 2009-04-27
    När läget prövas 2009-11-17
    Så är sol.barnutredning försenad med sista dag 2009-08-27, 82 dagar för sent

  Scenario: Inledd den 31 mars 2014, som IVO räknade
    Givet utredning u1 (barnutredning) där utredningens inledande är 2014-03-31 och utredningens avslutande är 2014-07-31
    När läget prövas 2014-12-01
    Så är sol.barnutredning fullgjord med sista dag 2014-07-31

  Scenario: Månaden saknar dagen, då gäller dess sista dag
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-10-31
    Och utredning u2 (barnutredning, sak syskonet) där utredningens inledande är 2027-10-31
    När läget prövas 2027-11-01
    Så är sol.barnutredning för u1 försenad med sista dag 2026-02-28
    Och är sol.barnutredning för u2 kommande med sista dag 2028-02-29

  Scenario: Över lagbytet är tiden densamma
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-03-01
    När läget prövas 2025-06-30
    Så är sol.barnutredning kommande med sista dag 2025-07-01
    Och vilar sol.barnutredning på SoL (2001:453) 11 kap. 2 § 2 st.

  Scenario: Den nya lagens lagrum när sista dagen ligger efter lagbytet
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-03-01
    När läget prövas 2025-08-01
    Så är sol.barnutredning försenad med sista dag 2025-07-01
    Och vilar sol.barnutredning på SoL (2025:400) 20 kap. 3 §

  Scenario: Sista dagen före lagbytet
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-02-28
    När läget prövas 2025-08-01
    Så är sol.barnutredning försenad med sista dag 2025-06-28
    Och vilar sol.barnutredning på SoL (2001:453) 11 kap. 2 § 2 st.

  Scenario: Förlängd före utgången till en bestämd dag
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-01-12
    Och förlängning x1 som gäller u1 där beslutet om förlängning är 2026-05-08 och förlängningens slutdag är 2026-06-30
    När läget prövas 2026-05-20
    Så är sol.barnutredning förfallen med sista dag 2026-05-12
    Och är sol.barnutredning-forlangd kommande med sista dag 2026-06-30
    Och vilar sol.barnutredning-forlangd på SoL (2025:400) 20 kap. 3 §

  Scenario: Fram till ett för sent förlängningsbeslut är utredningen försenad
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-01-12
    Och förlängning x1 som gäller u1 där beslutet om förlängning är 2026-05-20 och förlängningens slutdag är 2026-06-30
    När läget prövas 2026-05-19
    Så är sol.barnutredning försenad med sista dag 2026-05-12, 7 dagar för sent
    Och gäller inte sol.barnutredning-forlangd

  Scenario: Efter ett för sent förlängningsbeslut gäller den nya dagen
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-01-12
    Och förlängning x1 som gäller u1 där beslutet om förlängning är 2026-05-20 och förlängningens slutdag är 2026-06-30
    När läget prövas 2026-05-21
    Så är sol.barnutredning förfallen med sista dag 2026-05-12
    Och har sol.barnutredning bortfallsdag 2026-05-20
    Och är sol.barnutredning-forlangd kommande med sista dag 2026-06-30

  Scenario: Förlängd utredning klar i tid, för sent och inte alls
    Givet utredning u1 (barnutredning, sak a) där utredningens inledande är 2025-01-12 och utredningens avslutande är 2025-06-30
    Och förlängning x1 som gäller u1 där beslutet om förlängning är 2025-05-08 och förlängningens slutdag är 2025-06-30
    Och utredning u2 (barnutredning, sak b) där utredningens inledande är 2026-01-12 och utredningens avslutande är 2026-07-02
    Och förlängning x2 som gäller u2 där beslutet om förlängning är 2026-05-08 och förlängningens slutdag är 2026-06-30
    Och utredning u3 (barnutredning, sak c) där utredningens inledande är 2026-01-12
    Och förlängning x3 som gäller u3 där beslutet om förlängning är 2026-05-08 och förlängningens slutdag är 2026-06-30
    När läget prövas 2026-07-10
    Så är sol.barnutredning-forlangd för x1 fullgjord med sista dag 2025-06-30
    Och vilar sol.barnutredning-forlangd för x1 på SoL (2001:453) 11 kap. 2 § 2 st.
    Och är sol.barnutredning-forlangd för x2 fullgjord för sent med sista dag 2026-06-30, 2 dagar för sent
    Och är sol.barnutredning-forlangd för x3 försenad med sista dag 2026-06-30, 10 dagar för sent

  Scenario: En förlängning utan slutdag ändrar inget
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-01-12
    Och förlängning x1 som gäller u1 där beslutet om förlängning är 2026-05-08
    När läget prövas 2026-05-13
    Så är sol.barnutredning oklar
    Och gäller inte sol.barnutredning-forlangd

  Scenario: Förlängd förhandsbedömning är ingen förlängd utredning
    Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
    Och förlängning x1 som gäller a1 där beslutet om förlängning är 2026-03-13 och förlängningens slutdag är 2026-03-27
    När läget prövas 2026-03-20
    Så gäller inte sol.barnutredning-forlangd

  Scenario: Utredningar i samma sak som avlöser varandra räknas från den första
    Givet utredning u1 (barnutredning, sak hemmet) där utredningens inledande är 2015-02-02 och utredningens avslutande är 2015-06-01
    Och utredning u2 (barnutredning, sak hemmet) där utredningens inledande är 2015-06-02 och utredningens avslutande är 2015-10-01
    Och utredning u3 (barnutredning, sak hemmet) där utredningens inledande är 2015-10-02
    När läget prövas 2016-02-10
    Så är sol.barnutredning för u1 fullgjord med sista dag 2015-06-02
    Och är sol.barnutredning för u2 fullgjord för sent med sista dag 2015-06-02, 121 dagar för sent
    Och är sol.barnutredning för u3 försenad med sista dag 2015-06-02

  Scenario: En ny sak, eller samma sak långt senare, får egen tid
    Givet utredning u1 (barnutredning, sak hemmet) där utredningens inledande är 2015-02-02 och utredningens avslutande är 2015-06-01
    Och utredning u2 (barnutredning, sak skolan) där utredningens inledande är 2015-06-02
    Och utredning u3 (barnutredning, sak hemmet) där utredningens inledande är 2015-07-02
    När läget prövas 2015-08-01
    Så är sol.barnutredning för u2 kommande med sista dag 2015-10-02
    Och är sol.barnutredning för u3 kommande med sista dag 2015-11-02

  Scenario: Precis trettio dagar emellan räknas ihop
    Givet utredning u1 (barnutredning, sak hemmet) där utredningens inledande är 2015-02-02 och utredningens avslutande är 2015-06-01
    Och utredning u2 (barnutredning, sak hemmet) där utredningens inledande är 2015-07-01
    När läget prövas 2015-08-01
    Så är sol.barnutredning för u2 försenad med sista dag 2015-06-02

  Scenario: En utredning om en ung har inga fyra månader
    Givet utredning u1 (utredning om ung) där utredningens inledande är 2026-01-12
    När läget prövas 2026-07-01
    Så gäller inte sol.barnutredning
    Och gäller inte sol.information-om-barnutredning

  Scenario: Tiden upphör när barnet fyller arton
    Givet den enskilde p där födelsedagen är 2008-04-01
    Och utredning u1 (barnutredning) där utredningens inledande är 2026-01-12
    När läget prövas 2026-07-01
    Så är sol.barnutredning förfallen med sista dag 2026-05-12
    Och har sol.barnutredning bortfallsdag 2026-04-01

  Scenario: Den som redan fyllt arton omfattas inte
    Givet den enskilde p där födelsedagen är 2008-01-12
    Och utredning u1 (barnutredning) där utredningens inledande är 2026-01-12
    När läget prövas 2026-07-01
    Så gäller inte sol.barnutredning

  Scenario: Information samma dag och dagen efter
    Givet utredning u1 (barnutredning, sak a) där utredningens inledande är 2026-04-14 och informationen om utredningen är 2026-04-14
    Och utredning u2 (barnutredning, sak b) där utredningens inledande är 2025-06-30 och informationen om utredningen är 2025-07-01
    Och utredning u3 (barnutredning, sak c) där utredningens inledande är 2026-04-20
    När läget prövas 2026-04-21
    Så är sol.information-om-barnutredning för u1 fullgjord med sista dag 2026-04-14
    Och vilar sol.information-om-barnutredning för u1 på SoL (2025:400) 20 kap. 4 §
    Och är sol.information-om-barnutredning för u2 fullgjord för sent med sista dag 2025-06-30, 1 dag för sent
    Och vilar sol.information-om-barnutredning för u2 på SoL (2001:453) 11 kap. 2 § 3 st.
    Och är sol.information-om-barnutredning för u3 försenad med sista dag 2026-04-20

  Scenario: Särskilda skäl skjuter upp informationen tills de har upphört
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-04-14
    Och händelse h1 som gäller u1 (särskilda skäl mot att informera) där händelsen är 2026-04-14
    Och händelse h2 som gäller u1 (att skälen upphörde) där händelsen är 2026-04-21
    När läget prövas 2026-04-22
    Så är sol.information-om-barnutredning förfallen
    Och är sol.information-om-barnutredning-efterat försenad med sista dag 2026-04-21

  Scenario: Information när skälen har upphört
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-06-20 och informationen om utredningen är 2025-06-27
    Och händelse h1 som gäller u1 (särskilda skäl mot att informera) där händelsen är 2025-06-20
    Och händelse h2 som gäller u1 (att skälen upphörde) där händelsen är 2025-06-27
    När läget prövas 2025-06-30
    Så är sol.information-om-barnutredning-efterat fullgjord med sista dag 2025-06-27
    Och vilar sol.information-om-barnutredning-efterat på SoL (2001:453) 11 kap. 2 § 3 st.

  Scenario: Skäl som upphört i en annan sak
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-04-14
    Och tvångsåtgärd t1 (flyttningsförbud) där åtgärdsbeslutet är 2026-01-14
    Och händelse h2 som gäller t1 (att skälen upphörde) där händelsen är 2026-04-21
    När läget prövas 2026-04-22
    Så gäller inte sol.information-om-barnutredning-efterat

  Scenario: Information dagen efter att skälen upphörde, vid lagbytet
    Givet utredning u1 (barnutredning) där utredningens inledande är 2025-06-20 och informationen om utredningen är 2025-07-02
    Och händelse h1 som gäller u1 (särskilda skäl mot att informera) där händelsen är 2025-06-20
    Och händelse h2 som gäller u1 (att skälen upphörde) där händelsen är 2025-07-01
    När läget prövas 2025-07-03
    Så är sol.information-om-barnutredning-efterat fullgjord för sent med sista dag 2025-07-01, 1 dag för sent
    Och vilar sol.information-om-barnutredning-efterat på SoL (2025:400) 20 kap. 4 §

  Scenario: En förlängd utredning om den som snart fyller arton löper till födelsedagen
    Givet den enskilde e1 där födelsedagen är 2008-06-01
    Och utredning u1 (barnutredning) där utredningens inledande är 2026-01-10
    Och förlängning f1 som gäller u1 där beslutet om förlängning är 2026-05-05 och förlängningens slutdag är 2026-06-17
    När läget prövas 2026-05-20
    Så är sol.barnutredning-forlangd kommande
    När läget prövas 2026-06-02
    Så är sol.barnutredning-forlangd förfallen

  Scenario: En ny utredning som inleds innan den förra i samma sak har avslutats får ingen ny tid
    Givet utredning u1 (barnutredning, sak hemmet) där utredningens inledande är 2026-01-12 och utredningens avslutande är 2026-05-11
    Och utredning u2 (barnutredning, sak hemmet) där utredningens inledande är 2026-05-08
    När läget prövas 2026-06-01
    Så är sol.barnutredning för u1 fullgjord med sista dag 2026-05-12
    Och är sol.barnutredning för u2 försenad med sista dag 2026-05-12

  Scenario: Den andra kommunen tar över utredningen
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-02-02
    Och händelse h1 som gäller u1 (att den andra kommunen tog över utredningen) där händelsen är 2026-04-15
    Och utredning u2 (barnutredning) där utredningens inledande är 2025-11-03
    Och förlängning x2 som gäller u2 där beslutet om förlängning är 2026-02-20 och förlängningens slutdag är 2026-05-04
    Och händelse h2 som gäller u2 (att den andra kommunen tog över utredningen) där händelsen är 2026-04-15
    När läget prövas 2026-07-01
    Så har sol.barnutredning för u1 bortfallsdag 2026-04-15
    Och har sol.barnutredning-forlangd bortfallsdag 2026-04-15

  Scenario: Skälen mot att informera fanns redan när utredningen inleddes
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-02-02
    Och händelse h1 (särskilda skäl mot att informera) där händelsen är 2026-01-30
    När läget prövas 2026-02-03
    Så gäller inte sol.information-om-barnutredning

  Scenario: Skälen mot att informera gällde en annan utredning
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-02-02
    Och utredning u0 (barnutredning) där utredningens inledande är 2025-03-03 och utredningens avslutande är 2025-05-05
    Och händelse h1 som gäller u0 (särskilda skäl mot att informera) där händelsen är 2025-03-03
    När läget prövas 2026-02-03
    Så är sol.information-om-barnutredning för u1 försenad med sista dag 2026-02-02, 1 dag för sent

  Scenario: Informationen som uteblev när utredningen hade avslutats är missad, inte kvar att lämna
    Givet utredning u1 (barnutredning) där utredningens inledande är 2026-01-12 och utredningens avslutande är 2026-05-04
    När läget prövas 2026-06-01
    Så är sol.information-om-barnutredning förfallen med sista dag 2026-01-12, 112 dagar för sent
