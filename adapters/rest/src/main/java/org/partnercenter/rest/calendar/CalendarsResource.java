package org.partnercenter.rest.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.calendar.BrowseCalendars;
import org.partnercenter.domain.calendar.CalendarDraft;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

/** Working days, by which deadlines are counted. For everybody. */
@Path("/v2/calendars")
@Produces(Json.TYPE)
@Tag(name = "Calendars")
@ApplicationScoped
public class CalendarsResource {

    private final BrowseCalendars browse;

    /** For the container's proxy only. */
    protected CalendarsResource() {
        this.browse = null;
    }

    @Inject
    public CalendarsResource(BrowseCalendars browse) {
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "calendar-read")
    @Path("/{year}")
    @Operation(summary = "Holidays and make-up workdays of a year, each with its name. All other Mondays to Fridays are worked on.")
    public Response show(@PathParam("year") String year, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var asked = in.field("year", year).integer(CalendarDraft.FIRST_YEAR, CalendarDraft.LAST_YEAR);
        return in.then(() -> browse.year(exchange.caller(), asked.orElseThrow()).<Response>fold(
                found -> Response.ok(CalendarShape.of(found)).build(), Replies::refused));
    }
}
