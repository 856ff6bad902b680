package org.partnercenter.architecture.planted.persistence.order;

import org.partnercenter.architecture.BreaksARule;

@BreaksARule
public final class OrderRows {
}
