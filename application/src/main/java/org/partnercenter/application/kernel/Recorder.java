package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes what a batch brought about: movements, events, notices and audit entries, each kind at once. */
final class Recorder {

    record Decided<R>(Request<?> request, Origin origin, Outcome<R> outcome) {
    }

    private final Ledger ledger;
    private final AuditLog audit;
    private final Outbox outbox;
    private final NewsTable news;
    private final NoticeBoard notices;
    private final Ids ids;

    Recorder(Ledger ledger, AuditLog audit, Outbox outbox, NewsTable news, NoticeBoard notices, Ids ids) {
        this.ledger = ledger;
        this.audit = audit;
        this.outbox = outbox;
        this.news = news;
        this.notices = notices;
        this.ids = ids;
    }

    void record(Operation<?, ?> operation, List<? extends Decided<?>> decided, Instant now, Instant real) {
        var movements = new ArrayList<Ledger.Entry>();
        var events = new ArrayList<Outbox.Entry>();
        var notified = new ArrayList<NoticeBoard.Entry>();
        var entries = new ArrayList<AuditLog.Entry>();
        for (var each : decided) {
            var request = each.request();
            var effects = news.spread(each.outcome().effects(), request, now);
            effects.postings().forEach(posting ->
                    movements.add(new Ledger.Entry(ids.next(), request.id(), now, posting)));
            effects.events().forEach(event -> events.add(new Outbox.Entry(ids.next(), now, event)));
            effects.notices().forEach(notice -> notified.add(new NoticeBoard.Entry(ids.next(), now, notice)));
            entries.add(new AuditLog.Entry(request.id(), now, real, operation.name(), request.caller(), each.origin(),
                    subject(request.caller(), each.outcome()), each.outcome().decision().refusals()));
        }
        if (!movements.isEmpty()) {
            ledger.append(movements);
        }
        if (!events.isEmpty()) {
            outbox.append(events);
        }
        if (!notified.isEmpty()) {
            notices.post(notified);
        }
        if (!entries.isEmpty()) {
            audit.append(entries);
        }
    }

    /**
     * Those it was about see what became of a command if the one who asked is one of them, or the platform. What a stranger
     * tried in vain stays with the stranger: it would tell the owner who is looking for what is its.
     */
    private static Subject subject(Caller caller, Outcome<?> outcome) {
        var subject = outcome.subject();
        if (caller.is(PartyKind.PLATFORM) || subject.viewers().name(caller.party())) {
            return subject;
        }
        var own = Viewers.ofCaller(caller);
        return subject.seenBy(outcome.decision().isGranted() ? subject.viewers().or(own) : own);
    }
}
