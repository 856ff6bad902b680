package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.identity.IdentityRefusal;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Looks parties up: the platform all of them, a distributor its resellers. */
public final class BrowseParties {

    private static final Operation<PartyFilter, Page<?>> PARTIES =
            query("party-list", PartyFilter.class, PartyKind.PLATFORM, PermissionItem.PARTIES_VIEW);
    private static final Operation<ResellerFilter, Page<?>> RESELLERS =
            query("reseller-list", ResellerFilter.class, PartyKind.DISTRIBUTOR, PermissionItem.RESELLERS_VIEW);

    private static final Operation<PartyId, Page<?>> OWN_KEYS = ofAll("own-access-key-list", PartyId.class,
            PermissionItem.ACCESS_KEYS_MANAGE);

    private final IdentityQueries queries;
    private final Clocks clocks;

    BrowseParties(IdentityQueries queries, Clocks clocks) {
        this.queries = queries;
        this.clocks = clocks;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <F> Operation<F, Page<?>> query(String name, Class<F> filter, PartyKind caller,
                                                      PermissionItem item) {
        return new Operation<>(name, filter, (Class) Page.class, Set.of(caller), Set.of(item));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <F> Operation<F, Page<?>> ofAll(String name, Class<F> filter, PermissionItem item) {
        return new Operation<>(name, filter, (Class) Page.class, Set.of(PartyKind.values()), Set.of(item));
    }

    /** What is asked here. */
    public static List<Operation<?, ?>> queries() {
        return List.of(PARTIES, RESELLERS, OWN_KEYS);
    }

    /** The keys of the caller's own party and its operators, oldest first, deleted ones left out, without their secrets. */
    public Decision<List<AccessKey>> ownKeys(Caller caller) {
        return allowed(OWN_KEYS, caller, () -> Decision.granted(queries.keys(Scope.own(caller), caller.party())));
    }

    public Decision<AccessKey> ownKey(Caller caller, AccessKeyId accessKey) {
        return ownKeys(caller).flatMap(keys -> one(keys, accessKey));
    }

    /** For the platform: all parties, in the order of their ids. */
    public Decision<Page<Party>> list(Caller caller, PartyFilter filter, PageRequest page) {
        return allowed(PARTIES, caller, () -> Decision.granted(queries.parties(Scope.own(caller), filter, page)));
    }

    /** For the platform: one party. */
    public Decision<Party> party(Caller caller, PartyId id) {
        return allowed(PARTIES, caller, () -> queries.party(Scope.own(caller), id).map(Decision::granted)
                .orElseGet(() -> Decision.refused(CommonRefusal.PARTY_UNKNOWN.refusal("party_id", id))));
    }

    /** For the platform: the keys of a party, without their secrets. */
    public Decision<List<AccessKey>> keys(Caller caller, PartyId id) {
        return party(caller, id).map(party -> queries.keys(Scope.own(caller), id));
    }

    /** For the platform: one key of a party, without its secret. */
    public Decision<AccessKey> key(Caller caller, PartyId id, AccessKeyId accessKey) {
        return keys(caller, id).flatMap(keys -> one(keys, accessKey));
    }

    private static Decision<AccessKey> one(List<AccessKey> keys, AccessKeyId accessKey) {
        return keys.stream().filter(key -> key.id().equals(accessKey)).findFirst().map(Decision::granted).orElseGet(() ->
                Decision.refused(IdentityRefusal.ACCESS_KEY_UNKNOWN.refusal("access_key", accessKey)));
    }

    /** For the platform: what is recorded about a party, whether it holds now or not. */
    public Decision<List<FactRecorded>> facts(Caller caller, PartyId id) {
        var now = clocks.business();
        return party(caller, id).map(party -> queries.facts(Scope.own(caller), id).stream().map(fact ->
                new FactRecorded(id, fact.fact(), fact.holds(now), Optional.of(fact))).toList());
    }

    /** For the platform: whether one fact holds for a party; what is not recorded does not. */
    public Decision<FactRecorded> fact(Caller caller, PartyId id, PartyFact fact) {
        return facts(caller, id).map(facts -> facts.stream().filter(each -> each.fact() == fact).findFirst()
                .orElseGet(() -> new FactRecorded(id, fact, false, Optional.empty())));
    }

    /** For a distributor: its own resellers, the latest first. */
    public Decision<Page<Party>> resellers(Caller caller, ResellerFilter filter, PageRequest page) {
        return allowed(RESELLERS, caller, () -> Decision.granted(queries.resellers(caller.party(), filter, page)));
    }

    private static <T> Decision<T> allowed(Operation<?, ?> operation, Caller caller, Supplier<Decision<T>> answer) {
        var refusals = operation.refusalsFor(caller);
        return refusals.isEmpty() ? answer.get() : Decision.refused(refusals);
    }
}
