package org.partnercenter.persistence.order;

import static org.jooq.impl.DSL.sum;
import static org.partnercenter.persistence.db.Tables.ORDER_TOTAL;

import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.order.KeepersAt;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.OrderTotalRecord;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Gathers what a change adds to the total of a list, and writes it down at once; adds it up again. */
final class OrderSums {

    /** Which of the lists. */
    enum Listed {
        ORDER, RESOURCE, ON_DEMAND
    }

    private record Key(PartyId customer, Optional<PartyId> partner, Optional<PartyId> reseller) {
    }

    private final Listed list;
    private final Map<Key, Long> sums = new LinkedHashMap<>();

    OrderSums(Listed list) {
        this.list = list;
    }

    void add(PartyId customer, Optional<KeepersAt.Keeper> keeper, int rows) {
        sums.merge(new Key(customer, keeper.map(KeepersAt.Keeper::partner), keeper.flatMap(KeepersAt.Keeper::reseller)), (long) rows, Long::sum);
    }

    void write(Database database) {
        var rows = sums.entrySet().stream().filter(sum -> sum.getValue() != 0).map(sum -> {
            var row = new OrderTotalRecord();
            row.setList(list.name());
            row.setCustomerId(sum.getKey().customer().value());
            row.setPartnerId(Rows.text(sum.getKey().partner()));
            row.setResellerId(Rows.text(sum.getKey().reseller()));
            row.setRows(sum.getValue());
            row.setFolded(false);
            return row;
        }).toList();
        if (!rows.isEmpty()) {
            database.dsl().insertInto(ORDER_TOTAL).set(rows).execute();
        }
    }

    /** Of all customers, or one, that the scope sees. */
    static long total(Database database, Scope scope, Listed list, Optional<PartyId> customer) {
        var t = ORDER_TOTAL;
        var total = database.dsl().select(sum(t.ROWS)).from(t).where(t.LIST.eq(list.name()))
                .and(OrderConditions.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID))
                .and(OrderConditions.eq(t.CUSTOMER_ID, customer.map(PartyId::value))).fetchSingle().value1();
        return total == null ? 0 : total.longValueExact();
    }
}
