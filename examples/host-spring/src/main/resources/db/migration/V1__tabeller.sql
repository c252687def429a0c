-- A case system's own tables, flat as most vendors have them: one row per happening, joined by galler_id
-- within the case, words instead of foreign keys. The same file serves H2 and PostgreSQL.

create table lage (
  id integer primary key,
  andring bigint not null
);
insert into lage (id, andring) values (1, 0);

create table arende (
  arende_id varchar(200) primary key,
  enhet varchar(200),
  andring bigint not null
);
create index arende_andring on arende (andring);

-- den enskilde; inga namn, inga personnummer
create table person (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  fodelsedatum date,
  avliden_datum date,
  primary key (arende_id, rad_id)
);

-- anmälningar, ansökningar och begäranden, skilda åt av typ
create table aktualisering (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  typ varchar(20) not null,
  galler_id varchar(200),
  registrerad_datum date,
  avser varchar(100),
  anmalare varchar(100),
  inkom_datum date,
  aterkoppling_begard date,
  aterkoppling_lamnad date,
  aterkoppling_olamplig boolean,
  insats varchar(100),
  komplett_datum date,
  aterkallad_datum date,
  svar_senast date,
  besvarad_datum date,
  primary key (arende_id, rad_id)
);

create table forhandsbedomning (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  utfall varchar(100),
  beslut_datum date,
  primary key (arende_id, rad_id)
);

create table utredning (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  slag varchar(100),
  sak varchar(200),
  utfall varchar(100),
  inledd_datum date,
  information_datum date,
  avslutad_datum date,
  primary key (arende_id, rad_id)
);

create table forlangning (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  begard_datum date,
  beslut_datum date,
  till_datum date,
  primary key (arende_id, rad_id)
);

create table kontakt (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  med varchar(100),
  form varchar(100),
  kontakt_datum date,
  primary key (arende_id, rad_id)
);

create table handelse (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  slag varchar(100),
  lag varchar(100),
  handelse_datum date,
  planerad_datum date,
  primary key (arende_id, rad_id)
);

create table beslut (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  lag varchar(100),
  lagrum varchar(200),
  insats varchar(100),
  gynnande boolean,
  beslutat_av varchar(100),
  utredning_id varchar(200),
  beslut_datum date,
  delgivet_datum date,
  laga_kraft_datum date,
  giltigt_till date,
  avslutat_datum date,
  avslutsorsak varchar(100),
  primary key (arende_id, rad_id)
);

create table verkstallighet (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  delvis boolean,
  fran_datum date,
  till_datum date,
  primary key (arende_id, rad_id)
);

create table avbrott (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  orsak varchar(100),
  fran_datum date,
  till_datum date,
  primary key (arende_id, rad_id)
);

create table erbjudande (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  erbjudet_datum date,
  antaget_datum date,
  avbojt_datum date,
  primary key (arende_id, rad_id)
);

create table senarelaggning (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  begard_datum date,
  till_datum date,
  aterkallad_datum date,
  primary key (arende_id, rad_id)
);

create table dom (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  lag varchar(100),
  utgang varchar(100),
  insats varchar(100),
  forst_vid_laga_kraft boolean,
  muntlig_forhandling boolean,
  dom_datum date,
  delgiven_datum date,
  laga_kraft_datum date,
  domstolens_dag date,
  upphor_datum date,
  primary key (arende_id, rad_id)
);

create table overklagande (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  part varchar(100),
  inkom_datum date,
  overlamnat_datum date,
  avvisat_datum date,
  aterkallat_datum date,
  primary key (arende_id, rad_id)
);

create table inhibition (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  beslut_datum date,
  upphavd_datum date,
  primary key (arende_id, rad_id)
);

create table placering (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  hemtyp varchar(100),
  grund varchar(100),
  hem_id varchar(200),
  utredning_id varchar(200),
  annan_kommun boolean,
  antal_placerade integer,
  beslut_datum date,
  fran_datum date,
  hemutredning_datum date,
  registerutdrag_datum date,
  samrad_datum date,
  avtal_datum date,
  till_datum date,
  primary key (arende_id, rad_id)
);

create table tvangsatgard (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  slag varchar(100),
  grund varchar(100),
  beslutat_av varchar(100),
  beslut_datum date,
  understalld_datum date,
  verkstalld_datum date,
  faststalld_datum date,
  ansokan_datum date,
  laga_kraft_datum date,
  giltig_till date,
  upphor_datum date,
  primary key (arende_id, rad_id)
);

-- överväganden, omprövningar och uppföljningar
create table uppfoljning (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  slag varchar(100),
  beslutat_av varchar(100),
  utford_datum date,
  primary key (arende_id, rad_id)
);

create table uppfoljningsperiod (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  slag varchar(100),
  beslut_datum date,
  fran_datum date,
  till_datum date,
  primary key (arende_id, rad_id)
);

create table plan (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  slag varchar(100),
  erbjuden_datum date,
  avbojd_datum date,
  upprattad_datum date,
  uppfoljning_datum date,
  till_datum date,
  primary key (arende_id, rad_id)
);

create table sjukhusvistelse (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  efter_klockan_12 boolean,
  avtalade_dagar integer,
  inskriven_datum date,
  planering_datum date,
  utskrivningsklar_datum date,
  kallelse_datum date,
  planarbete_datum date,
  utskriven_datum date,
  primary key (arende_id, rad_id)
);

create table adoptionsmedgivande (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  medgivet_datum date,
  barn_foreslaget_datum date,
  fortsatt_beslut_datum date,
  kontroll_datum date,
  barn_mottaget_datum date,
  aterkallat_datum date,
  primary key (arende_id, rad_id)
);

create table missforhallande (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  lag varchar(100),
  privat_utforare boolean,
  upptackt_datum date,
  rapport_datum date,
  utredning_datum date,
  namnd_informerad_datum date,
  allvarligt_datum date,
  inte_allvarligt_datum date,
  anmalt_datum date,
  utredning_inlamnad_datum date,
  avhjalpt_datum date,
  primary key (arende_id, rad_id)
);

create table inlamnad_rapport (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  slag varchar(100),
  kvartal varchar(200),
  inlamnad_datum date,
  primary key (arende_id, rad_id)
);

create table forsorjningsstod (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  fran_datum date,
  till_datum date,
  primary key (arende_id, rad_id)
);

create table utbetalning (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  utbetald_datum date,
  aterbetald_datum date,
  talan_datum date,
  eftergiven_datum date,
  primary key (arende_id, rad_id)
);

create table akt (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  slag varchar(100),
  forskningsurval boolean,
  sista_anteckning_datum date,
  forhallanden_upphor_datum date,
  mottagen_datum date,
  avslutad_datum date,
  gallrad_datum date,
  primary key (arende_id, rad_id)
);

create table verksamhet (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  slag varchar(100),
  fran_datum date,
  till_datum date,
  primary key (arende_id, rad_id)
);

-- The reminders (bevakningar), named by the library's key. tillstand is OPPEN, STANGD or STANGD_AV_PERSON.
create table bevakning (
  arende_id varchar(200) not null references arende,
  nyckel varchar(700) not null,
  tillstand varchar(20) not null,
  status varchar(20) not null,
  lagrum varchar(500) not null,
  skyldighet varchar(2000) not null,
  sista_dag date,
  skapad_dag date not null,
  andrad_dag date not null,
  stangd_dag date,
  stangd_skal varchar(1000),
  primary key (arende_id, nyckel)
);

-- Rows that the latest nightly run could not use, with the reason. The row itself stays where it is.
create table avvisad_rad (
  arende_id varchar(200) not null references arende,
  tabell varchar(50) not null,
  rad_id varchar(200) not null,
  kolumn varchar(50) not null,
  varde varchar(1000),
  skal varchar(2000) not null,
  upptackt_dag date not null,
  primary key (arende_id, tabell, rad_id)
);

-- One line for each nightly run.
create table korning (
  korning_id varchar(40) primary key,
  dag date not null,
  arenden integer not null,
  nya integer not null,
  andrade integer not null,
  stangda integer not null,
  ateroppnade integer not null,
  avvisade_rader integer not null,
  misslyckade integer not null
);
