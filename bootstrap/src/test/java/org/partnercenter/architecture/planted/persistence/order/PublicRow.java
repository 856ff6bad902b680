package org.partnercenter.architecture.planted.persistence.order;

import org.partnercenter.architecture.BreaksARule;

@BreaksARule
public record PublicRow(String id) {
}
