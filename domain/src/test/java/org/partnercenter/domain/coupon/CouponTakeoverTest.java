package org.partnercenter.domain.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.coupon.CouponFixtures.AFTER_THE_END;
import static org.partnercenter.domain.coupon.CouponFixtures.AROUND_NOW;
import static org.partnercenter.domain.coupon.CouponFixtures.CUSTOMER;
import static org.partnercenter.domain.coupon.CouponFixtures.NOW;
import static org.partnercenter.domain.coupon.CouponFixtures.QUOTA;
import static org.partnercenter.domain.coupon.CouponFixtures.quotaIn;
import static org.partnercenter.domain.coupon.CouponFixtures.quotaOf;
import static org.partnercenter.domain.coupon.CouponFixtures.yuan;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;

class CouponTakeoverTest {

    private static final int CHAINS = 300;
    private static final CouponId COUPON = new CouponId("theirs");
    private static final Recipient OURS = Recipient.customer(CUSTOMER, AssociationType.RESALE);

    private static CouponTakeover takeover(String face, String balance) {
        return new CouponTakeover(COUPON, OURS, yuan(face), yuan(balance), Optional.empty(), Optional.empty(), Optional.of("memo"));
    }

    private static CouponTakeover within(Instant from, Instant until) {
        return new CouponTakeover(COUPON, OURS, yuan("10"), yuan("10"), Optional.of(from), Optional.of(until), Optional.empty());
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    @Test
    @Tag("CPN-15")
    void a_coupon_goes_on_with_what_is_left_of_it() {
        var taken = takeover("100", "37.50").decide(quotaOf("500"), false, NOW).orThrow();

        assertThat(taken.coupon().id()).isEqualTo(COUPON);
        assertThat(taken.coupon().faceValue()).isEqualTo(yuan("100"));
        assertThat(taken.coupon().balance()).isEqualTo(yuan("37.50"));
        assertThat(taken.coupon().validity()).isEqualTo(AROUND_NOW);
        assertThat(taken.coupon().timesUsed()).isEqualTo(1);
        assertThat(taken.coupon().use(CouponFixtures.ORDER, yuan("37.50"), NOW).isGranted()).isTrue();
        assertThat(taken.quota().balance()).isEqualTo(yuan("400"));
        assertThat(taken.quota().issuedTotal()).isEqualTo(yuan("100"));
        assertThat(taken.transfers()).containsExactly(
                CouponMovement.COUPON_ISSUED.transfer(CouponMovement.account(QUOTA), CouponMovement.account(COUPON), yuan("100")),
                CouponMovement.COUPON_USED.transfer(CouponMovement.account(COUPON), CouponMovement.consumed(QUOTA), yuan("62.50")));
    }

    @Test
    void one_that_was_never_used_moves_once() {
        var taken = takeover("100", "100").decide(quotaOf("100"), false, NOW).orThrow();

        assertThat(taken.transfers()).hasSize(1);
        assertThat(taken.coupon().timesUsed()).isZero();
        assertThat(taken.quota().balance()).isEqualTo(yuan("0"));
    }

    @Test
    void what_does_not_fit_is_refused_with_every_reason() {
        var stranger = new CouponTakeover(COUPON, Recipient.stranger(CUSTOMER), yuan("100"), yuan("100.01"), Optional.empty(),
                Optional.empty(), Optional.empty());

        assertThat(reasons(stranger.decide(quotaOf("99.99"), true, NOW))).containsExactly(CouponRefusal.BALANCE_ABOVE_FACE_VALUE.name(),
                CouponRefusal.COUPON_ID_TAKEN.name(), CouponRefusal.NOT_YOUR_CUSTOMER.name(), CouponRefusal.QUOTA_TOO_SMALL.name());
        assertThat(reasons(takeover("0", "0").decide(quotaOf("1"), false, NOW)))
                .containsExactly(CommonRefusal.AMOUNT_NOT_POSITIVE.name(), CommonRefusal.AMOUNT_NOT_POSITIVE.name());
        assertThat(reasons(takeover("1", "1").decide(quotaIn(QuotaStatus.FROZEN), false, NOW))).contains(CouponRefusal.QUOTA_UNFIT.name());
        assertThat(reasons(takeover("1", "1").decide(quotaOf("1"), false, AFTER_THE_END))).contains(CouponRefusal.QUOTA_OUTSIDE_WINDOW.name());
    }

    @Test
    void its_time_lies_within_the_quotas_and_is_not_over() {
        var from = AROUND_NOW.from();
        var until = AROUND_NOW.until();

        assertThat(within(from, until).decide(quotaOf("10"), false, NOW).isGranted()).isTrue();
        assertThat(within(from, NOW).decide(quotaOf("10"), false, NOW).isGranted()).isTrue();
        assertThat(reasons(within(from.minusSeconds(1), until).decide(quotaOf("10"), false, NOW)))
                .containsExactly(CouponRefusal.WINDOW_OUTSIDE_QUOTA.name());
        assertThat(reasons(within(from, NOW.minusNanos(1)).decide(quotaOf("10"), false, NOW)))
                .containsExactly(CouponRefusal.WINDOW_OUTSIDE_QUOTA.name());
        assertThat(reasons(within(until, from).decide(quotaOf("10"), false, NOW))).containsExactly(CouponRefusal.WINDOW_REVERSED.name());
    }

    @Test
    @Tag("QTA-01")
    void whatever_estate_is_taken_over_the_books_balance() {
        for (long seed = 0; seed < CHAINS; seed++) {
            var random = new Random(seed);
            var quota = quotaOf(String.valueOf(1 + random.nextInt(1_000)));
            Map<String, Long> books = new HashMap<>();
            books.put("quota/quota", quota.balance().minor());
            long stored = 0;
            long paid = 0;
            for (int n = 0; n < 20; n++) {
                var face = Money.ofMinor(random.nextInt(20_000), Money.CNY);
                var balance = Money.ofMinor(random.nextInt(22_000), Money.CNY);
                var decision = new CouponTakeover(new CouponId("c" + n), OURS, face, balance, Optional.empty(), Optional.empty(),
                        Optional.empty()).decide(quota, false, NOW);
                if (!decision.isGranted()) {
                    assertThat(face.isZero() || balance.isZero() || balance.isMoreThan(face) || face.isMoreThan(quota.balance()))
                            .as("seed %s", seed).isTrue();
                    continue;
                }
                var taken = decision.orThrow();
                quota = taken.quota();
                stored += taken.coupon().balance().minor();
                paid += taken.coupon().faceValue().minus(taken.coupon().balance()).minor();
                taken.transfers().forEach(transfer -> {
                    books.merge(transfer.from().name(), -transfer.amount().minor(), Long::sum);
                    books.merge(transfer.to().name(), transfer.amount().minor(), Long::sum);
                });
            }
            assertThat(books.get("quota/quota")).as("seed %s", seed).isEqualTo(quota.balance().minor());
            assertThat(quota.balance().minor() + stored + paid).as("seed %s", seed).isEqualTo(quota.value().minor());
            assertThat(books.getOrDefault("consumed/quota", 0L)).as("seed %s", seed).isEqualTo(paid);
        }
    }
}
