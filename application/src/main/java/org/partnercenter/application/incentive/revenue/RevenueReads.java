package org.partnercenter.application.incentive.revenue;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.revenue.RevenueStatement;
import org.partnercenter.domain.incentive.revenue.RevenueStatementId;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads revenue for callers. It is the first-tier partner's: resellers and customers have none. An account manager sees the lines of the
 * customers assigned to it now, and no statements, which are of all customers (COM-28).
 */
public interface RevenueReads {

    /** Latest month first, then by partner. A marker is the id of a statement. @param current the month it is at the site */
    Page<RevenueStatement> statements(Scope scope, RevenueFilter filter, YearMonth current, PageRequest page);

    Optional<RevenueStatement> statement(Scope scope, RevenueStatementId id);

    /** Lines of a statement, the latest consumption first, without names. A marker is the id of a line. */
    Page<ListedLine> lines(Scope scope, RevenueStatement of, LineFilter filter, PageRequest page);

    /** A line of a statement, without names. */
    Optional<ListedLine> line(Scope scope, RevenueStatement of, RevenueLineId id);
}
