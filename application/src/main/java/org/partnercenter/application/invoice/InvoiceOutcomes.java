package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Posting;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.invoice.InvoiceReturn;
import org.partnercenter.domain.invoice.InvoiceStatus;
import org.partnercenter.domain.invoice.IssuedInvoice;
import org.partnercenter.domain.kernel.Money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What commands on invoices leave behind: states, amounts and numbers, and nothing of titles and receivers. */
final class InvoiceOutcomes {

    static final String TYPE = "invoice-request";

    private static final Map<InvoiceStatus, String> NOTICES = Map.of(InvoiceStatus.REJECTED, "INVOICE_REJECTED", InvoiceStatus.DRAFT,
            "INVOICE_SENT_BACK", InvoiceStatus.ISSUING_CANCEL_FAILED, "INVOICE_CANCEL_REFUSED", InvoiceStatus.AWAITING_RECEIPT, "INVOICE_MAILED",
            InvoiceStatus.ISSUED, "INVOICE_ISSUED", InvoiceStatus.RETURN_REJECTED, "INVOICE_RETURN_REFUSED", InvoiceStatus.RETURNED,
            "INVOICE_RETURNED");

    private InvoiceOutcomes() {
    }

    static Subject subject(InvoiceRequest of) {
        return Subject.of(TYPE, of.id().value(), viewers(of));
    }

    static Viewers viewers(InvoiceRequest of) {
        return Viewers.of(of.partner(), Optional.empty());
    }

    static String major(Money amount) {
        return amount.toMajor().toPlainString();
    }

    static Changes changes(Changes into, Optional<InvoiceRequest> before, InvoiceRequest after) {
        var what = TYPE + "/" + after.id();
        return into.add(what, "status", before.map(each -> each.status().name()), Optional.of(after.status().name()))
                .add(what, "amount", before.map(each -> major(each.amount())), Optional.of(major(after.amount())))
                .add(what, "form", before.map(each -> each.wish().form().toString()), Optional.of(after.wish().form().toString()))
                .add(what, "due_on", before.flatMap(each -> each.progress().dueOn()).map(Object::toString), after.progress().dueOn().map(Object::toString))
                .add(what, "withdrawal_asked", before.map(each -> String.valueOf(each.progress().withdrawalAsked())),
                        Optional.of(String.valueOf(after.progress().withdrawalAsked())))
                .add(what, "reason", before.flatMap(each -> each.progress().reason()), after.progress().reason())
                .add(what, "invoice_no", before.flatMap(InvoiceRequest::invoice).map(IssuedInvoice::no), after.invoice().map(IssuedInvoice::no))
                .add(what, "courier_no", before.flatMap(InvoiceRequest::invoice).flatMap(IssuedInvoice::courierNo),
                        after.invoice().flatMap(IssuedInvoice::courierNo))
                .add(what, "red_letter_confirmation_no", letter(before), letter(Optional.of(after)))
                .add(what, "red_letter_no", before.flatMap(InvoiceRequest::back).flatMap(InvoiceReturn::creditNo),
                        after.back().flatMap(InvoiceReturn::creditNo));
    }

    private static Optional<String> letter(Optional<InvoiceRequest> of) {
        return of.flatMap(InvoiceRequest::back).flatMap(InvoiceReturn::redLetter).map(InvoiceReturn.RedLetter::no);
    }

    /** What moves in the ledger, an event, and a notice for whoever waits for it. */
    static Effects effects(Optional<InvoiceRequest> before, InvoiceRequest after, Caller by) {
        var viewers = viewers(after);
        var postings = after.transfer(before).map(transfer -> new Posting(transfer, viewers, Map.of(), Optional.empty())).stream().toList();
        if (before.filter(after::equals).isPresent()) {
            return Effects.none();
        }
        var data = new HashMap<String, Object>(Map.of("invoice_request_id", after.id().value(), "partner_id", after.partner().value(),
                "status", after.status().name(), "amount", major(after.amount()), "currency", after.amount().currency().getCurrencyCode(),
                "tax_rate", after.pool().rate().toString(), "issuer", after.pool().issuer().code()));
        after.invoice().ifPresent(invoice -> data.put("invoice_no", invoice.no()));
        var event = new OutgoingEvent("org.partnercenter.invoice-request." + after.status().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                TYPE + "/" + after.id(), data, viewers);
        return Effects.of(postings, List.of(event)).and(Effects.news(notices(before, after, by).toArray()));
    }

    private static List<InvoiceNotice> notices(Optional<InvoiceRequest> before, InvoiceRequest after, Caller by) {
        var facts = new HashMap<>(Map.of("invoice_request_id", after.id().value(), "amount", major(after.amount()),
                "currency", after.amount().currency().getCurrencyCode()));
        after.progress().reason().ifPresent(reason -> facts.put("reason", reason));
        after.invoice().ifPresent(invoice -> facts.put("invoice_no", invoice.no()));
        after.invoice().flatMap(IssuedInvoice::courierNo).ifPresent(no -> facts.put("courier_no", no));
        letter(Optional.of(after)).ifPresent(no -> facts.put("red_letter_confirmation_no", no));
        var all = new ArrayList<InvoiceNotice>();
        boolean moved = before.filter(each -> each.status() == after.status()).isEmpty();
        boolean byOther = !after.partner().equals(by.party());
        if (moved && byOther) {
            Optional.ofNullable(NOTICES.get(after.status())).ifPresent(what -> all.add(new InvoiceNotice(what, after.partner(), facts)));
            if (after.status() == InvoiceStatus.CANCELLED) {
                all.add(new InvoiceNotice("INVOICE_CANCELLED", after.partner(), facts));
            }
        }
        if (!letter(before).equals(letter(Optional.of(after))) && letter(Optional.of(after)).isPresent()) {
            all.add(new InvoiceNotice("INVOICE_RED_LETTER_SENT", after.partner(), facts));
        }
        after.pool().issuer().sellerId().filter(seller -> !seller.equals(by.party())).ifPresent(seller -> {
            facts.put("partner_id", after.partner().value());
            if (moved && after.status() == InvoiceStatus.PENDING_REVIEW) {
                all.add(new InvoiceNotice("INVOICE_ASKED_OF_SELLER", seller, facts));
            }
            if (after.progress().withdrawalAsked() && before.filter(each -> each.progress().withdrawalAsked()).isEmpty()) {
                all.add(new InvoiceNotice("INVOICE_WITHDRAWAL_ASKED", seller, facts));
            }
            if (moved && after.status() == InvoiceStatus.RETURNING) {
                all.add(new InvoiceNotice("INVOICE_RETURN_ASKED_OF_SELLER", seller, facts));
            }
        });
        return all;
    }
}
