package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.InvoicingOffice;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.domain.incentive.payout.PayoutStatus;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.invoicing.PartnerInvoice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Outcomes of commands on payout orders, and what is told of incentives. */
final class PayoutOutcomes {

    static final String TYPE = "payout-order";
    static final String BILL = "incentive-bill";

    private static final String PREFIX = "org.partnercenter.";

    private PayoutOutcomes() {
    }

    /** @param to where invoices go @param more what else it brought about */
    static Outcome<PayoutOrder> changed(Optional<PayoutOrder> before, PayoutOrder after, InvoicingOffice.Receiver to, Effects more) {
        var subject = Subject.of(TYPE, after.no().value(), viewers(after)).changed(changes(before, after));
        boolean same = before.filter(after::equals).isPresent();
        boolean moved = before.filter(order -> order.status() == after.status()).isEmpty();
        return Outcome.granted(after, subject, same ? Effects.none() : (moved ? moved(after, to) : event(after)).and(more));
    }

    static Outcome<PayoutOrder> refused(List<Refusal> refusals, Optional<PayoutOrder> of, Caller caller) {
        return Outcome.refused(refusals, Subject.of(TYPE, of.map(each -> each.no().value()).orElse(""),
                of.map(PayoutOutcomes::viewers).orElseGet(() -> Viewers.ofCaller(caller))));
    }

    static Changes changes(Optional<PayoutOrder> before, PayoutOrder after) {
        var what = TYPE + "/" + after.no();
        var changes = new Changes().add(what, "status", before.map(each -> each.status().name()), Optional.of(after.status().name()))
                .add(what, "remark", before.flatMap(PayoutOrder::remark), after.remark())
                .add(what, "invoices", before.map(PayoutOutcomes::invoices).filter(text -> !text.isEmpty()),
                        Optional.of(invoices(after)).filter(text -> !text.isEmpty()))
                .add(what, "payment_due", before.flatMap(PayoutOutcomes::due), due(after))
                .add(what, "bank_reference", before.flatMap(PayoutOutcomes::reference), reference(after));
        if (before.isEmpty()) {
            changes.made(what, "payout_form", after.form().name()).made(what, "amount", major(after.settlement().amount()))
                    .made(what, "paid_amount", major(after.settlement().paid())).made(what, "bills", String.valueOf(after.items().size()));
        }
        return changes;
    }

    private static String invoices(PayoutOrder of) {
        return of.invoices().stream().map(PartnerInvoice::number).collect(Collectors.joining(", "));
    }

    private static Optional<String> due(PayoutOrder of) {
        return of.approval().map(approval -> approval.due().toString());
    }

    private static Optional<String> reference(PayoutOrder of) {
        return of.payment().flatMap(PayoutOrder.Payment::reference);
    }

    static Viewers viewers(PayoutOrder of) {
        return Viewers.of(of.partner(), Optional.empty());
    }

    /** The event and the notice of where an order stands now. */
    static Effects moved(PayoutOrder order, InvoicingOffice.Receiver to) {
        var facts = new HashMap<String, String>(order.status() == PayoutStatus.TO_INVOICE ? to.facts() : Map.of());
        facts.putAll(Map.of("payout_order_no", order.no().value(), "amount", major(order.settlement().amount()),
                "paid", major(order.settlement().paid()), "payout_form", order.form().name()));
        order.remark().ifPresent(why -> facts.put("reason", why));
        return event(order).and(Effects.news(new PayoutNotice("PAYOUT_" + order.status().name(), order.partner(), facts)));
    }

    private static Effects event(PayoutOrder order) {
        var data = new HashMap<String, Object>(Map.of("payout_order_no", order.no().value(), "partner_id", order.partner().value(),
                "payout_form", order.form().name(), "status", order.status().name(), "amount", major(order.settlement().amount()),
                "paid_amount", major(order.settlement().paid()), "currency", order.settlement().amount().currency().getCurrencyCode(),
                "requested_by", order.by().name()));
        return Effects.of(List.of(), List.of(new OutgoingEvent(PREFIX + TYPE + "." + verb(order.status()), TYPE + "/" + order.no(), data,
                viewers(order))));
    }

    private static String verb(Enum<?> status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An event for each bill. @param facts what else there is to tell */
    static Effects bills(String what, PartyId partner, Collection<IncentiveBill> bills, Map<String, String> facts) {
        return Effects.of(List.of(), bills.stream().map(bill -> {
            var data = new HashMap<String, Object>(facts);
            data.putAll(Map.of("incentive_bill_id", bill.id().value(), "partner_id", partner.value(), "amount", major(bill.amount())));
            return new OutgoingEvent(PREFIX + BILL + "." + what, BILL + "/" + bill.id(), data, Viewers.of(partner, Optional.empty()));
        }).toList());
    }

    /** One notice for many bills. */
    static Effects notice(String what, PartyId to, Collection<IncentiveBill> bills, Map<String, String> facts) {
        var all = new HashMap<>(facts);
        all.put("bills", String.valueOf(bills.size()));
        all.put("amount", major(sum(bills)));
        return Effects.news(new PayoutNotice(what, to, all));
    }

    static Money sum(Collection<IncentiveBill> bills) {
        return bills.stream().map(IncentiveBill::amount).reduce(Money::plus).orElse(Money.zero(Money.CNY));
    }

    static String major(Money amount) {
        return amount.toMajor().toPlainString();
    }
}
