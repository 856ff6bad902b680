package org.partnercenter.application.bill;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.bill.BillCycle;
import org.partnercenter.domain.bill.ClosedCycles;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;

/** The billing cycles as they are stored: those in which something was billed, and those that are closed. */
public interface BillCycles {

    /** The closed ones; until the running transaction ends, none becomes one. Many may hold this at a time. */
    ClosedCycles holdClosed();

    /** Those that are stored; until the running transaction ends, nobody bills anything. */
    Map<YearMonth, BillCycle> hold(Set<YearMonth> months);

    /** Stores it in place of what was known. */
    void put(BillCycle cycle);

    /** The latest first. A marker is a month. */
    Page<BillCycle> list(PageRequest page);
}
