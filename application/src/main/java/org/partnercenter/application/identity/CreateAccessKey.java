package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** Asks for a key for a party; key and secret are either both given or both made. */
public record CreateAccessKey(PartyId party, Optional<AccessKeyId> accessKey, Optional<Secret> secret) {
}
