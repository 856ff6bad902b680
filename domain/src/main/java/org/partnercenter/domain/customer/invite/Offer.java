package org.partnercenter.domain.customer.invite;

import org.partnercenter.domain.customer.acquire.CustomerReport.Reporter;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody is invited to, and how.
 *
 * @param by       who invites: a partner, or its reseller
 * @param type     the model the customer would be associated in
 * @param to       where the house mails it; with {@link InvitationChannel#MAIL} only, and forgotten once it is of no use
 * @param language the mail's
 * @param label    the partner's own, which the association gets
 */
public record Offer(Reporter by, AssociationType type, InvitationChannel channel, Optional<Receiver> to, Language language,
                    Optional<String> label) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\",;:\\p{Cntrl}]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,253}[A-Za-z0-9])?");

    public Offer {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(label, "label");
    }

    /** What is wrong with it by itself: an address is given exactly where it is mailed to. */
    public List<Refusal> faults() {
        boolean mailed = channel == InvitationChannel.MAIL;
        return new Refusals()
                .refuseIf(mailed && to.isEmpty(), InviteRefusal.INVITATION_ADDRESS_MISSING.refusal("field", "email"))
                .refuseIf(!mailed && to.isPresent(), InviteRefusal.INVITATION_ADDRESS_UNUSED.refusal("field", "email"))
                .refuseIf(mailed && to.filter(Offer::isNoAddress).isPresent(), InviteRefusal.INVITATION_ADDRESS_FORM.refusal("field", "email"))
                .list();
    }

    private static boolean isNoAddress(Receiver to) {
        return to.medium() != Medium.MAIL || !ADDRESS.matcher(to.address()).matches();
    }

    Offer withoutAddress() {
        return new Offer(by, type, channel, Optional.empty(), language, label);
    }
}
