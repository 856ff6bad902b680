package org.partnercenter.persistence.order;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.val;
import static org.partnercenter.persistence.db.Tables.CUSTOMER_ORDER;
import static org.partnercenter.persistence.db.Tables.ORDER_LINE;

import org.jooq.Condition;
import org.jooq.Result;
import org.partnercenter.application.order.Orders;
import org.partnercenter.application.order.StoredOrder;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderLine;
import org.partnercenter.persistence.db.tables.records.CustomerOrderRecord;
import org.partnercenter.persistence.db.tables.records.OrderLineRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.BulkUpdate;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Orders as rows, written with one statement each for new orders, changed orders, gone lines, new lines, totals and resources. */
public final class JooqOrders implements Orders {

    private static final BulkUpdate<CustomerOrderRecord> UPDATE = new BulkUpdate<>(CUSTOMER_ORDER, CUSTOMER_ORDER.ID, CUSTOMER_ORDER.REVISION,
            List.of(CUSTOMER_ORDER.VERSION, CUSTOMER_ORDER.REVISION, CUSTOMER_ORDER.CUSTOMER_ID, CUSTOMER_ORDER.PARTNER_ID,
                    CUSTOMER_ORDER.RESELLER_ID, CUSTOMER_ORDER.ASSOCIATION_TYPE, CUSTOMER_ORDER.COMBINED_ID, CUSTOMER_ORDER.LISTED,
                    CUSTOMER_ORDER.TYPE, CUSTOMER_ORDER.FED_STATUS, CUSTOMER_ORDER.STATUS, CUSTOMER_ORDER.SERVICE_KEY,
                    CUSTOMER_ORDER.OFFICIAL_MINOR, CUSTOMER_ORDER.AFTER_MINOR, CUSTOMER_ORDER.CURRENCY, CUSTOMER_ORDER.CREATED_AT,
                    CUSTOMER_ORDER.PAID_AT, CUSTOMER_ORDER.AGENT_OPEN, CUSTOMER_ORDER.PAY_UNTIL, CUSTOMER_ORDER.DOC, CUSTOMER_ORDER.SETTLEMENT));

    /** What the screen of resource details filters by; see {@link JooqResources}. */
    static final String TELL_RESOURCES = """
            update pc.order_resource r set order_type = o.type, order_status = o.status, ordered_at = o.created_at,
                line_expire_at = (select l.expire_at from pc.order_line l where l.order_id = r.order_id and l.id = r.line_id)
            from pc.customer_order o where o.id = r.order_id and %s = any (?)""";

    /** Orders and resources are fed beside each other: who tells the one of the other waits for who does so, too. */
    private static final int TELLING = 0x4F524401;

    private final Database database;
    private final OrderRows rows;

    public JooqOrders(Database database, JsonCodec json) {
        this.database = database;
        this.rows = new OrderRows(json);
    }

    @Override
    public Map<OrderId, StoredOrder> lock(Collection<OrderId> ids) {
        var wanted = ids.stream().map(OrderId::value).toArray(String[]::new);
        return locked(CUSTOMER_ORDER.ID.eq(any(wanted))).stream().collect(Collectors.toMap(stored -> stored.order().id(), stored -> stored));
    }

    @Override
    public List<StoredOrder> lockMembers(Collection<OrderId> combined) {
        return locked(CUSTOMER_ORDER.COMBINED_ID.eq(any(combined.stream().map(OrderId::value).toArray(String[]::new))));
    }

    @Override
    public List<StoredOrder> lockOverdue(Instant now, int limit) {
        var t = CUSTOMER_ORDER;
        return withLines(database.dsl().selectFrom(t).where(t.AGENT_OPEN).and(t.PAY_UNTIL.lt(now)).orderBy(t.PAY_UNTIL, t.ID).limit(limit)
                .forUpdate().skipLocked().fetch());
    }

    private List<StoredOrder> locked(Condition condition) {
        return withLines(database.dsl().selectFrom(CUSTOMER_ORDER).where(condition).orderBy(CUSTOMER_ORDER.ID).forUpdate().fetch());
    }

    private List<StoredOrder> withLines(Result<CustomerOrderRecord> found) {
        var lines = lines(found);
        return found.map(row -> rows.order(row, lines.getOrDefault(row.getId(), List.of())));
    }

    private Map<String, List<OrderLine>> lines(Result<CustomerOrderRecord> orders) {
        return orders.isEmpty() ? Map.of() : database.dsl().selectFrom(ORDER_LINE)
                .where(ORDER_LINE.ORDER_ID.eq(any(orders.getValues(CUSTOMER_ORDER.ID).toArray(String[]::new))))
                .orderBy(ORDER_LINE.ORDER_ID, ORDER_LINE.NO).fetch().stream()
                .collect(groupingBy(OrderLineRecord::getOrderId, mapping(rows::line, toList())));
    }

    @Override
    public void save(List<Save> changes) {
        var added = changes.stream().filter(save -> save.before().isEmpty()).toList();
        var changed = changes.stream().filter(save -> save.before().isPresent()).toList();
        for (var chunk : Chunks.of(added)) {
            database.dsl().insertInto(CUSTOMER_ORDER).set(chunk.stream().map(rows::row).toList()).execute();
        }
        if (!changed.isEmpty()) {
            UPDATE.run(database.dsl(), changed.stream().map(save -> new BulkUpdate.Versioned<>(rows.row(save),
                    save.before().orElseThrow().revision())).toList());
        }
        holdTelling(database, changes.stream().map(save -> save.after().id()).toList());
        saveLines(changes.stream().filter(JooqOrders::changesLines).toList());
        count(changes);
        database.dsl().execute(TELL_RESOURCES.formatted("r.order_id"),
                val(changes.stream().map(save -> save.after().id().value()).toArray(String[]::new)));
    }

    static void holdTelling(Database database, Collection<OrderId> orders) {
        AdvisoryLocks.hold(database.dsl(), TELLING, orders.stream().map(OrderId::value).toList());
    }

    private static boolean changesLines(Save save) {
        return save.before().filter(before -> before.order().lines().equals(save.after().lines())
                && before.order().customer().equals(save.after().customer()) && before.keeper().equals(save.keeper())).isEmpty();
    }

    private void saveLines(List<Save> changes) {
        var before = changes.stream().filter(save -> save.before().isPresent()).map(save -> save.after().id().value()).toArray(String[]::new);
        if (before.length > 0) {
            database.dsl().deleteFrom(ORDER_LINE).where(ORDER_LINE.ORDER_ID.eq(any(before))).execute();
        }
        var lines = new ArrayList<OrderLineRecord>();
        for (var save : changes) {
            int no = 0;
            for (var line : save.after().lines()) {
                lines.add(rows.row(save, line, no++));
            }
        }
        for (var chunk : Chunks.of(lines)) {
            database.dsl().insertInto(ORDER_LINE).set(chunk).execute();
        }
    }

    private void count(List<Save> changes) {
        var sums = new OrderSums(OrderSums.Listed.ORDER);
        for (var save : changes) {
            save.before().filter(before -> before.order().standsAlone())
                    .ifPresent(before -> sums.add(before.order().customer(), before.keeper(), -1));
            if (save.after().standsAlone()) {
                sums.add(save.after().customer(), save.keeper(), 1);
            }
        }
        sums.write(database);
    }
}
