package de.kooperationsbuch.query.agreement;

import de.kooperationsbuch.kernel.agreement.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tasks that came, went and changed from one version to another. A task is the same if its title is; of equal titles the first goes with the first. */
record TasksDiff(List<Task> added, List<Task> removed, List<TaskChange> changed) {
    static TasksDiff between(List<Task> before, List<Task> after) {
        List<Task> removed = new ArrayList<>(before);
        List<Task> added = new ArrayList<>();
        List<TaskChange> changed = new ArrayList<>();
        for (Task now : after) {
            Optional<Task> then = titled(now.title(), removed);
            then.ifPresentOrElse(removed::remove, () -> added.add(now));
            then.filter(task -> !task.equals(now)).ifPresent(task -> changed.add(TaskChange.between(task, now)));
        }
        return new TasksDiff(added, removed, changed);
    }

    private static Optional<Task> titled(String title, List<Task> tasks) {
        return tasks.stream().filter(task -> task.title().equals(title)).findFirst();
    }
}
