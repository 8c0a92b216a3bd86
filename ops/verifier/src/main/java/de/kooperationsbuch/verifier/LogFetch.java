package de.kooperationsbuch.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * Copies the log of a running book: its checkpoint, and the tiles that a log of that size has. Believes what it gets, but takes no more than a log of that size
 * can have, and never waits without end.
 */
final class LogFetch {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LARGEST_CHECKPOINT = 64 * 1024;
    private static final int LARGEST_HASHES = TilePath.WIDTH * 32;
    private static final int LARGEST_ENTRIES = TilePath.WIDTH * (2 + 0xFFFF);
    private static final long MOST_LEAVES = 100_000_000;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build();
    private final String log;
    private final Path directory;
    private long files;

    LogFetch(String book, Path directory) {
        this.log = book.replaceAll("/+$", "") + "/log/";
        this.directory = directory;
    }

    /** @return how many files there are */
    long copy() throws IOException, InterruptedException, Broken {
        long leaves =
                Checkpoint.of(Utf8.text(copy("checkpoint", LARGEST_CHECKPOINT))).size();
        if (leaves > MOST_LEAVES) throw new Broken("fetch.many", leaves, MOST_LEAVES);
        level("entries", leaves, LARGEST_ENTRIES);
        for (int level = 0; leaves > 0; level++, leaves /= TilePath.WIDTH)
            level(Integer.toString(level), leaves, LARGEST_HASHES);
        return files;
    }

    private void level(String level, long hashes, int largest) throws IOException, InterruptedException, Broken {
        long whole = hashes / TilePath.WIDTH;
        int rest = (int) (hashes % TilePath.WIDTH);
        for (long index = 0; index < whole; index++) copy(TilePath.of(level, index, TilePath.WIDTH), largest);
        if (rest > 0) copy(TilePath.of(level, whole, rest), largest);
    }

    private byte[] copy(String path, int largest) throws IOException, InterruptedException, Broken {
        byte[] body = answer(path, largest);
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), ".", ".new");
        try {
            Files.write(fresh, body);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        files++;
        return body;
    }

    /** The whole answer within the time, however slowly it drips. */
    private byte[] answer(String path, int largest) throws IOException, InterruptedException, Broken {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(log + path)).timeout(PATIENCE).build();
        long until = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) throw new IOException(log + path + ": " + answer.statusCode());
            ByteArrayOutputStream taken = new ByteArrayOutputStream();
            byte[] buffer = new byte[8 * 1024];
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                taken.write(buffer, 0, n);
                if (taken.size() > largest) throw new Broken("fetch.large", path, largest);
                if (System.nanoTime() > until) throw new Broken("fetch.slow", path, PATIENCE.toSeconds());
            }
            return taken.toByteArray();
        }
    }
}
