package org.partnercenter.application.incentive.policy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.incentive.Granularity;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Answering;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Condition;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Names;
import org.partnercenter.domain.incentive.policy.PolicyDraft.RateDraft;
import org.partnercenter.domain.incentive.policy.PolicyDraft;
import org.partnercenter.domain.incentive.policy.ProductTerms;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.kernel.Refusal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class PolicyModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    private static final Caller SELLER = Caller.mainAccount(new PartyId("d-1"), PartyKind.DISTRIBUTOR);
    private static final PageRequest TEN = new PageRequest(0, 10);
    private static final Set<String> SERVICES = Set.of("hws.obs", "hws.ecs");

    private final TestHouse house = new TestHouse();
    private final PolicyModule module = new PolicyModule(new PolicyPorts(house.transactions.register(new InMemoryPolicies()),
            house.transactions.register(new InMemoryProductPolicies()), new Catalogue(), codes -> codes.contains("growth")
            ? Map.of("growth", Optional.of(Granularity.MONTH)) : Map.of(), ZoneId.of("UTC+8"), house.clocks));
    private final YearMonth present;

    PolicyModuleTest() {
        house.with(module.useCases());
        present = YearMonth.from(house.clocks.business().atZone(ZoneId.of("UTC+8")));
    }

    private record Catalogue() implements KnownServices {

        @Override
        public Set<String> unknown(Set<String> codes) {
            return codes.stream().filter(code -> !SERVICES.contains(code.toLowerCase())).collect(Collectors.toSet());
        }

        @Override
        public Map<String, String> names(Set<String> codes, Language language) {
            return codes.stream().collect(Collectors.toMap(code -> code, code -> language + code));
        }
    }

    private static PolicyDraft draft(String incentive, YearMonth from, String rate, Condition... conditions) {
        return new PolicyDraft(incentive, new Names("激励", "Incentive"), from, AssociationType.RESALE, Granularity.MONTH, Optional.empty(),
                List.of(new RateDraft(Optional.of("hws.OBS"), Optional.empty(), Money.of("0.00", "CNY"), new BigDecimal(rate))),
                List.of(conditions), Set.of(), Answering.USUAL);
    }

    private Decision<PolicySet> set(PolicyDraft draft) {
        return house.submit(PolicyOperations.SET, PLATFORM, new SetPolicy(draft));
    }

    private Decision<ProductSet> product(String service, YearMonth from, ProductPolicy policy, boolean discount) {
        return house.submit(PolicyOperations.SET_PRODUCT, PLATFORM, new SetProduct(new ProductTerms(service, from, policy, discount)));
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::code).toList();
    }

    @Test
    @Tag("INC-06")
    void a_batch_makes_one_version_after_the_other() {
        var next = present.plusMonths(1);
        var answers = house.gateway().submit(PolicyOperations.SET, Stream.of(draft("base", next, "0.1"), draft("base", next, "0.10"),
                draft("base", next, "0.2"), draft("other", next, "2")).map(each -> new Submission<>(PLATFORM, Optional.empty(),
                new SetPolicy(each), TestHouse.ORIGIN)).toList());

        assertThat(answers.subList(0, 3)).extracting(answer -> answer.decision().orThrow().policy().version()).containsExactly(1, 1, 2);
        assertThat(answers.subList(0, 3)).extracting(answer -> answer.decision().orThrow().changed()).containsExactly(true, false, true);
        assertThat(codes(answers.get(3).decision())).containsExactly("INCENTIVE_RATE_OUT_OF_RANGE");
        assertThat(module.browse().versions(PLATFORM, "base").orThrow()).extracting(version -> version.version()).containsExactly(2, 1);
        assertThat(codes(module.browse().versions(PLATFORM, "other"))).containsExactly("INCENTIVE_POLICY_NOT_FOUND");
        assertThat(house.outbox.entries()).hasSize(2);
    }

    @Test
    @Tag("INC-06")
    void what_a_draft_names_has_to_exist() {
        var unknown = new Condition("none", Optional.empty(), BigDecimal.ONE);
        var draft = draft("base", present, "0.1", unknown, new Condition("growth", Optional.empty(), BigDecimal.ONE));

        assertThat(codes(set(new PolicyDraft(draft.incentive(), draft.names(), draft.from(), draft.associationType(), draft.granularity(),
                draft.threshold(), List.of(new RateDraft(Optional.of("hws.none"), Optional.empty(), Money.of("0.00", "CNY"), BigDecimal.ONE)),
                draft.conditions(), draft.forms(), draft.answering())))).containsExactly("INCENTIVE_SERVICE_TYPE_NOT_FOUND",
                "INCENTIVE_INDICATOR_NOT_FOUND");
        assertThat(set(draft("base", present, "0.1", new Condition("growth", Optional.empty(), BigDecimal.ONE))).isGranted()).isTrue();
    }

    @Test
    @Tag("INC-06")
    void partners_read_what_holds_and_those_who_calculate_get_the_same() {
        set(draft("base", present, "0.1")).orThrow();
        set(draft("base", present.plusMonths(1), "0.2")).orThrow();
        set(draft("later", present.plusMonths(1), "0.2")).orThrow();
        var now = ReconciliationPeriod.of(Granularity.MONTH, present);
        var then = ReconciliationPeriod.of(Granularity.MONTH, present.plusMonths(1));

        var read = module.browse().policies(SELLER, Optional.empty(), Optional.empty(), TEN).orThrow().items();
        assertThat(read).extracting(version -> version.incentive() + version.version()).containsExactly("base1");
        assertThat(module.policies().inForce(now)).isEqualTo(read);
        assertThat(module.policies().inForce(then)).extracting(version -> version.incentive() + version.version())
                .containsExactly("base2", "later1");
        assertThat(module.policies().inForce(ReconciliationPeriod.of(Granularity.YEAR, present.plusYears(1)))).isEmpty();
        assertThat(module.browse().policies(SELLER, Optional.of(then), Optional.of(AssociationType.REFERRAL), TEN).orThrow().items()).isEmpty();
        assertThat(module.browse().policies(PLATFORM, Optional.empty(), Optional.empty(), TEN).orThrow().total()).isEqualTo(2);
        assertThat(codes(module.browse().policies(Caller.reseller(new PartyId("r"), new PartyId("d")), Optional.empty(), Optional.empty(), TEN)))
                .containsExactly("CBC.0155");
    }

    @Test
    @Tag("INC-08")
    @Tag("BDC-03")
    void terms_of_products_are_told_by_month_and_bar_discounts() {
        assertThat(codes(product("hws.none", present, ProductPolicy.NOTHING, false))).containsExactly("PRODUCT_SERVICE_TYPE_NOT_FOUND");
        product("hws.OBS", present, ProductPolicy.SPECIFIC, false).orThrow();
        product("hws.obs", present.plusMonths(2), ProductPolicy.NOTHING, true).orThrow();
        assertThat(codes(product("hws.obs", present, ProductPolicy.NOTHING, true))).containsExactly("PRODUCT_POLICY_CHANGES_THE_PAST");

        assertThat(module.policies().products(Set.of(present, present.minusMonths(1)))).satisfies(found -> {
            assertThat(found.get(present).get("HWS.obs")).isEqualTo(ProductPolicy.SPECIFIC);
            assertThat(found.get(present.minusMonths(1))).isEmpty();
        });
        assertThat(module.discounts().barred(Set.of("hws.Obs", "hws.ecs"), house.clocks.business())).containsExactly("hws.Obs");
        var then = present.plusMonths(2).atDay(1).atStartOfDay(ZoneId.of("UTC+8")).toInstant();
        assertThat(module.discounts().barred(Set.of("hws.obs"), then.minusSeconds(1))).isNotEmpty();
        assertThat(module.discounts().barred(Set.of("hws.obs"), then)).isEmpty();
        assertThat(module.discounts().barred(Set.of(), Instant.EPOCH)).isEmpty();
        assertThat(module.browse().history(PLATFORM, "HWS.OBS").orThrow()).hasSize(2);
        assertThat(module.browse().products(PLATFORM, Optional.empty(), TEN).orThrow().items()).hasSize(1);
    }

    @Test
    @Tag("BDC-03")
    void discount_policies_are_for_sellers_with_the_item_and_an_empty_filter_filters() {
        product("hws.obs", present, ProductPolicy.SPECIFIC, false).orThrow();
        var clerk = SELLER.by("o-1", Permissions.of(Set.of(PermissionItem.PRODUCT_POLICIES_VIEW)));

        assertThat(module.browse().discountPolicies(clerk, present, Optional.empty(), TEN).orThrow().items()).singleElement()
                .satisfies(terms -> assertThat(module.browse().names(List.of(terms), Language.EN_US)).containsEntry("hws.obs", "EN_UShws.obs"));
        assertThat(module.browse().discountPolicies(clerk, present, Optional.of("HWS.OBS"), TEN).orThrow().items()).hasSize(1);
        assertThat(module.browse().discountPolicies(clerk, present, Optional.of(""), TEN).orThrow().items()).isEmpty();
        assertThat(codes(module.browse().discountPolicies(SELLER.by("o-1", Permissions.of(Set.of(PermissionItem.QUOTA_VIEW))), present,
                Optional.empty(), TEN))).containsExactly("CBC.0151");
        assertThat(codes(module.browse().discountPolicies(Caller.mainAccount(new PartyId("g"), PartyKind.GOV_SUBSIDY), present, Optional.empty(),
                TEN))).containsExactly("CBC.0155");
    }
}
