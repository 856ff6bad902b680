package org.partnercenter.application.order.pay;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.OrderId;

import java.time.Instant;
import java.util.List;

/** Orders accounts to pay, in the running transaction. What is refused has moved nothing. */
public interface PayMoney {

    /** @param amount more than zero */
    record Charge(Request<?> cause, PartyId account, OrderId order, Money amount) {
    }

    /** One answer each. */
    List<Decision<Effects>> spend(List<Charge> charges, Instant now);

    /** One answer each. */
    List<Decision<Effects>> refund(List<Charge> charges, Instant now);

    /** Sets free what is held for these orders, where anything is. */
    Effects release(Request<?> cause, PartyId account, List<OrderId> orders, Instant now);
}
