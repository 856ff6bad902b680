package org.partnercenter.rest.incentive.bill;

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
import org.partnercenter.application.incentive.bill.BrowseIncentiveBills;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** Incentive bills, as partners see their own (INC-12). */
@Path("/v2/partners/incentive-bills")
@Produces(Json.TYPE)
@Tag(name = "Incentives")
@ApplicationScoped
public class IncentiveBillsResource {

    private final BillReading reading;

    /** For the container's proxy only. */
    protected IncentiveBillsResource() {
        this.reading = null;
    }

    @Inject
    public IncentiveBillsResource(BrowseIncentiveBills browse) {
        this.reading = new BillReading(browse, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-incentive-bills")
    @Operation(summary = "The caller's incentive bills, the latest period first.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-incentive-bills")
    @Path("/{id}")
    @Operation(summary = "One of them.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-incentive-bills")
    @Path("/{id}/lines")
    @Operation(summary = "Its lines, each with the rule, the rate and the sentence that say what it brings.")
    public Response lines(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.lines(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-incentive-bills")
    @Path("/{id}/explanation")
    @Operation(summary = "Why it comes to its amount: what was asked and what there was, what each group of lines brought, in figures and in words.")
    public Response explanation(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.explanation(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-incentive-bills")
    @Path("/{id}/transitions")
    @Operation(summary = "What can be done with it now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-incentive-bills")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened to it: when, who, why.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "partner-incentive-what-if")
    @Path("/what-if")
    @Consumes("application/json")
    @Operation(summary = "What a period of the caller's would come to with other lines or indicators. Stores nothing.")
    public Response whatIf(WhatIfBody body, @Context ContainerRequestContext request) {
        return reading.whatIf(Exchange.of(request), body);
    }
}
