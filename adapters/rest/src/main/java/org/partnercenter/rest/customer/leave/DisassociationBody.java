package org.partnercenter.rest.customer.leave;

import org.partnercenter.application.customer.leave.SubmitChange;
import org.partnercenter.rest.kernel.Input;

import java.util.Optional;
import java.util.function.Supplier;

/** The body of a partner's request that a customer leaves. Which fields have to be there is the rules' business. */
record DisassociationBody(String customerId, String reason, Boolean noticeAccepted) {

    /** The command, for when nothing was at fault. */
    Supplier<SubmitChange> command(Input in) {
        var customer = in.field("customer_id", customerId).required().party();
        var words = LeaveBodies.words(in, "reason", reason);
        return () -> new SubmitChange(customer.orElseThrow(), Optional.empty(), words, Boolean.TRUE.equals(noticeAccepted));
    }

    @Override
    public String toString() {
        return "DisassociationBody[" + customerId + "]";
    }
}
