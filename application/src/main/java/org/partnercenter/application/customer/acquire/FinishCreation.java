package org.partnercenter.application.customer.acquire;

import org.partnercenter.domain.kernel.PartyId;

/** Asks to make a created customer its creator's. */
public record FinishCreation(PartyId customer) {
}
