package org.partnercenter.application.identity;

import org.partnercenter.application.identity.access.SignIn;
import org.partnercenter.application.identity.access.SignedIn;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.domain.identity.AccessKeyId;

import java.util.Optional;

/** Credentials out of the stored keys. */
final class StoredCredentials implements FindCredential {

    private final AccessKeys accessKeys;
    private final SecretCipher cipher;
    private final SignIn signIn;
    private final Clocks clocks;

    StoredCredentials(AccessKeys accessKeys, SecretCipher cipher, SignIn signIn, Clocks clocks) {
        this.accessKeys = accessKeys;
        this.cipher = cipher;
        this.signIn = signIn;
        this.clocks = clocks;
    }

    @Override
    public Optional<Credential> byAccessKey(String accessKey) {
        if (!AccessKeyId.isValid(accessKey)) {
            return Optional.empty();
        }
        return accessKeys.usable(new AccessKeyId(accessKey))
                .filter(usable -> usable.sealed().key().opens(clocks.real()))
                .flatMap(usable -> signIn.of(usable.account()).map(who -> credential(usable, who)));
    }

    private Credential credential(AccessKeys.Usable usable, SignedIn who) {
        var id = usable.sealed().key().id().value();
        return new Credential(id, cipher.decrypt(usable.sealed().secret(), id), who.caller(), who.party().accountName());
    }
}
