package org.partnercenter.application.customer.invite;

import org.partnercenter.application.kernel.KeyedHash;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.customer.invite.Invitation;
import org.partnercenter.domain.customer.invite.InvitationId;
import org.partnercenter.domain.kernel.PartyId;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * The links that open invitations. A link is made of its invitation by the house's own key whenever it is needed, and stored nowhere:
 * who reads the database cannot make one.
 */
final class InvitationLinks {

    /** 128 bits. */
    private static final int DIGITS = 32;
    private static final char BETWEEN = '.';

    private final KeyedHash hash;
    private final String prefix;

    /** @param prefix what stands before the code */
    InvitationLinks(KeyedHash hash, String prefix) {
        this.hash = hash;
        this.prefix = prefix;
    }

    /** Whoever has it can take the invitation up. */
    Secret link(Invitation invitation) {
        return Secret.of(prefix + code(invitation).reveal());
    }

    Secret code(Invitation invitation) {
        return Secret.of(invitation.id().value() + BETWEEN
                + hash.of("invitation:" + invitation.sending(), Secret.of(invitation.id().value())).substring(0, DIGITS));
    }

    /** Which invitation a code says it opens; whether it does is for {@link #opens}. */
    static Optional<InvitationId> named(Secret code) {
        int at = code.reveal().lastIndexOf(BETWEEN);
        return Optional.of(code.reveal().substring(0, Math.max(at, 0))).filter(PartyId::isValid).map(InvitationId::new);
    }

    boolean opens(Secret code, Invitation invitation) {
        return MessageDigest.isEqual(bytes(code), bytes(code(invitation)));
    }

    private static byte[] bytes(Secret code) {
        return code.reveal().getBytes(StandardCharsets.UTF_8);
    }
}
