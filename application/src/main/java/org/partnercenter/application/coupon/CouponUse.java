package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponRefusal;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What billing does with a coupon that needs no quota: hold, use, release. */
final class CouponUse<C> implements UseCase<C, CouponChanged> {

    /** A command's way to change a coupon. */
    @FunctionalInterface
    private interface Step<C> {
        Decision<Coupon.Change> take(C command, Coupon coupon, Instant now);
    }

    private final CouponPorts ports;
    private final Operation<C, CouponChanged> operation;
    private final String event;
    private final Function<C, CouponId> id;
    private final Function<C, OrderId> order;
    private final Function<C, Optional<Money>> amount;
    private final Step<C> step;

    private CouponUse(CouponPorts ports, Operation<C, CouponChanged> operation, String event, Function<C, CouponId> id,
                      Function<C, OrderId> order, Function<C, Optional<Money>> amount, Step<C> step) {
        this.ports = ports;
        this.operation = operation;
        this.event = event;
        this.id = id;
        this.order = order;
        this.amount = amount;
        this.step = step;
    }

    static List<UseCase<?, ?>> all(CouponPorts ports) {
        return List.of(
                using(ports, CouponOperations.HOLD, "held",
                        (command, coupon, now) -> coupon.hold(command.order(), command.amount(), now)),
                using(ports, CouponOperations.USE, "used",
                        (command, coupon, now) -> coupon.use(command.order(), command.amount(), now)),
                new CouponUse<>(ports, CouponOperations.RELEASE, "released", ReleaseCoupon::coupon, ReleaseCoupon::order,
                        command -> Optional.empty(),
                        (command, coupon, now) -> coupon.release(command.order(), now)));
    }

    private static UseCase<?, ?> using(CouponPorts ports, Operation<UseCoupon, CouponChanged> operation, String event,
                                       Step<UseCoupon> step) {
        return new CouponUse<>(ports, operation, event, UseCoupon::coupon, UseCoupon::order,
                command -> Optional.of(command.amount()), step);
    }

    @Override
    public Operation<C, CouponChanged> operation() {
        return operation;
    }

    @Override
    public boolean gathers() {
        return true;
    }

    @Override
    public List<Outcome<CouponChanged>> decide(List<Request<C>> requests, Instant now) {
        var desk = ports.desk();
        desk.lockCouponsOnly(requests.stream().map(request -> id.apply(request.command())).collect(Collectors.toSet()));
        var outcomes = requests.stream().map(request -> decide(request.command(), desk, now)).toList();
        desk.store();
        return outcomes;
    }

    private Outcome<CouponChanged> decide(C command, Desk desk, Instant now) {
        var couponId = id.apply(command);
        var found = desk.coupon(couponId);
        var subject = Subject.of("coupon", couponId.value(), found.map(CouponNews::viewers).orElse(Viewers.none()))
                .with(Map.of("order_id", order.apply(command).value()));
        if (amount.apply(command).filter(money -> !money.isPositive()).isPresent()) {
            return Outcome.refused(List.of(CommonRefusal.AMOUNT_NOT_POSITIVE.refusal("field", "amount")), subject);
        }
        return found.map(coupon -> step.take(command, coupon, now))
                .orElseGet(() -> Decision.refused(CouponRefusal.COUPON_NOT_FOUND.refusal("coupon_id", couponId)))
                .fold(change -> granted(command, change, subject, desk, now),
                        refusals -> Outcome.refused(refusals, subject));
    }

    private Outcome<CouponChanged> granted(C command, Coupon.Change change, Subject subject, Desk desk, Instant now) {
        var changes = CouponAudit.coupon(new Changes(), desk.coupon(change.coupon().id()).orElseThrow(), change.coupon());
        desk.change(change, now);
        var orderId = order.apply(command).value();
        var moved = amount.apply(command).orElse(Money.zero(change.coupon().balance().currency()));
        return Outcome.granted(result(change), subject.changed(changes), Effects.of(
                CouponNews.postings(change, Optional.of(orderId)),
                List.of(CouponNews.happened(event, change.coupon(), moved, Map.of("order_id", orderId)))));
    }

    static CouponChanged result(Coupon.Change change) {
        var coupon = change.coupon();
        return new CouponChanged(coupon.id(), coupon.status(), coupon.balance(), coupon.hold().map(Coupon.Hold::amount),
                change.returned());
    }
}
