package org.partnercenter.persistence.order;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.partnercenter.persistence.db.Tables.ON_DEMAND_RESOURCE;

import org.jooq.Condition;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.order.KeepersAt;
import org.partnercenter.application.order.demand.DemandFilter;
import org.partnercenter.application.order.demand.DemandResources;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.demand.OnDemandResource;
import org.partnercenter.persistence.db.tables.records.OnDemandResourceRecord;
import org.partnercenter.persistence.kernel.BulkUpdate;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.EitherEnd;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.kernel.Rows;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Resources that are paid per use as rows, written with one statement each for new ones, changed ones and totals. */
public final class JooqDemandResources implements DemandResources {

    private static final BulkUpdate<OnDemandResourceRecord> UPDATE = new BulkUpdate<>(ON_DEMAND_RESOURCE, ON_DEMAND_RESOURCE.ID,
            ON_DEMAND_RESOURCE.REVISION, List.of(ON_DEMAND_RESOURCE.VERSION, ON_DEMAND_RESOURCE.REVISION, ON_DEMAND_RESOURCE.CUSTOMER_ID,
            ON_DEMAND_RESOURCE.PARTNER_ID, ON_DEMAND_RESOURCE.RESELLER_ID, ON_DEMAND_RESOURCE.ASSOCIATION_TYPE,
            ON_DEMAND_RESOURCE.RESOURCE_ID, ON_DEMAND_RESOURCE.SERVICE_KEY, ON_DEMAND_RESOURCE.REGION_KEY, ON_DEMAND_RESOURCE.STATUS,
            ON_DEMAND_RESOURCE.EFFECTIVE_AT, ON_DEMAND_RESOURCE.DOC));

    private final Database database;
    private final JsonCodec json;

    public JooqDemandResources(Database database, JsonCodec json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Map<String, Stored> lock(Collection<String> ids) {
        var t = ON_DEMAND_RESOURCE;
        return database.dsl().selectFrom(t).where(t.ID.eq(any(ids.toArray(String[]::new)))).orderBy(t.ID).forUpdate().fetch().stream()
                .map(this::stored).collect(Collectors.toMap(stored -> stored.resource().id(), stored -> stored));
    }

    @Override
    public void save(List<Save> changes) {
        for (var chunk : Chunks.of(changes.stream().filter(save -> save.before().isEmpty()).toList())) {
            database.dsl().insertInto(ON_DEMAND_RESOURCE).set(chunk.stream().map(this::row).toList()).execute();
        }
        var changed = changes.stream().filter(save -> save.before().isPresent()).toList();
        if (!changed.isEmpty()) {
            UPDATE.run(database.dsl(), changed.stream().map(save -> new BulkUpdate.Versioned<>(row(save),
                    save.before().orElseThrow().revision())).toList());
        }
        var sums = new OrderSums(OrderSums.Listed.ON_DEMAND);
        changes.forEach(save -> {
            save.before().ifPresent(before -> sums.add(before.resource().customer(), before.keeper(), -1));
            sums.add(save.after().customer(), save.keeper(), 1);
        });
        sums.write(database);
    }

    /** What is skipped is skipped in the index; only the rows of the page are read. */
    @Override
    public Page<Stored> list(Scope scope, DemandFilter filter, PageRequest page) {
        var condition = OrderConditions.visible(scope, ON_DEMAND_RESOURCE.PARTNER_ID, ON_DEMAND_RESOURCE.RESELLER_ID,
                ON_DEMAND_RESOURCE.CUSTOMER_ID).and(of(filter));
        return database.seenBy(scope, () -> !page.counted() ? new Page<>(0, slice(condition, page, EitherEnd.of(page, 0)))
                : database.reading(() -> {
                    long rows = filter.isOfCustomersOnly() ? OrderSums.total(database, scope, OrderSums.Listed.ON_DEMAND, filter.customer())
                            : database.dsl().selectCount().from(ON_DEMAND_RESOURCE).where(condition).fetchSingle().value1();
                    var part = EitherEnd.of(page, rows);
                    return new Page<>(rows, rows == 0 || part.limit() == 0 ? List.of() : part.inOrder(slice(condition, page, part)));
                }));
    }

    private List<Stored> slice(Condition condition, PageRequest page, EitherEnd part) {
        var t = ON_DEMAND_RESOURCE;
        var order = part.reversed() ? t.ID.desc() : t.ID.asc();
        var ids = select(t.ID).from(t).where(condition).and(page.after().<Condition>map(t.ID::gt).orElse(noCondition()))
                .orderBy(order).offset(part.offset()).limit(part.limit());
        return database.dsl().selectFrom(t).where(t.ID.in(ids)).orderBy(order).fetch(this::stored);
    }

    private static Condition of(DemandFilter filter) {
        var t = ON_DEMAND_RESOURCE;
        return OrderConditions.eq(t.CUSTOMER_ID, filter.customer().map(PartyId::value))
                .and(filter.ids().isEmpty() ? noCondition() : t.RESOURCE_ID.in(filter.ids()))
                .and(OrderConditions.eq(t.REGION_KEY, filter.region())).and(OrderConditions.eq(t.SERVICE_KEY, filter.service()))
                .and(OrderConditions.within(t.EFFECTIVE_AT, filter.effective()))
                .and(OrderConditions.eq(t.STATUS, filter.status().map(Enum::name)))
                .and(OrderConditions.eq(t.ASSOCIATION_TYPE, filter.association().map(type -> type.code())));
    }

    private Stored stored(OnDemandResourceRecord row) {
        return new Stored(json.read(row.getDoc(), OnDemandResource.class), OrderRows.keeper(row.getPartnerId(), row.getResellerId(),
                row.getAssociationType()), row.getRevision());
    }

    private OnDemandResourceRecord row(Save save) {
        var resource = save.after();
        var row = new OnDemandResourceRecord();
        row.setId(resource.id());
        row.setVersion(resource.version());
        row.setRevision(save.before().map(Stored::revision).orElse(0L) + 1);
        row.setCustomerId(resource.customer().value());
        row.setPartnerId(save.keeper().map(keeper -> keeper.partner().value()).orElse(null));
        row.setResellerId(Rows.text(save.keeper().flatMap(KeepersAt.Keeper::reseller)));
        row.setAssociationType(save.keeper().map(keeper -> keeper.type().code()).orElse(null));
        row.setResourceId(resource.thing().resourceId());
        row.setServiceKey(resource.service().key());
        row.setRegionKey(resource.place().regionKey().orElse(null));
        row.setStatus(resource.status().name());
        row.setEffectiveAt(resource.effective());
        row.setDoc(json.write(resource));
        return row;
    }
}
