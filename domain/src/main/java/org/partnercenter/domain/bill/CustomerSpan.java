package org.partnercenter.domain.bill;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * A span of time in which somebody looked after a customer.
 *
 * @param manager the operator who did, or does, for the keeper (COM-28)
 * @param from    first instant
 * @param until   first instant behind it; empty: it goes on
 */
public record CustomerSpan(FeeKeeper keeper, Optional<String> manager, Instant from, Optional<Instant> until) {

    public CustomerSpan {
        Objects.requireNonNull(keeper, "keeper");
        Objects.requireNonNull(manager, "manager");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    boolean holds(Instant moment) {
        return !moment.isBefore(from) && until.map(moment::isBefore).orElse(true);
    }

    /** Who looked after the customer at the moment; nobody where it had no partner. */
    static Optional<FeeKeeper> at(Collection<CustomerSpan> spans, Instant moment) {
        return spans.stream().filter(span -> span.holds(moment)).map(CustomerSpan::keeper).findFirst();
    }
}
