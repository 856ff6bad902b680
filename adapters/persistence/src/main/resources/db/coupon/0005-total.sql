--liquibase formatted sql

-- How many coupons lists have, as what was added to them: read by adding up, folded from time to time. Coupons are never deleted.
--changeset partner-center:coupon-0005-total
create table pc.coupon_total (
    partner_id       text collate "C" not null,
    reseller_id      text collate "C",
    association_type text collate "C",
    ends             timestamptz not null,
    rows             bigint not null,
    folded           boolean not null
);
create index coupon_total_fresh on pc.coupon_total (partner_id) where not folded;
create index coupon_total_of_partner on pc.coupon_total (partner_id, reseller_id, ends) include (association_type, rows);
insert into pc.coupon_total (partner_id, reseller_id, association_type, ends, rows, folded)
select partner_id, reseller_id, association_type, date_trunc('hour', valid_until, 'UTC'), count(*), true from pc.coupon group by 1, 2, 3, 4;
