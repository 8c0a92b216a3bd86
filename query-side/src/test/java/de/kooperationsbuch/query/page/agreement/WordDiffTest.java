package de.kooperationsbuch.query.page.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    @Test
    void only_the_words_that_differ_are_marked() {
        WordDiff diff = WordDiff.between("Wir treffen uns im Herbst.", "Wir treffen uns zweimal im Frühjahr.");
        assertThat(marked(diff.before(), Change.GONE)).containsExactly("Herbst");
        assertThat(marked(diff.after(), Change.NEW)).containsExactly("zweimal ", "Frühjahr");
    }

    @Test
    void a_comma_does_not_change_the_word_before_it_and_a_number_is_whole() {
        WordDiff diff = WordDiff.between("Immer Dienstag, 20.000 Euro", "Immer Dienstag. 15.000 Euro");
        assertThat(marked(diff.before(), Change.GONE)).containsExactly(", 20.000 ");
        assertThat(marked(diff.after(), Change.NEW)).containsExactly(". 15.000 ");
    }

    @Test
    void other_spaces_are_no_other_words() {
        WordDiff diff = WordDiff.between("Alle zusammen", "Alle  zusammen ");
        assertThat(diff.after()).extracting(Piece::change).containsOnly(Change.SAME);
    }

    @Property(tries = 200)
    void both_texts_are_kept_whole(
            @ForAll @CharRange(from = 'a', to = 'c') @Chars({' ', '\n'}) String before,
            @ForAll @CharRange(from = 'a', to = 'c') @Chars({' ', '\n'}) String after) {
        WordDiff diff = WordDiff.between(before, after);
        assertThat(text(diff.before())).isEqualTo(before);
        assertThat(text(diff.after())).isEqualTo(after);
    }

    private static String text(List<Piece> side) {
        return side.stream().map(piece -> piece.said().toString()).collect(Collectors.joining());
    }

    private static List<Object> marked(List<Piece> side, Change change) {
        return side.stream()
                .filter(piece -> piece.change() == change)
                .map(Piece::said)
                .toList();
    }
}
