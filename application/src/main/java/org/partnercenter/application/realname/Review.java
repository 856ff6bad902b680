package org.partnercenter.application.realname;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.ApplicationId;
import org.partnercenter.domain.realname.Verdict;

import java.util.Optional;

/**
 * Decides an application, named by itself or by its customer.
 *
 * @param customer whose application in review it is, where none is named
 */
public record Review(Optional<ApplicationId> application, Optional<PartyId> customer, Verdict verdict, Optional<String> opinion) {

    public Review {
        if (application.isPresent() == customer.isPresent()) {
            throw new IllegalArgumentException("either an application or a customer is named");
        }
    }

    /** Opinions are told to partner and reviewer only. */
    @Override
    public String toString() {
        return "Review[" + application + ", " + customer + ", " + verdict + "]";
    }
}
