package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Secret;

/** What the door needs to check a signature, and whom it lets in. */
public record Credential(String accessKey, Secret secret, Caller caller, String partyName) {
}
