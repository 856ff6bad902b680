package org.partnercenter.application.customer.invite;

import org.partnercenter.domain.customer.invite.InvitationChannel;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Receiver;

import java.util.Optional;

/**
 * Asks to invite a customer.
 *
 * @param to       the mail address, where it is mailed
 * @param language the mail's
 * @param label    what the association is to be labelled with
 * @param reseller from a distributor: the reseller of its own for which it invites
 */
public record Invite(AssociationType type, InvitationChannel channel, Optional<Receiver> to, Language language, Optional<String> label,
                     Optional<PartyId> reseller) {
}
