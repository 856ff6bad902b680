package org.partnercenter.domain.kernel;

import java.util.List;

/**
 * What an event would come to now: the next state, or the reasons that forbid it.
 *
 * @param event    name of the event
 * @param to       name of the next state; empty when refused
 * @param refusals empty when possible
 */
public record Possibility(String event, String to, List<Refusal> refusals) {

    public Possibility {
        refusals = List.copyOf(refusals);
    }

    public boolean isPossible() {
        return refusals.isEmpty();
    }
}
