package org.partnercenter.rest.identity;

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
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.identity.AccessKeyCreated;
import org.partnercenter.application.identity.BrowseParties;
import org.partnercenter.application.identity.CreateAccessKey;
import org.partnercenter.application.identity.EndAccessKey;
import org.partnercenter.application.identity.IdentityOperations;
import org.partnercenter.application.identity.RotateAccessKey;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;

import java.util.Optional;

/** The keys of the caller's own party and its operators. */
@Path(Audience.EACH + "/access-keys")
@Produces(Json.TYPE)
@Tag(name = "Access")
@ApplicationScoped
public class OwnKeysResource {

    /** @param operatorId whom the key is to act for; absent: the main account */
    record KeyEntry(String operatorId) {
    }

    record NothingEntry() {
    }

    record RotateEntry(Integer overlapHours) {
    }

    private final Commands commands;
    private final BrowseParties parties;

    /** For the container's proxy only. */
    protected OwnKeysResource() {
        this.commands = null;
        this.parties = null;
    }

    @Inject
    public OwnKeysResource(Commands commands, BrowseParties parties) {
        this.commands = commands;
        this.parties = parties;
    }

    @POST
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "own-access-key-create")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Creates a key for an operator, or for the main account; its secret is shown in this answer only.")
    public Response create(@OptionalBody KeyEntry body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var operator = in.field("operator_id", body == null ? null : body.operatorId()).emptyRefused().id().map(OperatorId::new);
        return in.then(() -> commands.submit(exchange, IdentityOperations.CREATE_OWN_ACCESS_KEY,
                new CreateAccessKey(exchange.caller().party(), operator, Optional.empty(), Optional.empty()),
                created -> created(request, created)));
    }

    private static Response created(ContainerRequestContext request, AccessKeyCreated created) {
        var path = request.getUriInfo().getRequestUri().getPath();
        var keys = path.substring(0, path.indexOf("/access-keys"));
        return NewKeyShape.response(UriBuilder.fromPath(keys + "/access-keys/{key}").build(created.accessKey().value()), created);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "own-access-key-list")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "The keys of the party and its operators, without their secrets, oldest first.")
    public Response list(@Context ContainerRequestContext request) {
        return parties.ownKeys(Exchange.of(request).caller()).<Response>fold(
                keys -> Response.ok(KeyShape.Listing.of(keys)).build(), Replies::refused);
    }

    @GET
    @Path("/{key}")
    @Extension(name = Access.OPERATION, value = "own-access-key-list")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "One key, without its secret.")
    public Response show(@PathParam("key") String key, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var accessKey = KeyInput.id(in, key);
        return in.then(() -> parties.ownKey(exchange.caller(), accessKey.orElseThrow()).<Response>fold(
                found -> Response.ok(KeyShape.of(found)).build(), Replies::refused));
    }

    @POST
    @Path("/{key}/rotate")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "own-access-key-rotate")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Makes a successor; the old key opens the door for overlap_hours more (24 unless told otherwise).")
    public Response rotate(@PathParam("key") String key, @OptionalBody RotateEntry body,
                           @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var accessKey = KeyInput.id(in, key);
        var overlap = KeyInput.overlap(in, body == null ? null : body.overlapHours());
        return in.then(() -> commands.submit(exchange, IdentityOperations.ROTATE_OWN_ACCESS_KEY,
                new RotateAccessKey(exchange.caller().party(), accessKey.orElseThrow(), overlap),
                created -> created(request, created)));
    }

    @POST
    @Path("/{key}/disable")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "own-access-key-disable")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Disables a key for good. Takes no fields.")
    public Response disable(@PathParam("key") String key, @OptionalBody NothingEntry body,
                            @Context ContainerRequestContext request) {
        return end(key, request, IdentityOperations.DISABLE_OWN_ACCESS_KEY);
    }

    @POST
    @Path("/{key}/delete")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "own-access-key-delete")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Deletes a key and its secret. Takes no fields.")
    public Response delete(@PathParam("key") String key, @OptionalBody NothingEntry body,
                           @Context ContainerRequestContext request) {
        return end(key, request, IdentityOperations.DELETE_OWN_ACCESS_KEY);
    }

    private Response end(String key, ContainerRequestContext request,
                         org.partnercenter.application.kernel.Operation<EndAccessKey, AccessKey> operation) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var accessKey = KeyInput.id(in, key);
        return in.then(() -> commands.submit(exchange, operation,
                new EndAccessKey(exchange.caller().party(), accessKey.orElseThrow()),
                ended -> Response.ok(KeyShape.of(ended)).build()));
    }
}
