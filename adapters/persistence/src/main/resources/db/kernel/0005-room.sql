--liquibase formatted sql

-- Every answer is written twice, the second time with what was decided. With room beside it the second stays where the first is, and
-- no index has to learn of it.
--changeset partner-center:kernel-0005-room
alter table pc.remembered_answer set (fillfactor = 50);
