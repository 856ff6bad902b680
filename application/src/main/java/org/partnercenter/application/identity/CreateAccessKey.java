package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Content;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/**
 * Asks for a key; key and secret are either both given or both made.
 *
 * @param operator whom it acts for; empty: the main account
 */
public record CreateAccessKey(PartyId party, Optional<OperatorId> operator, Optional<AccessKeyId> accessKey,
                              Optional<Secret> secret) implements Content {

    private record OfMainAccount(PartyId party, Optional<AccessKeyId> accessKey, Optional<Secret> secret) {
    }

    private record OfOperator(OfMainAccount key, OperatorId operator) {
    }

    /** A key of a main account counts as it did before operators had keys, so that repeats of then are still recognised. */
    @Override
    public Object content() {
        var key = new OfMainAccount(party, accessKey, secret);
        return operator.<Object>map(id -> new OfOperator(key, id)).orElse(key);
    }
}
