package org.partnercenter.application.customer.acquire;

import org.partnercenter.domain.kernel.PartyId;

/** A customer exists, and is going to be its creator's. @param domainName name of its account */
public record CustomerCreated(PartyId customer, String domainName) {

    @Override
    public String toString() {
        return "CustomerCreated[" + customer + "]";
    }
}
