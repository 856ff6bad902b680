package org.partnercenter.application.realname;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.ApplicationId;
import org.partnercenter.domain.realname.ApplicationStatus;
import org.partnercenter.domain.realname.RealNameState;

/** What was decided, and where the customer stands now. */
public record Reviewed(ApplicationId application, PartyId customer, ApplicationStatus status, RealNameState standing) {
}
