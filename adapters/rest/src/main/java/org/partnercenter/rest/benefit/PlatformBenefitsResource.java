package org.partnercenter.rest.benefit;

import com.fasterxml.jackson.annotation.JsonAnySetter;
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
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.benefit.BrowseBenefits;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.rest.benefit.BenefitBodies.AllowanceBody;
import org.partnercenter.rest.benefit.BenefitBodies.CommentBody;
import org.partnercenter.rest.benefit.BenefitBodies.StepBody;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;

import java.util.Map;
import java.util.Optional;

/** Applications of all partners, as the platform reviews and pays them. */
@Path("/v2/platform/benefit-applications")
@Produces(Json.TYPE)
@Tag(name = "Benefits")
@ApplicationScoped
public class PlatformBenefitsResource {

    /** @param brought the fields of the programme that come with the decision */
    record ReviewEntry(String decision, Integer revision, String comment, @JsonAnySetter Map<String, Object> brought) {
    }

    /** @param brought the fields of the programme that come with the payment, such as bank_reference */
    record PaidEntry(Integer revision, String comment, @JsonAnySetter Map<String, Object> brought) {
    }

    record CommentEntry(String text) {
    }

    private final Commands commands;
    private final BenefitReading reading;

    /** For the container's proxy only. */
    protected PlatformBenefitsResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PlatformBenefitsResource(Commands commands, BrowseBenefits browse) {
        this.commands = commands;
        this.reading = new BenefitReading(browse, Audience.PLATFORM);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "benefit-reviews")
    @Operation(summary = "All applications. With waiting=true the queue of the reviewers: what the vendor has to decide or pay, due first before the others.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request), Optional.empty());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "benefit-reviews")
    @Path("/allowances")
    @Operation(summary = "What is granted, to all and to single partners.")
    public Response allowances(@Context ContainerRequestContext request) {
        return reading.allowances(Exchange.of(request));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "benefit-allowance-set")
    @Path("/allowances")
    @Consumes("application/json")
    @Operation(summary = "Grants an amount for something of a programme, in place of what begins on the same day: to all, or to one partner.")
    public Response allow(AllowanceBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), BenefitBodies.ALLOW, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "benefit-reviews")
    @Path("/{application_no}")
    @Operation(summary = "One application.")
    public Response show(@PathParam("application_no") String no, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), no);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "benefit-reviews")
    @Path("/{application_no}/transitions")
    @Operation(summary = "What the platform can do now, and what forbids the rest.")
    public Response transitions(@PathParam("application_no") String no, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), no);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "benefit-reviews")
    @Path("/{application_no}/timeline")
    @Operation(summary = "What happened, oldest first.")
    public Response timeline(@PathParam("application_no") String no, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), no);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "benefit-reviews")
    @Path("/{application_no}/comments")
    @Operation(summary = "What both sides said, oldest first.")
    public Response comments(@PathParam("application_no") String no, @Context ContainerRequestContext request) {
        return reading.comments(Exchange.of(request), no);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "benefit-answer")
    @Path("/{application_no}/comments")
    @Consumes("application/json")
    @Operation(summary = "Says something, without changing the application.")
    public Response answer(@PathParam("application_no") String no, CommentEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), BenefitBodies.ANSWER, new CommentBody(no, body.text()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "benefit-review")
    @Path("/{application_no}/review")
    @Consumes("application/json")
    @Operation(summary = "Decides: APPROVE, or REJECT with a comment. A revision that is not the last is refused; amounts above the site's limit need a second approval by somebody else.")
    public Response review(@PathParam("application_no") String no, ReviewEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), BenefitBodies.REVIEW, new StepBody(no, body.decision(), body.revision(), body.comment(),
                body.brought()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "benefit-pay")
    @Path("/{application_no}/pay")
    @Consumes("application/json")
    @Operation(summary = "Records that the vendor has paid.")
    public Response pay(@PathParam("application_no") String no, @OptionalBody PaidEntry body, @Context ContainerRequestContext request) {
        var given = body == null ? new PaidEntry(null, null, null) : body;
        return commands.submit(Exchange.of(request), BenefitBodies.PAY, new StepBody(no, BenefitEvent.PAY.name(), given.revision(), given.comment(),
                given.brought()));
    }
}
