package org.partnercenter.application.catalog;

import static org.partnercenter.application.kernel.Column.Type.AMOUNT;
import static org.partnercenter.application.kernel.Column.Type.TEXT;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.domain.catalog.draft.CatalogEntryDraft;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files that bring the catalogue: one entry a row, whose kind is a column. */
public final class CatalogFiles {

    private static final FileKind.Title CHANGE = new FileKind.Title("change", "变更");

    private static final FileKind<CatalogEntryDraft, EntryLoaded> ENTRIES = new FileKind<>("catalog", CatalogOperations.LOAD_ENTRY,
            List.of(Column.required("kind", "种类", TEXT),
                    Column.optional("code", "编码", TEXT),
                    Column.optional("id", "产品ID", TEXT),
                    Column.optional("name_zh", "中文名称", TEXT),
                    Column.optional("name_en", "英文名称", TEXT),
                    Column.optional("abbreviation", "缩写", TEXT),
                    Column.optional("description_zh", "中文描述", TEXT),
                    Column.optional("description_en", "英文描述", TEXT),
                    Column.optional("service_type_code", "云服务类型编码", TEXT),
                    Column.optional("resource_type_code", "资源类型编码", TEXT),
                    Column.optional("measure_id", "度量单位ID", AMOUNT),
                    Column.optional("measure_type", "度量类型", AMOUNT),
                    Column.optional("ref_measure_id", "转换后的度量单位ID", AMOUNT),
                    Column.optional("conversion_ratio", "转换比率", AMOUNT),
                    Column.optional("province_code", "省份编码", TEXT),
                    Column.optional("city_code", "城市编码", TEXT)),
            List.of(CHANGE), loaded -> RowResult.granted(Map.of(CHANGE.name(), loaded.change().name().toLowerCase(Locale.ROOT))));

    private CatalogFiles() {
    }

    public static List<FileKind<?, ?>> kinds() {
        return List.of(ENTRIES);
    }
}
