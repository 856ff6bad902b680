--liquibase formatted sql

-- A notice is for one party, which its viewers name.
--changeset partner-center:notice-0001-notice
create table pc.notice (
    id          text collate "C" primary key check (length(id) between 1 and 64),
    kind        text collate "C" not null,
    facts       json not null,
    partner_id  text collate "C",
    reseller_id text collate "C",
    customer_id text collate "C",
    at          timestamptz not null,
    kept_at     timestamptz not null,
    read_at     timestamptz,
    check ((partner_id is null) <> (customer_id is null))
);
create index notice_partner on pc.notice (partner_id, reseller_id, id desc) where partner_id is not null;
create index notice_customer on pc.notice (customer_id, id desc) where customer_id is not null;
create index notice_partner_unread on pc.notice (partner_id, reseller_id, id desc) where partner_id is not null and read_at is null;
create index notice_customer_unread on pc.notice (customer_id, id desc) where customer_id is not null and read_at is null;
create index notice_kept on pc.notice (kept_at);

--changeset partner-center:notice-0001-notice-setting
create table pc.notice_setting (
    party_id text collate "C" primary key check (length(party_id) between 1 and 64),
    language text collate "C" not null check (language in ('ZH_CN', 'EN_US')),
    mail     boolean not null
);
