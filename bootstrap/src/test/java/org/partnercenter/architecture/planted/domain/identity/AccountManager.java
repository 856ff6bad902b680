package org.partnercenter.architecture.planted.domain.identity;

public record AccountManager(String id, String name) {
}
