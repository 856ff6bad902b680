package org.partnercenter.application.identity;

import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.kernel.PartyId;

/** Asks that a key of a party opens nothing any more. */
public record DisableAccessKey(PartyId party, AccessKeyId accessKey) {
}
