package org.partnercenter.application.authorization;

import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.AuthorizationEvent;
import org.partnercenter.domain.authorization.AuthorizationId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The authorizations a batch works on: each command sees what those before it changed, and all is stored at once. */
final class Book {

    private final AuthorizationPorts ports;
    private final Map<AuthorizationId, Long> loaded = new HashMap<>();
    private final Map<AuthorizationId, Authorization> current = new HashMap<>();
    private final Map<AuthorizationPair, Authorization> pairs = new HashMap<>();
    private final Map<AuthorizationId, Authorization> changed = new LinkedHashMap<>();
    private final List<AuthorizationStep> steps = new ArrayList<>();
    private final List<AgreementAcceptance> acceptances = new ArrayList<>();

    Book(AuthorizationPorts ports, Collection<Authorization> locked) {
        this.ports = ports;
        locked.forEach(authorization -> {
            loaded.put(authorization.id(), authorization.version());
            know(authorization);
        });
    }

    private void know(Authorization authorization) {
        current.put(authorization.id(), authorization);
        pairs.put(AuthorizationPair.of(authorization), authorization);
    }

    Optional<Authorization> find(AuthorizationId id) {
        return Optional.ofNullable(current.get(id));
    }

    /** The one between the two, or one that is not stored unless it changes. */
    Authorization between(AuthorizationPair pair) {
        return Optional.ofNullable(pairs.get(pair)).orElseGet(() ->
                Authorization.none(new AuthorizationId(ports.ids().next()), pair.customer(), pair.grantee()));
    }

    /** @param by in whose name */
    void change(Authorization after, AuthorizationEvent event, PartyId by, Optional<String> operator, Instant now) {
        know(after);
        changed.put(after.id(), after);
        steps.add(new AuthorizationStep(after, event, now, by, operator, after.over().flatMap(Authorization.Over::reason)));
    }

    void accept(AgreementAcceptance acceptance) {
        acceptances.add(acceptance);
    }

    void store() {
        var added = changed.values().stream().filter(each -> !loaded.containsKey(each.id())).toList();
        var updated = changed.values().stream().filter(each -> loaded.containsKey(each.id()))
                .map(each -> new Authorizations.Changed(each, loaded.get(each.id()))).toList();
        if (!added.isEmpty()) {
            ports.store().insert(added);
        }
        if (!updated.isEmpty()) {
            ports.store().update(updated);
        }
        if (!steps.isEmpty()) {
            ports.store().addSteps(steps);
        }
        if (!acceptances.isEmpty()) {
            ports.acceptances().add(acceptances);
        }
    }
}
