package org.partnercenter.rest.kernel;

import org.partnercenter.rest.signature.SignedRequest;

import java.util.Optional;

/** One way for a caller to prove who it is. */
interface Authenticator {

    /** The outcome; empty if the request does not carry this kind of proof. */
    Optional<Authentication> authenticate(SignedRequest request);
}
