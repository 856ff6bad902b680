package org.partnercenter.testkit;

import static org.partnercenter.testkit.Sample.CUSTOMER;
import static org.partnercenter.testkit.Sample.NOW;
import static org.partnercenter.testkit.Sample.yuan;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.order.AgentPayment;
import org.partnercenter.domain.order.AmountInfo;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderPrice;
import org.partnercenter.domain.order.OrderSource;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.OrderTerms;
import org.partnercenter.domain.order.OrderTimes;
import org.partnercenter.domain.order.OrderType;
import org.partnercenter.domain.order.ServiceRef;
import org.partnercenter.domain.order.Settlement;
import org.partnercenter.domain.order.pay.OrderEvent;

import java.util.List;
import java.util.Optional;

/** Orders of 100.00, as far as they are settled here: all else about them is told by whoever delivers. */
public final class OrderLives {

    private static final OrderId ID = new OrderId("order");

    private OrderLives() {
    }

    public static Life<Order, OrderStatus, OrderEvent> order() {
        return Life.of(OrderStatus.class, OrderEvent.class, Order::status, List.of(in(OrderStatus.PENDING_PAYMENT)), (of, event) ->
                Decision.granted(of.status() != OrderStatus.PENDING_PAYMENT ? of : switch (event) {
            case PAY, PAY_FOR_CUSTOMER -> of.settled(new Settlement(OrderStatus.PROCESSING, NOW, ID, false, CUSTOMER, Optional.empty(), Optional.empty(),
                    Optional.empty(), yuan("100"), List.of(), List.of()));
            case CANCEL -> of.settled(Settlement.cancelled(ID, NOW, CUSTOMER, Optional.empty(), Optional.empty(), yuan("100")));
        }));
    }

    /** As it was told in this state. */
    public static Order in(OrderStatus status) {
        var service = new ServiceRef("hws.service.type.ec2", Optional.empty());
        return new Order(ID, 1, CUSTOMER, Optional.empty(), new OrderTerms(OrderType.SUBSCRIBE, status, OrderSource.CUSTOMER, service, false, false, Optional.empty(),
                List.of()), new OrderPrice(yuan("100"), yuan("100"), AmountInfo.none()), new OrderTimes(NOW, Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(), AgentPayment.none(), List.of(), List.of(), List.of(), Optional.empty());
    }
}
