package org.partnercenter.application.account;

import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.account.Receiver;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Those money is given to or taken back from, as keepers stand to them; asked for all at once. */
final class Receivers {

    private final boolean resellersThemselves;
    private final Map<PartyId, ResellerTies.Tie> resellers;
    private final Map<PartyId, CustomerTies.Tie> customers;
    private final Set<PartyId> budgetKeepers;

    private Receivers(boolean resellersThemselves, Map<PartyId, ResellerTies.Tie> resellers,
                      Map<PartyId, CustomerTies.Tie> customers, Set<PartyId> budgetKeepers) {
        this.resellersThemselves = resellersThemselves;
        this.resellers = resellers;
        this.customers = customers;
        this.budgetKeepers = budgetKeepers;
    }

    static Receivers of(AccountPorts ports, MoneyWay way, List<MoneyRound.Ask> asks, Instant now) {
        var actedFor = new HashSet<PartyId>();
        var named = new HashSet<PartyId>();
        asks.forEach(ask -> {
            actedFor.addAll(Keeper.toLookUp(ask.caller(), ask.indirectPartner()));
            named.addAll(ask.receivers());
        });
        var resellers = new HashSet<>(actedFor);
        if (way.isWithResellers()) {
            resellers.addAll(named);
        }
        return new Receivers(way.isWithResellers(), resellers.isEmpty() ? Map.of() : ports.resellers().of(resellers, now),
                way.isWithResellers() || named.isEmpty() ? Map.of() : ports.customers().of(named, now),
                actedFor.isEmpty() ? Set.of() : ports.budgets().among(actedFor));
    }

    Decision<Keeper> keeper(MoneyRound.Ask ask) {
        return Keeper.of(ask.caller(), ask.indirectPartner(), resellers);
    }

    /** The account of one that is the keeper's own. */
    Optional<AccountOwner> ownerOf(Keeper keeper, PartyId party) {
        if (resellersThemselves) {
            return Keeper.isOf(keeper.party(), resellers.get(party))
                    ? Optional.of(AccountOwner.reseller(keeper.party(), party)) : Optional.empty();
        }
        return Optional.ofNullable(customers.get(party)).filter(tie -> tie.isOf(keeper.owner())).map(tie -> tie.owner(party));
    }

    Decision<Receiver> receiver(Keeper keeper, PartyId party) {
        if (!resellersThemselves) {
            return Decision.granted(ownerOf(keeper, party).map(own -> Receiver.customer(party, customers.get(party).type(),
                    budgetKeeper(keeper))).orElseGet(() -> Receiver.foreign(party)));
        }
        return ownerOf(keeper, party).map(own -> Decision.granted(Receiver.reseller(party, resellers.get(party).leaving())))
                .orElseGet(() -> Decision.refused(CommonRefusal.RESELLER_NOT_YOURS.refusal("indirect_partner_id", party)));
    }

    private Optional<PartyId> budgetKeeper(Keeper keeper) {
        return Optional.of(keeper.party()).filter(reseller -> keeper.actsFor() && budgetKeepers.contains(reseller));
    }
}
