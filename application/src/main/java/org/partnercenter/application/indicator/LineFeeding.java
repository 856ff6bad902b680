package org.partnercenter.application.indicator;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.indicator.Feed;
import org.partnercenter.domain.indicator.IndicatorLine;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes in what makes up values (IND-02): the latest version counts, and lines may come before their value. */
final class LineFeeding implements UseCase<FeedLine, LineFed> {

    private static final String TYPE = "indicator-line";

    private final IndicatorPorts ports;

    LineFeeding(IndicatorPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<FeedLine, LineFed> operation() {
        return IndicatorOperations.FEED_LINE;
    }

    @Override
    public List<Outcome<LineFed>> decide(List<Request<FeedLine>> requests, Instant now) {
        var told = requests.stream().map(Request::command).toList();
        var known = new HashMap<>(ports.lines().hold(told.stream().map(LineFeeding::key).collect(Collectors.toSet())));
        var around = Surroundings.of(ports, told.stream().map(FeedLine::key).toList(), List.of());
        var stored = new LinkedHashMap<IndicatorLines.Key, IndicatorLine>();
        var outcomes = new ArrayList<Outcome<LineFed>>();
        for (var each : told) {
            var key = key(each);
            var before = Optional.ofNullable(known.get(key));
            outcomes.add(line(each, before, around).flatMap(line -> line.deliver(before, around.indicator(each.key()))
                    .map(change -> Map.entry(line, change))).fold(fed -> {
                if (fed.getValue().isNews()) {
                    known.put(key, fed.getKey());
                    stored.put(key, fed.getKey());
                }
                return granted(before, fed.getKey(), fed.getValue());
            }, refusals -> Outcome.refused(refusals, Subject.of(TYPE, each.id(), Viewers.none()))));
        }
        if (!stored.isEmpty()) {
            ports.lines().put(List.copyOf(stored.values()));
        }
        return outcomes;
    }

    private static IndicatorLines.Key key(FeedLine each) {
        return new IndicatorLines.Key(each.key().id(), each.id());
    }

    private static Decision<IndicatorLine> line(FeedLine each, Optional<IndicatorLine> before, Surroundings around) {
        return before.map(known -> Decision.granted(known.measured())).orElseGet(() -> around.measured(each.key()))
                .map(measured -> new IndicatorLine(each.key(), measured, each.id(), each.revenueId(), each.orderNo(), each.amount(),
                        each.version()));
    }

    private static Outcome<LineFed> granted(Optional<IndicatorLine> before, IndicatorLine line, Feed change) {
        var changes = new Changes();
        if (change.isNews()) {
            changes.add(TYPE + "/" + line.key().id() + "/" + line.id(), "version", before.map(each -> String.valueOf(each.version())),
                    Optional.of(String.valueOf(line.version())));
        }
        return Outcome.granted(new LineFed(line.key().id(), line.id(), change), Subject.of(TYPE, line.id(),
                Viewers.of(line.measured().partner(), line.measured().reseller())).changed(changes), Effects.none());
    }
}
