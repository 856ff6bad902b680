--liquibase formatted sql

-- What waits is given up after a while.
--changeset partner-center:webhook-0002-call-waiting
create index webhook_call_waiting on pc.webhook_call (queued_at) where status = 'WAITING';
