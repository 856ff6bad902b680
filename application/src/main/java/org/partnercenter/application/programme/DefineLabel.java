package org.partnercenter.application.programme;

import org.partnercenter.domain.programme.LabelKind;

/** Adds a competency label to the catalogue, or changes one. */
public record DefineLabel(LabelKind kind) {
}
