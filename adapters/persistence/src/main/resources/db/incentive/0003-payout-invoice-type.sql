--liquibase formatted sql

-- PIN-02: what was told before the type was asked for had passed for a special one.
--changeset partner-center:incentive-0003-payout-invoice-type
alter table pc.payout_invoice add column vat_type text collate "C" not null default 'VAT_SPECIAL'
    check (vat_type in ('VAT_SPECIAL', 'VAT_ORDINARY'));
