package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.List;

/** Pays orders in the vendor's own house. An order to a neighbour, which knows each payout order by its number and pays it once. */
@FunctionalInterface
public interface Pay {

    /** An order to be paid. @param cause the command that pays it */
    record Due(Request<?> cause, PayoutOrder order) {
    }

    /** One answer each: what was brought about, or why it was not. */
    List<Decision<Effects>> pay(List<Due> due, Instant now);
}
