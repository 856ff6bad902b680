package org.partnercenter.application.coupon;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.domain.coupon.QuotaLimits;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.coupon.CouponHouse.DISTRIBUTOR;
import static org.partnercenter.application.coupon.CouponHouse.NOBODY;
import static org.partnercenter.application.coupon.CouponHouse.OTHER;
import static org.partnercenter.application.coupon.CouponHouse.PLATFORM;
import static org.partnercenter.application.coupon.CouponHouse.yuan;

/** A neighbour tells that an association changed; what becomes of the coupons is part of its transaction. */
class CouponListenersTest {

    record Change(String customer, CouponMovement cause) {
    }

    record Done(String customer) {
    }

    private static final Operation<Change, Done> CHANGE = new Operation<>("test-change", Change.class, Done.class,
            Set.of(PartyKind.DISTRIBUTOR), Set.of());

    private final CouponHouse town = new CouponHouse();
    private String coupon;

    @BeforeEach
    void a_neighbour_and_coupons() {
        town.house.with(List.of(new UseCase<Change, Done>() {
            @Override
            public Operation<Change, Done> operation() {
                return CHANGE;
            }

            @Override
            public List<Outcome<Done>> decide(List<Request<Change>> requests, Instant now) {
                return requests.stream().map(request -> Outcome.granted(new Done(request.command().customer()),
                        Subject.of("customer", request.command().customer(), Viewers.none()),
                        Effects.news(request.command()))).toList();
            }
        }));
        town.house.news.tell(Change.class, (change, cause, now) -> change.cause() == CouponMovement.RECLAIMED_ON_SIGNING_ENTITY_CHANGE
                ? town.module.listeners().signingEntityChanged(new PartyId(change.customer()), now)
                : town.module.listeners().reclaimAll(new PartyId(change.customer()), DISTRIBUTOR.party(), change.cause(), now));
        town.granted("q", DISTRIBUTOR, "500").granted("other-q", OTHER, "500");
        coupon = town.issued(DISTRIBUTOR, "q", "100", "c-1");
    }

    @AfterEach
    void books() {
        town.assertBooksBalance();
    }

    private void happens(String customer, CouponMovement cause) {
        town.submit(CHANGE, DISTRIBUTOR, new Change(customer, cause)).orThrow();
    }

    @ParameterizedTest
    @EnumSource(value = CouponMovement.class, names = {"RECLAIMED_ON_LEAVING", "RECLAIMED_ON_ASSOCIATION",
            "RECLAIMED_ON_MODEL_SWITCH", "RECLAIMED_ON_RESELLER_TRANSFER"})
    @Tag("CPN-30")
    @Tag("CPN-32")
    @Tag("ASC-31")
    void what_is_left_returns_with_the_cause_as_its_record(CouponMovement cause) {
        town.use(coupon, "o", "30").orThrow();
        happens("c-1", cause);

        assertThat(town.coupon(coupon).status()).isEqualTo(CouponStatus.RECLAIMED);
        assertThat(town.balance("q")).isEqualTo("470.00");
        assertThat(town.lastMovement().posting().transfer().kind()).isEqualTo(cause.name());
        assertThat(town.lastMovement().commandId()).isEqualTo(town.house.audit.entries().getLast().id());
        assertThat(town.lastEvent().data()).containsEntry("cause", cause.name()).containsEntry("amount", "70.00");
    }

    @Test
    @Tag("CPN-30")
    void even_what_an_order_holds_and_nothing_of_others() {
        var others = town.issued(DISTRIBUTOR, "q", "10", "c-2");
        town.customer("c-1", OTHER, NOBODY, AssociationType.RESALE);
        var foreign = town.issued(OTHER, "other-q", "10", "c-1");
        town.submit(CouponOperations.HOLD, PLATFORM, new UseCoupon(new CouponId(coupon), new OrderId("o"), yuan("5"))).orThrow();
        happens("c-1", CouponMovement.RECLAIMED_ON_LEAVING);

        assertThat(town.coupon(coupon).status()).isEqualTo(CouponStatus.RECLAIMED);
        assertThat(town.coupon(others).status()).isEqualTo(CouponStatus.AVAILABLE);
        assertThat(town.coupon(foreign).status()).isEqualTo(CouponStatus.AVAILABLE);
    }

    @Test
    @Tag("CPN-30")
    void coupons_of_the_partners_resellers_too() {
        var child = town.passedOn("q", "50");
        var resellers = town.issuedByReseller(child, "20", "c-5");
        happens("c-5", CouponMovement.RECLAIMED_ON_LEAVING);

        assertThat(town.coupon(resellers).status()).isEqualTo(CouponStatus.RECLAIMED);
        assertThat(town.balance(child)).isEqualTo("50.00");
    }

    @Test
    @Tag("CPN-31")
    void one_whose_time_is_over_counts_as_expired() {
        town.house.clocks.advance(Duration.ofDays(366));
        happens("c-1", CouponMovement.RECLAIMED_ON_LEAVING);

        assertThat(town.coupon(coupon).status()).isEqualTo(CouponStatus.EXPIRED);
        assertThat(town.lastMovement().posting().transfer().kind()).isEqualTo("RECLAIMED_ON_EXPIRY");
        assertThat(town.lastEvent().type()).isEqualTo("org.partnercenter.coupon.expired");
    }

    @Test
    @Tag("CPN-33")
    void another_signing_entity_takes_back_what_is_left_of_cash_coupons_whoever_issued_them() {
        town.granted("cash", QuotaType.CASH, DISTRIBUTOR, "100", QuotaLimits.none())
                .granted("other-cash", QuotaType.CASH, OTHER, "100", QuotaLimits.none());
        var used = town.issued(DISTRIBUTOR, "cash", "40", "c-1");
        var neighbours = town.issued(DISTRIBUTOR, "cash", "10", "c-2");
        town.use(used, "o", "15").orThrow();
        town.customer("c-1", OTHER, NOBODY, AssociationType.RESALE);
        var fromOther = town.issued(OTHER, "other-cash", "5", "c-1");
        town.submit(CouponOperations.HOLD, PLATFORM, new UseCoupon(new CouponId(fromOther), new OrderId("p"), yuan("5"))).orThrow();
        town.submit(CHANGE, DISTRIBUTOR, new Change("c-1", CouponMovement.RECLAIMED_ON_SIGNING_ENTITY_CHANGE)).orThrow();

        assertThat(town.coupon(used).status()).isEqualTo(CouponStatus.RECLAIMED);
        assertThat(town.coupon(fromOther).status()).isEqualTo(CouponStatus.RECLAIMED);
        assertThat(town.balance("cash")).isEqualTo("75.00");
        assertThat(town.balance("other-cash")).isEqualTo("100.00");
        assertThat(town.coupon(coupon).status()).as("a voucher stays").isEqualTo(CouponStatus.AVAILABLE);
        assertThat(town.coupon(neighbours).status()).as("somebody else's").isEqualTo(CouponStatus.AVAILABLE);
        assertThat(town.movements()).filteredOn("RECLAIMED_ON_SIGNING_ENTITY_CHANGE"::equals).hasSize(2);
        assertThat(town.lastEvent().data()).containsEntry("cause", "RECLAIMED_ON_SIGNING_ENTITY_CHANGE");
    }

    @Test
    @Tag("CPN-30")
    void a_customer_without_coupons_leaves_no_trace_in_the_ledger() {
        var before = town.movements().size();
        happens("c-3", CouponMovement.RECLAIMED_ON_LEAVING);

        assertThat(town.movements()).hasSize(before);
    }
}
