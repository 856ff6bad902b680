package org.partnercenter.application.authorization;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.authorization.Act;
import org.partnercenter.domain.authorization.Agreement;
import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.AuthorizationEvent;
import org.partnercenter.domain.authorization.AuthorizationId;
import org.partnercenter.domain.authorization.AuthorizationRefusal;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells both sides, and the platform, of authorizations, and partners what they may. */
public final class BrowseAuthorizations {

    private static final int TIMELINE = 500;

    private final AuthorizationPorts ports;
    private final MayActFor may;

    BrowseAuthorizations(AuthorizationPorts ports, MayActFor may) {
        this.ports = ports;
        this.may = may;
    }

    /** @param reseller for a distributor: that reseller's instead of its own; from another caller it means nothing (COM-11) */
    public Decision<Page<Authorization>> list(Caller caller, Optional<PartyId> reseller, AuthorizationFilter filter, PageRequest page) {
        return scope(caller, reseller).map(scope -> ports.reads().list(scope, filter, page).map(found -> asSeenBy(caller, found)));
    }

    public Decision<Authorization> show(Caller caller, Optional<PartyId> reseller, AuthorizationId id) {
        return scope(caller, reseller).flatMap(scope -> find(scope, id)).map(found -> asSeenBy(caller, found));
    }

    /** Reasons are between the two sides. */
    private static Authorization asSeenBy(Caller caller, Authorization found) {
        return caller.is(PartyKind.PLATFORM) ? found.withoutReason() : found;
    }

    /** The oldest change first. */
    public Decision<List<AuthorizationHistory>> timeline(Caller caller, Optional<PartyId> reseller, AuthorizationId id) {
        return scope(caller, reseller).flatMap(scope -> find(scope, id)
                .map(found -> ports.reads().history(scope, found.id(), TIMELINE).stream()
                        .map(step -> caller.is(PartyKind.PLATFORM) ? step.withoutReason() : step).toList()));
    }

    /** What the caller's side can do now. */
    public Decision<List<Possibility>> transitions(Caller caller, Optional<PartyId> reseller, AuthorizationId id) {
        return show(caller, reseller, id).map(found -> found.possibilities(eventsOf(caller.kind())));
    }

    private static List<AuthorizationEvent> eventsOf(PartyKind kind) {
        return switch (kind) {
            case CUSTOMER -> List.of(AuthorizationEvent.APPROVE, AuthorizationEvent.REJECT, AuthorizationEvent.REVOKE);
            case DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY, RESELLER -> List.of(AuthorizationEvent.REQUEST, AuthorizationEvent.WITHDRAW);
            case PLATFORM -> List.of(AuthorizationEvent.values());
        };
    }

    private Decision<Authorization> find(Scope scope, AuthorizationId id) {
        return ports.reads().find(scope, id).map(Decision::granted).orElseGet(() ->
                Decision.refused(AuthorizationRefusal.AUTHORIZATION_UNKNOWN.refusal("authorization_id", id)));
    }

    private Decision<Scope> scope(Caller caller, Optional<PartyId> reseller) {
        return open(AuthorizationOperations.LIST, caller).flatMap(open -> {
            if (!caller.is(PartyKind.DISTRIBUTOR) || reseller.isEmpty()) {
                return Decision.granted(Scope.own(caller));
            }
            return caller.party().equals(ports.distributors().of(Set.of(reseller.get())).get(reseller.get()))
                    ? Decision.granted(Scope.narrowed(new Scope.OfReseller(caller.party(), reseller.get()), caller))
                    : Decision.refused(CommonRefusal.RESELLER_NOT_YOURS.refusal("indirect_partner_id", reseller.get()));
        });
    }

    /** Whether the request would be made now, from the code that makes it. */
    public Decision<AuthorizationRequested> eligibility(Caller caller, RequestAuthorization command, Instant now) {
        var wish = new Requests.Wish(caller, command);
        return open(AuthorizationOperations.ELIGIBILITY, caller).flatMap(open -> new Requests(ports, List.of(wish)).asking(wish))
                .flatMap(asking -> {
                    var before = new Book(ports, ports.reads().between(Set.of(wish.pair())).values()).between(wish.pair());
                    return before.request(asking, new Act(now, caller.operator()))
                            .map(after -> new AuthorizationRequested(after, after.equals(before)));
                });
    }

    /** Whether the caller may act for a customer now: the customer's word, the distributor's, and the operator's own rights (COM-12). */
    public Decision<Authorization> check(Caller caller, MayActFor.Question question) {
        return open(AuthorizationOperations.CHECK, caller).flatMap(open -> {
            var item = AuthorizationOperations.itemOf(question.capability());
            var refusals = new Refusals().refuseIf(!caller.permissions().anyOf(Set.of(item)), CommonRefusal.PERMISSION_MISSING
                    .refusal("operation", AuthorizationOperations.CHECK.name()).with("items", item.code()));
            var given = may.of(question);
            refusals.addAll(given.refusals());
            return refusals.any() ? Decision.refused(refusals.list()) : given;
        });
    }

    /** A letter; without a version the one to accept now. */
    public Decision<AgreementText> agreement(Caller caller, String path, Optional<String> version) {
        return open(AuthorizationOperations.AGREEMENTS, caller).flatMap(open -> Agreement.ofPath(path)
                .filter(agreement -> version.isEmpty() || agreement.versions().contains(version.get()))
                .map(agreement -> Decision.granted(new AgreementText(agreement, version.orElseGet(agreement::current))))
                .orElseGet(() -> Decision.refused(AuthorizationRefusal.AGREEMENT_UNKNOWN.refusal("agreement", path)
                        .with("version", version.orElse("")))));
    }

    /** All letters in their current versions. */
    public Decision<List<AgreementText>> agreements(Caller caller) {
        return open(AuthorizationOperations.AGREEMENTS, caller).map(open -> List.of(Agreement.values()).stream()
                .map(agreement -> new AgreementText(agreement, agreement.current())).toList());
    }

    private static Decision<Caller> open(Operation<?, ?> operation, Caller caller) {
        return Decision.unless(operation.refusalsFor(caller), caller);
    }
}
