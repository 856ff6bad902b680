package org.partnercenter.rest.authorization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.authorization.AgreementText;
import org.partnercenter.application.authorization.BrowseAuthorizations;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.util.List;

/** The letters that are accepted by ticking them (AUT-10, AUT-11), in the language of the request. */
@Path("/v2/agreements")
@Produces(Json.TYPE)
@Tag(name = "Authorizations")
@ApplicationScoped
public class AgreementTextsResource {

    record AgreementShape(String agreement, String title, String version, boolean current, List<String> versions, String text) {

        static AgreementShape of(AgreementText letter, Language language) {
            var agreement = letter.agreement();
            return new AgreementShape(agreement.path(), Rulebook.texts().name(agreement, language), letter.version(),
                    letter.version().equals(agreement.current()), agreement.versions(), agreement.text(letter.version(), language));
        }
    }

    record AgreementListShape(List<AgreementShape> agreements) {
    }

    private final BrowseAuthorizations authorizations;

    /** For the container's proxy only. */
    protected AgreementTextsResource() {
        this.authorizations = null;
    }

    @Inject
    public AgreementTextsResource(BrowseAuthorizations authorizations) {
        this.authorizations = authorizations;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "agreements")
    @Operation(summary = "All letters in the versions to accept now.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return authorizations.agreements(exchange.caller()).<Response>fold(letters -> Response.ok(new AgreementListShape(letters.stream()
                .map(letter -> AgreementShape.of(letter, exchange.language())).toList())).build(), Replies::refused);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "agreements")
    @Path("/{agreement}")
    @Operation(summary = "One letter, in the version to accept now or in the one named by version.")
    public Response show(@PathParam("agreement") String agreement, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var name = in.field("agreement", agreement).required().id();
        var version = in.id("version");
        return in.then(() -> authorizations.agreement(exchange.caller(), name.orElseThrow(), version).<Response>fold(letter ->
                Response.ok(AgreementShape.of(letter, exchange.language())).build(), Replies::refused));
    }
}
