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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.identity.AccessKeyCreated;
import org.partnercenter.application.identity.BrowseParties;
import org.partnercenter.application.identity.CreateAccessKey;
import org.partnercenter.application.identity.DisableAccessKey;
import org.partnercenter.application.identity.IdentityOperations;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.identity.AccessKeyStatus;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Hands out access keys and disables them. For the platform. */
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

    record DisableEntry() {
    }

    /** @param secretShown false in the answer to a repeat: the secret is told once */
    record CreatedShape(String accessKey, Optional<String> secretKey, boolean secretShown, String partyId,
                        AccessKeyStatus status, Instant createdAt) {

        static CreatedShape of(AccessKeyCreated key) {
            return new CreatedShape(key.accessKey().value(), key.secret().map(Secret::reveal), key.secret().isPresent(),
                    key.party().value(), AccessKeyStatus.ACTIVE, key.createdAt());
        }

        @Override
        public String toString() {
            return "CreatedShape[" + accessKey + "]";
        }
    }

    record KeyShape(String accessKey, String partyId, AccessKeyStatus status, Instant createdAt,
                    Optional<Instant> disabledAt) {

        static KeyShape of(AccessKey key) {
            return new KeyShape(key.id().value(), key.party().value(), key.status(), key.createdAt(), key.disabledAt());
        }
    }

    record KeyListShape(int totalCount, List<KeyShape> accessKeys) {
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
    @Operation(summary = "Creates a key; the answer to the first sending is the only place that shows its secret.")
    public Response create(@PathParam("id") String id, @OptionalBody KeyEntry body,
                           @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var given = body == null ? KeyEntry.NONE : body;
        var party = in.field("id", id).party();
        var accessKey = in.field("access_key", given.accessKey()).emptyRefused().code(AccessKeysResource::keyId);
        var secret = in.field("secret_key", given.secretKey()).emptyRefused().text(MAX_SECRET).map(Secret::of);
        return in.then(() -> commands.submit(exchange, IdentityOperations.CREATE_ACCESS_KEY,
                new CreateAccessKey(party.orElseThrow(), accessKey, secret), AccessKeysResource::created));
    }

    private static Response created(AccessKeyCreated key) {
        return Response.created(UriBuilder.fromPath("/v2/platform/parties/{id}/access-keys/{key}")
                        .build(key.party().value(), key.accessKey().value()))
                .header("Cache-Control", "no-store").entity(CreatedShape.of(key)).build();
    }

    @GET
    @Operation(summary = "The keys of a party, without their secrets, oldest first.")
    public Response list(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var party = in.field("id", id).party();
        return in.then(() -> parties.keys(exchange.caller(), party.orElseThrow()).<Response>fold(
                keys -> Response.ok(new KeyListShape(keys.size(), keys.stream().map(KeyShape::of).toList())).build(),
                Replies::refused));
    }

    @GET
    @Path("/{key}")
    @Operation(summary = "One key of a party, without its secret.")
    public Response show(@PathParam("id") String id, @PathParam("key") String key,
                         @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var party = in.field("id", id).party();
        var accessKey = in.field("access_key", key).code(AccessKeysResource::keyId);
        return in.then(() -> parties.key(exchange.caller(), party.orElseThrow(), accessKey.orElseThrow()).<Response>fold(
                found -> Response.ok(KeyShape.of(found)).build(), Replies::refused));
    }

    @POST
    @Path("/{key}/disable")
    @Consumes("application/json")
    @Operation(summary = "Disables a key for good. Takes no fields.")
    public Response disable(@PathParam("id") String id, @PathParam("key") String key, @OptionalBody DisableEntry body,
                            @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var party = in.field("id", id).party();
        var accessKey = in.field("access_key", key).code(AccessKeysResource::keyId);
        return in.then(() -> commands.submit(exchange, IdentityOperations.DISABLE_ACCESS_KEY,
                new DisableAccessKey(party.orElseThrow(), accessKey.orElseThrow()),
                disabled -> Response.ok(KeyShape.of(disabled)).build()));
    }

    private static Optional<AccessKeyId> keyId(String text) {
        return AccessKeyId.isValid(text) ? Optional.of(new AccessKeyId(text)) : Optional.empty();
    }
}
