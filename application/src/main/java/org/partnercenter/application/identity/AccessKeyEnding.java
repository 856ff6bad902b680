package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Disables keys for good, or deletes them. */
final class AccessKeyEnding implements UseCase<EndAccessKey, AccessKey> {

    private final Operation<EndAccessKey, AccessKey> operation;
    private final KeyPorts ports;
    private final BiFunction<AccessKey, Instant, Decision<AccessKey>> end;

    private AccessKeyEnding(Operation<EndAccessKey, AccessKey> operation, KeyPorts ports,
                            BiFunction<AccessKey, Instant, Decision<AccessKey>> end) {
        this.operation = operation;
        this.ports = ports;
        this.end = end;
    }

    static List<AccessKeyEnding> all(KeyPorts ports) {
        return List.of(new AccessKeyEnding(IdentityOperations.DISABLE_ACCESS_KEY, ports, AccessKey::disable),
                new AccessKeyEnding(IdentityOperations.DISABLE_OWN_ACCESS_KEY, ports, AccessKey::disable),
                new AccessKeyEnding(IdentityOperations.DELETE_ACCESS_KEY, ports, AccessKey::delete),
                new AccessKeyEnding(IdentityOperations.DELETE_OWN_ACCESS_KEY, ports, AccessKey::delete));
    }

    @Override
    public Operation<EndAccessKey, AccessKey> operation() {
        return operation;
    }

    @Override
    public List<Outcome<AccessKey>> decide(List<Request<EndAccessKey>> requests, Instant now) {
        var batch = new KeyChanges<>(ports, requests, EndAccessKey::party, EndAccessKey::accessKey,
                IdentityOperations.isOwn(operation));
        requests.forEach(request -> batch.change(request, key -> end.apply(key, now)));
        return batch.stored().stream().map(AccessKeyEnding::outcome).toList();
    }

    private static Changes ended(AccessKey key) {
        var changes = new Changes();
        return key.deletedAt().map(at -> changes.made("access-key/" + key.id(), "deleted_at", at.toString())).orElseGet(() ->
                changes.made("access-key/" + key.id(), "disabled_at", key.disabledAt().orElseThrow().toString()));
    }

    private static Outcome<AccessKey> outcome(KeyChanges.Changed<EndAccessKey> changed) {
        var command = changed.request().command();
        var subject = Subject.of("access-key", command.accessKey().value(), changed.viewers())
                .with(Map.of("party_id", command.party().value()));
        return changed.decision().fold(key -> Outcome.granted(key, subject.changed(ended(key)), Effects.none()),
                refusals -> Outcome.refused(refusals, subject));
    }
}
