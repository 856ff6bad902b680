package org.partnercenter.application.customer.leave;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Expires requests that nobody answered; a chunk at a time, shared between nodes. */
final class ChangeExpiry implements UseCase<ExpireChanges, ExpiredChanges> {

    private final ChangeRequests requests;

    ChangeExpiry(ChangeRequests requests) {
        this.requests = requests;
    }

    @Override
    public Operation<ExpireChanges, ExpiredChanges> operation() {
        return LeaveOperations.EXPIRE;
    }

    @Override
    public List<Outcome<ExpiredChanges>> decide(List<Request<ExpireChanges>> batch, Instant now) {
        return batch.stream().map(request -> expire(request, now)).toList();
    }

    private Outcome<ExpiredChanges> expire(Request<ExpireChanges> request, Instant now) {
        var over = requests.lockExpired(now, request.command().limit());
        var expired = over.stream().map(each -> each.expire(now).orThrow()).toList();
        if (!expired.isEmpty()) {
            requests.update(expired);
        }
        var changes = new Changes();
        for (int i = 0; i < over.size(); i++) {
            changes.add(ChangeOutcome.type(over.get(i)) + "/" + over.get(i).id(), "status", over.get(i).status().name(),
                    expired.get(i).status().name());
        }
        return Outcome.granted(new ExpiredChanges(expired.size()),
                Subject.of("change-request-expiry", request.id(), Viewers.none())
                        .with(Map.of("expired", String.valueOf(expired.size()))).changed(changes),
                Effects.all(expired.stream().map(each -> ChangeOutcome.moved("expired", each, each.about().customer(),
                        each.about().keeper())).toList()));
    }
}
