package de.kooperationsbuch.query.todo;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.standing.SettlementResult;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the sides have said by now of how a dispute ended; nothing, or in brackets behind a blank. */
record Settling(List<Said> said) {
    record Said(OrganisationId side, SettlementResult result) {}

    String in(Function<Object, String> words) {
        if (said.isEmpty()) return "";
        return said.stream()
                .map(one -> words.apply(one.side()) + ": " + words.apply(one.result()))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    @Override
    public String toString() {
        return in(Object::toString);
    }
}
