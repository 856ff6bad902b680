package org.partnercenter.architecture.planted.application.identity;

import org.partnercenter.architecture.BreaksARule;
import org.partnercenter.architecture.planted.application.kernel.Secret;

@BreaksARule
final class OpensASecret {

    String open(Secret secret) {
        return secret.reveal();
    }
}
