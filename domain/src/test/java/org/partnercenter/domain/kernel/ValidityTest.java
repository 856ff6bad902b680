package org.partnercenter.domain.kernel;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ValidityTest {

    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-12-31T00:00:00Z");
    private static final Validity YEAR = new Validity(FROM, UNTIL);

    @Test
    @Tag("CPN-50")
    void both_ends_belong_to_it_and_it_is_over_strictly_after_its_end() {
        assertThat(YEAR.contains(FROM)).isTrue();
        assertThat(YEAR.contains(UNTIL)).isTrue();
        assertThat(YEAR.contains(FROM.minusNanos(1))).isFalse();
        assertThat(YEAR.contains(UNTIL.plusNanos(1))).isFalse();
        assertThat(YEAR.isOver(UNTIL)).isFalse();
        assertThat(YEAR.isOver(UNTIL.plusNanos(1))).isTrue();
        assertThat(YEAR.hasBegun(FROM)).isTrue();
        assertThat(YEAR.hasBegun(FROM.minusNanos(1))).isFalse();
    }

    @Test
    void it_encloses_what_begins_not_earlier_and_ends_not_later() {
        assertThat(YEAR.encloses(YEAR)).isTrue();
        assertThat(YEAR.encloses(new Validity(FROM.minusNanos(1), UNTIL))).isFalse();
        assertThat(YEAR.encloses(new Validity(FROM, UNTIL.plusNanos(1)))).isFalse();
    }

    @Test
    void one_that_does_not_end_after_it_begins_does_not_exist() {
        assertThatThrownBy(() -> new Validity(FROM, FROM)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Validity(UNTIL, FROM)).isInstanceOf(IllegalArgumentException.class);
    }
}
