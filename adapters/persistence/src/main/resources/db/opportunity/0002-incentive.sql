--liquibase formatted sql

-- OPI: applications for opportunity incentives. The customer is sealed; of it there are keyed hashes, by which applications of all partners
-- are compared. Amounts in minor units.
--changeset partner-center:opportunity-0002-incentive
create table pc.opportunity_incentive (
    id             text collate "C" primary key check (length(id) between 1 and 48),
    opportunity_id text collate "C" not null check (length(opportunity_id) between 1 and 64),
    partner_id     text collate "C" not null check (length(partner_id) between 1 and 64),
    status         text collate "C" not null check (status in ('UNDER_REVIEW', 'REJECTED', 'PUBLICISED_TO_CONFIRM', 'TO_REQUEST_PAYOUT',
        'COMPLETED', 'LAPSED', 'DISQUALIFIED')),
    kind           text collate "C" not null check (kind in ('PROJECT', 'NEW_CUSTOMER_PROJECT', 'MARKETPLACE_SHARE')),
    cash           boolean not null,
    account_id     text collate "C" not null check (length(account_id) between 1 and 64),
    order_ids      text[] not null,
    offerings      text[] not null,
    evidence       text[] not null,
    starts_on      date not null,
    ends_on        date not null check (ends_on >= starts_on),
    sealed         bytea not null,
    customer_code  text collate "C",
    customer_name  text collate "C",
    applied_at     timestamptz not null,
    changed_at     timestamptz not null,
    due_at         timestamptz,
    alert_at       timestamptz,
    words          text check (length(words) between 1 and 2000),
    amount         bigint check (amount > 0),
    value          bigint check (value >= amount),
    currency       text collate "C" check (currency ~ '^[A-Z]{3}$'),
    bill_id        text collate "C" unique check (length(bill_id) between 1 and 64),
    check (num_nulls(amount, value, currency, bill_id) in (0, 4)),
    check ((bill_id is not null) = (status in ('PUBLICISED_TO_CONFIRM', 'TO_REQUEST_PAYOUT', 'COMPLETED', 'LAPSED')))
);
create unique index opportunity_incentive_once on pc.opportunity_incentive (opportunity_id)
    where status in ('UNDER_REVIEW', 'PUBLICISED_TO_CONFIRM', 'TO_REQUEST_PAYOUT', 'COMPLETED');
create index opportunity_incentive_newest on pc.opportunity_incentive (changed_at desc, id desc);
create index opportunity_incentive_status on pc.opportunity_incentive (status, changed_at desc, id desc);
create index opportunity_incentive_partner on pc.opportunity_incentive (partner_id, changed_at desc, id desc);
create index opportunity_incentive_opportunity on pc.opportunity_incentive (opportunity_id, changed_at desc, id desc);
create index opportunity_incentive_customer_code on pc.opportunity_incentive (customer_code)
    where status in ('UNDER_REVIEW', 'PUBLICISED_TO_CONFIRM', 'TO_REQUEST_PAYOUT', 'COMPLETED');
create index opportunity_incentive_customer_name on pc.opportunity_incentive (customer_name)
    where status in ('UNDER_REVIEW', 'PUBLICISED_TO_CONFIRM', 'TO_REQUEST_PAYOUT', 'COMPLETED');
create index opportunity_incentive_orders on pc.opportunity_incentive using gin (order_ids)
    where status in ('UNDER_REVIEW', 'PUBLICISED_TO_CONFIRM', 'TO_REQUEST_PAYOUT', 'COMPLETED');
create index opportunity_incentive_alert on pc.opportunity_incentive (alert_at, id) where alert_at is not null;

-- OPI-07: partners that are excluded in a year.
--changeset partner-center:opportunity-0002-exclusion
create table pc.opportunity_incentive_exclusion (
    partner_id text collate "C" not null check (length(partner_id) between 1 and 64),
    year       smallint not null,
    reason     text not null check (length(reason) between 1 and 2000),
    primary key (partner_id, year)
);

-- OPI-08: what sellers of the marketplace have won.
--changeset partner-center:opportunity-0002-sale
create table pc.marketplace_sale (
    opportunity_id text collate "C" primary key check (length(opportunity_id) between 1 and 64),
    partner_id     text collate "C" not null check (length(partner_id) between 1 and 64),
    seller_id      text collate "C" not null check (length(seller_id) between 1 and 64),
    amount         bigint not null check (amount > 0),
    currency       text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
    won_on         date not null
);
create index marketplace_sale_partner on pc.marketplace_sale (partner_id, opportunity_id);
