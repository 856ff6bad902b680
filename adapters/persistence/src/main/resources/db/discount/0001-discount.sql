--liquibase formatted sql

-- EXD-04, EXD-05: what the marketplace offers, one specification a row, fed from outside; the latest version counts. Ratios are in
-- ten-thousandths.
--changeset partner-center:discount-0001-offer
create table pc.marketplace_offer (
    product_id      text collate "C" not null check (length(product_id) between 1 and 64),
    specification   text collate "C" not null check (length(specification) between 1 and 64),
    ownership       text collate "C" not null check (ownership in ('JOINT', 'SELF_SERVICE', 'ORDINARY')),
    seller_id       text collate "C" check (length(seller_id) between 1 and 64),
    product_name    text not null check (length(product_name) between 1 and 200),
    charging        text collate "C" not null check (charging in ('PERIOD', 'ON_DEMAND', 'ONE_TIME')),
    period          text collate "C" check (period in ('HOUR', 'DAY', 'MONTH', 'YEAR')),
    trade_model     text collate "C" not null check (length(trade_model) between 1 and 64),
    lowest_discount integer not null check (lowest_discount between 1 and 10000),
    highest_share   integer not null check (highest_share between 0 and 10000),
    version         bigint not null check (version > 0),
    primary key (product_id, specification),
    check ((ownership = 'ORDINARY') = (seller_id is not null))
);

-- EXD-01 to EXD-13: exclusive discounts from their application on. What is approved waits, works and is over by the clock.
--changeset partner-center:discount-0001-discount
create table pc.exclusive_discount (
    id            text collate "C" primary key check (length(id) between 1 and 64),
    partner_id    text collate "C" not null check (length(partner_id) between 1 and 64),
    reseller_id   text collate "C" check (length(reseller_id) between 1 and 64),
    customer_id   text collate "C" not null check (length(customer_id) between 1 and 64),
    seller_id     text collate "C" check (length(seller_id) between 1 and 64),
    name          text collate "C" not null check (length(name) between 1 and 64),
    valid_from    timestamptz not null,
    valid_to      timestamptz not null check (valid_to > valid_from),
    status        text collate "C" not null check (status in ('DRAFT', 'MANUAL_REVIEW', 'REJECTED', 'WITHDRAWN', 'APPROVED', 'DELETED',
        'INVALIDATED')),
    special       boolean not null,
    created_at    timestamptz not null,
    submitted_at  timestamptz,
    decided_at    timestamptz,
    reject_reason text check (length(reject_reason) between 1 and 500),
    ended_at      timestamptz,
    ended_by      text collate "C" check (length(ended_by) between 1 and 64),
    ended_how     text collate "C" check (ended_how in ('WITHDRAW', 'DELETE', 'INVALIDATE', 'LOSE_CUSTOMER')),
    check ((status in ('WITHDRAWN', 'DELETED', 'INVALIDATED')) = (ended_at is not null)),
    check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_how is null)),
    check (status in ('DRAFT', 'DELETED') or submitted_at is not null)
);
create unique index exclusive_discount_name on pc.exclusive_discount (partner_id, name)
    where status not in ('WITHDRAWN', 'DELETED', 'INVALIDATED');
create index exclusive_discount_newest on pc.exclusive_discount (created_at desc, id desc);
create index exclusive_discount_partner on pc.exclusive_discount (partner_id, created_at desc, id desc);
create index exclusive_discount_reseller on pc.exclusive_discount (partner_id, reseller_id, created_at desc, id desc);
create index exclusive_discount_customer on pc.exclusive_discount (customer_id, created_at desc, id desc);
create index exclusive_discount_seller on pc.exclusive_discount (seller_id, created_at desc, id desc) where seller_id is not null;
create index exclusive_discount_ended on pc.exclusive_discount (partner_id, ended_at desc, id desc) where status in ('DELETED', 'INVALIDATED');
create index exclusive_discount_all_ended on pc.exclusive_discount (ended_at desc, id desc) where status in ('DELETED', 'INVALIDATED');

-- EXD-02, EXD-10: the lines, with the terms they were submitted under; product_name to highest_share are there together or not at all.
--changeset partner-center:discount-0001-line
create table pc.exclusive_discount_line (
    discount_id     text collate "C" not null references pc.exclusive_discount (id),
    position        integer not null check (position between 1 and 100),
    product_id      text collate "C" not null check (length(product_id) between 1 and 64),
    specification   text collate "C" not null check (length(specification) between 1 and 64),
    discount        integer not null check (discount between 1 and 10000),
    share           integer not null check (share between 0 and 10000),
    product_name    text check (length(product_name) between 1 and 200),
    charging        text collate "C" check (charging in ('PERIOD', 'ON_DEMAND', 'ONE_TIME')),
    period          text collate "C" check (period in ('HOUR', 'DAY', 'MONTH', 'YEAR')),
    trade_model     text collate "C" check (length(trade_model) between 1 and 64),
    lowest_discount integer check (lowest_discount between 1 and 10000),
    highest_share   integer check (highest_share between 0 and 10000),
    primary key (discount_id, position),
    unique (discount_id, product_id, specification),
    check (num_nulls(product_name, charging, trade_model, lowest_discount, highest_share) in (0, 5))
);
create index exclusive_discount_line_product on pc.exclusive_discount_line (product_id, discount_id);
