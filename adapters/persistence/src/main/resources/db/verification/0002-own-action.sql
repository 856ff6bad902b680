--liquibase formatted sql

-- Customers need codes for actions of their own, as partners do.
--changeset partner-center:verification-0002-own-action
alter table pc.verification_code drop constraint verification_code_scene_check;
update pc.verification_code set scene = 'OWN_ACTION' where scene = 'PARTNER_ACTION';
alter table pc.verification_code add constraint verification_code_scene_check
    check (scene in ('REGISTRATION', 'REAL_NAME', 'OWN_ACTION'));
