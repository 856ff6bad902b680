package org.partnercenter.application.incentive.revenue;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.incentive.revenue.RevenueRun;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs that form the revenue of months, each cut into pieces that nodes share. */
public interface RevenueRuns {

    /** A stretch that has to be looked at. @param through last day that is looked at */
    record Piece(long id, RevenueStretch stretch, LocalDate through) {
    }

    /** The latest run of a month; until the running transaction ends, nobody else who holds the month comes by. */
    Optional<RevenueRun> hold(YearMonth month);

    /** The latest run of a month. */
    Optional<RevenueRun> latest(YearMonth month);

    /** The latest runs of all months from one on. */
    Map<YearMonth, RevenueRun> from(YearMonth first);

    /** Begins a run. What it has to look at together is the whole month. */
    void begin(RevenueRun run, List<RevenueStretch> stretches);

    /** Whether there is a piece nobody has finished. */
    boolean anyPiece();

    /** A piece that nobody works at, the earliest first; nobody else takes it until the running transaction ends. */
    Optional<Piece> take();

    /** Part of the piece is done, and what is left of it. */
    void advance(Piece piece, RevenueStretch left, long sources, long changed);

    /** The piece is done, and with the last one the run. */
    void finish(Piece piece, long sources, long changed, Instant now);

    /** Latest month first. A marker is a month. */
    Page<RevenueRun> list(PageRequest page);
}
