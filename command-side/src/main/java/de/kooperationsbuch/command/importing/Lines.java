package de.kooperationsbuch.command.importing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads line by line, never holding more of a line than is allowed. */
final class Lines {
    private static final int BUFFER = 1 << 16;

    private Lines() {}

    interface Reader {
        /** @param bytes the line without its end */
        void line(int number, byte[] bytes);

        void tooLong(int number);
    }

    /** @param longest bytes a line may have */
    static void read(InputStream lines, int longest, Reader reader) throws IOException {
        InputStream in = new BufferedInputStream(lines, BUFFER);
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        boolean tooLong = false;
        int number = 1;
        for (int b = in.read(); ; b = in.read()) {
            if (b == '\n' || b < 0) {
                deliver(reader, number++, line, tooLong);
                if (b < 0) return;
                line.reset();
                tooLong = false;
            } else if (line.size() >= longest) tooLong = true;
            else line.write(b);
        }
    }

    private static void deliver(Reader reader, int number, ByteArrayOutputStream line, boolean tooLong) {
        if (tooLong) reader.tooLong(number);
        else if (!isBlank(line.toByteArray())) reader.line(number, line.toByteArray());
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) if (b != ' ' && b != '\t' && b != '\r') return false;
        return true;
    }
}
