# language: sv
# Läst på nytt av en andra läsare 2026-11-29. Dagarna är räknade ur paragraferna före körningen.
Egenskap: Andra läsaren: undantag, dödsfall, förlängningar och första lydelser

  # FB 4 kap. 14 §: rätten får förlänga tiden; den nya dagen bevakas
  Scenario: Adoptionsutredningen har inte kommit den förlängda dagen
    Givet begäran b1 (uppdrag om adoptionsutredning) där begärans ankomst är 2026-03-02 och den dag som angetts i begäran är 2026-06-01
    Och förlängning f1 som gäller b1 där beslutet om förlängning är 2026-05-20 och förlängningens slutdag är 2026-07-15
    När läget prövas 2026-07-20
    Så är fb.adoptionsutredning försenad med sista dag 2026-07-15, 5 dagar för sent

  # FB 6 kap. 15 c §: umgänget bestäms för ett barn
  Scenario: Umgängesstödet följs inte upp efter artonårsdagen
    Givet den enskilde p där födelsedagen är 2008-03-01
    Och dom d1 (umgängesstöd) där domen är 2025-06-01 och den dag domstolen har satt är 2026-12-01
    När läget prövas 2026-04-01
    Så är fb.umgangesstod-uppfoljning förfallen
    Och har fb.umgangesstod-uppfoljning bortfallsdag 2026-03-01
    Och har fb.umgangesstod-utse bortfallsdag 2026-03-01

  # FL 44 § och 2 § lagen (1930:173): tre veckor från torsdagen den 3 december är julafton
  Scenario: Överklagandetiden går ut på julafton
    Givet beslut b1 (SoL, hemtjänst, inte gynnande, tjänsteman) där beslutet är 2026-11-30 och delgivningen av beslutet är 2026-12-03
    När läget prövas 2026-12-10
    Så är fl.overklagande-enskild kommande med sista dag 2026-12-28

  # KL 6 kap. 40 §, 12 kap. 1 §, 13 kap. 5 §: nämndens och medlemmarnas saker upphör inte med den enskilde
  Scenario: Dödsfallet befriar inte från anmälan i nämnden
    Givet den enskilde p där födelsedagen är 1940-03-01 och dödsdagen är 2026-03-05
    Och beslut b1 (SoL, hemtjänst, gynnande, ordförande) där beslutet är 2026-03-02
    Och begäran r1 (anmälan från revisorerna om åsidosatt dom) där begärans ankomst är 2026-02-02
    Och att nämnden sammanträder 2026-03-20
    När läget prövas 2026-03-10
    Så är kl.bradskande-beslut kommande med sista dag 2026-03-20
    Och är kl.revisorernas-anmalan kommande

  Scenario: Laglighetsprövning begärd redan innan protokollet tillkännagavs
    Givet beslut b1 (SoL, paragraf 11:4, inte gynnande, nämnd) där beslutet är 2026-03-02
    Och överklagande o1 som gäller b1 (enskild) där överklagandets ankomst är 2026-03-04
    Och händelse h1 som gäller b1 (tillkännagivande på anslagstavlan) där händelsen är 2026-03-09
    När läget prövas 2026-04-01
    Så är kl.laglighetsprovning fullgjord med sista dag 2026-03-30

  # SoF (2025:468) 5 kap. 8 §: också den som dör av olycksfallet
  Scenario: Den som drabbades av olycksfallet dog samma dag
    Givet den enskilde p där födelsedagen är 1980-03-01 och dödsdagen är 2026-03-05
    Och händelse h1 (allvarlig sjukdom eller allvarligt olycksfall) där händelsen är 2026-03-05
    När läget prövas 2026-03-06
    Så är sof.sjukdom-eller-olycksfall kommande
    Och har sof.sjukdom-eller-olycksfall ingen sista dag

  # SoL 35 kap. 1 § 8: ansökan om insatser i en annan kommun
  Scenario: Beslut på en ansökan från en annan kommun gäller omedelbart
    Givet beslut b1 (SoL, paragraf 29:7, särskilt boende, gynnande, tjänsteman) där beslutet är 2026-03-02
    När läget prövas 2026-03-10
    Så är sol.beslut-galler-omedelbart kommande

  # SoL 16 kap. 1 och 3 §§: avtalet hör till akten
  Scenario: Avtalet gallrades efter artonårsdagen men innan fem år hade gått
    Givet den enskilde p där födelsedagen är 2008-03-01
    Och akt k1 (avtal om vårdnad, boende eller umgänge) där den sista anteckningen är 2024-05-01 och gallringen är 2026-05-01
    När läget prövas 2026-06-01
    Så är sol.bevarande-avtal fullgjord
    Och är sol.bevarande-personakt försenad med sista dag 2029-05-01

  Scenario: Avtal som är undantaget för forskning gallras inte heller sedan
    Givet den enskilde p där födelsedagen är 2001-03-05
    Och akt k1 (avtal om vårdnad, boende eller umgänge, undantagen för forskning) där den sista anteckningen är 2014-05-01 och gallringen är 2026-05-01
    När läget prövas 2026-06-01
    Så är sol.bevarande-forskning försenad

  # SoL 12 kap. 1 § (2001): femårsregeln nådde också akter från 1980 års lag
  Scenario: Akten från 1999 gallrades redan 2003
    Givet akt k1 (personakt) där den sista anteckningen är 1999-05-01 och gallringen är 2003-05-01
    När läget prövas 2004-01-10
    Så är sol.bevarande-personakt försenad med sista dag 2004-05-01
    Och vilar sol.bevarande-personakt på SoL (2001:453) 12 kap. 1 §

  # SoL 35 kap. 5 §: upphävs domen finns inget kvar att vänta med
  Scenario: Domen som skulle vänta på laga kraft upphävdes
    Givet dom d1 (SoL, beviljar insats, hemtjänst, gäller först när den vunnit laga kraft) där domen är 2026-01-10 och domens upphörande är 2026-03-01
    Och verkställighet v1 som gäller d1 där verkställigheten är 2026-04-01
    När läget prövas 2026-05-01
    Så är sol.dom-vantar-pa-laga-kraft förfallen
    Och har sol.dom-vantar-pa-laga-kraft bortfallsdag 2026-03-01

  # SFS 2007:1315 2 och 3 p.
  Scenario: Utförarens akt från 2007 finns kvar
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2007-09-01
    Och akt k2 (personakt om placerat barn i enskild verksamhet) där den sista anteckningen är 2007-09-01
    När läget prövas 2026-06-01
    Så är sol.enskild-akt-gallras-aldre för k1 kommande
    Och har sol.enskild-akt-gallras-aldre för k1 ingen sista dag
    Och vilar sol.enskild-akt-gallras-aldre för k1 på SoL (2025:400) 17 kap. 2 §
    Och är sol.enskild-akt-gallras-aldre för k2 kommande
    Och gäller inte sol.enskild-akt-gallras för k1
    Och gäller inte sol.enskild-barnakt-lamnas för k2

  Scenario: Utförarens akt från 2007 gallrades 2011, och en senare akt följer den vanliga regeln
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2007-09-01 och gallringen är 2011-03-01
    Och akt k3 (personakt i enskild verksamhet) där den sista anteckningen är 2008-04-01
    När läget prövas 2011-06-01
    Så är sol.enskild-akt-gallras-aldre för k1 fullgjord
    Och vilar sol.enskild-akt-gallras-aldre för k1 på SoL (2001:453) 7 kap. 3 §
    Och gäller inte sol.enskild-akt-gallras-aldre för k3
    Och är sol.enskild-akt-gallras för k3 kommande med sista dag 2011-12-31

  Scenario: Utförarens akt från 2007 lämnades till nämnden i stället
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2007-09-01 och överlämnandet till nämnden är 2011-03-01
    När läget prövas 2011-06-01
    Så är sol.enskild-akt-gallras-aldre fullgjord

  Scenario: Utförarens akt från 2007 gallrades redan i januari 2009
    Givet akt k1 (personakt i enskild verksamhet) där den sista anteckningen är 2007-09-01 och gallringen är 2009-01-10
    När läget prövas 2009-03-01
    Så är sol.enskild-akt-bevaras försenad med sista dag 2009-09-01

  # SoL 17 kap. 2, 4 och 5 §§: gallringsskyldigheten väntar på sammanställningen, och då lämnas akten
  Scenario: Sammanställningen gallrades sent och barnets akt har inte lämnats
    Givet akt k1 (personakt om placerat barn i enskild verksamhet) där den sista anteckningen är 2022-03-01
    Och akt k2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2023-06-01 och gallringen är 2025-09-10
    När läget prövas 2026-01-10
    Så är sol.enskild-barnakt-lamnas-efter-sammanstallning försenad med sista dag 2025-09-10
    Och vilar sol.enskild-barnakt-lamnas-efter-sammanstallning på SoL (2025:400) 17 kap. 4 §
    Och gäller inte sol.enskild-barnakt-lamnas

  Scenario: Sammanställningen gallrades sent och barnets akt lämnades samma dag
    Givet akt k1 (personakt om placerat barn i enskild verksamhet) där den sista anteckningen är 2020-03-01 och överlämnandet till nämnden är 2023-09-11
    Och akt k2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2021-06-01 och gallringen är 2023-09-11
    När läget prövas 2024-01-10
    Så är sol.enskild-barnakt-lamnas-efter-sammanstallning fullgjord med sista dag 2023-09-11
    Och vilar sol.enskild-barnakt-lamnas-efter-sammanstallning på SoL (2001:453) 7 kap. 3 a § 1 st.

  Scenario: Sammanställningen gallrades sent och barnets akt lämnades två dagar därefter
    Givet akt k1 (personakt om placerat barn i enskild verksamhet) där den sista anteckningen är 2022-03-01 och överlämnandet till nämnden är 2025-09-12
    Och akt k2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2023-06-01 och gallringen är 2025-09-10
    När läget prövas 2026-01-10
    Så är sol.enskild-barnakt-lamnas-efter-sammanstallning fullgjord för sent med sista dag 2025-09-10, 2 dagar för sent

  Scenario: Sammanställningen gallras i dag
    Givet akt k1 (personakt om placerat barn i enskild verksamhet) där den sista anteckningen är 2022-03-01
    Och akt k3 (personakt i enskild verksamhet, undantagen för forskning) där den sista anteckningen är 2022-03-01
    Och akt k2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2023-06-01 och gallringen är 2025-09-10
    När läget prövas 2025-09-10
    Så är sol.enskild-barnakt-lamnas-efter-sammanstallning kommande med sista dag 2025-09-10
    Och är sol.enskild-forskningsakt-lamnas-efter-sammanstallning kommande med sista dag 2025-09-10

  Scenario: Sammanställningen gallrades inom två år
    Givet akt k1 (personakt om placerat barn i enskild verksamhet) där den sista anteckningen är 2022-03-01
    Och akt k3 (personakt i enskild verksamhet, undantagen för forskning) där den sista anteckningen är 2022-03-01
    Och akt k2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2022-01-01 och gallringen är 2024-03-01
    När läget prövas 2026-01-10
    Så gäller inte sol.enskild-barnakt-lamnas-efter-sammanstallning
    Och gäller inte sol.enskild-forskningsakt-lamnas-efter-sammanstallning
    Och är sol.enskild-barnakt-lamnas försenad med sista dag 2024-03-01

  Scenario: Sammanställningen gallrades sent och akten i forskningsurvalet har inte lämnats
    Givet akt k1 (personakt i enskild verksamhet, undantagen för forskning) där den sista anteckningen är 2022-03-01
    Och akt k2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2023-06-01 och gallringen är 2025-09-10
    När läget prövas 2026-01-10
    Så är sol.enskild-forskningsakt-lamnas-efter-sammanstallning försenad med sista dag 2025-09-10
    Och vilar sol.enskild-forskningsakt-lamnas-efter-sammanstallning på SoL (2025:400) 17 kap. 5 §

  Scenariomall: Akten i forskningsurvalet lämnades när sammanställningen hade gallrats
    Givet akt k1 (personakt i enskild verksamhet, undantagen för forskning) där den sista anteckningen är 2020-03-01 och överlämnandet till nämnden är <lämnad>
    Och akt k2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2021-06-01 och gallringen är 2023-09-11
    När läget prövas 2024-01-10
    Så är sol.enskild-forskningsakt-lamnas-efter-sammanstallning <läge> med sista dag 2023-09-11
    Och vilar sol.enskild-forskningsakt-lamnas-efter-sammanstallning på SoL (2001:453) 7 kap. 3 a § 2 st.

    Exempel:
      | lämnad     | läge               |
      | 2023-09-11 | fullgjord          |
      | 2023-09-12 | fullgjord för sent |

  # SoL 17 kap. 8 §: minst två år gäller alla omhändertagna akter
  Scenario: Barnets akt från 2007 gallrades i arkivet inom två år
    Givet akt k1 (omhändertagen personakt om placerat barn) där den sista anteckningen är 2007-09-01 och att akten kom in till arkivet är 2009-03-10 och gallringen är 2010-03-01
    När läget prövas 2010-06-01
    Så är sol.omhandertagen-akt-bevaras försenad
    Och gäller inte sol.omhandertagen-barnakt

  # SoL 10 kap. 7 §: undantaget gäller också i särskilt boende
  Scenario: Fast omsorgskontakt är uppenbart obehövlig i boendet
    Givet beslut b1 (SoL, särskilt boende, gynnande, tjänsteman) där beslutet är 2026-08-03
    Och händelse h1 (bedömning att fast omsorgskontakt är uppenbart obehövlig) där händelsen är 2026-08-05
    När läget prövas 2026-09-01
    Så är sol.fast-omsorgskontakt-sarskilt-boende fullgjord

  # SoL 12 kap. 8 § 2 st., SFS 2013:421 2 p.
  Scenario: Försörjningsstöd sedan februari 2013 ger jobbstimulans från augusti
    Givet tid med försörjningsstöd e1 där försörjningsstödets början är 2013-02-01
    När läget prövas 2013-07-15
    Så är sol.jobbstimulans kommande med sista dag 2013-08-01
    Och vilar sol.jobbstimulans på SoL (2001:453) 4 kap. 1 b §

  Scenario: Försörjningsstöd sedan 2012 ger jobbstimulans från den dag regeln kom
    Givet tid med försörjningsstöd e1 där försörjningsstödets början är 2012-02-01
    När läget prövas 2013-07-15
    Så är sol.jobbstimulans försenad med sista dag 2013-07-01

  Scenario: En ny tid med försörjningsstöd medan de två åren löper kräver ingen ny kvalificering
    Givet tid med försörjningsstöd e1 där försörjningsstödets början är 2026-01-01 och försörjningsstödets slut är 2026-08-31
    Och händelse h1 som gäller e1 (kvalificering för jobbstimulans) där händelsen är 2026-06-30
    Och tid med försörjningsstöd e2 där försörjningsstödets början är 2027-01-01
    När läget prövas 2027-07-15
    Så gäller inte sol.jobbstimulans för e2

  Scenario: Sex nya månader som går ut efter de två åren räknas
    Givet tid med försörjningsstöd e1 där försörjningsstödets början är 2026-01-01 och försörjningsstödets slut är 2026-08-31
    Och händelse h1 som gäller e1 (kvalificering för jobbstimulans) där händelsen är 2026-06-30
    Och tid med försörjningsstöd e2 där försörjningsstödets början är 2028-02-01
    När läget prövas 2028-07-15
    Så är sol.jobbstimulans för e2 kommande med sista dag 2028-08-01

  # SoL 34 kap. 10 §: avgiften gäller kommunens dröjsmål
  Scenario: Tiden för särskild avgift löper vidare efter dödsfallet
    Givet den enskilde p där födelsedagen är 1940-03-01 och dödsdagen är 2026-03-05
    Och beslut b1 (SoL, paragraf 11:1, hemtjänst, gynnande, tjänsteman) där beslutet är 2025-08-02
    Och avbrott a1 som gäller b1 där avbrottet är 2025-10-01
    När läget prövas 2026-04-10
    Så är sol.sarskild-avgift-preskription-avbrott kommande med sista dag 2027-10-01
    Och är sol.sarskild-avgift-preskription-beslut kommande med sista dag 2027-08-02

  Scenario: Avbrott som pågick när den särskilda avgiften infördes
    Givet beslut b1 (SoL, paragraf 4:1, hemtjänst, gynnande, tjänsteman) där beslutet är 2005-08-02
    Och avbrott a1 som gäller b1 där avbrottet är 2006-03-01
    När läget prövas 2006-08-10
    Så är sol.sarskild-avgift-preskription-avbrott kommande med sista dag 2008-03-01
    Och är sol.sarskild-avgift-preskription-beslut kommande med sista dag 2007-08-02

  # SoL 14 kap. 2 §: utredningen ska gälla det som anmälan gäller
  Scenario: En utredning om ett barn är inte utredningen om den vuxne
    Givet anmälan a1 (vuxen, privatperson) där anmälans ankomst är 2026-03-02
    Och utredning u1 (barnutredning) där utredningens inledande är 2026-03-02
    När läget prövas 2026-03-10
    Så är sol.utredning-efter-anmalan-vuxen försenad med sista dag 2026-03-02

  Scenario: Utredningen pågick redan i samma sak när anmälan, ansökan och upplysningen kom
    Givet anmälan a1 (vuxen, privatperson) där anmälans ankomst är 2026-03-02
    Och utredning u1 som gäller a1 (vuxenutredning) där utredningens inledande är 2026-02-27
    Och ansökan a2 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-03-05
    Och utredning u2 som gäller a2 (vuxenutredning) där utredningens inledande är 2026-03-02
    Och händelse h1 (upplysning som kan leda till åtgärd) där händelsen är 2026-03-06
    Och utredning u3 som gäller h1 (annan utredning) där utredningens inledande är 2026-03-05
    När läget prövas 2026-03-10
    Så är sol.utredning-efter-anmalan-vuxen fullgjord
    Och är sol.utredning-efter-ansokan fullgjord
    Och är sol.utredning-efter-upplysning fullgjord

  # SoL 22 kap. 14 §, 9 kap. 13 § och 22 kap. 7 §: placerad är placerad, på vilken grund det än är
  Scenario: Två år i samma familjehem, först med stöd av LVU
    Givet den enskilde p där födelsedagen är 2015-03-01
    Och placering p1 (familjehem, LVU, hem h9) där placeringens verkställande är 2023-01-10 och placeringens upphörande är 2024-06-01
    Och placering p2 (familjehem, SoL, hem h9) där placeringens verkställande är 2024-06-01
    Och plan v2 som gäller p2 (vårdplan) där planens upprättande är 2024-06-01
    När läget prövas 2025-03-01
    Så är sol.vardnadsoverflyttning för p2 försenad med sista dag 2025-01-10
    Och är sol.vardplan-tva-ar försenad med sista dag 2025-01-10

  Scenario: Ett nytt familjehem, eller samma hem som jourhem, ger en ny tid för vårdnaden
    Givet den enskilde p där födelsedagen är 2015-03-01
    Och placering p1 (familjehem, SoL, hem h9) där placeringens verkställande är 2023-01-10 och placeringens upphörande är 2024-06-01
    Och placering p2 (familjehem, SoL, hem h8) där placeringens verkställande är 2024-06-01
    Och placering p3 (jourhem, SoL, hem h7) där placeringens verkställande är 2023-01-10 och placeringens upphörande är 2024-08-01
    Och placering p4 (familjehem, SoL, hem h7) där placeringens verkställande är 2024-08-01
    När läget prövas 2025-03-01
    Så är sol.vardnadsoverflyttning för p2 kommande med sista dag 2026-06-01
    Och är sol.vardnadsoverflyttning för p4 kommande med sista dag 2026-08-01

  Scenario: Grunden ändras men vården utanför hemmet inleddes tidigare
    Givet den enskilde p där födelsedagen är 2015-03-01
    Och placering p1 (familjehem, LVU, hem h9) där placeringens verkställande är 2025-08-10 och placeringens upphörande är 2026-02-01
    Och placering p2 (familjehem, SoL, hem h9) där placeringens verkställande är 2026-02-01
    Och händelse h1 som gäller p1 (underrättelse till regionen om hälsoundersökning) där händelsen är 2025-08-10
    När läget prövas 2026-03-01
    Så är sol.halsoundersokning för p2 fullgjord

  # SoL 22 kap. 11 och 12 §§: också den som var placerad när bestämmelserna kom 2013
  Scenario: Barnet var placerat redan 2012
    Givet den enskilde p där födelsedagen är 2011-03-01
    Och placering p1 (familjehem, SoL, hem h9) där placeringens verkställande är 2012-06-01
    När läget prövas 2013-02-01
    Så är sol.ansvarig-socialsekreterare försenad med sista dag 2013-01-01
    Och är sol.besok-under-vard kommande med sista dag 2013-04-01

  # SoL 22 kap. 13 §, LVU 40 §: vården enligt SoL fortsätter tills domen om vård gäller
  Scenario: Domen om vård enligt LVU väntar på laga kraft
    Givet den enskilde p där födelsedagen är 2015-03-01
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2025-09-20
    Och dom d1 (LVU, vård enligt LVU, gäller först när den vunnit laga kraft) där domen är 2026-03-01
    När läget prövas 2026-03-25
    Så är sol.overvagande-vard försenad med sista dag 2026-03-20

  Scenario: Domen om vård enligt LVU har vunnit laga kraft
    Givet den enskilde p där födelsedagen är 2015-03-01
    Och placering p1 (familjehem, SoL) där placeringens verkställande är 2025-09-20
    Och dom d1 (LVU, vård enligt LVU, gäller först när den vunnit laga kraft) där domen är 2026-02-01 och domens laga kraft är 2026-02-25
    När läget prövas 2026-03-25
    Så är sol.overvagande-vard förfallen
    Och har sol.overvagande-vard bortfallsdag 2026-02-25

  # SoL 34 kap. 5 §: en ny full verkställighet visar att insatsen ges på nytt
  Scenario: Insatsen gavs på nytt genom en ny verkställighet
    Givet beslut b1 (SoL, paragraf 11:1, hemtjänst, gynnande, tjänsteman) där beslutet är 2025-08-02
    Och verkställighet v1 som gäller b1 där verkställigheten är 2025-08-10
    Och avbrott a1 som gäller b1 (personalbrist) där avbrottet är 2025-10-01
    Och verkställighet v2 som gäller b1 där verkställigheten är 2025-11-10
    När läget prövas 2026-04-10
    Så är sol.avbruten-insats-inom-skalig-tid fullgjord

  # SoF 3 kap. 4 §, SoL 15 kap. 2 §: nämnden fanns före lagen
  Scenario: Nämnden har funnits sedan 1995
    Givet verksamhet n1 (socialnämnd) där verksamhetens början är 1995-01-01
    Och inlämnad rapport r1 (förteckning över barn i familjehem till IVO) där rapporten är 2026-01-20
    När läget prövas 2026-03-20
    Så är sof.forteckning-till-ivo fullgjord
    Och är stat.barn-och-unga kommande

  # SoL 23 kap. 5 §: uppföljningen hör till den enda placeringen
  Scenario: Uppföljningen säger inte vilken placering den gäller
    Givet den enskilde p där födelsedagen är 2015-03-01
    Och placering p1 (HVB, SoL) där placeringens verkställande är 2025-08-10 och placeringens upphörande är 2026-02-01
    Och uppföljningsperiod u1 (uppföljning efter placering) där uppföljningens inledande är 2026-02-10
    När läget prövas 2026-03-09
    Så är sol.uppfoljning-efter-placering kommande med sista dag 2026-08-01

  # Lag (2017:612) 2 kap. 6 §: arbetet med planen visar att planeringen har börjat
  Scenario: Planen var påbörjad före utskrivningen
    Givet sluten vård s1 där inskrivningsmeddelandet är 2026-03-02 och att arbetet med planen började är 2026-03-04 och utskrivningen från sjukhuset är 2026-03-06
    När läget prövas 2026-03-09
    Så är utskrivning.planering fullgjord

  # SoL 15 kap. 5 §: upphävs domen finns ingen påföljd att varna om
  Scenario: Ungdomstjänsten upphävdes
    Givet dom d1 (ungdomstjänst, annan lag) där domen är 2026-01-02 och domens upphörande är 2026-03-20
    Och händelse h1 som gäller d1 (misskötsamhet av ungdomspåföljd) där händelsen är 2026-03-13
    När läget prövas 2026-03-25
    Så är sol.underratta-aklagare förfallen

  # SoL 23 kap. 5 §: uppföljningen följer på den utredning som just har avslutats
  Scenario: En gammal utredning ger inte uppföljningen dess tid
    Givet den enskilde p där födelsedagen är 2015-03-01
    Och utredning u0 (barnutredning, utan insats) där utredningens inledande är 2023-01-10 och utredningens avslutande är 2023-04-15
    Och utredning u1 (barnutredning, utan insats) där utredningens inledande är 2025-10-01 och utredningens avslutande är 2026-01-15
    Och uppföljningsperiod f1 (uppföljning efter utredning) där beslutet om uppföljning är 2026-01-15 och uppföljningens inledande är 2026-01-15
    När läget prövas 2026-03-09
    Så är sol.uppfoljning-efter-utredning kommande med sista dag 2026-07-15

  # SoL 22 kap. 13 §: placeringen vilar sedan på en annan lag
  Scenario: Domstolen har beslutat om skyddat boende
    Givet den enskilde p där födelsedagen är 2015-03-01
    Och placering p1 (skyddat boende, SoL) där placeringens verkställande är 2025-09-20
    Och dom d1 (LPBS, skyddat boende enligt LPBS, inte gäller först när den vunnit laga kraft) där domen är 2026-03-01
    När läget prövas 2026-03-25
    Så är sol.overvagande-skyddat-boende förfallen
    Och har sol.overvagande-skyddat-boende bortfallsdag 2026-03-01

  # SoL 10 kap. 7 §: den som har insatsen genom en dom
  Scenario: Domstolen har beviljat hemtjänst och särskilt boende
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2026-01-10
    Och dom d2 (SoL, beviljar insats, särskilt boende) där domen är 2026-08-10
    När läget prövas 2026-09-01
    Så är sol.fast-omsorgskontakt-dom kommande
    Och vilar sol.fast-omsorgskontakt-dom på SoL (2025:400) 10 kap. 7 §
    Och är sol.fast-omsorgskontakt-boende-dom kommande

  Scenario: Kontakten erbjöds den som fått hemtjänst genom en dom 2024
    Givet dom d1 (SoL, beviljar insats, hemtjänst) där domen är 2024-01-10
    Och händelse h1 (erbjudande om fast omsorgskontakt) där händelsen är 2024-02-01
    När läget prövas 2024-03-01
    Så är sol.fast-omsorgskontakt-dom fullgjord
    Och vilar sol.fast-omsorgskontakt-dom på SoL (2001:453) 4 kap. 2 b §

  Scenario: Kontakten erbjöds i boendet, och en äldre dom ger ingen plikt i boendet före juli 2026
    Givet dom d2 (SoL, beviljar insats, särskilt boende) där domen är 2026-03-10
    Och händelse h1 (erbjudande om fast omsorgskontakt) där händelsen är 2026-07-20
    När läget prövas 2026-06-30
    Så gäller inte sol.fast-omsorgskontakt-boende-dom
    Och gäller inte sol.fast-omsorgskontakt-dom
    När läget prövas 2026-08-01
    Så är sol.fast-omsorgskontakt-boende-dom fullgjord

  # FB 1 kap. 4 § och 2 kap. 8 §: bekräftat redan före födelsen
  Scenario: Faderskapet bekräftades före födelsen
    Givet den enskilde p där födelsedagen är 2025-02-10
    Och utredning u1 (faderskapsutredning) där utredningens inledande är 2024-12-02 och utredningens avslutande är 2025-01-20
    Och händelse h1 (kännedom om barn utan fastställt föräldraskap) där händelsen är 2024-11-03
    Och händelse h2 som gäller h1 (att faderskapet eller föräldraskapet fastställdes) där händelsen är 2025-01-20
    När läget prövas 2026-03-02
    Så är fb.faderskapsutredning fullgjord med sista dag 2026-02-10
    Och är fb.faderskap-ej-utrett fullgjord med sista dag 2026-02-10

  # SoL 17 kap. 4 §: sedan akten har lämnats är det nämndens
  Scenario: Utföraren tog bort sina exemplar sedan akten hade lämnats
    Givet akt k1 (personakt om placerat barn i enskild verksamhet) där den sista anteckningen är 2022-03-01, överlämnandet till nämnden är 2024-03-01 och gallringen är 2024-06-01
    Och akt k3 (personakt i enskild verksamhet, undantagen för forskning) där den sista anteckningen är 2022-03-01, överlämnandet till nämnden är 2024-03-01 och gallringen är 2024-06-01
    När läget prövas 2026-01-10
    Så är sol.enskild-barnakt-gallras-aldrig fullgjord
    Och är sol.enskild-forskningsakt-gallras-aldrig fullgjord

  Scenario: Akten lämnades redan innan sammanställningen gallrades
    Givet akt k1 (personakt om placerat barn i enskild verksamhet) där den sista anteckningen är 2022-03-01 och överlämnandet till nämnden är 2025-06-02
    Och akt k2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2023-06-01 och gallringen är 2025-09-10
    När läget prövas 2026-01-10
    Så är sol.enskild-barnakt-lamnas-efter-sammanstallning fullgjord med sista dag 2025-09-10

  # SoL 18 kap. 8 §: påbörjad i förväg är påbörjad
  Scenario: Ungdomstjänsten påbörjades innan domen fick laga kraft
    Givet dom d1 (ungdomstjänst, annan lag) där domen är 2026-01-12 och domens laga kraft är 2026-02-02
    Och verkställighet v1 som gäller d1 där verkställigheten är 2026-01-26
    När läget prövas 2026-05-04
    Så är sol.ungdomstjanst fullgjord med sista dag 2026-04-02

  # Lag (2017:612) 2 kap. 6 §
  Scenario: Planeringen började redan före inskrivningsmeddelandet
    Givet sluten vård s1 där inskrivningsmeddelandet är 2026-03-04 och att planeringen började är 2026-03-03
    När läget prövas 2026-03-05
    Så är utskrivning.planering fullgjord

  # SoL 22 kap. 14 §: utan beteckning på hemmet antas barnet vara kvar när bara grunden ändras
  Scenariomall: Hemmets beteckning saknas
    Givet den enskilde p där födelsedagen är 2015-03-01
    Och placering p1 (familjehem, <grund>) där placeringens verkställande är 2023-01-10 och placeringens upphörande är 2024-06-01
    Och placering p2 (familjehem, SoL) där placeringens verkställande är 2024-06-01
    När läget prövas 2025-01-02
    Så är sol.vardnadsoverflyttning för p2 kommande med sista dag <dag>

    Exempel:
      | grund | dag        |
      | LVU   | 2025-01-10 |
      | SoL   | 2026-06-01 |

  Scenario: Övervägt medan barnet vårdades i samma hem med stöd av LVU
    Givet den enskilde p där födelsedagen är 2015-03-01
    Och placering p1 (familjehem, LVU, hem h9) där placeringens verkställande är 2022-01-10 och placeringens upphörande är 2024-06-01
    Och granskning g1 som gäller p1 (övervägande om vårdnadsöverflyttning, nämnd) där granskningen är 2024-01-08
    Och placering p2 (familjehem, SoL, hem h9) där placeringens verkställande är 2024-06-01
    När läget prövas 2024-09-01
    Så är sol.vardnadsoverflyttning för p2 kommande med sista dag 2025-01-08

  # FB 6 kap. 19 §: den senaste förlängningen gäller
  Scenario: Rätten förlängde tiden två gånger
    Givet begäran b1 (uppdrag om vårdnadsutredning) där begärans ankomst är 2026-03-02 och den dag som angetts i begäran är 2026-06-01
    Och förlängning f1 som gäller b1 där beslutet om förlängning är 2026-05-20 och förlängningens slutdag är 2026-07-15
    Och förlängning f2 som gäller b1 där beslutet om förlängning är 2026-07-10 och förlängningens slutdag är 2026-08-31
    När läget prövas 2026-07-20
    Så är fb.vardnadsutredning kommande med sista dag 2026-08-31
