# language: sv
Egenskap: Det som redan är gjort eller ges larmas det inte om

  # Väntade dagar och lägen är räknade för hand ur lagtexten före körningen.

  # --- En underrättelse som gäller just händelsen räknas också när den är daterad dagen före (FL 11 § med flera)

  Scenario: Parten fick besked innan bedömningen antecknades
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2026-02-02
    Och händelse h1 som gäller s1 (bedömning att beslutet blir väsentligt försenat) där händelsen är 2026-05-20
    Och händelse h2 som gäller h1 (underrättelse om försening) där händelsen är 2026-05-19
    När läget prövas 2026-05-28
    Så är fl.underratta-om-forsening för h1 fullgjord

  Scenario: Parten fick besked innan bedömningen antecknades, men det gällde något annat
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2026-02-02
    Och händelse h1 som gäller s1 (bedömning att beslutet blir väsentligt försenat) där händelsen är 2026-05-20
    Och händelse h3 (annan händelse) där händelsen är 2026-03-02
    Och händelse h2 som gäller h3 (underrättelse om försening) där händelsen är 2026-05-19
    När läget prövas 2026-05-28
    Så är fl.underratta-om-forsening för h1 kommande

  Scenario: IVO fick anmälan innan bristerna antecknades
    Givet händelse h1 (brister hos utförare med tillståndsplikt) där händelsen är 2026-05-20
    Och händelse h2 som gäller h1 (anmälan till IVO om utföraren) där händelsen är 2026-05-19
    När läget prövas 2026-05-28
    Så är sol.anmalan-om-utforare för h1 fullgjord

  Scenario: IVO fick anmälan innan bristerna antecknades, men det gällde något annat
    Givet händelse h1 (brister hos utförare med tillståndsplikt) där händelsen är 2026-05-20
    Och händelse h3 (annan händelse) där händelsen är 2026-03-02
    Och händelse h2 som gäller h3 (anmälan till IVO om utföraren) där händelsen är 2026-05-19
    När läget prövas 2026-05-28
    Så är sol.anmalan-om-utforare för h1 kommande

  Scenario: Framställningen gjordes innan behovet antecknades
    Givet händelse h1 (behov av åtgärd om vårdnad eller umgänge) där händelsen är 2026-05-20
    Och händelse h2 som gäller h1 (framställning till domstolen) där händelsen är 2026-05-19
    När läget prövas 2026-05-28
    Så är sof.framstallning-till-domstol för h1 fullgjord

  Scenario: Framställningen gjordes innan behovet antecknades, men det gällde något annat
    Givet händelse h1 (behov av åtgärd om vårdnad eller umgänge) där händelsen är 2026-05-20
    Och händelse h3 (annan händelse) där händelsen är 2026-03-02
    Och händelse h2 som gäller h3 (framställning till domstolen) där händelsen är 2026-05-19
    När läget prövas 2026-05-28
    Så är sof.framstallning-till-domstol för h1 kommande

  Scenario: Anmälan gjordes innan bedömningen antecknades
    Givet händelse h1 (bedömning om god man eller förvaltare) där händelsen är 2026-05-20
    Och händelse h2 som gäller h1 (anmälan till överförmyndaren) där händelsen är 2026-05-19
    När läget prövas 2026-05-28
    Så är sof.anmalan-overformyndaren för h1 fullgjord

  Scenario: Anmälan gjordes innan bedömningen antecknades, men det gällde något annat
    Givet händelse h1 (bedömning om god man eller förvaltare) där händelsen är 2026-05-20
    Och händelse h3 (annan händelse) där händelsen är 2026-03-02
    Och händelse h2 som gäller h3 (anmälan till överförmyndaren) där händelsen är 2026-05-19
    När läget prövas 2026-05-28
    Så är sof.anmalan-overformyndaren för h1 kommande

  Scenario: Avgiften ändrades inför det nya förhållandet
    Givet händelse h1 (ändrat förhållande som påverkar avgiften) där händelsen är 2026-05-20
    Och händelse h2 som gäller h1 (ändrad avgift) där händelsen är 2026-05-19
    När läget prövas 2026-05-28
    Så är sol.andrad-avgift för h1 fullgjord

  Scenario: Avgiften ändrades inför det nya förhållandet, men det gällde något annat
    Givet händelse h1 (ändrat förhållande som påverkar avgiften) där händelsen är 2026-05-20
    Och händelse h3 (annan händelse) där händelsen är 2026-03-02
    Och händelse h2 som gäller h3 (ändrad avgift) där händelsen är 2026-05-19
    När läget prövas 2026-05-28
    Så är sol.andrad-avgift för h1 kommande

  Scenario: Myndigheten underrättades innan iakttagelsen antecknades
    Givet händelse h1 (iakttagelse av nya medel eller nytt mönster) där händelsen är 2026-05-20
    Och händelse h2 som gäller h1 (underrättelse till Folkhälsomyndigheten) där händelsen är 2026-05-19
    När läget prövas 2026-05-28
    Så är sol.folkhalsomyndigheten för h1 fullgjord

  Scenario: Myndigheten underrättades innan iakttagelsen antecknades, men det gällde något annat
    Givet händelse h1 (iakttagelse av nya medel eller nytt mönster) där händelsen är 2026-05-20
    Och händelse h3 (annan händelse) där händelsen är 2026-03-02
    Och händelse h2 som gäller h3 (underrättelse till Folkhälsomyndigheten) där händelsen är 2026-05-19
    När läget prövas 2026-05-28
    Så är sol.folkhalsomyndigheten för h1 försenad

  Scenario: Åklagaren underrättades innan misskötsamheten antecknades
    Givet händelse h1 (misskötsamhet av ungdomspåföljd) där händelsen är 2026-05-20
    Och händelse h2 som gäller h1 (underrättelse till åklagaren) där händelsen är 2026-05-19
    När läget prövas 2026-05-28
    Så är sol.underratta-aklagare för h1 fullgjord

  Scenario: Åklagaren underrättades innan misskötsamheten antecknades, men det gällde något annat
    Givet händelse h1 (misskötsamhet av ungdomspåföljd) där händelsen är 2026-05-20
    Och händelse h3 (annan händelse) där händelsen är 2026-03-02
    Och händelse h2 som gäller h3 (underrättelse till åklagaren) där händelsen är 2026-05-19
    När läget prövas 2026-05-28
    Så är sol.underratta-aklagare för h1 kommande

  Scenario: Hindret anmäldes innan det antecknades
    Givet händelse h1 (hinder mot inställelse) där händelsen är 2026-05-20
    Och händelse h2 som gäller h1 (anmälan om hinder mot inställelse) där händelsen är 2026-05-19
    När läget prövas 2026-05-28
    Så är sof.hinder-mot-installelse för h1 fullgjord

  Scenario: Hindret anmäldes innan det antecknades, men det gällde något annat
    Givet händelse h1 (hinder mot inställelse) där händelsen är 2026-05-20
    Och händelse h3 (annan händelse) där händelsen är 2026-03-02
    Och händelse h2 som gäller h3 (anmälan om hinder mot inställelse) där händelsen är 2026-05-19
    När läget prövas 2026-05-28
    Så är sof.hinder-mot-installelse för h1 försenad

  Scenario: SiS underrättade innan bedömningen antecknades
    Givet händelse h1 (bedömning att utskrivning kan ske) där händelsen är 2026-05-20
    Och händelse h2 som gäller h1 (underrättelse till socialnämnden) där händelsen är 2026-05-19
    När läget prövas 2026-05-28
    Så är sof.sis-utskrivning för h1 fullgjord

  Scenario: SiS underrättade innan bedömningen antecknades, men det gällde något annat
    Givet händelse h1 (bedömning att utskrivning kan ske) där händelsen är 2026-05-20
    Och händelse h3 (annan händelse) där händelsen är 2026-03-02
    Och händelse h2 som gäller h3 (underrättelse till socialnämnden) där händelsen är 2026-05-19
    När läget prövas 2026-05-28
    Så är sof.sis-utskrivning för h1 försenad

  Scenario: Talan väcktes innan tillståndet antecknades
    Givet händelse h1 (uppehållstillstånd för ensamkommande barn) där händelsen är 2026-05-20
    Och händelse h2 som gäller h1 (framställning till domstolen) där händelsen är 2026-05-19
    När läget prövas 2026-05-28
    Så är gmeb.sarskild-vardnadshavare för h1 fullgjord

  Scenario: Talan väcktes innan tillståndet antecknades, men det gällde något annat
    Givet händelse h1 (uppehållstillstånd för ensamkommande barn) där händelsen är 2026-05-20
    Och händelse h3 (annan händelse) där händelsen är 2026-03-02
    Och händelse h2 som gäller h3 (framställning till domstolen) där händelsen är 2026-05-19
    När läget prövas 2026-05-28
    Så är gmeb.sarskild-vardnadshavare för h1 kommande

  Scenario: Beskedet om försening är kopplat till ansökan, och nästa bedömning kräver ett eget
    Givet ansökan s1 (insats enligt SoL) där ansökans ankomst är 2026-01-12
    Och händelse h1 som gäller s1 (bedömning att beslutet blir väsentligt försenat) där händelsen är 2026-05-11
    Och händelse h2 som gäller s1 (underrättelse om försening) där händelsen är 2026-05-08
    Och händelse h3 som gäller s1 (bedömning att beslutet blir väsentligt försenat) där händelsen är 2026-08-10
    När läget prövas 2026-08-20
    Så är fl.underratta-om-forsening för h1 fullgjord
    Och är fl.underratta-om-forsening för h3 kommande

  Scenario: Underrättelsen om olyckan är ingen underrättelse om den försvårade vården
    Givet den enskilde p där födelsedagen är 2010-03-01
    Och placering p1 (HVB, SoL) där placeringsbeslutet är 2026-01-12 och placeringens verkställande är 2026-01-12
    Och händelse h1 som gäller p1 (allvarlig sjukdom eller allvarligt olycksfall) där händelsen är 2026-05-04
    Och händelse h2 som gäller p1 (underrättelse till socialnämnden) där händelsen är 2026-05-04
    Och händelse h3 som gäller p1 (bedömning att vården försvåras eller att annan vård behövs) där händelsen är 2026-05-20
    När läget prövas 2026-05-28
    Så är sof.sjukdom-eller-olycksfall för h1 fullgjord
    Och är sof.hemmet-underrattar-namnden för h3 försenad

  # --- Om ett förnyat beslut frågas det när insatsen ges vidare (SoL 34 kap. 1 §)

  Scenario: Boendestödet förnyas och ges vidare på den gamla verkställigheten
    Givet beslut b1 (SoL, gynnande, boendestöd) där beslutet är 2025-03-03 och beslutets slutdag är 2026-02-28
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-03-17
    Och beslut b2 (SoL, gynnande, boendestöd) där beslutet är 2026-02-20
    När läget prövas 2026-09-21
    Så följer slutsats.redan-verkstallt-beslut av b2: saknar dagen från vilken insatsen ges enligt det nya beslutet
    Och är tillfälle 2026-Q2 av sol.ej-verkstallt-beslut-ivo för b2 försenad med sista dag 2026-08-31

  Scenario: Tre beslut i följd på samma verkställighet
    Givet beslut b1 (SoL, gynnande, boendestöd) där beslutet är 2024-03-04 och beslutets slutdag är 2025-02-28
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2024-03-18
    Och beslut b2 (SoL, gynnande, boendestöd) där beslutet är 2025-02-27 och beslutets upphörande är 2026-02-28
    Och beslut b3 (SoL, gynnande, boendestöd) där beslutet är 2026-02-20
    När läget prövas 2026-09-21
    Så följer slutsats.redan-verkstallt-beslut av b2: saknar dagen från vilken insatsen ges enligt det nya beslutet
    Och följer slutsats.redan-verkstallt-beslut av b3: saknar dagen från vilken insatsen ges enligt det nya beslutet

  Scenario: Insatsen slutade med det förra beslutet
    Givet beslut b1 (SoL, gynnande, boendestöd) där beslutet är 2025-03-03 och beslutets slutdag är 2026-02-28
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-03-17 och verkställighetens slut är 2026-02-28
    Och beslut b2 (SoL, gynnande, boendestöd) där beslutet är 2026-02-20
    När läget prövas 2026-09-21
    Så följer inte slutsats.redan-verkstallt-beslut
    Och är tillfälle 2026-Q2 av sol.ej-verkstallt-beslut-ivo för b2 försenad med sista dag 2026-08-31

  Scenario: Det förra beslutet gäller ännu, så det nya kan avse något mer
    Givet beslut b1 (SoL, gynnande, boendestöd) där beslutet är 2025-03-03
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-03-17
    Och beslut b2 (SoL, gynnande, boendestöd) där beslutet är 2026-02-20
    När läget prövas 2026-09-21
    Så följer inte slutsats.redan-verkstallt-beslut

  Scenario: En antecknad verkställighet av det nya beslutet går före
    Givet beslut b1 (SoL, gynnande, boendestöd) där beslutet är 2025-03-03 och beslutets slutdag är 2026-02-28
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-03-17
    Och beslut b2 (SoL, gynnande, boendestöd) där beslutet är 2026-02-20
    Och verkställighet v2 som gäller b2 (inte delvis) där verkställigheten är 2026-03-02
    När läget prövas 2026-09-21
    Så går v2 före slutsats.redan-verkstallt-beslut

  # --- Vad som verkställs var beviljat då

  Scenario: En verkställighet utan koppling är av det beslut som gällde den dagen
    Givet beslut b1 (SoL, gynnande, boendestöd) där beslutet är 2025-03-03
    Och verkställighet v1 (inte delvis) där verkställigheten är 2025-03-17
    Och beslut b2 (SoL, gynnande, ledsagarservice) där beslutet är 2026-02-20
    När läget prövas 2026-09-21
    Så följer slutsats.verkstallighet-av-det-enda av v1: gäller b1
    Och är tillfälle 2026-Q2 av sol.ej-verkstallt-beslut-ivo för b2 försenad med sista dag 2026-08-31

  Scenario: Två beslut gällde den dagen, och ingen kan säga vilket
    Givet beslut b1 (SoL, gynnande, boendestöd) där beslutet är 2025-03-03
    Och beslut b2 (SoL, gynnande, ledsagarservice) där beslutet är 2025-03-10
    Och verkställighet v1 (inte delvis) där verkställigheten är 2025-03-17
    När läget prövas 2026-09-21
    Så följer inte slutsats.verkstallighet-av-det-enda

  # --- Insatsen följs upp tills den sista som utför den slutar (SoL 23 kap. 6 §)

  Scenario: En kontaktfamilj byts mot en annan
    Givet den enskilde p där födelsedagen är 2014-03-01
    Och beslut b1 (SoL, gynnande, kontaktfamilj) där beslutet är 2025-03-03
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-04-01 och verkställighetens slut är 2025-12-30
    Och verkställighet v2 som gäller b1 (inte delvis) där verkställigheten är 2026-02-02
    När läget prövas 2026-06-01
    Så är sol.uppfoljning-kontaktperson för b1 kommande

  Scenario: Båda kontaktfamiljerna har slutat
    Givet den enskilde p där födelsedagen är 2014-03-01
    Och beslut b1 (SoL, gynnande, kontaktfamilj) där beslutet är 2025-03-03
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2025-04-01 och verkställighetens slut är 2025-12-30
    Och verkställighet v2 som gäller b1 (inte delvis) där verkställigheten är 2026-02-02 och verkställighetens slut är 2026-05-15
    När läget prövas 2026-06-01
    Så är sol.uppfoljning-kontaktperson för b1 förfallen

  # --- Samtalet gäller ett barn (lag 2021:530)

  Scenario: Barnet fyllde 18 år innan samtalet hölls
    Givet den enskilde p där födelsedagen är 2008-07-01
    Och begäran q1 (begäran om informationssamtal) där begärans ankomst är 2026-06-20
    När läget prövas 2026-12-01
    Så är fb.informationssamtal för q1 förfallen

  # --- En uppgift som pekar på en mellanliggande uppgift gäller det som den gällde

  Scenario: Rapporterna pekar på verkställigheten
    Givet beslut b1 (SoL, gynnande, boendestöd) där beslutet är 2025-11-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-05-04
    Och inlämnad rapport f1 som gäller v1 (rapport till IVO, kvartal 2026-Q1) där rapporten är 2026-04-20
    Och inlämnad rapport f2 som gäller v1 (anmälan till IVO om verkställighet) där rapporten är 2026-07-20
    När läget prövas 2026-09-07
    Så följer slutsats.rapport-genom-verkstalligheten av f1: gäller b1
    Och är sol.rapporterat-beslut-verkstallt-ivo för v1 fullgjord

  Scenario: En rapport som pekar på beslutet gäller det ändå
    Givet beslut b1 (SoL, gynnande, boendestöd) där beslutet är 2025-11-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-05-04
    Och inlämnad rapport f1 som gäller b1 (rapport till IVO, kvartal 2026-Q1) där rapporten är 2026-04-20
    Och inlämnad rapport f2 som gäller b1 (anmälan till IVO om verkställighet) där rapporten är 2026-07-20
    När läget prövas 2026-09-07
    Så följer inte slutsats.rapport-genom-verkstalligheten

  Scenario: Rapporterna pekar på ansökan
    Givet ansökan a1 (insats enligt SoL, boendestöd) där ansökans ankomst är 2025-10-01
    Och beslut b1 som gäller a1 (SoL, gynnande, boendestöd) där beslutet är 2025-11-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-05-04
    Och inlämnad rapport f1 som gäller a1 (rapport till IVO, kvartal 2026-Q1) där rapporten är 2026-04-20
    Och inlämnad rapport f2 som gäller a1 (anmälan till IVO om verkställighet) där rapporten är 2026-07-20
    När läget prövas 2026-09-07
    Så följer slutsats.rapport-genom-ansokan av f1: gäller b1
    Och är sol.rapporterat-beslut-verkstallt-ivo för v1 fullgjord

  Scenario: Ansökan har fått två beslut, och ingen kan säga vilket rapporten gäller
    Givet ansökan a1 (insats enligt SoL, boendestöd) där ansökans ankomst är 2025-10-01
    Och beslut b1 som gäller a1 (SoL, gynnande, boendestöd) där beslutet är 2025-11-10
    Och beslut b2 som gäller a1 (SoL, gynnande, ledsagarservice) där beslutet är 2025-11-10
    Och inlämnad rapport f1 som gäller a1 (rapport till IVO, kvartal 2026-Q1) där rapporten är 2026-04-20
    När läget prövas 2026-09-07
    Så följer inte slutsats.rapport-genom-ansokan

  Scenario: En rapport som pekar på beslutet och inte på ansökan
    Givet ansökan a1 (insats enligt SoL, boendestöd) där ansökans ankomst är 2025-10-01
    Och beslut b1 som gäller a1 (SoL, gynnande, boendestöd) där beslutet är 2025-11-10
    Och inlämnad rapport f1 som gäller b1 (rapport till IVO, kvartal 2026-Q1) där rapporten är 2026-04-20
    När läget prövas 2026-09-07
    Så följer inte slutsats.rapport-genom-ansokan

  Scenario: Rapporterna säger inte vad de gäller, och bara ett beslut finns
    Givet beslut b1 (SoL, gynnande, boendestöd) där beslutet är 2025-11-10
    Och verkställighet v1 som gäller b1 (inte delvis) där verkställigheten är 2026-05-04
    Och inlämnad rapport f1 (rapport till IVO, kvartal 2026-Q1) där rapporten är 2026-04-20
    Och inlämnad rapport f2 (anmälan till IVO om verkställighet) där rapporten är 2026-07-20
    När läget prövas 2026-09-07
    Så följer slutsats.rapport-om-det-enda av f1: gäller b1
    Och är sol.rapporterat-beslut-verkstallt-ivo för v1 fullgjord

  Scenario: Två beslut kan vara det som rapporterades
    Givet beslut b1 (SoL, gynnande, boendestöd) där beslutet är 2025-11-10
    Och beslut b2 (SoL, gynnande, ledsagarservice) där beslutet är 2025-11-10
    Och inlämnad rapport f1 (rapport till IVO, kvartal 2026-Q1) där rapporten är 2026-04-20
    När läget prövas 2026-09-07
    Så följer inte slutsats.rapport-om-det-enda

  Scenario: Det som är sagt om vad rapporten gäller går före
    Givet beslut b1 (SoL, gynnande, boendestöd) där beslutet är 2025-11-10
    Och inlämnad rapport f1 som gäller b1 (rapport till IVO, kvartal 2026-Q1) där rapporten är 2026-04-20
    När läget prövas 2026-09-07
    Så går f1 före slutsats.rapport-om-det-enda

  Scenario: Beslutet pekar på utredningen, som pekar på ansökan
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2026-01-12
    Och utredning u1 som gäller a1 (vuxenutredning) där utredningens inledande är 2026-01-13
    Och beslut b1 som gäller u1 (SoL, inte gynnande, boendestöd, tjänsteman) där beslutet är 2026-03-10
    När läget prövas 2026-09-07
    Så följer slutsats.beslut-genom-utredningen av b1: gäller a1
    Och är fl.sex-manader för a1 fullgjord

  Scenario: Beslutet pekar på en utredning efter en anmälan
    Givet anmälan n1 (barn) där anmälans ankomst är 2026-01-12
    Och utredning u1 som gäller n1 (barnutredning) där utredningens inledande är 2026-01-13
    Och beslut b1 som gäller u1 (SoL, inte gynnande, boendestöd, tjänsteman) där beslutet är 2026-03-10
    När läget prövas 2026-09-07
    Så följer inte slutsats.beslut-genom-utredningen

  Scenario: Beslutet pekar på ansökan
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2026-01-12
    Och utredning u1 som gäller a1 (vuxenutredning) där utredningens inledande är 2026-01-13
    Och beslut b1 som gäller a1 (SoL, inte gynnande, boendestöd, tjänsteman) där beslutet är 2026-03-10
    När läget prövas 2026-09-07
    Så följer inte slutsats.beslut-genom-utredningen

  Scenario: Underrättelsen pekar på utredningen
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2026-01-12
    Och utredning u1 som gäller a1 (vuxenutredning) där utredningens inledande är 2026-01-13
    Och beslut b1 som gäller a1 (SoL, inte gynnande, boendestöd, tjänsteman) där beslutet är 2026-03-10
    Och händelse h1 som gäller u1 (underrättelse till parten) där händelsen är 2026-03-12
    När läget prövas 2026-09-07
    Så följer slutsats.underrattelse-genom-utredningen av h1: gäller a1
    Och är fl.underratta-om-beslut för b1 fullgjord

  Scenario: Underrättelsen pekar på en utredning efter en anmälan
    Givet anmälan n1 (barn) där anmälans ankomst är 2026-01-12
    Och utredning u1 som gäller n1 (barnutredning) där utredningens inledande är 2026-01-13
    Och händelse h1 som gäller u1 (underrättelse till parten) där händelsen är 2026-03-12
    När läget prövas 2026-09-07
    Så följer inte slutsats.underrattelse-genom-utredningen

  Scenario: Underrättelsen pekar på beslutet
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2026-01-12
    Och utredning u1 som gäller a1 (vuxenutredning) där utredningens inledande är 2026-01-13
    Och beslut b1 som gäller a1 (SoL, inte gynnande, boendestöd, tjänsteman) där beslutet är 2026-03-10
    Och händelse h1 som gäller b1 (underrättelse till parten) där händelsen är 2026-03-12
    När läget prövas 2026-09-07
    Så följer inte slutsats.underrattelse-genom-utredningen

  Scenario: Skyddsbedömningen pekar på förhandsbedömningen
    Givet anmälan n1 (barn) där anmälans ankomst är 2026-01-12
    Och förhandsbedömning x1 som gäller n1 (inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-01-20
    Och händelse h1 som gäller x1 (skyddsbedömning) där händelsen är 2026-01-12
    När läget prövas 2026-02-02
    Så följer slutsats.skyddsbedomning-genom-forhandsbedomningen av h1: gäller n1
    Och är sol.skyddsbedomning för n1 fullgjord

  Scenario: Skyddsbedömningen pekar på utredningen efter anmälan
    Givet anmälan n1 (barn) där anmälans ankomst är 2026-01-12
    Och utredning u1 som gäller n1 (barnutredning) där utredningens inledande är 2026-01-20
    Och händelse h1 som gäller u1 (skyddsbedömning) där händelsen är 2026-01-12
    När läget prövas 2026-02-02
    Så följer slutsats.skyddsbedomning-genom-utredningen av h1: gäller n1
    Och är sol.skyddsbedomning för n1 fullgjord
    Och följer inte slutsats.skyddsbedomning-genom-forhandsbedomningen

  Scenario: Skyddsbedömningen pekar på anmälan
    Givet anmälan n1 (barn) där anmälans ankomst är 2026-01-12
    Och förhandsbedömning x1 som gäller n1 (inleda utredning) där beslutet att inleda eller inte inleda utredning är 2026-01-20
    Och utredning u1 som gäller n1 (barnutredning) där utredningens inledande är 2026-01-20
    Och händelse h1 som gäller n1 (skyddsbedömning) där händelsen är 2026-01-12
    När läget prövas 2026-02-02
    Så följer inte slutsats.skyddsbedomning-genom-forhandsbedomningen
    Och följer inte slutsats.skyddsbedomning-genom-utredningen

  Scenario: Skyddsbedömningen pekar på en utredning efter en ansökan
    Givet ansökan a1 (insats enligt SoL) där ansökans ankomst är 2026-01-12
    Och utredning u1 som gäller a1 (vuxenutredning) där utredningens inledande är 2026-01-13
    Och händelse h1 som gäller u1 (skyddsbedömning) där händelsen är 2026-01-12
    När läget prövas 2026-02-02
    Så följer inte slutsats.skyddsbedomning-genom-utredningen

  Scenario: Den ansvariga socialsekreteraren är antecknad på utredningen bakom placeringen
    Givet den enskilde p där födelsedagen är 2014-03-02
    Och utredning u1 (barnutredning) där utredningens inledande är 2026-01-12
    Och placering p1 (familjehem, SoL, utredning u1) där placeringsbeslutet är 2026-02-02 och placeringens verkställande är 2026-02-02
    Och händelse h1 som gäller u1 (att ansvarig socialsekreterare utsågs) där händelsen är 2026-01-28
    När läget prövas 2026-03-02
    Så är sol.ansvarig-socialsekreterare för p1 fullgjord
