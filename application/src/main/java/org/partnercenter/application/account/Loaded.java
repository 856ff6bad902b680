package org.partnercenter.application.account;

/** A changed value and the version it had when it was loaded. */
public record Loaded<T>(T value, long version) {
}
