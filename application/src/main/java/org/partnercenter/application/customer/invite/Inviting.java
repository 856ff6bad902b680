package org.partnercenter.application.customer.invite;

import org.partnercenter.application.customer.acquire.Keepers;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.customer.acquire.CustomerReport.Reporter;
import org.partnercenter.domain.customer.invite.Invitation;
import org.partnercenter.domain.customer.invite.InvitationChannel;
import org.partnercenter.domain.customer.invite.InvitationId;
import org.partnercenter.domain.customer.invite.Offer;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Receiver;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Invites customers (ASC-10). */
final class Inviting implements UseCase<Invite, Invitation> {

    private final InvitePorts ports;

    Inviting(InvitePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<Invite, Invitation> operation() {
        return InviteOperations.INVITE;
    }

    @Override
    public List<Outcome<Invitation>> decide(List<Request<Invite>> requests, Instant now) {
        var batch = new Batch(requests, now);
        var outcomes = batch.outcomes();
        batch.store();
        return outcomes;
    }

    /** One batch: each sees what those before it opened. */
    private final class Batch {

        private final List<Request<Invite>> requests;
        private final Instant now;
        private final List<Decision<Offer>> offers;
        private final Map<PartyId, PartnerStanding> standings;
        private final Map<Reporter, Integer> counts = new HashMap<>();
        private final Map<Reporter, Set<String>> invited = new HashMap<>();
        private final boolean mails;
        private final List<Invitation> sent = new ArrayList<>();

        Batch(List<Request<Invite>> requests, Instant now) {
            this.requests = requests;
            this.now = now;
            this.offers = offers();
            var made = offers.stream().filter(Decision::isGranted).map(Decision::orThrow).toList();
            var inviters = made.stream().map(Offer::by).collect(Collectors.toSet());
            this.standings = inviters.isEmpty() ? Map.of() : ports.questions().standings().of(inviters.stream().map(Reporter::keeper)
                    .collect(Collectors.toSet()), now);
            if (!inviters.isEmpty()) {
                ports.invitations().holdOpen(inviters, made.stream().flatMap(offer -> offer.to().stream()).collect(Collectors.toSet()),
                        now).forEach((by, open) -> {
                            counts.put(by, open.count());
                            invited.put(by, new HashSet<>(open.to()));
                        });
            }
            this.mails = made.stream().anyMatch(offer -> offer.channel() == InvitationChannel.MAIL)
                    && ports.messages().carries(Medium.MAIL);
        }

        private List<Decision<Offer>> offers() {
            var keepers = Keepers.among(ports.questions().parties(), requests.stream()
                    .flatMap(request -> request.command().reseller().stream()).collect(Collectors.toSet()));
            return requests.stream().map(request -> keepers.of(request.caller(), request.command().reseller())
                    .map(by -> new Offer(by, request.command().type(), request.command().channel(), request.command().to(),
                            request.command().language(), request.command().label()))).toList();
        }

        List<Outcome<Invitation>> outcomes() {
            var outcomes = new ArrayList<Outcome<Invitation>>();
            for (int i = 0; i < requests.size(); i++) {
                var caller = requests.get(i).caller();
                outcomes.add(offers.get(i).flatMap(this::send).fold(invitation -> InvitationOutcomes.moved(Optional.empty(), invitation),
                        refusals -> InvitationOutcomes.refused(refusals, Optional.empty(), caller)));
            }
            return outcomes;
        }

        private Decision<Invitation> send(Offer offer) {
            var to = offer.to().map(Batch::lower);
            return Invitation.send(new InvitationId(ports.site().ids().next()), offer, new Invitation.Surroundings(
                    counts.get(offer.by()), to.filter(invited.get(offer.by())::contains).isPresent(),
                    standings.get(offer.by().keeper()), mails), now).map(invitation -> {
                        counts.merge(offer.by(), 1, Integer::sum);
                        to.ifPresent(invited.get(offer.by())::add);
                        sent.add(invitation);
                        return invitation;
                    });
        }

        void store() {
            if (!sent.isEmpty()) {
                ports.invitations().add(sent);
                new InvitationMails(ports).send(sent);
            }
        }

        private static String lower(Receiver to) {
            return to.address().toLowerCase(Locale.ROOT);
        }
    }
}
