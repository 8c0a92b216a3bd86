package de.kooperationsbuch.kernel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.kooperationsbuch.kernel.problem.Problem;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.problem.Sentences;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Asserts of an envelope that it is refused, how, where, and in words of both languages. */
final class Refused {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private Refused() {}

    static void refused(String envelope, String type, String field) {
        refused(envelope.getBytes(StandardCharsets.UTF_8), type, field);
    }

    static void refused(byte[] envelope, String type, String field) {
        refused(EnvelopeReader.ofPosts(), envelope, type, field);
    }

    static void refused(EnvelopeReader reader, byte[] envelope, String type, String field) {
        Throwable thrown = catchThrowable(() -> reader.read(envelope, TODAY));
        assertThat(thrown).isInstanceOf(Refusal.class);
        Refusal refusal = (Refusal) thrown;
        assertThat(refusal.type().word()).as(refusal.getMessage()).isEqualTo(type);
        assertThat(refusal.field()).as(refusal.getMessage()).isEqualTo(field);
        var details = Sentences.LANGUAGES.stream()
                .map(language -> Sentences.problem(refusal, language, null))
                .map(Problem::detail)
                .toList();
        assertThat(details).doesNotContainNull().doesNotHaveDuplicates().noneMatch(String::isBlank);
    }
}
