package org.partnercenter.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

class MultipartBodyTest {

    private static final String TYPE = "multipart/form-data; boundary=----x";

    private static MultipartBody of(String text) throws IOException {
        return MultipartBody.of(TYPE, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String form(String content) {
        return "------x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\ncoupon-issue\r\n------x\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"C:\\temp\\发放.csv\"\r\nContent-Type: text/csv\r\n\r\n" + content
                + "\r\n------x--\r\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\r\n1,2\r\n", "\r\n--\r\n------\r\n", "\r\n------", "\r\r\r\n-"})
    void fields_and_files_come_as_they_were_sent(String content) throws IOException {
        var body = of(form(content));
        var kind = body.next().orElseThrow();
        assertThat(kind.name()).isEqualTo("kind");
        assertThat(kind.text(100)).isEqualTo("coupon-issue");
        var file = body.next().orElseThrow();
        assertThat(file.file()).contains("发放.csv");
        assertThat(new String(file.content().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(content);
        assertThat(body.next()).isEmpty();
    }

    @Test
    void what_was_not_read_is_passed_over() throws IOException {
        var body = of(form("many words"));
        body.next();
        assertThat(body.next()).isPresent();
        assertThat(body.next()).isEmpty();
    }

    @Test
    void a_form_that_breaks_off_is_no_form() throws IOException {
        var text = form("content");
        var body = of(text.substring(0, text.length() - 20));
        body.next();
        var file = body.next().orElseThrow();
        assertThatThrownBy(() -> file.content().readAllBytes()).isInstanceOf(Forms.Unreadable.class);
    }

    @Test
    void another_type_is_no_form() {
        assertThatThrownBy(() -> MultipartBody.of("text/plain", new ByteArrayInputStream(new byte[0]))).isInstanceOf(Forms.Unreadable.class);
        assertThatThrownBy(() -> of("something else")).isInstanceOf(Forms.Unreadable.class);
    }
}
