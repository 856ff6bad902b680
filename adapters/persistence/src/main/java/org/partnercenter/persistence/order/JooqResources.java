package org.partnercenter.persistence.order;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.val;
import static org.partnercenter.persistence.db.Tables.ORDER_RESOURCE;

import org.partnercenter.application.order.Resources;
import org.partnercenter.persistence.db.tables.records.OrderResourceRecord;
import org.partnercenter.persistence.kernel.BulkUpdate;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Resources as rows, written with one statement each for new ones, changed ones, totals, and what is known of their orders. */
public final class JooqResources implements Resources {

    private static final BulkUpdate<OrderResourceRecord> UPDATE = new BulkUpdate<>(ORDER_RESOURCE, ORDER_RESOURCE.ID, ORDER_RESOURCE.REVISION,
            List.of(ORDER_RESOURCE.VERSION, ORDER_RESOURCE.REVISION, ORDER_RESOURCE.CUSTOMER_ID, ORDER_RESOURCE.PARTNER_ID,
                    ORDER_RESOURCE.RESELLER_ID, ORDER_RESOURCE.ASSOCIATION_TYPE, ORDER_RESOURCE.ORDER_ID, ORDER_RESOURCE.ORDER_KEY,
                    ORDER_RESOURCE.LINE_ID, ORDER_RESOURCE.RESOURCE_ID, ORDER_RESOURCE.SERVICE_KEY, ORDER_RESOURCE.MAIN,
                    ORDER_RESOURCE.STATUS, ORDER_RESOURCE.EXPIRE_AT, ORDER_RESOURCE.RENEWED, ORDER_RESOURCE.DOC));

    private final Database database;
    private final OrderRows rows;

    public JooqResources(Database database, JsonCodec json) {
        this.database = database;
        this.rows = new OrderRows(json);
    }

    @Override
    public Map<String, Stored> lock(Collection<String> ids) {
        return database.dsl().selectFrom(ORDER_RESOURCE).where(ORDER_RESOURCE.ID.eq(any(ids.toArray(String[]::new))))
                .orderBy(ORDER_RESOURCE.ID).forUpdate().fetch().stream().map(rows::resource)
                .collect(Collectors.toMap(stored -> stored.resource().id(), stored -> stored));
    }

    @Override
    public void save(List<Save> changes) {
        for (var chunk : Chunks.of(changes.stream().filter(save -> save.before().isEmpty()).toList())) {
            database.dsl().insertInto(ORDER_RESOURCE).set(chunk.stream().map(rows::row).toList()).execute();
        }
        var changed = changes.stream().filter(save -> save.before().isPresent()).toList();
        if (!changed.isEmpty()) {
            UPDATE.run(database.dsl(), changed.stream().map(save -> new BulkUpdate.Versioned<>(rows.row(save),
                    save.before().orElseThrow().revision())).toList());
        }
        JooqOrders.holdTelling(database, changes.stream().flatMap(save -> save.after().order().stream()).distinct().toList());
        var sums = new OrderSums(OrderSums.Listed.RESOURCE);
        changes.forEach(save -> {
            save.before().ifPresent(before -> sums.add(before.resource().customer(), before.keeper(), -1));
            sums.add(save.after().customer(), save.keeper(), 1);
        });
        sums.write(database);
        database.dsl().execute(JooqOrders.TELL_RESOURCES.formatted("r.id"),
                val(changes.stream().map(save -> save.after().id()).toArray(String[]::new)));
    }
}
