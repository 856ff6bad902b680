--liquibase formatted sql

-- sealed holds receiver and words, encrypted; it goes when the message is given up, and the row when it is sent.
--changeset partner-center:message-0001-outgoing-message
create table pc.outgoing_message (
    id          text collate "C" primary key check (length(id) between 1 and 64),
    medium      text collate "C" not null check (medium in ('SMS', 'MAIL')),
    sealed      bytea,
    until       timestamptz not null,
    attempts    integer not null,
    due_at      timestamptz not null,
    given_up_at timestamptz,
    check ((sealed is null) = (given_up_at is not null))
);
create index outgoing_message_due on pc.outgoing_message (due_at) where given_up_at is null;
create index outgoing_message_given_up on pc.outgoing_message (given_up_at) where given_up_at is not null;

-- In sandboxes only.
--changeset partner-center:message-0001-sandbox-message
create table pc.sandbox_message (
    id       text collate "C" primary key check (length(id) between 1 and 64),
    medium   text collate "C" not null check (medium in ('SMS', 'MAIL')),
    receiver text collate "C" not null,
    subject  text not null,
    body     text not null,
    at       timestamptz not null
);
create index sandbox_message_at on pc.sandbox_message (at desc, id desc);
create index sandbox_message_receiver on pc.sandbox_message (receiver, at desc, id desc);
