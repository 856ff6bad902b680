package org.partnercenter.application.invoice;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.invoice.Asked;
import org.partnercenter.domain.invoice.Basis;
import org.partnercenter.domain.invoice.Choice;
import org.partnercenter.domain.invoice.Consumed;
import org.partnercenter.domain.invoice.Goods;
import org.partnercenter.domain.invoice.InvoiceForm;
import org.partnercenter.domain.invoice.InvoiceMedium;
import org.partnercenter.domain.invoice.InvoiceNumber;
import org.partnercenter.domain.invoice.InvoicePool;
import org.partnercenter.domain.invoice.InvoiceReceiver;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.invoice.InvoiceRequestId;
import org.partnercenter.domain.invoice.InvoiceStatus;
import org.partnercenter.domain.invoice.InvoiceTemplate;
import org.partnercenter.domain.invoice.InvoiceTemplateId;
import org.partnercenter.domain.invoice.InvoiceTitle;
import org.partnercenter.domain.invoice.InvoiceWish;
import org.partnercenter.domain.invoice.Invoiceable;
import org.partnercenter.domain.invoice.InvoiceableId;
import org.partnercenter.domain.invoice.Issuer;
import org.partnercenter.domain.invoice.TitleKind;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.domain.kernel.VatType;
import org.partnercenter.domain.kernel.WorkingDays;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every store of invoices does. */
public interface InvoicesContract {

    Instant NOW = Instant.parse("2026-11-27T04:00:00Z");
    PartyId PARTNER = new PartyId("d-1");
    PartyId OTHER = new PartyId("d-2");
    PartyId SELLER = new PartyId("s-1");
    TaxRate SIX = new TaxRate(BigDecimal.valueOf(6));
    TaxRate TEN = new TaxRate(BigDecimal.valueOf(10));
    String ENTITY = "TECHNOLOGIES";
    InvoiceForm PAPER = new InvoiceForm(VatType.VAT_ORDINARY, InvoiceMedium.PAPER);
    InvoiceForm DIGITAL = new InvoiceForm(VatType.VAT_SPECIAL, InvoiceMedium.DIGITAL);
    InvoiceTitle TITLE = new InvoiceTitle(TitleKind.ENTERPRISE, "伙伴公司", new InvoiceTitle.Company(Optional.of("91440300X"), Optional.of("Bank"),
            Optional.of("622200001111"), Optional.of("Road 1"), Optional.of("075500")));
    InvoiceReceiver RECEIVER = new InvoiceReceiver(Optional.of("李收件"), Optional.of("Road 2"), Optional.of("13800000009"), Optional.of("li@example.com"));
    Scope ALL = new Scope.Everything();
    Scope OWN = new Scope.OfPartner(PARTNER);
    PageRequest TEN_ROWS = new PageRequest(0, 10);

    Invoiceables invoiceables();

    InvoiceRequests requests();

    InvoiceTemplates templates();

    SellerForms sellers();

    Transactions transactions();

    static Money cny(long minor) {
        return new Money(minor, Money.CNY);
    }

    static Invoiceable item(String id, PartyId partner, String cycle, Optional<String> order, TaxRate rate, long minor) {
        var month = YearMonth.parse(cycle);
        return new Invoiceable(new Consumed(new InvoiceableId(id), new Consumed.What(new PartyId("c-1"), month, order,
                month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC)), new Consumed.Source(Goods.CLOUD_SERVICE, Optional.of(ENTITY), Optional.empty(),
                false, rate), new Consumed.Bill(1, cny(minor), false)), partner, cny(minor));
    }

    static InvoiceRequest.Moment at(Instant now) {
        return new InvoiceRequest.Moment(now, ZoneOffset.ofHours(8), new EveryDay());
    }

    static InvoiceTemplate template(String id, PartyId partner, boolean special) {
        return new InvoiceTemplate(new InvoiceTemplateId(id), partner, TITLE, special, RECEIVER, LocalDate.of(2020, 1, 1));
    }

    static InvoiceRequest request(String id, PartyId partner, Issuer issuer, long minor, Instant at) {
        var wish = InvoiceWish.of(PAPER, template("t-1", partner, true), Optional.empty(), Optional.of("urgent")).orThrow();
        return InvoiceRequest.submit(new InvoiceRequestId(id), new Choice.Share(new InvoicePool(partner, issuer, TEN), false,
                List.of(new Invoiceable.Piece(new InvoiceableId("i-1"), cny(minor)))), Basis.BY_ORDER, Optional.empty(), wish, at(at));
    }

    private static InvoiceRequests.Fresh fresh(InvoiceRequest request) {
        return new InvoiceRequests.Fresh(request, List.of(new Invoiceable.Piece(new InvoiceableId("i-1"), request.amount())));
    }

    private static Asked amount(long minor) {
        return new Asked(Basis.BY_AMOUNT, Set.of(), Set.of(), Set.of(), Optional.of(cny(minor)), Asked.Only.ANY);
    }

    @Test
    @Tag("INV-01")
    default void what_is_invoiceable_is_kept_and_its_open_part_moves_within_it() {
        var one = item("i-1", PARTNER, "2026-09", Optional.of("o-1"), TEN, 100);
        var two = item("i-2", PARTNER, "2026-10", Optional.empty(), SIX, 50);
        var foreign = item("i-3", OTHER, "2026-10", Optional.empty(), SIX, 70);
        invoiceables().put(List.of(one, two, foreign));
        invoiceables().move(Map.of(one.id(), cny(-60), two.id(), cny(-50)));
        var left = new Invoiceable(one.told(), PARTNER, cny(40));

        assertThat(transactions().inTransaction(() -> invoiceables().lock(Set.of(one.id(), new InvoiceableId("?"))))).isEqualTo(Map.of(one.id(), left));
        assertThat(transactions().inTransaction(() -> invoiceables().lockOpen(Map.of(PARTNER, List.of(amount(1)))))).containsExactly(left);
        assertThat(invoiceables().balances(PARTNER)).containsExactlyInAnyOrder(new Invoiceables.Balance(one.pool(), cny(100), cny(40)),
                new Invoiceables.Balance(two.pool(), cny(50), cny(0)));
        assertThatThrownBy(() -> invoiceables().move(Map.of(one.id(), cny(-41)))).as("below zero").isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> invoiceables().move(Map.of(one.id(), cny(61)))).as("above the amount").isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> invoiceables().move(Map.of(new InvoiceableId("?"), cny(1)))).as("unknown").isInstanceOf(RuntimeException.class);

        var filter = InvoiceableFilter.ALL;
        assertThat(invoiceables().list(OWN, filter, TEN_ROWS).items()).extracting(each -> each.id().value()).containsExactly("i-2", "i-1");
        assertThat(invoiceables().list(ALL, filter, PageRequest.onwards(9, "i-2")).items()).extracting(each -> each.id().value()).containsExactly("i-1");
        assertThat(invoiceables().list(ALL, new InvoiceableFilter(Optional.of(PARTNER), Optional.of(YearMonth.of(2026, 9)), Optional.of("o-1"),
                Optional.of(new PartyId("c-1")), true), TEN_ROWS).items()).containsExactly(left);
        assertThat(invoiceables().list(new Scope.OfHolder(PARTNER), filter, TEN_ROWS).total()).isZero();
    }

    @Test
    @Tag("INV-06")
    @Tag("INV-11")
    @Tag("INV-14")
    default void requests_come_back_as_they_were_put() {
        invoiceables().put(List.of(item("i-1", PARTNER, "2026-09", Optional.empty(), TEN, 100)));
        var fresh = request("r-1", PARTNER, new Issuer.Seller(SELLER), 60, NOW);
        var later = request("r-2", PARTNER, new Issuer.Vendor(ENTITY), 10, NOW.plusSeconds(1));
        var foreign = request("r-3", OTHER, new Issuer.Vendor(ENTITY), 10, NOW);
        requests().add(List.of(fresh(fresh), fresh(later), fresh(foreign)));
        assertThat(requests().find(OWN, fresh.id())).contains(fresh);
        assertThat(requests().find(new Scope.OfPartner(SELLER), fresh.id())).contains(fresh);
        assertThat(requests().find(OWN, foreign.id())).isEmpty();
        assertThat(requests().pieces(Set.of(fresh.id(), later.id()))).containsEntry(fresh.id(), List.of(new Invoiceable.Piece(
                new InvoiceableId("i-1"), cny(60)))).hasSize(2);

        var at = at(NOW.plusSeconds(5));
        var mailed = fresh.approve(at).orThrow().issue("no-1", LocalDate.of(2026, 11, 27), Optional.of("SF-1"), Optional.empty(), at).orThrow();
        assertThat(requests().issued(Set.of(new InvoiceNumber(mailed.pool().issuer(), "no-1")))).isEmpty();
        var back = mailed.confirm(at).orThrow().requestReturn(true, Optional.of("SF-2"), at).orThrow();
        for (var step : List.of(fresh.reject("why", at).orThrow(), mailed, back, back.refuseReturn("torn", at).orThrow(),
                later.reject("no", at).orThrow().delete(at).orThrow())) {
            transactions().inTransaction(() -> {
                assertThat(requests().lock(Set.of(step.id(), new InvoiceRequestId("?")))).containsOnlyKeys(step.id());
                requests().update(List.of(step));
                return step;
            });
            assertThat(requests().find(ALL, step.id())).contains(step);
        }
        var number = new InvoiceNumber(mailed.pool().issuer(), "no-1");
        assertThat(requests().issued(Set.of(number, new InvoiceNumber(new Issuer.Vendor(ENTITY), "no-1"), new InvoiceNumber(
                mailed.pool().issuer(), "no-2")))).isEqualTo(Map.of(number, mailed.id()));
        assertThat(requests().list(OWN, InvoiceFilter.ALL, TEN_ROWS).items()).as("without what was put away").extracting(InvoiceRequest::id)
                .containsExactly(fresh.id());
    }

    @Test
    @Tag("INV-17")
    default void lists_show_the_newest_first_and_receipts_that_are_over() {
        invoiceables().put(List.of(item("i-1", PARTNER, "2026-09", Optional.empty(), TEN, 100)));
        var at = at(NOW);
        var mailed = request("r-1", PARTNER, new Issuer.Vendor(ENTITY), 1, NOW).approve(at).orThrow().issue("no-1", LocalDate.of(2026, 11, 27),
                Optional.of("SF-1"), Optional.empty(), at).orThrow();
        var asked = request("r-2", PARTNER, new Issuer.Seller(SELLER), 1, NOW.plusSeconds(1));
        requests().add(List.of(fresh(mailed), fresh(asked)));
        assertThat(requests().list(OWN, InvoiceFilter.ALL, TEN_ROWS).items()).containsExactly(asked, mailed);
        assertThat(requests().list(OWN, InvoiceFilter.ALL, PageRequest.onwards(9, "r-2")).items()).containsExactly(mailed);
        assertThat(requests().list(ALL, new InvoiceFilter(Optional.of(PARTNER), Optional.of(InvoiceStatus.PENDING_REVIEW), Optional.of(SELLER), false),
                TEN_ROWS).items()).containsExactly(asked);
        var asSeller = new InvoiceFilter(Optional.empty(), Optional.empty(), Optional.empty(), true);
        assertThat(requests().list(new Scope.OfPartner(SELLER), asSeller, TEN_ROWS).items()).containsExactly(asked);
        assertThat(requests().list(new Scope.OfPartner(SELLER), InvoiceFilter.ALL, TEN_ROWS).items()).isEmpty();
        assertThat(requests().receiptOver(LocalDate.of(2027, 2, 25), 9)).isEmpty();
        assertThat(requests().receiptOver(LocalDate.of(2027, 2, 26), 9)).containsExactly(mailed.id());
    }

    @Test
    @Tag("INV-09")
    @Tag("INV-10")
    default void templates_and_forms_are_kept() {
        var one = template("t-1", PARTNER, true);
        var two = template("t-2", PARTNER, false);
        templates().put(List.of(one, two, template("t-3", OTHER, false)));
        assertThat(transactions().inTransaction(() -> templates().hold(Set.of(PARTNER, SELLER)))).isEqualTo(Map.of(PARTNER, List.of(one, two)));
        var changed = template("t-1", PARTNER, false);
        templates().put(List.of(changed));
        templates().remove(Set.of(two.id()));
        assertThat(templates().of(PARTNER)).containsExactly(changed);

        sellers().put(Map.of(SELLER, Set.of(PAPER, DIGITAL), OTHER, Set.of(PAPER)));
        sellers().put(Map.of(SELLER, Set.of(DIGITAL), OTHER, Set.of()));
        assertThat(sellers().of(Set.of(SELLER, OTHER, PARTNER))).isEqualTo(Map.of(SELLER, Set.of(DIGITAL)));
    }

    /** Whoever comes second waits, and sees what the first has taken. */
    @Test
    @Tag("INV-17")
    default void two_requests_for_the_same_amount_cannot_both_pass() throws Exception {
        invoiceables().put(IntStream.range(0, 5).mapToObj(i -> item("i-" + i, PARTNER, "2026-09", Optional.empty(), TEN, 20)).toList());
        int rounds = 8;
        var gate = new CyclicBarrier(rounds);
        try (ExecutorService pool = Executors.newFixedThreadPool(rounds)) {
            var passed = IntStream.range(0, rounds).mapToObj(i -> pool.submit(() -> {
                gate.await();
                return transactions().inTransaction(() -> {
                    var open = invoiceables().lockOpen(Map.of(PARTNER, List.of(amount(60))));
                    var chosen = Choice.of(amount(60), open, new Choice.Around(LocalDate.of(2026, 11, 27), Set.of(), Map.of()));
                    chosen.fold(shares -> {
                        shares.getFirst().pieces().forEach(piece -> invoiceables().move(Map.of(piece.of(), cny(-piece.amount().minor()))));
                        return shares;
                    }, refusals -> List.of());
                    return chosen.isGranted();
                });
            })).toList();
            int granted = 0;
            for (Future<Boolean> each : passed) {
                granted += each.get() ? 1 : 0;
            }
            assertThat(granted).isEqualTo(1);
        }
        assertThat(invoiceables().balances(PARTNER)).extracting(Invoiceables.Balance::open).containsExactly(cny(40));
    }

    /** Every day is worked on. */
    final class EveryDay implements WorkingDays {

        @Override
        public boolean isWorking(LocalDate day) {
            return true;
        }

        @Override
        public LocalDate plus(LocalDate day, int workingDays) {
            return day.plusDays(workingDays);
        }

        @Override
        public int between(LocalDate from, LocalDate to) {
            throw new UnsupportedOperationException();
        }
    }
}
