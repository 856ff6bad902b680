package org.partnercenter.application.programme;

/** Ends memberships whose validity is over. @param limit partners at most */
public record LapseMemberships(int limit) {
}
