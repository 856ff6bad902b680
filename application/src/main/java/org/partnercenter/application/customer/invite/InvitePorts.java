package org.partnercenter.application.customer.invite;

import org.partnercenter.application.customer.KnownParties;
import org.partnercenter.application.customer.acquire.CustomerOrigins;
import org.partnercenter.application.customer.acquire.StandingsOf;
import org.partnercenter.application.customer.acquire.TimelineOf;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.KeyedHash;
import org.partnercenter.application.kernel.Messages;
import org.partnercenter.domain.kernel.Texts;

import java.time.ZoneId;

/** What inviting needs of the outside. */
public record InvitePorts(Invitations invitations, CustomerOrigins origins, Questions questions, KeyedHash hash,
                          Messages messages, Texts texts, Site site) {

    /** What it asks of neighbours. */
    public record Questions(KnownParties parties, StandingsOf standings, NamesOf names, TimelineOf timelines) {
    }

    /**
     * Where it is done.
     *
     * @param zone       in which dates are told
     * @param linkPrefix what stands before the code in a link
     */
    public record Site(ZoneId zone, String linkPrefix, Clocks clocks, Ids ids) {
    }

    InvitationLinks links() {
        return new InvitationLinks(hash, site.linkPrefix());
    }
}
