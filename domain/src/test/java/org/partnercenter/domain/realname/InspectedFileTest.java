package org.partnercenter.domain.realname;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("RNA-04")
class InspectedFileTest {

    private static InspectedFile file(String path, long size, FileType type) {
        return new InspectedFile(path, Optional.of(new InspectedFile.Found(size, Optional.ofNullable(type), "d1")));
    }

    private static Decision<Attachment> upload(InspectedFile file) {
        return file.upload("path", Optional.of("bucket"), true);
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    @Test
    void a_file_without_fault_becomes_an_attachment() {
        assertThat(upload(file("a/b.jpg", InspectedFile.MAX_SIZE, FileType.ofName("b.jpg").orElseThrow())).orThrow())
                .isEqualTo(new Attachment("a/b.jpg", FileType.ofName("b.jpg").orElseThrow(), InspectedFile.MAX_SIZE, "d1"));
    }

    @Test
    void what_is_wrong_with_a_file_keeps_it_out() {
        var jpeg = FileType.ofName("b.jpg").orElseThrow();
        assertThat(reasons(upload(file("b.jpg", InspectedFile.MAX_SIZE + 1, jpeg)))).containsExactly("ATTACHMENT_TOO_LARGE");
        assertThat(reasons(upload(file("b.png", 1, jpeg)))).containsExactly("ATTACHMENT_FORMAT");
        assertThat(reasons(upload(file("b.jpg", 1, null)))).containsExactly("ATTACHMENT_FORMAT");
        assertThat(reasons(upload(new InspectedFile("b.jpg", Optional.empty())))).containsExactly("ATTACHMENT_MISSING");
        assertThat(reasons(upload(file("../b.jpg", 1, jpeg)))).containsExactly("ATTACHMENT_PATH");
    }

    @Test
    @Tag("RNA-13")
    void a_bucket_that_is_not_there_or_does_not_take_it_is_told() {
        var good = file("b.jpg", 1, FileType.ofName("b.jpg").orElseThrow());
        assertThat(reasons(good.upload("path", Optional.of("bucket"), false))).containsExactly("BUCKET_UNREACHABLE");
        assertThat(reasons(good.upload("path", Optional.empty(), false))).containsExactly("UPLOAD_OFF");
        assertThat(reasons(file("b.png", 1, null).upload("path", Optional.empty(), false))).containsExactly("UPLOAD_OFF", "ATTACHMENT_FORMAT");
    }
}
