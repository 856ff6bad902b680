package org.partnercenter.rest.verification;

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
import org.partnercenter.application.verification.SendCode;
import org.partnercenter.application.verification.VerificationOperations;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.domain.verification.CodeLife;
import org.partnercenter.domain.verification.Scene;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;

import java.util.Locale;
import java.util.Optional;

/** Codes for phones, as the vendor's clients ask for them. */
@Path("/v2/bases/verificationcode")
@Produces(Json.TYPE)
@Tag(name = "Verification codes")
@ApplicationScoped
public class SendCodeResource {

    private static final String MOBILE = "1";
    private static final int MAX_PHONE = 64;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record SendBody(Integer receiverType, Integer timeout, String mobilePhone, String lang, Integer scene, String customerId) {

        @Override
        public String toString() {
            return "SendBody[scene=" + scene + "]";
        }
    }

    private final Commands commands;

    /** For the container's proxy only. */
    protected SendCodeResource() {
        this.commands = null;
    }

    @Inject
    public SendCodeResource(Commands commands) {
        this.commands = commands;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "verification-code-send")
    @Path("/send")
    @Consumes("application/json")
    @Operation(operationId = "sendVerificationMessageCode", summary = "Sends a verification code to a domestic mobile phone.")
    public Response send(SendBody body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        in.field("receiver_type", body.receiverType()).required().oneOf(MOBILE);
        var life = in.field("timeout", body.timeout()).integer(1, Integer.MAX_VALUE);
        var phone = phone(in, body.mobilePhone());
        var scene = in.field("scene", body.scene()).code(code -> Scene.ofCode(Integer.parseInt(code)))
                .orElse(Scene.REGISTRATION);
        var customer = in.field("customer_id", body.customerId()).party();
        return commands.submit(exchange, in, VerificationOperations.SEND, () -> new SendCode(phone.orElseThrow(),
                        language(body.lang()), scene, customer.filter(id -> scene.needsCustomer()), CodeLife.of(life)),
                sent -> Response.noContent().build());
    }

    /** The number is in no refusal: it is somebody's. */
    private static Optional<Receiver> phone(Input in, String given) {
        var phone = in.field("mobile_phone", given).required().text(MAX_PHONE);
        var domestic = phone.flatMap(Receiver::domesticPhone);
        if (phone.isPresent() && domestic.isEmpty()) {
            in.refuse(CommonRefusal.FIELD_INVALID.refusal("field", "mobile_phone"));
        }
        return domestic;
    }

    /** {@code zh_CN} and {@code en_US} in any spelling; what is unknown is passed over. */
    private static Language language(String given) {
        return given != null && given.toLowerCase(Locale.ROOT).startsWith("en") ? Language.EN_US : Language.ZH_CN;
    }
}
