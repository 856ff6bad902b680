package org.partnercenter.application.indicator;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.indicator.Indicator;
import org.partnercenter.domain.indicator.IndicatorCode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes in what indicators there are (IND-07): the latest version counts. */
final class IndicatorDelivery implements UseCase<DeliverIndicator, IndicatorDelivered> {

    private static final String TYPE = "indicator";

    private final IndicatorPorts ports;

    IndicatorDelivery(IndicatorPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<DeliverIndicator, IndicatorDelivered> operation() {
        return IndicatorOperations.DELIVER;
    }

    @Override
    public List<Outcome<IndicatorDelivered>> decide(List<Request<DeliverIndicator>> requests, Instant now) {
        var told = requests.stream().map(request -> request.command().indicator()).toList();
        var known = new HashMap<>(ports.indicators().hold(told.stream().map(Indicator::code).collect(Collectors.toSet())));
        var stored = new LinkedHashMap<IndicatorCode, Indicator>();
        var outcomes = new ArrayList<Outcome<IndicatorDelivered>>();
        for (var indicator : told) {
            var before = Optional.ofNullable(known.get(indicator.code()));
            var subject = Subject.of(TYPE, indicator.code().value(), Viewers.none());
            outcomes.add(indicator.deliver(before).fold(change -> {
                var changes = new Changes();
                if (change.isNews()) {
                    known.put(indicator.code(), indicator);
                    stored.put(indicator.code(), indicator);
                    changes.add(TYPE + "/" + indicator.code(), "version", before.map(each -> String.valueOf(each.version())),
                            Optional.of(String.valueOf(indicator.version())));
                }
                return Outcome.granted(new IndicatorDelivered(indicator.code(), change), subject.changed(changes), Effects.none());
            }, refusals -> Outcome.refused(refusals, subject)));
        }
        if (!stored.isEmpty()) {
            ports.indicators().put(List.copyOf(stored.values()));
        }
        return outcomes;
    }
}
