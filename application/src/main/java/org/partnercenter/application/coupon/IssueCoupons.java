package org.partnercenter.application.coupon;

import java.util.List;
import java.util.Optional;

import org.partnercenter.application.kernel.Content;
import org.partnercenter.domain.coupon.IssueTerms;
import org.partnercenter.domain.coupon.Issuer;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.kernel.PartyId;

/**
 * Asks for coupons, one for each customer.
 *
 * @param customers       1 to 100, each once; partners when the platform issues
 * @param indirectPartner the reseller a distributor acts for (COM-11); ignored from other callers
 */
public record IssueCoupons(QuotaId quota, List<PartyId> customers, IssueTerms terms, Optional<PartyId> indirectPartner,
                           Issuer.Route route) implements Content {

    /** All but the route. */
    @Override
    public Object content() {
        return List.of(quota, customers, terms, indirectPartner);
    }
}
