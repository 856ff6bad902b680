package org.partnercenter.application.customer.leave;

import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;

/** Reads what a customer has and had. */
@FunctionalInterface
public interface AssociationHistory {

    /** All associations of the customer that the scope may see, the latest first, ended ones included. */
    List<Association> of(Scope scope, PartyId customer);
}
