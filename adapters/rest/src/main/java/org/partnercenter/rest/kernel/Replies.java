package org.partnercenter.rest.kernel;

import jakarta.ws.rs.core.Response;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Optional;

/** Answers that are errors. Code, words and media type are added on the way out. */
public final class Replies {

    private Replies() {
    }

    /** Refused for these reasons, at least one; the first decides code and status, all are told. */
    public static Response refused(List<Refusal> refusals) {
        return Response.status(StatusTable.of(refusals.getFirst())).entity(new Failure.ByRule(refusals)).build();
    }

    /** The status of a refusal, for answers in a form that is not ours. */
    public static int status(Reason reason) {
        return StatusTable.of(reason.refusal());
    }

    static Response failed(Fault fault) {
        return failed(fault, Optional.empty());
    }

    static Response failed(Fault fault, Optional<Throwable> thrown) {
        return Response.status(StatusTable.of(fault)).entity(new Failure.ByFault(fault, thrown)).build();
    }
}
