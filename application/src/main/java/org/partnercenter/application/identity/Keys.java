package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.identity.AccessKeyId;

/** Makes access keys and their secrets at random: 20 letters and digits, and 40. */
public interface Keys {

    AccessKeyId accessKey();

    Secret secret();
}
