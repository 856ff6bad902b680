package org.partnercenter.persistence.incentive.bill;

import org.jooq.impl.DSL;
import org.partnercenter.application.incentive.bill.Closing;
import org.partnercenter.application.incentive.bill.ClosingState;
import org.partnercenter.application.incentive.bill.Closings;
import org.partnercenter.application.incentive.bill.PartnerClosing;
import org.partnercenter.application.incentive.bill.Progress;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.IncentiveClosingPartnerRecord;
import org.partnercenter.persistence.db.tables.records.IncentiveClosingRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.sum;
import static org.partnercenter.persistence.db.Tables.INCENTIVE_CLOSING;
import static org.partnercenter.persistence.db.Tables.INCENTIVE_CLOSING_PARTNER;

/** Closings as rows, and a row for each of their partners, which nodes take from one another's way. */
public final class JooqClosings implements Closings {

    private static final int OF_CLOSING = 0x494E4302;

    private final Database database;

    public JooqClosings(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Closing> find(ReconciliationPeriod period) {
        return database.dsl().selectFrom(INCENTIVE_CLOSING).where(INCENTIVE_CLOSING.PERIOD.eq(period.key())).fetchOptional(JooqClosings::closing);
    }

    /** One that nobody knows has no row to wait for, so that it is waited for by its name. */
    @Override
    public Optional<Closing> hold(ReconciliationPeriod period) {
        AdvisoryLocks.hold(database.dsl(), OF_CLOSING, List.of(period.key()));
        return database.dsl().selectFrom(INCENTIVE_CLOSING).where(INCENTIVE_CLOSING.PERIOD.eq(period.key())).forUpdate()
                .fetchOptional(JooqClosings::closing);
    }

    @Override
    public Optional<Closing> holdIfFree(ReconciliationPeriod period) {
        return database.dsl().selectFrom(INCENTIVE_CLOSING).where(INCENTIVE_CLOSING.PERIOD.eq(period.key())).forUpdate().skipLocked()
                .fetchOptional(JooqClosings::closing);
    }

    @Override
    public void put(Closing closing) {
        var t = INCENTIVE_CLOSING;
        database.dsl().insertInto(t).set(new IncentiveClosingRecord(closing.period().key(), closing.period().last().toString(), closing.run(),
                        closing.begun(), Rows.text(closing.behind()), closing.listed(), closing.finished().orElse(null)))
                .onConflict(t.PERIOD).doUpdate().set(t.RUN, excluded(t.RUN)).set(t.BEGUN_AT, excluded(t.BEGUN_AT))
                .set(t.BEHIND, excluded(t.BEHIND)).set(t.LISTED, excluded(t.LISTED)).set(t.FINISHED_AT, excluded(t.FINISHED_AT)).execute();
    }

    private static Closing closing(IncentiveClosingRecord row) {
        return new Closing(period(row.getPeriod()), row.getRun(), row.getBegunAt(), Rows.party(row.getBehind()), row.getListed(),
                Optional.ofNullable(row.getFinishedAt()));
    }

    private static ReconciliationPeriod period(String key) {
        return ReconciliationPeriod.parse(key).orElseThrow();
    }

    @Override
    public void list(ReconciliationPeriod period, Collection<PartyId> partners) {
        for (var chunk : Chunks.of(partners.stream().sorted(Comparator.comparing(PartyId::value)).toList())) {
            database.dsl().insertInto(INCENTIVE_CLOSING_PARTNER).set(chunk.stream().map(partner -> new IncentiveClosingPartnerRecord(period.key(),
                    partner.value(), ClosingState.OPEN.name(), 0, 0L, null, null)).toList()).onConflictDoNothing().execute();
        }
    }

    @Override
    public void reopen(ReconciliationPeriod period, boolean all) {
        var t = INCENTIVE_CLOSING_PARTNER;
        database.dsl().update(t).set(t.STATE, ClosingState.OPEN.name()).set(t.BILLS, 0).set(t.LINES, 0L).setNull(t.SETTLED_AT).setNull(t.FAILURE)
                .where(t.PERIOD.eq(period.key())).and(all ? DSL.noCondition() : t.STATE.ne(ClosingState.GENERATED.name())).execute();
    }

    @Override
    public List<PartyId> take(ReconciliationPeriod period, Optional<PartyId> only, int limit) {
        var t = INCENTIVE_CLOSING_PARTNER;
        return database.dsl().select(t.PARTNER_ID).from(t).where(t.PERIOD.eq(period.key())).and(t.STATE.eq(DSL.inline(ClosingState.OPEN.name())))
                .and(only.map(partner -> t.PARTNER_ID.eq(partner.value())).orElseGet(DSL::noCondition)).orderBy(t.PARTNER_ID).limit(limit)
                .forUpdate().skipLocked().fetch(row -> new PartyId(row.value1()));
    }

    @Override
    public List<PartyId> waiting(ReconciliationPeriod period, int limit) {
        var t = INCENTIVE_CLOSING_PARTNER;
        return database.dsl().select(t.PARTNER_ID).from(t).where(t.PERIOD.eq(period.key())).and(t.STATE.eq(DSL.inline(ClosingState.OPEN.name())))
                .orderBy(t.PARTNER_ID).limit(limit).fetch(row -> new PartyId(row.value1()));
    }

    @Override
    public void settle(ReconciliationPeriod period, Collection<PartnerClosing> done) {
        var t = INCENTIVE_CLOSING_PARTNER;
        for (var chunk : Chunks.of(done.stream().sorted(Comparator.comparing(each -> each.partner().value())).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(each -> new IncentiveClosingPartnerRecord(period.key(), each.partner().value(),
                            each.state().name(), each.bills(), each.lines(), each.at().orElse(null), each.failure().orElse(null))).toList())
                    .onConflict(t.PERIOD, t.PARTNER_ID).doUpdate().set(t.STATE, excluded(t.STATE)).set(t.BILLS, excluded(t.BILLS))
                    .set(t.LINES, excluded(t.LINES)).set(t.SETTLED_AT, excluded(t.SETTLED_AT)).set(t.FAILURE, excluded(t.FAILURE)).execute();
        }
    }

    @Override
    public Progress progress(ReconciliationPeriod period) {
        var t = INCENTIVE_CLOSING_PARTNER;
        var counted = new EnumMap<ClosingState, Long>(ClosingState.class);
        long lines = 0;
        for (var row : database.dsl().select(t.STATE, count(), sum(t.LINES)).from(t).where(t.PERIOD.eq(period.key())).groupBy(t.STATE).fetch()) {
            counted.put(ClosingState.valueOf(row.value1()), (long) row.value2());
            lines += row.value3().longValueExact();
        }
        return new Progress(counted, lines);
    }

    @Override
    public Page<PartnerClosing> partners(ReconciliationPeriod period, Optional<ClosingState> state, PageRequest page) {
        var t = INCENTIVE_CLOSING_PARTNER;
        var matching = t.PERIOD.eq(period.key()).and(state.map(wanted -> t.STATE.eq(wanted.name())).orElseGet(DSL::noCondition));
        return new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0, database.dsl().selectFrom(t).where(matching)
                .and(page.after().map(t.PARTNER_ID::gt).orElseGet(DSL::noCondition)).orderBy(t.PARTNER_ID).offset(page.offset())
                .limit(page.limit()).fetch(row -> new PartnerClosing(new PartyId(row.getPartnerId()), ClosingState.valueOf(row.getState()),
                        row.getBills(), row.getLines(), Optional.ofNullable(row.getSettledAt()), Optional.ofNullable(row.getFailure()))));
    }

    @Override
    public List<ReconciliationPeriod> running(int limit) {
        var t = INCENTIVE_CLOSING;
        return database.dsl().select(t.PERIOD).from(t).where(t.FINISHED_AT.isNull()).orderBy(t.PERIOD_END, t.PERIOD).limit(limit)
                .fetch(row -> period(row.value1()));
    }

    @Override
    public List<ReconciliationPeriod> unsettled(int limit) {
        var t = INCENTIVE_CLOSING_PARTNER;
        return database.dsl().selectDistinct(t.PERIOD).from(t).where(t.STATE.in(DSL.inline(ClosingState.ESTIMATED.name()),
                DSL.inline(ClosingState.FAILED.name()))).fetch(row -> period(row.value1())).stream().sorted().limit(limit).toList();
    }
}
