package org.partnercenter.application.authorization;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.authorization.Agreement;
import org.partnercenter.domain.authorization.Asking;
import org.partnercenter.domain.authorization.AuthorizationRefusal;
import org.partnercenter.domain.authorization.Capability;
import org.partnercenter.domain.authorization.Grantee;
import org.partnercenter.domain.authorization.Ticked;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the house knows around requests, looked up for all of them at once. */
final class Requests {

    /** A command and who gives it. */
    record Wish(Caller caller, RequestAuthorization command) {

        Grantee grantee() {
            return Requests.grantee(caller);
        }

        /** Only a distributor chooses between two tabs (AUT-14); from others the reseller means nothing (COM-11). */
        Optional<PartyId> tab() {
            return caller.is(PartyKind.DISTRIBUTOR) ? command.indirectPartner() : grantee().reseller();
        }

        AuthorizationPair pair() {
            return new AuthorizationPair(command.customer(), grantee());
        }
    }

    private final Map<PartyId, CustomersNow.Standing> standings;
    private final Map<PartyId, PartyId> distributors;
    private final Map<PartyId, Set<Capability>> rights;
    private final Set<PartyId> committed;

    Requests(AuthorizationPorts ports, List<Wish> wishes) {
        standings = ports.customers().of(wishes.stream().map(wish -> wish.command().customer()).collect(Collectors.toSet()));
        var named = wishes.stream().filter(wish -> wish.caller().is(PartyKind.DISTRIBUTOR)).flatMap(wish -> wish.tab().stream())
                .collect(Collectors.toSet());
        distributors = named.isEmpty() ? Map.of() : ports.distributors().of(named);
        var resellers = wishes.stream().flatMap(wish -> wish.grantee().reseller().stream()).collect(Collectors.toSet());
        rights = resellers.isEmpty() ? Map.of() : ports.rights().of(resellers);
        var firstTier = wishes.stream().filter(wish -> !wish.grantee().isReseller()).map(wish -> wish.caller().party())
                .collect(Collectors.toSet());
        committed = new HashSet<>(firstTier.isEmpty() ? Set.of() : ports.acceptances().accepted(firstTier,
                Agreement.PARTNER_COMMITMENT_LETTER, Agreement.PARTNER_COMMITMENT_LETTER.current()));
    }

    static Grantee grantee(Caller caller) {
        return caller.distributor().map(distributor -> new Grantee(distributor, Optional.of(caller.party())))
                .orElseGet(() -> new Grantee(caller.party(), Optional.empty()));
    }

    /** What is asked, if the customer is one of those of the tab. */
    Decision<Asking> asking(Wish wish) {
        var foreign = wish.tab().filter(reseller -> wish.caller().is(PartyKind.DISTRIBUTOR))
                .filter(reseller -> !wish.caller().party().equals(distributors.get(reseller)));
        if (foreign.isPresent()) {
            return Decision.refused(CommonRefusal.RESELLER_NOT_YOURS.refusal("indirect_partner_id", foreign.get()));
        }
        var command = wish.command();
        return Optional.ofNullable(standings.get(command.customer()))
                .filter(standing -> standing.partner().equals(wish.grantee().partner()) && standing.reseller().equals(wish.tab()))
                .map(standing -> Decision.granted(new Asking(command.customer(), wish.grantee(), standing.type(),
                        wish.grantee().reseller().map(reseller -> rights.getOrDefault(reseller, Set.of())).orElse(Set.of()),
                        committed.contains(wish.caller().party()),
                        Ticked.of(Agreement.PARTNER_COMMITMENT_LETTER, command.commitment()), command.confirmed())))
                .orElseGet(() -> Decision.refused(AuthorizationRefusal.CUSTOMER_NOT_IN_TAB.refusal("customer_id", command.customer())));
    }

    /** Remembers that the party is committed from now on. */
    void committed(PartyId party) {
        committed.add(party);
    }
}
