package org.partnercenter.rest.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.indicator.ExportNotice;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

import java.util.Map;

/** What is acknowledged before indicators are exported (IND-03). */
@Path("/v2/partners/indicator-export-notice")
@Produces(Json.TYPE)
@Tag(name = "Indicators")
@ApplicationScoped
public class ExportNoticeResource {

    @GET
    @Extension(name = Access.OPERATION, value = "indicator-values")
    @Operation(summary = "What is acknowledged before indicators are exported: send its notice_version among the filters.")
    public Response notice(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return Audience.PARTNERS.input(exchange).then(() -> Response.ok(new ListedShapes.NoticeShape(ExportNotice.VERSION,
                Rulebook.texts().say("ExportNotice.text", Map.of(), exchange.language()))).build());
    }
}
