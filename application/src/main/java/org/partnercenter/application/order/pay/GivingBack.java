package org.partnercenter.application.order.pay;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.order.GiveBack;
import org.partnercenter.application.order.MoneyBack;
import org.partnercenter.application.order.OrderDesk;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderRefusal;
import org.partnercenter.domain.order.Settlement;
import org.partnercenter.domain.order.pay.OrderRefund;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Gives back what orders paid here. A share of a coupon that came too late is lost (CPN-41), and said so; all else comes back to the cent. A
 * refund that is known has come back already, and is told again.
 */
final class GivingBack implements GiveBack {

    /** One refund, divided. @param again whether it was made before */
    private record Planned(Wanted wanted, Order order, Settlement.Refund refund, boolean again) {

        Settlement settlement() {
            return order.settlement().orElseThrow();
        }

        List<PayCoupons.Back> coupons() {
            var backs = new ArrayList<PayCoupons.Back>();
            for (int i = 0; i < refund.coupons().size() && !again; i++) {
                if (refund.coupons().get(i).isPositive()) {
                    backs.add(new PayCoupons.Back(wanted.cause(), new PayCoupons.Use(settlement().coupons().get(i).coupon(),
                            settlement().chargedAs(), refund.coupons().get(i))));
                }
            }
            return backs;
        }

        List<PayMoney.Charge> money() {
            return again || refund.money().isZero() ? List.of()
                    : List.of(new PayMoney.Charge(wanted.cause(), settlement().payer(), settlement().chargedAs(), refund.money()));
        }
    }

    private final PayCoupons coupons;
    private final PayMoney money;

    GivingBack(PayCoupons coupons, PayMoney money) {
        this.coupons = coupons;
        this.money = money;
    }

    @Override
    public List<Done> of(List<Wanted> wanted, OrderDesk desk, Instant now) {
        desk.lock(wanted.stream().map(Wanted::order).toList());
        var plans = wanted.stream().map(each -> plan(each, desk)).toList();
        var planned = plans.stream().filter(Decision::isGranted).map(Decision::orThrow).toList();
        var backs = planned.stream().flatMap(each -> each.coupons().stream()).toList();
        var charges = planned.stream().flatMap(each -> each.money().stream()).toList();
        var toCoupons = backs.isEmpty() ? List.<Decision<Effects>>of() : coupons.refund(backs, now);
        var toAccounts = charges.isEmpty() ? List.<Decision<Effects>>of() : money.refund(charges, now);
        var couponAnswers = new ArrayDeque<>(toCoupons);
        var accountAnswers = new ArrayDeque<>(toAccounts);
        return plans.stream().map(plan -> plan.<Done>fold(
                each -> done(each, next(couponAnswers, each.coupons().size()), next(accountAnswers, each.money().size()), desk),
                refusals -> new Done(Decision.refused(refusals), Effects.none()))).toList();
    }

    /** The answers stand in the order of the plans. */
    private static List<Decision<Effects>> next(Deque<Decision<Effects>> answers, int count) {
        return Stream.generate(answers::removeFirst).limit(count).toList();
    }

    private static Decision<Planned> plan(Wanted wanted, OrderDesk desk) {
        var found = desk.find(wanted.order());
        if (found.isEmpty()) {
            return Decision.refused(OrderRefusal.ORDER_UNKNOWN.refusal());
        }
        var order = found.get();
        var known = order.settlement().stream().flatMap(paid -> paid.refunds().stream())
                .filter(refund -> refund.id().equals(wanted.refund())).findFirst();
        if (known.isPresent()) {
            return Decision.granted(new Planned(wanted, order, known.get(), true));
        }
        return OrderRefund.of(order, wanted.refund(), wanted.amount()).map(refund -> {
            desk.change(order.settled(order.settlement().orElseThrow().with(refund)));
            return new Planned(wanted, order, refund, false);
        });
    }

    private static Done done(Planned plan, List<Decision<Effects>> toCoupons, List<Decision<Effects>> toAccount, OrderDesk desk) {
        var refund = plan.refund();
        var lost = new ArrayList<Refusal>();
        var effects = new ArrayList<Effects>();
        var inCoupons = plan.again() ? refund.coupons().stream().reduce(zero(refund), Money::plus) : zero(refund);
        for (int i = 0; i < toCoupons.size(); i++) {
            lost.addAll(toCoupons.get(i).refusals());
            inCoupons = toCoupons.get(i).isGranted() ? inCoupons.plus(plan.coupons().get(i).use().amount()) : inCoupons;
        }
        toAccount.forEach(answer -> lost.addAll(answer.refusals()));
        toCoupons.stream().filter(Decision::isGranted).forEach(answer -> effects.add(answer.orThrow()));
        toAccount.stream().filter(Decision::isGranted).forEach(answer -> effects.add(answer.orThrow()));
        boolean moneyLost = toAccount.stream().anyMatch(answer -> !answer.isGranted());
        var result = new MoneyBack(refund.id(), plan.order().id(), refund.amount(), moneyLost ? zero(refund) : refund.money(), inCoupons,
                lost);
        return new Done(Decision.granted(result), plan.again() ? Effects.none() : Effects.all(effects).and(event(plan, result, desk)));
    }

    private static Money zero(Settlement.Refund refund) {
        return Money.zero(refund.amount().currency());
    }

    private static Effects event(Planned plan, MoneyBack result, OrderDesk desk) {
        return Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.order.refunded", "order/" + result.order(), Map.of(
                "order_id", result.order().value(), "customer_id", plan.order().customer().value(), "refund_id", result.refund(),
                "amount", PaidOrders.major(result.money()), "coupon_amount", PaidOrders.major(result.coupons())),
                desk.viewers(result.order()))));
    }
}
