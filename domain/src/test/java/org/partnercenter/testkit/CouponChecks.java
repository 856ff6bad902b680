package org.partnercenter.testkit;

import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponIssuing;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.CouponReturns;
import org.partnercenter.domain.coupon.IssueTerms;
import org.partnercenter.domain.coupon.Issuer;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.domain.coupon.Recipient;
import org.partnercenter.domain.coupon.RefundPeriod;
import org.partnercenter.domain.coupon.UnknownOffers;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * What holds of every quota, whatever its limits: its money is neither made nor lost by issuing, using, refunding and reclaiming in any order.
 */
public final class CouponChecks {

    private static final int STEPS = 80;
    /** Coupons that a quota without limits is about enough for. */
    private static final int FEW = 8;
    private static final OrderId ORDER = new OrderId("order");

    private final Random random;
    private final List<Coupon> coupons = new ArrayList<>();
    private final List<Money> used = new ArrayList<>();
    private CouponQuota quota;

    private CouponChecks(CouponQuota quota, long seed) {
        this.quota = quota;
        random = new Random(seed);
    }

    /**
     * Checks it of a quota that can be issued from at {@link Sample#NOW}, beginning anew with each seed.
     *
     * @return how many commands were granted; none were if the limits allow nothing
     * @throws AssertionError that names the seed
     */
    public static int conserve(CouponQuota quota, long firstSeed, int times) {
        int granted = 0;
        for (long seed = firstSeed; seed < firstSeed + times; seed++) {
            var life = new CouponChecks(quota, seed);
            for (int step = 0; step < STEPS; step++) {
                granted += life.step() ? 1 : 0;
                if (!life.total().equals(quota.balance())) {
                    throw new AssertionError("of " + quota.balance() + " there are " + life.total() + " after step " + step + ", seed " + seed);
                }
            }
        }
        return granted;
    }

    private Money total() {
        var zero = Money.zero(quota.value().currency());
        return coupons.stream().map(Coupon::balance).reduce(zero, Money::plus).plus(used.stream().reduce(zero, Money::plus)).plus(quota.balance());
    }

    private boolean step() {
        if (coupons.isEmpty() || random.nextInt(3) == 0) {
            return issue();
        }
        int which = random.nextInt(coupons.size());
        var coupon = coupons.get(which);
        var amount = Money.ofMinor(random.nextLong(1, coupon.faceValue().minor() + 1), quota.value().currency());
        return switch (random.nextInt(4)) {
            case 0 -> changed(which, coupon.hold(ORDER, amount, Sample.NOW));
            case 1 -> changed(which, coupon.use(ORDER, amount, Sample.NOW));
            case 2 -> changed(which, coupon.refund(ORDER, amount, use(which), random.nextBoolean(), coupon.quota(),
                    new RefundPeriod(RefundPeriod.DAYS, FixedClock.SITE), Sample.NOW));
            default -> changed(which, coupon.reclaim(false, coupon.quota(), Sample.NOW));
        };
    }

    private Optional<Coupon.Use> use(int which) {
        var spent = used.get(which);
        return spent.isZero() ? Optional.empty() : Optional.of(new Coupon.Use(spent, spent, Sample.NOW));
    }

    private boolean issue() {
        long least = quota.limits().minFaceValue().map(Money::minor).orElse(1L);
        long most = quota.limits().maxFaceValue().map(Money::minor).orElse(least + quota.value().minor() / FEW);
        var face = Money.ofMinor(random.nextLong(least, most + 1), quota.value().currency());
        var terms = new IssueTerms(face, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
        return new CouponIssuing(quota, terms, new Issuer(quota.holder(), false, Issuer.Route.PARTNER_CENTER), Sample.NOW)
                .decide(List.of(Recipient.customer(Sample.CUSTOMER, AssociationType.RESALE)), UnknownOffers.none(),
                        () -> new CouponId("coupon-" + coupons.size()))
                .fold(plan -> {
                    quota = plan.quota();
                    plan.issued().forEach(issued -> {
                        coupons.add(issued.coupon());
                        used.add(Money.zero(face.currency()));
                    });
                    return !plan.issued().isEmpty();
                }, refusals -> false);
    }

    private boolean changed(int which, Decision<Coupon.Change> decision) {
        return decision.fold(change -> {
            coupons.set(which, change.coupon());
            change.transfers().forEach(transfer -> booked(which, transfer));
            return true;
        }, refusals -> false);
    }

    private void booked(int which, Transfer transfer) {
        CouponReturns.booked(transfer, id -> quota, Sample.NOW).ifPresent(after -> quota = after);
        var spent = used.get(which);
        if (transfer.to().name().startsWith("consumed/")) {
            used.set(which, spent.plus(transfer.amount()));
        } else if (transfer.from().name().startsWith("consumed/")) {
            used.set(which, spent.minus(transfer.amount()));
        }
    }
}
