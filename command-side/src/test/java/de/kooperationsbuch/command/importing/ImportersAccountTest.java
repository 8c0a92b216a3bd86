package de.kooperationsbuch.command.importing;

import static de.kooperationsbuch.command.importing.Samples.beginning;
import static de.kooperationsbuch.command.importing.Samples.take;
import static de.kooperationsbuch.command.importing.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.CommandSide;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportersAccountTest {
    private static final UUID ACCOUNT = UUID.fromString("7c1d7d50-3a05-4a53-8f0e-6a3c6f6e9b01");
    private final CommandSide book = CommandSide.ofEmptyBook();

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void is_kept_with_every_step_whatever_account_a_line_names() throws Exception {
        String lines = text(beginning().map(line -> line.with("recordedBy", "\"somebody elsewhere\"")));
        assertThat(take(book, lines, Intake.IMPORT, ACCOUNT).accepted()).isEqualTo(7);
        assertThat(metaData("recordedBy")).containsOnly(ACCOUNT.toString());
    }

    @Test
    void is_absent_where_the_application_brings_the_file() throws Exception {
        take(book, beginning());
        assertThat(metaData("channel")).containsOnly("import");
        assertThat(metaData("recordedBy")).containsOnlyNulls();
    }

    private List<Object> metaData(String key) {
        List<Object> values = new ArrayList<>();
        book.events()
                .readEvents("cooperation:musterstadt-vielfalt")
                .asStream()
                .forEach(event -> values.add(event.getMetaData().get(key)));
        return values;
    }
}
