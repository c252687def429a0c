-- Why something granted waits, as told on a day, what has been done about it and what help there is meanwhile.
create table skal_drojsmal (
  arende_id varchar(200) not null references arende,
  rad_id varchar(200) not null,
  galler_id varchar(200),
  registrerad_datum date,
  orsak varchar(100),
  atgard varchar(100),
  hjalp_under_tiden varchar(100),
  erbjudande_lamnat boolean,
  angivet_datum date,
  primary key (arende_id, rad_id)
);
