package org.partnercenter.rest.customer.acquire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
import org.partnercenter.application.customer.acquire.AcquireOperations;
import org.partnercenter.application.customer.acquire.BrowseCreation;
import org.partnercenter.application.customer.acquire.CustomerCreated;
import org.partnercenter.application.customer.acquire.IdentityQuestion;
import org.partnercenter.application.customer.acquire.TaggedCustomer;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.domain.customer.acquire.AcquireRefusal;
import org.partnercenter.domain.customer.acquire.CreatedCustomer;
import org.partnercenter.domain.customer.acquire.CreationStatus;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Creating customers, and what is asked around it, in the vendor's form. */
@Path("/v2/partners/sub-customers")
@Produces(Json.TYPE)
@Tag(name = "Winning customers")
@ApplicationScoped
public class SubCustomerCreationResource {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int MAX_VALUE = 256;
    private static final int MAX_TAGS = 200;
    private static final Pattern PHONE = Pattern.compile("00[0-9]{1,4}-[0-9]{4,20}");

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CheckBody(String searchType, String searchValue) {

        @Override
        public String toString() {
            return "CheckBody[" + searchType + "]";
        }
    }

    record CheckShape(String checkResult) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record TagsBody(List<String> customerIds, Integer offset, Integer limit, String indirectPartnerId) {

        static final TagsBody ALL = new TagsBody(null, null, null, null);
    }

    record TagShape(String customerId, String customerTagType, String newCustomerTag, Optional<String> effectiveTime,
                    Optional<String> expireTime) {

        static TagShape of(TaggedCustomer tagged) {
            return new TagShape(tagged.customer().value(), "SMB", tagged.isNew().map(isNew -> isNew ? "Y" : "N").orElse("UNDETERMINED"),
                    tagged.from().map(Object::toString), tagged.until().map(Object::toString));
        }
    }

    record TagsShape(List<TagShape> newCustomerTags) {
    }

    private final Commands commands;
    private final BrowseCreation creation;
    private final Clocks clocks;

    /** For the container's proxy only. */
    protected SubCustomerCreationResource() {
        this.commands = null;
        this.creation = null;
        this.clocks = null;
    }

    @Inject
    public SubCustomerCreationResource(Commands commands, BrowseCreation creation, Clocks clocks) {
        this.commands = commands;
        this.creation = creation;
        this.clocks = clocks;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "customer-create")
    @Consumes("application/json")
    @Operation(operationId = "createSubCustomer", summary = "Creates a customer; it is associated soon after.")
    public Response create(CreateBody.VendorBody body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var command = body.own().command(in);
        return commands.submit(exchange, in, AcquireOperations.CREATE.onlyFor(AcquireOperations.OPEN_API), command,
                created -> body.wantsResult() ? withResult(exchange, created) : created(exchange, created));
    }

    private static Response created(Exchange exchange, CustomerCreated created) {
        return Response.ok(CreatedShape.of(created, exchange.language())).build();
    }

    /** The command has been answered and stored; what is waited for is another one, in nobody's way. */
    private Response withResult(Exchange exchange, CustomerCreated created) {
        var known = await(exchange, created.customer());
        return known.filter(customer -> customer.status() == CreationStatus.ASSOCIATED).isPresent() ? created(exchange, created)
                : Response.status(Replies.status(AcquireRefusal.ASSOCIATION_PENDING))
                        .entity(CreatedShape.Unfinished.of(created, known, exchange.requestId(), exchange.language())).build();
    }

    private Optional<CreatedCustomer> await(Exchange exchange, PartyId customer) {
        var until = clocks.real().plus(creation.patience());
        while (true) {
            var known = creation.creation(exchange.caller(), customer);
            boolean pending = known.filter(each -> each.status() == CreationStatus.PENDING).isPresent();
            if (!pending || !clocks.real().isBefore(until) || interrupted()) {
                return known;
            }
        }
    }

    private static boolean interrupted() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @POST
    @Extension(name = Access.OPERATION, value = "customer-identity-check")
    @Path("/users/check-identity")
    @Consumes("application/json")
    @Operation(operationId = "checkUserIdentity", summary = "Whether a mail address, a mobile phone (00XX-number) or an account name is in use.")
    public Response check(CheckBody body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var type = in.field("search_type", body.searchType()).required().oneOf("email", "mobile", "name");
        var value = in.field("search_value", body.searchValue()).required().text(MAX_VALUE);
        var question = type.isPresent() && value.isPresent() ? question(in, type.get(), value.get()) : Optional.<IdentityQuestion>empty();
        return in.then(() -> creation.isUsed(exchange.caller(), question.orElseThrow()).<Response>fold(
                used -> Response.ok(new CheckShape(used ? "used_by_user" : "available")).build(), Replies::refused));
    }

    private static Optional<IdentityQuestion> question(Input in, String type, String value) {
        return switch (type) {
            case "email" -> Optional.of(new IdentityQuestion.OfMail(value));
            case "name" -> Optional.of(new IdentityQuestion.OfName(value));
            default -> phone(in, value);
        };
    }

    /** The number is in no refusal: it is somebody's. */
    private static Optional<IdentityQuestion> phone(Input in, String value) {
        if (!PHONE.matcher(value).matches()) {
            in.refuse(CommonRefusal.FIELD_INVALID.refusal("field", "search_value"));
            return Optional.empty();
        }
        return Optional.of(new IdentityQuestion.OfPhone(Receiver.domesticPhone(value).orElseGet(() ->
                new Receiver(Medium.SMS, value))));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "customer-new-tags")
    @Path("/new-customers-tags/batch-query")
    @Consumes("application/json")
    @Operation(operationId = "listSubCustomerNewTag", summary = "Which customers count as new.")
    public Response tags(@OptionalBody TagsBody body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var query = body == null ? TagsBody.ALL : body;
        var ids = in.list("customer_ids", query.customerIds()).atMost(MAX_TAGS).ids().orElse(List.of()).stream()
                .map(PartyId::new).toList();
        var page = in.page(query.offset(), query.limit(), MAX_TAGS);
        var reseller = in.field("indirect_partner_id", query.indirectPartnerId()).party();
        return in.then(() -> creation.tags(exchange.caller(), reseller, ids, page).<Response>fold(
                found -> Response.ok(new TagsShape(found.stream().map(TagShape::of).toList())).build(), Replies::refused));
    }
}
