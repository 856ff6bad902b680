package org.partnercenter.application.kernel;

/** Keeps the totals of lists short, so that they are read at once. */
public final class FoldTotals implements Chore {

    private final String of;
    private final Totals totals;

    /** @param of what is listed, in the singular and lower case */
    public FoldTotals(String of, Totals totals) {
        this.of = of;
        this.totals = totals;
    }

    @Override
    public String name() {
        return "fold-" + of + "-totals";
    }

    @Override
    public boolean doPortion() {
        return totals.fold();
    }
}
