package org.partnercenter.domain.opportunity;

/** What the partner was allowed (OPP-04). @param customer to share the customer's data @param contact to share the contact's */
public record Consents(boolean customer, boolean contact) {
}
