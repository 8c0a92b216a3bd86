package de.kooperationsbuch.query.asking;

import static de.kooperationsbuch.kernel.problem.ProblemType.INVALID_VALUE;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads the days and instants that a question names; refusals name the parameter. */
@Component
public class Asked {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int YEARS_AHEAD = 10;

    private final Clock clock;

    Asked(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day on which things are looked at, today unless asked. */
    public LocalDate asOf(Optional<String> asked) {
        return day("asOf", asked).orElseGet(this::today);
    }

    /** Whether things are looked at as they are now: only there is it of use to offer what can be done. */
    public boolean isNow(LocalDate asOf, Optional<String> knownAt) {
        return knownAt.isEmpty() && asOf.equals(today());
    }

    /** @param parameter its name, for the refusal */
    public Optional<LocalDate> day(String parameter, Optional<String> asked) {
        return asked.map(text -> day(parameter, text));
    }

    /** A day without which there is no question. */
    private LocalDate required(String parameter, Optional<String> asked) {
        return day(parameter, asked).orElseThrow(() -> missing(parameter));
    }

    /** A slug without which there is no question. */
    public String word(String parameter, Optional<String> asked) {
        return asked.orElseThrow(
                () -> new Refusal(ProblemType.MALFORMED, "parameter-slug-missing", parameter).at(parameter));
    }

    private static Refusal missing(String parameter) {
        return new Refusal(ProblemType.MALFORMED, "parameter-missing", parameter).at(parameter);
    }

    /** Days from and to, both inclusive, either of them open. */
    public Period period(Optional<String> from, Optional<String> to) {
        return forwards(new Period(day("from", from), day("to", to)));
    }

    /** Days of which the first must be named; the last is today unless asked. */
    public Period periodSince(Optional<String> from, Optional<String> to) {
        return forwards(new Period(Optional.of(required("from", from)), day("to", to)).until(today()));
    }

    private static Period forwards(Period period) {
        if (period.isBackwards()) throw new Refusal(INVALID_VALUE, "period").at("to");
        return period;
    }

    /** The day from which changes are told, not after {@code asOf}; a year before it unless asked. */
    public LocalDate since(Optional<String> asked, LocalDate asOf) {
        LocalDate since = day("since", asked).orElseGet(() -> asOf.minusYears(1));
        if (since.isAfter(asOf)) throw new Refusal(INVALID_VALUE, "period").at("since");
        return since;
    }

    /** An instant, or the last microsecond of a day. */
    public Optional<Instant> knownAt(Optional<String> asked) {
        return asked.map(text -> DAY.matcher(text).matches() ? endOf(parse("knownAt", text)) : instant(text));
    }

    private LocalDate day(String parameter, String text) {
        if (!DAY.matcher(text).matches()) throw new Refusal(INVALID_VALUE, "day").at(parameter);
        LocalDate day = parse(parameter, text);
        if (day.isAfter(today().plusYears(YEARS_AHEAD)))
            throw new Refusal(INVALID_VALUE, "day-far", YEARS_AHEAD).at(parameter);
        return day;
    }

    private static LocalDate parse(String parameter, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Refusal(INVALID_VALUE, "day").at(parameter);
        }
    }

    /** The first instant of a day. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1)).minus(1, ChronoUnit.MICROS);
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            throw new Refusal(INVALID_VALUE, "known-at").at("knownAt");
        }
    }
}
