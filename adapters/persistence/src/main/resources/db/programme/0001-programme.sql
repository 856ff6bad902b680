--liquibase formatted sql

-- PRG-01 to PRG-04: who is in the partner network, how far on which path, and member of what.
--changeset partner-center:programme-0001-standing
create table pc.network_partner (
    partner_id text collate "C" primary key check (length(partner_id) between 1 and 64),
    joined_at  timestamptz
);
create table pc.development_path (
    partner_id text collate "C" not null references pc.network_partner,
    path       text collate "C" not null check (length(path) between 1 and 32),
    status     text collate "C" not null check (status in ('INVITED', 'SELECTED', 'ROLE_IN_REVIEW', 'ROLE_VALIDATED',
        'DIFFERENTIATION_IN_REVIEW', 'DIFFERENTIATED', 'LEFT')),
    since      timestamptz not null,
    highest    text collate "C" check (highest in ('SELECTED', 'ROLE_VALIDATED', 'DIFFERENTIATED')),
    company    text collate "C" check (length(company) between 1 and 64),
    words      text check (length(words) between 1 and 500),
    primary key (partner_id, path)
);
create index development_path_company on pc.development_path (path, company) where company is not null and status not in ('INVITED', 'LEFT');
create index development_path_waiting on pc.development_path (partner_id) where status in ('ROLE_IN_REVIEW', 'DIFFERENTIATION_IN_REVIEW');
create table pc.programme_membership (
    partner_id  text collate "C" not null references pc.network_partner,
    programme   text collate "C" not null check (length(programme) between 1 and 32),
    status      text collate "C" not null check (status in ('IN_REVIEW', 'AWAITING_AGREEMENT', 'ACTIVE', 'REJECTED', 'LAPSED', 'LEFT')),
    since       timestamptz not null,
    joined_at   timestamptz,
    left_at     timestamptz,
    valid_until timestamptz,
    agreement   text check (length(agreement) between 1 and 64),
    words       text check (length(words) between 1 and 500),
    primary key (partner_id, programme),
    check (status <> 'ACTIVE' or joined_at is not null and left_at is null)
);
create index programme_membership_over on pc.programme_membership (valid_until, partner_id) where status = 'ACTIVE';
create index programme_membership_waiting on pc.programme_membership (partner_id) where status in ('IN_REVIEW', 'AWAITING_AGREEMENT');
create table pc.competency_label (
    code    text collate "C" primary key check (length(code) between 1 and 64),
    name_zh text not null check (length(name_zh) between 1 and 128),
    name_en text not null check (length(name_en) between 1 and 128),
    level   smallint not null check (level between 1 and 9)
);
create table pc.gained_label (
    partner_id text collate "C" not null references pc.network_partner,
    label      text collate "C" not null references pc.competency_label,
    level      smallint not null check (level between 1 and 9),
    gained_on  date not null,
    primary key (partner_id, label, gained_on)
);

-- PRG-04: whom benefits are paid for. Name and account are sealed; of the account there is a keyed hash to be compared.
--changeset partner-center:programme-0001-people
create table pc.dedicated_person (
    id            text collate "C" primary key check (length(id) between 1 and 64),
    partner_id    text collate "C" not null check (length(partner_id) between 1 and 64),
    path          text collate "C" not null check (length(path) between 1 and 32),
    sealed        bytea not null,
    account_hash  text collate "C" not null,
    person_role   text collate "C" not null check (length(person_role) between 1 and 32),
    certificates  json not null,
    started_on    date not null,
    status        text collate "C" not null check (status in ('IN_REVIEW', 'APPROVED', 'REJECTED', 'REMOVED')),
    since         timestamptz not null,
    words         text check (length(words) between 1 and 500)
);
create unique index dedicated_person_account on pc.dedicated_person (partner_id, path, account_hash) where status <> 'REMOVED';
create index dedicated_person_partner on pc.dedicated_person (partner_id, id);
create index dedicated_person_status on pc.dedicated_person (status, id);
