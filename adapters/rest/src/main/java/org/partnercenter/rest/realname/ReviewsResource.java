package org.partnercenter.rest.realname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.realname.BrowseApplications;
import org.partnercenter.application.realname.ReadableAttachment;
import org.partnercenter.application.realname.RealNameOperations;
import org.partnercenter.application.realname.RevealApplication;
import org.partnercenter.application.realname.attachment.Uploads;
import org.partnercenter.domain.realname.ApplicationId;
import org.partnercenter.domain.realname.ApplicationStatus;
import org.partnercenter.domain.realname.RealNameRefusal;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The platform's review of applications (RNA-12). */
@Path("/v2/platform/real-name-reviews")
@Produces(Json.TYPE)
@Tag(name = "Real-name authentication")
@ApplicationScoped
public class ReviewsResource {

    record ApproveBody(String opinion) {
    }

    record RefuseBody(String opinion) {
    }

    record NothingBody() {
    }

    private final Commands commands;
    private final ApplicationReading reading;
    private final BrowseApplications applications;
    private final Uploads uploads;

    /** For the container's proxy only. */
    protected ReviewsResource() {
        this.commands = null;
        this.reading = null;
        this.applications = null;
        this.uploads = null;
    }

    @Inject
    public ReviewsResource(Commands commands, BrowseApplications applications, Uploads uploads, Clocks clocks) {
        this.commands = commands;
        this.reading = new ApplicationReading(applications, clocks, Audience.PLATFORM);
        this.applications = applications;
        this.uploads = uploads;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "real-name-reviews")
    @Operation(summary = "What waits for review, oldest first; with review_result 1 or 2 what was decided, newest first.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request), Optional.of(ApplicationStatus.IN_REVIEW));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "real-name-reviews")
    @Path("/{id}")
    @Operation(summary = "One application.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "real-name-reviews")
    @Path("/{id}/transitions")
    @Operation(summary = "What is possible with the application now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "real-name-reviews")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened to the application: when, who, why.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "real-name-review")
    @Path("/{id}/approve")
    @Operation(summary = "Verifies the customer as applied for.")
    public Response approve(@PathParam("id") String id, @OptionalBody ApproveBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), RealNameBodies.REVIEW,
                new ReviewBody(id, null, "APPROVE", body == null ? null : body.opinion()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "real-name-review")
    @Path("/{id}/refuse")
    @Consumes("application/json")
    @Operation(summary = "Refuses the application, with an opinion that the partner reads.")
    public Response refuse(@PathParam("id") String id, RefuseBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), RealNameBodies.REVIEW, new ReviewBody(id, null, "REFUSE", body.opinion()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "real-name-review-reveal")
    @Path("/{id}/reveal")
    @Operation(summary = "The plain values of what was applied with; the audit trail notes who asked.")
    public Response reveal(@PathParam("id") String id, @OptionalBody NothingBody body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var application = in.field("application_id", id).required().id();
        return commands.submit(exchange, in, RealNameOperations.REVEAL, () -> new RevealApplication(new ApplicationId(application.orElseThrow())),
                revealed -> exchange.dryRun() ? Response.ok(new WouldBeShown(id)).build()
                        : Response.ok(RevealedApplicationShape.of(revealed)).header(HttpHeaders.CACHE_CONTROL, "no-store").build());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "real-name-attachment-read")
    @Path("/{id}/attachments/{place}")
    @Produces({"image/*", "application/pdf", Json.TYPE})
    @Operation(summary = "An attachment, as it was applied with; the audit trail notes who asked.")
    public Response attachment(@PathParam("id") String id, @PathParam("place") String place, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var application = in.field("application_id", id).required().id();
        var index = in.field("place", place).required().integer(0, Byte.MAX_VALUE);
        return commands.submit(exchange, in, RealNameOperations.READ_ATTACHMENT, () -> applications.prepared(exchange.caller(),
                new ApplicationId(application.orElseThrow()), index.orElseThrow()),
                readable -> exchange.dryRun() ? Response.ok(new WouldBeShown(id)).build() : content(readable));
    }

    /** What a dry run tells: nothing is seen without a trace in the audit trail. */
    record WouldBeShown(String applicationId) {
    }

    private Response content(ReadableAttachment readable) {
        var attachment = readable.attachment();
        try {
            var opened = uploads.open(readable.bucket(), attachment.path());
            return opened.map(file -> Response.ok((StreamingOutput) out -> {
                try (file) {
                    file.content().transferTo(out);
                }
            }, attachment.type().mediaType()).header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .header("Content-Disposition", "inline").header("X-Content-Type-Options", "nosniff").build())
                    .orElseGet(() -> Replies.refused(List.of(RealNameRefusal.ATTACHMENT_MISSING.refusal("field", "place"))));
        } catch (IOException away) {
            return Replies.refused(List.of(RealNameRefusal.BUCKET_UNREACHABLE.refusal()));
        }
    }
}
