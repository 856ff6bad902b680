package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Secret;

/** Makes tokens that nobody can guess. */
@FunctionalInterface
public interface TokenMaker {

    Secret token();
}
