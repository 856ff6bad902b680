package org.partnercenter.rest.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.message.BrowseSandbox;
import org.partnercenter.application.message.SandboxMessage;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Listings;
import org.partnercenter.rest.kernel.Replies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a sandbox would have sent to people, in clear. For the platform. */
@Path("/v2/platform/sandbox/messages")
@Produces(Json.TYPE)
@Tag(name = "Sandbox")
@ApplicationScoped
public class SandboxMessagesResource {

    private static final int MAX_RECEIVER = 256;

    /** @param receiver not masked: nobody is called there */
    record MessageShape(String id, Medium medium, String receiver, String subject, String text, Instant createTime) {

        static MessageShape of(SandboxMessage message) {
            return new MessageShape(message.id(), message.to().medium(), message.to().address(), message.subject(),
                    message.text(), message.at());
        }
    }

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<MessageShape> messages, Optional<String> nextMarker) {

        static Listing of(Page<SandboxMessage> page, PageRequest asked) {
            return new Listing(Listings.total(page), page.map(MessageShape::of).items(),
                    Listings.nextMarker(page, asked, SandboxMessage::id));
        }
    }

    private final BrowseSandbox sandbox;

    /** For the container's proxy only. */
    protected SandboxMessagesResource() {
        this.sandbox = null;
    }

    @Inject
    public SandboxMessagesResource(BrowseSandbox sandbox) {
        this.sandbox = sandbox;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "sandbox-messages")
    @Operation(summary = "Messages, newest first.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PLATFORM.input(exchange);
        var receiver = in.field("receiver").text(MAX_RECEIVER);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> sandbox.messages(exchange.caller(), receiver, page).<Response>fold(
                found -> Response.ok(Listing.of(found, page)).build(), Replies::refused));
    }
}
