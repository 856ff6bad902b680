--liquibase formatted sql

-- code_key is the code in lower case: codes that differ in case only are the same one.

--changeset partner-center:catalog-0001-service-type
create table pc.service_type (
    code_key     text collate "C" primary key,
    code         text collate "C" not null check (length(code) between 1 and 64),
    abbreviation text,
    name_zh      text not null,
    name_en      text,
    marketplace  boolean not null,
    check (code_key = lower(code))
);
create index service_type_listed on pc.service_type (code_key) where not marketplace;

--changeset partner-center:catalog-0001-resource-type
create table pc.resource_type (
    code_key         text collate "C" primary key,
    code             text collate "C" not null check (length(code) between 1 and 64),
    service_code_key text collate "C" not null references pc.service_type (code_key),
    name_zh          text not null,
    name_en          text,
    description_zh   text,
    description_en   text,
    check (code_key = lower(code)),
    check (description_en is null or description_zh is not null)
);
create index resource_type_service on pc.resource_type (service_code_key);

--changeset partner-center:catalog-0001-product
create table pc.product (
    id               text collate "C" primary key check (length(id) between 1 and 64),
    service_code_key text collate "C" not null references pc.service_type (code_key),
    name_zh          text not null,
    name_en          text
);
create index product_service on pc.product (service_code_key);
