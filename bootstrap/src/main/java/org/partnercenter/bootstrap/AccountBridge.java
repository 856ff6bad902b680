package org.partnercenter.bootstrap;

import org.partnercenter.application.account.AccountModule;
import org.partnercenter.application.account.AccountOperations;
import org.partnercenter.application.account.ChargeOrder;
import org.partnercenter.application.account.Charged;
import org.partnercenter.application.account.ReleaseCharge;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.order.pay.PayMoney;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.OrderId;

import java.time.Instant;
import java.util.List;

/** Accounts, as orders charge them. */
final class AccountBridge implements PayMoney {

    private final NeighbourCommands<ChargeOrder, Charged> spends;
    private final NeighbourCommands<ChargeOrder, Charged> refunds;
    private final NeighbourCommands<ReleaseCharge, Charged> releases;

    AccountBridge(AccountModule module) {
        spends = NeighbourCommands.of(module.useCases(), AccountOperations.SPEND);
        refunds = NeighbourCommands.of(module.useCases(), AccountOperations.REFUND);
        releases = NeighbourCommands.of(module.useCases(), AccountOperations.RELEASE);
    }

    @Override
    public List<Decision<Effects>> spend(List<Charge> charges, Instant now) {
        return spends.decide(commands(charges), now);
    }

    @Override
    public List<Decision<Effects>> refund(List<Charge> charges, Instant now) {
        return refunds.decide(commands(charges), now);
    }

    private static List<NeighbourCommands.Caused<ChargeOrder>> commands(List<Charge> charges) {
        return charges.stream().map(charge -> new NeighbourCommands.Caused<>(charge.cause(), new ChargeOrder(charge.account(),
                theirs(charge.order()), charge.amount()))).toList();
    }

    private static org.partnercenter.domain.account.OrderId theirs(OrderId order) {
        return new org.partnercenter.domain.account.OrderId(order.value());
    }

    /** Most orders hold nothing: that is no fault. */
    @Override
    public Effects release(Request<?> cause, PartyId account, List<OrderId> orders, Instant now) {
        return Effects.all(releases.decide(orders.stream().map(order -> new NeighbourCommands.Caused<>(cause,
                new ReleaseCharge(account, theirs(order)))).toList(), now).stream().filter(Decision::isGranted).map(Decision::orThrow).toList());
    }
}
