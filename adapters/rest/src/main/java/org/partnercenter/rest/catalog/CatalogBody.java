package org.partnercenter.rest.catalog;

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

import java.util.List;
import java.util.function.Function;

/** Entries of every kind, list by list. */
record CatalogBody(List<ServiceTypeEntry> serviceTypes, List<ResourceTypeEntry> resourceTypes, List<ProductEntry> products,
                   List<UsageTypeEntry> usageTypes, List<MeasureEntry> measures, List<ConversionEntry> conversions,
                   List<ProvinceEntry> provinces, List<CityEntry> cities, List<CountyEntry> counties) {

    record ServiceTypeEntry(String code, String abbreviation, String nameZh, String nameEn) {
    }

    record ResourceTypeEntry(String code, String serviceTypeCode, String nameZh, String nameEn, String descriptionZh,
                             String descriptionEn) {
    }

    record ProductEntry(String id, String serviceTypeCode, String nameZh, String nameEn) {
    }

    record UsageTypeEntry(String code, String resourceTypeCode, String nameZh, String nameEn) {
    }

    record MeasureEntry(Long measureId, Long measureType, String nameZh, String nameEn, String abbreviation) {
    }

    record ConversionEntry(Long measureId, Long refMeasureId, Long conversionRatio) {
    }

    record ProvinceEntry(String code, String nameZh, String nameEn) {
    }

    record CityEntry(String code, String provinceCode, String nameZh, String nameEn) {
    }

    record CountyEntry(String code, String cityCode, String nameZh, String nameEn) {
    }

    CatalogDraft draft() {
        return new CatalogDraft(
                drafts(serviceTypes, type -> new ServiceTypeDraft(type.code(), type.abbreviation(), type.nameZh(), type.nameEn())),
                drafts(resourceTypes, type -> new ResourceTypeDraft(type.code(), type.serviceTypeCode(), type.nameZh(),
                        type.nameEn(), type.descriptionZh(), type.descriptionEn())),
                drafts(products, product -> new ProductDraft(product.id(), product.serviceTypeCode(), product.nameZh(),
                        product.nameEn())),
                drafts(usageTypes, type -> new UsageTypeDraft(type.code(), type.resourceTypeCode(), type.nameZh(), type.nameEn())),
                measuresDraft(), placesDraft());
    }

    private MeasuresDraft measuresDraft() {
        return new MeasuresDraft(
                drafts(measures, unit -> new MeasureUnitDraft(unit.measureId(), unit.measureType(), unit.nameZh(), unit.nameEn(),
                        unit.abbreviation())),
                drafts(conversions, each -> new ConversionDraft(each.measureId(), each.refMeasureId(), each.conversionRatio())));
    }

    private PlacesDraft placesDraft() {
        return new PlacesDraft(
                drafts(provinces, place -> new PlaceDraft(place.code(), null, place.nameZh(), place.nameEn())),
                drafts(cities, place -> new PlaceDraft(place.code(), place.provinceCode(), place.nameZh(), place.nameEn())),
                drafts(counties, place -> new PlaceDraft(place.code(), place.cityCode(), place.nameZh(), place.nameEn())));
    }

    private static <S, D> List<D> drafts(List<S> entries, Function<S, D> draft) {
        return entries == null ? null : entries.stream().map(entry -> entry == null ? null : draft.apply(entry)).toList();
    }
}
