package org.partnercenter.rest.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.calendar.CalendarOperations;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;

import java.util.List;

/** Loads calendars of working days. For the platform. */
@Path("/v2/platform/calendars")
@Produces(Json.TYPE)
@Tag(name = "Calendars")
@ApplicationScoped
public class PlatformCalendarsResource {

    /** The year is in the path. */
    record CalendarEntry(List<String> holidays, List<String> makeUpWorkdays) {
    }

    private final Commands commands;

    /** For the container's proxy only. */
    protected PlatformCalendarsResource() {
        this.commands = null;
    }

    @Inject
    public PlatformCalendarsResource(Commands commands) {
        this.commands = commands;
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "calendar-load")
    @Path("/{year}")
    @Consumes("application/json")
    @Operation(summary = "Loads a year in place of all that was known of it. A day is yyyy-MM-dd, or that, a blank and the name of the holiday.")
    public Response load(@PathParam("year") String year, CalendarEntry body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var read = new CalendarBody(null, body.holidays(), body.makeUpWorkdays()).command(in, in.field("year", year));
        return commands.submit(exchange, in, CalendarOperations.LOAD, read, loaded -> Response.ok(CalendarShape.LoadedShape.of(loaded)).build());
    }
}
