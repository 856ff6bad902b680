package org.partnercenter.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnercenter.domain.order.OrderFixtures.edition;
import static org.partnercenter.domain.order.OrderFixtures.line;
import static org.partnercenter.domain.order.OrderFixtures.offer;
import static org.partnercenter.domain.order.OrderFixtures.pending;
import static org.partnercenter.domain.order.OrderFixtures.yuan;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.order.DiscountOffer.Share;
import org.partnercenter.domain.order.pay.OrderPayment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What discounts of this house do to orders: those by contract, and exclusive ones. */
class HouseOffersTest {

    private static final ServiceRef EBS = new ServiceRef("hws.service.type.EBS", Optional.empty());
    private static final ServiceRef VM = new ServiceRef("hws.service.type.EC2", Optional.empty());

    private static BusinessOffer ratio(String service, String product, String ratio) {
        return new BusinessOffer("b-1", OfferKind.BUSINESS, Optional.ofNullable(service), Optional.ofNullable(product),
                Optional.of(new BigDecimal(ratio)), Optional.empty());
    }

    private static BusinessOffer amount(String off) {
        return new BusinessOffer("b-1", OfferKind.CHANNEL_BUSINESS, Optional.of("hws.service.type.ebs"), Optional.empty(), Optional.empty(),
                Optional.of(yuan(off)));
    }

    private static Order two() {
        return pending("o", "100.01", line("a", VM, "60.00"), line("b", EBS, "40.01"));
    }

    private static Order with(Order order, List<DiscountOffer> offers, AmountInfo info) {
        return new Order(order.id(), order.version(), order.customer(), order.combined(), order.terms(),
                new OrderPrice(order.price().official(), order.price().afterDiscount(), info), order.times(), order.orderedBy(), order.agent(),
                order.lines(), order.refunds(), offers, order.settlement());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"hws.service.type.ebs,-,0.85,6.00,b", "-,p-a,0.5,30.00,a", "hws.service.type.ec2,p-a,0.5,30.00,a",
        "hws.service.type.ebs,p-a,0.5,0,-", "hws.service.type.ebs,-,1,0,-"})
    @Tag("BDC-02")
    void a_ratio_is_taken_of_the_lines_it_is_for_to_the_nearest_cent(String service, String product, String ratio, String off, String line) {
        var offered = ratio(service, product, ratio).on(two());
        assertThat(offered.map(DiscountOffer::shares)).isEqualTo(Optional.ofNullable(line).map(id -> List.of(new Share(new OrderId("o"),
                List.of(id), OfferMode.RATIO, yuan(off), Optional.of(new BigDecimal(ratio))))));
    }

    @Test
    @Tag("BDC-02")
    void an_amount_is_taken_off_once_and_never_more_than_its_lines_cost() {
        assertThat(amount("5").on(two()).orElseThrow().shares()).containsExactly(new Share(new OrderId("o"), List.of("b"), OfferMode.REDUCTION,
                yuan("5"), Optional.empty()));
        assertThat(amount("500").on(two()).orElseThrow().off(new OrderId("o"))).contains(yuan("40.01"));
        assertThat(amount("5").on(two()).orElseThrow().kind().asDiscount()).isEqualTo(DiscountKind.CHANNEL_BUSINESS_DISCOUNT);
        assertThat(amount("5").on(two()).orElseThrow().value()).isEqualTo("5.00");
    }

    @Test
    @Tag("BDC-02")
    void an_order_known_without_lines_is_one_of_its_service() {
        assertThat(ratio("hws.service.type.ec2", null, "0.9").on(pending("o", "10.00")).orElseThrow().off(new OrderId("o"))).contains(yuan("1"));
        assertThat(ratio("hws.service.type.ec2", "p", "0.9").on(pending("o", "10.00"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = OfferKind.class, names = {"BUSINESS", "CHANNEL_BUSINESS"})
    @Tag("BDC-02")
    void none_is_taken_off_twice(OfferKind kind) {
        var told = with(two(), List.of(offer("b-1", kind, "o", "6.00", "0.85", "b")), AmountInfo.none());
        assertThat(ratio("hws.service.type.ebs", null, "0.85").on(told)).isEmpty();
        var taken = new AmountInfo(List.of(new AmountInfo.Discount(kind.asDiscount(), yuan("6"))), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(ratio("hws.service.type.ebs", null, "0.85").on(with(two(), List.of(), taken))).isEmpty();
        assertThat(new OrderPayment(told, List.of(), told.offers()).offers()).hasSize(1);
    }

    @Test
    @Tag("BDC-02")
    void it_is_not_for_the_marketplace_and_has_a_ratio_or_an_amount() {
        assertThat(ratio("hws.service.type.ec2", null, "0.5").on(goods("100", line("a", VM, "100")))).isEmpty();
        assertThatThrownBy(() -> new BusinessOffer("b", OfferKind.BUSINESS, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Order goods(String amount, OrderLine... lines) {
        return edition("o", 1, new OrderTerms(OrderType.SUBSCRIBE, OrderStatus.PENDING_PAYMENT, OrderSource.CUSTOMER, VM, true, false,
                Optional.empty(), List.of()), amount, lines);
    }

    private static OrderLine bought(String id, String product, String specification, String goods, String price) {
        var plain = line(id, VM, price);
        return new OrderLine(id, VM, new OrderLine.Product(Optional.ofNullable(product), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.ofNullable(specification), Optional.ofNullable(goods)), plain.region(), plain.period(),
                plain.effective(), plain.expire(), plain.quantity(), plain.price(), Optional.empty());
    }

    private static ExclusiveOffer exclusive(String discount, int line, String product, String specification, String ratio) {
        return new ExclusiveOffer(discount, discount + "-" + line, product, specification, new BigDecimal(ratio));
    }

    @Test
    @Tag("EXD-13")
    void an_exclusive_discount_is_taken_of_each_line_of_its_goods() {
        var order = goods("100", bought("a", "p", "s1", null, "50"), bought("b", "p", "s2", null, "30"), bought("c", "p", "s3", null, "20"));
        var offered = ExclusiveOffer.on(order, List.of(exclusive("x", 1, "p", "s1", "0.9"), exclusive("x", 2, "p", "s2", "0.5"),
                exclusive("y", 1, "p", "s1", "0.8")));
        assertThat(offered).extracting(DiscountOffer::id).containsExactly("x", "y");
        assertThat(offered.get(0).shares()).extracting(Share::lines).containsExactly(List.of("a"), List.of("b"));
        assertThat(offered.get(0).off(new OrderId("o"))).contains(yuan("20"));
        assertThat(offered.get(0).kind()).isEqualTo(OfferKind.PARTNER_GRANTED);
    }

    @Test
    @Tag("EXD-11")
    void what_was_bought_by_a_link_has_the_discount_of_that_link_and_no_other() {
        var order = goods("50", bought("a", "p", "s1", "y-1", "50"));
        assertThat(ExclusiveOffer.on(order, List.of(exclusive("x", 1, "p", "s1", "0.9"), exclusive("y", 1, "p", "s1", "0.8"))))
                .extracting(DiscountOffer::id).containsExactly("y");
        assertThat(ExclusiveOffer.on(goods("50", bought("a", null, null, "y-1", "50")), List.of(exclusive("y", 1, "p", "s1", "0.8"))))
                .hasSize(1);
        assertThat(ExclusiveOffer.on(goods("50", bought("a", "p", "s1", "gone-1", "50")), List.of(exclusive("y", 1, "p", "s1", "0.8")))).isEmpty();
    }

    @Test
    @Tag("EXD-13")
    void vendor_products_and_goods_of_others_have_none_and_what_the_source_told_is_not_offered_again() {
        assertThat(ExclusiveOffer.on(pending("o", "50", bought("a", "p", "s1", "y-1", "50")), List.of(exclusive("y", 1, "p", "s1", "0.8")))).isEmpty();
        assertThat(ExclusiveOffer.on(goods("50", bought("a", "p", null, null, "50")), List.of(exclusive("y", 1, "p", "s1", "0.8")))).isEmpty();
        var told = with(goods("50", bought("a", "p", "s1", null, "50")), List.of(offer("y", OfferKind.PARTNER_GRANTED, "o", "10", "0.8", "a")),
                AmountInfo.none());
        assertThat(ExclusiveOffer.on(told, List.of(exclusive("y", 1, "p", "s1", "0.8")))).isEmpty();
        assertThat(ExclusiveOffer.on(goods("50", bought("a", "p", "s1", null, "50")), List.of(exclusive("y", 1, "p", "s1", "1")))).isEmpty();
    }
}
