package org.partnercenter.application.coupon;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.CouponType;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaStatus;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.coupon.CouponSample.coupon;
import static org.partnercenter.application.coupon.MovementSample.movement;
import static org.partnercenter.application.coupon.QuotaSample.quota;

/** What every store answers to the lists of quota and coupons; with {@link CouponRecordsContract}, the whole port. */
public interface CouponReadsContract extends CouponRecordsContract {

    PageRequest ALL = new PageRequest(0, 100);
    CouponReads.Horizon OPEN = new CouponReads.Horizon(Optional.empty(), Optional.empty(), true, false);
    Scope DISTRIBUTOR = new Scope.OfPartner(new PartyId("d-1"));
    Scope RESELLER = new Scope.OfReseller(new PartyId("d-1"), new PartyId("r-1"));
    HeldCouponFilter ANY_HELD = new HeldCouponFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), TimeRange.any(), Optional.empty());
    IssuedCouponFilter ANY_ISSUED = new IssuedCouponFilter(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), TimeRange.any(), TimeRange.any(), TimeRange.any());
    QuotaFilter ANY_QUOTA = new QuotaFilter(Set.of(), Set.of(), Optional.empty(), TimeRange.any(), TimeRange.any(),
            TimeRange.any());

    private static CouponSample of(String id) {
        return coupon(id, "q-1", "d-1", "c-1");
    }

    private static TimeRange between(Instant begin, Instant end) {
        return new TimeRange(Optional.of(begin), Optional.of(end));
    }

    private static Optional<String> only(String value) {
        return Optional.of(value);
    }

    private static List<String> ids(Page<Coupon> page) {
        return page.items().stream().map(each -> each.id().value()).toList();
    }

    private static List<String> quotaIds(Page<CouponQuota> page) {
        return page.items().stream().map(each -> each.id().value()).toList();
    }

    private List<String> held(String holder, HeldCouponFilter filter, CouponReads.Horizon horizon) {
        return ids(reads().held(new PartyId(holder), filter, horizon, NOW, ALL));
    }

    private List<String> held(HeldCouponFilter filter) {
        return held("c-1", filter, OPEN);
    }

    private List<String> issued(Scope scope, IssuedCouponFilter filter, CouponReads.Horizon horizon) {
        return ids(reads().issued(scope, filter, horizon, NOW, ALL));
    }

    private List<String> issued(IssuedCouponFilter filter) {
        return issued(DISTRIBUTOR, filter, OPEN);
    }

    private List<String> quotas(Scope scope, QuotaFilter filter) {
        return quotaIds(reads().quotas(scope, filter, NOW, ALL));
    }

    private void quotasToIssueFrom() {
        given(quota("q-1", "d-1").build(), quota("q-2", "d-1").passedOn("r-1", "q-1").build(), quota("q-3", "d-2").build());
    }

    @Test
    default void a_holder_sees_what_it_holds_latest_first() {
        quotasToIssueFrom();
        given(of("p-1").created(NOW.minusSeconds(3)).build(), of("p-2").created(NOW.minusSeconds(1)).build(),
                coupon("p-3", "q-3", "d-2", "c-1").created(NOW.minusSeconds(2)).build(),
                coupon("p-4", "q-2", "d-1", "c-1").reseller("r-1").created(NOW.minusSeconds(2)).build(),
                coupon("p-5", "q-1", "d-1", "c-2").build());

        assertThat(held("c-1", ANY_HELD, OPEN)).containsExactly("p-2", "p-4", "p-3", "p-1");
        assertThat(held("c-3", ANY_HELD, OPEN)).isEmpty();
    }

    @Test
    @Tag("COM-05")
    default void an_offset_counts_rows_and_the_total_counts_all() {
        quotasToIssueFrom();
        given(of("p-1").build(), of("p-2").build(), of("p-3").build());
        var page = reads().held(new PartyId("c-1"), ANY_HELD, OPEN, NOW, new PageRequest(1, 1));

        assertThat(page.total()).isEqualTo(3);
        assertThat(ids(page)).containsExactly("p-2");
        assertThat(reads().held(new PartyId("c-1"), ANY_HELD, OPEN, NOW, new PageRequest(3, 10)))
                .isEqualTo(new Page<>(3, List.of()));
    }

    @Test
    default void a_holder_filters_by_coupon_order_type_plan_and_source() {
        quotasToIssueFrom();
        given(of("p-1").build(), of("p-2").heldBy("o-1", "5").build(), of("p-3").usedBy("o-1", NOW).build(),
                of("p-4").type(CouponType.CASH).usedBy("o-2", NOW).build(),
                coupon("p-5", "q-2", "d-1", "c-1").reseller("r-1").build());
        inTransaction(() -> {
            ledger().append(List.of(movement("m-1", CouponMovement.COUPON_USED).coupon("p-4", "q-1").order("o-1").customer("c-1").build()));
            return null;
        });
        var none = Optional.<String>empty();
        var anyTime = TimeRange.any();

        assertThat(held(new HeldCouponFilter(only("p-2"), none, none, Optional.empty(), Optional.empty(), anyTime, none)))
                .containsExactly("p-2");
        assertThat(held(new HeldCouponFilter(none, only("o-1"), none, Optional.empty(), Optional.empty(), anyTime, none)))
                .containsExactlyInAnyOrder("p-2", "p-3", "p-4");
        assertThat(held(new HeldCouponFilter(none, none, only("plan"), Optional.empty(), Optional.empty(), anyTime, none)))
                .isEmpty();
        assertThat(held(new HeldCouponFilter(none, none, none, Optional.of(CouponType.CASH), Optional.empty(), anyTime, none)))
                .containsExactly("p-4");
        assertThat(held(new HeldCouponFilter(none, none, none, Optional.empty(), Optional.empty(), anyTime, only("r-1"))))
                .containsExactly("p-5");
        assertThat(held(new HeldCouponFilter(none, none, none, Optional.empty(), Optional.empty(), anyTime, only("d-1"))))
                .containsExactlyInAnyOrder("p-1", "p-2", "p-3", "p-4");
    }

    @Test
    @Tag("CPN-50")
    default void a_coupon_counts_as_expired_by_its_time_whether_or_not_a_job_has_run() {
        quotasToIssueFrom();
        given(of("p-1").build(),
                of("p-2").window(NOW.minusSeconds(9), NOW.minusSeconds(1)).build(),
                of("p-3").window(NOW.minusSeconds(9), NOW).build(),
                of("p-4").window(NOW.minusSeconds(9), NOW.minusSeconds(1)).expired().build(),
                of("p-5").window(NOW.minusSeconds(9), NOW.minusSeconds(1)).ended(CouponStatus.USED, NOW.minusSeconds(5)).build(),
                of("p-6").ended(CouponStatus.RECLAIMED, NOW.minusSeconds(5)).build());

        assertThat(withStatus(CouponStatus.AVAILABLE)).containsExactlyInAnyOrder("p-1", "p-3");
        assertThat(withStatus(CouponStatus.EXPIRED)).containsExactlyInAnyOrder("p-2", "p-4");
        assertThat(withStatus(CouponStatus.USED)).containsExactly("p-5");
        assertThat(withStatus(CouponStatus.RECLAIMED)).containsExactly("p-6");
        assertThat(withStatus(CouponStatus.NOT_ACTIVATED)).isEmpty();
    }

    private List<String> withStatus(CouponStatus status) {
        var issued = issued(new IssuedCouponFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(status), TimeRange.any(), TimeRange.any(), TimeRange.any()));
        assertThat(held(new HeldCouponFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(status), TimeRange.any(), Optional.empty()))).isEqualTo(issued);
        return issued;
    }

    @Test
    @Tag("COM-06")
    default void ranges_exclude_both_ends() {
        quotasToIssueFrom();
        for (int second = 1; second <= 3; second++) {
            given(of("p-" + second).created(NOW.minusSeconds(10 - second))
                    .window(NOW.minusSeconds(90 - second), NOW.plusSeconds(90 + second)).build());
        }
        var none = Optional.<String>empty();
        var any = TimeRange.any();
        var created = between(NOW.minusSeconds(9), NOW.minusSeconds(7));
        var effective = between(NOW.minusSeconds(89), NOW.minusSeconds(87));
        var expires = between(NOW.plusSeconds(91), NOW.plusSeconds(93));

        assertThat(held(new HeldCouponFilter(none, none, none, Optional.empty(), Optional.empty(), created, none)))
                .containsExactly("p-2");
        assertThat(issued(new IssuedCouponFilter(none, none, none, none, Optional.empty(), Optional.empty(), created, any, any)))
                .containsExactly("p-2");
        assertThat(issued(new IssuedCouponFilter(none, none, none, none, Optional.empty(), Optional.empty(), any, effective, any)))
                .containsExactly("p-2");
        assertThat(issued(new IssuedCouponFilter(none, none, none, none, Optional.empty(), Optional.empty(), any, any, expires)))
                .containsExactly("p-2");
        assertThat(issued(new IssuedCouponFilter(none, none, none, none, Optional.empty(), Optional.empty(),
                new TimeRange(Optional.of(NOW.minusSeconds(9)), Optional.empty()), any, any))).containsExactly("p-3", "p-2");
        assertThat(issued(new IssuedCouponFilter(none, none, none, none, Optional.empty(), Optional.empty(),
                new TimeRange(Optional.empty(), Optional.of(NOW.minusSeconds(8))), any, any))).containsExactly("p-1");
    }

    @Test
    @Tag("CPN-51")
    default void a_horizon_hides_what_expired_or_ended_before_it() {
        quotasToIssueFrom();
        var longAgo = NOW.minusSeconds(90_000);
        var line = NOW.minusSeconds(1_000);
        given(of("p-1").window(longAgo, line).expired().build(),
                of("p-2").window(longAgo, line.minusSeconds(1)).build(),
                of("p-3").ended(CouponStatus.USED, line).build(),
                of("p-4").ended(CouponStatus.USED, line.minusSeconds(1)).build(),
                of("p-5").ended(CouponStatus.RECLAIMED, line.minusSeconds(1)).build(),
                of("p-6").ended(CouponStatus.RECLAIMED, line).build(),
                of("p-7").build());
        var horizon = new CouponReads.Horizon(Optional.of(line), Optional.of(line), true, false);

        assertThat(held("c-1", ANY_HELD, horizon)).containsExactlyInAnyOrder("p-1", "p-3", "p-6", "p-7");
        assertThat(held("c-1", ANY_HELD, new CouponReads.Horizon(Optional.of(line), Optional.of(line), false, false)))
                .containsExactlyInAnyOrder("p-1", "p-3", "p-7");
        assertThat(issued(DISTRIBUTOR, ANY_ISSUED, new CouponReads.Horizon(Optional.of(line), Optional.empty(), true, false)))
                .containsExactlyInAnyOrder("p-1", "p-3", "p-4", "p-5", "p-6", "p-7");
    }

    @Test
    @Tag("CPN-52")
    default void a_total_counts_what_the_horizon_shows_whatever_instant_it_is() {
        quotasToIssueFrom();
        var hour = NOW.truncatedTo(ChronoUnit.HOURS).minus(3, ChronoUnit.HOURS);
        var longAgo = hour.minusSeconds(90_000);
        given(of("p-1").window(longAgo, hour.minusMillis(1)).expired().build(), of("p-2").window(longAgo, hour).build(),
                of("p-3").window(longAgo, hour.plusSeconds(1_800)).model(AssociationType.REFERRAL).build(),
                coupon("p-4", "q-2", "d-1", "c-5").window(longAgo, hour).reseller("r-1").build(), of("p-5").build());
        for (var scope : List.of(DISTRIBUTOR, RESELLER, new Scope.Everything(), new Scope.OfHolder(new PartyId("c-1")))) {
            for (var line : List.of(hour.minusSeconds(3_600), hour, hour.plusSeconds(1_800), hour.plusSeconds(1_801), hour.plusSeconds(3_600))) {
                for (var resaleOnly : List.of(true, false)) {
                    var page = reads().issued(scope, ANY_ISSUED, new CouponReads.Horizon(Optional.of(line), Optional.empty(), true, resaleOnly), NOW, ALL);
                    assertThat(page.total()).as("%s from %s", scope, line).isEqualTo(page.items().size());
                }
            }
        }
        assertThat(reads().issued(DISTRIBUTOR, ANY_ISSUED, new CouponReads.Horizon(Optional.of(hour), Optional.empty(), true, false), NOW,
                new PageRequest(0, 1)).total()).isEqualTo(3);
    }

    @Test
    @Tag("CPN-53")
    default void a_horizon_can_leave_resale_coupons_only() {
        quotasToIssueFrom();
        given(of("p-1").build(), of("p-2").model(AssociationType.REFERRAL).build(), of("p-3").model(null).build());

        assertThat(issued(DISTRIBUTOR, ANY_ISSUED, new CouponReads.Horizon(Optional.empty(), Optional.empty(), true, true)))
                .containsExactly("p-1");
        assertThat(issued(ANY_ISSUED)).hasSize(3);
    }

    @Test
    @Tag("COM-11")
    default void an_issuer_sees_its_own_tier_only() {
        quotasToIssueFrom();
        given(of("p-1").build(), coupon("p-2", "q-2", "d-1", "c-5").reseller("r-1").build(),
                coupon("p-3", "q-3", "d-2", "c-6").build());

        assertThat(issued(DISTRIBUTOR, ANY_ISSUED, OPEN)).containsExactly("p-1");
        assertThat(issued(RESELLER, ANY_ISSUED, OPEN)).containsExactly("p-2");
        assertThat(issued(new Scope.OfReseller(new PartyId("d-2"), new PartyId("r-1")), ANY_ISSUED, OPEN)).isEmpty();
        assertThat(issued(new Scope.Everything(), ANY_ISSUED, OPEN)).containsExactlyInAnyOrder("p-1", "p-2", "p-3");
        assertThat(issued(new Scope.OfHolder(new PartyId("c-6")), ANY_ISSUED, OPEN)).containsExactly("p-3");
    }

    @Test
    default void an_issuer_filters_by_coupon_customer_order_quota_and_type() {
        given(quota("q-1", "d-1").build(), quota("q-9", "d-1").build());
        given(of("p-1").build(), coupon("p-2", "q-9", "d-1", "c-2").type(CouponType.CASH).build(),
                of("p-3").heldBy("o-1", "1").build());
        var none = Optional.<String>empty();
        var any = TimeRange.any();

        assertThat(issued(new IssuedCouponFilter(only("p-1"), none, none, none, Optional.empty(), Optional.empty(), any, any, any)))
                .containsExactly("p-1");
        assertThat(issued(new IssuedCouponFilter(none, only("c-2"), none, none, Optional.empty(), Optional.empty(), any, any, any)))
                .containsExactly("p-2");
        assertThat(issued(new IssuedCouponFilter(none, none, only("o-1"), none, Optional.empty(), Optional.empty(), any, any, any)))
                .containsExactly("p-3");
        assertThat(issued(new IssuedCouponFilter(none, none, none, only("q-9"), Optional.empty(), Optional.empty(), any, any, any)))
                .containsExactly("p-2");
        assertThat(issued(new IssuedCouponFilter(none, none, none, none, Optional.of(CouponType.CASH), Optional.empty(), any, any,
                any))).containsExactly("p-2");
        assertThat(issued(new IssuedCouponFilter(only("p-1"), only("c-2"), none, none, Optional.empty(), Optional.empty(), any,
                any, any))).isEmpty();
    }

    @Test
    default void one_coupon_and_one_quota_are_found_within_the_scope() {
        quotasToIssueFrom();
        var own = of("p-1").build();
        given(own);

        assertThat(reads().coupon(DISTRIBUTOR, own.id())).contains(own);
        assertThat(reads().coupon(RESELLER, own.id())).isEmpty();
        assertThat(reads().coupon(new Scope.OfPartner(new PartyId("d-2")), own.id())).isEmpty();
        assertThat(reads().coupon(new Scope.Everything(), new CouponId("p-9"))).isEmpty();
        assertThat(reads().quota(DISTRIBUTOR, new QuotaId("q-1"))).map(CouponQuota::id).contains(new QuotaId("q-1"));
        assertThat(reads().quota(DISTRIBUTOR, new QuotaId("q-2"))).isEmpty();
        assertThat(reads().quota(RESELLER, new QuotaId("q-2"))).isPresent();
        assertThat(reads().quota(DISTRIBUTOR, new QuotaId("q-3"))).isEmpty();
    }

    @Test
    @Tag("QTA-01")
    default void quotas_are_listed_latest_first_and_without_any_the_list_is_empty() {
        assertThat(quotas(DISTRIBUTOR, ANY_QUOTA)).isEmpty();
        given(quota("q-1", "d-1").created(NOW.minusSeconds(3)).build(), quota("q-2", "d-1").created(NOW.minusSeconds(1)).build(),
                quota("q-3", "d-1").passedOn("r-1", "q-1").build(), quota("q-4", "d-2").build());

        assertThat(quotas(DISTRIBUTOR, ANY_QUOTA)).containsExactly("q-2", "q-1");
        assertThat(quotas(RESELLER, ANY_QUOTA)).containsExactly("q-3");
        assertThat(quotas(new Scope.Everything(), ANY_QUOTA)).hasSize(4);
        assertThat(reads().quotas(DISTRIBUTOR, ANY_QUOTA, NOW, new PageRequest(1, 1)).total()).isEqualTo(2);
    }

    @Test
    default void quotas_are_filtered_by_id_state_type_and_time() {
        var longAgo = NOW.minusSeconds(9_000);
        given(quota("q-1", "d-1").build(),
                quota("q-2", "d-1").type(QuotaType.CASH).status(QuotaStatus.FROZEN).created(NOW.minusSeconds(50)).build(),
                quota("q-3", "d-1").window(longAgo, NOW.minusSeconds(1)).build(),
                quota("q-4", "d-1").window(longAgo, NOW).status(QuotaStatus.ADJUSTING).build(),
                quota("q-5", "d-1").status(QuotaStatus.INVALID).build());
        var any = TimeRange.any();

        assertThat(quotas(DISTRIBUTOR, new QuotaFilter(Set.of("q-1", "q-5", "q-9"), Set.of(), Optional.empty(), any, any, any)))
                .containsExactlyInAnyOrder("q-1", "q-5");
        assertThat(ofStatus(QuotaStatus.NORMAL)).containsExactly("q-1");
        assertThat(ofStatus(QuotaStatus.INVALID)).containsExactlyInAnyOrder("q-3", "q-5");
        assertThat(ofStatus(QuotaStatus.FROZEN, QuotaStatus.ADJUSTING)).containsExactlyInAnyOrder("q-2", "q-4");
        assertThat(quotas(DISTRIBUTOR, new QuotaFilter(Set.of(), Set.of(), Optional.of(QuotaType.CASH), any, any, any)))
                .containsExactly("q-2");
        assertThat(quotas(DISTRIBUTOR, new QuotaFilter(Set.of(), Set.of(), Optional.empty(),
                between(NOW.minusSeconds(51), NOW.minusSeconds(49)), any, any))).containsExactly("q-2");
        assertThat(quotas(DISTRIBUTOR, new QuotaFilter(Set.of(), Set.of(), Optional.empty(),
                between(NOW.minusSeconds(50), NOW.minusSeconds(49)), any, any))).isEmpty();
        assertThat(quotas(DISTRIBUTOR, new QuotaFilter(Set.of(), Set.of(), Optional.empty(), any,
                between(longAgo.minusSeconds(1), longAgo.plusSeconds(1)), any))).containsExactlyInAnyOrder("q-3", "q-4");
        assertThat(quotas(DISTRIBUTOR, new QuotaFilter(Set.of(), Set.of(), Optional.empty(), any, any,
                between(NOW.minusSeconds(1), NOW.plusSeconds(1))))).containsExactly("q-4");
    }

    private List<String> ofStatus(QuotaStatus... statuses) {
        return quotas(DISTRIBUTOR, new QuotaFilter(Set.of(), Set.of(statuses), Optional.empty(), TimeRange.any(),
                TimeRange.any(), TimeRange.any()));
    }

    @Test
    @Tag("QTA-09")
    default void a_distributor_sees_what_it_passed_on_reclaimed_ones_too() {
        given(quota("q-1", "d-1").build(),
                quota("q-2", "d-1").passedOn("r-1", "q-1").created(NOW.minusSeconds(2)).build(),
                quota("q-3", "d-1").passedOn("r-2", "q-1").created(NOW.minusSeconds(1)).value("10", "0")
                        .status(QuotaStatus.RECLAIMED).build(),
                quota("q-4", "d-1").passedOn("r-2", "q-9").created(NOW.minusSeconds(3)).build(),
                quota("q-5", "d-2").passedOn("r-3", "q-8").build());
        var none = Optional.<String>empty();

        assertThat(passed(new PassedQuotaFilter(none, none, none))).containsExactly("q-3", "q-2", "q-4");
        assertThat(passed(new PassedQuotaFilter(only("q-2"), none, none))).containsExactly("q-2");
        assertThat(passed(new PassedQuotaFilter(none, only("r-2"), none))).containsExactly("q-3", "q-4");
        assertThat(passed(new PassedQuotaFilter(none, only("r-2"), only("q-1")))).containsExactly("q-3");
        assertThat(passed(new PassedQuotaFilter(none, only("r-3"), none))).isEmpty();
    }

    private List<String> passed(PassedQuotaFilter filter) {
        return quotaIds(reads().passedOn(new PartyId("d-1"), filter, ALL));
    }

    @Test
    default void a_marker_goes_on_behind_the_row_it_names_and_the_total_stays() {
        given(quota("q-1", "d-1").build());
        given(of("c-a").build(), of("c-b").build(), of("c-c").build());

        var first = reads().issued(DISTRIBUTOR, ANY_ISSUED, OPEN, CouponStore.NOW, new PageRequest(0, 2));
        var second = reads().issued(DISTRIBUTOR, ANY_ISSUED, OPEN, CouponStore.NOW,
                new PageRequest(0, 2).behind(Optional.of(ids(first).getLast())));

        assertThat(ids(first)).containsExactly("c-c", "c-b");
        assertThat(ids(second)).containsExactly("c-a");
        assertThat(second.total()).isEqualTo(3);
        assertThat(reads().issued(DISTRIBUTOR, ANY_ISSUED, OPEN, CouponStore.NOW,
                new PageRequest(0, 2).behind(Optional.of("nothing"))).items()).isEmpty();
        assertThat(reads().quotas(DISTRIBUTOR, ANY_QUOTA, CouponStore.NOW,
                new PageRequest(0, 2).behind(Optional.of("q-1"))).items()).isEmpty();
    }
}
