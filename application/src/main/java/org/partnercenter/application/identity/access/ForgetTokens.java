package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Clocks;

/** Deletes tokens that have expired. */
final class ForgetTokens implements Chore {

    private static final int PORTION = 1_000;

    private final Tokens tokens;
    private final Clocks clocks;

    ForgetTokens(Tokens tokens, Clocks clocks) {
        this.tokens = tokens;
        this.clocks = clocks;
    }

    @Override
    public String name() {
        return "token-forget";
    }

    @Override
    public boolean doPortion() {
        return tokens.forget(clocks.real(), PORTION) == PORTION;
    }
}
