package org.partnercenter.application.identity;

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

/** Gives parties keys to call with. The secret is shown in the first answer and nowhere else. */
final class AccessKeyCreation implements UseCase<CreateAccessKey, AccessKeyCreated> {

    private static final int MIN_SECRET = 16;
    private static final int MAX_SECRET = 128;

    private record Made(AccessKey key, Secret secret) {
    }

    private final Parties parties;
    private final AccessKeys accessKeys;
    private final SecretCipher cipher;
    private final Keys keys;

    AccessKeyCreation(Parties parties, AccessKeys accessKeys, SecretCipher cipher, Keys keys) {
        this.parties = parties;
        this.accessKeys = accessKeys;
        this.cipher = cipher;
        this.keys = keys;
    }

    @Override
    public Operation<CreateAccessKey, AccessKeyCreated> operation() {
        return IdentityOperations.CREATE_ACCESS_KEY;
    }

    @Override
    public List<Outcome<AccessKeyCreated>> decide(List<Request<CreateAccessKey>> requests, Instant now) {
        var owners = parties.find(requests.stream().map(request -> request.command().party()).collect(Collectors.toSet()));
        var given = requests.stream().flatMap(request -> request.command().accessKey().stream()).collect(Collectors.toSet());
        var taken = new HashSet<>(given.isEmpty() ? Set.<AccessKeyId>of() : accessKeys.find(given).keySet());
        var decisions = new ArrayList<Decision<Made>>();
        for (var request : requests) {
            var decision = decide(request.command(), owners, taken, now);
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

    private Decision<Made> decide(CreateAccessKey command, Map<PartyId, Party> owners, Set<AccessKeyId> taken, Instant now) {
        var refusals = new Refusals()
                .refuseIf(command.accessKey().isPresent() && command.secret().isEmpty(),
                        CommonRefusal.FIELD_MISSING.refusal("field", "secret_key"))
                .refuseIf(command.secret().isPresent() && command.accessKey().isEmpty(),
                        CommonRefusal.FIELD_MISSING.refusal("field", "access_key"))
                .refuseIf(command.secret().filter(secret -> !isFit(secret)).isPresent(),
                        CommonRefusal.FIELD_INVALID.refusal("field", "secret_key"))
                .refuseIf(!owners.containsKey(command.party()),
                        CommonRefusal.PARTY_UNKNOWN.refusal("party_id", command.party()));
        command.accessKey().filter(taken::contains).ifPresent(id -> refusals.refuseIf(true,
                IdentityRefusal.ACCESS_KEY_TAKEN.refusal("access_key", id)));
        if (refusals.any()) {
            return Decision.refused(refusals.list());
        }
        var id = command.accessKey().orElseGet(keys::accessKey);
        return Decision.granted(new Made(AccessKey.created(id, command.party(), now),
                command.secret().orElseGet(keys::secret)));
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
        var sealed = decisions.stream().filter(Decision::isGranted).map(Decision::orThrow).map(this::seal).toList();
        return sealed.isEmpty() ? Set.of() : accessKeys.add(sealed);
    }

    private SealedKey seal(Made made) {
        return new SealedKey(made.key(), cipher.encrypt(made.secret(), made.key().id().value()));
    }

    private static Outcome<AccessKeyCreated> outcome(CreateAccessKey command, Map<PartyId, Party> owners,
                                                     Decision<Made> decision) {
        var viewers = Optional.ofNullable(owners.get(command.party()))
                .map(owner -> PartyViewers.of(owner.id(), owner.kind(), owner.distributor())).orElse(Viewers.none());
        return decision.fold(
                made -> Outcome.granted(
                        new AccessKeyCreated(made.key().id(), made.key().party(), made.key().createdAt(),
                                Optional.of(made.secret())),
                        subject(command, made.key().id().value(), viewers), Effects.none()),
                refusals -> Outcome.refused(refusals,
                        subject(command, command.accessKey().map(AccessKeyId::value).orElse(""), viewers)));
    }

    private static Subject subject(CreateAccessKey command, String id, Viewers viewers) {
        return Subject.of("access-key", id, viewers).with(Map.of("party_id", command.party().value()));
    }
}
