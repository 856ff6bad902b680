package org.partnercenter.domain.invoice;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.domain.kernel.VatType;
import org.partnercenter.domain.kernel.WorkingDays;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What tests of invoices begin with. */
final class Samples {

    static final PartyId PARTNER = new PartyId("d-1");
    static final PartyId CUSTOMER = new PartyId("c-1");
    static final PartyId SELLER = new PartyId("s-1");
    static final TaxRate SIX = new TaxRate(BigDecimal.valueOf(6));
    static final TaxRate THIRTEEN = new TaxRate(BigDecimal.valueOf(13));
    static final String CLOUD = InvoiceForm.CLOUD_COMPUTING;
    /** A Friday, in the site's zone. */
    static final Instant NOW = Instant.parse("2026-11-27T04:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    static final InvoiceForm PAPER = new InvoiceForm(VatType.VAT_ORDINARY, InvoiceMedium.PAPER);
    static final InvoiceForm DIGITAL = new InvoiceForm(VatType.VAT_ORDINARY, InvoiceMedium.DIGITAL);
    static final InvoiceForm ELECTRONIC = new InvoiceForm(VatType.VAT_ORDINARY, InvoiceMedium.ELECTRONIC);
    static final InvoiceReceiver RECEIVER = new InvoiceReceiver(Optional.of("Li"), Optional.of("Road 1"), Optional.of("13800000000"),
            Optional.of("li@example.com"));
    static final InvoiceTitle.Company COMPANY = new InvoiceTitle.Company(Optional.of("91440300X"), Optional.of("Bank"), Optional.of("622200"),
            Optional.of("Road 1"), Optional.of("075500"));
    static final InvoiceTitle ENTERPRISE = new InvoiceTitle(TitleKind.ENTERPRISE, "Partner Ltd", COMPANY);
    static final InvoiceTitle PERSON = new InvoiceTitle(TitleKind.INDIVIDUAL, "Li", InvoiceTitle.Company.NONE);

    private Samples() {
    }

    static Money cny(long minor) {
        return new Money(minor, Money.CNY);
    }

    static InvoiceRequest.Moment at(Instant now) {
        return new InvoiceRequest.Moment(now, ZoneOffset.ofHours(8), new Weekdays());
    }

    static InvoiceTemplate template(InvoiceTitle title, boolean special) {
        return new InvoiceTemplate(new InvoiceTemplateId("t-1"), PARTNER, title, special, RECEIVER, TODAY);
    }

    static InvoiceWish wish(InvoiceForm form) {
        return InvoiceWish.of(form, template(ENTERPRISE, true), Optional.empty(), Optional.empty()).orThrow();
    }

    static Consumed cloud(String id, String cycle, int day, TaxRate rate, String entity, long minor) {
        return consumed(id, cycle, day, Optional.empty(), new Consumed.Source(Goods.CLOUD_SERVICE, Optional.of(entity), Optional.empty(), false, rate),
                minor, false);
    }

    static Consumed ordered(String id, String order, TaxRate rate, String entity, long minor, boolean unpaid) {
        return consumed(id, "2026-11", 2, Optional.of(order), new Consumed.Source(Goods.CLOUD_SERVICE, Optional.of(entity), Optional.empty(), false, rate),
                minor, unpaid);
    }

    static Consumed goods(String id, String order, boolean mustWithdraw, long minor) {
        return consumed(id, "2026-11", 3, Optional.of(order), new Consumed.Source(Goods.ORDINARY_GOODS, Optional.empty(), Optional.of(SELLER),
                mustWithdraw, SIX), minor, false);
    }

    static Consumed consumed(String id, String cycle, int day, Optional<String> order, Consumed.Source source, long minor, boolean unpaid) {
        var month = YearMonth.parse(cycle);
        return new Consumed(new InvoiceableId(id), new Consumed.What(CUSTOMER, month, order, month.atDay(day).atStartOfDay().toInstant(ZoneOffset.UTC)),
                source, new Consumed.Bill(1, cny(minor), unpaid));
    }

    static Invoiceable fed(Consumed told) {
        return Invoiceable.feed(Optional.empty(), told, Optional.of(new Invoiceable.Keeper(PARTNER, AssociationType.RESALE))).orThrow().after();
    }

    static InvoiceRequest request(Issuer issuer, InvoiceForm form, boolean mustWithdraw, long minor) {
        var share = new Choice.Share(new InvoicePool(PARTNER, issuer, SIX), mustWithdraw, List.of(new Invoiceable.Piece(new InvoiceableId("i-1"), cny(minor))));
        return InvoiceRequest.submit(new InvoiceRequestId("r-1"), share, Basis.BY_ORDER, Optional.empty(), wish(form), at(NOW));
    }

    /** From Monday to Friday. */
    static final class Weekdays implements WorkingDays {

        @Override
        public boolean isWorking(LocalDate day) {
            return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        }

        @Override
        public LocalDate plus(LocalDate day, int workingDays) {
            return Stream.iterate(day.plusDays(1), next -> next.plusDays(1)).filter(this::isWorking).skip(workingDays - 1L).findFirst().orElseThrow();
        }

        @Override
        public int between(LocalDate from, LocalDate to) {
            throw new UnsupportedOperationException();
        }
    }
}
