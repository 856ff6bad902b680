--liquibase formatted sql

-- OPP, HO: opportunities that partners and the vendor share. What tells of the customer, of its people and of the need is sealed; of the
-- customer there are keyed hashes, by which duplicates are found.
--changeset partner-center:opportunity-0001-opportunity
create table pc.opportunity (
    id               text collate "C" primary key check (length(id) between 1 and 64),
    origin           text collate "C" not null check (origin in ('PARTNER_ORIGINATED', 'VENDOR_ORIGINATED')),
    status           text collate "C" not null check (status in ('DRAFT', 'REVIEWING', 'VALIDATING', 'VALIDATED', 'CREATED',
        'PENDING_ACCEPTANCE', 'ACCEPTED', 'DECLINED', 'IN_PROGRESS', 'SIGNED', 'DELIVERED', 'REJECTED', 'CLOSED_LOST', 'CANCELLED')),
    partner_id       text collate "C" check (length(partner_id) between 1 and 64),
    sealed           bytea not null,
    customer_code    text collate "C",
    customer_name    text collate "C",
    rep_office       text collate "C" check (length(rep_office) between 1 and 64),
    known_account    boolean not null,
    counting         boolean not null,
    first_in_at      timestamptz,
    review_passed_at timestamptz,
    passed_at        timestamptz,
    changed_at       timestamptz not null,
    due_at           timestamptz,
    alert_at         timestamptz,
    ended            boolean not null,
    cause            text collate "C" check (length(cause) between 1 and 64),
    words            text check (length(words) between 1 and 2000),
    contest          jsonb,
    phase            text collate "C" check (phase in ('REQUIREMENT', 'SOLUTION', 'TEST', 'NEGOTIATION', 'SIGNED', 'DELIVERING',
        'DELIVERED', 'LOST')),
    probability      smallint check (probability between 0 and 100),
    told_at          timestamptz,
    signed_amount    bigint check (signed_amount > 0),
    signed_currency  text collate "C" check (length(signed_currency) = 3),
    signed_on        date,
    delivered_on     date,
    check (origin = 'VENDOR_ORIGINATED' or partner_id is not null),
    check ((status = 'DRAFT') = (first_in_at is null)),
    check (num_nulls(phase, probability, told_at) in (0, 3)),
    check (num_nulls(signed_amount, signed_currency, signed_on) in (0, 3)),
    check (status not in ('SIGNED', 'DELIVERED') or signed_on is not null),
    check ((status = 'DELIVERED') = (delivered_on is not null))
);
create index opportunity_newest on pc.opportunity (changed_at desc, id desc) where status <> 'DRAFT';
create index opportunity_status on pc.opportunity (status, changed_at desc, id desc);
create index opportunity_partner on pc.opportunity (partner_id, changed_at desc, id desc);
create index opportunity_office on pc.opportunity (rep_office, changed_at desc, id desc);
create index opportunity_customer_code on pc.opportunity (customer_code)
    where status in ('REVIEWING', 'VALIDATING', 'VALIDATED', 'CREATED', 'PENDING_ACCEPTANCE', 'ACCEPTED', 'IN_PROGRESS', 'SIGNED');
create index opportunity_customer_name on pc.opportunity (customer_name)
    where status in ('REVIEWING', 'VALIDATING', 'VALIDATED', 'CREATED', 'PENDING_ACCEPTANCE', 'ACCEPTED', 'IN_PROGRESS', 'SIGNED');
create index opportunity_due on pc.opportunity (due_at, id) where due_at is not null;
create index opportunity_alert on pc.opportunity (alert_at, id) where alert_at is not null;
create index opportunity_delivered on pc.opportunity (partner_id, delivered_on) where status = 'DELIVERED' and origin = 'PARTNER_ORIGINATED';
create index opportunity_counted on pc.opportunity (rep_office)
    where counting and origin = 'PARTNER_ORIGINATED' and status in ('SIGNED', 'DELIVERED');

-- OPP-16: what was told of progress; only added to.
--changeset partner-center:opportunity-0001-progress
create table pc.opportunity_progress (
    seq            bigint generated always as identity primary key,
    opportunity_id text collate "C" not null references pc.opportunity (id) on delete cascade,
    partner_id     text collate "C" not null check (length(partner_id) between 1 and 64),
    told_at        timestamptz not null,
    sealed         bytea not null
);
create index opportunity_progress_newest on pc.opportunity_progress (opportunity_id, seq desc);

-- OPP-12, OPP-13: offerings that opportunities name, and the demands they meet.
--changeset partner-center:opportunity-0001-offering
create table pc.offering (
    code         text collate "C" primary key check (length(code) between 1 and 64),
    title        text not null check (length(title) between 1 and 128),
    kind         text collate "C" not null check (kind in ('BASELINE_SOLUTION', 'MARKETPLACE_PRODUCT')),
    owner_id     text collate "C" check (length(owner_id) between 1 and 64),
    tags         text[] not null check (cardinality(tags) <= 20),
    white_listed boolean not null
);
