package org.partnercenter.architecture.planted.application.kernel;

public record Subject(String details) {

    public Subject with(String more) {
        return new Subject(more);
    }
}
