# language: sv
Egenskap: Fjärde läsning: LSS

  # Väntade dagar och lägen är räknade för hand ur lagtexten före körningen.

  # --- Personakter

  Scenario: En akt från 1999 ska gallras, utan framräknad dag
    Givet akt a1 (personakt enligt LSS, inte undantagen för forskning) där den sista anteckningen är 1999-12-01
    När läget prövas 2026-02-10
    Så är lss.akt-gallras-aldre kommande
    Och har lss.akt-gallras-aldre ingen sista dag
    Och gäller inte lss.akt-gallras

  Scenario: Akten från 1999 gallrades 2006
    Givet akt a1 (personakt enligt LSS, inte undantagen för forskning) där den sista anteckningen är 1999-12-01 och gallringen är 2006-11-30
    När läget prövas 2026-02-10
    Så är lss.akt-gallras-aldre fullgjord

  Scenario: En akt från juli 2000 har en dag
    Givet akt a1 (personakt enligt LSS, inte undantagen för forskning) där den sista anteckningen är 2000-07-01
    När läget prövas 2006-02-10
    Så gäller inte lss.akt-gallras-aldre
    Och är lss.akt-gallras kommande med sista dag 2006-12-31

  Scenario: En utförares akt från 2007 ska gallras, utan framräknad dag
    Givet akt a1 (personakt i enskild verksamhet enligt LSS, inte undantagen för forskning) där den sista anteckningen är 2007-05-01
    När läget prövas 2010-06-10
    Så är lss.enskild-akt-gallras-aldre kommande
    Och har lss.enskild-akt-gallras-aldre ingen sista dag
    Och vilar lss.enskild-akt-gallras-aldre på LSS (1993:387) 23 a §
    När läget prövas 2020-06-10
    Så vilar lss.enskild-akt-gallras-aldre på LSS (1993:387) 23 c §

  Scenario: En utförares akt från 2007 gallrades 2011
    Givet akt a1 (personakt i enskild verksamhet enligt LSS, inte undantagen för forskning) där den sista anteckningen är 2007-05-01 och gallringen är 2011-02-01
    När läget prövas 2018-12-31
    Så är lss.enskild-akt-gallras-aldre fullgjord

  Scenario: En utförares akt från april 2008 har en dag
    Givet akt a1 (personakt i enskild verksamhet enligt LSS, inte undantagen för forskning) där den sista anteckningen är 2008-04-01
    När läget prövas 2010-06-10
    Så gäller inte lss.enskild-akt-gallras-aldre
    Och är lss.enskild-akt-gallras kommande med sista dag 2011-12-31

  Scenario: Forskningsurvalet lämnas den dag sammanställningen gallras, när det sker sent
    Givet akt a1 (personakt i enskild verksamhet enligt LSS, undantagen för forskning) där den sista anteckningen är 2019-05-01
    Och akt a2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2019-09-01 och gallringen är 2021-09-01
    När läget prövas 2021-09-03
    Så är lss.enskild-akt-forskning-lamnas-sent försenad med sista dag 2021-09-01, 2 dagar för sent
    Och gäller inte lss.enskild-akt-forskning-lamnas
    Och vilar lss.enskild-akt-forskning-lamnas-sent på LSS (1993:387) 23 d § 2 st.

  Scenario: Forskningsurvalet lämnades den dagen, och ett annat en dag för sent
    Givet akt a1 (personakt i enskild verksamhet enligt LSS, undantagen för forskning) där den sista anteckningen är 2019-05-01 och överlämnandet till nämnden är 2021-09-01
    Och akt a2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2019-09-01 och gallringen är 2021-09-01
    När läget prövas 2021-09-01
    Så är lss.enskild-akt-forskning-lamnas-sent fullgjord med sista dag 2021-09-01

  Scenario: Forskningsurvalet lämnades en dag efter gallringen
    Givet akt a1 (personakt i enskild verksamhet enligt LSS, undantagen för forskning) där den sista anteckningen är 2012-05-01 och överlämnandet till nämnden är 2014-09-02
    Och akt a2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2012-09-01 och gallringen är 2014-09-01
    När läget prövas 2014-10-01
    Så är lss.enskild-akt-forskning-lamnas-sent fullgjord för sent med sista dag 2014-09-01, 1 dag för sent
    Och vilar lss.enskild-akt-forskning-lamnas-sent på LSS (1993:387) 23 b §

  Scenario: Forskningsurvalet när sammanställningen var gallrad inom två år
    Givet akt a1 (personakt i enskild verksamhet enligt LSS, undantagen för forskning) där den sista anteckningen är 2019-05-01
    Och akt a2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2019-04-01 och gallringen är 2021-04-20
    När läget prövas 2021-04-30
    Så gäller inte lss.enskild-akt-forskning-lamnas-sent
    Och är lss.enskild-akt-forskning-lamnas kommande med sista dag 2021-05-01

  Scenario: Barns handlingar lämnas den dag sammanställningen gallras, när det sker sent
    Givet akt a1 (personakt om placerat barn i enskild verksamhet enligt LSS) där den sista anteckningen är 2019-05-01
    Och akt a2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2019-09-01 och gallringen är 2021-09-01
    När läget prövas 2021-09-03
    Så är lss.enskild-barnakt-lamnas-sent försenad med sista dag 2021-09-01, 2 dagar för sent
    Och gäller inte lss.enskild-barnakt-lamnas
    Och vilar lss.enskild-barnakt-lamnas-sent på LSS (1993:387) 23 d § 1 st.

  Scenario: Barns handlingar lämnades den dagen
    Givet akt a1 (personakt om placerat barn i enskild verksamhet enligt LSS) där den sista anteckningen är 2019-05-01 och överlämnandet till nämnden är 2021-09-01
    Och akt a2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2019-09-01 och gallringen är 2021-09-01
    När läget prövas 2021-09-01
    Så är lss.enskild-barnakt-lamnas-sent fullgjord med sista dag 2021-09-01

  Scenario: Barns handlingar lämnades en dag efter gallringen
    Givet akt a1 (personakt om placerat barn i enskild verksamhet enligt LSS) där den sista anteckningen är 2012-05-01 och överlämnandet till nämnden är 2014-09-02
    Och akt a2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2012-09-01 och gallringen är 2014-09-01
    När läget prövas 2014-10-01
    Så är lss.enskild-barnakt-lamnas-sent fullgjord för sent med sista dag 2014-09-01, 1 dag för sent
    Och vilar lss.enskild-barnakt-lamnas-sent på LSS (1993:387) 23 b §

  Scenario: Barns handlingar när sammanställningen var gallrad inom två år
    Givet akt a1 (personakt om placerat barn i enskild verksamhet enligt LSS) där den sista anteckningen är 2019-05-01
    Och akt a2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2019-04-01 och gallringen är 2021-04-20
    När läget prövas 2021-04-30
    Så gäller inte lss.enskild-barnakt-lamnas-sent

  Scenario: Begäran om utlämnande återkallades: frågan behöver inte lämnas till IVO
    Givet akt a1 (personakt i enskild verksamhet enligt LSS) där den sista anteckningen är 2026-01-10
    Och begäran r1 som gäller a1 (begäran om utlämnande av personakt) där begärans ankomst är 2026-02-02 och återkallelsen av begäran är 2026-02-06
    Och händelse h1 som gäller a1 (bedömning att personakten inte bör lämnas ut) där händelsen är 2026-02-05
    När läget prövas 2026-02-10
    Så är lss.enskild-akt-fragan-till-ivo förfallen

  # --- Individuell plan

  Scenario: Ett erbjudande om ett annat beslut räcker inte
    Givet beslut b1 (LSS, kontaktperson, gynnande) där beslutet är 2025-02-02
    Och plan q1 som gäller b1 (individuell plan enligt LSS) där erbjudandet om plan är 2025-02-02
    Och beslut b2 (LSS, ledsagarservice, gynnande) där beslutet är 2026-02-02
    När läget prövas 2026-02-10
    Så är lss.erbjudande-individuell-plan för b2 kommande
    Och är lss.erbjudande-individuell-plan för b1 fullgjord

  Scenario: Också den som har fått insatsen genom dom kan begära en plan
    Givet dom d1 (beviljar insats, LSS, kontaktperson) där domen är 2026-01-10
    Och begäran r1 (begäran om individuell plan) där begärans ankomst är 2026-02-02
    När läget prövas 2026-02-10
    Så är lss.individuell-plan-pa-begaran kommande

  Scenario: En plan som har upphört hindrar inte en ny begäran
    Givet beslut b1 (LSS, kontaktperson, gynnande) där beslutet är 2025-02-02
    Och plan q1 (individuell plan enligt LSS) där planens upprättande är 2025-02-10 och planens upphörande är 2025-12-31
    Och begäran r1 (begäran om individuell plan) där begärans ankomst är 2026-02-02
    När läget prövas 2026-02-10
    Så är lss.individuell-plan-pa-begaran kommande

  # --- Förhandsbesked

  Scenario: Ett förhandsbesked som inte längre gäller rapporteras inte
    Givet beslut b1 (LSS, paragraf 16, gynnande) där beslutet är 2025-06-01
    Och händelse h1 (att insatserna blev tillgängliga) där händelsen är 2025-07-01
    När läget prövas 2026-04-10
    Så är lss.ej-verkstallt-beslut-ivo förfallen
    Och har lss.ej-verkstallt-beslut-ivo 2 tillfällen
    Och är lss.beslut-galler-omedelbart förfallen
    Och är lss.forhandsbesked-giltighet inträdd med sista dag 2026-01-01

  Scenario: En dom vars förhandsbesked inte längre gäller ska inte verkställas
    Givet dom d1 (beviljar insats, LSS, förhandsbesked) där domen är 2025-06-01
    Och händelse h1 (att insatserna blev tillgängliga) där händelsen är 2025-07-01
    När läget prövas 2026-04-10
    Så är lss.forhandsbesked-giltighet-dom inträdd med sista dag 2026-01-01
    Och är lss.dom-inom-skalig-tid-annan-insats förfallen

  Scenario: Förhandsbesked genom dom planeras utan dröjsmål
    Givet dom d1 (beviljar insats, LSS, förhandsbesked) där domen är 2026-01-12
    När läget prövas 2026-01-20
    Så är lss.forhandsbesked-planering-dom kommande
    Och har lss.forhandsbesked-planering-dom ingen sista dag

  Scenario: Förhandsbesked genom dom gäller sex månader från det att insatserna blev tillgängliga
    Givet dom d1 (beviljar insats, LSS, förhandsbesked) där domen är 2025-08-11
    Och händelse h1 (att insatserna blev tillgängliga) där händelsen är 2025-08-29
    När läget prövas 2026-02-28
    Så är lss.forhandsbesked-planering-dom fullgjord
    Och är lss.forhandsbesked-giltighet-dom kommande med sista dag 2026-02-28
    När läget prövas 2026-03-01
    Så är lss.forhandsbesked-giltighet-dom inträdd med sista dag 2026-02-28

  Scenario: Bosatt sista dagen
    Givet dom d1 (beviljar insats, LSS, förhandsbesked) där domen är 2025-08-11
    Och händelse h1 (att insatserna blev tillgängliga) där händelsen är 2025-08-29
    Och händelse h2 (bosättning i kommunen) där händelsen är 2026-02-28
    När läget prövas 2026-03-10
    Så är lss.forhandsbesked-giltighet-dom fullgjord med sista dag 2026-02-28

  Scenario: En dom om kontaktperson är inget förhandsbesked
    Givet dom d1 (beviljar insats, LSS, kontaktperson) där domen är 2025-08-11
    Och händelse h1 (att insatserna blev tillgängliga) där händelsen är 2025-08-29
    När läget prövas 2026-01-10
    Så gäller inte lss.forhandsbesked-planering-dom
    Och gäller inte lss.forhandsbesked-giltighet-dom

  # --- Personlig assistans genom dom

  Scenario: Arbetstiden redovisas också när domstolen har beviljat assistansen
    Givet dom d1 (beviljar insats, LSS, personlig assistans) där domen är 2026-01-10
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-15
    Och inlämnad rapport r1 som gäller d1 (redovisning av arbetstid) där rapporten är 2026-02-05
    När läget prövas 2026-03-10
    Så är tillfälle 2026-01 av lss.arbetstid-redovisas-dom fullgjord
    Och är tillfälle 2026-02 av lss.arbetstid-redovisas-dom kommande

  Scenario: Arbetstiden redovisas inte för en annan insats genom dom
    Givet dom d1 (beviljar insats, LSS, kontaktperson) där domen är 2026-01-10
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-15
    När läget prövas 2026-03-10
    Så gäller inte lss.arbetstid-redovisas-dom

  Scenario: Föräldraavdrag när domstolen har beviljat assistansen
    Givet den enskilde p där födelsedagen är 2014-05-10
    Och dom d1 (beviljar insats, LSS, personlig assistans) där domen är 2024-06-01
    När läget prövas 2026-04-30
    Så är lss.foraldraavdrag-grundlaggande-behov-dom kommande med sista dag 2026-04-30
    Och är lss.foraldraavdrag-andra-behov-dom kommande med sista dag 2032-04-30
    Och gäller inte lss.foraldraavdrag-forsta-aret-dom
    När läget prövas 2026-05-01
    Så är lss.foraldraavdrag-grundlaggande-behov-dom inträdd med sista dag 2026-04-30

  Scenario: Föräldraavdrag för ett spädbarn och för en sjuttonåring
    Givet den enskilde p där födelsedagen är 2025-06-15
    Och dom d1 (beviljar insats, LSS, personlig assistans) där domen är 2026-01-12
    När läget prövas 2026-05-31
    Så är lss.foraldraavdrag-forsta-aret-dom kommande med sista dag 2026-05-31
    När läget prövas 2026-06-01
    Så är lss.foraldraavdrag-forsta-aret-dom inträdd med sista dag 2026-05-31

  Scenario: Föräldraavdraget från andra behov slutar månaden före 18 år
    Givet den enskilde p där födelsedagen är 2008-03-15
    Och dom d1 (beviljar insats, LSS, personlig assistans) där domen är 2024-01-12
    När läget prövas 2026-02-28
    Så är lss.foraldraavdrag-andra-behov-dom kommande med sista dag 2026-02-28
    Och gäller inte lss.foraldraavdrag-grundlaggande-behov-dom
    När läget prövas 2026-03-01
    Så är lss.foraldraavdrag-andra-behov-dom inträdd med sista dag 2026-02-28

  Scenario: Inget föräldraavdrag för en vuxen
    Givet den enskilde p där födelsedagen är 1998-03-15
    Och dom d1 (beviljar insats, LSS, personlig assistans) där domen är 2024-01-12
    När läget prövas 2026-02-28
    Så gäller inte lss.foraldraavdrag-andra-behov-dom

  Scenario: Försäkringskassan underrättas också efter dödsfallet
    Givet den enskilde p där dödsdagen är 2026-02-04
    Och händelse h1 (skäl att underrätta Försäkringskassan) där händelsen är 2026-02-02
    När läget prövas 2026-02-10
    Så är lss.underratta-forsakringskassan kommande

  # --- Vistelsekommunen

  Scenario: Vistelsekommunens avbrott har upphört: IVO får en anmälan
    Givet beslut b1 (LSS, kontaktperson, gynnande) där beslutet är 2025-02-03
    Och begäran r1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2025-02-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-02-20
    Och avbrott a1 som gäller b1 (personalbrist) där avbrottet är 2025-06-02 och återupptagandet är 2025-11-03
    Och inlämnad rapport i1 som gäller a1 (vistelsekommunens rapport till IVO) där rapporten är 2025-10-20
    När läget prövas 2025-11-10
    Så är lss.vistelsekommunens-avbrott-upphort-ivo kommande
    Och har lss.vistelsekommunens-avbrott-upphort-ivo ingen sista dag

  Scenario: Vistelsekommunen har anmält att verkställigheten har återupptagits
    Givet beslut b1 (LSS, kontaktperson, gynnande) där beslutet är 2025-02-03
    Och begäran r1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2025-02-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-02-20
    Och avbrott a1 som gäller b1 (personalbrist) där avbrottet är 2025-06-02 och återupptagandet är 2025-11-03
    Och inlämnad rapport i1 som gäller a1 (vistelsekommunens rapport till IVO) där rapporten är 2025-10-20
    Och inlämnad rapport i2 som gäller a1 (anmälan till IVO om verkställighet) där rapporten är 2025-11-05
    När läget prövas 2025-11-10
    Så är lss.vistelsekommunens-avbrott-upphort-ivo fullgjord

  Scenario: Ett avbrott som vistelsekommunen inte har rapporterat anmäls inte
    Givet beslut b1 (LSS, kontaktperson, gynnande) där beslutet är 2025-02-03
    Och begäran r1 som gäller b1 (begäran om verkställighet i vistelsekommunen) där begärans ankomst är 2025-02-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-02-20
    Och avbrott a1 som gäller b1 (personalbrist) där avbrottet är 2025-06-02 och återupptagandet är 2025-07-03
    När läget prövas 2025-11-10
    Så gäller inte lss.vistelsekommunens-avbrott-upphort-ivo

  # --- Domar

  Scenario: Domen upphävdes innan den fick laga kraft: inget förbud kvar
    Givet dom d1 (beviljar insats, LSS, kontaktperson, gäller först när den vunnit laga kraft) där domen är 2026-01-12 och domens upphörande är 2026-03-02
    När läget prövas 2026-04-10
    Så är lss.dom-vantar-pa-laga-kraft förfallen

  Scenario: Under inhibitionen vilar skyldigheten, och inget börjar om
    Givet dom d1 (beviljar insats, LSS, bostad med särskild service) där domen är 2026-01-10
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-02-01
    När läget prövas 2026-03-10
    Så är lss.dom-galler-omedelbart förfallen
    Och är lss.dom-inom-skalig-tid förfallen
    Och gäller inte lss.dom-galler-efter-inhibition

  Scenario: När inhibitionen har upphört gäller domen igen
    Givet dom d1 (beviljar insats, LSS, bostad med särskild service) där domen är 2026-01-10
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-02-01 och inhibitionens upphörande är 2026-03-01
    När läget prövas 2026-03-10
    Så är lss.dom-galler-efter-inhibition kommande
    Och är lss.dom-inom-skalig-tid-efter-inhibition kommande

  Scenario: Två år från en skottdag slutar den 28 februari
    Givet dom d1 (beviljar insats, LSS, kontaktperson) där domen är 2024-02-01 och domens laga kraft är 2024-02-29
    När läget prövas 2026-02-10
    Så är lss.sarskild-avgift-preskription-dom kommande med sista dag 2026-02-28

  Scenario: Ett avbrott som pågick när två-årsgränsen kom
    Givet beslut b1 (LSS, kontaktperson, gynnande) där beslutet är 2005-06-01
    Och avbrott a1 som gäller b1 (personalbrist) där avbrottet är 2007-02-01
    När läget prövas 2008-10-10
    Så är lss.sarskild-avgift-preskription-avbrott kommande med sista dag 2009-02-01

  # --- Återkallad ansökan, dom efter verkställighet, rapporterat avbrott

  Scenario: Ansökan enligt LSS återkallades efter beslutet: inget kvar att verkställa
    Givet ansökan a1 (insats enligt LSS, ledsagarservice) där ansökans ankomst är 2026-01-02 och återkallelsen av ansökan är 2026-03-01
    Och beslut b1 som gäller a1 (LSS, paragraf 9:3, gynnande, ledsagarservice) där beslutet är 2026-01-15
    När läget prövas 2026-02-20
    Så är lss.beslut-galler-omedelbart kommande
    När läget prövas 2026-08-10
    Så har lss.beslut-galler-omedelbart bortfallsdag 2026-03-01
    Och har lss.insats-inom-skalig-tid bortfallsdag 2026-03-01

  Scenario: Ansökan enligt LSS återkallades under avbrottet
    Givet ansökan a1 (insats enligt LSS, ledsagarservice) där ansökans ankomst är 2026-01-02 och återkallelsen av ansökan är 2026-04-01
    Och beslut b1 som gäller a1 (LSS, paragraf 9:3, gynnande, ledsagarservice) där beslutet är 2026-01-15
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-01-20
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2026-03-02
    När läget prövas 2026-04-20
    Så har lss.avbruten-insats-inom-skalig-tid bortfallsdag 2026-04-01

  Scenario: Insatsen enligt LSS gavs redan när domen kom
    Givet dom d1 (LSS, beviljar insats, ledsagarservice) där domen är 2026-02-02
    Och verkställighet v1 som gäller d1 (inte delvis) där verkställigheten är 2026-01-20
    Och dom d2 (LSS, beviljar insats, bostad med särskild service) där domen är 2026-02-02
    Och verkställighet v2 som gäller d2 (inte delvis) där verkställigheten är 2026-01-20
    När läget prövas 2026-06-10
    Så är lss.dom-galler-omedelbart för d1 fullgjord
    Och är lss.dom-inom-skalig-tid-annan-insats för d1 fullgjord
    Och är lss.dom-inom-skalig-tid för d2 fullgjord

  Scenario: Bara avbrottet enligt LSS var rapporterat, och insatsen ges på nytt
    Givet beslut b1 (LSS, paragraf 9:3, gynnande, ledsagarservice) där beslutet är 2025-01-15
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-02-01
    Och avbrott x1 som gäller b1 (personalbrist) där avbrottet är 2026-01-10
    Och inlämnad rapport r1 som gäller b1 (rapport till IVO om avbrott) där rapporten är 2026-07-15
    Och verkställighet v2 som gäller b1 (inte delvis) där verkställigheten är 2026-08-01
    När läget prövas 2026-08-20
    Så är lss.rapporterat-beslut-verkstallt-ivo för v2 kommande
    Och gäller inte lss.rapporterat-beslut-verkstallt-ivo för v1

  Scenario: Domen enligt LSS stoppades en gång till: den första inhibitionens slut ger inget att verkställa
    Givet dom d1 (LSS, beviljar insats, ledsagarservice) där domen är 2026-02-02
    Och inhibition i1 som gäller d1 där inhibitionen är 2026-02-10 och inhibitionens upphörande är 2026-04-01
    Och inhibition i2 som gäller d1 där inhibitionen är 2026-04-20 och inhibitionens upphörande är 2026-06-15
    När läget prövas 2026-04-10
    Så är lss.dom-galler-efter-inhibition för i1 kommande
    Och är lss.dom-inom-skalig-tid-efter-inhibition för i1 kommande
    När läget prövas 2026-06-10
    Så gäller inte lss.dom-galler-efter-inhibition för i1
    Och gäller inte lss.dom-inom-skalig-tid-efter-inhibition för i1
    När läget prövas 2026-06-20
    Så är lss.dom-galler-efter-inhibition för i2 kommande
    Och är lss.dom-inom-skalig-tid-efter-inhibition för i2 kommande
