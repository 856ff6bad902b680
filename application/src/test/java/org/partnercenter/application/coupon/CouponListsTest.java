package org.partnercenter.application.coupon;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.Issuer;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaLimits;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnercenter.application.coupon.CouponHouse.CUSTOMER;
import static org.partnercenter.application.coupon.CouponHouse.DISTRIBUTOR;
import static org.partnercenter.application.coupon.CouponHouse.FOR_RESELLER;
import static org.partnercenter.application.coupon.CouponHouse.NOBODY;
import static org.partnercenter.application.coupon.CouponHouse.OTHER;
import static org.partnercenter.application.coupon.CouponHouse.PLATFORM;
import static org.partnercenter.application.coupon.CouponHouse.PROVIDER;
import static org.partnercenter.application.coupon.CouponHouse.RESELLER;
import static org.partnercenter.application.coupon.CouponHouse.codes;
import static org.partnercenter.application.coupon.CouponHouse.parties;

/** Who sees what, for how long. */
class CouponListsTest {

    private static final ZoneId SITE = ZoneId.of("Asia/Shanghai");
    private static final PageRequest ALL = new PageRequest(0, 100);
    private static final HeldCouponFilter HELD = CouponReadsContract.ANY_HELD;
    private static final IssuedCouponFilter ISSUED = CouponReadsContract.ANY_ISSUED;
    private static final QuotaFilter QUOTAS = CouponReadsContract.ANY_QUOTA;

    private final CouponHouse town = new CouponHouse();
    private final CouponLists lists = town.module.lists();
    private String child;
    private String own;
    private String resellers;

    @BeforeEach
    void coupons_of_both_tiers() {
        town.granted("q", DISTRIBUTOR, "500");
        child = town.passedOn("q", "50");
        own = town.issued(DISTRIBUTOR, "q", "100", "c-1");
        resellers = town.issuedByReseller(child, "20", "c-5");
    }

    private static List<String> ids(Decision<Page<Coupon>> page) {
        return page.orThrow().items().stream().map(coupon -> coupon.id().value()).toList();
    }

    private static List<String> quotaIds(Decision<Page<CouponQuota>> page) {
        return page.orThrow().items().stream().map(quota -> quota.id().value()).toList();
    }

    private List<String> held(Caller caller, Optional<PartyId> reseller) {
        return ids(lists.held(caller, reseller, HELD, ALL, town.now()));
    }

    private List<String> issued(Caller caller, Optional<PartyId> reseller) {
        return ids(lists.issued(caller, reseller, ISSUED, ALL, town.now()));
    }

    private List<String> ownCoupons(Caller caller) {
        return ids(lists.ownCoupons(caller, NOBODY, ISSUED, ALL, town.now()));
    }

    @Test
    @Tag("CPN-24")
    void a_reclaimed_coupon_is_gone_for_its_customer_and_stays_for_its_issuer() {
        assertThat(held(CUSTOMER, NOBODY)).containsExactly(own);
        town.reclaim(DISTRIBUTOR, own).orThrow();

        assertThat(held(CUSTOMER, NOBODY)).isEmpty();
        assertThat(lists.issued(DISTRIBUTOR, NOBODY, ISSUED, ALL, town.now()).orThrow().items()).singleElement()
                .satisfies(coupon -> assertThat(coupon.status()).isEqualTo(CouponStatus.RECLAIMED));
    }

    @Test
    void a_partner_sees_what_it_holds_and_for_its_reseller_what_that_holds() {
        town.granted("platform-q", PLATFORM, "10");
        var held = town.submit(CouponOperations.ISSUE, PLATFORM, new IssueCoupons(new QuotaId("platform-q"),
                parties("distributor", "reseller"), CouponHouse.face("1"), NOBODY, Issuer.Route.PARTNER_CENTER)).orThrow().issued();

        assertThat(held(DISTRIBUTOR, NOBODY)).containsExactly(held.get(0).coupon().value());
        assertThat(held(DISTRIBUTOR, FOR_RESELLER)).containsExactly(held.get(1).coupon().value());
        assertThat(codes(lists.held(OTHER, FOR_RESELLER, HELD, ALL, town.now()))).containsExactly("CBC.99000037");
        assertThat(held(PROVIDER, FOR_RESELLER)).isEmpty();
        assertThat(codes(lists.held(RESELLER, NOBODY, HELD, ALL, town.now()))).containsExactly("CBC.0155");
    }

    @Test
    @Tag("COM-11")
    void tiers_see_what_they_issued_apart() {
        assertThat(issued(DISTRIBUTOR, NOBODY)).containsExactly(own);
        assertThat(issued(DISTRIBUTOR, FOR_RESELLER)).containsExactly(resellers);
        assertThat(issued(OTHER, NOBODY)).isEmpty();
        assertThat(codes(lists.issued(OTHER, FOR_RESELLER, ISSUED, ALL, town.now()))).containsExactly("CBC.99000037");
        assertThat(codes(lists.issued(RESELLER, NOBODY, ISSUED, ALL, town.now()))).containsExactly("CBC.0155");
        assertThat(ownCoupons(RESELLER)).containsExactly(resellers);
        assertThat(ownCoupons(PLATFORM)).containsExactlyInAnyOrder(own, resellers);
        assertThat(codes(lists.ownCoupons(CUSTOMER, NOBODY, ISSUED, ALL, town.now()))).containsExactly("CBC.0155");
    }

    @Test
    @Tag("CPN-53")
    void the_open_api_lists_coupons_of_resale_customers_only_and_the_partner_center_all() {
        town.granted("both", QuotaType.VOUCHER, DISTRIBUTOR, "10", new QuotaLimits(Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), false, Set.of(), Set.of(AssociationType.REFERRAL), List.of()));
        var referral = town.submit(CouponOperations.ISSUE, DISTRIBUTOR, new IssueCoupons(new QuotaId("both"), parties("c-4"),
                CouponHouse.face("1"), NOBODY, Issuer.Route.PARTNER_CENTER)).orThrow().issued().getFirst().coupon().value();

        assertThat(issued(DISTRIBUTOR, NOBODY)).containsExactly(own);
        assertThat(ownCoupons(DISTRIBUTOR)).containsExactlyInAnyOrder(own, referral);
    }

    @Test
    @Tag("CPN-50")
    void a_holder_sees_an_expired_coupon_for_a_year() {
        var aYearAfter = town.coupon(own).validity().until().atZone(SITE).plusYears(1).toInstant();
        town.house.clocks.advance(Duration.between(town.now(), aYearAfter));
        assertThat(held(CUSTOMER, NOBODY)).containsExactly(own);
        assertThat(lists.held(CUSTOMER, NOBODY, HELD, ALL, town.now()).orThrow().items().getFirst().statusAt(town.now()))
                .isEqualTo(CouponStatus.EXPIRED);

        town.house.clocks.advance(Duration.ofSeconds(1));
        assertThat(held(CUSTOMER, NOBODY)).isEmpty();
    }

    @Test
    @Tag("CPN-51")
    void a_holder_sees_a_used_up_coupon_for_twelve_months() {
        town.use(own, "o", "100").orThrow();
        town.house.clocks.advance(Duration.ofDays(365));
        assertThat(held(CUSTOMER, NOBODY)).containsExactly(own);

        town.house.clocks.advance(Duration.ofSeconds(1));
        assertThat(held(CUSTOMER, NOBODY)).isEmpty();
    }

    @Test
    @Tag("CPN-52")
    void an_issuer_sees_an_expired_coupon_until_the_day_two_years_after_and_its_own_list_shows_all() {
        var end = town.coupon(own).validity().until();
        town.house.clocks.advance(Duration.between(town.now(), end.atZone(SITE).plusYears(2).toLocalDate()
                .atStartOfDay(SITE).toInstant()).minusSeconds(1));
        assertThat(issued(DISTRIBUTOR, NOBODY)).containsExactly(own);

        town.house.clocks.advance(Duration.ofSeconds(1));
        assertThat(issued(DISTRIBUTOR, NOBODY)).isEmpty();
        assertThat(ownCoupons(DISTRIBUTOR)).containsExactly(own);
    }

    @Test
    @Tag("QTA-01")
    @Tag("QTA-12")
    void quotas_are_seen_by_their_holder_and_without_any_the_list_is_empty() {
        assertThat(quotaIds(lists.quotas(DISTRIBUTOR, NOBODY, QUOTAS, ALL, town.now()))).containsExactly("q");
        assertThat(quotaIds(lists.quotas(DISTRIBUTOR, FOR_RESELLER, QUOTAS, ALL, town.now()))).containsExactly(child);
        assertThat(quotaIds(lists.quotas(PROVIDER, NOBODY, QUOTAS, ALL, town.now()))).isEmpty();
        assertThat(quotaIds(lists.ownQuotas(RESELLER, NOBODY, QUOTAS, ALL, town.now()))).containsExactly(child);
        assertThat(quotaIds(lists.ownQuotas(PLATFORM, NOBODY, QUOTAS, ALL, town.now()))).containsExactlyInAnyOrder("q", child);
        assertThat(lists.quota(DISTRIBUTOR, NOBODY, new QuotaId("q"), town.now()).orThrow().balance())
                .isEqualTo(CouponHouse.yuan("350"));
        assertThat(codes(lists.quota(DISTRIBUTOR, NOBODY, new QuotaId(child), town.now()))).containsExactly("QUOTA_NOT_FOUND");
        assertThat(codes(lists.quota(OTHER, NOBODY, new QuotaId("q"), town.now()))).containsExactly("QUOTA_NOT_FOUND");
        assertThat(codes(lists.quota(OTHER, NOBODY, new QuotaId("none"), town.now()))).containsExactly("QUOTA_NOT_FOUND");
    }

    @Test
    @Tag("CPN-24")
    void a_foreign_coupon_is_answered_as_an_absent_one() {
        assertThat(lists.coupon(DISTRIBUTOR, NOBODY, new CouponId(own), town.now()).isGranted()).isTrue();
        assertThat(lists.coupon(DISTRIBUTOR, FOR_RESELLER, new CouponId(resellers), town.now()).isGranted()).isTrue();
        assertThat(codes(lists.coupon(DISTRIBUTOR, NOBODY, new CouponId(resellers), town.now()))).containsExactly("COUPON_NOT_FOUND");
        assertThat(codes(lists.coupon(OTHER, NOBODY, new CouponId(own), town.now()))).containsExactly("COUPON_NOT_FOUND");
        assertThat(codes(lists.timeline(OTHER, NOBODY, new CouponId(own), town.now()))).containsExactly("COUPON_NOT_FOUND");
        assertThat(codes(lists.timeline(OTHER, NOBODY, new QuotaId("q"), town.now()))).containsExactly("QUOTA_NOT_FOUND");
    }

    @Test
    @Tag("CPN-32")
    @Tag("CPN-13")
    void records_tell_each_tier_what_it_issued_and_took_back() {
        town.use(own, "o", "30").orThrow();
        town.reclaim(DISTRIBUTOR, own).orThrow();
        town.reclaim(DISTRIBUTOR, own);

        assertThat(lists.records(DISTRIBUTOR, NOBODY, CouponRecordsContract.ANY_RECORD, ALL, town.now()).orThrow().items())
                .extracting(CouponRecord::movement, CouponRecord::amount).containsExactly(
                        tuple(CouponMovement.COUPON_RECLAIMED, CouponHouse.yuan("70")),
                        tuple(CouponMovement.COUPON_ISSUED, CouponHouse.yuan("100")));
        assertThat(lists.records(DISTRIBUTOR, FOR_RESELLER, CouponRecordsContract.ANY_RECORD, ALL, town.now()).orThrow().items())
                .extracting(record -> record.coupon().value()).containsExactly(resellers);
    }

    @Test
    @Tag("QTA-12")
    void records_of_quota_and_names_of_resellers() {
        assertThat(lists.quotaRecords(DISTRIBUTOR, CouponRecordsContract.ANY_QUOTA_RECORD, ALL).orThrow().items()).singleElement()
                .satisfies(record -> {
                    assertThat(record.operator()).isEqualTo("distributor");
                    assertThat(record.quota().value()).isEqualTo(child);
                    assertThat(record.parent().value()).isEqualTo("q");
                });
        var passed = lists.passedOn(DISTRIBUTOR, new PassedQuotaFilter(Optional.empty(), Optional.empty(), Optional.empty()), ALL);
        assertThat(lists.namesOf(passed.orThrow()).get(RESELLER.party()).name()).isEqualTo("name of reseller");
        assertThat(codes(lists.quotaRecords(PROVIDER, CouponRecordsContract.ANY_QUOTA_RECORD, ALL))).containsExactly("CBC.0155");
    }

    @Test
    void a_timeline_tells_what_happened_refusals_too() {
        town.use(own, "o", "30").orThrow();
        town.reclaim(DISTRIBUTOR, own).orThrow();
        town.reclaim(DISTRIBUTOR, own);

        assertThat(lists.timeline(DISTRIBUTOR, NOBODY, new CouponId(own), town.now()).orThrow())
                .extracting(TimelineEntry::what, TimelineEntry::outcome, TimelineEntry::who).containsExactly(
                        tuple("COUPON_ISSUED", "GRANTED", "distributor"),
                        tuple("COUPON_USED", "GRANTED", "platform"),
                        tuple("COUPON_RECLAIMED", "GRANTED", "distributor"),
                        tuple("coupon-reclaim", "REFUSED", "distributor"));
        assertThat(lists.timeline(DISTRIBUTOR, NOBODY, new QuotaId("q"), town.now()).orThrow()).extracting(TimelineEntry::what)
                .containsExactly("QUOTA_GRANTED", "QUOTA_PASSED_ON", "COUPON_ISSUED", "COUPON_USED", "COUPON_RECLAIMED");
    }

    @Test
    @Tag("COM-12")
    void an_operator_needs_the_item_of_each_list() {
        var operator = new Caller(DISTRIBUTOR.party(), PartyKind.DISTRIBUTOR, Optional.empty(), Optional.of("clerk"),
                Permissions.of(Set.of(PermissionItem.COUPON_VIEW)));

        assertThat(issued(operator, NOBODY)).containsExactly(own);
        assertThat(codes(lists.quotas(operator, NOBODY, QUOTAS, ALL, town.now()))).containsExactly("CBC.0151");
        assertThat(codes(lists.records(operator, NOBODY, CouponRecordsContract.ANY_RECORD, ALL, town.now())))
                .containsExactly("CBC.0151");
    }
}
