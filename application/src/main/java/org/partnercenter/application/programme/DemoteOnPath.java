package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.DevelopmentPath;

import java.util.Optional;

/** Takes a stage back. @param words why, for the partner */
public record DemoteOnPath(PartyId partner, DevelopmentPath path, Optional<String> words) {
}
