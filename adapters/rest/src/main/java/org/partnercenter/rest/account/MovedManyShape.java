package org.partnercenter.rest.account;

import org.partnercenter.application.account.MoneyMovedMany;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.ErrorDetail;

import java.util.List;

/** Which transfers were made, and which not and why (COM-09). */
record MovedManyShape(List<ErrorDetail> errorDetails, List<MovedShape> transfers) {

    static MovedManyShape of(MoneyMovedMany result, Language language) {
        return new MovedManyShape(
                result.rejected().stream().map(not -> ErrorDetail.of(not.receiver().value(), not.refusals(), language)).toList(),
                result.moved().stream().map(MovedShape::of).toList());
    }
}
