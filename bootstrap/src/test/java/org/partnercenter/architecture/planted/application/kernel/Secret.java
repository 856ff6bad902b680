package org.partnercenter.architecture.planted.application.kernel;

public record Secret(String value) {

    public String reveal() {
        return value;
    }
}
