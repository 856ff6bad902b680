package org.partnercenter.domain.customer.acquire;

/** What happens to the creation of a customer. */
public enum CreationEvent {
    CREATE,
    ASSOCIATE,
    FAIL
}
