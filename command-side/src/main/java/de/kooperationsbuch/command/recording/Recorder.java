package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.command.References;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** Takes the command to its subject. */
final class Recorder {
    private final Repository<RecordedSubject> subjects;
    private final References references;

    Recorder(Repository<RecordedSubject> subjects, References references) {
        this.subjects = subjects;
        this.references = references;
    }

    @CommandHandler
    Outcome handle(RecordStep command) throws Exception {
        Aggregate<RecordedSubject> subject = subjects.loadOrCreate(command.subject(), RecordedSubject::new);
        return subject.invoke(recorded -> recorded.record(command, references));
    }
}
