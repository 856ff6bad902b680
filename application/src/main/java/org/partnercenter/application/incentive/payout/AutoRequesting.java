package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.incentive.payout.AutoRequest;
import org.partnercenter.domain.incentive.payout.Payables.Requested;
import org.partnercenter.domain.incentive.payout.Requester;
import org.partnercenter.domain.kernel.AssociationType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Requests what is payable for those who wish it requested by itself (INC-20). What cannot be requested is tried again later. */
final class AutoRequesting implements UseCase<Upkeep.RequestDue, Upkeep.Done> {

    /** How long a partner that was looked at is let be. */
    static final Duration PAUSE = Duration.ofHours(1);

    private final PayoutPorts ports;

    AutoRequesting(PayoutPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<Upkeep.RequestDue, Upkeep.Done> operation() {
        return PayoutOperations.REQUEST_DUE;
    }

    @Override
    public List<Outcome<Upkeep.Done>> decide(List<Request<Upkeep.RequestDue>> requests, Instant now) {
        return requests.stream().map(request -> request(request, now)).toList();
    }

    private Outcome<Upkeep.Done> request(Request<Upkeep.RequestDue> request, Instant now) {
        var due = ports.stores().auto().lockDue(now.minus(PAUSE), request.command().limit());
        var made = new ArrayList<Requested>();
        if (!due.isEmpty()) {
            var partners = due.stream().map(AutoRequest::partner).collect(Collectors.toSet());
            var desk = PayableDesk.locked(ports, partners, Set.of(), now);
            due.forEach(wish -> byForm(wish).forEach((form, types) -> desk.of(wish.partner()).of(types)
                    .request(new PayoutOrderNo(ports.ids().next()), Set.of(), form, Requester.AUTO, now).map(made::add)));
            PayoutRequesting.store(ports, made);
            ports.stores().auto().looked(partners, now);
        }
        var changes = new Changes();
        made.forEach(each -> PayoutOutcomes.changes(Optional.empty(), each.order()).list().forEach(change ->
                changes.add(change.of(), change.field(), change.before(), change.after())));
        return Outcome.granted(new Upkeep.Done(due.size()), Subject.of("payout-auto-request", request.id(), Viewers.none())
                .with(Map.of("requested", String.valueOf(made.size()))).changed(changes),
                Effects.all(made.stream().map(each -> PayoutOutcomes.moved(each.order(), ports.office().receiver())).toList()));
    }

    /** One order for the types that share a form. */
    private static Map<PayoutForm, Set<AssociationType>> byForm(AutoRequest wish) {
        return wish.forms().entrySet().stream().collect(Collectors.groupingBy(Map.Entry::getValue,
                Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
    }
}
