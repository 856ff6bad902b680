--liquibase formatted sql

--changeset partner-center:catalog-0002-usage-type
create table pc.usage_type (
    resource_code_key text collate "C" not null references pc.resource_type (code_key),
    code_key          text collate "C" not null,
    code              text collate "C" not null check (length(code) between 1 and 64),
    name_zh           text not null,
    name_en           text,
    primary key (resource_code_key, code_key),
    check (code_key = lower(code))
);

-- The resource types of one service are listed in pages, ordered by code.
--changeset partner-center:catalog-0002-service-resources
create index resource_type_listed on pc.resource_type (service_code_key, code_key);
drop index pc.resource_type_service;

--changeset partner-center:catalog-0002-measure
create table pc.measure_unit (
    id           int primary key check (id >= 0),
    type         int not null check (type >= 1),
    name_zh      text not null,
    name_en      text,
    abbreviation text
);
create index measure_unit_type on pc.measure_unit (type, id);
create table pc.measure_conversion (
    unit_id int not null references pc.measure_unit (id),
    ref_id  int not null references pc.measure_unit (id),
    ratio   bigint not null check (ratio >= 1),
    primary key (unit_id, ref_id),
    check (unit_id <> ref_id)
);
create index measure_conversion_ref on pc.measure_conversion (ref_id);

-- parent_level makes of the reference that a city lies in a province, and a county in a city.
--changeset partner-center:catalog-0002-place
create table pc.place (
    level        text collate "C" not null check (level in ('PROVINCE', 'CITY', 'COUNTY')),
    code         text collate "C" not null check (length(code) between 1 and 40),
    parent_level text collate "C" generated always as (case level when 'CITY' then 'PROVINCE' when 'COUNTY' then 'CITY' end) stored,
    parent_code  text collate "C",
    name_zh      text not null,
    name_en      text,
    primary key (level, code),
    foreign key (parent_level, parent_code) references pc.place (level, code),
    check ((level = 'PROVINCE') = (parent_code is null))
);
create index place_within on pc.place (parent_level, parent_code, code);
