--liquibase formatted sql

-- CTR-03, CTR-04: offline contracts, fed from outside; the latest version counts. Codes are the same in whatever case.
--changeset partner-center:contract-0001-offline
create table pc.offline_contract (
    code_key           text collate "C" primary key check (code_key = lower(code)),
    code               text collate "C" not null check (length(code) between 1 and 64),
    kind               text collate "C" not null check (kind in ('OFFLINE_DIRECT', 'TELE_SALES_DISCOUNT', 'DIRECT_SPECIAL_PRICE',
        'PROFESSIONAL_SERVICE', 'SPECIAL', 'PARTNERSHIP', 'OTHER')),
    name               text not null check (length(name) between 1 and 200),
    counterparty       text not null check (length(counterparty) between 1 and 200),
    signing_entity     text not null check (length(signing_entity) between 1 and 200),
    amount             bigint not null check (amount >= 0),
    currency           text collate "C" not null check (length(currency) = 3),
    signed_on          date not null,
    effective_from     date not null,
    effective_to       date not null check (effective_to >= effective_from),
    terminated_on      date check (terminated_on <= effective_to),
    partner_id         text collate "C" check (length(partner_id) between 1 and 64),
    customer_id        text collate "C" check (length(customer_id) between 1 and 64),
    discount_reference text collate "C" check (length(discount_reference) between 1 and 64),
    version            bigint not null check (version > 0),
    check (partner_id is not null or customer_id is not null)
);
create index offline_contract_newest on pc.offline_contract (signed_on desc, code_key desc);
create index offline_contract_partner on pc.offline_contract (partner_id, signed_on desc, code_key desc);
create index offline_contract_customer on pc.offline_contract (customer_id, effective_to) where customer_id is not null;

-- CTR-05: one for each partner and version of the text.
--changeset partner-center:contract-0001-agreement
create table pc.payment_agreement (
    code         text collate "C" primary key check (length(code) between 1 and 64),
    partner_id   text collate "C" not null check (length(partner_id) between 1 and 64),
    version      text collate "C" not null check (length(version) between 1 and 16),
    concluded_at timestamptz not null,
    unique (partner_id, version)
);
create index payment_agreement_newest on pc.payment_agreement (partner_id, concluded_at desc, code desc);
