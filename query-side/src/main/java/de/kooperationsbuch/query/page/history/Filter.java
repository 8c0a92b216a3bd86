package de.kooperationsbuch.query.page.history;

import static de.kooperationsbuch.kernel.problem.ProblemType.INVALID_VALUE;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.export.Wanted;
import de.kooperationsbuch.query.standing.Standing;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the address says of the steps that are wanted.
 *
 * @param from first day of what happened
 * @param to last day of what happened
 * @param recordedFrom first day of recording
 * @param recordedTo last day of recording
 * @param knownAt pins what is shown
 */
record Filter(
        Optional<String> kind,
        Optional<String> slug,
        Optional<String> step,
        Optional<String> by,
        Optional<String> recordedBy,
        Optional<String> channel,
        Optional<String> standing,
        Optional<String> from,
        Optional<String> to,
        Optional<String> recordedFrom,
        Optional<String> recordedTo,
        Optional<String> knownAt) {

    /** How many narrow down what is shown. */
    public long narrowing() {
        return Stream.of(kind, slug, step, by, recordedBy, channel, standing, from, to, recordedFrom, recordedTo)
                .filter(Optional::isPresent)
                .count();
    }

    /** @throws Refusal that names the parameter that says nothing */
    Wanted read(Asked asked) {
        step.filter(name -> Catalogue.find(name).isEmpty()).ifPresent(name -> {
            throw new Refusal(INVALID_VALUE, "step-name", name).at("step");
        });
        return new Wanted(
                kind.map(word -> word("kind", word, SubjectKind.values())),
                slug,
                step,
                by,
                recordedBy,
                channel.map(word -> word("channel", word, Channel.values())),
                standing.map(word -> word("standing", word, Standing.values())),
                asked.period(from, to),
                asked.day("recordedFrom", recordedFrom).map(asked::startOf),
                asked.day("recordedTo", recordedTo).map(day -> lastInstant(asked.startOf(day.plusDays(1)))));
    }

    private static Instant lastInstant(Instant next) {
        return next.minus(1, ChronoUnit.MICROS);
    }

    private static <E extends Enum<E>> E word(String parameter, String word, E[] words) {
        return Arrays.stream(words)
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal(INVALID_VALUE, "word", word, List.of(words)).at(parameter));
    }
}
