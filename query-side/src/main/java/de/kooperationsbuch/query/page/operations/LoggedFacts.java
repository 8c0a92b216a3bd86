package de.kooperationsbuch.query.page.operations;

import de.kooperationsbuch.kernel.access.AccountDesk.Logged;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.query.page.Say;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in the reader's language what a line of the account log knows beyond who did what. */
final class LoggedFacts {
    private static final Set<String> COPIED = Set.of("session", "person", "step", "subject", "key");

    /** @param code whether it is to be copied rather than read */
    record Fact(String label, String said, boolean code) {}

    public List<Fact> of(Logged line, Say say) {
        return line.facts().entrySet().stream()
                .map(fact -> fact(fact.getKey(), fact.getValue(), say))
                .toList();
    }

    private static Fact fact(String name, List<String> values, Say say) {
        String kind = name.substring(name.lastIndexOf('.') + 1);
        String said = values.stream().map(value -> said(kind, value, say)).collect(Collectors.joining(", "));
        return new Fact(say.textOr("accountlog.fact." + name, name), said, COPIED.contains(kind));
    }

    private static String said(String kind, String value, Say say) {
        return switch (kind) {
            case "reason" -> say.textOr("ErasureReason." + value, say.textOr("accountlog.reason." + value, value));
            case "roles" -> say.textOr("Role." + value, value);
            case "by" -> say.textOr("accountlog.by." + value, value);
            case "organisation" -> say.name(value);
            case "kommunen" -> value.equals(Caller.EVERY_KOMMUNE) ? say.text("accounts.everyKommune") : say.name(value);
            case "expiresAt" -> say.instant(Instant.parse(value));
            default -> value;
        };
    }
}
