package org.partnercenter.application.identity;

import org.partnercenter.application.identity.access.KeyReach;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.identity.IdentityRefusal;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A batch of changes to keys that exist: loads them, lets the caller's reach decide, and stores what was granted. */
final class KeyChanges<C> {

    record Changed<C>(Request<C> request, Decision<AccessKey> decision, Viewers viewers) {
    }

    private final KeyPorts ports;
    private final Function<C, PartyId> party;
    private final Function<C, AccessKeyId> id;
    private final boolean own;
    private final Map<AccessKeyId, AccessKey> found;
    private final Map<AccessKeyId, AccessKey> current;
    private final Map<PartyId, Party> owners;
    private final KeyReach reach;
    private final List<Changed<C>> changes = new ArrayList<>();

    KeyChanges(KeyPorts ports, List<Request<C>> requests, Function<C, PartyId> party, Function<C, AccessKeyId> id, boolean own) {
        this.ports = ports;
        this.party = party;
        this.id = id;
        this.own = own;
        found = ports.accessKeys().find(requests.stream().map(request -> id.apply(request.command())).collect(Collectors.toSet()));
        current = new HashMap<>(found);
        var parties = found.values().stream().map(AccessKey::party).collect(Collectors.toSet());
        owners = parties.isEmpty() ? Map.of() : ports.parties().find(parties);
        reach = KeyReach.of(ports.operators(), found.values().stream().flatMap(key -> key.operator().stream())
                .collect(Collectors.toSet()), parties);
    }

    Decision<AccessKey> change(Request<C> request, Function<AccessKey, Decision<AccessKey>> change) {
        var wanted = id.apply(request.command());
        var decision = Optional.ofNullable(current.get(wanted)).filter(key -> isReached(request, key))
                .map(Decision::granted)
                .orElseGet(() -> Decision.refused(IdentityRefusal.ACCESS_KEY_UNKNOWN.refusal("access_key", wanted)))
                .flatMap(key -> own ? Decision.unless(reach.beyond(request.caller(), key.operator()), key) : Decision.granted(key))
                .flatMap(change);
        decision.map(key -> current.put(key.id(), key));
        var viewers = Optional.ofNullable(found.get(wanted)).filter(key -> isReached(request, key))
                .flatMap(key -> Optional.ofNullable(owners.get(key.party())))
                .map(owner -> PartyViewers.of(owner.id(), owner.kind(), owner.distributor()))
                .orElseGet(() -> Viewers.ofCaller(request.caller()));
        changes.add(new Changed<>(request, decision, viewers));
        return decision;
    }

    /** A key of a party that is not meant, or not the caller's, does not exist. */
    private boolean isReached(Request<C> request, AccessKey key) {
        var meant = party.apply(request.command());
        return key.party().equals(meant) && (!own || meant.equals(request.caller().party()));
    }

    /** Stores the changes, and tells what became of each; one that others changed meanwhile is refused as not there any more. */
    List<Changed<C>> stored() {
        var fromTo = new LinkedHashMap<AccessKey, AccessKey>();
        current.forEach((key, now) -> {
            if (!now.equals(found.get(key))) {
                fromTo.put(found.get(key), now);
            }
        });
        var stored = fromTo.isEmpty() ? Set.<AccessKeyId>of() : ports.accessKeys().change(fromTo);
        return changes.stream().map(changed -> new Changed<>(changed.request(), changed.decision().flatMap(key ->
                stored.contains(key.id()) ? Decision.granted(key)
                        : Decision.<AccessKey>refused(IdentityRefusal.ACCESS_KEY_ALREADY_DISABLED.refusal("access_key", key.id()))),
                changed.viewers())).toList();
    }
}
