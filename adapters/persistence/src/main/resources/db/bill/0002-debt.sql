--liquibase formatted sql

-- INC-15: which months of a partner are not paid in full.
--changeset partner-center:bill-0002-debt
create index fee_record_debt on pc.fee_record (partner_id, told_cycle) include (debt) where debt <> 0;
