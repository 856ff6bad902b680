package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.PathStatus;

/** Where a partner stands on a path after a command. */
public record PathStep(PartyId partner, DevelopmentPath path, PathStatus status) {
}
