package org.partnercenter.persistence.export;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.partnercenter.persistence.db.Tables.EXPORT_DELIVERY;
import static org.partnercenter.persistence.db.Tables.EXPORT_DELIVERY_RUN;
import static org.partnercenter.persistence.db.Tables.EXPORT_TASK;

import org.jooq.Condition;
import org.partnercenter.application.export.delivery.Deliveries;
import org.partnercenter.application.export.delivery.Delivery;
import org.partnercenter.application.export.delivery.DeliveryRun;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.export.DeliveryId;
import org.partnercenter.domain.export.DeliveryStatus;
import org.partnercenter.domain.export.RunStatus;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Regular deliveries and their runs as rows. The key of a run holds its day, so that no file comes twice. */
public final class JooqDeliveries implements Deliveries {

    /** The first half of a lock's number; the other is the party's. */
    private static final int LOCK = 0x64656c69;

    private final Database database;
    private final DeliveryRecords records;

    /** @param zone in which days begin */
    public JooqDeliveries(Database database, JsonCodec json, ZoneId zone) {
        this.database = database;
        this.records = new DeliveryRecords(json, zone);
    }

    /** There may be no row to lock, so it is the party's name that is locked. */
    @Override
    public List<Delivery> holdActive(PartyId party) {
        var t = EXPORT_DELIVERY;
        database.dsl().query("select pg_advisory_xact_lock({0}, hashtext({1}))", val(LOCK), val(party.value())).execute();
        return database.dsl().selectFrom(t).where(t.PARTY_ID.eq(party.value())).and(t.STATUS.eq(DeliveryStatus.ACTIVE.name()))
                .orderBy(t.SINCE, t.ID).fetch(records::delivery);
    }

    @Override
    public void add(List<Delivery> deliveries) {
        for (var chunk : Chunks.of(deliveries)) {
            database.dsl().insertInto(EXPORT_DELIVERY).set(chunk.stream().map(records::record).toList()).execute();
        }
    }

    @Override
    public List<Delivery> hold(PartyId party, Set<DeliveryId> ids) {
        var t = EXPORT_DELIVERY;
        return database.dsl().selectFrom(t).where(t.ID.in(texts(ids))).and(t.PARTY_ID.eq(party.value())).orderBy(t.ID).forUpdate()
                .fetch(records::delivery);
    }

    /** They are there, and held: only the other half of the statement is ever done. */
    @Override
    public void update(List<Delivery> changed) {
        var t = EXPORT_DELIVERY;
        for (var chunk : Chunks.of(changed)) {
            database.dsl().insertInto(t).set(chunk.stream().map(records::record).toList()).onConflict(t.ID).doUpdate()
                    .set(t.STATUS, excluded(t.STATUS)).set(t.NEXT_DUE, excluded(t.NEXT_DUE)).set(t.DUE_AT, excluded(t.DUE_AT))
                    .set(t.OFF_AT, excluded(t.OFF_AT)).execute();
        }
    }

    @Override
    public Optional<Delivery> find(PartyId party, DeliveryId id) {
        var t = EXPORT_DELIVERY;
        return database.dsl().selectFrom(t).where(t.ID.eq(id.value())).and(t.PARTY_ID.eq(party.value())).fetchOptional(records::delivery);
    }

    @Override
    public Page<Delivery> list(PartyId party, PageRequest page) {
        var t = EXPORT_DELIVERY;
        var seen = t.as("seen");
        var own = t.PARTY_ID.eq(party.value());
        var behind = page.after().<Condition>map(marker -> row(t.SINCE, t.ID).lt(select(seen.SINCE, seen.ID).from(seen)
                .where(seen.ID.eq(marker)).and(seen.PARTY_ID.eq(party.value())))).orElse(noCondition());
        return database.reading(() -> new Page<>(page.counted() ? database.dsl().fetchCount(t, own) : 0,
                database.dsl().selectFrom(t).where(own).and(behind).orderBy(t.SINCE.desc(), t.ID.desc()).offset(page.offset())
                        .limit(page.limit()).fetch(records::delivery)));
    }

    @Override
    public Map<DeliveryId, DeliveryRun> last(Set<DeliveryId> ids) {
        var t = EXPORT_DELIVERY_RUN;
        return database.dsl().select().distinctOn(t.DELIVERY_ID).from(t).where(t.DELIVERY_ID.in(texts(ids)))
                .orderBy(t.DELIVERY_ID, t.DUE.desc()).fetchInto(t).stream().map(records::run)
                .collect(Collectors.toMap(DeliveryRun::delivery, run -> run));
    }

    @Override
    public Page<DeliveryRun> runs(DeliveryId id, PageRequest page) {
        var t = EXPORT_DELIVERY_RUN;
        var own = t.DELIVERY_ID.eq(id.value());
        var behind = page.after().<Condition>map(marker -> t.DUE.lt(LocalDate.parse(marker))).orElse(noCondition());
        return database.reading(() -> new Page<>(page.counted() ? database.dsl().fetchCount(t, own) : 0,
                database.dsl().selectFrom(t).where(own).and(behind).orderBy(t.DUE.desc()).offset(page.offset()).limit(page.limit())
                        .fetch(records::run)));
    }

    private static Condition isDue(Instant now) {
        return EXPORT_DELIVERY.STATUS.eq(DeliveryStatus.ACTIVE.name()).and(EXPORT_DELIVERY.DUE_AT.le(now));
    }

    @Override
    public boolean anyDue(Instant now) {
        return database.dsl().fetchExists(EXPORT_DELIVERY, isDue(now));
    }

    @Override
    public List<Delivery> lockDue(Instant now, int limit) {
        var t = EXPORT_DELIVERY;
        return database.dsl().selectFrom(t).where(isDue(now)).orderBy(t.DUE_AT, t.ID).limit(limit).forUpdate().skipLocked()
                .fetch(records::delivery);
    }

    @Override
    public void addRuns(List<DeliveryRun> runs) {
        for (var chunk : Chunks.of(runs)) {
            database.dsl().insertInto(EXPORT_DELIVERY_RUN).set(chunk.stream().map(records::record).toList()).execute();
        }
    }

    @Override
    public Optional<PickedUp> pickUp(String node, Instant now, Instant until) {
        var t = EXPORT_DELIVERY_RUN;
        var e = EXPORT_TASK;
        var free = t.HELD_UNTIL.isNull().or(t.HELD_UNTIL.le(now)).or(t.HOLDER.eq(node));
        return database.inTransaction(() -> {
            var next = database.dsl().select(t.DELIVERY_ID, t.DUE).from(t).leftJoin(e).on(e.ID.eq(t.EXPORT_ID))
                    .where(t.STATUS.eq(RunStatus.WAITING.name())).and(t.NEXT_TRY.le(now)).and(free)
                    .and(e.ID.isNull().or(e.FINISHED_AT.isNotNull())).orderBy(t.NEXT_TRY, t.DUE).limit(1).forUpdate().of(t).skipLocked()
                    .fetchOptional();
            next.ifPresent(key -> database.dsl().update(t).set(t.HOLDER, node).set(t.HELD_UNTIL, until)
                    .where(t.DELIVERY_ID.eq(key.value1())).and(t.DUE.eq(key.value2())).execute());
            return next.flatMap(key -> run(new DeliveryId(key.value1()), key.value2(), false));
        });
    }

    private Optional<PickedUp> run(DeliveryId id, LocalDate due, boolean locked) {
        var t = EXPORT_DELIVERY_RUN;
        var found = database.dsl().selectFrom(t).where(is(id, due));
        return (locked ? found.forUpdate().fetchOptional() : found.fetchOptional()).map(row -> new PickedUp(
                database.dsl().selectFrom(EXPORT_DELIVERY).where(EXPORT_DELIVERY.ID.eq(id.value())).fetchSingle(records::delivery),
                records.run(row), Optional.ofNullable(row.getToken())));
    }

    private static Condition is(DeliveryId id, LocalDate due) {
        return EXPORT_DELIVERY_RUN.DELIVERY_ID.eq(id.value()).and(EXPORT_DELIVERY_RUN.DUE.eq(due));
    }

    @Override
    public boolean written(String node, DeliveryId id, LocalDate due, String token) {
        var t = EXPORT_DELIVERY_RUN;
        return database.dsl().update(t).set(t.TOKEN, token).where(is(id, due)).and(t.HOLDER.eq(node))
                .and(t.STATUS.eq(RunStatus.WAITING.name())).execute() == 1;
    }

    @Override
    public void letGo(String node, DeliveryId id, LocalDate due, Instant until) {
        var t = EXPORT_DELIVERY_RUN;
        database.dsl().update(t).setNull(t.HOLDER).set(t.HELD_UNTIL, until).where(is(id, due)).and(t.HOLDER.eq(node)).execute();
    }

    @Override
    public Optional<PickedUp> lockRun(DeliveryId id, LocalDate due) {
        return run(id, due, true);
    }

    @Override
    public void saveRun(DeliveryRun run, Optional<String> token) {
        var t = EXPORT_DELIVERY_RUN;
        var columns = records.record(run);
        columns.setToken(token.orElse(null));
        database.dsl().update(t).set(columns).setNull(t.HOLDER).setNull(t.HELD_UNTIL).where(is(run.delivery(), run.due())).execute();
    }

    private static List<String> texts(Collection<DeliveryId> ids) {
        return ids.stream().map(DeliveryId::value).toList();
    }
}
