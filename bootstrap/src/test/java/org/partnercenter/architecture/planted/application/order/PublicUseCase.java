package org.partnercenter.architecture.planted.application.order;

import org.partnercenter.architecture.BreaksARule;
import org.partnercenter.architecture.planted.application.kernel.UseCase;

@BreaksARule
public final class PublicUseCase implements UseCase {

    PublicUseCase() {
    }
}
