package org.partnercenter.domain.coupon;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Transfer;
import org.partnercenter.domain.kernel.Validity;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.coupon.CouponFixtures.AFTER_THE_END;
import static org.partnercenter.domain.coupon.CouponFixtures.AROUND_NOW;
import static org.partnercenter.domain.coupon.CouponFixtures.DISTRIBUTOR;
import static org.partnercenter.domain.coupon.CouponFixtures.NOW;
import static org.partnercenter.domain.coupon.CouponFixtures.QUOTA;
import static org.partnercenter.domain.coupon.CouponFixtures.byOpenApi;
import static org.partnercenter.domain.coupon.CouponFixtures.cashQuota;
import static org.partnercenter.domain.coupon.CouponFixtures.codes;
import static org.partnercenter.domain.coupon.CouponFixtures.couponIds;
import static org.partnercenter.domain.coupon.CouponFixtures.face;
import static org.partnercenter.domain.coupon.CouponFixtures.inPartnerCenter;
import static org.partnercenter.domain.coupon.CouponFixtures.limitsTo;
import static org.partnercenter.domain.coupon.CouponFixtures.orderTypes;
import static org.partnercenter.domain.coupon.CouponFixtures.products;
import static org.partnercenter.domain.coupon.CouponFixtures.quotaOf;
import static org.partnercenter.domain.coupon.CouponFixtures.quotaWith;
import static org.partnercenter.domain.coupon.CouponFixtures.quotaWithBalance;
import static org.partnercenter.domain.coupon.CouponFixtures.reasons;
import static org.partnercenter.domain.coupon.CouponFixtures.resaleCustomer;
import static org.partnercenter.domain.coupon.CouponFixtures.services;
import static org.partnercenter.domain.coupon.CouponFixtures.window;
import static org.partnercenter.domain.coupon.CouponFixtures.yuan;

class CouponIssuingTest {

    private static Decision<IssuePlan> issue(CouponQuota quota, IssueTerms terms, Issuer issuer, UnknownOffers unknown,
                                             Recipient... recipients) {
        return new CouponIssuing(quota, terms, issuer, NOW).decide(List.of(recipients), unknown, couponIds());
    }

    private static Decision<IssuePlan> issue(CouponQuota quota, IssueTerms terms, Recipient... recipients) {
        return issue(quota, terms, byOpenApi(), UnknownOffers.none(), recipients);
    }

    private static List<String> requestCodes(CouponQuota quota, IssueTerms terms) {
        return codes(issue(quota, terms, resaleCustomer("c-1")).refusals());
    }

    private static List<String> itemCodes(IssuePlan plan) {
        return plan.refused().stream().flatMap(not -> codes(not.refusals()).stream()).toList();
    }

    private static List<String> issuedTo(IssuePlan plan) {
        return plan.issued().stream().map(issued -> issued.recipient().value()).toList();
    }

    private static Coupon only(Decision<IssuePlan> decision) {
        return decision.orThrow().issued().get(0).coupon();
    }

    private static QuotaLimits caps(Integer maxCount, String totalCap) {
        return new QuotaLimits(Optional.empty(), Optional.empty(), Optional.ofNullable(maxCount),
                Optional.ofNullable(totalCap).map(CouponFixtures::yuan), false, Set.of(), Set.of(AssociationType.RESALE), List.of());
    }

    private static QuotaLimits faces(String min, String max) {
        return new QuotaLimits(Optional.of(yuan(min)), Optional.of(yuan(max)), Optional.empty(), Optional.empty(), false, Set.of(),
                Set.of(AssociationType.RESALE), List.of());
    }

    private static QuotaLimits recipients(boolean firstOnly, String... named) {
        return new QuotaLimits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), firstOnly,
                Set.copyOf(List.of(named).stream().map(PartyId::new).toList()), Set.of(AssociationType.RESALE), List.of());
    }

    @Test
    @Tag("CPN-04")
    void every_customer_gets_a_coupon_of_the_same_face_value_and_the_quota_gives_it() {
        var plan = issue(quotaOf("100"), face("30"), resaleCustomer("c-1"), resaleCustomer("c-2")).orThrow();

        assertThat(plan.quota().balance()).isEqualTo(yuan("40"));
        assertThat(plan.quota().issuedCount()).isEqualTo(2);
        assertThat(plan.quota().issuedTotal()).isEqualTo(yuan("60"));
        assertThat(plan.issued()).allSatisfy(issued -> {
            var coupon = issued.coupon();
            assertThat(coupon.faceValue()).isEqualTo(yuan("30")).isEqualTo(coupon.balance());
            assertThat(coupon.status()).isEqualTo(CouponStatus.AVAILABLE);
            assertThat(coupon.type()).isEqualTo(CouponType.VOUCHER);
            assertThat(coupon.holder()).isEqualTo(issued.recipient());
            assertThat(coupon.issuer()).isEqualTo(DISTRIBUTOR);
            assertThat(coupon.associationType()).contains(AssociationType.RESALE);
        });
        assertThat(plan.transfers()).containsExactly(
                new Transfer("COUPON_ISSUED", CouponMovement.account(QUOTA), CouponMovement.account(new CouponId("coupon-1")),
                        yuan("30")),
                new Transfer("COUPON_ISSUED", CouponMovement.account(QUOTA), CouponMovement.account(new CouponId("coupon-2")),
                        yuan("30")));
    }

    @Test
    void a_cash_quota_issues_cash_coupons() {
        assertThat(only(issue(cashQuota(), face("1"), resaleCustomer("c-1"))).type()).isEqualTo(CouponType.CASH);
    }

    @Nested
    class Malformed {

        private static List<String> malformed(IssueTerms terms, String... customers) {
            return reasons(CouponIssuing.malformed(terms, List.of(customers).stream().map(PartyId::new).toList()));
        }

        private static String[] customers(int count) {
            return IntStream.range(0, count).mapToObj(i -> "c-" + i).toArray(String[]::new);
        }

        @Test
        @Tag("CPN-03")
        void one_to_a_hundred_customers_each_once() {
            assertThat(malformed(face("1"))).containsExactly("FIELD_MISSING");
            assertThat(malformed(face("1"), customers(1))).isEmpty();
            assertThat(malformed(face("1"), customers(100))).isEmpty();
            assertThat(malformed(face("1"), customers(101))).containsExactly("TOO_MANY_ITEMS");
            assertThat(malformed(face("1"), "c-1", "c-2", "c-1")).containsExactly("ITEM_TWICE");
        }

        @Test
        @Tag("CPN-04")
        void a_face_value_above_nothing() {
            assertThat(malformed(face("0.01"), "c-1")).isEmpty();
            assertThat(malformed(face("0"), "c-1")).containsExactly("AMOUNT_NOT_POSITIVE");
            assertThat(malformed(face("-1"), "c-1")).containsExactly("AMOUNT_NOT_POSITIVE");
        }

        @Test
        @Tag("CPN-07")
        void at_most_ten_services_and_ten_products() {
            var ten = Collections.nCopies(10, "x").toArray(String[]::new);
            var eleven = Collections.nCopies(11, "x").toArray(String[]::new);

            assertThat(malformed(services(ten), "c-1")).isEmpty();
            assertThat(malformed(products(ten), "c-1")).isEmpty();
            assertThat(malformed(services(eleven), "c-1")).containsExactly("TOO_MANY_ITEMS");
            assertThat(malformed(products(eleven), "c-1")).containsExactly("TOO_MANY_ITEMS");
        }
    }

    @Nested
    class Recipients {

        @ParameterizedTest
        @CsvSource({
                "OPEN_API,       RESALE,   true",
                "OPEN_API,       REFERRAL, false",
                "PARTNER_CENTER, RESALE,   true",
                "PARTNER_CENTER, REFERRAL, true"})
        @Tag("CPN-01")
        void the_open_api_serves_resale_customers_only_whatever_the_quota_allows(Issuer.Route route, AssociationType model,
                                                                                boolean served) {
            var both = quotaWith(new QuotaLimits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false,
                    Set.of(), Set.of(AssociationType.RESALE, AssociationType.REFERRAL), List.of()));
            var plan = issue(both, face("1"), new Issuer(DISTRIBUTOR, false, route), UnknownOffers.none(),
                    Recipient.customer(new PartyId("c-1"), model)).orThrow();

            assertThat(itemCodes(plan)).isEqualTo(served ? List.of() : List.of("CBC.99000014"));
        }

        @Test
        @Tag("CPN-01")
        void in_the_partner_center_the_quota_says_which_models() {
            var plan = issue(quotaOf("10"), face("1"), inPartnerCenter(), UnknownOffers.none(),
                    Recipient.customer(new PartyId("c-1"), AssociationType.REFERRAL), resaleCustomer("c-2")).orThrow();

            assertThat(itemCodes(plan)).containsExactly("CBC.99000014");
            assertThat(issuedTo(plan)).containsExactly("c-2");
        }

        @Test
        @Tag("CPN-02")
        void only_ones_own_customers_get_coupons() {
            var family = new Recipient(new PartyId("c-2"), Recipient.Tie.FAMILY, Optional.of(AssociationType.RESALE), false,
                    Optional.empty(), false);
            var plan = issue(quotaOf("10"), face("1"), Recipient.stranger(new PartyId("c-1")), family, resaleCustomer("c-3"))
                    .orThrow();

            assertThat(itemCodes(plan)).containsExactly(CouponRefusal.NOT_YOUR_CUSTOMER.code(), "CBC.99000000");
            assertThat(issuedTo(plan)).containsExactly("c-3");
        }

        @Test
        @Tag("CPN-09")
        void a_quota_can_be_for_first_associated_or_named_customers_only() {
            var first = new Recipient(new PartyId("c-1"), Recipient.Tie.OWN, Optional.of(AssociationType.RESALE), true,
                    Optional.empty(), false);

            assertThat(issue(quotaWith(recipients(true)), face("1"), first).isGranted()).isTrue();
            assertThat(codes(issue(quotaWith(recipients(true)), face("1"), first, resaleCustomer("c-2")).refusals()))
                    .containsExactly("CBC.99000022");
            assertThat(issue(quotaWith(recipients(false, "c-1", "c-2")), face("1"), first).isGranted()).isTrue();
            assertThat(codes(issue(quotaWith(recipients(false, "c-9")), face("1"), first).refusals()))
                    .containsExactly("CBC.50000020");
        }

        @Test
        @Tag("CPN-10")
        void nobody_issues_to_itself() {
            assertThat(codes(issue(quotaOf("10"), face("1"), Recipient.partner(DISTRIBUTOR)).refusals()))
                    .containsExactly("CBC.99000025");
            assertThat(issue(quotaOf("10"), face("1"), Recipient.partner(new PartyId("other"))).isGranted()).isTrue();
        }

        private Recipient hosted(boolean cashAllowed) {
            return new Recipient(new PartyId("member"), Recipient.Tie.OWN, Optional.of(AssociationType.RESALE), false,
                    Optional.of(new PartyId("master")), cashAllowed);
        }

        @Test
        @Tag("CPN-11")
        void a_finance_hosted_member_gets_none_but_cash_coupons_of_a_white_listed_one_go_to_its_master() {
            assertThat(itemCodes(issue(quotaOf("10"), face("1"), hosted(true)).orThrow())).containsExactly("CBC.50000034");
            assertThat(itemCodes(issue(cashQuota(), face("1"), hosted(false)).orThrow())).containsExactly("CBC.50000034");

            var plan = issue(cashQuota(), face("1"), hosted(true)).orThrow();
            assertThat(issuedTo(plan)).containsExactly("member");
            assertThat(plan.issued().get(0).coupon().holder()).isEqualTo(new PartyId("master"));
        }

        @Test
        @Tag("CPN-34")
        void what_a_member_gave_back_goes_to_its_master_only_if_the_quota_names_no_customers() {
            var master = resaleCustomer("master");

            assertThat(issue(quotaOf("10"), face("1"), master).isGranted()).isTrue();
            assertThat(codes(issue(quotaWith(recipients(false, "member")), face("1"), master).refusals()))
                    .containsExactly("CBC.50000020");
        }

        @Test
        @Tag("CPN-12")
        void a_partner_that_uses_its_coupons_itself_issues_none() {
            var issuer = new Issuer(DISTRIBUTOR, true, Issuer.Route.PARTNER_CENTER);

            assertThat(codes(issue(quotaOf("10"), face("1"), issuer, UnknownOffers.none(), resaleCustomer("c-1")).refusals()))
                    .containsExactly("CBC.50000010");
        }
    }

    @Nested
    class Limits {

        @ParameterizedTest
        @CsvSource({"4.99,CBC.99000018", "5,''", "20,''", "20.01,CBC.99000019"})
        @Tag("CPN-05")
        void the_face_value_stays_within_the_quotas_smallest_and_largest(String face, String code) {
            assertThat(String.join(",", requestCodes(quotaWith(faces("5", "20")), face(face)))).isEqualTo(code);
        }

        @Test
        @Tag("CPN-05")
        @Tag("CPN-14")
        void customers_are_served_in_the_order_sent_as_far_as_the_balance_reaches() {
            var plan = issue(quotaWithBalance("100", "25"), face("10"), resaleCustomer("c-3"), resaleCustomer("c-1"),
                    resaleCustomer("c-2")).orThrow();

            assertThat(issuedTo(plan)).containsExactly("c-3", "c-1");
            assertThat(itemCodes(plan)).containsExactly("CBC.99000013");
            assertThat(plan.refused()).allMatch(not -> not.refusals().get(0).is(CouponRefusal.QUOTA_TOO_SMALL));
            assertThat(plan.quota().balance()).isEqualTo(yuan("5"));
        }

        @Test
        @Tag("CPN-05")
        void no_more_coupons_than_the_quota_allows() {
            var plan = issue(quotaWith(caps(2, null)), face("1"), resaleCustomer("c-1"), resaleCustomer("c-2"),
                    resaleCustomer("c-3")).orThrow();

            assertThat(issuedTo(plan)).containsExactly("c-1", "c-2");
            assertThat(itemCodes(plan)).containsExactly("CBC.99000020");
            assertThat(itemCodes(issue(plan.quota(), face("1"), resaleCustomer("c-4")).orThrow()))
                    .containsExactly("CBC.99000020");
        }

        @Test
        @Tag("CPN-05")
        void no_more_face_value_than_the_quota_allows_and_what_comes_back_still_counts() {
            var plan = issue(quotaWith(caps(null, "20")), face("10"), resaleCustomer("c-1"), resaleCustomer("c-2"),
                    resaleCustomer("c-3")).orThrow();

            assertThat(itemCodes(plan)).containsExactly("CBC.99000021");
            assertThat(itemCodes(issue(plan.quota().afterReturn(yuan("20"), NOW), face("0.01"), resaleCustomer("c-4")).orThrow()))
                    .containsExactly("CBC.99000021");
        }

        @Test
        @Tag("CPN-14")
        void a_refused_customer_takes_nothing_of_the_quota() {
            var plan = issue(quotaOf("10"), face("10"), Recipient.stranger(new PartyId("c-1")), resaleCustomer("c-2")).orThrow();

            assertThat(issuedTo(plan)).containsExactly("c-2");
            assertThat(plan.transfers()).hasSize(1);
        }

        @Test
        @Tag("CPN-14")
        void a_reason_of_the_request_refuses_all_and_every_reason_is_told_in_order() {
            var quota = quotaWith(new QuotaLimits(Optional.of(yuan("50")), Optional.empty(), Optional.empty(), Optional.empty(),
                    true, Set.of(new PartyId("c-9")), Set.of(AssociationType.RESALE),
                    List.of(UseLimit.of(UseLimit.SERVICE_TYPE, "ecs"))));
            var terms = new IssueTerms(yuan("10"), Optional.of(NOW), Optional.of(NOW), List.of("rds"), List.of(), List.of(),
                    Optional.empty());

            assertThat(reasons(issue(quota, terms, new Issuer(DISTRIBUTOR, true, Issuer.Route.OPEN_API),
                    new UnknownOffers(Set.of("b", "a"), Set.of("q", "p")), resaleCustomer("c-1")).refusals())).containsExactly(
                    "FACE_VALUE_TOO_SMALL", "WINDOW_REVERSED", "PRODUCT_UNKNOWN", "PRODUCT_UNKNOWN", "SERVICE_UNKNOWN",
                    "SERVICE_UNKNOWN", "LIMITS_EXCEED_QUOTA", "NOT_FIRST_ASSOCIATION", "NOT_A_NAMED_CUSTOMER", "OWN_USE_MODE");
        }
    }

    @Nested
    class Windows {

        @Test
        @Tag("CPN-06")
        void a_coupon_is_valid_as_long_as_its_quota_unless_it_is_told_otherwise() {
            assertThat(only(issue(quotaOf("10"), face("1"), resaleCustomer("c-1"))).validity()).isEqualTo(AROUND_NOW);

            var from = NOW.plusSeconds(5);
            var until = NOW.plusSeconds(6);
            assertThat(only(issue(quotaOf("100"), window(from, until), resaleCustomer("c-1"))).validity())
                    .isEqualTo(new Validity(from, until));
            assertThat(only(issue(quotaOf("100"), window(null, until), resaleCustomer("c-1"))).validity())
                    .isEqualTo(new Validity(AROUND_NOW.from(), until));
        }

        @Test
        @Tag("CPN-06")
        void the_times_lie_within_the_quotas_in_order_and_not_in_the_past() {
            assertThat(windowReasons(AROUND_NOW.from(), AROUND_NOW.until())).isEmpty();
            assertThat(windowReasons(AROUND_NOW.from().minusSeconds(1), null)).containsExactly("WINDOW_OUTSIDE_QUOTA");
            assertThat(windowReasons(null, AFTER_THE_END)).containsExactly("WINDOW_OUTSIDE_QUOTA");
            assertThat(windowReasons(NOW, NOW)).containsExactly("WINDOW_REVERSED");
            assertThat(windowReasons(NOW.plusSeconds(1), NOW)).containsExactly("WINDOW_REVERSED");
            assertThat(windowReasons(null, NOW.minusSeconds(1))).containsExactly("WINDOW_OUTSIDE_QUOTA");
            assertThat(windowReasons(null, NOW)).isEmpty();
            assertThat(requestCodes(quotaOf("100"), window(NOW, NOW))).containsExactly("CBC.0100");
        }

        private List<String> windowReasons(Instant from, Instant until) {
            return reasons(issue(quotaOf("100"), window(from, until), resaleCustomer("c-1")).refusals());
        }
    }

    @Nested
    class Scopes {

        private final CouponQuota limited = quotaWith(limitsTo(UseLimit.of(UseLimit.SERVICE_TYPE, "ecs"),
                UseLimit.of(UseLimit.SERVICE_TYPE, "rds"), UseLimit.of(UseLimit.PRODUCT_ID, "p1, p2"),
                UseLimit.of(UseLimit.SUBSCRIBE_TYPE, "new"), new UseLimit("regionCode", "cn-north-1", "北京一")));

        @Test
        @Tag("CPN-07")
        void services_and_products_stay_within_the_quotas_whatever_their_case() {
            assertThat(requestCodes(limited, services("ECS"))).isEmpty();
            assertThat(requestCodes(limited, services("ecs", "obs"))).containsExactly("CBC.99000023");
            assertThat(requestCodes(limited, products("p2"))).isEmpty();
            assertThat(requestCodes(limited, products("p3"))).containsExactly("CBC.99000023");
            assertThat(requestCodes(quotaOf("10"), services("anything"))).isEmpty();
            assertThat(requestCodes(quotaOf("10"), products("anything"))).isEmpty();
        }

        @Test
        @Tag("CPN-07")
        void a_coupon_inherits_the_quotas_limits_where_the_request_names_none() {
            assertThat(only(issue(limited, face("1"), resaleCustomer("c-1"))).useLimits())
                    .isEqualTo(limited.limits().useLimits());
            assertThat(only(issue(limited, services("ecs"), resaleCustomer("c-1"))).useLimits()).containsExactly(
                    UseLimit.of(UseLimit.SERVICE_TYPE, "ecs"), UseLimit.of(UseLimit.PRODUCT_ID, "p1, p2"),
                    UseLimit.of(UseLimit.SUBSCRIBE_TYPE, "new"), new UseLimit("regionCode", "cn-north-1", "北京一"));
        }

        @Test
        @Tag("CPN-07")
        void unknown_services_and_products_refuse_the_request() {
            assertThat(codes(issue(quotaOf("10"), face("1"), byOpenApi(), new UnknownOffers(Set.of("s"), Set.of()),
                    resaleCustomer("c-1")).refusals())).containsExactly("CBC.50000055");
            assertThat(codes(issue(quotaOf("10"), face("1"), byOpenApi(), new UnknownOffers(Set.of(), Set.of("p")),
                    resaleCustomer("c-1")).refusals())).containsExactly("CBC.50000054");
        }

        @Test
        @Tag("CPN-08")
        void kinds_of_orders_stay_within_the_quotas() {
            assertThat(requestCodes(limited, orderTypes("new"))).isEmpty();
            assertThat(requestCodes(limited, orderTypes("new", "renew"))).containsExactly("CBC.99000024");
            assertThat(requestCodes(quotaOf("10"), orderTypes("renew", "change"))).isEmpty();
        }

        @Test
        @Tag("CPN-13")
        void a_memo_is_kept_as_it_is_and_none_is_not_an_empty_one() {
            assertThat(memo(Optional.empty())).isEmpty();
            assertThat(memo(Optional.of(""))).contains("");
            assertThat(memo(Optional.of("双11 活动"))).contains("双11 活动");
        }

        private Optional<String> memo(Optional<String> memo) {
            return only(issue(quotaOf("10"), new IssueTerms(yuan("1"), Optional.empty(), Optional.empty(), List.of(), List.of(),
                    List.of(), memo), resaleCustomer("c-1"))).memo();
        }
    }
}
