--liquibase formatted sql

-- RNA-14: whose a bucket has ever been. A partner that moves on leaves files behind, which applications still name.
--changeset partner-center:realname-0002-bucket
create table pc.realname_bucket (
    bucket     text collate "C" primary key,
    partner_id text collate "C" not null check (length(partner_id) between 1 and 64),
    since      timestamptz not null
);
insert into pc.realname_bucket (bucket, partner_id, since)
    select bucket, partner_id, changed_at from pc.realname_upload where bucket is not null;
