--liquibase formatted sql

-- Lists that are delivered again and again. next_due is the day of the next file, due_at the instant from which on it is made.
--changeset partner-center:export-0002-delivery
create table pc.export_delivery (
    id             text collate "C" primary key check (length(id) between 1 and 64),
    party_id       text collate "C" not null,
    party_kind     text collate "C" not null,
    distributor_id text collate "C",
    operator       text collate "C",
    partner_id     text collate "C",
    reseller_id    text collate "C",
    kind           text collate "C" not null,
    format         text collate "C" not null check (format in ('CSV', 'XLSX')),
    language       text collate "C" not null,
    cycle          text collate "C" not null check (cycle in ('DAILY', 'MONTHLY')),
    basis          text collate "C" not null check (basis in ('CREATE_TIME', 'EXPIRE_TIME')),
    filters        json,
    status         text collate "C" not null check (status in ('ACTIVE', 'OFF')),
    since          timestamptz not null,
    next_due       date not null,
    due_at         timestamptz not null,
    off_at         timestamptz,
    check ((status = 'OFF') = (off_at is not null))
);
create index export_delivery_party on pc.export_delivery (party_id, since desc, id desc);
create index export_delivery_due on pc.export_delivery (due_at, id) where status = 'ACTIVE';

-- One file a day at most, which is why the day is part of the key. token names what lies written and has no name of its own yet.
--changeset partner-center:export-0002-run
create table pc.export_delivery_run (
    delivery_id text collate "C" not null references pc.export_delivery (id),
    due         date not null,
    status      text collate "C" not null check (status in ('WAITING', 'DELIVERED', 'FAILED')),
    export_id   text collate "C" not null,
    attempts    integer not null check (attempts >= 0),
    failure     json,
    next_try    timestamptz not null,
    holder      text collate "C",
    held_until  timestamptz,
    token       text collate "C",
    file        text,
    rows        bigint,
    size_bytes  bigint,
    finished_at timestamptz,
    primary key (delivery_id, due),
    check ((status = 'WAITING') = (finished_at is null)),
    check ((status = 'DELIVERED') = (file is not null))
) with (fillfactor = 70);
create index export_delivery_run_waiting on pc.export_delivery_run (next_try, due) where status = 'WAITING';
