package org.partnercenter.application.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.catalog.CatalogEntries;
import org.partnercenter.domain.catalog.CodeFilter;
import org.partnercenter.domain.catalog.NameFilter;
import org.partnercenter.domain.catalog.Names;
import org.partnercenter.domain.catalog.Product;
import org.partnercenter.domain.catalog.ResourceType;
import org.partnercenter.domain.catalog.ResourceTypeCode;
import org.partnercenter.domain.catalog.ServiceType;
import org.partnercenter.domain.catalog.ServiceTypeCode;
import org.partnercenter.domain.catalog.UsageType;
import org.partnercenter.domain.kernel.Language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every store of the catalogue keeps. */
public interface CatalogueContract {

    ServiceType OBS = service("hws.service.type.obs", "OBS", Names.of("对象存储服务", "Object Storage Service"));
    ServiceType EC2 = service("hws.service.type.ec2", "ECS", Names.of("弹性云服务器", "Elastic Cloud Server"));
    ServiceType VBS = service("hws.service.type.vbs", null, Names.onlyChinese("云硬盘备份 100%"));
    ServiceType MARKET = service("hws.service.type.marketplace", null, Names.of("云商店服务", "KooGallery"));
    ResourceType VM = new ResourceType(new ResourceTypeCode("hws.resource.type.vm"), EC2.code(),
            Names.of("云主机", "Cloud server"), Optional.of(Names.of("云主机实例", "A virtual machine")));
    ResourceType IMAGE = new ResourceType(new ResourceTypeCode("hws.resource.type.image"), EC2.code(),
            Names.onlyChinese("镜像"), Optional.empty());
    ResourceType BUCKET = new ResourceType(new ResourceTypeCode("hws.resource.type.OBS"), OBS.code(),
            Names.of("存储", "Storage"), Optional.of(Names.onlyChinese("存储空间")));
    Product VM_SMALL = new Product("product-1", EC2.code(), Names.of("通用型", "General"));

    UsageType HOURS = new UsageType("Duration", VM.code(), Names.of("时长", "Duration"));
    UsageType TRAFFIC = new UsageType("upflow", VM.code(), Names.onlyChinese("上行流量"));
    UsageType STORED = new UsageType("Duration", BUCKET.code(), Names.onlyChinese("时长"));

    Catalogue catalogue();

    Transactions transactions();

    private static ServiceType service(String code, String abbreviation, Names name) {
        return new ServiceType(new ServiceTypeCode(code), Optional.ofNullable(abbreviation), name);
    }

    private void save(List<ServiceType> services, List<ResourceType> resources, List<Product> products) {
        transactions().inTransaction(() -> {
            catalogue().save(new CatalogEntries(services, resources, products, List.of()));
            return null;
        });
    }

    @BeforeEach
    default void fill() {
        save(List.of(OBS, EC2, VBS, MARKET), List.of(VM, IMAGE, BUCKET), List.of(VM_SMALL));
    }

    @Test
    default void entries_come_back_as_they_were_saved() {
        assertThat(catalogue().serviceTypes(Set.of(EC2.code(), VBS.code()))).containsExactlyInAnyOrder(EC2, VBS);
        assertThat(catalogue().resourceTypes(Set.of(VM.code(), IMAGE.code(), BUCKET.code())))
                .containsExactlyInAnyOrder(VM, IMAGE, BUCKET);
        assertThat(catalogue().products(Set.of("product-1"))).containsExactly(VM_SMALL);
    }

    @Test
    default void what_is_not_there_is_not_found() {
        assertThat(catalogue().serviceTypes(Set.of(new ServiceTypeCode("hws.service.type.none")))).isEmpty();
        assertThat(catalogue().resourceTypes(Set.of(new ResourceTypeCode("hws.resource.type.none")))).isEmpty();
        assertThat(catalogue().products(Set.of("PRODUCT-1", "none"))).isEmpty();
    }

    @Test
    @Tag("RES-08")
    default void codes_are_found_in_any_case_and_answered_as_given() {
        assertThat(catalogue().serviceTypes(Set.of(new ServiceTypeCode("HWS.Service.Type.EC2")))).containsExactly(EC2);
        assertThat(catalogue().resourceTypes(Set.of(new ResourceTypeCode("hws.resource.type.obs"))))
                .extracting(type -> type.code().value()).containsExactly("hws.resource.type.OBS");
    }

    @Test
    @Tag("RES-08")
    default void an_entry_saved_again_is_replaced_and_keeps_its_spelling() {
        save(List.of(service("HWS.SERVICE.TYPE.EC2", null, Names.onlyChinese("新名"))), List.of(new ResourceType(
                new ResourceTypeCode("HWS.RESOURCE.TYPE.VM"), new ServiceTypeCode("hws.service.type.OBS"),
                Names.onlyChinese("新资源"), Optional.empty())), List.of(new Product("product-1", OBS.code(),
                Names.onlyChinese("新产品"))));

        assertThat(catalogue().allServiceTypes(CodeFilter.none())).hasSize(4).anySatisfy(type -> {
            assertThat(type.code().value()).isEqualTo("hws.service.type.ec2");
            assertThat(type.name()).isEqualTo(Names.onlyChinese("新名"));
            assertThat(type.abbreviation()).isEmpty();
        });
        assertThat(catalogue().allResourceTypes(CodeFilter.none())).hasSize(3).anySatisfy(type -> {
            assertThat(type.code().value()).isEqualTo("hws.resource.type.vm");
            assertThat(type.service().value()).isEqualTo("hws.service.type.obs");
            assertThat(type.name()).isEqualTo(Names.onlyChinese("新资源"));
            assertThat(type.description()).isEmpty();
        });
        assertThat(catalogue().products(Set.of("product-1"))).extracting(Product::service).containsExactly(OBS.code());
    }

    @Test
    @Tag("RES-05")
    default void the_page_of_service_types_leaves_the_marketplace_out_and_is_ordered_by_code() {
        var page = catalogue().serviceTypes(NameFilter.none(), Language.ZH_CN, new PageRequest(0, 10));

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.items()).containsExactly(EC2, OBS, VBS);
    }

    @Test
    @Tag("RES-05")
    default void a_name_is_found_by_its_beginning_its_middle_and_its_end() {
        for (var part : List.of("对象", "存储", "储服务", "对象存储服务")) {
            assertThat(names(part, Language.ZH_CN)).as(part).containsExactly(OBS);
        }
        assertThat(names("SERV", Language.EN_US)).containsExactly(EC2, OBS);
        assertThat(names("Object", Language.ZH_CN)).isEmpty();
    }

    @Test
    @Tag("RES-10")
    default void a_name_without_translation_is_searched_in_chinese() {
        assertThat(names("备份", Language.EN_US)).containsExactly(VBS);
    }

    @Test
    @Tag("RES-05")
    default void signs_that_mean_something_to_a_database_mean_themselves() {
        assertThat(names("%", Language.ZH_CN)).containsExactly(VBS);
        assertThat(names("_", Language.ZH_CN)).isEmpty();
        assertThat(names("\\", Language.ZH_CN)).isEmpty();
        assertThat(names("'", Language.ZH_CN)).isEmpty();
    }

    private List<ServiceType> names(String part, Language language) {
        return catalogue().serviceTypes(NameFilter.read(part).orThrow(), language, new PageRequest(0, 10)).items();
    }

    @Test
    @Tag("RES-03")
    default void an_offset_skips_rows_and_the_total_counts_them_all() {
        var second = catalogue().resourceTypes(new PageRequest(1, 1));
        var beyond = catalogue().resourceTypes(new PageRequest(1_000_000_000, 1000));

        assertThat(second.total()).isEqualTo(3);
        assertThat(second.items()).containsExactly(BUCKET);
        assertThat(beyond.total()).isEqualTo(3);
        assertThat(beyond.items()).isEmpty();
    }

    @Test
    @Tag("RES-02")
    default void the_old_lists_are_complete_or_filtered_by_one_code() {
        assertThat(catalogue().allServiceTypes(CodeFilter.none())).containsExactly(EC2, MARKET, OBS, VBS);
        assertThat(catalogue().allResourceTypes(CodeFilter.none())).containsExactly(IMAGE, BUCKET, VM);
        assertThat(catalogue().allServiceTypes(CodeFilter.read("code", "hws.SERVICE.type.obs").orThrow())).containsExactly(OBS);
        assertThat(catalogue().allResourceTypes(CodeFilter.read("code", "hws.resource.type.obs").orThrow()))
                .containsExactly(BUCKET);
        assertThat(catalogue().allResourceTypes(CodeFilter.read("code", "\"\"").orThrow())).isEmpty();
        assertThat(catalogue().allServiceTypes(CodeFilter.read("code", "null").orThrow())).isEmpty();
    }

    private void saveUsages(UsageType... types) {
        transactions().inTransaction(() -> {
            catalogue().save(new CatalogEntries(List.of(), List.of(), List.of(), List.of(types)));
            return null;
        });
    }

    @Test
    @Tag("RES-06")
    default void the_resource_types_of_a_service_are_listed_by_code_in_pages() {
        var ec2 = CodeFilter.read("code", "HWS.service.type.EC2").orThrow();

        assertThat(catalogue().resourceTypesOf(ec2, new PageRequest(0, 10)).items()).containsExactly(IMAGE, VM);
        assertThat(catalogue().resourceTypesOf(ec2, new PageRequest(1, 1)).items()).containsExactly(VM);
        assertThat(catalogue().resourceTypesOf(ec2, new PageRequest(1, 1)).total()).isEqualTo(2);
        assertThat(catalogue().resourceTypesOf(CodeFilter.read("code", "hws.service.type.vbs").orThrow(),
                new PageRequest(0, 10)).total()).isZero();
    }

    @Test
    @Tag("RES-07")
    default void usage_types_are_listed_with_what_they_belong_to() {
        saveUsages(TRAFFIC, HOURS, STORED);

        var all = catalogue().usageTypes(CodeFilter.none(), new PageRequest(0, 10));
        assertThat(all.total()).isEqualTo(3);
        assertThat(all.items()).extracting(ListedUsageType::type).containsExactly(STORED, HOURS, TRAFFIC);
        assertThat(all.items()).first().isEqualTo(new ListedUsageType(STORED, BUCKET.name(), OBS.code(), OBS.name()));
        var vm = catalogue().usageTypes(CodeFilter.read("code", "hws.RESOURCE.type.vm").orThrow(), new PageRequest(1, 5));
        assertThat(vm.total()).isEqualTo(2);
        assertThat(vm.items()).extracting(ListedUsageType::type).containsExactly(TRAFFIC);
    }

    @Test
    @Tag("RES-07")
    default void a_usage_type_saved_again_is_replaced_and_keeps_its_spelling() {
        saveUsages(HOURS, STORED);
        saveUsages(new UsageType("DURATION", new ResourceTypeCode("HWS.RESOURCE.TYPE.VM"), Names.onlyChinese("新名")));

        assertThat(catalogue().usageTypes(Set.of(HOURS.key(), new UsageType.Key(IMAGE.code(), "duration"))))
                .containsExactly(new UsageType("Duration", VM.code(), Names.onlyChinese("新名")));
        assertThat(catalogue().usageTypes(CodeFilter.none(), new PageRequest(0, 10)).total()).isEqualTo(2);
    }
}
