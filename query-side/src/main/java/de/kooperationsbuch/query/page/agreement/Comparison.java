package de.kooperationsbuch.query.page.agreement;

import de.kooperationsbuch.kernel.agreement.Terms;
import de.kooperationsbuch.query.agreement.FieldChange;
import de.kooperationsbuch.query.agreement.TasksDiff;
import de.kooperationsbuch.query.agreement.Version;
import de.kooperationsbuch.query.agreement.VersionDiff;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two versions side by side, term by term; a version beside itself is one text in which nothing differs. */
public record Comparison(Version before, Version after, List<Term> terms) {
    static Comparison of(Version before, Version after) {
        Set<String> differ = VersionDiff.between(before, after).fields().stream()
                .map(FieldChange::field)
                .collect(Collectors.toSet());
        Terms one = before.terms();
        Terms other = after.terms();
        Stream<Term> first = Stream.of(
                term("subject", differ, Line.text(null, one.subject(), other.subject())),
                term("fieldsOfAction", differ, Line.list(one.fieldsOfAction(), other.fieldsOfAction())));
        Stream<Term> tasks =
                TasksDiff.pairs(one.tasks(), other.tasks()).stream().map(Term::of);
        Stream<Term> last = Stream.of(
                term("informationPaths", differ, Line.text(null, one.informationPaths(), other.informationPaths())),
                term("resources", differ, Line.text(null, one.resources(), other.resources())),
                term("reviewMonths", differ, Line.value(null, one.reviewMonths(), other.reviewMonths())),
                term("mandate", differ, Line.list(one.mandate(), other.mandate())),
                term("exit", differ, Line.text(null, one.exit(), other.exit())),
                term("effectiveFrom", differ, Line.value(null, before.effectiveFrom(), after.effectiveFrom())),
                term("effectiveUntil", differ, Line.value(null, before.effectiveUntil(), after.effectiveUntil())));
        return new Comparison(
                before,
                after,
                Stream.of(first, tasks, last)
                        .flatMap(terms -> terms)
                        .filter(Term::isSaid)
                        .toList());
    }

    private static Term term(String field, Set<String> differ, Line line) {
        return Term.of(field, differ.contains(field), line);
    }

    public boolean isOfTwo() {
        return before.number() != after.number();
    }

    public long changes() {
        return terms.stream().filter(term -> term.change() != Change.SAME).count();
    }
}
