package org.partnercenter.architecture.planted.application.identity;

import org.partnercenter.architecture.BreaksARule;
import org.partnercenter.architecture.planted.application.kernel.Subject;
import org.partnercenter.architecture.planted.domain.identity.Party;

@BreaksARule
final class AuditsAName {

    Subject subject(Subject subject, Party party) {
        return subject.with(party.name());
    }
}
