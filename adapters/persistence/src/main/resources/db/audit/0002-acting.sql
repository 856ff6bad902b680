--liquibase formatted sql

-- AUT-12: the partner whose operator acted with the identity of party_id. Seals of version 3 digest it.
--changeset partner-center:audit-0002-acting
alter table pc.audit_entry add column acting_party_id text collate "C";
