package org.partnercenter.architecture.planted.rest.identity;

import org.partnercenter.architecture.planted.domain.identity.Contact;

record PartyShape(String email) {

    static PartyShape of(Contact contact) {
        return new PartyShape(contact.email());
    }
}
