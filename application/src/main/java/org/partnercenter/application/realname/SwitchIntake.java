package org.partnercenter.application.realname;

/** Asks that review takes applications, or none for now (RNA-09). */
public record SwitchIntake(boolean open) {
}
