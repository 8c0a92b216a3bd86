package de.kooperationsbuch.query.agreement;

import de.kooperationsbuch.kernel.agreement.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tasks that came, went and changed from one version to another. A task is the same if its title is; of equal titles the first goes with the first. */
public record TasksDiff(List<Task> added, List<Task> removed, List<TaskChange> changed) {
    /** A task as it was and as it is; without the one it came, without the other it went. */
    public record Pair(@Nullable Task before, @Nullable Task after) {
        private boolean isChange() {
            return before != null && after != null && !before.equals(after);
        }
    }

    static TasksDiff between(List<Task> before, List<Task> after) {
        List<Pair> pairs = pairs(before, after);
        return new TasksDiff(
                pairs.stream()
                        .filter(pair -> pair.before == null)
                        .map(Pair::after)
                        .toList(),
                pairs.stream()
                        .filter(pair -> pair.after == null)
                        .map(Pair::before)
                        .toList(),
                pairs.stream()
                        .filter(Pair::isChange)
                        .map(pair -> TaskChange.between(pair.before, pair.after))
                        .toList());
    }

    /** All tasks of both, those that went last. */
    public static List<Pair> pairs(List<Task> before, List<Task> after) {
        List<Task> removed = new ArrayList<>(before);
        List<Pair> pairs = new ArrayList<>();
        for (Task now : after) {
            Optional<Task> then = titled(now.title(), removed);
            then.ifPresent(removed::remove);
            pairs.add(new Pair(then.orElse(null), now));
        }
        removed.forEach(gone -> pairs.add(new Pair(gone, null)));
        return pairs;
    }

    private static Optional<Task> titled(String title, List<Task> tasks) {
        return tasks.stream().filter(task -> task.title().equals(title)).findFirst();
    }
}
