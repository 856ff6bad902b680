package org.partnercenter.domain.opportunity.incentive;

/**
 * Where a partner stands when it applies.
 *
 * @param optedIn  a member of PCE, whose terms are those of the incentive (OPI-04)
 * @param listed   on the white list of the incentive (OPI-04)
 * @param cash     on the Core Map list (OPI-05)
 * @param excluded for fraud, this year (OPI-07)
 */
public record PartnerStanding(boolean optedIn, boolean listed, boolean cash, boolean excluded) {
}
