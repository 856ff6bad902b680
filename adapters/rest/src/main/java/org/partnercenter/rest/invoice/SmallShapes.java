package org.partnercenter.rest.invoice;

import org.partnercenter.application.invoice.InvoiceLink;
import org.partnercenter.application.invoice.OwedMadeUp;
import org.partnercenter.application.invoice.SellerFormsSet;
import org.partnercenter.domain.invoice.InvoiceForm;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** What some commands on invoices are answered with. */
final class SmallShapes {

    /** @param left what is owed at the rate still */
    record MadeUp(String partnerId, BigDecimal taxRate, BigDecimal offsetAmount, BigDecimal left) {

        static MadeUp of(OwedMadeUp made) {
            return new MadeUp(made.partner().value(), made.rate().percent(), made.offset().toMajor(), made.left().toMajor());
        }
    }

    /** Which forms a seller issues. */
    record Forms(String sellerId, List<String> forms) {

        static Forms of(SellerFormsSet set) {
            return new Forms(set.seller().value(), set.forms().stream().map(InvoiceForm::toString).toList());
        }
    }

    /** @param url for whoever has it, until it expires */
    record Link(String url, Instant expiresAt) {

        static Link of(InvoiceLink link) {
            return new Link(InvoiceDocumentsResource.PATH + "/" + link.request() + "?expires=" + link.until().getEpochSecond() + "&signature="
                    + link.signature(), link.until());
        }
    }

    private SmallShapes() {
    }
}
