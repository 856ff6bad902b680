--liquibase formatted sql

--changeset partner-center:audit-0001-changes
alter table pc.audit_entry add column changes json;
-- Which columns of the entry it is the digest of: 1 stands for all but changes.
alter table pc.audit_seal add column version smallint not null default 1;

--changeset partner-center:audit-0001-lists
-- True of all. A list that has an index of its own does not ask for it, and so is not planned along this one, where a party that did
-- nothing lately would be looked for far back.
create index audit_entry_at on pc.audit_entry (at desc, id desc) where txid > 0;
create index audit_entry_party on pc.audit_entry (party_id, at desc, id desc);
create index audit_entry_reseller on pc.audit_entry (reseller_id, at desc, id desc) where reseller_id is not null;
create index audit_entry_customer on pc.audit_entry (customer_id, at desc, id desc) where customer_id is not null;
create index audit_entry_request on pc.audit_entry (request_id);
