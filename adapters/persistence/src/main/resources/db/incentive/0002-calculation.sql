--liquibase formatted sql

-- INC-11, INC-12: what bills were calculated from. Of a bill one calculation counts; those before it are cleared away. What was decided
-- and the sums by reason stand in the document, each line on its own.
--changeset partner-center:incentive-0002-calculation
create table pc.incentive_calculation (
    id         text collate "C" primary key check (length(id) between 1 and 64),
    bill_id    text collate "C" not null check (length(bill_id) between 1 and 64),
    partner_id text collate "C" not null check (length(partner_id) between 1 and 64),
    made_at    timestamptz not null,
    formal     boolean not null,
    counts     boolean not null,
    result     json not null
);
create unique index incentive_calculation_bill on pc.incentive_calculation (bill_id) where counts;
create index incentive_calculation_over on pc.incentive_calculation (id) where not counts;

-- Amounts in minor units of the one currency bills have; rates in millionths.
--changeset partner-center:incentive-0002-line
create table pc.incentive_line (
    calculation_id   text collate "C" not null,
    line_id          text collate "C" not null,
    partner_id       text collate "C" not null,
    customer_id      text collate "C" not null,
    reseller_id      text collate "C",
    month            text collate "C" not null,
    order_id         text collate "C",
    service_type     text collate "C" not null,
    association_type text collate "C" not null,
    billing_mode     text collate "C" not null,
    takes_back       text collate "C",
    revenue          bigint not null,
    product          text collate "C" not null,
    reason           text collate "C" not null,
    rate_row         integer not null,
    rate             integer not null check (rate between 0 and 1000000),
    amount           bigint not null,
    primary key (calculation_id, line_id)
);

-- INC-11: how far closings are. Partners are taken one by one, whichever node comes first.
--changeset partner-center:incentive-0002-closing
create table pc.incentive_closing (
    period      text collate "C" primary key check (period ~ '^[0-9]{4}(-(Q[1-4]|(0[1-9]|1[0-2])))?$'),
    period_end  text collate "C" not null check (period_end ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    run         integer not null check (run > 0),
    begun_at    timestamptz not null,
    behind      text collate "C" check (length(behind) between 1 and 64),
    listed      boolean not null,
    finished_at timestamptz
);
create index incentive_closing_running on pc.incentive_closing (period_end, period) where finished_at is null;
create table pc.incentive_closing_partner (
    period      text collate "C" not null,
    partner_id  text collate "C" not null check (length(partner_id) between 1 and 64),
    state       text collate "C" not null check (state in ('OPEN', 'ESTIMATED', 'GENERATED', 'FAILED')),
    bills       integer not null check (bills >= 0),
    lines       bigint not null check (lines >= 0),
    settled_at  timestamptz check ((settled_at is null) = (state = 'OPEN')),
    failure     text check (length(failure) between 1 and 300) check ((failure is null) = (state <> 'FAILED')),
    primary key (period, partner_id)
);
create index incentive_closing_partner_open on pc.incentive_closing_partner (period, partner_id) where state = 'OPEN';
create index incentive_closing_partner_unsettled on pc.incentive_closing_partner (period) where state in ('ESTIMATED', 'FAILED');
