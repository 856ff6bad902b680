package org.partnercenter.application.incentive.revenue;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Happened;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback;
import org.partnercenter.domain.incentive.revenue.RevenueFeedbackId;
import org.partnercenter.domain.incentive.revenue.RevenueRefusal;
import org.partnercenter.domain.incentive.revenue.RevenueRun;
import org.partnercenter.domain.incentive.revenue.RevenueStatement;
import org.partnercenter.domain.incentive.revenue.RevenueStatementId;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at revenue and at feedback on it: a partner at its own, the platform at all. */
public final class BrowseRevenue {

    private final RevenuePorts ports;

    BrowseRevenue(RevenuePorts ports) {
        this.ports = ports;
    }

    /** The month it is at the site: statuses are told for it. */
    public YearMonth current() {
        return ports.monthOf(ports.clocks().business());
    }

    /** Statements, the latest month first (INC-04). */
    public Decision<Page<RevenueStatement>> statements(Caller caller, RevenueFilter filter, PageRequest page) {
        return open(caller).map(open -> ports.stores().reads().statements(Scope.own(open), filter, current(), page));
    }

    public Decision<RevenueStatement> statement(Caller caller, RevenueStatementId id) {
        return open(caller).flatMap(open -> found(ports.stores().reads().statement(Scope.own(open), id), id));
    }

    /** Lines of a statement, the latest consumption first. An account manager sees those of its own customers (COM-28). */
    public Decision<Page<ListedLine>> lines(Caller caller, RevenueStatementId id, LineFilter filter, PageRequest page) {
        return open(caller).flatMap(open -> found(ports.stores().reads().statement(wide(open), id), id))
                .map(statement -> linesOf(caller, statement, filter, page));
    }

    /** The same of a statement named by whose it is (export). */
    Decision<RevenueStatement> statementOf(Caller caller, PartyId partner, YearMonth month) {
        var id = RevenueStatementId.of(partner, month);
        return open(caller).flatMap(open -> found(ports.stores().reads().statement(wide(open), id), id));
    }

    Page<ListedLine> linesOf(Caller caller, RevenueStatement statement, LineFilter filter, PageRequest page) {
        var found = ports.stores().reads().lines(Scope.own(caller), statement, filter, page);
        var names = names(found.items().stream().map(each -> each.line().source().customer()).collect(Collectors.toSet()));
        return found.map(each -> each.called(Optional.ofNullable(names.get(each.line().source().customer()))));
    }

    /** One line; for its explanation as well. */
    public Decision<ListedLine> line(Caller caller, RevenueStatementId id, RevenueLineId line) {
        return open(caller).flatMap(open -> found(ports.stores().reads().statement(wide(open), id), id))
                .flatMap(statement -> ports.stores().reads().line(Scope.own(caller), statement, line).map(Decision::granted)
                        .orElseGet(() -> Decision.refused(RevenueRefusal.REVENUE_LINE_UNKNOWN.refusal("revenue_line_id", line))))
                .map(each -> each.called(Optional.ofNullable(names(Set.of(each.line().source().customer())).get(each.line().source().customer()))));
    }

    private Map<PartyId, CustomerNames.Named> names(Set<PartyId> customers) {
        return customers.isEmpty() ? Map.of() : ports.questions().names().of(customers);
    }

    /** What can be done with a statement just found, and what forbids it. */
    public List<Possibility> possibilities(RevenueStatement statement) {
        return statement.possibilities(ports.stores().runs().latest(statement.month()), current());
    }

    /** What was done with a statement just found, oldest first. */
    public List<Happened> timeline(Caller caller, RevenueStatement statement) {
        return ports.questions().timelines().of(Scope.own(caller), RevenueOutcomes.STATEMENT, statement.id().value());
    }

    /** Feedback, the newest first (INC-05). */
    public Decision<Page<RevenueFeedback>> feedback(Caller caller, FeedbackFilter filter, PageRequest page) {
        return open(caller).map(open -> ports.stores().feedbacks().list(Scope.own(open), filter, page));
    }

    public Decision<RevenueFeedback> feedback(Caller caller, RevenueFeedbackId id) {
        return open(caller).flatMap(open -> ports.stores().feedbacks().find(Scope.own(open), id).map(Decision::granted)
                .orElseGet(() -> Decision.refused(RevenueRefusal.REVENUE_FEEDBACK_UNKNOWN.refusal("feedback_id", id))));
    }

    /** How far months are formed (INC-03), and since when those that are final as a whole are. */
    public record Months(Page<RevenueRun> runs, Map<YearMonth, Instant> whole) {
    }

    /** Months that were formed, for the platform. */
    public Decision<Months> months(Caller caller, PageRequest page) {
        return Decision.unless(RevenueOperations.RUNS.refusalsFor(caller), page).map(asked -> {
            var runs = ports.stores().runs().list(asked);
            return new Months(runs, runs.items().stream().map(RevenueRun::month).min(YearMonth::compareTo)
                    .map(ports.stores().revenues()::whole).orElse(Map.of()));
        });
    }

    private static Decision<Caller> open(Caller caller) {
        Operation<?, ?> operation = caller.is(PartyKind.PLATFORM) ? RevenueOperations.PLATFORM_REVENUES : RevenueOperations.PARTNER_REVENUES;
        return Decision.unless(operation.refusalsFor(caller), caller);
    }

    /** Whose statement it is; what of its lines is shown is another question. */
    private static Scope wide(Caller caller) {
        return caller.is(PartyKind.PLATFORM) ? new Scope.Everything() : new Scope.OfPartner(caller.party());
    }

    private static Decision<RevenueStatement> found(Optional<RevenueStatement> statement, RevenueStatementId id) {
        return statement.map(Decision::granted)
                .orElseGet(() -> Decision.refused(RevenueRefusal.REVENUE_UNKNOWN.refusal("revenue_id", id)));
    }
}
