package org.partnercenter.application.realname;

import org.partnercenter.domain.kernel.PartyId;

/** News: an application has passed, or was refused. */
public record RealNameDecided(PartyId customer, PartyId partner, String application, boolean passed) {
}
