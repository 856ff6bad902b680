package org.partnercenter.application.kernel;

/** Where a command came from, for the audit trail. */
public record Origin(Channel channel, String requestId) {
}
