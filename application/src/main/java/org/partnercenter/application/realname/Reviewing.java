package org.partnercenter.application.realname;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.Application;
import org.partnercenter.domain.realname.ApplicationId;
import org.partnercenter.domain.realname.RealNameRefusal;
import org.partnercenter.domain.realname.RealNameState;
import org.partnercenter.domain.realname.RealNameTransition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The platform decides applications (RNA-12). */
final class Reviewing implements UseCase<Review, Reviewed> {

    private final RealNamePorts ports;

    Reviewing(RealNamePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<Review, Reviewed> operation() {
        return RealNameOperations.REVIEW;
    }

    @Override
    public List<Outcome<Reviewed>> decide(List<Request<Review>> requests, Instant now) {
        var batch = new Batch(requests, now);
        var outcomes = requests.stream().map(batch::decide).toList();
        batch.store();
        return outcomes;
    }

    /** The applications of one batch, each as the decisions so far have left it. */
    private final class Batch {

        private final Instant now;
        private final Map<ApplicationId, Application> byId;
        private final Map<PartyId, ApplicationId> pending = new HashMap<>();
        private final Map<PartyId, RealNameState> standings = new HashMap<>();
        private final Map<ApplicationId, Application> decided = new LinkedHashMap<>();
        private final List<Standings.Change> changed = new ArrayList<>();

        Batch(List<Request<Review>> requests, Instant now) {
            this.now = now;
            byId = new HashMap<>(ports.applications().lock(requests.stream()
                    .flatMap(request -> request.command().application().stream()).collect(Collectors.toSet())));
            ports.applications().lockPending(requests.stream().flatMap(request -> request.command().customer().stream())
                    .collect(Collectors.toSet())).values().forEach(application -> {
                        byId.putIfAbsent(application.id(), application);
                        pending.put(application.customer(), application.id());
                    });
            standings.putAll(ApplicationStandings.of(ports.standings(), byId.values(), now));
        }

        Outcome<Reviewed> decide(Request<Review> request) {
            var review = request.command();
            var id = review.application().or(() -> review.customer().map(pending::get));
            var found = id.map(byId::get);
            var asked = Stream.concat(review.application().map(ApplicationId::value).stream(),
                    review.customer().map(PartyId::value).stream()).findFirst().orElseThrow();
            if (found.isEmpty()) {
                return Outcome.refused(List.of(RealNameRefusal.REAL_NAME_APPLICATION_UNKNOWN.refusal("application_id", asked)),
                        Subject.of("real-name-application", asked, Viewers.none()));
            }
            var before = found.get();
            var standing = standings.get(before.customer());
            return before.decide(review.verdict(), review.opinion(), standing, request.caller().operator(), now)
                    .fold(after -> granted(before, after, standing), refusals -> Outcome.refused(refusals, subject(before)));
        }

        private Outcome<Reviewed> granted(Application before, Application after, RealNameState standing) {
            var next = RealNameTransition.TABLE.next(standing, after.outcome().orElseThrow().verdict().event()).orElseThrow();
            byId.put(after.id(), after);
            decided.put(after.id(), after);
            standings.put(after.customer(), next);
            changed.add(StandingChanges.of(after, next));
            var subject = subject(after).changed(new Changes()
                    .add("real-name-application/" + after.id(), "status", before.status().name(), after.status().name())
                    .add("real-name/" + after.customer(), "standing", standing.name(), next.name()));
            return Outcome.granted(new Reviewed(after.id(), after.customer(), after.status(), next), subject,
                    RealNameNews.decided(after));
        }

        private Subject subject(Application application) {
            return Subject.of("real-name-application", application.id().value(), RealNameNews.viewers(application))
                    .with(Map.of("customer_id", application.customer().value()));
        }

        void store() {
            if (!decided.isEmpty()) {
                ports.applications().decide(decided.values());
                ports.standings().record(changed, now);
            }
        }
    }
}
