package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.incentive.IncentiveBillsStepped;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Posting;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.incentive.payout.OwedInvoice;
import org.partnercenter.domain.incentive.payout.OwedKey;
import org.partnercenter.domain.incentive.payout.PayoutItem;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.domain.incentive.payout.PayoutStatus;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be done with a payout order, and what its steps bring about: money, owed invoices, bills issued or free again. */
final class PayoutSteps {

    /** A step that was granted. */
    record Taken(Request<?> cause, PayoutOrder before, PayoutOrder after) {
    }

    /** What came of it in the end. @param effects beside the order itself */
    record Done(PayoutOrder order, Effects effects) {
    }

    private final PayoutPorts ports;

    PayoutSteps(PayoutPorts ports) {
        this.ports = ports;
    }

    static List<UseCase<?, ?>> all(PayoutPorts ports) {
        return List.of(
                new PayoutMoving<>(ports, new PayoutMoving.How<>(PayoutOperations.INVOICED, InvoicePayout::order, (order, command, around) ->
                        order.invoice(command.invoices(), around.elsewhere(order, command)))),
                moving(ports, PayoutOperations.PROCESS, (order, command, around) -> order.process(around.due(), around.now())),
                moving(ports, PayoutOperations.RETRY, (order, command, around) -> order.retry(around.now())),
                moving(ports, PayoutOperations.PASS_INVOICE, (order, command, around) -> order.passInvoice()),
                moving(ports, PayoutOperations.APPROVE, (order, command, around) -> order.approve(around.due(), around.now())),
                moving(ports, PayoutOperations.START, (order, command, around) -> order.startPayment(around.now())),
                turningDown(ports, PayoutOperations.FAIL_CREATION, (order, command, around) -> order.failCreation(command.reason())),
                turningDown(ports, PayoutOperations.REJECT_INVOICE, (order, command, around) -> order.rejectInvoice(command.reason())),
                turningDown(ports, PayoutOperations.REJECT, (order, command, around) -> order.reject(command.reason())),
                new PayoutMoving<>(ports, new PayoutMoving.How<>(PayoutOperations.REPORT, ReportPayment::order, (order, command, around) ->
                        switch (command.result()) {
                            case ReportPayment.Transferred(var amount, var reference) -> order.transferred(amount, reference, around.now());
                            case ReportPayment.NotTransferred(var why) -> order.notTransferred(why);
                        })));
    }

    private static PayoutMoving<MovePayout> moving(PayoutPorts ports, Operation<MovePayout, PayoutOrder> operation,
                                                   PayoutMoving.Step<MovePayout> step) {
        return new PayoutMoving<>(ports, new PayoutMoving.How<>(operation, MovePayout::order, step));
    }

    private static PayoutMoving<TurnDownPayout> turningDown(PayoutPorts ports, Operation<TurnDownPayout, PayoutOrder> operation,
                                                            PayoutMoving.Step<TurnDownPayout> step) {
        return new PayoutMoving<>(ports, new PayoutMoving.How<>(operation, TurnDownPayout::order, step));
    }

    /** Pays what is to be paid in the own house, and stores all of it. One answer for each step, in order. */
    List<Done> carryOut(List<Taken> steps, Instant now) {
        var last = new LinkedHashMap<PayoutOrderNo, PayoutOrder>();
        steps.forEach(step -> last.put(step.after().no(), step.after()));
        var effects = new HashMap<PayoutOrderNo, Effects>();
        var due = steps.stream().filter(step -> step.after().isToBePaidHere()).map(step -> new Pay.Due(step.cause(), step.after())).toList();
        pay(due.stream().filter(each -> each.order().form() == PayoutForm.COUPON_QUOTA).toList(), ports.payers().quota(), last, effects, now);
        pay(due.stream().filter(each -> each.order().form() != PayoutForm.COUPON_QUOTA).toList(), ports.payers().account(), last, effects, now);
        var changed = steps.stream().filter(step -> !step.before().equals(last.get(step.after().no())))
                .collect(Collectors.toMap(step -> step.after().no(), Taken::before, (first, again) -> first, LinkedHashMap::new));
        owe(changed.keySet().stream().map(last::get).filter(order -> order.form() == PayoutForm.ACCOUNT_TOP_UP_OWED_INVOICE
                && order.status() == PayoutStatus.COMPLETED).toList(), effects);
        settle(changed.keySet().stream().map(last::get).filter(order -> order.status().isOver()).toList(), effects);
        if (!changed.isEmpty()) {
            ports.stores().orders().update(changed.keySet().stream().map(last::get).toList());
        }
        return steps.stream().map(step -> new Done(last.get(step.after().no()), effects.getOrDefault(step.after().no(), Effects.none()))).toList();
    }

    private static void pay(List<Pay.Due> due, Pay payer, Map<PayoutOrderNo, PayoutOrder> last, Map<PayoutOrderNo, Effects> effects, Instant now) {
        if (due.isEmpty()) {
            return;
        }
        var answers = payer.pay(due, now);
        for (int i = 0; i < due.size(); i++) {
            var order = due.get(i).order();
            var answer = answers.get(i);
            last.put(order.no(), answer.fold(brought -> order.paidHere(now), refusals -> order.failed(why(refusals))).orThrow());
            effects.put(order.no(), answer.fold(brought -> brought, refusals -> Effects.none()));
        }
    }

    private static String why(List<Refusal> refusals) {
        return refusals.stream().map(refusal -> refusal.code() + " (" + refusal.rule() + ")").collect(Collectors.joining(", "));
    }

    /** Money without an invoice is owed one of the same amount (INC-27). */
    private void owe(List<PayoutOrder> paid, Map<PayoutOrderNo, Effects> effects) {
        if (paid.isEmpty()) {
            return;
        }
        var balances = new HashMap<>(ports.stores().owed().hold(paid.stream().map(PayoutSteps::owed).collect(Collectors.toSet())));
        for (var order : paid) {
            var change = balances.getOrDefault(owed(order), OwedInvoice.none(owed(order))).booked(order.settlement().paid());
            balances.put(owed(order), change.owed());
            effects.merge(order.no(), Effects.of(List.of(new Posting(change.transfer(), PayoutOutcomes.viewers(order), Map.of(),
                    Optional.of(order.no().value()))), List.of()), Effects::and);
        }
        ports.stores().owed().put(balances.values());
    }

    private static OwedKey owed(PayoutOrder of) {
        return new OwedKey(of.partner(), of.settlement().rate());
    }

    /** Bills are issued when their order is paid, and free again when it comes to nothing. */
    private void settle(List<PayoutOrder> over, Map<PayoutOrderNo, Effects> effects) {
        if (over.isEmpty()) {
            return;
        }
        var bills = ports.stores().bills().lock(over.stream().flatMap(order -> order.items().stream()).map(PayoutItem::bill)
                .collect(Collectors.toSet()));
        var settled = new ArrayList<IncentiveBill>();
        for (var order : over) {
            order.items().stream().map(item -> bills.get(item.bill())).forEach(bill -> settled.add(order.status() == PayoutStatus.COMPLETED
                    ? bill.paid().orThrow() : bill.released()));
            if (order.status() == PayoutStatus.COMPLETED) {
                effects.merge(order.no(), Effects.news(new IncentiveBillsStepped(order.items().stream().map(item -> item.bill().value()).toList(),
                        IncentiveBillStatus.ISSUED.name())), Effects::and);
            }
        }
        ports.stores().bills().put(settled);
    }
}
