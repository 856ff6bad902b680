--liquibase formatted sql

-- The platform reads the lists of all parties, on its pages and into files.
--changeset partner-center:coupon-0002-newest-first
create index coupon_newest on pc.coupon (created_at desc, id desc);
create index coupon_quota_newest on pc.coupon_quota (created_at desc, id desc);
