--liquibase formatted sql

-- digest and receiver are keyed hashes: neither digits nor phone numbers can be guessed from them without the house's key.
--changeset partner-center:verification-0001-verification-code
create table pc.verification_code (
    id         text collate "C" primary key check (length(id) between 1 and 64),
    scene      text collate "C" not null check (scene in ('REGISTRATION', 'REAL_NAME', 'PARTNER_ACTION')),
    party_id   text collate "C" not null check (length(party_id) between 1 and 64),
    digest     text collate "C" not null,
    receiver   text collate "C" not null,
    sent_at    timestamptz not null,
    expires_at timestamptz not null,
    wrong      integer not null default 0 check (wrong >= 0),
    used_by    text collate "C"
);
create index verification_code_receiver on pc.verification_code (receiver, sent_at);
create index verification_code_party on pc.verification_code (party_id, scene, sent_at desc, id desc);
create index verification_code_use on pc.verification_code (used_by) where used_by is not null;
create index verification_code_expiry on pc.verification_code (expires_at);

-- One row for a receiver, to wait for: sends to it are counted one after the other.
--changeset partner-center:verification-0001-verification-receiver
create table pc.verification_receiver (
    receiver text collate "C" primary key,
    last_at  timestamptz not null
);
create index verification_receiver_last on pc.verification_receiver (last_at);

--changeset partner-center:verification-0001-verification-setting
create table pc.verification_setting (
    party_id   text collate "C" primary key check (length(party_id) between 1 and 64),
    enabled    boolean not null,
    changed_at timestamptz not null
);
