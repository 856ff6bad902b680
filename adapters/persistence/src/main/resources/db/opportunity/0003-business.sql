--liquibase formatted sql

-- BIZ: business opportunities of account managers. What is told of them is sealed, but for the name, by which they are found.
--changeset partner-center:opportunity-0003-business
create table pc.business_opportunity (
    id          text collate "C" primary key check (length(id) between 1 and 64),
    partner_id  text collate "C" not null check (length(partner_id) between 1 and 64),
    reseller_id text collate "C" check (length(reseller_id) between 1 and 64),
    manager_id  text collate "C" not null check (length(manager_id) between 1 and 64),
    customer_id text collate "C" not null check (length(customer_id) between 1 and 64),
    title       text not null check (length(title) between 1 and 256),
    status      text collate "C" not null check (status in ('BASIC', 'DETAILED', 'OPEN', 'SIGNED', 'DELIVERED', 'LOST')),
    sealed      bytea not null,
    phase       text collate "C" check (phase in ('REQUIREMENT', 'SOLUTION', 'TEST', 'NEGOTIATION', 'SIGNED', 'DELIVERING', 'DELIVERED',
        'LOST')),
    probability smallint check (probability between 0 and 100),
    told_at     timestamptz,
    created_at  timestamptz not null,
    changed_at  timestamptz not null,
    check (num_nulls(phase, probability, told_at) in (0, 3))
);
create index business_opportunity_own on pc.business_opportunity (partner_id, changed_at desc, id desc) where reseller_id is null;
create index business_opportunity_resellers on pc.business_opportunity (partner_id, changed_at desc, id desc) where reseller_id is not null;
create index business_opportunity_reseller on pc.business_opportunity (reseller_id, changed_at desc, id desc) where reseller_id is not null;
create index business_opportunity_manager on pc.business_opportunity (manager_id, changed_at desc, id desc);
create index business_opportunity_customer on pc.business_opportunity (customer_id, changed_at desc, id desc);

-- BIZ-03: what was told of progress; only added to.
--changeset partner-center:opportunity-0003-progress
create table pc.business_progress (
    seq            bigint generated always as identity primary key,
    opportunity_id text collate "C" not null references pc.business_opportunity (id),
    partner_id     text collate "C" not null check (length(partner_id) between 1 and 64),
    reseller_id    text collate "C" check (length(reseller_id) between 1 and 64),
    told_by        text collate "C" check (length(told_by) between 1 and 64),
    told_at        timestamptz not null,
    sealed         bytea not null
);
create index business_progress_newest on pc.business_progress (opportunity_id, seq desc);

-- BIZ-01: who directs whom.
--changeset partner-center:opportunity-0003-director
create table pc.account_director (
    manager_id  text collate "C" primary key check (length(manager_id) between 1 and 64),
    party_id    text collate "C" not null check (length(party_id) between 1 and 64),
    director_id text collate "C" not null check (length(director_id) between 1 and 64),
    check (manager_id <> director_id)
);
create index account_director_team on pc.account_director (party_id, director_id);
