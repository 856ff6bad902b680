package org.partnercenter.application.authorization;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/**
 * Asks a customer that the caller may act for it.
 *
 * @param indirectPartner of a distributor: the reseller whose customer it is; from another caller it means nothing (COM-11)
 * @param commitment      version of the commitment letter that was ticked
 * @param confirmed       whether a reseller confirmed it
 */
public record RequestAuthorization(PartyId customer, Optional<PartyId> indirectPartner, Optional<String> commitment,
                                   boolean confirmed) {
}
