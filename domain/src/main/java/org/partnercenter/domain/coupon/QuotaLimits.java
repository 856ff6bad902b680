package org.partnercenter.domain.coupon;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a quota allows. All optional, per quota (OQ-07).
 *
 * @param minFaceValue        smallest face value
 * @param maxFaceValue        largest face value
 * @param maxCount            coupons ever issued from it, at most; a reclaimed one still counts
 * @param totalFaceCap        face value ever issued from it, at most; a reclaimed one still counts
 * @param firstAssociatedOnly only for customers associated for the first time
 * @param designatedCustomers only for these customers; empty = for all
 * @param associationTypes    models of customers it may serve; the open API serves resale customers only (CPN-01)
 * @param useLimits           what coupons of it inherit
 */
public record QuotaLimits(Optional<Money> minFaceValue, Optional<Money> maxFaceValue, Optional<Integer> maxCount,
                          Optional<Money> totalFaceCap, boolean firstAssociatedOnly, Set<PartyId> designatedCustomers,
                          Set<AssociationType> associationTypes, List<UseLimit> useLimits) {

    public QuotaLimits {
        designatedCustomers = Set.copyOf(designatedCustomers);
        associationTypes = Set.copyOf(associationTypes);
        useLimits = List.copyOf(useLimits);
    }

    /** No limits but the model: resale customers only. */
    public static QuotaLimits none() {
        return new QuotaLimits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Set.of(),
                Set.of(AssociationType.RESALE), List.of());
    }

    public boolean namesCustomers() {
        return !designatedCustomers.isEmpty();
    }
}
