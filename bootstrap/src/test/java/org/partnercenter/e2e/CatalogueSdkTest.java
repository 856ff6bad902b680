package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.huaweicloud.sdk.bss.v2.model.City;
import com.huaweicloud.sdk.bss.v2.model.Conversion;
import com.huaweicloud.sdk.bss.v2.model.County;
import com.huaweicloud.sdk.bss.v2.model.ListCitiesRequest;
import com.huaweicloud.sdk.bss.v2.model.ListConversionsRequest;
import com.huaweicloud.sdk.bss.v2.model.ListCountiesRequest;
import com.huaweicloud.sdk.bss.v2.model.ListMeasureUnitsRequest;
import com.huaweicloud.sdk.bss.v2.model.ListProvincesRequest;
import com.huaweicloud.sdk.bss.v2.model.ListServiceResourcesRequest;
import com.huaweicloud.sdk.bss.v2.model.ListUsageTypesRequest;
import com.huaweicloud.sdk.bss.v2.model.MeasureUnitRest;
import com.huaweicloud.sdk.bss.v2.model.Province;
import com.huaweicloud.sdk.bss.v2.model.UsageType;
import com.huaweicloud.sdk.core.exception.ClientRequestException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The lists beside the old and the new catalogue, read by the vendor's own client. */
@ExtendWith(DemoServer.class)
class CatalogueSdkTest {

    private final World world;

    CatalogueSdkTest(World world) {
        this.world = world;
    }

    @Test
    @Tag("RES-06")
    void a_partner_reads_the_resource_types_of_a_service() {
        var sdk = world.sdk(Party.PROVIDER);

        var resources = sdk.listServiceResources(new ListServiceResourcesRequest().withServiceTypeCode("HWS.service.type.VPC")
                .withXLanguage("en_US").withLimit(100));
        assertThat(resources.getTotalCount()).isEqualTo(resources.getInfos().size()).isGreaterThanOrEqualTo(3);
        assertThat(resources.getInfos()).extracting(info -> info.getBasicInfo().getProductOwnerService())
                .containsOnly("hws.service.type.vpc");
        assertThat(resources.getInfos()).extracting(info -> info.getBasicInfo().getResourceTypeCode())
                .contains("hws.resource.type.bandwidth");
        assertThat(resources.getInfos()).allSatisfy(info -> {
            assertThat(info.getBasicInfo().getName()).isNotBlank();
            assertThat(info.getBasicInfo().getDescription()).isNotBlank();
        });
        assertThatThrownBy(() -> sdk.listServiceResources(new ListServiceResourcesRequest()
                .withServiceTypeCode("hws.service.type.marketplace")))
                .isInstanceOfSatisfying(ClientRequestException.class, refused -> {
                    assertThat(refused.getHttpStatusCode()).isEqualTo(400);
                    assertThat(refused.getErrorCode()).isEqualTo("CBC.0100");
                });
    }

    @Test
    @Tag("RES-07")
    void a_partner_reads_usage_types() {
        var types = world.sdk(Party.PROVIDER).listUsageTypes(new ListUsageTypesRequest()
                .withResourceTypeCode("hws.resource.type.bandwidth").withXLanguage("en_US"));

        assertThat(types.getTotalCount()).isEqualTo(2);
        assertThat(types.getUsageTypes()).extracting(UsageType::getCode, UsageType::getName, UsageType::getResourceTypeCode,
                        UsageType::getServiceTypeCode).containsExactly(
                tuple("Duration", "Duration", "hws.resource.type.bandwidth", "hws.service.type.vpc"),
                tuple("Upflow", "Upstream traffic", "hws.resource.type.bandwidth", "hws.service.type.vpc"));
        assertThat(types.getUsageTypes()).allSatisfy(type -> {
            assertThat(type.getResourceTypeName()).isNotBlank();
            assertThat(type.getServiceTypeName()).isNotBlank();
        });
    }

    @Test
    @Tag("RES-07")
    void a_customer_reads_units_and_how_they_convert() {
        var sdk = world.sdk(world.customer());

        assertThat(sdk.listMeasureUnits(new ListMeasureUnitsRequest().withXLanguage("en_US")).getMeasureUnits())
                .extracting(MeasureUnitRest::getMeasureId, MeasureUnitRest::getMeasureName, MeasureUnitRest::getAbbreviation,
                        MeasureUnitRest::getMeasureType)
                .contains(tuple(0, "Day", "d", 2), tuple(1, "Yuan", "CNY", 1), tuple(10, "GB", "G", 3));
        var conversions = sdk.listConversions(new ListConversionsRequest().withMeasureType(3)).getConversions();
        assertThat(conversions).extracting(Conversion::getMeasureType).containsOnly(3);
        assertThat(conversions).extracting(Conversion::getMeasureId, Conversion::getRefMeasureId, Conversion::getConversionRatio)
                .contains(tuple(10, 11, 1024L), tuple(7, 13, 1L << 60));
        assertThat(sdk.listConversions(new ListConversionsRequest()).getConversions()).hasSizeGreaterThan(conversions.size());
    }

    @Test
    void a_customer_finds_its_province_its_city_and_its_county() {
        var sdk = world.sdk(world.customer());

        var provinces = sdk.listProvinces(new ListProvincesRequest().withLimit(1000));
        assertThat(provinces.getCount()).isEqualTo(31);
        assertThat(provinces.getProvinces()).hasSize(31).extracting(Province::getCode, Province::getName)
                .contains(tuple("CN-44", "广东省"));
        assertThat(sdk.listProvinces(new ListProvincesRequest().withOffset(30).withLimit(5)).getProvinces()).hasSize(1);
        var cities = sdk.listCities(new ListCitiesRequest().withProvinceCode("CN-44").withXLanguage("en_US"));
        assertThat(cities.getCount()).isEqualTo(2);
        assertThat(cities.getCities()).extracting(City::getName).containsExactly("Guangzhou", "Shenzhen");
        var counties = sdk.listCounties(new ListCountiesRequest().withCityCode("CN-44-003"));
        assertThat(counties.getCount()).isEqualTo(4);
        assertThat(counties.getCounties()).extracting(County::getName).contains("南山区");
    }
}
