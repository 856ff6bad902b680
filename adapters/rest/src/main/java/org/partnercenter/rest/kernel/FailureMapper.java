package org.partnercenter.rest.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.partnercenter.application.kernel.Busy;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.MissingCalendarYear;

import java.util.List;
import java.util.Optional;

/** Turns whatever was thrown into an answer that tells the caller what it may know, and nothing else. */
@Provider
@ApplicationScoped
class FailureMapper implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable thrown) {
        return switch (thrown) {
            case Refused refused -> Replies.refused(refused.refusals());
            // Zero would make clients send the same request again at once.
            case Busy busy -> Response.fromResponse(Replies.failed(Fault.BUSY)).header("Retry-After", "1").build();
            case MissingCalendarYear missing -> Replies.refused(List.of(
                    CommonRefusal.CALENDAR_YEAR_MISSING.refusal("year", missing.year())));
            case WebApplicationException web -> ofLibrary(web);
            default -> Replies.failed(Fault.UNEXPECTED, Optional.of(thrown));
        };
    }

    private static Response ofLibrary(WebApplicationException web) {
        var chosen = web.getResponse();
        if (chosen.getStatus() < 400) {
            return chosen;
        }
        var fault = StatusTable.faultOf(chosen.getStatus());
        var reply = Response.fromResponse(Replies.failed(fault,
                fault == Fault.UNEXPECTED ? Optional.of(web) : Optional.empty()));
        Optional.ofNullable(chosen.getHeaderString("Allow")).ifPresent(allow -> reply.header("Allow", allow));
        return reply.build();
    }
}
