package org.partnercenter.rest.identity;

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
import org.partnercenter.application.identity.access.AccessOperations;
import org.partnercenter.application.identity.access.BrowseOperators;
import org.partnercenter.application.identity.access.DeleteRole;
import org.partnercenter.application.identity.access.WriteRole;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.identity.access.BuiltInRole;
import org.partnercenter.domain.identity.access.Role;
import org.partnercenter.domain.identity.access.RoleId;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roles that operators of the caller's party can have: the built-in ones, and up to ten of its own (COM-29). */
@Path(Audience.EACH + "/roles")
@Produces(Json.TYPE)
@Tag(name = "Access")
@ApplicationScoped
public class RolesResource {

    private static final int MAX_ITEMS = 200;

    record RoleEntry(String name, List<String> permissionItems) {
    }

    record NothingEntry() {
    }

    record RoleShape(String roleId, String name, boolean builtIn, List<String> permissionItems, Optional<Instant> createdAt) {

        static RoleShape of(Role role) {
            return new RoleShape(role.id().value(), role.name(), false, OperatorShape.codes(role.items()),
                    Optional.of(role.createdAt()));
        }

        static RoleShape of(BuiltInRole role, PartyKind kind, Language language) {
            return new RoleShape(role.id().value(), Rulebook.texts().name(role, language), true,
                    OperatorShape.codes(role.items(kind)), Optional.empty());
        }
    }

    /** @param limit how many roles of its own the party may have */
    record RoleListShape(int totalCount, int limit, List<RoleShape> roles) {
    }

    /** @param vendors whether the vendor has named the item; else we have */
    record ItemShape(String permissionItem, String name, boolean vendors) {
    }

    record ItemListShape(int totalCount, List<ItemShape> permissionItems) {
    }

    private final Commands commands;
    private final BrowseOperators operators;

    /** For the container's proxy only. */
    protected RolesResource() {
        this.commands = null;
        this.operators = null;
    }

    @Inject
    public RolesResource(Commands commands, BrowseOperators operators) {
        this.commands = commands;
        this.operators = operators;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "operator-list")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "The built-in roles, and behind them the party's own, oldest first.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var kind = exchange.caller().kind();
        return operators.roles(exchange.caller()).<Response>fold(own -> {
            var roles = Stream.concat(Arrays.stream(BuiltInRole.values()).filter(role -> role.isFor(kind))
                    .map(role -> RoleShape.of(role, kind, exchange.language())), own.stream().map(RoleShape::of)).toList();
            return Response.ok(new RoleListShape(roles.size(), Role.LIMIT, roles)).build();
        }, Replies::refused);
    }

    @GET
    @Path("/permission-items")
    @Extension(name = Access.OPERATION, value = "operator-list")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "All permission items that operators of such a party can hold.")
    public Response items(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var items = PermissionItem.allFor(exchange.caller().kind()).stream().map(item -> new ItemShape(item.code(),
                Rulebook.texts().name(item, exchange.language()), item.isVendors())).toList();
        return Response.ok(new ItemListShape(items.size(), items)).build();
    }

    @POST
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "role-write")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Creates a role of permission items.")
    public Response create(RoleEntry body, @Context ContainerRequestContext request) {
        return write(Optional.empty(), body, request);
    }

    @PUT
    @Path("/{id}")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "role-write")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Changes name and items of a role; its holders have the new items from the next request on.")
    public Response change(@PathParam("id") String id, RoleEntry body, @Context ContainerRequestContext request) {
        return write(Optional.of(id), body, request);
    }

    private Response write(Optional<String> id, RoleEntry body, ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var role = id.flatMap(given -> in.field("id", given).id()).map(RoleId::new);
        var name = in.field("name", body.name()).required().text(Role.MAX_NAME);
        Set<PermissionItem> items = in.list("permission_items", body.permissionItems()).required().atMost(MAX_ITEMS).distinct()
                .each(field -> field.code(PermissionItem::ofCode)).orElse(List.of()).stream().collect(Collectors.toSet());
        return in.then(() -> commands.submit(exchange, AccessOperations.WRITE_ROLE,
                new WriteRole(role, name.orElseThrow(), items), written -> role.isPresent()
                        ? Response.ok(RoleShape.of(written)).build()
                        : Response.created(UriBuilder.fromUri(request.getUriInfo().getRequestUri().getPath()).path("{id}")
                                .build(written.id().value())).entity(RoleShape.of(written)).build()));
    }

    @POST
    @Path("/{id}/delete")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "role-delete")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Deletes a role that nobody holds. Takes no fields.")
    public Response delete(@PathParam("id") String id, @OptionalBody NothingEntry body,
                           @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var role = in.field("id", id).id().map(RoleId::new);
        return in.then(() -> commands.submit(exchange, AccessOperations.DELETE_ROLE, new DeleteRole(role.orElseThrow()),
                deleted -> Response.ok(RoleShape.of(deleted)).build()));
    }
}
