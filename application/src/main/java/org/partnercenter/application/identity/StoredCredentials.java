package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.domain.identity.AccessKeyId;

import java.util.Optional;

/** Credentials out of the stored keys. */
final class StoredCredentials implements FindCredential {

    private final AccessKeys accessKeys;
    private final SecretCipher cipher;

    StoredCredentials(AccessKeys accessKeys, SecretCipher cipher) {
        this.accessKeys = accessKeys;
        this.cipher = cipher;
    }

    @Override
    public Optional<Credential> byAccessKey(String accessKey) {
        if (!AccessKeyId.isValid(accessKey)) {
            return Optional.empty();
        }
        return accessKeys.usable(new AccessKeyId(accessKey)).map(this::credential);
    }

    private Credential credential(AccessKeys.Usable usable) {
        var id = usable.sealed().key().id().value();
        var owner = usable.owner();
        return new Credential(id, cipher.decrypt(usable.sealed().secret(), id),
                new Caller(owner.id(), owner.kind(), owner.distributor(), Optional.empty(), Permissions.all()),
                owner.accountName());
    }
}
