package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives keys successors; the old one runs out after a while, so that nobody has to change both ends at the same moment. */
final class AccessKeyRotation implements UseCase<RotateAccessKey, AccessKeyCreated> {

    private final Operation<RotateAccessKey, AccessKeyCreated> operation;
    private final KeyPorts ports;

    AccessKeyRotation(Operation<RotateAccessKey, AccessKeyCreated> operation, KeyPorts ports) {
        this.operation = operation;
        this.ports = ports;
    }

    @Override
    public Operation<RotateAccessKey, AccessKeyCreated> operation() {
        return operation;
    }

    @Override
    public List<Outcome<AccessKeyCreated>> decide(List<Request<RotateAccessKey>> requests, Instant now) {
        var batch = new KeyChanges<>(ports, requests, RotateAccessKey::party, RotateAccessKey::accessKey,
                IdentityOperations.isOwn(operation));
        var real = ports.clocks().real();
        requests.forEach(request -> batch.change(request, key -> retired(key, request.command(), real)));
        var successors = new ArrayList<SealedKey>();
        var outcomes = batch.stored().stream().map(changed -> outcome(changed, now, successors)).toList();
        if (!successors.isEmpty() && ports.accessKeys().add(successors).size() != successors.size()) {
            throw new IllegalStateException("a key made at random was taken");
        }
        return outcomes;
    }

    private static Decision<AccessKey> retired(AccessKey key, RotateAccessKey command, Instant real) {
        return command.overlap().isNegative() || command.overlap().compareTo(AccessKey.MAX_OVERLAP) > 0
                ? Decision.refused(CommonRefusal.FIELD_INVALID.refusal("field", "overlap_hours"))
                : key.retire(real.plus(command.overlap()));
    }

    private Outcome<AccessKeyCreated> outcome(KeyChanges.Changed<RotateAccessKey> changed, Instant now,
                                              List<SealedKey> successors) {
        var command = changed.request().command();
        var subject = Subject.of("access-key", command.accessKey().value(), changed.viewers());
        return changed.decision().fold(old -> {
            Secret secret = ports.keys().secret();
            var successor = AccessKey.created(ports.keys().accessKey(), old.party(), old.operator(), now);
            successors.add(ports.seal(successor, secret));
            return Outcome.granted(AccessKeyCreated.of(successor, secret, Optional.of(old)),
                    subject.with(Map.of("party_id", command.party().value(), "successor", successor.id().value(),
                            "expires_at", old.expiresAt().orElseThrow().toString())), Effects.none());
        }, refusals -> Outcome.refused(refusals, subject.with(Map.of("party_id", command.party().value()))));
    }
}
