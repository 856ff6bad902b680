package org.partnercenter.architecture.planted.domain.kernel;

public record Cents(long value) {
}
