package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.Money;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.query.page.Say;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was typed, as the book understands it: what can be read only one way is said in the reader's format. */
final class Understood {
    private final Say say;

    Understood(Say say) {
        this.say = say;
    }

    /** Labels and what was understood, of everything that was typed; without complaints about it. */
    List<Map.Entry<String, String>> of(List<Control> controls) {
        return controls.stream().flatMap(control -> of("", control)).toList();
    }

    private Stream<Map.Entry<String, String>> of(String within, Control control) {
        String label = within + control.label();
        if (!control.parts().isEmpty()) {
            boolean isList = control.kind() == FieldKind.OBJECTS;
            return control.parts().stream().flatMap(part -> of(isList ? within : label + " – ", part));
        }
        return control.values().isEmpty() || control.values().get(0).isEmpty()
                ? Stream.empty()
                : Stream.of(Map.entry(label, said(control)));
    }

    private String said(Control control) {
        if (control.kind() == FieldKind.MONEY) return money(control);
        return control.values().stream().map(typed -> said(control, typed)).collect(Collectors.joining(", "));
    }

    private String money(Control control) {
        String currency = control.values().get(1).strip();
        return say.money(new Money(
                TypedNumber.decimal(control.values().get(0), 2, say.language()),
                currency.isEmpty() ? "EUR" : currency.toUpperCase(java.util.Locale.ROOT)));
    }

    private String said(Control control, String typed) {
        return switch (control.kind()) {
            case DATE -> say.date(PartialDate.parse(TypedDate.iso(typed, say.language())));
            case NUMBER, DECIMAL -> TypedNumber.grouped(TypedNumber.decimal(typed, 6, say.language()), say.language());
            default ->
                control.options().stream()
                        .filter(option -> option.value().equals(typed))
                        .map(Option::label)
                        .findFirst()
                        .orElse(typed);
        };
    }
}
