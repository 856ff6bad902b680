package org.partnercenter.architecture.planted.application.order;

import com.fasterxml.jackson.annotation.JsonIgnoreType;
import org.partnercenter.architecture.BreaksARule;

@BreaksARule
@JsonIgnoreType
interface WantsJson {
}
