package org.partnercenter.rest.verification;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.partnercenter.application.verification.BrowseCodes;
import org.partnercenter.application.verification.CodeSent;
import org.partnercenter.application.verification.RequestCode;
import org.partnercenter.application.verification.VerificationOperations;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.verification.CodeLife;
import org.partnercenter.domain.verification.VerificationCode;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Replies;

import java.time.Instant;

/** Codes for one's own actions: the same on the paths of all who ask for them. */
final class OwnCodes {

    record RequestBody(String medium, Integer timeout) {

        static final RequestBody USUAL = new RequestBody(null, null);
    }

    /** @param receiver masked */
    record CodeShape(String id, Medium medium, String receiver, Instant expireTime) {

        static CodeShape of(CodeSent sent) {
            return new CodeShape(sent.id(), sent.medium(), sent.receiver(), sent.expires());
        }
    }

    record StateShape(String id, Instant expireTime, boolean used, int attemptsLeft) {

        static StateShape of(VerificationCode code) {
            return new StateShape(code.id(), code.expires(), code.usedBy().isPresent(), code.attemptsLeft());
        }
    }

    private final Commands commands;
    private final BrowseCodes codes;
    private final Audience audience;

    OwnCodes(Commands commands, BrowseCodes codes, Audience audience) {
        this.commands = commands;
        this.codes = codes;
        this.audience = audience;
    }

    Response request(Exchange exchange, RequestBody given, String path) {
        var in = Input.of(exchange);
        var body = given == null ? RequestBody.USUAL : given;
        var medium = in.field("medium", body.medium()).oneOf(Medium.SMS.name(), Medium.MAIL.name()).map(Medium::valueOf);
        var life = in.field("timeout", body.timeout()).integer(1, Integer.MAX_VALUE);
        return commands.submit(exchange, in, VerificationOperations.REQUEST.onlyFor(audience.kinds()),
                () -> new RequestCode(medium, exchange.language(), CodeLife.of(life)),
                sent -> exchange.dryRun() ? Response.ok(CodeShape.of(sent)).build()
                        : Response.created(UriBuilder.fromPath(path).path("{id}").build(sent.id())).entity(CodeShape.of(sent)).build());
    }

    Response show(Exchange exchange, String id) {
        var in = audience.input(exchange);
        var code = in.field("code_id", id).required().id();
        return in.then(() -> codes.code(exchange.caller(), code.orElseThrow()).<Response>fold(
                found -> Response.ok(StateShape.of(found)).build(), Replies::refused));
    }
}
