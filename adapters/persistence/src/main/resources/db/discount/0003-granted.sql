--liquibase formatted sql

-- BDC-04: what partners take off the orders of their customers. One for each customer; the ratio, in ten-thousandths, is what is left to pay.
--changeset partner-center:discount-0003-granted
create table pc.granted_discount (
    customer_id text collate "C" primary key check (length(customer_id) between 1 and 64),
    id          text collate "C" not null unique check (length(id) between 1 and 64),
    partner_id  text collate "C" not null check (length(partner_id) between 1 and 64),
    reseller_id text collate "C" check (length(reseller_id) between 1 and 64),
    ratio       integer not null check (ratio between 1 and 10000),
    valid_from  timestamptz not null,
    valid_until timestamptz not null check (valid_until > valid_from),
    granted_at  timestamptz not null
);
