package org.partnercenter.application.kernel;

/** How many rows lists have, kept as what was added to them and folded from time to time. */
@FunctionalInterface
public interface Totals {

    /** Folds what was added. @return whether there was much, and may be more */
    boolean fold();
}
