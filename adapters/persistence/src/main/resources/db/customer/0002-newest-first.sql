--liquibase formatted sql

-- The platform reads the customers of all partners into a file.
--changeset partner-center:customer-0002-newest-first
create index association_newest on pc.association (associated_on desc, id desc) where ended_at is null;
