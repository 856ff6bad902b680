--liquibase formatted sql

-- txid is the transaction that wrote the row. Readers that follow a table take rows below the oldest running transaction only,
-- so that one which committed late is never skipped: the order of ids is not the order of commits.

--changeset partner-center:kernel-0002-remembered-answer
create table pc.remembered_answer (
    party_id    text collate "C" not null check (length(party_id) between 1 and 64),
    operation   text collate "C" not null,
    key         text collate "C" not null check (length(key) between 1 and 255),
    fingerprint text collate "C" not null,
    expires_at  timestamptz not null,
    decision    json,
    primary key (party_id, operation, key)
);
create index remembered_answer_expiry on pc.remembered_answer (expires_at);

--changeset partner-center:kernel-0002-ledger
create table pc.ledger_transfer (
    id              text collate "C" primary key,
    command_id      text collate "C" not null,
    txid            bigint not null default (pg_current_xact_id()::text::bigint),
    kind            text collate "C" not null,
    from_account    text collate "C" not null,
    to_account      text collate "C" not null,
    amount_minor    bigint not null check (amount_minor > 0),
    currency        text collate "C" not null check (length(currency) = 3),
    occurred_at     timestamptz not null,
    partner_id      text collate "C",
    reseller_id     text collate "C",
    customer_id     text collate "C",
    quota_id        text collate "C",
    parent_quota_id text collate "C",
    coupon_id       text collate "C",
    order_id        text collate "C",
    remark          text,
    check (from_account <> to_account)
);
create index ledger_transfer_command on pc.ledger_transfer (command_id);
create index ledger_transfer_partner on pc.ledger_transfer (partner_id, reseller_id, occurred_at desc, id desc);
create index ledger_transfer_quota on pc.ledger_transfer (quota_id, occurred_at desc, id desc) where quota_id is not null;
create index ledger_transfer_parent_quota on pc.ledger_transfer (parent_quota_id, occurred_at desc, id desc)
    where parent_quota_id is not null;
create index ledger_transfer_coupon on pc.ledger_transfer (coupon_id, occurred_at desc, id desc) where coupon_id is not null;
create index ledger_transfer_customer on pc.ledger_transfer (customer_id, occurred_at desc, id desc)
    where customer_id is not null;

--changeset partner-center:kernel-0002-audit
create table pc.audit_entry (
    id           text collate "C" primary key,
    txid         bigint not null default (pg_current_xact_id()::text::bigint),
    at           timestamptz not null,
    recorded_at  timestamptz not null,
    operation    text collate "C" not null,
    party_id     text collate "C" not null,
    party_kind   text collate "C" not null,
    operator     text collate "C",
    credential   text collate "C",
    channel      text collate "C" not null,
    request_id   text collate "C" not null,
    subject_type text collate "C" not null,
    subject_id   text collate "C" not null,
    outcome      text collate "C" not null check (outcome in ('GRANTED', 'REFUSED')),
    refusals     json,
    details      json,
    partner_id   text collate "C",
    reseller_id  text collate "C",
    customer_id  text collate "C"
);
create index audit_entry_subject on pc.audit_entry (subject_type, subject_id, at desc, id desc);
create index audit_entry_partner on pc.audit_entry (partner_id, at desc, id desc) where partner_id is not null;
create index audit_entry_order on pc.audit_entry (txid, id);

create table pc.audit_seal (
    seq      bigint primary key,
    entry_id text collate "C" not null unique,
    txid     bigint not null,
    hash     text collate "C" not null
);

--changeset partner-center:kernel-0002-outbox
create table pc.outbox_event (
    id          text collate "C" primary key,
    txid        bigint not null default (pg_current_xact_id()::text::bigint),
    at          timestamptz not null,
    type        text collate "C" not null,
    subject     text collate "C" not null,
    data        json not null,
    partner_id  text collate "C",
    reseller_id text collate "C",
    customer_id text collate "C"
);
create index outbox_event_order on pc.outbox_event (txid, id);

-- What was written stays as it was written, whatever the code does.
--changeset partner-center:kernel-0002-append-only runOnChange:true splitStatements:false
do $$
begin
    if current_user <> '${appRole}' then
        revoke update, delete, truncate on pc.ledger_transfer, pc.audit_entry, pc.audit_seal from "${appRole}";
    end if;
end
$$;
