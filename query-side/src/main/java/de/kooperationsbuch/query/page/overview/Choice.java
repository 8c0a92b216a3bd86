package de.kooperationsbuch.query.page.overview;

import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.kernel.organisation.Land;
import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.kernel.placement.Tendency;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.cooperation.CooperationAnswer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** Which cooperations somebody wants to look at, on which day; all unless something is chosen. */
record Choice(Optional<String> asOf, Optional<String> land, Optional<String> type, Optional<String> tendency) {
    /** @throws Refusal that names the parameter that says nothing */
    Choice {
        land.filter(word -> !word.equals(UNKNOWN) && !Land.codes().contains(word))
                .ifPresent(word -> {
                    throw new Refusal(ProblemType.INVALID_VALUE, "word", word, "DE-SN …").at("land");
                });
        type.ifPresent(word -> known("type", word, PlacementType.values()));
        tendency.ifPresent(word -> known("tendency", word, Tendency.values()));
    }

    private static void known(String parameter, String word, Enum<?>[] words) {
        boolean known = word.equals(UNKNOWN)
                || Stream.of(words).anyMatch(one -> one.name().equals(word));
        if (!known) throw new Refusal(ProblemType.INVALID_VALUE, "word", word, List.of(words)).at(parameter);
    }

    /** For those of which the book does not know it, or does not show it to the reader. */
    static final String UNKNOWN = "UNKNOWN";

    boolean matches(CooperationAnswer one) {
        return fits(land, land(one)) && fits(type, type(one)) && fits(tendency, tendency(one));
    }

    private static boolean fits(Optional<String> chosen, String value) {
        return chosen.isEmpty() || chosen.get().equals(value);
    }

    /** What is there to be chosen by, what was chosen among it. */
    record Options(List<String> lands, List<String> types, List<String> tendencies) {}

    Options among(List<CooperationAnswer> all) {
        return new Options(
                values(all, Choice::land, land),
                values(all, Choice::type, type),
                values(all, Choice::tendency, tendency));
    }

    private static List<String> values(
            List<CooperationAnswer> all, Function<CooperationAnswer, String> value, Optional<String> chosen) {
        return Stream.concat(all.stream().map(value), chosen.stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static String land(CooperationAnswer one) {
        return one.land() == null ? UNKNOWN : one.land().value();
    }

    private static String type(CooperationAnswer one) {
        return one.stands() == null ? UNKNOWN : name(one.stands().type());
    }

    private static String tendency(CooperationAnswer one) {
        return one.stands() == null ? UNKNOWN : name(one.stands().tendency());
    }

    private static String name(Enum<?> word) {
        return word == null ? UNKNOWN : word.name();
    }

    /** As parameters, to be passed on; the day not among them. */
    public Map<String, String> filters() {
        Map<String, String> kept = new LinkedHashMap<>();
        land.ifPresent(value -> kept.put("land", value));
        type.ifPresent(value -> kept.put("type", value));
        tendency.ifPresent(value -> kept.put("tendency", value));
        return kept;
    }

    public String csv() {
        return address("/uebersicht.csv").toUriString();
    }

    public String page(int page, int size) {
        return address("/")
                .queryParam("page", page)
                .queryParam("size", size)
                .encode()
                .toUriString();
    }

    /** The same on another day; today's address names none. */
    public String on(LocalDate day, LocalDate today) {
        return new Choice(
                        Optional.of(day).filter(other -> !other.equals(today)).map(LocalDate::toString),
                        land,
                        type,
                        tendency)
                .address("/")
                .toUriString();
    }

    /** One cooperation, on the same day. */
    public String cooperation(CooperationId cooperation) {
        return new Choice(asOf, Optional.empty(), Optional.empty(), Optional.empty())
                .address("/kooperationen/" + cooperation.value())
                .toUriString();
    }

    /** All cooperations, on the same day. */
    public String ofAll() {
        return new Choice(asOf, Optional.empty(), Optional.empty(), Optional.empty())
                .address("/")
                .toUriString();
    }

    private UriComponentsBuilder address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        asOf.ifPresent(value -> address.queryParam("asOf", "{asOf}"));
        filters().keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        Map<String, Object> values = new LinkedHashMap<>(filters());
        asOf.ifPresent(value -> values.put("asOf", value));
        return address.encode().uriVariables(values);
    }
}
