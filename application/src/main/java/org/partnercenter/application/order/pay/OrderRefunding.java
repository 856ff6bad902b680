package org.partnercenter.application.order.pay;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.order.GiveBack;
import org.partnercenter.application.order.MoneyBack;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The platform gives back part of what was paid here for an order. */
final class OrderRefunding implements UseCase<RefundOrder, MoneyBack> {

    private final PayPorts ports;
    private final GiveBack giveBack;

    OrderRefunding(PayPorts ports, GiveBack giveBack) {
        this.ports = ports;
        this.giveBack = giveBack;
    }

    @Override
    public Operation<RefundOrder, MoneyBack> operation() {
        return PayOperations.REFUND;
    }

    @Override
    public List<Outcome<MoneyBack>> decide(List<Request<RefundOrder>> requests, Instant now) {
        var desk = ports.orders().desk();
        var wanted = requests.stream().filter(request -> request.command().amount().isPositive()).map(request -> new GiveBack.Wanted(request,
                request.command().refund(), request.command().order(), request.command().amount(), false)).toList();
        var done = wanted.isEmpty() ? List.<GiveBack.Done>of() : giveBack.of(wanted, desk, now);
        desk.store();
        var outcomes = new ArrayList<Outcome<MoneyBack>>();
        for (var request : requests) {
            int place = wanted.stream().map(GiveBack.Wanted::cause).toList().indexOf(request);
            var subject = Subject.of("order", request.command().order().value(), desk.viewers(request.command().order()))
                    .with(Map.of("refund_id", request.command().refund()));
            outcomes.add(place < 0 ? Outcome.refused(List.of(CommonRefusal.AMOUNT_NOT_POSITIVE.refusal("field", "amount")), subject)
                    : outcome(done.get(place).decision(), done.get(place), subject));
        }
        return outcomes;
    }

    private static Outcome<MoneyBack> outcome(Decision<MoneyBack> decision, GiveBack.Done done, Subject subject) {
        return decision.<Outcome<MoneyBack>>fold(result -> Outcome.granted(result, subject.with(Map.of("refund_id", result.refund(),
                        "money", PaidOrders.major(result.money()), "coupons", PaidOrders.major(result.coupons()))), done.effects()),
                refusals -> Outcome.refused(refusals, subject));
    }
}
