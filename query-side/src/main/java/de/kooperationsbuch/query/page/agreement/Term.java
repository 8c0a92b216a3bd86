package de.kooperationsbuch.query.page.agreement;

import de.kooperationsbuch.kernel.agreement.Task;
import de.kooperationsbuch.query.agreement.TasksDiff;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One term of an agreement as two versions have it.
 *
 * @param field its name, or {@code tasks}
 * @param title of a task; null for everything else
 */
public record Term(String field, @Nullable String title, Change change, List<Line> lines) {
    static Term of(String field, boolean differs, Line line) {
        return new Term(
                field,
                null,
                Change.of(differs, !line.before().isEmpty(), !line.after().isEmpty()),
                List.of(line));
    }

    static Term of(TasksDiff.Pair pair) {
        Task before = pair.before();
        Task after = pair.after();
        return new Term(
                "tasks",
                Stream.of(after, before)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow()
                        .title(),
                Change.of(!Objects.equals(before, after), before != null, after != null),
                Stream.of(
                                Line.value(
                                        "responsible",
                                        before == null ? null : before.responsible(),
                                        after == null ? null : after.responsible()),
                                Line.value(
                                        "staffing",
                                        before == null ? null : before.staffing(),
                                        after == null ? null : after.staffing()),
                                Line.text(
                                        "competence",
                                        before == null ? null : before.competence(),
                                        after == null ? null : after.competence()),
                                Line.text(
                                        "quality",
                                        before == null ? null : before.quality(),
                                        after == null ? null : after.quality()))
                        .filter(Line::isSaid)
                        .toList());
    }

    /** What one version says in a line. */
    public record Side(@Nullable String label, List<Piece> pieces, boolean list) {}

    public List<Side> before() {
        return lines.stream()
                .map(line -> new Side(line.label(), line.before(), line.list()))
                .toList();
    }

    public List<Side> after() {
        return lines.stream()
                .map(line -> new Side(line.label(), line.after(), line.list()))
                .toList();
    }

    boolean isSaid() {
        return lines.stream().anyMatch(Line::isSaid);
    }
}
