--liquibase formatted sql

-- What lists filter and sort by are columns, in the indices of those who list; all else of an order stands in doc. fed_status is what
-- the source told, status what is shown: what was settled here counts while the source still waits for the payment. version is the
-- source's, revision ours.

--changeset partner-center:order-0001-order
create table pc.customer_order (
    id               text collate "C" primary key check (length(id) between 1 and 64),
    id_key           text collate "C" not null,
    version          bigint not null check (version >= 0),
    revision         bigint not null,
    customer_id      text collate "C" not null check (length(customer_id) between 1 and 64),
    partner_id       text collate "C",
    reseller_id      text collate "C",
    association_type text collate "C" check (association_type in ('1', '2')),
    combined_id      text collate "C",
    listed           boolean not null,
    type             text collate "C" not null,
    fed_status       text collate "C" not null,
    status           text collate "C" not null,
    service_key      text collate "C" not null,
    official_minor   bigint not null,
    after_minor      bigint not null,
    currency         text collate "C" not null check (length(currency) = 3),
    created_at       timestamptz not null,
    paid_at          timestamptz,
    agent_open       boolean not null,
    doc              json not null,
    settlement       json,
    check (id_key = lower(id)),
    check (reseller_id is null or partner_id is not null)
) with (fillfactor = 80);
create index customer_order_key on pc.customer_order (id_key);
create index customer_order_members on pc.customer_order (combined_id, id) where combined_id is not null;
create index customer_order_of_partner on pc.customer_order (partner_id, reseller_id, created_at, id)
    include (customer_id, status, type, service_key, paid_at) where listed;
create index customer_order_of_customer on pc.customer_order (customer_id, created_at, id)
    include (status, type, service_key, paid_at, partner_id, reseller_id) where listed;
create index customer_order_newest on pc.customer_order (created_at, id)
    include (customer_id, status, type, service_key, paid_at) where listed;
create index customer_order_agent on pc.customer_order (customer_id) where agent_open;

--changeset partner-center:order-0001-line
create table pc.order_line (
    order_id    text collate "C" not null,
    no          int not null,
    id          text collate "C" not null check (length(id) between 1 and 64),
    customer_id text collate "C" not null,
    partner_id  text collate "C",
    reseller_id text collate "C",
    service_key text collate "C" not null,
    expire_at   timestamptz,
    doc         json not null,
    primary key (order_id, no)
);
create unique index order_line_id on pc.order_line (order_id, id);

-- What the screen of resource details filters by is known here, whatever comes first: the resource, its order or its line.
--changeset partner-center:order-0001-resource
create table pc.order_resource (
    id               text collate "C" primary key check (length(id) between 1 and 64),
    version          bigint not null check (version >= 0),
    revision         bigint not null,
    customer_id      text collate "C" not null check (length(customer_id) between 1 and 64),
    partner_id       text collate "C",
    reseller_id      text collate "C",
    association_type text collate "C" check (association_type in ('1', '2')),
    order_id         text collate "C",
    order_key        text collate "C",
    line_id          text collate "C",
    resource_id      text collate "C" not null check (length(resource_id) between 1 and 64),
    service_key      text collate "C" not null,
    main             boolean not null,
    status           text collate "C" not null,
    expire_at        timestamptz,
    renewed          boolean not null,
    order_type       text collate "C",
    order_status     text collate "C",
    ordered_at       timestamptz,
    line_expire_at   timestamptz,
    doc              json not null,
    check (order_key = lower(order_id)),
    check (reseller_id is null or partner_id is not null)
) with (fillfactor = 80);
create index order_resource_order on pc.order_resource (order_id) where order_id is not null;
create index order_resource_key on pc.order_resource (order_key) where order_key is not null;
create index order_resource_thing on pc.order_resource (customer_id, resource_id);
create index order_resource_of_partner on pc.order_resource (partner_id, reseller_id, id)
    include (customer_id, service_key, order_type, order_status, association_type, renewed, line_expire_at, ordered_at);
create index order_resource_of_customer on pc.order_resource (customer_id, id)
    include (service_key, main, status, expire_at, partner_id, reseller_id);

-- How many rows lists have, as what was added to them: read by adding up, folded from time to time.
--changeset partner-center:order-0001-total
create table pc.order_total (
    list        text collate "C" not null check (list in ('ORDER', 'RESOURCE')),
    customer_id text collate "C" not null,
    partner_id  text collate "C",
    reseller_id text collate "C",
    rows        bigint not null,
    folded      boolean not null
);
create index order_total_fresh on pc.order_total (list) where not folded;
create index order_total_of_partner on pc.order_total (list, partner_id, reseller_id) include (customer_id, rows);
create index order_total_of_customer on pc.order_total (list, customer_id) include (rows);
