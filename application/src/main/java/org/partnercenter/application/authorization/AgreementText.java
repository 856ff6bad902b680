package org.partnercenter.application.authorization;

import org.partnercenter.domain.authorization.Agreement;

/** One version of a letter. */
public record AgreementText(Agreement agreement, String version) {
}
