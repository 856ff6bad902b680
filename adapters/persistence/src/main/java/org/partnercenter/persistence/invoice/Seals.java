package org.partnercenter.persistence.invoice;

import org.jooq.JSON;
import org.partnercenter.application.identity.SecretCipher;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.invoice.InvoiceReceiver;
import org.partnercenter.domain.invoice.InvoiceTitle;
import org.partnercenter.persistence.kernel.JsonCodec;

/** Seals titles and receivers. What is sealed is bound to its row. */
record Seals(JsonCodec json, SecretCipher cipher) {

    byte[] seal(InvoiceTitle title, InvoiceReceiver receiver, String row) {
        return cipher.encrypt(Secret.of(json.write(Sealed.of(title, receiver)).data()), row);
    }

    Sealed open(byte[] sealed, String row) {
        return json.read(JSON.valueOf(cipher.decrypt(sealed, row).reveal()), Sealed.class);
    }
}
