package org.partnercenter.rest.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.partnercenter.application.programme.BrowseProgrammes;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;
import org.partnercenter.rest.programme.LabelBodies.LabelBody;
import org.partnercenter.rest.programme.LabelBodies.LabelShape;

import java.util.List;

/** The catalogue of competency labels. */
@Path("/v2/platform/competency-labels")
@Produces(Json.TYPE)
@Tag(name = "Programmes and paths")
@ApplicationScoped
public class LabelsResource {

    record LabelEntry(String nameZh, String nameEn, Integer level) {
    }

    record Labels(List<LabelShape> labels) {
    }

    private final Commands commands;
    private final BrowseProgrammes browse;

    /** For the container's proxy only. */
    protected LabelsResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public LabelsResource(Commands commands, BrowseProgrammes browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "competency-labels")
    @Operation(summary = "All competency labels, in the order of their codes.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return Audience.PLATFORM.input(exchange).then(() -> browse.labels(exchange.caller()).<Response>fold(
                found -> Response.ok(new Labels(found.stream().map(LabelShape::of).toList())).build(), Replies::refused));
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "competency-label-define")
    @Path("/{label}")
    @Consumes("application/json")
    @Operation(summary = "Adds a competency label to the catalogue, or changes one.")
    public Response define(@PathParam("label") String label, LabelEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), LabelBodies.DEFINE, new LabelBody(label, body.nameZh(), body.nameEn(), body.level()));
    }
}
