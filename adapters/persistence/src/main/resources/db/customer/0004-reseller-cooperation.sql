--liquibase formatted sql

-- HIE-03: invitations and applications. Who would become a reseller is a customer until both agree.
--changeset partner-center:customer-0004-reseller-cooperation
create table pc.reseller_cooperation (
    id          text collate "C" primary key check (length(id) between 1 and 64),
    partner_id  text collate "C" not null check (length(partner_id) between 1 and 64),
    customer_id text collate "C" not null check (length(customer_id) between 1 and 64),
    invitation  boolean not null,
    status      text collate "C" not null check (status in
        ('INVITED', 'APPLIED', 'AGREED', 'DECLINED', 'REJECTED', 'WITHDRAWN', 'LAPSED')),
    asked_at    timestamptz not null,
    decided_at  timestamptz check (decided_at >= asked_at),
    check ((status in ('INVITED', 'APPLIED')) = (decided_at is null))
);
create unique index reseller_cooperation_open on pc.reseller_cooperation (customer_id, partner_id) where decided_at is null;
create index reseller_cooperation_partner on pc.reseller_cooperation (partner_id, asked_at desc, id desc);
create index reseller_cooperation_customer on pc.reseller_cooperation (customer_id, asked_at desc, id desc);
