package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.reconcile.Freeze.UnpaidCycle;
import org.partnercenter.domain.incentive.reconcile.Freeze;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Once a day: cycles that are not paid in full begin to freeze, those that are paid end to (INC-15). */
final class FreezeChecking implements UseCase<CheckFreezes, FreezesChecked> {

    private final ReconcilePorts ports;

    FreezeChecking(ReconcilePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<CheckFreezes, FreezesChecked> operation() {
        return ReconcileOperations.CHECK;
    }

    @Override
    public List<Outcome<FreezesChecked>> decide(List<Request<CheckFreezes>> requests, Instant now) {
        return requests.stream().map(request -> check(request, ports.terms().day(now))).toList();
    }

    private Outcome<FreezesChecked> check(Request<CheckFreezes> request, LocalDate today) {
        var freezes = ports.stores().freezes();
        var partners = Set.copyOf(freezes.lockUnchecked(today, request.command().limit()));
        if (!partners.isEmpty()) {
            var unpaid = ports.questions().unpaid().of(partners);
            var known = freezes.holding(partners, today);
            var changed = partners.stream().flatMap(partner -> changed(partner, unpaid.getOrDefault(partner, Set.of()),
                    known.getOrDefault(partner, List.of()), today).stream()).toList();
            freezes.put(changed);
            freezes.checked(partners, today);
        }
        return Outcome.granted(new FreezesChecked(partners.size()), Subject.of("incentive-freeze-check", request.id(), Viewers.none())
                .with(Map.of("partners", String.valueOf(partners.size()))), Effects.none());
    }

    private static List<Freeze> changed(PartyId partner, Set<YearMonth> unpaid, List<Freeze> known, LocalDate today) {
        var changed = new ArrayList<Freeze>();
        var standing = known.stream().filter(freeze -> freeze.what() instanceof UnpaidCycle && freeze.settled().isEmpty()).toList();
        standing.stream().filter(freeze -> !unpaid.contains(((UnpaidCycle) freeze.what()).cycle())).map(freeze -> freeze.settledOn(today))
                .forEach(changed::add);
        var already = standing.stream().map(freeze -> ((UnpaidCycle) freeze.what()).cycle()).collect(Collectors.toSet());
        unpaid.stream().filter(cycle -> !already.contains(cycle)).map(cycle -> new Freeze(partner, new UnpaidCycle(cycle), today, Optional.empty()))
                .forEach(changed::add);
        return changed;
    }
}
