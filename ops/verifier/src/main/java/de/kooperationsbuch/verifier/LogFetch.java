package de.kooperationsbuch.verifier;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Copies the log of a running book: its checkpoint, and the tiles that a log of that size has. Believes what it gets. */
final class LogFetch {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
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
        long leaves = Checkpoint.of(Utf8.text(copy("checkpoint"))).size();
        level("entries", leaves);
        for (int level = 0; leaves > 0; level++, leaves /= TilePath.WIDTH) level(Integer.toString(level), leaves);
        return files;
    }

    private void level(String level, long hashes) throws IOException, InterruptedException {
        long whole = hashes / TilePath.WIDTH;
        int rest = (int) (hashes % TilePath.WIDTH);
        for (long index = 0; index < whole; index++) copy(TilePath.of(level, index, TilePath.WIDTH));
        if (rest > 0) copy(TilePath.of(level, whole, rest));
    }

    private byte[] copy(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(log + path)).timeout(PATIENCE).build();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IOException(log + path + ": " + answer.statusCode());
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, answer.body());
        files++;
        return answer.body();
    }
}
