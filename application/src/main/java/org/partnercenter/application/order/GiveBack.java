package org.partnercenter.application.order;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.order.OrderId;

import java.time.Instant;
import java.util.List;

/** Gives back what orders paid here: coupons to coupons, money to the account that paid. */
@FunctionalInterface
public interface GiveBack {

    /**
     * What is to come back.
     *
     * @param amount more than zero
     * @param atMost whether less will do where less is left: its source has decided already that it comes back
     */
    record Wanted(Request<?> cause, String refund, OrderId order, Money amount, boolean atMost) {
    }

    /** @param decision refused where nothing can come back @param effects of the account and the coupons */
    record Done(Decision<MoneyBack> decision, Effects effects) {
    }

    /** Does it for all at once, one answer each; the orders it changes are changed on the desk. */
    List<Done> of(List<Wanted> wanted, OrderDesk desk, Instant now);
}
