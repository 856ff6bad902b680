package org.partnercenter.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnercenter.testkit.Sample.NOW;
import static org.partnercenter.testkit.Sample.yuan;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.authorization.Act;
import org.partnercenter.domain.authorization.Agreement;
import org.partnercenter.domain.authorization.Asking;
import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.AuthorizationEnd;
import org.partnercenter.domain.authorization.AuthorizationEvent;
import org.partnercenter.domain.authorization.AuthorizationStatus;
import org.partnercenter.domain.authorization.AuthorizationTransition;
import org.partnercenter.domain.authorization.Capability;
import org.partnercenter.domain.coupon.CouponRefusal;
import org.partnercenter.domain.coupon.CouponRule;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.domain.coupon.QuotaLimits;
import org.partnercenter.domain.coupon.QuotaStatus;
import org.partnercenter.domain.incentive.DeadlineEffect;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.calculation.Basis;
import org.partnercenter.domain.invoice.InvoiceStatus;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transitions;
import org.partnercenter.testkit.Authorizations;
import org.partnercenter.testkit.CouponChecks;
import org.partnercenter.testkit.Coupons;
import org.partnercenter.testkit.FixedClock;
import org.partnercenter.testkit.IncentiveBills;
import org.partnercenter.testkit.IncentiveChecks;
import org.partnercenter.testkit.IncentivePolicies;
import org.partnercenter.testkit.InvoiceRequests;
import org.partnercenter.testkit.OwnTexts;
import org.partnercenter.testkit.Quotas;
import org.partnercenter.testkit.Walk;
import org.partnercenter.testkit.Weekdays;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The kit that others test with: it does what it says, catches what it is for, and needs nothing but the jar. */
class TestkitTest {

    private static final Act ACT = new Act(NOW, Optional.empty());
    private static final YearMonth MONTH = YearMonth.of(2026, 10);

    @ParameterizedTest
    @EnumSource
    void there_is_a_coupon_in_every_state(CouponStatus status) {
        assertThat(Coupons.in(status).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource
    void there_is_a_quota_in_every_state(QuotaStatus status) {
        assertThat(Quotas.in(status).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource
    void there_is_an_authorization_in_every_state(AuthorizationStatus status) {
        assertThat(Authorizations.in(status).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource
    void there_is_an_invoice_request_in_every_state(InvoiceStatus status) {
        assertThat(InvoiceRequests.in(status).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource
    void there_is_an_incentive_bill_in_every_state(IncentiveBillStatus status) {
        assertThat(IncentiveBills.in(status).status()).isEqualTo(status);
    }

    @Test
    @Tag("INC-30")
    void a_bill_nobody_answers_becomes_what_was_agreed() {
        var late = FixedClock.at(NOW.toString()).pass(Duration.ofDays(10)).instant();

        assertThat(IncentiveBills.pending(DeadlineEffect.AUTO_CONFIRM).at(late).status()).isEqualTo(IncentiveBillStatus.ISSUING);
        assertThat(IncentiveBills.pending(DeadlineEffect.AUTO_CONFIRM).at(late.minusMillis(1)).status())
                .isEqualTo(IncentiveBillStatus.PENDING_CONFIRMATION);
    }

    @Test
    void a_clock_moves_forwards_and_only_when_it_is_told_to() {
        var clock = FixedClock.at("2026-11-27T15:59:59Z");

        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(clock.pass(Duration.ofSeconds(1)).today()).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(clock.withZone(java.time.ZoneOffset.UTC).today()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThatThrownBy(() -> clock.pass(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void weekdays_are_counted_over_weekends() {
        var days = new Weekdays();
        var friday = LocalDate.of(2026, 11, 27);

        assertThat(days.plus(friday, 0)).isEqualTo(friday);
        assertThat(days.plus(friday, 1)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(days.plus(friday, 6)).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(days.between(friday, LocalDate.of(2026, 12, 7))).isEqualTo(6);
        assertThatThrownBy(() -> days.plus(friday, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> days.between(friday, friday.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Decision<Authorization> happens(AuthorizationStatus state, AuthorizationEvent event) {
        var authorization = Authorizations.in(state);
        return switch (event) {
            case REQUEST -> state == AuthorizationStatus.PENDING ? authorization.approve(Authorizations.ticked(Agreement.CUSTOMER_AUTHORIZATION_LETTER), ACT)
                    .flatMap(given -> given.request(asking(authorization), ACT)) : authorization.request(asking(authorization), ACT);
            case APPROVE -> authorization.approve(Authorizations.ticked(Agreement.CUSTOMER_AUTHORIZATION_LETTER), ACT);
            case REJECT -> authorization.reject(Optional.empty(), ACT);
            case WITHDRAW -> authorization.withdraw(ACT);
            case REVOKE -> authorization.revoke(Optional.of("because"), ACT);
            case ASSOCIATION_ENDED -> authorization.end(AuthorizationEnd.ASSOCIATION_ENDED, NOW);
            case MODEL_SWITCHED -> authorization.end(AuthorizationEnd.MODEL_SWITCHED, NOW);
            case RESELLER_TRANSFERRED -> authorization.end(AuthorizationEnd.RESELLER_TRANSFERRED, NOW);
            case EXPIRE -> authorization.end(AuthorizationEnd.UNANSWERED, NOW);
        };
    }

    private static Asking asking(Authorization of) {
        return new Asking(of.customer(), of.grantee(), AssociationType.RESALE, Capability.bundle(), true,
                Authorizations.ticked(Agreement.PARTNER_COMMITMENT_LETTER), true);
    }

    @Test
    void a_walk_goes_through_every_state_and_every_event() {
        var walk = Walk.through(AuthorizationStatus.class, AuthorizationEvent.class, AuthorizationTransition.TABLE);

        assertThat(walk.by(TestkitTest::happens, Authorization::status, List.of())).isEqualTo(AuthorizationTransition.values().length);
    }

    @Test
    void a_walk_that_leaves_the_table_is_told() {
        var without = Transitions.of(new AuthorizationTransition[] {AuthorizationTransition.APPROVED});
        var walk = Walk.through(AuthorizationStatus.class, AuthorizationEvent.class, without);

        assertThatThrownBy(() -> walk.by(TestkitTest::happens, Authorization::status, List.of(AuthorizationEvent.REQUEST)))
                .isInstanceOf(AssertionError.class).hasMessageContaining("PENDING REJECT: refused expected, REJECTED found")
                .hasMessageNotContaining("REQUEST");
        assertThatThrownBy(() -> Walk.through(AuthorizationStatus.class, AuthorizationEvent.class, AuthorizationTransition.TABLE)
                .by((state, event) -> Decision.refused(CouponRefusal.COUPON_HELD.refusal()), Authorization::status, List.of()))
                .isInstanceOf(AssertionError.class).hasMessageContaining("PENDING APPROVE: AUTHORIZED expected, refused found");
    }

    @Test
    @Tag("INC-07")
    void incentives_of_any_policy_add_up() {
        var tiers = IncentivePolicies.of("tiers").threshold(yuan("1000")).rateOf("ecs", "0.123456").rateFrom(yuan("500000"), "0.07").rate("0.033333").build();
        var basis = new Basis(tiers, Map.of(MONTH, Map.of("free", ProductPolicy.NOTHING, "half", ProductPolicy.REVENUE_ONLY)));

        IncentiveChecks.hold(basis, MONTH, List.of("ecs", "obs", "free", "half"), 1, 20);
        var lines = IncentiveChecks.lines(basis, MONTH, List.of("ecs", "free"), 7);
        assertThat(lines).isEqualTo(IncentiveChecks.lines(basis, MONTH, List.of("ecs", "free"), 7)).anyMatch(line -> line.takesBack().isPresent());
        assertThat(IncentiveChecks.calculate(basis, lines).amount().isPositive()).isTrue();
    }

    @Test
    @Tag("CPN-17")
    void coupons_of_any_limits_lose_no_cent() {
        var limits = new QuotaLimits(Optional.of(yuan("5")), Optional.of(yuan("50")), Optional.of(12), Optional.of(yuan("300")), false, Set.of(),
                Set.of(AssociationType.RESALE), List.of());

        assertThat(CouponChecks.conserve(Quotas.of(yuan("1000")), 1, 50)).isGreaterThan(1_000);
        assertThat(CouponChecks.conserve(Quotas.of(yuan("1000"), limits), 1, 50)).isGreaterThan(500);
        assertThat(CouponChecks.conserve(Quotas.in(QuotaStatus.FROZEN), 1, 1)).isZero();
        assertThat(Coupons.of(yuan("10")).balance()).isEqualTo(yuan("10"));
        assertThat(Coupons.heldFor(new OrderId("order"), yuan("1"), yuan("10")).reclaim(false, Quotas.of(yuan("10")).id(), NOW).refusals())
                .singleElement().matches(refusal -> refusal.is(CouponRefusal.COUPON_HELD));
    }

    private enum Own implements Reason {
        UNTOLD;

        @Override
        public Rule rule() {
            return CouponRule.CPN_01;
        }

        @Override
        public String code() {
            return "un-told";
        }

        @Override
        public Kind kind() {
            return Kind.RULE;
        }
    }

    @Test
    void reasons_of_ones_own_need_their_texts() {
        OwnTexts.areTold(Rulebook.texts(), Rulebook.rules(), Rulebook.reasons());

        assertThatThrownBy(() -> OwnTexts.areTold(Rulebook.texts(), List.of(), List.of(Own.values()))).isInstanceOf(AssertionError.class)
                .hasMessage("no text UNTOLD.sentence in zh_CN\nno text UNTOLD.sentence in en_US\na code is UPPER_SNAKE, not un-told");
    }

    @Test
    void the_kit_needs_nothing_but_the_jar() throws IOException {
        try (var files = Files.list(Path.of("src/test/java/org/partnercenter/testkit"))) {
            var sources = files.toList();
            assertThat(sources).hasSizeGreaterThan(10);
            for (var source : sources) {
                assertThat(Files.readAllLines(source)).filteredOn(line -> line.startsWith("import ")).allMatch(line ->
                        line.replace("static ", "").matches("import (java\\.|org\\.partnercenter\\.(domain|testkit)\\.).*"));
            }
        }
    }
}
