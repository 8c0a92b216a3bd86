package de.kooperationsbuch.query.page.erasure;

import de.kooperationsbuch.query.page.Say;
import java.util.List;

/**
 * What the fields are called in which a step has texts.
 *
 * @param fields names with dots between them, from the step as it is stored; {@code step} is its head
 */
record TextLabels(String step, List<String> fields) {
    private static final String HEAD = "step.";
    private static final String NEW_DATA = "data.";

    /** From the outermost field inwards, as forms call them. */
    public List<String> of(Say say) {
        return fields.stream().map(path -> label(say, path)).distinct().toList();
    }

    private String label(Say say, String path) {
        if (path.startsWith(HEAD)) return within(say, path.substring(HEAD.length()));
        return within(say, path.startsWith(NEW_DATA) ? path.substring(NEW_DATA.length()) : path);
    }

    private String within(Say say, String path) {
        int end = path.lastIndexOf('.');
        String own = label(say, path, path.substring(end + 1));
        return end < 0 ? own : say.text("person.says", within(say, path.substring(0, end)), own);
    }

    private String label(Say say, String path, String name) {
        String anywhere = say.textOr("field." + name, name);
        return say.textOr("field." + step + "." + path, say.textOr("field." + path, anywhere));
    }
}
