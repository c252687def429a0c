# language: sv
Egenskap: Kommunallagens tider

  Scenario: Tre veckor från anslaget slutar på midsommarafton och flyttas till måndagen
    Givet beslut b1 (SoL, paragraf 12:2, annat ekonomiskt bistånd, nämnd) där beslutet är 2026-05-20
    Och händelse h1 som gäller b1 (tillkännagivande på anslagstavlan) där händelsen är 2026-05-29
    När läget prövas 2026-06-10
    Så är kl.laglighetsprovning kommande med sista dag 2026-06-22
    Och vilar kl.laglighetsprovning på KL (2017:725) 13 kap. 5 §

  Scenario: Tiden har gått ut
    Givet beslut b1 (SoL, paragraf 12:2, annat ekonomiskt bistånd, nämnd) där beslutet är 2026-05-20
    Och händelse h1 som gäller b1 (tillkännagivande på anslagstavlan) där händelsen är 2026-05-29
    När läget prövas 2026-06-23
    Så är kl.laglighetsprovning inträdd

  Scenario: Anslaget före 2018
    Givet beslut b1 (SoL, paragraf 4:2, annat ekonomiskt bistånd, nämnd) där beslutet är 2017-12-11
    Och händelse h1 som gäller b1 (tillkännagivande på anslagstavlan) där händelsen är 2017-12-18
    När läget prövas 2017-12-20
    Så är kl.laglighetsprovning-aldre kommande med sista dag 2018-01-08
    Och vilar kl.laglighetsprovning-aldre på KL (1991:900) 10 kap. 6 §
    Och gäller inte kl.laglighetsprovning

  Scenario: Ett beslut som överklagas med förvaltningsbesvär laglighetsprövas inte
    Givet beslut b1 (SoL, paragraf 12:1, försörjningsstöd, nämnd) där beslutet är 2026-05-20
    Och händelse h1 som gäller b1 (tillkännagivande på anslagstavlan) där händelsen är 2026-05-29
    När läget prövas 2026-06-10
    Så gäller inte kl.laglighetsprovning

  Scenario: Protokollet ska justeras inom fjorton dagar
    Givet händelse s1 (nämndens sammanträde) där händelsen är 2026-06-11
    När läget prövas 2026-06-26
    Så är kl.justera-protokoll försenad med sista dag 2026-06-25, 1 dag för sent
    Och gäller inte kl.tillkannage-justering

  Scenario: Justerat i tid; anslaget ska upp inom två dagar, en lördag
    Givet händelse s1 (nämndens sammanträde) där händelsen är 2026-11-12
    Och händelse j1 som gäller s1 (justering av protokollet) där händelsen är 2026-11-19
    När läget prövas 2026-11-20
    Så är kl.justera-protokoll fullgjord med sista dag 2026-11-26
    Och är kl.tillkannage-justering kommande med sista dag 2026-11-21
    Och har kl.tillkannage-justering flyttad dag 2026-11-23
    Och har kl.tillkannage-justering planerad dag 2026-11-20

  Scenario: Anslaget på andra dagen
    Givet händelse s1 (nämndens sammanträde) där händelsen är 2026-11-09
    Och händelse j1 som gäller s1 (justering av protokollet) där händelsen är 2026-11-16
    Och händelse t1 som gäller s1 (tillkännagivande på anslagstavlan) där händelsen är 2026-11-18
    När läget prövas 2026-11-20
    Så är kl.tillkannage-justering fullgjord

  Scenario: Före 2018 gällde 1991 års lag
    Givet händelse s1 (nämndens sammanträde) där händelsen är 2016-11-10
    Och händelse j1 som gäller s1 (justering av protokollet) där händelsen är 2016-11-21
    När läget prövas 2016-11-22
    Så vilar kl.justera-protokoll på KL (1991:900) 5 kap. 61 §
    Och vilar kl.tillkannage-justering på KL (1991:900) 5 kap. 62 §

  Scenario: Domstolens förhandling är inget sammanträde i nämnden
    Givet händelse s1 (domstolens förhandling) där händelsen är 2026-06-11
    När läget prövas 2026-06-26
    Så gäller inte kl.justera-protokoll

  Scenario: Brådskande ordförandebeslut i juli anmäls i augusti
    Givet beslut b1 (SoL, hemtjänst, ordförande) där beslutet är 2026-07-14
    Och att nämnden sammanträder 2026-08-20
    När läget prövas 2026-08-21
    Så är kl.bradskande-beslut försenad med sista dag 2026-08-20, 1 dag för sent

  Scenario: Ordförandebeslutet anmäldes
    Givet beslut b1 (SoL, hemtjänst, ordförande) där beslutet är 2017-07-14
    Och inlämnad rapport r1 som gäller b1 (anmälan vid nämndens sammanträde) där rapporten är 2017-08-17
    Och att nämnden sammanträder 2017-08-17
    När läget prövas 2017-08-21
    Så är kl.bradskande-beslut fullgjord
    Och vilar kl.bradskande-beslut på KL (1991:900) 6 kap. 36 §

  Scenario: En tjänstemans beslut på delegation anmäls i den ordning nämnden bestämmer
    Givet beslut b1 (SoL, hemtjänst, tjänsteman) där beslutet är 2026-07-14
    Och att nämnden sammanträder 2026-08-20
    När läget prövas 2026-08-21
    Så gäller inte kl.bradskande-beslut

  Scenario: Revisorerna anmäler att en assistansdom inte följs
    Givet begäran r1 (anmälan från revisorerna om åsidosatt dom) där begärans ankomst är 2026-09-07
    När läget prövas 2026-10-07
    Så är kl.revisorernas-anmalan kommande
    Och har kl.revisorernas-anmalan ingen sista dag

  Scenario: Åtgärder vidtagna efter revisorernas anmälan
    Givet begäran r1 (anmälan från revisorerna om åsidosatt dom) där begärans ankomst är 2026-09-07 och svaret är 2026-09-14
    När läget prövas 2026-10-07
    Så är kl.revisorernas-anmalan fullgjord

  Scenario: En begäran från SiS är ingen revisorsanmälan
    Givet begäran r1 (begäran om uppgifter från SiS) där begärans ankomst är 2026-09-07
    När läget prövas 2026-10-07
    Så gäller inte kl.revisorernas-anmalan

  Scenario: Någon begär laglighetsprövning på den flyttade sista dagen
    Givet beslut b1 (SoL, paragraf 12:2, annat ekonomiskt bistånd, nämnd) där beslutet är 2026-05-20
    Och händelse h1 som gäller b1 (tillkännagivande på anslagstavlan) där händelsen är 2026-05-29
    Och överklagande o1 som gäller b1 (enskild) där överklagandets ankomst är 2026-06-22
    När läget prövas 2026-06-23
    Så är kl.laglighetsprovning fullgjord med sista dag 2026-06-22

  Scenario: Protokollet från midsommarveckan justerades en dag för sent
    Givet händelse s1 (nämndens sammanträde) där händelsen är 2026-06-05
    Och händelse j1 som gäller s1 (justering av protokollet) där händelsen är 2026-06-20
    När läget prövas 2026-06-25
    Så är kl.justera-protokoll fullgjord för sent med sista dag 2026-06-19, 1 dag för sent
    Och har kl.justera-protokoll flyttad dag 2026-06-22
    Och vilar kl.justera-protokoll på KL (2017:725) 5 kap. 69 §

  Scenario: Justeringen tillkännages på tredje dagen
    Givet händelse s1 (nämndens sammanträde) där händelsen är 2026-11-09
    Och händelse j1 som gäller s1 (justering av protokollet) där händelsen är 2026-11-16
    Och händelse t1 som gäller s1 (tillkännagivande på anslagstavlan) där händelsen är 2026-11-19
    När läget prövas 2026-11-20
    Så är kl.tillkannage-justering fullgjord för sent med sista dag 2026-11-18, 1 dag för sent
    Och vilar kl.tillkannage-justering på KL (2017:725) 8 kap. 12 §

  Scenario: Justeringen har inte tillkännagetts
    Givet händelse s1 (nämndens sammanträde) där händelsen är 2026-11-09
    Och händelse j1 som gäller s1 (justering av protokollet) där händelsen är 2026-11-16
    När läget prövas 2026-11-19
    Så är kl.tillkannage-justering försenad med sista dag 2026-11-18, 1 dag för sent

  Scenario: Ordförandens beslut anmäldes först vid det andra sammanträdet
    Givet beslut b1 (SoL, hemtjänst, ordförande) där beslutet är 2026-07-14
    Och inlämnad rapport r1 som gäller b1 (anmälan vid nämndens sammanträde) där rapporten är 2026-09-17
    Och att nämnden sammanträder 2026-08-20
    Och att nämnden sammanträder 2026-09-17
    När läget prövas 2026-09-18
    Så är kl.bradskande-beslut fullgjord för sent med sista dag 2026-08-20, 28 dagar för sent
    Och vilar kl.bradskande-beslut på KL (2017:725) 6 kap. 40 §

  Scenario: Anslaget före 2018 överklagas enligt 1991 års lag också efter årsskiftet
    Givet beslut b1 (SoL, paragraf 4:2, annat ekonomiskt bistånd, nämnd) där beslutet är 2017-12-11
    Och händelse h1 som gäller b1 (tillkännagivande på anslagstavlan) där händelsen är 2017-12-18
    Och beslut b2 (SoL, paragraf 4:2, annat ekonomiskt bistånd, nämnd) där beslutet är 2017-12-11
    Och händelse h2 som gäller b2 (tillkännagivande på anslagstavlan) där händelsen är 2017-12-18
    Och överklagande o2 som gäller b2 (enskild) där överklagandets ankomst är 2018-01-08
    När läget prövas 2018-01-09
    Så är kl.laglighetsprovning-aldre för b1 inträdd med sista dag 2018-01-08
    Och vilar kl.laglighetsprovning-aldre för b1 på KL (1991:900) 10 kap. 6 §
    Och är kl.laglighetsprovning-aldre för b2 fullgjord med sista dag 2018-01-08

  Scenario: Beslut från 2017 som tillkännagavs efter årsskiftet följer 2017 års lag
    Givet beslut b1 (SoL, paragraf 4:2, annat ekonomiskt bistånd, nämnd) där beslutet är 2017-12-21
    Och händelse h1 som gäller b1 (tillkännagivande på anslagstavlan) där händelsen är 2018-01-02
    När läget prövas 2018-01-10
    Så är kl.laglighetsprovning kommande med sista dag 2018-01-23
    Och vilar kl.laglighetsprovning på KL (2017:725) 13 kap. 5 §
    Och gäller inte kl.laglighetsprovning-aldre

  Scenario: Justering och tillkännagivande i tid enligt 1991 års lag
    Givet händelse s1 (nämndens sammanträde) där händelsen är 2016-11-10
    Och händelse j1 som gäller s1 (justering av protokollet) där händelsen är 2016-11-24
    Och händelse t1 som gäller s1 (tillkännagivande på anslagstavlan) där händelsen är 2016-11-28
    När läget prövas 2016-11-29
    Så är kl.justera-protokoll fullgjord med sista dag 2016-11-24
    Och är kl.tillkannage-justering fullgjord för sent med sista dag 2016-11-26, 2 dagar för sent

  Scenario: Ett planerat sammanträde är inte hållet
    Givet händelse s1 (nämndens sammanträde) där den planerade dagen är 2026-06-11
    När läget prövas 2026-06-26
    Så gäller inte kl.justera-protokoll

  Scenario: Protokollet justerades, men sammanträdet är inte antecknat
    Givet händelse j1 (justering av protokollet) där händelsen är 2026-11-16
    När läget prövas 2026-11-18
    Så är kl.tillkannage-justering-utan-sammantrade kommande med sista dag 2026-11-18
    Och vilar kl.tillkannage-justering-utan-sammantrade på KL (2017:725) 8 kap. 12 §

  Scenario: Justeringen har inte tillkännagetts och sammanträdet är inte antecknat
    Givet händelse j1 (justering av protokollet) där händelsen är 2026-11-16
    När läget prövas 2026-11-19
    Så är kl.tillkannage-justering-utan-sammantrade försenad med sista dag 2026-11-18, 1 dag för sent

  Scenariomall: Justeringen tillkännagavs, sammanträdet är inte antecknat
    Givet händelse j1 (justering av protokollet) där händelsen är <justerat>
    Och händelse t1 som gäller j1 (tillkännagivande på anslagstavlan) där händelsen är <anslaget>
    När läget prövas 2026-12-01
    Så är kl.tillkannage-justering-utan-sammantrade <läge> med sista dag <sista>
    Och vilar kl.tillkannage-justering-utan-sammantrade på <lagrum>

    Exempel:
      | justerat   | anslaget   | läge               | sista      | lagrum                    |
      | 2026-11-16 | 2026-11-18 | fullgjord          | 2026-11-18 | KL (2017:725) 8 kap. 12 § |
      | 2026-11-16 | 2026-11-19 | fullgjord för sent | 2026-11-18 | KL (2017:725) 8 kap. 12 § |
      | 2016-11-21 | 2016-11-23 | fullgjord          | 2016-11-23 | KL (1991:900) 5 kap. 62 § |

  Scenario: När sammanträdet är antecknat räknas tillkännagivandet därifrån
    Givet händelse s1 (nämndens sammanträde) där händelsen är 2026-11-09
    Och händelse j1 som gäller s1 (justering av protokollet) där händelsen är 2026-11-16
    När läget prövas 2026-11-18
    Så gäller inte kl.tillkannage-justering-utan-sammantrade
    Och är kl.tillkannage-justering kommande med sista dag 2026-11-18

  Scenario: En annan ledamot än ordföranden fattade ett brådskande beslut
    Givet beslut b1 (SoL, hemtjänst, ledamot) där beslutet är 2026-07-14
    Och att nämnden sammanträder 2026-08-20
    När läget prövas 2026-08-21
    Så är kl.bradskande-beslut försenad med sista dag 2026-08-20, 1 dag för sent

  Scenario: Ordföranden beslutade på vanlig delegation
    Givet beslut b1 (SoL, hemtjänst, ordförande, vanlig delegation) där beslutet är 2026-07-14
    Och att nämnden sammanträder 2026-08-20
    När läget prövas 2026-08-21
    Så gäller inte kl.bradskande-beslut

  Scenario: Ordförandens beslut enligt LVU anmäls enligt den lagen
    Givet beslut b1 (LVU, annan insats, ordförande) där beslutet är 2026-07-14
    Och att nämnden sammanträder 2026-08-20
    När läget prövas 2026-08-21
    Så gäller inte kl.bradskande-beslut

  Scenario: Ett beslut enligt LSS laglighetsprövas inte som ett beslut enligt socialtjänstlagen
    Givet beslut b1 (LSS, paragraf 12:2, annan insats, nämnd) där beslutet är 2026-05-20
    Och händelse h1 som gäller b1 (tillkännagivande på anslagstavlan) där händelsen är 2026-05-29
    När läget prövas 2026-06-10
    Så gäller inte kl.laglighetsprovning

  Scenario: Tillkännagivandet visar att protokollet hade justerats
    Givet händelse s1 (nämndens sammanträde) där händelsen är 2026-11-09
    Och händelse t1 som gäller s1 (tillkännagivande på anslagstavlan) där händelsen är 2026-11-18
    När läget prövas 2026-11-30
    Så är kl.justera-protokoll fullgjord med sista dag 2026-11-23

  # 6 kap. 40 §: sammanträdesdagen ur ärendet
  Scenario: Det planerade sammanträdet står i ärendet
    Givet beslut b1 (SoL, hemtjänst, ordförande) där beslutet är 2026-07-14
    Och händelse h1 (nämndens sammanträde) där den planerade dagen är 2026-07-10
    Och händelse h2 (nämndens sammanträde) där den planerade dagen är 2026-08-20
    Och händelse h3 (nämndens sammanträde) där den planerade dagen är 2026-09-17
    När läget prövas 2026-08-21
    Så är kl.bradskande-beslut försenad med sista dag 2026-08-20, 1 dag för sent

  Scenario: Det hållna sammanträdet går före den dag det var planerat till, och det första räknas
    Givet beslut b1 (SoL, hemtjänst, ordförande) där beslutet är 2026-07-14
    Och händelse h1 (nämndens sammanträde) där händelsen är 2026-08-13 och den planerade dagen är 2026-08-20
    Och att nämnden sammanträder 2026-08-27
    När läget prövas 2026-08-14
    Så är kl.bradskande-beslut försenad med sista dag 2026-08-13, 1 dag för sent
