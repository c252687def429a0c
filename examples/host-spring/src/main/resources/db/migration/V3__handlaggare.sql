-- Who handles the case: an id of the case system, never a name. Empty means not told.
alter table arende add column handlaggare varchar(200);
create index arende_handlaggare on arende (handlaggare);

-- The folder a case lies in; the example cases have one of their own and are on no unit's list.
alter table arende add column mapp varchar(50) default '' not null;
