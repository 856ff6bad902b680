--liquibase formatted sql

-- INV-01: consumption that can be invoiced. What is open no request stands for; it is guarded where it moves. The ledger's accounts are
-- invoiceable/<partner>/<issuer>/<rate>, each the sum of what is open.
--changeset partner-center:invoice-0001-invoiceable
create table pc.invoiceable (
    id                   text collate "C" primary key check (length(id) between 1 and 64),
    version              bigint not null,
    partner_id           text collate "C" not null check (length(partner_id) between 1 and 64),
    customer_id          text collate "C" not null check (length(customer_id) between 1 and 64),
    cycle                text collate "C" not null check (cycle ~ '^[0-9]{4}-[0-9]{2}$'),
    order_id             text collate "C" check (length(order_id) between 1 and 64),
    consumed_at          timestamptz not null,
    goods                text collate "C" not null check (goods in ('CLOUD_SERVICE', 'SELECTED_GOODS', 'ORDINARY_GOODS')),
    signing_entity       text collate "C" check (length(signing_entity) between 1 and 32),
    seller_id            text collate "C" check (length(seller_id) between 1 and 64),
    seller_must_withdraw boolean not null,
    issuer               text collate "C" not null,
    tax_rate             numeric(4,2) not null check (tax_rate between 0 and 30),
    amount_minor         bigint not null check (amount_minor >= 0),
    open_minor           bigint not null check (open_minor between 0 and amount_minor),
    currency             text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
    unpaid               boolean not null,
    check (goods = 'ORDINARY_GOODS' and seller_id is not null and order_id is not null
        or goods <> 'ORDINARY_GOODS' and signing_entity is not null)
) with (fillfactor = 80);
create index invoiceable_open on pc.invoiceable (partner_id, cycle, consumed_at, id) where open_minor > 0;
create index invoiceable_partner on pc.invoiceable (partner_id, consumed_at desc, id desc);
create index invoiceable_order on pc.invoiceable (partner_id, order_id) where order_id is not null;
create index invoiceable_customer on pc.invoiceable (partner_id, customer_id);
create index invoiceable_newest on pc.invoiceable (consumed_at desc, id desc);

-- Rulebook 3.3. The title and the receiver are sealed. The ledger's account is invoice-request/<id>.
--changeset partner-center:invoice-0001-request
create table pc.invoice_request (
    id                     text collate "C" primary key check (length(id) between 1 and 64),
    partner_id             text collate "C" not null check (length(partner_id) between 1 and 64),
    issuer                 text collate "C" not null,
    seller_id              text collate "C" check (length(seller_id) between 1 and 64),
    tax_rate               numeric(4,2) not null check (tax_rate between 0 and 30),
    amount_minor           bigint not null check (amount_minor > 0),
    currency               text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
    basis                  text collate "C" not null
        check (basis in ('BY_CYCLE', 'BY_ORDER', 'BY_AMOUNT', 'BY_CUSTOMER_CYCLE', 'BY_CUSTOMER_ORDER')),
    seller_must_withdraw   boolean not null,
    replaces               text collate "C" check (length(replaces) between 1 and 64),
    vat_type               text collate "C" not null check (vat_type in ('VAT_SPECIAL', 'VAT_ORDINARY')),
    medium                 text collate "C" not null check (medium in ('PAPER', 'ELECTRONIC', 'DIGITAL')),
    template_id            text collate "C" not null check (length(template_id) between 1 and 64),
    sealed                 bytea not null,
    remark                 text check (length(remark) <= 500),
    asked_at               timestamptz not null,
    status                 text collate "C" not null check (status in ('PENDING_REVIEW', 'ISSUING', 'ISSUING_CANCEL_FAILED', 'CANCELLING',
        'CANCELLED', 'REJECTED', 'DRAFT', 'AWAITING_RECEIPT', 'ISSUED', 'RETURNING', 'RETURN_REJECTED', 'RETURNED', 'DELETED')),
    since                  timestamptz not null,
    due_on                 date,
    withdrawal_asked       boolean not null,
    reason                 text check (length(reason) <= 500),
    invoice_no             text collate "C" check (length(invoice_no) between 1 and 64),
    issued_on              date,
    courier_no             text collate "C" check (length(courier_no) between 1 and 64),
    received_at            timestamptz,
    received_by_system     boolean not null,
    return_asked_at        timestamptz,
    used                   boolean not null,
    return_courier_no      text collate "C" check (length(return_courier_no) between 1 and 64),
    red_letter_form_no     text collate "C" check (length(red_letter_form_no) between 1 and 64),
    red_letter_accepted_at timestamptz,
    red_letter_no          text collate "C" check (length(red_letter_no) between 1 and 64),
    check ((invoice_no is null) = (issued_on is null)),
    check (invoice_no is not null or return_asked_at is null),
    check (red_letter_accepted_at is null or red_letter_form_no is not null)
) with (fillfactor = 80);
create index invoice_request_partner on pc.invoice_request (partner_id, asked_at desc, id desc);
create index invoice_request_seller on pc.invoice_request (seller_id, asked_at desc, id desc) where seller_id is not null;
create index invoice_request_newest on pc.invoice_request (asked_at desc, id desc);
create index invoice_request_status on pc.invoice_request (status, asked_at desc, id desc);
create index invoice_request_receipt on pc.invoice_request (due_on, id) where status = 'AWAITING_RECEIPT';

--changeset partner-center:invoice-0001-piece
create table pc.invoice_piece (
    request_id     text collate "C" not null references pc.invoice_request,
    invoiceable_id text collate "C" not null references pc.invoiceable,
    amount_minor   bigint not null check (amount_minor > 0),
    currency       text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
    primary key (request_id, invoiceable_id)
);

-- INV-10: what it says is sealed; one of a partner's at most is for special VAT invoices.
--changeset partner-center:invoice-0001-template
create table pc.invoice_template (
    id         text collate "C" primary key check (length(id) between 1 and 64),
    partner_id text collate "C" not null check (length(partner_id) between 1 and 64),
    sealed     bytea not null,
    special    boolean not null,
    created_on date not null
);
create index invoice_template_partner on pc.invoice_template (partner_id, created_on, id);

-- INV-09: which of the six forms a seller issues.
--changeset partner-center:invoice-0001-seller-form
create table pc.seller_invoice_form (
    seller_id text collate "C" not null check (length(seller_id) between 1 and 64),
    vat_type  text collate "C" not null check (vat_type in ('VAT_SPECIAL', 'VAT_ORDINARY')),
    medium    text collate "C" not null check (medium in ('PAPER', 'ELECTRONIC', 'DIGITAL')),
    primary key (seller_id, vat_type, medium)
);
