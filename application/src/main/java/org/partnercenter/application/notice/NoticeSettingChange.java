package org.partnercenter.application.notice;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps how parties want to be told. */
final class NoticeSettingChange implements UseCase<SetNotices, NoticeSetting> {

    private final NoticePorts ports;

    NoticeSettingChange(NoticePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<SetNotices, NoticeSetting> operation() {
        return NoticeOperations.SET;
    }

    @Override
    public List<Outcome<NoticeSetting>> decide(List<Request<SetNotices>> requests, Instant now) {
        var before = ports.notices().settings(requests.stream().map(request -> request.caller().party())
                .collect(Collectors.toSet()));
        var last = new LinkedHashMap<PartyId, NoticeSetting>();
        requests.forEach(request -> last.put(request.caller().party(), request.command().setting()));
        ports.notices().set(last);
        return requests.stream().map(request -> Outcome.granted(request.command().setting(),
                Subject.of("notice-setting", request.caller().party().value(), Viewers.ofCaller(request.caller())).with(Map.of(
                        "before", before.getOrDefault(request.caller().party(), NoticeSetting.USUAL).toString(),
                        "after", request.command().setting().toString())), Effects.none())).toList();
    }
}
