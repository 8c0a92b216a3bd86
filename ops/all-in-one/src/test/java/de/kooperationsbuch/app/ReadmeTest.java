package de.kooperationsbuch.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Catalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path README = Path.of("../../README.md");

    @Test
    void it_lists_every_step_in_the_order_of_the_catalogue() throws Exception {
        String text = Files.readString(README);
        String list = text.substring(text.indexOf("## What can happen"), text.indexOf("## Keeping it safe"));
        List<String> named = Pattern.compile("\\b[A-Z][a-z]+[A-Z]\\w+")
                .matcher(list)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(named)
                .containsExactlyElementsOf(
                        Catalogue.all().stream().map(Catalogue.Entry::name).toList());
    }

    @Test
    void it_stays_short_enough_to_be_read() throws Exception {
        assertThat(Files.readAllLines(README)).hasSizeLessThan(200);
    }
}
