package de.kooperationsbuch.command.transparency.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.kernel.transparency.SignedNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedNoteTest {
    /** The example of Go's package {@code golang.org/x/mod/sumdb/note}. */
    private static final VerifierKey PETER =
            VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

    private static final String NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    @TempDir
    Path directory;

    @Test
    void a_note_that_somebody_else_signed_holds() {
        assertThat(VerifierKey.hold(SignedNote.parse(NOTE), List.of(PETER))).isTrue();
        assertThat(VerifierKey.hold(SignedNote.parse(NOTE.replace("cryptography", "cryptographie")), List.of(PETER)))
                .isFalse();
    }

    @Test
    void each_signer_has_a_line() throws IOException {
        LogKeyFiles files = new LogKeyFiles(directory);
        LogSigner one = files.make("buch.example.org/1");
        LogSigner other = files.make("buch.example.org/1");
        SignedNote note =
                SignedNote.parse(LogSigner.sign("text\n", List.of(one, other)).toString());
        assertThat(note.text()).isEqualTo("text\n");
        assertThat(note.signatures())
                .hasSize(2)
                .allMatch(signature -> signature.name().equals("buch.example.org/1"));
        assertThat(VerifierKey.hold(note, List.of(one.verifier(), other.verifier())))
                .isTrue();
        assertThat(VerifierKey.hold(note, List.of(one.verifier()))).isFalse();
    }

    @Test
    void a_key_is_read_back_from_its_file_which_is_for_its_owner_only() throws IOException {
        LogSigner made = new LogKeyFiles(directory).make("buch");
        assertThat(new LogKeyFiles(directory).read(made.verifier())).contains(made);
        assertThat(Files.getPosixFilePermissions(new LogKeyFiles(directory).file(made.verifier())))
                .hasSize(2);
        assertThat(VerifierKey.parse(made.verifier().toString()).hexId())
                .isEqualTo(made.verifier().hexId());
    }

    @Test
    void the_file_of_another_key_is_refused() throws IOException {
        LogKeyFiles files = new LogKeyFiles(directory);
        LogSigner one = files.make("buch");
        LogSigner other = files.make("buch");
        Files.copy(
                files.file(one.verifier()),
                files.file(other.verifier()),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> files.read(other.verifier())).hasMessageContaining("not the private key of");
    }

    @Test
    void a_verifier_key_with_a_wrong_id_is_refused() {
        assertThatThrownBy(() -> VerifierKey.parse(PETER.toString().replace("c74f", "c74e")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
