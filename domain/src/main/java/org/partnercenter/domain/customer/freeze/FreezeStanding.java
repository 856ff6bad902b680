package org.partnercenter.domain.customer.freeze;

import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;

/**
 * All that is frozen of a customer, and by whom: its keeper, the vendor, and the vendor's freezing of the keeper, which counts for the
 * customers in the reseller model, whom the keeper pays for (ASC-02, ASC-28).
 *
 * @param type     the model of the association in force
 * @param manual   what its keepers froze
 * @param vendor   what the vendor froze of the customer itself
 * @param keeper   how the keeper stands with the vendor
 * @param released whether the keeper, frozen as it is, has unfrozen the account
 */
public record FreezeStanding(AssociationType type, FreezeState manual, FreezeState vendor, PartnerStanding keeper, boolean released) {

    /** Whether the account is frozen: the customer cannot spend. */
    public boolean accountFrozen() {
        return manual != FreezeState.NOT_FROZEN || vendor != FreezeState.NOT_FROZEN || isCascading() && !released;
    }

    /** Whether the resources are frozen. */
    public boolean resourcesFrozen() {
        return manual == FreezeState.ACCOUNT_AND_RESOURCES || vendor == FreezeState.ACCOUNT_AND_RESOURCES || isCascading();
    }

    /** What the vendor's lists show: there is no code for resources without the account, which count as both. */
    public FreezeState shown() {
        if (resourcesFrozen()) {
            return FreezeState.ACCOUNT_AND_RESOURCES;
        }
        return accountFrozen() ? FreezeState.ACCOUNT : FreezeState.NOT_FROZEN;
    }

    /** Whether the keeper's own freeze reaches the customer. */
    public boolean isCascading() {
        return type == AssociationType.RESALE && keeper.anyFrozen();
    }

    /** All reasons why the customer cannot spend now; none if it can. */
    public List<Refusal> againstSpending(PartyId customer) {
        boolean resale = type == AssociationType.RESALE;
        return new Refusals()
                .refuseIf(manual != FreezeState.NOT_FROZEN, FreezeRefusal.SPENDING_ACCOUNT_FROZEN.refusal("customer_id", customer))
                .refuseIf(vendor != FreezeState.NOT_FROZEN, FreezeRefusal.SPENDING_FROZEN_BY_VENDOR.refusal("customer_id", customer))
                .refuseIf(resale && keeper.frozen() && !released,
                        FreezeRefusal.SPENDING_PARTNER_FROZEN.refusal("customer_id", customer))
                .refuseIf(resale && keeper.distributorFrozen() && !released,
                        FreezeRefusal.SPENDING_DISTRIBUTOR_FROZEN.refusal("customer_id", customer))
                .refuseIf(resale && keeper.restricted(), FreezeRefusal.SPENDING_PARTNER_RESTRICTED.refusal("customer_id", customer))
                .refuseIf(resale && keeper.distributorRestricted(),
                        FreezeRefusal.SPENDING_DISTRIBUTOR_RESTRICTED.refusal("customer_id", customer))
                .list();
    }
}
