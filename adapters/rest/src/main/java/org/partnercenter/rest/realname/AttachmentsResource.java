package org.partnercenter.rest.realname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.realname.attachment.AttachmentOperations;
import org.partnercenter.application.realname.attachment.Uploads;
import org.partnercenter.domain.realname.InspectedFile;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;

/** Puts attachments into the caller's bucket, for partners whose bucket is the house's own. */
@Path("/v2/partners/real-name-attachments")
@Produces(Json.TYPE)
@Tag(name = "Real-name authentication")
@ApplicationScoped
public class AttachmentsResource {

    record StoredShape(String type, long size, String digest) {
    }

    private final Commands commands;
    private final Uploads uploads;

    /** For the container's proxy only. */
    protected AttachmentsResource() {
        this.commands = null;
        this.uploads = null;
    }

    @Inject
    public AttachmentsResource(Commands commands, Uploads uploads) {
        this.commands = commands;
        this.uploads = uploads;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "real-name-attachment-store")
    @Consumes("*/*")
    @Operation(summary = "Stores the body as the file that path names below the bucket's download directory; at most 10 MB.")
    public Response store(byte[] content, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var path = in.field("path").required().text(InspectedFile.MAX_PATH);
        return commands.submit(exchange, in, AttachmentOperations.STORE,
                () -> uploads.prepared(exchange.caller(), path.orElseThrow(), content, !exchange.dryRun()),
                stored -> Response.ok(new StoredShape(stored.type().mediaType(), stored.size(), stored.digest())).build());
    }
}
