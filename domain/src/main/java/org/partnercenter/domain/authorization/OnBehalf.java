package org.partnercenter.domain.authorization;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;

import java.util.Optional;
import java.util.Set;

/**
 * May this partner do this for that customer, now? (AUT-02)
 *
 * @param type    the model of the customer's association with the partner
 * @param granted what the distributor lets the reseller do; of no meaning for others
 * @param given   what the customer gave; empty if the partner never asked
 */
public record OnBehalf(PartyId customer, Grantee grantee, AssociationType type, Set<Capability> granted,
                       Optional<Authorization> given) {

    public OnBehalf {
        granted = Set.copyOf(granted);
    }

    /**
     * Granted with the authorization in force, or refused with every reason.
     *
     * @param product how what is ordered is sold; empty where nothing is
     */
    public Decision<Authorization> may(Capability capability, Optional<ProductKind> product) {
        var status = given.map(Authorization::status).orElse(AuthorizationStatus.NONE);
        var inForce = given.filter(found -> found.status() == AuthorizationStatus.AUTHORIZED);
        var refusals = new Refusals()
                .refuseIf(type != AssociationType.RESALE, AuthorizationRefusal.CUSTOMER_NOT_RESALE.refusal("customer_id", customer))
                .refuseIf(inForce.isEmpty(), AuthorizationRefusal.NOT_AUTHORIZED.refusal("customer_id", customer).with("status", status))
                .refuseIf(inForce.filter(found -> !found.capabilities().contains(capability)).isPresent(),
                        AuthorizationRefusal.CAPABILITY_NOT_GIVEN.refusal("customer_id", customer).with("capability", capability))
                .refuseIf(grantee.isReseller() && !granted.contains(capability), Asking.missing(grantee, Set.of(capability)))
                .refuseIf(product.filter(kind -> kind == ProductKind.MARKETPLACE).isPresent(),
                        AuthorizationRefusal.MARKETPLACE_NOT_ON_BEHALF.refusal());
        return refusals.any() ? Decision.refused(refusals.list()) : Decision.granted(inForce.orElseThrow());
    }
}
