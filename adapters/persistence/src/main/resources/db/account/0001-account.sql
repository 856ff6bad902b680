--liquibase formatted sql

--changeset partner-center:account-0001-account
create table pc.account (
    id              text collate "C" primary key check (length(id) between 1 and 64),
    kind            text collate "C" not null check (kind in ('PARTNER', 'CUSTOMER')),
    partner_id      text collate "C" not null,
    reseller_id     text collate "C",
    customer_id     text collate "C",
    balance_minor   bigint not null,
    earmarked_minor bigint not null,
    credit_minor    bigint not null check (credit_minor >= 0),
    currency        text collate "C" not null check (length(currency) = 3),
    version         bigint not null,
    check (earmarked_minor between 0 and balance_minor),
    check ((kind = 'CUSTOMER') = (customer_id is not null)),
    check (customer_id = id or kind = 'PARTNER' and id = coalesce(reseller_id, partner_id))
) with (fillfactor = 70);

--changeset partner-center:account-0001-change
create table pc.account_change (
    id            text collate "C" primary key,
    account_id    text collate "C" not null,
    kind          text collate "C" not null check (kind in ('PARTNER', 'CUSTOMER')),
    no            bigint not null,
    balance_type  text collate "C" not null check (balance_type in ('DEBIT', 'CREDIT')),
    movement      text collate "C" not null,
    income        boolean not null,
    adjustment    boolean not null,
    amount_minor  bigint not null check (amount_minor > 0),
    balance_minor bigint not null check (balance_minor >= 0),
    currency      text collate "C" not null check (length(currency) = 3),
    other_id      text collate "C",
    transfer_id   text collate "C" not null check (length(transfer_id) between 1 and 64),
    order_id      text collate "C",
    charge_id     text collate "C",
    memo          text,
    command_id    text collate "C" not null,
    occurred_at   timestamptz not null,
    partner_id    text collate "C" not null,
    reseller_id   text collate "C",
    customer_id   text collate "C",
    unique (account_id, no)
);
create index account_change_list on pc.account_change (account_id, balance_type, no desc) include (occurred_at, movement);
create index account_change_adjustment on pc.account_change (account_id, no desc) include (occurred_at, movement) where adjustment;
create index account_change_receiver on pc.account_change (account_id, other_id, no desc) where adjustment;
create index account_change_transfer on pc.account_change (transfer_id);
-- One recharge is made once, whatever else happens at the same moment.
create unique index account_change_recharge on pc.account_change (transfer_id) where movement = 'RECHARGED';

-- What was written stays as it was written, whatever the code does.
--changeset partner-center:account-0001-append-only runOnChange:true splitStatements:false
do $$
begin
    if current_user <> '${appRole}' then
        revoke update, delete, truncate on pc.account_change from "${appRole}";
    end if;
end
$$;

--changeset partner-center:account-0001-charge
create table pc.account_charge (
    id             text collate "C" primary key check (length(id) between 1 and 64),
    account_id     text collate "C" not null,
    kind           text collate "C" not null check (kind in ('PARTNER', 'CUSTOMER')),
    order_id       text collate "C" not null check (length(order_id) between 1 and 64),
    status         text collate "C" not null check (status in ('HELD', 'SPENT', 'REFUNDED', 'RELEASED')),
    held_minor     bigint not null check (held_minor >= 0),
    spent_minor    bigint not null check (spent_minor >= 0),
    refunded_minor bigint not null,
    currency       text collate "C" not null check (length(currency) = 3),
    partner_id     text collate "C" not null,
    reseller_id    text collate "C",
    customer_id    text collate "C",
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    version        bigint not null,
    unique (account_id, order_id),
    check (refunded_minor between 0 and spent_minor),
    check ((status = 'HELD') = (held_minor > 0))
) with (fillfactor = 70);
create index account_charge_order on pc.account_charge (order_id);
create index account_charge_newest on pc.account_charge (created_at desc, id desc);
create index account_charge_held on pc.account_charge (account_id) where status = 'HELD';
