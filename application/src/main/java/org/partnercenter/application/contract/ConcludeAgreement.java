package org.partnercenter.application.contract;

/** Concludes a payment agreement. */
public record ConcludeAgreement() {
}
