package de.kooperationsbuch.kernel.transparency;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text with signatures, as C2SP's signed-note has it. Whether they hold is for whoever has the keys.
 *
 * @param text ends with an end of line
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
    /** @throws IllegalArgumentException if the text is no such note */
    public static SignedNote parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || end + 2 == note.length())
            throw new IllegalArgumentException("a note without signatures");
        List<NoteSignature> signatures =
                note.substring(end + 2).lines().map(NoteSignature::parse).toList();
        return new SignedNote(note.substring(0, end + 1), signatures);
    }

    /** As it is handed out. */
    @Override
    public String toString() {
        return text + "\n"
                + signatures.stream().map(signature -> signature + "\n").collect(Collectors.joining());
    }
}
