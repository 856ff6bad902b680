--liquibase formatted sql

-- ASC-08: reports (报备). An open one keeps others out, so that a customer has one at most.
--changeset partner-center:customer-0003-report
create table pc.customer_report (
    id          text collate "C" primary key check (length(id) between 1 and 64),
    customer_id text collate "C" not null check (length(customer_id) between 1 and 64),
    partner_id  text collate "C" not null check (length(partner_id) between 1 and 64),
    reseller_id text collate "C" check (length(reseller_id) between 1 and 64),
    status      text collate "C" not null check (status in
        ('PENDING', 'REPORTED', 'ASSOCIATED', 'EXPIRED', 'CANCELLED', 'REJECTED')),
    reported_at timestamptz not null,
    valid_until timestamptz not null check (valid_until > reported_at),
    closed_at   timestamptz,
    check ((status in ('PENDING', 'REPORTED')) = (closed_at is null))
);
create unique index customer_report_one_open on pc.customer_report (customer_id) where status in ('PENDING', 'REPORTED');
create index customer_report_newest on pc.customer_report (reported_at desc, id desc);
create index customer_report_partner on pc.customer_report (partner_id, reseller_id, reported_at desc, id desc);
create index customer_report_over on pc.customer_report (valid_until) where status in ('PENDING', 'REPORTED');
