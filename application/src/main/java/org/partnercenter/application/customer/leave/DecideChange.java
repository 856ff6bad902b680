package org.partnercenter.application.customer.leave;

import org.partnercenter.domain.customer.leave.ChangeKind;
import org.partnercenter.domain.customer.leave.ChangeRequestId;

import java.util.Optional;

/**
 * Asks to approve, reject or withdraw a request.
 *
 * @param kind    what the request has to be about to be found; empty: either
 * @param comment words of the one who rejects
 */
public record DecideChange(ChangeRequestId id, Optional<ChangeKind> kind, Optional<String> comment) {

    @Override
    public String toString() {
        return "DecideChange[" + id + "]";
    }
}
