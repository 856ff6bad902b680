package org.partnercenter.application.coupon.whitelist;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.application.coupon.CouponHouse;
import org.partnercenter.application.coupon.CouponOperations;
import org.partnercenter.application.coupon.IssueCoupons;
import org.partnercenter.application.coupon.IssuedCouponFilter;
import org.partnercenter.application.coupon.IssuedCoupons;
import org.partnercenter.application.coupon.ReclaimCoupon;
import org.partnercenter.application.coupon.TimeRange;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Change;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.Issuer;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaLimits;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.coupon.CouponHouse.DISTRIBUTOR;
import static org.partnercenter.application.coupon.CouponHouse.NOBODY;
import static org.partnercenter.application.coupon.CouponHouse.PLATFORM;
import static org.partnercenter.application.coupon.CouponHouse.PROVIDER;
import static org.partnercenter.application.coupon.CouponHouse.SUBSIDY;
import static org.partnercenter.application.coupon.CouponHouse.codes;
import static org.partnercenter.application.coupon.CouponHouse.face;
import static org.partnercenter.application.coupon.CouponHouse.parties;

class WhiteListModuleTest {

    private static final PageRequest PAGE = new PageRequest(0, 10);

    private final CouponHouse town = new CouponHouse();
    private final BrowseWhiteLists browse = town.lists.browse();

    private Decision<WhiteListVersion> imports(Caller caller, Optional<PartyId> partner, String... customers) {
        return town.submit(WhiteListOperations.IMPORT, caller, new ImportWhiteList(partner, parties(customers)));
    }

    private IssuedCoupons issue(Caller caller, String quota, String... customers) {
        return town.submit(CouponOperations.ISSUE, caller, new IssueCoupons(new QuotaId(quota), parties(customers), face("1"), NOBODY,
                Issuer.Route.PARTNER_CENTER)).orThrow();
    }

    private static List<String> reasons(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::reason).toList();
    }

    private static QuotaLimits bothModels() {
        return new QuotaLimits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Set.of(),
                Set.of(AssociationType.RESALE, AssociationType.REFERRAL), List.of());
    }

    @ParameterizedTest
    @EnumSource(QuotaType.class)
    @Tag("CPN-48")
    void a_government_subsidy_partner_issues_to_those_on_the_version_in_force(QuotaType type) {
        town.granted("q", type, SUBSIDY, "100", bothModels());

        var nobody = issue(SUBSIDY, "q", "c-7", "c-8");
        assertThat(nobody.issued()).isEmpty();
        assertThat(nobody.rejected()).allSatisfy(not -> assertThat(codes(not.refusals())).containsExactly("CUSTOMER_NOT_ON_WHITE_LIST"));

        imports(SUBSIDY, NOBODY, "c-7", "c-8").orThrow();
        assertThat(issue(SUBSIDY, "q", "c-7", "c-8").rejected()).isEmpty();

        imports(SUBSIDY, NOBODY, "c-8").orThrow();
        var one = issue(SUBSIDY, "q", "c-7", "c-8");
        assertThat(one.issued()).extracting(issued -> issued.customer().value()).containsExactly("c-8");
        assertThat(one.rejected()).singleElement().satisfies(not -> assertThat(not.refusals().getFirst().facts())
                .containsEntry("customer_id", "c-7").containsEntry("version", "2"));
        town.assertBooksBalance();
    }

    @Test
    @Tag("CPN-48")
    void a_list_is_no_right_over_strangers_and_other_partners_need_none() {
        town.granted("q", SUBSIDY, "100").granted("d", DISTRIBUTOR, "100").granted("p", PROVIDER, "100");
        imports(SUBSIDY, NOBODY, "c-1", "c-7").orThrow();

        assertThat(issue(SUBSIDY, "q", "c-1").rejected()).singleElement()
                .satisfies(not -> assertThat(reasons(not.refusals())).containsExactly("NOT_YOUR_CUSTOMER"));
        assertThat(issue(SUBSIDY, "q", "c-2").rejected()).singleElement()
                .satisfies(not -> assertThat(reasons(not.refusals())).containsExactly("NOT_YOUR_CUSTOMER", "NOT_ON_WHITE_LIST"));
        assertThat(issue(DISTRIBUTOR, "d", "c-1").rejected()).isEmpty();
        assertThat(issue(PROVIDER, "p", "c-6").rejected()).isEmpty();
    }

    @Test
    @Tag("CPN-48")
    void each_import_is_the_next_version_and_is_told() {
        assertThat(imports(SUBSIDY, NOBODY, "c-7").orThrow()).isEqualTo(new WhiteListVersion(SUBSIDY.party(), 1, 1, town.now(), SUBSIDY.party()));
        assertThat(imports(PLATFORM, Optional.of(SUBSIDY.party()), "c-7", "c-8").orThrow())
                .isEqualTo(new WhiteListVersion(SUBSIDY.party(), 2, 2, town.now(), PLATFORM.party()));
        assertThat(imports(SUBSIDY, Optional.of(SUBSIDY.party()), "c-9").orThrow().version()).isEqualTo(3);

        assertThat(town.events()).containsOnly("org.partnercenter.coupon-white-list.imported").hasSize(3);
        assertThat(town.house.audit.entries().get(1).subject().changes()).contains(
                new Change("coupon-white-list/subsidy", "version", Optional.of("1"), Optional.of("2")),
                new Change("coupon-white-list/subsidy", "customers", Optional.of("1"), Optional.of("2")));
        assertThat(browse.version(SUBSIDY, SUBSIDY.party(), Optional.empty()).orThrow().version()).isEqualTo(3);
        assertThat(browse.versions(PLATFORM, SUBSIDY.party(), PAGE).orThrow().items()).extracting(WhiteListVersion::version)
                .containsExactly(3, 2, 1);
        assertThat(browse.customers(SUBSIDY, SUBSIDY.party(), Optional.of(2), Optional.empty(), PAGE).orThrow().items())
                .isEqualTo(parties("c-7", "c-8"));
        assertThat(browse.customers(SUBSIDY, SUBSIDY.party(), Optional.empty(), Optional.of(new PartyId("c-7")), PAGE).orThrow().items())
                .isEmpty();
    }

    @Test
    @Tag("CPN-48")
    void what_is_wrong_with_an_import_is_told_and_leaves_the_list_as_it_is() {
        imports(SUBSIDY, NOBODY, "c-7").orThrow();

        assertThat(reasons(imports(SUBSIDY, NOBODY).refusals())).containsExactly("FIELD_MISSING");
        assertThat(reasons(imports(SUBSIDY, NOBODY, "c-8", "c-8").refusals())).containsExactly("ITEM_TWICE");
        assertThat(reasons(imports(SUBSIDY, Optional.of(DISTRIBUTOR.party()), "c-8").refusals())).containsExactly("PARTY_UNKNOWN");
        assertThat(reasons(imports(PLATFORM, Optional.of(new PartyId("nobody")), "c-8").refusals())).containsExactly("PARTY_UNKNOWN");
        assertThat(reasons(imports(PLATFORM, NOBODY, "c-8").refusals())).contains("FIELD_MISSING");
        assertThat(codes(imports(PLATFORM, Optional.of(DISTRIBUTOR.party()), "c-8").refusals())).containsExactly("WHITE_LIST_NOT_KEPT");
        assertThat(browse.version(SUBSIDY, SUBSIDY.party(), Optional.empty()).orThrow().version()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(value = PartyKind.class, names = {"DISTRIBUTOR", "SOLUTION_PROVIDER", "CUSTOMER"})
    @Tag("CPN-48")
    void nobody_else_imports_or_looks(PartyKind kind) {
        var caller = Caller.mainAccount(new PartyId("x"), kind);

        assertThat(reasons(imports(caller, NOBODY, "c-7").refusals())).containsExactly("CALLER_NOT_ALLOWED");
        assertThat(reasons(browse.version(caller, SUBSIDY.party(), Optional.empty()).refusals())).containsExactly("CALLER_NOT_ALLOWED");
        assertThat(reasons(browse.versions(caller, SUBSIDY.party(), PAGE).refusals())).containsExactly("CALLER_NOT_ALLOWED");
    }

    @Test
    @Tag("CPN-48")
    void a_version_that_is_not_there_is_absent_and_another_partners_too() {
        assertThat(codes(browse.version(SUBSIDY, SUBSIDY.party(), Optional.empty()))).containsExactly("WHITE_LIST_VERSION_NOT_FOUND");
        imports(SUBSIDY, NOBODY, "c-7").orThrow();
        var other = Caller.mainAccount(new PartyId("subsidy-2"), PartyKind.GOV_SUBSIDY);
        assertThat(codes(browse.customers(other, SUBSIDY.party(), Optional.empty(), Optional.empty(), PAGE)))
                .containsExactly("WHITE_LIST_VERSION_NOT_FOUND");
    }

    /** Beside the white list, such a partner does what a solution provider does, by the same rules. */
    @ParameterizedTest
    @CsvSource({"subsidy, c-7, c-8", "provider, c-6, c-9"})
    @Tag("CPN-62")
    void issuing_and_taking_back_are_the_same_for_government_subsidy_partners(String partner, String resale, String referral) {
        town.customer("c-9", PROVIDER, NOBODY, AssociationType.REFERRAL);
        var caller = partner.equals("subsidy") ? SUBSIDY : PROVIDER;
        town.granted("v", QuotaType.VOUCHER, caller, "10", QuotaLimits.none()).granted("c", QuotaType.CASH, caller, "10", bothModels());
        imports(SUBSIDY, NOBODY, "c-7", "c-8").orThrow();

        var voucher = issue(caller, "v", resale).issued().getFirst().coupon();
        assertThat(reasons(issue(caller, "v", referral).rejected().getFirst().refusals())).containsExactly("WRONG_ASSOCIATION_TYPE");
        var cash = issue(caller, "c", referral).issued().getFirst().coupon();
        for (var coupon : List.of(voucher, cash)) {
            town.submit(CouponOperations.RECLAIM, caller, new ReclaimCoupon(new CouponId(coupon.value()), NOBODY, Issuer.Route.PARTNER_CENTER))
                    .orThrow();
        }
        assertThat(town.balance("v")).isEqualTo("10.00");
        assertThat(town.balance("c")).isEqualTo("10.00");
        assertThat(town.module.lists().ownCoupons(caller, NOBODY, new IssuedCouponFilter(Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                TimeRange.any(), TimeRange.any(),
                TimeRange.any()), PAGE, town.now()).orThrow().total()).isEqualTo(2);
        town.assertBooksBalance();
    }
}
