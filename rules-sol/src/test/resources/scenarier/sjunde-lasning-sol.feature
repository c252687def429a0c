# language: sv
Egenskap: Det den sjunde läsningen fann (SoL)

  # 22 kap. 2 och 4 §§: hemmet är utrett när den utredning som gäller placeringen är avslutad
  Scenario: Hemutredningen antecknas som en egen utredning
    Givet placering p1 (familjehem, SoL) där placeringsbeslutet är 2026-02-02
    Och utredning u1 som gäller p1 (hemutredning) där utredningens inledande är 2025-11-03 och utredningens avslutande är 2026-01-12
    Och placering p2 (jourhem, SoL) där placeringsbeslutet är 2026-02-02
    Och utredning u2 som gäller p2 (hemutredning) där utredningens inledande är 2025-11-03 och utredningens avslutande är 2026-02-04
    När läget prövas 2026-04-01
    Så är sol.hemmet-utrett fullgjord med sista dag 2026-02-02
    Och är sol.jourhemmet-utrett fullgjord för sent med sista dag 2026-02-02, 2 dagar för sent

  Scenario: En hemutredning som pågår när beslutet fattas räcker inte
    Givet placering p1 (familjehem, SoL) där placeringsbeslutet är 2026-02-02
    Och utredning u1 som gäller p1 (hemutredning) där utredningens inledande är 2025-11-03
    När läget prövas 2026-02-03
    Så är sol.hemmet-utrett försenad med sista dag 2026-02-02

  Scenario: Utredningen av ett annat hem räknas inte
    Givet placering p1 (familjehem, SoL) där placeringsbeslutet är 2025-02-03, hemutredningen är 2025-01-13 och placeringens upphörande är 2026-02-02
    Och utredning u1 som gäller p1 (hemutredning) där utredningens inledande är 2024-11-04 och utredningens avslutande är 2025-01-13
    Och placering p2 (familjehem, SoL) där placeringsbeslutet är 2026-02-02
    När läget prövas 2026-04-01
    Så är sol.hemmet-utrett för p2 försenad med sista dag 2026-02-02

  # 22 kap. 16 §: när barnet har lämnat hemmet finns inget att förbjuda
  Scenario: Barnet flyttade hem innan frågan togs upp
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2024-09-02 och placeringens upphörande är 2026-03-20
    Och begäran b1 (begäran att vården upphör) där begärans ankomst är 2026-03-02
    När läget prövas 2026-03-19
    Så är sol.overvagande-flyttningsforbud kommande
    När läget prövas 2026-06-01
    Så har sol.overvagande-flyttningsforbud bortfallsdag 2026-03-20

  Scenario: Vårdnaden har flyttats över till familjehemmet
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2024-09-02
    Och begäran b1 (begäran att vården upphör) där begärans ankomst är 2026-03-02
    Och händelse h1 (att vårdnaden flyttades över) där händelsen är 2026-04-10
    När läget prövas 2026-06-01
    Så har sol.overvagande-flyttningsforbud bortfallsdag 2026-04-10

  Scenario: Barnet omhändertogs för tillfällig vård
    Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2024-09-02
    Och begäran b1 (begäran att vården upphör) där begärans ankomst är 2026-03-02
    Och tvångsåtgärd t1 (omedelbart omhändertagande för tillfällig vård, nämnd) där åtgärdsbeslutet är 2026-03-05
    När läget prövas 2026-06-01
    Så har sol.overvagande-flyttningsforbud bortfallsdag 2026-03-05

  # 27 kap. 5 §: den som har bedömt att missförhållandet inte är allvarligt har utrett det
  Scenario: Missförhållandet bedömdes inte vara allvarligt
    Givet missförhållande m1 (SoL) där rapporten om missförhållandet är 2026-03-02 och bedömningen att missförhållandet inte är allvarligt är 2026-03-02
    Och missförhållande m2 (SoL, hos privat utförare) där rapporten om missförhållandet är 2026-03-02 och bedömningen att missförhållandet inte är allvarligt är 2026-03-02
    När läget prövas 2026-06-01
    Så är sol.lex-sarah-utredning fullgjord
    Och är sol.lex-sarah-utredning-utforare fullgjord

  # 22 kap. 2 §: vad en hemutredning utan koppling gäller
  Scenario: Hemutredningen gäller den enda placeringen
    Givet placering p1 (familjehem, SoL) där placeringsbeslutet är 2026-02-02
    Och utredning u1 (hemutredning) där utredningens inledande är 2025-11-03 och utredningens avslutande är 2026-01-12
    När läget prövas 2026-04-01
    Så följer slutsats.hemutredning-for-den-enda av u1: gäller p1
    Och är sol.hemmet-utrett fullgjord med sista dag 2026-02-02

  Scenario: Två placeringar kan hemutredningen gälla
    Givet placering p1 (familjehem, SoL) där placeringsbeslutet är 2025-02-03 och placeringens upphörande är 2026-02-02
    Och placering p2 (familjehem, SoL) där placeringsbeslutet är 2026-02-02
    Och utredning u1 (hemutredning) där utredningens inledande är 2025-11-03 och utredningens avslutande är 2026-01-12
    När läget prövas 2026-04-01
    Så följer inte slutsats.hemutredning-for-den-enda

  Scenario: En barnutredning gäller inte placeringen
    Givet placering p1 (familjehem, SoL) där placeringsbeslutet är 2026-02-02
    Och utredning u1 (barnutredning) där utredningens inledande är 2025-11-03 och utredningens avslutande är 2026-01-12
    När läget prövas 2026-04-01
    Så följer inte slutsats.hemutredning-for-den-enda

  Scenario: Det som är sagt om vad hemutredningen gäller går före
    Givet placering p1 (familjehem, SoL) där placeringsbeslutet är 2025-07-07
    Och utredning u1 som gäller p1 (hemutredning) där utredningens inledande är 2025-03-03 och utredningens avslutande är 2025-06-30
    När läget prövas 2026-04-01
    Så går u1 före slutsats.hemutredning-for-den-enda
    Och är sol.hemmet-utrett fullgjord med sista dag 2025-07-07

  # KL 8 kap. 12 §: tillkännagivandet hör till det sammanträde vars protokoll justerades
  Scenario: Tillkännagivandet är kopplat till justeringen
    Givet händelse h1 (nämndens sammanträde) där händelsen är 2026-02-10
    Och händelse h2 som gäller h1 (justering av protokollet) där händelsen är 2026-02-19
    Och händelse h3 som gäller h2 (tillkännagivande på anslagstavlan) där händelsen är 2026-02-20
    När läget prövas 2026-03-20
    Så följer slutsats.tillkannagivande-genom-justeringen av h3: gäller h1
    Och är kl.tillkannage-justering fullgjord med sista dag 2026-02-21

  Scenario: Tillkännagivandet är kopplat till sammanträdet
    Givet händelse h1 (nämndens sammanträde) där händelsen är 2017-11-07
    Och händelse h2 som gäller h1 (justering av protokollet) där händelsen är 2017-11-16
    Och händelse h3 som gäller h1 (tillkännagivande på anslagstavlan) där händelsen är 2017-11-17
    När läget prövas 2017-12-20
    Så följer inte slutsats.tillkannagivande-genom-justeringen
    Och är kl.tillkannage-justering fullgjord

  Scenario: Justeringen säger inte vilket sammanträde den gäller
    Givet händelse h1 (justering av protokollet) där händelsen är 2026-02-19
    Och händelse h2 som gäller h1 (tillkännagivande på anslagstavlan) där händelsen är 2026-02-20
    När läget prövas 2026-03-20
    Så följer inte slutsats.tillkannagivande-genom-justeringen
    Och är kl.tillkannage-justering-utan-sammantrade fullgjord
