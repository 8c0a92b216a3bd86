package de.kooperationsbuch.command.importing;

import de.kooperationsbuch.command.Cast;
import de.kooperationsbuch.command.CommandSide;
import de.kooperationsbuch.command.Draft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files to be imported, and the importing of them. */
final class Samples {
    private Samples() {}

    static ImportAnswer take(CommandSide book, Stream<Draft> lines) throws IOException {
        return take(book, text(lines), Intake.IMPORT, Progress.SILENT);
    }

    static ImportAnswer take(CommandSide book, String text, Intake intake, Progress progress) throws IOException {
        return take(book, text.getBytes(StandardCharsets.UTF_8), intake, false, progress);
    }

    static ImportAnswer take(CommandSide book, byte[] bytes, Intake intake, boolean dryRun, Progress progress)
            throws IOException {
        return book.imports().run(() -> new ByteArrayInputStream(bytes), intake, dryRun, Locale.ENGLISH, progress);
    }

    static ImportAnswer take(CommandSide book, String text, Intake intake, UUID account) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return book.imports()
                .run(() -> new ByteArrayInputStream(bytes), intake, false, Locale.ENGLISH, Progress.SILENT, account);
    }

    static String text(Stream<Draft> lines) {
        return lines.map(line -> line.json() + "\n").reduce("", String::concat);
    }

    /** The registrations of the cast and the opening of its cooperation: seven lines. */
    static Stream<Draft> beginning() {
        return Stream.concat(
                Cast.registrations().map(draft -> draft.by(Cast.slug(draft))), Stream.of(Cast.OPENED.id("opened")));
    }

    static Stream<Draft> meetings(int count) {
        return IntStream.range(0, count).mapToObj(i -> meeting("sitzung-" + i));
    }

    static Draft meeting(String stepId) {
        return Draft.of("NetworkMeetingHeld", "{'participants':['musterstadt']}")
                .id(stepId);
    }

    static List<Integer> badLines(ImportAnswer answer) {
        return answer.errors().stream().map(ImportAnswer.LineError::line).toList();
    }
}
