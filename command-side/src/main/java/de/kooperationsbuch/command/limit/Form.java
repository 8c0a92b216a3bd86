package de.kooperationsbuch.command.limit;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The fields of a form, in the order in which they were sent. How large it may be depends on where it goes, see {@link LongForms}. */
record Form(String text) {
    static final int MOST_BYTES = 16_384;
    static final int MOST_FIELDS = 1_000;
    private static final String TYPE = "application/x-www-form-urlencoded";

    static boolean isOne(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(TYPE);
    }

    /**
     * @param most bytes of it
     * @throws Refusal if it is larger
     */
    static Form read(InputStream body, int most) throws IOException {
        byte[] bytes = body.readNBytes(most + 1);
        if (bytes.length > most) throw new Refusal(ProblemType.TOO_LARGE, "too-large.body", most);
        return new Form(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Together with what the address said before. */
    Map<String, String[]> after(Map<String, String[]> address) {
        Map<String, String[]> all = new LinkedHashMap<>(address);
        String[] fields = text.split("&");
        if (fields.length > MOST_FIELDS) throw new Refusal(ProblemType.TOO_LARGE, "too-large.form", MOST_FIELDS);
        for (String field : fields) {
            String[] parts = field.split("=", 2);
            if (!field.isEmpty()) all.merge(decoded(parts[0]), new String[] {value(parts)}, Form::joined);
        }
        return Collections.unmodifiableMap(all);
    }

    private static String value(String[] parts) {
        return parts.length == 1 ? "" : decoded(parts[1]);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException spoilt) {
            throw new Refusal(ProblemType.MALFORMED, "form");
        }
    }

    private static String[] joined(String[] first, String[] more) {
        String[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    /** There may be a password in it. */
    @Override
    public String toString() {
        return "form";
    }
}
