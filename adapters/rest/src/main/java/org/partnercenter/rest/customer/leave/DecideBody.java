package org.partnercenter.rest.customer.leave;

import org.partnercenter.application.customer.leave.DecideChange;
import org.partnercenter.domain.customer.leave.ChangeKind;
import org.partnercenter.domain.customer.leave.ChangeRequestId;
import org.partnercenter.rest.kernel.Input;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** The body of what approves or withdraws a request. @param kind what the request has to be about to be found; absent: either */
record DecideBody(String requestId, String kind) {

    /** The command, for when nothing was at fault. */
    Supplier<DecideChange> command(Input in) {
        return command(in, requestId, kind, Optional.empty());
    }

    static Supplier<DecideChange> command(Input in, String requestId, String kind, Optional<String> comment) {
        var id = in.field("request_id", requestId).required().id();
        var about = in.field("kind", kind).code(name -> Arrays.stream(ChangeKind.values())
                .filter(each -> each.name().equals(name)).findFirst());
        return () -> new DecideChange(new ChangeRequestId(id.orElseThrow()), about, comment);
    }
}
