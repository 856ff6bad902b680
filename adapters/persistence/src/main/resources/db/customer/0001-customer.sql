--liquibase formatted sql

--changeset partner-center:customer-0001-association
create table pc.association (
    id            text collate "C" primary key check (length(id) between 1 and 64),
    customer_id   text collate "C" not null check (length(customer_id) between 1 and 64),
    partner_id    text collate "C" not null check (length(partner_id) between 1 and 64),
    reseller_id   text collate "C" check (length(reseller_id) between 1 and 64),
    type          text collate "C" not null check (type in ('1', '2')),
    associated_on timestamptz not null,
    first         boolean not null,
    label         text check (length(label) <= 64),
    ended_at      timestamptz,
    end_cause     text collate "C" check (end_cause in ('DISASSOCIATED', 'MODEL_SWITCHED', 'RESELLER_TRANSFERRED')),
    check ((ended_at is null) = (end_cause is null))
);
-- ASC-05: a customer has at most one partner at a time.
create unique index association_one_partner on pc.association (customer_id) where ended_at is null;
create index association_customer on pc.association (customer_id, associated_on desc, id desc);
create index association_partner on pc.association (partner_id, reseller_id, associated_on desc, id desc)
    where ended_at is null;
