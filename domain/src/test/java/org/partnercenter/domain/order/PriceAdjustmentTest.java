package org.partnercenter.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.order.OrderFixtures.NOW;
import static org.partnercenter.domain.order.OrderFixtures.PARTNER;
import static org.partnercenter.domain.order.OrderFixtures.edition;
import static org.partnercenter.domain.order.OrderFixtures.member;
import static org.partnercenter.domain.order.OrderFixtures.pending;
import static org.partnercenter.domain.order.OrderFixtures.terms;
import static org.partnercenter.domain.order.OrderFixtures.yuan;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Tag("ORD-12")
class PriceAdjustmentTest {

    private static DiscountOffer adjusted(String id, Instant at, DiscountOffer.Share... shares) {
        return new DiscountOffer(id, OfferKind.PRICE_ADJUSTMENT, "5", List.of(shares), new DiscountOffer.Adjusted(Optional.of(PARTNER),
                Optional.ofNullable(at)));
    }

    private static DiscountOffer.Share share(String order, String amount) {
        return new DiscountOffer.Share(new OrderId(order), List.of(), OfferMode.REDUCTION, yuan(amount), Optional.empty());
    }

    private static Order offered(Order order, DiscountOffer... offers) {
        return new Order(order.id(), order.version(), order.customer(), order.combined(), order.terms(), order.price(), order.times(),
                order.orderedBy(), order.agent(), order.lines(), order.refunds(), List.of(offers), order.settlement());
    }

    @Test
    void it_tells_who_when_how_much_before_and_after_one_after_the_other() {
        var order = offered(pending("o", "100"), adjusted("late", NOW.plusSeconds(9), share("o", "90")), adjusted("never", null, share("o", "50")),
                adjusted("early", NOW, share("o", "30")), OrderFixtures.offer("b", OfferKind.BUSINESS, "o", "1", null));

        var told = PriceAdjustment.of(order, List.of(order));

        assertThat(told).extracting(each -> each.discount().orElseThrow()).containsExactly("early", "late", "never");
        assertThat(told).extracting(PriceAdjustment::before).containsExactly(yuan("100"), yuan("70"), yuan("0"));
        assertThat(told).extracting(PriceAdjustment::amount).containsExactly(yuan("30"), yuan("70"), yuan("0"));
        assertThat(told).extracting(PriceAdjustment::after).containsExactly(yuan("70"), yuan("0"), yuan("0"));
        assertThat(told).allMatch(each -> each.by().equals(Optional.of(PARTNER)) && !each.counted());
        assertThat(told.get(0).at()).contains(NOW);
    }

    @Test
    void what_is_counted_in_the_price_already_was_before() {
        var priced = new OrderPrice(yuan("100"), yuan("80"), new AmountInfo(List.of(new AmountInfo.Discount(DiscountKind.PRICE_ADJUSTMENT,
                yuan("20"))), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        var plain = edition("o", 1, terms(OrderType.SUBSCRIBE, OrderStatus.COMPLETED), "80");
        var counted = new Order(plain.id(), 1, plain.customer(), Optional.empty(), plain.terms(), priced, plain.times(), plain.orderedBy(),
                plain.agent(), List.of(), List.of(), List.of(), Optional.empty());

        assertThat(PriceAdjustment.of(counted, List.of(counted))).singleElement().satisfies(told -> {
            assertThat(told.before()).isEqualTo(yuan("100"));
            assertThat(told.after()).isEqualTo(yuan("80"));
            assertThat(told.discount()).isEmpty();
            assertThat(told.counted()).isTrue();
        });
        var offering = offered(counted, adjusted("a", NOW, share("o", "20")));
        assertThat(PriceAdjustment.of(offering, List.of(offering))).singleElement().satisfies(told -> {
            assertThat(told.before()).isEqualTo(yuan("100"));
            assertThat(told.after()).isEqualTo(yuan("80"));
            assertThat(told.counted()).isTrue();
        });
        assertThat(PriceAdjustment.of(plain, List.of(plain))).isEmpty();
    }

    @Test
    @Tag("ORD-11")
    void a_combined_order_tells_those_of_its_members_wherever_they_were_told() {
        var whole = offered(pending("w", "100"), adjusted("both", NOW, share("a", "10"), share("b", "5")));
        var first = member(offered(pending("a", "60"), adjusted("both", NOW, share("a", "10"), share("b", "5")),
                adjusted("own", NOW.plusSeconds(1), share("a", "1"))), "w");
        var second = member(pending("b", "40"), "w");
        var family = List.of(whole, first, second);

        assertThat(PriceAdjustment.of(whole, family)).extracting(each -> each.order() + " " + each.before().toMajor() + " "
                + each.after().toMajor()).containsExactly("a 60.00 50.00", "a 50.00 49.00", "b 40.00 35.00");
        assertThat(PriceAdjustment.of(second, family)).extracting(PriceAdjustment::amount).containsExactly(yuan("5"));
    }
}
