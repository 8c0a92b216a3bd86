package de.kooperationsbuch.command.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What is to outlast a loss of power. */
public final class OnDisk {
    private OnDisk() {}

    /** @param path of a file, or of the directory whose entries are meant */
    public static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
