package org.partnercenter.application.customer.leave;

/** How many requests expired. */
public record ExpiredChanges(int count) {
}
