package org.partnercenter.application.identity;

import java.util.Optional;

/** Finds what belongs to an access key; nothing for keys that are unknown or disabled. */
public interface FindCredential {

    Optional<Credential> byAccessKey(String accessKey);
}
