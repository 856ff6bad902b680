--liquibase formatted sql

-- Receivers of a party's own. partner_id, reseller_id and customer_id are those of the party itself. Secrets are sealed, and gone with
-- the webhook. failures: calls given up since the last one that was accepted.
--changeset partner-center:webhook-0001-webhook
create table pc.webhook (
    id             text collate "C" primary key check (length(id) between 1 and 64),
    party_id       text collate "C" not null,
    partner_id     text collate "C",
    reseller_id    text collate "C",
    customer_id    text collate "C",
    everything     boolean not null,
    url            text not null check (length(url) <= 500),
    types          text[] not null,
    status         text collate "C" not null check (status in ('ENABLED', 'DISABLED', 'SUSPENDED', 'DELETED')),
    since          timestamptz not null,
    failures       integer not null check (failures >= 0),
    secret         bytea,
    former_secret  bytea,
    previous_until timestamptz,
    check ((status = 'DELETED') = (secret is null))
);
create index webhook_party on pc.webhook (party_id, since desc, id desc) where status <> 'DELETED';

-- What is on its way to them, and what was in the last weeks. seq: the order in which the calls were queued; attempts: since it was last
-- queued, tries: in all.
--changeset partner-center:webhook-0001-call
create table pc.webhook_call (
    id          text collate "C" primary key,
    seq         bigint generated always as identity,
    webhook_id  text collate "C" not null references pc.webhook (id),
    event_id    text collate "C" not null,
    event_at    timestamptz not null,
    type        text collate "C" not null,
    subject     text collate "C" not null,
    data        json not null,
    status      text collate "C" not null check (status in ('WAITING', 'ACCEPTED', 'GIVEN_UP')),
    attempts    integer not null check (attempts >= 0),
    tries       integer not null check (tries >= 0),
    due_at      timestamptz not null,
    held_until  timestamptz,
    queued_at   timestamptz not null,
    finished_at timestamptz,
    unique (webhook_id, event_id),
    check ((status = 'WAITING') = (finished_at is null))
) with (fillfactor = 70);
create index webhook_call_due on pc.webhook_call (due_at, seq) where status = 'WAITING';
create index webhook_call_order on pc.webhook_call (webhook_id, subject, seq) where status = 'WAITING';
create index webhook_call_list on pc.webhook_call (webhook_id, seq desc);
create index webhook_call_old on pc.webhook_call (finished_at) where finished_at is not null;

--changeset partner-center:webhook-0001-attempt
create table pc.webhook_attempt (
    call_id text collate "C" not null references pc.webhook_call (id) on delete cascade,
    no      integer not null check (no > 0),
    at      timestamptz not null,
    status  integer,
    fault   text collate "C",
    took_ms bigint not null check (took_ms >= 0),
    primary key (call_id, no),
    check ((status is null) <> (fault is null))
);

-- When an event was queued for all webhooks that are to get it; a mark of its own, so that one that commits late is found, too.
--changeset partner-center:webhook-0001-mark
alter table pc.outbox_event add column fanned_at timestamptz;
create index outbox_event_not_fanned on pc.outbox_event (seq) where fanned_at is null;
