--liquibase formatted sql

-- IND-07: what indicators there are, fed from outside; the latest version counts.
--changeset partner-center:indicator-0001-indicator
create table pc.indicator (
    code    text collate "C" primary key check (length(code) between 1 and 64),
    name_zh text not null check (length(name_zh) between 1 and 128),
    name_en text not null check (length(name_en) between 1 and 128),
    scope   text not null check (length(scope) between 1 and 64),
    method  text collate "C" not null check (method in ('SUM', 'COUNT', 'RATIO', 'GROWTH')),
    length  text collate "C" not null check (length in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    unit    text not null check (length(unit) between 1 and 32),
    version bigint not null check (version > 0)
);

-- IND-07: one value for each partner, indicator, period and dimension; no dimension is the empty text.
--changeset partner-center:indicator-0001-value
create table pc.indicator_value (
    id          text collate "C" primary key check (length(id) between 1 and 64),
    partner_id  text collate "C" not null check (length(partner_id) between 1 and 64),
    reseller_id text collate "C" check (length(reseller_id) between 1 and 64),
    indicator   text collate "C" not null check (length(indicator) between 1 and 64),
    period      text collate "C" not null check (period ~ '^[0-9]{4}(-(Q[1-4]|H[12]|(0[1-9]|1[0-2])))?$'),
    period_end  text collate "C" not null check (period_end ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    dimension   text collate "C" not null check (length(dimension) <= 64),
    customer_id text collate "C" check (length(customer_id) between 1 and 64),
    value       numeric(20, 4) not null,
    version     bigint not null check (version > 0)
);
create unique index indicator_value_key on pc.indicator_value (coalesce(reseller_id, partner_id), period, indicator, dimension);
create index indicator_value_partner on pc.indicator_value (partner_id, reseller_id, period_end desc, id desc);
create index indicator_value_latest on pc.indicator_value (period_end desc, id desc);

-- IND-02: what makes up values. Lines may come before their value.
--changeset partner-center:indicator-0001-line
create table pc.indicator_line (
    value_id    text collate "C" not null check (length(value_id) between 1 and 64),
    line_id     text collate "C" not null check (length(line_id) between 1 and 64),
    partner_id  text collate "C" not null check (length(partner_id) between 1 and 64),
    reseller_id text collate "C" check (length(reseller_id) between 1 and 64),
    indicator   text collate "C" not null check (length(indicator) between 1 and 64),
    period      text collate "C" not null,
    dimension   text collate "C" not null check (length(dimension) <= 64),
    revenue_id  text collate "C" check (length(revenue_id) between 1 and 64),
    order_no    text collate "C" check (length(order_no) between 1 and 64),
    amount      numeric(24, 8) not null,
    version     bigint not null check (version > 0),
    primary key (value_id, line_id),
    check (revenue_id is not null or order_no is not null)
);
create index indicator_line_revenue on pc.indicator_line (value_id, revenue_id, line_id) where revenue_id is not null;
create index indicator_line_order on pc.indicator_line (value_id, order_no, line_id) where order_no is not null;

-- IND-04: what partners say of values, and the answers.
--changeset partner-center:indicator-0001-feedback
create table pc.indicator_feedback (
    id          text collate "C" primary key check (length(id) between 1 and 64),
    value_id    text collate "C" not null check (length(value_id) between 1 and 64),
    partner_id  text collate "C" not null check (length(partner_id) between 1 and 64),
    reseller_id text collate "C" check (length(reseller_id) between 1 and 64),
    text        text not null check (length(text) between 1 and 500),
    given_at    timestamptz not null,
    reply       text check (length(reply) between 1 and 500),
    replied_at  timestamptz,
    check ((reply is null) = (replied_at is null))
);
create unique index indicator_feedback_open on pc.indicator_feedback (value_id) where replied_at is null;
create index indicator_feedback_value on pc.indicator_feedback (value_id, given_at desc, id desc);
create index indicator_feedback_partner on pc.indicator_feedback (partner_id, reseller_id, given_at desc, id desc);
create index indicator_feedback_newest on pc.indicator_feedback (given_at desc, id desc);
create index indicator_feedback_waiting on pc.indicator_feedback (given_at desc, id desc) where replied_at is null;
