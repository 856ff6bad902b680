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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.identity.AccessKeyCreated;
import org.partnercenter.application.identity.BrowseParties;
import org.partnercenter.application.identity.CreateAccessKey;
import org.partnercenter.application.identity.EndAccessKey;
import org.partnercenter.application.identity.IdentityOperations;
import org.partnercenter.application.identity.RotateAccessKey;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;

import java.util.Optional;

/** Keys of the main accounts of all parties, and what becomes of their operators' keys. For the platform. */
@Path("/v2/platform/parties/{id}/access-keys")
@Produces(Json.TYPE)
@Tag(name = "Identity")
@ApplicationScoped
public class AccessKeysResource {

    private static final int MAX_SECRET = 128;

    record KeyEntry(String accessKey, String secretKey) {

        static final KeyEntry NONE = new KeyEntry(null, null);

        @Override
        public String toString() {
            return "KeyEntry[" + accessKey + "]";
        }
    }

    record NothingEntry() {
    }

    record RotateEntry(Integer overlapHours) {
    }

    private final Commands commands;
    private final BrowseParties parties;

    /** For the container's proxy only. */
    protected AccessKeysResource() {
        this.commands = null;
        this.parties = null;
    }

    @Inject
    public AccessKeysResource(Commands commands, BrowseParties parties) {
        this.commands = commands;
        this.parties = parties;
    }

    @POST
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "access-key-create")
    @Operation(summary = "Creates a key; the answer to the first sending is the only place that shows its secret.")
    public Response create(@PathParam("id") String id, @OptionalBody KeyEntry body,
                           @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var given = body == null ? KeyEntry.NONE : body;
        var party = in.field("id", id).party();
        var accessKey = in.field("access_key", given.accessKey()).emptyRefused().code(KeyInput::keyId);
        var secret = in.field("secret_key", given.secretKey()).emptyRefused().text(MAX_SECRET).map(Secret::of);
        return in.then(() -> commands.submit(exchange, IdentityOperations.CREATE_ACCESS_KEY,
                new CreateAccessKey(party.orElseThrow(), Optional.empty(), accessKey, secret), AccessKeysResource::created));
    }

    private static Response created(AccessKeyCreated created) {
        return NewKeyShape.response(UriBuilder.fromPath("/v2/platform/parties/{id}/access-keys/{key}")
                .build(created.party().value(), created.accessKey().value()), created);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "party-list")
    @Operation(summary = "The keys of a party and its operators, without their secrets, oldest first.")
    public Response list(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var party = in.field("id", id).party();
        return in.then(() -> parties.keys(exchange.caller(), party.orElseThrow()).<Response>fold(
                keys -> Response.ok(KeyShape.Listing.of(keys)).build(), Replies::refused));
    }

    @GET
    @Path("/{key}")
    @Extension(name = Access.OPERATION, value = "party-list")
    @Operation(summary = "One key of a party, without its secret.")
    public Response show(@PathParam("id") String id, @PathParam("key") String key,
                         @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var party = in.field("id", id).party();
        var accessKey = KeyInput.id(in, key);
        return in.then(() -> parties.key(exchange.caller(), party.orElseThrow(), accessKey.orElseThrow()).<Response>fold(
                found -> Response.ok(KeyShape.of(found)).build(), Replies::refused));
    }

    @POST
    @Path("/{key}/rotate")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "access-key-rotate")
    @Operation(summary = "Makes a successor; the old key opens the door for overlap_hours more (24 unless told otherwise).")
    public Response rotate(@PathParam("id") String id, @PathParam("key") String key, @OptionalBody RotateEntry body,
                           @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var party = in.field("id", id).party();
        var accessKey = KeyInput.id(in, key);
        var overlap = KeyInput.overlap(in, body == null ? null : body.overlapHours());
        return in.then(() -> commands.submit(exchange, IdentityOperations.ROTATE_ACCESS_KEY,
                new RotateAccessKey(party.orElseThrow(), accessKey.orElseThrow(), overlap), AccessKeysResource::created));
    }

    @POST
    @Path("/{key}/disable")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "access-key-disable")
    @Operation(summary = "Disables a key for good. Takes no fields.")
    public Response disable(@PathParam("id") String id, @PathParam("key") String key, @OptionalBody NothingEntry body,
                            @Context ContainerRequestContext request) {
        return end(id, key, request, IdentityOperations.DISABLE_ACCESS_KEY);
    }

    @POST
    @Path("/{key}/delete")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "access-key-delete")
    @Operation(summary = "Deletes a key and its secret. Takes no fields.")
    public Response delete(@PathParam("id") String id, @PathParam("key") String key, @OptionalBody NothingEntry body,
                           @Context ContainerRequestContext request) {
        return end(id, key, request, IdentityOperations.DELETE_ACCESS_KEY);
    }

    private Response end(String id, String key, ContainerRequestContext request,
                         org.partnercenter.application.kernel.Operation<EndAccessKey, AccessKey> operation) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var party = in.field("id", id).party();
        var accessKey = KeyInput.id(in, key);
        return in.then(() -> commands.submit(exchange, operation,
                new EndAccessKey(party.orElseThrow(), accessKey.orElseThrow()),
                ended -> Response.ok(KeyShape.of(ended)).build()));
    }
}
