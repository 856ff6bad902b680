package org.partnercenter.rest.customer.invite;

import org.partnercenter.application.customer.invite.Invite;
import org.partnercenter.domain.customer.invite.InvitationChannel;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.rest.kernel.Input;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** The body of an invitation. With an address and no channel it goes by mail. */
record InvitationBody(String associationType, String channel, String email, String language, String label, String indirectPartnerId) {

    private static final int MAX_ADDRESS = 320;
    private static final int MAX_LABEL = 64;

    Supplier<Invite> command(Input in) {
        var type = in.field("association_type", associationType).required().code(AssociationType::ofCode);
        var to = in.field("email", email).text(MAX_ADDRESS).map(address -> new Receiver(Medium.MAIL, address));
        var by = in.field("channel", channel).code(InvitationBody::channel)
                .orElse(to.isPresent() ? InvitationChannel.MAIL : InvitationChannel.LINK);
        var words = in.field("language", language).code(InvitationBody::language).orElse(Language.ZH_CN);
        var labelled = in.field("label", label).text(MAX_LABEL);
        var reseller = in.field("indirect_partner_id", indirectPartnerId).party();
        return () -> new Invite(type.orElseThrow(), by, to, words, labelled, reseller);
    }

    static Optional<InvitationChannel> channel(String code) {
        return Arrays.stream(InvitationChannel.values()).filter(channel -> channel.name().equals(code)).findFirst();
    }

    private static Optional<Language> language(String code) {
        return Arrays.stream(Language.values()).filter(language -> language.code().equals(code)).findFirst();
    }

    @Override
    public String toString() {
        return "InvitationBody[***]";
    }
}
