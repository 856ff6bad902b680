package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.incentive.payout.Payables.Requested;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.domain.incentive.payout.Requester;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes payout orders of open bills (INC-18 to INC-23, INC-29). */
final class PayoutRequesting implements UseCase<RequestPayout, PayoutOrder> {

    private final PayoutPorts ports;

    PayoutRequesting(PayoutPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<RequestPayout, PayoutOrder> operation() {
        return PayoutOperations.REQUESTED;
    }

    @Override
    public List<Outcome<PayoutOrder>> decide(List<Request<RequestPayout>> requests, Instant now) {
        var desk = PayableDesk.locked(ports, requests.stream().map(request -> request.caller().party()).collect(Collectors.toSet()),
                requests.stream().flatMap(request -> request.command().bills().stream()).collect(Collectors.toSet()), now);
        var made = new ArrayList<Requested>();
        var outcomes = new ArrayList<Outcome<PayoutOrder>>();
        for (var request : requests) {
            var command = request.command();
            outcomes.add(desk.of(request.caller().party()).request(new PayoutOrderNo(ports.ids().next()), Set.copyOf(command.bills()),
                    command.form(), Requester.PARTNER, now).fold(requested -> {
                        desk.took(requested);
                        made.add(requested);
                        return PayoutOutcomes.changed(Optional.empty(), requested.order(), ports.office().receiver(), Effects.none());
                    }, refusals -> PayoutOutcomes.refused(refusals, Optional.empty(), request.caller())));
        }
        store(ports, made);
        return outcomes;
    }

    static void store(PayoutPorts ports, List<Requested> made) {
        if (!made.isEmpty()) {
            ports.stores().orders().add(made.stream().map(Requested::order).toList());
            ports.stores().bills().put(made.stream().flatMap(each -> each.bills().stream()).toList());
        }
    }
}
