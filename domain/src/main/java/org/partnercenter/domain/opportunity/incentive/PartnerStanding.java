package org.partnercenter.domain.opportunity.incentive;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;
import java.util.Optional;

/**
 * Where a partner stands when it applies.
 *
 * @param optedIn  a member of PCE, whose terms are those of the incentive (OPI-04)
 * @param listed   on the white list of the incentive (OPI-04)
 * @param cash     on the Core Map list (OPI-05)
 * @param excluded for fraud, this year (OPI-07)
 */
public record PartnerStanding(boolean optedIn, boolean listed, boolean cash, boolean excluded) {

    /** What keeps it from applying, whatever the project. @param year this one, at the site */
    public List<Refusal> against(int year) {
        return new Refusals().addAll(notAdmitted()).addAll(exclusion(year)).list();
    }

    List<Refusal> notAdmitted() {
        return new Refusals()
                .refuseIf(!listed, OpportunityIncentiveRefusal.OPI_PARTNER_NOT_LISTED.refusal())
                .refuseIf(!optedIn, OpportunityIncentiveRefusal.OPI_NOT_OPTED_IN.refusal())
                .list();
    }

    List<Refusal> exclusion(int year) {
        return new Refusals().refuseIf(excluded, OpportunityIncentiveRefusal.OPI_EXCLUDED.refusal("year", year)).list();
    }

    /** What keeps a party from being excluded: that nobody knows it, or that it is no partner (OPI-07). @param kind of it, if it exists */
    public static List<Refusal> againstExcluding(PartyId party, Optional<PartyKind> kind) {
        return new Refusals()
                .refuseIf(kind.isEmpty(), CommonRefusal.PARTY_UNKNOWN.refusal("party_id", party))
                .refuseIf(kind.filter(known -> !known.isPartner()).isPresent(), OpportunityIncentiveRefusal.OPI_NOT_A_PARTNER.refusal("party_id", party))
                .list();
    }

    /** What keeps it from cash. */
    public List<Refusal> againstCash() {
        return new Refusals().refuseIf(!cash, OpportunityIncentiveRefusal.OPI_NO_CASH.refusal("field", "cash")).list();
    }
}
