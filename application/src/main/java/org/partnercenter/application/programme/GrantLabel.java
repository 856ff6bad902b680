package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;

import java.time.LocalDate;

/** Records that a partner has gained a competency label. @param on day at the site */
public record GrantLabel(PartyId partner, String label, LocalDate on) {
}
