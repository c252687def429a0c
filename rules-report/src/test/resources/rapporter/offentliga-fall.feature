# language: sv
Egenskap: Offentliga fall om ej verkställda beslut

  # Bara månader har publicerats i flera av fallen; då prövas månadens första och sista dag. Vad myndigheten kom fram
  # till står i kommentaren.

  # Särskild avgift; beslut i september 2015, verkställt i oktober 2017: åtta kvartal.
  Scenariomall: Habo 2015: kontaktperson dröjde två år
    Givet beslut b1 (LSS, paragraf 9:4, kontaktperson, gynnande) där beslutet är <beslut>
    Och verkställighet v1 som gäller b1 där verkställigheten är <verkställt>
    När rapporterna för alla kvartal från 2015-Q3 till 2018-Q2 görs
    Så rapporteras b1 som väntande 8 kvartal från 2015-Q4, sedan som anmälan om verkställighet 2017-Q4

    Exempel:
      | beslut     | verkställt |
      | 2015-09-01 | 2017-10-01 |
      | 2015-09-29 | 2017-10-31 |

  # IVO ansökte om särskild avgift efter minst 16 månader; beslut i april 2016, ännu inte verkställt i augusti 2017.
  Scenariomall: Enköping 2016: bostad med särskild service
    Givet beslut b1 (LSS, paragraf 9:9, bostad med särskild service, gynnande) där beslutet är <beslut>
    När rapporterna för alla kvartal från 2016-Q1 till 2017-Q2 görs
    Så rapporteras b1 som väntande 4 kvartal från 2016-Q3

    Exempel:
      | beslut     |
      | 2016-04-01 |
      | 2016-04-30 |

  # Särskild avgift; beslut i december 2016, verkställt i juni 2017: ett kvartal, utom om beslutet fattades den sista dagen.
  Scenariomall: Åtvidaberg 2016: avlösarservice i hemmet
    Givet beslut b1 (LSS, paragraf 9:5, avlösarservice, gynnande) där beslutet är <beslut>
    Och verkställighet v1 som gäller b1 där verkställigheten är 2017-06-15
    När rapporterna för alla kvartal från 2016-Q4 till 2017-Q4 görs
    Så rapporteras b1 som väntande 1 kvartal från <kvartal><slut>

    Exempel:
      | beslut     | kvartal | slut                                           |
      | 2016-12-01 | 2017-Q1 | , sedan som anmälan om verkställighet 2017-Q2 |
      | 2016-12-30 | 2017-Q1 | , sedan som anmälan om verkställighet 2017-Q2 |
      | 2016-12-31 | 2017-Q2 |                                                |

  # Särskild avgift; ett avbrott är att inte verkställa. 23 månader är sex eller sju kvartalsslut efter de tre månaderna.
  Scenariomall: Karlshamn: kontaktfamiljen avbröts och en ny kom efter 23 månader
    Givet beslut b1 (SoL, paragraf 4:1, kontaktfamilj, gynnande) där beslutet är 2010-01-10
    Och verkställighet v1 som gäller b1 där verkställigheten är 2010-02-01
    Och avbrott a1 som gäller b1 (utföraren) där avbrottet är <avbrott> och återupptagandet är <åter>
    När rapporterna för alla kvartal från 2010-Q1 till 2014-Q4 görs
    Så rapporteras a1 som väntande <antal> kvartal från 2012-Q2, sedan som anmälan om verkställighet <sist>

    Exempel:
      | avbrott    | åter       | antal | sist    |
      | 2012-01-15 | 2013-12-15 | 6     | 2013-Q4 |
      | 2012-02-15 | 2014-01-15 | 7     | 2014-Q1 |

  # Särskild avgift; 17 månader utan erbjudande, sedan flyttade personen: fyra eller fem kvartalsslut.
  Scenariomall: Sundsvall 2015: flyttade innan något erbjöds
    Givet beslut b1 (LSS, paragraf 9:9, bostad med särskild service, gynnande, flyttat) där beslutet är <beslut> och beslutets upphörande är <flyttat>
    När rapporterna för alla kvartal från 2015-Q1 till 2017-Q1 görs
    Så rapporteras b1 som väntande <antal> kvartal från 2015-Q2, sedan som avslutad av annan anledning <sist>

    Exempel:
      | beslut     | flyttat    | antal | sist    |
      | 2015-01-15 | 2016-06-15 | 4     | 2016-Q2 |
      | 2015-03-15 | 2016-08-15 | 5     | 2016-Q3 |

  # Särskild avgift; beviljat sommaren 2016, inte verkställt 2019: juni ger tredje kvartalet, juli och augusti det fjärde.
  Scenariomall: Motala 2016: bostad som inte verkställdes på tre år
    Givet beslut b1 (LSS, paragraf 9:9, bostad med särskild service, gynnande) där beslutet är <beslut>
    Och beslut b2 (LSS, paragraf 9:4, kontaktperson, gynnande) där beslutet är <beslut>
    Och verkställighet v2 som gäller b2 där verkställigheten är 2016-09-01
    När rapporterna för alla kvartal från 2016-Q1 till 2018-Q4 görs
    Så rapporteras b1 som väntande <antal> kvartal från <kvartal>
    Och rapporteras b2 inte till IVO något kvartal

    Exempel:
      | beslut     | kvartal | antal |
      | 2016-06-01 | 2016-Q3 | 10    |
      | 2016-06-29 | 2016-Q3 | 10    |
      | 2016-06-30 | 2016-Q4 | 9     |
      | 2016-07-01 | 2016-Q4 | 9     |
      | 2016-08-31 | 2016-Q4 | 9     |

  # Högsta förvaltningsdomstolen och Riksrevisionen: en dom omfattas inte av rapporteringsskyldigheten.
  Scenariomall: En dom rapporteras inte
    Givet dom d1 (<lag>, beviljar insats) där domen är <dom>
    När rapporterna för alla kvartal från <från> till <till> görs
    Så rapporteras d1 inte till IVO något kvartal

    Exempel: Mölndal (RÅ 2007 ref. 37), Laholm (HFD 2011), HFD 2018 ref. 80, RiR 2019:23
      | lag | dom        | från    | till    |
      | LSS | 2002-09-10 | 2002-Q3 | 2009-Q1 |
      | LSS | 2003-03-17 | 2003-Q1 | 2011-Q4 |
      | LSS | 2014-10-01 | 2014-Q4 | 2018-Q4 |
      | SoL | 2019-09-02 | 2019-Q3 | 2021-Q1 |

  # IVO:s perioder för 2019; andra kvartalets är två månader.
  Scenariomall: IVO:s rapporteringsperioder 2019
    När rapporterna för <kvartal> görs 2020-02-01
    Så lämnas rapporterna till IVO <från> till <till>

    Exempel:
      | kvartal | från       | till       |
      | 2019-Q1 | 2019-04-01 | 2019-04-30 |
      | 2019-Q2 | 2019-07-01 | 2019-08-31 |
      | 2019-Q3 | 2019-10-01 | 2019-10-31 |
      | 2019-Q4 | 2020-01-01 | 2020-01-31 |

  # IVO: inga ej verkställda beslut, inga rapporter; fullmäktiges statistik görs ändå.
  Scenario: Ingen nollrapport till IVO
    Givet beslut b1 (SoL, paragraf 4:1, hemtjänst, gynnande) där beslutet är 2019-01-10
    Och verkställighet v1 som gäller b1 där verkställigheten är 2019-01-20
    När rapporterna för 2019-Q2 görs 2019-07-05
    Så IVO får ingen rapport
    Och revisorerna får 0 rader
    Och fullmäktige får en nollrapport

  # IVO 2021-01-18: inget undantag för pandemin; en insats som bara delvis ges i minst tre månader är ett avbrott.
  Scenario: Delvis verkställt under pandemin
    Givet beslut b1 (SoL, paragraf 4:1, hemtjänst, gynnande) där beslutet är 2019-02-01
    Och verkställighet v1 som gäller b1 där verkställigheten är 2019-02-10
    Och avbrott a1 som gäller b1 (delvis verkställt) där avbrottet är 2020-04-01 och återupptagandet är 2020-11-20
    När rapporterna för alla kvartal från 2019-Q1 till 2021-Q2 görs
    Så rapporteras a1 som väntande 1 kvartal från 2020-Q3, sedan som anmälan om verkställighet 2020-Q4

  # Beslut hösten 2018, verkställt efter 17 och 4,5 månader; dagarna är påhittade men stämmer med det publicerade.
  Scenario: Norrköping 2019: boendestöd
    Givet beslut b1 (SoL, paragraf 4:1, boendestöd, gynnande) där beslutet är 2018-10-15
    Och verkställighet v1 som gäller b1 där verkställigheten är 2020-03-16
    Och beslut b2 (SoL, paragraf 4:1, boendestöd, gynnande) där beslutet är 2018-09-10
    Och verkställighet v2 som gäller b2 där verkställigheten är 2019-01-25
    När rapporterna för alla kvartal från 2018-Q3 till 2020-Q3 görs
    Så rapporteras b1 som väntande 4 kvartal från 2019-Q1, sedan som anmälan om verkställighet 2020-Q1
    Och rapporteras b2 som väntande 1 kvartal från 2018-Q4, sedan som anmälan om verkställighet 2019-Q1
