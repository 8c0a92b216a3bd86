package de.kooperationsbuch.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.sight.Sights;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongSearchTest {
    private static final int MANY = Slice.MOST_LOOKED_AT + 500;

    @Test
    void a_search_in_vain_pauses_and_finds_the_rare_step_when_it_goes_on() {
        try (RunningBook book = RunningBook.with(Cast.lindenau())) {
            book.record(IntStream.range(0, MANY)
                    .mapToObj(i -> Cast.meeting("lindenau-bunt", "m-" + i, "2025"))
                    .toArray(String[]::new));
            Sight sight = book.part(Sights.class).of(Asking.OVERSEER);
            Shown shown = new Shown(sight.look(Optional.empty()), sight, opened());
            Slice first = Slice.backwards(shown, Optional.empty(), 50);
            assertThat(first.steps()).isEmpty();
            assertThat(first.isEnd()).isFalse();
            Slice second = Slice.backwards(shown, first.lookedThrough(), 50);
            assertThat(second.steps()).hasSize(1);
            assertThat(second.isEnd()).isTrue();
        }
    }

    private static Wanted opened() {
        Wanted all = Wanted.EVERYTHING;
        return new Wanted(
                all.kind(),
                all.slug(),
                Optional.of("CooperationOpened"),
                all.by(),
                all.recordedBy(),
                all.channel(),
                all.standing(),
                all.happened(),
                all.recordedSince(),
                all.recordedUntil());
    }
}
