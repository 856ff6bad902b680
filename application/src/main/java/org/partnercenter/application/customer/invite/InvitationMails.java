package org.partnercenter.application.customer.invite;

import org.partnercenter.application.kernel.OutgoingMessage;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.customer.invite.Invitation;
import org.partnercenter.domain.kernel.PartyId;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Mails invitations that go by mail, with the links they have now. */
final class InvitationMails {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);

    private final InvitePorts ports;

    InvitationMails(InvitePorts ports) {
        this.ports = ports;
    }

    void send(List<Invitation> sent) {
        var mailed = sent.stream().filter(invitation -> invitation.offer().to().isPresent()).toList();
        if (!mailed.isEmpty()) {
            var names = ports.questions().names().of(mailed.stream().map(each -> each.offer().by().keeper()).collect(Collectors.toSet()));
            ports.messages().queue(mailed.stream().map(invitation -> mail(invitation, names)).toList());
        }
    }

    /** It is of use as long as its link is, which business time decides; by real time it is kept as long. */
    private OutgoingMessage mail(Invitation invitation, Map<PartyId, String> names) {
        var offer = invitation.offer();
        var facts = new HashMap<>(Map.of("partner", names.getOrDefault(offer.by().keeper(), offer.by().keeper().value()),
                "model", ports.texts().name(offer.type(), offer.language()),
                "expires", MINUTES.format(invitation.expiresAt().atZone(ports.site().zone())),
                "link", ports.links().link(invitation).reveal()));
        return new OutgoingMessage(offer.to().orElseThrow(), Secret.of(ports.texts().say("InvitationMail.subject", facts, offer.language())),
                Secret.of(ports.texts().say("InvitationMail.text", facts, offer.language())),
                ports.site().clocks().real().plus(Invitation.LIFE));
    }
}
