--liquibase formatted sql

-- ASC-10: invitations. Their links are made by the house's own key and are in no column; an address is kept as long as it is of use.
--changeset partner-center:customer-0005-invitation
create table pc.invitation (
    id          text collate "C" primary key check (length(id) between 1 and 64),
    partner_id  text collate "C" not null check (length(partner_id) between 1 and 64),
    reseller_id text collate "C" check (length(reseller_id) between 1 and 64),
    type        text collate "C" not null check (type in ('1', '2')),
    channel     text collate "C" not null check (channel in ('LINK', 'QR_CODE', 'MAIL')),
    address     text check (length(address) between 1 and 320),
    language    text collate "C" not null check (language in ('zh_CN', 'en_US')),
    label       text check (length(label) between 1 and 64),
    status      text collate "C" not null check (status in ('PENDING', 'ASSOCIATED', 'FAILED', 'EXPIRED', 'WITHDRAWN')),
    sending     integer not null check (sending > 0),
    created_at  timestamptz not null,
    expires_at  timestamptz not null check (expires_at > created_at),
    customer_id text collate "C" check (length(customer_id) between 1 and 64),
    closed_at   timestamptz,
    causes      json not null,
    check ((status = 'PENDING') = (closed_at is null)),
    check ((status in ('ASSOCIATED', 'FAILED')) = (customer_id is not null)),
    check (address is null or (channel = 'MAIL' and status in ('PENDING', 'EXPIRED')))
);
create index invitation_newest on pc.invitation (created_at desc, id desc);
create index invitation_partner on pc.invitation (partner_id, reseller_id, created_at desc, id desc);
create index invitation_pending on pc.invitation (partner_id, reseller_id, lower(address)) where status = 'PENDING';
create index invitation_over on pc.invitation (expires_at) where status = 'PENDING';
create index invitation_addressed on pc.invitation (expires_at) where status = 'EXPIRED' and address is not null;
