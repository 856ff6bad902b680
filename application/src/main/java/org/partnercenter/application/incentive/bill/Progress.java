package org.partnercenter.application.incentive.bill;

import java.util.Map;

/** How far a closing is. @param partners how many are in each state @param lines of all bills calculated so far */
public record Progress(Map<ClosingState, Long> partners, long lines) {

    public Progress {
        partners = Map.copyOf(partners);
    }

    public long in(ClosingState state) {
        return partners.getOrDefault(state, 0L);
    }

    public long all() {
        return partners.values().stream().mapToLong(Long::longValue).sum();
    }

    public long done() {
        return all() - in(ClosingState.OPEN);
    }
}
