package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.customer.MakeAssociations.Wanted;
import org.partnercenter.application.customer.MakeAssociations;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationSource;
import org.partnercenter.domain.customer.acquire.AcquireRefusal;
import org.partnercenter.domain.customer.acquire.CreatedCustomer;
import org.partnercenter.domain.customer.acquire.CreationStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes created customers their creators' (ASC-11). What was done once is done; asked again, it is answered the same. */
final class CreationFinishing implements UseCase<FinishCreation, CreatedCustomer> {

    private final CreationPorts creations;
    private final MakeAssociations making;

    CreationFinishing(CreationPorts creations, MakeAssociations making) {
        this.creations = creations;
        this.making = making;
    }

    @Override
    public Operation<FinishCreation, CreatedCustomer> operation() {
        return AcquireOperations.FINISH_CREATION;
    }

    @Override
    public List<Outcome<CreatedCustomer>> decide(List<Request<FinishCreation>> requests, Instant now) {
        var present = new HashMap<>(creations.created().lock(requests.stream().map(request -> request.command().customer())
                .collect(Collectors.toSet())));
        var pending = present.values().stream().filter(each -> each.status() == CreationStatus.PENDING).toList();
        var made = associate(pending, now);
        var closed = new HashMap<PartyId, Outcome<CreatedCustomer>>();
        var origins = new HashMap<PartyId, CustomerOrigins.Origin>();
        for (int i = 0; i < pending.size(); i++) {
            var before = pending.get(i);
            var outcome = made.get(i);
            var after = outcome.decision().fold(association -> before.associate(now), causes -> before.fail(causes, now)).orThrow();
            closed.put(before.customer(), CreationOutcomes.closed(before, after, outcome.effects()));
            if (outcome.decision().isGranted()) {
                origins.put(before.customer(), new CustomerOrigins.Origin(before.by().partner(), AssociationSource.API));
            }
        }
        store(closed, origins);
        var outcomes = new ArrayList<Outcome<CreatedCustomer>>();
        for (var request : requests) {
            var id = request.command().customer();
            var first = Optional.ofNullable(closed.remove(id));
            first.ifPresent(outcome -> present.put(id, outcome.decision().orThrow()));
            outcomes.add(first.orElseGet(() -> already(id, present)));
        }
        return outcomes;
    }

    private List<Outcome<Association>> associate(List<CreatedCustomer> pending, Instant now) {
        return pending.isEmpty() ? List.of() : making.make(pending.stream().map(each -> new Wanted(each.customer(), each.by().partner(),
                each.by().reseller(), each.type(), Optional.empty())).toList(), now);
    }

    private void store(Map<PartyId, Outcome<CreatedCustomer>> closed, Map<PartyId, CustomerOrigins.Origin> origins) {
        if (!closed.isEmpty()) {
            creations.created().update(closed.values().stream().map(outcome -> outcome.decision().orThrow()).toList());
        }
        if (!origins.isEmpty()) {
            creations.origins().note(origins);
        }
    }

    private static Outcome<CreatedCustomer> already(PartyId id, Map<PartyId, CreatedCustomer> present) {
        return Optional.ofNullable(present.get(id)).map(CreationOutcomes::already).orElseGet(() ->
                CreationOutcomes.unknown(List.of(AcquireRefusal.CUSTOMER_UNKNOWN.refusal()), id));
    }
}
