package org.partnercenter.architecture.planted.application.identity;

import org.partnercenter.architecture.BreaksARule;
import org.partnercenter.architecture.planted.application.kernel.OutgoingEvent;
import org.partnercenter.architecture.planted.domain.identity.Contact;

@BreaksARule
final class TellsTheWorldWhomToCall {

    OutgoingEvent event(Contact contact) {
        return new OutgoingEvent(contact.mobilePhone());
    }
}
