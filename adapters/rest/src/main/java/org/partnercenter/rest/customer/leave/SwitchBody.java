package org.partnercenter.rest.customer.leave;

import org.partnercenter.application.customer.leave.SubmitChange;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** The body of a partner's request that a customer switches its model. @param associationType the model to switch to */
record SwitchBody(String customerId, String associationType, String reason, Boolean noticeAccepted) {

    /** The command, for when nothing was at fault. */
    Supplier<SubmitChange> command(Input in) {
        var customer = in.field("customer_id", customerId).required().party();
        var target = in.field("association_type", associationType).required().code(AssociationType::ofCode);
        var words = LeaveBodies.words(in, "reason", reason);
        return () -> new SubmitChange(customer.orElseThrow(), target, words, Boolean.TRUE.equals(noticeAccepted));
    }

    @Override
    public String toString() {
        return "SwitchBody[" + customerId + "]";
    }
}
