package org.partnercenter.application.order.pay;

import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.order.GiveBack;

import java.util.List;

/** Builds what pays, cancels and refunds from its ports. */
public final class PayModule {

    private final List<UseCase<?, ?>> useCases;
    private final GiveBack giveBack;
    private final PaymentMeans means;

    public PayModule(PayPorts ports) {
        giveBack = new GivingBack(ports.coupons(), ports.money());
        useCases = List.of(new OrderPaying(ports), new OrderCancelling(ports), new PaymentForCustomers(ports), new PaymentRejecting(ports),
                new OrderRefunding(ports, giveBack));
        means = new PaymentMeans(ports);
    }

    public List<UseCase<?, ?>> useCases() {
        return useCases;
    }

    /** For those who learn of refunds. */
    public GiveBack giveBack() {
        return giveBack;
    }

    public PaymentMeans means() {
        return means;
    }
}
