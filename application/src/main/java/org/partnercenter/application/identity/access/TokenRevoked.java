package org.partnercenter.application.identity.access;

/** @param existed whether it was a token of the caller that still opened the door */
public record TokenRevoked(boolean existed) {
}
