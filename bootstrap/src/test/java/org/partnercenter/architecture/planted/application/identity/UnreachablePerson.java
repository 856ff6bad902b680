package org.partnercenter.architecture.planted.application.identity;

import org.partnercenter.architecture.BreaksARule;
import org.partnercenter.architecture.planted.domain.identity.Contact;

@BreaksARule
final class UnreachablePerson extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreachablePerson(Contact contact) {
        super("not reached: " + contact);
    }
}
