--liquibase formatted sql

-- BIA-01: business information, one row a partner. What tells of a company, a person, a bank account or the amount is sealed; of the
-- number in the register of companies and of the account there are keyed hashes to be compared.
--changeset partner-center:certification-0001-information
create table pc.business_information (
    partner_id         text collate "C" primary key check (length(partner_id) between 1 and 64),
    status             text collate "C" not null check (status in ('IN_REVIEW', 'AWAITING_AMOUNT', 'LOCKED', 'CERTIFIED', 'FAILED',
        'CHANGE_IN_REVIEW', 'LAPSED')),
    sealed             bytea not null,
    legal_hash         text collate "C" not null,
    account_hash       text collate "C" not null,
    signing_entity     text collate "C" not null check (length(signing_entity) between 1 and 64),
    taxpayer_type      text collate "C" not null check (taxpayer_type in ('GENERAL', 'SMALL_SCALE')),
    tax_rate           numeric(5, 2) not null check (tax_rate between 0 and 30),
    consent            boolean not null,
    letter             text check (length(letter) between 1 and 256),
    submitted_at       timestamptz not null,
    new_account        boolean not null,
    amount             bytea,
    amount_sent_at     timestamptz,
    amount_reported    boolean not null,
    misses             smallint not null check (misses between 0 and 3),
    failure            text collate "C" check (failure in ('REJECTED', 'SUPPLIER_DIFFERS', 'TRANSFER_RETURNED', 'RENAMED',
        'NEW_SIGNING_ENTITY')),
    failure_words      text check (length(failure_words) between 1 and 500),
    failed_at          timestamptz,
    handled_by         date,
    certified_entity   text collate "C" check (length(certified_entity) between 1 and 64),
    certified_taxpayer text collate "C" check (certified_taxpayer in ('GENERAL', 'SMALL_SCALE')),
    certified_rate     numeric(5, 2),
    certified_at       timestamptz,
    check ((status in ('AWAITING_AMOUNT', 'LOCKED')) = (amount is not null)),
    check ((amount is null) = (amount_sent_at is null)),
    check ((status in ('FAILED', 'LAPSED')) = (failure is not null)),
    check ((failure is null) = (failed_at is null)),
    check (num_nulls(certified_entity, certified_taxpayer, certified_rate, certified_at) in (0, 4)),
    check (status <> 'CERTIFIED' or certified_at is not null)
);
create index business_information_newest on pc.business_information (submitted_at, partner_id);
create index business_information_status on pc.business_information (status, submitted_at, partner_id);
create index business_information_company on pc.business_information (legal_hash) where certified_at is not null;
create index business_information_entity on pc.business_information (signing_entity, partner_id) where status = 'CERTIFIED';
