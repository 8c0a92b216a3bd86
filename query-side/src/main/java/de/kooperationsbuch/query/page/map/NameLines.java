package de.kooperationsbuch.query.page.map;

import java.util.ArrayList;
import java.util.List;

/** Breaks a name into lines that fit a box; what does not fit ends in an ellipsis. */
final class NameLines {
    private static final String MORE = "…";

    private NameLines() {}

    static List<String> of(String name, int letters, int lines) {
        List<String> broken = new ArrayList<>();
        String line = "";
        for (String word : name.strip().split("(?<=\\s)|(?<=-)(?=\\p{L})")) {
            if (!line.isEmpty() && (line + word.strip()).length() > letters) {
                broken.add(line.strip());
                line = word;
            } else line += word;
        }
        broken.add(line.strip());
        List<String> shown = new ArrayList<>(broken.subList(0, Math.min(lines, broken.size())));
        if (broken.size() > lines) shown.set(lines - 1, shown.get(lines - 1) + MORE);
        shown.replaceAll(one -> cut(one, letters));
        return shown;
    }

    static String cut(String text, int letters) {
        return text.length() <= letters ? text : text.substring(0, letters - 1) + MORE;
    }
}
