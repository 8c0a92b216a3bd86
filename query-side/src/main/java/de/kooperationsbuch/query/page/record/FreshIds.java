package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.Slug;
import de.kooperationsbuch.kernel.agreement.AgreementId;
import de.kooperationsbuch.kernel.cooperation.FormatId;
import de.kooperationsbuch.kernel.cycle.CycleId;
import de.kooperationsbuch.kernel.cycle.GoalId;
import de.kooperationsbuch.kernel.cycle.IndicatorId;
import de.kooperationsbuch.kernel.cycle.MeasureId;
import de.kooperationsbuch.kernel.funding.FundingId;
import de.kooperationsbuch.kernel.network.RelationId;
import de.kooperationsbuch.kernel.space.SpaceId;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the names of new things, so that nobody has to invent them: from their title, or whatever says best what they are. */
final class FreshIds {
    private static final int LONGEST = 50;

    /** By step and field, what the name is made of. */
    private static final Map<String, List<String>> NEW = Map.of(
            "FundingApplied.funding", List.of("programme", "purpose"),
            "FundingGranted.funding", List.of("programme", "purpose"),
            "NegotiationOpened.agreement", List.of("title"),
            "AgreementNegotiated.agreement", List.of("title"),
            "CycleOpened.cycle", List.of("from"),
            "FormatAgreed.format", List.of("title"),
            "MeetingSpaceProvided.space", List.of("name"),
            "RelationEstablished.relation", List.of("from", "to", "kind"),
            "IndicatorAgreed.indicator", List.of("title"));

    /** Parts of plans: the same title is the same thing as before. */
    private static final Set<Class<?>> IN_PLANS = Set.of(GoalId.class, MeasureId.class);

    private static final Map<Class<?>, String> WORDS = Map.of(
            AgreementId.class, "vereinbarung",
            CycleId.class, "zyklus",
            FormatId.class, "format",
            FundingId.class, "foerderung",
            GoalId.class, "ziel",
            IndicatorId.class, "indikator",
            MeasureId.class, "massnahme",
            RelationId.class, "beziehung",
            SpaceId.class, "raum");

    private FreshIds() {}

    static boolean isNew(String step, FormField field) {
        return NEW.containsKey(step + "." + field.name());
    }

    /** Whether nobody is asked for it: a grant is asked of what was applied for, which has its name already. */
    static boolean isMade(String step, FormField field) {
        return isNew(step, field) && !step.equals("FundingGranted");
    }

    /** Whether it names a goal or a measure in the plan that it stands in. */
    static boolean isOfPlan(String name, FormField field) {
        return IN_PLANS.contains(field.of()) && field.required() && name.matches(".*\\.[0-9]+\\.[a-z]+");
    }

    /** Whether a name that was not typed may still be made; whether it is, depends on the step. */
    static boolean derives(FormField field) {
        return field.kind() == FieldKind.REFERENCE && WORDS.containsKey(field.of());
    }

    /**
     * Fills in what is missing.
     *
     * @param known the names that things of each kind already have
     */
    static void fill(String step, List<FormField> fields, ObjectNode data, Map<Class<?>, Set<String>> known) {
        for (FormField field : fields) {
            if (isNew(step, field) && !data.has(field.name()))
                data.put(
                        field.name(),
                        free(
                                of(field.of(), data, NEW.get(step + "." + field.name())),
                                known.getOrDefault(field.of(), Set.of())));
            if (field.kind() == FieldKind.OBJECTS) data.path(field.name()).forEach(one -> fillPart(field, one, data));
        }
    }

    private static void fillPart(FormField list, JsonNode one, ObjectNode data) {
        FormField first = list.parts().get(0);
        if (!IN_PLANS.contains(first.of()) || one.has(first.name())) return;
        Set<String> taken = new HashSet<>();
        data.path(list.name())
                .forEach(other -> taken.add(other.path(first.name()).asString("")));
        ((ObjectNode) one).put(first.name(), free(of(first.of(), one, List.of("title")), taken));
    }

    private static String of(Class<?> type, JsonNode data, List<String> sources) {
        Stream<String> said =
                sources.stream().map(name -> data.path(name).asString("")).filter(text -> !text.isEmpty());
        boolean all = type == RelationId.class;
        String text =
                all ? said.collect(Collectors.joining("-")) : said.findFirst().orElse("");
        return slug(type == CycleId.class ? "zyklus-" + text : text, WORDS.get(type));
    }

    /** Small letters, digits and hyphens, as much as a name may have. */
    static String slug(String text, String otherwise) {
        String plain = text.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String slug = Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        String cut = (slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug).replaceAll("-+$", "");
        return Slug.isOne(cut) ? cut : otherwise;
    }

    static String free(String wanted, Set<String> taken) {
        return Stream.concat(Stream.of(wanted), Stream.iterate(2, n -> n + 1).map(n -> wanted + "-" + n))
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }
}
