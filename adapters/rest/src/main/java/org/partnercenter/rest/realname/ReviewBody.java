package org.partnercenter.rest.realname;

import org.partnercenter.application.realname.Review;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.realname.Application;
import org.partnercenter.domain.realname.ApplicationId;
import org.partnercenter.domain.realname.Verdict;
import org.partnercenter.rest.kernel.Input;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Decides an application, named by its own id or else by its customer. */
record ReviewBody(String applicationId, String customerId, String decision, String opinion) {

    Supplier<Review> command(Input in) {
        var application = in.field("application_id", applicationId).id();
        var customer = in.field("customer_id", customerId).party();
        if (isEmpty(applicationId) == isEmpty(customerId)) {
            in.refuse((isEmpty(applicationId) ? CommonRefusal.FIELD_MISSING : CommonRefusal.FIELD_INVALID).refusal("field", "application_id"));
        }
        var verdict = in.field("decision", decision).required().code(text ->
                Stream.of(Verdict.values()).filter(each -> each.name().equalsIgnoreCase(text)).findFirst());
        var words = in.field("opinion", opinion).text(Application.MAX_OPINION);
        return () -> new Review(application.map(ApplicationId::new), customer, verdict.orElseThrow(), words);
    }

    private static boolean isEmpty(String text) {
        return Optional.ofNullable(text).filter(some -> !some.isEmpty()).isEmpty();
    }

    /** Opinions are told to partner and reviewer only. */
    @Override
    public String toString() {
        return "ReviewBody[" + applicationId + ", " + customerId + "]";
    }
}
