package org.partnercenter.application.programme;

/** Takes the caller into the partner network. */
public record JoinNetwork(boolean termsAccepted) {
}
