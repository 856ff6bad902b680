--liquibase formatted sql

--changeset partner-center:identity-0002-operator
create table pc.operator (
    id         text collate "C" primary key check (length(id) between 1 and 64),
    party_id   text collate "C" not null references pc.party (id),
    name       text not null check (length(name) between 1 and 64),
    roles      text[] not null,
    status     text collate "C" not null check (status in ('ACTIVE', 'DISABLED', 'DELETED')),
    created_at timestamptz not null
);
create unique index operator_name on pc.operator (party_id, lower(name)) where status <> 'DELETED';

-- COM-29: a party has ten places for roles of its own, so that an eleventh has nowhere to go, whoever else is making one.
--changeset partner-center:identity-0002-role
create table pc.role (
    id         text collate "C" primary key check (length(id) between 1 and 64),
    party_id   text collate "C" not null references pc.party (id),
    place      integer not null check (place between 1 and 10),
    name       text not null check (length(name) between 1 and 64),
    items      text[] not null,
    created_at timestamptz not null,
    unique (party_id, place),
    unique (party_id, name)
);

-- An empty operator is the main account.
--changeset partner-center:identity-0002-password
create table pc.password (
    party_id     text collate "C" not null references pc.party (id),
    operator_id  text collate "C" not null,
    hash         text collate "C" not null,
    changed_at   timestamptz not null,
    failures     integer not null default 0,
    last_failure timestamptz,
    primary key (party_id, operator_id)
);

--changeset partner-center:identity-0002-token
create table pc.token (
    digest      text collate "C" primary key check (length(digest) = 64),
    party_id    text collate "C" not null references pc.party (id),
    operator_id text collate "C" references pc.operator (id),
    issued_at   timestamptz not null,
    expires_at  timestamptz not null
);
create index token_account on pc.token (party_id, operator_id);
create index token_expiry on pc.token (expires_at);

--changeset partner-center:identity-0002-access-key
alter table pc.access_key
    add column operator_id text collate "C" references pc.operator (id),
    add column expires_at  timestamptz,
    add column deleted_at  timestamptz;

--changeset partner-center:identity-0002-account-name
create index party_account_name on pc.party (account_name);
