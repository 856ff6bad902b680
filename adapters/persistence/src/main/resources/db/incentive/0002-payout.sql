--liquibase formatted sql

-- INC-23: one order for each submission. Amounts in minor units; amount with tax, paid what reaches the partner (INC-25).
--changeset partner-center:incentive-0002-payout-order
create table pc.payout_order (
    no             text collate "C" primary key check (length(no) between 1 and 64),
    partner_id     text collate "C" not null check (length(partner_id) between 1 and 64),
    form           text collate "C" not null
        check (form in ('BANK_TRANSFER', 'ACCOUNT_TOP_UP', 'ACCOUNT_TOP_UP_OWED_INVOICE', 'COUPON_QUOTA')),
    amount         bigint not null check (amount > 0),
    paid           bigint not null check (paid > 0 and paid <= amount),
    tax            bigint not null check (tax >= 0 and tax < amount),
    currency       text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
    tax_rate       numeric(4,2) not null check (tax_rate between 0 and 30),
    requested_by   text collate "C" not null check (requested_by in ('PARTNER', 'AUTO')),
    submitted_at   timestamptz not null,
    status         text collate "C" not null check (status in ('ORDER_CREATE_FAILED', 'PROCESSING', 'TO_INVOICE', 'INVOICE_UNDER_REVIEW',
        'INVOICE_REJECTED', 'APPROVING', 'PAYING', 'COMPLETED', 'COMPLETED_WITH_ERROR', 'REJECTED')),
    remark         text check (length(remark) <= 500),
    approved_at    timestamptz,
    payment_due    date,
    started_at     timestamptz,
    paid_at        timestamptz,
    bank_reference text check (length(bank_reference) between 1 and 64),
    check ((approved_at is null) = (payment_due is null)),
    check (started_at is null or approved_at is not null),
    check ((status = 'COMPLETED') = (paid_at is not null)),
    check (bank_reference is null or paid_at is not null)
);
create index payout_order_partner on pc.payout_order (partner_id, submitted_at desc, no desc);
create index payout_order_newest on pc.payout_order (submitted_at desc, no desc);
create index payout_order_status on pc.payout_order (status, submitted_at desc, no desc);

-- Negative bills are netted (INC-29).
--changeset partner-center:incentive-0002-payout-item
create table pc.payout_item (
    order_no         text collate "C" not null references pc.payout_order,
    position         integer not null check (position > 0),
    bill_id          text collate "C" not null check (length(bill_id) between 1 and 64),
    bill_partner_id  text collate "C" not null check (length(bill_partner_id) between 1 and 64),
    period           text collate "C" not null,
    incentive        text collate "C" not null,
    association_type text collate "C" not null check (association_type in ('1', '2')),
    amount           bigint not null,
    primary key (order_no, position),
    unique (order_no, bill_id)
);

-- PIN-04: one invoice never covers several orders. Those of rejected orders count no more.
--changeset partner-center:incentive-0002-payout-invoice
create table pc.payout_invoice (
    order_no   text collate "C" not null references pc.payout_order,
    position   integer not null check (position > 0),
    partner_id text collate "C" not null check (length(partner_id) between 1 and 64),
    number     text collate "C" not null check (length(number) between 1 and 64),
    issued_on  date not null,
    amount     bigint not null check (amount > 0),
    tax_rate   numeric(4,2) not null check (tax_rate between 0 and 30),
    counts     boolean not null,
    primary key (order_no, position)
);
create unique index payout_invoice_number on pc.payout_invoice (partner_id, number) where counts;

-- INC-20: what a partner has requested by itself; null where it requests by hand. looked_at in business time.
--changeset partner-center:incentive-0002-auto-request
create table pc.payout_auto_request (
    partner_id    text collate "C" primary key check (length(partner_id) between 1 and 64),
    referral_form text collate "C" check (referral_form in ('BANK_TRANSFER', 'ACCOUNT_TOP_UP', 'COUPON_QUOTA')),
    resale_form   text collate "C" check (resale_form in ('BANK_TRANSFER', 'ACCOUNT_TOP_UP', 'ACCOUNT_TOP_UP_OWED_INVOICE', 'COUPON_QUOTA')),
    looked_at     timestamptz not null,
    check (referral_form is not null or resale_form is not null)
);
create index payout_auto_request_due on pc.payout_auto_request (looked_at, partner_id);

-- INC-27: never below zero; the ledger's account is owed-invoice/<partner>/<rate>.
--changeset partner-center:incentive-0002-owed-invoice
create table pc.owed_invoice (
    partner_id    text collate "C" not null check (length(partner_id) between 1 and 64),
    tax_rate      numeric(4,2) not null check (tax_rate between 0 and 30),
    balance_minor bigint not null check (balance_minor >= 0),
    currency      text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
    primary key (partner_id, tax_rate)
);

-- INC-26: bills that another account of the company is paid.
--changeset partner-center:incentive-0002-moved-incentive
create table pc.moved_incentive (
    bill_id  text collate "C" primary key check (length(bill_id) between 1 and 64),
    moved_to text collate "C" not null check (length(moved_to) between 1 and 64),
    moved_from text collate "C" not null check (length(moved_from) between 1 and 64),
    moved_at timestamptz not null
);
create index moved_incentive_to on pc.moved_incentive (moved_to, bill_id);

-- INC-24: how many days before the end of a bill its partner was told last.
--changeset partner-center:incentive-0002-told-end
create table pc.incentive_end_told (
    bill_id text collate "C" primary key check (length(bill_id) between 1 and 64),
    days    integer not null check (days > 0)
);

--changeset partner-center:incentive-0002-unlimited
create index incentive_bill_unlimited on pc.incentive_bill (partner_id)
    where status = 'ISSUING' and payout_order_no is null and valid_until is null and amount >= 0;
