--liquibase formatted sql

-- One row for a customer and a partner, or one of its resellers: whoever asked holds it.
--changeset partner-center:authorization-0001-customer-authorization
create table pc.customer_authorization (
    id           text collate "C" primary key check (length(id) between 1 and 64),
    customer_id  text collate "C" not null check (length(customer_id) between 1 and 64),
    partner_id   text collate "C" not null check (length(partner_id) between 1 and 64),
    reseller_id  text collate "C" check (length(reseller_id) between 1 and 64),
    status       text collate "C" not null check (status in ('NONE', 'PENDING', 'AUTHORIZED', 'REJECTED', 'REVOKED', 'ENDED')),
    capabilities text[] not null,
    requested_at timestamptz not null,
    requested_by text collate "C",
    approved_at  timestamptz,
    approved_by  text collate "C",
    letter       text collate "C",
    over_at      timestamptz,
    over_by      text collate "C",
    end_cause    text collate "C" check (end_cause in ('WITHDRAWN', 'REJECTED', 'REVOKED_BY_CUSTOMER', 'ASSOCIATION_ENDED',
        'MODEL_SWITCHED', 'RESELLER_TRANSFERRED', 'UNANSWERED')),
    reason       text check (length(reason) <= 256),
    version      bigint not null,
    check ((approved_at is null) = (letter is null)),
    check ((over_at is null) = (end_cause is null)),
    check ((status in ('PENDING', 'AUTHORIZED')) = (over_at is null)),
    check (status <> 'AUTHORIZED' or approved_at is not null)
);
-- AUT-17: at most one between two parties, whoever asks at the same time.
create unique index customer_authorization_pair on pc.customer_authorization (customer_id, partner_id, coalesce(reseller_id, ''));
create index customer_authorization_customer on pc.customer_authorization (customer_id, requested_at desc, id desc);
create index customer_authorization_partner on pc.customer_authorization (partner_id, reseller_id, requested_at desc, id desc);
create index customer_authorization_newest on pc.customer_authorization (requested_at desc, id desc);
create index customer_authorization_waiting on pc.customer_authorization (requested_at, id) where status = 'PENDING';

-- What happened to each, also where no command of its own tells of it.
--changeset partner-center:authorization-0001-authorization-step
create table pc.authorization_step (
    authorization_id text collate "C" not null references pc.customer_authorization (id),
    step             bigint not null,
    customer_id      text collate "C" not null,
    partner_id       text collate "C" not null,
    reseller_id      text collate "C",
    event            text collate "C" not null,
    status           text collate "C" not null,
    at               timestamptz not null,
    by_party         text collate "C" not null,
    by_operator      text collate "C",
    reason           text check (length(reason) <= 256),
    letter           text collate "C",
    primary key (authorization_id, step)
);

--changeset partner-center:authorization-0001-agreement-acceptance
create table pc.agreement_acceptance (
    party_id    text collate "C" not null check (length(party_id) between 1 and 64),
    agreement   text collate "C" not null,
    version     text collate "C" not null,
    accepted_at timestamptz not null,
    accepted_by text collate "C",
    partner_id  text collate "C",
    reseller_id text collate "C",
    customer_id text collate "C",
    primary key (party_id, agreement, version)
);
