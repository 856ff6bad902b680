--liquibase formatted sql

-- EXD-05: the platform's queue of reviews is short, and what was ever submitted is not.
--changeset partner-center:discount-0002-queue
create index exclusive_discount_queue on pc.exclusive_discount (created_at desc, id desc) where status = 'MANUAL_REVIEW';
