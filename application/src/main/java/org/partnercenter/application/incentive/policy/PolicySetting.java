package org.partnercenter.application.incentive.policy;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.incentive.policy.PolicyDraft;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes in the terms of incentives (INC-06). */
final class PolicySetting implements UseCase<SetPolicy, PolicySet> {

    private static final String TYPE = "incentive-policy";

    private final PolicyPorts ports;

    PolicySetting(PolicyPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<SetPolicy, PolicySet> operation() {
        return PolicyOperations.SET;
    }

    @Override
    public List<Outcome<PolicySet>> decide(List<Request<SetPolicy>> requests, Instant now) {
        var drafts = requests.stream().map(request -> request.command().draft()).toList();
        var versions = new HashMap<>(ports.policies().hold(drafts.stream().map(PolicyDraft::incentive).collect(Collectors.toSet())));
        var unknown = unknownServices(drafts);
        var indicators = ports.indicators().among(drafts.stream().flatMap(draft -> draft.conditions().stream())
                .map(IncentivePolicy.Condition::indicator).collect(Collectors.toSet()));
        var present = YearMonth.from(now.atZone(ports.zone()));
        var added = new ArrayList<IncentivePolicy>();
        var outcomes = new ArrayList<Outcome<PolicySet>>();
        for (var draft : drafts) {
            var known = versions.getOrDefault(draft.incentive(), List.of());
            outcomes.add(draft.versioned(new PolicyDraft.Around(known, present, unknown, indicators)).fold(version -> {
                if (known.contains(version)) {
                    return Outcome.granted(new PolicySet(version, false), subject(draft), Effects.none());
                }
                added.add(version);
                versions.put(draft.incentive(), with(known, version));
                return added(draft, version);
            }, refusals -> Outcome.refused(refusals, subject(draft))));
        }
        if (!added.isEmpty()) {
            ports.policies().add(added);
        }
        return outcomes;
    }

    private Set<String> unknownServices(List<PolicyDraft> drafts) {
        var named = drafts.stream().flatMap(draft -> draft.rates().stream()).flatMap(row -> row.serviceType().stream())
                .collect(Collectors.toSet());
        return named.isEmpty() ? Set.of() : ports.services().unknown(named);
    }

    private static List<IncentivePolicy> with(List<IncentivePolicy> known, IncentivePolicy version) {
        var all = new ArrayList<>(known);
        all.add(version);
        return all;
    }

    private static Outcome<PolicySet> added(PolicyDraft draft, IncentivePolicy version) {
        var of = TYPE + "/" + version.incentive();
        return Outcome.granted(new PolicySet(version, true), subject(draft).changed(new Changes()
                        .add(of, "version", Optional.of(version.version() - 1).filter(before -> before > 0).map(String::valueOf),
                                Optional.of(String.valueOf(version.version())))
                        .made(of, "from", version.from().toString())),
                Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.incentive-policy.changed", of,
                        Map.of("incentive", version.incentive(), "version", version.version(), "from", version.from().toString(),
                                "granularity", version.granularity().name(), "association_type", version.associationType().code()),
                        Viewers.none()))));
    }

    private static Subject subject(PolicyDraft draft) {
        return Subject.of(TYPE, draft.incentive(), Viewers.none());
    }
}
