package org.partnercenter.persistence.incentive.revenue;

import org.jooq.impl.DSL;
import org.partnercenter.application.incentive.revenue.RevenueRuns;
import org.partnercenter.application.incentive.revenue.RevenueStretch;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.incentive.revenue.RevenueOrigin;
import org.partnercenter.domain.incentive.revenue.RevenueRun;
import org.partnercenter.persistence.db.tables.records.RevenuePieceRecord;
import org.partnercenter.persistence.db.tables.records.RevenueRunRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.partnercenter.persistence.db.Tables.REVENUE_PIECE;
import static org.partnercenter.persistence.db.Tables.REVENUE_RUN;

/**
 * Runs as rows. The lock on its piece is all the lease a node needs: when it dies, the database lets go of it, and the piece is as it was.
 */
public final class JooqRevenueRuns implements RevenueRuns {

    private static final int OF_RUN = 0x52455602;

    private final Database database;

    public JooqRevenueRuns(Database database) {
        this.database = database;
    }

    @Override
    public Optional<RevenueRun> hold(YearMonth month) {
        AdvisoryLocks.hold(database.dsl(), OF_RUN, List.of(month.toString()));
        return latest(month);
    }

    @Override
    public Optional<RevenueRun> latest(YearMonth month) {
        return database.dsl().selectFrom(REVENUE_RUN).where(REVENUE_RUN.MONTH.eq(month.toString())).fetchOptional(JooqRevenueRuns::run);
    }

    @Override
    public Map<YearMonth, RevenueRun> from(YearMonth first) {
        var found = new HashMap<YearMonth, RevenueRun>();
        database.dsl().selectFrom(REVENUE_RUN).where(REVENUE_RUN.MONTH.ge(first.toString())).fetch(JooqRevenueRuns::run)
                .forEach(run -> found.put(run.month(), run));
        return found;
    }

    @Override
    public void begin(RevenueRun run, List<RevenueStretch> stretches) {
        var t = REVENUE_RUN;
        database.dsl().insertInto(t).set(new RevenueRunRecord(run.month().toString(), run.through(), run.begun(), null, 0L, 0L))
                .onConflict(t.MONTH).doUpdate().setAllToExcluded().execute();
        for (var chunk : Chunks.of(stretches)) {
            database.dsl().insertInto(REVENUE_PIECE).set(chunk.stream().map(stretch -> piece(stretch, run)).toList()).execute();
        }
    }

    private static RevenuePieceRecord piece(RevenueStretch stretch, RevenueRun run) {
        var row = new RevenuePieceRecord();
        row.setMonth(stretch.month().toString());
        row.setOrigin(stretch.origin().name());
        row.setAfterId(stretch.after().orElse(null));
        row.setUpToId(stretch.upTo().orElse(null));
        row.setThrough(run.through());
        return row;
    }

    @Override
    public boolean anyPiece() {
        return database.dsl().fetchExists(REVENUE_PIECE);
    }

    @Override
    public Optional<Piece> take() {
        return database.dsl().selectFrom(REVENUE_PIECE).orderBy(REVENUE_PIECE.ID).limit(1).forUpdate().skipLocked().fetchOptional(row ->
                new Piece(row.getId(), new RevenueStretch(RevenueOrigin.valueOf(row.getOrigin()), YearMonth.parse(row.getMonth()),
                        Optional.ofNullable(row.getAfterId()), Optional.ofNullable(row.getUpToId())), row.getThrough()));
    }

    @Override
    public void advance(Piece piece, RevenueStretch left, long sources, long changed) {
        database.dsl().update(REVENUE_PIECE).set(REVENUE_PIECE.AFTER_ID, left.after().orElse(null)).where(REVENUE_PIECE.ID.eq(piece.id())).execute();
        count(piece, sources, changed);
    }

    /** Counting waits for whoever counts at the same time: so the last one sees that nobody is behind it. */
    @Override
    public void finish(Piece piece, long sources, long changed, Instant now) {
        var t = REVENUE_RUN;
        var month = piece.stretch().month().toString();
        database.dsl().deleteFrom(REVENUE_PIECE).where(REVENUE_PIECE.ID.eq(piece.id())).execute();
        count(piece, sources, changed);
        database.dsl().update(t).set(t.FINISHED_AT, now).where(t.MONTH.eq(month))
                .and(notExists(selectOne().from(REVENUE_PIECE).where(REVENUE_PIECE.MONTH.eq(month)))).execute();
    }

    private void count(Piece piece, long sources, long changed) {
        var t = REVENUE_RUN;
        database.dsl().update(t).set(t.SOURCES, t.SOURCES.plus(sources)).set(t.CHANGED, t.CHANGED.plus(changed))
                .where(t.MONTH.eq(piece.stretch().month().toString())).execute();
    }

    @Override
    public Page<RevenueRun> list(PageRequest page) {
        var t = REVENUE_RUN;
        return new Page<>(page.counted() ? database.dsl().fetchCount(t) : 0, database.dsl().selectFrom(t)
                .where(page.after().map(t.MONTH::lt).orElseGet(DSL::noCondition)).orderBy(t.MONTH.desc())
                .offset(page.offset()).limit(page.limit()).fetch(JooqRevenueRuns::run));
    }

    private static RevenueRun run(RevenueRunRecord row) {
        return new RevenueRun(YearMonth.parse(row.getMonth()), row.getThrough(), row.getBegunAt(), Optional.ofNullable(row.getFinishedAt()),
                row.getSources(), row.getChanged());
    }
}
