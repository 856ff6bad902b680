package org.partnercenter.application.incentive.revenue;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.revenue.RevenueSource;
import org.partnercenter.domain.incentive.revenue.ToldRevenue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes in what the platform tells as revenue, and stamps on it who looked after the customer then (INC-01). A run makes lines of it. */
final class RevenueTelling implements UseCase<TellRevenue, RevenueTold> {

    private static final String TYPE = "revenue-record";

    private final RevenuePorts ports;

    RevenueTelling(RevenuePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<TellRevenue, RevenueTold> operation() {
        return RevenueOperations.TELL;
    }

    @Override
    public List<Outcome<RevenueTold>> decide(List<Request<TellRevenue>> requests, Instant now) {
        var told = requests.stream().map(request -> request.command().record()).toList();
        var known = new HashMap<>(ports.stores().records().hold(told.stream().map(draft -> draft.id().id()).collect(Collectors.toSet())));
        var keepers = ports.questions().keepers().of(told.stream().map(RevenueTelling::moment).collect(Collectors.toSet()));
        var current = ports.monthOf(now);
        var changed = new LinkedHashMap<String, RevenueSource>();
        var outcomes = new ArrayList<Outcome<RevenueTold>>();
        for (var draft : told) {
            var id = draft.id().id();
            var before = Optional.ofNullable(known.get(id));
            var keeper = Optional.ofNullable(keepers.get(moment(draft)));
            var around = new ToldRevenue.Around(keeper.isPresent(), keeper.flatMap(each -> each), current);
            outcomes.add(ToldRevenue.take(before, draft, around).fold(taken -> {
                taken.store().ifPresent(source -> {
                    known.put(id, source);
                    changed.put(id, source);
                });
                return granted(id, before, taken);
            }, refusals -> Outcome.refused(refusals, Subject.of(TYPE, id, Viewers.none()))));
        }
        if (!changed.isEmpty()) {
            ports.stores().records().put(changed.values(), now);
        }
        return outcomes;
    }

    private static KeepersAt.Moment moment(ToldRevenue.Draft draft) {
        return new KeepersAt.Moment(draft.customer(), draft.at());
    }

    private static Outcome<RevenueTold> granted(String id, Optional<RevenueSource> before, ToldRevenue.Taken taken) {
        var viewers = taken.store().or(() -> before).map(source -> RevenueOutcomes.viewers(source.keeper().partner())).orElse(Viewers.none());
        var changes = new Changes();
        taken.store().ifPresent(source -> changes.add(TYPE + "/" + id, "version", before.map(each -> String.valueOf(each.version())),
                Optional.of(String.valueOf(source.version()))));
        return Outcome.granted(new RevenueTold(id, taken.change()), Subject.of(TYPE, id, viewers).changed(changes), Effects.none());
    }
}
