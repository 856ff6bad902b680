package org.partnercenter.application.realname;

import org.partnercenter.domain.realname.ApplicationId;

/** Asks for the plain values of an application (COM-21). */
public record RevealApplication(ApplicationId application) {
}
