package org.partnercenter.domain.order;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.order.OrderFixtures.DISK;
import static org.partnercenter.domain.order.OrderFixtures.VM;
import static org.partnercenter.domain.order.OrderFixtures.edition;
import static org.partnercenter.domain.order.OrderFixtures.line;
import static org.partnercenter.domain.order.OrderFixtures.pending;
import static org.partnercenter.domain.order.OrderFixtures.yuan;

@Tag("BDC-04")
class PartnerGrantedOfferTest {

    @ParameterizedTest
    @CsvSource({"100.01, 0.85, 15.00", "100.00, 0.9999, 0.01", "0.01, 0.5, 0", "0.01, 0.4999, 0.01", "100, 1, 0", "0, 0.5, 0", "-10, 0.5, 0"})
    void what_is_left_to_pay_is_rounded_to_the_nearest_cent(String due, String ratio, String off) {
        var offer = DiscountOffer.partnerGranted("g-1", new BigDecimal(ratio), pending("o", due), Set.of());

        assertThat(offer.flatMap(each -> each.off(new OrderId("o")))).isEqualTo(Optional.of(yuan(off)).filter(amount -> amount.isPositive()));
    }

    @Test
    void it_is_told_as_a_ratio_of_the_whole_order_and_counts_as_granted_by_the_partner() {
        var offer = DiscountOffer.partnerGranted("g-1", new BigDecimal("0.8500"), pending("o", "100"), Set.of()).orElseThrow();

        assertThat(offer.value()).isEqualTo("0.85");
        assertThat(offer.kind().asDiscount()).isEqualTo(DiscountKind.PARTNER_GRANTED);
        assertThat(offer.shares()).containsExactly(new DiscountOffer.Share(new OrderId("o"), List.of(), OfferMode.RATIO, yuan("15"),
                Optional.of(new BigDecimal("0.85"))));
    }

    @Test
    void goods_of_the_marketplace_have_none() {
        var goods = edition("o", 1, new OrderTerms(OrderType.SUBSCRIBE, OrderStatus.PENDING_PAYMENT, OrderSource.CUSTOMER, VM, true, false,
                Optional.empty(), List.of()), "100");
        assertThat(DiscountOffer.partnerGranted("g-1", new BigDecimal("0.5"), goods, Set.of())).isEmpty();
    }

    @Test
    @Tag("BDC-03")
    void services_that_are_barred_are_paid_in_full() {
        var half = new BigDecimal("0.5");
        var barred = Set.of(VM.key());

        assertThat(DiscountOffer.partnerGranted("g-1", half, pending("o", "100"), barred)).isEmpty();
        assertThat(DiscountOffer.partnerGranted("g-1", half, pending("o", "100", line("1", VM, "100")), barred)).isEmpty();
        assertThat(DiscountOffer.partnerGranted("g-1", half, pending("o", "100", line("1", VM, "70"), line("2", DISK, "30")), barred))
                .hasValueSatisfying(offer -> assertThat(offer.shares()).containsExactly(new DiscountOffer.Share(new OrderId("o"), List.of("2"),
                        OfferMode.RATIO, yuan("15"), Optional.of(half))));
        assertThat(DiscountOffer.partnerGranted("g-1", half, pending("o", "100", line("1", DISK, "100")), barred)
                .orElseThrow().shares().get(0).lines()).isEmpty();
    }
}
