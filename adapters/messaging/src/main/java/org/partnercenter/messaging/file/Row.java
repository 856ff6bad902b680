package org.partnercenter.messaging.file;

import com.fasterxml.jackson.databind.JsonNode;
import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Secret;

import java.util.Map;
import java.util.Optional;

/**
 * One row as it was read; empty cells are left out.
 *
 * @param line  the line it begins in, from 1
 * @param cells text from CSV, any value from a JSON line
 */
record Row(int line, Map<Column, JsonNode> cells) {

    /** The verification code it was written with. */
    Optional<Secret> code() {
        return Optional.ofNullable(cells.get(FileKind.VERIFICATION_CODE)).map(JsonNode::asText).map(Secret::of);
    }

    /** The key its sender gave it. */
    Optional<String> reference() {
        return Optional.ofNullable(cells.get(FileKind.REFERENCE)).map(JsonNode::asText);
    }

    @Override
    public String toString() {
        return "Row[" + line + "]";
    }
}
