package org.partnercenter.rest.order;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.order.LoadOrder;
import org.partnercenter.application.order.LoadResource;
import org.partnercenter.application.order.MoneyBack;
import org.partnercenter.application.order.OrderLoaded;
import org.partnercenter.application.order.OrderOperations;
import org.partnercenter.application.order.ResourceLoaded;
import org.partnercenter.application.order.demand.DemandOperations;
import org.partnercenter.application.order.demand.LoadDemand;
import org.partnercenter.application.order.pay.CancelOrder;
import org.partnercenter.application.order.pay.OrderSettled;
import org.partnercenter.application.order.pay.OrdersHandled;
import org.partnercenter.application.order.pay.PayForCustomers;
import org.partnercenter.application.order.pay.PayOperations;
import org.partnercenter.application.order.pay.PayOrder;
import org.partnercenter.application.order.pay.RefundOrder;
import org.partnercenter.application.order.pay.RejectPayments;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the commands of orders look like in JSON. */
@ApplicationScoped
class OrderBodies implements HasBodies {

    static final CommandBody<OrderBody, LoadOrder, OrderLoaded> LOAD = new CommandBody<>(OrderOperations.LOAD, OrderBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>(FeedShapes.OrderLoadedShape::of));
    static final CommandBody<OrderResourceBody, LoadResource, ResourceLoaded> LOAD_RESOURCE = new CommandBody<>(
            OrderOperations.LOAD_RESOURCE, OrderResourceBody.class, (body, in, caller) -> body.command(in),
            new Success.Shown<>((loaded, language) -> FeedShapes.ResourceLoadedShape.of(loaded)));
    static final CommandBody<OnDemandBody, LoadDemand, ResourceLoaded> LOAD_DEMAND = new CommandBody<>(DemandOperations.LOAD,
            OnDemandBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>((loaded, language) ->
            FeedShapes.ResourceLoadedShape.of(loaded)));
    static final CommandBody<PaymentBodies.PayBody, PayOrder, OrderSettled> PAY = new CommandBody<>(PayOperations.PAY,
            PaymentBodies.PayBody.class, (body, in, caller) -> body.command(in), new Success.Nothing<>());
    /** As older clients do it. */
    static final CommandBody<PaymentBodies.OldPayBody, PayOrder, OrderSettled> OLD_PAY = new CommandBody<>(PayOperations.PAY,
            PaymentBodies.OldPayBody.class, (body, in, caller) -> body.command(in), new Success.Nothing<>());
    static final CommandBody<PaymentBodies.CancelBody, CancelOrder, OrderSettled> CANCEL = new CommandBody<>(PayOperations.CANCEL,
            PaymentBodies.CancelBody.class, (body, in, caller) -> body.command(in), new Success.Nothing<>());
    static final CommandBody<PaymentBodies.PayForCustomersBody, PayForCustomers, OrdersHandled> PAY_FOR_CUSTOMERS = new CommandBody<>(
            PayOperations.PAY_FOR_CUSTOMERS, PaymentBodies.PayForCustomersBody.class, (body, in, caller) -> body.command(in),
            new Success.Shown<>(FeedShapes.HandledShape::of));
    static final CommandBody<PaymentBodies.RejectBody, RejectPayments, OrdersHandled> REJECT = new CommandBody<>(PayOperations.REJECT,
            PaymentBodies.RejectBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>(FeedShapes.HandledShape::of));
    static final CommandBody<PaymentBodies.RefundBody, RefundOrder, MoneyBack> REFUND = new CommandBody<>(PayOperations.REFUND,
            PaymentBodies.RefundBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>(FeedShapes.MoneyBackShape::of));

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(LOAD, LOAD_RESOURCE, LOAD_DEMAND, PAY, CANCEL, PAY_FOR_CUSTOMERS, REJECT, REFUND);
    }
}
