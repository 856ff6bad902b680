package org.partnercenter.application.realname;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.realname.Application;
import org.partnercenter.domain.realname.ApplicationStatus;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What others learn of applications: ids, kinds and outcomes, nobody's name or number, and no opinion. */
final class RealNameNews {

    private static final String PREFIX = "org.partnercenter.real-name.";

    private RealNameNews() {
    }

    static Viewers viewers(Application application) {
        return Viewers.of(application.partner(), Optional.empty()).withCustomer(application.customer());
    }

    static Effects applied(Application application) {
        var told = tell("applied", application);
        return application.review() ? told.and(Effects.news(new RealNameApplied(application.customer(), application.partner(),
                application.id().value()))) : told;
    }

    static Effects decided(Application application) {
        boolean passed = application.status() == ApplicationStatus.PASSED;
        return tell(passed ? "passed" : "refused", application).and(Effects.news(new RealNameDecided(application.customer(),
                application.partner(), application.id().value(), passed)));
    }

    private static Effects tell(String what, Application application) {
        return Effects.of(List.of(), List.of(new OutgoingEvent(PREFIX + what, "real-name/" + application.customer(), Map.of(
                "application_id", application.id().value(), "customer_id", application.customer().value(),
                "partner_id", application.partner().value(), "kind", application.kind().name(),
                "is_review", application.review() ? 1 : 0), viewers(application))));
    }
}
