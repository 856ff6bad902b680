package org.partnercenter.bootstrap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.partnercenter.domain.catalog.draft.CatalogDraft;
import org.partnercenter.domain.catalog.draft.ConversionDraft;
import org.partnercenter.domain.catalog.draft.MeasureUnitDraft;
import org.partnercenter.domain.catalog.draft.MeasuresDraft;
import org.partnercenter.domain.catalog.draft.PlaceDraft;
import org.partnercenter.domain.catalog.draft.PlacesDraft;
import org.partnercenter.domain.catalog.draft.ProductDraft;
import org.partnercenter.domain.catalog.draft.ResourceTypeDraft;
import org.partnercenter.domain.catalog.draft.ServiceTypeDraft;
import org.partnercenter.domain.catalog.draft.UsageTypeDraft;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;

/** The catalogue that comes with the server, as the command {@code catalog-load}. */
final class ShippedCatalogue {

    private static final List<String> FILES = List.of("service-types.csv", "resource-types.csv", "products.csv", "usage-types.csv",
            "measures.csv", "conversions.csv", "provinces.csv");

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
                        row.getField("name_zh"), row.getField("name_en"))),
                rows("usage-types.csv", row -> new UsageTypeDraft(row.getField("code"), row.getField("resource_type_code"),
                        row.getField("name_zh"), row.getField("name_en"))),
                new MeasuresDraft(rows("measures.csv", row -> new MeasureUnitDraft(number(row, "measure_id"),
                        number(row, "measure_type"), row.getField("name_zh"), row.getField("name_en"),
                        row.getField("abbreviation"))),
                        rows("conversions.csv", row -> new ConversionDraft(number(row, "measure_id"),
                                number(row, "ref_measure_id"), number(row, "conversion_ratio")))),
                new PlacesDraft(rows("provinces.csv", row -> place(row, Optional.empty())), null, null));
    }

    /** A few cities and counties to try things with; a server that is none for demonstrations is told its own. */
    static CatalogDraft demoPlaces() {
        return CatalogDraft.of(new PlacesDraft(rows("provinces.csv", row -> place(row, Optional.empty())),
                rows("demo-cities.csv", row -> place(row, Optional.of("province_code"))),
                rows("demo-counties.csv", row -> place(row, Optional.of("city_code")))));
    }

    private static Long number(NamedCsvRecord row, String field) {
        return Long.valueOf(row.getField(field));
    }

    private static PlaceDraft place(NamedCsvRecord row, Optional<String> parent) {
        return new PlaceDraft(row.getField("code"), parent.map(row::getField).orElse(null), row.getField("name_zh"),
                row.getField("name_en"));
    }

    /** Names what is shipped: other content has another name. */
    static String edition() {
        var checksum = new CRC32();
        for (var file : FILES) {
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
