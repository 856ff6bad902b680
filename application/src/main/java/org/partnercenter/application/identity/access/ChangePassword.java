package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Secret;

/** Asks that the caller itself signs in with another password from now on. */
public record ChangePassword(Secret current, Secret next) {
}
