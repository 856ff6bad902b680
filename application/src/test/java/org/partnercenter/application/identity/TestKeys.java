package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.identity.AccessKeyId;

/** Keys that count, so that tests can be read. */
public final class TestKeys implements Keys {

    private int last;

    @Override
    public AccessKeyId accessKey() {
        return new AccessKeyId("%020d".formatted(++last));
    }

    @Override
    public Secret secret() {
        return Secret.of("secret-%033d".formatted(last));
    }
}
