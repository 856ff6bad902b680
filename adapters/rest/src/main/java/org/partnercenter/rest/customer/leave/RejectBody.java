package org.partnercenter.rest.customer.leave;

import org.partnercenter.application.customer.leave.DecideChange;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** The body of what rejects a request. */
record RejectBody(String requestId, String kind, String comment) {

    /** The command, for when nothing was at fault. */
    Supplier<DecideChange> command(Input in) {
        return DecideBody.command(in, requestId, kind, LeaveBodies.words(in, "comment", comment));
    }

    @Override
    public String toString() {
        return "RejectBody[" + requestId + "]";
    }
}
