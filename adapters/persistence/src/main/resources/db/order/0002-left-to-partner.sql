--liquibase formatted sql

-- Partners list what customers left to them to pay: few of many orders.
--changeset partner-center:order-0002-left-to-partner
create index customer_order_left on pc.customer_order (partner_id, reseller_id, created_at, id) where listed and agent_open;
