package de.kooperationsbuch.verifier;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a made-up book into a directory, to try verifiers on: {@code WrittenBook <directory> <leaves>}. Says the key of its log. */
final class WrittenBook {
    private WrittenBook() {}

    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[0]);
        int leaves = Integer.parseInt(args[1]);
        TestBook book = TestBook.of(leaves, 1);
        new LogCopy(book, directory.resolve("log")).write(leaves);
        Files.writeString(directory.resolve("older"), book.checkpoint(1 + leaves / 2, book.key));
        try (OutputStream bundle = new BufferedOutputStream(Files.newOutputStream(directory.resolve("bundle")))) {
            for (String line : book.bundle()) bundle.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        System.out.println(book.key.verifier());
    }
}
