--liquibase formatted sql

-- INC-01: what the platform told as revenue, in its highest version, stamped with who looked after the customer then. Amounts in yuan.
--changeset partner-center:incentive-0002-record
create table pc.revenue_record (
    id                text collate "C" primary key check (length(id) between 1 and 64),
    version           bigint not null check (version > 0),
    month             text collate "C" not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    partner_id        text collate "C" not null check (length(partner_id) between 1 and 64),
    reseller_id       text collate "C" check (length(reseller_id) between 1 and 64),
    association_type  text collate "C" not null check (association_type in ('1', '2')),
    customer_id       text collate "C" not null check (length(customer_id) between 1 and 64),
    order_id          text collate "C" check (length(order_id) between 1 and 64),
    service_type      text collate "C" not null check (length(service_type) between 1 and 64),
    order_type        text collate "C" not null check (order_type in ('NEW', 'RENEWAL', 'CHANGE', 'UNSUBSCRIPTION', 'USAGE', 'ADJUSTMENT')),
    billing_mode      text collate "C" not null check (billing_mode in ('YEARLY_MONTHLY', 'ON_DEMAND')),
    revenue_time      timestamptz not null,
    revenue_date      date not null,
    official          numeric(24, 8) not null,
    discount          numeric(24, 8) not null,
    settlement        numeric(9, 8) check (settlement > 0 and settlement <= 1),
    cash              numeric(24, 8) not null,
    credit            numeric(24, 8) not null,
    stored_value_card numeric(24, 8) not null,
    coupon            numeric(24, 8) not null,
    cash_coupon       numeric(24, 8) not null,
    uncounted         numeric(24, 8) not null,
    debt              numeric(24, 8) not null,
    write_off         numeric(24, 8) not null,
    check (official - discount = cash + credit + stored_value_card + coupon + cash_coupon + debt + write_off)
);
create index revenue_record_month on pc.revenue_record (month, id);

-- INC-03, INC-04: when something was told for a month last, and since when it is final as a whole; how far it is formed, and what is left.
--changeset partner-center:incentive-0002-month
create table pc.revenue_month (
    month    text collate "C" primary key check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    told_at  timestamptz,
    final_at timestamptz
);
create table pc.revenue_run (
    month       text collate "C" primary key check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    through     date not null,
    begun_at    timestamptz not null,
    finished_at timestamptz,
    sources     bigint not null check (sources >= 0),
    changed     bigint not null check (changed >= 0)
);
create table pc.revenue_piece (
    id       bigint generated always as identity primary key,
    month    text collate "C" not null references pc.revenue_run (month),
    origin   text collate "C" not null check (origin in ('FEE_RECORD', 'TOLD')),
    after_id text collate "C",
    up_to_id text collate "C",
    through  date not null
);
create index revenue_piece_month on pc.revenue_piece (month);

-- INC-04: one statement for each partner and month, the sum of its lines in minor units.
--changeset partner-center:incentive-0002-statement
create table pc.revenue_statement (
    id         text collate "C" primary key check (length(id) between 1 and 64),
    partner_id text collate "C" not null check (length(partner_id) between 1 and 64),
    month      text collate "C" not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    total      bigint not null,
    eligible   bigint not null,
    lines      bigint not null,
    final_at   timestamptz,
    unique (partner_id, month)
);
create index revenue_statement_partner on pc.revenue_statement (partner_id, month desc, id desc);
create index revenue_statement_latest on pc.revenue_statement (month desc, id desc);
create index revenue_statement_open on pc.revenue_statement (month, id) where final_at is null;

-- INC-01, INC-02, INC-08, INC-09: a line, and what decided on it. Amounts of the source in yuan, what counts in minor units.
--changeset partner-center:incentive-0002-revenue-line
create table pc.revenue_line (
    id                text collate "C" primary key check (length(id) between 1 and 64),
    partner_id        text collate "C" not null check (length(partner_id) between 1 and 64),
    month             text collate "C" not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    origin            text collate "C" not null check (origin in ('FEE_RECORD', 'TOLD')),
    source_id         text collate "C" not null check (length(source_id) between 1 and 64),
    source_month      text collate "C" not null check (source_month <= month),
    version           bigint not null check (version > 0),
    keeper_id         text collate "C" not null check (length(keeper_id) between 1 and 64),
    reseller_id       text collate "C" check (length(reseller_id) between 1 and 64),
    association_type  text collate "C" not null check (association_type in ('1', '2')),
    customer_id       text collate "C" not null check (length(customer_id) between 1 and 64),
    order_id          text collate "C" check (length(order_id) between 1 and 64),
    service_type      text collate "C" not null check (length(service_type) between 1 and 64),
    order_type        text collate "C" not null check (order_type in ('NEW', 'RENEWAL', 'CHANGE', 'UNSUBSCRIPTION', 'USAGE', 'ADJUSTMENT')),
    billing_mode      text collate "C" not null check (billing_mode in ('YEARLY_MONTHLY', 'ON_DEMAND')),
    revenue_time      timestamptz not null,
    official          numeric(24, 8) not null,
    discount          numeric(24, 8) not null,
    settlement        numeric(9, 8) check (settlement > 0 and settlement <= 1),
    cash              numeric(24, 8) not null,
    credit            numeric(24, 8) not null,
    stored_value_card numeric(24, 8) not null,
    coupon            numeric(24, 8) not null,
    cash_coupon       numeric(24, 8) not null,
    uncounted         numeric(24, 8) not null,
    debt              numeric(24, 8) not null,
    write_off         numeric(24, 8) not null,
    product           text collate "C" not null check (product in ('0', '1', '2', '13')),
    card_purchase     boolean not null,
    outside           text collate "C" check (outside in ('MERGED_INTO_OTHER_ACCOUNT', 'NOT_IN_PROGRAMME', 'RESELLER_LAPSED')),
    booked_before     bigint not null,
    revenue           bigint not null
);
create index revenue_line_source on pc.revenue_line (origin, source_month, source_id);
create index revenue_line_list on pc.revenue_line (partner_id, month, revenue_time desc, id desc)
    include (customer_id, reseller_id, order_id, service_type, order_type, billing_mode, association_type);
create index revenue_line_counted on pc.revenue_line (partner_id, month, id);
create index revenue_line_order on pc.revenue_line (partner_id, order_id) where order_id is not null;

-- INC-05: what partners say about their revenue, and the answers.
--changeset partner-center:incentive-0002-feedback
create table pc.revenue_feedback (
    id           text collate "C" primary key check (length(id) between 1 and 64),
    statement_id text collate "C" not null references pc.revenue_statement (id),
    partner_id   text collate "C" not null check (length(partner_id) between 1 and 64),
    month        text collate "C" not null,
    line_id      text collate "C" check (length(line_id) between 1 and 64),
    said         text not null check (length(said) between 1 and 2000),
    said_by      text collate "C",
    said_at      timestamptz not null,
    answer       text check (length(answer) between 1 and 2000),
    answered_by  text collate "C",
    answered_at  timestamptz,
    check ((answer is null) = (answered_at is null) and (answer is not null or answered_by is null))
);
create unique index revenue_feedback_open on pc.revenue_feedback (statement_id, coalesce(line_id, '')) where answer is null;
create index revenue_feedback_partner on pc.revenue_feedback (partner_id, said_at desc, id desc);
create index revenue_feedback_latest on pc.revenue_feedback (said_at desc, id desc);
create index revenue_feedback_queue on pc.revenue_feedback (said_at desc, id desc) where answer is null;
create index revenue_feedback_statement on pc.revenue_feedback (statement_id, said_at desc, id desc);
