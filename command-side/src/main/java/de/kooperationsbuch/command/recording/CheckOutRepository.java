package de.kooperationsbuch.command.recording;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.kooperationsbuch.kernel.personal.Vault;
import java.util.concurrent.Callable;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Keeps recently used subjects in memory. A unit of work takes a subject out and puts it back only after its commit, or after a refusal, which changes nothing;
 * so no two share one, and whoever finds it taken loads from the log. Nothing is locked: the unique keys of the event table decide races.
 */
final class CheckOutRepository extends EventSourcingRepository<RecordedSubject> {
    private static final int MOST_STEPS = 100_000;
    private final EventStore events;
    private final Vault vault;
    private final Cache<String, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_STEPS)
            .executor(Runnable::run)
            .weigher((String id, Kept subject) -> 1 + subject.root.size())
            .build();

    /** @param erasures that were known when it was loaded: what was erased since may be in it */
    private record Kept(RecordedSubject root, Long version, long erasures) {}

    CheckOutRepository(EventStore events, Vault vault) {
        super(EventSourcingRepository.builder(RecordedSubject.class)
                .eventStore(events)
                .lockFactory(NullLockFactory.INSTANCE));
        this.events = events;
        this.vault = vault;
    }

    @Override
    protected EventSourcedAggregate<RecordedSubject> doLoadWithLock(String id, Long expectedVersion) {
        long erasures = vault.erasures();
        Kept taken = kept.asMap().remove(id);
        boolean usable = taken != null && taken.erasures == erasures && (!mustBeFresh() || isFresh(id, taken));
        return keepAfterwards(id, usable ? reconstructed(taken) : super.doLoadWithLock(id, expectedVersion), erasures);
    }

    /** The log is only ever added to: what has no next step is all there is. */
    private boolean isFresh(String id, Kept taken) {
        return !events.readEvents(id, taken.version + 1).hasNext();
    }

    @Override
    protected EventSourcedAggregate<RecordedSubject> doCreateNewForLock(Callable<RecordedSubject> factory)
            throws Exception {
        return keepAfterwards(null, super.doCreateNewForLock(factory), vault.erasures());
    }

    /** Whoever kept a text that was erased forgets it. */
    void forgetAll() {
        kept.invalidateAll();
    }

    private static boolean mustBeFresh() {
        return CurrentUnitOfWork.get().getMessage().getPayload() instanceof RecordStep command && command.fresh();
    }

    private EventSourcedAggregate<RecordedSubject> reconstructed(Kept taken) {
        return EventSourcedAggregate.reconstruct(
                taken.root, aggregateModel(), taken.version, false, events, NoSnapshotTriggerDefinition.TRIGGER);
    }

    private EventSourcedAggregate<RecordedSubject> keepAfterwards(
            String id, EventSourcedAggregate<RecordedSubject> subject, long erasures) {
        int before = subject.getAggregateRoot().size();
        CurrentUnitOfWork.get().afterCommit(done -> keep(id, subject, erasures));
        CurrentUnitOfWork.get().onRollback(refused -> {
            if (subject.getAggregateRoot().size() == before) keep(id, subject, erasures);
        });
        return subject;
    }

    /** Meanwhile somebody else may have put back a newer one. */
    private void keep(String id, EventSourcedAggregate<RecordedSubject> subject, long erasures) {
        if (subject.version() == null || erasures != vault.erasures()) return;
        Kept mine = new Kept(subject.getAggregateRoot(), subject.version(), erasures);
        kept.asMap()
                .merge(
                        id != null ? id : subject.identifierAsString(),
                        mine,
                        (there, late) -> there.version > late.version ? there : late);
    }
}
