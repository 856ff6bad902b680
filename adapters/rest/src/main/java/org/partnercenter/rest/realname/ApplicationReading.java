package org.partnercenter.rest.realname;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.realname.ApplicationFilter;
import org.partnercenter.application.realname.BrowseApplications;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.realname.Application;
import org.partnercenter.domain.realname.ApplicationId;
import org.partnercenter.domain.realname.ApplicationKind;
import org.partnercenter.domain.realname.ApplicationStatus;
import org.partnercenter.domain.realname.RealNameEvent;
import org.partnercenter.domain.realname.RealNameState;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Replies;
import org.partnercenter.rest.kernel.Violation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What partners and the platform read of applications: the same on the paths of both. */
final class ApplicationReading {

    /** What is possible now, and for the rest what forbids it. */
    record TransitionsShape(String state, String stateName, List<StepShape> transitions) {

        static TransitionsShape of(BrowseApplications.Shown shown, Language language) {
            return new TransitionsShape(shown.standing().name(), Rulebook.texts().name(shown.standing(), language),
                    shown.possibilities().stream().map(each -> StepShape.of(each, language)).toList());
        }
    }

    record StepShape(String event, String eventName, boolean possible, Optional<String> to, Optional<String> toName,
                     List<Violation> violations) {

        static StepShape of(Possibility each, Language language) {
            var to = Optional.of(each.to()).filter(state -> !state.isEmpty());
            return new StepShape(each.event(), Rulebook.texts().name(RealNameEvent.valueOf(each.event()), language), each.isPossible(), to,
                    to.map(state -> Rulebook.texts().name(RealNameState.valueOf(state), language)), Violation.of(each.refusals(), language));
        }
    }

    record EligibilityShape(boolean eligible, List<Violation> violations) {
    }

    /** What happened, oldest first. */
    record TimelineShape(List<EntryShape> timeline) {

        static TimelineShape of(Application application, Language language) {
            var entries = new ArrayList<EntryShape>();
            entries.add(new EntryShape(application.appliedAt(), ApplicationStatus.IN_REVIEW.name(),
                    Rulebook.texts().name(application.kind(), language), application.appliedBy().orElse(application.partner().value()),
                    Optional.empty()));
            application.outcome().ifPresent(outcome -> entries.add(new EntryShape(outcome.at(), application.status().name(),
                    Rulebook.texts().name(application.status(), language), outcome.by().orElse("platform"),
                    ApplicationShape.opinion(application))));
            return new TimelineShape(entries);
        }
    }

    /** @param who an operator, or the party whose main account it was */
    record EntryShape(Instant at, String what, String whatName, String who, Optional<String> remark) {
    }

    private final BrowseApplications applications;
    private final Clocks clocks;
    private final Audience audience;

    ApplicationReading(BrowseApplications applications, Clocks clocks, Audience audience) {
        this.applications = applications;
        this.clocks = clocks;
        this.audience = audience;
    }

    /** @param usual the status asked for where none is named */
    Response list(Exchange exchange, Optional<ApplicationStatus> usual) {
        var in = audience.input(exchange);
        var status = in.field("review_result").code(code -> Stream.of(ApplicationStatus.values())
                .filter(each -> String.valueOf(each.code()).equals(code)).findFirst());
        var filter = new ApplicationFilter(in.field("customer_id").party(), in.field("partner_id").party(), status.or(() -> usual),
                in.field("kind").code(ApplicationReading::kind));
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> applications.list(exchange.caller(), filter, page).<Response>fold(found -> Response.ok(
                ApplicationShape.Listing.of(found, page, clocks.business(), exchange.language())).build(), Replies::refused));
    }

    Response eligibility(Exchange exchange) {
        var in = audience.input(exchange);
        var customer = in.field("customer_id").required().party();
        var kind = in.field("kind").required().code(ApplicationReading::kind);
        return in.then(() -> applications.eligibility(exchange.caller(), customer.orElseThrow(), kind.orElseThrow()).<Response>fold(
                refusals -> Response.ok(new EligibilityShape(refusals.isEmpty(), Violation.of(refusals, exchange.language()))).build(),
                Replies::refused));
    }

    private static Optional<ApplicationKind> kind(String name) {
        return Stream.of(ApplicationKind.values()).filter(each -> each.name().equals(name)).findFirst();
    }

    Response show(Exchange exchange, String id) {
        return one(exchange, id, shown -> ApplicationShape.of(shown.application(), clocks.business(), exchange.language()));
    }

    Response transitions(Exchange exchange, String id) {
        return one(exchange, id, shown -> TransitionsShape.of(shown, exchange.language()));
    }

    Response timeline(Exchange exchange, String id) {
        return one(exchange, id, shown -> TimelineShape.of(shown.application(), exchange.language()));
    }

    private Response one(Exchange exchange, String id, Function<BrowseApplications.Shown, Record> shape) {
        var in = audience.input(exchange);
        var application = in.field("application_id", id).required().id();
        return in.then(() -> applications.show(exchange.caller(), new ApplicationId(application.orElseThrow())).<Response>fold(
                shown -> Response.ok(shape.apply(shown)).build(), Replies::refused));
    }
}
