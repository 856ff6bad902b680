package org.partnercenter.domain.kernel;

import java.util.Objects;

/**
 * A personal value as lists, files and screens show it (COM-20, COM-22): enough to recognise, not enough to use. Made by a
 * {@link Mask} only, so that whatever is declared as one cannot show the plain value.
 */
public final class Masked {

    private final String text;

    Masked(String text) {
        this.text = text;
    }

    /** What may be shown. */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Masked masked && masked.text.equals(text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
