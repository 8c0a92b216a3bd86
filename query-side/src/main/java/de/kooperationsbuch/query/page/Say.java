package de.kooperationsbuch.query.page;

import de.kooperationsbuch.kernel.Money;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepTitles;
import de.kooperationsbuch.kernel.cycle.CycleId;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says values in the reader's language and format; whatever is absent is a dash. */
public final class Say {
    private static final String NOTHING = "–";
    private final Locale language;
    private final ZoneId zone;
    private final MessageSource texts;
    private final Names names;

    public Say(Locale language, ZoneId zone, MessageSource texts, Names names) {
        this.language = language;
        this.zone = zone;
        this.texts = texts;
        this.names = names;
    }

    public Locale language() {
        return language;
    }

    /** A text of the pages. */
    public String text(String key, Object... facts) {
        return texts.getMessage(key, facts, language);
    }

    /** A text of the pages, if there is one. */
    public String textOr(String key, String otherwise) {
        return texts.getMessage(key, null, otherwise, language);
    }

    /** {@code 15.03.2016} or {@code 15 March 2016}. */
    public String day(@Nullable LocalDate day) {
        return day == null ? NOTHING : day.format(pattern("dd.MM.yyyy", "d MMM yyyy"));
    }

    /** A day, month or year as precisely as it is known. */
    public String date(@Nullable PartialDate date) {
        if (date == null) return NOTHING;
        return switch (date.precision()) {
            case YEAR -> date.text();
            case MONTH -> YearMonth.parse(date.text()).format(pattern("MMMM yyyy", "MMMM yyyy"));
            case DAY -> day(date.firstDay());
        };
    }

    /** Day and minute, where the book is. */
    public String instant(@Nullable Instant instant) {
        return instant == null
                ? NOTHING
                : instant.atZone(zone).format(pattern("dd.MM.yyyy, HH:mm 'Uhr'", "d MMM yyyy, HH:mm"));
    }

    /** How far a day is from another, in words. */
    public String distance(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days < 0 ? text("say.days.past", -days) : text("say.days.ahead", days);
    }

    public String money(@Nullable Money money) {
        if (money == null) return NOTHING;
        NumberFormat format = NumberFormat.getCurrencyInstance(region());
        format.setCurrency(Currency.getInstance(money.currency()));
        return format.format(new BigDecimal(money.value()));
    }

    public String number(@Nullable Number number) {
        return number == null ? NOTHING : NumberFormat.getInstance(region()).format(number);
    }

    /** @param hundredth of which 100 are the whole */
    public String percent(@Nullable Number hundredth) {
        return hundredth == null ? NOTHING : text("say.percent", number(hundredth));
    }

    /** What people call a written word of the book, such as a type, a kind, a standing. */
    public String word(@Nullable Enum<?> word) {
        return word == null ? NOTHING : text(word.getDeclaringClass().getSimpleName() + "." + word.name());
    }

    /** What people call a step. */
    public String step(String stepName) {
        return StepTitles.of(stepName, language);
    }

    /** The year that a cycle fills, else the name that it was given. */
    public String cycle(CycleId cycle, LocalDate from, LocalDate until) {
        boolean wholeYear =
                from.getDayOfYear() == 1 && until.equals(from.plusYears(1).minusDays(1));
        return wholeYear ? Integer.toString(from.getYear()) : cycle.value();
    }

    /** The name of an organisation. */
    public String name(@Nullable Object slug) {
        return slug == null ? NOTHING : names.of(slug.toString());
    }

    private Locale region() {
        return language.equals(Locale.GERMAN) ? Locale.GERMANY : Locale.UK;
    }

    private DateTimeFormatter pattern(String german, String english) {
        return DateTimeFormatter.ofPattern(language.equals(Locale.GERMAN) ? german : english, region());
    }
}
