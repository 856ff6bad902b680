package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.identity.IdentityRefusal;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Disables keys, for good. */
final class AccessKeyDisabling implements UseCase<DisableAccessKey, AccessKey> {

    private final AccessKeys accessKeys;

    AccessKeyDisabling(AccessKeys accessKeys) {
        this.accessKeys = accessKeys;
    }

    @Override
    public Operation<DisableAccessKey, AccessKey> operation() {
        return IdentityOperations.DISABLE_ACCESS_KEY;
    }

    @Override
    public List<Outcome<AccessKey>> decide(List<Request<DisableAccessKey>> requests, Instant now) {
        var known = new HashMap<>(accessKeys.find(requests.stream().map(request -> request.command().accessKey())
                .collect(Collectors.toSet())));
        var decisions = new ArrayList<Decision<AccessKey>>();
        for (var request : requests) {
            var decision = decide(request.command(), known, now);
            decision.map(key -> known.put(key.id(), key));
            decisions.add(decision);
        }
        var granted = decisions.stream().filter(Decision::isGranted).map(Decision::orThrow).toList();
        var stored = granted.isEmpty() ? Set.<AccessKeyId>of() : accessKeys.disable(granted);
        var outcomes = new ArrayList<Outcome<AccessKey>>();
        for (int i = 0; i < requests.size(); i++) {
            outcomes.add(outcome(requests.get(i).command(), decisions.get(i).flatMap(key -> stored.contains(key.id())
                    ? Decision.granted(key)
                    : Decision.refused(IdentityRefusal.ACCESS_KEY_ALREADY_DISABLED.refusal("access_key", key.id())))));
        }
        return outcomes;
    }

    private static Decision<AccessKey> decide(DisableAccessKey command, Map<AccessKeyId, AccessKey> known, Instant now) {
        var key = known.get(command.accessKey());
        if (key == null || !key.party().equals(command.party())) {
            return Decision.refused(IdentityRefusal.ACCESS_KEY_UNKNOWN.refusal("access_key", command.accessKey()));
        }
        return key.disable(now);
    }

    private static Outcome<AccessKey> outcome(DisableAccessKey command, Decision<AccessKey> decision) {
        var subject = Subject.of("access-key", command.accessKey().value(), Viewers.none())
                .with(Map.of("party_id", command.party().value()));
        return decision.fold(key -> Outcome.granted(key, subject.changed(new Changes().made("access-key/" + key.id(), "disabled_at",
                        key.disabledAt().orElseThrow().toString())), Effects.none()),
                refusals -> Outcome.refused(refusals, subject));
    }
}
