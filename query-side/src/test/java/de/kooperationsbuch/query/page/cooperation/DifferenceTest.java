package de.kooperationsbuch.query.page.cooperation;

import static de.kooperationsbuch.query.page.cooperation.Difference.Change.CHANGED;
import static de.kooperationsbuch.query.page.cooperation.Difference.Change.GONE;
import static de.kooperationsbuch.query.page.cooperation.Difference.Change.NEW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private record Room(String id, String name) {}

    @Test
    void what_is_equal_on_both_days_is_not_told() {
        List<Room> rooms = List.of(new Room("a", "A"));
        assertThat(Difference.between(rooms, rooms, Room::id)).isEmpty();
    }

    @Test
    void what_is_there_on_one_day_only_is_new_or_gone() {
        var differences = Difference.between(List.of(new Room("a", "A")), List.of(new Room("b", "B")), Room::id);
        assertThat(differences).extracting(Difference::change).containsExactly(GONE, NEW);
        assertThat(differences).extracting(one -> one.any().name()).containsExactly("A", "B");
    }

    @Test
    void what_has_the_same_name_and_says_something_else_is_changed() {
        var differences = Difference.between(List.of(new Room("a", "A")), List.of(new Room("a", "B")), Room::id);
        assertThat(differences).extracting(Difference::change).containsExactly(CHANGED);
    }
}
