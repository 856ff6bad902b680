package org.partnercenter.application.verification;

import org.partnercenter.application.kernel.Secret;

/** Makes codes at random: six digits that nobody can foretell. */
@FunctionalInterface
public interface Digits {

    Secret next();
}
