package org.partnercenter.application.realname;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.ApplicationKind;
import org.partnercenter.domain.realname.ApplicationStatus;

import java.util.Optional;

/** Which applications are wanted. */
public record ApplicationFilter(Optional<PartyId> customer, Optional<PartyId> partner, Optional<ApplicationStatus> status,
                                Optional<ApplicationKind> kind) {
}
