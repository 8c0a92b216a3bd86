package de.kooperationsbuch.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what a book serves below {@code /log/}. */
final class LogCopy {
    private final TestBook book;
    private final Path log;

    LogCopy(TestBook book, Path log) {
        this.book = book;
        this.log = log;
    }

    void write(int size) throws IOException {
        write("checkpoint", book.checkpoint(size, book.key, book.nextKey).getBytes(StandardCharsets.UTF_8));
        for (int from = 0; from < size; from += 256) {
            int width = Math.min(256, size - from);
            ByteArrayOutputStream tile = new ByteArrayOutputStream();
            for (byte[] leaf : book.leaves.subList(from, from + width)) {
                tile.write(leaf.length >> 8);
                tile.write(leaf.length);
                tile.writeBytes(leaf);
            }
            write(path("entries", from / 256, width), tile.toByteArray());
        }
        for (int level = 0, span = 1; size / span > 0; level++, span *= 256) level(level, span, size / span);
    }

    private void level(int level, int span, int hashes) throws IOException {
        for (int from = 0; from < hashes; from += 256) {
            int width = Math.min(256, hashes - from);
            ByteArrayOutputStream tile = new ByteArrayOutputStream();
            for (int i = from; i < from + width; i++) tile.writeBytes(book.tree.hash(i * span, (i + 1) * span));
            write(path(Integer.toString(level), from / 256, width), tile.toByteArray());
        }
    }

    /** As the examples of tlog-tiles have it; enough for a million tiles. */
    static String path(String level, int index, int width) {
        String place =
                index < 1000 ? String.format("%03d", index) : String.format("x%03d/%03d", index / 1000, index % 1000);
        return "tile/" + level + "/" + place + (width == 256 ? "" : ".p/" + width);
    }

    private void write(String path, byte[] bytes) throws IOException {
        Files.createDirectories(log.resolve(path).getParent());
        Files.write(log.resolve(path), bytes);
    }
}
