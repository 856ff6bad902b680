package org.partnercenter.application.identity;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Optional;

/**
 * Which parties to list.
 *
 * @param after marker: only ids behind this one
 */
public record PartyFilter(Optional<PartyKind> kind, Optional<PartyId> after) {
}
