package org.partnercenter.application.certification;

import org.partnercenter.domain.certification.FinanceContact;

/** Names another finance contact of the caller. */
public record EditFinanceContact(FinanceContact contact) {
}
