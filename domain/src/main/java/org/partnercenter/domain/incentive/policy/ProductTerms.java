package org.partnercenter.domain.incentive.policy;

import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusals;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a service type brings from a month on (INC-08), and whether partners may grant discounts on it (BDC-03). It holds until the
 * next ones of the same service type begin.
 *
 * @param from first month, at the site
 */
public record ProductTerms(String serviceType, YearMonth from, ProductPolicy incentive, boolean discountAllowed) {

    /** What bringing them came to. */
    public enum Change {
        ADDED,
        /** Those that would have begun with the same month are gone. */
        REPLACED,
        UNCHANGED
    }

    public ProductTerms {
        Objects.requireNonNull(serviceType, "serviceType");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(incentive, "incentive");
    }

    /** The service type, whatever the case of its letters. */
    public String key() {
        return key(serviceType);
    }

    public static String key(String serviceType) {
        return serviceType.toLowerCase(Locale.ROOT);
    }

    /**
     * What comes of bringing them: months that have begun keep what they have.
     *
     * @param history      all that is known of the service type
     * @param present      the month it is at the site
     * @param serviceKnown whether there is such a service type
     */
    public Decision<Change> bring(Collection<ProductTerms> history, YearMonth present, boolean serviceKnown) {
        var there = history.stream().filter(terms -> !terms.from.isAfter(from)).max(Comparator.comparing(ProductTerms::from));
        boolean begun = !from.isAfter(present);
        boolean same = there.filter(this::says).isPresent();
        return new Refusals()
                .refuseIf(!serviceKnown, PolicyRefusal.PRODUCT_SERVICE_UNKNOWN.refusal("service_type_code", serviceType))
                .refuseIf(begun && there.isPresent() && !same, PolicyRefusal.PRODUCT_CHANGES_THE_PAST.refusal("service_type_code", serviceType)
                        .with("from", from).with("earliest", present.plusMonths(1)))
                .orGrant(change(there, begun, same));
    }

    private Change change(Optional<ProductTerms> there, boolean begun, boolean same) {
        boolean sameMonth = there.filter(terms -> terms.from.equals(from)).isPresent();
        if (same && (begun || sameMonth)) {
            return Change.UNCHANGED;
        }
        return sameMonth ? Change.REPLACED : Change.ADDED;
    }

    private boolean says(ProductTerms other) {
        return incentive == other.incentive && discountAllowed == other.discountAllowed;
    }
}
