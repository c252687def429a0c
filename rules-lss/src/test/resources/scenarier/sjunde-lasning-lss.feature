# language: sv
Egenskap: Sjunde läsningen av LSS

  # LSS 23 e §: utföraren har inte kvar den akt som är gallrad eller lämnad till nämnden
  Scenario: Akten var lämnad eller gallrad när den begärdes ut
    Givet akt k1 (personakt om placerat barn i enskild verksamhet enligt LSS) där den sista anteckningen är 2023-05-02 och överlämnandet till nämnden är 2025-05-02
    Och akt k2 (personakt i enskild verksamhet enligt LSS) där den sista anteckningen är 2022-05-02 och gallringen är 2025-05-02
    Och begäran q1 som gäller k1 (begäran om utlämnande av personakt) där begärans ankomst är 2026-01-12
    Och begäran q2 som gäller k2 (begäran om utlämnande av personakt) där begärans ankomst är 2026-01-12
    När läget prövas 2026-03-20
    Så är lss.enskild-akt-lamnas-ut för q1 förfallen
    Och är lss.enskild-akt-lamnas-ut för q2 förfallen

  # 16 § andra stycket: den som har fått en del av insatserna har tagit förhandsbeskedet i anspråk
  Scenario: En del av insatserna började inom sex månader
    Givet beslut b1 (LSS, gynnande, förhandsbesked) där beslutet är 2025-01-10
    Och händelse h1 som gäller b1 (att insatserna blev tillgängliga) där händelsen är 2025-06-02
    Och verkställighet v1 som gäller b1 (delvis) där verkställigheten är 2025-09-01
    När läget prövas 2026-01-10
    Så är lss.forhandsbesked-giltighet fullgjord med sista dag 2025-12-02
    Och är tillfälle 2025-Q4 av lss.ej-verkstallt-beslut-ivo kommande

  Scenario: En del av insatserna började för sent
    Givet beslut b1 (LSS, gynnande, förhandsbesked) där beslutet är 2025-01-10
    Och händelse h1 som gäller b1 (att insatserna blev tillgängliga) där händelsen är 2025-06-02
    Och verkställighet v1 som gäller b1 (delvis) där verkställigheten är 2025-12-15
    När läget prövas 2026-01-10
    Så är lss.forhandsbesked-giltighet inträdd

  Scenario: Förhandsbeskedet gavs av domstol
    Givet dom d1 (LSS, beviljar insats, förhandsbesked) där domen är 2025-01-10
    Och händelse h1 som gäller d1 (att insatserna blev tillgängliga) där händelsen är 2025-06-02
    Och verkställighet v1 som gäller d1 (delvis) där verkställigheten är 2025-09-01
    När läget prövas 2026-01-10
    Så är lss.forhandsbesked-giltighet-dom fullgjord med sista dag 2025-12-02

  # 17 § första stycket: underrättelsen får komma före avtalet
  Scenario: Den andra kommunen underrättades innan avtalet slöts
    Givet händelse h1 (avtal om boende i annan kommun) där händelsen är 2026-05-29
    Och händelse h2 som gäller h1 (underrättelse till den andra kommunen) där händelsen är 2026-05-27
    När läget prövas 2026-06-01
    Så är lss.underratta-kommunen-om-avtal fullgjord

  # 24 e §: den som har bedömt att missförhållandet inte är allvarligt har utrett det
  Scenario: Missförhållandet bedömdes inte vara allvarligt
    Givet missförhållande m1 (LSS) där rapporten om missförhållandet är 2026-03-02 och bedömningen att missförhållandet inte är allvarligt är 2026-03-20
    Och missförhållande m2 (LSS, hos privat utförare) där rapporten om missförhållandet är 2026-03-02 och bedömningen att missförhållandet inte är allvarligt är 2026-03-20
    När läget prövas 2026-06-01
    Så är lss.lex-sarah-utredning fullgjord
    Och är lss.lex-sarah-utredning-utforare fullgjord

  # SFS 2007:1313: akten väntar på sammanställningen också när den sista anteckningen gjordes före den 1 april 2008
  Scenario: En äldre akt väntar på sammanställningen
    Givet akt a1 (personakt i enskild verksamhet enligt LSS) där den sista anteckningen är 2007-05-02
    Och akt a2 (uppgifter i sammanställning i enskild verksamhet) där att förhållandena upphörde är 2009-05-04
    När läget prövas 2026-03-20
    Så är lss.enskild-akt-fore-sammanstallning för a1 kommande
    Och vilar lss.enskild-akt-fore-sammanstallning för a1 på LSS (1993:387) 23 c § 1 st.
    Och är lss.enskild-akt-bevaras för a1 fullgjord
