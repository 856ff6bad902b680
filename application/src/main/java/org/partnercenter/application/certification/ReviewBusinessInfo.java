package org.partnercenter.application.certification;

import org.partnercenter.domain.certification.CertificationVerdict;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** Decides what a partner has submitted. @param words why, for the partner */
public record ReviewBusinessInfo(PartyId partner, CertificationVerdict verdict, Optional<String> words) {
}
