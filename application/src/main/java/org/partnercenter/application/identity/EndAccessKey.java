package org.partnercenter.application.identity;

import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.kernel.PartyId;

/** Asks that a key of a party opens nothing any more, or is gone, as the operation says. */
public record EndAccessKey(PartyId party, AccessKeyId accessKey) {
}
