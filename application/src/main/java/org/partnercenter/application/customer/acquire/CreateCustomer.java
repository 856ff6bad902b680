package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.kernel.Content;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.customer.acquire.XAccount;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Receiver;

import java.util.Optional;

/**
 * Asks to create a customer.
 *
 * @param domainName       name of its account; empty: one is made
 * @param phone            a domestic mobile phone
 * @param verificationCode proves that the phone is the customer's
 * @param password         the main account signs in with it; empty: it does not sign in
 * @param noMarketMessages whether it wants no messages of the marketplace
 * @param reseller         from a distributor: the reseller of its own that is to keep it
 */
public record CreateCustomer(Optional<String> domainName, Optional<Receiver> phone, Optional<Secret> verificationCode,
                             XAccount xaccount, Optional<Secret> password, boolean noMarketMessages, AssociationType type,
                             Optional<PartyId> reseller) implements Content {

    private record WithoutSecrets(Optional<String> domainName, Optional<String> phone, String xaccountId, String xaccountType,
                                  boolean noMarketMessages, AssociationType type, Optional<PartyId> reseller) {

        @Override
        public String toString() {
            return "WithoutSecrets[***]";
        }
    }

    /** All but password and code: a plain digest of the content is kept for repeats, and would undo the slow one. */
    @Override
    public Object content() {
        return new WithoutSecrets(domainName, phone.map(Receiver::address), xaccount.id(), xaccount.type(), noMarketMessages, type,
                reseller);
    }

    @Override
    public String toString() {
        return "CreateCustomer[" + type + "]";
    }
}
