package org.partnercenter.application.incentive.project;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

/** News: a refund takes back a part of a project's incentive. @param amount less than zero */
public record ProjectTakenBack(PartyId partner, String project, String refund, String bill, Money amount) {
}
