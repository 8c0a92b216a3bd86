package de.kooperationsbuch.kernel.json;

import de.kooperationsbuch.kernel.Decimal;
import de.kooperationsbuch.kernel.Percent;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.StepName;
import de.kooperationsbuch.kernel.WebAddress;
import de.kooperationsbuch.kernel.organisation.Land;
import de.kooperationsbuch.kernel.organisation.Member;
import de.kooperationsbuch.kernel.personal.PersonId;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts of every shape that a step can hold. */
final class RandomTexts {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final List<String> CHARACTERS = List.of(
            "a",
            "Ü",
            "ß",
            " ",
            "\n",
            "\t",
            "\"",
            "\\",
            "/",
            "{",
            "'",
            "\u2028",
            "\uFEFF",
            "\uD83C\uDF08",
            "ع",
            ":",
            "…");
    private final Random random;

    RandomTexts(Random random) {
        this.random = random;
    }

    String slug() {
        return some(LETTERS, 2 + random.nextInt(62));
    }

    String date() {
        LocalDate day = LocalDate.of(1800, 1, 1).plusDays(random.nextInt(100_000));
        return day.toString().substring(0, List.of(4, 7, 10).get(random.nextInt(3)));
    }

    String of(RecordComponent component) {
        String holder = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        return switch (holder) {
            case "Money.value" -> decimal("%d.%02d");
            case "Money.currency" -> "EUR";
            case "Person.email" -> slug() + "@" + slug() + ".example";
            case "Person.phone" -> "+49 " + some("0123456789 ()-/", 30) + 1;
            default ->
                component.getAnnotatedType().isAnnotationPresent(Pattern.class) ? some("0123456789abcdef", 64) : text();
        };
    }

    Object value(Class<?> type) {
        if (type == Decimal.class) return new Decimal(decimal("-%d.%d"));
        if (type == Percent.class) return new Percent(String.valueOf(random.nextInt(101)));
        if (type == Land.class) return new Land("DE-SN");
        if (type == WebAddress.class) return new WebAddress("https://" + slug() + ".example/" + slug() + "?q=%C3%BC");
        if (type == Member.class) return new Member(random.nextBoolean() ? slug() : text());
        if (type == StepId.class) return random.nextBoolean() ? StepId.random() : new StepId(slug());
        if (type == PersonId.class) return PersonId.random();
        if (type == StepName.class) return new StepName("DialogConferenceHeld");
        return id(type);
    }

    private Object id(Class<?> type) {
        try {
            return type.getDeclaredConstructor(String.class).newInstance(slug());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("nobody knows how to make a " + type.getSimpleName(), e);
        }
    }

    private String text() {
        return IntStream.rangeClosed(0, random.nextInt(40))
                        .mapToObj(i -> CHARACTERS.get(random.nextInt(CHARACTERS.size())))
                        .collect(Collectors.joining())
                + "!";
    }

    private String decimal(String format) {
        return String.format(Locale.ROOT, format, 1 + random.nextInt(1_000_000), random.nextInt(100));
    }

    private String some(String letters, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> String.valueOf(letters.charAt(random.nextInt(letters.length()))))
                .collect(Collectors.joining());
    }
}
