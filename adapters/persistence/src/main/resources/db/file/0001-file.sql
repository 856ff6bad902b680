--liquibase formatted sql

--changeset partner-center:file-0001-dropped-file
create table pc.dropped_file (
    id          text collate "C" primary key check (length(id) between 1 and 64),
    folder      text collate "C" not null,
    kind        text collate "C" not null,
    name        text collate "C" not null,
    partner_id  text collate "C",
    reseller_id text collate "C",
    customer_id text collate "C",
    status      text collate "C" not null
        check (status in ('RECEIVED', 'APPLYING', 'APPLIED', 'REJECTED', 'DONE', 'FAILED')),
    size_bytes  bigint not null,
    received_at timestamptz not null,
    digest      text collate "C",
    row_count   integer,
    language    text collate "C" not null,
    granted     integer not null default 0,
    replayed    integer not null default 0,
    refused     integer not null default 0,
    faults      json,
    finished_at timestamptz,
    holder      text collate "C",
    held_until  timestamptz,
    check ((status in ('DONE', 'FAILED')) = (finished_at is not null))
) with (fillfactor = 70);
-- What makes nodes share an inbox: one file of a place at a time.
create unique index dropped_file_place on pc.dropped_file (folder, kind, name) where finished_at is null;
create index dropped_file_unfinished on pc.dropped_file (folder, kind, id) where finished_at is null;
create index dropped_file_finished on pc.dropped_file (finished_at) where finished_at is not null;
create index dropped_file_partner on pc.dropped_file (partner_id, reseller_id, received_at desc, id desc);
create index dropped_file_customer on pc.dropped_file (customer_id, received_at desc, id desc) where customer_id is not null;
create index dropped_file_received on pc.dropped_file (received_at desc, id desc);

create table pc.file_row (
    file_id   text collate "C" not null references pc.dropped_file (id) on delete cascade,
    line      integer not null check (line > 0),
    reference text,
    outcome   text collate "C" not null check (outcome in ('GRANTED', 'REPLAYED', 'REFUSED')),
    ids       json,
    refusals  json,
    primary key (file_id, line)
);
