-- What the case model has learnt to tell since the first version of the tables. Empty means not recorded.
alter table beslut add column delegerat boolean;
alter table tvangsatgard add column domstolsansokan varchar(100);
alter table tvangsatgard add column forst_vid_laga_kraft boolean;
alter table tvangsatgard add column avslutsorsak varchar(100);
alter table sjukhusvistelse add column psykiatrisk_vard boolean;
alter table adoptionsmedgivande add column adopterat_tidigare boolean;
alter table adoptionsmedgivande add column utbildning_datum date;
alter table adoptionsmedgivande add column barn_avrest_datum date;
alter table missforhallande add column namnd_informerad_anmalan_datum date;
alter table akt add column overlamnad_datum date;
