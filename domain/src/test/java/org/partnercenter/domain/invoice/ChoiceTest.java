package org.partnercenter.domain.invoice;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnercenter.domain.invoice.Samples.CLOUD;
import static org.partnercenter.domain.invoice.Samples.CUSTOMER;
import static org.partnercenter.domain.invoice.Samples.PARTNER;
import static org.partnercenter.domain.invoice.Samples.SELLER;
import static org.partnercenter.domain.invoice.Samples.SIX;
import static org.partnercenter.domain.invoice.Samples.THIRTEEN;
import static org.partnercenter.domain.invoice.Samples.TODAY;
import static org.partnercenter.domain.invoice.Samples.cloud;
import static org.partnercenter.domain.invoice.Samples.cny;
import static org.partnercenter.domain.invoice.Samples.fed;
import static org.partnercenter.domain.invoice.Samples.goods;
import static org.partnercenter.domain.invoice.Samples.ordered;

class ChoiceTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private static Choice.Around around(LocalDate today) {
        return new Choice.Around(today, Set.of(), Map.of());
    }

    private static Asked by(Basis basis, Set<YearMonth> cycles, Set<String> orders, Set<PartyId> customers, Optional<Money> amount) {
        return new Asked(basis, cycles, orders, customers, amount, Asked.Only.ANY);
    }

    private static Asked cycle(YearMonth... cycles) {
        return by(Basis.BY_CYCLE, Set.of(cycles), Set.of(), Set.of(), Optional.empty());
    }

    private static Asked order(String... orders) {
        return by(Basis.BY_ORDER, Set.of(), Set.of(orders), Set.of(), Optional.empty());
    }

    private static Asked amount(long minor) {
        return by(Basis.BY_AMOUNT, Set.of(), Set.of(), Set.of(), Optional.of(cny(minor)));
    }

    private static List<String> names(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    private static List<String> pieces(Decision<List<Choice.Share>> chosen) {
        return chosen.orThrow().stream().flatMap(share -> share.pieces().stream()).map(piece -> piece.of() + "=" + piece.amount().minor()).toList();
    }

    @Test
    @Tag("INV-01")
    void the_vendor_invoices_cloud_services_and_selected_goods_and_sellers_their_others() {
        var selected = Samples.consumed("i-1", "2026-10", 1, Optional.of("o-1"), new Consumed.Source(Goods.SELECTED_GOODS, Optional.of(CLOUD),
                Optional.of(SELLER), false, SIX), 100, false);
        assertThat(fed(selected).pool().issuer()).isEqualTo(new Issuer.Vendor(CLOUD));
        assertThat(fed(goods("i-2", "o-2", false, 100)).pool().issuer()).isEqualTo(new Issuer.Seller(SELLER));
        assertThat(Issuer.ofCode(new Issuer.Seller(SELLER).code()).sellerId()).contains(SELLER);
        assertThat(Issuer.ofCode(new Issuer.Vendor(CLOUD).code())).isEqualTo(new Issuer.Vendor(CLOUD));

        var nobody = Samples.consumed("i-3", "2026-10", 1, Optional.empty(), new Consumed.Source(Goods.ORDINARY_GOODS, Optional.of(CLOUD),
                Optional.empty(), false, SIX), 100, false);
        assertThat(Invoiceable.feed(Optional.empty(), nobody, Optional.empty()).refusals()).extracting(refusal -> refusal.facts().get("field"))
                .containsExactly("seller_id", "order_id");
        var entityless = Samples.consumed("i-3", "2026-10", 1, Optional.empty(), new Consumed.Source(Goods.CLOUD_SERVICE, Optional.empty(),
                Optional.empty(), false, SIX), 100, false);
        assertThat(names(Invoiceable.feed(Optional.empty(), entityless, Optional.empty()))).containsExactly("FIELD_MISSING");
        assertThat(names(Choice.of(cycle(OCTOBER), List.of(), around(TODAY)))).containsExactly(InvoiceRefusal.INVOICE_NOTHING.name());
    }

    @Test
    @Tag("INV-01")
    void each_basis_needs_what_it_chooses_by_and_nothing_else() {
        var nothing = Set.<String>of();
        assertThat(names(Choice.of(by(Basis.BY_CYCLE, Set.of(), Set.of("o"), Set.of(CUSTOMER), Optional.of(cny(1))), List.of(), around(TODAY))))
                .containsExactly("FIELD_MISSING", "FIELD_INVALID", "FIELD_INVALID", "FIELD_INVALID");
        assertThat(names(Choice.of(by(Basis.BY_ORDER, Set.of(OCTOBER), nothing, Set.of(), Optional.empty()), List.of(), around(TODAY))))
                .containsExactly("FIELD_INVALID", "FIELD_MISSING");
        assertThat(names(Choice.of(by(Basis.BY_AMOUNT, Set.of(), nothing, Set.of(), Optional.empty()), List.of(), around(TODAY))))
                .containsExactly("FIELD_MISSING");
        assertThat(names(Choice.of(by(Basis.BY_CUSTOMER_ORDER, Set.of(), nothing, Set.of(), Optional.empty()), List.of(), around(TODAY))))
                .containsExactly(CommonRefusal.FIELD_MISSING.name());

        var open = List.of(fed(cloud("i-1", "2026-10", 1, SIX, CLOUD, 100)), fed(ordered("i-2", "o-1", SIX, CLOUD, 50, false)));
        assertThat(pieces(Choice.of(by(Basis.BY_CUSTOMER_CYCLE, Set.of(OCTOBER), nothing, Set.of(CUSTOMER), Optional.empty()), open, around(TODAY))))
                .containsExactly("i-1=100");
        assertThat(pieces(Choice.of(by(Basis.BY_CUSTOMER_ORDER, Set.of(), nothing, Set.of(CUSTOMER), Optional.empty()), open, around(TODAY))))
                .containsExactly("i-2=50");
        assertThat(names(Choice.of(by(Basis.BY_CUSTOMER_CYCLE, Set.of(OCTOBER), nothing, Set.of(PARTNER), Optional.empty()), open, around(TODAY))))
                .containsExactly("INVOICE_NOTHING");
    }

    @Test
    @Tag("INV-02")
    void a_cycle_or_an_order_in_arrears_waits_and_by_amount_it_is_passed_over() {
        var paid = fed(cloud("i-1", "2026-09", 1, SIX, CLOUD, 100));
        var late = fed(Samples.consumed("i-2", "2026-10", 1, Optional.empty(), new Consumed.Source(Goods.CLOUD_SERVICE, Optional.of(CLOUD),
                Optional.empty(), false, SIX), 100, true));
        var owing = fed(ordered("i-3", "o-1", SIX, CLOUD, 100, true));
        assertThat(names(Choice.of(cycle(OCTOBER), List.of(paid, late), around(TODAY)))).containsExactly("INVOICE_CYCLE_UNPAID");
        assertThat(names(Choice.of(cycle(YearMonth.of(2026, 9)), List.of(paid), new Choice.Around(TODAY, Set.of(YearMonth.of(2026, 9)), Map.of()))))
                .containsExactly("INVOICE_CYCLE_UNPAID");
        assertThat(names(Choice.of(order("o-1"), List.of(owing), around(TODAY)))).containsExactly("INVOICE_ORDER_UNPAID");
        assertThat(pieces(Choice.of(amount(100), List.of(late, owing, paid), around(TODAY)))).containsExactly("i-1=100");
        assertThat(names(Choice.of(amount(100), List.of(paid), new Choice.Around(TODAY, Set.of(YearMonth.of(2026, 9)), Map.of()))))
                .containsExactly("INVOICE_AMOUNT_EXCEEDED");
    }

    @ParameterizedTest
    @Tag("INV-03")
    @CsvSource({"2026-11-01,false", "2026-11-03,false", "2026-11-04,true", "2026-12-01,true", "2026-10-31,false"})
    void last_month_can_be_chosen_after_the_third(LocalDate today, boolean free) {
        var open = List.of(fed(cloud("i-1", "2026-10", 1, SIX, CLOUD, 100)));
        assertThat(names(Choice.of(cycle(OCTOBER), open, around(today)))).isEqualTo(free ? List.of() : List.of("INVOICE_CYCLE_EARLY"));
        assertThat(Choice.of(amount(100), open, around(today)).isGranted()).isEqualTo(free);
        assertThat(Choice.of(order("o-1"), List.of(fed(ordered("i-2", "o-1", SIX, CLOUD, 1, false))), around(today)).isGranted()).isTrue();
    }

    @Test
    @Tag("INV-04")
    @Tag("INV-11")
    void each_signing_entity_and_each_rate_has_a_request_of_its_own() {
        var open = List.of(fed(ordered("i-1", "o-1", SIX, CLOUD, 10, false)), fed(ordered("i-2", "o-1", THIRTEEN, CLOUD, 20, false)),
                fed(ordered("i-3", "o-1", SIX, "TECHNOLOGIES", 30, false)), fed(ordered("i-4", "o-1", SIX, CLOUD, 40, false)));
        assertThat(Choice.of(order("o-1"), open, around(TODAY)).orThrow()).extracting(share -> share.pool().issuer().code(),
                share -> share.pool().rate(), share -> share.amount().minor()).containsExactlyInAnyOrder(tuple("vendor:CLOUD_COMPUTING", SIX, 50L),
                tuple("vendor:CLOUD_COMPUTING", THIRTEEN, 20L), tuple("vendor:TECHNOLOGIES", SIX, 30L));
        var only = new Asked(Basis.BY_ORDER, Set.of(), Set.of("o-1"), Set.of(), Optional.empty(), new Asked.Only(Optional.of("TECHNOLOGIES"),
                Optional.empty(), Optional.empty()));
        assertThat(pieces(Choice.of(only, open, around(TODAY)))).containsExactly("i-3=30");
    }

    @Test
    @Tag("INV-11")
    void owed_invoices_of_the_same_rate_are_made_up_for_first() {
        var open = List.of(fed(cloud("i-1", "2026-09", 2, SIX, CLOUD, 70)), fed(cloud("i-2", "2026-09", 1, SIX, "TECHNOLOGIES", 50)),
                fed(cloud("i-3", "2026-09", 1, THIRTEEN, CLOUD, 100)));
        var owing = new Choice.Around(TODAY, Set.of(), Map.of(SIX, cny(80)));
        assertThat(names(Choice.of(cycle(YearMonth.of(2026, 9)), open, owing))).containsExactly("INVOICE_OWED_FIRST");
        assertThat(names(Choice.of(amount(100), open, owing))).containsExactly("INVOICE_OWED_FIRST");
        var other = new Asked(Basis.BY_AMOUNT, Set.of(), Set.of(), Set.of(), Optional.of(cny(100)), new Asked.Only(Optional.empty(), Optional.empty(),
                Optional.of(THIRTEEN)));
        assertThat(pieces(Choice.of(other, open, owing))).containsExactly("i-3=100");

        var offset = Choice.offset(SIX, open, owing).orThrow();
        assertThat(offset.pieces()).extracting(piece -> piece.of() + "=" + piece.amount().minor()).containsExactlyInAnyOrder("i-2=50", "i-1=30");
        assertThat(offset.amount()).isEqualTo(cny(80));
        assertThat(offset.transfers()).extracting(transfer -> transfer.from().name()).containsExactlyInAnyOrder(
                "invoiceable/d-1/vendor:CLOUD_COMPUTING/6", "invoiceable/d-1/vendor:TECHNOLOGIES/6");
        assertThat(names(Choice.offset(THIRTEEN, open, owing))).containsExactly("INVOICE_OWED_NOTHING");
    }

    @Test
    @Tag("INV-17")
    void by_amount_the_oldest_comes_first_and_never_more_than_there_is() {
        var open = List.of(fed(cloud("i-new", "2026-09", 9, SIX, CLOUD, 100)), fed(cloud("i-old", "2026-08", 1, SIX, CLOUD, 100)));
        assertThat(pieces(Choice.of(amount(150), open, around(TODAY)))).containsExactly("i-old=100", "i-new=50");
        var more = Choice.of(amount(201), open, around(TODAY));
        assertThat(names(more)).containsExactly("INVOICE_AMOUNT_EXCEEDED");
        assertThat(more.refusals().get(0).facts()).containsEntry("invoiceable", "2.00");
    }

    @Test
    @Tag("INV-17")
    void sellers_invoice_whole_orders_only() {
        var open = List.of(fed(goods("i-1", "o-1", false, 100)), fed(cloud("i-2", "2026-09", 1, SIX, CLOUD, 5)));
        var ofSeller = new Asked(Basis.BY_AMOUNT, Set.of(), Set.of(), Set.of(), Optional.of(cny(5)), new Asked.Only(Optional.empty(),
                Optional.of(SELLER), Optional.empty()));
        assertThat(names(Choice.of(ofSeller, open, around(TODAY)))).containsExactly("INVOICE_WHOLE_ORDER");
        assertThat(names(Choice.of(amount(100), open, around(TODAY)))).as("what sellers invoice is not counted").containsExactly("INVOICE_AMOUNT_EXCEEDED");
        assertThat(pieces(Choice.of(order("o-1"), open, around(TODAY)))).containsExactly("i-1=100");
    }

    @Test
    @Tag("INV-15")
    void referral_customers_invoice_themselves() {
        var told = cloud("i-1", "2026-09", 1, SIX, CLOUD, 100);
        assertThat(names(Invoiceable.feed(Optional.empty(), told, Optional.of(new Invoiceable.Keeper(PARTNER, AssociationType.REFERRAL)))))
                .containsExactly("INVOICEABLE_REFERRAL");
        assertThat(names(Invoiceable.feed(Optional.empty(), told, Optional.empty()))).containsExactly("INVOICEABLE_NO_PARTNER");
    }

    @Test
    @Tag("INV-11")
    @Tag("INV-13")
    void later_versions_change_what_is_open_but_not_what_is_invoiced() {
        var first = fed(cloud("i-1", "2026-09", 1, SIX, CLOUD, 100)).take(cny(60));
        Function<Long, Consumed> version = amount -> new Consumed(first.id(), first.told().what(), first.told().source(), new Consumed.Bill(2, cny(amount), false));
        var reduced = Invoiceable.feed(Optional.of(first), version.apply(70L), Optional.empty()).orThrow();
        assertThat(reduced.after().open()).isEqualTo(cny(10));
        assertThat(reduced.transfer().orElseThrow().kind()).isEqualTo("INVOICEABLE_REDUCED");
        assertThat(Invoiceable.feed(Optional.of(first), version.apply(130L), Optional.empty()).orThrow().after().open()).isEqualTo(cny(70));
        assertThat(names(Invoiceable.feed(Optional.of(first), version.apply(59L), Optional.empty()))).containsExactly("INVOICEABLE_TAKEN");
        assertThat(Invoiceable.feed(Optional.of(reduced.after()), version.apply(1L), Optional.empty()).orThrow().feeding())
                .isEqualTo(Invoiceable.Feeding.PASSED_OVER);
        var other = cloud("i-1", "2026-09", 1, THIRTEEN, CLOUD, 100);
        assertThat(names(Invoiceable.feed(Optional.of(first), new Consumed(first.id(), other.what(), other.source(), new Consumed.Bill(3, cny(100), false)),
                Optional.empty()))).containsExactly("INVOICEABLE_DIFFERS");
    }

    @Test
    @Tag("INV-17")
    void what_is_taken_is_not_taken_again() {
        var item = fed(cloud("i-1", "2026-09", 1, SIX, CLOUD, 100));
        var piece = List.of(new Invoiceable.Piece(item.id(), cny(60)));
        var after = Taking.take(piece, Map.of(item.id(), item)).orThrow().get(0);
        assertThat(after.open()).isEqualTo(cny(40));
        assertThat(names(Taking.take(piece, Map.of(item.id(), after)))).containsExactly("INVOICE_PIECES_TAKEN");
        assertThat(names(Taking.take(piece, Map.of()))).containsExactly("INVOICE_PIECES_TAKEN");
        assertThat(Taking.give(piece, Map.of(item.id(), after)).get(0)).isEqualTo(item);
    }
}
