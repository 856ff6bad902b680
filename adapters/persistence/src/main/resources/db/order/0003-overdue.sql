--liquibase formatted sql

-- Until when an order can be paid: what was left to a partner and not paid in time is looked for, and stands in nobody's way.
--changeset partner-center:order-0003-pay-until
alter table pc.customer_order add column pay_until timestamptz;
update pc.customer_order set pay_until = (doc ->> 'payUntil')::timestamptz where doc ->> 'payUntil' is not null;

--changeset partner-center:order-0003-overdue
create index customer_order_overdue on pc.customer_order (pay_until, id) where agent_open;
