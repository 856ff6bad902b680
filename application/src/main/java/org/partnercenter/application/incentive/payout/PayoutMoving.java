package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.incentive.payout.PayoutOrders.InvoiceKey;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.domain.incentive.payout.PayoutRefusal;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is done with payout orders that exist. One that is not the caller's to do it with does not exist for it. */
final class PayoutMoving<C> implements UseCase<C, PayoutOrder> {

    /** What is done with one. */
    @FunctionalInterface
    interface Step<C> {

        Decision<PayoutOrder> apply(PayoutOrder order, C command, Around around);
    }

    /** What is known around a batch. */
    static final class Around {

        private final PayoutPorts ports;
        private final Instant now;
        private final Map<InvoiceKey, PayoutOrderNo> invoiced;
        private final Set<InvoiceKey> elsewhere;

        private Around(PayoutPorts ports, Instant now, Set<InvoiceKey> invoices) {
            this.ports = ports;
            this.now = now;
            this.elsewhere = invoices.isEmpty() ? Set.of() : ports.questions().invoiced().of(invoices);
            this.invoiced = new HashMap<>(invoices.isEmpty() ? Map.of() : ports.stores().orders().invoiced(invoices));
        }

        Instant now() {
            return now;
        }

        /** By when a payment that is approved now is to start. */
        LocalDate due() {
            return ports.calendar().plus(now.atZone(ports.siteZone()).toLocalDate(), PayoutOrder.WORKING_DAYS_TO_PAY);
        }

        /** Which of the invoices another order has, or a benefit application. */
        List<String> elsewhere(PayoutOrder order, InvoicePayout command) {
            return keys(order, command).stream().filter(key -> elsewhere.contains(key)
                    || Optional.ofNullable(invoiced.get(key)).filter(no -> !no.equals(order.no())).isPresent()).map(InvoiceKey::number).sorted().toList();
        }

        private void took(PayoutOrder order) {
            order.invoices().forEach(invoice -> invoiced.put(new InvoiceKey(order.partner(), invoice.number()), order.no()));
        }
    }

    private static Set<InvoiceKey> keys(PayoutOrder order, InvoicePayout command) {
        return command.invoices().stream().map(invoice -> new InvoiceKey(order.partner(), invoice.number())).collect(Collectors.toSet());
    }

    /** How it is done. @param order which order a command is about */
    record How<C>(Operation<C, PayoutOrder> operation, Function<C, PayoutOrderNo> order, Step<C> step) {
    }

    private final PayoutPorts ports;
    private final How<C> how;

    PayoutMoving(PayoutPorts ports, How<C> how) {
        this.ports = ports;
        this.how = how;
    }

    @Override
    public Operation<C, PayoutOrder> operation() {
        return how.operation();
    }

    /** The platform does it with every order, a partner with its own. */
    private static boolean isOpen(Caller caller, PayoutOrder order) {
        return switch (caller.kind()) {
            case PLATFORM -> true;
            case DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY, RESELLER, CUSTOMER -> order.partner().equals(caller.party());
        };
    }

    @Override
    public List<Outcome<PayoutOrder>> decide(List<Request<C>> requests, Instant now) {
        var present = new HashMap<>(ports.stores().orders().lock(requests.stream().map(request -> how.order().apply(request.command()))
                .collect(Collectors.toSet())));
        var around = new Around(ports, now, invoices(requests, present));
        var steps = new ArrayList<Decision<PayoutSteps.Taken>>();
        var open = new ArrayList<Optional<PayoutOrder>>();
        for (var request : requests) {
            var no = how.order().apply(request.command());
            var mine = Optional.ofNullable(present.get(no)).filter(order -> isOpen(request.caller(), order));
            open.add(mine);
            steps.add(mine.map(order -> how.step().apply(order, request.command(), around)).orElseGet(() -> Decision.refused(
                    PayoutRefusal.PAYOUT_ORDER_UNKNOWN.refusal("payout_order_no", no))).map(after -> {
                        present.put(no, after);
                        around.took(after);
                        return new PayoutSteps.Taken(request, mine.orElseThrow(), after);
                    }));
        }
        var done = new PayoutSteps(ports).carryOut(steps.stream().filter(Decision::isGranted).map(Decision::orThrow).toList(), now);
        var outcomes = new ArrayList<Outcome<PayoutOrder>>();
        var next = done.iterator();
        for (int i = 0; i < requests.size(); i++) {
            var of = open.get(i);
            var caller = requests.get(i).caller();
            outcomes.add(steps.get(i).fold(taken -> {
                var result = next.next();
                return PayoutOutcomes.changed(of, result.order(), ports.office().receiver(), result.effects());
            }, refusals -> PayoutOutcomes.refused(refusals, of, caller)));
        }
        return outcomes;
    }

    private Set<InvoiceKey> invoices(List<Request<C>> requests, Map<PayoutOrderNo, PayoutOrder> present) {
        return requests.stream().map(Request::command).filter(InvoicePayout.class::isInstance).map(InvoicePayout.class::cast)
                .flatMap(command -> Optional.ofNullable(present.get(command.order())).map(order -> keys(order, command)).orElse(Set.of()).stream())
                .collect(Collectors.toSet());
    }
}
