--liquibase formatted sql

-- INC-28: incentives for projects, and what was given back of them. Amounts in minor units.
--changeset partner-center:incentive-0003-project
create table pc.project_incentive (
    id               text collate "C" primary key check (length(id) between 1 and 48),
    partner_id       text collate "C" not null check (length(partner_id) between 1 and 64),
    association_type text collate "C" not null check (association_type in ('1', '2')),
    value            bigint not null check (value > 0),
    currency         text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
    cycle_end        date not null,
    cash             boolean not null,
    bill_id          text collate "C" not null unique check (length(bill_id) between 1 and 64)
);

--changeset partner-center:incentive-0003-refund
create table pc.project_refund (
    project_id  text collate "C" not null references pc.project_incentive (id),
    refund_id   text collate "C" not null check (length(refund_id) between 1 and 64),
    seq         bigint generated always as identity,
    refunded_on date not null,
    amount      bigint not null check (amount > 0),
    primary key (project_id, refund_id)
);
