package org.partnercenter.application.order;

/** The totals of lists, kept as what was added to them and folded from time to time. */
@FunctionalInterface
public interface OrderTotals {

    /** Folds what was added. @return whether there was much, and may be more */
    boolean fold();
}
