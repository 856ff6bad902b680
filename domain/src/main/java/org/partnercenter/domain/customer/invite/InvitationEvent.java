package org.partnercenter.domain.customer.invite;

/** What happens to an invitation. */
public enum InvitationEvent {
    INVITE,
    ASSOCIATE,
    FAIL,
    EXPIRE,
    WITHDRAW,
    RESEND
}
