package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.ReviewVerdict;

import java.util.Optional;

/** Decides on what a partner has applied for on a path. @param words why, for the partner */
public record ReviewPath(PartyId partner, DevelopmentPath path, ReviewVerdict verdict, Optional<String> words) {
}
