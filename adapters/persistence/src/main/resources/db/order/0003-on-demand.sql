--liquibase formatted sql

-- ORD-05: what is paid per use is no order, and is listed beside them. What lists filter by are columns, all else stands in doc. version
-- is the source's, revision ours.
--changeset partner-center:order-0003-on-demand
create table pc.on_demand_resource (
    id               text collate "C" primary key check (length(id) between 1 and 64),
    version          bigint not null check (version >= 0),
    revision         bigint not null,
    customer_id      text collate "C" not null check (length(customer_id) between 1 and 64),
    partner_id       text collate "C",
    reseller_id      text collate "C",
    association_type text collate "C" check (association_type in ('1', '2')),
    resource_id      text collate "C" not null check (length(resource_id) between 1 and 64),
    service_key      text collate "C" not null,
    region_key       text collate "C",
    status           text collate "C" not null,
    effective_at     timestamptz not null,
    doc              json not null,
    check (reseller_id is null or partner_id is not null)
) with (fillfactor = 80);
create index on_demand_resource_thing on pc.on_demand_resource (customer_id, resource_id);
create index on_demand_resource_of_partner on pc.on_demand_resource (partner_id, reseller_id, id)
    include (customer_id, service_key, region_key, status, association_type, effective_at);
create index on_demand_resource_of_customer on pc.on_demand_resource (customer_id, id)
    include (service_key, region_key, status, effective_at, partner_id, reseller_id, association_type);

--changeset partner-center:order-0003-total
alter table pc.order_total drop constraint order_total_list_check;
alter table pc.order_total add constraint order_total_list_check check (list in ('ORDER', 'RESOURCE', 'ON_DEMAND'));
