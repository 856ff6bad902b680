package org.partnercenter.application.discount.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.discount.business.BusinessSample.business;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.discount.DeliveryChange;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class BusinessModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(id("platform"), PartyKind.PLATFORM);
    private static final Caller D1 = Caller.mainAccount(id("d-1"), PartyKind.DISTRIBUTOR);
    private static final Caller R1 = Caller.reseller(id("r-1"), id("d-1"));
    private static final Caller C1 = Caller.mainAccount(id("c-1"), PartyKind.CUSTOMER);
    private static final PageRequest PAGE = new PageRequest(0, 10);

    private final TestHouse house = new TestHouse();
    private final InMemoryBusinessDiscounts store = house.transactions.register(new InMemoryBusinessDiscounts());
    private final BusinessModule module = new BusinessModule(new BusinessPorts(store, (resellers, now) -> Map.of(id("r-1"), id("d-1")),
            house.clocks));

    BusinessModuleTest() {
        house.with(module.useCases());
    }

    private static PartyId id(String text) {
        return new PartyId(text);
    }

    @BeforeEach
    void customers() {
        store.spans.add(new InMemoryBusinessDiscounts.Span(id("c-1"), id("d-1"), null, Instant.EPOCH, null, "manager"));
        store.spans.add(new InMemoryBusinessDiscounts.Span(id("c-2"), id("d-1"), id("r-1"), Instant.EPOCH, null, null));
    }

    private List<Decision<BusinessDelivered>> deliver(Caller by, BusinessSample... samples) {
        return house.gateway().submit(BusinessOperations.DELIVER, Stream.of(samples).map(sample -> new Submission<>(by, Optional.empty(),
                new DeliverBusiness(sample.discount()), TestHouse.ORIGIN)).toList()).stream().map(answer -> answer.decision()).toList();
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    private List<String> seen(Caller by, PartyId who) {
        return module.browse().list(by, Optional.ofNullable(who), BusinessFilter.none(), PAGE).orThrow().page().items().stream()
                .map(each -> each.id().value()).toList();
    }

    @Test
    @Tag("BDC-01")
    void the_latest_version_counts_also_within_a_chunk() {
        assertThat(deliver(PLATFORM, business("a").version(2), business("a"), business("a").version(3), business("a").version(3)))
                .extracting(each -> each.orThrow().change()).containsExactly(DeliveryChange.CREATED, DeliveryChange.OUTDATED,
                        DeliveryChange.REPLACED, DeliveryChange.UNCHANGED);
        assertThat(reasons(deliver(PLATFORM, business("a").version(3).off("1.00")).getFirst())).containsExactly("BUSINESS_DISCOUNT_VERSION_TAKEN");
        assertThat(store.hold(Set.of(new DiscountId("a"))).values()).containsExactly(business("a").version(3).discount());
        assertThat(reasons(deliver(D1, business("b")).getFirst())).containsExactly("CALLER_NOT_ALLOWED");
    }

    @Test
    @Tag("BDC-01")
    void partners_read_those_of_their_customers_and_customers_their_own() {
        deliver(PLATFORM, business("a"), business("b").of("c-2"), business("c").of("c-3"));
        assertThat(seen(D1, null)).containsExactly("b", "a");
        assertThat(seen(D1, id("r-1"))).containsExactly("b");
        assertThat(seen(R1, null)).containsExactly("b");
        assertThat(seen(C1, null)).containsExactly("a");
        assertThat(seen(PLATFORM, null)).hasSize(3);
        assertThat(reasons(module.browse().list(D1, Optional.of(id("r-2")), BusinessFilter.none(), PAGE))).containsExactly("RESELLER_NOT_YOURS");
        assertThat(module.browse().one(D1, new DiscountId("b")).orThrow().names()).containsKey(id("c-2"));
        assertThat(reasons(module.browse().one(D1, new DiscountId("c")))).containsExactly("BUSINESS_DISCOUNT_UNKNOWN");
        assertThat(module.browse().one(C1, new DiscountId("a")).orThrow().names().toString()).doesNotContain("Name of");
    }

    @Test
    @Tag("COM-12")
    @Tag("COM-28")
    void an_operator_needs_a_permission_and_an_account_manager_sees_its_own_customers() {
        deliver(PLATFORM, business("a"), business("b").of("c-2"));
        assertThat(seen(D1.by("clerk", Permissions.of(Set.of(PermissionItem.CONTRACTS_VIEW))), null)).hasSize(2);
        assertThat(reasons(module.browse().list(D1.by("clerk", Permissions.of(Set.of(PermissionItem.COUPON_VIEW))), Optional.empty(),
                BusinessFilter.none(), PAGE))).containsExactly("PERMISSION_MISSING");
        assertThat(seen(D1.by("manager", Permissions.ofAccountManager(Set.of(PermissionItem.CONTRACTS_VIEW))), null)).containsExactly("a");
    }

    @Test
    @Tag("BDC-02")
    void what_is_in_force_is_known_to_who_makes_customers_pay() {
        deliver(PLATFORM, business("a"), business("b").from(BusinessSample.NOW.plusSeconds(5)));
        assertThat(module.browse().inForce(Set.of(id("c-1")), BusinessSample.NOW)).extracting(each -> each.id().value()).containsExactly("a");
        assertThat(module.browse().inForce(Set.of(), BusinessSample.NOW)).isEmpty();
    }
}
