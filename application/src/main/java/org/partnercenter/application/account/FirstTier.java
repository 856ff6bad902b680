package org.partnercenter.application.account;

import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.account.AccountRefusal;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of the parties the platform deals with about money: partners of the first tier (ACC-02). */
record FirstTier(Map<PartyId, PartyKind> kinds) {

    static FirstTier among(PartyKinds kinds, Collection<PartyId> parties) {
        return new FirstTier(kinds.of(Set.copyOf(parties)));
    }

    private static boolean isFirstTier(PartyKind kind) {
        return kind.isPartner() && kind != PartyKind.RESELLER;
    }

    List<AccountOwner> owners() {
        return kinds.entrySet().stream().filter(party -> isFirstTier(party.getValue()))
                .map(party -> AccountOwner.partner(party.getKey())).toList();
    }

    List<Refusal> refusals(PartyId party) {
        if (!kinds.containsKey(party)) {
            return List.of(CommonRefusal.PARTY_UNKNOWN.refusal("party_id", party));
        }
        var kind = kinds.get(party);
        return isFirstTier(kind) ? List.of()
                : List.of(AccountRefusal.RECHARGE_HOLDER_UNFIT.refusal("party_id", party).with("kind", kind));
    }
}
