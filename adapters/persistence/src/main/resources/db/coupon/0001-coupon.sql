--liquibase formatted sql

--changeset partner-center:coupon-0001-quota
create table pc.coupon_quota (
    id            text collate "C" primary key check (length(id) between 1 and 64),
    type          text collate "C" not null check (type in ('VOUCHER', 'CASH')),
    partner_id    text collate "C" not null,
    reseller_id   text collate "C",
    parent_id     text collate "C",
    value_minor   bigint not null,
    balance_minor bigint not null,
    currency      text collate "C" not null check (length(currency) = 3),
    status        text collate "C" not null
        check (status in ('NORMAL', 'INVALID', 'ADJUSTING', 'FROZEN', 'RECLAIMED')),
    valid_from    timestamptz not null,
    valid_until   timestamptz not null,
    limits        json not null,
    issued_count  integer not null,
    issued_minor  bigint not null,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint not null,
    check (valid_from < valid_until),
    check (balance_minor between 0 and value_minor),
    check ((reseller_id is null) = (parent_id is null))
) with (fillfactor = 70);
create index coupon_quota_owner on pc.coupon_quota (partner_id, reseller_id, created_at desc, id desc);
create index coupon_quota_passed on pc.coupon_quota (partner_id, created_at desc, id desc) where reseller_id is not null;
create index coupon_quota_expiry on pc.coupon_quota (valid_until) where status in ('NORMAL', 'ADJUSTING', 'FROZEN');

--changeset partner-center:coupon-0001-coupon
create table pc.coupon (
    id               text collate "C" primary key check (length(id) between 1 and 64),
    type             text collate "C" not null check (type in ('VOUCHER', 'DISCOUNT', 'PRODUCT', 'CASH')),
    status           text collate "C" not null
        check (status in ('NOT_ACTIVATED', 'AVAILABLE', 'USED', 'EXPIRED', 'RECLAIMED')),
    quota_id         text collate "C" not null references pc.coupon_quota (id),
    partner_id       text collate "C" not null,
    reseller_id      text collate "C",
    customer_id      text collate "C" not null,
    association_type text collate "C" check (association_type in ('REFERRAL', 'RESALE')),
    face_minor       bigint not null check (face_minor > 0),
    balance_minor    bigint not null,
    currency         text collate "C" not null check (length(currency) = 3),
    hold_order_id    text collate "C",
    hold_minor       bigint,
    valid_from       timestamptz not null,
    valid_until      timestamptz not null,
    use_limits       json,
    frozen           boolean not null,
    memo             text,
    created_at       timestamptz not null,
    last_used_at     timestamptz,
    last_order_id    text collate "C",
    ended_at         timestamptz,
    version          bigint not null,
    check (valid_from < valid_until),
    check (balance_minor between 0 and face_minor),
    check ((hold_order_id is null) = (hold_minor is null)),
    check (hold_minor is null or hold_minor between 1 and balance_minor)
) with (fillfactor = 80);
create index coupon_issuer on pc.coupon (partner_id, reseller_id, created_at desc, id desc);
create index coupon_holder on pc.coupon (customer_id, created_at desc, id desc);
create index coupon_quota_of on pc.coupon (quota_id, created_at desc, id desc);
create index coupon_order on pc.coupon (last_order_id) where last_order_id is not null;
create index coupon_expiry on pc.coupon (valid_until) where status = 'AVAILABLE';
