package org.partnercenter.application.opportunity;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** The state of an opportunity has changed. @param partner whose it is, or with whom it is shared @param status name of the new state */
public record OpportunityMoved(String opportunity, Optional<PartyId> partner, String status) {
}
