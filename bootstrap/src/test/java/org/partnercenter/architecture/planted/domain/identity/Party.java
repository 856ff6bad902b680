package org.partnercenter.architecture.planted.domain.identity;

public record Party(String id, String name, Contact contact) {
}
