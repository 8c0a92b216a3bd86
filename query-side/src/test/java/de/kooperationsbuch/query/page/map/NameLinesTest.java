package de.kooperationsbuch.query.page.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameLinesTest {
    @Test
    void a_name_breaks_between_words_and_behind_hyphens() {
        assertThat(NameLines.of("Integrations- und Ausländerbeirat", 16, 3))
                .containsExactly("Integrations-", "und", "Ausländerbeirat");
        assertThat(NameLines.of("Migrantinnen-Verbund", 14, 3)).containsExactly("Migrantinnen-", "Verbund");
    }

    @Test
    void what_does_not_fit_ends_in_an_ellipsis() {
        assertThat(NameLines.of("eins zwei drei vier", 5, 2)).containsExactly("eins", "zwei…");
        assertThat(NameLines.of("Donaudampfschifffahrt", 10, 2)).containsExactly("Donaudamp…");
    }
}
