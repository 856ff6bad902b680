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
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderRefusal;
import org.partnercenter.domain.order.Settlement;
import org.partnercenter.domain.order.pay.CombinedRefund;
import org.partnercenter.domain.order.pay.OrderRefund;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Gives back what orders paid here. A share of a coupon that came too late is lost (CPN-41), and said so; all else comes back to the cent. A
 * refund that is known has come back already, and is told again.
 */
final class GivingBack implements GiveBack {

    /** The rule that ends the time in which a coupon takes back what it paid. */
    private static final String TOO_LATE = "CPN-41";

    /** One refund, divided. @param again whether it was made before */
    private record Planned(Wanted wanted, Settlement.Refund refund, boolean again) {

        /** Places of the coupons that get something back. */
        List<Integer> places() {
            return again ? List.of() : IntStream.range(0, refund.coupons().size()).filter(i -> refund.coupons().get(i).isPositive()).boxed()
                    .toList();
        }

        boolean inMoney() {
            return !again && refund.money().isPositive();
        }
    }

    private final PayCoupons coupons;
    private final PayMoney money;

    GivingBack(PayCoupons coupons, PayMoney money) {
        this.coupons = coupons;
        this.money = money;
    }

    /** What was wanted of one order, or of the members of a combined one, by its places among all. */
    private record Spread(Wanted wanted, int from, int to) {
    }

    /** What was paid as a combined order comes back of its members: each plan sees those before it. */
    @Override
    public List<Done> of(List<Wanted> wanted, OrderDesk desk, Instant now) {
        desk.lock(wanted.stream().map(Wanted::order).toList());
        desk.lockMembers(wanted.stream().map(Wanted::order).filter(id -> desk.find(id).filter(CombinedRefund::isAbout).isPresent()).toList());
        var spreads = new ArrayList<Spread>();
        var plans = new ArrayList<Decision<Planned>>();
        for (var each : wanted) {
            int from = plans.size();
            parts(each, desk).<Boolean>fold(parts -> {
                parts.forEach(part -> plans.add(plan(part, desk)));
                return true;
            }, refusals -> plans.add(Decision.refused(refusals)));
            spreads.add(new Spread(each, from, plans.size()));
        }
        var done = made(plans, desk, now);
        return spreads.stream().map(spread -> whole(spread, done.subList(spread.from(), spread.to()))).toList();
    }

    private static Decision<List<Wanted>> parts(Wanted wanted, OrderDesk desk) {
        var combined = desk.find(wanted.order()).filter(CombinedRefund::isAbout);
        return combined.isEmpty() ? Decision.granted(List.of(wanted)) : CombinedRefund.spread(combined.get(), desk.members(wanted.order()),
                wanted.refund(), wanted.amount(), wanted.atMost()).map(shares -> shares.entrySet().stream().map(share -> new Wanted(
                        wanted.cause(), wanted.refund(), share.getKey(), share.getValue(), wanted.atMost())).toList());
    }

    /** The answers of the members as that of their combined order. */
    private static Done whole(Spread spread, List<Done> parts) {
        var wanted = spread.wanted();
        if (parts.stream().noneMatch(part -> part.decision().isGranted())) {
            return new Done(Decision.refused(parts.stream().flatMap(part -> part.decision().refusals().stream()).distinct().toList()),
                    Effects.none());
        }
        var granted = parts.stream().filter(part -> part.decision().isGranted()).map(part -> part.decision().orThrow()).toList();
        if (granted.size() == 1 && granted.getFirst().order().equals(wanted.order())) {
            return parts.getFirst();
        }
        var zero = Money.zero(wanted.amount().currency());
        var amount = granted.stream().map(MoneyBack::amount).reduce(zero, Money::plus);
        var lost = new ArrayList<Refusal>();
        parts.forEach(part -> lost.addAll(part.decision().<List<Refusal>>fold(MoneyBack::lost, refusals -> refusals)));
        OrderRefund.shortfall(wanted.order(), amount, wanted.amount()).filter(less -> lost.isEmpty()).ifPresent(lost::add);
        return new Done(Decision.granted(new MoneyBack(wanted.refund(), wanted.order(), amount, granted.stream().map(MoneyBack::money)
                .reduce(zero, Money::plus), granted.stream().map(MoneyBack::coupons).reduce(zero, Money::plus), lost)),
                Effects.all(parts.stream().map(Done::effects).toList()));
    }

    /** The account first: where it refuses nothing comes back at all. Coupons answer each for itself. */
    private List<Done> made(List<Decision<Planned>> plans, OrderDesk desk, Instant now) {
        var effects = new ArrayList<Effects>(Collections.nCopies(plans.size(), Effects.none()));
        toAccounts(plans, effects, desk, now);
        var lost = toCoupons(plans, effects, desk, now);
        var done = new ArrayList<Done>();
        for (int i = 0; i < plans.size(); i++) {
            int at = i;
            done.add(plans.get(i).<Done>fold(planned -> done(planned, effects.get(at), lost.getOrDefault(at, List.of()), desk),
                    refusals -> new Done(Decision.refused(refusals), Effects.none())));
        }
        return done;
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
            return wanted.atMost() || known.get().amount().equals(wanted.amount())
                    ? Decision.granted(new Planned(wanted, known.get(), true))
                    : Decision.refused(OrderRefusal.ORDER_REFUND_KNOWN.refusal("refund_id", wanted.refund()).with("order_id", wanted.order()));
        }
        var divided = wanted.atMost() ? OrderRefund.atMost(order, wanted.refund(), wanted.amount())
                : OrderRefund.of(order, wanted.refund(), wanted.amount());
        return divided.map(refund -> {
            desk.change(order.settled(order.settlement().orElseThrow().with(refund)));
            return new Planned(wanted, refund, false);
        });
    }

    private void toAccounts(List<Decision<Planned>> plans, List<Effects> effects, OrderDesk desk, Instant now) {
        var places = IntStream.range(0, plans.size()).filter(i -> plans.get(i).fold(Planned::inMoney, refusals -> false)).boxed().toList();
        var answers = places.isEmpty() ? List.<Decision<Effects>>of() : money.refund(places.stream().map(i -> charge(plans.get(i).orThrow(),
                desk)).toList(), now);
        for (int k = 0; k < places.size(); k++) {
            int at = places.get(k);
            if (answers.get(k).isGranted()) {
                effects.set(at, answers.get(k).orThrow());
            } else {
                settle(desk, plans.get(at).orThrow().wanted().order(), paid -> paid.without(plans.get(at).orThrow().wanted().refund()));
                plans.set(at, Decision.refused(answers.get(k).refusals()));
            }
        }
    }

    private static PayMoney.Charge charge(Planned planned, OrderDesk desk) {
        var paid = paid(desk, planned.wanted().order());
        return new PayMoney.Charge(planned.wanted().cause(), paid.payer(), paid.chargedAs(), planned.refund().money());
    }

    /** @return what no coupon took back, by the place of the plan */
    private Map<Integer, List<Refusal>> toCoupons(List<Decision<Planned>> plans, List<Effects> effects, OrderDesk desk, Instant now) {
        var backs = new ArrayList<PayCoupons.Back>();
        plans.forEach(plan -> plan.map(planned -> backs.addAll(backs(planned, desk))));
        var answers = new ArrayDeque<>(backs.isEmpty() ? List.<Decision<Effects>>of() : coupons.refund(backs, now));
        var lost = new HashMap<Integer, List<Refusal>>();
        for (int i = 0; i < plans.size(); i++) {
            if (plans.get(i).isGranted() && !plans.get(i).orThrow().places().isEmpty()) {
                plans.set(i, Decision.granted(answered(plans.get(i).orThrow(), i, answers, effects, lost, desk)));
            }
        }
        return lost;
    }

    private static List<PayCoupons.Back> backs(Planned planned, OrderDesk desk) {
        var paid = paid(desk, planned.wanted().order());
        return planned.places().stream().map(i -> new PayCoupons.Back(planned.wanted().cause(), new PayCoupons.Use(
                paid.coupons().get(i).coupon(), paid.chargedAs(), planned.refund().coupons().get(i)))).toList();
    }

    private static Planned answered(Planned planned, int at, Deque<Decision<Effects>> answers, List<Effects> effects,
                                    Map<Integer, List<Refusal>> lost, OrderDesk desk) {
        var late = new HashSet<Integer>();
        var refused = new HashSet<Integer>();
        for (int place : planned.places()) {
            var answer = answers.removeFirst();
            if (answer.isGranted()) {
                effects.set(at, effects.get(at).and(answer.orThrow()));
            } else {
                (answer.refusals().stream().allMatch(refusal -> refusal.rule().equals(TOO_LATE)) ? late : refused).add(place);
                lost.computeIfAbsent(at, none -> new ArrayList<>()).addAll(answer.refusals());
            }
        }
        var really = OrderRefund.answered(planned.refund(), late, refused);
        settle(desk, planned.wanted().order(), paid -> paid.replacing(really));
        return new Planned(planned.wanted(), really, false);
    }

    private static Settlement paid(OrderDesk desk, OrderId id) {
        return desk.find(id).flatMap(Order::settlement).orElseThrow();
    }

    private static void settle(OrderDesk desk, OrderId id, UnaryOperator<Settlement> how) {
        desk.change(desk.find(id).orElseThrow().settled(how.apply(paid(desk, id))));
    }

    private static Done done(Planned planned, Effects effects, List<Refusal> lost, OrderDesk desk) {
        var wanted = planned.wanted();
        var all = new ArrayList<>(lost);
        OrderRefund.shortfall(wanted.order(), planned.refund().amount(), wanted.amount()).filter(less -> lost.isEmpty()).ifPresent(all::add);
        var result = new MoneyBack(planned.refund().id(), wanted.order(), planned.refund().amount(), planned.refund().money(),
                planned.refund().inCoupons(), all);
        return new Done(Decision.granted(result), planned.again() ? Effects.none() : effects.and(event(result, desk)));
    }

    private static Effects event(MoneyBack result, OrderDesk desk) {
        var order = desk.find(result.order()).orElseThrow();
        return Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.order.refunded", "order/" + result.order(), Map.of(
                "order_id", result.order().value(), "customer_id", order.customer().value(), "refund_id", result.refund(),
                "amount", PaidOrders.major(result.money()), "coupon_amount", PaidOrders.major(result.coupons())),
                desk.viewers(result.order()))));
    }
}
