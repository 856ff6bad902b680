package org.partnercenter.rest.kernel;

import org.junit.jupiter.api.Test;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Language;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ViolationTest {

    @Test
    void facts_stand_in_one_order_however_they_were_added() {
        var written = CommonRefusal.FIELD_INVALID.refusal("value", "red").with("field", "colour");
        var readBack = CommonRefusal.FIELD_INVALID.refusal("field", "colour").with("value", "red");

        var violations = Violation.of(List.of(written, readBack), Language.EN_US);

        assertThat(violations.getFirst()).hasToString(violations.getLast().toString());
        assertThat(violations.getFirst().facts().keySet()).containsExactly("field", "value");
    }
}
