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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.benefit.BrowseBenefits;
import org.partnercenter.rest.benefit.BenefitBodies.ApplyBody;
import org.partnercenter.rest.benefit.BenefitBodies.CommentBody;
import org.partnercenter.rest.benefit.BenefitBodies.StepBody;
import org.partnercenter.rest.benefit.BenefitShapes.ProgrammeListing;
import org.partnercenter.rest.benefit.BenefitShapes.ProgrammeShape;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Attachment;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;

import java.util.Map;
import java.util.Optional;

/** A partner's applications for benefits, of all programmes. */
@Path("/v2/partners/benefit-applications")
@Produces(Json.TYPE)
@Tag(name = "Benefits")
@ApplicationScoped
public class BenefitsResource {

    /** @param brought the fields of the programme that come with the step */
    record StepEntry(Integer revision, String comment, @JsonAnySetter Map<String, Object> brought) {
    }

    record CommentEntry(String text) {
    }

    private static final String PDF = "application/pdf";

    private final Commands commands;
    private final BenefitReading reading;

    /** For the container's proxy only. */
    protected BenefitsResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public BenefitsResource(Commands commands, BrowseBenefits browse) {
        this.commands = commands;
        this.reading = new BenefitReading(browse, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "benefit-applications")
    @Operation(summary = "The caller's applications, newest first; programme, status and due_before narrow the list.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request), Optional.empty());
    }

    @POST
    @Extension(name = Access.OPERATION, value = "benefit-apply")
    @Consumes("application/json")
    @Operation(summary = "Applies in a programme, or keeps a draft (draft: true). The programme's fields stand beside programme; see /programmes.")
    public Response apply(ApplyBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), BenefitBodies.APPLY, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "benefit-applications")
    @Path("/programmes")
    @Operation(summary = "The programmes there are: their fields, which event brings each, and their states.")
    public Response programmes(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return Audience.PARTNERS.input(exchange).then(() -> reading.browse().programmes(exchange.caller()).<Response>fold(all ->
                Response.ok(new ProgrammeListing(all.stream().map(ProgrammeShape::of).toList())).build(), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "benefit-allowances")
    @Path("/allowances")
    @Operation(summary = "What the vendor grants: to the caller, and to all.")
    public Response allowances(@Context ContainerRequestContext request) {
        return reading.allowances(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "benefit-applications")
    @Path("/{application_no}")
    @Operation(summary = "One application.")
    public Response show(@PathParam("application_no") String no, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), no);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "benefit-applications")
    @Path("/{application_no}/transitions")
    @Operation(summary = "What the caller can do now, and what forbids the rest.")
    public Response transitions(@PathParam("application_no") String no, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), no);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "benefit-applications")
    @Path("/{application_no}/timeline")
    @Operation(summary = "What happened, oldest first.")
    public Response timeline(@PathParam("application_no") String no, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), no);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "benefit-applications")
    @Path("/{application_no}/invoice-list")
    @Produces({PDF, Json.TYPE})
    @Operation(summary = "The list to print and send with the invoices, as a PDF in the caller's language, once the application is approved.")
    public Response invoiceList(@PathParam("application_no") String no, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return reading.one(exchange, no, found -> reading.browse().invoiceList(found, exchange.language()).<Response>fold(bytes ->
                Response.ok(bytes, PDF).header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("invoice-list-" + found.no() + ".pdf")).build(),
                Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "benefit-applications")
    @Path("/{application_no}/comments")
    @Operation(summary = "What both sides said, oldest first.")
    public Response comments(@PathParam("application_no") String no, @Context ContainerRequestContext request) {
        return reading.comments(Exchange.of(request), no);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "benefit-comment")
    @Path("/{application_no}/comments")
    @Consumes("application/json")
    @Operation(summary = "Says something, without changing the application.")
    public Response comment(@PathParam("application_no") String no, CommentEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), BenefitBodies.COMMENT, new CommentBody(no, body.text()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "benefit-step")
    @Path("/{application_no}/{event}")
    @Consumes("application/json")
    @Operation(summary = "The next step: save, submit, amend, recall, cancel, delete, claim, request-acceptance, request-payment, enter-invoices or submit-receipt, with the fields it brings. A revision that is not the last is refused.")
    public Response step(@PathParam("application_no") String no, @PathParam("event") String event, @OptionalBody StepEntry body,
                         @Context ContainerRequestContext request) {
        var given = body == null ? new StepEntry(null, null, null) : body;
        return commands.submit(Exchange.of(request), BenefitBodies.STEP, new StepBody(no, event, given.revision(), given.comment(), given.brought()));
    }
}
