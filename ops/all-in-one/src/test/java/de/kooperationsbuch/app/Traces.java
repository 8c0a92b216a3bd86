package de.kooperationsbuch.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Words that nobody else would say, looked for as they are and inside of Base64, wherever they may stand in it. */
final class Traces {
    private final List<String> words;

    Traces(String... words) {
        this.words = List.of(words);
    }

    List<String> words() {
        return words;
    }

    /** Which of the words stand in a text. */
    List<String> in(String text) {
        return words.stream()
                .filter(word -> text.contains(word) || inBase64(word).stream().anyMatch(text::contains))
                .toList();
    }

    List<String> in(byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        return words.stream()
                .filter(word -> text.contains(new String(word.getBytes(UTF_8), ISO_8859_1)))
                .toList();
    }

    /** The middle of what the word becomes, for each of three places at which it can begin. */
    private static List<String> inBase64(String word) {
        List<String> forms = new ArrayList<>();
        for (int before = 0; before < 3; before++) {
            byte[] placed = new byte[before + word.getBytes(UTF_8).length];
            Arrays.fill(placed, 0, before, (byte) '.');
            System.arraycopy(word.getBytes(UTF_8), 0, placed, before, placed.length - before);
            String base64 = Base64.getEncoder().withoutPadding().encodeToString(placed);
            forms.add(base64.substring(4, base64.length() - 2));
        }
        return forms;
    }
}
