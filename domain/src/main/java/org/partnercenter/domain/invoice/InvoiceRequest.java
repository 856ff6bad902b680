package org.partnercenter.domain.invoice;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.LedgerAccount;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.Transfer;
import org.partnercenter.domain.kernel.WorkingDays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A request for one invoice (rulebook 3.3): one issuer, one tax rate (INV-04, INV-11).
 *
 * @param amount   tax included; what its pieces come to
 * @param what     what it stands for
 * @param progress where it stands
 * @param invoice  the invoice, once there is one
 * @param back     its way back, once that was asked for
 */
public record InvoiceRequest(InvoiceRequestId id, InvoicePool pool, Money amount, What what, InvoiceWish wish, Instant askedAt,
                             Progress progress, Optional<IssuedInvoice> invoice, Optional<InvoiceReturn> back) {

    /** Working days in which the vendor reviews (rulebook 3.3). */
    public static final int REVIEW_DAYS = 1;
    /** Working days after the request in which the vendor issues and mails paper (INV-06), and after the question decides on it. */
    public static final int PAPER_DAYS = 3;
    public static final int MAX_REASON = 500;
    public static final int MAX_COURIER = 64;

    /** @param sellerMustWithdraw see {@link Consumed.Source} @param replaces the request it asks for once more */
    public record What(Basis basis, boolean sellerMustWithdraw, Optional<InvoiceRequestId> replaces) {

        public What {
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(replaces, "replaces");
        }
    }

    /**
     * Where it stands.
     *
     * @param dueOn            day at the site by which the issuer will be done, or the receipt is taken for confirmed; empty where nobody says
     * @param withdrawalAsked  whether the seller is to withdraw it
     * @param reason           why something was refused last
     */
    public record Progress(InvoiceStatus status, Instant since, Optional<LocalDate> dueOn, boolean withdrawalAsked, Optional<String> reason) {

        public Progress {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(dueOn, "dueOn");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** When something happens. @param days working days of the site */
    public record Moment(Instant now, ZoneId zone, WorkingDays days) {

        public LocalDate today() {
            return now.atZone(zone).toLocalDate();
        }
    }

    public InvoiceRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pool, "pool");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(wish, "wish");
        Objects.requireNonNull(askedAt, "askedAt");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(back, "back");
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an invoice is about more than zero");
        }
    }

    /** Asks for an invoice of what was chosen. */
    public static InvoiceRequest submit(InvoiceRequestId id, Choice.Share share, Basis basis, Optional<InvoiceRequestId> replaces, InvoiceWish wish,
                                        Moment at) {
        var status = InvoiceTransition.TABLE.next(null, InvoiceEvent.SUBMIT).orElseThrow();
        return new InvoiceRequest(id, share.pool(), share.amount(), new What(basis, share.sellerMustWithdraw(), replaces), wish, at.now(),
                new Progress(status, at.now(), Optional.empty(), false, Optional.empty()), Optional.empty(), Optional.empty()).due(at);
    }

    public InvoiceStatus status() {
        return progress.status();
    }

    public PartyId partner() {
        return pool.partner();
    }

    boolean isVendors() {
        return pool.issuer().isVendor();
    }

    /** Whether the partner pays the courier that brings it (INV-05). */
    public boolean isCourierPaidByPartner() {
        return wish.form().isCourierPaidByPartner(amount);
    }

    /** The partner does not want it any more: at once, by the seller, or by a clerk's decision (INV-12). */
    public Decision<InvoiceRequest> cancel(Moment at) {
        return switch (status()) {
            case ISSUING -> step(InvoiceEvent.ASK_CANCEL).flatMap(next -> new Refusals()
                    .refuseIf(!isVendors(), InvoiceRefusal.INVOICE_CANCEL_NOT_VENDORS.refusal())
                    .refuseIf(isVendors() && !wish.form().isPaper(), InvoiceRefusal.INVOICE_CANCEL_NOT_PAPER.refusal("medium", wish.form().medium()))
                    .orGrant(moved(next, Optional.empty(), at)));
            case PENDING_REVIEW -> what.sellerMustWithdraw() && !isVendors() ? askWithdrawal(at)
                    : step(InvoiceEvent.CANCEL).map(next -> moved(next, Optional.empty(), at));
            case ISSUING_CANCEL_FAILED, CANCELLING, CANCELLED, REJECTED, DRAFT, AWAITING_RECEIPT, ISSUED, RETURNING, RETURN_REJECTED, RETURNED,
                    DELETED -> Decision.refused(state(InvoiceEvent.CANCEL));
        };
    }

    private Decision<InvoiceRequest> askWithdrawal(Moment at) {
        return step(InvoiceEvent.ASK_WITHDRAWAL).flatMap(next -> new Refusals()
                .refuseIf(progress.withdrawalAsked(), InvoiceRefusal.INVOICE_WITHDRAWAL_ASKED.refusal())
                .orGrant(with(new Progress(next, progress.since(), Optional.empty(), true, Optional.empty()))));
    }

    /** The issuer's review is passed. */
    public Decision<InvoiceRequest> approve(Moment at) {
        return step(InvoiceEvent.APPROVE).map(next -> moved(next, Optional.empty(), at));
    }

    /** The issuer says no. A seller withdraws so what its partner asked it to, and else sends the record back (INV-12). */
    public Decision<InvoiceRequest> reject(String why, Moment at) {
        var event = isVendors() ? InvoiceEvent.REJECT : progress.withdrawalAsked() ? InvoiceEvent.WITHDRAW : InvoiceEvent.SEND_BACK;
        return step(event).map(next -> moved(next, Optional.of(why), at));
    }

    public Decision<InvoiceRequest> acceptCancel(Moment at) {
        return step(InvoiceEvent.ACCEPT_CANCEL).map(next -> moved(next, Optional.empty(), at));
    }

    /** It is issued all the same, and the partner does not ask twice. */
    public Decision<InvoiceRequest> refuseCancel(String why, Moment at) {
        return step(InvoiceEvent.REFUSE_CANCEL).map(next -> moved(next, Optional.of(why), at));
    }

    /**
     * The invoice is there: electronic at once, paper on its way.
     *
     * @param holder the request that was issued with that number before, by the same issuer
     */
    public Decision<InvoiceRequest> issue(String no, LocalDate on, Optional<String> courierNo, Optional<InvoiceRequestId> holder, Moment at) {
        boolean paper = wish.form().isPaper();
        return step(paper ? InvoiceEvent.MAIL : InvoiceEvent.ISSUE).flatMap(next -> new Refusals()
                .refuseIf(paper && courierNo.isEmpty(), CommonRefusal.FIELD_MISSING.refusal("field", "courier_no"))
                .refuseIf(holder.filter(other -> !other.equals(id)).isPresent(), InvoiceRefusal.INVOICE_NUMBER_USED.refusal("invoice_no", no))
                .orGrant(new IssuedInvoice(no, on, courierNo, paper ? Optional.empty() : Optional.of(at.now()), false))
                .map(told -> new InvoiceRequest(id, pool, amount, what, wish, askedAt, new Progress(next, at.now(), Optional.empty(), false,
                        Optional.empty()), Optional.of(told), back).due(at)));
    }

    /** The paper has come. */
    public Decision<InvoiceRequest> confirm(Moment at) {
        return step(InvoiceEvent.CONFIRM).map(next -> received(next, false, at));
    }

    /** Nobody confirmed it in time (INV-17). */
    public Decision<InvoiceRequest> lapse(Moment at) {
        return step(InvoiceEvent.LAPSE).flatMap(next -> new Refusals().refuseIf(!isReceiptOver(at.today()), state(InvoiceEvent.LAPSE))
                .orGrant(received(next, true, at)));
    }

    private boolean isReceiptOver(LocalDate today) {
        return progress.dueOn().filter(last -> last.isBefore(today)).isPresent();
    }

    private InvoiceRequest received(InvoiceStatus next, boolean system, Moment at) {
        return new InvoiceRequest(id, pool, amount, what, wish, askedAt, new Progress(next, at.now(), Optional.empty(), false, Optional.empty()),
                invoice.map(told -> told.received(at.now(), system)), back);
    }

    /** The whole invoice goes back, and nobody stops it (INV-13). @param used see {@link InvoiceReturn} */
    public Decision<InvoiceRequest> requestReturn(boolean used, Optional<String> courierNo, Moment at) {
        return step(InvoiceEvent.REQUEST_RETURN).map(next -> back(next, new InvoiceReturn(at.now(), used,
                wish.form().isPaper() ? courierNo : Optional.empty(), Optional.empty(), Optional.empty()), Optional.empty(), at));
    }

    /** Whether the buyer has to accept a red-letter confirmation first (INV-14). */
    private boolean isRedLetterNeeded() {
        return wish.form().medium() == InvoiceMedium.DIGITAL && back.filter(InvoiceReturn::used).isPresent();
    }

    private boolean isRedLetterConfirmed() {
        return back.flatMap(InvoiceReturn::redLetter).filter(InvoiceReturn.RedLetter::isConfirmed).isPresent();
    }

    /** The issuer has entered the confirmation form with the tax bureau. */
    public Decision<InvoiceRequest> sendRedLetter(String no, Moment at) {
        return step(InvoiceEvent.SEND_RED_LETTER).flatMap(next -> new Refusals()
                .refuseIf(!isRedLetterNeeded(), InvoiceRefusal.INVOICE_RED_LETTER_NONE.refusal())
                .refuseIf(isRedLetterConfirmed(), InvoiceRefusal.INVOICE_RED_LETTER_CONFIRMED.refusal())
                .orGrant(back.map(way -> way.with(new InvoiceReturn.RedLetter(no, Optional.empty()))))
                .map(way -> back(next, way.orElseThrow(), Optional.empty(), at)));
    }

    /** The buyer has accepted it there. */
    public Decision<InvoiceRequest> confirmRedLetter(Moment at) {
        return step(InvoiceEvent.CONFIRM_RED_LETTER).flatMap(next -> {
            var form = back.flatMap(InvoiceReturn::redLetter);
            return new Refusals().refuseIf(form.isEmpty(), InvoiceRefusal.INVOICE_RED_LETTER_NONE.refusal())
                    .refuseIf(isRedLetterConfirmed(), InvoiceRefusal.INVOICE_RED_LETTER_CONFIRMED.refusal())
                    .orGrant(form).map(known -> back(next, back.orElseThrow().with(new InvoiceReturn.RedLetter(known.orElseThrow().no(),
                            Optional.of(at.now()))), Optional.empty(), at));
        });
    }

    /** It is back, and its amount can be invoiced anew. @param creditNo the red-letter invoice's; needed for a digital one (INV-14) */
    public Decision<InvoiceRequest> acceptReturn(Optional<String> creditNo, Moment at) {
        boolean digital = wish.form().medium() == InvoiceMedium.DIGITAL;
        return step(InvoiceEvent.ACCEPT_RETURN).flatMap(next -> new Refusals()
                .refuseIf(digital && creditNo.isEmpty(), CommonRefusal.FIELD_MISSING.refusal("field", "red_letter_no"))
                .refuseIf(isRedLetterNeeded() && !isRedLetterConfirmed(), InvoiceRefusal.INVOICE_RED_LETTER_AWAITED.refusal())
                .orGrant(back(next, back.orElseThrow().credited(creditNo), Optional.empty(), at)));
    }

    public Decision<InvoiceRequest> refuseReturn(String why, Moment at) {
        return step(InvoiceEvent.REFUSE_RETURN).map(next -> back(next, back.orElseThrow(), Optional.of(why), at));
    }

    /** The partner puts the record away (INV-12). */
    public Decision<InvoiceRequest> delete(Moment at) {
        return step(InvoiceEvent.DELETE).map(next -> moved(next, progress.reason(), at));
    }

    /** A record that was sent back is handed in again, with what is wanted now. */
    public Decision<InvoiceRequest> edit(InvoiceWish to, Moment at) {
        return step(InvoiceEvent.EDIT).map(next -> new InvoiceRequest(id, pool, amount, what, to, askedAt, new Progress(next, at.now(),
                Optional.empty(), false, Optional.empty()), invoice, back).due(at));
    }

    /** Whether the same can be asked for once more, by a request of its own. */
    public Decision<InvoiceRequest> again() {
        return step(InvoiceEvent.AGAIN).map(next -> this);
    }

    /** What the ledger is told when the amount is taken by it, or given back; empty if neither happened. @param before empty for a new one */
    public Optional<Transfer> transfer(Optional<InvoiceRequest> before) {
        boolean was = before.filter(each -> each.status().isTaking()).isPresent();
        boolean is = status().isTaking();
        if (was == is) {
            return Optional.empty();
        }
        return Optional.of(is ? new Transfer("INVOICE_REQUESTED", pool.account(), account(), amount)
                : new Transfer(invoice.isPresent() ? "INVOICE_RETURNED" : "INVOICE_NOT_ISSUED", account(), pool.account(), amount));
    }

    /** Its account in the ledger, which holds what is invoiced by it. */
    public LedgerAccount account() {
        return LedgerAccount.of("invoice-request", id.value());
    }

    /** What its partner is told. */
    public InvoiceHint hint() {
        boolean vendor = isVendors();
        boolean paper = wish.form().isPaper();
        return switch (status()) {
            case PENDING_REVIEW -> vendor ? InvoiceHint.VENDOR_REVIEWS : progress.withdrawalAsked() ? InvoiceHint.SELLER_IS_TO_WITHDRAW
                    : InvoiceHint.SELLER_REVIEWS;
            case ISSUING -> !vendor ? InvoiceHint.SELLER_ISSUES : paper ? InvoiceHint.VENDOR_ISSUES_PAPER : InvoiceHint.VENDOR_ISSUES_AT_ONCE;
            case ISSUING_CANCEL_FAILED -> InvoiceHint.CANCEL_WAS_REFUSED;
            case CANCELLING -> InvoiceHint.CLERK_DECIDES_ON_CANCEL;
            case CANCELLED -> InvoiceHint.CAN_BE_ASKED_AGAIN;
            case REJECTED -> InvoiceHint.REJECTED_BY_VENDOR;
            case DRAFT -> InvoiceHint.SENT_BACK_BY_SELLER;
            case AWAITING_RECEIPT -> InvoiceHint.CONFIRM_RECEIPT;
            case ISSUED -> paper ? InvoiceHint.SIGNED_FOR : InvoiceHint.DOWNLOAD;
            case RETURNING -> isRedLetterNeeded() && !isRedLetterConfirmed() ? InvoiceHint.BUYER_CONFIRMS_RED_LETTER
                    : !vendor ? InvoiceHint.SELLER_TAKES_BACK : paper ? InvoiceHint.VENDOR_TAKES_BACK_PAPER : InvoiceHint.VENDOR_TAKES_BACK_AT_ONCE;
            case RETURN_REJECTED -> InvoiceHint.RETURN_WAS_REFUSED;
            case RETURNED -> InvoiceHint.RETURNED;
            case DELETED -> InvoiceHint.PUT_AWAY;
        };
    }

    /** By when the next thing happens, as far as somebody says so: the vendor does, sellers do not. */
    private InvoiceRequest due(Moment at) {
        boolean paper = wish.form().isPaper();
        var today = at.today();
        Optional<LocalDate> day = switch (status()) {
            case PENDING_REVIEW -> vendors(() -> at.days().plus(today, REVIEW_DAYS));
            case ISSUING -> vendors(() -> paper ? at.days().plus(askedAt.atZone(at.zone()).toLocalDate(), PAPER_DAYS) : today);
            case ISSUING_CANCEL_FAILED, CANCELLING -> vendors(() -> at.days().plus(today, PAPER_DAYS));
            case AWAITING_RECEIPT -> Optional.of(today.plusDays(IssuedInvoice.RECEIPT_DAYS));
            case RETURNING -> vendors(() -> paper ? at.days().plus(today, PAPER_DAYS) : today);
            case CANCELLED, REJECTED, DRAFT, ISSUED, RETURN_REJECTED, RETURNED, DELETED -> Optional.empty();
        };
        return with(new Progress(status(), progress.since(), day, progress.withdrawalAsked(), progress.reason()));
    }

    private Optional<LocalDate> vendors(Supplier<LocalDate> day) {
        return isVendors() ? Optional.of(day.get()) : Optional.empty();
    }

    /** What can be done with it now, and what forbids the rest. */
    public List<Possibility> possibilities(Moment at) {
        return new InvoicePossibilities(this, at).list();
    }

    Decision<InvoiceStatus> step(InvoiceEvent event) {
        return InvoiceTransition.TABLE.next(status(), event).map(Decision::granted).orElseGet(() -> Decision.refused(state(event)));
    }

    Refusal state(InvoiceEvent event) {
        return InvoiceRefusal.INVOICE_STATE.refusal("invoice_request_id", id).with("status", status()).with("event", event);
    }

    private InvoiceRequest moved(InvoiceStatus next, Optional<String> why, Moment at) {
        return with(new Progress(next, at.now(), Optional.empty(), false, why)).due(at);
    }

    private InvoiceRequest back(InvoiceStatus next, InvoiceReturn way, Optional<String> why, Moment at) {
        return new InvoiceRequest(id, pool, amount, what, wish, askedAt, new Progress(next, at.now(), Optional.empty(), false, why), invoice,
                Optional.of(way)).due(at);
    }

    private InvoiceRequest with(Progress next) {
        return new InvoiceRequest(id, pool, amount, what, wish, askedAt, next, invoice, back);
    }
}
