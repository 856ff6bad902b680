package org.partnercenter.application.message;

import org.partnercenter.domain.kernel.Receiver;

import java.time.Instant;

/** A message of a sandbox, to be read by whoever tries things there. Its text form shows none of it. @param at real time */
public record SandboxMessage(String id, Receiver to, String subject, String text, Instant at) {

    @Override
    public String toString() {
        return "SandboxMessage[" + id + "]";
    }
}
