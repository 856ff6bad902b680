package org.partnercenter.domain.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects all reasons of one decision, in the order the rulebook lists them. Not for sharing between threads. */
public final class Refusals {

    /** Most decisions find none. */
    private List<Refusal> found = List.of();

    /** @param refusal made only if it is needed: most facts are text that would be thrown away */
    public Refusals refuseIf(boolean forbidden, Supplier<Refusal> refusal) {
        if (forbidden) {
            add(refusal.get());
        }
        return this;
    }

    public Refusals refuseIf(boolean forbidden, Refusal refusal) {
        if (forbidden) {
            add(refusal);
        }
        return this;
    }

    public Refusals addAll(List<Refusal> more) {
        more.forEach(this::add);
        return this;
    }

    private void add(Refusal refusal) {
        if (found.isEmpty()) {
            found = new ArrayList<>();
        }
        found.add(refusal);
    }

    public boolean any() {
        return !found.isEmpty();
    }

    public List<Refusal> list() {
        return List.copyOf(found);
    }

    public <T> Decision<T> orGrant(T value) {
        return Decision.unless(found, value);
    }
}
