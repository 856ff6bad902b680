package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.TaxRate;

import java.time.Instant;
import java.util.List;

/** Has owed invoices made up for. An order to a neighbour, in the running transaction. */
@FunctionalInterface
public interface OffsetOwed {

    /** Of one partner. */
    record Order(Request<?> cause, PartyId partner, TaxRate rate, Money amount) {
    }

    /** One answer each, with what was brought about. */
    List<Decision<Effects>> offset(List<Order> orders, Instant now);
}
