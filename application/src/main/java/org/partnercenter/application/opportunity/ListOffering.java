package org.partnercenter.application.opportunity;

import org.partnercenter.domain.opportunity.Offering;

/** Lists an offering, or lists it anew. */
public record ListOffering(Offering offering) {
}
