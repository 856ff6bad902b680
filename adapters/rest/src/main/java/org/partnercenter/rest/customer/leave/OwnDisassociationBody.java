package org.partnercenter.rest.customer.leave;

import org.partnercenter.application.customer.leave.SubmitChange;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.rest.kernel.Input;

import java.util.Optional;
import java.util.function.Supplier;

/** The body of a customer's request to leave. */
record OwnDisassociationBody(String reason) {

    /** The command, for when nothing was at fault. */
    Supplier<SubmitChange> command(Input in, Caller caller) {
        var words = LeaveBodies.words(in, "reason", reason);
        return () -> new SubmitChange(caller.party(), Optional.empty(), words, true);
    }

    @Override
    public String toString() {
        return "OwnDisassociationBody[***]";
    }
}
