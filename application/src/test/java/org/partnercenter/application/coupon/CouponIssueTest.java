package org.partnercenter.application.coupon;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Answer;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.CommandKey;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.kernel.Reference;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.coupon.IssueTerms;
import org.partnercenter.domain.coupon.Issuer;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaLimits;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.coupon.CouponHouse.CUSTOMER;
import static org.partnercenter.application.coupon.CouponHouse.DISTRIBUTOR;
import static org.partnercenter.application.coupon.CouponHouse.FOR_RESELLER;
import static org.partnercenter.application.coupon.CouponHouse.NOBODY;
import static org.partnercenter.application.coupon.CouponHouse.OTHER;
import static org.partnercenter.application.coupon.CouponHouse.PLATFORM;
import static org.partnercenter.application.coupon.CouponHouse.PROVIDER;
import static org.partnercenter.application.coupon.CouponHouse.RESELLER;
import static org.partnercenter.application.coupon.CouponHouse.codes;
import static org.partnercenter.application.coupon.CouponHouse.face;
import static org.partnercenter.application.coupon.CouponHouse.issue;
import static org.partnercenter.application.coupon.CouponHouse.parties;
import static org.partnercenter.application.coupon.CouponHouse.yuan;

class CouponIssueTest {

    private final CouponHouse town = new CouponHouse();

    @BeforeEach
    void quota() {
        town.granted("q", DISTRIBUTOR, "100").granted("other-q", OTHER, "100");
    }

    @AfterEach
    void books() {
        town.assertBooksBalance();
    }

    private List<String> refused(Caller caller, IssueCoupons command) {
        return codes(town.submit(CouponOperations.ISSUE, caller, command));
    }

    private IssuedCoupons issued(Caller caller, IssueCoupons command) {
        return town.submit(CouponOperations.ISSUE, caller, command).orThrow();
    }

    private static List<String> itemCodes(IssuedCoupons result) {
        return result.rejected().stream().flatMap(rejected -> codes(rejected.refusals()).stream()).toList();
    }

    private static IssueCoupons forReseller(String quota, String face, String... customers) {
        return new IssueCoupons(new QuotaId(quota), parties(customers), face(face), FOR_RESELLER, Issuer.Route.OPEN_API);
    }

    private static IssueCoupons inPartnerCenter(String quota, String face, String... customers) {
        return new IssueCoupons(new QuotaId(quota), parties(customers), face(face), NOBODY, Issuer.Route.PARTNER_CENTER);
    }

    @Test
    @Tag("CPN-04")
    @Tag("CPN-13")
    void an_issue_leaves_coupons_movements_events_and_an_audit_entry() {
        var terms = new IssueTerms(yuan("30"), Optional.empty(), Optional.empty(), List.of("HWS.service.type.EC2"),
                List.of("product-1"), List.of(), Optional.of("memo"));
        var result = issued(DISTRIBUTOR, new IssueCoupons(new QuotaId("q"), parties("c-2", "c-1"), terms, NOBODY,
                Issuer.Route.OPEN_API));

        assertThat(result.rejected()).isEmpty();
        assertThat(result.issued()).extracting(one -> one.customer().value()).containsExactly("c-2", "c-1");
        var coupon = town.coupon(result.issued().getFirst().coupon().value());
        assertThat(coupon.holder()).isEqualTo(new PartyId("c-2"));
        assertThat(coupon.memo()).contains("memo");
        assertThat(town.balance("q")).isEqualTo("40.00");
        assertThat(town.movements()).endsWith("COUPON_ISSUED", "COUPON_ISSUED");
        assertThat(town.lastMovement().posting().remark()).contains("memo");
        assertThat(town.lastMovement().posting().viewers())
                .isEqualTo(Viewers.of(DISTRIBUTOR.party(), NOBODY).withCustomer(new PartyId("c-1")));
        assertThat(town.lastMovement().posting().references()).isEqualTo(Map.of(Reference.QUOTA, "q", Reference.COUPON,
                result.issued().getLast().coupon().value()));
        assertThat(town.events()).endsWith("org.partnercenter.coupon.issued", "org.partnercenter.coupon.issued");
        assertThat(town.lastEvent().data()).doesNotContainValue("memo").containsEntry("customer_id", "c-1");
        assertThat(town.house.audit.entries().getLast().subject().details()).containsEntry("issued", "2");
        assertThat(town.house.audit.entries().getLast().id()).isEqualTo(town.lastMovement().commandId());
    }

    @Test
    @Tag("CPN-14")
    @Tag("CPN-02")
    @Tag("CPN-01")
    void what_concerns_one_customer_refuses_it_alone_and_an_absent_one_is_answered_as_a_foreign_one() {
        var result = issued(DISTRIBUTOR, issue("q", "60", "c-4", "c-5", "c-6", "nobody", "c-1", "c-2"));

        assertThat(result.issued()).extracting(one -> one.customer().value()).containsExactly("c-1");
        assertThat(itemCodes(result)).containsExactly("CBC.99000014", "CBC.99000000", "CBC.99000035", "CBC.99000035",
                "CBC.99000013");
    }

    @Test
    @Tag("CPN-14")
    void a_reason_of_the_request_issues_nothing_and_leaves_an_audit_entry_but_no_record() {
        var before = town.house.ledger.entries().size();
        var unknown = new IssueTerms(yuan("1"), Optional.empty(), Optional.empty(), List.of("nonsense"), List.of("nothing"),
                List.of(), Optional.empty());

        assertThat(refused(DISTRIBUTOR, new IssueCoupons(new QuotaId("q"), parties("c-1"), unknown, NOBODY,
                Issuer.Route.OPEN_API))).containsExactly("CBC.50000054", "CBC.50000055");
        assertThat(town.coupons.all()).isEmpty();
        assertThat(town.house.ledger.entries()).hasSize(before);
        assertThat(town.house.audit.entries().getLast()).satisfies(entry -> {
            assertThat(entry.operation()).isEqualTo("coupon-issue");
            assertThat(entry.subject().id()).isEqualTo("q");
            assertThat(codes(entry.refusals())).containsExactly("CBC.50000054", "CBC.50000055");
        });
    }

    @Test
    @Tag("CPN-03")
    @Tag("CPN-04")
    void a_malformed_request_is_refused_before_anything_else() {
        var many = IntStream.range(0, 101).mapToObj(i -> "c-" + i).toArray(String[]::new);

        assertThat(refused(DISTRIBUTOR, issue("other-q", "1", many))).containsExactly("CBC.0100");
        assertThat(refused(DISTRIBUTOR, issue("other-q", "1", "c-1", "c-1"))).containsExactly("CBC.0100");
        assertThat(refused(DISTRIBUTOR, issue("other-q", "-1", "c-1"))).containsExactly("CBC.0100");
    }

    @Test
    @Tag("QTA-02")
    void a_foreign_quota_is_answered_as_an_absent_one() {
        var foreign = town.submit(CouponOperations.ISSUE, DISTRIBUTOR, issue("other-q", "1", "c-1"));
        var absent = town.submit(CouponOperations.ISSUE, DISTRIBUTOR, issue("no-such-q", "1", "c-1"));

        assertThat(codes(foreign)).isEqualTo(codes(absent)).containsExactly("CBC.99000012");
        assertThat(foreign.refusals().getFirst().facts()).containsOnlyKeys("quota_id");
        assertThat(absent.refusals().getFirst().facts()).containsOnlyKeys("quota_id");
    }

    @Test
    @Tag("COM-11")
    void a_distributor_issues_for_its_reseller_from_the_resellers_quota_to_the_resellers_customers() {
        var child = town.passedOn("q", "50");
        var result = issued(DISTRIBUTOR, forReseller(child, "10", "c-5", "c-1"));

        assertThat(result.issued()).extracting(one -> one.customer().value()).containsExactly("c-5");
        assertThat(itemCodes(result)).containsExactly("CBC.99000000");
        assertThat(town.coupon(result.issued().getFirst().coupon().value()).issuer()).isEqualTo(RESELLER.party());
        assertThat(town.balance(child)).isEqualTo("40.00");
        assertThat(refused(DISTRIBUTOR, forReseller("q", "10", "c-5"))).containsExactly("CBC.99000012");
        assertThat(refused(DISTRIBUTOR, issue(child, "10", "c-1"))).containsExactly("CBC.99000012");
    }

    @Test
    @Tag("COM-11")
    @Tag("CPN-02")
    void a_foreign_reseller_is_refused_and_from_others_than_distributors_the_id_is_ignored() {
        assertThat(refused(OTHER, forReseller("other-q", "1", "c-1"))).containsExactly("CBC.99000037");
        assertThat(refused(DISTRIBUTOR, new IssueCoupons(new QuotaId("q"), parties("c-1"), face("1"),
                Optional.of(new PartyId("c-1")), Issuer.Route.OPEN_API))).containsExactly("CBC.99000037");

        town.granted("provider-q", PROVIDER, "10");
        assertThat(issued(PROVIDER, forReseller("provider-q", "1", "c-6")).issued()).hasSize(1);
    }

    @Test
    void resellers_and_customers_do_not_issue_by_the_open_api_and_a_reseller_does_in_the_partner_center() {
        var child = town.passedOn("q", "50");

        assertThat(refused(RESELLER, issue(child, "1", "c-5"))).containsExactly("CBC.0155");
        assertThat(refused(CUSTOMER, issue("q", "1", "c-1"))).containsExactly("CBC.0155");
        assertThat(issued(RESELLER, inPartnerCenter(child, "1", "c-5")).issued()).hasSize(1);
    }

    @Test
    @Tag("COM-12")
    void an_operator_needs_the_item_to_issue() {
        var operator = new Caller(DISTRIBUTOR.party(), PartyKind.DISTRIBUTOR, Optional.empty(), Optional.of("clerk"),
                Permissions.of(Set.of(PermissionItem.COUPON_VIEW)));

        assertThat(refused(operator, issue("q", "1", "c-1"))).containsExactly("CBC.0151");
    }

    @Test
    @Tag("CPN-01")
    void in_the_partner_center_referral_customers_get_what_the_quota_allows() {
        town.granted("both", QuotaType.VOUCHER, DISTRIBUTOR, "10", new QuotaLimits(Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), false, Set.of(), Set.of(AssociationType.values()), List.of()));

        assertThat(issued(DISTRIBUTOR, inPartnerCenter("both", "1", "c-4")).issued()).hasSize(1);
        assertThat(itemCodes(issued(DISTRIBUTOR, issue("both", "1", "c-4")))).containsExactly("CBC.99000014");
    }

    @Test
    void the_platform_issues_to_partners_and_to_nobody_else() {
        town.granted("platform-q", PLATFORM, "100");
        var result = issued(PLATFORM, inPartnerCenter("platform-q", "10", "distributor", "c-1", "nobody", "reseller"));

        assertThat(result.issued()).extracting(one -> one.customer().value()).containsExactly("distributor", "reseller");
        assertThat(itemCodes(result)).containsExactly("CBC.99000035", "CBC.99000035");
        assertThat(town.coupon(result.issued().getFirst().coupon().value()).associationType()).isEmpty();
        assertThat(refused(PLATFORM, issue("platform-q", "1", "distributor"))).containsExactly("CBC.0155");
    }

    @Test
    @Tag("CPN-12")
    void a_partner_in_own_use_mode_issues_nothing() {
        town.ownUse.add(DISTRIBUTOR.party());

        assertThat(refused(DISTRIBUTOR, issue("q", "1", "c-1"))).containsExactly("CBC.50000010");
    }

    @Test
    @Tag("CPN-09")
    @Tag("CPN-11")
    @Tag("CPN-34")
    void the_neighbours_facts_about_a_customer_decide() {
        town.granted("first", QuotaType.VOUCHER, DISTRIBUTOR, "10", new QuotaLimits(Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), true, Set.of(), Set.of(AssociationType.RESALE), List.of()));
        town.granted("cash", QuotaType.CASH, DISTRIBUTOR, "10", QuotaLimits.none());
        town.customers.put(new PartyId("c-2"), new CustomerStandings.Standing(DISTRIBUTOR.party(), NOBODY,
                AssociationType.RESALE, true, Optional.of(new PartyId("c-3")), true));

        assertThat(refused(DISTRIBUTOR, issue("first", "1", "c-1"))).containsExactly("CBC.99000022");
        assertThat(itemCodes(issued(DISTRIBUTOR, issue("first", "1", "c-2")))).containsExactly("CBC.50000034");
        assertThat(town.coupon(town.issued(DISTRIBUTOR, "cash", "1", "c-2")).holder()).isEqualTo(new PartyId("c-3"));
        assertThat(town.issued(DISTRIBUTOR, "q", "1", "c-3")).isNotEmpty();
    }

    @Test
    @Tag("CPN-05")
    @Tag("CPN-17")
    void commands_of_a_batch_on_one_quota_are_served_in_their_order() {
        var answers = town.house.gateway().submit(CouponOperations.ISSUE, List.of(
                submission("k-1", issue("q", "60", "c-1")), submission("k-2", issue("q", "60", "c-2")),
                submission("k-3", issue("other-q", "1", "c-1")), submission("k-4", issue("q", "40", "c-3"))));

        assertThat(answers).extracting(answer -> answer.decision().isGranted()).containsExactly(true, true, false, true);
        assertThat(itemCodes(answers.get(1).decision().orThrow())).containsExactly("CBC.99000013");
        assertThat(answers.get(3).decision().orThrow().issued()).hasSize(1);
        assertThat(town.balance("q")).isEqualTo("0.00");
        assertThat(town.house.audit.entries().subList(2, 6)).hasSize(4);
    }

    private static Submission<IssueCoupons> submission(String key, IssueCoupons command) {
        return new Submission<>(DISTRIBUTOR, Optional.of(CommandKey.given(key)), command, TestHouse.ORIGIN);
    }

    @Test
    @Tag("CPN-17")
    void a_repeat_gets_the_first_answer_and_issues_nothing_again() {
        Answer<IssuedCoupons> first = town.house.submit(CouponOperations.ISSUE, DISTRIBUTOR, "key", issue("q", "60", "c-1", "c-2"));
        Answer<IssuedCoupons> again = town.house.submit(CouponOperations.ISSUE, DISTRIBUTOR, "key", issue("q", "60", "c-1", "c-2"));

        assertThat(again.replayed()).isTrue();
        assertThat(again.decision()).isEqualTo(first.decision());
        assertThat(town.coupons.all()).hasSize(1);
        assertThat(codes(town.house.submit(CouponOperations.ISSUE, DISTRIBUTOR, "key", issue("q", "61", "c-1", "c-2")).decision()))
                .containsExactly("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void a_dry_run_answers_the_same_and_leaves_nothing() {
        var before = town.house.audit.entries().size();
        var dry = town.house.ask(CouponOperations.ISSUE, DISTRIBUTOR, issue("q", "60", "c-1", "c-2")).orThrow();

        assertThat(dry.issued()).hasSize(1);
        assertThat(itemCodes(dry)).containsExactly("CBC.99000013");
        assertThat(town.coupons.all()).isEmpty();
        assertThat(town.balance("q")).isEqualTo("100.00");
        assertThat(town.house.audit.entries()).hasSize(before);
        assertThat(town.house.outbox.entries()).hasSize(2);
    }
}
