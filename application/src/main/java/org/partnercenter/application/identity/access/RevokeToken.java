package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Secret;

/** Asks that a token of the caller opens nothing any more. */
public record RevokeToken(Secret token) {
}
