package org.partnercenter.bootstrap;

import org.partnercenter.application.audit.AuditTrail;
import org.partnercenter.application.customer.invite.InviteModule;
import org.partnercenter.application.customer.invite.InvitePorts;
import org.partnercenter.application.customer.invite.NamesOf;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.kernel.Messages;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.persistence.customer.acquire.JooqCustomerOrigins;
import org.partnercenter.persistence.customer.invite.JooqInvitations;

import java.util.stream.Collectors;

/** Inviting customers, wired. */
final class InviteAssembly {

    private InviteAssembly() {
    }

    static InviteModule module(Machinery house, Settings settings, IdentityModule identity, AuditTrail trail, Messages messages) {
        return new InviteModule(new InvitePorts(new JooqInvitations(house.database(), house.json()),
                new JooqCustomerOrigins(house.database()),
                new InvitePorts.Questions(Bridges.knownParties(identity), AcquireAssembly.standings(identity), names(identity),
                        AcquireAssembly.timelines(trail)),
                house.hash(), messages, Rulebook.texts(),
                new InvitePorts.Site(settings.siteZone(), settings.acquiring().invitationLink(), house.clocks(), house.ids())));
    }

    private static NamesOf names(IdentityModule identity) {
        return ids -> identity.parties().of(ids).values().stream().collect(Collectors.toMap(Party::id, Party::name));
    }
}
