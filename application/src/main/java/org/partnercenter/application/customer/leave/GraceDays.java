package org.partnercenter.application.customer.leave;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/** The days of grace before pay-per-use resources are frozen (ASC-13). An order to whoever keeps them. */
public interface GraceDays {

    /** Empty where none are recorded. */
    Optional<Integer> of(PartyId customer, Instant now);

    /** Records them, from now until further notice. */
    void set(PartyId customer, int days, Instant now);
}
