package de.kooperationsbuch.kernel.json;

import com.fasterxml.jackson.annotation.JsonValue;
import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.Decimal;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Percent;
import de.kooperationsbuch.kernel.Slug;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.StepName;
import de.kooperationsbuch.kernel.VisibleText;
import de.kooperationsbuch.kernel.WebAddress;
import de.kooperationsbuch.kernel.organisation.Land;
import de.kooperationsbuch.kernel.organisation.Member;
import de.kooperationsbuch.kernel.personal.PersonId;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Patterns of the values that are written as a text. They say what a pattern can say: that a date exists or a share is no more
 * than 100 per cent is partly beyond them, and then only the reader refuses it.
 */
final class SchemaTexts {
    static final String TEXT = "[^\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F]*";
    static final String REQUIRED = "(?=[\\s\\S]*" + VisibleText.CHARACTER + ")" + TEXT;
    private static final String DATE = "(1[89]|[2-9][0-9])[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

    private static final Map<Class<?>, String> PATTERNS = Map.of(
            PartialDate.class, DATE,
            StepName.class, stepNames(),
            Decimal.class, Decimal.PATTERN,
            Percent.class, Percent.PATTERN,
            StepId.class, StepId.PATTERN,
            WebAddress.class, WebAddress.PATTERN,
            Land.class, Land.PATTERN,
            Member.class, REQUIRED,
            PersonId.class, PersonId.PATTERN);

    private SchemaTexts() {}

    private static String stepNames() {
        return Catalogue.all().stream().map(Catalogue.Entry::name).collect(Collectors.joining("|"));
    }

    /** Whether values of the type are written as a single text. */
    static boolean isText(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getType() == String.class
                                && component.getAccessor().isAnnotationPresent(JsonValue.class));
    }

    /** The name of the definition: the type's own, or that of slugs for all kinds of ids. */
    static String name(Class<?> type) {
        return PATTERNS.containsKey(type) ? type.getSimpleName() : "Slug";
    }

    static String pattern(Class<?> type) {
        return PATTERNS.getOrDefault(type, Slug.PATTERN);
    }
}
