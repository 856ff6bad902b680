package org.partnercenter.application.identity;

import org.partnercenter.application.identity.access.KeyReach;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.identity.IdentityRefusal;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives parties and operators keys to call with. The secret is shown in the first answer and nowhere else. */
final class AccessKeyCreation implements UseCase<CreateAccessKey, AccessKeyCreated> {

    private static final int MIN_SECRET = 16;
    private static final int MAX_SECRET = 128;

    private record Made(AccessKey key, Secret secret) {
    }

    private final Operation<CreateAccessKey, AccessKeyCreated> operation;
    private final KeyPorts ports;

    /** @param operation for any party, or for the caller's own */
    AccessKeyCreation(Operation<CreateAccessKey, AccessKeyCreated> operation, KeyPorts ports) {
        this.operation = operation;
        this.ports = ports;
    }

    @Override
    public Operation<CreateAccessKey, AccessKeyCreated> operation() {
        return operation;
    }

    @Override
    public List<Outcome<AccessKeyCreated>> decide(List<Request<CreateAccessKey>> requests, Instant now) {
        var parties = requests.stream().map(request -> request.command().party()).collect(Collectors.toSet());
        var owners = ports.parties().find(parties);
        var reach = KeyReach.of(ports.operators(), requests.stream().flatMap(request -> request.command().operator().stream())
                .collect(Collectors.toSet()), parties);
        var given = requests.stream().flatMap(request -> request.command().accessKey().stream()).collect(Collectors.toSet());
        var taken = new HashSet<>(given.isEmpty() ? Set.<AccessKeyId>of() : ports.accessKeys().find(given).keySet());
        var decisions = new ArrayList<Decision<Made>>();
        for (var request : requests) {
            var decision = decide(request, owners, reach, taken, now);
            decision.map(made -> taken.add(made.key().id()));
            decisions.add(decision);
        }
        var stored = store(decisions);
        var outcomes = new ArrayList<Outcome<AccessKeyCreated>>();
        for (int i = 0; i < requests.size(); i++) {
            outcomes.add(outcome(requests.get(i).command(), owners, decisions.get(i).flatMap(made ->
                    stored.contains(made.key().id()) ? Decision.granted(made) : taken(made.key().id()))));
        }
        return outcomes;
    }

    private Decision<Made> decide(Request<CreateAccessKey> request, Map<PartyId, Party> owners, KeyReach reach,
                                  Set<AccessKeyId> taken, Instant now) {
        var command = request.command();
        boolean own = IdentityOperations.isOwn(operation);
        var refusals = new Refusals()
                .refuseIf(command.accessKey().isPresent() && command.secret().isEmpty(),
                        CommonRefusal.FIELD_MISSING.refusal("field", "secret_key"))
                .refuseIf(command.secret().isPresent() && command.accessKey().isEmpty(),
                        CommonRefusal.FIELD_MISSING.refusal("field", "access_key"))
                .refuseIf(command.secret().filter(secret -> !isFit(secret)).isPresent(),
                        CommonRefusal.FIELD_INVALID.refusal("field", "secret_key"))
                .refuseIf(!owners.containsKey(command.party()) || own && !command.party().equals(request.caller().party()),
                        CommonRefusal.PARTY_UNKNOWN.refusal("party_id", command.party()));
        refusals.addAll(reach.unfit(command.party(), command.operator()));
        if (own && !refusals.any()) {
            refusals.addAll(reach.beyond(request.caller(), command.operator()));
        }
        command.accessKey().filter(taken::contains).ifPresent(id -> refusals.refuseIf(true,
                IdentityRefusal.ACCESS_KEY_TAKEN.refusal("access_key", id)));
        if (refusals.any()) {
            return Decision.refused(refusals.list());
        }
        var id = command.accessKey().orElseGet(ports.keys()::accessKey);
        return Decision.granted(new Made(AccessKey.created(id, command.party(), command.operator(), now),
                command.secret().orElseGet(ports.keys()::secret)));
    }

    private static boolean isFit(Secret secret) {
        var text = secret.reveal();
        return text.length() >= MIN_SECRET && text.length() <= MAX_SECRET
                && text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    private static Decision<Made> taken(AccessKeyId id) {
        return Decision.refused(IdentityRefusal.ACCESS_KEY_TAKEN.refusal("access_key", id));
    }

    private Set<AccessKeyId> store(List<Decision<Made>> decisions) {
        var sealed = decisions.stream().filter(Decision::isGranted).map(Decision::orThrow)
                .map(made -> ports.seal(made.key(), made.secret())).toList();
        return sealed.isEmpty() ? Set.of() : ports.accessKeys().add(sealed);
    }

    private static Outcome<AccessKeyCreated> outcome(CreateAccessKey command, Map<PartyId, Party> owners,
                                                     Decision<Made> decision) {
        var viewers = Optional.ofNullable(owners.get(command.party()))
                .map(owner -> PartyViewers.of(owner.id(), owner.kind(), owner.distributor())).orElse(Viewers.none());
        return decision.fold(
                made -> Outcome.granted(AccessKeyCreated.of(made.key(), made.secret(), Optional.empty()),
                        subject(command, made.key().id().value(), viewers), Effects.none()),
                refusals -> Outcome.refused(refusals,
                        subject(command, command.accessKey().map(AccessKeyId::value).orElse(""), viewers)));
    }

    private static Subject subject(CreateAccessKey command, String id, Viewers viewers) {
        return Subject.of("access-key", id, viewers).with(Map.of("party_id", command.party().value()));
    }
}
