package org.partnercenter.architecture.planted.application.kernel;

public record OutgoingEvent(String data) {
}
