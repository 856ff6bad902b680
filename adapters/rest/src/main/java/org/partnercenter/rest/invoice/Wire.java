package org.partnercenter.rest.invoice;

import org.partnercenter.domain.invoice.InvoiceForm;
import org.partnercenter.domain.invoice.InvoiceMedium;
import org.partnercenter.domain.invoice.Issuer;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.domain.kernel.VatType;
import org.partnercenter.rest.kernel.Field;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.LifeShapes;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** How codes, rates, forms and people of invoices are written. */
final class Wire {

    static final Money LARGEST_AMOUNT = Money.of("9999999999.99", "CNY");

    private Wire() {
    }

    /** By its constant's name, or as texts call it in either language. */
    static <E extends Enum<E>> Optional<E> one(E[] values, String text) {
        return Arrays.stream(values).filter(each -> each.name().equals(text) || Arrays.stream(Language.values())
                .anyMatch(language -> LifeShapes.name(each, language).equals(text))).findFirst();
    }

    /** In percent: 0 to 30, to two decimals. */
    static Optional<TaxRate> rate(Field field) {
        return field.code(text -> TaxRate.of(new BigDecimal(text)));
    }

    static Optional<String> entity(Field field) {
        return field.code(text -> Optional.of(text).filter(Issuer::isEntity));
    }

    static Optional<InvoiceForm> form(Input in, String type, String medium) {
        var vat = in.field("type", type).required().code(text -> one(VatType.values(), text));
        var made = in.field("medium", medium).required().code(text -> one(InvoiceMedium.values(), text));
        return vat.flatMap(kind -> made.map(of -> new InvoiceForm(kind, of)));
    }
}
