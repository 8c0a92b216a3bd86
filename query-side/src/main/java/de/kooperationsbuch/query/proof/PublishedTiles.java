package de.kooperationsbuch.query.proof;

import de.kooperationsbuch.kernel.transparency.TransparencyLog;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tiles of the log, as far as a checkpoint covers them. */
@Component
class PublishedTiles {
    private static final int BITS = 8;

    private final TransparencyLog log;

    PublishedTiles(TransparencyLog log) {
        this.log = log;
    }

    Optional<byte[]> hashes(int level, TileAddress tile) {
        return isPublished(level, tile) ? log.tile(level, tile.index(), tile.width()) : Optional.empty();
    }

    /** Each entry after its length in two bytes, the most significant first. */
    Optional<byte[]> entries(TileAddress tile) {
        if (!isPublished(0, tile)) return Optional.empty();
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        log.entries(tile.first(), tile.first() + tile.width(), entry -> {
            entries.writeBytes(ByteBuffer.allocate(Short.BYTES)
                    .putShort((short) entry.length)
                    .array());
            entries.writeBytes(entry);
        });
        return Optional.of(entries.toByteArray());
    }

    private boolean isPublished(int level, TileAddress tile) {
        long hashes = level * BITS < Long.SIZE ? log.latest().size() >>> (level * BITS) : 0;
        return tile.liesWithin(hashes);
    }
}
