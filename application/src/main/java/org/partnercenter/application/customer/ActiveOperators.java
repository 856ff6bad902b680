package org.partnercenter.application.customer;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Set;

/** Tells whose active operators those are that commands name. A question to whoever keeps the operators. */
@FunctionalInterface
public interface ActiveOperators {

    /** The parties of those of the operators that exist and are active. */
    Map<String, PartyId> of(Set<String> operators);
}
