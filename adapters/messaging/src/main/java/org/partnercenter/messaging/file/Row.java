package org.partnercenter.messaging.file;

import com.fasterxml.jackson.databind.JsonNode;
import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;

import java.util.Map;
import java.util.Optional;

/**
 * One row as it was read; empty cells are left out.
 *
 * @param line  the line it begins in, from 1
 * @param cells text from CSV, any value from a JSON line
 */
record Row(int line, Map<Column, JsonNode> cells) {

    /** The key its sender gave it. */
    Optional<String> reference() {
        return Optional.ofNullable(cells.get(FileKind.REFERENCE)).map(JsonNode::asText);
    }
}
