package org.partnercenter.architecture.planted.rest.signature;

public record Signature(String value) {
}
