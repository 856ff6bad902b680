package org.partnercenter.application.identity.access;

/** Why nobody was let in: for logs and metrics only, outside all look the same. */
public enum SignInFailure {
    ACCOUNT_UNKNOWN,
    ACCOUNT_AMBIGUOUS,
    PASSWORD_WRONG,
    LOCKED
}
