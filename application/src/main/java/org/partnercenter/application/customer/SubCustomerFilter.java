package org.partnercenter.application.customer;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/**
 * Which customers to list.
 *
 * @param accountName part of the account name, whatever the case
 * @param name        part of the name, whatever the case
 * @param label       part of the label, case counts
 * @param begin       only those associated strictly later (COM-06)
 * @param end         only those associated strictly earlier
 */
public record SubCustomerFilter(Optional<String> accountName, Optional<String> name, Optional<String> label,
                                Optional<AssociationType> type, Optional<Instant> begin, Optional<Instant> end,
                                Optional<PartyId> customer) {

    public static SubCustomerFilter none() {
        return new SubCustomerFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return "SubCustomerFilter[***]";
    }
}
