--liquibase formatted sql

-- INC-02: what was paid with cash coupons that do not count as a partner's revenue; a part of cash_coupon.
--changeset partner-center:bill-0002-uncounted
alter table pc.fee_record add column uncounted numeric(24, 8) not null default 0;

-- INC-01: a cycle is gone through by the ids of its records.
--changeset partner-center:bill-0002-stretches
create index fee_record_kept on pc.fee_record (cycle, record_id) where partner_id is not null;
