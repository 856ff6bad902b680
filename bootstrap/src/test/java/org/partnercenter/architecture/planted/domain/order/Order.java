package org.partnercenter.architecture.planted.domain.order;

import org.partnercenter.architecture.planted.domain.kernel.Cents;

public record Order(String id, Cents price) {
}
