--liquibase formatted sql

-- INC-06: versions of incentive policies. Nothing is ever changed or removed. Amounts in minor units.
--changeset partner-center:incentive-0002-policy
create table pc.incentive_policy (
    incentive        text collate "C" not null check (length(incentive) between 1 and 64),
    version          integer not null check (version > 0),
    name_zh          text not null check (length(name_zh) between 1 and 128),
    name_en          text not null check (length(name_en) between 1 and 128),
    from_month       text collate "C" not null check (from_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    association_type text collate "C" not null check (association_type in ('1', '2')),
    granularity      text collate "C" not null check (granularity in ('MONTH', 'QUARTER', 'YEAR')),
    threshold        bigint check (threshold > 0),
    currency         text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
    forms            text[] not null check (cardinality(forms) > 0 and forms <@ array['BANK_TRANSFER', 'ACCOUNT_TOP_UP',
        'ACCOUNT_TOP_UP_OWED_INVOICE', 'COUPON_QUOTA']),
    answer_days      integer not null check (answer_days between 1 and 366),
    working_days     boolean not null,
    deadline_effect  text collate "C" not null check (deadline_effect in ('AUTO_CONFIRM', 'LAPSE')),
    primary key (incentive, version)
);
create index incentive_policy_from on pc.incentive_policy (incentive, from_month desc, version desc);

create table pc.incentive_policy_rate (
    incentive    text collate "C" not null,
    version      integer not null,
    position     integer not null check (position >= 0),
    service_type text collate "C" check (length(service_type) between 1 and 64),
    product      text collate "C" check (product in ('0', '1')),
    from_amount  bigint not null check (from_amount >= 0),
    rate         numeric(7, 6) not null check (rate between 0 and 1),
    primary key (incentive, version, position),
    foreign key (incentive, version) references pc.incentive_policy
);

create table pc.incentive_policy_condition (
    incentive text collate "C" not null,
    version   integer not null,
    position  integer not null check (position >= 0),
    indicator text collate "C" not null check (length(indicator) between 1 and 64),
    dimension text collate "C" check (length(dimension) between 1 and 64),
    at_least  numeric(24, 8) not null,
    primary key (incentive, version, position),
    foreign key (incentive, version) references pc.incentive_policy
);

-- INC-08, BDC-03: what service types bring from a month on. Service types are the same in whatever case.
--changeset partner-center:incentive-0002-product
create table pc.product_policy (
    service_key    text collate "C" not null check (service_key = lower(service_key)),
    from_month     text collate "C" not null check (from_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    service_type   text collate "C" not null check (length(service_type) between 1 and 64),
    incentive      text collate "C" not null check (incentive in ('0', '1', '2', '13')),
    allow_discount boolean not null,
    primary key (service_key, from_month)
);
