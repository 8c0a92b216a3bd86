package de.kooperationsbuch.query.page.record;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What fields are called, in this step or in every step, and what is said beside them. */
record Labels(MessageSource texts, Locale language, String step) {
    /** @param name of the field with all it lies in, without the places in lists */
    String of(String name, FormField field) {
        if (field.of().isEnum() && field.kind() == FieldKind.YES_NO)
            return text(field.of().getSimpleName() + "." + field.name()).orElseThrow();
        return find("field", name, field)
                .orElseThrow(() -> new IllegalStateException("no label for " + step + " " + name));
    }

    @Nullable
    String hint(String name, FormField field, boolean fresh) {
        String ofKind = switch (field.kind()) {
            case DATE -> "hint.date";
            case MONEY -> "hint.money";
            case DECIMAL -> "hint.decimal";
            case ADDRESS -> "hint.url";
            case REFERENCE -> fresh ? "hint.slug" : "";
            default -> "";
        };
        return find("hint", name, field).or(() -> text(ofKind)).orElse(null);
    }

    private Optional<String> find(String what, String name, FormField field) {
        String path = name.replaceAll("\\.[0-9]+(?=\\.|$)", "").replaceFirst("^(data\\.)+", "");
        return Stream.of(step + "." + path, path, field.name())
                .map(key -> text(what + "." + key))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(texts.getMessage(key, null, null, language));
    }
}
