package org.partnercenter.domain.realname;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats attachments may have (RNA-04), told by how the content begins and by what the name ends with. */
public enum FileType {
    JPEG("image/jpeg", List.of("jpg", "jpeg"), "ffd8ff"),
    BMP("image/bmp", List.of("bmp"), "424d"),
    PNG("image/png", List.of("png"), "89504e470d0a1a0a"),
    GIF("image/gif", List.of("gif"), "47494638"),
    PDF("application/pdf", List.of("pdf"), "255044462d");

    /** So many bytes of the beginning are enough to tell. */
    public static final int HEAD = 8;

    private final String mediaType;
    private final List<String> extensions;
    private final String beginning;

    FileType(String mediaType, List<String> extensions, String beginning) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.beginning = beginning;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @param head the first bytes of the content, {@link #HEAD} of them where there are so many */
    public static Optional<FileType> ofContent(byte[] head) {
        var hex = new StringBuilder();
        for (byte each : head) {
            hex.append(Character.forDigit(each >> 4 & 15, 16)).append(Character.forDigit(each & 15, 16));
        }
        return Arrays.stream(values()).filter(type -> hex.toString().startsWith(type.beginning)).findFirst();
    }

    /** By the letters behind the last point, in either case. */
    public static Optional<FileType> ofName(String name) {
        return Arrays.stream(values()).filter(type -> type.extensions.stream()
                .anyMatch(extension -> endsWith(name, "." + extension))).findFirst();
    }

    private static boolean endsWith(String name, String end) {
        return name.length() > end.length()
                && name.regionMatches(true, name.length() - end.length(), end, 0, end.length());
    }
}
