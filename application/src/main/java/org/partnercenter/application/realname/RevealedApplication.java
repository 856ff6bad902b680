package org.partnercenter.application.realname;

import org.partnercenter.application.kernel.Unkept;
import org.partnercenter.domain.realname.ApplicationId;
import org.partnercenter.domain.realname.Claim;

/** Told once, and kept nowhere. */
public record RevealedApplication(ApplicationId application, Claim claim) implements Unkept {
}
