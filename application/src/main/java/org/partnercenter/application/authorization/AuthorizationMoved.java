package org.partnercenter.application.authorization;

import org.partnercenter.domain.kernel.PartyId;

/**
 * News: an authorization changed.
 *
 * @param what     requested, approved …, in capitals
 * @param to       the side that did not do it
 */
public record AuthorizationMoved(String what, String authorization, PartyId customer, PartyId grantee, PartyId to) {
}
