package org.partnercenter.architecture.planted.domain.order;

import org.partnercenter.architecture.BreaksARule;

@BreaksARule
record FloatingPrice(double price) {
}
