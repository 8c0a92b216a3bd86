package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.command.AccountHolders;
import de.kooperationsbuch.command.References;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.standing.RecordChange;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** Takes the command to its subject. */
final class Recorder {
    private final Repository<RecordedSubject> subjects;
    private final References references;
    private final Permissions permissions;

    Recorder(Repository<RecordedSubject> subjects, References references, AccountHolders accounts) {
        this.subjects = subjects;
        this.references = references;
        this.permissions = new Permissions(references, accounts);
    }

    @CommandHandler
    Outcome handle(RecordStep command) throws Exception {
        Aggregate<RecordedSubject> subject = subjects.loadOrCreate(command.subject(), RecordedSubject::new);
        if (command.posted().step() instanceof RecordChange change && isOfOrganisation(change))
            CurrentUnitOfWork.get()
                    .afterCommit(work -> references.forget(
                            new OrganisationId(change.step().subject().slug())));
        return subject.invoke(recorded -> recorded.record(command, references, permissions));
    }

    private static boolean isOfOrganisation(RecordChange change) {
        return change.step().subject().kind() == SubjectKind.ORGANISATION;
    }
}
