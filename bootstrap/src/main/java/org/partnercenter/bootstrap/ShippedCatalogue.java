package org.partnercenter.bootstrap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.partnercenter.domain.catalog.CatalogDraft;
import org.partnercenter.domain.catalog.ProductDraft;
import org.partnercenter.domain.catalog.ResourceTypeDraft;
import org.partnercenter.domain.catalog.ServiceTypeDraft;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32;

/** The catalogue that comes with the server, as the command {@code catalog-load}. */
final class ShippedCatalogue {

    private ShippedCatalogue() {
    }

    static CatalogDraft read() {
        return new CatalogDraft(
                rows("service-types.csv", row -> new ServiceTypeDraft(row.getField("code"), row.getField("abbreviation"),
                        row.getField("name_zh"), row.getField("name_en"))),
                rows("resource-types.csv", row -> new ResourceTypeDraft(row.getField("code"),
                        row.getField("service_type_code"), row.getField("name_zh"), row.getField("name_en"),
                        row.getField("description_zh"), row.getField("description_en"))),
                rows("products.csv", row -> new ProductDraft(row.getField("id"), row.getField("service_type_code"),
                        row.getField("name_zh"), row.getField("name_en"))));
    }

    /** Names what is shipped: other content has another name. */
    static String edition() {
        var checksum = new CRC32();
        for (var file : List.of("service-types.csv", "resource-types.csv", "products.csv")) {
            try (var in = open(file)) {
                checksum.update(in.readAllBytes());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return Long.toHexString(checksum.getValue());
    }

    private static InputStream open(String file) {
        var in = ShippedCatalogue.class.getResourceAsStream("/catalog/" + file);
        if (in == null) {
            throw new IllegalStateException("missing from the class path: catalog/" + file);
        }
        return in;
    }

    private static <T> List<T> rows(String file, Function<NamedCsvRecord, T> entry) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return rows.stream().map(entry).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
