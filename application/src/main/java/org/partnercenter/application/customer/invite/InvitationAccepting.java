package org.partnercenter.application.customer.invite;

import org.partnercenter.application.customer.MakeAssociations.Wanted;
import org.partnercenter.application.customer.MakeAssociations;
import org.partnercenter.application.customer.acquire.CustomerOrigins;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.invite.Invitation;
import org.partnercenter.domain.customer.invite.InvitationId;
import org.partnercenter.domain.customer.invite.InviteRefusal;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes invitations up (ASC-10): the customer becomes the inviter's, or the invitation has failed and keeps why. Of several who take one up,
 * the first does.
 */
final class InvitationAccepting implements UseCase<AcceptInvitation, Invitation> {

    private final InvitePorts ports;
    private final MakeAssociations making;

    InvitationAccepting(InvitePorts ports, MakeAssociations making) {
        this.ports = ports;
        this.making = making;
    }

    @Override
    public Operation<AcceptInvitation, Invitation> operation() {
        return InviteOperations.ACCEPT;
    }

    @Override
    public List<Outcome<Invitation>> decide(List<Request<AcceptInvitation>> requests, Instant now) {
        return new Batch(requests, now).outcomes();
    }

    private final class Batch {

        private final List<Request<AcceptInvitation>> requests;
        private final Instant now;
        private final Map<InvitationId, Invitation> present;
        /** Those taken up, by the place of who was first. */
        private final Map<Integer, Invitation> takers = new LinkedHashMap<>();
        private final Map<Integer, Outcome<Invitation>> ended = new HashMap<>();

        Batch(List<Request<AcceptInvitation>> requests, Instant now) {
            this.requests = requests;
            this.now = now;
            this.present = new HashMap<>(ports.invitations().lock(requests.stream().flatMap(request ->
                    InvitationLinks.named(request.command().code()).stream()).collect(Collectors.toSet())));
            for (int i = 0; i < requests.size(); i++) {
                var opened = opened(i);
                if (opened.isPresent() && opened.get().isOpen(now) && !takers.containsValue(opened.get())) {
                    takers.put(i, opened.get());
                }
            }
        }

        private Optional<Invitation> opened(int index) {
            var code = requests.get(index).command().code();
            return InvitationLinks.named(code).map(present::get).filter(invitation -> ports.links().opens(code, invitation));
        }

        List<Outcome<Invitation>> outcomes() {
            associate();
            var outcomes = new ArrayList<Outcome<Invitation>>();
            for (int i = 0; i < requests.size(); i++) {
                outcomes.add(ended.containsKey(i) ? ended.get(i) : refused(i));
            }
            return outcomes;
        }

        private Outcome<Invitation> refused(int index) {
            var opened = opened(index);
            var why = opened.map(invitation -> invitation.linkFault(now).orElseThrow()).orElseGet(InviteRefusal.INVITATION_UNKNOWN::refusal);
            return InvitationOutcomes.refused(List.of(why), opened, requests.get(index).caller());
        }

        private void associate() {
            if (takers.isEmpty()) {
                return;
            }
            var places = List.copyOf(takers.keySet());
            var made = making.make(places.stream().map(place -> wanted(takers.get(place), customer(place))).toList(), now);
            var origins = new HashMap<PartyId, CustomerOrigins.Origin>();
            for (int i = 0; i < places.size(); i++) {
                end(places.get(i), made.get(i), origins);
            }
            ports.invitations().update(takers.values().stream().map(before -> present.get(before.id())).toList());
            if (!origins.isEmpty()) {
                ports.origins().note(origins);
            }
        }

        private void end(int place, Outcome<Association> made, Map<PartyId, CustomerOrigins.Origin> origins) {
            var before = takers.get(place);
            var customer = customer(place);
            List<Refusal> causes = made.decision().refusals();
            var after = (causes.isEmpty() ? before.associate(customer, now) : before.fail(customer, causes, now)).orThrow();
            present.put(before.id(), after);
            ended.put(place, causes.isEmpty() ? InvitationOutcomes.associated(before, after, made.effects())
                    : InvitationOutcomes.failed(before, after));
            if (causes.isEmpty()) {
                origins.put(customer, new CustomerOrigins.Origin(before.offer().by().partner(), before.offer().channel().source()));
            }
        }

        private PartyId customer(int place) {
            return requests.get(place).caller().party();
        }
    }

    private static Wanted wanted(Invitation invitation, PartyId customer) {
        var offer = invitation.offer();
        return new Wanted(customer, offer.by().partner(), offer.by().reseller(), offer.type(), offer.label());
    }
}
