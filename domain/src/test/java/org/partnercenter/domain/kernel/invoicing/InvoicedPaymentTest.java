package org.partnercenter.domain.kernel.invoicing;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.domain.kernel.VatType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What partners invoice for one payment. */
class InvoicedPaymentTest {

    private static final TaxRate SIX = new TaxRate(BigDecimal.valueOf(6));
    private static final TaxRate THREE = new TaxRate(BigDecimal.valueOf(3));
    private static final InvoicedPayment DUE = new InvoicedPayment(Optional.of(cny(10_000)), Optional.of(SIX));

    private static Money cny(long minor) {
        return new Money(minor, Money.CNY);
    }

    private static PartnerInvoice invoice(String number, VatType type, long minor, TaxRate rate) {
        return new PartnerInvoice(number, LocalDate.of(2026, 11, 20), type, cny(minor), rate);
    }

    private static PartnerInvoice special(String number, long minor) {
        return invoice(number, VatType.VAT_SPECIAL, minor, SIX);
    }

    private static List<String> reasons(InvoicedPayment payment, List<PartnerInvoice> told, String... elsewhere) {
        return payment.against(told, Set.of(elsewhere)).stream().map(Refusal::reason).toList();
    }

    @Test
    @Tag("PIN-02")
    void ordinary_invoices_are_refused_each_by_its_number() {
        assertThat(DUE.against(List.of(special("1", 4_000), invoice("2", VatType.VAT_ORDINARY, 6_000, SIX)), Set.of())).singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.is(InvoicingRefusal.PARTNER_INVOICE_NOT_SPECIAL)).isTrue();
                    assertThat(refusal.facts()).containsEntry("invoice_number", "2");
                });
    }

    @Test
    @Tag("PIN-04")
    @Tag("PIN-05")
    @Tag("PIN-07")
    void several_invoices_come_to_the_amount_in_the_notice_to_the_cent() {
        assertThat(reasons(DUE, List.of(special("1", 4_000), special("2", 6_000)))).isEmpty();
        assertThat(reasons(DUE, List.of(special("1", 9_999)))).containsExactly("PARTNER_INVOICE_SUM");
        assertThat(reasons(DUE, List.of(special("1", 10_001)))).containsExactly("PARTNER_INVOICE_SUM");
        assertThat(reasons(new InvoicedPayment(Optional.empty(), Optional.of(SIX)), List.of(special("1", 10_001)))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> special("1", 0));
    }

    @Test
    @Tag("PIN-03")
    void all_that_is_wrong_is_told_at_once() {
        assertThat(reasons(DUE, List.of(invoice("1", VatType.VAT_ORDINARY, 1, THREE), special("1", 2)), "1", "3")).containsExactly("ITEM_TWICE",
                "PARTNER_INVOICE_NOT_SPECIAL", "PARTNER_INVOICE_RATE", "PARTNER_INVOICE_ELSEWHERE", "PARTNER_INVOICE_SUM");
        assertThat(reasons(DUE, List.of())).containsExactly("FIELD_MISSING");
        assertThat(reasons(new InvoicedPayment(Optional.of(cny(1)), Optional.empty()), List.of(invoice("1", VatType.VAT_SPECIAL, 1, THREE))))
                .as("who is not certified is refused elsewhere").isEmpty();
    }
}
