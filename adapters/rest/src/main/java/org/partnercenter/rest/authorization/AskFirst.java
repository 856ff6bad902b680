package org.partnercenter.rest.authorization;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.authorization.AuthorizationRequested;
import org.partnercenter.application.authorization.BrowseAuthorizations;
import org.partnercenter.application.authorization.MayActFor;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.domain.authorization.Agreement;
import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.AuthorizationStatus;
import org.partnercenter.domain.authorization.Capability;
import org.partnercenter.domain.authorization.ProductKind;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Replies;
import org.partnercenter.rest.kernel.Violation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What partners ask before they act. What stands in the way is the answer; only what concerns the question itself refuses it. */
final class AskFirst {

    record LetterShape(String agreement, String version) {
    }

    /** @param authorizationId of the request that waits already, which asking again would be answered with */
    record EligibilityShape(boolean eligible, String customerId, Optional<String> authorizationId, LetterShape commitment,
                            List<Violation> violations) {
    }

    record CheckShape(boolean allowed, String customerId, Capability capability, Optional<String> authorizationId,
                      List<String> capabilities, List<Violation> violations) {
    }

    private final BrowseAuthorizations authorizations;
    private final Clocks clocks;

    AskFirst(BrowseAuthorizations authorizations, Clocks clocks) {
        this.authorizations = authorizations;
        this.clocks = clocks;
    }

    Response eligibility(Exchange exchange) {
        var in = Audience.PARTNERS.input(exchange);
        var flag = in.field("confirmed").flag().orElse(false);
        var command = new AuthorizationBodies.RequestBody(text(in, "customer_id"), text(in, "indirect_partner_id"),
                text(in, "commitment_version"), flag).command(in);
        return in.then(() -> {
            var asked = command.get();
            var decision = authorizations.eligibility(exchange.caller(), asked, clocks.business());
            return isAnswer(decision) ? Response.ok(eligibility(asked.customer().value(), decision, exchange)).build()
                    : Replies.refused(decision.refusals());
        });
    }

    private static String text(Input in, String name) {
        return in.field(name).text(64).orElse(null);
    }

    private static EligibilityShape eligibility(String customer, Decision<AuthorizationRequested> decision, Exchange exchange) {
        var waiting = decision.fold(asked -> Optional.of(asked).filter(AuthorizationRequested::existing)
                .map(asking -> asking.authorization().id().value()), refusals -> Optional.<String>empty());
        var letter = Agreement.PARTNER_COMMITMENT_LETTER;
        return new EligibilityShape(decision.isGranted(), customer, waiting, new LetterShape(letter.path(), letter.current()),
                Violation.of(decision.refusals(), exchange.language()));
    }

    Response check(Exchange exchange) {
        var in = Audience.PARTNERS.input(exchange);
        var customer = in.field("customer_id").required().party();
        var capability = in.field("capability").required().oneOf(names(Capability.values())).map(Capability::valueOf);
        var product = in.oneOf("product_kind", names(ProductKind.values())).map(ProductKind::valueOf);
        return in.then(() -> {
            var question = new MayActFor.Question(exchange.caller().party(), customer.orElseThrow(), capability.orElseThrow(), product);
            var decision = authorizations.check(exchange.caller(), question);
            return isAnswer(decision) ? Response.ok(check(question, decision, exchange)).build() : Replies.refused(decision.refusals());
        });
    }

    private static CheckShape check(MayActFor.Question question, Decision<Authorization> decision, Exchange exchange) {
        var given = decision.fold(found -> Optional.of(found).filter(each -> each.status() == AuthorizationStatus.AUTHORIZED),
                refusals -> Optional.<Authorization>empty());
        return new CheckShape(decision.isGranted(), question.customer().value(), question.capability(), given.map(each -> each.id().value()),
                given.map(each -> each.capabilities().stream().map(Enum::name).sorted().toList()).orElse(List.of()),
                Violation.of(decision.refusals(), exchange.language()));
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    private static boolean isAnswer(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::kind).noneMatch(kind -> kind == Kind.ABSENT || kind == Kind.FORBIDDEN);
    }
}
