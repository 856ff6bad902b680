package org.partnercenter.rest.incentive.payout;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.payout.PayoutItem;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.domain.incentive.payout.PayoutStatus;
import org.partnercenter.domain.incentive.payout.Requester;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.VatType;
import org.partnercenter.domain.kernel.invoicing.PartnerInvoice;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A payout order, with all that stands on its invoice list.
 *
 * @param amountTaxIncluded the sum of its bills
 * @param paidAmount        what reaches the partner: without input tax in forms without an invoice (INC-25)
 * @param taxRate           in percent
 * @param paymentDue        day by which the vendor starts the payment
 */
record PayoutShape(String payoutOrderNo, String partnerId, PayoutForm payoutForm, String payoutFormName, PayoutStatus status, String statusName,
                   BigDecimal amountTaxIncluded, BigDecimal taxAmount, BigDecimal taxRate, BigDecimal paidAmount, String currency,
                   Requester createdBy, Instant submittedAt, Optional<String> remark, Optional<Instant> approvedAt, Optional<String> paymentDue,
                   Optional<Instant> paymentStartedAt, Optional<Instant> paidAt, Optional<String> bankReference, List<Item> items,
                   List<Invoice> invoices) {

    /** A bill of it. @param billedPartnerId for whom it was calculated @param amount negative ones are netted (INC-29) */
    record Item(String incentiveBillId, String billedPartnerId, String period, String incentive, AssociationType associationType, BigDecimal amount) {

        private static Item of(PayoutItem item) {
            var key = item.key();
            return new Item(item.bill().value(), key.partner().value(), key.period().key(), key.incentive(), key.associationType(),
                    item.amount().toMajor());
        }
    }

    /** An invoice of the partner. */
    record Invoice(String invoiceNumber, String issuedOn, VatType type, BigDecimal amount, BigDecimal taxRate) {

        private static Invoice of(PartnerInvoice invoice) {
            return new Invoice(invoice.number(), invoice.issuedOn().toString(), invoice.type(), invoice.amount().toMajor(), invoice.rate().percent());
        }
    }

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<PayoutShape> payoutOrders, Optional<String> nextMarker) {
    }

    static PayoutShape of(PayoutOrder order, Language language) {
        var settlement = order.settlement();
        return new PayoutShape(order.no().value(), order.partner().value(), order.form(), Rulebook.texts().name(order.form(), language),
                order.status(), LifeShapes.name(order.status(), language), settlement.amount().toMajor(), settlement.tax().toMajor(),
                settlement.rate().percent(), settlement.paid().toMajor(), settlement.amount().currency().getCurrencyCode(), order.by(),
                order.submittedAt(), order.remark(), order.approval().map(PayoutOrder.Approval::at),
                order.approval().map(approval -> approval.due().toString()), order.approval().flatMap(PayoutOrder.Approval::startedAt),
                order.payment().map(PayoutOrder.Payment::at), order.payment().flatMap(PayoutOrder.Payment::reference),
                order.items().stream().map(Item::of).toList(), order.invoices().stream().map(Invoice::of).toList());
    }

    static Listing of(Page<PayoutOrder> page, PageRequest asked, Language language) {
        return new Listing(Listings.total(page), page.map(order -> of(order, language)).items(), Listings.nextMarker(page, asked,
                order -> order.no().value()));
    }
}
