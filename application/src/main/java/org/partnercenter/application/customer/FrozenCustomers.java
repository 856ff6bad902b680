package org.partnercenter.application.customer;

import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;

/** Tells what is frozen of customers, by whomever. */
@FunctionalInterface
public interface FrozenCustomers {

    /**
     * The code of each that is frozen: 1 the account, 2 account and resources (ASC-14).
     *
     * @param associations in force, by customer
     * @param now          business time
     */
    Map<PartyId, String> of(Map<PartyId, Association> associations, Instant now);
}
