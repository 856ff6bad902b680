package org.partnercenter.rest.customer.invite;

import org.partnercenter.application.customer.invite.AcceptInvitation;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** The code of an invitation: what stands behind the {@code #} of its link. */
record CodeBody(String code) {

    private static final int MAX_CODE = 128;

    Supplier<AcceptInvitation> command(Input in) {
        var brought = in.field("code", code).required().text(MAX_CODE);
        return () -> new AcceptInvitation(Secret.of(brought.orElseThrow()));
    }

    @Override
    public String toString() {
        return "CodeBody[***]";
    }
}
