package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.incentive.BillFilter;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Happened;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.BillSteps;
import org.partnercenter.domain.incentive.Confirmation;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillEvent;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.IncentiveRefusal;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.calculation.CalculationRefusal;
import org.partnercenter.domain.incentive.calculation.IncentiveLine;
import org.partnercenter.domain.incentive.calculation.ProjectIncentive;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks at incentive bills (INC-12), and at closings. A partner sees its own; the platform all. */
public final class BrowseIncentiveBills {

    private final BillPorts ports;

    BrowseIncentiveBills(BillPorts ports) {
        this.ports = ports;
    }

    /** Latest period first. */
    public Decision<Page<BillView>> bills(Caller caller, BillFilter filter, PageRequest page) {
        return open(caller).map(open -> {
            var found = ports.stores().bills().list(Scope.own(open), filter, page);
            return found.map(views(found.items())::get);
        });
    }

    public Decision<BillView> bill(Caller caller, IncentiveBillId id) {
        return open(caller).flatMap(open -> ports.stores().bills().find(Scope.own(open), id).map(bill -> Decision.granted(views(List.of(bill)).get(bill)))
                .orElseGet(() -> Decision.refused(IncentiveRefusal.INCENTIVE_BILL_UNKNOWN.refusal("incentive_bill_id", id))));
    }

    private Map<IncentiveBill, BillView> views(List<IncentiveBill> bills) {
        var calculations = ports.stores().calculations().of(bills.stream().map(IncentiveBill::id).collect(Collectors.toSet()));
        var named = bills.stream().map(IncentiveBill::key).map(ProjectIncentive::namedBy).flatMap(Set::stream).collect(Collectors.toSet());
        var projects = named.isEmpty() ? List.<ProjectIncentive>of() : List.copyOf(ports.questions().projects().of(named).values());
        return bills.stream().collect(Collectors.toMap(Function.identity(), bill -> new BillView(asOfNow(bill),
                Optional.ofNullable(calculations.get(bill.id())), projects.stream().filter(project -> project.isBilledBy(bill.key())).findFirst())));
    }

    /** A deadline that is over has its effect, whether or not somebody has stored it. */
    private IncentiveBill asOfNow(IncentiveBill bill) {
        return bill.at(ports.clocks().business());
    }

    /** The lines of a bill by id, which is the marker. */
    public Decision<Page<IncentiveLine>> lines(Caller caller, IncentiveBillId id, LineFilter filter, PageRequest page) {
        return bill(caller, id).map(view -> lines(caller, view, filter, page));
    }

    /** The lines of a bill just found. */
    public Page<IncentiveLine> lines(Caller caller, BillView view, LineFilter filter, PageRequest page) {
        return view.calculation().map(from -> ports.stores().calculations().lines(Scope.own(caller), from.id(), filter, page)).orElse(Page.empty());
    }

    /** What people can do with a bill now, and what forbids the rest. */
    public List<Possibility> possibilities(IncentiveBill bill) {
        return BillSteps.of(bill, ports.clocks().business());
    }

    /** What happened to a bill just found, oldest first; what the clock did included. */
    public List<Happened> timeline(Caller caller, BillView view) {
        var bill = view.bill();
        var all = new ArrayList<>(ports.questions().timelines().of(Scope.own(caller), BillOutcomes.BILL, bill.id().value()));
        view.calculation().ifPresent(from -> all.add(byItself(from.at(), from.formal() ? IncentiveBillEvent.GENERATE : IncentiveBillEvent.ESTIMATE)));
        view.project().ifPresent(from -> all.add(byItself(bill.calculatedAt(), IncentiveBillEvent.GENERATE)));
        bill.confirmation().filter(done -> done.by() == Confirmation.By.SYSTEM)
                .ifPresent(done -> all.add(byItself(done.at(), IncentiveBillEvent.PASS_DEADLINE)));
        if (bill.status() == IncentiveBillStatus.LAPSED) {
            all.add(bill.confirmation().isPresent() ? byItself(bill.validUntil().orElse(bill.calculatedAt()), IncentiveBillEvent.EXPIRE)
                    : byItself(bill.deadline().orElseThrow().at(), IncentiveBillEvent.MISS_DEADLINE));
        }
        return all.stream().sorted(Comparator.comparing(Happened::at)).toList();
    }

    private static Happened byItself(Instant at, IncentiveBillEvent event) {
        return new Happened(at, event.name(), Optional.empty(), List.of());
    }

    /** What a period would come to if something were different; stores nothing. */
    public Decision<Tried> whatIf(Caller caller, WhatIf asked) {
        var operation = caller.is(PartyKind.PLATFORM) ? IncentiveBillOperations.PLATFORM_WHAT_IF : IncentiveBillOperations.PARTNER_WHAT_IF;
        return Decision.unless(operation.refusalsFor(caller), caller).flatMap(open -> new Trial(ports, asked,
                asked.partner().filter(any -> open.is(PartyKind.PLATFORM)).orElse(open.party()), ports.clocks().business()).calculate());
    }

    /** How far the closing of a period is. */
    public Decision<ClosingView> closing(Caller caller, ReconciliationPeriod period) {
        return Decision.unless(IncentiveBillOperations.CLOSING.refusalsFor(caller), caller).flatMap(open -> found(period));
    }

    /** What came of each partner. */
    public Decision<Page<PartnerClosing>> partners(Caller caller, ReconciliationPeriod period, Optional<ClosingState> state, PageRequest page) {
        return closing(caller, period).map(view -> ports.stores().closings().partners(period, state, page));
    }

    private Decision<ClosingView> found(ReconciliationPeriod period) {
        return ports.stores().closings().find(period).map(closing -> Decision.granted(new ClosingView(closing,
                        ports.stores().closings().progress(period))))
                .orElseGet(() -> Decision.refused(CalculationRefusal.INCENTIVE_CLOSING_UNKNOWN.refusal("period", period)));
    }

    private static Decision<Caller> open(Caller caller) {
        Operation<?, ?> operation = caller.is(PartyKind.PLATFORM) ? IncentiveBillOperations.PLATFORM_BILLS : IncentiveBillOperations.PARTNER_BILLS;
        return Decision.unless(operation.refusalsFor(caller), caller);
    }
}
