package org.partnercenter.persistence.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.application.kernel.PageRequest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class EitherEndTest {

    @ParameterizedTest
    @CsvSource({"0, 10, 3, false, 0, 3", "5, 10, 3, false, 5, 3", "6, 10, 3, true, 1, 3", "8, 10, 3, true, 0, 2", "10, 10, 3, true, 0, 0",
        "99, 10, 3, true, 0, 0", "0, 0, 3, false, 0, 3"})
    void what_lies_behind_the_middle_is_read_from_the_other_end(int offset, long total, int limit, boolean reversed, int skip, int read) {
        assertThat(EitherEnd.of(new PageRequest(offset, limit), total)).isEqualTo(new EitherEnd(reversed, skip, read));
    }

    @Test
    void whichever_end_it_is_read_from_the_slice_is_the_same() {
        for (int total = 0; total < 12; total++) {
            var list = IntStream.range(0, total).boxed().toList();
            var turned = new ArrayList<>(list);
            Collections.reverse(turned);
            for (int offset = 0; offset < 14; offset++) {
                for (int limit = 1; limit < 5; limit++) {
                    var part = EitherEnd.of(new PageRequest(offset, limit), total);
                    assertThat(part.inOrder(slice(part.reversed() ? turned : list, part.offset(), part.limit())))
                            .isEqualTo(slice(list, offset, limit));
                }
            }
        }
    }

    private static List<Integer> slice(List<Integer> list, int offset, int limit) {
        return list.stream().skip(offset).limit(limit).toList();
    }

    @Test
    void what_is_read_behind_a_marker_is_read_forwards() {
        assertThat(EitherEnd.of(PageRequest.onwards(5, "marker"), 0)).isEqualTo(new EitherEnd(false, 0, 5));
        assertThat(EitherEnd.of(new PageRequest(8, 5).behind(Optional.of("marker")), 10).reversed()).isFalse();
    }
}
