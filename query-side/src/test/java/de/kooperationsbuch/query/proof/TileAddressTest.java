package de.kooperationsbuch.query.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileAddressTest {
    @Test
    void groups_of_three_digits_are_one_number() {
        assertThat(TileAddress.read("/x001/x234/067")).contains(new TileAddress(1_234_067, 256));
        assertThat(TileAddress.read("/x001/000.p/255")).contains(new TileAddress(1_000, 255));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/0",
                "/0000",
                "/000/",
                "/000.p",
                "/000.p/",
                "/000.p/0",
                "/000.p/01",
                "/000.p/256",
                "/000.p/1/",
                "/x000/001",
                "/x001",
                "/001/002",
                "/-01",
                "/٠٠٠",
                "/x999/x999/x999/x999/x999/999",
                "//000"
            })
    void what_is_written_in_another_way_is_no_address(String path) {
        assertThat(TileAddress.read(path)).isEmpty();
    }

    @Test
    void a_tile_is_there_when_its_last_hash_is() {
        assertThat(new TileAddress(1, 3).liesWithin(259)).isTrue();
        assertThat(new TileAddress(1, 3).liesWithin(258)).isFalse();
        assertThat(new TileAddress(999_999_999_999_999L, 256).liesWithin(Long.MAX_VALUE))
                .isTrue();
    }
}
