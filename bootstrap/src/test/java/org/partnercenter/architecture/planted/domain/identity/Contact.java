package org.partnercenter.architecture.planted.domain.identity;

public record Contact(String mobilePhone, String email) {
}
