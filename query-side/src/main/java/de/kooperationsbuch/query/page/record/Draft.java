package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.Slug;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.agreement.AgreementNegotiated;
import de.kooperationsbuch.kernel.agreement.NegotiationOpened;
import de.kooperationsbuch.kernel.funding.FundingGranted;
import de.kooperationsbuch.kernel.json.EnvelopeWriter;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.kernel.standing.StepCorrected;
import de.kooperationsbuch.query.page.Kept;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A step that somebody is about to record.
 *
 * @param kind of its subject
 * @param offers what it can name
 */
record Draft(Catalogue.Entry entry, SubjectKind kind, Typed typed, Offers offers, Locale language) {
    private static final String OF = "data.of";
    private static final String PARTIES = "data.parties";

    String step() {
        return entry.name();
    }

    String slug() {
        return typed.one(kind.field()).strip();
    }

    /** Where to go after all: nowhere else but in this book. */
    Optional<String> next() {
        return Optional.of(typed.one("next")).filter(Kept::isHere);
    }

    /** Where to begin another one of the kind on the same subject. */
    String fresh() {
        return "/erfassen/" + step() + (Slug.isOne(slug()) ? "?" + kind.field() + "=" + slug() : "");
    }

    /** Whether its subject begins with it, and has no name yet. */
    boolean opens() {
        return Questions.opens(step());
    }

    boolean corrects() {
        return entry.type() == StepCorrected.class;
    }

    private Optional<Chain<RecordedStep>> corrected() {
        return corrects() ? offers.chain(typed.one(OF)) : Optional.empty();
    }

    /** The step whose data these are: the corrected one, or the step itself. */
    String labelled() {
        return corrected().map(chain -> chain.original().step().stepName()).orElse(step());
    }

    List<FormField> data() {
        Class<? extends Step> of = corrected()
                .<Class<? extends Step>>map(chain -> chain.original().step().getClass())
                .orElse(null);
        List<FormField> fields = FormFields.dataOf(entry.type(), of);
        boolean alone = entry.type() == FundingGranted.class
                && offers.isSeen()
                && offers.applications().isEmpty();
        return alone ? Granting.alone(fields) : fields;
    }

    /** What must be said now that everything is typed: without an application named, what applications say. */
    private List<FormField> sent() {
        boolean alone = entry.type() == FundingGranted.class && !typed.says("data.funding");
        return alone ? Granting.alone(data()) : data();
    }

    /** With both sides as the parties, where nobody named others. */
    private Draft between() {
        boolean parties = entry.type() == NegotiationOpened.class || entry.type() == AgreementNegotiated.class;
        if (!parties || typed.says(PARTIES) || offers.sides().isEmpty()) return this;
        Map<String, List<String>> all = new LinkedHashMap<>(typed.values());
        all.put(PARTIES, offers.sides());
        return new Draft(entry, kind, Typed.of(all), offers, language);
    }

    /** With what the corrected step says until now and with the parties to be expected, where nothing else was typed yet; for those only who recorded it, for nobody else can correct it. */
    Draft prefilled() {
        return corrected()
                .filter(chain -> offers.isReadersOwn(chain.original().step()))
                .filter(chain -> !typed.says("data.data"))
                .map(chain -> with(chain.content()))
                .orElseGet(this::between);
    }

    Draft underAnotherId() {
        return new Draft(entry, kind, typed.with("stepId", StepId.random().value()), offers, language);
    }

    private Draft with(Step content) {
        Map<String, List<String>> all = new LinkedHashMap<>(typed.values());
        ObjectNode said = EnvelopeWriter.write(content);
        FormWriter writer = new FormWriter(language)
                .write(FormFields.dataOf(content.getClass(), null), "data.data.", said.get("data"));
        writer.typed().forEach(all::putIfAbsent);
        all.putIfAbsent(
                "data.effectiveOn",
                List.of(TypedDate.typed(content.step().effectiveOn().text(), language)));
        return new Draft(entry, kind, Typed.of(all), offers, language);
    }

    /** As {@code POST /api/steps} takes it; who records, the other side adds. */
    ObjectNode envelope(FormReader reader, FormReader.Texts texts) {
        ObjectNode envelope = JsonNodeFactory.instance.objectNode().put("step", step());
        if (!typed.one("stepId").isEmpty()) envelope.put("stepId", typed.one("stepId"));
        ObjectNode header = reader.read(FormFields.HEADER, "");
        ObjectNode data = reader.read(sent(), "data.");
        Map<Class<?>, Set<String>> taken = offers.taken(typed.one("stepId"));
        FreshIds.fill(step(), data(), data, taken);
        for (FormField field : data())
            if (field.required() && FreshIds.derives(field) && !data.has(field.name()))
                reader.complaints().add("data." + field.name(), texts.say("record.missing"));
        String subject = slug().isEmpty() && opens() ? opened(data) : slug();
        if (subject.isEmpty()) reader.complaints().add(kind.field(), texts.say("record.missing"));
        envelope.put(kind.field(), subject);
        envelope.setAll(header);
        return envelope.set("data", data);
    }

    private String opened(ObjectNode data) {
        return kind == SubjectKind.ORGANISATION
                ? FreshIds.slug(data.path("name").asString(""), "organisation")
                : FreshIds.slug(
                        data.path("kommune").asString("") + "-"
                                + data.path("verbund").asString(""),
                        "kooperation");
    }
}
