package de.kooperationsbuch.command.importing;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.CommandSide;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiveCitiesTest {
    private static final Path FILE = Path.of("../ops/all-in-one/src/main/resources/demo/five-cities.ndjson");

    @Test
    void the_story_of_the_five_cities_is_taken_in_once() throws Exception {
        try (CommandSide book = CommandSide.ofEmptyBook()) {
            assertThat(take(book)).isEqualTo(new ImportAnswer(137, 137, 0, false, 0, List.of(), "137"));
            assertThat(take(book)).isEqualTo(new ImportAnswer(137, 0, 137, false, 0, List.of(), "137"));
        }
    }

    private static ImportAnswer take(CommandSide book) throws Exception {
        return book.imports().run(FILE, Intake.IMPORT, false, Locale.GERMAN, Progress.SILENT);
    }
}
