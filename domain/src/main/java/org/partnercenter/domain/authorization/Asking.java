package org.partnercenter.domain.authorization;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What has to hold before a partner asks a customer (AUT-01, AUT-04, AUT-05). The same for asking whether one may ask.
 *
 * @param type      the model of the customer's association
 * @param granted   what the distributor lets the reseller do; of no meaning for others
 * @param committed whether the partner has accepted the current commitment letter before
 * @param letter    the commitment letter as ticked now
 * @param confirmed whether the partner said that it means it; only resellers have to, in place of the letter
 */
public record Asking(PartyId customer, Grantee grantee, AssociationType type, Set<Capability> granted, boolean committed,
                     Ticked letter, boolean confirmed) {

    public Asking {
        granted = Set.copyOf(granted);
    }

    /** Whether the letter is accepted by this request (AUT-04). */
    public boolean accepts() {
        return !grantee.isReseller() && !committed;
    }

    List<Refusal> refusals() {
        var refusals = new Refusals().refuseIf(type != AssociationType.RESALE,
                AuthorizationRefusal.CUSTOMER_NOT_RESALE.refusal("customer_id", customer));
        if (grantee.isReseller()) {
            var missing = missing(granted);
            refusals.refuseIf(!missing.isEmpty(), missing(grantee, missing))
                    .refuseIf(!confirmed, AuthorizationRefusal.CONFIRMATION_NEEDED.refusal());
        } else {
            refusals.refuseIf(!committed && !letter.isCurrent(), AuthorizationRefusal.COMMITMENT_LETTER_NEEDED
                    .refusal("agreement", letter.agreement().path()).with("version", letter.current()));
        }
        return refusals.list();
    }

    private static Set<Capability> missing(Set<Capability> granted) {
        var missing = new TreeSet<>(Capability.bundle());
        missing.removeAll(granted);
        return missing;
    }

    static Refusal missing(Grantee reseller, Set<Capability> rights) {
        return AuthorizationRefusal.DISTRIBUTOR_GRANT_MISSING.refusal("partner_id", reseller.partner())
                .with("rights", String.join(", ", rights.stream().map(Enum::name).sorted().toList()));
    }
}
