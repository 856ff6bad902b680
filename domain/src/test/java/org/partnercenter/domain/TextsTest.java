package org.partnercenter.domain;

import org.junit.jupiter.api.Test;
import org.partnercenter.domain.coupon.CouponRefusal;
import org.partnercenter.domain.coupon.CouponRule;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.kernel.CommonRule;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Texts;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TextsTest {

    private final Texts texts = Texts.beside(List.of(CouponRule.class));

    @Test
    void a_sentence_tells_its_facts_as_they_are_in_both_languages() {
        var refusal = CouponRefusal.COUPON_HELD.refusal("coupon_id", "c$1").with("order_id", "{coupon_id}\\");

        assertThat(texts.sentence(refusal, Language.EN_US)).isEqualTo("Coupon c$1 is held by order {coupon_id}\\.");
        assertThat(texts.sentence(refusal, Language.ZH_CN)).isEqualTo("优惠券 c$1 已被订单 {coupon_id}\\ 占用。");
        assertThat(texts.remedy(refusal, Language.EN_US)).isPresent();
    }

    @Test
    void a_fact_that_was_not_told_is_a_question_mark() {
        assertThat(texts.sentence(CouponRefusal.COUPON_NOT_FOUND.refusal(), Language.EN_US)).isEqualTo("Coupon ? does not exist.");
    }

    @Test
    void titles_statements_and_names_are_found_and_a_missing_text_is_a_bug() {
        assertThat(texts.title(CouponRule.CPN_21, Language.EN_US)).isEqualTo("The whole balance");
        assertThat(texts.statement(CouponRule.CPN_21, Language.ZH_CN)).contains("全部");
        assertThat(texts.name(CouponStatus.USED, Language.ZH_CN)).isEqualTo("已用完");
        assertThat(texts.remedy(CouponRefusal.OWN_USE_MODE.refusal(), Language.EN_US)).isEmpty();
        assertThatThrownBy(() -> texts.title(CommonRule.COM_01, Language.EN_US)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_missing_bundle_and_a_key_that_stands_twice_are_bugs() {
        assertThatThrownBy(() -> Texts.beside(List.of(String.class)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Texts.beside(List.of(CouponRule.class, CouponRefusal.class)))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("two texts");
    }
}
