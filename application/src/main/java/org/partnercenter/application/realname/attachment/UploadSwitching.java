package org.partnercenter.application.realname.attachment;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.UploadSetting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Switches attachment upload on and off. */
final class UploadSwitching implements UseCase<SwitchUpload, UploadSetting> {

    private final UploadSettings settings;

    UploadSwitching(UploadSettings settings) {
        this.settings = settings;
    }

    @Override
    public Operation<SwitchUpload, UploadSetting> operation() {
        return AttachmentOperations.SWITCH_UPLOAD;
    }

    @Override
    public List<Outcome<UploadSetting>> decide(List<Request<SwitchUpload>> requests, Instant now) {
        var buckets = requests.stream().flatMap(request -> request.command().bucket().stream()).collect(Collectors.toSet());
        var owners = buckets.isEmpty() ? new HashMap<String, PartyId>() : new HashMap<>(settings.owners(buckets));
        var before = new HashMap<>(settings.find(requests.stream().map(request -> request.command().partner()).collect(Collectors.toSet())));
        var changed = new LinkedHashMap<PartyId, UploadSetting>();
        var outcomes = new ArrayList<Outcome<UploadSetting>>();
        for (var request : requests) {
            var command = request.command();
            var present = before.getOrDefault(command.partner(), UploadSetting.none(command.partner()));
            var decision = decide(command, present, owners);
            decision.map(next -> {
                changed.put(command.partner(), next);
                next.bucket().ifPresent(bucket -> owners.put(bucket, command.partner()));
                return before.put(command.partner(), next);
            });
            outcomes.add(outcome(request, present, decision));
        }
        if (!changed.isEmpty()) {
            settings.put(List.copyOf(changed.values()), now);
        }
        return outcomes;
    }

    private static Decision<UploadSetting> decide(SwitchUpload command, UploadSetting present, Map<String, PartyId> owners) {
        if (!command.on()) {
            return Decision.granted(present.off());
        }
        var bucket = command.bucket().orElseThrow();
        var owner = owners.getOrDefault(bucket, command.partner());
        return present.on(bucket, !owner.equals(command.partner()), command.reachable());
    }

    private static Outcome<UploadSetting> outcome(Request<SwitchUpload> request, UploadSetting before,
                                                  Decision<UploadSetting> decision) {
        var partner = request.command().partner();
        var viewers = Viewers.ofCaller(request.caller());
        var subject = Subject.of("real-name-upload", partner.value(), viewers);
        return decision.fold(after -> Outcome.granted(after, subject.changed(new Changes()
                        .add("real-name-upload/" + partner, "on", String.valueOf(before.on()), String.valueOf(after.on()))
                        .add("real-name-upload/" + partner, "bucket", before.bucket(), after.bucket())),
                        before.equals(after) ? Effects.none() : Effects.of(List.of(), List.of(new OutgoingEvent(
                                "org.partnercenter.real-name.upload-switched", "real-name-upload/" + partner,
                                Map.of("partner_id", partner.value(), "on", after.on()), viewers)))),
                refusals -> Outcome.refused(refusals, subject));
    }
}
