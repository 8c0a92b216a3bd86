package de.kooperationsbuch.query.proof;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.transparency.TransparencyLog;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /log/…}: the log as C2SP's tlog-tiles has it, for everybody. */
@RestController
class TileController {
    private static final String LEVEL = "[0-9]|[1-5][0-9]|6[0-3]";
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl FOR_A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final TransparencyLog log;
    private final PublishedTiles tiles;

    TileController(TransparencyLog log, PublishedTiles tiles) {
        this.log = log;
        this.tiles = tiles;
    }

    @GetMapping("/log/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .body(log.latest().note().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/log/tile/{level}/{*tile}")
    ResponseEntity<byte[]> hashes(@PathVariable String level, @PathVariable String tile) {
        return answer(Optional.of(level)
                .filter(digits -> digits.matches(LEVEL))
                .flatMap(digits -> TileAddress.read(tile)
                        .flatMap(place ->
                                tiles.hashes(Integer.parseInt(digits), place).map(hashes -> new Tile(place, hashes)))));
    }

    @GetMapping("/log/tile/entries/{*tile}")
    ResponseEntity<byte[]> entries(@PathVariable String tile) {
        return answer(TileAddress.read(tile)
                .flatMap(place -> tiles.entries(place).map(entries -> new Tile(place, entries))));
    }

    private record Tile(TileAddress place, byte[] content) {}

    private static ResponseEntity<byte[]> answer(Optional<Tile> found) {
        Tile tile = found.orElseThrow(() -> new Refusal(ProblemType.UNKNOWN_SUBJECT, "no-tile").status(404));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(tile.place().width() == TileAddress.FULL ? FOR_EVER : FOR_A_MINUTE)
                .body(tile.content());
    }
}
