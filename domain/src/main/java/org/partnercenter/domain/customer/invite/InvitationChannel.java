package org.partnercenter.domain.customer.invite;

import org.partnercenter.domain.customer.AssociationSource;

/** By which way an invitation reaches a customer. */
public enum InvitationChannel {
    /** The partner passes the link on itself. */
    LINK(AssociationSource.INVITATION_LINK),
    /** The partner shows the link as an image. */
    QR_CODE(AssociationSource.QR_CODE),
    /** The house mails the link to an address the partner gives. */
    MAIL(AssociationSource.MAIL_INVITATION);

    private final AssociationSource source;

    InvitationChannel(AssociationSource source) {
        this.source = source;
    }

    /** How a customer came that is associated by it. */
    public AssociationSource source() {
        return source;
    }
}
