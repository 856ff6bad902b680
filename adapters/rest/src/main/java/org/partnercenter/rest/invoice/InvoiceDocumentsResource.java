package org.partnercenter.rest.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.invoice.BrowseInvoices;
import org.partnercenter.application.invoice.InvoiceLink;
import org.partnercenter.domain.invoice.InvoiceRefusal;
import org.partnercenter.domain.invoice.InvoiceRequestId;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Attachment;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where links to documents lead. */
@Path(InvoiceDocumentsResource.PATH)
@Produces({InvoiceDocumentsResource.PDF, Json.TYPE})
@Tag(name = "Invoices")
@ApplicationScoped
public class InvoiceDocumentsResource {

    static final String PATH = "/v2/invoice-documents";
    static final String PDF = "application/pdf";

    private static final int MAX_SIGNATURE = 128;
    private static final long LAST_SECOND = 253_402_300_799L;

    private final BrowseInvoices browse;

    /** For the container's proxy only. */
    protected InvoiceDocumentsResource() {
        this.browse = null;
    }

    @Inject
    public InvoiceDocumentsResource(BrowseInvoices browse) {
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = Access.NOBODY)
    @Path("/{id}")
    @Operation(summary = "The document behind a link. Needs no signature of the caller; the link has one of the house, and expires.")
    public Response document(@PathParam("id") String id, @QueryParam("expires") String expires, @QueryParam("signature") String signature,
                             @HeaderParam("X-Language") String language) {
        return link(id, expires, signature).flatMap(link -> browse.document(link, language(language)))
                .map(bytes -> Response.ok(bytes, PDF).header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("invoice-" + id + ".pdf"))
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-store").header("Referrer-Policy", "no-referrer").build())
                .orElseGet(() -> Replies.refused(List.of(
                        InvoiceRefusal.INVOICE_UNKNOWN.refusal("invoice_request_id", id))));
    }

    private static Language language(String tag) {
        return "en_US".equals(tag) ? Language.EN_US : Language.ZH_CN;
    }

    /** None for what cannot be a link at all. */
    private static Optional<InvoiceLink> link(String id, String expires, String signature) {
        boolean good = PartyId.isValid(id) && expires != null && expires.matches("[0-9]{1,12}") && signature != null
                && signature.length() <= MAX_SIGNATURE;
        return good && Long.parseLong(expires) <= LAST_SECOND ? Optional.of(new InvoiceLink(new InvoiceRequestId(id),
                Instant.ofEpochSecond(Long.parseLong(expires)), signature)) : Optional.empty();
    }
}
