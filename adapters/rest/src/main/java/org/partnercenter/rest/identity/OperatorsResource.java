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
import org.partnercenter.application.identity.access.AssignRoles;
import org.partnercenter.application.identity.access.BrowseOperators;
import org.partnercenter.application.identity.access.CreateOperator;
import org.partnercenter.application.identity.access.MoveOperator;
import org.partnercenter.application.identity.access.ResetPassword;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.identity.access.PasswordPolicy;
import org.partnercenter.domain.identity.access.RoleId;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The operators of the caller's party. */
@Path(Audience.EACH + "/operators")
@Produces(Json.TYPE)
@Tag(name = "Access")
@ApplicationScoped
public class OperatorsResource {

    private static final int MAX_ROLES = 20;
    private static final int MAX_NAME = 64;

    record OperatorEntry(String name, List<String> roleIds, String password) {
        @Override
        public String toString() {
            return "OperatorEntry[***]";
        }
    }

    record RolesEntry(List<String> roleIds) {
    }

    record PasswordEntry(String password) {
        @Override
        public String toString() {
            return "PasswordEntry[***]";
        }
    }

    record NothingEntry() {
    }

    private final Commands commands;
    private final BrowseOperators operators;

    /** For the container's proxy only. */
    protected OperatorsResource() {
        this.commands = null;
        this.operators = null;
    }

    @Inject
    public OperatorsResource(Commands commands, BrowseOperators operators) {
        this.commands = commands;
        this.operators = operators;
    }

    @POST
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "operator-create")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Creates an operator with roles, and a password to sign in with if one is given.")
    public Response create(OperatorEntry body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var name = in.field("name", body.name()).required().text(MAX_NAME);
        var roles = roles(in, body.roleIds());
        var password = in.field("password", body.password()).emptyRefused().text(PasswordPolicy.MAX_LENGTH).map(Secret::of);
        return in.then(() -> commands.submit(exchange, AccessOperations.CREATE_OPERATOR,
                new CreateOperator(name.orElseThrow(), roles, password), operator -> Response
                        .created(UriBuilder.fromUri(request.getUriInfo().getRequestUri().getPath()).path("{id}")
                                .build(operator.id().value()))
                        .entity(OperatorShape.of(operator)).build()));
    }

    private static Set<RoleId> roles(Input in, List<String> given) {
        return in.list("role_ids", given).atMost(MAX_ROLES).distinct().ids().orElse(List.of()).stream().map(RoleId::new)
                .collect(Collectors.toSet());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "operator-list")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "The operators by name, with what their roles give them.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var page = in.page();
        return in.then(() -> operators.operators(exchange.caller(), page).<Response>fold(
                found -> Response.ok(OperatorShape.Listing.of(found)).build(), Replies::refused));
    }

    @GET
    @Path("/{id}")
    @Extension(name = Access.OPERATION, value = "operator-list")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "One operator.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var operator = operator(in, id);
        return in.then(() -> operators.operator(exchange.caller(), operator.orElseThrow()).<Response>fold(
                found -> Response.ok(OperatorShape.of(found)).build(), Replies::refused));
    }

    @PUT
    @Path("/{id}/roles")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "operator-assign-roles")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Gives the operator these roles and no others.")
    public Response assign(@PathParam("id") String id, RolesEntry body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var operator = operator(in, id);
        var roles = roles(in, body.roleIds());
        return in.then(() -> commands.submit(exchange, AccessOperations.ASSIGN_ROLES,
                new AssignRoles(operator.orElseThrow(), roles), changed -> Response.ok(OperatorShape.of(changed)).build()));
    }

    @PUT
    @Path("/{id}/password")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "operator-reset-password")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Gives the operator another password; its tokens end.")
    public Response password(@PathParam("id") String id, PasswordEntry body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var operator = operator(in, id);
        var password = in.field("password", body.password()).required().text(PasswordPolicy.MAX_LENGTH).map(Secret::of);
        return in.then(() -> commands.submit(exchange, AccessOperations.RESET_PASSWORD,
                new ResetPassword(operator.orElseThrow(), password.orElseThrow()), set -> Response.noContent().build()));
    }

    @POST
    @Path("/{id}/disable")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "operator-disable")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Disables the operator: its keys, tokens and password open nothing. Takes no fields.")
    public Response disable(@PathParam("id") String id, @OptionalBody NothingEntry body,
                            @Context ContainerRequestContext request) {
        return move(id, request, AccessOperations.DISABLE_OPERATOR);
    }

    @POST
    @Path("/{id}/enable")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "operator-enable")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Enables a disabled operator again. Takes no fields.")
    public Response enable(@PathParam("id") String id, @OptionalBody NothingEntry body,
                           @Context ContainerRequestContext request) {
        return move(id, request, AccessOperations.ENABLE_OPERATOR);
    }

    @POST
    @Path("/{id}/delete")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "operator-delete")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Deletes the operator for good. Takes no fields.")
    public Response delete(@PathParam("id") String id, @OptionalBody NothingEntry body,
                           @Context ContainerRequestContext request) {
        return move(id, request, AccessOperations.DELETE_OPERATOR);
    }

    private Response move(String id, ContainerRequestContext request,
                          org.partnercenter.application.kernel.Operation<MoveOperator,
                                  org.partnercenter.domain.identity.access.Operator> operation) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var operator = operator(in, id);
        return in.then(() -> commands.submit(exchange, operation, new MoveOperator(operator.orElseThrow()),
                changed -> Response.ok(OperatorShape.of(changed)).build()));
    }

    private static Optional<OperatorId> operator(Input in, String id) {
        return in.field("id", id).id().map(OperatorId::new);
    }
}
