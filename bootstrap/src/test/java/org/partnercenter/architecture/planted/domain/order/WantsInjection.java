package org.partnercenter.architecture.planted.domain.order;

import jakarta.inject.Inject;
import org.partnercenter.architecture.BreaksARule;

@BreaksARule
final class WantsInjection {

    @Inject
    private Order order;
}
