package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Happened;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.incentive.payout.AutoRequest;
import org.partnercenter.domain.incentive.payout.OwedInvoice;
import org.partnercenter.domain.incentive.payout.Payables;
import org.partnercenter.domain.incentive.payout.PayoutEvent;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.domain.incentive.payout.PayoutRefusal;
import org.partnercenter.domain.incentive.payout.Requester;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at what is payable, and at payout orders. */
public final class BrowsePayouts {

    private static final PayoutOrderNo ASKED = new PayoutOrderNo("asked");

    private final PayoutPorts ports;

    BrowsePayouts(PayoutPorts ports) {
        this.ports = ports;
    }

    /** A partner's own orders, for the platform all; newest first. */
    public Decision<Page<PayoutOrder>> orders(Caller caller, PayoutFilter filter, PageRequest page) {
        return Decision.unless(ordersFor(caller).refusalsFor(caller), caller)
                .map(open -> ports.stores().orders().list(Scope.own(open), filter, page));
    }

    public Decision<PayoutOrder> order(Caller caller, PayoutOrderNo no) {
        return Decision.unless(ordersFor(caller).refusalsFor(caller), caller).flatMap(open -> ports.stores().orders().find(Scope.own(open), no)
                .map(Decision::granted).orElseGet(() -> Decision.refused(PayoutRefusal.PAYOUT_ORDER_UNKNOWN.refusal("payout_order_no", no))));
    }

    private static Operation<PayoutFilter, PayoutOrder> ordersFor(Caller caller) {
        return caller.is(PartyKind.PLATFORM) ? PayoutOperations.PLATFORM_ORDERS : PayoutOperations.PARTNER_ORDERS;
    }

    /** What can be done with an order just found, and what forbids the rest; a partner hears of its own steps only. */
    public List<Possibility> possibilities(Caller caller, PayoutOrder order) {
        var now = ports.clocks().business();
        return order.possibilities(now.atZone(ports.siteZone()).toLocalDate(), now).stream()
                .filter(each -> PayoutEvent.valueOf(each.event()).isVendors() == caller.is(PartyKind.PLATFORM)).toList();
    }

    /** What happened to an order just found, oldest first; that it was requested by itself included. */
    public List<Happened> timeline(Caller caller, PayoutOrder order) {
        var all = new ArrayList<Happened>();
        if (order.by() == Requester.AUTO) {
            all.add(new Happened(order.submittedAt(), PayoutEvent.SUBMIT.name(), Optional.empty(), List.of()));
        }
        all.addAll(ports.questions().timelines().of(Scope.own(caller), PayoutOutcomes.TYPE, order.no().value()));
        return all;
    }

    /** The list that goes with the invoices of an order just found, as a PDF (PIN-01); refused until it can be invoiced. */
    public Decision<byte[]> invoiceList(PayoutOrder order, Language language) {
        var list = new PayoutList(order, ports.office(), ports.siteZone());
        return order.isToBeInvoiced() ? Decision.granted(ports.office().printer().pdf(list.title(language), list.paragraphs(language)))
                : Decision.refused(PayoutRefusal.PAYOUT_STATE.refusal("payout_order_no", order.no()).with("status", order.status())
                        .with("event", PayoutEvent.INVOICE));
    }

    /** What the partner could be paid now, in which form, and what stands in the way (INC-18 to INC-21, INC-29). */
    public Decision<PayoutEligibility> eligibility(Caller caller) {
        return Decision.unless(PayoutOperations.ELIGIBILITY.refusalsFor(caller), caller).map(open -> {
            var payables = PayableDesk.seen(ports, open.party(), ports.clocks().business());
            return new PayoutEligibility(payables, Arrays.stream(PayoutForm.values()).collect(Collectors.toMap(form -> form,
                    form -> offer(payables, form))));
        });
    }

    private PayoutEligibility.Offer offer(Payables payables, PayoutForm form) {
        return payables.request(ASKED, Set.of(), form, Requester.PARTNER, ports.clocks().business()).fold(
                requested -> new PayoutEligibility.Offer(Optional.of(requested.order().settlement()), List.of()),
                refusals -> new PayoutEligibility.Offer(Optional.empty(), refusals));
    }

    /** What the partner has requested by itself. */
    public Decision<AutoRequest> settings(Caller caller) {
        return Decision.unless(PayoutOperations.SETTINGS.refusalsFor(caller), caller).map(open -> ports.stores().auto().of(Set.of(open.party()))
                .getOrDefault(open.party(), AutoRequest.off(open.party())));
    }

    /** A partner's own owed invoices, for the platform all or one partner's (INC-27). */
    public Decision<Page<OwedInvoice>> owed(Caller caller, Optional<PartyId> partner, PageRequest page) {
        var operation = caller.is(PartyKind.PLATFORM) ? PayoutOperations.PLATFORM_OWED : PayoutOperations.PARTNER_OWED;
        return Decision.unless(operation.refusalsFor(caller), caller).map(open -> ports.stores().owed().list(Scope.own(open), partner, page));
    }
}
