package org.partnercenter.architecture.planted.domain.order;

import org.partnercenter.architecture.BreaksARule;
import org.partnercenter.architecture.planted.application.kernel.UseCase;

@BreaksARule
interface KnowsTheApplication extends UseCase {
}
