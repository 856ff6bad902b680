package org.partnercenter.application.export.delivery;

import org.partnercenter.domain.kernel.PartyId;

/** News: a file of a regular delivery is given up. @param period a day or a month */
public record DeliveryFailed(PartyId to, String delivery, String kind, String period) {
}
