--liquibase formatted sql

--changeset partner-center:file-0002-only-checked
alter table pc.dropped_file add column only_checked boolean not null default false;
drop index pc.dropped_file_place;
create unique index dropped_file_place on pc.dropped_file (folder, only_checked, kind, name) where finished_at is null;
drop index pc.dropped_file_unfinished;
create index dropped_file_unfinished on pc.dropped_file (folder, only_checked, kind, id) where finished_at is null;
