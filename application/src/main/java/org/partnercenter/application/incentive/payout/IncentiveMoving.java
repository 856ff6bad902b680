package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.payout.Moving;
import org.partnercenter.domain.incentive.payout.Payable;
import org.partnercenter.domain.incentive.payout.Payables;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Moves incentives to another account of the same company (INC-26). The bills stay what they are and for whom they were calculated; who
 * is paid them changes.
 */
final class IncentiveMoving implements UseCase<MoveIncentives, IncentivesMoved> {

    private final PayoutPorts ports;

    IncentiveMoving(PayoutPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<MoveIncentives, IncentivesMoved> operation() {
        return PayoutOperations.MOVE;
    }

    @Override
    public List<Outcome<IncentivesMoved>> decide(List<Request<MoveIncentives>> requests, Instant now) {
        var partners = requests.stream().map(Request::command).flatMap(command -> Stream.of(command.from(), command.to()))
                .collect(Collectors.toSet());
        var desk = PayableDesk.locked(ports, partners, requests.stream().flatMap(request -> request.command().bills().stream())
                .collect(Collectors.toSet()), now);
        var companies = ports.questions().companies().of(partners, now);
        var gone = new HashSet<IncentiveBillId>();
        var moved = new ArrayList<OpenIncentives.Moved>();
        var outcomes = new ArrayList<Outcome<IncentivesMoved>>();
        for (var request : requests) {
            var command = request.command();
            var subject = Subject.of("incentives", command.from().value(), Viewers.of(command.from(), Optional.empty()))
                    .with(Map.of("reason", command.reason()));
            outcomes.add(bills(command, desk.of(command.from()), companies, gone).fold(bills -> {
                bills.forEach(bill -> {
                    gone.add(bill.id());
                    moved.add(new OpenIncentives.Moved(bill.id(), command.from(), command.to(), now));
                });
                return Outcome.granted(new IncentivesMoved(command.from(), command.to(), bills.stream().map(IncentiveBill::id).toList(),
                        PayoutOutcomes.sum(bills)), subject.changed(changes(command, bills)), told(command, bills));
            }, refusals -> Outcome.refused(refusals, subject)));
        }
        if (!moved.isEmpty()) {
            ports.stores().open().move(moved);
        }
        return outcomes;
    }

    /** Whole bills that are open, frozen or not, negative ones included where all are moved. */
    private static Decision<List<IncentiveBill>> bills(MoveIncentives command, Payables from, Map<PartyId, String> companies,
                                                       HashSet<IncentiveBillId> gone) {
        var open = new HashMap<IncentiveBillId, IncentiveBill>();
        from.open().stream().map(Payable::bill).filter(bill -> !gone.contains(bill.id())).forEach(bill -> open.put(bill.id(), bill));
        var wrong = command.bills().stream().filter(id -> !open.containsKey(id)).flatMap(id -> from.closed(id).stream()).toList();
        var against = new Refusals().addAll(wrong).addAll(Moving.against(command.from(), command.to(), companies)).list();
        var chosen = command.bills().isEmpty() ? from.open().stream().map(Payable::bill).filter(bill -> open.containsKey(bill.id())).toList()
                : command.bills().stream().filter(open::containsKey).map(open::get).toList();
        return Moving.all(chosen, against);
    }

    private static Changes changes(MoveIncentives command, List<IncentiveBill> bills) {
        var changes = new Changes();
        bills.forEach(bill -> changes.add(PayoutOutcomes.BILL + "/" + bill.id(), "paid_to", command.from().value(), command.to().value()));
        return changes;
    }

    private static Effects told(MoveIncentives command, List<IncentiveBill> bills) {
        var from = command.from();
        var to = command.to();
        return PayoutOutcomes.bills("moved-away", from, bills, Map.of("to_partner_id", to.value()))
                .and(PayoutOutcomes.bills("moved-here", to, bills, Map.of("from_partner_id", from.value())))
                .and(PayoutOutcomes.notice("INCENTIVES_MOVED_AWAY", from, bills, Map.of("partner_id", to.value())))
                .and(PayoutOutcomes.notice("INCENTIVES_MOVED_HERE", to, bills, Map.of("partner_id", from.value())));
    }
}
