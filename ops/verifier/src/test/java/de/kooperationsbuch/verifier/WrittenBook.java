package de.kooperationsbuch.verifier;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a made-up book into a directory, to try verifiers on: {@code WrittenBook <directory> <leaves> <every>}, every so many-th
 * event about Dresden. Says the key of its log. */
final class WrittenBook {
    private WrittenBook() {}

    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[0]);
        int leaves = Integer.parseInt(args[1]);
        int every = Integer.parseInt(args[2]);
        TestBook book = new TestBook(1);
        for (int i = 1; i < leaves; i++) book.record(TestBook.SUBJECTS.get(i % every == 0 ? 0 : 1 + i % 4));
        new LogCopy(book, directory.resolve("log")).write(leaves);
        int older = 1 + leaves / 2;
        Files.writeString(directory.resolve("older"), book.checkpoint(older, book.key));
        Path api = Files.createDirectories(directory.resolve("api/log"));
        Files.writeString(
                api.resolve("keys"),
                "[{\"verifier\":\"" + book.key.verifier() + "\",\"since\":\"2026-05-01T00:00:00Z\"}]");
        Files.writeString(
                api.resolve("consistency"),
                "{\"from\":%d,\"to\":%d,\"proof\":%s}"
                        .formatted(older, leaves, TestEvent.hashes(book.tree.consistency(older, leaves))));
        try (OutputStream bundle = new BufferedOutputStream(Files.newOutputStream(directory.resolve("bundle")))) {
            for (String line : book.bundle()) bundle.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        System.out.println(book.key.verifier());
    }
}
