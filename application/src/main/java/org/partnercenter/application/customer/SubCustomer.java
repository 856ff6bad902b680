package org.partnercenter.application.customer;

import org.partnercenter.domain.customer.Association;

import java.util.Optional;

/**
 * A customer as its partner sees it. Holds personal data; its text form shows none.
 *
 * @param accountManager account name of the partner's account manager
 * @param standing       what the vendor says of it
 */
public record SubCustomer(Association association, String name, String accountName, Optional<String> mobilePhone,
                          Optional<String> email, Optional<String> accountManager, Standing standing) {

    /**
     * Codes, each empty when nothing is recorded.
     *
     * @param verification 0 in review, 1 refused, 2 verified
     * @param type         0 a person, 1 an enterprise
     * @param frozen       1 the account, 2 account and resources
     * @param level        V0 to V5
     */
    public record Standing(Optional<String> verification, Optional<String> type, Optional<String> frozen,
                           Optional<String> level) {

        Standing frozen(Optional<String> code) {
            return new Standing(verification, type, code, level);
        }

        public static Standing unknown() {
            return new Standing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** With all that is frozen of it. @param code 1 the account, 2 account and resources; empty: nothing */
    SubCustomer frozen(Optional<String> code) {
        return new SubCustomer(association, name, accountName, mobilePhone, email, accountManager, standing.frozen(code));
    }

    @Override
    public String toString() {
        return "SubCustomer[" + association.customer() + "]";
    }
}
