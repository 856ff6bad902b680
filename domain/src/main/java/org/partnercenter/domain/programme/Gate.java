package org.partnercenter.domain.programme;

import org.partnercenter.domain.kernel.Refusal;

import java.util.List;

/** Asks whether something is open to a partner (PRG-04). */
public final class Gate {

    /** Own opportunities delivered in the last twelve months that stand in for differentiation. */
    public static final int DELIVERED_ENOUGH = 3;

    private Gate() {
    }

    /** Everything that closes it; empty if it is open. */
    public static List<Refusal> ask(Feature feature, Standing standing) {
        return feature.conditions().stream().flatMap(condition -> condition.against(standing).stream()).toList();
    }
}
