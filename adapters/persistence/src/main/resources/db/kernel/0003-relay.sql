--liquibase formatted sql

-- The order in which events were written. Ids and transaction numbers are drawn before a subject is locked, and so are not it.
--changeset partner-center:kernel-0003-relay
alter table pc.outbox_event add column seq bigint generated always as identity;
alter table pc.outbox_event add column published_at timestamptz;
create index outbox_event_unsent on pc.outbox_event (seq) where published_at is null;
create index outbox_event_sent on pc.outbox_event (published_at) where published_at is not null;
drop index pc.outbox_event_order;

--changeset partner-center:kernel-0003-lease
create table pc.lease (
    name       text collate "C" primary key,
    holder     text collate "C" not null,
    held_until timestamptz not null
);
