--liquibase formatted sql

-- Parties are looked up by what they are called and by where they are reached, whatever the case and however it is written.
--changeset partner-center:identity-0003-directory
create index party_account_name_lower on pc.party (lower(account_name));
create index party_phone on pc.party (right(regexp_replace(mobile_phone, '[^0-9]', '', 'g'), 11)) where mobile_phone is not null;
create index party_email on pc.party (lower(email)) where email is not null;
