package org.partnercenter.application.customer.leave;

/** Expires requests that nobody answered in time, a chunk at a time. @param limit rows at most */
public record ExpireChanges(int limit) {
}
