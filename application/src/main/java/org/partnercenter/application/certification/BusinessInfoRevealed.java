package org.partnercenter.application.certification;

import org.partnercenter.application.kernel.Unkept;
import org.partnercenter.domain.certification.BusinessInfo;
import org.partnercenter.domain.kernel.PartyId;

/** Told once, and kept nowhere. */
public record BusinessInfoRevealed(PartyId partner, BusinessInfo info) implements Unkept {
}
