package org.partnercenter.architecture.planted.persistence.identity;

import org.partnercenter.architecture.planted.domain.identity.Contact;

final class ContactColumns {

    String phone(Contact contact) {
        return contact.mobilePhone();
    }
}
