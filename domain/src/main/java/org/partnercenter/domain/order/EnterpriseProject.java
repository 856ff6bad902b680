package org.partnercenter.domain.order;

/** A project of the customer's that something is booked on. @param name at most 256 characters */
public record EnterpriseProject(String id, String name) {
}
