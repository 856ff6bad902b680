--liquibase formatted sql

-- ASC-11: customers that partners have created, until each is its creator's, or cannot be. What a partner calls it is unique for the partner.
--changeset partner-center:customer-0004-created
create table pc.created_customer (
    customer_id        text collate "C" primary key check (length(customer_id) between 1 and 64),
    partner_id         text collate "C" not null check (length(partner_id) between 1 and 64),
    reseller_id        text collate "C" check (length(reseller_id) between 1 and 64),
    type               text collate "C" not null check (type in ('1', '2')),
    xaccount_id        text collate "C" not null check (length(xaccount_id) between 1 and 128),
    xaccount_type      text collate "C" not null check (length(xaccount_type) between 1 and 64),
    no_market_messages boolean not null,
    status             text collate "C" not null check (status in ('PENDING', 'ASSOCIATED', 'FAILED')),
    created_at         timestamptz not null,
    closed_at          timestamptz,
    causes             json not null,
    unique (partner_id, xaccount_type, xaccount_id),
    check ((status = 'PENDING') = (closed_at is null))
);
create index created_customer_pending on pc.created_customer (created_at, customer_id) where status = 'PENDING';

-- By which way a customer came to its partner; without a row, by the platform's command.
--changeset partner-center:customer-0004-origin
create table pc.customer_origin (
    customer_id text collate "C" primary key check (length(customer_id) between 1 and 64),
    partner_id  text collate "C" not null check (length(partner_id) between 1 and 64),
    source      text collate "C" not null check (source in ('API', 'INVITATION_LINK', 'QR_CODE', 'MAIL_INVITATION'))
);
