--liquibase formatted sql

--changeset partner-center:kernel-0001-schema
create schema if not exists pc;

-- The name of the work role is a setting, so these lines run again when it changes.
--changeset partner-center:kernel-0001-work-role runOnChange:true
grant usage on schema pc to "${appRole}";
grant select, insert, update, delete on all tables in schema pc to "${appRole}";
grant usage, select on all sequences in schema pc to "${appRole}";
alter default privileges in schema pc grant select, insert, update, delete on tables to "${appRole}";
alter default privileges in schema pc grant usage, select on sequences to "${appRole}";

-- Where one role does both, it keeps what it owns.
--changeset partner-center:kernel-0001-history runOnChange:true splitStatements:false
do $$
begin
    if current_user <> '${appRole}' then
        revoke all on pc.databasechangelog, pc.databasechangeloglock from "${appRole}";
    end if;
end
$$;

--changeset partner-center:kernel-0001-node-setting
create table pc.node_setting (
    name  text collate "C" primary key,
    value text not null
);
