package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.Invoiceable;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Who looked after customers when they consumed (INV-15). A question to a neighbour. */
@FunctionalInterface
public interface ConsumptionKeepers {

    /** A customer at a time. */
    record Moment(PartyId customer, Instant at) {
    }

    /** Whom nobody looked after is missing. */
    Map<Moment, Invoiceable.Keeper> of(Set<Moment> moments);
}
