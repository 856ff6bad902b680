package org.partnercenter.persistence.invoice;

import org.partnercenter.domain.invoice.Basis;
import org.partnercenter.domain.invoice.InvoiceForm;
import org.partnercenter.domain.invoice.InvoiceMedium;
import org.partnercenter.domain.invoice.InvoicePool;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.invoice.InvoiceRequestId;
import org.partnercenter.domain.invoice.InvoiceReturn;
import org.partnercenter.domain.invoice.InvoiceStatus;
import org.partnercenter.domain.invoice.InvoiceTemplateId;
import org.partnercenter.domain.invoice.InvoiceWish;
import org.partnercenter.domain.invoice.IssuedInvoice;
import org.partnercenter.domain.invoice.Issuer;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.domain.kernel.VatType;
import org.partnercenter.persistence.db.tables.records.InvoiceRequestRecord;
import org.partnercenter.persistence.kernel.Rows;

import java.util.Currency;
import java.util.Optional;

/** Invoice requests as rows, and back. */
record RequestRows(Seals seals) {

    InvoiceRequestRecord record(InvoiceRequest of) {
        var row = new InvoiceRequestRecord();
        row.setId(of.id().value());
        row.setPartnerId(of.partner().value());
        row.setIssuer(of.pool().issuer().code());
        row.setSellerId(Rows.text(of.pool().issuer().sellerId()));
        row.setTaxRate(of.pool().rate().percent());
        row.setAmountMinor(of.amount().minor());
        row.setCurrency(of.amount().currency().getCurrencyCode());
        row.setBasis(of.what().basis().name());
        row.setSellerMustWithdraw(of.what().sellerMustWithdraw());
        row.setReplaces(of.what().replaces().map(InvoiceRequestId::value).orElse(null));
        row.setVatType(of.wish().form().type().name());
        row.setMedium(of.wish().form().medium().name());
        row.setTemplateId(of.wish().template().value());
        row.setSealed(seals.seal(of.wish().title(), of.wish().receiver(), boundTo(of.id().value())));
        row.setRemark(of.wish().remark().orElse(null));
        row.setAskedAt(of.askedAt());
        row.setStatus(of.status().name());
        row.setSince(of.progress().since());
        row.setDueOn(of.progress().dueOn().orElse(null));
        row.setWithdrawalAsked(of.progress().withdrawalAsked());
        row.setReason(of.progress().reason().orElse(null));
        row.setReceivedBySystem(of.invoice().filter(IssuedInvoice::bySystem).isPresent());
        of.invoice().ifPresent(invoice -> {
            row.setInvoiceNo(invoice.no());
            row.setIssuedOn(invoice.on());
            row.setCourierNo(invoice.courierNo().orElse(null));
            row.setReceivedAt(invoice.receivedAt().orElse(null));
        });
        row.setUsed(of.back().filter(InvoiceReturn::used).isPresent());
        of.back().ifPresent(back -> {
            row.setReturnAskedAt(back.askedAt());
            row.setReturnCourierNo(back.courierNo().orElse(null));
            row.setRedLetterFormNo(back.redLetter().map(InvoiceReturn.RedLetter::no).orElse(null));
            row.setRedLetterAcceptedAt(back.redLetter().flatMap(InvoiceReturn.RedLetter::confirmedAt).orElse(null));
            row.setRedLetterNo(back.creditNo().orElse(null));
        });
        return row;
    }

    InvoiceRequest request(InvoiceRequestRecord row) {
        var sealed = seals.open(row.getSealed(), boundTo(row.getId()));
        return new InvoiceRequest(new InvoiceRequestId(row.getId()), new InvoicePool(new PartyId(row.getPartnerId()),
                Issuer.ofCode(row.getIssuer()), new TaxRate(row.getTaxRate())), new Money(row.getAmountMinor(), Currency.getInstance(row.getCurrency())),
                new InvoiceRequest.What(Basis.valueOf(row.getBasis()), row.getSellerMustWithdraw(), Optional.ofNullable(row.getReplaces())
                        .map(InvoiceRequestId::new)), new InvoiceWish(new InvoiceForm(VatType.valueOf(row.getVatType()),
                InvoiceMedium.valueOf(row.getMedium())), new InvoiceTemplateId(row.getTemplateId()), sealed.invoiceTitle(), sealed.invoiceReceiver(),
                Optional.ofNullable(row.getRemark())), row.getAskedAt(), new InvoiceRequest.Progress(InvoiceStatus.valueOf(row.getStatus()),
                row.getSince(), Optional.ofNullable(row.getDueOn()), row.getWithdrawalAsked(), Optional.ofNullable(row.getReason())),
                invoice(row), back(row));
    }

    private static Optional<IssuedInvoice> invoice(InvoiceRequestRecord row) {
        return Optional.ofNullable(row.getInvoiceNo()).map(no -> new IssuedInvoice(no, row.getIssuedOn(), Optional.ofNullable(row.getCourierNo()),
                Optional.ofNullable(row.getReceivedAt()), row.getReceivedBySystem()));
    }

    private static Optional<InvoiceReturn> back(InvoiceRequestRecord row) {
        return Optional.ofNullable(row.getReturnAskedAt()).map(at -> new InvoiceReturn(at, row.getUsed(), Optional.ofNullable(row.getReturnCourierNo()),
                Optional.ofNullable(row.getRedLetterFormNo()).map(no -> new InvoiceReturn.RedLetter(no,
                        Optional.ofNullable(row.getRedLetterAcceptedAt()))), Optional.ofNullable(row.getRedLetterNo())));
    }

    private static String boundTo(String id) {
        return "invoice-request:" + id;
    }
}
