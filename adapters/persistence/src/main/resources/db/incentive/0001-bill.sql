--liquibase formatted sql

-- INC-12, INC-14: one bill for each partner, period, incentive and association type. Amounts in minor units, of either sign.
--changeset partner-center:incentive-0001-bill
create table pc.incentive_bill (
    id               text collate "C" primary key check (length(id) between 1 and 64),
    partner_id       text collate "C" not null check (length(partner_id) between 1 and 64),
    period           text collate "C" not null check (period ~ '^[0-9]{4}(-(Q[1-4]|(0[1-9]|1[0-2])))?$'),
    period_end       text collate "C" not null check (period_end ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    incentive        text collate "C" not null check (length(incentive) between 1 and 64),
    association_type text collate "C" not null check (association_type in ('1', '2')),
    policy_version   integer not null check (policy_version > 0),
    amount           bigint not null,
    currency         text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
    lines            bigint not null check (lines >= 0),
    status           text collate "C" not null check (status in ('ESTIMATED', 'PENDING_CONFIRMATION', 'ISSUING', 'ISSUED', 'LAPSED')),
    calculated_at    timestamptz not null,
    deadline         timestamptz,
    deadline_effect  text collate "C" check (deadline_effect in ('AUTO_CONFIRM', 'LAPSE')),
    disputed         boolean not null,
    confirmed_at     timestamptz,
    confirmed_by     text collate "C" check (confirmed_by in ('PARTNER', 'SYSTEM')),
    payout_order_no  text collate "C" check (length(payout_order_no) between 1 and 64),
    valid_until      timestamptz,
    unique (partner_id, period, incentive, association_type),
    check ((deadline is null) = (deadline_effect is null) and (deadline is null) = (status = 'ESTIMATED')),
    check ((confirmed_at is null) = (confirmed_by is null)),
    check (not disputed or status = 'PENDING_CONFIRMATION'),
    check ((status in ('ISSUING', 'ISSUED')) <= (confirmed_at is not null)),
    check (payout_order_no is null or status in ('ISSUING', 'ISSUED')),
    check (status <> 'ISSUED' or payout_order_no is not null)
);
create index incentive_bill_partner on pc.incentive_bill (partner_id, period_end desc, id desc);
create index incentive_bill_latest on pc.incentive_bill (period_end desc, id desc);
create index incentive_bill_due on pc.incentive_bill (deadline, id) where status = 'PENDING_CONFIRMATION' and not disputed;
create index incentive_bill_unpaid on pc.incentive_bill (partner_id, id) where status = 'ISSUING' and payout_order_no is null;
create index incentive_bill_expiring on pc.incentive_bill (valid_until, id)
    where status = 'ISSUING' and payout_order_no is null and valid_until is not null;
