package org.partnercenter.domain.coupon;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Transfer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.coupon.CouponFixtures.AROUND_NOW;
import static org.partnercenter.domain.coupon.CouponFixtures.DISTRIBUTOR;
import static org.partnercenter.domain.coupon.CouponFixtures.NOW;
import static org.partnercenter.domain.coupon.CouponFixtures.SITE;
import static org.partnercenter.domain.coupon.CouponFixtures.resaleCustomer;

/** Money is neither made nor lost, whatever happens in whatever order. A failing chain names its seed. */
class ConservationTest {

    private static final int CHAINS = 300;
    private static final int STEPS = 60;

    /** One random history, its books kept twice: by the domain in balances, and here by adding up transfers. */
    private static final class Chain {

        private final Random random;
        private final Map<QuotaId, CouponQuota> quotas = new LinkedHashMap<>();
        private final Map<CouponId, Coupon> coupons = new LinkedHashMap<>();
        private final Map<String, Long> books = new TreeMap<>();
        private final Map<String, Coupon.Use> uses = new LinkedHashMap<>();
        private final List<String> told = new ArrayList<>();
        private Instant now = NOW;
        private int ids;

        Chain(long seed) {
            random = new Random(seed);
        }

        void step() {
            switch (random.nextInt(14)) {
                case 0 -> grant();
                case 1 -> adjust();
                case 2, 3, 4 -> issue();
                case 5 -> passOn();
                case 6 -> takeBack();
                case 7 -> hold();
                case 8, 9 -> use();
                case 10 -> release();
                case 11 -> refund();
                case 12 -> reclaim();
                case 13 -> time();
                default -> throw new IllegalStateException();
            }
        }

        private Money amount(int most) {
            return Money.ofMinor(1 + random.nextInt(most), Money.CNY);
        }

        private <T> Optional<T> any(Map<?, T> from) {
            return from.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(from.values()).get(random.nextInt(from.size())));
        }

        private OrderId order() {
            return new OrderId("order-" + random.nextInt(4));
        }

        private void booked(String what, List<Transfer> transfers) {
            told.add(what);
            for (var transfer : transfers) {
                books.merge(transfer.from().name(), -transfer.amount().minor(), Long::sum);
                books.merge(transfer.to().name(), transfer.amount().minor(), Long::sum);
            }
        }

        private void grant() {
            CouponQuota.grant(new QuotaId("q" + ++ids), QuotaType.VOUCHER, DISTRIBUTOR, CouponFixtures.BUSINESS, amount(100_000), AROUND_NOW,
                    QuotaLimits.none(), now).fold(change -> {
                        quotas.put(change.quota().id(), change.quota());
                        booked("grant", change.transfers());
                        return true;
                    }, refusals -> false);
        }

        private void adjust() {
            any(quotas).ifPresent(quota -> quota.adjustTo(amount(120_000), now).fold(change -> {
                quotas.put(quota.id(), change.quota());
                booked("adjust", change.transfers());
                return true;
            }, refusals -> false));
        }

        private void issue() {
            any(quotas).ifPresent(quota -> {
                var terms = new IssueTerms(amount(9_000), Optional.empty(), Optional.of(now.plusSeconds(random.nextInt(90_000))),
                        List.of(), List.of(), List.of(), Optional.empty());
                new CouponIssuing(quota, terms, new Issuer(quota.holder(), false, Issuer.Route.OPEN_API), now)
                        .decide(List.of(resaleCustomer("c-1"), resaleCustomer("c-2")), UnknownOffers.none(),
                                () -> new CouponId("p" + ++ids))
                        .fold(plan -> {
                            quotas.put(quota.id(), plan.quota());
                            plan.issued().forEach(issued -> coupons.put(issued.coupon().id(), issued.coupon()));
                            booked("issue", plan.transfers());
                            return true;
                        }, refusals -> false);
            });
        }

        private void passOn() {
            any(quotas).ifPresent(quota -> QuotaPassing.passOn(quota, amount(20_000), List.of(receiver("r-1"), receiver("r-2")),
                    () -> new QuotaId("q" + ++ids), now).fold(plan -> {
                        quotas.put(quota.id(), plan.parent());
                        plan.items().forEach(item -> item.quota().ifPresent(child -> quotas.put(child.id(), child)));
                        booked("pass on", plan.transfers());
                        return true;
                    }, refusals -> false));
        }

        private QuotaPassing.Receiver receiver(String id) {
            return new QuotaPassing.Receiver(new PartyId(id), true, random.nextInt(4) == 0, Set.of());
        }

        private void takeBack() {
            any(quotas).filter(child -> child.parent().isPresent()).ifPresent(child -> QuotaPassing.takeBack(child,
                    quotas.get(child.parent().orElseThrow()), now).fold(back -> {
                        quotas.put(child.id(), back.child());
                        quotas.put(back.parent().id(), back.parent());
                        booked("take back", List.of(back.transfer()));
                        return true;
                    }, refusals -> false));
        }

        private boolean changed(String what, Coupon.Change change) {
            coupons.put(change.coupon().id(), change.coupon());
            change.transfers().forEach(transfer -> CouponReturns.booked(transfer, quotas::get, now)
                    .ifPresent(quota -> quotas.put(quota.id(), quota)));
            booked(what, change.transfers());
            return true;
        }

        private QuotaId home(Coupon coupon) {
            return quotas.get(coupon.quota()).home(now);
        }

        private void hold() {
            any(coupons).ifPresent(coupon -> coupon.hold(order(), amount(9_000), now)
                    .fold(change -> changed("hold", change), refusals -> false));
        }

        private void release() {
            any(coupons).ifPresent(coupon -> coupon.release(order(), now)
                    .fold(change -> changed("release", change), refusals -> false));
        }

        private void use() {
            any(coupons).ifPresent(coupon -> {
                var order = order();
                var amount = random.nextBoolean() ? coupon.balance() : amount(9_000);
                coupon.use(order, amount, now).fold(change -> {
                    uses.merge(coupon.id() + "/" + order, new Coupon.Use(amount, amount, now), (before, more) ->
                            new Coupon.Use(before.used().plus(amount), before.left().plus(amount), now));
                    return changed("use", change);
                }, refusals -> false);
            });
        }

        private void refund() {
            any(coupons).ifPresent(coupon -> {
                var order = order();
                var use = Optional.ofNullable(uses.get(coupon.id() + "/" + order));
                var amount = use.map(known -> random.nextBoolean() ? known.left() : amount(9_000)).orElse(amount(9_000));
                coupon.refund(order, amount, use, random.nextInt(3) > 0, home(coupon), new RefundPeriod(5, SITE), now)
                        .fold(change -> {
                            uses.computeIfPresent(coupon.id() + "/" + order, (key, known) ->
                                    known.left().equals(amount) ? null : known.afterReturning(amount));
                            return changed("refund", change);
                        }, refusals -> false);
            });
        }

        private void reclaim() {
            any(coupons).ifPresent(coupon -> (random.nextBoolean() ? coupon.reclaim(false, home(coupon), now)
                    : coupon.reclaimBySystem(CouponMovement.RECLAIMED_ON_LEAVING, home(coupon), now))
                    .fold(change -> changed("reclaim", change), refusals -> false));
        }

        /** Time passes, and what is over expires; sometimes a quota dies early. */
        private void time() {
            now = now.plus(Duration.ofMinutes(random.nextInt(180)));
            List.copyOf(coupons.values()).forEach(coupon -> {
                if (random.nextBoolean()) {
                    coupon.expire(home(coupon), now).fold(change -> changed("expire", change), refusals -> false);
                }
            });
            if (random.nextInt(4) == 0) {
                any(quotas).ifPresent(quota -> quota.invalidate(now).fold(change -> {
                    quotas.put(quota.id(), change.quota());
                    booked("invalidate", change.transfers());
                    return true;
                }, refusals -> false));
            }
        }

        void check(String seed) {
            assertThat(books.values().stream().mapToLong(Long::longValue).sum()).as(seed).isZero();
            quotas.values().forEach(quota -> {
                assertThat(books.getOrDefault(CouponMovement.account(quota.id()).name(), 0L)).as("%s %s", seed, quota.id())
                        .isEqualTo(quota.balance().minor()).isBetween(0L, quota.value().minor());
            });
            coupons.values().forEach(coupon -> {
                assertThat(books.getOrDefault(CouponMovement.account(coupon.id()).name(), 0L)).as("%s %s", seed, coupon.id())
                        .isEqualTo(coupon.balance().minor()).isBetween(0L, coupon.faceValue().minor());
                assertThat(coupon.hold().filter(hold -> hold.amount().isMoreThan(coupon.balance()))).as(seed).isEmpty();
            });
            books.forEach((account, balance) -> assertThat(balance >= 0 || account.equals("source"))
                    .as("%s %s holds %d", seed, account, balance).isTrue());
            var used = uses.values().stream().mapToLong(use -> use.left().minor()).sum();
            assertThat(books.entrySet().stream().filter(entry -> entry.getKey().startsWith("consumed/"))
                    .mapToLong(Map.Entry::getValue).sum()).as(seed).isEqualTo(used);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {20_261_123L})
    @Tag("CPN-17")
    @Tag("CPN-27")
    @Tag("CPN-31")
    void sources_quotas_coupons_and_consumption_always_sum_to_zero(long firstSeed) {
        var everything = new TreeMap<String, Integer>();
        for (long seed = firstSeed; seed < firstSeed + CHAINS; seed++) {
            var chain = new Chain(seed);
            for (int step = 0; step < STEPS; step++) {
                chain.step();
                chain.check("seed " + seed + " step " + step);
            }
            chain.told.forEach(what -> everything.merge(what, 1, Integer::sum));
        }
        assertThat(everything.keySet()).contains("grant", "adjust", "issue", "pass on", "take back", "hold", "use", "release",
                "refund", "reclaim", "expire", "invalidate");
    }
}
