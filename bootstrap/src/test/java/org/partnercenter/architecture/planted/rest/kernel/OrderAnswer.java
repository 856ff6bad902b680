package org.partnercenter.architecture.planted.rest.kernel;

public record OrderAnswer(String id) {
}
