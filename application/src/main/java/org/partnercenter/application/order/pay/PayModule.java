package org.partnercenter.application.order.pay;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.PortionChore;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.order.GiveBack;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Builds what pays, cancels and refunds from its ports. */
public final class PayModule {

    /** How many lapse at a time. */
    private static final int ORDERS = 500;

    private final List<UseCase<?, ?>> useCases;
    private final GiveBack giveBack;
    private final PaymentMeans means;
    private final PayPorts ports;

    public PayModule(PayPorts ports) {
        this.ports = ports;
        giveBack = new GivingBack(ports.coupons(), ports.money());
        useCases = List.of(new OrderPaying(ports), new OrderCancelling(ports), new PaymentForCustomers(ports), new PaymentRejecting(ports),
                new OrderRefunding(ports, giveBack), new PaymentLapsing(ports));
        means = new PaymentMeans(ports);
    }

    public List<UseCase<?, ?>> useCases() {
        return useCases;
    }

    /** For those who learn of refunds. */
    public GiveBack giveBack() {
        return giveBack;
    }

    /** @param platform in whose name it is done; nothing is done while there is none */
    public Chore lapsing(Gateway gateway, Clocks clocks, Supplier<Optional<Caller>> platform) {
        return new PortionChore<>(PayOperations.LAPSE, new LapsePayments(ORDERS), () -> ports.orders().reads().anyOverdue(clocks.business()),
                lapsed -> lapsed.count() == ORDERS, gateway, platform);
    }

    public PaymentMeans means() {
        return means;
    }
}
