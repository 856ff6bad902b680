package org.partnercenter.application.notice;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.notice.NoticeRefusal;

import java.time.Instant;
import java.util.List;

/** Marks notices as read. */
final class NoticeReading implements UseCase<ReadNotice, Notice> {

    private final NoticePorts ports;

    NoticeReading(NoticePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<ReadNotice, Notice> operation() {
        return NoticeOperations.READ;
    }

    @Override
    public List<Outcome<Notice>> decide(List<Request<ReadNotice>> requests, Instant now) {
        return requests.stream().map(this::decide).toList();
    }

    private Outcome<Notice> decide(Request<ReadNotice> request) {
        var id = request.command().notice();
        var subject = Subject.of("notice", id.value(), Viewers.ofCaller(request.caller()));
        return ports.notices().read(Scope.own(request.caller()), id, ports.clocks().real())
                .map(notice -> Outcome.granted(notice, subject, Effects.none()))
                .orElseGet(() -> Outcome.refused(List.of(NoticeRefusal.NOTICE_NOT_FOUND.refusal("notice_id", id)), subject));
    }
}
