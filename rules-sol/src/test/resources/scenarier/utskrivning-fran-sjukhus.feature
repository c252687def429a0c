# language: sv
Egenskap: Utskrivning från sjukhus

  Scenario: Inskrivningsmeddelande på långfredagen
    Givet sluten vård v1 där inskrivningsmeddelandet är 2026-04-03
    När läget prövas 2026-04-04
    Så är utskrivning.planering kommande
    Och har utskrivning.planering ingen sista dag
    Och gäller inte utskrivning.betalningsansvar
    Och gäller inte utskrivning.kallelse
    Och gäller inte utskrivning.individuell-plan

  Scenario: Planeringen började samma dag
    Givet sluten vård v1 där inskrivningsmeddelandet är 2026-04-03 och att planeringen började är 2026-04-03
    När läget prövas 2026-04-10
    Så är utskrivning.planering fullgjord

  Scenario: Före 2018 gällde betalningsansvarslagen
    Givet sluten vård v1 där inskrivningsmeddelandet är 2017-12-27 och underrättelsen om utskrivningsklar är 2017-12-29
    När läget prövas 2018-01-05
    Så gäller inte utskrivning.planering
    Och gäller inte utskrivning.betalningsansvar
    Och gäller inte utskrivning.individuell-plan
    Och gäller inte utskrivning.kallelse

  Scenario: Utskrivningsklar på skärtorsdagen före tolv: ansvaret inträder på påskdagen
    Givet sluten vård v1 där inskrivningsmeddelandet är 2026-03-30 och underrättelsen om utskrivningsklar är 2026-04-02
    När läget prövas 2026-04-03
    Så är utskrivning.betalningsansvar kommande med sista dag 2026-04-05
    Och är utskrivning.kallelse kommande med sista dag 2026-04-05
    Och är utskrivning.individuell-plan kommande
    Och har utskrivning.individuell-plan ingen sista dag
    Och gäller inte utskrivning.betalningsansvar-efter-tolv

  Scenario: Utskrivningsklar efter tolv: en dag till
    Givet sluten vård v1 (efter klockan 12) där underrättelsen om utskrivningsklar är 2026-04-02
    När läget prövas 2026-04-07
    Så är utskrivning.betalningsansvar-efter-tolv inträdd med sista dag 2026-04-06
    Och gäller inte utskrivning.betalningsansvar

  Scenario: Hemma i tid, kallelsen en dag sen och planen påbörjad
    Givet sluten vård v1 där underrättelsen om utskrivningsklar är 2026-03-09, kallelsen till samordnad planering är 2026-03-13, att arbetet med planen började är 2026-03-10 och utskrivningen från sjukhuset är 2026-03-11
    När läget prövas 2026-03-20
    Så är utskrivning.betalningsansvar fullgjord
    Och är utskrivning.kallelse fullgjord för sent med sista dag 2026-03-12, 1 dag för sent
    Och är utskrivning.individuell-plan fullgjord

  Scenario: Region och kommun har kommit överens om annan tid
    Givet sluten vård v1 (överenskomna dagar 5) där underrättelsen om utskrivningsklar är 2026-04-02
    När läget prövas 2026-04-06
    Så är utskrivning.betalningsansvar kommande med sista dag 2026-04-07
    När läget prövas 2026-04-07
    Så är utskrivning.betalningsansvar inträdd med sista dag 2026-04-07
    Och gäller inte utskrivning.betalningsansvar-efter-tolv

  Scenario: Den tredje dagen har betalningsansvaret inträtt
    Givet sluten vård v1 där inskrivningsmeddelandet är 2026-03-30 och underrättelsen om utskrivningsklar är 2026-04-02
    När läget prövas 2026-04-05
    Så är utskrivning.betalningsansvar inträdd med sista dag 2026-04-05
    Och har utskrivning.betalningsansvar inträdesdag 2026-04-05
    Och är utskrivning.kallelse kommande med sista dag 2026-04-05

  Scenario: Dagen före har betalningsansvaret inte inträtt
    Givet sluten vård v1 där inskrivningsmeddelandet är 2026-03-30 och underrättelsen om utskrivningsklar är 2026-04-02
    När läget prövas 2026-04-04
    Så är utskrivning.betalningsansvar kommande med sista dag 2026-04-05

  Scenario: Hemma dagen innan ansvaret skulle ha inträtt, underrättelsen skickad på eftermiddagen
    Givet sluten vård v1 (efter klockan 12) där underrättelsen om utskrivningsklar är 2026-12-29 och utskrivningen från sjukhuset är 2027-01-01
    När läget prövas 2027-01-04
    Så är utskrivning.betalningsansvar-efter-tolv fullgjord med sista dag 2027-01-02

  Scenario: Kallelsen skickades redan före underrättelsen om utskrivningsklar
    Givet sluten vård v1 där inskrivningsmeddelandet är 2026-03-02, kallelsen till samordnad planering är 2026-03-06, att arbetet med planen började är 2026-03-06 och underrättelsen om utskrivningsklar är 2026-03-09
    När läget prövas 2026-03-20
    Så är utskrivning.kallelse fullgjord med sista dag 2026-03-12
    Och är utskrivning.individuell-plan fullgjord

  Scenario: Regionen har inte kallat dagen efter de tre dagarna
    Givet sluten vård v1 där inskrivningsmeddelandet är 2026-03-30 och underrättelsen om utskrivningsklar är 2026-04-02
    När läget prövas 2026-04-06
    Så är utskrivning.kallelse försenad med sista dag 2026-04-05, 1 dag för sent

  Scenario: Kallelsen på tredje dagen
    Givet sluten vård v1 där underrättelsen om utskrivningsklar är 2026-03-09 och kallelsen till samordnad planering är 2026-03-12
    När läget prövas 2026-03-20
    Så är utskrivning.kallelse fullgjord med sista dag 2026-03-12

  Scenariomall: Trettio dagar för psykiatrisk vård under 2018
    Givet sluten vård v1 (psykiatrisk vård) där underrättelsen om utskrivningsklar är 2018-03-01
    När läget prövas <prövas>
    Så är utskrivning.betalningsansvar-psykiatri <läge> med sista dag 2018-03-31
    Och gäller inte utskrivning.betalningsansvar
    Och gäller inte utskrivning.betalningsansvar-efter-tolv

    Exempel:
      | prövas     | läge      |
      | 2018-03-30 | kommande  |
      | 2018-03-31 | inträdd   |

  Scenario: Hemma före den trettionde dagen
    Givet sluten vård v1 (psykiatrisk vård) där underrättelsen om utskrivningsklar är 2018-03-01 och utskrivningen från sjukhuset är 2018-03-30
    När läget prövas 2018-04-10
    Så är utskrivning.betalningsansvar-psykiatri fullgjord

  Scenario: Från 2019 gäller tre dagar också för psykiatrisk vård
    Givet sluten vård v1 (psykiatrisk vård) där underrättelsen om utskrivningsklar är 2019-01-01
    När läget prövas 2019-01-02
    Så är utskrivning.betalningsansvar kommande med sista dag 2019-01-04
    Och gäller inte utskrivning.betalningsansvar-psykiatri

  Scenario: Underrättelsen om utskrivningsklar för psykiatrisk vård på nyårsafton 2018
    Givet sluten vård v1 (psykiatrisk vård) där underrättelsen om utskrivningsklar är 2018-12-31
    När läget prövas 2019-01-02
    Så är utskrivning.betalningsansvar-psykiatri kommande med sista dag 2019-01-30
    Och gäller inte utskrivning.betalningsansvar

  Scenario: Den enskilde avböjde planen, så ingen kallelse behövs
    Givet sluten vård v1 där inskrivningsmeddelandet är 2026-03-30 och underrättelsen om utskrivningsklar är 2026-04-02
    Och plan n1 (samordnad individuell plan) där att planen avböjdes är 2026-04-03
    När läget prövas 2026-04-10
    Så är utskrivning.kallelse förfallen

  Scenario: Planen visar att arbetet med den hade börjat
    Givet sluten vård v1 där underrättelsen om utskrivningsklar är 2026-03-09
    Och plan n1 som gäller v1 (samordnad individuell plan) där planens upprättande är 2026-03-12
    När läget prövas 2026-03-20
    Så är utskrivning.individuell-plan fullgjord
