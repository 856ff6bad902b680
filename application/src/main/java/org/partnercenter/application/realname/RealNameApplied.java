package org.partnercenter.application.realname;

import org.partnercenter.domain.kernel.PartyId;

/** News: an application waits for review. */
public record RealNameApplied(PartyId customer, PartyId partner, String application) {
}
