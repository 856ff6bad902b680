--liquibase formatted sql

-- PAY-08: benefit applications of all programmes. What an application carries is its programme's; what it holds stands in keys, by which
-- the rules that look at others find these.
--changeset partner-center:benefit-0001-application
create table pc.benefit_application (
    no              text collate "C" primary key check (length(no) between 1 and 64),
    partner_id      text collate "C" not null check (length(partner_id) between 1 and 64),
    programme       text collate "C" not null check (length(programme) between 1 and 64),
    status          text collate "C" not null check (status in (
        'DRAFT', 'FIRST_REVIEW', 'FIRST_REVIEW_PASSED', 'FIRST_REVIEW_REJECTED', 'UNDER_REVIEW', 'APPROVED', 'REJECTED',
        'USE_UNDER_REVIEW', 'USE_APPROVED', 'USE_REJECTED', 'REIMBURSE_UNDER_REVIEW', 'REIMBURSE_APPROVED', 'REIMBURSE_REJECTED',
        'GENERATED', 'TRACKING', 'ACCEPTANCE_UNDER_REVIEW', 'ACCEPTANCE_REJECTED', 'ACCEPTANCE_PASSED', 'INVOICE_UNDER_REVIEW',
        'INVOICE_REJECTED', 'TO_BE_PAID', 'PAID', 'RECEIPT_UNDER_REVIEW', 'RECEIPT_REJECTED', 'RECEIPT_ACCEPTED', 'CANCELLED',
        'VOID', 'DELETED')),
    revision        integer not null check (revision > 0),
    content         jsonb not null,
    amount          bigint check (amount >= 0),
    currency        char(3) not null,
    created_at      timestamptz not null,
    first_submitted timestamptz,
    waiting_since   timestamptz not null,
    due_on          date,
    due_side        text collate "C" check (due_side in ('PARTNER', 'PLATFORM', 'SYSTEM')),
    told            date,
    comment         text check (length(comment) between 1 and 500),
    approver        text check (length(approver) between 0 and 64),
    check ((due_on is null) = (due_side is null))
);
create index benefit_application_partner on pc.benefit_application (partner_id, created_at desc, no desc);
create index benefit_application_newest on pc.benefit_application (created_at desc, no desc);
create index benefit_application_waiting on pc.benefit_application (due_on, no) where due_side = 'PLATFORM';
create index benefit_application_due on pc.benefit_application (due_on, no) where due_on is not null;
create index benefit_application_programme on pc.benefit_application (programme, status, no);

create table pc.benefit_key (
    key            text collate "C" not null check (length(key) between 1 and 256),
    application_no text collate "C" not null,
    primary key (key, application_no)
);
create index benefit_key_application on pc.benefit_key (application_no);

create table pc.benefit_comment (
    id             bigint generated always as identity primary key,
    application_no text collate "C" not null,
    partner_id     text collate "C" not null,
    said_at        timestamptz not null,
    side           text collate "C" not null check (side in ('PARTNER', 'PLATFORM', 'SYSTEM')),
    text           text not null check (length(text) between 1 and 500)
);
create index benefit_comment_application on pc.benefit_comment (application_no, id);

-- Who it is for: one partner's id, or nothing where it is for all.
create table pc.benefit_allowance (
    programme   text collate "C" not null check (length(programme) between 1 and 64),
    key         text collate "C" not null check (length(key) between 1 and 64),
    holder      text collate "C" not null check (length(holder) between 0 and 64),
    valid_from  date not null,
    valid_until date not null,
    amount      bigint not null check (amount >= 0),
    currency    char(3) not null,
    primary key (programme, key, holder, valid_from),
    check (valid_until >= valid_from)
);
create index benefit_allowance_holder on pc.benefit_allowance (holder, programme);
