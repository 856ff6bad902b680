--liquibase formatted sql

-- What was granted before was arranged for business.
--changeset partner-center:coupon-0004-source
alter table pc.coupon_quota add column source text collate "C" not null default 'BUSINESS'
    check (source in ('BUSINESS', 'TEST', 'INCENTIVE'));
alter table pc.coupon_quota add column payout_order text collate "C" check (length(payout_order) between 1 and 64);
alter table pc.coupon_quota add check (payout_order is null or source = 'INCENTIVE');
create unique index coupon_quota_payout on pc.coupon_quota (payout_order) where payout_order is not null;
create index coupon_held on pc.coupon (hold_order_id) where hold_order_id is not null;

-- Each version is kept whole; the highest of a partner is in force.
--changeset partner-center:coupon-0004-white-list
create table pc.coupon_white_list (
    partner_id  text collate "C" not null,
    version     integer not null check (version > 0),
    customers   integer not null check (customers > 0),
    imported_at timestamptz not null,
    imported_by text collate "C" not null,
    primary key (partner_id, version)
);
create table pc.coupon_white_listed (
    partner_id  text collate "C" not null,
    version     integer not null,
    customer_id text collate "C" not null check (length(customer_id) between 1 and 64),
    primary key (partner_id, version, customer_id),
    foreign key (partner_id, version) references pc.coupon_white_list (partner_id, version)
);

--changeset partner-center:coupon-0004-activity
create table pc.activity_voucher (
    id            text collate "C" primary key check (length(id) between 1 and 64),
    partner_id    text collate "C" not null,
    name          text not null,
    description   text,
    face_minor    bigint not null check (face_minor > 0),
    currency      text collate "C" not null check (length(currency) = 3),
    quantity      integer not null check (quantity > 0),
    minimum_minor bigint check (minimum_minor >= face_minor),
    valid_from    timestamptz not null,
    valid_until   timestamptz not null,
    services      text[] not null,
    status        text collate "C" not null check (status in ('DRAFT', 'PROCESSING', 'APPROVED', 'REJECTED', 'DELETED')),
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    submitted_at  timestamptz,
    decided_at    timestamptz,
    reject_reason text,
    check (valid_from < valid_until),
    check (status = 'DRAFT' or status = 'DELETED' or submitted_at is not null)
);
create index activity_voucher_owner on pc.activity_voucher (partner_id, created_at desc, id desc) where status <> 'DELETED';
create index activity_voucher_newest on pc.activity_voucher (created_at desc, id desc) where status in ('PROCESSING', 'APPROVED', 'REJECTED');
