package org.partnercenter.application.indicator;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.indicator.Feed;
import org.partnercenter.domain.indicator.IndicatorValue;
import org.partnercenter.domain.indicator.ValueId;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes in values of indicators (IND-07): the latest version counts. */
final class ValueFeeding implements UseCase<FeedValue, ValueFed> {

    private static final String TYPE = "indicator-value";

    private final IndicatorPorts ports;

    ValueFeeding(IndicatorPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<FeedValue, ValueFed> operation() {
        return IndicatorOperations.FEED_VALUE;
    }

    @Override
    public List<Outcome<ValueFed>> decide(List<Request<FeedValue>> requests, Instant now) {
        var told = requests.stream().map(Request::command).toList();
        var known = new HashMap<>(ports.values().hold(told.stream().map(each -> each.key().id()).collect(Collectors.toSet())));
        var around = Surroundings.of(ports, told.stream().map(FeedValue::key).toList(),
                told.stream().flatMap(each -> each.customer().stream()).toList());
        var stored = new LinkedHashMap<ValueId, IndicatorValue>();
        var outcomes = new ArrayList<Outcome<ValueFed>>();
        for (var each : told) {
            var id = each.key().id();
            var before = Optional.ofNullable(known.get(id));
            outcomes.add(value(each, before, around).flatMap(value -> value.deliver(before, around.indicator(each.key()),
                    each.customer().filter(around::isCustomer).isPresent()).map(change -> Map.entry(value, change))).fold(fed -> {
                if (fed.getValue().isNews()) {
                    known.put(id, fed.getKey());
                    stored.put(id, fed.getKey());
                }
                return granted(before, fed.getKey(), fed.getValue());
            }, refusals -> Outcome.refused(refusals, Subject.of(TYPE, id.value(), Viewers.none()))));
        }
        if (!stored.isEmpty()) {
            ports.values().put(List.copyOf(stored.values()));
        }
        return outcomes;
    }

    /** A value stays with the distributor the reseller had when it first came. */
    private static Decision<IndicatorValue> value(FeedValue each, Optional<IndicatorValue> before, Surroundings around) {
        return before.map(known -> Decision.granted(known.measured())).orElseGet(() -> around.measured(each.key()))
                .map(measured -> new IndicatorValue(each.key(), measured, each.customer(), each.number(), each.version()));
    }

    private static Outcome<ValueFed> granted(Optional<IndicatorValue> before, IndicatorValue value, Feed change) {
        var id = value.key().id();
        var viewers = Viewers.of(value.measured().partner(), value.measured().reseller());
        var subject = Subject.of(TYPE, id.value(), viewers);
        var result = new ValueFed(id, change);
        if (!change.isNews()) {
            return Outcome.granted(result, subject, Effects.none());
        }
        var of = TYPE + "/" + id;
        return Outcome.granted(result, subject.changed(new Changes()
                        .add(of, "version", before.map(each -> String.valueOf(each.version())), Optional.of(String.valueOf(value.version())))
                        .add(of, "value", before.map(each -> each.number().toString()), Optional.of(value.number().toString()))),
                Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.indicator.value-changed", of, Map.of("value_id", id.value(),
                        "partner_id", value.key().owner().value(), "indicator", value.key().indicator().value(), "period",
                        value.key().period().key(), "dimension", value.key().dimension().orElse(""), "value", value.number().toString()),
                        viewers))));
    }
}
