package org.partnercenter.application.authorization;

/** How many requests were ended. */
public record EndedUnanswered(int count) {
}
