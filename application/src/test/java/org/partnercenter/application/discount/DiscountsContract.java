package org.partnercenter.application.discount;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.discount.ExclusiveDiscounts.View;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.discount.DiscountAsk;
import org.partnercenter.domain.discount.DiscountEligibility;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.DiscountLine;
import org.partnercenter.domain.discount.DiscountStatus;
import org.partnercenter.domain.discount.ExclusiveDiscount.Keeper;
import org.partnercenter.domain.discount.ExclusiveDiscount.Surroundings;
import org.partnercenter.domain.discount.ExclusiveDiscount;
import org.partnercenter.domain.discount.MarketplaceOffer;
import org.partnercenter.domain.discount.OfferCharging;
import org.partnercenter.domain.discount.OfferKey;
import org.partnercenter.domain.discount.OfferPeriod;
import org.partnercenter.domain.discount.OfferTerms;
import org.partnercenter.domain.discount.ProductOwnership;
import org.partnercenter.domain.discount.Ratio;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of marketplace offers and exclusive discounts does. */
public interface DiscountsContract {

    Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    Instant LATER = NOW.plusSeconds(60);
    Scope ALL = new Scope.Everything();
    Scope D1 = new Scope.OfPartner(new PartyId("d-1"));
    Scope R1 = new Scope.OfReseller(new PartyId("d-1"), new PartyId("r-1"));
    Scope C1 = new Scope.OfHolder(new PartyId("c-1"));
    Scope S1 = new Scope.OfPartner(new PartyId("s-1"));
    PageRequest TEN = new PageRequest(0, 10);

    MarketplaceOffers offers();

    ExclusiveDiscounts discounts();

    Transactions transactions();

    static MarketplaceOffer offer(String product, String specification, String seller, long version) {
        return new MarketplaceOffer(new OfferKey(product, specification), seller == null ? ProductOwnership.JOINT : ProductOwnership.ORDINARY,
                Optional.ofNullable(seller).map(PartyId::new), new OfferTerms("商品", OfferCharging.PERIOD, Optional.of(OfferPeriod.YEAR), "resale",
                new Ratio(8000), new Ratio(1000)), version);
    }

    static DiscountAsk ask(String name, String customer, DiscountLine... lines) {
        return new DiscountAsk(name, new PartyId(customer), NOW.plusSeconds(10), NOW.plusSeconds(100), List.of(lines));
    }

    static DiscountLine line(String product, int discount) {
        return DiscountLine.asked(new OfferKey(product, "s"), new Ratio(discount), new Ratio(500));
    }

    static Surroundings around(String partner, String reseller) {
        var all = List.of(offer("p-1", "s", null, 1), offer("p-2", "s", "s-1", 1), offer("p-3", "s", null, 1));
        return new Surroundings(new DiscountEligibility(false, true, true), Optional.of(new Keeper(new PartyId(partner),
                Optional.ofNullable(reseller).map(PartyId::new))), false,
                all.stream().collect(Collectors.toMap(MarketplaceOffer::key, Function.identity())));
    }

    static ExclusiveDiscount discount(String id, String partner, String reseller, DiscountAsk ask, int second) {
        return ExclusiveDiscount.apply(new DiscountId(id), new PartyId(partner), ask, true, around(partner, reseller), NOW.plusSeconds(second))
                .orThrow();
    }

    private static DiscountFilter status(DiscountStatus status) {
        return new DiscountFilter(Optional.of(status), false, Optional.empty(), Optional.empty());
    }

    private static List<String> ids(Page<ExclusiveDiscount> page) {
        return page.items().stream().map(each -> each.id().value()).toList();
    }

    private List<String> list(Scope scope, View view, DiscountFilter filter, Instant now) {
        return ids(discounts().list(scope, view, filter, now, TEN));
    }

    private List<String> goods(Scope scope, Instant now, PageRequest page) {
        return discounts().goods(scope, GoodsFilter.none(), now, page).items().stream().map(each -> each.id().toString()).toList();
    }

    private Map<DiscountId, ExclusiveDiscount> held(String... ids) {
        return transactions().inTransaction(() -> discounts().lock(Arrays.stream(ids).map(DiscountId::new).collect(Collectors.toSet())));
    }

    @Test
    @Tag("EXD-04")
    default void an_offer_comes_back_as_it_was_last_stored() {
        offers().put(List.of(offer("p-1", "s", null, 1), offer("p-1", "t", null, 1), offer("p-2", "s", "s-1", 1)));
        var later = new MarketplaceOffer(new OfferKey("p-1", "s"), ProductOwnership.SELF_SERVICE, Optional.empty(), new OfferTerms("其他",
                OfferCharging.ON_DEMAND, Optional.empty(), "agency", new Ratio(1), new Ratio(0)), 9);
        offers().put(List.of(later));

        assertThat(transactions().inTransaction(() -> offers().hold(Set.of(later.key(), new OfferKey("p-9", "s"))))).isEqualTo(Map.of(later.key(),
                later));
        assertThat(offers().find(Set.of())).isEmpty();
        assertThat(offers().list(Optional.of("p-1"), Optional.empty(), TEN).items()).containsExactly(later, offer("p-1", "t", null, 1));
        assertThat(offers().list(Optional.empty(), Optional.of(later.key()), new PageRequest(0, 1)).items())
                .containsExactly(offer("p-1", "t", null, 1));
        assertThat(offers().list(Optional.empty(), Optional.empty(), new PageRequest(0, 1)).total()).isEqualTo(3);
    }

    @Test
    @Tag("EXD-10")
    default void a_discount_comes_back_as_it_was_stored_through_its_life() {
        var waiting = discount("x-1", "d-1", "r-1", ask("one", "c-1", line("p-1", 100), line("p-3", 9000)), 0);
        var draft = ExclusiveDiscount.draft(new DiscountId("x-2"), new PartyId("d-1"), ask("two", "c-1", line("p-1", 100)), around("d-1", null),
                NOW).orThrow();
        discounts().add(List.of(waiting, draft));
        assertThat(held("x-1", "x-2", "x-3")).isEqualTo(Map.of(waiting.id(), waiting, draft.id(), draft));

        var rejected = waiting.reject(Optional.empty(), "Too low", LATER).orThrow();
        var edited = draft.edit(ask("three", "c-2", line("p-3", 9000), line("p-1", 9000)), around("d-1", "r-2"), NOW).orThrow();
        transactions().inTransaction(() -> {
            discounts().update(List.of(rejected, edited));
            return null;
        });
        assertThat(held("x-1", "x-2")).isEqualTo(Map.of(rejected.id(), rejected, edited.id(), edited));

        var deleted = edited.delete(new PartyId("d-1"), NOW).orThrow();
        discounts().update(List.of(deleted));
        assertThat(discounts().find(D1, View.APPLICANT, deleted.id())).contains(deleted);
        assertThat(ids(discounts().ended(D1, TEN))).containsExactly("x-2");
    }

    @Test
    @Tag("EXD-02")
    default void names_in_use_are_found_for_each_partner() {
        var gone = discount("x-1", "d-1", null, ask("gone", "c-1", line("p-1", 100)), 0).withdraw(new PartyId("d-1"), NOW).orThrow();
        discounts().add(List.of(gone, discount("x-2", "d-1", null, ask("kept", "c-1", line("p-1", 100)), 0),
                discount("x-3", "d-2", null, ask("kept", "c-2", line("p-1", 100)), 0)));

        assertThat(transactions().inTransaction(() -> discounts().named(Set.of(new PartyId("d-1"), new PartyId("d-3")),
                Set.of("gone", "kept", "none")))).isEqualTo(Map.of(new PartyId("d-1"), Map.of("kept", new DiscountId("x-2"))));
    }

    @Test
    @Tag("EXD-05")
    @Tag("EXD-10")
    @Tag("EXD-12")
    default void each_finds_its_own_and_sellers_what_they_review() {
        discounts().add(List.of(discount("x-1", "d-1", "r-1", ask("one", "c-1", line("p-1", 100)), 1),
                discount("x-2", "d-1", null, ask("two", "c-2", line("p-2", 100)), 2),
                discount("x-3", "d-2", null, ask("three", "c-3", line("p-1", 9000)), 3),
                ExclusiveDiscount.draft(new DiscountId("x-4"), new PartyId("d-1"), ask("four", "c-1", line("p-1", 100)), around("d-1", null),
                        NOW.plusSeconds(4)).orThrow()));

        assertThat(list(D1, View.APPLICANT, DiscountFilter.none(), NOW)).containsExactly("x-4", "x-2", "x-1");
        assertThat(list(ALL, View.APPLICANT, DiscountFilter.none(), NOW)).containsExactly("x-3", "x-2", "x-1");
        assertThat(list(S1, View.SELLER, DiscountFilter.none(), NOW)).containsExactly("x-2");
        assertThat(list(D1, View.SELLER, DiscountFilter.none(), NOW)).isEmpty();
        assertThat(list(ALL, View.SELLER, DiscountFilter.none(), NOW)).isEmpty();
        for (var nobody : List.of(R1, C1, new Scope.OfAccountManager(D1, "o-1"))) {
            assertThat(list(nobody, View.APPLICANT, DiscountFilter.none(), NOW)).isEmpty();
            assertThat(discounts().find(nobody, View.APPLICANT, new DiscountId("x-1"))).isEmpty();
        }
        assertThat(discounts().find(S1, View.SELLER, new DiscountId("x-2")).orElseThrow().ask().lines()).hasSize(1);
        assertThat(discounts().find(S1, View.SELLER, new DiscountId("x-1"))).isEmpty();
        assertThat(ids(discounts().list(D1, View.APPLICANT, DiscountFilter.none(), NOW, new PageRequest(0, 1).behind(Optional.of("x-4")))))
                .containsExactly("x-2");
        assertThat(list(ALL, View.APPLICANT, new DiscountFilter(Optional.empty(), false, Optional.of(new PartyId("c-1")),
                Optional.of(new PartyId("d-1"))), NOW)).containsExactly("x-1");
        assertThat(discounts().list(D1, View.APPLICANT, DiscountFilter.none(), NOW, new PageRequest(0, 1)).total()).isEqualTo(3);
    }

    @Test
    @Tag("EXD-03")
    @Tag("EXD-10")
    default void where_an_approved_one_stands_is_asked_by_the_clock() {
        discounts().add(List.of(discount("x-1", "d-1", null, ask("one", "c-1", line("p-1", 9000)), 0),
                discount("x-2", "d-1", null, ask("two", "c-1", line("p-1", 100)), 0)));

        for (var status : List.of(DiscountStatus.PENDING_EFFECT, DiscountStatus.EFFECTIVE, DiscountStatus.EXPIRED)) {
            for (var at : Map.of(DiscountStatus.PENDING_EFFECT, NOW.plusSeconds(9), DiscountStatus.EFFECTIVE, NOW.plusSeconds(10),
                    DiscountStatus.EXPIRED, NOW.plusSeconds(101)).entrySet()) {
                assertThat(list(D1, View.APPLICANT, status(status), at.getValue())).as(status + " " + at)
                        .isEqualTo(status == at.getKey() ? List.of("x-1") : List.of());
            }
        }
        assertThat(list(D1, View.APPLICANT, status(DiscountStatus.MANUAL_REVIEW), NOW)).containsExactly("x-2");
        assertThat(list(D1, View.APPLICANT, new DiscountFilter(Optional.empty(), true, Optional.empty(), Optional.empty()), NOW))
                .containsExactly("x-1");
    }

    @Test
    @Tag("EXD-11")
    @Tag("EXD-12")
    @Tag("EXD-13")
    default void goods_are_told_while_their_discount_is_in_effect_to_whom_it_names() {
        var own = discount("x-1", "d-1", "r-1", ask("one", "c-1", line("p-1", 9000), line("p-3", 8500)), 1);
        discounts().add(List.of(own, discount("x-2", "d-1", null, ask("two", "c-2", line("p-1", 9000)), 2),
                discount("x-3", "d-1", null, ask("three", "c-1", line("p-1", 100)), 3)));

        assertThat(goods(D1, NOW.plusSeconds(10), TEN)).containsExactly("x-2-1", "x-1-1", "x-1-2");
        assertThat(goods(R1, NOW.plusSeconds(100), TEN)).containsExactly("x-1-1", "x-1-2");
        assertThat(goods(C1, NOW.plusSeconds(10), TEN)).containsExactly("x-1-1", "x-1-2");
        assertThat(goods(S1, NOW.plusSeconds(10), TEN)).isEmpty();
        assertThat(goods(D1, NOW.plusSeconds(9), TEN)).isEmpty();
        assertThat(goods(D1, NOW.plusSeconds(101), TEN)).isEmpty();
        assertThat(goods(D1, NOW.plusSeconds(10), new PageRequest(0, 1).behind(Optional.of("x-2-1")))).containsExactly("x-1-1");
        assertThat(goods(D1, NOW.plusSeconds(10), new PageRequest(0, 5).behind(Optional.of("x-1-1")))).containsExactly("x-1-2");
        assertThat(discounts().goods(D1, new GoodsFilter(Optional.of(new PartyId("c-1")), Optional.of("p-3")), NOW.plusSeconds(10), TEN).total())
                .isEqualTo(1);

        var found = discounts().goods(C1, new GoodsId(own.id(), 2), NOW.plusSeconds(10)).orElseThrow();
        assertThat(found).isEqualTo(new DiscountedGoods(new GoodsId(own.id(), 2), "one", new PartyId("d-1"), Optional.of(new PartyId("r-1")),
                new PartyId("c-1"), own.ask().from(), own.ask().until(), own.ask().lines().get(1)));
        assertThat(discounts().goods(C1, new GoodsId(own.id(), 3), NOW.plusSeconds(10))).isEmpty();
        assertThat(discounts().goods(C1, new GoodsId(new DiscountId("x-2"), 1), NOW.plusSeconds(10))).isEmpty();
        assertThat(discounts().goods(C1, new GoodsId(own.id(), 2), NOW)).isEmpty();
    }

    @Test
    @Tag("EXD-09")
    default void what_was_deleted_and_invalidated_is_recorded_the_latest_first() {
        var partner = new PartyId("d-1");
        discounts().add(List.of(discount("x-1", "d-1", null, ask("one", "c-1", line("p-1", 9000)), 1).invalidate(partner, LATER).orThrow(),
                discount("x-2", "d-1", null, ask("two", "c-1", line("p-1", 9000)), 2).delete(partner, NOW.plusSeconds(5)).orThrow(),
                discount("x-3", "d-1", null, ask("three", "c-1", line("p-1", 100)), 3).withdraw(partner, LATER).orThrow(),
                discount("x-4", "d-2", null, ask("four", "c-1", line("p-1", 9000)), 3).delete(partner, NOW.plusSeconds(6)).orThrow()));

        assertThat(ids(discounts().ended(D1, TEN))).containsExactly("x-1", "x-2");
        assertThat(ids(discounts().ended(ALL, new PageRequest(0, 5).behind(Optional.of("x-1"))))).containsExactly("x-4", "x-2");
        assertThat(discounts().ended(D1, TEN).total()).isEqualTo(2);
    }

    @Test
    @Tag("EXD-06")
    default void what_ends_with_a_customer_is_what_is_under_review_or_approved_and_not_over() {
        discounts().add(List.of(discount("x-1", "d-1", null, ask("one", "c-1", line("p-1", 9000)), 1),
                discount("x-2", "d-1", null, ask("two", "c-1", line("p-1", 100)), 2),
                discount("x-3", "d-1", null, ask("three", "c-1", line("p-1", 100)), 3).withdraw(new PartyId("d-1"), LATER).orThrow(),
                discount("x-4", "d-2", null, ask("four", "c-1", line("p-1", 9000)), 3),
                discount("x-5", "d-1", null, ask("five", "c-2", line("p-1", 9000)), 3)));

        assertThat(transactions().inTransaction(() -> discounts().lockOpen(new PartyId("c-1"), new PartyId("d-1"), NOW.plusSeconds(100))))
                .extracting(each -> each.id().value()).containsExactlyInAnyOrder("x-1", "x-2");
        assertThat(transactions().inTransaction(() -> discounts().lockOpen(new PartyId("c-1"), new PartyId("d-1"), NOW.plusSeconds(101))))
                .extracting(each -> each.id().value()).containsExactly("x-2");
    }
}
