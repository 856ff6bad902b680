--liquibase formatted sql

-- BIL-06: months in which something was billed, and those that are closed.
--changeset partner-center:bill-0001-cycle
create table pc.bill_cycle (
    month     text collate "C" primary key check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    closed_at timestamptz
);

-- BIL-02, BIL-05: one row for each version of a record that counts in a bill; of the rows of one record at most one is in an open cycle.
-- Who looked after the customer at the time sees it (BIL-03, ASC-34).
--changeset partner-center:bill-0001-fee
create table pc.fee_record (
    record_id             text collate "C" not null check (length(record_id) between 1 and 64),
    version               bigint not null check (version > 0),
    cycle                 text collate "C" not null check (cycle ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    told_cycle            text collate "C" not null check (told_cycle <= cycle),
    bill_type             text collate "C" not null check (bill_type in ('0', '1', '2')),
    bill_date             date not null,
    customer_id           text collate "C" not null check (length(customer_id) between 1 and 64),
    partner_id            text collate "C" check (length(partner_id) between 1 and 64),
    reseller_id           text collate "C" check (length(reseller_id) between 1 and 64),
    association_type      text collate "C" check (association_type in ('1', '2')),
    trade_id              text collate "C" check (length(trade_id) between 1 and 64),
    trade_time            timestamptz not null,
    consume_time          timestamptz,
    effective_time        timestamptz,
    expire_time           timestamptz,
    detail_type           integer not null,
    charging_mode         integer not null check (charging_mode in (1, 3, 10, 11)),
    period_type           integer,
    service_type          text collate "C" not null check (length(service_type) between 1 and 64),
    resource_type         text collate "C" not null check (length(resource_type) between 1 and 64),
    resource_id           text collate "C" check (length(resource_id) between 1 and 64),
    resource_name         text check (length(resource_name) between 1 and 256),
    resource_tag          text check (length(resource_tag) between 1 and 2048),
    part_service_type     text collate "C" check (length(part_service_type) between 1 and 64),
    part_resource_type    text collate "C" check (length(part_resource_type) between 1 and 64),
    part_id               text collate "C" check (length(part_id) between 1 and 64),
    part_name             text check (length(part_name) between 1 and 256),
    region_code           text collate "C" check (length(region_code) between 1 and 64),
    region_name           text check (length(region_name) between 1 and 128),
    product_id            text collate "C" check (length(product_id) between 1 and 64),
    product_name          text check (length(product_name) between 1 and 256),
    spec                  text check (length(spec) between 1 and 256),
    usage_type            text collate "C" check (length(usage_type) between 1 and 64),
    used                  numeric(24, 8),
    used_measure          integer,
    free                  numeric(24, 8),
    free_measure          integer,
    reserved              numeric(24, 8),
    reserved_measure      integer,
    size                  numeric(24, 8),
    size_measure          integer,
    official              numeric(24, 8) not null,
    discount              numeric(24, 8) not null,
    cash                  numeric(24, 8) not null,
    credit                numeric(24, 8) not null,
    coupon                numeric(24, 8) not null,
    cash_coupon           numeric(24, 8) not null,
    stored_value_card     numeric(24, 8) not null,
    debt                  numeric(24, 8) not null,
    write_off             numeric(24, 8) not null,
    primary key (record_id, version),
    unique (record_id, cycle),
    check ((partner_id is null) = (association_type is null) and (partner_id is not null or reseller_id is null)),
    check (official - discount = cash + credit + coupon + cash_coupon + stored_value_card + debt + write_off)
);
create index fee_record_sums on pc.fee_record (partner_id, reseller_id, cycle, customer_id, service_type, resource_type, bill_type)
    where partner_id is not null;
create index fee_record_customer on pc.fee_record (customer_id, cycle, trade_time, record_id, version);
