package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.Programme;
import org.partnercenter.domain.programme.ReviewVerdict;
import org.partnercenter.domain.programme.Terms;

import java.util.Optional;

/** Decides on an application for a programme. @param words why, for the partner */
public record ReviewMembership(PartyId partner, Programme programme, ReviewVerdict verdict, Terms terms, Optional<String> words) {
}
