package org.partnercenter.application.customer.acquire;

import org.partnercenter.domain.kernel.Receiver;

/** Whether something is in use by some account already. Personal: the text form shows none of it. */
public sealed interface IdentityQuestion {

    /** A mobile phone of whatever country: one of mainland China is found however it is written, others by their digits. */
    record OfPhone(Receiver phone) implements IdentityQuestion {
    }

    record OfMail(String address) implements IdentityQuestion {

        @Override
        public String toString() {
            return "OfMail[***]";
        }
    }

    record OfName(String accountName) implements IdentityQuestion {

        @Override
        public String toString() {
            return "OfName[***]";
        }
    }
}
