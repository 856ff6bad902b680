package org.partnercenter.application.identity.access;

import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** Ids out of text from outside. */
final class OperatorIds {

    private OperatorIds() {
    }

    static Optional<OperatorId> valid(String text) {
        return PartyId.isValid(text) ? Optional.of(new OperatorId(text)) : Optional.empty();
    }
}
