--liquibase formatted sql

-- Row-level security, a second time what the code does by itself. The work role passes; to read for a caller it steps down, for
-- one transaction, to the reader of the caller's kind, who sees the rows that name pc.viewer, and writes nothing. One reader a
-- column, so that lists and counts still find all they need in their index.
--
-- This file stays the last one, and runs with every migration: a table with viewers is fenced when it comes.

--changeset partner-center:fence-0001-readers runAlways:true splitStatements:false
do $$
declare
    kind   text;
    reader text;
begin
    foreach kind in array array['partner', 'reseller', 'holder'] loop
        reader := '${appRole}_' || kind;
        if to_regrole(quote_ident(reader)) is null then
            execute format('create role %I nologin', reader);
        end if;
        if not pg_has_role('${appRole}', reader, 'member') then
            execute format('grant %I to %I', reader, '${appRole}');
        end if;
        execute format('grant usage on schema pc to %I', reader);
    end loop;
exception when insufficient_privilege then
    raise warning 'no row-level security: % may not make the roles of its readers', current_user;
end
$$;

--changeset partner-center:fence-0001-tables runAlways:true splitStatements:false
do $$
declare
    viewer constant text := '(select current_setting(''pc.viewer'', true))';
    fenced record;
    reader record;
begin
    perform set_config('client_min_messages', 'warning', true);
    if to_regrole(quote_ident('${appRole}_holder')) is null then
        return;
    end if;
    for fenced in
        with given (name, partner, reseller, holder) as (values
            ('party',
                'id = ' || viewer || ' or distributor_id = ' || viewer || ' or exists (select from pc.association a'
                    || ' where a.customer_id = party.id and a.partner_id = ' || viewer || ' and a.ended_at is null)',
                'id = ' || viewer || ' or exists (select from pc.association a'
                    || ' where a.customer_id = party.id and a.reseller_id = ' || viewer || ' and a.ended_at is null)',
                'id = ' || viewer),
            ('operator', 'party_id = ' || viewer, 'party_id = ' || viewer, 'party_id = ' || viewer),
            ('party_fact', 'exists (select from pc.party p where p.id = party_id)', 'exists (select from pc.party p where p.id = party_id)',
                'exists (select from pc.party p where p.id = party_id)'),
            ('customer_origin', 'partner_id = ' || viewer, 'exists (select from pc.association a'
                    || ' where a.customer_id = customer_origin.customer_id and a.reseller_id = ' || viewer || ' and a.ended_at is null)',
                'customer_id = ' || viewer),
            ('created_customer', 'partner_id = ' || viewer, 'reseller_id = ' || viewer || ' or exists (select from pc.association a'
                    || ' where a.customer_id = created_customer.customer_id and a.reseller_id = ' || viewer || ' and a.ended_at is null)',
                'customer_id = ' || viewer),
            ('offline_contract', 'partner_id = ' || viewer, 'partner_id = ' || viewer, 'customer_id = ' || viewer),
            ('payment_agreement', 'partner_id = ' || viewer, 'partner_id = ' || viewer, 'false'),
            ('business_information', 'partner_id = ' || viewer, 'partner_id = ' || viewer, 'false'),
            ('network_partner', 'partner_id = ' || viewer, 'partner_id = ' || viewer, 'false'),
            ('development_path', 'partner_id = ' || viewer, 'partner_id = ' || viewer, 'false'),
            ('benefit_allowance', 'holder in ('''', ' || viewer || ')', 'false', 'false'),
            ('programme_membership', 'partner_id = ' || viewer, 'partner_id = ' || viewer, 'false'),
            ('gained_label', 'partner_id = ' || viewer, 'partner_id = ' || viewer, 'false'),
            ('dedicated_person', 'partner_id = ' || viewer, 'partner_id = ' || viewer, 'false'),
            ('opportunity', 'partner_id = ' || viewer, 'partner_id = ' || viewer, 'false'),
            ('opportunity_progress', 'partner_id = ' || viewer, 'partner_id = ' || viewer, 'false'),
            ('business_opportunity', 'partner_id = ' || viewer, 'reseller_id = ' || viewer, 'false'),
            ('business_discount', 'exists (select from pc.association a where a.customer_id = business_discount.customer_id and a.partner_id = '
                    || viewer || ')', 'exists (select from pc.association a where a.customer_id = business_discount.customer_id'
                    || ' and a.reseller_id = ' || viewer || ')', 'customer_id = ' || viewer),
            ('exclusive_discount', 'partner_id = ' || viewer || ' or seller_id = ' || viewer, 'reseller_id = ' || viewer,
                'customer_id = ' || viewer),
            ('exclusive_discount_line', 'exists (select from pc.exclusive_discount d where d.id = discount_id)',
                'exists (select from pc.exclusive_discount d where d.id = discount_id)',
                'exists (select from pc.exclusive_discount d where d.id = discount_id)'),
            ('indicator', 'true', 'true', 'false'),
            ('indicator_value', 'partner_id = ' || viewer, 'reseller_id = ' || viewer, 'false'),
            ('payout_item', 'exists (select from pc.payout_order o where o.no = order_no)',
                'exists (select from pc.payout_order o where o.no = order_no)',
                'exists (select from pc.payout_order o where o.no = order_no)'),
            ('invoiceable', 'partner_id = ' || viewer, 'false', 'false'),
            ('invoice_request', 'partner_id = ' || viewer || ' or seller_id = ' || viewer, 'false', 'false'),
            ('access_key', 'exists (select from pc.party p where p.id = party_id)', 'exists (select from pc.party p where p.id = party_id)',
                'exists (select from pc.party p where p.id = party_id)')),
        named as (
            select c.oid, c.relname::text as name,
                max(a.attname || ' = ' || viewer) filter (where a.attname = 'partner_id') as partner,
                max(a.attname || ' = ' || viewer) filter (where a.attname = 'reseller_id') as reseller,
                max(a.attname || ' = ' || viewer) filter (where a.attname = 'customer_id') as holder
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'pc'::regnamespace and c.relkind in ('r', 'p') and not a.attisdropped
            group by c.oid, c.relname)
        select named.oid, named.name, coalesce(given.partner, named.partner) as partner,
            coalesce(given.reseller, named.reseller) as reseller, coalesce(given.holder, named.holder) as holder
        from named left join given using (name)
        where coalesce(given.partner, named.partner, named.reseller, named.holder) is not null
            and not exists (select from pg_policy p where p.polrelid = named.oid and p.polname = 'fence'
                and quote_ident('${appRole}')::regrole = any (p.polroles))
    loop
        execute format('alter table pc.%I enable row level security', fenced.name);
        execute format('drop policy if exists fence on pc.%I', fenced.name);
        execute format('create policy fence on pc.%I to %I using (true)', fenced.name, '${appRole}');
        for reader in select * from (values ('partner', fenced.partner), ('reseller', fenced.reseller), ('holder', fenced.holder))
                as r (kind, sees)
        loop
            execute format('grant select on pc.%I to %I', fenced.name, '${appRole}_' || reader.kind);
            execute format('drop policy if exists %I on pc.%I', 'fence_' || reader.kind, fenced.name);
            if reader.sees is not null then
                execute format('create policy %I on pc.%I for select to %I using (%s)', 'fence_' || reader.kind, fenced.name,
                    '${appRole}_' || reader.kind, reader.sees);
            end if;
        end loop;
    end loop;
end
$$;
