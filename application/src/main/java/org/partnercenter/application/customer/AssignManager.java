package org.partnercenter.application.customer;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/**
 * Asks that an operator of the caller's party looks after a customer.
 *
 * @param operator empty: nobody in particular
 */
public record AssignManager(PartyId customer, Optional<String> operator) {
}
