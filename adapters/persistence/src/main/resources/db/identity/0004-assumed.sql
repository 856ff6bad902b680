--liquibase formatted sql

-- AUT-15: the customer with whose identity the token acts.
--changeset partner-center:identity-0004-assumed
alter table pc.token add column assumed_id text collate "C" references pc.party (id);
