package org.partnercenter.domain.customer.reseller;

import org.partnercenter.domain.customer.CustomerRefusal;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;
import java.util.Optional;

/**
 * A reseller-to-be, and the distributor it would work with, as the house knows them.
 *
 * @param kind              what the party is; empty when there is no such party
 * @param of                whose reseller it is, if it is one
 * @param associated        whether it is a customer of a partner
 * @param inProgramme       whether it joined the reseller programme
 * @param elsewhere         whether it is registered on another site
 * @param distributorKind   what the distributor is; empty when there is no such party
 * @param distributorFrozen whether the vendor has frozen the distributor
 */
public record Candidate(Optional<PartyKind> kind, Optional<PartyId> of, boolean associated, boolean inProgramme, boolean elsewhere,
                        Optional<PartyKind> distributorKind, boolean distributorFrozen) {

    /** All reasons against a cooperation of these two. @param asks whether the reseller-to-be itself asks for it */
    public List<Refusal> against(PartyId distributor, PartyId party, boolean asks) {
        boolean reseller = kind.equals(Optional.of(PartyKind.RESELLER));
        boolean customer = kind.equals(Optional.of(PartyKind.CUSTOMER));
        boolean others = kind.isPresent() && !reseller && !customer;
        return new Refusals()
                .refuseIf(kind.isEmpty(), CommonRefusal.PARTY_UNKNOWN.refusal("party_id", party))
                .refuseIf(!distributorKind.equals(Optional.of(PartyKind.DISTRIBUTOR)),
                        ResellerRefusal.NOT_A_DISTRIBUTOR.refusal("partner_id", distributor))
                .refuseIf(reseller && of.equals(Optional.of(distributor)), ResellerRefusal.RESELLER_ALREADY.refusal("party_id", party))
                .refuseIf(reseller && !asks && !of.equals(Optional.of(distributor)),
                        ResellerRefusal.RESELLER_OF_ANOTHER.refusal("party_id", party))
                .refuseIf(reseller && asks && !of.equals(Optional.of(distributor)),
                        ResellerRefusal.RESELLER_CANNOT_MOVE.refusal("party_id", party))
                .refuseIf(customer && !inProgramme, ResellerRefusal.NOT_IN_RESELLER_PROGRAMME.refusal("party_id", party))
                .refuseIf(elsewhere, ResellerRefusal.OTHER_REGION.refusal("party_id", party))
                .refuseIf(others, ResellerRefusal.IN_OTHER_PROGRAMME.refusal("party_id", party))
                .refuseIf(associated, CustomerRefusal.ALREADY_ASSOCIATED.refusal("customer_id", party))
                .refuseIf(distributorFrozen, ResellerRefusal.FROZEN_DISTRIBUTOR.refusal("partner_id", distributor))
                .list();
    }
}
