package org.partnercenter.persistence.order;

import org.partnercenter.application.order.OrderTotals;
import org.partnercenter.persistence.kernel.Database;

/**
 * Folds totals: fresh additions and what is folded of the same viewers become one row. Nodes that fold at once pass over each other's
 * additions; should both have folded one total, the next round makes one of two.
 */
public final class JooqOrderTotals implements OrderTotals {

    private static final int PORTION = 5_000;

    private static final String FOLD = """
            with fresh as (
                select ctid as place, list, customer_id, partner_id, reseller_id from pc.order_total
                where not folded limit ? for update skip locked),
            viewed as (select distinct list, customer_id, partner_id, reseller_id from fresh),
            old as (
                select t.ctid as place from pc.order_total t join viewed v on t.list = v.list and t.customer_id = v.customer_id
                    and t.partner_id is not distinct from v.partner_id and t.reseller_id is not distinct from v.reseller_id
                where t.folded for update of t),
            gone as (
                delete from pc.order_total where ctid in (select place from fresh union all select place from old)
                returning list, customer_id, partner_id, reseller_id, rows, folded),
            kept as (
                insert into pc.order_total (list, customer_id, partner_id, reseller_id, rows, folded)
                select list, customer_id, partner_id, reseller_id, sum(rows), true from gone
                group by list, customer_id, partner_id, reseller_id having sum(rows) <> 0)
            select count(*) from gone where not folded""";

    private final Database database;

    public JooqOrderTotals(Database database) {
        this.database = database;
    }

    @Override
    public boolean fold() {
        return database.inTransaction(() -> ((Number) database.dsl().fetchValue(FOLD, PORTION)).intValue() == PORTION);
    }
}
