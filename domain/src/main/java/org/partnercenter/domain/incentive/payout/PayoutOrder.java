package org.partnercenter.domain.incentive.payout;

import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.invoicing.InvoicedPayment;
import org.partnercenter.domain.kernel.invoicing.PartnerInvoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A payout order (申付单, rulebook 1.4): one submission, one order (INC-23), whose form and bills never change (INC-22).
 *
 * @param items    its bills, those that are netted included
 * @param invoices the partner's, as it told of them last; none for forms without (INC-21)
 * @param remark   why it was turned down or failed last
 * @param approval when the vendor approved it; of forms without an invoice when it processed it
 * @param payment  empty until it is paid
 */
public record PayoutOrder(PayoutOrderNo no, PartyId partner, PayoutForm form, List<PayoutItem> items, Settlement settlement, Requester by,
                          Instant submittedAt, PayoutStatus status, List<PartnerInvoice> invoices, Optional<String> remark,
                          Optional<Approval> approval, Optional<Payment> payment) {

    public static final int MAX_REMARK = 500;
    /** The vendor starts a payment within as many working days after it approved it (rulebook 1.4). */
    public static final int WORKING_DAYS_TO_PAY = 2;

    /**
     * The vendor agreed to pay.
     *
     * @param due       day at the site by which it starts the payment
     * @param startedAt when it started it last
     */
    public record Approval(Instant at, LocalDate due, Optional<Instant> startedAt) {

        public Approval {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(due, "due");
            Objects.requireNonNull(startedAt, "startedAt");
        }

        private Approval started(Instant now) {
            return new Approval(at, due, Optional.of(now));
        }
    }

    /** It was paid. @param reference the bank's, 1 to 64 characters; empty for what the vendor paid in its own house */
    public record Payment(Instant at, Optional<String> reference) {

        public static final int MAX_REFERENCE = 64;

        public Payment {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(reference, "reference");
        }
    }

    public PayoutOrder {
        Objects.requireNonNull(no, "no");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(form, "form");
        items = List.copyOf(items);
        Objects.requireNonNull(settlement, "settlement");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(submittedAt, "submittedAt");
        Objects.requireNonNull(status, "status");
        invoices = List.copyOf(invoices);
        Objects.requireNonNull(remark, "remark");
        Objects.requireNonNull(approval, "approval");
        Objects.requireNonNull(payment, "payment");
        if (!items.stream().map(PayoutItem::amount).reduce(Money::plus).filter(settlement.amount()::equals).isPresent()) {
            throw new IllegalArgumentException("a payout order comes to the sum of its bills");
        }
    }

    static Decision<PayoutOrder> submit(PayoutOrderNo no, PartyId partner, PayoutForm form, List<PayoutItem> items, Settlement settlement,
                                        Requester by, Instant now) {
        return Decision.granted(new PayoutOrder(no, partner, form, items, settlement, by, now,
                PayoutTransition.TABLE.next(null, PayoutEvent.SUBMIT).orElseThrow(), List.of(), Optional.empty(), Optional.empty(),
                Optional.empty()));
    }

    /** The vendor's finance could not take it in. */
    public Decision<PayoutOrder> failCreation(String why) {
        return step(PayoutEvent.FAIL_CREATION).map(next -> moved(next, Optional.of(why)));
    }

    /** It is taken in after all, or paid once more after a failure. */
    public Decision<PayoutOrder> retry(Instant now) {
        return step(PayoutEvent.RETRY).map(next -> next == PayoutStatus.PAYING ? started(next, approval.orElseThrow(), now)
                : moved(next, Optional.empty()));
    }

    /**
     * The vendor's finance takes it in: the partner may invoice now, or the payment begins at once where there is no invoice (INC-21).
     *
     * @param due see {@link Approval}
     */
    public Decision<PayoutOrder> process(LocalDate due, Instant now) {
        return form.isInvoiced() ? step(PayoutEvent.PROCESS).map(next -> moved(next, Optional.empty()))
                : step(PayoutEvent.PAY_OUT).map(next -> started(next, new Approval(now, due, Optional.empty()), now));
    }

    /**
     * The partner tells what it invoiced, in place of what it told before (PIN-02 to PIN-07).
     *
     * @param elsewhere numbers that other orders or benefit applications have
     */
    public Decision<PayoutOrder> invoice(List<PartnerInvoice> told, List<String> elsewhere) {
        return step(PayoutEvent.INVOICE).flatMap(next -> Decision.unless(
                new InvoicedPayment(Optional.of(settlement.amount()), Optional.of(settlement.rate())).against(told, elsewhere),
                with(next, told, Optional.empty(), approval, payment)));
    }

    public Decision<PayoutOrder> passInvoice() {
        return step(PayoutEvent.PASS_INVOICE).map(next -> moved(next, Optional.empty()));
    }

    /** The partner invoices again, as often as it takes (PIN-08, Q16). */
    public Decision<PayoutOrder> rejectInvoice(String why) {
        return step(PayoutEvent.REJECT_INVOICE).map(next -> moved(next, Optional.of(why)));
    }

    /** @param due see {@link Approval} */
    public Decision<PayoutOrder> approve(LocalDate due, Instant now) {
        return step(PayoutEvent.APPROVE).map(next -> with(next, invoices, Optional.empty(),
                Optional.of(new Approval(now, due, Optional.empty())), payment));
    }

    /** The vendor starts the payment, once. */
    public Decision<PayoutOrder> startPayment(Instant now) {
        return step(PayoutEvent.START_PAYMENT).flatMap(next -> Decision.unless(new Refusals()
                .refuseIf(isStarted(), state(PayoutEvent.START_PAYMENT)).list(), next))
                .map(next -> started(next, approval.orElseThrow(), now));
    }

    private boolean isStarted() {
        return approval.flatMap(Approval::startedAt).isPresent();
    }

    /** Whether the partner invoices it, or has: then there is a list to be sent along (PIN-01). */
    public boolean isToBeInvoiced() {
        return form.isInvoiced() && (!invoices.isEmpty() || PayoutTransition.TABLE.next(status, PayoutEvent.INVOICE).isPresent());
    }

    /** Whether its payment has begun, and is made in the vendor's own house. */
    public boolean isToBePaidHere() {
        return status == PayoutStatus.PAYING && form != PayoutForm.BANK_TRANSFER && isStarted();
    }

    /** It was paid in the vendor's own house. */
    public Decision<PayoutOrder> paidHere(Instant now) {
        return step(PayoutEvent.PAY).map(next -> paid(next, Optional.empty(), now));
    }

    /** It could not be paid. */
    public Decision<PayoutOrder> failed(String why) {
        return step(PayoutEvent.FAIL_PAYMENT).map(next -> moved(next, Optional.of(why)));
    }

    /**
     * The bank paid it. What the bank told before it may tell again.
     *
     * @param transferred what the bank paid
     */
    public Decision<PayoutOrder> transferred(Money transferred, String reference, Instant now) {
        if (status == PayoutStatus.COMPLETED && payment.flatMap(Payment::reference).filter(reference::equals).isPresent()
                && transferred.equals(settlement.paid())) {
            return Decision.granted(this);
        }
        return byBank().flatMap(here -> step(PayoutEvent.PAY)).flatMap(next -> Decision.unless(new Refusals()
                        .refuseIf(!transferred.equals(settlement.paid()), PayoutRefusal.PAYOUT_AMOUNT_DIFFERS
                                .refusal("amount", transferred.toMajor().toPlainString())
                                .with("expected", settlement.paid().toMajor().toPlainString())).list(), next))
                .map(next -> paid(next, Optional.of(reference), now));
    }

    /** The bank could not pay it. What the bank told before it may tell again. */
    public Decision<PayoutOrder> notTransferred(String why) {
        if (status == PayoutStatus.COMPLETED_WITH_ERROR && remark.filter(why::equals).isPresent()) {
            return byBank();
        }
        return byBank().flatMap(here -> failed(why));
    }

    private Decision<PayoutOrder> byBank() {
        return Decision.unless(new Refusals().refuseIf(form != PayoutForm.BANK_TRANSFER, PayoutRefusal.PAYOUT_NOT_BY_BANK
                .refusal("payout_order_no", no).with("payout_form", form)).list(), this);
    }

    /** The vendor turns it down; its bills can be requested again. Not while it is being paid. */
    public Decision<PayoutOrder> reject(String why) {
        return step(PayoutEvent.REJECT).map(next -> moved(next, Optional.of(why)));
    }

    /** What can be done with it now, and what forbids the rest. */
    public List<Possibility> possibilities(LocalDate due, Instant now) {
        return Arrays.stream(PayoutEvent.values()).filter(event -> event != PayoutEvent.SUBMIT).map(event -> possibility(event, due, now)).toList();
    }

    private Possibility possibility(PayoutEvent event, LocalDate due, Instant now) {
        Decision<PayoutStatus> decision = switch (event) {
            case PROCESS -> form.isInvoiced() ? step(event) : Decision.refused(state(event));
            case PAY_OUT -> form.isInvoiced() ? Decision.refused(state(event)) : process(due, now).map(PayoutOrder::status);
            case START_PAYMENT -> startPayment(now).map(PayoutOrder::status);
            case SUBMIT, FAIL_CREATION, RETRY, INVOICE, PASS_INVOICE, REJECT_INVOICE, APPROVE, PAY, FAIL_PAYMENT, REJECT -> step(event);
        };
        return decision.fold(next -> new Possibility(event.name(), next.name(), List.of()),
                refusals -> new Possibility(event.name(), "", refusals));
    }

    private Decision<PayoutStatus> step(PayoutEvent event) {
        return PayoutTransition.TABLE.next(status, event).map(Decision::granted).orElseGet(() -> Decision.refused(state(event)));
    }

    private Refusal state(PayoutEvent event) {
        return PayoutRefusal.PAYOUT_STATE.refusal("payout_order_no", no).with("status", status).with("event", event);
    }

    private PayoutOrder moved(PayoutStatus next, Optional<String> why) {
        return with(next, invoices, why, approval, payment);
    }

    private PayoutOrder started(PayoutStatus next, Approval approved, Instant now) {
        return with(next, invoices, Optional.empty(), Optional.of(approved.started(now)), payment);
    }

    private PayoutOrder paid(PayoutStatus next, Optional<String> reference, Instant now) {
        return with(next, invoices, Optional.empty(), approval, Optional.of(new Payment(now, reference)));
    }

    private PayoutOrder with(PayoutStatus next, List<PartnerInvoice> told, Optional<String> why, Optional<Approval> approved,
                             Optional<Payment> paid) {
        return new PayoutOrder(no, partner, form, items, settlement, by, submittedAt, next, told, why, approved, paid);
    }
}
