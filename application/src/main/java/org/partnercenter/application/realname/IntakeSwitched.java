package org.partnercenter.application.realname;

/** Whether review takes applications now. */
public record IntakeSwitched(boolean open) {
}
