package org.partnercenter.application.customer;

import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationSource;

import java.util.Optional;

/**
 * A customer as its partner sees it. Holds personal data; its text form shows none.
 *
 * @param accountManager account name of the partner's account manager
 * @param standing       what the vendor says of it
 * @param origin         by which way it came
 */
public record SubCustomer(Association association, String name, String accountName, Optional<String> mobilePhone,
                          Optional<String> email, Optional<String> accountManager, Standing standing, Origin origin) {

    /**
     * How it came to its partner.
     *
     * @param xaccountId   what the partner's own platform calls it, where the partner has created it
     * @param xaccountType the partner's platform
     */
    public record Origin(AssociationSource source, Optional<String> xaccountId, Optional<String> xaccountType) {

        public static Origin ofPlatform() {
            return new Origin(AssociationSource.PLATFORM, Optional.empty(), Optional.empty());
        }
    }

    /**
     * Codes, each empty when nothing is recorded (ASC-14).
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
        return new SubCustomer(association, name, accountName, mobilePhone, email, accountManager, standing.frozen(code), origin);
    }

    /** As the distributor above its keeper sees it (HIE-06): who and what it is, and nothing of how it is reached or looked after. */
    SubCustomer basic() {
        var a = association;
        return new SubCustomer(new Association(a.id(), a.customer(), a.partner(), a.reseller(), a.type(), a.associatedOn(), a.first(),
                Optional.empty(), Optional.empty(), a.ending()), name, accountName, Optional.empty(), Optional.empty(), Optional.empty(),
                standing, new Origin(origin.source(), Optional.empty(), Optional.empty()));
    }

    @Override
    public String toString() {
        return "SubCustomer[" + association.customer() + "]";
    }
}
