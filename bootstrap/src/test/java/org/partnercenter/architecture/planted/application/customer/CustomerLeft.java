package org.partnercenter.architecture.planted.application.customer;

public record CustomerLeft(String customer) {
}
