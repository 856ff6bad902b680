package org.partnercenter.application.identity.access;

/** Asks for a token for the caller, who has just signed in. */
public record IssueToken() {
}
