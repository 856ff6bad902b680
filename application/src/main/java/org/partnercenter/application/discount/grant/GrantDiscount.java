package org.partnercenter.application.discount.grant;

import org.partnercenter.domain.discount.GrantedDiscount;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/**
 * Sets what a partner takes off the orders of a customer, in place of what was set before (BDC-04).
 *
 * @param indirectPartner for a distributor: the reseller whose customer it is (COM-11)
 */
public record GrantDiscount(GrantedDiscount.Ask ask, Optional<PartyId> indirectPartner) {
}
