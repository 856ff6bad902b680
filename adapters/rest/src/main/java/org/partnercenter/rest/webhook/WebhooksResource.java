package org.partnercenter.rest.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.webhook.BrowseWebhooks;
import org.partnercenter.application.webhook.RegisterWebhook;
import org.partnercenter.application.webhook.RotateWebhookSecret;
import org.partnercenter.application.webhook.WebhookCalls;
import org.partnercenter.application.webhook.WebhookOperations;
import org.partnercenter.domain.webhook.CallStatus;
import org.partnercenter.domain.webhook.WebhookId;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The webhooks of the caller's party, and how their deliveries went. */
@Path(Audience.EACH + "/webhooks")
@Produces(Json.TYPE)
@Tag(name = "Webhooks")
@ApplicationScoped
public class WebhooksResource {

    private static final int DEFAULT_OVERLAP = 24;
    private static final int MAX_OVERLAP = 168;

    /** @param eventTypes that are wanted; absent or empty: all */
    record WebhookEntry(String url, List<String> eventTypes) {
    }

    /** @param overlapHours how long calls are signed with the former secret, too: 0 to 168, 24 unless told otherwise */
    record RotateEntry(Integer overlapHours) {
    }

    /** @param since when it was queued */
    record SinceEntry(String since) {
    }

    record NothingEntry() {
    }

    private final Commands commands;
    private final BrowseWebhooks webhooks;

    /** For the container's proxy only. */
    protected WebhooksResource() {
        this.commands = null;
        this.webhooks = null;
    }

    @Inject
    public WebhooksResource(Commands commands, BrowseWebhooks webhooks) {
        this.commands = commands;
        this.webhooks = webhooks;
    }

    @POST
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "webhook-register")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Registers a receiver of events; the secret that signs them is shown in this answer only.")
    public Response register(WebhookEntry body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var terms = WebhookBody.terms(in, body.url(), body.eventTypes());
        return in.then(() -> commands.submit(exchange, WebhookOperations.REGISTER, new RegisterWebhook(terms.get()), registered -> Response
                .created(UriBuilder.fromUri(request.getUriInfo().getRequestUri().getPath()).path("{id}")
                        .build(registered.webhook().id().value())).header("Cache-Control", "no-store")
                .entity(WebhookShape.WithSecret.of(registered, exchange.language())).build()));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "webhooks")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Webhooks, newest first, without their secrets.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> webhooks.list(exchange.caller(), page).<Response>fold(
                found -> Response.ok(WebhookShape.Listing.of(found, page, exchange.language())).build(), Replies::refused));
    }

    @GET
    @Path("/{id}")
    @Extension(name = Access.OPERATION, value = "webhooks")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "One webhook, without its secret.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var webhook = webhook(in, id);
        return in.then(() -> webhooks.show(exchange.caller(), webhook.orElseThrow()).<Response>fold(
                found -> Response.ok(WebhookShape.of(found, exchange.language())).build(), Replies::refused));
    }

    private static Optional<WebhookId> webhook(Input in, String id) {
        return in.field("webhook_id", id).required().id().map(WebhookId::new);
    }

    @PUT
    @Path("/{id}")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "webhook-change")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Gives a webhook another address and other types of events.")
    public Response change(@PathParam("id") String id, WebhookEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), WebhookBodies.CHANGE, new WebhookBody(id, body.url(), body.eventTypes()));
    }

    @POST
    @Path("/{id}/rotate")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "webhook-rotate")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Makes another secret, shown in this answer only; the former one signs, too, for overlap_hours more (24 unless told"
            + " otherwise).")
    public Response rotate(@PathParam("id") String id, @OptionalBody RotateEntry body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var webhook = webhook(in, id);
        var overlap = in.field("overlap_hours", body == null ? null : body.overlapHours()).integer(0, MAX_OVERLAP).orElse(DEFAULT_OVERLAP);
        return in.then(() -> commands.submit(exchange, WebhookOperations.ROTATE, new RotateWebhookSecret(webhook.orElseThrow(),
                Duration.ofHours(overlap)), rotated -> Response.ok(WebhookShape.WithSecret.of(rotated, exchange.language()))
                .header("Cache-Control", "no-store").build()));
    }

    @POST
    @Path("/{id}/enable")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "webhook-enable")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Enables a webhook again; what waits for it is sent. Takes no fields.")
    public Response enable(@PathParam("id") String id, @OptionalBody NothingEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), WebhookBodies.ENABLE, new NamedBody(id));
    }

    @POST
    @Path("/{id}/disable")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "webhook-disable")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Disables a webhook: what waits stays, new events pass it by. Takes no fields.")
    public Response disable(@PathParam("id") String id, @OptionalBody NothingEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), WebhookBodies.DISABLE, new NamedBody(id));
    }

    @POST
    @Path("/{id}/delete")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "webhook-delete")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Deletes a webhook, its secrets and what waits for it. Takes no fields.")
    public Response delete(@PathParam("id") String id, @OptionalBody NothingEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), WebhookBodies.DELETE, new NamedBody(id));
    }

    @POST
    @Path("/{id}/test")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "webhook-test")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Sends an event that means nothing to this webhook. Takes no fields.")
    public Response test(@PathParam("id") String id, @OptionalBody NothingEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), WebhookBodies.TEST, new NamedBody(id));
    }

    @GET
    @Path("/{id}/deliveries")
    @Extension(name = Access.OPERATION, value = "webhooks")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "What was or is to be delivered to a webhook, newest first; by status and type.")
    public Response deliveries(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var webhook = webhook(in, id);
        var status = in.field("status").code(WebhooksResource::status);
        var filter = new WebhookCalls.Filter(status, in.id("type"));
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> webhooks.calls(exchange.caller(), webhook.orElseThrow(), filter, page).<Response>fold(
                found -> Response.ok(CallShape.Listing.of(found, page, exchange.language())).build(), Replies::refused));
    }

    private static Optional<CallStatus> status(String name) {
        return Stream.of(CallStatus.values()).filter(status -> status.name().equals(name)).findFirst();
    }

    @GET
    @Path("/{id}/deliveries/{delivery}")
    @Extension(name = Access.OPERATION, value = "webhooks")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "One delivery, with its last attempts, youngest first.")
    public Response delivery(@PathParam("id") String id, @PathParam("delivery") String delivery, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var webhook = webhook(in, id);
        var call = in.field("delivery_id", delivery).required().id();
        return in.then(() -> webhooks.call(exchange.caller(), webhook.orElseThrow(), call.orElseThrow()).<Response>fold(
                found -> Response.ok(CallShape.of(found, exchange.language())).build(), Replies::refused));
    }

    @POST
    @Path("/{id}/deliveries/{delivery}/redeliver")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "webhook-redeliver")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Delivers an event again that was accepted or given up. Takes no fields.")
    public Response redeliver(@PathParam("id") String id, @PathParam("delivery") String delivery, @OptionalBody NothingEntry body,
                              @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), WebhookBodies.REDELIVER, new RedeliverBody(id, delivery));
    }

    @POST
    @Path("/{id}/redeliver")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "webhook-redeliver-all")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Delivers again all that was queued since an instant and given up.")
    public Response redeliverAll(@PathParam("id") String id, SinceEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), WebhookBodies.REDELIVER_ALL, new RedeliverAllBody(id, body.since()));
    }
}
