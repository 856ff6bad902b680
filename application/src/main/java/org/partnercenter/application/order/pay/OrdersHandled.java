package org.partnercenter.application.order.pay;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.order.OrderId;

import java.util.List;

/** Which orders were handled, and which not and why. */
public record OrdersHandled(List<OrderSettled> handled, List<Refused> refused) {

    public record Refused(OrderId order, List<Refusal> refusals) {
    }
}
