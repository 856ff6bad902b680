--liquibase formatted sql

-- INC-13: objections to bills. Amounts in minor units of the bill's currency.
--changeset partner-center:incentive-0002-dispute
create table pc.incentive_dispute (
    id            text collate "C" primary key check (length(id) between 1 and 64),
    bill_id       text collate "C" not null check (length(bill_id) between 1 and 64),
    partner_id    text collate "C" not null check (length(partner_id) between 1 and 64),
    period        text collate "C" not null check (length(period) between 4 and 7),
    amount        bigint not null,
    currency      text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
    reason        text not null check (length(reason) between 1 and 500),
    evidence      text check (length(evidence) between 1 and 2000),
    claimed       bigint,
    differences   integer check (differences > 0),
    billed_sum    bigint,
    figures_sum   bigint,
    raised_at     timestamptz not null,
    status        text collate "C" not null check (status in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    ended_at      timestamptz,
    comment       text check (length(comment) between 1 and 500),
    corrected     bigint,
    check ((status = 'OPEN') = (ended_at is null)),
    check ((status = 'ACCEPTED') = (corrected is not null)),
    check ((differences is null) = (billed_sum is null) and (differences is null) = (figures_sum is null))
);
create unique index incentive_dispute_open on pc.incentive_dispute (partner_id, period, bill_id) where status = 'OPEN';
create index incentive_dispute_partner on pc.incentive_dispute (partner_id, raised_at desc, id desc);
create index incentive_dispute_latest on pc.incentive_dispute (raised_at desc, id desc);

-- INC-15, INC-16: what is not paid. Days are days at the site.
--changeset partner-center:incentive-0002-freeze
create table pc.incentive_freeze (
    partner_id text collate "C" not null check (length(partner_id) between 1 and 64),
    reason     text collate "C" not null check (reason in ('CYCLE_UNPAID', 'BOUGHT_ON_CREDIT')),
    cause      text collate "C" not null check (length(cause) between 1 and 64),
    since      date not null,
    settled_on date check (settled_on >= since),
    primary key (partner_id, reason, cause)
);
create index incentive_freeze_latest on pc.incentive_freeze (since desc, partner_id, reason, cause);

-- INC-15: who was looked at on which day.
--changeset partner-center:incentive-0002-freeze-check
create table pc.incentive_freeze_check (
    partner_id text collate "C" primary key check (length(partner_id) between 1 and 64),
    checked_on date not null
);
create index incentive_bill_standing on pc.incentive_bill (partner_id) where status in ('PENDING_CONFIRMATION', 'ISSUING') and payout_order_no is null;

-- What partners say of the lines of their bills.
--changeset partner-center:incentive-0002-figure
create table pc.incentive_figure (
    bill_id    text collate "C" not null check (length(bill_id) between 1 and 64),
    line       text collate "C" not null check (length(line) between 1 and 64),
    partner_id text collate "C" not null check (length(partner_id) between 1 and 64),
    amount     bigint not null,
    currency   text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
    primary key (bill_id, line)
);

-- INC-13: what the vendor's operations changed of a bill, beside its lines.
--changeset partner-center:incentive-0002-correction
create table pc.incentive_correction (
    id         text collate "C" primary key check (length(id) between 1 and 64),
    bill_id    text collate "C" not null check (length(bill_id) between 1 and 64),
    partner_id text collate "C" not null check (length(partner_id) between 1 and 64),
    at         timestamptz not null,
    before     bigint not null,
    after      bigint not null check (after <> before),
    currency   text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
    reason     text not null check (length(reason) between 1 and 500),
    dispute_id text collate "C" check (length(dispute_id) between 1 and 64)
);
create index incentive_correction_bill on pc.incentive_correction (bill_id, at, id);
