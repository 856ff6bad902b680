package org.partnercenter.rest.customer.leave;

import org.partnercenter.application.customer.leave.SubmitChange;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** The body of a customer's request to switch its model. @param associationType the model to switch to */
record OwnSwitchBody(String associationType, String reason) {

    /** The command, for when nothing was at fault. */
    Supplier<SubmitChange> command(Input in, Caller caller) {
        var target = in.field("association_type", associationType).required().code(AssociationType::ofCode);
        var words = LeaveBodies.words(in, "reason", reason);
        return () -> new SubmitChange(caller.party(), target, words, true);
    }

    @Override
    public String toString() {
        return "OwnSwitchBody[***]";
    }
}
