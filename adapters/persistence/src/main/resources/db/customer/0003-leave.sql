--liquibase formatted sql

-- Requests to leave a partner, or to switch the model (rulebook section 2.4). The association is as it was when one side asked.
--changeset partner-center:customer-0003-change-request
create table pc.change_request (
    id               text collate "C" primary key check (length(id) between 1 and 64),
    kind             text collate "C" not null check (kind in ('DISASSOCIATION', 'SWITCH')),
    started_by       text collate "C" not null check (started_by in ('PARTNER', 'CUSTOMER')),
    association_id   text collate "C" not null check (length(association_id) between 1 and 64),
    association_type text collate "C" not null check (association_type in ('1', '2')),
    customer_id      text collate "C" not null check (length(customer_id) between 1 and 64),
    partner_id       text collate "C" not null check (length(partner_id) between 1 and 64),
    reseller_id      text collate "C" check (length(reseller_id) between 1 and 64),
    reason           text check (length(reason) <= 256),
    status           text collate "C" not null check (status in ('PENDING_CUSTOMER', 'PENDING_PARTNER', 'COMPLETED', 'REJECTED',
                         'WITHDRAWN', 'EXPIRED', 'CLOSED')),
    submitted_at     timestamptz not null,
    expires_at       timestamptz,
    ended_at         timestamptz,
    comment          text check (length(comment) <= 256),
    check ((ended_at is null) = (status in ('PENDING_CUSTOMER', 'PENDING_PARTNER'))),
    check (ended_at is not null or comment is null)
);
-- One request about a customer is pending at a time (ASC-21).
create unique index change_request_one_pending on pc.change_request (customer_id) where ended_at is null;
create index change_request_customer on pc.change_request (customer_id, submitted_at desc, id desc);
create index change_request_partner on pc.change_request (partner_id, reseller_id, submitted_at desc, id desc);
create index change_request_newest on pc.change_request (submitted_at desc, id desc);
create index change_request_over on pc.change_request (expires_at, id) where ended_at is null and expires_at is not null;

-- ASC-34: who was a partner's customer before, the latest first.
--changeset partner-center:customer-0003-former
create index association_former on pc.association (partner_id, reseller_id, ended_at desc, id desc) where ended_at is not null;
