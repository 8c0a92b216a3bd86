package de.kooperationsbuch.query.page.history;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.standing.StepAboutStep;
import de.kooperationsbuch.kernel.standing.StepCorrected;
import de.kooperationsbuch.query.asking.InstantWriter;
import de.kooperationsbuch.query.export.ShownStep;
import de.kooperationsbuch.query.page.StepAddress;
import de.kooperationsbuch.query.page.SubjectAddress;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A step of the history.
 *
 * @param whole whether its place in the book and the account may be told
 * @param about what was recorded about it, in the same form
 */
record Row(RecordedStep recorded, boolean whole, List<Fact> facts, boolean withheld, ShownStep shown, List<Row> about) {
    static Row of(ShownStep shown) {
        Class<?> original = shown.stands().original().getClass();
        List<Row> about = shown.chain().stream()
                .map(link -> of(link.recorded(), link.line(), original, shown, List.of()))
                .toList();
        return of(shown.recorded(), shown.line(), original, shown, about);
    }

    private static Row of(RecordedStep recorded, ObjectNode line, Class<?> original, ShownStep shown, List<Row> about) {
        return new Row(
                recorded,
                shown.whole(),
                facts(recorded.step(), line, original),
                line.path("withheld").booleanValue(false),
                shown,
                about);
    }

    /** A correction says anew what the step said that it is about. */
    private static List<Fact> facts(Step step, ObjectNode line, Class<?> original) {
        ObjectNode data = ((ObjectNode) line.get("data")).deepCopy();
        List<Fact> facts = new ArrayList<>();
        if (step instanceof StepCorrected && data.remove("data") instanceof ObjectNode corrected)
            facts.addAll(Fact.of(corrected, original));
        facts.addAll(0, Fact.of(data, step.getClass()));
        ObjectNode header = line.deepCopy().retain("source", "evidence");
        facts.addAll(Fact.of(header, StepHeader.class));
        return facts;
    }

    /** To the microsecond. */
    public String recordedAt() {
        return InstantWriter.text(recorded.recordedAt());
    }

    public SubjectId subject() {
        return recorded.step().step().subject();
    }

    /** Such a step says how another one stands, and has no standing that anybody asks for. */
    public boolean isAboutAStep() {
        return recorded.step() instanceof StepAboutStep;
    }

    /** A title that the step itself has, or nothing. */
    public String title() {
        return facts.stream()
                .filter(fact -> fact.name().equals("title") && fact.parts().isEmpty())
                .map(fact -> fact.value().asString())
                .findFirst()
                .orElse("");
    }

    /** The icon beside the word for its standing. */
    public String icon() {
        return switch (shown.stands().standing()) {
            case WITHDRAWN -> "close";
            case CORRECTED -> "edit";
            case DISPUTED -> "danger";
            case CONFIRMED -> "success";
            case UNCONFIRMED -> "question-mark";
        };
    }

    /** Where the step is shown with all that became of it. */
    public String address() {
        return StepAddress.of(subject(), recorded.step().stepId());
    }

    /** Where its subject is shown. */
    public String subjectAddress() {
        return SubjectAddress.of(subject());
    }
}
