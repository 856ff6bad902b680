--liquibase formatted sql

-- INV-11: an issuer gives each number once, also after a return.
--changeset partner-center:invoice-0002-issued-number
create unique index invoice_request_number on pc.invoice_request (issuer, invoice_no) where invoice_no is not null;
