--liquibase formatted sql

-- How often a coupon has paid. What was used before is counted once per order that has not got all of it back.
--changeset partner-center:coupon-0003-times-used
alter table pc.coupon add column times_used integer not null default 0 check (times_used >= 0);
update pc.coupon set times_used = counted.orders
from (select coupon_id, count(*) as orders
      from (select coupon_id, order_id from pc.ledger_transfer
            where kind in ('COUPON_USED', 'COUPON_REFUNDED') and coupon_id is not null and order_id is not null
            group by coupon_id, order_id
            having sum(case kind when 'COUPON_USED' then amount_minor else -amount_minor end) > 0) as used
      group by coupon_id) as counted
where counted.coupon_id = coupon.id;
