package org.partnercenter.application.certification;

/** Has another amount sent, since time has run out. */
public record SendAmountAgain() {
}
