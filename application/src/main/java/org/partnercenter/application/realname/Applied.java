package org.partnercenter.application.realname;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.ApplicationId;

/** An application was taken. @param review whether it waits for manual review (RNA-10) */
public record Applied(ApplicationId application, PartyId customer, boolean review) {
}
