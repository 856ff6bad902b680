package org.partnercenter.application.audit;

import org.partnercenter.application.kernel.Acting;
import org.partnercenter.application.kernel.AuditLog;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.testing.InMemoryAudit;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The audit trail of a house in memory. */
public final class InMemoryAuditTrail implements AuditTrail {

    private static final Comparator<AuditLog.Entry> NEWEST_FIRST =
            Comparator.comparing(AuditLog.Entry::at).thenComparing(AuditLog.Entry::id).reversed();

    private final InMemoryAudit audit;

    public InMemoryAuditTrail(InMemoryAudit audit) {
        this.audit = audit;
    }

    @Override
    public Page<AuditedCommand> list(Scope scope, AuditFilter filter, PageRequest page) {
        var matching = audit.entries().stream().filter(entry -> names(scope, entry.subject().viewers()))
                .filter(entry -> isWanted(entry, filter)).sorted(NEWEST_FIRST).toList();
        return new Page<>(matching.size(), behind(matching, page).stream().skip(page.offset()).limit(page.limit())
                .map(InMemoryAuditTrail::read).toList());
    }

    private List<AuditLog.Entry> behind(List<AuditLog.Entry> matching, PageRequest page) {
        if (page.after().isEmpty()) {
            return matching;
        }
        var seen = audit.entries().stream().filter(entry -> entry.id().equals(page.after().get())).findFirst();
        return matching.stream().filter(entry -> seen.filter(marker -> NEWEST_FIRST.compare(entry, marker) > 0).isPresent()).toList();
    }

    /** Whether the viewers are those of the scope, a partner's resellers included. */
    public static boolean names(Scope scope, Viewers viewers) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var own) -> is(own, viewers.partner());
            case Scope.OfReseller(var distributor, var own) -> is(distributor, viewers.partner()) && is(own, viewers.reseller());
            case Scope.OfHolder(var own) -> is(own, viewers.customer());
            case Scope.OfAccountManager own -> false;
        };
    }

    private static boolean isWanted(AuditLog.Entry entry, AuditFilter filter) {
        var viewers = entry.subject().viewers();
        var caller = entry.caller();
        return wants(filter.operation(), Optional.of(entry.operation()))
                && wants(filter.granted(), Optional.of(entry.refusals().isEmpty()))
                && wants(filter.subjectType(), Optional.of(entry.subject().type()))
                && wants(filter.subjectId(), Optional.of(entry.subject().id()))
                && wants(filter.by().party(), Optional.of(caller.party()))
                && wants(filter.by().operator(), caller.operator())
                && wants(filter.by().channel(), Optional.of(entry.origin().channel()))
                && wants(filter.by().requestId(), Optional.of(entry.origin().requestId()))
                && wants(filter.concerned().partner(), viewers.partner())
                && wants(filter.concerned().reseller(), viewers.reseller())
                && wants(filter.concerned().customer(), viewers.customer())
                && filter.begin().filter(begin -> !entry.at().isAfter(begin)).isEmpty()
                && filter.end().filter(end -> !entry.at().isBefore(end)).isEmpty();
    }

    private static boolean is(PartyId party, Optional<PartyId> named) {
        return named.filter(party::equals).isPresent();
    }

    private static <T> boolean wants(Optional<T> wanted, Optional<T> value) {
        return wanted.isEmpty() || wanted.equals(value);
    }

    private static AuditedCommand read(AuditLog.Entry entry) {
        var caller = entry.caller();
        var subject = entry.subject();
        return new AuditedCommand(entry.id(), entry.at(), entry.recorded(), entry.operation(),
                new AuditedCommand.Actor(caller.party(), caller.kind(), caller.operator(), caller.acting().map(Acting::partner)),
                new AuditedCommand.Way(entry.origin().channel(), entry.origin().requestId(), entry.origin().credential()),
                new AuditedCommand.About(subject.type(), subject.id()), entry.refusals(), subject.changes(), subject.details());
    }
}
