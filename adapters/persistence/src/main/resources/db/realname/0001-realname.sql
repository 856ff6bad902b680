--liquibase formatted sql

-- What tells of a person or a company is sealed, file names and opinions included; of numbers there is a keyed hash to be compared.
--changeset partner-center:realname-0001-application
create table pc.realname_application (
    id          text collate "C" primary key check (length(id) between 1 and 64),
    customer_id text collate "C" not null check (length(customer_id) between 1 and 64),
    partner_id  text collate "C" not null check (length(partner_id) between 1 and 64),
    kind        text collate "C" not null check (kind in ('INDIVIDUAL', 'ENTERPRISE', 'CHANGE')),
    status      text collate "C" not null check (status in ('IN_REVIEW', 'REFUSED', 'PASSED')),
    review      boolean not null,
    sealed      bytea,
    number_hash text collate "C",
    bucket      text collate "C" not null,
    applied_at  timestamptz not null,
    applied_by  text collate "C",
    decided_at  timestamptz,
    decided_by  text collate "C",
    opinion     bytea,
    check ((status = 'IN_REVIEW') = (decided_at is null)),
    check ((sealed is null) = (number_hash is null))
);
create unique index realname_application_in_review on pc.realname_application (customer_id) where status = 'IN_REVIEW';
create index realname_application_waiting on pc.realname_application (id) where status = 'IN_REVIEW';
create index realname_application_customer on pc.realname_application (customer_id, id desc);
create index realname_application_partner on pc.realname_application (partner_id, id desc);
create index realname_application_number on pc.realname_application (number_hash) where number_hash is not null and status <> 'REFUSED';

-- Files of customers that were erased, until they are removed.
--changeset partner-center:realname-0001-orphan
create table pc.realname_orphan (
    id     text collate "C" primary key check (length(id) between 1 and 128),
    bucket text collate "C" not null,
    sealed bytea not null
);

--changeset partner-center:realname-0001-upload
create table pc.realname_upload (
    partner_id text collate "C" primary key check (length(partner_id) between 1 and 64),
    enabled    boolean not null,
    bucket     text collate "C",
    changed_at timestamptz not null,
    check (not enabled or bucket is not null)
);
create unique index realname_upload_bucket on pc.realname_upload (bucket) where bucket is not null;

-- A verified name can be longer than one that was registered.
--changeset partner-center:realname-0001-name
alter table pc.party drop constraint party_name_check;
alter table pc.party add constraint party_name_check check (length(name) between 1 and 255);
