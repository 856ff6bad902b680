--liquibase formatted sql

--changeset partner-center:export-0001-export-task
create table pc.export_task (
    id             text collate "C" primary key check (length(id) between 1 and 64),
    party_id       text collate "C" not null,
    party_kind     text collate "C" not null,
    distributor_id text collate "C",
    operator       text collate "C",
    partner_id     text collate "C",
    reseller_id    text collate "C",
    customer_id    text collate "C",
    kind           text collate "C" not null,
    format         text collate "C" not null check (format in ('CSV', 'XLSX')),
    language       text collate "C" not null,
    filters        json,
    status         text collate "C" not null
        check (status in ('PENDING', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED', 'EXPIRED')),
    requested_at   timestamptz not null,
    total_rows     bigint,
    written_rows   bigint not null default 0,
    size_bytes     bigint not null default 0,
    failure        json,
    finished_at    timestamptz,
    expires_at     timestamptz,
    attempts       integer not null default 0,
    holder         text collate "C",
    held_until     timestamptz,
    check ((status in ('PENDING', 'RUNNING')) = (finished_at is null)),
    check ((status in ('COMPLETED', 'EXPIRED')) = (expires_at is not null))
) with (fillfactor = 70);
create index export_task_party on pc.export_task (party_id, requested_at desc, id desc);
create index export_task_unfinished on pc.export_task (requested_at, id) where finished_at is null;
create index export_task_expiry on pc.export_task (expires_at) where status = 'COMPLETED';
create index export_task_finished on pc.export_task (finished_at) where finished_at is not null;

-- The file in pieces, so that any node can write and serve it, and none has to hold all of it.
--changeset partner-center:export-0001-export-chunk
create table pc.export_chunk (
    export_id text collate "C" not null references pc.export_task (id) on delete cascade,
    part      integer not null check (part >= 0),
    content   bytea not null check (length(content) between 1 and 1048576),
    primary key (export_id, part)
);
