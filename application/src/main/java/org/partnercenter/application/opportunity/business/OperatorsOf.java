package org.partnercenter.application.opportunity.business;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Set;

/** Tells whose active operators these are. A question to whoever keeps the operators. */
@FunctionalInterface
public interface OperatorsOf {

    /** The parties of those that exist and are active. */
    Map<String, PartyId> of(Set<String> operators);
}
