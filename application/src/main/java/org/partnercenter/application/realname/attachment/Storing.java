package org.partnercenter.application.realname.attachment;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.realname.Attachment;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Leaves a trace of what partners put into their buckets by way of the house. */
final class Storing implements UseCase<StoreAttachment, AttachmentStored> {

    @Override
    public Operation<StoreAttachment, AttachmentStored> operation() {
        return AttachmentOperations.STORE;
    }

    @Override
    public List<Outcome<AttachmentStored>> decide(List<Request<StoreAttachment>> requests, Instant now) {
        return requests.stream().map(Storing::decide).toList();
    }

    private static Outcome<AttachmentStored> decide(Request<StoreAttachment> request) {
        var command = request.command();
        var subject = Subject.of("real-name-attachment", request.caller().party().value(), Viewers.ofCaller(request.caller()));
        return command.file().upload("name", command.bucket(), command.stored()).fold(file -> Outcome.granted(stored(file),
                        subject.with(Map.of("type", file.type().name(), "size", String.valueOf(file.size()), "digest", file.digest())),
                        Effects.none()),
                refusals -> Outcome.refused(refusals, subject));
    }

    private static AttachmentStored stored(Attachment file) {
        return new AttachmentStored(file.type(), file.size(), file.digest());
    }
}
