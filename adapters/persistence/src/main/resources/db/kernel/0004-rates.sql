--liquibase formatted sql

-- What a crash loses here is a second's counting; no write-ahead log is written and nothing is synced for it. Rows are updated in
-- place: no index names a column that changes, and pages have room.
--changeset partner-center:kernel-0004-rate-bucket
create unlogged table pc.rate_bucket (
    id      text collate "C" primary key,
    state   bytea,
    full_at timestamptz
) with (fillfactor = 50);
