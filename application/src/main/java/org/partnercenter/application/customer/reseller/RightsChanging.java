package org.partnercenter.application.customer.reseller;

import org.partnercenter.application.customer.KnownParties;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.customer.reseller.GrantId;
import org.partnercenter.domain.customer.reseller.GrantStatus;
import org.partnercenter.domain.customer.reseller.ResellerGrant;
import org.partnercenter.domain.customer.reseller.RightsOfReseller;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Grants rights to resellers, or takes them back. Commands of one batch on the same reseller see what those before them did. */
final class RightsChanging implements UseCase<ChangeRights, RightsChanged> {

    private final Operation<ChangeRights, RightsChanged> operation;
    private final ResellerGrants grants;
    private final KnownParties parties;
    private final Ids ids;

    RightsChanging(Operation<ChangeRights, RightsChanged> operation, ResellerGrants grants, KnownParties parties, Ids ids) {
        this.operation = operation;
        this.grants = grants;
        this.parties = parties;
        this.ids = ids;
    }

    @Override
    public Operation<ChangeRights, RightsChanged> operation() {
        return operation;
    }

    private boolean isGranting() {
        return operation.equals(ResellerOperations.GRANT_RIGHTS);
    }

    @Override
    public List<Outcome<RightsChanged>> decide(List<Request<ChangeRights>> requests, Instant now) {
        var named = requests.stream().map(request -> request.command().reseller()).collect(Collectors.toSet());
        var known = parties.of(named);
        var rights = new HashMap<PartyId, RightsOfReseller>();
        grants.hold(known.keySet()).forEach((reseller, held) -> known.get(reseller).distributor().ifPresent(distributor ->
                rights.put(reseller, new RightsOfReseller(distributor, reseller,
                        held.stream().collect(Collectors.toMap(ResellerGrant::right, Function.identity()))))));
        var written = new LinkedHashMap<GrantId, ResellerGrant>();
        var outcomes = new ArrayList<Outcome<RightsChanged>>();
        for (var request : requests) {
            var command = request.command();
            var owned = Optional.ofNullable(known.get(command.reseller()))
                    .filter(party -> party.isResellerOf(request.caller().party()));
            if (owned.isEmpty()) {
                outcomes.add(Outcome.refused(List.of(notYours(command.reseller())),
                        Subject.of("reseller-rights", command.reseller().value(), Viewers.none())));
                continue;
            }
            var before = rights.getOrDefault(command.reseller(),
                    new RightsOfReseller(request.caller().party(), command.reseller(), Map.of()));
            outcomes.add(decide(command, before, now).fold(changed -> {
                changed.forEach(grant -> written.put(grant.id(), grant));
                rights.put(command.reseller(), before.with(changed));
                return granted(before, changed);
            }, refusals -> Outcome.refused(refusals, subject(before))));
        }
        store(List.copyOf(written.values()));
        return outcomes;
    }

    private Decision<List<ResellerGrant>> decide(ChangeRights command, RightsOfReseller held, Instant now) {
        return isGranting() ? held.grant(command.rights(), () -> new GrantId(ids.next()), now) : held.revoke(command.rights(), now);
    }

    private void store(List<ResellerGrant> written) {
        var ended = written.stream().filter(grant -> grant.status() == GrantStatus.REVOKED).toList();
        var begun = written.stream().filter(grant -> grant.status() == GrantStatus.IN_FORCE).toList();
        if (!ended.isEmpty()) {
            grants.revoke(ended);
        }
        if (!begun.isEmpty()) {
            grants.begin(begun);
        }
    }

    static Refusal notYours(PartyId reseller) {
        return CommonRefusal.RESELLER_NOT_YOURS.refusal("indirect_partner_id", reseller);
    }

    static RightsChanged shown(RightsOfReseller rights) {
        return new RightsChanged(rights.reseller(), rights.held().values().stream()
                .sorted(Comparator.comparing(ResellerGrant::right)).toList());
    }

    private static Subject subject(RightsOfReseller rights) {
        return Subject.of("reseller-rights", rights.reseller().value(), Viewers.of(rights.distributor(), Optional.of(rights.reseller())));
    }

    private Outcome<RightsChanged> granted(RightsOfReseller before, List<ResellerGrant> changed) {
        var after = before.with(changed);
        var codes = changed.stream().map(grant -> grant.right().name()).toList();
        var changes = new Changes();
        changed.forEach(grant -> changes.add("reseller/" + before.reseller(), grant.right().name(),
                Optional.ofNullable(before.held().get(grant.right())).map(held -> held.status().name()),
                Optional.of(grant.status().name())));
        var event = new OutgoingEvent("org.partnercenter.reseller.rights-" + (isGranting() ? "granted" : "revoked"),
                "reseller/" + before.reseller(), Map.of("indirect_partner_id", before.reseller().value(),
                "partner_id", before.distributor().value(), "rights", codes),
                Viewers.of(before.distributor(), Optional.of(before.reseller())));
        return Outcome.granted(shown(after), subject(before).changed(changes), Effects.of(List.of(), List.of(event))
                .and(Effects.news(new ResellerRightsChanged(before.reseller(), before.distributor(), isGranting(), codes))));
    }
}
