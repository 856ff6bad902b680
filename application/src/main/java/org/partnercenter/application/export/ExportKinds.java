package org.partnercenter.application.export;

import org.partnercenter.application.kernel.ExportKind;

import java.util.List;
import java.util.Optional;

/** The lists that can be exported. */
final class ExportKinds {

    private final List<ExportKind<?>> all;

    ExportKinds(List<ExportKind<?>> all) {
        this.all = List.copyOf(all);
        if (all.stream().map(ExportKind::name).distinct().count() != all.size()) {
            throw new IllegalArgumentException("two kinds of one name");
        }
    }

    List<ExportKind<?>> all() {
        return all;
    }

    Optional<ExportKind<?>> find(String name) {
        return all.stream().<ExportKind<?>>map(kind -> kind).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
