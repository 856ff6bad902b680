package org.partnercenter.domain.customer;

/** By which way a customer came to its partner. */
public enum AssociationSource {
    PLATFORM,
    API,
    INVITATION_LINK,
    QR_CODE,
    MAIL_INVITATION
}
