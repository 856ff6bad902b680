--liquibase formatted sql

-- HIE-07: one row for each right, for as long as it was granted.
--changeset partner-center:customer-0003-reseller-grant
create table pc.reseller_grant (
    id          text collate "C" primary key check (length(id) between 1 and 64),
    partner_id  text collate "C" not null check (length(partner_id) between 1 and 64),
    reseller_id text collate "C" not null check (length(reseller_id) between 1 and 64),
    granted     text collate "C" not null check (granted in ('ORDER_ON_BEHALF', 'OPERATE_ON_BEHALF', 'BUDGETS', 'FREEZING')),
    granted_at  timestamptz not null,
    revoked_at  timestamptz check (revoked_at >= granted_at)
);
create unique index reseller_grant_once on pc.reseller_grant (reseller_id, granted) where revoked_at is null;
create index reseller_grant_history on pc.reseller_grant (reseller_id, granted_at desc, id desc);

-- ASC-28: one row for each span in which a customer was frozen so far.
--changeset partner-center:customer-0003-customer-freeze
create table pc.customer_freeze (
    id           text collate "C" primary key check (length(id) between 1 and 64),
    customer_id  text collate "C" not null check (length(customer_id) between 1 and 64),
    partner_id   text collate "C" not null check (length(partner_id) between 1 and 64),
    reseller_id  text collate "C" check (length(reseller_id) between 1 and 64),
    state        text collate "C" not null check (state in ('1', '2')),
    begun_at     timestamptz not null,
    begun_by     text collate "C" not null check (length(begun_by) between 1 and 64),
    begun_event  text collate "C" not null,
    begun_reason text check (length(begun_reason) between 1 and 256),
    ended_at     timestamptz check (ended_at >= begun_at),
    ended_by     text collate "C" check (length(ended_by) between 1 and 64),
    ended_event  text collate "C",
    ended_reason text check (length(ended_reason) between 1 and 256),
    check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_event is null))
);
create unique index customer_freeze_once on pc.customer_freeze (customer_id) where ended_at is null;
create index customer_freeze_history on pc.customer_freeze (customer_id, begun_at desc, id desc);

--changeset partner-center:customer-0003-account-release
create table pc.account_release (
    customer_id text collate "C" not null check (length(customer_id) between 1 and 64),
    partner_id  text collate "C" not null check (length(partner_id) between 1 and 64),
    reseller_id text collate "C" check (length(reseller_id) between 1 and 64),
    released_at timestamptz not null,
    released_by text collate "C" not null check (length(released_by) between 1 and 64),
    reason      text not null check (length(reason) between 1 and 256),
    primary key (customer_id, released_at)
);
