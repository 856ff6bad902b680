package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.Programme;

import java.util.Optional;

/** Ends a partner's membership. @param words why, for the partner */
public record RemoveMember(PartyId partner, Programme programme, Optional<String> words) {
}
