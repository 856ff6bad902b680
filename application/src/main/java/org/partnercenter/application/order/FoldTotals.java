package org.partnercenter.application.order;

import org.partnercenter.application.kernel.Chore;

/** Keeps the totals of lists short, so that they are read at once. */
final class FoldTotals implements Chore {

    private final OrderTotals totals;

    FoldTotals(OrderTotals totals) {
        this.totals = totals;
    }

    @Override
    public String name() {
        return "fold-order-totals";
    }

    @Override
    public boolean doPortion() {
        return totals.fold();
    }
}
