package org.partnercenter.architecture.planted.rest.order;

import org.partnercenter.architecture.BreaksARule;

@BreaksARule
public record PublicShape(String id) {
}
