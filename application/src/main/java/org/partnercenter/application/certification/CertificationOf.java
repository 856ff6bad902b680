package org.partnercenter.application.certification;

import org.partnercenter.domain.certification.TaxpayerType;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells how far partners' business information is certified, for whoever settles by it (BIA-01, BIA-02). Holds nothing. */
@FunctionalInterface
public interface CertificationOf {

    /**
     * Where a partner stands.
     *
     * @param certifiedNow       what was certified holds, be it that a change is looked at
     * @param changeInReview     a change is being certified: nothing is settled meanwhile
     * @param settlementCurrency of what is certified (BIA-06)
     * @param taxRate            in percent, such as 6 or 13
     * @param since              when it was certified last, business time
     */
    record Standing(boolean certifiedNow, boolean changeInReview, Optional<Currency> settlementCurrency, Optional<TaxpayerType> taxpayerType,
                    Optional<BigDecimal> taxRate, Optional<Instant> since) {

        /** Never submitted. */
        public static final Standing NONE = new Standing(false, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** Whether the vendor can settle with it now. */
        public boolean settles() {
            return certifiedNow && !changeInReview;
        }
    }

    /** Of each partner asked about. @param now business time */
    Map<PartyId, Standing> of(Set<PartyId> partners, Instant now);
}
