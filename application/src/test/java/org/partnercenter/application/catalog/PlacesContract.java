package org.partnercenter.application.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.catalog.Names;
import org.partnercenter.domain.catalog.Place;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every store of places keeps. */
public interface PlacesContract {

    Place HEBEI = new Place(Place.Level.PROVINCE, "CN-13", Optional.empty(), Names.of("河北省", "Hebei"));
    Place BEIJING = new Place(Place.Level.PROVINCE, "CN-11", Optional.empty(), Names.onlyChinese("北京市"));
    Place BAODING = new Place(Place.Level.CITY, "CN-13-006", Optional.of("CN-13"), Names.of("保定市", "Baoding"));
    Place CHENGDE = new Place(Place.Level.CITY, "CN-13-008", Optional.of("CN-13"), Names.of("承德市", "Chengde"));
    Place LIANCHI = new Place(Place.Level.COUNTY, "CN-13-006-006", Optional.of("CN-13-006"), Names.onlyChinese("莲池区"));
    PageRequest FIRST = new PageRequest(0, 10);

    Places places();

    Transactions transactions();

    private void save(Place... more) {
        transactions().inTransaction(() -> {
            places().save(List.of(more));
            return null;
        });
    }

    @Test
    default void places_come_back_as_they_were_saved() {
        save(HEBEI, BEIJING, CHENGDE, BAODING, LIANCHI);

        assertThat(places().find(Set.of(HEBEI.key(), LIANCHI.key(), new Place.Key(Place.Level.CITY, "CN-13"))))
                .containsExactlyInAnyOrder(HEBEI, LIANCHI);
    }

    @Test
    default void each_list_is_ordered_by_code_and_counts_all_of_it() {
        save(HEBEI, BEIJING, CHENGDE, BAODING, LIANCHI);

        assertThat(places().provinces(FIRST)).isEqualTo(new Page<>(2, List.of(BEIJING, HEBEI)));
        assertThat(places().within(HEBEI.key(), FIRST)).isEqualTo(new Page<>(2, List.of(BAODING, CHENGDE)));
        assertThat(places().within(HEBEI.key(), new PageRequest(1, 1))).isEqualTo(new Page<>(2, List.of(CHENGDE)));
        assertThat(places().within(BAODING.key(), FIRST)).isEqualTo(new Page<>(1, List.of(LIANCHI)));
        assertThat(places().within(BEIJING.key(), FIRST)).isEqualTo(Page.empty());
        assertThat(places().within(new Place.Key(Place.Level.PROVINCE, "CN-13-006"), FIRST)).isEqualTo(Page.empty());
    }

    @Test
    default void what_is_saved_again_is_replaced() {
        var moved = new Place(Place.Level.CITY, "CN-13-006", Optional.of("CN-11"), Names.onlyChinese("新名"));
        save(HEBEI, BEIJING, BAODING);
        save(moved);

        assertThat(places().within(BEIJING.key(), FIRST).items()).containsExactly(moved);
        assertThat(places().within(HEBEI.key(), FIRST).items()).isEmpty();
    }
}
