package org.partnercenter.domain.catalog.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.catalog.CatalogRefusal;
import org.partnercenter.domain.catalog.Names;
import org.partnercenter.domain.catalog.ServiceType;
import org.partnercenter.domain.catalog.ServiceTypeCode;
import org.partnercenter.domain.kernel.Refusal;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class CatalogDraftTest {

    private static final ServiceTypeDraft EC2 = new ServiceTypeDraft("hws.service.type.ec2", "ECS", "弹性云服务器", "ECS");

    private static CatalogDraft services(ServiceTypeDraft... drafts) {
        return new CatalogDraft(Arrays.asList(drafts), null, null);
    }

    private static CatalogDraft resource(ResourceTypeDraft draft) {
        return new CatalogDraft(List.of(EC2), List.of(draft), null);
    }

    private static List<String> faults(CatalogDraft draft) {
        return draft.checked().refusals().stream().map(refusal -> refusal.reason() + " " + refusal.facts().get("field"))
                .toList();
    }

    @Test
    void an_empty_text_is_an_absent_one() {
        var entries = services(new ServiceTypeDraft("hws.service.type.obs", "", "对象存储", "")).checked().orThrow().offers();

        assertThat(entries.serviceTypes()).containsExactly(new ServiceType(new ServiceTypeCode("hws.service.type.obs"),
                Optional.empty(), Names.onlyChinese("对象存储")));
    }

    @Test
    @Tag("RES-08")
    void a_code_twice_is_refused_also_in_another_case() {
        assertThat(faults(services(EC2, new ServiceTypeDraft("HWS.SERVICE.TYPE.EC2", null, "又一个", null))))
                .containsExactly("ITEM_TWICE service_types[1]");
        assertThat(faults(new CatalogDraft(List.of(EC2), null, List.of(new ProductDraft("p", EC2.code(), "甲", null),
                new ProductDraft("p", EC2.code(), "乙", null))))).containsExactly("ITEM_TWICE products[1]");
    }

    @Test
    @Tag("RES-08")
    void the_codes_have_their_shape() {
        assertThat(faults(resource(new ResourceTypeDraft("hws.service.type.vm", "hws.resource.type.ec2", "名", null, null,
                null)))).containsExactly("RESOURCE_TYPE_CODE_MALFORMED resource_types[0].code",
                "SERVICE_TYPE_CODE_MALFORMED resource_types[0].service_type_code");
    }

    @Test
    @Tag("RES-10")
    void the_chinese_name_is_never_missing() {
        assertThat(faults(services(new ServiceTypeDraft("hws.service.type.obs", null, null, "Object Storage"))))
                .containsExactly("FIELD_MISSING service_types[0].name_zh");
        assertThat(faults(resource(new ResourceTypeDraft("hws.resource.type.vm", EC2.code(), "名", null, null, "only"))))
                .containsExactly("FIELD_MISSING resource_types[0].description_zh");
    }

    @Test
    @Tag("RES-03")
    void texts_have_their_limits() {
        var at = "名".repeat(200);
        var over = "名".repeat(201);

        assertThat(faults(resource(new ResourceTypeDraft("hws.resource.type.vm", EC2.code(), at, at, at, at)))).isEmpty();
        assertThat(faults(resource(new ResourceTypeDraft("hws.resource.type.vm", EC2.code(), over, over, over, over))))
                .containsExactly("FIELD_TOO_LONG resource_types[0].name_zh", "FIELD_TOO_LONG resource_types[0].name_en",
                        "FIELD_TOO_LONG resource_types[0].description_zh",
                        "FIELD_TOO_LONG resource_types[0].description_en");
        assertThat(faults(services(new ServiceTypeDraft("hws.service.type.a", "x".repeat(65), "名", "\u0000"))))
                .containsExactly("FIELD_TOO_LONG service_types[0].abbreviation", "FIELD_INVALID service_types[0].name_en");
    }

    @Test
    void an_entry_that_is_no_entry_and_an_id_that_is_no_id_are_refused() {
        assertThat(faults(services(EC2, null))).containsExactly("FIELD_MISSING service_types[1]");
        assertThat(faults(new CatalogDraft(null, null, List.of(new ProductDraft("a b", EC2.code(), "名", null)))))
                .containsExactly("ID_MALFORMED products[0].id");
    }

    @Test
    void more_than_a_thousand_entries_are_refused_without_a_look_at_them() {
        var draft = new CatalogDraft(Collections.nCopies(1001, EC2), null, null);

        assertThat(draft.checked().refusals()).extracting(Refusal::reason, refusal -> refusal.facts().get("limit"))
                .containsExactly(tuple("TOO_MANY_ITEMS", "1000"));
    }

    @Test
    @Tag("RES-03")
    void an_entry_needs_a_service_type_that_is_known_or_comes_with_it() {
        var vm = new ResourceTypeDraft("hws.resource.type.vm", "HWS.service.type.EC2", "云主机", null, null, null);
        var alone = new CatalogDraft(null, List.of(vm), null).checked().orThrow().offers();

        assertThat(resource(vm).checked().orThrow().offers().orphans(Set.of(), Set.of())).isEmpty();
        assertThat(alone.orphans(Set.of(new ServiceTypeCode(EC2.code())), Set.of())).isEmpty();
        assertThat(alone.orphans(Set.of(new ServiceTypeCode("hws.service.type.obs")), Set.of()))
                .singleElement().matches(refusal -> refusal.is(CatalogRefusal.CATALOG_SERVICE_TYPE_UNKNOWN));
    }
}
