--liquibase formatted sql

-- EXD-02: what was turned down gives its name free.
--changeset partner-center:discount-0004-names
drop index pc.exclusive_discount_name;
create unique index exclusive_discount_name on pc.exclusive_discount (partner_id, name)
    where status not in ('REJECTED', 'WITHDRAWN', 'DELETED', 'INVALIDATED');

-- BDC-01, BDC-02: discounts by contract, fed from outside; the latest version counts. The ratio is in ten-thousandths, the amount in
-- minor units. Whose customer it was while the discount ran decides who sees it.
--changeset partner-center:discount-0004-business
create table pc.business_discount (
    id           text collate "C" primary key check (length(id) between 1 and 64),
    version      bigint not null check (version > 0),
    kind         text collate "C" not null check (kind in ('VENDOR', 'CHANNEL')),
    customer_id  text collate "C" not null check (length(customer_id) between 1 and 64),
    service_code text collate "C" check (length(service_code) between 1 and 64),
    service_key  text collate "C",
    product_id   text collate "C" check (length(product_id) between 1 and 64),
    mode         text collate "C" not null check (mode in ('RATIO', 'FIXED_PRICE', 'AMOUNT_OFF')),
    ratio        integer check (ratio between 1 and 10000),
    amount_minor bigint check (amount_minor >= 0),
    currency     text collate "C" check (length(currency) = 3),
    valid_from   timestamptz not null,
    valid_until  timestamptz not null check (valid_until > valid_from),
    contract     text collate "C" check (length(contract) between 1 and 64),
    check ((mode = 'RATIO') = (ratio is not null) and (mode = 'RATIO') = (amount_minor is null)),
    check ((amount_minor is null) = (currency is null)),
    check (num_nonnulls(service_code, product_id) > 0 and service_key is not distinct from lower(service_code))
);
create index business_discount_newest on pc.business_discount (valid_from desc, id desc);
create index business_discount_customer on pc.business_discount (customer_id, valid_from desc, id desc);
