package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.payout.AutoRequest;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Switches automatic requests on and off (INC-20). */
final class AutoSetting implements UseCase<SetAutoRequest, AutoRequest> {

    private static final String TYPE = "payout-auto-request";

    private final PayoutPorts ports;

    AutoSetting(PayoutPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<SetAutoRequest, AutoRequest> operation() {
        return PayoutOperations.AUTO_SET;
    }

    @Override
    public List<Outcome<AutoRequest>> decide(List<Request<SetAutoRequest>> requests, Instant now) {
        var partners = requests.stream().map(request -> request.caller().party()).collect(Collectors.toSet());
        var month = YearMonth.from(now.atZone(ports.siteZone()));
        ports.stores().orders().hold(partners);
        var present = new HashMap<>(ports.stores().auto().of(partners));
        var changed = new LinkedHashMap<PartyId, AutoRequest>();
        var outcomes = new ArrayList<Outcome<AutoRequest>>();
        for (var request : requests) {
            var partner = request.caller().party();
            var before = present.getOrDefault(partner, AutoRequest.off(partner));
            var subject = Subject.of(TYPE, partner.value(), Viewers.ofCaller(request.caller()));
            outcomes.add(AutoRequest.of(partner, request.command().forms(), month).fold(after -> {
                present.put(partner, after);
                changed.put(partner, after);
                return Outcome.granted(after, subject.changed(changes(before, after)), event(after));
            }, refusals -> Outcome.refused(refusals, subject)));
        }
        if (!changed.isEmpty()) {
            ports.stores().auto().put(changed.values());
        }
        return outcomes;
    }

    private static Changes changes(AutoRequest before, AutoRequest after) {
        var changes = new Changes();
        for (var type : AssociationType.values()) {
            changes.add(TYPE + "/" + after.partner(), name(type), Optional.ofNullable(before.forms().get(type)).map(Enum::name),
                    Optional.ofNullable(after.forms().get(type)).map(Enum::name));
        }
        return changes;
    }

    private static String name(AssociationType type) {
        return type.name().toLowerCase(Locale.ROOT) + "_form";
    }

    private static Effects event(AutoRequest set) {
        var data = new HashMap<String, Object>(Map.of("partner_id", set.partner().value()));
        set.forms().forEach((type, form) -> data.put(name(type), form.name()));
        return Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.payout-auto-request.set", TYPE + "/" + set.partner(), data,
                Viewers.of(set.partner(), Optional.empty()))));
    }
}
