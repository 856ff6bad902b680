package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.DevelopmentPath;

/** Invites a partner to a path that is by invitation. */
public record InviteToPath(PartyId partner, DevelopmentPath path) {
}
