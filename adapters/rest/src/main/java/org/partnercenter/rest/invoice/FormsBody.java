package org.partnercenter.rest.invoice;

import org.partnercenter.application.invoice.SetSellerForms;
import org.partnercenter.domain.invoice.InvoiceForm;
import org.partnercenter.domain.invoice.InvoiceMedium;
import org.partnercenter.domain.kernel.VatType;
import org.partnercenter.rest.kernel.Input;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Which forms a seller issues, such as {@code VAT_SPECIAL/PAPER}; on our paths the path or the caller names the seller. */
record FormsBody(String sellerId, List<String> forms) {

    private static final int SIX = 6;

    Supplier<SetSellerForms> command(Input in) {
        var seller = in.field("seller_id", sellerId).required().party();
        var read = in.list("forms", forms).required().atMost(SIX).distinct().each(field -> field.code(FormsBody::form));
        return () -> new SetSellerForms(seller.orElseThrow(), Set.copyOf(read.orElseThrow()));
    }

    private static Optional<InvoiceForm> form(String text) {
        int cut = text.indexOf('/');
        return cut < 0 ? Optional.empty() : Wire.one(VatType.values(), text.substring(0, cut)).flatMap(type ->
                Wire.one(InvoiceMedium.values(), text.substring(cut + 1)).map(medium -> new InvoiceForm(type, medium)));
    }
}
