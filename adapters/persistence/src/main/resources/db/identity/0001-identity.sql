--liquibase formatted sql

--changeset partner-center:identity-0001-party
create table pc.party (
    id                   text collate "C" primary key check (length(id) between 1 and 64),
    kind                 text collate "C" not null check (kind in
        ('PLATFORM', 'DISTRIBUTOR', 'SOLUTION_PROVIDER', 'GOV_SUBSIDY', 'RESELLER', 'CUSTOMER')),
    name                 text not null check (length(name) between 1 and 128),
    account_name         text not null check (length(account_name) between 1 and 64),
    distributor_id       text collate "C",
    mobile_phone         text check (length(mobile_phone) between 1 and 32),
    email                text check (length(email) between 1 and 256),
    account_manager_id   text check (length(account_manager_id) between 1 and 64),
    account_manager_name text check (length(account_manager_name) between 1 and 64),
    registered_at        timestamptz not null,
    check ((kind = 'RESELLER') = (distributor_id is not null)),
    check ((account_manager_id is null) = (account_manager_name is null))
);
create unique index party_one_platform on pc.party (kind) where kind = 'PLATFORM';
create index party_kind on pc.party (kind, id);
create index party_distributor on pc.party (distributor_id, registered_at desc, id desc) where distributor_id is not null;

--changeset partner-center:identity-0001-access-key
create table pc.access_key (
    id          text collate "C" primary key check (length(id) between 1 and 64),
    party_id    text collate "C" not null references pc.party (id),
    secret      bytea not null,
    created_at  timestamptz not null,
    disabled_at timestamptz
);
create index access_key_party on pc.access_key (party_id, created_at, id);

--changeset partner-center:identity-0001-party-fact
create table pc.party_fact (
    party_id    text collate "C" not null references pc.party (id),
    fact        text collate "C" not null check (length(fact) between 1 and 64),
    value       text check (length(value) between 1 and 64),
    valid_from  timestamptz not null,
    valid_until timestamptz check (valid_until > valid_from),
    primary key (party_id, fact)
);
