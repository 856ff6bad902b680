--liquibase formatted sql

-- COM-28: the operator of the partner, or of its reseller, who looks after the customer.
--changeset partner-center:customer-0002-manager
alter table pc.association add column manager_id text collate "C" check (length(manager_id) between 1 and 64);
create index association_manager on pc.association (partner_id, manager_id, associated_on desc, id desc)
    where ended_at is null and manager_id is not null;
