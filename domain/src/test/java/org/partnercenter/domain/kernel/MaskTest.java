package org.partnercenter.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Random;

@Tag("COM-20")
@Tag("COM-22")
class MaskTest {

    private static final String STARS = "****";

    @ParameterizedTest
    @CsvSource({
            "NAME, '', ****", "NAME, 王, ****", "NAME, 王伟, 王****", "NAME, 欧阳娜娜, 欧****", "NAME, 阿依古丽江, 阿****",
            "NAME, 北京某某公司, 北****司", "NAME, 华北云计算有限公司, 华北****公司", "NAME, Li, L****", "NAME, Li Wei, L****i",
            "NAME, Acme Cloud Ltd, Ac****td", "NAME, 😀😀, 😀****", "NAME, 𠮷田, 𠮷****",
            "ACCOUNT, hw, h****", "ACCOUNT, hwc12345, hw****45", "ACCOUNT, li.wei@example.com, l****@example.com",
            "ACCOUNT, 13800001234, 138****1234", "ACCOUNT, 王伟的账号名称啊, 王伟****称啊",
            "EMAIL, li@example.com, l****@example.com", "EMAIL, l@example.com, ****@example.com", "EMAIL, @example.com, @e****om",
            "EMAIL, a@b@c.cn, a****@c.cn", "EMAIL, no-address-at-all, no****ll", "EMAIL, 王@例.中国, ****@例.中国",
            "PHONE, 13800001234, 138****1234", "PHONE, +8613800001234, +86****1234", "PHONE, 010-88888888, 010****8888",
            "PHONE, 88881234, 8****34", "PHONE, 110, ****", "PHONE, 123456, ****",
            "ID_NUMBER, 110101199003071234, 110****1234", "ID_NUMBER, E12345678, E****78", "ID_NUMBER, 12345, ****"})
    void a_value_is_shown_in_part(Mask mask, String plain, String shown) {
        assertThat(mask.of(plain).text()).isEqualTo(shown);
    }

    /** Seeded; letters of one and of two units, digits, marks, and halves of pairs. */
    @ParameterizedTest
    @EnumSource(Mask.class)
    void of_no_value_too_much_is_shown(Mask mask) {
        var random = new Random(20);
        var alphabet = "王伟欧阳aZé0123456789 @.+-\u0301😀𠮷\ud83d\udc00\t".codePoints().toArray();
        for (int i = 0; i < 20_000; i++) {
            var plain = random.ints(random.nextInt(24), 0, alphabet.length).map(at -> alphabet[at])
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            var shown = mask.of(plain).text();
            var head = shown.substring(0, shown.indexOf(STARS));
            var tail = shown.substring(shown.indexOf(STARS) + STARS.length());

            assertThat(plain).startsWith(head).endsWith(tail);
            assertThat(head.codePointCount(0, head.length())).isLessThanOrEqualTo(3);
            int hidden = count(plain) - count(head) - count(tail);
            assertThat(hidden).as("of %s", plain).isGreaterThanOrEqualTo(plain.isEmpty() ? 0 : 1);
            if (plain.indexOf('@') < 0) {
                assertThat(hidden).as("of %s", plain).isGreaterThanOrEqualTo(Math.min(4, count(plain) / 2));
            }
        }
    }

    private static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    @Test
    void masked_values_are_told_apart_by_what_they_show() {
        assertThat(Mask.NAME.of("王伟")).isEqualTo(Mask.NAME.of("王刚")).hasSameHashCodeAs(Mask.NAME.of("王刚"))
                .hasToString("王****").isNotEqualTo(Mask.NAME.of("李刚"));
    }
}
