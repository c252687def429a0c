# language: sv
Egenskap: Överklagande

  # --- Enskildas tid att överklaga nämndens beslut ---

  Scenario: Tre veckor slutar på första maj och flyttas över helgen till måndagen
    Givet beslut b1 (SoL, hemtjänst, tjänsteman) där beslutet är 2026-04-07 och delgivningen av beslutet är 2026-04-10
    När läget prövas 2026-04-20
    Så är fl.overklagande-enskild kommande med sista dag 2026-05-04
    Och har fl.overklagande-enskild lagens dag 2026-05-01
    Och vilar fl.overklagande-enskild på FL (2017:900) 44 §

  Scenario: Ett överklagande som kommer in på sista dagen är i tid
    Givet beslut b1 (SoL, hemtjänst, tjänsteman) där beslutet är 2026-04-07 och delgivningen av beslutet är 2026-04-10
    Och överklagande o1 som gäller b1 (enskild) där överklagandets ankomst är 2026-05-04
    När läget prövas 2026-05-05
    Så är fl.overklagande-enskild fullgjord med sista dag 2026-05-04

  Scenario: Dagen efter sista dagen är rätten att överklaga förlorad
    Givet beslut b1 (SoL, hemtjänst, tjänsteman) där beslutet är 2026-04-07 och delgivningen av beslutet är 2026-04-10
    Och överklagande o1 som gäller b1 (enskild) där överklagandets ankomst är 2026-05-05
    När läget prövas 2026-05-05
    Så är fl.overklagande-enskild inträdd med sista dag 2026-05-04

  Scenario: Före den 1 juli 2018 gällde 1986 års förvaltningslag
    Givet beslut b1 (SoL, boendestöd, tjänsteman) där beslutet är 2018-03-01 och delgivningen av beslutet är 2018-03-05
    När läget prövas 2018-03-20
    Så är fl.overklagande-enskild kommande med sista dag 2018-03-26
    Och vilar fl.overklagande-enskild på FL (1986:223) 23 §

  Scenario: Ett beslut som bara kan laglighetsprövas överklagas inte enligt förvaltningslagen
    Givet beslut b1 (SoL, paragraf 12:2, annat ekonomiskt bistånd, tjänsteman) där beslutet är 2026-04-07 och delgivningen av beslutet är 2026-04-10
    När läget prövas 2026-04-20
    Så gäller inte fl.overklagande-enskild

  # --- Det allmännas tid ---

  Scenario: Kommunen räknar från beslutets dag, och midsommarafton flyttar slutet till måndagen
    Givet beslut b1 (SoL, annan myndighet) där beslutet är 2026-05-29 och delgivningen av beslutet är 2026-06-03
    När läget prövas 2026-06-10
    Så är fl.overklagande-allmanna kommande med sista dag 2026-06-22
    Och har fl.overklagande-allmanna lagens dag 2026-06-19
    Och gäller inte fl.overklagande-enskild

  Scenario: Ett för sent överklagande av kommunen
    Givet beslut b1 (SoL, annan myndighet) där beslutet är 2026-05-29
    Och överklagande o1 som gäller b1 (part som företräder det allmänna) där överklagandets ankomst är 2026-06-23
    När läget prövas 2026-06-30
    Så är fl.overklagande-allmanna inträdd med sista dag 2026-06-22
    Och gäller inte fl.overlamna-overklagande

  Scenario: Före förvaltningslagens reform
    Givet beslut b1 (SoL, annan myndighet) där beslutet är 2018-06-04
    Och överklagande o1 som gäller b1 (part som företräder det allmänna) där överklagandets ankomst är 2018-06-25
    När läget prövas 2018-06-30
    Så är fl.overklagande-allmanna fullgjord med sista dag 2018-06-25
    Och vilar fl.overklagande-allmanna på FL (1986:223) 23 §

  Scenario: Nämndens eget beslut är inget som det allmänna överklagar hit
    Givet beslut b1 (SoL, hemtjänst, nämnd) där beslutet är 2026-05-29
    När läget prövas 2026-06-10
    Så gäller inte fl.overklagande-allmanna

  # --- Domar ---

  Scenario: Kommunens tid går från domens dag även när domen delges senare
    Givet dom j1 (LSS, beviljar insats, personlig assistans) där domen är 2026-12-04 och delgivningen av domen är 2026-12-09
    När läget prövas 2026-12-10
    Så är fpl.overklagande-kommunen kommande med sista dag 2026-12-28
    Och har fpl.overklagande-kommunen lagens dag 2026-12-25
    Och är fpl.overklagande-enskild kommande med sista dag 2026-12-30
    Och gäller inte fpl.overklagande-enskild-forhandling

  Scenario: Den enskildes överklagande är inte kommunens
    Givet dom j1 (LSS, annat avgörande, personlig assistans) där domen är 2026-03-02 och delgivningen av domen är 2026-03-04
    Och överklagande o1 som gäller j1 (enskild) där överklagandets ankomst är 2026-03-25
    När läget prövas 2026-03-25
    Så är fpl.overklagande-enskild fullgjord med sista dag 2026-03-25
    Och är fpl.overklagande-kommunen inträdd med sista dag 2026-03-23

  Scenario: En dom före den 1 juli 2013 prövas efter äldre regler
    Givet dom j1 (LSS, beviljar insats, personlig assistans) där domen är 2013-06-28
    När läget prövas 2013-07-10
    Så gäller inte fpl.overklagande-kommunen

  Scenario: Dom vid muntlig förhandling, den enskildes tid går från domens dag
    Givet dom j1 (LVU, vård enligt LVU, meddelad vid muntlig förhandling) där domen är 2026-02-02 och delgivningen av domen är 2026-02-05
    När läget prövas 2026-02-10
    Så är fpl.overklagande-enskild-forhandling kommande med sista dag 2026-02-23
    Och gäller inte fpl.overklagande-enskild

  Scenario: Ett överklagande för sent efter förhandling
    Givet dom j1 (LVU, vård enligt LVU, meddelad vid muntlig förhandling) där domen är 2026-02-02
    Och överklagande o1 som gäller j1 (enskild) där överklagandets ankomst är 2026-02-24
    När läget prövas 2026-02-25
    Så är fpl.overklagande-enskild-forhandling inträdd med sista dag 2026-02-23

  Scenario: Påsken inne i tiden dras inte av (RÅ 1999 not 181)
    Givet dom j1 (SoL, annat avgörande) där domen är 1999-03-12 och delgivningen av domen är 1999-03-16
    Och överklagande o1 som gäller j1 (enskild) där överklagandets ankomst är 1999-04-08
    När läget prövas 1999-04-08
    Så är fpl.overklagande-enskild inträdd med sista dag 1999-04-06

  Scenario: En enda dag för sent (RÅ 2007 not 192)
    Givet dom j1 (SoL, annat avgörande) där domen är 2006-01-18 och delgivningen av domen är 2006-01-23
    Och överklagande o1 som gäller j1 (enskild) där överklagandets ankomst är 2006-02-14
    När läget prövas 2006-02-14
    Så är fpl.overklagande-enskild inträdd med sista dag 2006-02-13

  Scenario: Brevet låg på postterminalen sista dagen (RÅ 2003 not 211)
    Givet dom j1 (SoL, annat avgörande) där domen är 2001-03-21 och delgivningen av domen är 2001-03-30
    Och överklagande o1 som gäller j1 (enskild) där överklagandets ankomst är 2001-04-23
    När läget prövas 2001-04-23
    Så är fpl.overklagande-enskild inträdd med sista dag 2001-04-20

  # --- Överlämnandet ---

  Scenario: Riktvärdet en vecka slutar på julafton; den planerade dagen är arbetsdagen före
    Givet beslut b1 (SoL, hemtjänst, tjänsteman) där beslutet är 2026-12-01
    Och överklagande o1 som gäller b1 (enskild) där överklagandets ankomst är 2026-12-17
    När läget prövas 2026-12-18
    Så är fl.overlamna-overklagande kommande med sista dag 2026-12-24
    Och har fl.overlamna-overklagande styrkan praxis
    Och vilar fl.overlamna-overklagande på FL (2017:900) 46 §

  Scenario: Överlämnat inom en vecka
    Givet överklagande o1 (enskild) där överklagandets ankomst är 2026-02-02 och överlämnandet till domstolen är 2026-02-09
    När läget prövas 2026-03-01
    Så är fl.overlamna-overklagande fullgjord med sista dag 2026-02-09

  Scenario: Överklagandet kom för sent och avvisades
    Givet överklagande o1 (enskild) där överklagandets ankomst är 2026-02-02 och avvisningen av överklagandet är 2026-02-05
    När läget prövas 2026-03-01
    Så är fl.overlamna-overklagande fullgjord

  Scenario: Ett återkallat överklagande behöver inte överlämnas
    Givet överklagande o1 (enskild) där överklagandets ankomst är 2026-02-02 och återkallelsen av överklagandet är 2026-02-04
    När läget prövas 2026-03-01
    Så är fl.overlamna-overklagande förfallen

  Scenario: Tre månader efter att överklagandet kom in (JO 6620-2012, Markaryd)
    Givet granskning g1 (omprövning, nämnd) där granskningen är 2012-06-13
    Och överklagande o1 som gäller g1 (enskild) där överklagandets ankomst är 2012-06-27
    När läget prövas 2012-09-27
    Så är fl.overlamna-overklagande försenad med sista dag 2012-07-04, 85 dagar för sent
    Och vilar fl.overlamna-overklagande på FL (1986:223) 25 §

  Scenario: Drygt två månader hos nämnden (JK 591-07-22, Burlöv)
    Givet beslut b1 (SoL, nämnd) där beslutet är 2006-10-02
    Och överklagande o1 som gäller b1 (enskild) där överklagandets ankomst är 2006-10-19 och överlämnandet till domstolen är 2006-12-19
    När läget prövas 2007-01-15
    Så är fl.overlamna-overklagande fullgjord för sent med sista dag 2006-10-26, 54 dagar för sent

  Scenario: Sex veckor i stället för en, med antagna dagar (Oxelösund 2018)
    Givet tvångsåtgärd t1 (umgängesbegränsning, nämnd) där åtgärdsbeslutet är 2018-01-22
    Och överklagande o1 som gäller t1 (enskild) där överklagandets ankomst är 2018-02-05 och överlämnandet till domstolen är 2018-03-19
    När läget prövas 2018-04-01
    Så är fl.overlamna-overklagande fullgjord för sent med sista dag 2018-02-12, 35 dagar för sent

  Scenario: Ett överklagande av en dom lämnar domstolen själv över
    Givet dom j1 (LSS, annat avgörande) där domen är 2026-03-02
    Och överklagande o1 som gäller j1 (enskild) där överklagandets ankomst är 2026-03-16
    När läget prövas 2026-03-30
    Så gäller inte fl.overlamna-overklagande

  # --- Underrättelse om beslutet ---

  Scenario: Parten ska underrättas så snart som möjligt, utan lagens tal
    Givet beslut b1 (SoL, hemtjänst, tjänsteman) där beslutet är 2026-06-05
    När läget prövas 2026-06-08
    Så är fl.underratta-om-beslut kommande
    Och har fl.underratta-om-beslut ingen sista dag
    Och vilar fl.underratta-om-beslut på FL (2017:900) 33 §

  Scenario: Delgivningen fullgör underrättelsen
    Givet beslut b1 (SoL, hemtjänst, tjänsteman) där beslutet är 2026-06-05 och delgivningen av beslutet är 2026-06-10
    När läget prövas 2026-06-15
    Så är fl.underratta-om-beslut fullgjord

  Scenario: Före den 1 juli 2018
    Givet beslut b1 (SoL, hemtjänst, tjänsteman) där beslutet är 2015-06-05
    När läget prövas 2015-06-08
    Så vilar fl.underratta-om-beslut på FL (1986:223) 21 §

  Scenario: En annan myndighets beslut underrättar nämnden inte om
    Givet beslut b1 (SoL, annan myndighet) där beslutet är 2026-06-05
    När läget prövas 2026-06-08
    Så gäller inte fl.underratta-om-beslut

  Scenario: Kommunens överklagandetid före och efter den nya förvaltningslagen
    Givet beslut b1 (annan lag, annan myndighet) där beslutet är 2018-06-05
    Och beslut b2 (annan lag, annan myndighet) där beslutet är 2018-07-02
    När läget prövas 2018-07-05
    Så är fl.overklagande-allmanna för b1 inträdd med sista dag 2018-06-26
    Och vilar fl.overklagande-allmanna för b1 på FL (1986:223) 23 §
    Och är fl.overklagande-allmanna för b2 kommande med sista dag 2018-07-23
    Och vilar fl.overklagande-allmanna för b2 på FL (2017:900) 44 §

  Scenario: Kommunen överklagar domen på måndagen efter midsommar, den flyttade sista dagen
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2026-05-29
    Och överklagande o1 som gäller d1 (part som företräder det allmänna) där överklagandets ankomst är 2026-06-22
    När läget prövas 2026-06-23
    Så är fpl.overklagande-kommunen fullgjord med sista dag 2026-06-22

  Scenario: Den enskilde överklagar domen från förhandlingen på måndagen efter första maj
    Givet dom d1 (SoL, avslår överklagandet, hemtjänst, meddelad vid muntlig förhandling) där domen är 2026-04-10
    Och överklagande o1 som gäller d1 (enskild) där överklagandets ankomst är 2026-05-04
    När läget prövas 2026-05-05
    Så är fpl.overklagande-enskild-forhandling fullgjord med sista dag 2026-05-04

  # --- Överklagat i förtid, andra slags mål och andra beslutsfattare ---

  Scenario: Den som överklagar innan beslutet har delgetts är i tid
    Givet beslut b1 (SoL, hemtjänst, tjänsteman) där beslutet är 2026-03-02 och delgivningen av beslutet är 2026-03-06
    Och överklagande o1 som gäller b1 (enskild) där överklagandets ankomst är 2026-03-04
    När läget prövas 2026-04-20
    Så är fl.overklagande-enskild fullgjord med sista dag 2026-03-27

  Scenario: Den som överklagar innan domen har delgetts är i tid
    Givet dom j1 (SoL, avslår överklagandet) där domen är 2026-03-02 och delgivningen av domen är 2026-03-06
    Och överklagande o1 som gäller j1 (enskild) där överklagandets ankomst är 2026-03-04
    När läget prövas 2026-04-20
    Så är fpl.overklagande-enskild fullgjord med sista dag 2026-03-27

  Scenariomall: Domar som inte överklagas enligt förvaltningsprocesslagen
    Givet dom j1 (<lag>, <domslut>) där domen är 2026-03-02 och delgivningen av domen är 2026-03-06
    Och dom j2 (<lag>, <domslut>, meddelad vid muntlig förhandling) där domen är 2026-03-02
    När läget prövas 2026-03-10
    Så gäller inte fpl.overklagande-kommunen
    Och gäller inte fpl.overklagande-enskild
    Och gäller inte fpl.overklagande-enskild-forhandling

    Exempel:
      | lag       | domslut                        |
      | annan lag | ungdomstjänst                  |
      | annan lag | ungdomsvård                    |
      | FB        | umgängesstöd                   |
      | FB        | annat avgörande                |
      | SoL       | förelägger nämnden att avgöra  |

  Scenario: En begäran om laglighetsprövning lämnar nämnden inte över
    Givet beslut b1 (SoL, paragraf 12:2, annat ekonomiskt bistånd, tjänsteman) där beslutet är 2026-04-07
    Och överklagande o1 som gäller b1 (enskild) där överklagandets ankomst är 2026-04-20
    När läget prövas 2026-05-20
    Så gäller inte fl.overlamna-overklagande

  Scenario: Ett överklagande av en annan myndighets beslut lämnar nämnden inte över
    Givet beslut b1 (SoL, annan myndighet) där beslutet är 2026-04-07
    Och överklagande o1 som gäller b1 (enskild) där överklagandets ankomst är 2026-04-20
    När läget prövas 2026-05-20
    Så gäller inte fl.overlamna-overklagande

  Scenario: Ett beslut av en ledamot överklagas och parten underrättas som om andra
    Givet beslut b1 (SoL, hemtjänst, ledamot) där beslutet är 2026-04-07 och delgivningen av beslutet är 2026-04-10
    När läget prövas 2026-04-20
    Så är fl.overklagande-enskild kommande med sista dag 2026-05-04
    Och är fl.underratta-om-beslut fullgjord

  Scenario: Den som har överklagat har fått veta beslutet
    Givet beslut b1 (SoL, hemtjänst, tjänsteman) där beslutet är 2026-04-07
    Och överklagande o1 som gäller b1 (enskild) där överklagandets ankomst är 2026-04-20
    När läget prövas 2026-05-20
    Så är fl.underratta-om-beslut fullgjord

  Scenario: Det finns ett överklagande men ingen delgivning
    Givet beslut b1 (SoL, hemtjänst, tjänsteman) där beslutet är 2026-10-01
    Och överklagande o1 som gäller b1 (enskild) där överklagandets ankomst är 2026-11-20
    Och dom d1 (SoL, avslår överklagandet) där domen är 2026-09-01
    Och överklagande o2 som gäller d1 (enskild) där överklagandets ankomst är 2026-10-20
    Och beslut b2 (SoL, boendestöd, tjänsteman) där beslutet är 2026-10-01
    När läget prövas 2026-12-10
    Så är fl.overklagande-enskild för b1 oklar
    Och är fpl.overklagande-enskild för d1 oklar
    Och gäller inte fl.overklagande-enskild för b2

  Scenario: Överklagandet av beslutet är inget överklagande av domen
    Givet beslut b1 (SoL, hemtjänst, tjänsteman) där beslutet är 2026-01-10 och delgivningen av beslutet är 2026-01-12
    Och överklagande o1 som gäller b1 (enskild) där överklagandets ankomst är 2026-01-20
    Och dom d1 som gäller b1 (SoL, avslår överklagandet) där domen är 2026-06-01 och delgivningen av domen är 2026-06-03
    När läget prövas 2026-07-10
    Så är fl.overklagande-enskild fullgjord med sista dag 2026-02-02
    Och är fpl.overklagande-enskild inträdd med sista dag 2026-06-24

  Scenario: Rätten har prövat överklagandet, alltså har det lämnats över
    Givet beslut b1 (SoL, inte gynnande, hemtjänst, tjänsteman) där beslutet är 2026-01-12
    Och överklagande o1 som gäller b1 (enskild) där överklagandets ankomst är 2026-01-20
    Och dom d1 som gäller b1 (SoL, avslår överklagandet) där domen är 2026-05-11
    När läget prövas 2026-05-10
    Så är fl.overlamna-overklagande försenad med sista dag 2026-01-27, 103 dagar för sent
    När läget prövas 2026-06-01
    Så är fl.overlamna-overklagande förfallen

  Scenario: En dom om vård säger inget om det som har överklagats
    Givet beslut b1 (SoL, inte gynnande, hemtjänst, tjänsteman) där beslutet är 2026-01-12
    Och överklagande o1 som gäller b1 (enskild) där överklagandets ankomst är 2026-01-20
    Och dom d1 (LVU, vård enligt LVU) där domen är 2026-05-11
    När läget prövas 2026-06-01
    Så är fl.overlamna-overklagande försenad med sista dag 2026-01-27

  Scenario: Ett beslut som har fått laga kraft har parten fått del av
    Givet beslut b1 (SoL, hemtjänst, tjänsteman) där beslutet är 2026-01-12
    När läget prövas 2026-03-01
    Så är fl.underratta-om-beslut för b1 kommande
    Givet beslut b2 (SoL, hemtjänst, tjänsteman) där beslutet är 2026-01-12 och beslutets laga kraft är 2026-02-10
    När läget prövas 2026-03-01
    Så är fl.underratta-om-beslut för b2 fullgjord
